// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vm/vhdxblocks.h"

#include "vm/runjoiner.h"
#include "vm/vhdxdisk.h"

#include <algorithm>

namespace Penumbra::Vm {

using namespace Vhdx;

namespace {

constexpr quint64 pieceEntries = MiB / sizeof(quint64);

DiskRun fileRun(quint64 offset, quint64 length, quint64 fileOffset)
{
    return {offset, length, DiskRun::Place::File, fileOffset};
}

bool addPartialBlock(VhdxBlocks &blocks, quint64 block, quint64 place, const Geometry &geometry, RunJoiner &joiner)
{
    const QByteArray bits = blocks.presentSectors(block);
    const quint64 start = block * geometry.blockSize;
    const quint64 sectors = blocks.length(block) / geometry.sectorSize;
    const auto isPresent = [&](quint64 sector) { return (bits.at(qsizetype(sector / 8)) >> (sector % 8)) & 1; };
    for (quint64 sector = 0; sector < sectors;) {
        const int present = isPresent(sector);
        quint64 end = sector + 1;
        while (end < sectors && isPresent(end) == present)
            ++end;
        const quint64 at = sector * geometry.sectorSize;
        const quint64 length = (end - sector) * geometry.sectorSize;
        const DiskRun run =
            present ? fileRun(start + at, length, place + at) : DiskRun {start + at, length, DiskRun::Place::Parent, 0};
        if (!joiner.add(run))
            return false;
        sector = end;
    }
    return true;
}

} // namespace

VhdxBlocks::VhdxBlocks(const VhdxReader &reader)
    : m_reader(reader)
    , m_geometry(reader.geometry())
    , m_entries(m_geometry.entries(reader.isDifferencing()))
{
}

quint64 VhdxBlocks::length(quint64 block) const
{
    return std::min(m_geometry.blockSize, m_geometry.virtualSize - block * m_geometry.blockSize);
}

quint64 VhdxBlocks::entry(quint64 index)
{
    const auto available = quint64(m_piece.size()) / sizeof(quint64);
    if (index < m_pieceStart || index - m_pieceStart >= available) {
        m_pieceStart = index / pieceEntries * pieceEntries;
        const quint64 wanted = std::min(pieceEntries, m_entries - m_pieceStart);
        m_piece = m_reader.file().read(m_reader.blockTable().offset + m_pieceStart * sizeof(quint64),
                                       qsizetype(wanted * sizeof(quint64)));
    }
    return integerAt<quint64>(m_piece, qsizetype((index - m_pieceStart) * sizeof(quint64)));
}

/// Does not give up the piece that is read in order.
quint64 VhdxBlocks::bitmapEntry(quint64 chunk)
{
    const quint64 index = m_geometry.bitmapEntry(chunk);
    if (index >= m_entries)
        return SB_BLOCK_NOT_PRESENT;
    if (index / pieceEntries == m_pieceStart / pieceEntries && !m_piece.isEmpty())
        return entry(index);
    return integerAt<quint64>(
        m_reader.file().read(m_reader.blockTable().offset + index * sizeof(quint64), sizeof(quint64)), 0);
}

quint64 VhdxBlocks::place(quint64 entry, quint64 length) const
{
    const quint64 offset = entry & blockOffsetMask;
    const quint64 size = m_reader.file().size();
    if (offset < MiB || offset > size || length > size - offset)
        refuse(m_reader.file(), QStringLiteral("a block lies outside the file"));
    return offset;
}

QByteArray VhdxBlocks::presentSectors(quint64 block)
{
    const quint64 chunk = block / m_geometry.chunkRatio();
    if (m_bitmap.isEmpty() || m_bitmapChunk != chunk) {
        const quint64 bitmap = m_reader.isDifferencing() ? bitmapEntry(chunk) : 0;
        if ((bitmap & blockStateMask) != SB_BLOCK_PRESENT)
            refuse(m_reader.file(), QStringLiteral("a block is partially present without a sector bitmap"));
        m_bitmap = m_reader.file().read(place(bitmap, Geometry::bitmapSize), qsizetype(Geometry::bitmapSize));
        m_bitmapChunk = chunk;
    }
    const quint64 bytes = m_geometry.blockSize / m_geometry.sectorSize / 8;
    return m_bitmap.mid(qsizetype(block % m_geometry.chunkRatio() * bytes), qsizetype(bytes));
}

std::optional<quint64> VhdxBlocks::fileOffset(quint64 virtualOffset)
{
    if (virtualOffset >= m_geometry.virtualSize)
        return std::nullopt;
    const quint64 block = virtualOffset / m_geometry.blockSize;
    const quint64 inBlock = virtualOffset % m_geometry.blockSize;
    const quint64 payload = payloadEntry(block);
    const quint64 state = payload & blockStateMask;
    if (state != PAYLOAD_BLOCK_FULLY_PRESENT && state != PAYLOAD_BLOCK_PARTIALLY_PRESENT)
        return std::nullopt;
    if (state == PAYLOAD_BLOCK_PARTIALLY_PRESENT) {
        const quint64 sector = inBlock / m_geometry.sectorSize;
        if (!((presentSectors(block).at(qsizetype(sector / 8)) >> (sector % 8)) & 1))
            return std::nullopt;
    }
    return place(payload, inBlock + 1) + inBlock;
}

void mapVhdx(const RandomAccessFile &file, const std::function<bool(const DiskRun &)> &run)
{
    const VhdxReader reader(file);
    const Geometry &geometry = reader.geometry();
    VhdxBlocks blocks(reader);
    RunJoiner joiner(run);
    const auto absent = reader.isDifferencing() ? DiskRun::Place::Parent : DiskRun::Place::Zero;
    for (quint64 block = 0; block < blocks.count(); ++block) {
        const quint64 start = block * geometry.blockSize;
        const quint64 length = blocks.length(block);
        const quint64 entry = blocks.payloadEntry(block);
        bool more = true;
        switch (entry & blockStateMask) {
        case PAYLOAD_BLOCK_NOT_PRESENT:
            more = joiner.add({start, length, absent, 0});
            break;
        case PAYLOAD_BLOCK_UNDEFINED:
        case PAYLOAD_BLOCK_ZERO:
        case PAYLOAD_BLOCK_UNMAPPED:
            more = joiner.add({start, length, DiskRun::Place::Zero, 0});
            break;
        case PAYLOAD_BLOCK_FULLY_PRESENT:
            more = joiner.add(fileRun(start, length, blocks.place(entry, length)));
            break;
        case PAYLOAD_BLOCK_PARTIALLY_PRESENT:
            more = addPartialBlock(blocks, block, blocks.place(entry, length), geometry, joiner);
            break;
        default:
            refuse(file, QStringLiteral("block %1 has a state that does not exist").arg(block));
        }
        if (!more)
            return;
    }
    joiner.finish();
}

} // namespace Penumbra::Vm
