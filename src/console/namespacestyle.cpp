// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/namespacestyle.h"

#include <algorithm>
#include <cmath>

namespace Penumbra::Console {

namespace {

constexpr qreal textContrast = 4.5;
constexpr qreal lineContrast = 3;

QColor mixed(const QColor &from, const QColor &to, qreal part)
{
    const auto between = [part](float a, float b) { return a + (b - a) * float(part); };
    return QColor::fromRgbF(between(from.redF(), to.redF()), between(from.greenF(), to.greenF()),
                            between(from.blueF(), to.blueF()));
}

qreal luminance(const QColor &color)
{
    const auto linear = [](qreal c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// The colour nearest to the first on the way to the second that stands out enough.
QColor readable(const QColor &color, const QColor &towards, const QColor &on, qreal ratio)
{
    for (qreal part = 0; part < 1; part += 0.04) {
        const QColor candidate = mixed(color, towards, part);
        if (contrastRatio(candidate, on) >= ratio)
            return candidate;
    }
    return towards;
}

} // namespace

qreal contrastRatio(const QColor &one, const QColor &other)
{
    const qreal a = luminance(one) + 0.05;
    const qreal b = luminance(other) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

MapStyle MapStyle::fromPalette(const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    const QColor accent = palette.color(QPalette::Highlight);
    MapStyle style;
    style.canvas = base;
    style.text = text;
    style.box = mixed(base, text, 0.025);
    style.head = mixed(mixed(base, text, 0.055), accent, 0.07);
    style.boxLine = readable(mixed(base, text, 0.35), text, base, lineContrast);
    style.tag = base;
    style.tagLine = readable(mixed(base, text, 0.3), text, base, lineContrast);
    style.dimText = readable(mixed(base, text, 0.6), text, style.head, textContrast + 0.3);
    style.connector = readable(mixed(accent, text, 0.35), text, base, lineContrast);
    style.group = readable(mixed(base, text, 0.35), text, base, lineContrast);
    style.barTrack = mixed(style.head, text, 0.14);
    style.accent = readable(accent, text, base, lineContrast);
    style.selected = mixed(base, accent, 0.24);
    style.hovered = mixed(base, accent, 0.1);
    style.space = readable(mixed(accent, base, 0.1), text, style.barTrack, lineContrast);
    style.snapshots = style.tinted(282, 120);
    style.forbidden = style.badge(MapBadge::Blocks);
    return style;
}

MapStyle MapStyle::forPaper()
{
    QPalette palette;
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::Text, QColor(0x1b, 0x1f, 0x24));
    palette.setColor(QPalette::Highlight, QColor(0x1f, 0x6f, 0xb5));
    return fromPalette(palette);
}

QColor MapStyle::tinted(int hue, int saturation) const
{
    const bool dark = luminance(canvas) < luminance(text);
    return readable(QColor::fromHsl(hue, saturation, dark ? 150 : 105), text, head, textContrast);
}

QColor MapStyle::badge(MapBadge badge) const
{
    switch (badge) {
    case MapBadge::Blocks:
        return tinted(2, 190);
    case MapBadge::DataMissing:
        return tinted(24, 210);
    case MapBadge::Risk:
        return tinted(44, 220);
    case MapBadge::Advice:
        return tinted(212, 160);
    case MapBadge::Clean:
        return tinted(140, 110);
    case MapBadge::Unknown:
        break;
    }
    return dimText;
}

} // namespace Penumbra::Console
