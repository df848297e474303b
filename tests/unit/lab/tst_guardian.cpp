// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/guardian.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <functional>

#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Penumbra::Lab;

namespace {

/// Processes report themselves here, and hold it open: its end means that none of them is left.
class Witness
{
public:
    Witness()
    {
        if (::pipe(m_ends) != 0)
            qFatal("no pipe");
    }
    ~Witness()
    {
        ::close(m_ends[0]);
        closeWriter();
    }
    void report() const
    {
        const pid_t process = ::getpid();
        if (::write(m_ends[1], &process, sizeof process) != sizeof process)
            ::_exit(EXIT_FAILURE);
    }
    void closeWriter()
    {
        if (m_ends[1] >= 0)
            ::close(std::exchange(m_ends[1], -1));
    }
    /// The next process, 0 when none is left, -1 when nothing happens.
    pid_t next() const
    {
        constexpr int patience = 15'000; // milliseconds
        pollfd waiting {m_ends[0], POLLIN, 0};
        if (::poll(&waiting, 1, patience) == 0)
            return -1;
        pid_t process = 0;
        return ::read(m_ends[0], &process, sizeof process) == sizeof process ? process : 0;
    }

private:
    int m_ends[2];
};

/// Lets a worker wait for SIGTERM.
class TerminationSignal
{
public:
    TerminationSignal()
    {
        sigemptyset(&m_signals);
        sigaddset(&m_signals, SIGTERM);
        ::sigprocmask(SIG_BLOCK, &m_signals, nullptr);
    }
    void wait() const
    {
        int got = 0;
        ::sigwait(&m_signals, &got);
    }

private:
    sigset_t m_signals;
};

[[noreturn]] void sleepForever(const Witness &witness)
{
    for (const int signal : {SIGTERM, SIGINT, SIGHUP})
        ::signal(signal, SIG_IGN);
    witness.report();
    while (true)
        ::pause();
}

/// A process that ignores polite signals.
void spawnSleeper(const Witness &witness)
{
    if (::fork() == 0)
        sleepForever(witness);
}

/// One that is stopped, with a stopped child of its own.
void spawnStopped(const Witness &witness)
{
    if (::fork() != 0)
        return;
    ::fork();
    witness.report();
    ::raise(SIGSTOP);
    ::_exit(0);
}

/// One in a session of its own whose parent has ended.
void spawnDaemon(const Witness &witness)
{
    const pid_t child = ::fork();
    if (child != 0) {
        ::waitpid(child, nullptr, 0);
        return;
    }
    ::setsid();
    if (::fork() == 0)
        sleepForever(witness);
    ::_exit(0);
}

/// One that keeps making others until it is killed.
void spawnBreeder(const Witness &witness)
{
    if (::fork() != 0)
        return;
    witness.report();
    while (true) {
        if (::fork() == 0)
            ::pause();
        ::usleep(500);
        ::waitpid(-1, nullptr, WNOHANG);
    }
}

/// Starts a process that splits; the worker does its work, the guardian reports how it ended by its exit code: that of the
/// worker, or 100 and the signal.
pid_t startPair(const std::function<void()> &work)
{
    const pid_t process = ::fork();
    if (process != 0)
        return process;
    const auto end = splitIntoGuardianAndWorker();
    if (end)
        ::_exit(end->signal ? 100 + end->signal : end->exitCode);
    work();
    ::_exit(0);
}

int exitCodeOf(pid_t process)
{
    int status = 0;
    ::waitpid(process, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

/// A sleeper, a stopped process with a stopped child, and a process whose parent has gone.
constexpr int treeSize = 4;
void spawnTree(const Witness &witness)
{
    spawnSleeper(witness);
    spawnStopped(witness);
    spawnDaemon(witness);
}

QList<pid_t> nextOf(const Witness &witness, int count)
{
    QList<pid_t> processes;
    for (int i = 0; i < count; ++i)
        processes += witness.next();
    return processes;
}

/// How many of them the kernel has stopped.
int stoppedAmong(const QList<pid_t> &processes)
{
    int stopped = 0;
    for (const pid_t process : processes) {
        QFile file(QStringLiteral("/proc/%1/stat").arg(process));
        if (file.open(QIODevice::ReadOnly))
            stopped += file.readAll().contains(") T ") ? 1 : 0;
    }
    return stopped;
}

bool isGone(pid_t process)
{
    return ::kill(process, 0) != 0 && errno == ESRCH;
}

} // namespace

class TestGuardian : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void givesTheWorkersExitCode();
    void killsWhatAWorkerThatEndedLeft();
    void killsTheTreeOfAWorkerThatWasKilled();
    void killsWhatKeepsForking();
    void passesSignalsOn_data();
    void passesSignalsOn();
    void tellsTheWorkerThatTheGuardianDied();
};

void TestGuardian::givesTheWorkersExitCode()
{
    QCOMPARE(exitCodeOf(startPair([] { ::_exit(hasGuardian() && guardianProcess() == ::getppid() ? 42 : 1); })), 42);
    QCOMPARE(exitCodeOf(startPair([] { ::raise(SIGKILL); })), 100 + SIGKILL);
}

void TestGuardian::killsWhatAWorkerThatEndedLeft()
{
    Witness witness;
    const pid_t pair = startPair([&] {
        const TerminationSignal signal;
        spawnTree(witness);
        signal.wait();
    });
    witness.closeWriter();
    const QList<pid_t> processes = nextOf(witness, treeSize);
    QTRY_COMPARE(stoppedAmong(processes), 2);
    ::kill(pair, SIGTERM);
    QCOMPARE(exitCodeOf(pair), 0);
    QCOMPARE(witness.next(), 0); // every copy of the pipe is closed: no process is left
    QVERIFY(std::all_of(processes.begin(), processes.end(), isGone));
}

void TestGuardian::killsTheTreeOfAWorkerThatWasKilled()
{
    Witness witness;
    Witness worker;
    const pid_t pair = startPair([&] {
        spawnTree(witness);
        sleepForever(worker);
    });
    witness.closeWriter();
    worker.closeWriter();
    const QList<pid_t> processes = nextOf(witness, treeSize);
    QTRY_COMPARE(stoppedAmong(processes), 2);
    ::kill(worker.next(), SIGKILL);
    QCOMPARE(exitCodeOf(pair), 100 + SIGKILL);
    QCOMPARE(witness.next(), 0);
    QVERIFY(std::all_of(processes.begin(), processes.end(), isGone));
}

void TestGuardian::killsWhatKeepsForking()
{
    Witness witness;
    const pid_t pair = startPair([&] {
        const Witness ready;
        for (int i = 0; i < 3; ++i)
            spawnBreeder(ready);
        nextOf(ready, 3);
    });
    witness.closeWriter();
    QCOMPARE(exitCodeOf(pair), 0);
    QCOMPARE(witness.next(), 0);
}

void TestGuardian::passesSignalsOn_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("terminate") << SIGTERM;
    QTest::newRow("interrupt") << SIGINT;
    QTest::newRow("hang up") << SIGHUP;
}

void TestGuardian::passesSignalsOn()
{
    QFETCH(int, signal);
    Witness witness;
    const pid_t pair = startPair([&] {
        const TerminationSignal termination;
        witness.report();
        termination.wait();
        ::_exit(hasGuardian() ? 7 : 8);
    });
    witness.closeWriter();
    QVERIFY(witness.next() > 0);
    ::kill(pair, signal);
    QCOMPARE(exitCodeOf(pair), 7);
}

void TestGuardian::tellsTheWorkerThatTheGuardianDied()
{
    Witness witness;
    const pid_t pair = startPair([&] {
        const TerminationSignal signal;
        witness.report();
        signal.wait();
        if (!hasGuardian())
            witness.report(); // it cleans up
    });
    witness.closeWriter();
    const pid_t worker = witness.next();
    QVERIFY(worker > 0);
    ::kill(pair, SIGKILL);
    QCOMPARE(exitCodeOf(pair), -SIGKILL);
    QCOMPARE(witness.next(), worker);
    QCOMPARE(witness.next(), 0);
}

QTEST_GUILESS_MAIN(TestGuardian)
#include "tst_guardian.moc"
