// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "vm/vhdxstructures.h"

#include <map>
#include <vector>

namespace Penumbra::Vm::Vhdx {

// 2.3.1
constexpr qsizetype logSectorSize = 4 * KiB;
constexpr char logEntrySignature[] = "loge";
constexpr char zeroDescriptorSignature[] = "zero";
constexpr char dataDescriptorSignature[] = "desc";
constexpr char dataSectorSignature[] = "data";
constexpr qsizetype logEntryHeaderSize = 64;
constexpr qsizetype logDescriptorSize = 32;

/// Where the fields of a log entry's header are, 2.3.1.1; the checksum is at the same place as in a header.
enum LogEntryField : qsizetype {
    EntryLength = 8,
    EntryTail = 12,
    EntrySequence = 16,
    EntryDescriptors = 24,
    EntryLogGuid = 32,
    EntryFlushedFileOffset = 48,
    EntryLastFileOffset = 56,
};

/// Those of both kinds of descriptors, 2.3.1.2 and 2.3.1.3.
enum LogDescriptorField : qsizetype {
    DescriptorTrailing = 4,
    DescriptorLeading = 8, ///< the length to be zeroed in a zero descriptor
    DescriptorFileOffset = 16,
    DescriptorSequence = 24,
};

/// The active sequence of a dirty log (2.3.2, 2.3.3) and what replaying it makes of the file.
class Log
{
public:
    /// A run of bytes that the replay puts into the file.
    struct Piece
    {
        quint64 end = 0; ///< in the file
        std::optional<quint64> sector; ///< index into the sectors, of which it is a whole one; nothing: zeros
    };

    /// Logs that are longer are refused: all of it is in memory. Those of Windows and qemu have 1 MiB.
    static constexpr quint64 longest = 16 * MiB;

    /// Reads the log that the header says is not empty. Throws Error: InvalidInput when it has no valid sequence, the file was
    /// truncated since, or the log would change the headers or itself; NotSupported when it is longer than `longest`.
    Log(const RandomAccessFile &file, const Header &header);

    quint64 entries() const { return m_entries; }
    /// By offset in the file; they do not overlap, and all start and end at multiples of 4 KiB.
    const std::map<quint64, Piece> &pieces() const { return m_pieces; }
    /// The bytes of a piece that is not zeros.
    QByteArray dataOf(const Piece &piece) const { return m_sectors.at(*piece.sector); }
    /// The least size of the file after the replay.
    quint64 fileSize() const { return m_fileSize; }

private:
    void apply(const RandomAccessFile &file, const Region &log, QByteArrayView descriptor, const QByteArray &sector);
    void put(quint64 offset, const Piece &piece);
    void erase(quint64 offset, quint64 end);

    quint64 m_entries = 0;
    quint64 m_fileSize = 0;
    std::map<quint64, Piece> m_pieces;
    std::vector<QByteArray> m_sectors; ///< 4 KiB each
};

/// The file as it will be once its log was replayed.
class ReplayedFile : public RandomAccessFile
{
public:
    /// Both have to outlive this.
    ReplayedFile(const RandomAccessFile &file, const Log &log);

    QString name() const override { return m_file.name(); }
    quint64 size() const override { return m_size; }
    QByteArray read(quint64 offset, qsizetype length) const override;

private:
    const RandomAccessFile &m_file;
    const Log &m_log;
    quint64 m_size = 0;
};

} // namespace Penumbra::Vm::Vhdx
