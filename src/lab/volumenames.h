// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lab/description.h"

namespace Penumbra::Lab {

/// The names and identities of what is in a volume. Paths are relative to the volume, with forward slashes. Keeps references.
class VolumeNames
{
public:
    VolumeNames(const Description &description, const SvmDescription &svm, const VolumeDescription &volume);

    /// An identity of something at a path.
    QUuid id(const QString &kind, const QString &path) const;
    /// Seconds since 1970, in early 2026: when what is at a path was last changed.
    qint64 time(const QString &path) const;

    QString folder(const MachineDescription &machine) const;
    QUuid machineId(const MachineDescription &machine) const;
    /// Of the checkpoint with that number, from 1.
    QUuid checkpointId(const MachineDescription &machine, int checkpoint) const;
    /// A disk's file: NAME.vhdx for 0, else NAME_GUID.avhdx, the last of which the machine writes into.
    QString disk(const MachineDescription &machine, const DiskDescription &disk, int checkpoint) const;

    /// \\SERVER\share\... of a path by the share that leads closest to it; nothing when no share covers it.
    std::optional<QString> uncPath(const QString &path) const;

private:
    const Description &m_description;
    const SvmDescription &m_svm;
    const VolumeDescription &m_volume;
};

/// A GUID as Hyper-V names files: upper case, without braces.
QString upperGuid(const QUuid &guid);

} // namespace Penumbra::Lab
