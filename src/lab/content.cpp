// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/content.h"

#include "core/failure.h"
#include "lab/machinefiles.h"
#include "lab/noise.h"
#include "lab/volumefolder.h"
#include "lab/volumenames.h"

#include <QDir>

namespace Penumbra::Lab {

namespace {

void writeEntry(const EntryDescription &entry, const VolumeNames &names, const VolumeFolder &folder)
{
    using Kind = EntryDescription::Kind;
    constexpr quint64 largestStream = 64 * 1024; // what Linux allows an extended attribute
    const QUuid identity = names.id(QStringLiteral("content"), entry.path);
    switch (entry.kind) {
    case Kind::Directory:
        folder.makeFolder(entry.path);
        return;
    case Kind::File:
        folder.writeNoise(entry.path, entry.size, identity);
        return;
    case Kind::Fifo:
        folder.makeFifo(entry.path);
        return;
    case Kind::Socket:
        folder.makeSocket(entry.path);
        return;
    case Kind::SymbolicLink:
        folder.makeSymbolicLink(entry.path, entry.target);
        return;
    case Kind::HardLink:
        folder.makeHardLink(entry.path, entry.target);
        return;
    case Kind::Stream:
        if (entry.size >= largestStream)
            throw Error(FailureKind::InvalidInput, QStringLiteral("fill the volume"), entry.path, {},
                        QStringLiteral("the stream %1 is too large for an extended attribute").arg(entry.target));
        folder.writeStream(entry.path, entry.target, Noise(identity).bytes(qsizetype(entry.size)));
        return;
    }
}

} // namespace

void fillVolume(const Description &description, const SvmDescription &svm, const VolumeDescription &volume,
                const QString &directory)
{
    if (!QDir(directory).exists())
        throw Error(FailureKind::NotFound, QStringLiteral("fill the volume"), directory);
    if (!QDir(directory).isEmpty(QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot))
        throw Error(FailureKind::AlreadyExists, QStringLiteral("fill the volume"), directory, {},
                    QStringLiteral("the folder is not empty"));
    const VolumeNames names(description, svm, volume);
    const VolumeFolder folder(directory);
    const MachineFiles machines(names, volume, folder);
    for (const MachineDescription &machine : volume.machines)
        machines.write(machine);
    for (const EntryDescription &entry : volume.entries)
        writeEntry(entry, names, folder);
    folder.setTimes(names);
}

QStringList busyDisks(const Description &description, const SvmDescription &svm, const VolumeDescription &volume)
{
    const VolumeNames names(description, svm, volume);
    QStringList paths;
    for (const MachineDescription &machine : volume.machines) {
        for (const DiskDescription &disk : machine.disks) {
            if (disk.busy)
                paths += names.disk(machine, disk, disk.checkpoints);
        }
    }
    return paths;
}

} // namespace Penumbra::Lab
