// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/treecopier.h"

#include "lab/filecontent.h"
#include "lab/posixfile.h"

#include <QFile>

#include <cerrno>
#include <map>

#include <dirent.h>
#include <fcntl.h>
#include <linux/limits.h>
#include <sys/stat.h>
#include <sys/xattr.h>

namespace Penumbra::Lab {

namespace {

/// The entries that were asked for, by name: a tree.
struct Wanted
{
    bool named = false; ///< itself, not only for what is below it
    std::map<QByteArray, Wanted> below;
};

Wanted wantedFrom(const QStringList &files)
{
    Wanted root;
    for (const QString &file : files) {
        Wanted *at = &root;
        for (const QByteArray &part : QFile::encodeName(file).split('/')) {
            if (!part.isEmpty())
                at = &at->below[part];
        }
        at->named = true;
    }
    return root;
}

bool isPossibleName(const QByteArray &name)
{
    return name != "." && name != ".." && name.size() <= NAME_MAX && !TreeSnapshots::isTemporary(name);
}

/// Lets go of what is not there, and of folders that were wanted for nothing else. False when nothing is left.
bool prune(Wanted &wanted, int directory)
{
    for (auto it = wanted.below.begin(); it != wanted.below.end();) {
        struct stat about;
        bool there =
            isPossibleName(it->first) && fstatat(directory, it->first.constData(), &about, AT_SYMLINK_NOFOLLOW) == 0;
        if (there && !it->second.below.empty()) {
            const Descriptor next(
                openat(directory, it->first.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
            if (next.isOpen())
                there = prune(it->second, next.get());
            else
                it->second.below.clear();
        }
        there = there && (it->second.named || !it->second.below.empty());
        it = there ? std::next(it) : wanted.below.erase(it);
    }
    return wanted.named || !wanted.below.empty();
}

class TreeCopier
{
public:
    TreeCopier(const TreeRequest &request, const std::atomic_bool &cancelled)
        : m_cancelled(cancelled)
        , m_depth(request.depth)
        , m_path(QFile::encodeName(request.source))
        , m_selective(!request.files.isEmpty())
        , m_wanted(wantedFrom(request.files))
    {
    }

    void copy(int folder, const QByteArray &name)
    {
        m_sourceLength = m_path.size();
        const Descriptor source(open(m_path.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
        if (!source.isOpen())
            fail(errno);
        struct stat about;
        if (fstat(source.get(), &about) != 0 || mkdirat(folder, name.constData(), S_IRWXU) != 0)
            fail(errno);
        const Descriptor target(openDirectory(folder, name));
        m_root = target.get();
        prune(m_wanted, source.get());
        copyEntries(source.get(), target.get(), m_selective ? &m_wanted : nullptr);
        copyAttributes(source.get(), target.get(), about);
    }

private:
    [[noreturn]] void fail(int error, const QString &detail = {}) const
    {
        throwErrno(error, QStringLiteral("copy"), m_path, detail);
    }
    /// For an entry that was listed and cannot be opened as what it was.
    [[noreturn]] void failToOpen(int error) const
    {
        if (error == ENOENT)
            fail(error, QStringLiteral("it vanished while it was copied"));
        if (error == ELOOP || error == ENOTDIR || error == ENXIO)
            failChanged();
        fail(error);
    }
    [[noreturn]] void failChanged() const
    {
        fail(EBUSY, QStringLiteral("it became something else while it was copied"));
    }

    Descriptor openDirectory(int directory, const QByteArray &name) const
    {
        Descriptor opened(openat(directory, name.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
        if (!opened.isOpen())
            failToOpen(errno);
        return opened;
    }

    void copyEntries(int source, int target, const Wanted *wanted);
    void copyEntry(int source, int target, const DirectoryEntry &entry, const Wanted *wanted);
    void copyDirectory(int source, int target, const QByteArray &name, const Wanted *wanted);
    void copyFile(int source, int target, const QByteArray &name);
    void copyOther(int source, int target, const QByteArray &name, const struct stat &about);
    void copySymbolicLink(int source, int target, const QByteArray &name);
    bool linkToEarlier(const struct stat &about, int target, const QByteArray &name);
    void copyAttributes(int source, int target, const struct stat &about);
    bool copyExtendedAttributes(int source, int target);

    const std::atomic_bool &m_cancelled;
    const int m_depth;
    QByteArray m_path; ///< of the entry at hand, for messages
    qsizetype m_sourceLength = 0;
    const bool m_selective;
    Wanted m_wanted;
    int m_level = 0; ///< of the entries at hand
    int m_root = -1; ///< of the copy
    const bool m_keepOwners = geteuid() == 0;
    /// Where the first of several hard links is, relative to m_root.
    std::map<std::pair<dev_t, ino_t>, QByteArray> m_links;
    QByteArray m_attribute; ///< room for a value
};

void TreeCopier::copyEntries(int source, int target, const Wanted *wanted)
{
    std::vector<DirectoryEntry> entries;
    if (wanted) {
        for (const auto &[name, below] : wanted->below)
            entries.push_back({name, DT_UNKNOWN});
    } else if (const int error = readDirectory(source, entries)) {
        fail(error);
    }
    ++m_level;
    for (const DirectoryEntry &entry : entries) {
        if (TreeSnapshots::isTemporary(entry.name))
            continue;
        const qsizetype length = m_path.size();
        m_path.append('/').append(entry.name);
        if (m_cancelled)
            fail(ECANCELED);
        copyEntry(source, target, entry, wanted ? &wanted->below.at(entry.name) : nullptr);
        m_path.truncate(length);
    }
    --m_level;
}

void TreeCopier::copyEntry(int source, int target, const DirectoryEntry &entry, const Wanted *wanted)
{
    if (entry.type == DT_REG)
        return copyFile(source, target, entry.name);
    if (entry.type == DT_DIR)
        return copyDirectory(source, target, entry.name, wanted);
    struct stat about;
    if (fstatat(source, entry.name.constData(), &about, AT_SYMLINK_NOFOLLOW) != 0)
        failToOpen(errno);
    if (entry.type != DT_UNKNOWN && IFTODT(about.st_mode) != entry.type)
        failChanged();
    if (S_ISREG(about.st_mode))
        copyFile(source, target, entry.name);
    else if (S_ISDIR(about.st_mode))
        copyDirectory(source, target, entry.name, wanted);
    else
        copyOther(source, target, entry.name, about);
}

void TreeCopier::copyDirectory(int source, int target, const QByteArray &name, const Wanted *wanted)
{
    const Descriptor from = openDirectory(source, name);
    struct stat about;
    if (fstat(from.get(), &about) != 0 || mkdirat(target, name.constData(), S_IRWXU) != 0)
        fail(errno);
    const Descriptor to = openDirectory(target, name);
    if (m_depth == 0 || m_level < m_depth)
        copyEntries(from.get(), to.get(), wanted);
    copyAttributes(from.get(), to.get(), about);
}

void TreeCopier::copyFile(int source, int target, const QByteArray &name)
{
    const Descriptor from(openat(source, name.constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    if (!from.isOpen())
        failToOpen(errno);
    struct stat about;
    if (fstat(from.get(), &about) != 0)
        fail(errno);
    if (!S_ISREG(about.st_mode))
        failChanged();
    if (linkToEarlier(about, target, name))
        return;
    const Descriptor to(openat(target, name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
                               (about.st_mode & ACCESSPERMS) | S_IRUSR | S_IWUSR));
    if (!to.isOpen())
        fail(errno);
    const int error = copyContent(from.get(), about, to.get(), m_cancelled);
    if (error == contentShrank)
        fail(EBUSY, QStringLiteral("it shrank while it was copied"));
    if (error)
        fail(error);
    copyAttributes(from.get(), to.get(), about);
}

void TreeCopier::copyOther(int source, int target, const QByteArray &name, const struct stat &about)
{
    if (linkToEarlier(about, target, name))
        return;
    if (S_ISLNK(about.st_mode))
        copySymbolicLink(source, target, name);
    else if (mknodat(target, name.constData(), (about.st_mode & S_IFMT) | S_IRUSR | S_IWUSR, about.st_rdev) != 0)
        fail(errno);
    if (m_keepOwners && fchownat(target, name.constData(), about.st_uid, about.st_gid, AT_SYMLINK_NOFOLLOW) != 0)
        fail(errno);
    if (!S_ISLNK(about.st_mode) && fchmodat(target, name.constData(), about.st_mode & ALLPERMS, 0) != 0)
        fail(errno);
    const timespec times[] = {about.st_atim, about.st_mtim};
    if (utimensat(target, name.constData(), times, AT_SYMLINK_NOFOLLOW) != 0)
        fail(errno);
}

void TreeCopier::copySymbolicLink(int source, int target, const QByteArray &name)
{
    char to[PATH_MAX + 1];
    const ssize_t size = readlinkat(source, name.constData(), to, PATH_MAX);
    if (size < 0 && errno == EINVAL)
        failChanged();
    if (size < 0)
        failToOpen(errno);
    to[size] = '\0';
    if (symlinkat(to, target, name.constData()) != 0)
        fail(errno);
}

/// Makes a hard link when this file is already in the copy under another name; else remembers this one.
bool TreeCopier::linkToEarlier(const struct stat &about, int target, const QByteArray &name)
{
    if (about.st_nlink < 2)
        return false;
    const auto [earlier, isFirst] = m_links.try_emplace({about.st_dev, about.st_ino}, m_path.mid(m_sourceLength + 1));
    if (isFirst)
        return false;
    if (linkat(m_root, earlier->second.constData(), target, name.constData(), 0) != 0)
        fail(errno);
    return true;
}

/// The owner first, since changing it clears some modes; modes last but for the times, since they may forbid the rest.
/// What is right already is not set again: each change costs the disk as much as making the file.
void TreeCopier::copyAttributes(int source, int target, const struct stat &about)
{
    struct stat made;
    if (fstat(target, &made) != 0)
        fail(errno);
    const bool owned = !m_keepOwners || (made.st_uid == about.st_uid && made.st_gid == about.st_gid);
    if (!owned && fchown(target, about.st_uid, about.st_gid) != 0)
        fail(errno);
    const bool plain = !copyExtendedAttributes(source, target); // an ACL changes the mode
    if (!(owned && plain && made.st_mode == about.st_mode) && fchmod(target, about.st_mode & ALLPERMS) != 0)
        fail(errno);
    const timespec times[] = {about.st_atim, about.st_mtim};
    if (futimens(target, times) != 0)
        fail(errno);
}

/// The user's attributes have to be kept; others, ACLs for example, where the system lets us. Whether there were any.
bool TreeCopier::copyExtendedAttributes(int source, int target)
{
    char names[4096];
    QByteArray longNames;
    ssize_t size = flistxattr(source, names, sizeof names);
    const char *list = names;
    if (size < 0 && errno == ERANGE) {
        longNames.resize(XATTR_LIST_MAX);
        size = flistxattr(source, longNames.data(), size_t(longNames.size()));
        list = longNames.constData();
    }
    if (size < 0 && errno == ENOTSUP)
        return false;
    if (size < 0)
        fail(errno);
    for (const char *name = list; name < list + size; name += qstrlen(name) + 1) {
        const bool needed = qstrncmp(name, "user.", 5) == 0;
        m_attribute.resize(XATTR_SIZE_MAX);
        const ssize_t valueSize = fgetxattr(source, name, m_attribute.data(), XATTR_SIZE_MAX);
        if (valueSize >= 0 && fsetxattr(target, name, m_attribute.constData(), size_t(valueSize), 0) == 0)
            continue;
        if (needed || errno == ENOSPC || errno == EDQUOT)
            fail(errno, QStringLiteral("extended attribute %1").arg(QString::fromLocal8Bit(name)));
    }
    return size > 0;
}

} // namespace

void copyTree(const TreeRequest &request, int folder, const QByteArray &name, const std::atomic_bool &cancelled)
{
    TreeCopier(request, cancelled).copy(folder, name);
}

} // namespace Penumbra::Lab
