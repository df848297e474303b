// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vm/disk.h"

#include "core/failure.h"
#include "vm/strictmap.h"
#include "vm/vhddisk.h"
#include "vm/vhdset.h"
#include "vm/vhdxdisk.h"

#include <QCborArray>

#include <algorithm>

namespace Penumbra::Vm {

namespace {

const QStringList &formatNames()
{
    static const QStringList names {QStringLiteral("vhd"), QStringLiteral("vhdx"), QStringLiteral("vhd-set")};
    return names;
}

const QStringList &kindNames()
{
    static const QStringList names {QStringLiteral("fixed"), QStringLiteral("dynamic"), QStringLiteral("differencing")};
    return names;
}

bool isNamed(const RandomAccessFile &file, std::initializer_list<const char *> extensions)
{
    return std::any_of(extensions.begin(), extensions.end(), [&](const char *extension) {
        return file.name().endsWith(QLatin1String(extension), Qt::CaseInsensitive);
    });
}

/// A guest can make the start of its fixed VHD look like a VHDX, and the end of a VHDX like a VHD: where both are there, the name decides, which
/// no guest can change.
DiskFormat formatOf(const RandomAccessFile &file)
{
    if (isVhdSet(file))
        return DiskFormat::VhdSet;
    const bool vhdx = isVhdx(file);
    const bool vhd = isVhd(file);
    if (vhdx && vhd) {
        if (isNamed(file, {".vhd", ".avhd"}))
            return DiskFormat::Vhd;
        if (isNamed(file, {".vhdx", ".avhdx"}))
            return DiskFormat::Vhdx;
        throw Error(
            FailureKind::InvalidInput, QStringLiteral("read disk"), file.name(), {},
            QStringLiteral("it starts as a VHDX does and ends as a VHD does: its name has to end in .vhdx or .vhd"));
    }
    if (vhdx)
        return DiskFormat::Vhdx;
    if (vhd || mayBeVhd(file))
        return DiskFormat::Vhd;
    throw Error(FailureKind::InvalidInput, QStringLiteral("read disk"), file.name(), {},
                QStringLiteral("it is no virtual disk: it neither starts as a VHDX does nor has a VHD's footer"));
}

QCborMap toCbor(const ParentLocation &parent)
{
    return {{QStringLiteral("relative-path"), parent.relativePath},
            {QStringLiteral("absolute-path"), parent.absolutePath},
            {QStringLiteral("volume-path"), parent.volumePath},
            {QStringLiteral("linkage"), StrictMap::guidText(parent.linkage)},
            {QStringLiteral("linkage2"), StrictMap::guidText(parent.linkage2)}};
}

ParentLocation parentFromCbor(const QCborMap &map)
{
    StrictMap fields(map, QStringLiteral("a disk's parent"));
    ParentLocation parent;
    parent.relativePath = fields.text(QStringLiteral("relative-path"));
    parent.absolutePath = fields.text(QStringLiteral("absolute-path"));
    parent.volumePath = fields.text(QStringLiteral("volume-path"));
    parent.linkage = fields.guid(QStringLiteral("linkage"));
    parent.linkage2 = fields.guid(QStringLiteral("linkage2"));
    fields.end();
    return parent;
}

} // namespace

QCborMap DiskInfo::toCbor() const
{
    return {{QStringLiteral("format"), formatNames()[qsizetype(format)]},
            {QStringLiteral("kind"), kindNames()[qsizetype(kind)]},
            {QStringLiteral("file-size"), qint64(fileSize)},
            {QStringLiteral("virtual-size"), qint64(virtualSize)},
            {QStringLiteral("block-size"), qint64(blockSize)},
            {QStringLiteral("logical-sector-size"), qint64(logicalSectorSize)},
            {QStringLiteral("physical-sector-size"), qint64(physicalSectorSize)},
            {QStringLiteral("disk-id"), StrictMap::guidText(diskId)},
            {QStringLiteral("data-write-id"), StrictMap::guidText(dataWriteId)},
            {QStringLiteral("parent"), Vm::toCbor(parent)},
            {QStringLiteral("log-dirty"), logDirty},
            {QStringLiteral("creator"), creator},
            {QStringLiteral("remarks"), QCborArray::fromStringList(remarks)}};
}

DiskInfo DiskInfo::fromCbor(const QCborMap &map)
{
    constexpr quint64 largest = std::numeric_limits<quint32>::max();
    StrictMap fields(map, QStringLiteral("a disk"));
    DiskInfo info;
    info.format = fields.choice<DiskFormat>(QStringLiteral("format"), formatNames());
    info.kind = fields.choice<DiskKind>(QStringLiteral("kind"), kindNames());
    info.fileSize = fields.number(QStringLiteral("file-size"));
    info.virtualSize = fields.number(QStringLiteral("virtual-size"));
    info.blockSize = quint32(fields.number(QStringLiteral("block-size"), largest));
    info.logicalSectorSize = quint32(fields.number(QStringLiteral("logical-sector-size"), largest));
    info.physicalSectorSize = quint32(fields.number(QStringLiteral("physical-sector-size"), largest));
    info.diskId = fields.guid(QStringLiteral("disk-id"));
    info.dataWriteId = fields.guid(QStringLiteral("data-write-id"));
    info.parent = parentFromCbor(fields.map(QStringLiteral("parent")));
    info.logDirty = fields.flag(QStringLiteral("log-dirty"));
    info.creator = fields.text(QStringLiteral("creator"));
    info.remarks = fields.texts(QStringLiteral("remarks"));
    fields.end();
    return info;
}

QCborMap DiskCheck::toCbor() const
{
    return {{QStringLiteral("info"), info.toCbor()},
            {QStringLiteral("allocated-bytes"), qint64(allocatedBytes)},
            {QStringLiteral("blocks"), qint64(blocks)},
            {QStringLiteral("errors"), QCborArray::fromStringList(errors)},
            {QStringLiteral("error-count"), qint64(errorCount)}};
}

DiskCheck DiskCheck::fromCbor(const QCborMap &map)
{
    StrictMap fields(map, QStringLiteral("a disk's check"));
    DiskCheck check;
    check.info = DiskInfo::fromCbor(fields.map(QStringLiteral("info")));
    check.allocatedBytes = fields.number(QStringLiteral("allocated-bytes"));
    check.blocks = fields.number(QStringLiteral("blocks"));
    check.errors = fields.texts(QStringLiteral("errors"));
    check.errorCount = fields.number(QStringLiteral("error-count"));
    fields.end();
    return check;
}

DiskInfo readDisk(const RandomAccessFile &file)
{
    switch (formatOf(file)) {
    case DiskFormat::Vhd:
        return readVhd(file);
    case DiskFormat::Vhdx:
        return readVhdx(file);
    case DiskFormat::VhdSet:
        return readVhdSet(file);
    }
    Q_UNREACHABLE();
}

void mapDisk(const RandomAccessFile &file, const std::function<bool(const DiskRun &)> &run)
{
    switch (formatOf(file)) {
    case DiskFormat::Vhd:
        return mapVhd(file, run);
    case DiskFormat::Vhdx:
        return mapVhdx(file, run);
    case DiskFormat::VhdSet:
        throw Error(FailureKind::NotSupported, QStringLiteral("map disk"), file.name(), {},
                    QStringLiteral("what a VHD set's file contains is not publicly documented"));
    }
}

DiskCheck checkDisk(const RandomAccessFile &file, const std::function<bool(quint64, quint64)> &progress)
{
    switch (formatOf(file)) {
    case DiskFormat::Vhd:
        return checkVhd(file, progress);
    case DiskFormat::Vhdx:
        return checkVhdx(file, progress);
    case DiskFormat::VhdSet: {
        DiskCheck check;
        check.info = readVhdSet(file);
        return check;
    }
    }
    Q_UNREACHABLE();
}

} // namespace Penumbra::Vm
