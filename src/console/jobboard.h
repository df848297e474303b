// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/jobwatch.h"
#include "console/leftovers.h"

#include <map>
#include <memory>

namespace Penumbra::Console {

/// One job as lists show it.
struct JobRow
{
    enum class State : quint8 { Running, Done, Failed, Cancelled, Crashed };

    QString key; ///< its ID in the journal, else of its process
    QUuid job; ///< null: not in the journal
    JobOwner owner; ///< of one in the journal
    QString kind; ///< for people
    QString title;
    QString startedBy; ///< "console", "command line"; empty: unknown
    State state = State::Running;
    QString step; ///< of one that runs: "recover, step 8 of 12"
    int thousandth = 0; ///< of the way, of one that runs
    QDateTime started; ///< UTC
    QDateTime ended; ///< UTC; invalid while it runs
    bool hasLeftOver = false;
    QString failure; ///< one line; empty: none

    bool operator==(const JobRow &) const = default;
};

/// All jobs that can be shown: those of the journal, whoever started them, and those of this console that are in no journal (cleaning up,
/// deleting a set). Those that run are followed.
class JobBoard : public QObject
{
    Q_OBJECT

public:
    explicit JobBoard(Workbench &workbench, QObject *parent = nullptr);
    ~JobBoard() override;

    /// Newest first.
    QList<JobRow> rows() const { return m_rows; }
    const JobRow *row(const QString &key) const;
    /// The newest one that runs; null when none does.
    const JobRow *newest() const;
    int running() const;
    /// The story of one that runs; null for others.
    const JobStory *story(const QString &key) const;
    /// The job of this console behind a row; null when another one started it.
    RunningJob *own(const QString &key) const;
    /// What jobs that ended early left.
    QList<LeftOver> leftOvers() const { return m_leftOvers; }

    static QString keyOf(const QUuid &job);
    static QString keyOf(const RunningJob &job);

    /// Asks a job that runs to end, whoever started it; whether it could be asked.
    bool cancel(const QString &key);

Q_SIGNALS:
    /// rows() or leftOvers() is new; at most ten times a second.
    void changed();

private:
    void schedule();
    void scheduleAll();
    void update();
    void readRows();
    JobRow rowOf(const JobView &view);
    QString startedBy(const JobRecord &record);
    JobRow rowOf(const RunningJob &job) const;
    void watch(const JobRow &row);

    Workbench &m_workbench;
    QList<JobRow> m_rows;
    QList<LeftOver> m_leftOvers;
    std::map<QString, std::unique_ptr<JobWatch>> m_watches; ///< of those that run
    QHash<QUuid, QString> m_startedBy; ///< of jobs that have ended
    QTimer m_soon;
    bool m_isOld = true; ///< rows have to be read anew, not only those that run
};

} // namespace Penumbra::Console
