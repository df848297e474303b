// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/objectid.h"
#include "smb/helperpool.h"
#include "storage/provider.h"

#include <map>
#include <memory>

namespace Penumbra::Console {

/// A storage system that the engine has signed in to.
struct OpenSystem
{
    Storage::KnownSystem system;
    Storage::Provider::Pointer provider;
    std::shared_ptr<const Storage::Inventory> inventory; ///< never null; empty until the first refresh
};

/// A share with all that is needed to reach it.
struct OpenShare
{
    std::shared_ptr<const Storage::Inventory> inventory;
    Storage::Provider::Pointer provider;
    Storage::Svm svm;
    Storage::Share share;
    UncPath unc; ///< by the host Penumbra connects to
    Smb::ConnectOptions connect; ///< read-only
};

/// What the engine's coroutines share. It belongs to the engine's thread and never leaves it.
class EngineState
{
public:
    using Pointer = std::shared_ptr<EngineState>;

    /// Makes a system usable, or replaces what is known about it; keeps its inventory. Throws Error(InvalidInput).
    void open(const Storage::KnownSystem &system, const Storage::SystemSecrets &secrets);
    void close(const QUuid &system);
    bool isOpen(const QUuid &system) const { return m_systems.contains(system); }
    /// Throws Error(AnonymousRefused) naming the system when nobody has signed in to it yet.
    OpenSystem system(const QUuid &id) const;
    void setInventory(const QUuid &system, const Storage::Inventory &inventory);

    /// A share of an open system. Throws Error: ShareNotFound, AnonymousRefused, InvalidInput when its SVM has no known host.
    OpenShare share(const ObjectId &share) const;

    /// Helpers for file access.
    const std::shared_ptr<Smb::HelperPool> &helpers() const { return m_helpers; }

private:
    std::map<QUuid, OpenSystem> m_systems;
    std::shared_ptr<Smb::HelperPool> m_helpers = Smb::HelperPool::create();
};

} // namespace Penumbra::Console
