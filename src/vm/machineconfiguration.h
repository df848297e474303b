// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "vm/randomaccessfile.h"

#include <QCborMap>
#include <QList>
#include <QStringList>
#include <QUuid>

namespace Penumbra::Vm {

/// What Penumbra reads out of a machine's or a checkpoint's configuration. Paths are as they stand in the file, and hostile.
struct MachineConfiguration
{
    enum class Format : quint8 {
        Xml, ///< .xml of Windows Server 2012 and 2012 R2
        Vmcx, ///< .vmcx of Windows Server 2016 and later
    };
    Format format = Format::Xml;
    /// Of the machine, or of the checkpoint; where the file does not say: what its name says; null when that is no GUID either.
    QUuid id;
    QUuid machineId; ///< the machine this belongs to, when it is a checkpoint's
    bool checkpoint = false;
    QString name; ///< of the machine or checkpoint; empty where the file does not say
    QString version; ///< of the configuration: "5.0"
    int generation = 0; ///< 1 or 2; 0: not said
    QStringList disks; ///< files of hard disk drives, pass-through disks and DVD drives not counted
    QStringList otherFiles; ///< ISO and floppy images
    QString memoryFile; ///< .bin of a saved state
    QString stateFile; ///< .vsv of a saved state, .vmrs
    QString dataRoot; ///< folder of the configuration
    QString checkpointRoot; ///< folder of the checkpoints' configurations
    QString pagingRoot; ///< folder of the smart paging file
    QList<QUuid> checkpoints; ///< that belong to the machine
    QUuid parentCheckpoint;
    /// Whether everything was read, or only what could be recognised in a file that is not publicly documented.
    bool partial = false;
    QStringList remarks; ///< what was not understood, in English

    bool operator==(const MachineConfiguration &) const = default;
    QCborMap toCbor() const;
    /// Throws Error(ProtocolError) when it is not what toCbor() makes.
    static MachineConfiguration fromCbor(const QCborMap &map);
};

constexpr quint64 largestConfiguration = 64 * 1024 * 1024; ///< bytes that are read of one

/// Reads a configuration; the format is recognised by the content. Throws Error: InvalidInput naming what is wrong when it is no
/// configuration, a damaged or an unreasonable one, and what the file throws.
MachineConfiguration readMachineConfiguration(const RandomAccessFile &file);

} // namespace Penumbra::Vm
