// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/namespacelayout.h"

namespace Penumbra::Console {

/// Blocks stacked in columns.
struct LaneShape
{
    QList<QList<int>> lanes; ///< positions among the blocks
    qreal width = 0;
    qreal height = 0;
    QList<qreal> widths; ///< of each lane
};

/// What is stacked: a volume with everything mounted on it.
struct LaneBlock
{
    QString volume; ///< id
    QSizeF size;
};

struct LaneRules
{
    qreal unit = 1; ///< width of an ordinary block: blocks of very different widths do not share a lane
    qreal gapAcross = 0;
    qreal gapDown = 0;
    qreal aspect = 1; ///< wanted width by height
};

/// Stacks blocks in as many lanes as come nearest to the wanted shape, in order: first the narrow ones, then ever wider ones, each
/// lane from top to bottom. Where the layout before had lanes below this volume, blocks stay in theirs, and new ones go where their
/// neighbours are, as long as that does not become much taller than it need be.
LaneShape stackInLanes(const QList<LaneBlock> &blocks, const LaneRules &rules, const QString &below,
                       const MapLanes &before);

} // namespace Penumbra::Console
