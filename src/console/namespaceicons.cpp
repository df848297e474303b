// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/namespaceicons.h"

#include <QPainter>
#include <QtMath>

#include <algorithm>

namespace Penumbra::Console {

namespace {

/// The square in the middle of a rectangle.
QRectF squareIn(const QRectF &rect)
{
    const qreal side = std::min(rect.width(), rect.height());
    return {rect.center().x() - side / 2, rect.center().y() - side / 2, side, side};
}

QPolygonF regular(const QRectF &square, int corners, qreal turned)
{
    QPolygonF polygon;
    for (int i = 0; i < corners; ++i) {
        const qreal angle = qDegreesToRadians(turned + 360.0 * i / corners);
        polygon << square.center() + QPointF(std::cos(angle), std::sin(angle)) * square.width() / 2;
    }
    return polygon;
}

QPainterPath badgeOutline(const QRectF &s, MapBadge badge)
{
    QPainterPath path;
    switch (badge) {
    case MapBadge::Blocks: // an octagon, as a stop sign
        path.addPolygon(regular(s, 8, 22.5));
        break;
    case MapBadge::DataMissing: // a diamond
        path.addPolygon(regular(s, 4, 0));
        break;
    case MapBadge::Risk: // a triangle
        path.addPolygon(QPolygonF {QPointF(s.center().x(), s.top() + s.height() * 0.04),
                                   QPointF(s.right(), s.bottom() - s.height() * 0.08),
                                   QPointF(s.left(), s.bottom() - s.height() * 0.08)});
        break;
    case MapBadge::Advice:
    case MapBadge::Clean:
    case MapBadge::Unknown:
        path.addEllipse(s.adjusted(s.width() * 0.05, s.width() * 0.05, -s.width() * 0.05, -s.width() * 0.05));
        break;
    }
    path.closeSubpath();
    return path;
}

/// The sign inside, in a square of 16.
QPainterPath badgeSign(MapBadge badge)
{
    QPainterPath sign;
    const auto line = [&sign](qreal x1, qreal y1, qreal x2, qreal y2) {
        sign.moveTo(x1, y1);
        sign.lineTo(x2, y2);
    };
    switch (badge) {
    case MapBadge::Blocks: // a cross
        line(5.4, 5.4, 10.6, 10.6);
        line(10.6, 5.4, 5.4, 10.6);
        break;
    case MapBadge::DataMissing: // a minus
        line(5, 8, 11, 8);
        break;
    case MapBadge::Risk: // an exclamation mark
        line(8, 6, 8, 9.6);
        line(8, 12.1, 8, 12.3);
        break;
    case MapBadge::Advice: // an i
        line(8, 7.4, 8, 11.4);
        line(8, 4.7, 8, 4.9);
        break;
    case MapBadge::Clean: // a tick
        sign.moveTo(4.9, 8.2);
        sign.lineTo(7.1, 10.5);
        sign.lineTo(11.2, 5.8);
        break;
    case MapBadge::Unknown:
        line(6.2, 8, 9.8, 8);
        break;
    }
    return sign;
}

} // namespace

void drawBadge(QPainter &painter, const QRectF &rect, MapBadge badge, const MapStyle &style)
{
    const QRectF square = squareIn(rect);
    const qreal unit = square.width() / 16;
    const bool hollow = badge == MapBadge::Unknown;
    const QColor color = style.badge(badge);
    painter.setPen(QPen(color, unit * 1.2));
    painter.setBrush(hollow ? QBrush(Qt::NoBrush) : QBrush(color));
    painter.drawPath(badgeOutline(square.adjusted(unit * 0.6, unit * 0.6, -unit * 0.6, -unit * 0.6), badge));
    painter.setPen(QPen(hollow ? color : style.onBadge(), unit * 1.9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(QTransform::fromTranslate(square.left(), square.top()).scale(unit, unit).map(badgeSign(badge)));
}

void drawVolumeIcon(QPainter &painter, const QRectF &rect, const QColor &color)
{
    const QRectF s = squareIn(rect).adjusted(1.5, 0.5, -1.5, -0.5);
    const qreal lid = s.height() * 0.3;
    QPainterPath path;
    path.addEllipse(QRectF(s.left(), s.top(), s.width(), lid));
    path.moveTo(s.left(), s.top() + lid / 2);
    path.lineTo(s.left(), s.bottom() - lid / 2);
    path.arcTo(QRectF(s.left(), s.bottom() - lid, s.width(), lid), 180, 180);
    path.lineTo(s.right(), s.top() + lid / 2);
    path.moveTo(s.left(), s.center().y());
    path.arcTo(QRectF(s.left(), s.center().y() - lid / 2, s.width(), lid), 180, 180);
    painter.setPen(QPen(color, s.height() * 0.09));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

void drawMachineIcon(QPainter &painter, const QRectF &rect, const QColor &color)
{
    const QRectF s = squareIn(rect);
    const QRectF screen(s.left() + s.width() * 0.04, s.top() + s.height() * 0.1, s.width() * 0.92, s.height() * 0.6);
    painter.setPen(QPen(color, s.height() * 0.12));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(screen, s.width() * 0.08, s.width() * 0.08);
    painter.drawLine(QPointF(s.center().x(), screen.bottom()), QPointF(s.center().x(), s.bottom() - s.height() * 0.08));
    painter.drawLine(QPointF(s.left() + s.width() * 0.26, s.bottom() - s.height() * 0.06),
                     QPointF(s.right() - s.width() * 0.26, s.bottom() - s.height() * 0.06));
}

void drawSnapshotIcon(QPainter &painter, const QRectF &rect, const QColor &color)
{
    const QRectF s = squareIn(rect);
    const qreal side = s.width() * 0.62;
    painter.setPen(QPen(color, s.height() * 0.11, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    // A square, and the edge of another one behind it.
    const QPointF back(s.left() + s.width() * 0.06, s.top() + s.height() * 0.06);
    painter.drawPolyline(QPolygonF {back + QPointF(0, side), back, back + QPointF(side, 0)});
    painter.setBrush(color);
    painter.drawRect(QRectF(s.right() - side - s.width() * 0.06, s.bottom() - side - s.height() * 0.06, side, side));
}

QPainterPath tagOutline(const QRectF &rect, bool mirrored)
{
    const qreal point = rect.height() * 0.27;
    const qreal round = rect.height() * 0.12;
    QPainterPath path;
    path.moveTo(rect.left(), rect.center().y());
    path.lineTo(rect.left() + point, rect.top());
    path.lineTo(rect.right() - round, rect.top());
    path.quadTo(rect.right(), rect.top(), rect.right(), rect.top() + round);
    path.lineTo(rect.right(), rect.bottom() - round);
    path.quadTo(rect.right(), rect.bottom(), rect.right() - round, rect.bottom());
    path.lineTo(rect.left() + point, rect.bottom());
    path.closeSubpath();
    if (!mirrored)
        return path;
    return QTransform(-1, 0, 0, 1, rect.left() + rect.right(), 0).map(path);
}

void drawBar(QPainter &painter, const QRectF &rect, qreal part, const QColor &track, const QColor &fill, bool mirrored)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(track);
    const qreal round = rect.height() / 2;
    painter.drawRoundedRect(rect, round, round);
    // What is used at all is seen.
    const qreal width = part > 0 ? std::max(rect.width() * std::min(part, 1.0), rect.height()) : 0;
    if (width <= 0)
        return;
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(mirrored ? rect.right() - width : rect.left(), rect.top(), width, rect.height()),
                            round, round);
}

} // namespace Penumbra::Console
