// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vm/vhdxwriter.h"

#include "core/failure.h"
#include "vm/sparsefile.h"
#include "vm/vhdx.h"
#include "vm/vhdxlogwriter.h"

#include <QtEndian>

#include <algorithm>
#include <map>

namespace Penumbra::Vm {

namespace {

using namespace Vhdx;

// Where this writer puts what every file has; the BAT and then the blocks follow.
constexpr quint64 logOffset = 1 * MiB;
constexpr quint32 logLength = 1 * MiB;
constexpr quint64 metadataOffset = 2 * MiB;
constexpr quint32 metadataLength = 1 * MiB;
constexpr quint64 batOffset = 3 * MiB;

constexpr quint64 roundUp(quint64 value, quint64 unit)
{
    return (value + unit - 1) / unit * unit;
}

template<typename T>
void put(QByteArray &bytes, qsizetype offset, T value)
{
    qToLittleEndian<T>(value, bytes.data() + offset);
}

void put(QByteArray &bytes, qsizetype offset, const QByteArray &value)
{
    std::copy(value.begin(), value.end(), bytes.data() + offset);
}

/// UTF-16 without a terminator.
QByteArray utf16(const QString &text)
{
    QByteArray bytes(text.size() * 2, Qt::Uninitialized);
    qToLittleEndian<quint16>(text.utf16(), text.size(), bytes.data());
    return bytes;
}

/// 2.6.2.6
QByteArray parentLocator(const VhdxSpec &spec)
{
    QList<std::pair<QString, QString>> pairs {
        {QStringLiteral("parent_linkage"), spec.parentDataWriteId.toString(QUuid::WithBraces)},
        {QStringLiteral("relative_path"), spec.parentPath},
    };
    if (!spec.parentAbsolutePath.isEmpty())
        pairs.append({QStringLiteral("absolute_win32_path"), spec.parentAbsolutePath});
    constexpr qsizetype headerLength = 20;
    constexpr qsizetype entryLength = 12;
    QByteArray locator(headerLength + pairs.size() * entryLength, '\0');
    put(locator, 0, guidBytes(vhdxParentLocator));
    put<quint16>(locator, 18, quint16(pairs.size()));
    qsizetype entry = headerLength;
    for (const auto &[keyText, valueText] : std::as_const(pairs)) {
        const QByteArray key = utf16(keyText);
        const QByteArray value = utf16(valueText);
        put<quint32>(locator, entry, quint32(locator.size()));
        put<quint32>(locator, entry + 4, quint32(locator.size() + key.size()));
        put<quint16>(locator, entry + 8, quint16(key.size()));
        put<quint16>(locator, entry + 10, quint16(value.size()));
        locator += key + value;
        entry += entryLength;
    }
    return locator;
}

class Writer
{
public:
    Writer(const QString &path, const VhdxSpec &spec);
    void write();

private:
    void check() const;
    void checkExtents() const;
    [[noreturn]] void refuse(const QString &reason) const;

    bool differencing() const { return m_spec.kind == VhdxSpec::Kind::Differencing; }
    quint64 allocate(quint64 length);
    void placeBlocks();
    void placeAllBlocks();
    void markPresent(const DiskExtent &extent);
    quint64 placeOf(quint64 block) const;
    void writeContent(SparseFile &file) const;
    void writeHeaders(SparseFile &file) const;
    void writeMetadata(SparseFile &file) const;
    void writeTable(SparseFile &file) const;
    void leaveDirty(SparseFile &file) const;
    QList<quint64> loggedPages() const;
    quint64 contentEnd() const;

    const QString m_path;
    VhdxSpec m_spec;
    Geometry m_geometry;
    quint64 m_batLength = 0; ///< bytes, a multiple of 1 MiB
    quint64 m_end = 0; ///< of the file
    std::map<quint64, quint64> m_table; ///< entries of the BAT that are not zero
    std::map<quint64, QByteArray> m_bitmaps; ///< by chunk
};

Writer::Writer(const QString &path, const VhdxSpec &spec)
    : m_path(path)
    , m_spec(spec)
    , m_geometry {spec.virtualSize, spec.blockSize, spec.logicalSectorSize}
{
    m_spec.extents.removeIf([](const DiskExtent &extent) { return extent.data.isEmpty(); });
    std::sort(m_spec.extents.begin(), m_spec.extents.end(),
              [](const DiskExtent &a, const DiskExtent &b) { return a.offset < b.offset; });
}

void Writer::refuse(const QString &reason) const
{
    throw Error(FailureKind::InvalidInput, QStringLiteral("write the virtual disk"), m_path, {}, reason);
}

void Writer::check() const
{
    if (!m_geometry.isValid())
        refuse(QStringLiteral("the size, block size or sector size is outside the format's limits"));
    if (m_spec.physicalSectorSize != 512 && m_spec.physicalSectorSize != 4096)
        refuse(QStringLiteral("a physical sector has 512 or 4096 bytes"));
    if (m_spec.virtualDiskId.isNull() || m_spec.dataWriteId.isNull() || m_spec.fileWriteId.isNull())
        refuse(QStringLiteral("an identity is missing"));
    if (differencing() && (m_spec.parentPath.isEmpty() || m_spec.parentDataWriteId.isNull()))
        refuse(QStringLiteral("the parent's path or identity is missing"));
    for (const QString &parent : {m_spec.parentPath, m_spec.parentAbsolutePath}) {
        if (parent.size() > 0x7fff || parent.contains(QChar(u'\0')))
            refuse(QStringLiteral("the parent's path is too long or has a NUL in it"));
    }
    checkExtents();
}

void Writer::checkExtents() const
{
    quint64 end = 0;
    for (const DiskExtent &extent : m_spec.extents) {
        const auto length = quint64(extent.data.size());
        if (extent.offset < end)
            refuse(QStringLiteral("two extents overlap at %1").arg(extent.offset));
        if (extent.offset > m_spec.virtualSize || length > m_spec.virtualSize - extent.offset)
            refuse(QStringLiteral("the extent at %1 reaches beyond the disk").arg(extent.offset));
        // The rest of a sector could not come from the parent.
        if (differencing() && (extent.offset % m_geometry.sectorSize || length % m_geometry.sectorSize))
            refuse(QStringLiteral("the extent at %1 is not made of whole sectors").arg(extent.offset));
        end = extent.offset + length;
    }
}

quint64 Writer::allocate(quint64 length)
{
    const quint64 offset = m_end;
    m_end += length;
    return offset;
}

void Writer::placeAllBlocks()
{
    m_end += m_geometry.payloadBlocks() * m_geometry.blockSize;
}

/// Gives every block with content a place, and a chunk with blocks that are partially present its bitmap.
void Writer::placeBlocks()
{
    const quint64 blockSize = m_geometry.blockSize;
    std::map<quint64, quint64> covered; // bytes, by block
    for (const DiskExtent &extent : std::as_const(m_spec.extents)) {
        const quint64 end = extent.offset + quint64(extent.data.size());
        for (quint64 at = extent.offset; at < end; at = (at / blockSize + 1) * blockSize)
            covered[at / blockSize] += std::min(end, (at / blockSize + 1) * blockSize) - at;
    }
    for (const auto &[block, bytes] : covered) {
        const quint64 blockEnd = std::min((block + 1) * blockSize, m_geometry.virtualSize);
        const bool partial = differencing() && bytes < blockEnd - block * blockSize;
        const quint64 chunk = block / m_geometry.chunkRatio();
        if (partial && !m_bitmaps.contains(chunk)) {
            m_bitmaps[chunk] = QByteArray(qsizetype(Geometry::bitmapSize), '\0');
            m_table[m_geometry.bitmapEntry(chunk)] = allocate(Geometry::bitmapSize) | SB_BLOCK_PRESENT;
        }
        m_table[m_geometry.payloadEntry(block)] =
            allocate(blockSize) | (partial ? PAYLOAD_BLOCK_PARTIALLY_PRESENT : PAYLOAD_BLOCK_FULLY_PRESENT);
    }
    for (const DiskExtent &extent : std::as_const(m_spec.extents))
        markPresent(extent);
}

/// Sets the bits of an extent's sectors, 2.4. They count only in blocks that are partially present.
void Writer::markPresent(const DiskExtent &extent)
{
    const quint64 first = extent.offset / m_geometry.sectorSize;
    const quint64 last = (extent.offset + quint64(extent.data.size()) - 1) / m_geometry.sectorSize;
    for (quint64 sector = first; sector <= last; ++sector) {
        const auto bitmap = m_bitmaps.find(sector / Geometry::sectorsPerBitmap);
        if (bitmap == m_bitmaps.end())
            continue;
        const quint64 bit = sector % Geometry::sectorsPerBitmap;
        bitmap->second[qsizetype(bit / 8)] = char(bitmap->second.at(qsizetype(bit / 8)) | (1 << (bit % 8)));
    }
}

quint64 Writer::placeOf(quint64 block) const
{
    return m_spec.kind == VhdxSpec::Kind::Fixed ? batOffset + m_batLength + block * m_geometry.blockSize
                                                : m_table.at(m_geometry.payloadEntry(block)) & blockOffsetMask;
}

void Writer::writeContent(SparseFile &file) const
{
    const quint64 blockSize = m_geometry.blockSize;
    for (const DiskExtent &extent : m_spec.extents) {
        const quint64 end = extent.offset + quint64(extent.data.size());
        for (quint64 at = extent.offset; at < end;) {
            const quint64 block = at / blockSize;
            const quint64 stop = std::min(end, (block + 1) * blockSize);
            file.writeSparse(placeOf(block) + at % blockSize,
                             QByteArrayView(extent.data).sliced(qsizetype(at - extent.offset), qsizetype(stop - at)));
            at = stop;
        }
    }
    for (const auto &[chunk, bitmap] : m_bitmaps)
        file.writeSparse(m_table.at(m_geometry.bitmapEntry(chunk)) & blockOffsetMask, bitmap);
}

/// 2.2. An empty log's GUID is zero.
void Writer::writeHeaders(SparseFile &file) const
{
    file.write(0, QByteArray(fileSignature) + utf16(QStringLiteral("Penumbra")));
    for (quint64 copy = 0; copy < std::size(headerOffsets); ++copy) {
        QByteArray header(headerSize, '\0');
        put(header, 0, QByteArray(headerSignature));
        put<quint64>(header, SequenceNumber, copy + 1);
        put(header, FileWriteGuid, guidBytes(m_spec.fileWriteId));
        put(header, DataWriteGuid, guidBytes(m_spec.dataWriteId));
        put(header, LogGuid, guidBytes(m_spec.dirtyLogId));
        put<quint16>(header, Version, 1);
        put<quint32>(header, LogLength, logLength);
        put<quint64>(header, LogOffset, logOffset);
        put<quint32>(header, Checksum, structureChecksum(header));
        file.write(headerOffsets[copy], header);
    }

    QByteArray regions(regionTableSize, '\0');
    put(regions, 0, QByteArray(regionTableSignature));
    put<quint32>(regions, 8, 2);
    const auto region = [&regions](int index, const QUuid &guid, quint64 offset, quint32 length) {
        const qsizetype entry = regionEntryOffset + index * regionEntrySize;
        put(regions, entry, guidBytes(guid));
        put<quint64>(regions, entry + 16, offset);
        put<quint32>(regions, entry + 24, length);
        put<quint32>(regions, entry + 28, 1);
    };
    region(0, batRegion, batOffset, quint32(m_batLength));
    region(1, metadataRegion, metadataOffset, metadataLength);
    put<quint32>(regions, Checksum, structureChecksum(regions));
    for (const quint64 offset : regionTableOffsets)
        file.writeSparse(offset, regions);
}

/// 2.6
void Writer::writeMetadata(SparseFile &file) const
{
    QByteArray region(metadataTableSize, '\0');
    put(region, 0, QByteArray(metadataSignature));
    qsizetype entry = metadataEntrySize;
    const auto item = [&](const QUuid &guid, const QByteArray &value, quint32 flags) {
        put(region, entry, guidBytes(guid));
        put<quint32>(region, entry + 16, quint32(region.size()));
        put<quint32>(region, entry + 20, quint32(value.size()));
        put<quint32>(region, entry + 24, flags);
        region += value;
        entry += metadataEntrySize;
    };
    const auto integer = [](auto value) {
        QByteArray bytes(sizeof value, Qt::Uninitialized);
        put(bytes, 0, value);
        return bytes;
    };
    const quint32 parameters = m_spec.kind == VhdxSpec::Kind::Fixed ? LeaveBlockAllocated
        : differencing()                                            ? HasParent
                                                                    : 0;
    item(fileParametersItem, integer(m_spec.blockSize) + integer(parameters), IsRequired);
    item(virtualDiskSizeItem, integer(m_spec.virtualSize), IsVirtualDisk | IsRequired);
    item(virtualDiskIdItem, guidBytes(m_spec.virtualDiskId), IsVirtualDisk | IsRequired);
    item(logicalSectorSizeItem, integer(m_spec.logicalSectorSize), IsVirtualDisk | IsRequired);
    item(physicalSectorSizeItem, integer(m_spec.physicalSectorSize), IsVirtualDisk | IsRequired);
    if (differencing())
        item(parentLocatorItem, parentLocator(m_spec), IsRequired);
    put<quint16>(region, 10, quint16(entry / metadataEntrySize - 1));
    file.writeSparse(metadataOffset, region);
}

/// The BAT, 2.5, a page of it at a time: that of a large fixed disk has hundreds of megabytes.
void Writer::writeTable(SparseFile &file) const
{
    constexpr quint64 perPage = 4096 / sizeof(quint64);
    const auto writeEntry = [](QByteArray &page, quint64 index, quint64 entry) {
        put<quint64>(page, qsizetype(index % perPage * sizeof(quint64)), entry);
    };
    if (m_spec.kind == VhdxSpec::Kind::Fixed) {
        QByteArray page(4096, '\0');
        quint64 place = batOffset + m_batLength;
        for (quint64 block = 0, index = 0; block < m_geometry.payloadBlocks(); ++index) {
            const bool payload = index == m_geometry.payloadEntry(block);
            writeEntry(page, index, payload ? place | PAYLOAD_BLOCK_FULLY_PRESENT : 0);
            place += payload ? m_geometry.blockSize : 0;
            block += payload ? 1 : 0;
            if (index % perPage == perPage - 1 || block == m_geometry.payloadBlocks()) {
                file.write(batOffset + index / perPage * 4096, page);
                page.fill('\0');
            }
        }
        return;
    }
    for (auto entry = m_table.begin(); entry != m_table.end();) {
        const quint64 number = entry->first / perPage;
        QByteArray page(4096, '\0');
        for (; entry != m_table.end() && entry->first / perPage == number; ++entry)
            writeEntry(page, entry->first, entry->second);
        file.write(batOffset + number * 4096, page);
    }
}

/// The first pages of the BAT that say anything, and those of sector bitmaps.
QList<quint64> Writer::loggedPages() const
{
    constexpr quint64 page = 4096;
    QList<quint64> pages;
    if (m_spec.kind == VhdxSpec::Kind::Fixed)
        pages.append(batOffset);
    for (const auto &[index, entry] : m_table) {
        const quint64 at = batOffset + index * sizeof(quint64) / page * page;
        if (pages.size() < mostLoggedPages / 2 && (pages.isEmpty() || pages.last() != at))
            pages.append(at);
    }
    for (const auto &[chunk, bitmap] : m_bitmaps) {
        const quint64 place = m_table.at(m_geometry.bitmapEntry(chunk)) & blockOffsetMask;
        for (quint64 at = 0; at < Geometry::bitmapSize && pages.size() < mostLoggedPages; at += page) {
            const QByteArrayView bits = QByteArrayView(bitmap).sliced(qsizetype(at), qsizetype(page));
            if (std::any_of(bits.begin(), bits.end(), [](char byte) { return byte != 0; }))
                pages.append(place + at);
        }
    }
    return pages;
}

/// Behind the last byte of the file that was written, a multiple of 1 MiB.
quint64 Writer::contentEnd() const
{
    quint64 end = batOffset + m_batLength;
    for (const DiskExtent &extent : m_spec.extents) {
        const quint64 extentEnd = extent.offset + quint64(extent.data.size());
        for (quint64 block = extent.offset / m_geometry.blockSize; block * m_geometry.blockSize < extentEnd; ++block) {
            const quint64 inBlock = std::min(extentEnd - block * m_geometry.blockSize, m_geometry.blockSize);
            end = std::max(end, placeOf(block) + inBlock);
        }
    }
    for (const auto &[chunk, bitmap] : m_bitmaps)
        end = std::max(end, (m_table.at(m_geometry.bitmapEntry(chunk)) & blockOffsetMask) + Geometry::bitmapSize);
    return roundUp(end, MiB);
}

void Writer::leaveDirty(SparseFile &file) const
{
    file.resize(contentEnd());
    leaveLogDirty(file, {m_spec.dirtyLogId, logOffset, logLength, loggedPages(), m_end});
}

void Writer::write()
{
    check();
    m_batLength = roundUp(m_geometry.entries(differencing()) * sizeof(quint64), MiB);
    m_end = batOffset + m_batLength;
    if (m_spec.kind == VhdxSpec::Kind::Fixed)
        placeAllBlocks();
    else
        placeBlocks();

    SparseFile file(m_path, SparseFile::Mode::Create);
    file.resize(m_end);
    writeHeaders(file);
    writeMetadata(file);
    writeTable(file);
    writeContent(file);
    if (!m_spec.dirtyLogId.isNull())
        leaveDirty(file);
    file.keep();
}

} // namespace

void writeVhdx(const QString &path, const VhdxSpec &spec)
{
    Writer(path, spec).write();
}

} // namespace Penumbra::Vm
