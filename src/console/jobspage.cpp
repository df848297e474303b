// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/jobspage.h"

#include "console/cleanupdialog.h"
#include "console/icons.h"
#include "console/jobcancel.h"
#include "console/jobprogress.h"
#include "console/jobwords.h"
#include "console/tableview.h"
#include "console/warningbox.h"

#include <QBoxLayout>
#include <QFrame>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>

namespace Penumbra::Console {

namespace {

QString timeText(const QDateTime &utc)
{
    return utc.isValid() ? QLocale().toString(utc.toLocalTime(), QLocale::ShortFormat) : QString();
}

QVariant timeTip(const QDateTime &utc, int role)
{
    if (role != Qt::ToolTipRole || !utc.isValid())
        return {};
    const QDateTime local = utc.toLocalTime();
    return JobsPage::tr("%1, %2", "time, time zone")
        .arg(QLocale().toString(local, QLocale::LongFormat), local.timeZoneAbbreviation());
}

qint64 takenBy(const JobRow &row)
{
    return row.ended.isValid() ? row.started.msecsTo(row.ended) : -1;
}

QList<Column<JobRow>> jobColumns()
{
    return {{JobsPage::tr("Started"), [](const JobRow &row) { return QVariant(timeText(row.started)); },
             [](const JobRow &row) { return QVariant(row.started); },
             [](const JobRow &row, int role) { return timeTip(row.started, role); }},
            {JobsPage::tr("Job"), [](const JobRow &row) { return QVariant(row.title); }},
            {JobsPage::tr("State"), [](const JobRow &row) { return QVariant(JobsPage::stateText(row)); }},
            {JobsPage::tr("Time"),
             [](const JobRow &row) { return QVariant(row.ended.isValid() ? durationText(takenBy(row)) : QString()); },
             [](const JobRow &row) { return QVariant(takenBy(row)); },
             {},
             Qt::AlignRight | Qt::AlignVCenter},
            {JobsPage::tr("Kind"), [](const JobRow &row) { return QVariant(row.kind); }},
            {JobsPage::tr("Started from"), [](const JobRow &row) { return QVariant(row.startedBy); }},
            {JobsPage::tr("User"),
             [](const JobRow &row) {
                 return QVariant(
                     row.owner.userName.isEmpty()
                         ? QString()
                         : JobsPage::tr("%1 on %2", "user, computer").arg(row.owner.userName, row.owner.hostName));
             }},
            {JobsPage::tr("Failure"), [](const JobRow &row) { return QVariant(row.failure); }}};
}

QVariant rowData(const JobRow &row, int role)
{
    if (role == ObjectRole && !row.job.isNull())
        return QVariant::fromValue(ObjectId::ofJob(row.job));
    return role == Qt::ToolTipRole && !row.failure.isEmpty() ? QVariant(row.failure) : QVariant();
}

} // namespace

JobsPage::JobsPage(Workbench &workbench, QWidget *parent)
    : Page(workbench, QStringLiteral("jobs"), tr("Jobs"), QStringLiteral("penumbra-jobs"), parent)
    , m_model(
          jobColumns(), [](const JobRow &row) { return row.key; }, rowData)
    , m_table(new TableView(workbench, QStringLiteral("jobs"), &m_model, this))
    , m_progress(new JobProgress(workbench, this))
{
    m_table->setAccessibleName(tr("Jobs"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    if (workbench.preferences().state(QStringLiteral("table/jobs")).isEmpty())
        m_table->sortByColumn(0, Qt::DescendingOrder);
    auto *split = new QSplitter(Qt::Vertical);
    split->addWidget(m_table);
    split->addWidget(m_progress);
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    split->setChildrenCollapsible(false);
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins({});
    layout->addWidget(makeBanner());
    layout->addWidget(makeTools());
    layout->addWidget(split, 1);
    setContent(content);
    setFirst(m_table);
    setInspected(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &JobsPage::showSelected);
    connect(&workbench.board(), &JobBoard::changed, this, &JobsPage::showRows);
    connect(&workbench.jobs(), &JobRunner::started, this, [this](RunningJob *job) { m_new = job; });
    addCleanUpAction(workbench, this);
    showRows();
}

QString JobsPage::stateText(const JobRow &row)
{
    switch (row.state) {
    case JobRow::State::Running:
        return row.step.isEmpty() ? tr("running", "job") : tr("running: %1", "job").arg(row.step);
    case JobRow::State::Done:
        return tr("done", "job");
    case JobRow::State::Failed:
        return row.hasLeftOver ? tr("failed, something is left", "job") : tr("failed", "job");
    case JobRow::State::Cancelled:
        return row.hasLeftOver ? tr("cancelled, something is left", "job") : tr("cancelled", "job");
    case JobRow::State::Crashed:
        return tr("ended early, to be cleaned up", "job");
    }
    return {};
}

QWidget *JobsPage::makeBanner()
{
    m_banner = new QFrame(this);
    m_banner->setFrameShape(QFrame::StyledPanel);
    m_left = new WarningBox(m_banner);
    auto *clean = new QPushButton(tr("Clean &Up..."), m_banner);
    clean->setToolTip(tr("Remove what jobs that ended early left on servers, and finish or undo restores"));
    connect(clean, &QPushButton::clicked, this, [this] { CleanUpDialog::open(workbench(), window()); });
    auto *layout = new QHBoxLayout(m_banner);
    layout->addWidget(m_left, 1);
    layout->addWidget(clean);
    m_banner->hide();
    return m_banner;
}

QWidget *JobsPage::makeTools()
{
    auto *tools = new QWidget(this);
    m_cancel = new QPushButton(tr("&Cancel Job..."), tools);
    m_cancel->setToolTip(tr("Ask the selected job to end; what that costs is told first"));
    connect(m_cancel, &QPushButton::clicked, this, [this] { askToCancel(workbench(), selectedKey(), window()); });
    auto *filter = new QLineEdit(tools);
    filter->setPlaceholderText(tr("Filter"));
    filter->setClearButtonEnabled(true);
    filter->setAccessibleName(tr("Filter of the jobs"));
    connect(filter, &QLineEdit::textChanged, &m_model, &RowModelBase::setFilter);
    auto *layout = new QHBoxLayout(tools);
    layout->setContentsMargins({});
    layout->addWidget(m_cancel);
    layout->addStretch(1);
    layout->addWidget(filter, 1);
    return tools;
}

void JobsPage::refresh()
{
    workbench().journal().refresh();
}

void JobsPage::reveal(const ObjectId &object)
{
    m_new.clear();
    m_wanted.clear();
    if (!m_table->revealObject(object))
        m_wanted = object.item;
}

QString JobsPage::selectedKey() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? QString() : m_model.row(rows.constFirst()).key;
}

void JobsPage::showRows()
{
    const JobBoard &board = workbench().board();
    const QList<JobRow> rows = board.rows();
    if (m_new)
        m_wanted = JobBoard::keyOf(*m_new);
    else if (m_followed && m_wanted.isEmpty() && JobBoard::keyOf(*m_followed) != m_shown)
        m_wanted = JobBoard::keyOf(*m_followed); // the journal has it now
    m_model.setRows(rows);
    const std::pair<qsizetype, int> counts {rows.size(), board.running()};
    if (m_table->isNew() && std::exchange(m_fitted, counts) != counts)
        m_table->fitColumns();
    const QList<LeftOver> left = board.leftOvers();
    m_banner->setVisible(!left.isEmpty());
    if (!left.isEmpty()) {
        const QString first = leftOverText(left.constFirst());
        m_left->setText(left.size() == 1
                            ? first
                            : tr("%1 And %Ln more thing(s) left over.", nullptr, int(left.size()) - 1).arg(first));
    }
    if (const QModelIndex wanted = m_model.indexOf(m_wanted); wanted.isValid()) {
        m_wanted.clear();
        m_new.clear();
        m_table->setCurrentIndex(wanted);
        m_table->scrollTo(wanted);
    } else if (!m_table->selectionModel()->hasSelection() && m_model.rowCount() > 0) {
        m_table->selectRow(0);
    }
    showSelected();
    if (rows.isEmpty() && left.isEmpty()) {
        setCount({});
        showHint(tr("No job is known. Making shadow copies, restoring and cleaning up are jobs; they are listed here, "
                    "also those that were started from a command line."),
                 {workbench().actions().find(QStringLiteral("shadow-copy"))});
        return;
    }
    const QString count = tr("%Ln job(s)", nullptr, int(rows.size()));
    const int running = board.running();
    setCount(running > 0 ? tr("%1, %Ln running", "number of jobs", running).arg(count) : count);
    showContent();
}

void JobsPage::showSelected()
{
    const QString key = selectedKey();
    const JobRow *row = workbench().board().row(key);
    m_cancel->setEnabled(row && row->state == JobRow::State::Running);
    if (key == m_shown)
        return;
    m_shown = key;
    m_followed = workbench().board().own(key);
    if (m_followed)
        m_progress->follow(m_followed);
    else if (row && !row->job.isNull())
        m_progress->show(row->job);
    else
        m_progress->clear();
}

} // namespace Penumbra::Console
