// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/objectdrag.h"

#include "console/icons.h"
#include "console/inventorymodel.h"
#include "console/workbench.h"

#include <QApplication>
#include <QDrag>
#include <QMimeData>
#include <QPainter>
#include <QPointer>
#include <QStyle>
#include <QWidget>

namespace Penumbra::Console {

namespace {

constexpr int longestLabel = 260; // logical pixels
constexpr int hotSpotGap = 4; // likewise

/// What hangs at the pointer: icon and name, and how many more.
QPixmap dragPixmap(const Workbench &workbench, const QList<ObjectId> &objects, const QWidget *source)
{
    const QFontMetrics metrics = source->fontMetrics();
    const int side = source->style()->pixelMetric(QStyle::PM_SmallIconSize);
    const int gap = metrics.averageCharWidth();
    QString text = metrics.elidedText(workbench.nameOf(objects.constFirst()), Qt::ElideMiddle, longestLabel);
    if (objects.size() > 1)
        text = QApplication::translate("ObjectDrag", "%1 and %Ln more", nullptr, int(objects.size()) - 1).arg(text);
    const QSize size(side + 3 * gap + metrics.horizontalAdvance(text), qMax(side, metrics.height()) + gap);
    QPixmap pixmap(size * source->devicePixelRatio());
    pixmap.setDevicePixelRatio(source->devicePixelRatio());
    pixmap.fill(source->palette().color(QPalette::ToolTipBase));
    QPainter painter(&pixmap);
    painter.setFont(source->font());
    painter.setPen(source->palette().color(QPalette::ToolTipText));
    icon(iconNameOf(objects.constFirst().kind)).paint(&painter, gap, (size.height() - side) / 2, side, side);
    painter.drawText(QRect(side + 2 * gap, 0, size.width(), size.height()), int(Qt::AlignVCenter | Qt::AlignLeft),
                     text);
    return pixmap;
}

} // namespace

QMimeData *mimeDataOf(const Workbench &workbench, const QList<ObjectId> &objects)
{
    QStringList names;
    for (const ObjectId &object : objects) {
        const std::optional<Restore::Place> place = workbench.copies().placeOf(object);
        const bool hasPath = place && object.kind != ObjectKind::Machine;
        names.append(hasPath ? place->toString() : workbench.nameOf(object));
    }
    auto *data = new QMimeData;
    putObjects(*data, objects, names);
    return data;
}

void dragObjects(Workbench &workbench, const QList<ObjectId> &objects, QWidget *source)
{
    if (objects.isEmpty())
        return;
    const QPointer<Workbench> guard(&workbench);
    const QPointer<QDrag> drag(new QDrag(source));
    drag->setMimeData(mimeDataOf(workbench, objects));
    const QPixmap pixmap = dragPixmap(workbench, objects, source);
    drag->setPixmap(pixmap);
    // Above the pointer by a row: what it may be dropped on, and what is said about that below, stay in sight.
    const int height = qRound(pixmap.height() / pixmap.devicePixelRatio());
    drag->setHotSpot({-hotSpotGap, 2 * height + hotSpotGap});
    const Qt::DropAction action = drag->exec(Qt::CopyAction);
    const bool stayed = drag && drag->target();
    if (guard && action == Qt::CopyAction && !stayed)
        Q_EMIT workbench.droppedOutside(objects);
}

} // namespace Penumbra::Console
