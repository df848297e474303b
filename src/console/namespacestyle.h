// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/namespacemap.h"

#include <QColor>
#include <QPalette>

namespace Penumbra::Console {

/// The colours of the map, all made from a palette's roles, so that they follow light, dark and high contrast. Texts and badges have
/// a contrast of at least 4.5 to 1 with what they stand on, lines at least 3 to 1.
struct MapStyle
{
    QColor canvas;
    QColor text;
    QColor dimText;
    QColor box;
    QColor head;
    QColor boxLine;
    QColor tag;
    QColor tagLine;
    QColor connector;
    QColor group;
    QColor barTrack;
    QColor space;
    QColor snapshots;
    QColor accent; ///< selection and focus
    QColor selected; ///< fill of what is selected
    QColor hovered; ///< likewise below the pointer
    QColor forbidden; ///< where nothing can be dropped

    static MapStyle fromPalette(const QPalette &palette);
    /// Black on white: what is exported ends on paper and in documents.
    static MapStyle forPaper();
    QColor badge(MapBadge badge) const;
    QColor onBadge() const { return canvas; } ///< the sign inside a badge

private:
    QColor tinted(int hue, int saturation) const;
};

/// ([WCAG 2] contrast ratio, 1 to 21)
qreal contrastRatio(const QColor &one, const QColor &other);

} // namespace Penumbra::Console
