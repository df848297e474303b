// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "srvs/calls.h"

namespace Penumbra::Srvs {

void throwUnlessSuccess(const char *action, quint32 status, const QString &object)
{
    if (status == NERR_Success || status == ERROR_MORE_DATA)
        return;
    const auto fail = [&](FailureKind kind, const char *name) {
        throw Error(kind, QString::fromLatin1(action), object,
                    name ? QStringLiteral("%1 (%2)").arg(QLatin1String(name)).arg(status) : QString::number(status));
    };
    switch (status) {
    case ERROR_ACCESS_DENIED:
        fail(FailureKind::AccessDenied, "ERROR_ACCESS_DENIED");
        break;
    case ERROR_INVALID_NAME:
        fail(FailureKind::ShareNotFound, "ERROR_INVALID_NAME");
        break;
    case NERR_NetNameNotFound:
        fail(FailureKind::ShareNotFound, "NERR_NetNameNotFound");
        break;
    case ERROR_INVALID_LEVEL:
        fail(FailureKind::NotSupported, "ERROR_INVALID_LEVEL");
        break;
    default:
        fail(FailureKind::RpcFault, nullptr);
    }
}

} // namespace Penumbra::Srvs
