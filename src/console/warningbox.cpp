// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/warningbox.h"

#include <QBoxLayout>
#include <QLabel>
#include <QStyle>

namespace Penumbra::Console {

WarningBox::WarningBox(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
{
    auto *mark = new QLabel(this);
    mark->setPixmap(style()
                        ->standardIcon(QStyle::SP_MessageBoxWarning)
                        .pixmap(style()->pixelMetric(QStyle::PM_SmallIconSize) * 3 / 2));
    m_text->setTextFormat(Qt::PlainText); // names come from servers
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(mark, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    hide();
}

void WarningBox::setText(const QString &text)
{
    m_text->setText(text);
    m_text->setAccessibleName(tr("Warning: %1").arg(text));
    setVisible(!text.isEmpty());
}

} // namespace Penumbra::Console
