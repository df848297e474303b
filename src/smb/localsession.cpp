// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smb/localsession.h"

#include "core/failure.h"
#include "smb/localpath.h"
#include "smb/smberrors.h"

#include <QScopeGuard>

#include <algorithm>
#include <cerrno>
#include <climits>
#include <cstring>

#include <dirent.h>
#include <fcntl.h>
#include <linux/fs.h>
#include <linux/openat2.h>
#include <sys/file.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace Penumbra::Smb {

namespace {

constexpr int listBatch = 500;
constexpr qint64 copyChunk = 16 * 1024 * 1024; // bytes between two looks at a cancellation
constexpr quint32 attributeReadOnly = 0x1;
constexpr quint32 attributeDirectory = 0x10;
constexpr quint32 attributeNormal = 0x80;
constexpr quint32 attributeReparse = 0x400;

quint32 attributesOf(const struct stat &status)
{
    if (S_ISDIR(status.st_mode))
        return attributeDirectory;
    if (!S_ISREG(status.st_mode))
        return attributeReparse;
    return (status.st_mode & S_IWUSR) ? attributeNormal : attributeReadOnly;
}

qint64 modifiedOf(const struct stat &status)
{
    return qint64(status.st_mtim.tv_sec) * 1000 + status.st_mtim.tv_nsec / 1'000'000;
}

/// What the kernel says to a path that would lead out of the folder or over a symbolic link is told as what it is.
[[noreturn]] void throwLocalError(const QString &action, const QString &object, int error)
{
    if (error == EXDEV || error == ELOOP)
        throw Error(FailureKind::AccessDenied, action, object, QString::fromLocal8Bit(std::strerror(error)),
                    QStringLiteral("symbolic links are not followed"));
    if (error == EWOULDBLOCK)
        error = EBUSY; // a lock of somebody else
    throwSmbError(action, object, error);
}

QByteArray lastOf(const UncPath &path)
{
    return path.path().section(QLatin1Char('\\'), -1).toUtf8();
}

/// Locks a file for nobody else; false when somebody has it.
bool lockAlone(int descriptor, bool writable)
{
    if (flock(descriptor, LOCK_EX | LOCK_NB) != 0)
        return false;
    struct flock whole = {};
    whole.l_type = F_WRLCK;
    whole.l_whence = SEEK_SET;
    return !writable || fcntl(descriptor, F_OFD_SETLK, &whole) == 0;
}

} // namespace

struct LocalSession::Place
{
    int directory = -1;
    explicit Place(int theDirectory)
        : directory(theDirectory)
    {
    }
    ~Place() { ::close(directory); }
    Place(const Place &) = delete;
    Place &operator=(const Place &) = delete;
};

LocalSession::LocalSession(const QString &folder)
    : m_folder(folder)
{
    const QString action = QStringLiteral("open");
    if (!folder.startsWith(QLatin1Char('/')) || folder.contains(QChar(u'\0')))
        throw Error(FailureKind::InvalidInput, action, folder, {}, QStringLiteral("the path is not absolute"));
    while (m_folder.size() > 1 && m_folder.endsWith(QLatin1Char('/')))
        m_folder.chop(1);
    m_root = ::open(folder.toUtf8().constData(), O_PATH | O_DIRECTORY | O_CLOEXEC);
    if (m_root < 0)
        throwSmbError(action, folder, errno);
}

LocalSession::~LocalSession()
{
    for (const auto &[handle, file] : m_files)
        ::close(file.descriptor);
    ::close(m_root);
}

Capabilities LocalSession::capabilities() const
{
    Capabilities capabilities;
    capabilities.isSigned = true; // nothing travels
    capabilities.encrypted = true;
    capabilities.flush = true;
    capabilities.copyWithinShare = true;
    return capabilities;
}

QString LocalSession::nameOf(const UncPath &path) const
{
    if (path.path().isEmpty())
        return m_folder;
    return (m_folder == QLatin1String("/") ? QString() : m_folder) + QLatin1Char('/')
        + QString(path.path()).replace(QLatin1Char('\\'), QLatin1Char('/'));
}

QByteArray LocalSession::below(const UncPath &path, const QString &action) const
{
    if (!isOnThisComputer(path))
        throw Error(FailureKind::InvalidInput, action, path.toString(), {},
                    QStringLiteral("it is no path on this computer"));
    QByteArray result;
    for (const QString &part : path.path().split(QLatin1Char('\\'), Qt::SkipEmptyParts)) {
        const QByteArray name = part.toUtf8();
        if (name == "." || name == ".." || name.contains('/') || name.contains('\0') || name.size() > NAME_MAX)
            throw Error(FailureKind::InvalidInput, action, nameOf(path), {},
                        QStringLiteral("a component of the path is not a valid name"));
        result += (result.isEmpty() ? "" : "/") + name;
    }
    return result.isEmpty() ? QByteArray(".") : result;
}

int LocalSession::openBelow(const UncPath &path, const QString &action, int flags, int mode) const
{
    const QByteArray relative = below(path, action);
    open_how how = {};
    how.flags = quint64(flags | O_CLOEXEC);
    how.mode = quint64(mode);
    how.resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS | RESOLVE_NO_MAGICLINKS;
    for (;;) {
        const int descriptor = int(syscall(SYS_openat2, m_root, relative.constData(), &how, sizeof how));
        if (descriptor >= 0)
            return descriptor;
        if (errno != EINTR && errno != EAGAIN) // EAGAIN: something was renamed meanwhile
            throwLocalError(action, nameOf(path), errno);
    }
}

LocalSession::Place LocalSession::placeOf(const UncPath &path, const QString &action) const
{
    if (path.path().isEmpty())
        throw Error(FailureKind::InvalidInput, action, nameOf(path), {}, QStringLiteral("it is the folder itself"));
    below(path, action); // checks the last component, too
    const UncPath parent = onThisComputer(path.path().section(QLatin1Char('\\'), 0, -2));
    return Place(openBelow(parent, action, O_PATH | O_DIRECTORY));
}

void LocalSession::list(const UncPath &directory, const std::function<bool(QList<FileInfo>)> &batch)
{
    QList<FileInfo> entries;
    listRaw(directory, [&](const DirectoryEntry &entry) {
        const bool isDirectory = (entry.attributes & attributeDirectory) != 0;
        entries.append(
            {QString::fromUtf8(entry.name), isDirectory, qint64(entry.size), entry.attributes, entry.modified});
        if (entries.size() == listBatch && !batch(std::exchange(entries, {})))
            throw Error(FailureKind::Cancelled, QStringLiteral("list"), nameOf(directory));
    });
    if (!entries.isEmpty())
        batch(entries);
}

void LocalSession::listRaw(const UncPath &directory, const std::function<void(const DirectoryEntry &)> &onEntry)
{
    const QString action = QStringLiteral("list");
    const int descriptor = openBelow(directory, action, O_RDONLY | O_DIRECTORY);
    const std::unique_ptr<DIR, int (*)(DIR *)> opened(fdopendir(descriptor), closedir);
    if (!opened) {
        ::close(descriptor);
        throwLocalError(action, nameOf(directory), errno);
    }
    for (;;) {
        errno = 0;
        const dirent *entry = readdir(opened.get());
        if (!entry) {
            if (errno != 0)
                throwLocalError(action, nameOf(directory), errno);
            return;
        }
        const QByteArrayView name(entry->d_name);
        struct stat status = {};
        if (name == "." || name == ".." || fstatat(descriptor, entry->d_name, &status, AT_SYMLINK_NOFOLLOW) != 0)
            continue; // gone since
        const quint64 size = S_ISREG(status.st_mode) ? quint64(status.st_size) : 0;
        onEntry({name, attributesOf(status), size, modifiedOf(status), quint64(status.st_ino)});
    }
}

FileInfo LocalSession::stat(const UncPath &path)
{
    const QString action = QStringLiteral("look at");
    const int descriptor = openBelow(path, action, O_PATH | O_NOFOLLOW);
    const auto close = qScopeGuard([descriptor] { ::close(descriptor); });
    struct stat status = {};
    if (fstat(descriptor, &status) != 0)
        throwLocalError(action, nameOf(path), errno);
    return {path.path().section(QLatin1Char('\\'), -1), S_ISDIR(status.st_mode), qint64(status.st_size),
            attributesOf(status), modifiedOf(status)};
}

Space LocalSession::space(const UncPath &directory)
{
    const QString action = QStringLiteral("look for room on");
    const int descriptor = openBelow(directory, action, O_PATH | O_DIRECTORY);
    const auto close = qScopeGuard([descriptor] { ::close(descriptor); });
    struct statvfs status = {};
    if (fstatvfs(descriptor, &status) != 0)
        throwLocalError(action, nameOf(directory), errno);
    return {qint64(status.f_frsize) * qint64(status.f_blocks), qint64(status.f_frsize) * qint64(status.f_bavail)};
}

int LocalSession::open(const UncPath &path, OpenMode mode, Sharing sharing)
{
    const QString action = mode == OpenMode::CreateNew ? QStringLiteral("create") : QStringLiteral("open");
    const int flags = mode == OpenMode::Read ? O_RDONLY
        : mode == OpenMode::ReadWrite        ? O_RDWR
                                             : O_RDWR | O_CREAT | O_EXCL;
    // Without O_NONBLOCK a pipe would be waited for.
    const int descriptor =
        openBelow(path, action, flags | O_NONBLOCK | O_NOFOLLOW, mode == OpenMode::CreateNew ? 0666 : 0);
    auto close = qScopeGuard([descriptor] { ::close(descriptor); });
    struct stat status = {};
    if (fstat(descriptor, &status) != 0)
        throwLocalError(action, nameOf(path), errno);
    if (S_ISDIR(status.st_mode))
        throwLocalError(action, nameOf(path), EISDIR);
    if (!S_ISREG(status.st_mode))
        throw Error(FailureKind::NotSupported, action, nameOf(path), {}, QStringLiteral("it is no regular file"));
    if (sharing == Sharing::Nobody && !lockAlone(descriptor, mode != OpenMode::Read))
        throwLocalError(action, nameOf(path), EBUSY);
    close.dismiss();
    m_files.insert({m_nextHandle, File {descriptor, nameOf(path)}});
    return m_nextHandle++;
}

const LocalSession::File &LocalSession::fileOf(int handle) const
{
    const auto found = m_files.find(handle);
    if (found == m_files.end())
        throw Error(FailureKind::InvalidInput, QStringLiteral("use file handle"), QString::number(handle));
    return found->second;
}

qint64 LocalSession::readInto(int handle, qint64 offset, char *to, qint64 length)
{
    const File &file = fileOf(handle);
    qint64 done = 0;
    while (done < length) {
        const ssize_t count = pread(file.descriptor, to + done, size_t(length - done), offset + done);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            throwLocalError(QStringLiteral("read"), file.name, errno);
        if (count == 0)
            break;
        done += count;
    }
    return done;
}

void LocalSession::write(int handle, qint64 offset, QByteArrayView bytes)
{
    const File &file = fileOf(handle);
    while (!bytes.isEmpty()) {
        const ssize_t count = pwrite(file.descriptor, bytes.data(), size_t(bytes.size()), offset);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            throwLocalError(QStringLiteral("write"), file.name, count < 0 ? errno : EIO);
        bytes = bytes.sliced(count);
        offset += count;
    }
}

qint64 LocalSession::size(int handle)
{
    const File &file = fileOf(handle);
    struct stat status = {};
    if (fstat(file.descriptor, &status) != 0)
        throwLocalError(QStringLiteral("look at"), file.name, errno);
    return qint64(status.st_size);
}

void LocalSession::resize(int handle, qint64 size)
{
    const File &file = fileOf(handle);
    if (ftruncate(file.descriptor, size) != 0)
        throwLocalError(QStringLiteral("resize"), file.name, errno);
}

void LocalSession::flush(int handle)
{
    const File &file = fileOf(handle);
    if (fsync(file.descriptor) != 0)
        throwLocalError(QStringLiteral("flush"), file.name, errno);
}

void LocalSession::close(int handle)
{
    const File file = fileOf(handle);
    m_files.erase(handle);
    if (::close(file.descriptor) != 0 && errno != EINTR)
        throwLocalError(QStringLiteral("close"), file.name, errno);
}

void LocalSession::makeDirectory(const UncPath &path)
{
    const QString action = QStringLiteral("create directory");
    const Place place = placeOf(path, action);
    if (mkdirat(place.directory, lastOf(path).constData(), 0777) != 0)
        throwLocalError(action, nameOf(path), errno);
}

void LocalSession::setModified(const UncPath &path, qint64 modified)
{
    const QString action = QStringLiteral("set the time of");
    const Place place = placeOf(path, action);
    const timespec time {time_t(modified / 1000), long(modified % 1000) * 1'000'000};
    const timespec times[] = {time, time};
    if (utimensat(place.directory, lastOf(path).constData(), times, AT_SYMLINK_NOFOLLOW) != 0)
        throwLocalError(action, nameOf(path), errno);
}

void LocalSession::setAttributes(const UncPath &path, quint32 attributes)
{
    const QString action = QStringLiteral("set the attributes of");
    const int descriptor = openBelow(path, action, O_RDONLY | O_NONBLOCK | O_NOFOLLOW);
    const auto close = qScopeGuard([descriptor] { ::close(descriptor); });
    struct stat status = {};
    if (fstat(descriptor, &status) != 0)
        throwLocalError(action, nameOf(path), errno);
    const mode_t writing = S_IWUSR | S_IWGRP | S_IWOTH;
    const mode_t mode = (attributes & attributeReadOnly) ? status.st_mode & ~writing : status.st_mode | S_IWUSR;
    if (fchmod(descriptor, mode & 07777) != 0)
        throwLocalError(action, nameOf(path), errno);
}

void LocalSession::rename(const UncPath &from, const UncPath &to)
{
    const QString action = QStringLiteral("rename");
    const Place source = placeOf(from, action);
    const Place target = placeOf(to, action);
    const auto renamed = syscall(SYS_renameat2, source.directory, lastOf(from).constData(), target.directory,
                                 lastOf(to).constData(), RENAME_NOREPLACE);
    if (renamed != 0)
        throwLocalError(action, errno == EEXIST ? nameOf(to) : nameOf(from), errno);
    for (const UncPath &path : {to, from}) {
        const UncPath parent = onThisComputer(path.path().section(QLatin1Char('\\'), 0, -2));
        const int directory = openBelow(parent, action, O_RDONLY | O_DIRECTORY);
        const auto close = qScopeGuard([directory] { ::close(directory); });
        if (fsync(directory) != 0)
            throwLocalError(action, nameOf(path), errno);
    }
}

void LocalSession::removeFile(const UncPath &path)
{
    const QString action = QStringLiteral("delete");
    const Place place = placeOf(path, action);
    if (unlinkat(place.directory, lastOf(path).constData(), 0) != 0)
        throwLocalError(action, nameOf(path), errno);
}

void LocalSession::removeDirectory(const UncPath &path)
{
    const QString action = QStringLiteral("delete directory");
    const Place place = placeOf(path, action);
    if (unlinkat(place.directory, lastOf(path).constData(), AT_REMOVEDIR) != 0)
        throwLocalError(action, nameOf(path), errno);
}

void LocalSession::copyRange(const File &from, const File &to, qint64 total,
                             const std::function<bool(qint64, qint64)> &progress)
{
    const QString action = QStringLiteral("copy");
    if (ftruncate(to.descriptor, total) != 0)
        throwLocalError(action, to.name, errno);
    const bool cloned = ioctl(to.descriptor, FICLONE, from.descriptor) == 0;
    for (qint64 done = cloned ? total : 0; done < total;) {
        const off_t data = lseek(from.descriptor, done, SEEK_DATA); // holes stay holes
        if (data < 0 && errno != ENXIO)
            throwLocalError(action, from.name, errno);
        done = data < 0 ? total : data;
        const off_t hole = data < 0 ? total : lseek(from.descriptor, data, SEEK_HOLE);
        off64_t readAt = done;
        off64_t writeAt = done;
        const auto wanted = size_t(std::min({qint64(hole) - done, total - done, copyChunk}));
        const ssize_t count =
            wanted == 0 ? 0 : copy_file_range(from.descriptor, &readAt, to.descriptor, &writeAt, wanted, 0);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            throwLocalError(action, from.name, errno);
        if (count == 0 && done < total)
            throw Error(FailureKind::SystemError, action, from.name, {}, QStringLiteral("the file became shorter"));
        done += count;
        if (!progress(done, total))
            throw Error(FailureKind::Cancelled, action, from.name);
    }
    progress(total, total);
}

void LocalSession::copy(const UncPath &from, const UncPath &to, const std::function<bool(qint64, qint64)> &progress)
{
    const int source = open(from, OpenMode::Read, Sharing::Everybody);
    const auto closeSource = qScopeGuard([this, source] {
        ::close(fileOf(source).descriptor);
        m_files.erase(source);
    });
    const int target = open(to, OpenMode::CreateNew, Sharing::Nobody);
    const auto closeTarget = qScopeGuard([this, target] {
        ::close(fileOf(target).descriptor);
        m_files.erase(target);
    });
    try {
        const qint64 total = size(source);
        copyRange(fileOf(source), fileOf(target), total, progress);
        flush(target);
        if (size(target) != total)
            throw Error(FailureKind::SystemError, QStringLiteral("copy"), nameOf(to), {},
                        QStringLiteral("the copy has another size than the original"));
    } catch (...) {
        const std::exception_ptr failure = std::current_exception();
        try {
            removeFile(to);
        } catch (const Error &) { // what failed before is what is told
        }
        std::rethrow_exception(failure);
    }
}

std::unique_ptr<Rpc::Transport> LocalSession::openPipe(const QString &name)
{
    throw Error(FailureKind::PipeNotFound, QStringLiteral("open pipe"), name);
}

} // namespace Penumbra::Smb
