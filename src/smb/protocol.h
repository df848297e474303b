// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QCborMap>

#include <optional>

/// What the engine and a penumbra-smb helper say to each other over the helper's standard input and output:
/// frames of a 4-byte little-endian length and one CBOR map.
///
///     request   {"id": n, "op": "list", "args": {...}}      {"cancel": n}
///     answer    {"id": n, "event": {...}}*  then  {"id": n, "result": {...}}  or  {"id": n, "failure": {...}}
///
/// The first request is "hello" with the version; both sides refuse another one. The helper answers one request
/// after the other.
namespace Penumbra::Smb {

inline constexpr int protocolVersion = 2;
inline constexpr qsizetype largestFrame = 16 * 1024 * 1024;
inline constexpr qint64 largestRange = 4 * 1024 * 1024; ///< bytes of file data in one frame

/// One frame around a map.
QByteArray toFrame(const QCborMap &map);

/// Cuts a byte stream into frames.
class FrameReader
{
public:
    void append(const QByteArray &bytes) { m_buffer += bytes; }
    /// The next whole frame's map, or nothing yet. Throws Error(ProtocolError) on a frame that is too large or not
    /// a CBOR map; the stream cannot be used after that.
    std::optional<QCborMap> next();

private:
    QByteArray m_buffer;
};

} // namespace Penumbra::Smb
