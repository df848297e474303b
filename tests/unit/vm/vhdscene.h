// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/vhdwriter.h"
#include "vm/vhddisk.h"

#include <functional>

/// VHD files for tests, and changes to them.
namespace Penumbra::Vm {

constexpr quint64 KiB = 1024;
constexpr quint64 MiB = 1024 * KiB;
constexpr quint64 GiB = 1024 * MiB;
using Place = DiskRun::Place;

inline QList<DiskRun> mapOf(const RandomAccessFile &file)
{
    QList<DiskRun> runs;
    mapVhd(file, [&](const DiskRun &run) {
        runs.append(run);
        return true;
    });
    return runs;
}

inline QByteArray sectors(int count, char byte)
{
    return QByteArray(count * 512, byte);
}

inline VhdSpec specOf(Vhd::Type type, quint64 size = 5 * MiB + 512)
{
    VhdSpec spec;
    spec.type = type;
    spec.virtualSize = size;
    spec.id = QUuid(QStringLiteral("{af924fd6-bcf6-4909-82cd-d51f609dfab6}"));
    if (type == Vhd::DifferencingType) {
        spec.parentId = QUuid(QStringLiteral("{34e2c8dd-b235-48ee-b0e4-24b1e3567e8b}"));
        spec.parentName = QStringLiteral("base.vhd");
        spec.parentRelative = QStringLiteral("..\\Größe\\base.vhd");
        spec.parentAbsolute = QStringLiteral("\\\\server\\share\\Größe\\base.vhd");
    }
    return spec;
}

/// Bytes of a file changed; a checksum is set right again where its place is given.
inline void change(MemoryFile &file, quint64 structure, qsizetype length, qsizetype checksumField, qsizetype field,
                   const QByteArray &bytes)
{
    QByteArray whole = file.read(structure, length);
    whole.replace(field, bytes.size(), bytes);
    if (checksumField >= 0)
        qToBigEndian<quint32>(Vhd::checksum(whole, checksumField), whole.data() + checksumField);
    file.write(structure, whole);
}

inline void changeHeader(MemoryFile &file, qsizetype field, const QByteArray &bytes)
{
    change(file, Vhd::footerSize, Vhd::headerSize, Vhd::HeaderChecksum, field, bytes);
}

inline void changeFooters(MemoryFile &file, qsizetype field, const QByteArray &bytes)
{
    change(file, file.size() - Vhd::footerSize, Vhd::footerSize, Vhd::FooterChecksum, field, bytes);
    if (file.read(0, 8) == Vhd::footerCookie)
        change(file, 0, Vhd::footerSize, Vhd::FooterChecksum, field, bytes);
}

constexpr quint64 tableOffset = 1536;

inline void setEntry(MemoryFile &file, quint64 block, quint32 sector)
{
    QByteArray entry(4, '\0');
    qToBigEndian<quint32>(sector, entry.data());
    file.write(tableOffset + block * 4, entry);
}

using Change = std::function<void(MemoryFile &)>;

} // namespace Penumbra::Vm
