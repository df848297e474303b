// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/diskcontent.h"

#include "lab/noise.h"
#include "lab/workload.h"
#include "vm/checksum.h"
#include "vm/vhdx.h"

#include <QtEndian>

#include <algorithm>

namespace Penumbra::Lab {

namespace {

constexpr quint64 KiB = 1024;
constexpr quint64 MiB = 1024 * KiB;
constexpr quint64 sector = 512;
constexpr quint64 grain = 4096; ///< noise begins and ends at multiples of it
constexpr quint64 piece = 64 * KiB; ///< the longest run of noise
constexpr quint64 tableSectors = 33; ///< a GUID partition table: 128 entries of 128 bytes, and a header
constexpr quint64 firstUsable = MiB; ///< before it are the partition tables

constexpr QUuid basicDataPartition(0xebd0a0a2, 0xb9e5, 0x4433, 0x87, 0xc0, 0x68, 0xb6, 0xb7, 0x26, 0x99, 0xc7);

template<typename T>
void put(QByteArray &bytes, qsizetype offset, T value)
{
    qToLittleEndian<T>(value, bytes.data() + offset);
}

/// The partition that covers the disk tells old programs that the disk is not empty (UEFI 5.2.3).
QByteArray protectiveMbr(quint64 sectors)
{
    QByteArray mbr(sector, '\0');
    mbr.replace(446, 8, QByteArray::fromHex("00000200eeffffff"));
    put<quint32>(mbr, 454, 1);
    put<quint32>(mbr, 458, quint32(std::min<quint64>(sectors - 1, 0xffffffff)));
    put<quint16>(mbr, 510, 0xaa55);
    return mbr;
}

QByteArray partitionEntries(const DiskContent &content, quint64 sectors)
{
    QByteArray entries((tableSectors - 1) * sector, '\0');
    entries.replace(0, 16, Vm::Vhdx::guidBytes(basicDataPartition));
    entries.replace(16, 16, Vm::Vhdx::guidBytes(QUuid::createUuidV5(content.identity, QStringLiteral("partition"))));
    put<quint64>(entries, 32, firstUsable / sector);
    put<quint64>(entries, 40, sectors - tableSectors - 1);
    const QString name = QStringLiteral("Basic data partition");
    qToLittleEndian<quint16>(name.utf16(), name.size(), entries.data() + 56);
    return entries;
}

/// UEFI 5.3.2; `own` and `other` are the sectors of the two headers.
QByteArray tableHeader(const DiskContent &content, quint64 own, quint64 other, const QByteArray &entries)
{
    const quint64 sectors = content.size / sector;
    QByteArray header(sector, '\0');
    header.replace(0, 8, "EFI PART");
    put<quint32>(header, 8, 0x00010000);
    put<quint32>(header, 12, 92);
    put<quint64>(header, 24, own);
    put<quint64>(header, 32, other);
    put<quint64>(header, 40, 1 + tableSectors);
    put<quint64>(header, 48, sectors - tableSectors - 1);
    header.replace(56, 16, Vm::Vhdx::guidBytes(content.identity));
    put<quint64>(header, 72, own == 1 ? 2 : own - (tableSectors - 1));
    put<quint32>(header, 80, 128);
    put<quint32>(header, 84, 128);
    put<quint32>(header, 88, Vm::crc32(entries));
    put<quint32>(header, 16, Vm::crc32(QByteArrayView(header).first(92)));
    return header;
}

} // namespace

QList<Vm::DiskExtent> diskExtents(const DiskContent &content)
{
    QList<Vm::DiskExtent> extents;
    const quint64 sectors = content.size / sector;
    quint64 begin = 0;
    quint64 end = content.size / grain * grain;
    if (content.partitioned && content.size >= 4 * MiB) {
        const QByteArray entries = partitionEntries(content, sectors);
        extents.append({0, protectiveMbr(sectors) + tableHeader(content, 1, sectors - 1, entries) + entries});
        extents.append({(sectors - tableSectors) * sector, entries + tableHeader(content, sectors - 1, 1, entries)});
        begin = firstUsable;
        end = (sectors - tableSectors) * sector / grain * grain;
    }
    if (content.journal) {
        extents.append({Workload::journalOffset, QByteArray(qsizetype(Workload::journalSize), '\0')});
        begin = Workload::journalOffset + Workload::journalSize;
    }
    const quint64 room = end > begin ? end - begin : 0;
    quint64 left = std::min((content.data + grain - 1) / grain * grain, room);
    Noise noise(content.identity);
    if (left > 0) {
        const quint64 pieces = (left + piece - 1) / piece;
        const quint64 stripe = std::max(grain, room / pieces / grain * grain);
        for (quint64 at = begin; left > 0; at += stripe) {
            const quint64 length = std::min({piece, left, stripe});
            const quint64 slack = (std::min(stripe, begin + room - at) - length) / grain + 1;
            extents.append({at + noise.number(slack) * grain, noise.bytes(qsizetype(length))});
            left -= length;
        }
    }
    std::sort(extents.begin(), extents.end(),
              [](const Vm::DiskExtent &a, const Vm::DiskExtent &b) { return a.offset < b.offset; });
    return extents;
}

} // namespace Penumbra::Lab
