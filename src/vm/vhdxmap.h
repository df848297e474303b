// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "vm/sparsefile.h"
#include "vm/vhdx.h"

#include <optional>

namespace Penumbra::Vm {

/// Where in a VHDX file the sectors of its virtual disk are. Reads the file as it is needed.
class VhdxMap
{
public:
    /// Throws Error: InvalidInput naming what is wrong when it is no VHDX file or a damaged one, NotSupported when its log has to
    /// be replayed first or it needs what we do not know, NotFound, SystemError.
    explicit VhdxMap(const QString &path);

    const Vhdx::Geometry &geometry() const { return m_geometry; }
    bool differencing() const { return m_differencing; }
    /// The offset in the file of a byte of the virtual disk; nothing when its sector is not in this file: it is zero then, or
    /// the parent's.
    std::optional<quint64> fileOffset(quint64 virtualOffset) const;

private:
    struct Region
    {
        quint64 offset = 0;
        quint32 length = 0;
    };

    void readHeader();
    void readRegions();
    void readMetadata(const Region &region);
    QByteArray metadataItem(const Region &region, const QByteArray &table, const QUuid &guid, quint32 length) const;
    quint64 entry(quint64 index) const;
    quint64 blockOffset(quint64 entry, quint64 length) const;
    [[noreturn]] void refuse(const QString &reason) const;

    SparseFile m_file;
    Vhdx::Geometry m_geometry;
    bool m_differencing = false;
    Region m_bat;
};

} // namespace Penumbra::Vm
