// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/treecopy.h"

#include "lab/posixfile.h"
#include "lab/treecopier.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <algorithm>
#include <cerrno>
#include <cstdio>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>

namespace Penumbra::Lab {

namespace {

constexpr const char *newPrefix = ".penumbra-new-";
constexpr const char *oldPrefix = ".penumbra-old-";
constexpr qsizetype randomDigits = 16;

const QString making = QStringLiteral("make the snapshot");
const QString removing = QStringLiteral("remove the snapshot");

QByteArray temporaryName(const char *prefix)
{
    const auto number = QRandomGenerator::system()->generate64();
    return prefix + QByteArray::number(number, 16).rightJustified(randomDigits, '0');
}

/// A path as the folder it lies in, open, and its name there.
struct Place
{
    Place(const QString &wanted, const QString &action)
        : path(QFile::encodeName(QDir::cleanPath(wanted)))
        , name(QFile::encodeName(QFileInfo(QDir::cleanPath(wanted)).fileName()))
        , folder(open(QFile::encodeName(QFileInfo(QDir::cleanPath(wanted)).absolutePath()).constData(),
                      O_RDONLY | O_DIRECTORY | O_CLOEXEC))
    {
        if (name.isEmpty() || name == "." || name == "..")
            throwErrno(EINVAL, action, path);
        if (!folder.isOpen())
            throwErrno(errno, action, path);
    }

    QByteArray path;
    QByteArray name;
    Descriptor folder;
};

/// Returns 0 or an errno value.
int renameToFree(int folder, const QByteArray &from, const QByteArray &to)
{
    if (renameat2(folder, from.constData(), folder, to.constData(), RENAME_NOREPLACE) == 0)
        return 0;
    if (errno != EINVAL && errno != ENOSYS)
        return errno;
    struct stat about; // a file system without that flag
    if (fstatat(folder, to.constData(), &about, AT_SYMLINK_NOFOLLOW) == 0)
        return EEXIST;
    return renameat(folder, from.constData(), folder, to.constData()) == 0 ? 0 : errno;
}

/// Removes whatever has that name, goes on after errors and returns the first, an errno value, or 0.
int removeAll(int folder, const QByteArray &name)
{
    if (unlinkat(folder, name.constData(), 0) == 0 || errno == ENOENT)
        return 0;
    if (errno != EISDIR && errno != EPERM)
        return errno;
    // It may be a folder that its owner has made unusable.
    Descriptor own(openat(folder, name.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (!own.isOpen() && errno == EACCES && fchmodat(folder, name.constData(), S_IRWXU, 0) == 0)
        own = Descriptor(openat(folder, name.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    struct stat about;
    if (!own.isOpen() || fstat(own.get(), &about) != 0)
        return errno;
    if ((about.st_mode & S_IRWXU) != S_IRWXU)
        fchmod(own.get(), S_IRWXU);
    std::vector<DirectoryEntry> entries;
    int first = readDirectory(own.get(), entries);
    for (const DirectoryEntry &entry : entries) {
        const int error = removeAll(own.get(), entry.name);
        first = first ? first : error;
    }
    if (unlinkat(folder, name.constData(), AT_REMOVEDIR) != 0 && !first)
        first = errno;
    return first;
}

/// A tree on its way to its target. Withdraws itself unless it was kept.
class Attempt
{
public:
    explicit Attempt(const TreeRequest &request)
        : m_request(request)
        , m_target(request.target, making)
    {
        struct stat about;
        if (fstatat(m_target.folder.get(), m_target.name.constData(), &about, AT_SYMLINK_NOFOLLOW) == 0)
            throwErrno(EEXIST, making, m_target.path);
    }
    Attempt(Attempt &&) = default;
    Attempt &operator=(Attempt &&) = delete;
    ~Attempt()
    {
        if (!m_target.folder.isOpen() || m_temporary.isEmpty() || m_kept)
            return;
        if (m_published)
            renameToFree(m_target.folder.get(), m_target.name, m_temporary);
        removeAll(m_target.folder.get(), m_temporary);
    }

    void build(const std::atomic_bool &cancelled)
    {
        m_temporary = temporaryName(newPrefix);
        copyTree(m_request, m_target.folder.get(), m_temporary, cancelled);
    }
    void publish()
    {
        if (const int error = renameToFree(m_target.folder.get(), m_temporary, m_target.name))
            throwErrno(error, making, m_target.path);
        m_published = true;
    }
    void keep() { m_kept = true; }

private:
    TreeRequest m_request;
    Place m_target;
    QByteArray m_temporary;
    bool m_published = false;
    bool m_kept = false;
};

void cleanUpIn(int folder, const QByteArray &path)
{
    std::vector<DirectoryEntry> entries;
    if (const int error = readDirectory(folder, entries); error && error != EACCES)
        throwErrno(error, removing, path);
    for (const DirectoryEntry &entry : entries) {
        const QByteArray below = path + '/' + entry.name;
        if (TreeSnapshots::isTemporary(entry.name)) {
            if (const int error = removeAll(folder, entry.name))
                throwErrno(error, removing, below);
        } else if (entry.type == DT_DIR || entry.type == DT_UNKNOWN) {
            const Descriptor next(
                openat(folder, entry.name.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
            if (next.isOpen())
                cleanUpIn(next.get(), below);
            else if (errno != ENOTDIR && errno != ELOOP && errno != ENOENT && errno != EACCES)
                throwErrno(errno, removing, below);
        }
    }
}

} // namespace

void TreeSnapshots::create(const QList<TreeRequest> &trees, const std::atomic_bool &cancelled)
{
    std::vector<Attempt> attempts;
    attempts.reserve(size_t(trees.size()));
    for (const TreeRequest &tree : trees)
        attempts.emplace_back(tree);
    for (Attempt &attempt : attempts)
        attempt.build(cancelled);
    for (Attempt &attempt : attempts)
        attempt.publish();
    for (Attempt &attempt : attempts)
        attempt.keep();
}

void TreeSnapshots::remove(const QString &target)
{
    struct stat about;
    if (lstat(QFile::encodeName(QDir::cleanPath(target)).constData(), &about) != 0 && errno == ENOENT)
        return;
    const Place place(target, removing);
    const QByteArray hidden = temporaryName(oldPrefix);
    if (const int error = renameToFree(place.folder.get(), place.name, hidden)) {
        if (error == ENOENT)
            return;
        throwErrno(error, removing, place.path);
    }
    if (const int error = removeAll(place.folder.get(), hidden))
        throwErrno(error, removing, place.path);
}

void TreeSnapshots::cleanUp(const QString &folder)
{
    const QByteArray path = QFile::encodeName(QDir::cleanPath(folder));
    const Descriptor own(open(path.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (own.isOpen())
        cleanUpIn(own.get(), path);
    else if (errno != ENOENT)
        throwErrno(errno, removing, path);
}

bool TreeSnapshots::isTemporary(const QByteArray &name)
{
    const auto fits = [&name](const QByteArray &prefix) {
        return name.size() == prefix.size() + randomDigits && name.startsWith(prefix);
    };
    return fits(newPrefix) || fits(oldPrefix);
}

} // namespace Penumbra::Lab
