// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/jobfeed.h"

#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QTimer>

#include <memory>

namespace Penumbra::Console {

namespace {

constexpr int mostJobs = 500;
constexpr int interval = 1'000; // ms between two looks
constexpr int pause = 100; // ms between a change and the look at it: at most ten a second

} // namespace

/// Reads the journal, on the feed's thread.
class JobFeed::Reader : public QObject
{
public:
    Reader(JobFeed *feed, const QString &path)
        : m_feed(feed)
        , m_path(path)
    {
    }

    void begin()
    {
        m_timer = std::make_unique<QTimer>();
        connect(m_timer.get(), &QTimer::timeout, this, &Reader::look);
        m_timer->start(interval);
        m_soon = std::make_unique<QTimer>();
        m_soon->setSingleShot(true);
        connect(m_soon.get(), &QTimer::timeout, this, &Reader::look);
        m_watcher = std::make_unique<QFileSystemWatcher>();
        connect(m_watcher.get(), &QFileSystemWatcher::fileChanged, this, [this] {
            if (!m_soon->isActive())
                m_soon->start(pause);
        });
        look();
    }

    void end()
    {
        m_timer.reset();
        m_soon.reset();
        m_watcher.reset();
        m_journal.reset();
    }

    void look()
    {
        try {
            if (!m_journal)
                m_journal = std::make_unique<Journal>(m_path);
            QList<JobView> jobs;
            const QList<JobRecord> records = m_journal->jobs(mostJobs);
            for (const JobRecord &record : records) {
                const bool open = !record.finished.isValid();
                const bool alive = open && isAlive(record.owner);
                jobs.append({record, alive, open && !alive});
            }
            const QList<Resource> resources = m_journal->resources();
            if (!m_told || jobs != m_jobs || resources != m_resources) {
                m_jobs = jobs;
                m_resources = resources;
                m_told = true;
                QMetaObject::invokeMethod(m_feed, [feed = m_feed, jobs, resources] { feed->take(jobs, resources); });
            }
            m_failed = false;
            const QString log = m_path + QStringLiteral("-wal");
            if (m_watcher && !m_watcher->files().contains(log) && QFileInfo::exists(log))
                m_watcher->addPath(log);
        } catch (const Error &error) {
            fail(error.failure());
        }
    }

    void readEntries(const QUuid &job)
    {
        try {
            if (!m_journal)
                m_journal = std::make_unique<Journal>(m_path);
            const QList<JournalEntry> entries = m_journal->entries(job);
            QMetaObject::invokeMethod(m_feed,
                                      [feed = m_feed, job, entries] { Q_EMIT feed->entriesRead(job, entries); });
        } catch (const Error &error) {
            fail(error.failure());
        }
    }

private:
    void fail(const Failure &failure)
    {
        m_journal.reset();
        if (std::exchange(m_failed, true))
            return;
        QMetaObject::invokeMethod(m_feed, [feed = m_feed, failure] { Q_EMIT feed->failed(failure); });
    }

    JobFeed *m_feed;
    QString m_path;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<QTimer> m_timer;
    std::unique_ptr<QTimer> m_soon;
    std::unique_ptr<QFileSystemWatcher> m_watcher;
    QList<JobView> m_jobs;
    QList<Resource> m_resources;
    bool m_told = false;
    bool m_failed = false;
};

JobFeed::JobFeed(const QString &path, QObject *parent)
    : QObject(parent)
    , m_reader(new Reader(this, path))
{
    m_thread.setObjectName(QStringLiteral("journal"));
    m_reader->moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(m_reader, &Reader::begin);
}

JobFeed::~JobFeed()
{
    QMetaObject::invokeMethod(
        m_reader,
        [reader = m_reader] {
            reader->end();
            delete reader;
        },
        Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void JobFeed::refresh()
{
    QMetaObject::invokeMethod(m_reader, &Reader::look);
}

void JobFeed::readEntries(const QUuid &job)
{
    QMetaObject::invokeMethod(m_reader, [reader = m_reader, job] { reader->readEntries(job); });
}

void JobFeed::take(const QList<JobView> &jobs, const QList<Resource> &resources)
{
    m_jobs = jobs;
    m_resources = resources;
    m_asOf = QDateTime::currentDateTimeUtc();
    m_loaded = true;
    Q_EMIT changed();
}

} // namespace Penumbra::Console
