// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/jobboard.h"

#include "console/jobwords.h"
#include "core/failuretext.h"
#include "core/guid.h"

#include <QFileInfo>

#include <algorithm>
#include <chrono>

namespace Penumbra::Console {

namespace {

constexpr std::chrono::milliseconds between {100};
constexpr int wholeWay = 1'000;
constexpr int daysOfFiles = 30; // as long event files are kept

JobRow::State stateOf(const JobView &view)
{
    if (view.isLeftOver)
        return JobRow::State::Crashed;
    if (!view.record.outcome)
        return JobRow::State::Running;
    switch (*view.record.outcome) {
    case RunResult::Outcome::Done:
        return JobRow::State::Done;
    case RunResult::Outcome::Failed:
        return JobRow::State::Failed;
    case RunResult::Outcome::Cancelled:
        break;
    }
    return JobRow::State::Cancelled;
}

JobRow::State stateOf(const JobStory &story)
{
    if (story.isCrashed())
        return JobRow::State::Crashed;
    switch (story.outcome()) {
    case JobStory::Outcome::Running:
        return JobRow::State::Running;
    case JobStory::Outcome::Done:
        return JobRow::State::Done;
    case JobStory::Outcome::Failed:
        return JobRow::State::Failed;
    case JobStory::Outcome::Cancelled:
        break;
    }
    return JobRow::State::Cancelled;
}

} // namespace

JobBoard::JobBoard(Workbench &workbench, QObject *parent)
    : QObject(parent)
    , m_workbench(workbench)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(between);
    connect(&m_soon, &QTimer::timeout, this, &JobBoard::update);
    connect(&workbench.journal(), &JobFeed::changed, this, &JobBoard::scheduleAll);
    connect(&workbench.jobs(), &JobRunner::ended, this, &JobBoard::scheduleAll);
    connect(&workbench.jobs(), &JobRunner::started, this, [this](const RunningJob *job) {
        connect(job, &RunningJob::begun, this, &JobBoard::scheduleAll);
        scheduleAll();
    });
}

JobBoard::~JobBoard() = default;

QString JobBoard::keyOf(const QUuid &job)
{
    return guidText(job);
}

QString JobBoard::keyOf(const RunningJob &job)
{
    return job.job().isNull() ? QStringLiteral("process %1").arg(job.processId()) : keyOf(job.job());
}

void JobBoard::schedule()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void JobBoard::scheduleAll()
{
    m_isOld = true;
    schedule();
}

QString JobBoard::startedBy(const JobRecord &record)
{
    const auto known = m_startedBy.constFind(record.id);
    if (known != m_startedBy.cend())
        return *known;
    QString by;
    if (m_workbench.jobs().find(record.id) || QFileInfo::exists(JobRunner::eventFile(record.id)))
        by = tr("console");
    else if (record.started.daysTo(QDateTime::currentDateTimeUtc()) < daysOfFiles)
        by = tr("command line");
    if (record.finished.isValid())
        m_startedBy.insert(record.id, by);
    return by;
}

JobRow JobBoard::rowOf(const JobView &view)
{
    const JobRecord &record = view.record;
    JobRow row;
    row.key = keyOf(record.id);
    row.job = record.id;
    row.owner = record.owner;
    row.kind = jobKindText(record.kind);
    const RunningJob *own = m_workbench.jobs().find(record.id);
    row.title = own ? own->title() : jobTitle(record.kind, record.title);
    row.state = stateOf(view);
    row.started = record.started;
    row.ended = record.finished;
    row.startedBy = startedBy(record);
    if (record.failure && record.outcome != RunResult::Outcome::Cancelled)
        row.failure = explainLine(*record.failure);
    row.hasLeftOver = std::any_of(m_leftOvers.cbegin(), m_leftOvers.cend(),
                                  [&record](const LeftOver &left) { return left.job == record.id; });
    return row;
}

JobRow JobBoard::rowOf(const RunningJob &job) const
{
    JobRow row;
    row.key = keyOf(job);
    row.job = job.job();
    row.kind = tr("Other");
    row.title = job.title();
    row.startedBy = tr("console");
    JobStory story;
    for (const QJsonObject &event : job.events())
        story.take(event);
    if (job.hasEnded())
        story.setEnded(job.exitCode());
    row.state = stateOf(story);
    row.started = job.started();
    row.ended = job.endedAt();
    if (job.failure() && row.state == JobRow::State::Failed)
        row.failure = explainLine(*job.failure());
    return row;
}

void JobBoard::watch(const JobRow &row)
{
    std::unique_ptr<JobWatch> &watch = m_watches[row.key];
    if (watch)
        return;
    watch = std::make_unique<JobWatch>(m_workbench);
    if (RunningJob *job = own(row.key))
        watch->follow(job);
    else
        watch->show(row.job);
    connect(watch.get(), &JobWatch::changed, this, &JobBoard::schedule);
}

void JobBoard::readRows()
{
    const QList<JobView> &jobs = m_workbench.journal().jobs();
    m_leftOvers = Console::leftOvers(jobs, m_workbench.journal().resources());
    m_rows.clear();
    for (const RunningJob *job : m_workbench.jobs().jobs()) {
        const auto isIt = [job](const JobView &view) { return view.record.id == job->job(); };
        if (std::none_of(jobs.cbegin(), jobs.cend(), isIt))
            m_rows.append(rowOf(*job));
    }
    for (const JobView &view : jobs)
        m_rows.append(rowOf(view));
    std::stable_sort(m_rows.begin(), m_rows.end(),
                     [](const JobRow &one, const JobRow &other) { return one.started > other.started; });
}

void JobBoard::update()
{
    if (std::exchange(m_isOld, false))
        readRows();
    QStringList running;
    for (JobRow &row : m_rows) {
        if (row.state != JobRow::State::Running)
            continue;
        running.append(row.key);
        watch(row);
        const JobStory &story = m_watches[row.key]->story();
        row.step = stageText(story);
        row.thousandth = int(story.fraction() * wholeWay);
    }
    std::erase_if(m_watches, [&running](const auto &entry) { return !running.contains(entry.first); });
    Q_EMIT changed();
}

const JobRow *JobBoard::row(const QString &key) const
{
    const auto found =
        std::find_if(m_rows.cbegin(), m_rows.cend(), [&key](const JobRow &row) { return row.key == key; });
    return found == m_rows.cend() ? nullptr : &*found;
}

const JobRow *JobBoard::newest() const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(),
                                    [](const JobRow &row) { return row.state == JobRow::State::Running; });
    return found == m_rows.cend() ? nullptr : &*found;
}

int JobBoard::running() const
{
    return int(std::count_if(m_rows.cbegin(), m_rows.cend(),
                             [](const JobRow &row) { return row.state == JobRow::State::Running; }));
}

const JobStory *JobBoard::story(const QString &key) const
{
    const auto found = m_watches.find(key);
    return found == m_watches.end() ? nullptr : &found->second->story();
}

RunningJob *JobBoard::own(const QString &key) const
{
    for (RunningJob *job : m_workbench.jobs().jobs()) {
        if (keyOf(*job) == key)
            return job;
    }
    return nullptr;
}

bool JobBoard::cancel(const QString &key)
{
    if (RunningJob *job = own(key)) {
        job->cancel();
        return true;
    }
    const JobRow *found = row(key);
    return found && !found->job.isNull() && askToEnd(found->owner);
}

} // namespace Penumbra::Console
