// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// SvmStorage's trees: shadow copies, snapshots and previous versions on disk.

#include "core/guid.h"
#include "fsrvp/clientrules.h"
#include "lab/svmstorage.h"
#include "lab/worker.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QScopeGuard>

#include <cerrno>
#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

namespace Penumbra::Lab {

using namespace Fsrvp;

namespace {

const QString gmtFormat = QStringLiteral("'@GMT-'yyyy.MM.dd-HH.mm.ss");

void makeFolder(const QString &path)
{
    if (!QDir().mkpath(path))
        throw Error(FailureKind::SystemError, QStringLiteral("make the folder"), path);
}

void moveFile(const QString &from, const QString &to)
{
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        throw Error(FailureKind::SystemError, QStringLiteral("rename"), to, {},
                    QString::fromLocal8Bit(std::strerror(errno)));
}

/// Puts two trees in each other's place, at once.
void exchange(const QString &one, const QString &other)
{
    if (::renameat2(AT_FDCWD, QFile::encodeName(one).constData(), AT_FDCWD, QFile::encodeName(other).constData(),
                    RENAME_EXCHANGE)
        != 0)
        throw Error(FailureKind::SystemError, QStringLiteral("put in place"), other, {},
                    QString::fromLocal8Bit(std::strerror(errno)));
}

/// Moves every file of a tree to the same place in another, over what is there.
void overlay(const QString &from, const QString &to)
{
    makeFolder(to);
    QDirIterator entries(from, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QFileInfo entry(entries.next());
        const QString target = to + entry.filePath().mid(from.size());
        if (entry.isDir() && !entry.isSymLink())
            makeFolder(target);
        else
            moveFile(entry.filePath(), target);
    }
}

/// Takes the write permission off every file of a tree, or gives it back: smbd lets clients write into previous versions.
void setWritable(const QString &tree, bool writable)
{
    const auto change = [writable](const QString &path) {
        constexpr QFile::Permissions all = QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther | QFile::WriteUser;
        const QFile::Permissions now = QFile::permissions(path);
        QFile::setPermissions(path, writable ? now | QFile::WriteOwner : now & ~all);
    };
    if (QFileInfo(tree).isFile())
        return change(tree);
    QDirIterator files(tree, QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (files.hasNext())
        change(files.next());
}

QStringList foldersIn(const QString &path)
{
    return QDir(path).entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot);
}

} // namespace

QString SvmLayout::copy(const QUuid &copyId) const
{
    return copies() + QLatin1Char('/') + guidText(copyId);
}

QString SvmLayout::copy(const QUuid &copyId, const QString &share) const
{
    return copy(copyId) + QLatin1Char('/') + share;
}

QString SvmLayout::snapshot(const QString &volume, const QUuid &uuid) const
{
    return snapshots(volume) + QLatin1Char('/') + guidText(uuid);
}

QString SvmLayout::previousVersions(const QString &share) const
{
    return m_directory + QStringLiteral("/previous/") + share;
}

// Trees

void SvmStorage::hold()
{
    if (m_holds++ > 0)
        return;
    if (holdWrites)
        holdWrites();
    if (m_front.isRunning())
        m_front.freeze();
}

void SvmStorage::release()
{
    if (--m_holds > 0)
        return;
    if (m_front.isRunning())
        m_front.thaw();
    if (releaseWrites)
        releaseWrites();
}

Task<> SvmStorage::makeTrees(QList<TreeRequest> trees, OperationPointer operation)
{
    const auto letGo = qScopeGuard([this] { release(); });
    hold();
    const auto provider = m_provider;
    const std::function<void()> work = [provider, trees, operation] { provider->create(trees, operation->cancelled); };
    co_await onWorker(work);
}

Task<> SvmStorage::removeTrees(QStringList trees)
{
    const auto provider = m_provider;
    const std::function<void()> work = [provider, trees] {
        for (const QString &tree : trees)
            provider->remove(tree);
    };
    co_await onWorker(work);
}

Task<> SvmStorage::protectTrees(QStringList trees, bool writable)
{
    const std::function<void()> work = [trees, writable] {
        for (const QString &tree : trees)
            setWritable(tree, writable);
    };
    co_await onWorker(work);
}

Task<> SvmStorage::reconcileTrees()
{
    const OperationPointer operation = enter();
    co_await turn(operation);
    const QList<AgentSet> sets = m_store.load();
    QStringList known;
    for (const AgentSet &set : sets) {
        const bool made = set.status != AgentSetStatus::Started && set.status != AgentSetStatus::Added
            && set.status != AgentSetStatus::CreationInProgress;
        for (const AgentCopy &copy : made ? set.copies : QList<AgentCopy>()) {
            for (const AgentMapping &mapping : copy.mappings)
                known += m_layout.copy(copy.id, mapping.share);
        }
    }
    QStringList folders;
    for (const QString &copy : foldersIn(m_layout.copies()))
        folders += m_layout.copies() + QLatin1Char('/') + copy;
    for (const VolumeDescription &volume : m_svm.volumes) {
        const QString folder = m_layout.snapshots(volume.name);
        makeFolder(folder);
        folders += folder;
        for (const Snapshot &snapshot : m_store.snapshots(volume.name)) {
            const QString tree = m_layout.snapshot(volume.name, snapshot.uuid);
            known += tree;
            if (!QDir(tree).exists())
                m_store.removeSnapshot(snapshot.uuid);
        }
    }
    QStringList extra {m_layout.unfinished()};
    for (const QString &folder : std::as_const(folders)) {
        for (const QString &name : foldersIn(folder)) {
            if (const QString tree = folder + QLatin1Char('/') + name; !known.contains(tree))
                extra += tree;
        }
    }
    co_await removeTrees(extra);
    for (const QString &copy : foldersIn(m_layout.copies()))
        QDir().rmdir(m_layout.copies() + QLatin1Char('/') + copy);
    linkPreviousVersions(sets);
}

// Previous versions

void SvmStorage::linkPreviousVersions(const QList<AgentSet> &sets)
{
    for (const ShareDescription &share : m_svm.shares) {
        QDir folder(m_layout.previousVersions(share.name));
        makeFolder(folder.path());
        for (const QString &entry : folder.entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot))
            folder.remove(entry);
    }
    for (const VolumeDescription &volume : m_svm.volumes) {
        for (const Snapshot &snapshot : m_store.snapshots(volume.name))
            linkSnapshot(volume.name, snapshot);
    }
    for (const AgentSet &set : sets) {
        for (const AgentCopy &copy : set.copies) {
            for (const AgentMapping &mapping : copy.mappings) {
                const QString tree = m_layout.copy(copy.id, mapping.share);
                if (QDir(tree).exists())
                    linkPreviousVersion(mapping.share, timeOf(copy.creationTime), tree);
            }
        }
    }
}

/// @GMT- tokens count seconds: a second one of the same second is told as the next.
void SvmStorage::linkPreviousVersion(const QString &share, const QDateTime &time, const QString &tree)
{
    const QDir folder(m_layout.previousVersions(share));
    for (int seconds = 0; seconds < 100; ++seconds) {
        const QString link = folder.filePath(time.toUTC().addSecs(seconds).toString(gmtFormat));
        if (::symlink(QFile::encodeName(tree).constData(), QFile::encodeName(link).constData()) == 0)
            return;
        if (errno != EEXIST)
            break;
    }
    qWarning("%s: no previous version of %s: %s", qUtf8Printable(m_svm.name), qUtf8Printable(share),
             std::strerror(errno));
}

void SvmStorage::linkSnapshot(const QString &volume, const Snapshot &snapshot)
{
    for (const ShareDescription &share : m_svm.shares) {
        const auto place = resolve(m_svm, share.path);
        if (!place || place->volume != volume)
            continue;
        const QString root = m_layout.snapshot(volume, snapshot.uuid);
        linkPreviousVersion(share.name, snapshot.createTime,
                            place->path.isEmpty() ? root : root + QLatin1Char('/') + place->path);
    }
}

void SvmStorage::unlinkPreviousVersions(const QStringList &trees)
{
    for (const ShareDescription &share : m_svm.shares) {
        const QDir folder(m_layout.previousVersions(share.name));
        for (const QFileInfo &link : folder.entryInfoList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot)) {
            for (const QString &tree : trees) {
                const QString target = link.symLinkTarget();
                if (target == tree || target.startsWith(tree + QLatin1Char('/')))
                    QFile::remove(link.filePath());
            }
        }
    }
}

// Snapshots of volumes

/// Now, or the next second that no previous version of the volume's shares has: then the snapshot's time is its token.
QDateTime SvmStorage::freeSecond(const QString &volume) const
{
    QDateTime time = QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch(), Qt::UTC);
    const auto isTaken = [this, &volume, &time](const ShareDescription &share) {
        const auto place = resolve(m_svm, share.path);
        return place && place->volume == volume
            && QFileInfo(QDir(m_layout.previousVersions(share.name)), time.toString(gmtFormat)).isSymLink();
    };
    while (std::any_of(m_svm.shares.begin(), m_svm.shares.end(), isTaken))
        time = time.addSecs(1);
    return time;
}

Task<Snapshot> SvmStorage::createSnapshot(QString volume, Snapshot wanted)
{
    const OperationPointer operation = enter();
    co_await turn(operation);
    for (const Snapshot &other : m_store.snapshots(volume)) {
        if (other.name == wanted.name)
            throw Error(FailureKind::AlreadyExists, QStringLiteral("create the snapshot"), wanted.name);
    }
    if (diskFull)
        throw Error(FailureKind::DiskFull, QStringLiteral("create the snapshot"), wanted.name);
    Snapshot snapshot = wanted;
    snapshot.uuid = QUuid::createUuid();
    snapshot.createTime = freeSecond(volume);
    const QList<TreeRequest> nothing;
    co_await buildSnapshot(volume, snapshot.uuid, nothing, operation);
    m_store.saveSnapshot(volume, snapshot);
    linkSnapshot(volume, snapshot);
    co_return snapshot;
}

Task<> SvmStorage::deleteSnapshot(QString volume, QUuid uuid)
{
    const OperationPointer operation = enter();
    co_await turn(operation);
    co_await dropSnapshot(volume, uuid);
}

Task<> SvmStorage::dropSnapshot(QString volume, QUuid uuid)
{
    m_store.removeSnapshot(uuid);
    const QStringList trees {m_layout.snapshot(volume, uuid)};
    unlinkPreviousVersions(trees);
    co_await removeTrees(trees);
}

/// The volume as it is now, and over it the files of the set's copies as recovery left them: what a backup that keeps the
/// snapshots restores from.
Task<> SvmStorage::keepSnapshot(AgentSet set, QString volume, OperationPointer operation)
{
    Snapshot snapshot;
    snapshot.uuid = QUuid::createUuid();
    snapshot.name = QStringLiteral("shadow_copy_set_") + guidText(set.id);
    snapshot.comment = QStringLiteral("kept for shadow copy set ") + guidText(set.id);
    for (const Snapshot &other : m_store.snapshots(volume)) {
        if (other.name == snapshot.name) // completed again, after a restart
            co_return;
    }
    if (diskFull)
        throw Error(FailureKind::DiskFull, QStringLiteral("keep the snapshot"), snapshot.name);
    QList<TreeRequest> overlays;
    for (const AgentCopy &copy : std::as_const(set.copies)) {
        for (const AgentMapping &mapping : copy.mappings) {
            const ShareDescription *found = share(mapping.share);
            const auto place = found ? resolve(m_svm, found->path) : std::nullopt;
            if (!place || place->volume != volume)
                continue;
            TreeRequest tree;
            tree.source = m_layout.copy(copy.id, mapping.share);
            tree.target = place->path;
            overlays += tree;
        }
    }
    snapshot.createTime = freeSecond(volume);
    co_await buildSnapshot(volume, snapshot.uuid, overlays, operation);
    m_store.saveSnapshot(volume, snapshot);
    linkSnapshot(volume, snapshot);
}

/// overlays: trees to copy to a path inside the volume. Whoever sees the snapshot's folder sees all of it.
Task<> SvmStorage::buildSnapshot(QString volume, QUuid uuid, QList<TreeRequest> overlays, OperationPointer operation)
{
    makeFolder(m_layout.snapshots(volume));
    makeFolder(m_layout.unfinished());
    const QString tree = m_layout.snapshot(volume, uuid);
    const QString base = m_layout.unfinished(guidText(uuid));
    TreeRequest whole;
    whole.source = m_layout.volume(volume);
    whole.target = base;
    QList<TreeRequest> trees {whole};
    for (qsizetype i = 0; i < overlays.size(); ++i) {
        TreeRequest part;
        part.source = overlays[i].source;
        part.target = base + QStringLiteral(".part%1").arg(i);
        trees += part;
    }
    co_await makeTrees(trees, operation);
    const std::function<void()> join = [trees, overlays, base, tree, provider = m_provider] {
        const auto tidy = qScopeGuard([&] {
            for (const TreeRequest &part : trees)
                provider->remove(part.target);
        });
        for (qsizetype i = 0; i < overlays.size(); ++i)
            overlay(trees[i + 1].target, base + QLatin1Char('/') + overlays[i].target);
        setWritable(base, false);
        moveFile(base, tree);
    };
    co_await onWorker(join);
}

Task<> SvmStorage::revertVolume(QString volume, QUuid uuid)
{
    const OperationPointer operation = enter();
    co_await turn(operation);
    if (!QDir(m_layout.snapshot(volume, uuid)).exists())
        throw Error(FailureKind::NotFound, QStringLiteral("revert to"), guidText(uuid));
    makeFolder(m_layout.unfinished());
    TreeRequest request;
    request.source = m_layout.snapshot(volume, uuid);
    request.target = m_layout.unfinished(guidText(QUuid::createUuid()));
    co_await replaceTree(request, m_layout.volume(volume), operation);
    bool newer = false;
    const QList<Snapshot> snapshots = m_store.snapshots(volume);
    for (const Snapshot &snapshot : snapshots) {
        if (newer)
            co_await dropSnapshot(volume, snapshot.uuid);
        newer = newer || snapshot.uuid == uuid;
    }
}

/// Makes the tree and puts it in another's place, in one step; the other one is removed.
Task<> SvmStorage::replaceTree(TreeRequest request, QString place, OperationPointer operation)
{
    const auto letGo = qScopeGuard([this] { release(); });
    hold();
    const QList<TreeRequest> trees {request};
    co_await makeTrees(trees, operation);
    const QStringList made {request.target};
    co_await protectTrees(made, true);
    exchange(request.target, place);
    if (filesReplaced)
        filesReplaced();
    co_await removeTrees(made);
}

Task<> SvmStorage::clone(QString source, QString target, bool overwrite)
{
    const OperationPointer operation = enter();
    co_await turn(operation);
    if (diskFull)
        throw Error(FailureKind::DiskFull, QStringLiteral("clone to"), target);
    const QFileInfo what(source);
    if (!what.exists())
        throw Error(FailureKind::NotFound, QStringLiteral("clone"), source);
    const bool exists = QFileInfo::exists(target);
    if (exists && !overwrite)
        throw Error(FailureKind::AlreadyExists, QStringLiteral("clone to"), target);
    if (exists && QFileInfo(target).isDir() != what.isDir())
        throw Error(FailureKind::AlreadyExists, QStringLiteral("clone to"), target, {},
                    QStringLiteral("a folder and a file do not replace each other"));
    makeFolder(QFileInfo(target).path());
    makeFolder(m_layout.unfinished());
    TreeRequest request;
    request.source = what.isDir() ? source : what.path();
    request.target = m_layout.unfinished(guidText(QUuid::createUuid()));
    if (!what.isDir())
        request.files = QStringList(what.fileName());
    if (what.isDir() && exists) {
        co_await replaceTree(request, target, operation);
        co_return;
    }
    const QList<TreeRequest> trees {request};
    co_await makeTrees(trees, operation);
    const QStringList made {request.target};
    co_await protectTrees(made, true);
    moveFile(what.isDir() ? request.target : request.target + QLatin1Char('/') + what.fileName(), target);
    if (exists && filesReplaced)
        filesReplaced();
    co_await removeTrees(made);
}

} // namespace Penumbra::Lab
