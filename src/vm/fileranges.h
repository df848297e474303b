// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "vm/randomaccessfile.h"

#include <vector>

namespace Penumbra::Vm {

/// A run of bytes of a file.
struct FileRange
{
    quint64 offset = 0; ///< bytes
    quint64 length = 0; ///< bytes
    quint64 end() const { return offset + length; }
    bool operator==(const FileRange &) const = default;
};

/// Parts of a file, kept by units of a fixed size: one bit each, so that the largest disk takes 16 MiB.
class FileRanges
{
public:
    /// No part of a file of that size.
    FileRanges(quint64 fileSize, quint64 unit);
    /// All of it.
    static FileRanges whole(quint64 fileSize);

    /// Adds every unit that has a byte of this run; what lies behind the file's end is left out.
    void add(quint64 offset, quint64 length);
    /// The first run at or after a place, as long as it goes; length 0: there is none.
    FileRange next(quint64 from) const;
    quint64 bytes() const; ///< in all runs

private:
    quint64 m_fileSize; ///< bytes
    quint64 m_unit; ///< bytes
    std::vector<bool> m_units;
};

/// The parts of a virtual disk's file that carry meaning: headers, tables, metadata, log, regions nobody knows, sector bitmaps, and the blocks that are
/// there at least partially. Zeros instead of all the rest are the same disk, after a replay of its log, too ([MS-VHDX] 2.5.1.1). Of a fixed VHD it is the
/// whole file. Reads headers and tables only. Throws Error: InvalidInput and NotSupported (VHD sets, too) as readDisk() and mapDisk() do where the
/// tables cannot be trusted, and what the file throws.
FileRanges meaningfulRanges(const RandomAccessFile &file);

} // namespace Penumbra::Vm
