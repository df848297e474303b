// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/namespacelayout.h"

namespace Penumbra::Console {

/// Ways along the tree of the map.
enum class MapStep : quint8 {
    Up, ///< the object before, in the order of the tree: a volume, its shares, what is mounted on it
    Down, ///< the object after
    Out, ///< from a share to its volume, from a volume to the one on which it is mounted
    In, ///< to the first share, or the first volume mounted on this one
    First,
    Last,
};

/// All objects in the order of the tree.
QList<MapObject> mapOrder(const NamespaceLayout &layout);

/// Where a step leads; the object itself where it leads nowhere, the first object from none.
MapObject stepFrom(const NamespaceLayout &layout, const MapObject &object, MapStep step);

} // namespace Penumbra::Console
