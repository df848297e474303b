// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/processgroup.h"

#include "core/deadline.h"
#include "core/failure.h"
#include "lab/processes.h"

#include <algorithm>
#include <csignal>
#include <thread>

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace Penumbra::Lab {

namespace {

constexpr milliseconds longestWait {1000};
constexpr int startLimit = 5000; // milliseconds until exec
constexpr std::chrono::microseconds lookAgain {200};

} // namespace

ProcessGroup::ProcessGroup()
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardInputFile(QProcess::nullDevice());
    QObject::connect(&m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        if (!m_killed)
            Q_EMIT ended((status == QProcess::CrashExit ? QStringLiteral("signal %1") : QStringLiteral("exit code %1"))
                             .arg(code));
    });
}

ProcessGroup::~ProcessGroup()
{
    m_process.disconnect();
    kill();
}

void ProcessGroup::start(const Command &command)
{
    m_killed = false;
    m_process.setProcessEnvironment(command.environment);
    m_process.setStandardOutputFile(command.logFile, QIODevice::Append);
    m_process.setChildProcessModifier([parent = getpid(), inherited = command.inherited] {
        setpgid(0, 0);
        sigset_t none; // whatever the lab has blocked for itself
        sigemptyset(&none);
        sigprocmask(SIG_SETMASK, &none, nullptr);
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        if (getppid() != parent)
            _exit(1); // it died before the kernel knew whom to watch
        if (inherited >= 0)
            fcntl(inherited, F_SETFD, 0);
    });
    m_process.start(command.program, command.arguments);
    if (!m_process.waitForStarted(startLimit))
        throw Error(FailureKind::SystemError, QStringLiteral("start"), command.program, m_process.errorString());
    m_group = pid_t(m_process.processId());
}

void ProcessGroup::signal(int number) const
{
    if (m_group > 0)
        killpg(m_group, number);
}

void ProcessGroup::freeze() const
{
    const Deadline deadline = deadlineIn(longestWait);
    const auto stopped = [](const ProcessEntry &entry) { return entry.state == 'T' || entry.state == 'Z'; };
    for (;;) {
        signal(SIGSTOP); // again: a process may have been forked meanwhile
        const QList<ProcessEntry> all = processesInGroup(m_group);
        if (std::all_of(all.cbegin(), all.cend(), stopped))
            return;
        if (deadline.hasExpired()) {
            signal(SIGCONT);
            throw Error(FailureKind::TimedOut, QStringLiteral("stop"), m_process.program());
        }
        std::this_thread::sleep_for(lookAgain);
    }
}

void ProcessGroup::kill()
{
    if (m_group == 0)
        return;
    m_killed = true;
    const Deadline deadline = deadlineIn(longestWait);
    do {
        signal(SIGKILL);
        m_process.waitForFinished(1);
        isGone();
    } while (m_group != 0 && !deadline.hasExpired());
}

QList<qint64> ProcessGroup::members() const
{
    QList<qint64> living;
    if (m_group == 0)
        return living;
    for (const ProcessEntry &entry : processesInGroup(m_group)) {
        if (entry.state != 'Z' && entry.state != 'X')
            living.append(entry.id);
    }
    return living;
}

bool ProcessGroup::isGone()
{
    if (m_group == 0)
        return true;
    bool gone = true;
    for (const ProcessEntry &entry : processesInGroup(m_group)) {
        const bool ended = entry.state == 'Z' || entry.state == 'X';
        if (ended && entry.parent == getpid() && entry.id != m_group) // QProcess waits for the leader
            waitpid(entry.id, nullptr, WNOHANG);
        gone = gone && ended;
    }
    if (gone && m_process.state() == QProcess::NotRunning)
        m_group = 0; // the number may be given to others now
    return gone;
}

} // namespace Penumbra::Lab

#include "moc_processgroup.cpp"
