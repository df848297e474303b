// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QUuid>

/// The structures of a VHDX file, for its writer and its readers ([MS-VHDX] 2). Integers are little endian.
namespace Penumbra::Vm::Vhdx {

constexpr quint64 KiB = 1024;
constexpr quint64 MiB = 1024 * KiB;
constexpr quint64 TiB = MiB * MiB;
/// More than the largest disk (64 TiB) takes with all its tables: what lies beyond is hostile.
constexpr quint64 largestFile = 128 * TiB;

// The header section, 2.2. It is 1 MiB long.
constexpr char fileSignature[] = "vhdxfile"; ///< 2.2.1, at offset 0
constexpr quint64 headerOffsets[] = {64 * KiB, 128 * KiB};
constexpr qsizetype headerSize = 4 * KiB;
constexpr char headerSignature[] = "head"; ///< 2.2.2
constexpr quint64 regionTableOffsets[] = {192 * KiB, 256 * KiB};
constexpr qsizetype regionTableSize = 64 * KiB;
constexpr char regionTableSignature[] = "regi"; ///< 2.2.3
constexpr qsizetype regionEntryOffset = 16;
constexpr qsizetype regionEntrySize = 32;
constexpr quint32 maximumRegions = 2047;

/// Where the fields of a header are, 2.2.2.
enum HeaderField : qsizetype {
    Checksum = 4, ///< at the same place in a region table
    SequenceNumber = 8,
    FileWriteGuid = 16,
    DataWriteGuid = 32,
    LogGuid = 48,
    LogVersion = 64,
    Version = 66,
    LogLength = 68,
    LogOffset = 72,
};

// The metadata region, 2.6.
constexpr char metadataSignature[] = "metadata";
constexpr qsizetype metadataTableSize = 64 * KiB;
constexpr qsizetype metadataEntrySize = 32; ///< of the table's header, too
constexpr quint16 maximumMetadataItems = 2047;
constexpr quint32 maximumUserItems = 1024;
constexpr quint32 maximumItemLength = MiB;
constexpr quint32 IsUser = 1;
constexpr quint32 IsVirtualDisk = 2;
constexpr quint32 IsRequired = 4;
constexpr quint32 LeaveBlockAllocated = 1; ///< 2.6.2.1
constexpr quint32 HasParent = 2;

// Regions, 2.2.3.2, metadata items, 2.6.2, and the type of a parent locator, 2.6.2.6.3.
constexpr QUuid batRegion(0x2dc27766, 0xf623, 0x4200, 0x9d, 0x64, 0x11, 0x5e, 0x9b, 0xfd, 0x4a, 0x08);
constexpr QUuid metadataRegion(0x8b7ca206, 0x4790, 0x4b9a, 0xb8, 0xfe, 0x57, 0x5f, 0x05, 0x0f, 0x88, 0x6e);
constexpr QUuid fileParametersItem(0xcaa16737, 0xfa36, 0x4d43, 0xb3, 0xb6, 0x33, 0xf0, 0xaa, 0x44, 0xe7, 0x6b);
constexpr QUuid virtualDiskSizeItem(0x2fa54224, 0xcd1b, 0x4876, 0xb2, 0x11, 0x5d, 0xbe, 0xd8, 0x3b, 0xf4, 0xb8);
constexpr QUuid virtualDiskIdItem(0xbeca12ab, 0xb2e6, 0x4523, 0x93, 0xef, 0xc3, 0x09, 0xe0, 0x00, 0xc7, 0x46);
constexpr QUuid logicalSectorSizeItem(0x8141bf1d, 0xa96f, 0x4709, 0xba, 0x47, 0xf2, 0x33, 0xa8, 0xfa, 0xab, 0x5f);
constexpr QUuid physicalSectorSizeItem(0xcda348c7, 0x445d, 0x4471, 0x9c, 0xc9, 0xe9, 0x88, 0x52, 0x51, 0xc5, 0x56);
constexpr QUuid parentLocatorItem(0xa8d35f2d, 0xb30b, 0x454d, 0xab, 0xf7, 0xd3, 0xd8, 0x48, 0x34, 0xab, 0x0c);
constexpr QUuid vhdxParentLocator(0xb04aefb7, 0xd19e, 0x4a81, 0xb7, 0x89, 0x25, 0xb8, 0xe9, 0x44, 0x59, 0x13);

// Entries of the block allocation table, 2.5.1: the state in the low three bits, the place in MiB from bit 20.
enum BlockState : quint64 {
    PAYLOAD_BLOCK_NOT_PRESENT = 0,
    PAYLOAD_BLOCK_UNDEFINED = 1,
    PAYLOAD_BLOCK_ZERO = 2,
    PAYLOAD_BLOCK_UNMAPPED = 3,
    PAYLOAD_BLOCK_FULLY_PRESENT = 6,
    PAYLOAD_BLOCK_PARTIALLY_PRESENT = 7,
    SB_BLOCK_NOT_PRESENT = 0,
    SB_BLOCK_PRESENT = 6,
};
constexpr quint64 blockStateMask = 7;
constexpr quint64 blockReservedMask = (MiB - 1) & ~blockStateMask;
constexpr quint64 blockOffsetMask = ~(MiB - 1);

/// What the sizes of a disk make of its block allocation table, 2.4 and 2.5.
struct Geometry
{
    quint64 virtualSize = 0; ///< bytes
    quint64 blockSize = 0; ///< bytes
    quint64 sectorSize = 0; ///< bytes; logical

    static constexpr quint64 sectorsPerBitmap = 1 << 23;
    static constexpr quint64 bitmapSize = MiB;

    /// Sizes within the format's limits (2.6.2).
    constexpr bool isValid() const
    {
        const bool sectors = sectorSize == 512 || sectorSize == 4096;
        const bool blocks = blockSize >= MiB && blockSize <= 256 * MiB && (blockSize & (blockSize - 1)) == 0;
        return sectors && blocks && virtualSize > 0 && virtualSize <= 64 * TiB && virtualSize % sectorSize == 0;
    }
    constexpr quint64 chunkSize() const { return sectorsPerBitmap * sectorSize; }
    constexpr quint64 chunkRatio() const { return chunkSize() / blockSize; }
    constexpr quint64 payloadBlocks() const { return (virtualSize + blockSize - 1) / blockSize; }
    constexpr quint64 bitmapBlocks() const { return (payloadBlocks() + chunkRatio() - 1) / chunkRatio(); }
    constexpr quint64 entries(bool differencing) const
    {
        return differencing ? bitmapBlocks() * (chunkRatio() + 1)
                            : payloadBlocks() + (payloadBlocks() - 1) / chunkRatio();
    }
    /// Indices of entries: of a payload block, and of the bitmap block of a chunk.
    constexpr quint64 payloadEntry(quint64 block) const { return block + block / chunkRatio(); }
    constexpr quint64 bitmapEntry(quint64 chunk) const { return chunk * (chunkRatio() + 1) + chunkRatio(); }
};

/// A GUID in its binary form.
QByteArray guidBytes(const QUuid &guid);
/// The GUID at the start of at least 16 bytes.
QUuid guidAt(const char *bytes);

/// The CRC-32C of a header or region table, its own field taken as zero.
quint32 structureChecksum(QByteArray structure);

} // namespace Penumbra::Vm::Vhdx
