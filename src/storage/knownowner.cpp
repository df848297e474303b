// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/knownowner.h"

#include "storage/inventorycache.h"

#include <algorithm>

namespace Penumbra::Storage {

const Svm *svmNamed(const Inventory &inventory, const QString &server, quint16 port)
{
    for (const Svm &svm : inventory.svms) {
        if (Inventory::isNamed(svm, server) && (port == 0 || port == svm.port))
            return &svm;
    }
    return nullptr;
}

Owners knownOwnersOf(const QString &server, quint16 port)
{
    const KnownSystems known;
    const InventoryCache cache;
    Owners owners;
    const QList<KnownSystem> configured = known.ownersOf(server);
    for (const KnownSystem &system : configured) {
        const quint16 own = system.port ? system.port : 445;
        if (system.kind != SystemKind::Smb || port == 0 || port == own)
            owners.configured.append(system);
    }
    const QList<KnownSystem> systems = known.list();
    for (const KnownSystem &system : systems) {
        const auto isIt = [&system](const KnownSystem &other) { return other.id == system.id; };
        if (std::any_of(owners.configured.cbegin(), owners.configured.cend(), isIt))
            continue;
        const auto inventory = cache.load(system.id);
        if (inventory && svmNamed(*inventory, server, port))
            owners.claimed.append(system);
    }
    return owners;
}

std::optional<KnownSystem> knownOwnerOf(const QString &server, quint16 port)
{
    const Owners owners = knownOwnersOf(server, port);
    const QList<KnownSystem> all = owners.configured + owners.claimed;
    return all.isEmpty() ? std::nullopt : std::optional(all.first());
}

void requireChangesAllowed(const Owners &owners, const QString &server)
{
    const QString action = QStringLiteral("change something on");
    const QList<KnownSystem> all = owners.configured + owners.claimed;
    for (const KnownSystem &system : all) {
        if (system.readOnly)
            throw Error(FailureKind::ReadOnlySystem, action, system.name);
    }
    if (all.isEmpty())
        throw Error(FailureKind::ReadOnlySystem, action, server);
    if (!owners.configured.isEmpty())
        return;
    const KnownSystem &system = all.first();
    const QString option = system.kind == SystemKind::Ontap ? QStringLiteral("--smb-host SVM=%1").arg(server)
                                                            : QStringLiteral("--alias %1").arg(server);
    throw Error(FailureKind::ReadOnlySystem, action, server, {},
                QStringLiteral("that it belongs to %1 is only what a server said: confirm it with penumbractl system "
                               "set %1 %2")
                    .arg(system.name, option));
}

} // namespace Penumbra::Storage
