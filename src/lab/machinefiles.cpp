// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/machinefiles.h"

#include "core/failure.h"
#include "lab/diskcontent.h"
#include "lab/machinexml.h"
#include "lab/workload.h"
#include "vm/vhdxwriter.h"

#include <QDateTime>
#include <QDir>
#include <QLocale>

#include <algorithm>

namespace Penumbra::Lab {

namespace {

[[noreturn]] void refuse(const QString &path, const QString &reason)
{
    throw Error(FailureKind::InvalidInput, QStringLiteral("make the virtual disk"), path, {}, reason);
}

QString windowsPath(QString path)
{
    return path.replace(QLatin1Char('/'), QLatin1Char('\\'));
}

/// The parent locator's relative_path ([MS-VHDX] 2.6.2.6.3), as Windows writes it.
QString locatorPath(const QString &child, const QString &parent)
{
    const QString folder = child.left(child.lastIndexOf(QLatin1Char('/')));
    const QString path = QDir(QLatin1Char('/') + folder).relativeFilePath(QLatin1Char('/') + parent);
    return windowsPath(path.startsWith(QLatin1String("..")) ? path : QStringLiteral("./") + path);
}

/// Beside its child: where a parent was before it moved.
QString formerPlace(const QString &child, const QString &parent)
{
    return child.left(child.lastIndexOf(QLatin1Char('/')) + 1) + parent.mid(parent.lastIndexOf(QLatin1Char('/')) + 1);
}

/// Names become file names and stand in XML.
void checkName(const QString &name)
{
    const bool odd = std::any_of(name.begin(), name.end(), [](QChar c) {
        return c < QLatin1Char(' ') || c == QLatin1Char('/') || c == QLatin1Char('\\');
    });
    if (odd || name.isEmpty())
        refuse(name, QStringLiteral("it is no name of a machine or disk"));
}

/// A checkpoint of the machine happened to disks that were there: those with fewer checkpoints came later.
int checkpointsOf(const MachineDescription &machine)
{
    int most = 0;
    for (const DiskDescription &disk : machine.disks)
        most = std::max(most, disk.checkpoints);
    return most;
}

} // namespace

MachineFiles::MachineFiles(const VolumeNames &names, const VolumeDescription &volume, const VolumeFolder &folder)
    : m_names(names)
    , m_folder(folder)
{
    for (const MachineDescription &machine : volume.machines) {
        for (const DiskDescription &disk : machine.disks)
            m_disks.insert(names.disk(machine, disk, 0), {&machine, &disk});
    }
    for (const QString &path : m_disks.keys())
        checkParents(path);
}

void MachineFiles::checkParents(const QString &path) const
{
    const DiskDescription &child = *m_disks.value(path).disk;
    if (m_disks.contains(child.missingParent))
        refuse(path, QStringLiteral("its parent %1 is not missing").arg(child.missingParent));
    if (child.parentMoved && m_disks.contains(formerPlace(path, child.parent)))
        refuse(path, QStringLiteral("a disk beside it has the name of its parent, which moved away"));
    if (child.parentMoved && !m_names.uncPath(child.parent))
        refuse(path, QStringLiteral("its parent is in no share, so no absolute path leads to it"));
    QString parent = child.parent;
    for (qsizetype steps = 0; !parent.isEmpty(); ++steps) {
        const DiskDescription *const disk = m_disks.value(parent).disk;
        if (!disk)
            refuse(path, QStringLiteral("its parent %1 is no disk of the volume").arg(parent));
        if (disk->busy && disk->checkpoints == 0)
            refuse(path, QStringLiteral("its parent %1 is written into").arg(parent));
        if (steps == m_disks.size())
            refuse(path, QStringLiteral("it descends from itself"));
        parent = disk->parent;
    }
}

/// All disks of a chain are one virtual disk ([MS-VHDX] 2.6.1.2, IsVirtualDisk).
QUuid MachineFiles::virtualDiskId(const QString &path) const
{
    QString root = path;
    while (!m_disks.value(root).disk->parent.isEmpty())
        root = m_disks.value(root).disk->parent;
    return m_names.id(QStringLiteral("virtual disk"), root);
}

void MachineFiles::writeDisk(const MachineDescription &machine, const DiskDescription &disk, int checkpoint) const
{
    constexpr quint64 leastChange = 64 * 1024;
    const QString path = m_names.disk(machine, disk, checkpoint);
    const QString parent = checkpoint > 0 ? m_names.disk(machine, disk, checkpoint - 1)
                                          : (disk.missingParent.isEmpty() ? disk.parent : disk.missingParent);
    const QString dataWrite = QStringLiteral("data write");
    if (disk.data > largestContent)
        refuse(path, QStringLiteral("it can have 1 GiB of data at most"));
    if (disk.busy && disk.size < Workload::journalOffset + Workload::journalSize)
        refuse(path, QStringLiteral("it is too small for the workload"));

    Vm::VhdxSpec spec;
    spec.virtualSize = disk.size;
    spec.kind = disk.kind == DiskKind::Fixed ? Vm::VhdxSpec::Kind::Fixed : Vm::VhdxSpec::Kind::Dynamic;
    spec.virtualDiskId = virtualDiskId(m_names.disk(machine, disk, 0));
    spec.dataWriteId = m_names.id(dataWrite, path);
    spec.fileWriteId = m_names.id(QStringLiteral("file write"), path);
    if (disk.dirtyLog && checkpoint == disk.checkpoints)
        spec.dirtyLogId = m_names.id(QStringLiteral("log"), path);
    if (!parent.isEmpty()) {
        spec.kind = Vm::VhdxSpec::Kind::Differencing;
        spec.parentDataWriteId = m_names.id(dataWrite, parent);
        spec.parentPath = locatorPath(path, checkpoint == 0 && disk.parentMoved ? formerPlace(path, parent) : parent);
        if (const auto unc = m_names.uncPath(parent))
            spec.parentAbsolutePath = QStringLiteral("\\\\?\\UNC\\") + unc->mid(2);
    }
    DiskContent content;
    content.identity = m_names.id(QStringLiteral("content"), path);
    content.size = disk.size;
    content.data = checkpoint > 0 ? std::max(leastChange, disk.data / 8) : disk.data;
    content.partitioned = parent.isEmpty();
    content.journal = disk.busy && checkpoint == disk.checkpoints;
    spec.extents = diskExtents(content);
    Vm::writeVhdx(m_folder.place(path), spec);
}

QString MachineFiles::pathInConfiguration(const MachineDescription &machine, const QString &path) const
{
    if (const auto unc = m_names.uncPath(path))
        return *unc;
    return windowsPath(QDir(QLatin1Char('/') + m_names.folder(machine)).relativeFilePath(QLatin1Char('/') + path));
}

void MachineFiles::writeConfiguration(const MachineDescription &machine) const
{
    const QString folder = m_names.folder(machine);
    const int checkpoints = checkpointsOf(machine);
    MachineConfiguration configuration;
    configuration.machineId = m_names.machineId(machine);
    configuration.memory = 1024 << (configuration.machineId.data2 % 3);
    configuration.processors = 1 << (configuration.machineId.data3 % 3);
    configuration.dataRoot = pathInConfiguration(machine, folder);

    // Checkpoint n holds the disks as they were when it was made: with one difference file less than the next.
    constexpr qint64 day = 24 * 3600;
    for (int number = 1; number <= checkpoints + 1; ++number) {
        const bool isCheckpoint = number <= checkpoints;
        configuration.checkpoint = isCheckpoint;
        configuration.id = isCheckpoint ? m_names.checkpointId(machine, number) : configuration.machineId;
        configuration.parentCheckpoint = number > 1 ? m_names.checkpointId(machine, number - 1) : QUuid();
        configuration.created = m_names.time(folder) + (isCheckpoint ? number * day : 0);
        configuration.name = machine.name;
        if (isCheckpoint)
            configuration.name += QStringLiteral(" - (%1)").arg(
                QLocale::c().toString(QDateTime::fromSecsSinceEpoch(configuration.created, Qt::UTC),
                                      QStringLiteral("M/d/yyyy - h:mm:ss AP")));
        configuration.disks.clear();
        for (const DiskDescription &disk : machine.disks) {
            const int generation = number - 1 - (checkpoints - disk.checkpoints);
            if (generation >= 0)
                configuration.disks += pathInConfiguration(machine, m_names.disk(machine, disk, generation));
        }
        if (!isCheckpoint && machine.savedState) {
            const QString state = QStringLiteral("%1/Virtual Machines/%2/%2").arg(folder, upperGuid(configuration.id));
            configuration.memoryFile = pathInConfiguration(machine, state + QStringLiteral(".bin"));
            configuration.deviceFile = pathInConfiguration(machine, state + QStringLiteral(".vsv"));
        }
        m_folder.writeFile(QStringLiteral("%1/%2/%3.xml")
                               .arg(folder,
                                    isCheckpoint ? QStringLiteral("Snapshots") : QStringLiteral("Virtual Machines"),
                                    upperGuid(configuration.id)),
                           machineXml(configuration));
        if (isCheckpoint)
            configuration.checkpoints.append(configuration.id);
    }
    if (machine.savedState)
        writeSavedState(machine, configuration.memory);
}

/// `memory` in MiB.
void MachineFiles::writeSavedState(const MachineDescription &machine, int memory) const
{
    constexpr quint64 mebibyte = 1024 * 1024;
    constexpr quint64 devices = 200 * 1024;
    const QString guid = upperGuid(m_names.machineId(machine));
    const QString base = QStringLiteral("%1/Virtual Machines/%2/%2").arg(m_names.folder(machine), guid);
    for (const auto &[ending, size] : {std::pair(".bin", quint64(memory) * mebibyte), std::pair(".vsv", devices)}) {
        const QString path = base + QLatin1String(ending);
        m_folder.writeNoise(path, size, m_names.id(QStringLiteral("content"), path));
    }
}

void MachineFiles::write(const MachineDescription &machine) const
{
    const QString folder = m_names.folder(machine);
    if (machine.disks.size() > diskSlots)
        refuse(folder, QStringLiteral("a machine has at most %1 disks").arg(diskSlots));
    checkName(machine.name);
    for (const DiskDescription &disk : machine.disks)
        checkName(disk.name);
    m_folder.makeFolder(folder + QStringLiteral("/Virtual Machines/") + upperGuid(m_names.machineId(machine)));
    m_folder.makeFolder(folder + QStringLiteral("/Virtual Hard Disks"));
    for (const DiskDescription &disk : machine.disks) {
        for (int checkpoint = 0; checkpoint <= disk.checkpoints; ++checkpoint)
            writeDisk(machine, disk, checkpoint);
    }
    writeConfiguration(machine);
}

} // namespace Penumbra::Lab
