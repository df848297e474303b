// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "vm/vhdxreader.h"

#include <optional>

namespace Penumbra::Vm {

/// The blocks of a VHDX file: its block allocation table, read in pieces, and its sector bitmaps ([MS-VHDX] 2.4, 2.5).
class VhdxBlocks
{
public:
    /// The reader has to outlive this.
    explicit VhdxBlocks(const VhdxReader &reader);

    quint64 count() const { return m_geometry.payloadBlocks(); }
    /// Bytes of the virtual disk in a block: less than the block size at the disk's end.
    quint64 length(quint64 block) const;
    /// Entries of the table, as they are.
    quint64 payloadEntry(quint64 block) { return entry(m_geometry.payloadEntry(block)); }
    quint64 bitmapEntry(quint64 chunk);

    /// Where the block of an entry that is there lies. Throws Error(InvalidInput) when that many bytes of it are not all in the file.
    quint64 place(quint64 entry, quint64 length) const;
    /// The bits of a block that is partially present: 1 for sectors in this file, the first in the lowest bit. Throws
    /// Error(InvalidInput) without a bitmap.
    QByteArray presentSectors(quint64 block);

    /// The offset in the file of a byte of the virtual disk; nothing when its sector is not in this file: it is zero then, or
    /// the parent's. Throws Error(InvalidInput) where the tables are wrong.
    std::optional<quint64> fileOffset(quint64 virtualOffset);

private:
    quint64 entry(quint64 index);

    const VhdxReader &m_reader;
    const Vhdx::Geometry m_geometry;
    const quint64 m_entries; ///< of the table
    QByteArray m_piece; ///< of the table
    quint64 m_pieceStart = 0; ///< in entries
    QByteArray m_bitmap; ///< of one chunk
    quint64 m_bitmapChunk = 0;
};

} // namespace Penumbra::Vm
