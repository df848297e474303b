// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/guardian.h"

#include "core/failure.h"

#include <QMap>

#include <cerrno>
#include <charconv>
#include <chrono>
#include <csignal>
#include <cstring>
#include <ctime>
#include <string>
#include <vector>

#include <dirent.h>
#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace Penumbra::Lab {

namespace {

pid_t theGuardian = 0;

[[noreturn]] void throwErrno(const QString &action)
{
    throw Error(FailureKind::SystemError, action, {}, QString::fromLocal8Bit(std::strerror(errno)));
}

/// The parent of a process, as /proc says; 0 when it is gone. The fields stand behind the name, which is in parentheses and may
/// hold anything.
pid_t parentOf(const char *process)
{
    const std::string path = std::string("/proc/") + process + "/stat";
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return 0;
    char text[512];
    const ssize_t size = ::read(file, text, sizeof text - 1);
    ::close(file);
    text[size > 0 ? size : 0] = '\0';
    const char *end = std::strrchr(text, ')');
    int parent = 0;
    char state = 0;
    return end && std::sscanf(end + 1, " %c %d", &state, &parent) == 2 ? parent : 0;
}

/// Every process whose line of parents leads here.
std::vector<pid_t> descendants()
{
    QMultiMap<pid_t, pid_t> children;
    DIR *processes = ::opendir("/proc");
    if (!processes)
        return {};
    while (const dirent *entry = ::readdir(processes)) {
        pid_t process = 0;
        const char *end = entry->d_name + std::strlen(entry->d_name);
        if (std::from_chars(entry->d_name, end, process).ptr == end)
            children.insert(parentOf(entry->d_name), process);
    }
    ::closedir(processes);
    std::vector<pid_t> found {::getpid()};
    for (size_t i = 0; i < found.size(); ++i) {
        for (const pid_t child : children.values(found[i]))
            found.push_back(child);
    }
    found.erase(found.begin());
    return found;
}

/// Orphans come to the guardian, so it is done when it has no child any more.
void killDescendants()
{
    constexpr timespec pause {0, 2'000'000}; // 2 ms
    constexpr std::chrono::seconds patience {10}; // with what the kernel holds back
    const auto end = std::chrono::steady_clock::now() + patience;
    while (std::chrono::steady_clock::now() < end) {
        for (const pid_t process : descendants())
            ::kill(process, SIGKILL);
        pid_t reaped = 0;
        do {
            reaped = ::waitpid(-1, nullptr, WNOHANG);
        } while (reaped > 0);
        if (reaped < 0 && errno == ECHILD)
            return;
        ::nanosleep(&pause, nullptr);
    }
}

/// Waits for the worker's end, and passes signals on until then.
WorkerEnd watch(pid_t worker, const sigset_t &signals)
{
    while (true) {
        siginfo_t info;
        if (::sigwaitinfo(&signals, &info) < 0)
            continue;
        if (info.si_signo != SIGCHLD) {
            ::kill(worker, SIGTERM);
            continue;
        }
        int status = 0;
        while (const pid_t ended = ::waitpid(-1, &status, WNOHANG)) {
            if (ended < 0)
                break;
            if (ended == worker)
                return WIFSIGNALED(status) ? WorkerEnd {0, WTERMSIG(status)} : WorkerEnd {WEXITSTATUS(status), 0};
        }
    }
}

} // namespace

std::optional<WorkerEnd> splitIntoGuardianAndWorker()
{
    if (::prctl(PR_SET_CHILD_SUBREAPER, 1) != 0)
        throwErrno(QStringLiteral("watch over processes"));
    sigset_t signals;
    sigset_t before;
    sigemptyset(&signals);
    for (const int number : {SIGCHLD, SIGTERM, SIGINT, SIGHUP})
        sigaddset(&signals, number);
    ::sigprocmask(SIG_BLOCK, &signals, &before);
    const pid_t guardian = ::getpid();
    const pid_t worker = ::fork();
    if (worker < 0) {
        ::sigprocmask(SIG_SETMASK, &before, nullptr);
        throwErrno(QStringLiteral("make a process"));
    }
    if (worker == 0) {
        theGuardian = guardian;
        ::prctl(PR_SET_PDEATHSIG, SIGTERM);
        if (!hasGuardian())
            ::_exit(EXIT_FAILURE); // it ended before the kernel was asked to tell
        ::sigprocmask(SIG_SETMASK, &before, nullptr);
        return std::nullopt;
    }
    const WorkerEnd end = watch(worker, signals);
    killDescendants();
    return end;
}

bool hasGuardian()
{
    return ::getppid() == theGuardian;
}

pid_t guardianProcess()
{
    return theGuardian;
}

} // namespace Penumbra::Lab
