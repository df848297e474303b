// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUuid>

namespace Penumbra::Lab {

/// What a Hyper-V configuration file says about a machine or a checkpoint of it.
struct MachineConfiguration
{
    QString name;
    QUuid id; ///< of the machine or the checkpoint
    QUuid machineId; ///< of the machine
    bool checkpoint = false;
    QUuid parentCheckpoint; ///< the one that this state follows; null: none
    QList<QUuid> checkpoints; ///< of a machine, oldest first
    qint64 created = 0; ///< seconds since 1970
    int memory = 1024; ///< MiB
    int processors = 1;
    QString dataRoot; ///< the machine's folder
    QStringList disks; ///< paths of the files, in the order of the slots
    QString memoryFile; ///< of a saved state; empty: there is none
    QString deviceFile;
};

/// How many disks a machine of the first generation has slots for: three on its IDE controllers beside the DVD drive, and 64 on
/// a SCSI controller.
constexpr qsizetype diskSlots = 3 + 64;

/// The file as Windows Server 2012 R2 writes it: UTF-16 with a byte order mark, lines that end with CR and LF.
QByteArray machineXml(const MachineConfiguration &configuration);

} // namespace Penumbra::Lab
