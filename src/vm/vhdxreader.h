// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "vm/disk.h"
#include "vm/vhdxlog.h"

#include <memory>

namespace Penumbra::Vm {

/// The headers, regions and metadata of a VHDX file as they are once its log was replayed.
class VhdxReader
{
public:
    enum class Depth {
        Usual, ///< no more than is needed
        Everything, ///< the second region table, too
    };

    /// Throws as readDisk(). The file has to outlive the reader.
    explicit VhdxReader(const RandomAccessFile &file, Depth depth = Depth::Usual);

    const DiskInfo &info() const { return m_info; }
    const Vhdx::Geometry &geometry() const { return m_geometry; }
    bool isDifferencing() const { return m_info.kind == DiskKind::Differencing; }
    /// What is to be read instead of the file itself.
    const RandomAccessFile &file() const { return m_replayed ? *m_replayed : m_file; }
    /// All regions and the log.
    const QList<Vhdx::Region> &regions() const { return m_regions; }
    const Vhdx::Region &blockTable() const { return m_blockTable; }

private:
    Vhdx::Region region(const QUuid &id, quint64 leastLength) const;
    void checkRegions();

    const RandomAccessFile &m_file;
    std::unique_ptr<Vhdx::Log> m_log;
    std::unique_ptr<Vhdx::ReplayedFile> m_replayed;
    QList<Vhdx::Region> m_regions;
    Vhdx::Region m_blockTable;
    Vhdx::Geometry m_geometry;
    DiskInfo m_info;
};

} // namespace Penumbra::Vm
