// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "vm/randomaccessfile.h"

#include <QCborMap>
#include <QStringList>
#include <QUuid>

#include <functional>

namespace Penumbra::Vm {

/// The format is read from the content; a name's extension is only a hint.
enum class DiskFormat : quint8 { Vhd, Vhdx, VhdSet };
enum class DiskKind : quint8 { Fixed, Dynamic, Differencing };

/// Where a differencing disk says its parent is. All paths are as they stand in the file, and hostile.
struct ParentLocation
{
    QString relativePath; ///< from the child's folder, for example ..\base.vhdx; may be empty
    QString absolutePath; ///< C:\..., \\server\share\..., \\?\UNC\server\share\...; may be empty
    QString volumePath; ///< \\?\Volume{GUID}\...; may be empty
    QUuid linkage; ///< what the parent's DataWriteGuid (VHDX) or unique ID (VHD) has to be; null: it is not known
    QUuid linkage2; ///< a second value that is right, too (parent_linkage2), or null
    bool operator==(const ParentLocation &) const = default;
};

/// What the headers and tables of a virtual disk's file say. A VHD set (.vhds) is not documented: it has no sizes and no identity here, and its
/// parent is the .avhdx file it stands for, if that could be recognised.
struct DiskInfo
{
    DiskFormat format = DiskFormat::Vhdx;
    DiskKind kind = DiskKind::Dynamic;
    quint64 fileSize = 0; ///< bytes
    quint64 virtualSize = 0; ///< bytes
    quint32 blockSize = 0; ///< bytes; 0: fixed VHD
    quint32 logicalSectorSize = 512;
    quint32 physicalSectorSize = 512;
    QUuid diskId; ///< VHDX: Page 83 identifier; VHD: unique ID
    QUuid dataWriteId; ///< what children name as their parent's linkage (VHD: its unique ID)
    ParentLocation parent; ///< differencing disks only
    /// VHDX: the log has to be replayed before the disk is consistent ([MS-VHDX] 2.3). So it says, too, while a host has the disk open
    /// and writes to it (2.2.2, LogGuid), and in a copy made meanwhile.
    bool logDirty = false;
    QString creator; ///< the program that made it, as the file says
    /// What is wrong without making the disk unreadable, in English: "the second header's checksum is wrong".
    QStringList remarks;

    bool operator==(const DiskInfo &) const = default;
    QCborMap toCbor() const;
    /// Throws Error(ProtocolError) when it is not what toCbor() makes.
    static DiskInfo fromCbor(const QCborMap &map);
};

/// Reads headers and tables, never the disk's content: at most a few hundred KiB whatever the disk's size, and the log of a disk whose
/// log is dirty (1 MiB as a rule). Such a disk is seen as it will be once the log was replayed; nothing is written.
/// Throws Error: InvalidInput naming what is wrong when it is no virtual disk or a damaged one, NotSupported when it needs what
/// nobody knows (a newer version, unknown required items), and what the file throws.
DiskInfo readDisk(const RandomAccessFile &file);

/// A run of a virtual disk and where it is.
struct DiskRun
{
    enum class Place : quint8 {
        File, ///< in this file, at fileOffset
        Zero, ///< reads as zero
        Parent, ///< not in this file: the parent's
    };
    quint64 offset = 0; ///< bytes on the virtual disk
    quint64 length = 0; ///< bytes
    Place place = Place::Zero;
    quint64 fileOffset = 0;
    bool operator==(const DiskRun &) const = default;
};

/// Gives the whole virtual disk in order, neighbours of one kind joined; stops when the callback says false. Where a log is dirty it
/// is the map after the replay: a run may reach beyond the file's present end then. Throws as readDisk().
void mapDisk(const RandomAccessFile &file, const std::function<bool(const DiskRun &)> &run);

/// What a check of all tables found.
struct DiskCheck
{
    DiskInfo info;
    quint64 allocatedBytes = 0; ///< of the virtual disk's content that lies in this file
    quint64 blocks = 0; ///< looked at
    /// What is broken, in English, the first hundred: "block 17 and block 903 lie at the same place".
    QStringList errors;
    quint64 errorCount = 0;

    bool operator==(const DiskCheck &) const = default;
    QCborMap toCbor() const;
    /// Throws Error(ProtocolError) when it is not what toCbor() makes.
    static DiskCheck fromCbor(const QCborMap &map);
};

/// Reads every table: blocks outside the file, overlapping blocks or regions, wrong checksums, bitmaps that are missing, a file cut
/// short. Never the content. A dirty log is no error, and what the replay will change is taken into account. progress(done, total) in
/// blocks; stops with Cancelled when it says false. Throws as readDisk() where there are no tables to check.
DiskCheck checkDisk(const RandomAccessFile &file, const std::function<bool(quint64, quint64)> &progress = {});

/// What a log replay did.
struct LogReplay
{
    bool wasDirty = false;
    quint64 entries = 0; ///< of the log that were applied
    quint64 bytesWritten = 0;
};

/// Replays the log of a VHDX file in place ([MS-VHDX] 2.3.3): afterwards the log is clean. Killed at any point and run again it gives
/// the same result. Leaves a clean file untouched. Throws as readDisk() before anything was written, and what the file throws.
LogReplay replayLog(WritableFile &file);

} // namespace Penumbra::Vm
