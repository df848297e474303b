// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/jobstory.h"
#include "console/workbench.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>

namespace Penumbra::Console {

/// Keeps the story of one job up to date, whoever started it: from the events of a job of this console, from the event file of one of another
/// console, else from the journal.
class JobWatch : public QObject
{
    Q_OBJECT

public:
    explicit JobWatch(Workbench &workbench, QObject *parent = nullptr);
    ~JobWatch() override;

    /// A job of this console.
    void follow(RunningJob *job);
    /// Any job of the journal.
    void show(const QUuid &job);
    void clear();

    const JobStory &story() const { return m_story; }
    /// In the journal; null: it has none (yet).
    QUuid job() const;
    /// What it is called; for people.
    QString title() const;
    /// Whether the story holds what has happened so far; reading the journal takes a moment.
    bool isLoaded() const { return m_entries < 0 || m_isRead; }
    bool isEmpty() const { return !m_running && m_job.isNull(); }

Q_SIGNALS:
    /// The story has gone on; at most ten times a second.
    void changed();

private:
    void takeRecord();
    void takeEntries(const QUuid &job, const QList<JournalEntry> &entries);
    void readEntries();
    void keepCrashed();
    void end(int exitCode);
    void schedule();

    Workbench &m_workbench;
    JobStory m_story;
    QPointer<RunningJob> m_running;
    QUuid m_job;
    std::unique_ptr<JobEvents> m_reader;
    qsizetype m_entries = -1; ///< how many of the journal's are in the story
    bool m_isRead = false; ///< the journal's entries have been read once
    QTimer m_soon; ///< to changed()
    QTimer m_poll; ///< the journal's entries, while the job runs
};

} // namespace Penumbra::Console
