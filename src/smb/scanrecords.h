// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/failure.h"
#include "smb/session.h"

#include <QByteArray>

/// How a helper tells what it found in directories: records one after the other, cut into pieces. Fixed fields are little-endian.
///
///     entry    1, attributes u32, size u64, modified i64 (ms since 1970), file ID u64, length of name u16, name in UTF-8
///     listed   2, names left out u32, took u32 (microseconds), of these waited u32
///     failed   3, length u32, Failure in CBOR
///
/// The entries of a directory come together, closed by "listed" or "failed", in the order in which the directories were asked for. A piece
/// ends with a whole record, but perhaps in the middle of a directory.
namespace Penumbra::Smb {

inline constexpr qsizetype fullPiece = 64 * 1024; ///< bytes; a piece is sent when it has reached this
inline constexpr qsizetype longestName = 1024; ///< bytes; file systems end at 255 characters

/// Whether a name can be one of a file: not empty, not "." or "..", valid UTF-8, no separator, no NUL, not longer than longestName.
bool isUsableName(QByteArrayView name);

/// How one directory's listing went.
struct DirectoryListed
{
    quint32 namesLeftOut = 0; ///< that no file can have
    quint32 took = 0; ///< microseconds
    quint32 waited = 0; ///< microseconds of these in which the helper did not compute
    bool operator==(const DirectoryListed &) const = default;
};

class ScanWriter
{
public:
    /// Only for names that are usable.
    void entry(const DirectoryEntry &entry);
    void listed(const DirectoryListed &listed);
    void failed(const Failure &failure);

    qsizetype size() const { return m_bytes.size(); }
    QByteArray take();

private:
    template<typename Number>
    void put(Number value);
    QByteArray m_bytes;
};

class ScanReader
{
public:
    enum class Record : quint8 { End, Entry, Listed, Failed };

    explicit ScanReader(QByteArrayView piece)
        : m_left(piece)
    {
    }
    /// Steps to the next record. Throws Error(ProtocolError) when there is anything but whole records with usable names.
    Record next();
    const DirectoryEntry &entry() const { return m_entry; } ///< the name points into the piece
    const DirectoryListed &listed() const { return m_listed; }
    const Failure &failure() const { return m_failure; }
    /// What has not been read yet.
    QByteArrayView left() const { return m_left; }

private:
    template<typename Number>
    Number number();
    QByteArrayView bytes(qsizetype count);

    QByteArrayView m_left;
    DirectoryEntry m_entry;
    DirectoryListed m_listed;
    Failure m_failure;
};

} // namespace Penumbra::Smb
