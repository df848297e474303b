// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/volumefolder.h"

#include "core/failure.h"
#include "lab/noise.h"
#include "vm/sparsefile.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <cerrno>
#include <climits>
#include <fcntl.h>
#include <optional>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

namespace Penumbra::Lab {

namespace {

[[noreturn]] void refuse(const QString &path, const QString &reason)
{
    throw Error(FailureKind::InvalidInput, QStringLiteral("fill the volume"), path, {}, reason);
}

QStringList componentsOf(const QString &path)
{
    const QStringList components = path.split(QLatin1Char('/'));
    for (const QString &component : components) {
        const bool odd = component.isEmpty() || component == QLatin1String(".") || component == QLatin1String("..");
        if (odd || component.contains(QChar(u'\0')) || QFile::encodeName(component).size() > NAME_MAX)
            refuse(path, QStringLiteral("it is not a path inside the volume"));
    }
    return components;
}

/// The mode of what is there, not of what a symbolic link leads to.
std::optional<mode_t> modeOf(const QString &place)
{
    struct stat status
    {
    };
    if (::lstat(QFile::encodeName(place).constData(), &status) == 0)
        return status.st_mode;
    if (errno != ENOENT)
        Vm::failWithErrno("read", place, errno);
    return std::nullopt;
}

void makeRealFolder(const QString &place, const QString &path)
{
    const QByteArray name = QFile::encodeName(place);
    if (::mkdir(name.constData(), 0755) == 0) {
        if (::chmod(name.constData(), 0755) != 0)
            Vm::failWithErrno("create", place, errno);
        return;
    }
    if (errno != EEXIST)
        Vm::failWithErrno("create", place, errno);
    if (!S_ISDIR(modeOf(place).value_or(0)))
        refuse(path, QStringLiteral("%1 is no folder").arg(place));
}

void setTime(const QString &place, qint64 seconds)
{
    const timespec time {time_t(seconds), 0};
    const timespec times[] = {time, time};
    if (::utimensat(AT_FDCWD, QFile::encodeName(place).constData(), times, AT_SYMLINK_NOFOLLOW) != 0)
        Vm::failWithErrno("write", place, errno);
}

} // namespace

QString VolumeFolder::place(const QString &path) const
{
    QStringList components = componentsOf(path);
    const QString last = components.takeLast();
    QString place = m_directory;
    for (const QString &component : std::as_const(components)) {
        place += QLatin1Char('/') + component;
        makeRealFolder(place, path);
    }
    return place + QLatin1Char('/') + last;
}

void VolumeFolder::makeFolder(const QString &path) const
{
    makeRealFolder(place(path), path);
}

void VolumeFolder::writeFile(const QString &path, const QByteArray &content) const
{
    Vm::SparseFile file(place(path), Vm::SparseFile::Mode::Create);
    file.write(0, content);
    file.keep();
}

void VolumeFolder::writeNoise(const QString &path, quint64 size, const QUuid &identity) const
{
    constexpr quint64 filled = 64 * 1024;
    Vm::SparseFile file(place(path), Vm::SparseFile::Mode::Create);
    file.write(0, Noise(identity).bytes(qsizetype(std::min(size, filled))));
    file.resize(size);
    file.keep();
}

void VolumeFolder::makeNode(const QString &path, unsigned mode) const
{
    const QByteArray name = QFile::encodeName(place(path));
    if (::mknod(name.constData(), mode, 0) != 0 || ::chmod(name.constData(), 0644) != 0)
        Vm::failWithErrno("create", QFile::decodeName(name), errno);
}

void VolumeFolder::makeFifo(const QString &path) const
{
    makeNode(path, S_IFIFO | 0600);
}

void VolumeFolder::makeSocket(const QString &path) const
{
    makeNode(path, S_IFSOCK | 0600);
}

void VolumeFolder::makeSymbolicLink(const QString &path, const QString &target) const
{
    componentsOf(target);
    const QString link = place(path);
    const QString relative = QDir(QFileInfo(link).path()).relativeFilePath(m_directory + QLatin1Char('/') + target);
    if (::symlink(QFile::encodeName(relative).constData(), QFile::encodeName(link).constData()) != 0)
        Vm::failWithErrno("create", link, errno);
}

void VolumeFolder::makeHardLink(const QString &path, const QString &target) const
{
    const QString source = place(target);
    const QString link = place(path);
    if (!modeOf(source) || S_ISDIR(*modeOf(source)))
        refuse(path, QStringLiteral("there is no file %1 to link to").arg(target));
    if (::linkat(AT_FDCWD, QFile::encodeName(source).constData(), AT_FDCWD, QFile::encodeName(link).constData(), 0)
        != 0)
        Vm::failWithErrno("create", link, errno);
}

void VolumeFolder::writeStream(const QString &path, const QString &stream, const QByteArray &content) const
{
    if (stream.isEmpty() || stream.contains(QLatin1Char('/')) || stream.contains(QLatin1Char('\\'))
        || stream.contains(QLatin1Char(':')) || stream.contains(QChar(u'\0')))
        refuse(path, QStringLiteral("\"%1\" is no name of a stream").arg(stream));
    const QString file = place(path);
    if (!modeOf(file))
        writeFile(path, {});
    if (!S_ISREG(*modeOf(file)) && !S_ISDIR(*modeOf(file)))
        refuse(path, QStringLiteral("only files and folders have streams"));
    const QByteArray name = "user.DosStream." + stream.toUtf8() + ":$DATA";
    // Samba ends the value with a NUL that does not belong to the stream.
    const QByteArray value = content + '\0';
    if (::lsetxattr(QFile::encodeName(file).constData(), name.constData(), value.constData(), size_t(value.size()),
                    XATTR_CREATE)
        == 0)
        return;
    switch (errno) {
    case ENOTSUP:
        throw Error(FailureKind::NotSupported, QStringLiteral("write the stream %1").arg(stream), m_directory, {},
                    QStringLiteral("the file system has no extended attributes for users"));
    case ENOSPC: // ext4 has one block for all of them
    case E2BIG:
    case ERANGE:
        refuse(path, QStringLiteral("the stream %1 is too large for an extended attribute").arg(stream));
    default:
        Vm::failWithErrno("write", file, errno);
    }
}

void VolumeFolder::setTimes(const VolumeNames &names) const
{
    QStringList open {QString()};
    QStringList folders;
    const QDir root(m_directory);
    while (!open.isEmpty()) {
        const QString folder = open.takeLast();
        folders.append(folder);
        const auto filters = QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot;
        const auto entries = QDir(root.filePath(folder)).entryInfoList(filters, QDir::Name);
        for (const QFileInfo &entry : entries) {
            const QString path = root.relativeFilePath(entry.filePath());
            if (entry.isDir() && !entry.isSymLink())
                open.append(path);
            else
                setTime(entry.filePath(), names.time(path));
        }
    }
    for (const QString &folder : std::as_const(folders))
        setTime(root.filePath(folder), names.time(folder));
}

} // namespace Penumbra::Lab
