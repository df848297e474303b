// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/childprocess.h"

#include "core/failure.h"

#include <QFile>
#include <QScopeGuard>

#include <cerrno>
#include <cstring>
#include <vector>

#include <csignal>
#include <fcntl.h>
#include <spawn.h>
#include <sys/syscall.h>
#include <unistd.h>

extern char **environ; // NOLINT

namespace Penumbra::Console {

namespace {

constexpr int firstSecret = 3;
constexpr int firstFree = 64; // our ends of pipes are moved above the numbers the child gets

[[noreturn]] void throwErrno(const QString &action, const QString &object, int code)
{
    const FailureKind kind = code == ENOENT ? FailureKind::HelperMissing : FailureKind::SystemError;
    throw Error(kind, action, object, QString::fromLocal8Bit(std::strerror(code)));
}

/// Signals as a program expects them, whatever this one does with them.
void setUsualSignals(posix_spawnattr_t *attributes)
{
    sigset_t none;
    sigemptyset(&none);
    posix_spawnattr_setsigmask(attributes, &none);
    sigset_t usual;
    sigemptyset(&usual);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGPIPE, SIGCHLD})
        sigaddset(&usual, signal);
    posix_spawnattr_setsigdefault(attributes, &usual);
    posix_spawnattr_setflags(attributes, short(POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF));
}

} // namespace

int pipeWith(const Secret &secret)
{
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0)
        throwErrno(QStringLiteral("make a pipe"), {}, errno);
    const bool written =
        ::write(ends[1], secret.constData(), size_t(secret.size())) == secret.size() && ::write(ends[1], "\n", 1) == 1;
    ::close(ends[1]);
    const int moved = written ? ::fcntl(ends[0], F_DUPFD_CLOEXEC, firstFree) : -1;
    const int code = errno;
    ::close(ends[0]);
    if (moved < 0)
        throwErrno(QStringLiteral("write into a pipe"), {}, code);
    return moved;
}

QStringList secretArguments(const QString &option, int descriptor)
{
    const QString number = QString::number(descriptor);
    return option.endsWith(QLatin1Char('=')) ? QStringList {option + number} : QStringList {option, number};
}

int ChildProcess::addSecret(const Secret &secret)
{
    secrets.append(secret);
    return firstSecret + int(secrets.size()) - 1;
}

StartedProcess startDetached(const ChildProcess &child)
{
    std::vector<int> pipes;
    const auto closePipes = qScopeGuard([&pipes] {
        for (const int pipe : pipes)
            ::close(pipe);
    });
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    const auto destroy = qScopeGuard([&] {
        posix_spawn_file_actions_destroy(&actions);
        posix_spawnattr_destroy(&attributes);
    });
    setUsualSignals(&attributes);
    const QByteArray output = QFile::encodeName(child.outputFile);
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, output.constData(), O_WRONLY | O_CREAT | O_APPEND, 0600);
    posix_spawn_file_actions_adddup2(&actions, STDOUT_FILENO, STDERR_FILENO);
    int number = firstSecret;
    for (const Secret &secret : child.secrets) {
        pipes.push_back(pipeWith(secret));
        posix_spawn_file_actions_adddup2(&actions, pipes.back(), number++);
    }
    posix_spawn_file_actions_addclosefrom_np(&actions, number);

    std::vector<QByteArray> words {QFile::encodeName(child.program)};
    for (const QString &argument : child.arguments)
        words.push_back(argument.toLocal8Bit());
    std::vector<char *> pointers;
    for (QByteArray &word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    pid_t process = 0;
    const int code = ::posix_spawn(&process, pointers.front(), &actions, &attributes, pointers.data(), environ);
    if (code != 0)
        throwErrno(QStringLiteral("start"), child.program, code);
    const int file = int(::syscall(SYS_pidfd_open, process, 0));
    if (file < 0)
        throwErrno(QStringLiteral("watch"), child.program, errno);
    return {process, file};
}

} // namespace Penumbra::Console
