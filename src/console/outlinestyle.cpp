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

bool isDark(const QStyleOption &option)
{
    return option.palette.color(QPalette::Window).lightness() < darkest;
}

void outline(const QStyleOption &option, QPainter *painter, bool hasFocus, bool isRound)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(option.palette.color(hasFocus ? QPalette::Highlight : QPalette::PlaceholderText));
    const QRectF frame = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (isRound)
        painter->drawEllipse(frame);
    else
        painter->drawRoundedRect(frame, 1, 1);
    painter->restore();
}

} // namespace

OutlineStyle::OutlineStyle()
    : QProxyStyle(QStringLiteral("fusion"))
{
    setObjectName(QStringLiteral("fusion"));
}

void OutlineStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                      const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_SpinBox && isDark(*option))
        outline(*option, painter, option->state.testFlag(State_HasFocus), false);
}

void OutlineStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isBox = element == PE_IndicatorCheckBox || element == PE_FrameLineEdit;
    if ((!isBox && element != PE_IndicatorRadioButton) || !isDark(*option))
        return;
    outline(*option, painter, element == PE_FrameLineEdit && option->state.testFlag(State_HasFocus), !isBox);
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
