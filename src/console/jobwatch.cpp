// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/jobwatch.h"

#include "console/jobwords.h"

#include <QFileInfo>

#include <chrono>

namespace Penumbra::Console {

namespace {

constexpr std::chrono::milliseconds between {100};
constexpr std::chrono::milliseconds pollInterval {500};

} // namespace

JobWatch::JobWatch(Workbench &workbench, QObject *parent)
    : QObject(parent)
    , m_workbench(workbench)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(between);
    m_poll.setInterval(pollInterval);
    connect(&m_soon, &QTimer::timeout, this, &JobWatch::changed);
    connect(&m_poll, &QTimer::timeout, this, &JobWatch::readEntries);
    connect(&workbench.journal(), &JobFeed::changed, this, &JobWatch::takeRecord);
    connect(&workbench.journal(), &JobFeed::entriesRead, this, &JobWatch::takeEntries);
}

JobWatch::~JobWatch() = default;

void JobWatch::clear()
{
    if (m_running)
        m_running->disconnect(this);
    m_running = nullptr;
    m_job = QUuid();
    m_reader.reset();
    m_poll.stop();
    m_entries = -1;
    m_isRead = false;
    m_story = {};
    schedule();
}

void JobWatch::follow(RunningJob *job)
{
    clear();
    m_running = job;
    for (const QJsonObject &event : job->events())
        m_story.take(event);
    connect(job, &RunningJob::event, this, [this](const QJsonObject &event) {
        m_story.take(event);
        schedule();
    });
    connect(job, &RunningJob::begun, this, &JobWatch::takeRecord);
    connect(job, &RunningJob::ended, this, &JobWatch::end);
    if (job->hasEnded())
        end(job->exitCode());
    takeRecord();
    Q_EMIT changed();
}

void JobWatch::end(int exitCode)
{
    m_story.setEnded(exitCode);
    const bool isUnexplained =
        m_story.outcome() == JobStory::Outcome::Failed && !m_story.failure() && m_story.leftBehind().isEmpty();
    if (isUnexplained && m_running && m_running->failure())
        m_story.setFailure(*m_running->failure());
    schedule();
}

void JobWatch::show(const QUuid &job)
{
    if (RunningJob *own = m_workbench.jobs().find(job)) {
        follow(own);
        return;
    }
    clear();
    m_job = job;
    const QString file = JobRunner::eventFile(job);
    if (QFileInfo::exists(file)) {
        m_reader = std::make_unique<JobEvents>(file);
        connect(m_reader.get(), &JobEvents::event, this, [this](const QJsonObject &event) {
            m_story.take(event);
            keepCrashed();
            schedule();
        });
        m_reader->read(); // what is beyond comes by itself
    } else {
        m_entries = 0;
        readEntries();
    }
    takeRecord();
    Q_EMIT changed();
}

QUuid JobWatch::job() const
{
    return m_running ? m_running->job() : m_job;
}

QString JobWatch::title() const
{
    if (m_running)
        return m_running->title();
    for (const JobView &view : m_workbench.journal().jobs()) {
        if (view.record.id == m_job)
            return jobTitle(view.record.kind, view.record.title);
    }
    return {};
}

void JobWatch::takeRecord()
{
    const QUuid id = job();
    if (id.isNull())
        return;
    for (const JobView &view : m_workbench.journal().jobs()) {
        if (view.record.id != id)
            continue;
        if (view.isLeftOver)
            m_story.setCrashed();
        m_story.takeRecord(view.record);
        if (m_entries >= 0) {
            readEntries();
            view.isRunning ? m_poll.start() : m_poll.stop();
        }
        schedule();
    }
}

void JobWatch::readEntries()
{
    m_workbench.journal().readEntries(m_job);
}

void JobWatch::takeEntries(const QUuid &job, const QList<JournalEntry> &entries)
{
    if (m_entries < 0 || job != m_job)
        return;
    if (std::exchange(m_isRead, true) && entries.size() <= m_entries)
        return;
    for (const JournalEntry &entry : entries.mid(m_entries))
        m_story.take(JobStory::eventOf(entry));
    m_entries = entries.size();
    keepCrashed();
    schedule();
}

/// The journal may have said so before the steps were read.
void JobWatch::keepCrashed()
{
    if (m_story.isCrashed())
        m_story.setCrashed();
}

void JobWatch::schedule()
{
    if (!m_soon.isActive())
        m_soon.start();
}

} // namespace Penumbra::Console
