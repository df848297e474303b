// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/objectdelegate.h"

#include "console/roles.h"
#include "console/tableview.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QToolTip>

namespace Penumbra::Console {

namespace {

constexpr float tintShare = 0.12F;

float mixed(float ground, float tint)
{
    return ground + (tint - ground) * tintShare;
}

} // namespace

QColor ObjectDelegate::labTint(const QPalette &palette)
{
    const QColor ground = palette.color(QPalette::Base);
    const QColor tint = palette.color(QPalette::Active, QPalette::Link);
    return QColor::fromRgbF(mixed(ground.redF(), tint.redF()), mixed(ground.greenF(), tint.greenF()),
                            mixed(ground.blueF(), tint.blueF()));
}

bool ObjectDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    const bool isCut = event->type() == QEvent::ToolTip && index.data(Qt::ToolTipRole).toString().isEmpty()
        && sizeHint(option, index).width() > option.rect.width();
    if (!isCut)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString text = index.data().toString().toHtmlEscaped();
    QToolTip::showText(event->globalPos(), QStringLiteral("<qt>%1</qt>").arg(text), view->viewport(), option.rect);
    return true;
}

void ObjectDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto *table = qobject_cast<const TableView *>(option->widget);
    if (table && !table->isActedOn() && option->state.testFlag(QStyle::State_Selected) && !option->icon.isNull())
        option->icon = option->icon.pixmap(option->decorationSize, table->devicePixelRatioF()); // on a pale ground
    if (option->text.contains(QLatin1Char('\\')) && !option->text.contains(QLatin1String(": ")))
        option->textElideMode = Qt::ElideMiddle; // server and file tell paths apart
    if (index.data(LabRole).toBool())
        option->backgroundBrush = labTint(option->palette);
    if (index.data(StaleRole).toBool() || index.data(SettledRole).toBool())
        option->palette.setColor(QPalette::Text, option->palette.color(QPalette::Disabled, QPalette::Text));
}

} // namespace Penumbra::Console
