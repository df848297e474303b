// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QProcess>

namespace Penumbra::Lab {

/// A server and everything it forks, in a process group of its own, so that Ctrl-C in the terminal does not reach it
/// and one signal reaches all. The kernel kills the server when the thread that started it ends.
class ProcessGroup : public QObject
{
    Q_OBJECT
public:
    struct Command
    {
        QString program;
        QStringList arguments;
        QProcessEnvironment environment;
        QString logFile; ///< gets both outputs
        int inherited = -1; ///< a descriptor that the server keeps
    };

    ProcessGroup();
    ~ProcessGroup() override; ///< kills what still runs

    /// Throws Error(SystemError) when the program cannot be run.
    void start(const Command &command);
    /// To every process; those that have been stopped get a deadly signal only when they go on.
    void signal(int number) const;
    /// Stops every process and returns when all have stopped. Throws Error(TimedOut) after a second, with all of them
    /// going on again.
    void freeze() const;
    /// SIGKILL to all; returns when they have gone, or after a second.
    void kill();

    qint64 leader() const { return m_group; }
    /// Processes that have not ended.
    QList<qint64> members() const;
    /// Reaps children that were left to us (PR_SET_CHILD_SUBREAPER), and says whether nothing runs any more.
    bool isGone();

Q_SIGNALS:
    /// The server itself ended, without kill().
    void ended(const QString &how);

private:
    QProcess m_process;
    pid_t m_group = 0;
    bool m_killed = false;
};

} // namespace Penumbra::Lab
