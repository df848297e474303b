// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/failure.h"
#include "vm/vhdxblocks.h"
#include "vm/vhdxdisk.h"

#include <algorithm>
#include <bit>
#include <utility>
#include <vector>

namespace Penumbra::Vm {

using namespace Vhdx;

namespace {

constexpr qsizetype namedErrors = 100;
constexpr quint64 progressStep = 1 << 16; ///< blocks

/// Which MiB of a file are in use: all structures are made of such. Grows with what is in use, up to 16 MiB.
class UsedSpace
{
public:
    /// False when some of it was in use before.
    bool take(quint64 offset, quint64 length)
    {
        const quint64 end = (offset + length + MiB - 1) / MiB;
        if (m_words.size() * bitsPerWord < end)
            m_words.resize((end + bitsPerWord - 1) / bitsPerWord);
        bool free = true;
        for (quint64 unit = offset / MiB; unit < end; ++unit) {
            quint64 &word = m_words[unit / bitsPerWord];
            const quint64 bit = quint64(1) << (unit % bitsPerWord);
            free = free && !(word & bit);
            word |= bit;
        }
        return free;
    }

private:
    static constexpr quint64 bitsPerWord = 64;
    std::vector<quint64> m_words;
};

class Checker
{
public:
    Checker(const RandomAccessFile &file, const std::function<bool(quint64, quint64)> &progress)
        : m_reader(file, VhdxReader::Depth::Everything)
        , m_blocks(m_reader)
        , m_progress(progress)
    {
    }

    DiskCheck run();

private:
    struct Structure
    {
        Region place;
        QString name;
    };

    void error(const QString &text);
    void checkRegions();
    void checkBlocks();
    void checkPayload(quint64 block);
    void checkBitmap(quint64 chunk);
    quint64 presentBytes(quint64 block);
    bool checkReserved(quint64 entry, const QString &name);
    bool take(quint64 offset, quint64 length, const QString &name);
    void nameOverlaps();
    void reportProgress(quint64 block);

    VhdxReader m_reader;
    VhdxBlocks m_blocks;
    const std::function<bool(quint64, quint64)> &m_progress;
    DiskCheck m_check;
    UsedSpace m_used;
    bool m_partial = false; ///< a block of the current chunk is partially present
    std::vector<Structure> m_overlapping; ///< the first ones that lie where something else does
};

void Checker::error(const QString &text)
{
    if (m_check.errors.size() < namedErrors)
        m_check.errors.append(text);
    ++m_check.errorCount;
}

DiskCheck Checker::run()
{
    m_check.info = m_reader.info();
    for (const QString &remark : std::as_const(m_check.info.remarks))
        error(remark);
    checkRegions();
    checkBlocks();
    nameOverlaps();
    return m_check;
}

/// Takes the space. Of the first structures that overlap others it is found out later which others.
bool Checker::take(quint64 offset, quint64 length, const QString &name)
{
    const quint64 size = m_reader.file().size();
    if (offset < MiB) {
        error(QStringLiteral("%1 lies where the headers are").arg(name));
        return false;
    }
    if (offset > size || length > size - offset) {
        error(QStringLiteral("%1 lies outside the file").arg(name));
        return false;
    }
    if (offset > largestFile || length > largestFile - offset) {
        error(QStringLiteral("%1 lies behind the end of the largest file that a virtual disk needs").arg(name));
        return false;
    }
    if (!m_used.take(offset, length)) {
        ++m_check.errorCount;
        if (qsizetype(m_overlapping.size()) < namedErrors)
            m_overlapping.push_back({{QUuid(), offset, length, false}, name});
    }
    return true;
}

void Checker::checkRegions()
{
    for (const Region &region : m_reader.regions()) {
        if (region.offset % MiB || region.length % MiB)
            error(QStringLiteral("%1 is not made of whole MiB").arg(region.describe()));
        take(region.offset, region.length, region.describe());
    }
}

void Checker::reportProgress(quint64 block)
{
    if (m_progress && !m_progress(block, m_blocks.count()))
        throw Error(FailureKind::Cancelled, QStringLiteral("check disk"), m_reader.file().name());
}

void Checker::checkBlocks()
{
    const quint64 ratio = m_reader.geometry().chunkRatio();
    for (quint64 block = 0; block < m_blocks.count(); ++block) {
        if (block % progressStep == 0)
            reportProgress(block);
        checkPayload(block);
        ++m_check.blocks;
        if ((block + 1) % ratio == 0 || block + 1 == m_blocks.count())
            checkBitmap(block / ratio);
    }
    reportProgress(m_blocks.count());
}

bool Checker::checkReserved(quint64 entry, const QString &name)
{
    if (entry & blockReservedMask)
        error(QStringLiteral("the entry of %1 has bits set that have to be zero").arg(name));
    return !(entry & blockReservedMask);
}

void Checker::checkPayload(quint64 block)
{
    const quint64 entry = m_blocks.payloadEntry(block);
    if (entry == PAYLOAD_BLOCK_NOT_PRESENT)
        return;
    const QString name = QStringLiteral("block %1").arg(block);
    checkReserved(entry, name);
    const quint64 state = entry & blockStateMask;
    if (state <= PAYLOAD_BLOCK_UNMAPPED)
        return;
    if (state != PAYLOAD_BLOCK_FULLY_PRESENT && state != PAYLOAD_BLOCK_PARTIALLY_PRESENT) {
        error(QStringLiteral("%1 has the state %2, which does not exist").arg(name).arg(state));
        return;
    }
    const bool inside = take(entry & blockOffsetMask, m_blocks.length(block), name);
    if (state == PAYLOAD_BLOCK_FULLY_PRESENT) {
        m_check.allocatedBytes += inside ? m_blocks.length(block) : 0;
        return;
    }
    if (!m_reader.isDifferencing())
        error(QStringLiteral("%1 is partially present, but the disk has no parent").arg(name));
    else if (inside)
        m_check.allocatedBytes += presentBytes(block);
    m_partial = true;
}

/// 0 where there is no bitmap: checkBitmap() says so.
quint64 Checker::presentBytes(quint64 block)
{
    const Geometry &geometry = m_reader.geometry();
    const quint64 bitmap = m_blocks.bitmapEntry(block / geometry.chunkRatio());
    const quint64 place = bitmap & blockOffsetMask;
    const quint64 size = m_reader.file().size();
    if ((bitmap & blockStateMask) != SB_BLOCK_PRESENT || place < MiB || place > size
        || Geometry::bitmapSize > size - place)
        return 0;
    const quint64 sectors = m_blocks.length(block) / geometry.sectorSize;
    const QByteArray bits = m_blocks.presentSectors(block);
    quint64 present = 0;
    for (quint64 byte = 0; byte * 8 < sectors; ++byte) {
        const unsigned mask = sectors - byte * 8 >= 8 ? 0xff : (1U << (sectors - byte * 8)) - 1;
        present += quint64(std::popcount(uchar(bits.at(qsizetype(byte))) & mask));
    }
    return present * geometry.sectorSize;
}

void Checker::checkBitmap(quint64 chunk)
{
    const bool needed = std::exchange(m_partial, false);
    const quint64 entry = m_blocks.bitmapEntry(chunk);
    const quint64 state = entry & blockStateMask;
    const QString name = QStringLiteral("sector bitmap %1").arg(chunk);
    if (entry != SB_BLOCK_NOT_PRESENT)
        checkReserved(entry, name);
    if (state == SB_BLOCK_PRESENT) {
        take(entry & blockOffsetMask, Geometry::bitmapSize, name);
        if (!m_reader.isDifferencing())
            error(QStringLiteral("%1 is there, but the disk has no parent").arg(name));
    } else if (state != SB_BLOCK_NOT_PRESENT) {
        error(QStringLiteral("%1 has the state %2, which does not exist").arg(name).arg(state));
    } else if (needed && m_reader.isDifferencing()) {
        error(QStringLiteral("%1 is missing, but a block needs it").arg(name));
    }
}

/// Goes through all structures once more: the first of two that overlap was not known when it was met.
void Checker::nameOverlaps()
{
    if (m_overlapping.empty())
        return;
    std::vector<bool> named(m_overlapping.size());
    auto unnamed = m_overlapping.size();
    Region span = m_overlapping.front().place; // around all of them
    for (const Structure &structure : m_overlapping) {
        const quint64 end = std::max(span.end(), structure.place.end());
        span.offset = std::min(span.offset, structure.place.offset);
        span.length = end - span.offset;
    }
    const auto compare = [&](const Region &place, const auto &name) {
        if (!place.overlaps(span))
            return;
        for (std::size_t index = 0; index < m_overlapping.size(); ++index) {
            const Structure &later = m_overlapping[index];
            if (named[index] || !later.place.overlaps(place) || later.name == name())
                continue;
            named[index] = true;
            --unnamed;
            if (m_check.errors.size() < namedErrors)
                m_check.errors.append(QStringLiteral("%1 and %2 lie at the same place").arg(name(), later.name));
        }
    };
    for (const Region &region : m_reader.regions())
        compare(region, [&] { return region.describe(); });
    const Geometry &geometry = m_reader.geometry();
    for (quint64 block = 0; block < m_blocks.count() && unnamed > 0; ++block) {
        if (block % progressStep == 0)
            reportProgress(m_blocks.count());
        const quint64 entry = m_blocks.payloadEntry(block);
        if ((entry & blockStateMask) >= PAYLOAD_BLOCK_FULLY_PRESENT)
            compare({QUuid(), entry & blockOffsetMask, m_blocks.length(block), false},
                    [&] { return QStringLiteral("block %1").arg(block); });
        const quint64 chunk = block / geometry.chunkRatio();
        if (block % geometry.chunkRatio() != 0)
            continue;
        const quint64 bitmap = m_blocks.bitmapEntry(chunk);
        if ((bitmap & blockStateMask) == SB_BLOCK_PRESENT)
            compare({QUuid(), bitmap & blockOffsetMask, Geometry::bitmapSize, false},
                    [&] { return QStringLiteral("sector bitmap %1").arg(chunk); });
    }
}

} // namespace

DiskCheck checkVhdx(const RandomAccessFile &file, const std::function<bool(quint64, quint64)> &progress)
{
    return Checker(file, progress).run();
}

} // namespace Penumbra::Vm
