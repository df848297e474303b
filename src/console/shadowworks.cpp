// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/shadowworks.h"

#include "storage/knownowner.h"

namespace Penumbra::Console {

Task<QList<ChangePermission>> changePermissions(EngineState::Pointer, QList<Smb::Endpoint> servers)
{
    QList<ChangePermission> permissions;
    for (const Smb::Endpoint &server : servers) {
        ChangePermission permission {server, {}};
        try {
            Storage::requireChangesAllowed(Storage::knownOwnersOf(server.server, server.port), server.server);
        } catch (const Error &error) {
            permission.failure = error.failure();
        }
        permissions.append(permission);
    }
    co_return QList<ChangePermission>(permissions);
}

} // namespace Penumbra::Console
