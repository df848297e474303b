// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/filelock.h"

#include "core/failure.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QThread>

#include <cerrno>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace Penumbra {

using namespace std::chrono_literals;

namespace {

constexpr auto usualLimit = 10s;
constexpr auto pause = 10ms; // between two looks: the kernel's own waiting knows no limit

[[noreturn]] void fail(FailureKind kind, const QString &file)
{
    throw Error(kind, QStringLiteral("lock"), file, QString::fromLocal8Bit(std::strerror(errno)));
}

} // namespace

FileLock::FileLock(const QString &file)
    : m_file(file)
{
    if (!QDir().mkpath(QFileInfo(file).absolutePath()))
        fail(FailureKind::AccessDenied, file);
    m_descriptor = ::open(QFile::encodeName(file).constData(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (m_descriptor < 0)
        fail(FailureKind::AccessDenied, file);
}

FileLock::FileLock(FileLock &&other) noexcept
    : m_file(std::move(other.m_file))
    , m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

FileLock::~FileLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

bool FileLock::tryLock(std::chrono::milliseconds limit)
{
    const QDeadlineTimer deadline(limit);
    while (::flock(m_descriptor, LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK && errno != EINTR)
            fail(FailureKind::SystemError, m_file);
        if (deadline.hasExpired())
            return false;
        QThread::usleep(std::chrono::microseconds(pause).count());
    }
    return true;
}

FileLock FileLock::beside(const QString &path)
{
    FileLock lock(path + QStringLiteral(".lock"));
    if (!lock.tryLock(usualLimit))
        throw Error(FailureKind::SystemError, QStringLiteral("lock"), path, {},
                    QStringLiteral("another program keeps it locked"));
    return lock;
}

} // namespace Penumbra
