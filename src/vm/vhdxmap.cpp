// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vm/vhdxmap.h"

#include "core/failure.h"

#include <QtEndian>

#include <algorithm>

namespace Penumbra::Vm {

using namespace Vhdx;

namespace {

template<typename T>
T get(const QByteArray &bytes, qsizetype offset)
{
    const QByteArray field = bytes.mid(offset, sizeof(T));
    return field.size() == sizeof(T) ? qFromLittleEndian<T>(field.constData()) : T();
}

bool isSound(const QByteArray &structure, const char *signature)
{
    return structure.startsWith(signature) && get<quint32>(structure, Checksum) == structureChecksum(structure);
}

} // namespace

VhdxMap::VhdxMap(const QString &path)
    : m_file(path, SparseFile::Mode::ReadOnly)
{
    if (m_file.read(0, 8) != fileSignature)
        refuse(QStringLiteral("it is no VHDX file"));
    readHeader();
    readRegions();
    if (m_geometry.entries(m_differencing) * sizeof(quint64) > m_bat.length)
        refuse(QStringLiteral("its block allocation table is too short"));
}

/// The current header is the sound one with the higher sequence number, 2.2.2.
void VhdxMap::readHeader()
{
    QByteArray current;
    quint64 sequence = 0;
    for (const quint64 offset : headerOffsets) {
        const QByteArray header = m_file.read(offset, headerSize);
        const quint64 number = get<quint64>(header, SequenceNumber);
        if (!isSound(header, headerSignature) || (!current.isEmpty() && number <= sequence))
            continue;
        current = header;
        sequence = number;
    }
    if (current.isEmpty())
        refuse(QStringLiteral("both its headers are damaged"));
    if (get<quint16>(current, Version) != 1 || !guidAt(current.constData() + LogGuid).isNull())
        throw Error(FailureKind::NotSupported, QStringLiteral("read the virtual disk"), m_file.path(), {},
                    QStringLiteral("its log has to be replayed first, or its version is unknown"));
}

void VhdxMap::readRegions()
{
    QByteArray table = m_file.read(regionTableOffsets[0], regionTableSize);
    if (!isSound(table, regionTableSignature))
        table = m_file.read(regionTableOffsets[1], regionTableSize);
    if (!isSound(table, regionTableSignature) || get<quint32>(table, 8) > maximumRegions)
        refuse(QStringLiteral("both its region tables are damaged"));
    Region metadata;
    const auto count = qsizetype(get<quint32>(table, 8));
    for (qsizetype index = 0; index < count; ++index) {
        const qsizetype at = regionEntryOffset + index * regionEntrySize;
        const Region region {get<quint64>(table, at + 16), get<quint32>(table, at + 24)};
        const QUuid guid = guidAt(table.constData() + at);
        if (guid != batRegion && guid != metadataRegion) {
            if (get<quint32>(table, at + 28) & 1)
                throw Error(FailureKind::NotSupported, QStringLiteral("read the virtual disk"), m_file.path(), {},
                            QStringLiteral("it needs a region that is unknown"));
            continue;
        }
        if (region.offset < MiB || region.offset > m_file.size() || region.length > m_file.size() - region.offset)
            refuse(QStringLiteral("a region lies outside the file"));
        (guid == batRegion ? m_bat : metadata) = region;
    }
    if (m_bat.length == 0 || metadata.length < metadataTableSize)
        refuse(QStringLiteral("a region is missing"));
    readMetadata(metadata);
}

QByteArray VhdxMap::metadataItem(const Region &region, const QByteArray &table, const QUuid &guid, quint32 length) const
{
    const qsizetype count = std::min<qsizetype>(get<quint16>(table, 10), metadataTableSize / metadataEntrySize - 1);
    for (qsizetype index = 1; index <= count; ++index) {
        const qsizetype at = index * metadataEntrySize;
        if (guidAt(table.constData() + at) != guid || (get<quint32>(table, at + 24) & IsUser))
            continue;
        const auto offset = get<quint32>(table, at + 16);
        if (get<quint32>(table, at + 20) < length || offset > region.length || length > region.length - offset)
            break;
        return m_file.read(region.offset + offset, length);
    }
    refuse(QStringLiteral("the metadata item %1 is missing or damaged").arg(guid.toString()));
}

void VhdxMap::readMetadata(const Region &region)
{
    const QByteArray table = m_file.read(region.offset, metadataTableSize);
    if (!table.startsWith(metadataSignature))
        refuse(QStringLiteral("its metadata are damaged"));
    const QByteArray parameters = metadataItem(region, table, fileParametersItem, 8);
    m_geometry.blockSize = get<quint32>(parameters, 0);
    m_differencing = get<quint32>(parameters, 4) & HasParent;
    m_geometry.virtualSize = get<quint64>(metadataItem(region, table, virtualDiskSizeItem, 8), 0);
    m_geometry.sectorSize = get<quint32>(metadataItem(region, table, logicalSectorSizeItem, 4), 0);
    if (!m_geometry.isValid())
        refuse(QStringLiteral("its sizes are outside the format's limits"));
}

quint64 VhdxMap::entry(quint64 index) const
{
    return get<quint64>(m_file.read(m_bat.offset + index * sizeof(quint64), sizeof(quint64)), 0);
}

quint64 VhdxMap::blockOffset(quint64 entry, quint64 length) const
{
    const quint64 offset = entry & blockOffsetMask;
    if (offset < MiB || offset > m_file.size() || length > m_file.size() - offset)
        refuse(QStringLiteral("a block lies outside the file"));
    return offset;
}

std::optional<quint64> VhdxMap::fileOffset(quint64 virtualOffset) const
{
    if (virtualOffset >= m_geometry.virtualSize)
        return std::nullopt;
    const quint64 block = virtualOffset / m_geometry.blockSize;
    const quint64 inBlock = virtualOffset % m_geometry.blockSize;
    const quint64 payload = entry(m_geometry.payloadEntry(block));
    const quint64 state = payload & blockStateMask;
    if (state != PAYLOAD_BLOCK_FULLY_PRESENT && state != PAYLOAD_BLOCK_PARTIALLY_PRESENT)
        return std::nullopt;
    if (state == PAYLOAD_BLOCK_PARTIALLY_PRESENT) {
        const quint64 bitmap = m_differencing ? entry(m_geometry.bitmapEntry(block / m_geometry.chunkRatio())) : 0;
        if ((bitmap & blockStateMask) != SB_BLOCK_PRESENT)
            refuse(QStringLiteral("a block is partially present without a sector bitmap"));
        const quint64 bit = virtualOffset / m_geometry.sectorSize % Geometry::sectorsPerBitmap;
        const char bits = m_file.read(blockOffset(bitmap, Geometry::bitmapSize) + bit / 8, 1).at(0);
        if (!((bits >> (bit % 8)) & 1))
            return std::nullopt;
    }
    return blockOffset(payload, inBlock + 1) + inBlock;
}

void VhdxMap::refuse(const QString &reason) const
{
    throw Error(FailureKind::InvalidInput, QStringLiteral("read the virtual disk"), m_file.path(), {}, reason);
}

} // namespace Penumbra::Vm
