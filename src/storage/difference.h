// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/inventory.h"

#include <QHash>

namespace Penumbra::Storage {

/// What a refresh changed among the objects of one kind.
template<typename Object>
struct Changes
{
    QList<Object> added;
    QList<Object> changed; ///< as they are now
    QList<QString> removed; ///< ids
    bool isEmpty() const { return added.isEmpty() && changed.isEmpty() && removed.isEmpty(); }
};

/// The difference between two lists of objects that have an id. Linear.
template<typename Object>
Changes<Object> changesBetween(const QList<Object> &before, const QList<Object> &after)
{
    QHash<QString, const Object *> old;
    for (const Object &object : before)
        old.insert(object.id, &object);
    Changes<Object> changes;
    for (const Object &object : after) {
        const auto found = old.find(object.id);
        if (found == old.end()) {
            changes.added.append(object);
            continue;
        }
        if (!(**found == object))
            changes.changed.append(object);
        old.erase(found);
    }
    for (const Object &object : before) {
        if (old.contains(object.id))
            changes.removed.append(object.id);
    }
    return changes;
}

} // namespace Penumbra::Storage
