// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QRectF>
#include <QString>

#include <functional>

namespace Penumbra::Console {

enum class MapFont : quint8 { Name, Detail, Group };

/// The fonts of the map at 100 %. Without hinting, so that what fits at 100 % fits at every zoom.
struct MapFonts
{
    QFont name;
    QFont detail;
    QFont group;

    /// Made from a widget's font; in pixels, so that they are the same on every paint device.
    static MapFonts fromFont(const QFont &base, int dotsPerInch);
    const QFont &of(MapFont font) const;
};

/// How large texts are, in logical pixels at 100 %.
struct TextMeasure
{
    std::function<qreal(const QString &text, MapFont font)> width;
    std::function<qreal(MapFont font)> height; ///< of one line

    static TextMeasure fromFonts(const MapFonts &fonts);
};

/// A text in its place. It is as wide as its rectangle at most: what does not fit ends, or has in its middle, an ellipsis.
struct MapLabel
{
    QRectF rect;
    QString text; ///< to be drawn
    QString full; ///< what it would be if there were room
    MapFont font = MapFont::Name;
    bool atEnd = false; ///< stands at the end of its rectangle, which is the left in a mirrored layout

    bool isElided() const { return text != full; }
    bool operator==(const MapLabel &) const = default;
};

/// A name from a server as one line that every text engine and every XML file can take: control characters, line breaks and what
/// turns the direction of writing are question marks, halves of surrogate pairs and non-characters are replaced.
QString mapText(const QString &name);

/// The text shortened until it is not wider than width; empty only when not even an ellipsis fits. inMiddle: for paths. Cuts between
/// characters as people see them, never inside one.
QString elided(const QString &text, MapFont font, qreal width, const TextMeasure &measure, bool inMiddle);

} // namespace Penumbra::Console
