// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vm/vhdxreader.h"

#include "vm/vhdxdisk.h"
#include "vm/vhdxmetadata.h"

#include <algorithm>

namespace Penumbra::Vm {

using namespace Vhdx;

VhdxReader::VhdxReader(const RandomAccessFile &file, Depth depth)
    : m_file(file)
{
    const HeaderSection section = readHeaderSection(m_file);
    const Header &header = section.header;
    m_info.remarks = section.remarks;
    if (!header.logId.isNull()) {
        m_log = std::make_unique<Log>(m_file, header);
        m_replayed = std::make_unique<ReplayedFile>(m_file, *m_log);
    }
    m_regions = readRegions(this->file(), depth == Depth::Everything, m_info.remarks);
    checkRegions();
    const Metadata metadata = readMetadata(this->file(), region(metadataRegion, metadataTableSize), m_info.remarks);
    m_geometry = metadata.geometry;
    m_blockTable = region(batRegion, m_geometry.entries(metadata.hasParent) * sizeof(quint64));
    if (header.log.length > 0)
        m_regions.append(header.log);

    m_info.format = DiskFormat::Vhdx;
    m_info.kind = metadata.hasParent   ? DiskKind::Differencing
        : metadata.leaveBlockAllocated ? DiskKind::Fixed
                                       : DiskKind::Dynamic;
    m_info.fileSize = m_file.size();
    m_info.virtualSize = m_geometry.virtualSize;
    m_info.blockSize = quint32(m_geometry.blockSize);
    m_info.logicalSectorSize = quint32(m_geometry.sectorSize);
    m_info.physicalSectorSize = metadata.physicalSectorSize;
    m_info.diskId = metadata.diskId;
    m_info.dataWriteId = header.dataWriteId;
    m_info.parent = metadata.parent;
    m_info.logDirty = m_log != nullptr;
    m_info.creator = section.creator;
}

/// Unknown regions that nobody needs may be wherever they are: checkVhdx() looks at them.
void VhdxReader::checkRegions()
{
    for (const Region &region : std::as_const(m_regions)) {
        const bool known = region.id == batRegion || region.id == metadataRegion;
        if (!known && region.required)
            refuseUnknown(m_file, QStringLiteral("it needs the region %1, which is unknown").arg(region.id.toString()));
        const auto same = std::count_if(m_regions.begin(), m_regions.end(),
                                        [&](const Region &other) { return other.id == region.id; });
        if (same > 1 && known)
            refuse(m_file, QStringLiteral("%1 is there twice").arg(region.describe()));
    }
}

Region VhdxReader::region(const QUuid &id, quint64 leastLength) const
{
    const auto found =
        std::find_if(m_regions.begin(), m_regions.end(), [&](const Region &region) { return region.id == id; });
    if (found == m_regions.end())
        refuse(m_file, QStringLiteral("a region is missing"));
    const quint64 size = file().size();
    if (found->offset < MiB || found->offset % MiB || found->offset > size || found->length > size - found->offset)
        refuse(m_file, QStringLiteral("%1 lies outside the file").arg(found->describe()));
    if (found->length < leastLength)
        refuse(m_file, QStringLiteral("%1 is too short").arg(found->describe()));
    return *found;
}

bool isVhdx(const RandomAccessFile &file)
{
    constexpr qsizetype length = sizeof fileSignature - 1;
    return file.size() >= quint64(length) && file.read(0, length) == fileSignature;
}

DiskInfo readVhdx(const RandomAccessFile &file)
{
    return VhdxReader(file).info();
}

} // namespace Penumbra::Vm
