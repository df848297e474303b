// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace Penumbra::Lab {

/// What smbd says first on the Unix socket behind a named pipe: Samba's named_pipe_auth_req. A 4-byte big-endian length of
/// the rest, "NPAM", a 4-byte level, then NDR: the level again, from level 5 on the transport, names, addresses and ports
/// of client and server, and the session's token, which is skipped because its layout changes between releases.
struct PipeHello
{
    static constexpr quint32 lowestLevel = 4;
    static constexpr quint32 highestLevel = 8;
    /// Bytes that sizeOf() needs.
    static constexpr qsizetype startSize = 12;
    /// Bytes of a whole message; Samba's own are below 1 KiB, tokens of a domain some KiB.
    static constexpr qsizetype largest = 1024 * 1024;

    quint32 level = 0; ///< 5 on Samba 4.16 to 4.17.8, 7 on 4.17.9 to 4.19, 8 from 4.20 on
    QString clientName; ///< the client's own name for itself, or its address
    QString clientAddress; ///< without port

    /// Bytes of the whole message that begins with these, once they tell. Throws Error(ProtocolError) when they are no
    /// such message or one that is too large, NotSupported when its level is unknown.
    static std::optional<qsizetype> sizeOf(const QByteArray &start);
    /// Reads a whole message. Throws Error(ProtocolError).
    static PipeHello decode(const QByteArray &message);
    /// The answer that lets smbd go on: a message-mode pipe (PipeMessages).
    QByteArray accept() const;
};

/// What goes on the socket behind the hello: messages with a 2-byte little-endian length before each, where one message is
/// what a client writes or reads in one go.
class PipeMessages
{
public:
    /// The content of whatever bytes smbd sends next, without the lengths.
    QByteArray unwrap(QByteArrayView bytes);
    /// PDUs ([C706] chapter 12) as one message each; what is none, in messages as large as can be.
    static QByteArray wrap(QByteArrayView pdus);

private:
    QByteArray m_length; ///< the first byte, while the second is missing
    qsizetype m_missing = 0; ///< bytes of the message that have not come yet
};

} // namespace Penumbra::Lab
