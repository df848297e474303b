// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vm/runjoiner.h"
#include "vm/vhddisk.h"
#include "vm/vhdimage.h"

#include <algorithm>

namespace Penumbra::Vm {

namespace {

using Place = DiskRun::Place;
constexpr quint64 entriesAtOnce = 16'384; // 64 KiB of the table

/// A block of a differencing disk: sectors whose bit is set lie in this file, most significant bit first.
bool addSectors(RunJoiner &joiner, const QByteArray &bitmap, const DiskRun &block)
{
    const auto isHere = [&](quint64 sector) {
        return (quint8(bitmap[qsizetype(sector / 8)]) & (0x80 >> (sector % 8))) != 0;
    };
    quint64 at = 0;
    while (at < block.length) {
        const bool here = isHere(at / Vhd::sectorSize);
        quint64 end = at + Vhd::sectorSize;
        while (end < block.length && isHere(end / Vhd::sectorSize) == here)
            end += Vhd::sectorSize;
        end = std::min(end, block.length);
        if (!joiner.add(
                {block.offset + at, end - at, here ? Place::File : Place::Parent, here ? block.fileOffset + at : 0}))
            return false;
        at = end;
    }
    return true;
}

/// Of a dynamic disk the whole block counts, whatever its bitmap says: sectors never written are zero in the file, too, and some
/// programs do not keep the bitmap.
bool addBlock(RunJoiner &joiner, const VhdImage &image, const RandomAccessFile &file, quint64 block, quint32 entry)
{
    const bool differencing = image.info().kind == DiskKind::Differencing;
    DiskRun run {block * image.info().blockSize, image.blockLength(block), Place::Zero, 0};
    if (entry == Vhd::unusedEntry) {
        run.place = differencing ? Place::Parent : Place::Zero;
        return joiner.add(run);
    }
    if (!image.isInside(entry, block))
        throw Error(FailureKind::InvalidInput, QStringLiteral("read disk"), file.name(), {},
                    QStringLiteral("block %1 lies outside the file").arg(block));
    run.place = Place::File;
    run.fileOffset = entry * Vhd::sectorSize + image.bitmapSize();
    return differencing ? addSectors(joiner, image.bitmap(entry), run) : joiner.add(run);
}

} // namespace

DiskInfo readVhd(const RandomAccessFile &file)
{
    return VhdImage(file).info();
}

void mapVhd(const RandomAccessFile &file, const std::function<bool(const DiskRun &)> &run)
{
    const VhdImage image(file);
    if (image.info().kind == DiskKind::Fixed) {
        run({0, image.info().virtualSize, Place::File, 0});
        return;
    }
    RunJoiner joiner(run);
    for (quint64 first = 0; first < image.blockCount(); first += entriesAtOnce) {
        const auto entries = image.table(first, std::min(entriesAtOnce, image.blockCount() - first));
        for (quint64 i = 0; i < entries.size(); ++i) {
            if (!addBlock(joiner, image, file, first + i, entries[i]))
                return;
        }
    }
    joiner.finish();
}

} // namespace Penumbra::Vm
