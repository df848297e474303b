// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/owner.h"

#include <QFile>
#include <QSysInfo>

#include <array>
#include <cerrno>
#include <csignal>
#include <optional>

#include <pwd.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace Penumbra {

namespace {

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// When a process started, in clock ticks after boot (proc(5), stat field 22); 0 for one that has ended, nothing when it
/// cannot be seen (there is none, or /proc is mounted with hidepid).
std::optional<qint64> startOf(qint64 pid)
{
    // The program's name stands in parentheses and may hold spaces and parentheses itself.
    const QByteArray stat = readFile(QStringLiteral("/proc/%1/stat").arg(pid));
    if (stat.isEmpty())
        return std::nullopt;
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    constexpr int state = 3;
    constexpr int startTime = 22;
    if (fields.size() <= startTime - state || fields[0] == "Z" || fields[0] == "X")
        return 0;
    return fields[startTime - state].toLongLong();
}

} // namespace

JobOwner JobOwner::self()
{
    JobOwner owner;
    owner.uid = geteuid();
    owner.userName = Penumbra::userName(owner.uid);
    owner.hostName = QSysInfo::machineHostName();
    owner.machineId = QString::fromLatin1(QSysInfo::machineUniqueId());
    owner.bootId = QString::fromLatin1(readFile(QStringLiteral("/proc/sys/kernel/random/boot_id")).trimmed());
    owner.pid = getpid();
    owner.processStart = startOf(owner.pid).value_or(0);
    return owner;
}

bool isAlive(const JobOwner &owner)
{
    const JobOwner here = JobOwner::self();
    const bool sameComputer =
        here.machineId.isEmpty() ? owner.hostName == here.hostName : owner.machineId == here.machineId;
    if (!sameComputer)
        return true;
    if (owner.bootId != here.bootId)
        return false;
    if (const std::optional<qint64> start = startOf(owner.pid))
        return owner.processStart != 0 && *start == owner.processStart;
    return kill(pid_t(owner.pid), 0) == 0 || errno == EPERM; // hidden: rather alive than robbed of its work
}

bool askToEnd(const JobOwner &owner)
{
    const JobOwner here = JobOwner::self();
    const bool isHere =
        owner.machineId == here.machineId && owner.hostName == here.hostName && owner.bootId == here.bootId;
    if (!isHere || owner.pid <= 1)
        return false;
    // The descriptor stays with the process, whatever becomes of its number after that.
    const int process = int(syscall(SYS_pidfd_open, pid_t(owner.pid), 0));
    if (process < 0)
        return false;
    const bool asked = isAlive(owner) && syscall(SYS_pidfd_send_signal, process, SIGTERM, nullptr, 0) == 0;
    close(process);
    return asked;
}

QString userName(qint64 uid)
{
    passwd entry {};
    passwd *found = nullptr;
    std::array<char, 4096> buffer {};
    getpwuid_r(uid_t(uid), &entry, buffer.data(), buffer.size(), &found);
    return found ? QString::fromLocal8Bit(found->pw_name) : QString::number(uid);
}

} // namespace Penumbra
