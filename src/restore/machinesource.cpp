// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "restore/machinesource.h"

#include "core/guid.h"
#include "vm/machine.h"

#include <algorithm>
#include <exception>

namespace Penumbra::Restore {

namespace {

using Index = Vm::FileTree::Index;

/// What lies below the folder as a tree of the share it once lay in, so that paths in configurations lead into it.
struct CopiedShare
{
    Place root; ///< the share it lay in
    Vm::FileTree tree;
    QHash<Index, SourceEntry> entries;
    Vm::ShareFiles files;
};

void fill(CopiedShare &share, const Place &below, const FolderContent &content)
{
    const Place original = originalOf(below).value_or(below);
    share.root = original;
    Index folder = Vm::FileTree::root;
    QStringList above;
    for (; !share.root.isTop(); share.root = share.root.parent())
        above.prepend(share.root.name());
    for (const QString &name : above)
        folder = share.tree.add(folder, name, Vm::EntryKind::Directory);
    QHash<QStringList, Index> folders {{QStringList(), folder}};
    for (const SourceEntry &entry : content.entries) {
        const Index parent = folders.value(entry.path.first(entry.path.size() - 1), folder);
        const Index added = share.tree.add(parent, entry.path.constLast(),
                                           entry.isDirectory ? Vm::EntryKind::Directory : Vm::EntryKind::File,
                                           quint64(entry.size), entry.modified);
        share.entries.insert(added, entry);
        if (entry.isDirectory)
            folders.insert(entry.path, added);
    }
    share.files.share = UncPath(original.unc->server(), original.unc->share());
    share.files.tree = &share.tree;
}

/// Reads what tells which file belongs to which machine.
Task<> readHeaders(std::shared_ptr<CopiedShare> share, FileStore::Pointer store, CancelToken cancel)
{
    for (Index at = Vm::FileTree::root + 1; at < share->tree.count(); ++at) {
        if (!share->entries.contains(at))
            continue;
        const SourceEntry entry = share->entries.value(at);
        const bool isConfiguration = Vm::looksLikeConfiguration(share->tree, at);
        if (!isConfiguration && !entry.isDisk)
            continue;
        Failure failure;
        try {
            if (isConfiguration) {
                const Vm::MachineConfiguration read = co_await store->machineConfiguration(entry.source, cancel);
                share->files.configurations.insert(at, read);
            } else {
                const Vm::DiskInfo read = co_await store->diskInfo(entry.source, cancel);
                share->files.disks.insert(at, read);
            }
            continue;
        } catch (const Error &error) {
            if (error.kind() != FailureKind::InvalidInput && error.kind() != FailureKind::NotSupported
                && error.kind() != FailureKind::AccessDenied)
                throw;
            failure = error.failure();
        }
        if (isConfiguration)
            share->files.configurations.insert(at, failure);
        else
            share->files.disks.insert(at, failure);
    }
}

/// The deepest folder that all files lie in.
Index commonFolder(const Vm::FileTree &tree, const QList<Index> &files)
{
    const auto pathTo = [&tree](Index at) {
        QList<Index> path;
        for (at = tree.parent(at); at != Vm::FileTree::none; at = tree.parent(at))
            path.prepend(at);
        return path;
    };
    QList<Index> common = pathTo(files.constFirst());
    for (const Index file : files) {
        const QList<Index> path = pathTo(file);
        qsizetype same = 0;
        while (same < common.size() && same < path.size() && common[same] == path[same])
            ++same;
        common = common.first(same);
    }
    return common.constLast();
}

bool isBelow(const Vm::FileTree &tree, Index at, Index folder)
{
    while (at != folder && at != Vm::FileTree::none)
        at = tree.parent(at);
    return at == folder;
}

QStringList pathFrom(const Vm::FileTree &tree, Index folder, Index at)
{
    QStringList path;
    for (; at != folder; at = tree.parent(at))
        path.prepend(tree.name(at));
    return path;
}

/// All of the machine's folder when nothing else lies in it, else its files alone.
void addEntries(SourceItem &item, const CopiedShare &share, const QList<Index> &files)
{
    const Index common = commonFolder(share.tree, files);
    item.isSpread = common == Vm::FileTree::root || !share.entries.contains(common);
    for (Index at = Vm::FileTree::root + 1; at < share.tree.count() && !item.isSpread; ++at) {
        if (!share.tree.isDirectory(at) && !files.contains(at) && isBelow(share.tree, at, common))
            item.isSpread = true;
    }
    QStringList above;
    for (Index at = common; at != Vm::FileTree::root; at = share.tree.parent(at))
        above.prepend(share.tree.name(at));
    item.original = share.root.child(above);
    if (!item.isSpread)
        item.name = item.original->name();
    for (Index at = Vm::FileTree::root + 1; at < share.tree.count(); ++at) {
        const bool wanted =
            files.contains(at) || (!item.isSpread && share.tree.isDirectory(at) && isBelow(share.tree, at, common));
        if (!wanted)
            continue;
        SourceEntry entry = share.entries.value(at);
        entry.path = pathFrom(share.tree, common, at);
        item.entries.append(entry);
    }
}

} // namespace

Task<SourceItem> readMachineSource(FileStore::Pointer store, Place below, QUuid machine, CancelToken cancel)
{
    if (below.isLocal())
        throw Error(FailureKind::InvalidInput, QStringLiteral("find machine"), below.toString(), {},
                    QStringLiteral("machines are looked for on shares; name its folder instead"));
    const FolderContent content = co_await readFolder(store, below, cancel);
    const auto share = std::make_shared<CopiedShare>();
    fill(*share, below, content);
    co_await readHeaders(share, store, cancel);
    // A configuration may call the server by any of its names; what counts is that the file is in the copy.
    const Vm::Discovery discovery = Vm::discoverMachines({share->files}, [](const QString &) { return true; });
    const auto found = std::find_if(discovery.machines.begin(), discovery.machines.end(),
                                    [&machine](const Vm::Machine &one) { return one.id == machine; });
    if (found == discovery.machines.end())
        throw Error(FailureKind::NotFound, QStringLiteral("find machine"), guidText(machine), {},
                    QStringLiteral("no configuration below %1 is this machine's").arg(below.toString()));
    SourceItem item;
    item.source = below;
    item.isMachine = true;
    item.name = found->name.isEmpty() ? guidText(machine) : found->name;
    item.machines = {MachineRef {machine, item.name}};
    item.problems = content.problems;
    QList<Index> files;
    for (const Vm::MachineFile &file : found->files) {
        if (file.state == Vm::MachineFile::State::Present && file.share == 0)
            files.append(file.entry);
        else
            item.notInCopy.append(file.path);
    }
    addEntries(item, *share, files);
    co_return SourceItem(item);
}

} // namespace Penumbra::Restore
