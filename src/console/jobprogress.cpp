// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/jobprogress.h"

#include "console/icons.h"
#include "console/jobwords.h"
#include "console/phasestepper.h"
#include "console/tableview.h"
#include "console/warningbox.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QTabBar>
#include <QTabWidget>

#include <chrono>

namespace Penumbra::Console {

namespace {

constexpr std::chrono::seconds tickInterval {1};
constexpr int barSteps = 1'000;
constexpr int tabLines = 8; // at least

QString shareName(const QString &unc)
{
    return unc.section(QLatin1Char('\\'), -1);
}

QString clockText(const QDateTime &utc)
{
    return utc.isValid() ? QLocale().toString(utc.toLocalTime().time(), QStringLiteral("HH:mm:ss")) : QString();
}

QList<Column<StoryShare>> shareColumns()
{
    return {{JobProgress::tr("Share"), [](const StoryShare &row) { return QVariant(shareName(row.share)); }},
            {JobProgress::tr("Server"), [](const StoryShare &row) { return QVariant(row.server); }},
            {JobProgress::tr("State"), [](const StoryShare &row) { return QVariant(shareStateText(row)); }},
            {JobProgress::tr("Copy's instant"),
             [](const StoryShare &row) {
                 return QVariant(row.created.isValid()
                                     ? QLocale().toString(row.created.toLocalTime(), QLocale::ShortFormat)
                                     : QString());
             },
             [](const StoryShare &row) { return QVariant(row.created); }},
            {JobProgress::tr("Exposed as"), [](const StoryShare &row) { return QVariant(row.exposed); }}};
}

QList<Column<StoryFile>> fileColumns()
{
    return {
        {JobProgress::tr("File"),
         [](const StoryFile &row) {
             QString path = row.target;
             return QVariant(path.replace(QLatin1Char('/'), QLatin1Char('\\')).section(QLatin1Char('\\'), -1));
         }},
        {JobProgress::tr("Size"),
         [](const StoryFile &row) { return QVariant(QLocale().formattedDataSize(row.size)); },
         [](const StoryFile &row) { return QVariant(row.size); },
         {},
         Qt::AlignRight | Qt::AlignVCenter},
        {JobProgress::tr("To copy"),
         [](const StoryFile &row) { return QVariant(QLocale().formattedDataSize(row.bytes)); },
         [](const StoryFile &row) { return QVariant(row.bytes); },
         {},
         Qt::AlignRight | Qt::AlignVCenter},
        {JobProgress::tr("State"), [](const StoryFile &row) { return QVariant(fileStateText(row)); }},
        {JobProgress::tr("Target"),
         [](const StoryFile &row) { return QVariant(row.target); },
         {},
         [](const StoryFile &row, int role) { return role == Qt::ToolTipRole ? QVariant(row.target) : QVariant(); }}};
}

QList<Column<StepRow>> stepColumns()
{
    return {
        {JobProgress::tr("Began"), [](const StepRow &row) { return QVariant(clockText(row.step.began)); },
         [](const StepRow &row) { return QVariant(row.step.began); }},
        {JobProgress::tr("Phase"), [](const StepRow &row) { return QVariant(phaseTitle(row.kind, row.step.phase)); }},
        {JobProgress::tr("Step"),
         [](const StepRow &row) { return QVariant(stepText(row.step.name)); },
         {},
         [](const StepRow &row, int role) {
             return role == Qt::ToolTipRole ? QVariant(stepText(row.step.name)) : QVariant();
         }},
        {JobProgress::tr("State"), [](const StepRow &row) { return QVariant(stepStateText(row.step)); }},
        {JobProgress::tr("Time"),
         [](const StepRow &row) {
             return QVariant(
                 JobProgress::tr("%1 s", "seconds").arg(QLocale().toString(double(row.time) / 1000, 'f', 1)));
         },
         [](const StepRow &row) { return QVariant(row.time); },
         {},
         Qt::AlignRight | Qt::AlignVCenter},
        {JobProgress::tr("Server"), [](const StepRow &row) { return QVariant(row.step.server); }}};
}

QString stepKey(const StepRow &row)
{
    return QStringLiteral("%1 %2").arg(row.step.round).arg(row.step.id);
}

} // namespace

JobProgress::JobProgress(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_watch(workbench)
    , m_shares(shareColumns(), [](const StoryShare &row) { return row.server + QLatin1Char('\n') + row.share; })
    , m_files(fileColumns(), [](const StoryFile &row) { return row.target; })
    , m_steps(stepColumns(), stepKey)
    , m_title(new QLabel(this))
    , m_time(new QLabel(this))
    , m_stepper(new PhaseStepper(this))
    , m_state(new QLabel(this))
    , m_notices(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_failure(new WarningBox(this))
    , m_tabs(new QTabWidget(this))
{
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setAccessibleName(tr("Job"));
    m_time->setAccessibleName(tr("Time taken"));
    m_state->setAccessibleName(tr("What the job does"));
    m_notices->setAccessibleName(tr("Notices"));
    for (QLabel *label : {m_title, m_state, m_notices}) {
        label->setTextFormat(Qt::PlainText); // names come from servers
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_bar->setRange(0, barSteps);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    makeTables(workbench);

    auto *heading = new QHBoxLayout;
    heading->addWidget(m_title, 1);
    heading->addStretch(); // the time stays at its side without a title
    heading->addWidget(m_time, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(heading);
    layout->addWidget(m_stepper);
    layout->addWidget(m_state);
    layout->addWidget(m_notices);
    layout->addWidget(m_bar);
    layout->addWidget(m_failure);
    layout->addWidget(m_tabs, 1);
    connect(&m_watch, &JobWatch::changed, this, &JobProgress::showStory);
    connect(&m_clock, &QTimer::timeout, this, [this] {
        showTime();
        showTables();
    });
    m_clock.setInterval(tickInterval);
    showStory();
}

JobProgress::~JobProgress() = default;

void JobProgress::makeTables(Workbench &workbench)
{
    m_shareTable = new TableView(workbench, QStringLiteral("job-shares"), &m_shares, m_tabs);
    m_shareTable->setAccessibleName(tr("Shares of the job"));
    m_fileTable = new TableView(workbench, QStringLiteral("job-files"), &m_files, m_tabs);
    m_fileTable->setAccessibleName(tr("Files of the job"));
    m_fileTable->setTextElideMode(Qt::ElideMiddle); // server and file tell targets apart
    m_stepTable = new TableView(workbench, QStringLiteral("job-steps"), &m_steps, m_tabs);
    m_stepTable->setAccessibleName(tr("Steps of the job"));
    m_details = makeDetails();
    for (QWidget *tab : {static_cast<QWidget *>(m_shareTable), static_cast<QWidget *>(m_fileTable),
                         static_cast<QWidget *>(m_stepTable), m_details})
        tab->hide(); // until there is something in it
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false); // what is in the tabs has frames
    m_tabs->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // takes what is left
    m_tabs->setMinimumHeight(fontMetrics().lineSpacing() * tabLines);
    m_tabs->setAccessibleName(tr("More about the job"));
    connect(m_tabs, &QTabWidget::currentChanged, this, &JobProgress::showTables);
}

QWidget *JobProgress::makeDetails()
{
    auto *details = new QWidget(m_tabs);
    m_log = new QPlainTextEdit(details);
    m_log->setReadOnly(true);
    m_log->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_log->setTabChangesFocus(true);
    m_log->setAccessibleName(tr("Everything that happened, with times in UTC and protocol names"));
    auto *copy = new QPushButton(icon(QStringLiteral("edit-copy")), tr("Cop&y All"), details);
    copy->setAutoDefault(false);
    copy->setToolTip(tr("Copy everything that happened, with times in UTC"));
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(logText(story())); });
    auto *layout = new QVBoxLayout(details);
    layout->setContentsMargins({});
    layout->addWidget(m_log, 1);
    layout->addWidget(copy, 0, Qt::AlignLeft);
    return details;
}

void JobProgress::follow(RunningJob *job)
{
    m_logged = -1;
    m_watch.follow(job);
}

void JobProgress::show(const QUuid &job)
{
    m_logged = -1;
    m_watch.show(job);
}

void JobProgress::clear()
{
    m_logged = -1;
    m_watch.clear();
}

void JobProgress::setTitleVisible(bool visible)
{
    m_title->setVisible(visible);
}

void JobProgress::showStory()
{
    const JobStory &story = m_watch.story();
    const bool isRunning = story.outcome() == JobStory::Outcome::Running && !story.isCrashed() && !m_watch.isEmpty();
    m_title->setText(m_watch.title());
    m_stepper->setVisible(story.kind() != JobStory::Kind::Unknown);
    m_stepper->setStory(story);
    m_state->setText(m_watch.isEmpty() ? QString() : stateText(story));
    m_notices->setText(noticesText(story));
    m_notices->setVisible(!m_notices->text().isEmpty());
    m_bar->setVisible(isRunning);
    const bool isKnown = story.stages() > 0 && !story.isCancelling();
    m_bar->setRange(0, isKnown ? barSteps : 0);
    m_bar->setValue(int(story.fraction() * barSteps));
    m_failure->setText(failuresText(story));
    const bool restores = story.kind() == JobStory::Kind::Restore;
    showTab(m_shareTable, tr("&Shares"), !restores && !story.shares().isEmpty(), 0);
    showTab(m_fileTable, tr("F&iles"), restores && !story.files().isEmpty(), 0);
    showTab(m_stepTable, tr("St&eps"), !story.steps().isEmpty(), m_tabs->indexOf(m_details));
    showTab(m_details, tr("&Details"), !m_watch.isEmpty(), m_tabs->count());
    showTables();
    showTime();
    keepHeight();
    if (isRunning && !m_clock.isActive())
        m_clock.start();
    else if (!isRunning)
        m_clock.stop();
    Q_EMIT changed();
}

/// Texts that break into lines need the height that they have at this width; a splitter would take it from them.
void JobProgress::keepHeight()
{
    // -1: nothing in it breaks into lines yet
    setMinimumHeight(qMax(0, layout()->totalMinimumHeightForWidth(width())));
}

void JobProgress::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        keepHeight();
}

void JobProgress::showTab(QWidget *tab, const QString &title, bool visible, int place)
{
    const int index = m_tabs->indexOf(tab);
    if (visible && index < 0) {
        const bool isFirst = place == 0;
        m_tabs->insertTab(place, tab, title);
        if (isFirst)
            m_tabs->setCurrentIndex(0);
    } else if (!visible && index >= 0) {
        m_tabs->removeTab(index);
        tab->hide();
    }
}

void JobProgress::showTime()
{
    const JobStory &story = m_watch.story();
    const QLocale locale;
    const qint64 taken = story.elapsed(QDateTime::currentDateTimeUtc());
    m_time->setText(story.began().isValid() ? durationText(taken) : QString());
    if (!story.began().isValid())
        return;
    const QDateTime began = story.began().toLocalTime();
    const QDateTime ended = story.ended().toLocalTime();
    const QString from = locale.toString(began, QLocale::ShortFormat);
    m_time->setToolTip(ended.isValid()
                           ? tr("from %1 to %2, %3", "times, time zone")
                                 .arg(from, locale.toString(ended, QLocale::ShortFormat), began.timeZoneAbbreviation())
                           : tr("since %1, %2", "time, time zone").arg(from, began.timeZoneAbbreviation()));
}

/// While a job goes on there is more and more to be seen in the columns.
void JobProgress::fitTables()
{
    if (std::exchange(m_fitted, story().stage()) == story().stage())
        return;
    for (TableView *table : {m_shareTable, m_fileTable, m_stepTable}) {
        if (table->isNew())
            table->fitColumns();
    }
}

void JobProgress::showTables()
{
    const JobStory &story = m_watch.story();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_shares.setRows(story.shares());
    m_files.setRows(story.files());
    QList<StepRow> steps;
    for (const StoryStep &step : story.steps())
        steps.append({story.kind(), step, step.began.msecsTo(step.ended.isValid() ? step.ended : now)});
    m_steps.setRows(steps);
    fitTables();
    if (m_tabs->currentWidget() != m_details || m_logged == story.events().size())
        return;
    m_logged = story.events().size();
    m_log->setPlainText(logText(story));
    m_log->verticalScrollBar()->setValue(m_log->verticalScrollBar()->maximum());
}

} // namespace Penumbra::Console
