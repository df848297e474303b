// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/facttext.h"

#include <QTextDocument>
#include <QTextLayout>
#include <QWheelEvent>

#include <cmath>

namespace Penumbra::Console {

namespace {

constexpr qreal letterMargin = 1; // logical pixels; some letters reach beyond their place

} // namespace

FactText::FactText(const QString &text, QWidget *parent)
    : QTextEdit(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setFocusPolicy(Qt::ClickFocus);
    setAcceptRichText(false);
    // A path has boundaries between its backslashes, too.
    const bool isPath = text.contains(QLatin1Char('\\'))
        && (!text.contains(QLatin1Char(' ')) || text.startsWith(QLatin1String("\\\\")));
    setWordWrapMode(isPath ? QTextOption::WrapAnywhere : QTextOption::WrapAtWordBoundaryOrAnywhere);
    setAccessibleName(text);
    document()->setDocumentMargin(letterMargin);
    viewport()->setAutoFillBackground(false);
    setPlainText(text);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize FactText::sizeHint() const
{
    return {fontMetrics().averageCharWidth(), heightForWidth(width())};
}

QSize FactText::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth(), fontMetrics().lineSpacing()};
}

int FactText::heightForWidth(int width) const
{
    QTextDocument measured;
    measured.setDefaultFont(font());
    measured.setDocumentMargin(letterMargin);
    measured.setDefaultTextOption(document()->defaultTextOption());
    measured.setPlainText(toPlainText());
    measured.setTextWidth(width);
    return int(std::ceil(measured.size().height()));
}

/// There is nothing to scroll here; what it stands in may.
void FactText::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace Penumbra::Console
