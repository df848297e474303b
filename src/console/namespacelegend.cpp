// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/namespacelegend.h"

#include "console/namespaceicons.h"
#include "console/namespacewords.h"

#include <QPainter>
#include <QStyle>

namespace Penumbra::Console {

namespace {

constexpr std::initializer_list<MapBadge> badges {MapBadge::Blocks, MapBadge::DataMissing, MapBadge::Risk,
                                                  MapBadge::Advice, MapBadge::Clean,       MapBadge::Unknown};

int gapOf(const QFontMetrics &metrics)
{
    return metrics.height() / 3;
}

int widthOf(const QFontMetrics &metrics, MapBadge badge)
{
    return metrics.height() + gapOf(metrics) + metrics.horizontalAdvance(NamespaceWords::badgeText(badge));
}

} // namespace

NamespaceLegend::NamespaceLegend(QWidget *parent)
    : QWidget(parent)
{
    QStringList words;
    for (const MapBadge badge : badges)
        words.append(NamespaceWords::badgeText(badge));
    setAccessibleName(tr("Legend: %1").arg(words.join(QStringLiteral(", "))));
}

QSize NamespaceLegend::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    int width = 0;
    for (const MapBadge badge : badges)
        width += widthOf(metrics, badge) + 3 * gapOf(metrics);
    return {width, metrics.height()};
}

QSize NamespaceLegend::minimumSizeHint() const
{
    return {0, fontMetrics().height()};
}

void NamespaceLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const MapStyle style = MapStyle::fromPalette(palette());
    const QFontMetrics metrics = fontMetrics();
    const int side = metrics.height();
    int at = 0;
    for (const MapBadge badge : badges) {
        const int wide = widthOf(metrics, badge);
        if (at + wide > width())
            break;
        const auto visual = [this](const QRect &rect) {
            return QStyle::visualRect(layoutDirection(), this->rect(), rect);
        };
        drawBadge(painter, visual({at, (height() - side) / 2, side, side}), badge, style);
        painter.setPen(palette().color(QPalette::WindowText));
        const QRect text(at + side + gapOf(metrics), 0, wide - side - gapOf(metrics), height());
        painter.drawText(visual(text), Qt::AlignVCenter | Qt::AlignLeft, NamespaceWords::badgeText(badge));
        at += wide + 3 * gapOf(metrics);
    }
}

} // namespace Penumbra::Console
