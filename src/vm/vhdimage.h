// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/failure.h"
#include "vm/disk.h"
#include "vm/vhd.h"

#include <QList>

#include <optional>
#include <vector>

namespace Penumbra::Vm {

/// A VHD file whose footer and header were read and found usable. The file has to outlive it.
class VhdImage
{
public:
    /// A part of the file that is no block.
    struct Structure
    {
        QString name; ///< "the header"
        quint64 offset = 0; ///< bytes
        quint64 length = 0; ///< bytes
    };

    /// Throws as readDisk() does.
    explicit VhdImage(const RandomAccessFile &file);

    /// Its remarks are those of readDisk(): damages included.
    const DiskInfo &info() const { return m_info; }
    /// The remarks that are errors to a check.
    const QStringList &damages() const { return m_damages; }
    const QList<Structure> &structures() const { return m_structures; }
    /// Where blocks have to end: at the footer, or at the file's end where that is lost. Bytes.
    quint64 contentEnd() const { return m_contentEnd; }

    // Of dynamic and differencing disks.
    quint64 blockCount() const { return m_blockCount; }
    quint32 bitmapSize() const { return m_bitmapSize; } ///< bytes, whole sectors
    /// Bytes of the virtual disk in a block: fewer in the last one.
    quint64 blockLength(quint64 block) const;
    /// Entries of the block allocation table, in sectors; first + count is at most blockCount().
    std::vector<quint32> table(quint64 first, quint64 count) const;
    /// Whether a block's bitmap and content lie in the file.
    bool isInside(quint32 entry, quint64 block) const;
    QByteArray bitmap(quint32 entry) const;

private:
    std::optional<Vhd::Footer> footerAtEnd();
    std::optional<Vhd::Footer> footerAtStart() const;
    Vhd::Footer chooseFooter();
    void compareWithCopy(const Vhd::Footer &footer, const std::optional<Vhd::Footer> &copy);
    void takeFooter(const Vhd::Footer &footer);
    void takeGeometry(const Vhd::Footer &footer);
    void takeFixed();
    void takeHeader(quint64 offset);
    void takeTable(const QByteArray &header);
    void takeParent(const QByteArray &header);
    QString locatorText(quint32 platform, quint64 offset, quint32 length);
    void damage(const QString &remark);
    [[noreturn]] void refuse(const QString &reason, FailureKind kind = FailureKind::InvalidInput) const;

    const RandomAccessFile &m_file;
    DiskInfo m_info;
    QStringList m_damages;
    QList<Structure> m_structures;
    quint64 m_contentEnd = 0;
    quint64 m_tableOffset = 0;
    quint64 m_blockCount = 0;
    quint32 m_bitmapSize = 0;
};

} // namespace Penumbra::Vm
