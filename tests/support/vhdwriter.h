// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/memoryfile.h"
#include "vm/vhd.h"
#include "vm/vhdxwriter.h"

#include <QtEndian>

#include <map>

namespace Penumbra::Vm {

/// What a VHD for a test shall be.
struct VhdSpec
{
    Vhd::Type type = Vhd::DynamicType;
    quint64 virtualSize = 0; ///< bytes, whole sectors
    quint32 blockSize = 2 * 1024 * 1024;
    QUuid id;
    QUuid parentId;
    QString parentRelative; ///< W2ru
    QString parentAbsolute; ///< W2ku
    QString parentName; ///< in the header itself
    QList<DiskExtent> extents; ///< whole sectors
};

/// Makes VHD files as the specification draws them.
class VhdWriter
{
public:
    static constexpr qsizetype locatorRoom = 1024; // bytes

    static MemoryFile write(const VhdSpec &spec, const QString &name = QStringLiteral("test.vhd"))
    {
        MemoryFile file(name);
        if (spec.type == Vhd::FixedType) {
            file.resize(spec.virtualSize);
            for (const DiskExtent &extent : spec.extents)
                file.write(extent.offset, extent.data);
        } else {
            writeTables(file, spec);
        }
        file.write(file.size(), footer(spec));
        return file;
    }

    static QByteArray footer(const VhdSpec &spec)
    {
        QByteArray bytes(Vhd::footerSize, '\0');
        bytes.replace(0, 8, Vhd::footerCookie);
        put<quint32>(bytes, Vhd::Features, 2);
        put<quint32>(bytes, Vhd::FileFormatVersion, Vhd::version);
        put<quint64>(bytes, Vhd::DataOffset, spec.type == Vhd::FixedType ? ~0ull : quint64(Vhd::footerSize));
        bytes.replace(Vhd::CreatorApplication, 4, "win ");
        put<quint32>(bytes, Vhd::CreatorVersion, 0x00060003);
        bytes.replace(Vhd::CreatorHostOs, 4, "Wi2k");
        put<quint64>(bytes, Vhd::CurrentSize - 8, spec.virtualSize); // the original size
        put<quint64>(bytes, Vhd::CurrentSize, spec.virtualSize);
        put<quint16>(bytes, Vhd::DiskGeometry, quint16(std::min<quint64>(spec.virtualSize / (16 * 63 * 512), 65535)));
        bytes[Vhd::DiskGeometry + 2] = 16;
        bytes[Vhd::DiskGeometry + 3] = 63;
        put<quint32>(bytes, Vhd::DiskType, spec.type);
        bytes.replace(Vhd::UniqueId, 16, spec.id.toRfc4122());
        put<quint32>(bytes, Vhd::FooterChecksum, Vhd::checksum(bytes, Vhd::FooterChecksum));
        return bytes;
    }

private:
    template<typename Number>
    static void put(QByteArray &bytes, qsizetype offset, Number value)
    {
        qToBigEndian<Number>(value, bytes.data() + offset);
    }

    static QByteArray utf16(const QString &text, bool bigEndian)
    {
        QByteArray bytes(text.size() * 2, '\0');
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (bigEndian)
                qToBigEndian<quint16>(text[i].unicode(), bytes.data() + i * 2);
            else
                qToLittleEndian<quint16>(text[i].unicode(), bytes.data() + i * 2);
        }
        return bytes;
    }

    static void addLocator(QByteArray &header, MemoryFile &file, int index, Vhd::Platform platform, const QString &path)
    {
        if (path.isEmpty())
            return;
        const QByteArray bytes = utf16(path, false);
        const qsizetype locator = Vhd::ParentLocators + index * Vhd::locatorSize;
        put<quint32>(header, locator, platform);
        put<quint32>(header, locator + 4, locatorRoom / 512);
        put<quint32>(header, locator + Vhd::PlatformDataLength, quint32(bytes.size()));
        put<quint64>(header, locator + Vhd::PlatformDataOffset, file.size());
        const quint64 start = file.size();
        file.resize(start + locatorRoom);
        file.write(start, bytes);
    }

    static void writeTables(MemoryFile &file, const VhdSpec &spec)
    {
        const auto entries = quint32((spec.virtualSize + spec.blockSize - 1) / spec.blockSize);
        const quint64 tableOffset = Vhd::footerSize + Vhd::headerSize;
        QByteArray header(Vhd::headerSize, '\0');
        header.replace(0, 8, Vhd::headerCookie);
        put<quint64>(header, 8, ~0ull);
        put<quint64>(header, Vhd::TableOffset, tableOffset);
        put<quint32>(header, Vhd::HeaderVersion, Vhd::version);
        put<quint32>(header, Vhd::MaxTableEntries, entries);
        put<quint32>(header, Vhd::BlockSize, spec.blockSize);
        QByteArray table((entries * 4 + 511) / 512 * 512, '\xff');
        file.write(0, footer(spec));
        file.resize(tableOffset + quint64(table.size()));
        if (spec.type == Vhd::DifferencingType) {
            header.replace(Vhd::ParentUniqueId, 16, spec.parentId.toRfc4122());
            const QByteArray name = utf16(spec.parentName, true);
            header.replace(Vhd::ParentUnicodeName, name.size(), name);
            addLocator(header, file, 0, Vhd::W2ku, spec.parentAbsolute);
            addLocator(header, file, 1, Vhd::W2ru, spec.parentRelative);
        }
        put<quint32>(header, Vhd::HeaderChecksum, Vhd::checksum(header, Vhd::HeaderChecksum));
        file.write(Vhd::footerSize, header);
        for (const DiskExtent &extent : spec.extents) {
            for (qsizetype at = 0; at < extent.data.size(); at += 512)
                writeSector(file, spec, table, extent.offset + quint64(at), extent.data.mid(at, 512));
        }
        file.write(tableOffset, table);
    }

    static void writeSector(MemoryFile &file, const VhdSpec &spec, QByteArray &table, quint64 offset,
                            const QByteArray &data)
    {
        const quint64 bitmapSize = std::max<quint64>(spec.blockSize / 512 / 8, 512);
        char *const entry = table.data() + offset / spec.blockSize * 4;
        if (qFromBigEndian<quint32>(entry) == Vhd::unusedEntry) {
            qToBigEndian<quint32>(quint32(file.size() / 512), entry);
            file.resize(file.size() + bitmapSize + spec.blockSize);
        }
        const quint64 block = qFromBigEndian<quint32>(entry) * 512ull;
        const quint64 sector = offset % spec.blockSize / 512;
        const QByteArray bits = file.read(block + sector / 8, 1);
        file.write(block + sector / 8, QByteArray(1, char(quint8(bits[0]) | (0x80 >> (sector % 8)))));
        file.write(block + bitmapSize + sector * 512, data);
    }
};

} // namespace Penumbra::Vm
