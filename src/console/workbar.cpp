// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/workbar.h"

#include <QBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace Penumbra::Console {

WorkBar::WorkBar(Engine &engine, QWidget *parent)
    : QWidget(parent)
    , m_engine(engine)
    , m_text(new QLabel(this))
    , m_cancel(new QPushButton(tr("S&top"), this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_cancel->setAutoDefault(false);
    m_cancel->setToolTip(tr("Stop this; what was entered stays"));
    auto *progress = new QProgressBar(this);
    progress->setRange(0, 0);
    progress->setTextVisible(false);
    progress->setAccessibleName(tr("Something runs"));
    auto *row = new QHBoxLayout;
    row->addWidget(progress, 1);
    row->addWidget(m_cancel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_text);
    layout->addLayout(row);
    connect(m_cancel, &QPushButton::clicked, this, &WorkBar::cancel);
    hide();
}

WorkBar::~WorkBar()
{
    cancel();
}

void WorkBar::begin(RequestId request, const QString &text)
{
    m_request = request;
    m_cancel->setEnabled(true);
    setText(text);
    show();
}

void WorkBar::setText(const QString &text)
{
    m_text->setText(text);
}

void WorkBar::end()
{
    m_request = 0;
    hide();
}

void WorkBar::cancel()
{
    if (!isBusy())
        return;
    m_cancel->setEnabled(false);
    m_engine.cancel(m_request);
}

} // namespace Penumbra::Console
