// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/ontapfiles.h"

#include "lab/ontaperror.h"

#include <QDateTime>
#include <QFile>

#include <algorithm>
#include <cerrno>
#include <climits>
#include <cstring>
#include <memory>
#include <set>
#include <utility>

#include <dirent.h>
#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/xattr.h>
#include <unistd.h>

namespace Penumbra::Lab::OntapFiles {

namespace {

/// Where Samba's streams_xattr keeps a stream's content, one byte longer than the stream.
constexpr char streamPrefix[] = "user.DosStream.";

class Descriptor
{
public:
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    Descriptor(Descriptor &&other) noexcept
        : m_number(std::exchange(other.m_number, -1))
    {
    }
    Descriptor &operator=(Descriptor &&) = delete;
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    operator int() const { return m_number; }
    int release() { return std::exchange(m_number, -1); }

private:
    int m_number;
};

using Directory = std::unique_ptr<DIR, decltype([](DIR *stream) { ::closedir(stream); })>;

[[noreturn]] void refuse(const QString &path, int error)
{
    switch (error) {
    case ENOENT:
    case ENOTDIR:
    case ELOOP:
    case EXDEV: // a symbolic link that leads out of the volume leads nowhere inside it
    case ENAMETOOLONG:
        throw OntapError(404, QStringLiteral("4"), QStringLiteral("entry doesn't exist"), QStringLiteral("path"));
    case EACCES:
    case EPERM:
        throw OntapError(403, QStringLiteral("6"), QStringLiteral("Permission denied: %1").arg(path),
                         QStringLiteral("path"));
    default:
        throw OntapError(500, QStringLiteral("13"),
                         QStringLiteral("%1: %2").arg(path, QString::fromLocal8Bit(std::strerror(error))),
                         QStringLiteral("path"));
    }
}

/// Where openat2 is missing (old kernels, some containers): the real path must lie below the real root.
Descriptor openResolved(const QString &root, const QString &path, quint64 flags)
{
    const auto real = [](const QString &name) {
        char buffer[PATH_MAX];
        return QByteArray(::realpath(QFile::encodeName(name).constData(), buffer) ? buffer : "");
    };
    const QByteArray top = real(root);
    const qsizetype slash = path.lastIndexOf(QLatin1Char('/'));
    const bool follow = !(flags & O_NOFOLLOW);
    const QByteArray place = real(root + QLatin1Char('/') + (follow ? path : path.left(qMax(slash, qsizetype(0)))));
    if (top.isEmpty() || place.isEmpty())
        refuse(path, ENOENT);
    if (place != top && !place.startsWith(top + '/'))
        refuse(path, EXDEV);
    const QByteArray name = follow || path.isEmpty() ? place : place + '/' + QFile::encodeName(path.mid(slash + 1));
    Descriptor descriptor(::open(name.constData(), int(flags)));
    if (descriptor < 0)
        refuse(path, errno);
    return descriptor;
}

Descriptor open(const QString &root, const QString &path, quint64 flags)
{
    const Descriptor top(::open(QFile::encodeName(root).constData(), O_PATH | O_DIRECTORY | O_CLOEXEC));
    if (top < 0)
        refuse(path, errno);
    open_how how {};
    how.flags = flags | O_CLOEXEC;
    how.resolve = RESOLVE_BENEATH | RESOLVE_NO_MAGICLINKS;
    const QByteArray name = path.isEmpty() ? QByteArray(".") : QFile::encodeName(path);
    Descriptor descriptor(int(::syscall(SYS_openat2, int(top), name.constData(), &how, sizeof how)));
    if (descriptor < 0 && (errno == ENOSYS || errno == EPERM))
        return openResolved(root, path, how.flags);
    if (descriptor < 0)
        refuse(path, errno);
    return descriptor;
}

QString typeOf(mode_t mode)
{
    switch (mode & S_IFMT) {
    case S_IFDIR:
        return QStringLiteral("directory");
    case S_IFLNK:
        return QStringLiteral("symlink");
    case S_IFIFO:
        return QStringLiteral("fifo");
    case S_IFSOCK:
        return QStringLiteral("socket");
    case S_IFBLK:
        return QStringLiteral("blockdev");
    case S_IFCHR:
        return QStringLiteral("chardev");
    default:
        return QStringLiteral("file");
    }
}

QString timeText(const timespec &time)
{
    return QDateTime::fromSecsSinceEpoch(time.tv_sec, Qt::UTC).toString(Qt::ISODate);
}

QString linkText(int directory, const QByteArray &name)
{
    char buffer[PATH_MAX];
    const ssize_t length = ::readlinkat(directory, name.constData(), buffer, sizeof buffer);
    return length < 0 ? QString() : QFile::decodeName(QByteArray(buffer, length));
}

/// UNIX permissions as ONTAP shows them: the octal digits as a decimal number.
qint64 permissions(mode_t mode)
{
    return QString::number(mode & 07777, 8).toLongLong();
}

struct Place
{
    const Tree &tree;
    QString folder; ///< in the tree
};

QString joined(const QString &folder, const QString &name)
{
    return folder.isEmpty() ? name : folder + QLatin1Char('/') + name;
}

QJsonObject record(const Place &place, const QString &name, const struct stat &status, const QString &target)
{
    const bool junction =
        place.tree.junctions.contains(joined(place.folder, name)) || target.startsWith(QLatin1String("msdfs:"));
    QJsonObject object = place.tree.common;
    object.insert(QStringLiteral("name"), name);
    object.insert(QStringLiteral("path"), cleanPath(place.tree.prefix + QLatin1Char('/') + place.folder));
    object.insert(QStringLiteral("type"), junction ? QStringLiteral("directory") : typeOf(status.st_mode));
    object.insert(QStringLiteral("is_junction"), junction);
    object.insert(QStringLiteral("is_snapshot"), place.tree.isSnapshot);
    object.insert(QStringLiteral("hard_links_count"), qint64(status.st_nlink));
    object.insert(QStringLiteral("size"), qint64(status.st_size));
    object.insert(QStringLiteral("bytes_used"), qint64(status.st_blocks) * 512);
    object.insert(QStringLiteral("inode_number"), qint64(status.st_ino));
    object.insert(QStringLiteral("unix_permissions"), permissions(status.st_mode));
    object.insert(QStringLiteral("owner_id"), qint64(status.st_uid));
    object.insert(QStringLiteral("group_id"), qint64(status.st_gid));
    object.insert(QStringLiteral("modified_time"), timeText(status.st_mtim));
    object.insert(QStringLiteral("changed_time"), timeText(status.st_ctim));
    object.insert(QStringLiteral("accessed_time"), timeText(status.st_atim));
    if (!target.isEmpty() && !junction)
        object.insert(QStringLiteral("target"), target);
    return object;
}

/// Records of a file's alternate streams: "name:stream".
void addStreams(const QString &directory, const QByteArray &name, const QJsonObject &file, QList<QJsonObject> &records)
{
    const QByteArray path = QFile::encodeName(directory) + '/' + name;
    const ssize_t length = ::llistxattr(path.constData(), nullptr, 0);
    if (length <= 0)
        return;
    QByteArray names(length, '\0');
    names.resize(qMax(ssize_t(0), ::llistxattr(path.constData(), names.data(), size_t(names.size()))));
    const QList<QByteArray> attributes = names.split('\0');
    for (const QByteArray &attribute : attributes) {
        if (!attribute.startsWith(streamPrefix))
            continue;
        const qsizetype prefix = qsizetype(sizeof streamPrefix) - 1;
        const QByteArray stream = attribute.mid(prefix, attribute.lastIndexOf(':') - prefix);
        QJsonObject object = file;
        object.insert(QStringLiteral("name"), QFile::decodeName(name + ':' + stream));
        object.insert(QStringLiteral("type"), QStringLiteral("stream"));
        const ssize_t size = ::lgetxattr(path.constData(), attribute.constData(), nullptr, 0);
        object.insert(QStringLiteral("size"), qMax(qint64(size) - 1, qint64(0)));
        object.insert(QStringLiteral("bytes_used"), 0);
        records += object;
    }
}

struct stat statusOf(int descriptor, const QString &path)
{
    struct stat status
    {
    };
    if (::fstatat(descriptor, "", &status, AT_EMPTY_PATH | AT_SYMLINK_NOFOLLOW) != 0)
        refuse(path, errno);
    return status;
}

/// Volumes mounted here that have no entry of their own on disk.
void addMissingJunctions(const Place &place, const struct stat &folder, QList<QJsonObject> &records)
{
    for (const QString &junction : place.tree.junctions) {
        const qsizetype slash = junction.lastIndexOf(QLatin1Char('/'));
        const QString name = junction.mid(slash + 1);
        const auto known = [&name](const QJsonObject &object) { return object[QLatin1String("name")] == name; };
        if (junction.left(qMax(slash, qsizetype(0))) == place.folder
            && std::none_of(records.cbegin(), records.cend(), known))
            records += record(place, name, folder, {});
    }
}

QList<QJsonObject> entries(const Place &place, Descriptor descriptor)
{
    const struct stat folder = statusOf(descriptor, place.folder);
    const Directory stream(::fdopendir(descriptor));
    if (!stream)
        refuse(place.folder, errno);
    const int number = descriptor.release();
    const QString onDisk = QStringLiteral("/proc/self/fd/%1").arg(number);
    QList<QJsonObject> records;
    while (const dirent *entry = ::readdir(stream.get())) {
        const QByteArray name(entry->d_name);
        struct stat status
        {
        };
        if (name == "." || name == ".." || ::fstatat(number, entry->d_name, &status, AT_SYMLINK_NOFOLLOW) != 0)
            continue; // gone since
        const QString target = S_ISLNK(status.st_mode) ? linkText(number, name) : QString();
        records += record(place, QFile::decodeName(name), status, target);
        if (S_ISREG(status.st_mode))
            addStreams(onDisk, name, QJsonObject(records.last()), records);
    }
    addMissingJunctions(place, folder, records);
    std::sort(records.begin(), records.end(), [](const QJsonObject &a, const QJsonObject &b) {
        return a[QLatin1String("name")].toString() < b[QLatin1String("name")].toString();
    });
    for (const char *dots : {"..", "."})
        records.prepend(record(place, QLatin1String(dots), folder, {}));
    return records;
}

void makeSure(const struct stat &status, Wanted wanted)
{
    const bool directory = S_ISDIR(status.st_mode);
    if (wanted == Wanted::Directory ? directory : S_ISREG(status.st_mode))
        return;
    throw OntapError(400, QStringLiteral("2"),
                     wanted == Wanted::Directory ? QStringLiteral("Not a directory")
                                                 : QStringLiteral("Not a regular file"),
                     QStringLiteral("path"));
}

QString pathOf(int descriptor)
{
    return linkText(AT_FDCWD, "/proc/self/fd/" + QByteArray::number(descriptor));
}

qint64 bytesBelow(int parent, const char *name, std::set<std::pair<dev_t, ino_t>> &counted)
{
    struct stat status
    {
    };
    if (::fstatat(parent, name, &status, AT_SYMLINK_NOFOLLOW) != 0)
        return 0;
    if (!S_ISDIR(status.st_mode) && status.st_nlink > 1 && !counted.emplace(status.st_dev, status.st_ino).second)
        return 0;
    qint64 bytes = qint64(status.st_blocks) * 512;
    if (!S_ISDIR(status.st_mode))
        return bytes;
    Descriptor directory(::openat(parent, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    const Directory stream(directory < 0 ? nullptr : ::fdopendir(directory));
    if (!stream)
        return bytes;
    const int number = directory.release();
    while (const dirent *entry = ::readdir(stream.get())) {
        if (std::strcmp(entry->d_name, ".") != 0 && std::strcmp(entry->d_name, "..") != 0)
            bytes += bytesBelow(number, entry->d_name, counted);
    }
    return bytes;
}

} // namespace

const OntapSchema &schema()
{
    using enum FieldType;
    static const OntapSchema fields {{"path", String, OntapField::Identity},
                                     {"name", String, OntapField::Identity},
                                     {"volume.uuid", String},
                                     {"volume.name", String},
                                     {"svm.uuid", String},
                                     {"svm.name", String},
                                     {"type", String},
                                     {"is_junction", Boolean},
                                     {"is_snapshot", Boolean},
                                     {"hard_links_count", Integer},
                                     {"size", Integer},
                                     {"bytes_used", Integer},
                                     {"inode_number", Integer},
                                     {"target", String},
                                     {"unix_permissions", Integer},
                                     {"owner_id", Integer},
                                     {"group_id", Integer},
                                     {"modified_time", Time},
                                     {"changed_time", Time},
                                     {"accessed_time", Time}};
    return fields;
}

QString cleanPath(const QString &path)
{
    QStringList kept;
    const QStringList parts = path.split(QLatin1Char('/'), Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (part == QLatin1String("."))
            continue;
        if (part.contains(QChar(u'\0')) || (part == QLatin1String("..") && kept.isEmpty()))
            throw OntapError(400, QStringLiteral("2"), QStringLiteral("The path leaves the volume"),
                             QStringLiteral("path"));
        if (part == QLatin1String(".."))
            kept.removeLast();
        else
            kept += part;
    }
    return kept.join(QLatin1Char('/'));
}

QList<QJsonObject> list(const Tree &tree, const QString &path)
{
    const Descriptor entry = open(tree.root, path, O_PATH | O_NOFOLLOW);
    if (!S_ISDIR(statusOf(entry, path).st_mode))
        return {describe(tree, path)};
    return entries({tree, path}, open(tree.root, path, O_RDONLY | O_DIRECTORY));
}

QJsonObject describe(const Tree &tree, const QString &path)
{
    const Descriptor entry = open(tree.root, path, O_PATH | O_NOFOLLOW);
    const struct stat status = statusOf(entry, path);
    const qsizetype slash = path.lastIndexOf(QLatin1Char('/'));
    const QString name = path.isEmpty() ? QStringLiteral(".") : path.mid(slash + 1);
    const QString target = S_ISLNK(status.st_mode) ? linkText(entry, "") : QString();
    return record({tree, path.left(qMax(slash, qsizetype(0)))}, name, status, target);
}

QString existing(const QString &root, const QString &path, Wanted wanted)
{
    const Descriptor entry = open(root, path, O_PATH | O_NOFOLLOW);
    makeSure(statusOf(entry, path), wanted);
    return pathOf(entry);
}

QString target(const QString &root, const QString &path)
{
    const qsizetype slash = path.lastIndexOf(QLatin1Char('/'));
    if (path.isEmpty())
        throw OntapError(400, QStringLiteral("2"), QStringLiteral("The volume's root cannot be replaced"),
                         QStringLiteral("path"));
    const Descriptor folder = open(root, path.left(qMax(slash, qsizetype(0))), O_PATH | O_DIRECTORY);
    return pathOf(folder) + QLatin1Char('/') + path.mid(slash + 1);
}

qint64 bytesUsed(const QString &root)
{
    std::set<std::pair<dev_t, ino_t>> counted;
    return bytesBelow(AT_FDCWD, QFile::encodeName(root).constData(), counted);
}

void makeLike(const QString &source, const QString &target)
{
    struct stat status
    {
    };
    const QByteArray name = QFile::encodeName(target);
    if (::stat(QFile::encodeName(source).constData(), &status) != 0)
        refuse(source, errno);
    if (::mkdir(name.constData(), 0700) != 0 && errno != EEXIST)
        refuse(target, errno);
    const Descriptor made(::open(name.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    const timespec times[] = {status.st_atim, status.st_mtim};
    if (made < 0 || ::fchmod(made, status.st_mode & 07777) != 0 || ::futimens(made, times) != 0)
        refuse(target, errno);
}

} // namespace Penumbra::Lab::OntapFiles
