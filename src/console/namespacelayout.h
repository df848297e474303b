// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/namespacelabel.h"
#include "console/namespacemap.h"

#include <QPolygonF>

namespace Penumbra::Console {

/// The space of a volume in bytes; empty: the system does not say.
struct MapSpace
{
    std::optional<quint64> size;
    std::optional<quint64> used;
    std::optional<quint64> snapshots;
    bool operator==(const MapSpace &) const = default;
};

/// A volume: a head with its names and bars, and below it the tags of its shares.
struct MapBox
{
    int volume = -1;
    QRectF rect;
    QRectF head;
    QRectF icon;
    MapLabel name;
    MapLabel path; ///< junction path
    QRectF spaceBar; ///< empty: nothing to show
    QRectF snapshotBar; ///< likewise
    MapLabel spaceText;
    QRectF snapshotIcon;
    MapLabel snapshotText;
    QRectF badge;
    QRectF machinesIcon;
    MapLabel machines;
    MapSpace space;
    MapFacts facts;
    bool operator==(const MapBox &) const = default;
};

/// A share.
struct MapTag
{
    int share = -1;
    QRectF rect;
    MapLabel name;
    MapLabel path; ///< in its volume; where that is unknown, what the server says
    QRectF badge;
    QRectF machinesIcon;
    MapLabel machines;
    MapFacts facts;
    bool operator==(const MapTag &) const = default;
};

/// From a volume down to one that is mounted on it: right angles only.
struct MapConnector
{
    int volume = -1; ///< the mounted one
    QPolygonF points;
    bool operator==(const MapConnector &) const = default;
};

/// A frame around what is not joined to anything.
struct MapGroup
{
    QRectF rect;
    MapLabel title;
    bool operator==(const MapGroup &) const = default;
};

/// Which volumes stand in which column below the one they are mounted on. The next layout keeps to it, so that what a refresh adds or
/// takes away moves only what stands below in the same column.
struct MapLanes
{
    QHash<QString, int> laneOf; ///< by the volume's id
    QHash<QString, int> lanesBelow; ///< by the id of the volume on which they are mounted
};

struct LayoutOptions
{
    Qt::LayoutDirection direction = Qt::LeftToRight;
    MapLanes lanes; ///< of the layout before
};

/// Where everything on the map is, in logical pixels at 100 %.
struct NamespaceLayout
{
    NamespaceForest forest;
    QRectF bounds; ///< from 0, 0
    QList<MapBox> boxes; ///< in order of the tree: a volume, then what is mounted on it
    QList<MapTag> tags; ///< in order of their volumes
    QList<MapConnector> connectors;
    QList<MapGroup> groups;
    MapLanes lanes;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    qreal lineHeight = 0; ///< of a name
    QHash<MapObject, int> places; ///< of volumes among boxes, of shares among tags

    const MapBox *box(const MapObject &object) const;
    const MapTag *tag(const MapObject &object) const;
    /// Where an object is; null: not on the map.
    QRectF rectOf(const MapObject &object) const;
    /// What is at a point: a share before the volume it lies in.
    MapObject objectAt(const QPointF &point) const;
    /// All labels that are drawn.
    QList<MapLabel> labels() const;
};

/// Lays the map out. A pure function: equal whatever the order of objects in the inventory; what is known of machines, findings and
/// space changes texts, never places. Linear in the number of objects but for sorting.
NamespaceLayout layoutNamespace(const NamespaceForest &forest, const MapFactsByObject &facts,
                                const TextMeasure &measure, const LayoutOptions &options = {});

} // namespace Penumbra::Console
