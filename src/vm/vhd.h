// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QUuid>

/// The structures of a VHD file (Virtual Hard Disk Image Format Specification 1.0). Integers are big endian; names are the specification's.
namespace Penumbra::Vm::Vhd {

constexpr quint64 sectorSize = 512;
constexpr quint64 largestDisk = 2040ull << 30; ///< bytes; what a block allocation table of 32-bit sectors can hold
constexpr quint32 version = 0x00010000; ///< of footer and header; the upper half is the major version

// "Hard Disk Footer Format". Programs before Virtual PC 2004 left the last byte out.
constexpr qsizetype footerSize = 512;
constexpr qsizetype oldFooterSize = 511;
constexpr char footerCookie[] = "conectix";
enum FooterField : qsizetype {
    Features = 8,
    FileFormatVersion = 12,
    DataOffset = 16,
    CreatorApplication = 28,
    CreatorVersion = 32,
    CreatorHostOs = 36,
    CurrentSize = 48,
    DiskGeometry = 56,
    DiskType = 60,
    FooterChecksum = 64,
    UniqueId = 68,
    SavedState = 84,
};
constexpr quint32 temporaryFeature = 1;
enum Type : quint32 { FixedType = 2, DynamicType = 3, DifferencingType = 4 };

// "Dynamic Disk Header Format".
constexpr qsizetype headerSize = 1024;
constexpr char headerCookie[] = "cxsparse";
enum HeaderField : qsizetype {
    TableOffset = 16,
    HeaderVersion = 24,
    MaxTableEntries = 28,
    BlockSize = 32,
    HeaderChecksum = 36,
    ParentUniqueId = 40,
    ParentUnicodeName = 64,
    ParentLocators = 576,
};
constexpr qsizetype parentNameSize = 512; ///< bytes
constexpr int parentLocators = 8;
constexpr qsizetype locatorSize = 24;
enum LocatorField : qsizetype { PlatformCode = 0, PlatformDataLength = 8, PlatformDataOffset = 16 };
enum Platform : quint32 {
    Wi2r = 0x57693272, ///< relative, 8-bit characters; deprecated
    Wi2k = 0x5769326b, ///< absolute, 8-bit characters; deprecated
    W2ru = 0x57327275, ///< relative, UTF-16LE
    W2ku = 0x57326b75, ///< absolute, UTF-16LE
};
constexpr quint32 largestLocator = 64 * 1024; ///< bytes; no path is longer

constexpr quint32 unusedEntry = 0xffffffff; ///< of the block allocation table

/// What the footer says of the disk's cylinders, heads and sectors per track.
struct Geometry
{
    quint16 cylinders = 0;
    quint8 heads = 0;
    quint8 sectors = 0;
    bool operator==(const Geometry &) const = default;

    constexpr quint64 bytes() const { return quint64(cylinders) * heads * sectors * sectorSize; }
    /// The largest there is: of every disk above 127 GiB, and of smaller ones whose size only is to count.
    constexpr bool isLargest() const { return cylinders == 65535 && heads == 16 && sectors == 255; }
};

struct Footer
{
    quint32 features = 0;
    quint32 version = 0;
    quint64 dataOffset = 0; ///< of the dynamic disk header
    QByteArray creatorApplication; ///< four characters
    quint32 creatorVersion = 0; ///< major and minor, 16 bits each
    quint64 currentSize = 0; ///< bytes
    Geometry geometry;
    quint32 type = 0;
    QUuid id;
    bool savedState = false;
    bool checksumRight = false;
    bool operator==(const Footer &) const = default;
};

/// What stands in the bytes of a footer of either size; they have to start with its cookie.
Footer footerIn(const QByteArray &bytes);

/// The complement of the sum of all bytes but those of the checksum itself.
quint32 checksum(const QByteArray &structure, qsizetype field);

} // namespace Penumbra::Vm::Vhd
