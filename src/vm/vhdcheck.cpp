// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vm/vhddisk.h"
#include "vm/vhdimage.h"

#include <QtAlgorithms>

#include <algorithm>

namespace Penumbra::Vm {

namespace {

constexpr qsizetype errorsKept = 100;
constexpr quint64 entriesAtOnce = 1024; // of the table, and between two reports of progress

/// Finds blocks that share bytes. All are of one length, so that a stretch of the file of that length has room for the start of one only.
class BlockPlaces
{
public:
    /// Lengths in sectors.
    BlockPlaces(quint64 fileLength, quint64 blockLength)
        : m_blockLength(blockLength)
        , m_starts(fileLength / blockLength + 1)
    {
    }
    /// The block that lies there already, if there is one.
    std::optional<quint64> add(quint32 start, quint32 block)
    {
        const quint64 cell = start / m_blockLength;
        for (quint64 near = cell > 0 ? cell - 1 : 0; near <= std::min<quint64>(cell + 1, m_starts.size() - 1); ++near) {
            const auto &[otherStart, other] = m_starts[near];
            const quint64 distance = start > otherStart ? start - otherStart : otherStart - start;
            if (other != 0 && distance < m_blockLength)
                return other - 1;
        }
        m_starts[cell] = {start, block + 1};
        return std::nullopt;
    }

private:
    quint64 m_blockLength;
    std::vector<std::pair<quint32, quint32>> m_starts; ///< sector, and the block's number plus one
};

class VhdCheck
{
public:
    VhdCheck(const RandomAccessFile &file, const std::function<bool(quint64, quint64)> &progress)
        : m_file(file)
        , m_image(file)
        , m_progress(progress)
    {
        m_check.info = m_image.info();
        for (const QString &damage : m_image.damages())
            addError(damage);
    }

    DiskCheck run()
    {
        if (m_check.info.kind == DiskKind::Fixed) {
            m_check.allocatedBytes = m_check.info.virtualSize;
            return m_check;
        }
        checkStructures();
        BlockPlaces places(std::min<quint64>(m_image.contentEnd() / Vhd::sectorSize, Vhd::unusedEntry),
                           (m_image.bitmapSize() + quint64(m_check.info.blockSize)) / Vhd::sectorSize);
        const quint64 count = m_image.blockCount();
        for (quint64 first = 0; first < count; first += entriesAtOnce) {
            report(first);
            const auto entries = m_image.table(first, std::min(entriesAtOnce, count - first));
            for (quint64 i = 0; i < entries.size(); ++i) {
                if (entries[i] != Vhd::unusedEntry)
                    checkBlock(places, first + i, entries[i]);
            }
        }
        m_check.blocks = count;
        report(count);
        return m_check;
    }

private:
    void report(quint64 done) const
    {
        if (m_progress && !m_progress(done, m_image.blockCount()))
            throw Error(FailureKind::Cancelled, QStringLiteral("check disk"), m_file.name());
    }

    void addError(const QString &error)
    {
        ++m_check.errorCount;
        if (m_check.errors.size() < errorsKept)
            m_check.errors.append(error);
    }

    void checkStructures()
    {
        const auto &structures = m_image.structures();
        for (qsizetype i = 0; i < structures.size(); ++i) {
            for (qsizetype j = 0; j < i; ++j) {
                if (structures[i].offset < structures[j].offset + structures[j].length
                    && structures[j].offset < structures[i].offset + structures[i].length)
                    addError(QStringLiteral("%1 and %2 overlap").arg(structures[j].name, structures[i].name));
            }
        }
    }

    void checkBlock(BlockPlaces &places, quint64 block, quint32 entry)
    {
        if (!m_image.isInside(entry, block)) {
            addError(QStringLiteral("block %1 lies outside the file").arg(block));
            return;
        }
        const quint64 start = entry * Vhd::sectorSize;
        const quint64 end = start + m_image.bitmapSize() + m_image.blockLength(block);
        for (const VhdImage::Structure &structure : m_image.structures()) {
            if (start < structure.offset + structure.length && structure.offset < end)
                addError(QStringLiteral("block %1 and %2 overlap").arg(block).arg(structure.name));
        }
        if (const auto other = places.add(entry, quint32(block)))
            addError(QStringLiteral("block %1 and block %2 overlap").arg(*other).arg(block));
        m_check.allocatedBytes +=
            m_check.info.kind == DiskKind::Differencing ? sectorsHere(block, entry) : m_image.blockLength(block);
    }

    /// Bytes of a differencing disk's block that its bitmap says are in this file.
    quint64 sectorsHere(quint64 block, quint32 entry) const
    {
        const quint64 length = m_image.blockLength(block);
        const quint64 sectors = (length + Vhd::sectorSize - 1) / Vhd::sectorSize;
        const QByteArray bitmap = m_image.bitmap(entry);
        quint64 count = 0;
        for (quint64 i = 0; i < sectors / 8; ++i)
            count += qPopulationCount(quint8(bitmap[qsizetype(i)]));
        if (sectors % 8 != 0)
            count += qPopulationCount(quint8(quint8(bitmap[qsizetype(sectors / 8)]) & (0xff00 >> (sectors % 8))));
        return std::min(count * Vhd::sectorSize, length);
    }

    const RandomAccessFile &m_file;
    VhdImage m_image;
    const std::function<bool(quint64, quint64)> &m_progress;
    DiskCheck m_check;
};

} // namespace

DiskCheck checkVhd(const RandomAccessFile &file, const std::function<bool(quint64, quint64)> &progress)
{
    return VhdCheck(file, progress).run();
}

} // namespace Penumbra::Vm
