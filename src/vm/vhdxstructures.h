// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "vm/randomaccessfile.h"
#include "vm/vhdx.h"

#include <QList>
#include <QStringList>
#include <QtEndian>

#include <optional>

/// The header section of a VHDX file ([MS-VHDX] 2.2), read and checked.
namespace Penumbra::Vm::Vhdx {

/// Throws Error(InvalidInput): the file is damaged.
[[noreturn]] void refuse(const RandomAccessFile &file, const QString &reason);
/// Throws Error(NotSupported): the file needs what nobody knows.
[[noreturn]] void refuseUnknown(const RandomAccessFile &file, const QString &reason);

/// A little-endian integer; 0 where the bytes end before it.
template<typename T>
T integerAt(QByteArrayView bytes, qsizetype offset)
{
    const bool fits = offset >= 0 && offset <= bytes.size() - qsizetype(sizeof(T));
    return fits ? qFromLittleEndian<T>(bytes.data() + offset) : T();
}

/// UTF-16 up to its end or its first NUL; what is no UTF-16 becomes U+FFFD.
QString textOf(QByteArrayView utf16);

struct Region
{
    QUuid id;
    quint64 offset = 0; ///< bytes
    quint64 length = 0; ///< bytes
    bool required = false;

    quint64 end() const { return offset + length; }
    bool overlaps(const Region &other) const { return offset < other.end() && other.offset < end(); }
    /// "the metadata region"; the log has the null GUID.
    QString describe() const;
    bool operator==(const Region &) const = default;
};

/// The header that is in use.
struct Header
{
    QByteArray bytes; ///< all 4 KiB of it
    int copy = 0; ///< index into headerOffsets
    quint64 sequence = 0;
    QUuid dataWriteId;
    QUuid logId; ///< null: the log is empty
    Region log;
};

struct HeaderSection
{
    QString creator;
    Header header;
    QStringList remarks; ///< what is wrong without making the file unreadable
};

/// Reads the file type identifier and both headers (2.2.1, 2.2.2). Throws Error: InvalidInput, NotSupported for another version.
HeaderSection readHeaderSection(const RandomAccessFile &file);

/// Reads one copy of the region table (2.2.3); nothing when its signature, checksum or length is wrong.
std::optional<QList<Region>> readRegionTable(const RandomAccessFile &file, int copy);

/// The regions of the first sound copy; a damaged or differing copy becomes a remark where bothCopies says to look at the second one
/// although the first is sound. Throws Error(InvalidInput) when both are damaged.
QList<Region> readRegions(const RandomAccessFile &file, bool bothCopies, QStringList &remarks);

} // namespace Penumbra::Vm::Vhdx
