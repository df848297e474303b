// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/posixfile.h"

#include "core/failure.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <memory>

#include <dirent.h>
#include <fcntl.h>

namespace Penumbra::Lab {

namespace {

FailureKind kindOf(int error)
{
    switch (error) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG: // a limit of the process or of the file system
        return FailureKind::DiskFull;
    case EACCES:
    case EPERM:
    case EROFS:
        return FailureKind::AccessDenied;
    case ENOENT:
        return FailureKind::NotFound;
    case EEXIST:
    case ENOTEMPTY:
        return FailureKind::AlreadyExists;
    case ENOTDIR:
        return FailureKind::NotADirectory;
    case ECANCELED:
        return FailureKind::Cancelled;
    default:
        return FailureKind::SystemError;
    }
}

struct CloseDirectory
{
    void operator()(DIR *directory) const { closedir(directory); }
};

} // namespace

int readDirectory(int directory, std::vector<DirectoryEntry> &entries)
{
    // One that is its own, since closedir() closes it and two readers would share one position.
    const int own = openat(directory, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (own < 0)
        return errno;
    const std::unique_ptr<DIR, CloseDirectory> stream(fdopendir(own));
    if (!stream) {
        const int error = errno;
        ::close(own);
        return error;
    }
    errno = 0;
    while (const dirent *entry = readdir(stream.get())) {
        if (std::strcmp(entry->d_name, ".") != 0 && std::strcmp(entry->d_name, "..") != 0)
            entries.push_back({entry->d_name, entry->d_type});
        errno = 0;
    }
    return errno;
}

void throwErrno(int error, const QString &action, const QByteArray &path, const QString &detail)
{
    const char *name = strerrorname_np(error);
    throw Error(kindOf(error), action, QFile::decodeName(path),
                QStringLiteral("%1 (%2)").arg(QLatin1String(name ? name : "errno")).arg(error),
                detail.isEmpty() ? QString::fromLocal8Bit(std::strerror(error)) : detail);
}

} // namespace Penumbra::Lab
