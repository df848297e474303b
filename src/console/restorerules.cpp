// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/restorerules.h"

#include "console/workbench.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMimeData>

#include <algorithm>

namespace Penumbra::Console {

namespace {

struct RestoreRules
{
    Q_DECLARE_TR_FUNCTIONS(RestoreRules)
};

const QString machinesFolder = QStringLiteral("Virtual Machines");

RestoreVerdict no(const QString &why)
{
    return {false, false, why};
}

QString nameOf(const Workbench &workbench, const RestoreWish &wish)
{
    return wish.objects.isEmpty() ? QFileInfo(wish.localFiles.value(0)).fileName()
                                  : workbench.nameOf(wish.objects.constFirst());
}

/// "web01", "web01 and 2 more".
QString namesOf(const Workbench &workbench, const RestoreWish &wish)
{
    const QString first = nameOf(workbench, wish);
    return wish.count() == 1 ? first : RestoreRules::tr("%1 and %Ln more", nullptr, int(wish.count()) - 1).arg(first);
}

bool needsSameSignIn(const SystemView &source, const SystemView &target)
{
    return source.system.smb.user != target.system.smb.user || source.system.smb.domain != target.system.smb.domain
        || (source.system.smb.source == Storage::SignInName::Source::Kerberos)
        != (target.system.smb.source == Storage::SignInName::Source::Kerberos);
}

bool isBelow(const QString &path, const QString &folder)
{
    return path.size() > folder.size() + 1 && path.startsWith(folder, Qt::CaseInsensitive)
        && path[folder.size()] == QLatin1Char('\\');
}

/// Whether a folder of a copy is known to be a machine's.
bool holdsMachine(const Workbench &workbench, const ObjectId &folder)
{
    const ObjectId copy = copyOf(folder);
    for (const Restore::FoundMachine &machine : workbench.copies().machinesIn(copy)) {
        if (machine.configuration.unc && isBelow(machine.configuration.unc->path(), folder.path))
            return true;
    }
    QString path = folder.path;
    ObjectId share = folder.shareId();
    if (copy.kind == ObjectKind::Snapshot)
        path = path.section(QLatin1Char('\\'), 1);
    else if (const CopyRow *row = workbench.copies().row(copy))
        share = row->origin;
    const QList<ObjectId> machines = workbench.surveys().machinesOf(share);
    return std::any_of(machines.cbegin(), machines.cend(),
                       [&path](const ObjectId &machine) { return isBelow(machine.path, path); });
}

/// What may not lie in a share's root; nothing: all of it may.
QString notForRoot(const Workbench &workbench, const RestoreWish &wish)
{
    for (const ObjectId &object : wish.objects) {
        const bool isWhole = object.kind == ObjectKind::Machine
            || (object.kind == ObjectKind::Folder && holdsMachine(workbench, object));
        if (!isWhole)
            return workbench.nameOf(object);
    }
    for (const QString &file : wish.localFiles) {
        if (!QFileInfo(file + QLatin1Char('/') + machinesFolder).isDir())
            return QFileInfo(file).fileName();
    }
    return {};
}

RestoreVerdict judgeSystems(const Workbench &workbench, const RestoreWish &wish, const ObjectId &target)
{
    const SystemView *to = workbench.systems().system(target.system);
    if (!to)
        return no(RestoreRules::tr("The target is not known any more."));
    for (const ObjectId &object : wish.objects) {
        const SystemView *from = workbench.systems().system(object.system);
        if (!from)
            return no(RestoreRules::tr("The storage system of the copy is not known any more."));
        if (from->isLab && !to->isLab)
            return no(RestoreRules::tr("Nothing goes from a reference server to production."));
        if (!from->isLab && to->isLab)
            return no(RestoreRules::tr("Nothing goes from production to a reference server."));
        if (from != to && needsSameSignIn(*from, *to))
            return no(RestoreRules::tr("%1 and %2 want different accounts, and a restore signs in with one. Copy it to "
                                       "a folder of this computer first.",
                                       "two storage systems")
                          .arg(from->system.name, to->system.name));
    }
    if (to->system.readOnly)
        return no(
            RestoreRules::tr("%1 is read-only for Penumbra. Allow changes first (File menu).").arg(to->system.name));
    return {true, false, {}};
}

} // namespace

RestoreWish wishIn(const QMimeData *data)
{
    RestoreWish wish;
    wish.objects = objectsIn(data);
    if (!data || !wish.objects.isEmpty() || !data->hasUrls())
        return wish;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            wish.localFiles.append(url.toLocalFile());
    }
    return wish;
}

ObjectId targetFolderOf(const ObjectId &object)
{
    if (object.kind == ObjectKind::Share || object.kind == ObjectKind::Folder)
        return object;
    if (object.kind != ObjectKind::Machine)
        return {};
    QString folder = object.path.section(QLatin1Char('\\'), 0, -2);
    const QString last = folder.section(QLatin1Char('\\'), -1);
    if (last.compare(machinesFolder, Qt::CaseInsensitive) == 0)
        folder = folder.section(QLatin1Char('\\'), 0, -2);
    return folder.isEmpty() ? object.shareId() : childOf(object.shareId(), folder, true);
}

bool hasOwnFolder(const Workbench &workbench, const ObjectId &machine)
{
    const ObjectId folder = targetFolderOf(machine);
    const ObjectId copy = copyOf(machine);
    if (machine.kind != ObjectKind::Machine || folder.kind != ObjectKind::Folder || folder.path == copy.item)
        return false;
    const QList<Restore::FoundMachine> machines = workbench.copies().machinesIn(copy);
    return std::none_of(machines.cbegin(), machines.cend(), [&](const Restore::FoundMachine &other) {
        return other.machine.id != QUuid::fromString(machine.item) && other.configuration.unc
            && isBelow(other.configuration.unc->path(), folder.path);
    });
}

QString nameInTarget(const Workbench &workbench, const ObjectId &object)
{
    if (hasOwnFolder(workbench, object))
        return workbench.nameOf(targetFolderOf(object));
    if (object.isNull() || object != copyOf(object))
        return workbench.nameOf(object);
    const CopyRow *row = workbench.copies().row(object);
    return row ? row->share : workbench.nameOf(object.shareId());
}

RestoreVerdict judgeSources(const Workbench &workbench, const RestoreWish &wish)
{
    if (wish.isEmpty())
        return no(RestoreRules::tr("There is nothing in it that can be restored."));
    for (const ObjectId &object : wish.objects) {
        if (object.kind == ObjectKind::ShadowCopySet)
            return no(RestoreRules::tr("A set is no single copy: take one of its copies, or what is inside."));
        if (!isInCopy(object))
            return no(RestoreRules::tr("%1 lies in no copy. Restore what lies in a shadow copy or previous version.")
                          .arg(workbench.nameOf(object)));
        if (!workbench.copies().placeOf(object))
            return no(
                RestoreRules::tr("%1 cannot be reached: its copy is not exposed, or its server belongs to no known "
                                 "storage system.")
                    .arg(workbench.nameOf(object)));
        const ObjectId &first = wish.objects.constFirst();
        const bool isMachine = object.kind == ObjectKind::Machine;
        if (isMachine != (first.kind == ObjectKind::Machine)
            || (isMachine && (copyOf(object) != copyOf(first) || !wish.localFiles.isEmpty())))
            return no(
                RestoreRules::tr("Machines are restored together when they lie in one copy; folders and files, and "
                                 "machines of other copies, in a restore of their own."));
    }
    return {true, false, {}};
}

RestoreVerdict judgeRestore(const Workbench &workbench, const RestoreWish &wish)
{
    RestoreVerdict verdict = judgeSources(workbench, wish);
    if (!verdict.allowed)
        return verdict;
    const QString names = namesOf(workbench, wish);
    if (wish.where == RestoreWish::Where::Local && !wish.localFiles.isEmpty())
        return no(RestoreRules::tr("These files are on this computer already."));
    if (wish.where == RestoreWish::Where::Local)
        return wish.localFolder.isEmpty()
            ? no(RestoreRules::tr("Choose a folder of this computer."))
            : RestoreVerdict {true, false, RestoreRules::tr("Copy %1 to %2").arg(names, wish.localFolder)};
    if (wish.where == RestoreWish::Where::Original) {
        if (!wish.localFiles.isEmpty())
            return no(RestoreRules::tr("Files of this computer have no original place on a share: choose one."));
        for (const ObjectId &object : wish.objects) {
            verdict = judgeSystems(workbench, wish, object);
            if (!verdict.allowed)
                return verdict;
        }
        return {true, false, RestoreRules::tr("Restore %1 to where it was").arg(names)};
    }
    const ObjectId target = targetFolderOf(wish.target);
    if (target.isNull())
        return no(RestoreRules::tr("Restores go to shares, to machines' folders and to folders of this computer."));
    if (isInCopy(target))
        return no(RestoreRules::tr("A copy stays as it is: nothing is restored into it."));
    verdict = judgeSystems(workbench, wish, target);
    if (!verdict.allowed)
        return verdict;
    if (target.kind == ObjectKind::Share) {
        const QString stray = notForRoot(workbench, wish);
        if (!stray.isEmpty())
            return {
                false, true,
                RestoreRules::tr("Into the root of a share go only whole folders of machines (rule root-content), and "
                                 "%1 is not known as one. Take a folder in the share instead.")
                    .arg(stray)};
    }
    return {true, false,
            RestoreRules::tr("Restore %1 into %2; the assistant opens").arg(names, workbench.pathOf(target))};
}

} // namespace Penumbra::Console
