// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/namespacelayout.h"

namespace Penumbra::Console {

/// The sizes of the map's parts, all from the height of its text, and how a box and a tag are divided.
class MapMetrics
{
public:
    explicit MapMetrics(const TextMeasure &measure);

    int columnsFor(int shares) const; ///< of tags in a box
    QSizeF boxSize(int shares) const;
    qreal headHeight() const; ///< from a box's top to its first tag
    qreal groupHead() const; ///< likewise of a group

    MapBox box(int volume, const Storage::Volume &about, const QRectF &rect, const MapFacts &facts,
               const MapSpace &space) const;
    MapTag tag(int share, const Storage::Share &about, const QRectF &rect, const MapFacts &facts) const;
    MapLabel groupTitle(const QRectF &group, const QString &title) const;

    qreal line; ///< height of a name
    qreal small; ///< height of a detail
    qreal padding;
    qreal margin; ///< around the map
    qreal gap; ///< between boxes
    qreal indent; ///< of what is mounted on a volume
    qreal trunk; ///< from a box's side to the line that goes down from it
    qreal nesting; ///< of a share that lies in another one
    qreal tagGap;
    qreal tagWidth;
    qreal tagHeight;
    static constexpr qsizetype mostNesting = 3;
    static constexpr qreal mapAspect = 1.6; ///< wanted width by height of all
    static constexpr qreal branchAspect = 0.9; ///< likewise of what is mounted on one volume

private:
    MapLabel label(const QRectF &rect, const QString &text, MapFont font, bool inMiddle = false,
                   bool atEnd = false) const;
    /// The row of names and the row of paths below it, with badge and machines at their ends.
    template<typename Item>
    void addRows(Item &item, const QRectF &row, const QString &name, const QString &path) const;
    void addSpace(MapBox &box, const QRectF &row) const;

    TextMeasure m_measure;
};

/// Turns left and right round.
void mirror(NamespaceLayout &layout);

} // namespace Penumbra::Console
