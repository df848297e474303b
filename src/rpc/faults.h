// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Penumbra::Rpc {

/// Fault statuses ([C706] appendix E, [MS-RPCE] 3.1.1.5.5).
enum FaultStatus : quint32 {
    ERROR_ACCESS_DENIED = 0x00000005,
    RPC_S_UNKNOWN_IF = 0x000006b5,
    RPC_S_CANNOT_SUPPORT = 0x000006e4,
    RPC_X_BAD_STUB_DATA = 0x000006f7,
    RPC_S_SEC_PKG_ERROR = 0x00000721,
    nca_s_fault_context_mismatch = 0x1c00001a,
    nca_s_op_rng_error = 0x1c010002,
    nca_s_unk_if = 0x1c010003,
    nca_s_proto_error = 0x1c01000b,
    nca_s_server_too_busy = 0x1c010014,
};

/// The status by its symbolic name and value: "nca_s_op_rng_error (0x1c010002)".
QString faultText(quint32 status);

} // namespace Penumbra::Rpc
