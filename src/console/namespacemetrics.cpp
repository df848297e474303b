// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/namespacemetrics.h"
#include "console/namespacewords.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace Penumbra::Console {

MapMetrics::MapMetrics(const TextMeasure &measure)
    : line(std::ceil(measure.height(MapFont::Name)))
    , small(std::ceil(measure.height(MapFont::Detail)))
    , padding(std::round(line * 0.6))
    , margin(std::round(line * 1.5))
    , gap(std::round(line * 0.9))
    , indent(std::round(line * 1.8))
    , trunk(std::round(line * 0.8))
    , nesting(std::round(line * 0.7))
    , tagGap(std::round(line * 0.35))
    , tagWidth(std::round(line * 13))
    , tagHeight(line + small + 2 * std::round(line * 0.25))
    , m_measure(measure)
{
}

int MapMetrics::columnsFor(int shares) const
{
    // A little taller than wide; in coarse steps, so that a share more seldom changes the shape.
    const qreal square = std::sqrt(shares * (tagHeight + tagGap) / (tagWidth + tagGap));
    return std::max(1, int(std::round(square * 0.9)));
}

qreal MapMetrics::headHeight() const
{
    const qreal bars = std::round(line * 0.25) + std::round(line * 0.4) + 2 + std::round(line * 0.2) + 2;
    return padding + line + small + bars + small + std::round(padding * 0.8);
}

QSizeF MapMetrics::boxSize(int shares) const
{
    const int columns = columnsFor(shares);
    const int rows = int(std::ceil(qreal(shares) / columns));
    const qreal tags = rows > 0 ? rows * (tagHeight + tagGap) - tagGap + padding : 0;
    return {2 * padding + columns * (tagWidth + tagGap) - tagGap, headHeight() + tags};
}

qreal MapMetrics::groupHead() const
{
    return std::round(m_measure.height(MapFont::Group)) + 2 * padding;
}

MapLabel MapMetrics::label(const QRectF &rect, const QString &text, MapFont font, bool inMiddle, bool atEnd) const
{
    return {rect, elided(text, font, rect.width(), m_measure, inMiddle), text, font, atEnd};
}

template<typename Item>
void MapMetrics::addRows(Item &item, const QRectF &row, const QString &name, const QString &path) const
{
    const qreal icon = line;
    item.badge = {row.right() - icon, row.top(), icon, icon};
    item.name = label({row.left(), row.top(), row.width() - icon - padding / 2, line}, name, MapFont::Name);
    // Always as wide, so that counting machines moves nothing.
    const qreal number = std::ceil(m_measure.width(QLocale().toString(8888), MapFont::Detail));
    const qreal top = row.top() + line;
    qreal left = row.right() - number;
    if (item.facts.machines) {
        item.machines =
            label({left, top, number, small}, QLocale().toString(*item.facts.machines), MapFont::Detail, false, true);
        // The icon stands next to the number.
        left = row.right() - m_measure.width(item.machines.text, MapFont::Detail);
        item.machinesIcon = {left - small, top + 1, small - 3, small - 2};
    }
    const qreal end = row.right() - number - small - padding / 2;
    item.path = label({row.left(), top, end - row.left(), small}, path, MapFont::Detail, true);
}

void MapMetrics::addSpace(MapBox &box, const QRectF &row) const
{
    const qreal bar = std::round(line * 0.4);
    const qreal thin = std::round(line * 0.2);
    qreal top = row.top() + std::round(line * 0.25);
    if (box.space.size && *box.space.size > 0) {
        if (box.space.used)
            box.spaceBar = {row.left(), top, row.width(), bar};
        if (box.space.snapshots)
            box.snapshotBar = {row.left(), top + bar + 2, row.width(), thin};
    }
    top += bar + 2 + thin + 2;
    const qreal split = std::round(row.width() * 0.62);
    box.spaceText =
        label({row.left(), top, split - padding / 2, small}, NamespaceWords::spaceText(box.space), MapFont::Detail);
    if (!box.space.snapshots)
        return;
    const qreal room = row.width() - split - small;
    box.snapshotText = label({row.right() - room, top, room, small}, NamespaceWords::bytesText(*box.space.snapshots),
                             MapFont::Detail, false, true);
    const qreal left = row.right() - m_measure.width(box.snapshotText.text, MapFont::Detail);
    box.snapshotIcon = {left - small, top + 1, small - 3, small - 2};
}

MapBox MapMetrics::box(int volume, const Storage::Volume &about, const QRectF &rect, const MapFacts &facts,
                       const MapSpace &space) const
{
    MapBox box;
    box.volume = volume;
    box.rect = rect;
    box.head = {rect.topLeft(), QSizeF(rect.width(), headHeight() - std::round(padding * 0.4))};
    box.facts = facts;
    box.space = space;
    box.icon = {rect.left() + padding, rect.top() + padding, line, line};
    const qreal left = rect.left() + padding;
    const QRectF names(box.icon.right() + padding / 2, rect.top() + padding, 0, 0);
    addRows(box, {names.left(), names.top(), rect.right() - padding - names.left(), line + small}, mapText(about.name),
            NamespaceWords::junctionText(about));
    addSpace(box, {left, rect.top() + padding + line + small, rect.width() - 2 * padding, 0});
    return box;
}

MapTag MapMetrics::tag(int share, const Storage::Share &about, const QRectF &rect, const MapFacts &facts) const
{
    MapTag tag;
    tag.share = share;
    tag.rect = rect;
    tag.facts = facts;
    const qreal above = std::round(line * 0.25);
    const qreal left = rect.left() + line * 0.95; // behind the tag's point
    addRows(tag, {left, rect.top() + above, rect.right() - padding * 0.75 - left, line + small}, mapText(about.name),
            NamespaceWords::shareText(about));
    return tag;
}

MapLabel MapMetrics::groupTitle(const QRectF &group, const QString &title) const
{
    const QRectF rect(group.left() + padding, group.top() + padding, group.width() - 2 * padding,
                      std::round(m_measure.height(MapFont::Group)));
    return label(rect, title, MapFont::Group);
}

void mirror(NamespaceLayout &layout)
{
    const qreal width = layout.bounds.width();
    const auto turn = [width](QRectF &rect) {
        if (!rect.isNull())
            rect.moveLeft(width - rect.right());
    };
    for (MapBox &box : layout.boxes) {
        for (QRectF *rect : {&box.rect, &box.head, &box.icon, &box.name.rect, &box.path.rect, &box.spaceBar,
                             &box.snapshotBar, &box.spaceText.rect, &box.snapshotIcon, &box.snapshotText.rect,
                             &box.badge, &box.machinesIcon, &box.machines.rect})
            turn(*rect);
    }
    for (MapTag &tag : layout.tags) {
        for (QRectF *rect :
             {&tag.rect, &tag.name.rect, &tag.path.rect, &tag.badge, &tag.machinesIcon, &tag.machines.rect})
            turn(*rect);
    }
    for (MapConnector &connector : layout.connectors) {
        for (QPointF &point : connector.points)
            point.setX(width - point.x());
    }
    for (MapGroup &group : layout.groups) {
        turn(group.rect);
        turn(group.title.rect);
    }
}

} // namespace Penumbra::Console
