// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rpc/faults.h"

namespace Penumbra::Rpc {

QString faultText(quint32 status)
{
    const char *name = "";
    switch (status) {
    case ERROR_ACCESS_DENIED:
        name = "ERROR_ACCESS_DENIED ";
        break;
    case RPC_S_UNKNOWN_IF:
        name = "RPC_S_UNKNOWN_IF ";
        break;
    case RPC_S_CANNOT_SUPPORT:
        name = "RPC_S_CANNOT_SUPPORT ";
        break;
    case RPC_X_BAD_STUB_DATA:
        name = "RPC_X_BAD_STUB_DATA ";
        break;
    case RPC_S_SEC_PKG_ERROR:
        name = "RPC_S_SEC_PKG_ERROR ";
        break;
    case nca_s_fault_context_mismatch:
        name = "nca_s_fault_context_mismatch ";
        break;
    case nca_s_op_rng_error:
        name = "nca_s_op_rng_error ";
        break;
    case nca_s_unk_if:
        name = "nca_s_unk_if ";
        break;
    case nca_s_proto_error:
        name = "nca_s_proto_error ";
        break;
    case nca_s_server_too_busy:
        name = "nca_s_server_too_busy ";
        break;
    }
    return QStringLiteral("%1(0x%2)").arg(QLatin1String(name)).arg(status, 8, 16, QLatin1Char('0'));
}

} // namespace Penumbra::Rpc
