// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/namespacelayout.h"
#include "console/namespacestyle.h"

#include <QFontMetricsF>

class QPainter;

namespace Penumbra::Console {

/// What is marked on the map.
struct MapMarks
{
    MapObject selected;
    MapObject hovered;
    MapObject dropTarget;
    bool dropAllowed = false;
    bool focused = false; ///< the selected object has the keyboard
};

/// Draws the map: on the screen, and whatever else it is exported to.
class NamespacePainter
{
public:
    /// All outlive the painter.
    NamespacePainter(const NamespaceLayout &layout, const MapStyle &style, const MapFonts &fonts);

    /// Draws what is visible, in the map's coordinates. zoom: device-independent pixels by unit of the map; below what makes texts
    /// legible, names are drawn larger and details are left out.
    void paint(QPainter &painter, const QRectF &visible, qreal zoom, const MapMarks &marks = {}) const;

private:
    struct Look; // of one paint
    void paintGroup(QPainter &painter, const MapGroup &group, const Look &look) const;
    void paintConnector(QPainter &painter, const MapConnector &connector, const Look &look, bool marked) const;
    void paintBox(QPainter &painter, const MapBox &box, const Look &look) const;
    void paintHead(QPainter &painter, const MapBox &box, const Look &look) const;
    void paintTag(QPainter &painter, const MapTag &tag, const Look &look) const;
    void paintMachines(QPainter &painter, const QRectF &icon, const MapLabel &label) const;
    void paintLabel(QPainter &painter, const MapLabel &label, const QColor &color) const;
    /// The name as large as the room for it allows.
    void paintLarge(QPainter &painter, const MapLabel &label, const QRectF &room, const QColor &color,
                    qreal most) const;
    const QFontMetricsF &metricsOf(MapFont font) const;
    bool isMirrored() const { return m_layout.direction == Qt::RightToLeft; }

    const NamespaceLayout &m_layout;
    const MapStyle &m_style;
    const MapFonts &m_fonts;
    QFontMetricsF m_name;
    QFontMetricsF m_detail;
    QFontMetricsF m_group;
};

} // namespace Penumbra::Console
