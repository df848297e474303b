// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/namespacelabel.h"
#include "core/harmless.h"

#include <QFontMetricsF>
#include <QList>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <cmath>

namespace Penumbra::Console {

namespace {

constexpr QChar ellipsis(0x2026);
constexpr qsizetype mostCharacters = 512; ///< that a label can ever show

/// Where the text may be cut, from 0 to its length.
QList<qsizetype> cutsOf(const QString &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    QList<qsizetype> cuts {0};
    for (qsizetype at = finder.toNextBoundary(); at > 0; at = finder.toNextBoundary())
        cuts.append(at);
    return cuts;
}

/// The text with so many of its characters kept.
QString kept(const QString &text, const QList<qsizetype> &cuts, qsizetype count, bool inMiddle)
{
    if (!inMiddle)
        return text.left(cuts.at(count)) + ellipsis;
    const qsizetype before = count / 3;
    return text.left(cuts.at(before)) + ellipsis + text.mid(cuts.at(cuts.size() - 1 - (count - before)));
}

} // namespace

MapFonts MapFonts::fromFont(const QFont &base, int dotsPerInch)
{
    const qreal pixels = base.pixelSize() > 0 ? base.pixelSize() : base.pointSizeF() * dotsPerInch / 72;
    const auto sized = [&base, pixels](qreal factor) {
        QFont font(base);
        font.setPixelSize(std::max(1, qRound(pixels * factor)));
        font.setHintingPreference(QFont::PreferNoHinting);
        font.setBold(false);
        return font;
    };
    MapFonts fonts {sized(1), sized(0.85), sized(1.15)};
    fonts.name.setWeight(QFont::DemiBold);
    fonts.group.setWeight(QFont::DemiBold);
    return fonts;
}

const QFont &MapFonts::of(MapFont font) const
{
    return font == MapFont::Name ? name : font == MapFont::Detail ? detail : group;
}

TextMeasure TextMeasure::fromFonts(const MapFonts &fonts)
{
    const QFontMetricsF name(fonts.name);
    const QFontMetricsF detail(fonts.detail);
    const QFontMetricsF group(fonts.group);
    const auto pick = [name, detail, group](MapFont font) {
        return font == MapFont::Name ? name : font == MapFont::Detail ? detail : group;
    };
    return {[pick](const QString &text, MapFont font) { return pick(font).horizontalAdvance(text); },
            [pick](MapFont font) { return std::ceil(pick(font).height()); }};
}

QString mapText(const QString &name)
{
    QString text = harmless(name);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (pair)
            ++i;
        else if (c.isSurrogate() || c.unicode() >= 0xfffe)
            text[i] = QChar::ReplacementCharacter;
        else if (c == QChar::LineFeed || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            text[i] = QLatin1Char('?');
    }
    return text;
}

QString elided(const QString &text, MapFont font, qreal width, const TextMeasure &measure, bool inMiddle)
{
    if (text.size() <= mostCharacters && measure.width(text, font) <= width)
        return text;
    QString shorter = text;
    if (text.size() > 2 * mostCharacters)
        shorter = text.left(mostCharacters) + text.right(mostCharacters);
    const QList<qsizetype> cuts = cutsOf(shorter);
    // The most characters that fit; a few characters more are never narrower by much, but they may be, so it is tried again below.
    qsizetype fits = 0;
    qsizetype tooMany = cuts.size();
    while (tooMany - fits > 1) {
        const qsizetype middle = (fits + tooMany) / 2;
        (measure.width(kept(shorter, cuts, middle, inMiddle), font) <= width ? fits : tooMany) = middle;
    }
    const QString found = kept(shorter, cuts, fits, inMiddle);
    return measure.width(found, font) <= width ? found : QString();
}

} // namespace Penumbra::Console
