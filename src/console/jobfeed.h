// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journal.h"

#include <QObject>
#include <QThread>

namespace Penumbra::Console {

/// One job of the journal, whoever started it.
struct JobView
{
    JobRecord record;
    bool isRunning = false; ///< its process lives
    bool isLeftOver = false; ///< it crashed: what it left is to be cleaned up

    bool operator==(const JobView &) const = default;
};

/// Follows the journal: jobs of this console, of terminals and timers, as values, a second after they change at the latest. Reading the
/// database happens on a thread of its own, because it may have to wait for a lock.
class JobFeed : public QObject
{
    Q_OBJECT

public:
    explicit JobFeed(const QString &path = Journal::defaultPath(), QObject *parent = nullptr);
    ~JobFeed() override;

    /// Newest first, as last seen.
    const QList<JobView> &jobs() const { return m_jobs; }
    /// Sets and other things that jobs left outside, as last seen.
    const QList<Resource> &resources() const { return m_resources; }
    /// UTC: when what was seen last was new; invalid: never yet.
    QDateTime asOf() const { return m_asOf; }
    /// Whether the journal has been read at all.
    bool isLoaded() const { return m_loaded; }
    /// Reads now.
    void refresh();
    /// Reads a job's entries; entriesRead() tells.
    void readEntries(const QUuid &job);

Q_SIGNALS:
    /// jobs() or resources() is new.
    void changed();
    void entriesRead(const QUuid &job, const QList<Penumbra::JournalEntry> &entries);
    /// The journal cannot be read. Told once until it can be again.
    void failed(const Penumbra::Failure &failure);

private:
    class Reader;
    void take(const QList<JobView> &jobs, const QList<Resource> &resources);

    QThread m_thread;
    Reader *m_reader; ///< lives on m_thread
    QList<JobView> m_jobs;
    QList<Resource> m_resources;
    QDateTime m_asOf;
    bool m_loaded = false;
};

} // namespace Penumbra::Console
