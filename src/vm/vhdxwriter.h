// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUuid>

namespace Penumbra::Vm {

/// A run of bytes on a virtual disk.
struct DiskExtent
{
    quint64 offset = 0; ///< bytes; extents may not overlap, and reach at most the disk's size
    QByteArray data;
};

/// What a new VHDX file shall be ([MS-VHDX] 2).
struct VhdxSpec
{
    enum class Kind { Fixed, Dynamic, Differencing };
    Kind kind = Kind::Dynamic;
    quint64 virtualSize = 0; ///< bytes, a multiple of the logical sector size, at most 64 TiB
    quint32 blockSize = 2 * 1024 * 1024; ///< 1 to 256 MiB, a power of two
    quint32 logicalSectorSize = 512; ///< 512 or 4096
    quint32 physicalSectorSize = 4096;
    QUuid virtualDiskId; ///< Page 83 data
    QUuid dataWriteId; ///< children name it as their parent's linkage
    QUuid fileWriteId;
    QString parentPath; ///< Differencing: as it stands in the locator's relative_path
    QString
        parentAbsolutePath; ///< Differencing: absolute_win32_path, for example \\?\UNC\server\share\base.vhdx; may be empty
    QUuid parentDataWriteId; ///< Differencing: parent_linkage
    /// Not null: the file is as a crash leaves it. Parts of its tables are only in the log, whose ID this is, and it can be shorter than
    /// its last block needs.
    QUuid dirtyLogId;
    QList<DiskExtent> extents; ///< content; sparse where there is none
};

/// Writes a new VHDX file, sparse on disk. The same spec gives the same bytes. Throws Error: InvalidInput for a spec outside the
/// format's limits, AlreadyExists, DiskFull, SystemError.
void writeVhdx(const QString &path, const VhdxSpec &spec);

} // namespace Penumbra::Vm
