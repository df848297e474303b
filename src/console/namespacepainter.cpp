// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/namespacepainter.h"
#include "console/namespaceicons.h"

#include <QPainter>
#include <QSet>

#include <algorithm>

namespace Penumbra::Console {

namespace {

constexpr qreal legible = 6; ///< pixels of a font that can still be read
constexpr qreal mostEnlarged = 3.2;

/// A line with round corners.
QPainterPath rounded(const QPolygonF &points, qreal radius)
{
    QPainterPath path(points.first());
    for (int i = 1; i + 1 < points.size(); ++i) {
        const QLineF in(points.at(i - 1), points.at(i));
        const QLineF out(points.at(i), points.at(i + 1));
        const qreal cut = std::min({radius, in.length() / 2, out.length() / 2});
        if (cut <= 0)
            continue;
        path.lineTo(in.pointAt(1 - cut / in.length()));
        path.quadTo(points.at(i), out.pointAt(cut / out.length()));
    }
    path.lineTo(points.last());
    return path;
}

qreal partOf(const std::optional<quint64> &amount, const std::optional<quint64> &whole)
{
    return amount && whole && *whole > 0 ? qreal(*amount) / qreal(*whole) : 0;
}

} // namespace

struct NamespacePainter::Look
{
    qreal line = 1; ///< width of lines
    bool details = true;
    const MapMarks &marks;
};

NamespacePainter::NamespacePainter(const NamespaceLayout &layout, const MapStyle &style, const MapFonts &fonts)
    : m_layout(layout)
    , m_style(style)
    , m_fonts(fonts)
    , m_name(fonts.name)
    , m_detail(fonts.detail)
    , m_group(fonts.group)
{
}

const QFontMetricsF &NamespacePainter::metricsOf(MapFont font) const
{
    return font == MapFont::Name ? m_name : font == MapFont::Detail ? m_detail : m_group;
}

void NamespacePainter::paint(QPainter &painter, const QRectF &visible, qreal zoom, const MapMarks &marks) const
{
    const Look look {std::max(1.0, 0.6 / zoom), m_fonts.detail.pixelSize() * zoom >= legible, marks};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // names and paths keep their own, whatever the map's is
    for (const MapGroup &group : m_layout.groups) {
        if (group.rect.intersects(visible))
            paintGroup(painter, group, look);
    }
    // The way from the root to what is selected is drawn last, above the other lines.
    QSet<int> way;
    const MapTag *tag = m_layout.tag(marks.selected);
    int at = tag ? m_layout.forest.nodeOf(tag->share) : m_layout.forest.indexOf(marks.selected);
    for (; at >= 0; at = m_layout.forest.nodes.at(at).parent)
        way.insert(at);
    for (const bool marked : {false, true}) {
        for (const MapConnector &connector : m_layout.connectors) {
            const QRectF room = connector.points.boundingRect().adjusted(-4, -4, 4, 4);
            if (room.intersects(visible) && way.contains(connector.volume) == marked)
                paintConnector(painter, connector, look, marked);
        }
    }
    for (const MapBox &box : m_layout.boxes) {
        if (box.rect.intersects(visible))
            paintBox(painter, box, look);
    }
    for (const MapTag &each : m_layout.tags) {
        if (each.rect.intersects(visible))
            paintTag(painter, each, look);
    }
    painter.restore();
}

void NamespacePainter::paintGroup(QPainter &painter, const MapGroup &group, const Look &look) const
{
    painter.setPen(QPen(m_style.group, look.line, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(group.rect.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    if (look.details)
        paintLabel(painter, group.title, m_style.dimText);
    else
        paintLarge(painter, group.title, group.title.rect, m_style.dimText, 1.6);
}

void NamespacePainter::paintConnector(QPainter &painter, const MapConnector &connector, const Look &look,
                                      bool marked) const
{
    const QColor color = marked ? m_style.accent : m_style.connector;
    painter.setPen(QPen(color, look.line * (marked ? 2.6 : 1.4), Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(rounded(connector.points, m_layout.lineHeight * 0.5));
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    const qreal dot = marked ? 4.5 : 3.5;
    painter.drawEllipse(connector.points.last(), dot, dot);
}

void NamespacePainter::paintBox(QPainter &painter, const MapBox &box, const Look &look) const
{
    const MapObject object = m_layout.forest.volumeObject(box.volume);
    const Storage::Volume &volume = m_layout.forest.volumes.at(box.volume);
    const bool selected = look.marks.selected == object;
    const bool target = look.marks.dropTarget == object;
    const QRectF rect = box.rect.adjusted(0.5, 0.5, -0.5, -0.5);
    const QColor edge = target ? (look.marks.dropAllowed ? m_style.accent : m_style.forbidden)
        : selected             ? m_style.accent
                               : m_style.boxLine;
    const bool offline = !volume.state.isEmpty() && volume.state != QLatin1String("online");
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_style.box);
    painter.drawRoundedRect(rect, 6, 6);
    painter.setBrush(selected ? m_style.selected : look.marks.hovered == object ? m_style.hovered : m_style.head);
    QPainterPath head;
    head.addRoundedRect(rect, 6, 6);
    if (box.head.height() < box.rect.height() - 8) {
        QPainterPath upper;
        upper.addRect(box.head);
        head = head.intersected(upper);
    }
    painter.drawPath(head);
    painter.setPen(QPen(edge, selected || target ? 2 * look.line : look.line, offline ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect, 6, 6);
    paintHead(painter, box, look);
    if (selected && look.marks.focused) {
        painter.setPen(QPen(m_style.text, look.line, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.rect.adjusted(3.5, 3.5, -3.5, -3.5), 4, 4);
    }
}

void NamespacePainter::paintHead(QPainter &painter, const MapBox &box, const Look &look) const
{
    if (!box.spaceBar.isEmpty())
        drawBar(painter, box.spaceBar, partOf(box.space.used, box.space.size), m_style.barTrack, m_style.space,
                isMirrored());
    if (!box.snapshotBar.isEmpty())
        drawBar(painter, box.snapshotBar, partOf(box.space.snapshots, box.space.size), m_style.barTrack,
                m_style.snapshots, isMirrored());
    if (look.details) {
        drawVolumeIcon(painter, box.icon, m_style.dimText);
        paintLabel(painter, box.name, m_style.text);
        paintLabel(painter, box.path, m_style.dimText);
        paintLabel(painter, box.spaceText, m_style.dimText);
        if (!box.snapshotIcon.isEmpty())
            drawSnapshotIcon(painter, box.snapshotIcon, m_style.snapshots);
        paintLabel(painter, box.snapshotText, m_style.dimText);
        paintMachines(painter, box.machinesIcon, box.machines);
        drawBadge(painter, box.badge, box.facts.badge, m_style);
        return;
    }
    const qreal side = m_layout.lineHeight * 1.9;
    QRectF badge(0, box.badge.top(), side, side);
    QRectF name(box.head.left() + m_layout.lineHeight / 2, box.name.rect.top(),
                box.head.width() - side - m_layout.lineHeight * 1.4, side);
    badge.moveLeft(isMirrored() ? box.badge.left() : box.badge.right() - side);
    if (isMirrored())
        name.moveLeft(box.head.right() - m_layout.lineHeight / 2 - name.width());
    paintLarge(painter, box.name, name, m_style.text, mostEnlarged);
    drawBadge(painter, badge, box.facts.badge, m_style);
}

void NamespacePainter::paintTag(QPainter &painter, const MapTag &tag, const Look &look) const
{
    const MapObject object = m_layout.forest.shareObject(tag.share);
    const bool selected = look.marks.selected == object;
    const bool target = look.marks.dropTarget == object;
    const bool exposed = !m_layout.forest.shares.at(tag.share).exposedFrom.isEmpty();
    const QColor edge = target ? (look.marks.dropAllowed ? m_style.accent : m_style.forbidden)
        : selected             ? m_style.accent
                               : m_style.tagLine;
    const QPainterPath outline = tagOutline(tag.rect.adjusted(0.5, 0.5, -0.5, -0.5), isMirrored());
    painter.setPen(QPen(edge, selected || target ? 2 * look.line : look.line, exposed ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(selected ? m_style.selected : look.marks.hovered == object ? m_style.hovered : m_style.tag);
    painter.drawPath(outline);
    if (look.details) {
        const qreal hole = tag.rect.height() * 0.17;
        painter.setPen(QPen(edge, look.line));
        painter.setBrush(m_style.box);
        painter.drawEllipse(QPointF(isMirrored() ? tag.rect.right() - hole * 1.35 : tag.rect.left() + hole * 1.35,
                                    tag.rect.center().y()),
                            hole / 2, hole / 2);
        paintLabel(painter, tag.name, m_style.text);
        paintLabel(painter, tag.path, m_style.dimText);
        paintMachines(painter, tag.machinesIcon, tag.machines);
        drawBadge(painter, tag.badge, tag.facts.badge, m_style);
    } else {
        const qreal side = tag.rect.height() * 0.66;
        const qreal middle = tag.rect.center().y();
        const qreal end = isMirrored() ? tag.badge.left() : tag.badge.right() - side;
        const QRectF name = isMirrored() ? QRectF(QPointF(end + side * 1.2, tag.rect.top() + 2),
                                                  QPointF(tag.name.rect.right(), tag.rect.bottom() - 2))
                                         : QRectF(QPointF(tag.name.rect.left(), tag.rect.top() + 2),
                                                  QPointF(end - side * 0.2, tag.rect.bottom() - 2));
        paintLarge(painter, tag.name, name, m_style.text, mostEnlarged);
        drawBadge(painter, QRectF(end, middle - side / 2, side, side), tag.facts.badge, m_style);
    }
    if (selected && look.marks.focused) {
        painter.setPen(QPen(m_style.text, look.line, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(tagOutline(tag.rect.adjusted(3.5, 3, -3, -3), isMirrored()));
    }
}

void NamespacePainter::paintMachines(QPainter &painter, const QRectF &icon, const MapLabel &label) const
{
    if (icon.isEmpty())
        return;
    drawMachineIcon(painter, icon, m_style.dimText);
    paintLabel(painter, label, m_style.text);
}

void NamespacePainter::paintLabel(QPainter &painter, const MapLabel &label, const QColor &color) const
{
    if (label.text.isEmpty())
        return;
    const QFontMetricsF &metrics = metricsOf(label.font);
    qreal x = label.rect.left();
    if (label.atEnd != isMirrored())
        x = label.rect.right() - metrics.horizontalAdvance(label.text);
    painter.setFont(m_fonts.of(label.font));
    painter.setPen(color);
    painter.drawText(QPointF(x, label.rect.top() + metrics.ascent()), label.text);
}

void NamespacePainter::paintLarge(QPainter &painter, const MapLabel &label, const QRectF &room, const QColor &color,
                                  qreal most) const
{
    const QFontMetricsF &metrics = metricsOf(label.font);
    const qreal width = metrics.horizontalAdvance(label.text);
    if (width <= 0)
        return;
    const qreal scale = std::min({room.width() / width, room.height() / metrics.height(), most});
    painter.save();
    painter.translate(isMirrored() ? room.right() - width * scale : room.left(),
                      room.center().y() - metrics.height() * scale / 2);
    painter.scale(scale, scale);
    painter.setFont(m_fonts.of(label.font));
    painter.setPen(color);
    painter.drawText(QPointF(0, metrics.ascent()), label.text);
    painter.restore();
}

} // namespace Penumbra::Console
