// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/failure.h"
#include "core/steprunner.h"
#include "journal/owner.h"

#include <QCborMap>
#include <QDateTime>
#include <QList>
#include <QSqlDatabase>
#include <QString>
#include <QUuid>

#include <optional>

namespace Penumbra {

/// One job as the journal has it.
struct JobRecord
{
    QUuid id;
    QString kind; ///< "shadow-copy-set", "restore": what recovery looks at
    QString title; ///< for people
    JobOwner owner;
    QDateTime started; ///< UTC, milliseconds
    QDateTime finished; ///< null while it runs, and after a crash
    std::optional<RunResult::Outcome> outcome; ///< set with finished
    std::optional<Failure> failure;

    bool operator==(const JobRecord &) const = default;
};

/// One line of a job: something that happened to one of its steps.
struct JournalEntry
{
    qint64 seq = 0; ///< 1, 2, 3... within the job
    QDateTime at; ///< UTC, milliseconds
    QString step;
    QString phase;
    StepEvent event = StepEvent::Began;
    QCborMap data;

    bool operator==(const JournalEntry &) const = default;
};

/// Something outside this computer that a job made and that must not be forgotten, for example a shadow
/// copy set. kind and id together name it.
struct Resource
{
    QString kind;
    QString id;
    QString server;
    QUuid job; ///< null: no job of this journal made it
    QString state; ///< in the words of whoever looks after this kind: "committed", "exposed"
    bool keep = false; ///< it is wanted; else it is a remainder to remove
    QCborMap data;
    QDateTime updated; ///< UTC, milliseconds; set by putResource()

    bool operator==(const Resource &) const = default;
};

/// Which resources to list: those that agree with every member that is set.
struct ResourceFilter
{
    QString kind {};
    QString id {};
    QString server {};
    QUuid job {};
    std::optional<bool> keep {};
};

/// The local journal: a user's own record of every job, on disk before anything else happens
/// (SQLite, write-ahead log, full synchronisation). Several processes may write at once. Every write is one
/// transaction and durable when the call returns. Data must be JSON-like (text, numbers, booleans, lists,
/// maps; keys come back in alphabetical order) and hold no secrets. An object belongs to the thread that made it.
///
/// Every function throws Error(JournalUnavailable), with what to do in its detail, when the file cannot be
/// read or written (disk full, no permission, damaged, made by a newer version, locked for over 10 s).
/// A damaged file is never changed nor deleted.
class Journal
{
public:
    /// Opens the journal, making directory (0700) and file (0600) when they do not exist.
    explicit Journal(const QString &path = defaultPath());
    ~Journal();
    Journal(const Journal &) = delete;
    Journal &operator=(const Journal &) = delete;

    /// $PENUMBRA_STATE_DIR/journal.sqlite, else $XDG_STATE_HOME/penumbra/journal.sqlite, else below
    /// ~/.local/state.
    static QString defaultPath();
    QString path() const { return m_path; }

    /// Writes down that a job of this process begins, and gives its ID.
    QUuid beginJob(const QString &kind, const QString &title);
    /// Ends a job: one that runs, or (by recovery) one whose process is gone.
    void finishJob(const QUuid &job, RunResult::Outcome outcome, const std::optional<Failure> &failure = {});

    /// Newest first.
    QList<JobRecord> jobs(int limit = 100) const;
    std::optional<JobRecord> job(const QUuid &id) const;
    /// Jobs without an end whose process is gone, oldest first: what recovery has to look at.
    QList<JobRecord> unfinishedJobs() const;
    /// Appends an entry to a job; runSteps() does it through a JobJournal.
    void write(const QUuid &job, const Step &step, StepEvent event, const QCborMap &data);
    /// A job's entries in the order they were written.
    QList<JournalEntry> entries(const QUuid &job) const;

    /// Adds a resource, or replaces what is known about it; updated is set to now.
    void putResource(const Resource &resource);
    /// Forgets a resource; nothing happens when there is none.
    void removeResource(const QString &kind, const QString &id);
    /// Ordered by the time of their last change, oldest first.
    QList<Resource> resources(const ResourceFilter &filter = {}) const;

    /// Removes jobs finished before that time, with their entries, unless a resource of theirs still exists.
    /// Returns how many jobs went.
    int prune(const QDateTime &olderThan);

private:
    void open();
    void close();
    void applySchema();

    QString m_path;
    QString m_connection;
    QSqlDatabase m_database;
};

/// The entries of one job, for runSteps(). The journal must outlive it.
///
///     Journal journal;
///     JobJournal entries(journal, journal.beginJob("shadow-copy-set", title));
///     const RunResult result = co_await runSteps(stages, &entries, nullptr, cancel);
class JobJournal : public StepJournal
{
public:
    JobJournal(Journal &journal, const QUuid &job)
        : m_journal(journal)
        , m_job(job)
    {
    }
    void write(const Step &step, StepEvent event, const QCborMap &data) override
    {
        m_journal.write(m_job, step, event, data);
    }

private:
    Journal &m_journal;
    QUuid m_job;
};

} // namespace Penumbra
