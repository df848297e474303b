// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/inventory.h"

namespace Penumbra::Storage {

/// The last inventory of each known system, a file each in the cache folder, written whole. It may be deleted at any time.
class InventoryCache
{
public:
    /// penumbra/inventories in QStandardPaths::GenericCacheLocation.
    static QString defaultFolder();
    explicit InventoryCache(const QString &folder = defaultFolder());

    /// Nothing when there is none, or none that this version understands.
    std::optional<Inventory> load(const QUuid &system) const;
    /// Throws Error: AccessDenied, SystemError.
    void save(const Inventory &inventory) const;
    void forget(const QUuid &system) const;

private:
    QString fileOf(const QUuid &system) const;
    QString m_folder;
};

} // namespace Penumbra::Storage
