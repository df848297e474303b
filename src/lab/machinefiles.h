// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lab/volumefolder.h"
#include "lab/volumenames.h"

#include <QHash>

namespace Penumbra::Lab {

/// Writes what Hyper-V of Windows Server 2012 R2 keeps of machines: disks, checkpoints, configuration, saved state.
class MachineFiles
{
public:
    /// Throws Error(InvalidInput) when a disk's parent is missing, in use, or a descendant of the disk. Keeps references.
    MachineFiles(const VolumeNames &names, const VolumeDescription &volume, const VolumeFolder &folder);

    void write(const MachineDescription &machine) const;

private:
    struct Owner
    {
        const MachineDescription *machine = nullptr;
        const DiskDescription *disk = nullptr;
    };

    void checkParents(const QString &path) const;
    QUuid virtualDiskId(const QString &path) const;
    void writeDisk(const MachineDescription &machine, const DiskDescription &disk, int checkpoint) const;
    void writeConfiguration(const MachineDescription &machine) const;
    void writeSavedState(const MachineDescription &machine, int memory) const;
    QString pathInConfiguration(const MachineDescription &machine, const QString &path) const;

    const VolumeNames &m_names;
    const VolumeFolder &m_folder;
    QHash<QString, Owner> m_disks; ///< by the path of the .vhdx
};

} // namespace Penumbra::Lab
