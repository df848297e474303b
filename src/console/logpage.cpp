// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/logpage.h"

#include "console/tableview.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>

namespace Penumbra::Console {

LogPage::LogPage(Workbench &workbench, QWidget *parent)
    : Page(workbench, QStringLiteral("log"), tr("Log"), QStringLiteral("penumbra-log"), parent)
    , m_filter(new QLineEdit(this))
    , m_level(new QComboBox(this))
    , m_table(new TableView(workbench, QStringLiteral("log"), &workbench.log(), this))
{
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter the log"));
    m_filter->setClearButtonEnabled(true);
    m_level->setAccessibleName(tr("Least level shown"));
    for (const QtMsgType level : {QtDebugMsg, QtInfoMsg, QtWarningMsg, QtCriticalMsg})
        m_level->addItem(level == QtDebugMsg ? tr("Everything") : tr("%1 and above").arg(levelText(level)), int(level));
    m_level->setCurrentIndex(1);
    m_table->setAccessibleName(tr("Log"));
    auto *content = new QWidget(this);
    auto *tools = new QHBoxLayout;
    tools->addWidget(m_filter, 1);
    tools->addWidget(m_level);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins({});
    layout->addLayout(tools);
    layout->addWidget(m_table, 1);
    setContent(content);
    setFirst(m_table);

    LogModel &log = workbench.log();
    connect(m_filter, &QLineEdit::textChanged, &log, &LogModel::setFilter);
    connect(m_level, &QComboBox::currentIndexChanged, this, &LogPage::showLevel);
    connect(&log, &LogModel::counted, this, &LogPage::showCount);
    // Whoever looks at the newest line goes on looking at it.
    connect(&log, &QAbstractItemModel::rowsAboutToBeInserted, this, [this] {
        const QScrollBar *bar = m_table->verticalScrollBar();
        if (bar->value() == bar->maximum())
            QMetaObject::invokeMethod(m_table, &QTableView::scrollToBottom, Qt::QueuedConnection);
    });
    showLevel();
    showCount();
}

void LogPage::showLevel()
{
    const auto rank = [](QtMsgType level) { return level == QtDebugMsg ? 0 : level == QtInfoMsg ? 1 : int(level) + 1; };
    const int least = rank(QtMsgType(m_level->currentData().toInt()));
    workbench().log().setCondition([least, rank](const LogLine &line) { return rank(line.level) >= least; });
}

void LogPage::showCount()
{
    const LogModel &log = workbench().log();
    if (log.total() == 0) {
        showHint(tr("Nothing has been logged since Penumbra started. What its parts have to say will be here."));
        setCount({});
        return;
    }
    showContent();
    setCount(tr("%Ln line(s)", nullptr, log.rowCount()));
}

} // namespace Penumbra::Console
