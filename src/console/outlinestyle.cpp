// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/outlinestyle.h"

#include "console/icons.h"

#include <QDockWidget>
#include <QFrame>
#include <QHeaderView>
#include <QPainter>
#include <QStyleOption>
#include <QTableView>

namespace Penumbra::Console {

namespace {

constexpr int darkest = 128; // lightness below which a window is dark
constexpr int cellMargin = 6; // logical pixels beside the text of a table's cell
constexpr int buttonMargin = 4; // more of them beside the text of a button

bool isDark(const QStyleOption &option)
{
    return option.palette.color(QPalette::Window).lightness() < darkest;
}

void outline(const QStyleOption &option, QPainter *painter, const QColor &color, bool isRound = false)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(color);
    const QRectF frame = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (isRound)
        painter->drawEllipse(frame);
    else
        painter->drawRoundedRect(frame, 1, 1);
    painter->restore();
}

QColor frameColor(const QStyleOption &option)
{
    return option.palette.color(isDark(option) ? QPalette::Light : QPalette::Dark);
}

QColor boxColor(const QStyleOption &option, bool hasFocus)
{
    if (!option.state.testFlag(QStyle::State_Enabled))
        return frameColor(option);
    return option.palette.color(hasFocus ? QPalette::Highlight : QPalette::PlaceholderText);
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
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if ((control == CC_SpinBox || (control == CC_ComboBox && combo && combo->editable)) && isDark(*option))
        outline(*option, painter, boxColor(*option, option->state.testFlag(State_HasFocus)));
}

void OutlineStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    if (element == PE_Frame && qobject_cast<const QFrame *>(widget)) {
        outline(*option, painter, frameColor(*option));
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isBox = element == PE_IndicatorCheckBox || element == PE_FrameLineEdit;
    if ((!isBox && element != PE_IndicatorRadioButton) || !isDark(*option))
        return;
    const bool hasFocus = element == PE_FrameLineEdit && option->state.testFlag(State_HasFocus);
    outline(*option, painter, boxColor(*option, hasFocus), !isBox);
}

QSize OutlineStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                     const QWidget *widget) const
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (type == CT_HeaderSection && header && header->orientation == Qt::Horizontal
        && header->sortIndicator != QStyleOptionHeader::None) {
        QStyleOptionHeader plain = *header;
        plain.sortIndicator = QStyleOptionHeader::None;
        QSize needed = QProxyStyle::sizeFromContents(type, &plain, size, widget);
        needed.rwidth() += needed.height() / 2 + 2 * cellMargin; // where the arrow is drawn
        return needed;
    }
    QSize needed = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        type == CT_PushButton && button && !button->text.isEmpty())
        needed.rwidth() += 2 * buttonMargin;
    return needed;
}

QIcon OutlineStyle::standardIcon(StandardPixmap picture, const QStyleOption *option, const QWidget *widget) const
{
    if (qobject_cast<const QDockWidget *>(widget)) {
        if (picture == SP_TitleBarCloseButton)
            return icon(QStringLiteral("window-close"));
        if (picture == SP_TitleBarNormalButton)
            return icon(QStringLiteral("window-restore"));
    }
    return QProxyStyle::standardIcon(picture, option, widget);
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
