// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/enginestate.h"

namespace Penumbra::Console {

using Storage::Inventory;

void EngineState::open(const Storage::KnownSystem &system, const Storage::SystemSecrets &secrets)
{
    OpenSystem opened {system, Storage::makeProvider(system, secrets), std::make_shared<const Inventory>()};
    const auto known = m_systems.find(system.id);
    if (known != m_systems.end())
        opened.inventory = known->second.inventory;
    m_systems.insert_or_assign(system.id, std::move(opened));
}

void EngineState::close(const QUuid &system)
{
    m_systems.erase(system);
}

OpenSystem EngineState::system(const QUuid &id) const
{
    const auto found = m_systems.find(id);
    if (found == m_systems.end())
        throw Error(FailureKind::AnonymousRefused, QStringLiteral("use storage system"),
                    id.toString(QUuid::WithoutBraces));
    return found->second;
}

void EngineState::setInventory(const QUuid &system, const Inventory &inventory)
{
    const auto found = m_systems.find(system);
    if (found != m_systems.end())
        found->second.inventory = std::make_shared<const Inventory>(inventory);
}

OpenShare EngineState::share(const ObjectId &id) const
{
    const OpenSystem open = system(id.system);
    const QString action = QStringLiteral("find share");
    const Inventory &inventory = *open.inventory;
    const auto isIt = [&id](const Storage::Share &each) { return each.id == id.share; };
    const auto found = std::find_if(inventory.shares.cbegin(), inventory.shares.cend(), isIt);
    const Storage::Svm *svm = inventory.svm(id.svm);
    if (found == inventory.shares.cend() || !svm)
        throw Error(FailureKind::ShareNotFound, action, id.share);
    if (svm->host.isEmpty())
        throw Error(FailureKind::InvalidInput, action, svm->name + QLatin1Char('/') + found->name, {},
                    QStringLiteral("no name or address of the SVM's SMB server is known"));
    return {open.inventory,
            open.provider,
            *svm,
            *found,
            UncPath(svm->host, found->name),
            open.provider->connectOptions(*svm)};
}

} // namespace Penumbra::Console
