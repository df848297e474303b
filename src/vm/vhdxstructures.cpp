// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vm/vhdxstructures.h"

#include "core/failure.h"

#include <iterator>

namespace Penumbra::Vm::Vhdx {

namespace {

constexpr const char *ordinals[] = {"first", "second"};
constexpr qsizetype creatorOffset = 8;
constexpr qsizetype creatorLength = 512;

bool isSound(const QByteArray &structure, const char *signature)
{
    return structure.startsWith(signature) && integerAt<quint32>(structure, Checksum) == structureChecksum(structure);
}

Header decodeHeader(const QByteArray &bytes, int copy)
{
    Header header;
    header.bytes = bytes;
    header.copy = copy;
    header.sequence = integerAt<quint64>(bytes, SequenceNumber);
    header.dataWriteId = guidAt(bytes.constData() + DataWriteGuid);
    header.logId = guidAt(bytes.constData() + LogGuid);
    header.log.offset = integerAt<quint64>(bytes, LogOffset);
    header.log.length = integerAt<quint32>(bytes, LogLength);
    return header;
}

/// Equal sequence numbers leave open which header counts, unless both say the same: some converters write them so.
Header chooseHeader(const RandomAccessFile &file, const QList<Header> &sound, QStringList &remarks)
{
    if (sound.isEmpty())
        refuse(file, QStringLiteral("both its headers are damaged"));
    if (sound.size() == 1)
        return sound.first();
    const Header &first = sound.first();
    const Header &second = sound.last();
    if (first.sequence != second.sequence)
        return first.sequence > second.sequence ? first : second;
    if (first.bytes != second.bytes)
        refuse(file, QStringLiteral("its headers differ but have the same sequence number"));
    remarks.append(QStringLiteral("both headers have the same sequence number"));
    return first;
}

void checkHeader(const RandomAccessFile &file, const Header &header, QStringList &remarks)
{
    const auto version = integerAt<quint16>(header.bytes, Version);
    if (version != 1)
        refuseUnknown(file, QStringLiteral("its format has version %1").arg(version));
    if (!header.logId.isNull() && integerAt<quint16>(header.bytes, LogVersion) != 0)
        refuseUnknown(file, QStringLiteral("its log has version %1").arg(integerAt<quint16>(header.bytes, LogVersion)));
    const Region &log = header.log;
    const bool inside = log.offset >= MiB && log.offset <= file.size() && log.length <= file.size() - log.offset;
    if (inside && log.offset % MiB == 0 && log.length % MiB == 0 && log.length > 0)
        return;
    if (!header.logId.isNull())
        refuse(file, QStringLiteral("its log lies outside the file or is not made of whole MiB"));
    remarks.append(QStringLiteral("the place of the log is wrong"));
}

} // namespace

void refuse(const RandomAccessFile &file, const QString &reason)
{
    throw Error(FailureKind::InvalidInput, QStringLiteral("read disk"), file.name(), {}, reason);
}

void refuseUnknown(const RandomAccessFile &file, const QString &reason)
{
    throw Error(FailureKind::NotSupported, QStringLiteral("read disk"), file.name(), {}, reason);
}

QString textOf(QByteArrayView utf16)
{
    qsizetype length = 0;
    while (length < utf16.size() / 2 && (utf16[2 * length] != 0 || utf16[2 * length + 1] != 0))
        ++length;
    QString text(length, Qt::Uninitialized);
    qFromLittleEndian<quint16>(utf16.data(), text.size(), text.data());
    return text.isValidUtf16() ? text : QString::fromUtf8(text.toUtf8());
}

QString Region::describe() const
{
    if (id.isNull())
        return QStringLiteral("the log");
    if (id == batRegion)
        return QStringLiteral("the block allocation table");
    if (id == metadataRegion)
        return QStringLiteral("the metadata region");
    return QStringLiteral("the region %1").arg(id.toString());
}

HeaderSection readHeaderSection(const RandomAccessFile &file)
{
    constexpr auto length = qsizetype(headerOffsets[1]) + headerSize;
    const auto available = qsizetype(std::min<quint64>(file.size(), length));
    const QByteArray section = file.read(0, available);
    if (!section.startsWith(fileSignature))
        refuse(file, QStringLiteral("it is no VHDX file"));
    if (available < length)
        refuse(file, QStringLiteral("it is cut short after %1 bytes").arg(available));

    HeaderSection result;
    result.creator = textOf(QByteArrayView(section).sliced(creatorOffset, creatorLength));
    QList<Header> sound;
    for (int copy = 0; copy < int(std::size(headerOffsets)); ++copy) {
        const QByteArray bytes = section.mid(qsizetype(headerOffsets[copy]), headerSize);
        if (isSound(bytes, headerSignature))
            sound.append(decodeHeader(bytes, copy));
        else
            result.remarks.append(QStringLiteral("the %1 header is damaged").arg(QLatin1String(ordinals[copy])));
    }
    result.header = chooseHeader(file, sound, result.remarks);
    checkHeader(file, result.header, result.remarks);
    return result;
}

std::optional<QList<Region>> readRegionTable(const RandomAccessFile &file, int copy)
{
    const QByteArray table = file.read(regionTableOffsets[copy], regionTableSize);
    const auto count = integerAt<quint32>(table, 8);
    if (!isSound(table, regionTableSignature) || count > maximumRegions)
        return std::nullopt;
    QList<Region> regions;
    for (qsizetype index = 0; index < qsizetype(count); ++index) {
        const qsizetype at = regionEntryOffset + index * regionEntrySize;
        Region region;
        region.id = guidAt(table.constData() + at);
        region.offset = integerAt<quint64>(table, at + 16);
        region.length = integerAt<quint32>(table, at + 24);
        region.required = integerAt<quint32>(table, at + 28) & 1;
        regions.append(region);
    }
    return regions;
}

QList<Region> readRegions(const RandomAccessFile &file, bool bothCopies, QStringList &remarks)
{
    const auto first = readRegionTable(file, 0);
    if (first && !bothCopies)
        return *first;
    const auto second = readRegionTable(file, 1);
    if (!first && !second)
        refuse(file, QStringLiteral("both its region tables are damaged"));
    if (!first || !second)
        remarks.append(
            QStringLiteral("the %1 region table is damaged").arg(QLatin1String(ordinals[first.has_value() ? 1 : 0])));
    else if (*first != *second)
        remarks.append(QStringLiteral("the two region tables differ"));
    return first ? *first : *second;
}

} // namespace Penumbra::Vm::Vhdx
