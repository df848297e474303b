// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/outlinestyle.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyleOption>
#include <QTableView>

namespace Penumbra::Console {

namespace {

constexpr int darkest = 128; // lightness below which a window is dark
constexpr int cellMargin = 6; // logical pixels beside the text of a table's cell

} // namespace

OutlineStyle::OutlineStyle()
    : QProxyStyle(QStringLiteral("fusion"))
{
    setObjectName(QStringLiteral("fusion"));
}

void OutlineStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isBox = element == PE_IndicatorCheckBox || element == PE_FrameLineEdit;
    if ((!isBox && element != PE_IndicatorRadioButton)
        || option->palette.color(QPalette::Window).lightness() >= darkest)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    const bool hasFocus = element == PE_FrameLineEdit && option->state.testFlag(State_HasFocus);
    painter->setPen(option->palette.color(hasFocus ? QPalette::Highlight : QPalette::PlaceholderText));
    const QRectF frame = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (isBox)
        painter->drawRoundedRect(frame, 1, 1);
    else
        painter->drawEllipse(frame);
    painter->restore();
}

int OutlineStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const auto *header = qobject_cast<const QHeaderView *>(widget);
    if (metric == PM_HeaderMargin && header && header->orientation() == Qt::Horizontal)
        return cellMargin;
    if (metric == PM_FocusFrameHMargin && qobject_cast<const QTableView *>(widget))
        return cellMargin - 1; // QCommonStyle adds one
    return QProxyStyle::pixelMetric(metric, option, widget);
}

} // namespace Penumbra::Console
