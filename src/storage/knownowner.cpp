// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/knownowner.h"

#include "storage/inventorycache.h"

namespace Penumbra::Storage {

const Svm *svmNamed(const Inventory &inventory, const QString &server, quint16 port)
{
    for (const Svm &svm : inventory.svms) {
        if (Inventory::isNamed(svm, server) && (port == 0 || port == svm.port))
            return &svm;
    }
    return nullptr;
}

std::optional<KnownSystem> knownOwnerOf(const QString &server, quint16 port)
{
    const KnownSystems known;
    const InventoryCache cache;
    const QList<KnownSystem> systems = known.list();
    for (const KnownSystem &system : systems) {
        const auto inventory = cache.load(system.id);
        if (inventory && svmNamed(*inventory, server, port))
            return system;
    }
    auto owner = known.ownerOf(server);
    const quint16 own = owner && owner->port ? owner->port : 445;
    if (owner && owner->kind == SystemKind::Smb && port != 0 && port != own)
        return std::nullopt;
    return owner;
}

} // namespace Penumbra::Storage
