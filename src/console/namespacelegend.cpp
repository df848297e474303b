// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/namespacelegend.h"

#include "console/namespaceicons.h"
#include "console/namespacewords.h"
#include "core/listtext.h"

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
    setAccessibleName(tr("Legend: %1").arg(listText(words)));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
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

QList<QRect> NamespaceLegend::places(int width) const
{
    const QFontMetrics metrics = fontMetrics();
    QList<QRect> places;
    QPoint at;
    for (const MapBadge badge : badges) {
        const int wide = widthOf(metrics, badge);
        if (at.x() > 0 && at.x() + wide > width)
            at = {0, at.y() + metrics.lineSpacing()};
        places.append({at, QSize(wide, metrics.height())});
        at.rx() += wide + 3 * gapOf(metrics);
    }
    return places;
}

int NamespaceLegend::heightForWidth(int width) const
{
    return places(width).constLast().bottom() + 1;
}

void NamespaceLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const MapStyle style = MapStyle::fromPalette(palette());
    const QList<QRect> all = places(width());
    auto place = all.cbegin();
    for (const MapBadge badge : badges) {
        const auto visual = [this](const QRect &rect) {
            return QStyle::visualRect(layoutDirection(), this->rect(), rect);
        };
        const int side = place->height();
        drawBadge(painter, visual({place->topLeft(), QSize(side, side)}), badge, style);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(visual(place->adjusted(side + gapOf(fontMetrics()), 0, 0, 0)),
                         Qt::AlignVCenter | Qt::AlignLeft, NamespaceWords::badgeText(badge));
        ++place;
    }
}

} // namespace Penumbra::Console
