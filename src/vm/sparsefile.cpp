// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vm/sparsefile.h"

#include "core/failure.h"

#include <QFile>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace Penumbra::Vm {

namespace {

FailureKind kindOf(int error)
{
    switch (error) {
    case ENOENT:
        return FailureKind::NotFound;
    case EEXIST:
        return FailureKind::AlreadyExists;
    case EACCES:
    case EPERM:
        return FailureKind::AccessDenied;
    case ENOSPC:
    case EDQUOT:
        return FailureKind::DiskFull;
    default:
        return FailureKind::SystemError;
    }
}

int flagsOf(SparseFile::Mode mode)
{
    switch (mode) {
    case SparseFile::Mode::Create:
        return O_RDWR | O_CREAT | O_EXCL;
    case SparseFile::Mode::ReadOnly:
        return O_RDONLY;
    case SparseFile::Mode::ReadWrite:
        return O_RDWR;
    }
    Q_UNREACHABLE();
}

bool isZero(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char byte) { return byte == 0; });
}

} // namespace

void failWithErrno(const char *action, const QString &path, int error)
{
    throw Error(kindOf(error), QString::fromLatin1(action), path, QString::fromLocal8Bit(::strerror(error)));
}

SparseFile::SparseFile(const QString &path, Mode mode)
    : m_path(path)
    , m_descriptor(::open(QFile::encodeName(path).constData(), flagsOf(mode) | O_CLOEXEC | O_NOFOLLOW, 0600))
    , m_remove(mode == Mode::Create && m_descriptor >= 0)
{
    if (m_descriptor < 0)
        failWithErrno(mode == Mode::Create ? "create" : "open", m_path, errno);
    if (m_remove && ::fchmod(m_descriptor, 0644) != 0) {
        const int error = errno;
        ::close(m_descriptor);
        ::unlink(QFile::encodeName(m_path).constData());
        failWithErrno("create", m_path, error);
    }
}

SparseFile::SparseFile(SparseFile &&other) noexcept
    : m_path(std::move(other.m_path))
    , m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_remove(std::exchange(other.m_remove, false))
{
}

SparseFile::~SparseFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    if (m_remove)
        ::unlink(QFile::encodeName(m_path).constData());
}

quint64 SparseFile::size() const
{
    struct stat status
    {
    };
    if (::fstat(m_descriptor, &status) != 0)
        failWithErrno("read", m_path, errno);
    return quint64(status.st_size);
}

void SparseFile::resize(quint64 size)
{
    if (::ftruncate(m_descriptor, off_t(size)) != 0)
        failWithErrno("write", m_path, errno);
}

void SparseFile::write(quint64 offset, QByteArrayView data)
{
    while (!data.isEmpty()) {
        const ssize_t written = ::pwrite(m_descriptor, data.data(), size_t(data.size()), off_t(offset));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            failWithErrno("write", m_path, written < 0 ? errno : EIO);
        offset += quint64(written);
        data = data.sliced(written);
    }
}

void SparseFile::writeSparse(quint64 offset, QByteArrayView data)
{
    constexpr quint64 page = 4096;
    const auto pageLength = [&](qsizetype at) {
        return std::min<qsizetype>(data.size() - at, qsizetype(page - (offset + quint64(at)) % page));
    };
    qsizetype at = 0;
    while (at < data.size()) {
        qsizetype end = at;
        while (end < data.size() && !isZero(data.sliced(end, pageLength(end))))
            end += pageLength(end);
        write(offset + quint64(at), data.sliced(at, end - at));
        at = end < data.size() ? end + pageLength(end) : end;
    }
}

QByteArray SparseFile::read(quint64 offset, qsizetype length) const
{
    QByteArray data(length, Qt::Uninitialized);
    qsizetype done = 0;
    while (done < length) {
        const ssize_t got =
            ::pread(m_descriptor, data.data() + done, size_t(length - done), off_t(offset + quint64(done)));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            failWithErrno("read", m_path, errno);
        if (got == 0)
            throw Error(FailureKind::InvalidInput, QStringLiteral("read"), m_path, {},
                        QStringLiteral("the file ends before offset %1").arg(offset + quint64(length)));
        done += got;
    }
    return data;
}

void SparseFile::flush()
{
    if (::fdatasync(m_descriptor) != 0)
        failWithErrno("write", m_path, errno);
}

void SparseFile::keep()
{
    m_remove = false;
    if (::close(std::exchange(m_descriptor, -1)) != 0) {
        const int error = errno;
        ::unlink(QFile::encodeName(m_path).constData());
        failWithErrno("write", m_path, error);
    }
}

} // namespace Penumbra::Vm
