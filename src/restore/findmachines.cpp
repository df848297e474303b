// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "restore/findmachines.h"

#include "core/guid.h"
#include "restore/machinesource.h"
#include "vm/machinefiles.h"

#include <algorithm>

namespace Penumbra::Restore {

namespace {

bool isConfiguration(const SourceEntry &entry)
{
    const QString name = entry.source.name();
    const bool named = name.endsWith(QLatin1String(".vmcx"), Qt::CaseInsensitive)
        || name.endsWith(QLatin1String(".xml"), Qt::CaseInsensitive);
    const bool checkpoint = entry.path.size() > 1
        && entry.path[entry.path.size() - 2].compare(QLatin1String("Snapshots"), Qt::CaseInsensitive) == 0;
    return named && !checkpoint && !Vm::guidInName(name).isNull();
}

} // namespace

Task<QList<FoundMachine>> machinesAmong(FileStore::Pointer store, QList<SourceEntry> entries, CancelToken cancel)
{
    QList<FoundMachine> machines;
    for (const SourceEntry &entry : entries) {
        if (entry.isDirectory || !isConfiguration(entry))
            continue;
        FoundMachine found {MachineRef {Vm::guidInName(entry.source.name()), {}}, entry.source, entry.modified};
        bool isMachine = true;
        try {
            const Vm::MachineConfiguration configuration = co_await store->machineConfiguration(entry.source, cancel);
            isMachine = !configuration.checkpoint;
            found.machine.name = configuration.name;
        } catch (const Error &error) {
            if (error.kind() == FailureKind::Cancelled)
                throw;
            isMachine = entry.source.name().endsWith(QLatin1String(".vmcx"), Qt::CaseInsensitive);
        }
        if (found.machine.name.isEmpty())
            found.machine.name = guidText(found.machine.id);
        const bool isKnown = std::any_of(machines.cbegin(), machines.cend(),
                                         [&found](const FoundMachine &one) { return one.machine == found.machine; });
        if (isMachine && !isKnown)
            machines.append(found);
    }
    co_return QList<FoundMachine>(machines);
}

Task<QList<FoundMachine>> findMachines(FileStore::Pointer store, Place below, CancelToken cancel)
{
    const FolderContent content = co_await readFolder(store, below, cancel);
    const QList<FoundMachine> machines = co_await machinesAmong(store, content.entries, cancel);
    co_return QList<FoundMachine>(machines);
}

} // namespace Penumbra::Restore
