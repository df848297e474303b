// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "restore/sourcereader.h"

#include "core/sidename.h"
#include "restore/findmachines.h"
#include "restore/machinesource.h"
#include "vm/machinefiles.h"

#include <deque>

namespace Penumbra::Restore {

namespace {

constexpr qsizetype mostEntries = 2'000'000;

bool isSnapshotFolder(const QString &name)
{
    return name == QLatin1String("~snapshot") || name == QLatin1String(".snapshot");
}

} // namespace

Task<FolderContent> readFolder(FileStore::Pointer store, Place folder, CancelToken cancel)
{
    FolderContent content;
    std::deque<QStringList> waiting {QStringList()};
    while (!waiting.empty()) {
        const QStringList path = waiting.front();
        waiting.pop_front();
        const Place place = folder.child(path);
        const QList<FolderEntry> entries = co_await store->list(place, cancel);
        for (const FolderEntry &found : entries) {
            if (SideName::parse(found.name) || (path.isEmpty() && isSnapshotFolder(found.name)))
                continue;
            SourceEntry entry;
            try {
                entry.source = place.child(found.name);
                if (found.seen.isLink)
                    throw Error(FailureKind::InvalidInput, QStringLiteral("restore"), entry.source.toString(), {},
                                QStringLiteral("it is a link or a mount point; what it leads to is not in the copy"));
            } catch (const Error &error) {
                content.problems.append(error.failure());
                continue;
            }
            entry.path = path + QStringList(found.name);
            entry.isDirectory = found.seen.isDirectory;
            entry.size = found.seen.isDirectory ? 0 : found.seen.size;
            entry.bytes = entry.size;
            entry.modified = found.seen.modified;
            entry.isDisk = !entry.isDirectory && Vm::looksLikeDisk(found.name);
            content.entries.append(entry);
            if (entry.isDirectory)
                waiting.push_back(entry.path);
            if (content.entries.size() > mostEntries)
                throw Error(FailureKind::NotSupported, QStringLiteral("restore"), folder.toString(), {},
                            QStringLiteral("it holds more than 2,000,000 files; restore its folders one by one"));
        }
    }
    co_return FolderContent(content);
}

Task<SourceItem> readSource(FileStore::Pointer store, Source source, CancelToken cancel)
{
    if (!source.machine.isNull()) {
        SourceItem machine = co_await readMachineSource(store, source.place, source.machine, cancel);
        co_return machine;
    }
    SourceItem item;
    item.source = source.place;
    item.original = originalOf(source.place);
    item.name = item.original ? item.original->name() : source.place.name();
    const std::optional<Seen> seen = co_await store->look(source.place, cancel);
    if (!seen)
        throw Error(FailureKind::NotFound, QStringLiteral("restore"), source.place.toString());
    if (!seen->isDirectory) {
        SourceEntry file;
        file.source = source.place;
        file.size = seen->size;
        file.bytes = seen->size;
        file.modified = seen->modified;
        file.isDisk = Vm::looksLikeDisk(source.place.name());
        item.entries.append(file);
        co_return SourceItem(item);
    }
    item.isSpread = item.original ? item.original->isTop() : source.place.isTop();
    const FolderContent content = co_await readFolder(store, source.place, cancel);
    if (!item.isSpread) {
        SourceEntry top;
        top.source = source.place;
        top.isDirectory = true;
        item.entries.append(top);
    }
    item.entries += content.entries;
    item.problems = content.problems;
    const QList<FoundMachine> machines = co_await machinesAmong(store, content.entries, cancel);
    for (const FoundMachine &found : machines)
        item.machines.append(found.machine);
    co_return SourceItem(item);
}

} // namespace Penumbra::Restore
