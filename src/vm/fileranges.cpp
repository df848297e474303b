// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vm/fileranges.h"

#include "core/failure.h"
#include "vm/vhdimage.h"
#include "vm/vhdxblocks.h"

#include <algorithm>

namespace Penumbra::Vm {

namespace {

constexpr quint64 vhdUnit = 64 * Vhdx::KiB; // no block is smaller
constexpr quint64 entriesAtOnce = 16'384; // of a VHD's table

FileRanges rangesOfVhd(const RandomAccessFile &file)
{
    const VhdImage image(file);
    if (image.info().kind == DiskKind::Fixed)
        return FileRanges::whole(file.size());
    FileRanges ranges(file.size(), vhdUnit);
    for (const VhdImage::Structure &structure : image.structures())
        ranges.add(structure.offset, structure.length);
    ranges.add(image.contentEnd(), file.size() - image.contentEnd());
    quint64 firstBlock = image.contentEnd();
    for (quint64 first = 0; first < image.blockCount(); first += entriesAtOnce) {
        const auto entries = image.table(first, std::min(entriesAtOnce, image.blockCount() - first));
        for (quint64 i = 0; i < entries.size(); ++i) {
            if (entries[i] == Vhd::unusedEntry)
                continue;
            if (!image.isInside(entries[i], first + i))
                throw Error(FailureKind::InvalidInput, QStringLiteral("read disk"), file.name(), {},
                            QStringLiteral("block %1 lies outside the file").arg(first + i));
            const quint64 place = entries[i] * Vhd::sectorSize;
            firstBlock = std::min(firstBlock, place);
            ranges.add(place, image.bitmapSize() + image.info().blockSize);
        }
    }
    // Before the blocks lie parents' paths, of platforms nobody knows, too.
    ranges.add(0, firstBlock);
    return ranges;
}

FileRanges rangesOfVhdx(const RandomAccessFile &file)
{
    using namespace Vhdx;
    if (file.size() > largestFile)
        refuse(file, QStringLiteral("it is larger than any disk can be"));
    const VhdxReader reader(file);
    const Vhdx::Geometry &geometry = reader.geometry();
    FileRanges ranges(file.size(), MiB); // to which everything is aligned
    ranges.add(0, MiB);
    for (const Region &region : reader.regions())
        ranges.add(region.offset, region.length);
    VhdxBlocks blocks(reader);
    for (quint64 block = 0; block < blocks.count(); ++block) {
        const quint64 entry = blocks.payloadEntry(block);
        const quint64 state = entry & blockStateMask;
        if (state == PAYLOAD_BLOCK_FULLY_PRESENT || state == PAYLOAD_BLOCK_PARTIALLY_PRESENT)
            ranges.add(blocks.place(entry, blocks.length(block)), geometry.blockSize);
        else if (state > PAYLOAD_BLOCK_UNMAPPED)
            refuse(file, QStringLiteral("block %1 has a state that does not exist").arg(block));
    }
    for (quint64 chunk = 0; chunk < geometry.bitmapBlocks(); ++chunk) {
        const quint64 entry = blocks.bitmapEntry(chunk);
        if ((entry & blockStateMask) == SB_BLOCK_PRESENT)
            ranges.add(blocks.place(entry, Vhdx::Geometry::bitmapSize), Vhdx::Geometry::bitmapSize);
    }
    return ranges;
}

} // namespace

FileRanges::FileRanges(quint64 fileSize, quint64 unit)
    : m_fileSize(fileSize)
    , m_unit(unit)
    , m_units(std::size_t((fileSize + unit - 1) / unit))
{
}

FileRanges FileRanges::whole(quint64 fileSize)
{
    FileRanges ranges(fileSize, std::max<quint64>(fileSize, 1));
    ranges.add(0, fileSize);
    return ranges;
}

void FileRanges::add(quint64 offset, quint64 length)
{
    if (offset >= m_fileSize || length == 0)
        return;
    const quint64 end = offset + std::min(length, m_fileSize - offset);
    std::fill(m_units.begin() + qint64(offset / m_unit), m_units.begin() + qint64((end + m_unit - 1) / m_unit), true);
}

FileRange FileRanges::next(quint64 from) const
{
    if (from >= m_fileSize)
        return {};
    const auto first = std::find(m_units.begin() + qint64(from / m_unit), m_units.end(), true);
    if (first == m_units.end())
        return {};
    const auto last = std::find(first, m_units.end(), false);
    const quint64 start = std::max(from, quint64(first - m_units.begin()) * m_unit);
    return {start, std::min(quint64(last - m_units.begin()) * m_unit, m_fileSize) - start};
}

quint64 FileRanges::bytes() const
{
    quint64 sum = 0;
    for (FileRange range = next(0); range.length > 0; range = next(range.end()))
        sum += range.length;
    return sum;
}

FileRanges meaningfulRanges(const RandomAccessFile &file)
{
    switch (readDisk(file).format) {
    case DiskFormat::Vhd:
        return rangesOfVhd(file);
    case DiskFormat::Vhdx:
        return rangesOfVhdx(file);
    case DiskFormat::VhdSet:
        break;
    }
    throw Error(FailureKind::NotSupported, QStringLiteral("map disk"), file.name(), {},
                QStringLiteral("what a VHD set's file contains is not publicly documented"));
}

} // namespace Penumbra::Vm
