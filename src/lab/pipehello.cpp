// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/pipehello.h"

#include "core/failure.h"
#include "rpc/ndr.h"

#include <QtEndian>

namespace Penumbra::Lab {

namespace {

constexpr qsizetype lengthSize = 4;
constexpr qsizetype messageLengthSize = 2;
constexpr quint32 longestName = 1024; ///< bytes, with the NUL
const QByteArray magic = "NPAM";

[[noreturn]] void refuse(FailureKind kind, const QString &what)
{
    throw Error(kind, QStringLiteral("take over a named pipe"), QStringLiteral("smbd"), {}, what);
}

/// What a pointer to a NUL-terminated string of bytes points at; empty for a null pointer.
QString readName(Rpc::NdrDecoder &decoder, quint32 referent)
{
    if (referent == 0)
        return {};
    quint32 most = 0;
    quint32 offset = 0;
    quint32 count = 0;
    decoder.u32(most);
    decoder.u32(offset);
    decoder.u32(count);
    if (offset != 0 || count == 0 || count > most || count > longestName)
        refuse(FailureKind::ProtocolError, QStringLiteral("a name of impossible length"));
    QByteArray bytes(count, '\0');
    for (char &byte : bytes) {
        quint8 value = 0;
        decoder.u8(value);
        byte = char(value);
    }
    if (bytes.indexOf('\0') != bytes.size() - 1)
        refuse(FailureKind::ProtocolError, QStringLiteral("a name without its end"));
    bytes.chop(1);
    return QString::fromUtf8(bytes);
}

} // namespace

std::optional<qsizetype> PipeHello::sizeOf(const QByteArray &start)
{
    const QByteArray shown = start.mid(lengthSize, magic.size());
    if (!magic.startsWith(shown))
        refuse(FailureKind::ProtocolError, QStringLiteral("no named_pipe_auth_req"));
    if (start.size() < startSize)
        return {};
    const auto level = qFromLittleEndian<quint32>(start.constData() + lengthSize + magic.size());
    if (level < lowestLevel || level > highestLevel)
        refuse(FailureKind::NotSupported,
               QStringLiteral("This Samba release hands named pipes over in a way that Penumbra does not know: "
                              "named_pipe_auth_req level %1; levels %2 to %3 are known.")
                   .arg(level)
                   .arg(lowestLevel)
                   .arg(highestLevel));
    const qsizetype size = lengthSize + qsizetype(qFromBigEndian<quint32>(start.constData()));
    if (size < startSize || size > largest)
        refuse(FailureKind::ProtocolError, QStringLiteral("a named_pipe_auth_req of %1 bytes").arg(size));
    return size;
}

PipeHello PipeHello::decode(const QByteArray &message)
{
    if (sizeOf(message) != message.size())
        refuse(FailureKind::ProtocolError, QStringLiteral("a named_pipe_auth_req that is not as long as it says"));
    Rpc::NdrDecoder decoder(message, Rpc::NdrSyntax::Ndr32);
    PipeHello hello;
    quint32 skipped = 0;
    quint32 unionLevel = 0;
    decoder.u32(skipped); // length
    decoder.u32(skipped); // magic
    decoder.u32(hello.level);
    decoder.u32(unionLevel);
    if (unionLevel != hello.level)
        refuse(FailureKind::ProtocolError, QStringLiteral("two levels in one named_pipe_auth_req"));
    quint8 transport = 0;
    if (hello.level >= 5)
        decoder.u8(transport);
    quint32 clientName = 0;
    quint32 clientAddress = 0;
    quint16 port = 0;
    decoder.u32(clientName);
    decoder.u32(clientAddress);
    decoder.u16(port);
    decoder.u32(skipped); // the server's name
    decoder.u32(skipped); // and address
    decoder.u16(port);
    decoder.u32(skipped); // the token
    // What the first two pointers point at comes first. An additional member of levels 5 and 6, need_idle_server, stands
    // between: one byte, and the alignment makes four of it.
    if (hello.level == 5 || hello.level == 6)
        decoder.u32(skipped);
    hello.clientName = readName(decoder, clientName);
    hello.clientAddress = readName(decoder, clientAddress);
    return hello;
}

QByteArray PipeHello::accept() const
{
    Rpc::NdrEncoder encoder(Rpc::NdrSyntax::Ndr32);
    constexpr quint32 size = 36;
    encoder.u32(qToBigEndian<quint32>(size - quint32(lengthSize)));
    for (const char character : magic)
        encoder.u8(quint8(character));
    encoder.u32(level);
    encoder.u32(level);
    encoder.u16(2); // FILE_TYPE_MESSAGE_MODE_PIPE
    encoder.u16(0x5ff); // device state: message mode, 255 instances
    encoder.u64(4096); // allocation size
    encoder.u32(0); // STATUS_SUCCESS
    return encoder.bytes();
}

QByteArray PipeMessages::unwrap(QByteArrayView bytes)
{
    QByteArray content;
    content.reserve(bytes.size());
    while (!bytes.isEmpty()) {
        if (m_missing == 0) {
            m_length += bytes.front();
            bytes = bytes.sliced(1);
            if (m_length.size() == messageLengthSize) {
                m_missing = qFromLittleEndian<quint16>(m_length.constData());
                m_length.clear();
            }
            continue;
        }
        const QByteArrayView part = bytes.first(qMin(m_missing, bytes.size()));
        content += part;
        m_missing -= part.size();
        bytes = bytes.sliced(part.size());
    }
    return content;
}

QByteArray PipeMessages::wrap(QByteArrayView pdus)
{
    constexpr qsizetype lengthAt = 8; // frag_length
    QByteArray messages;
    messages.reserve(pdus.size() + messageLengthSize);
    while (!pdus.isEmpty()) {
        qsizetype size = 0;
        if (pdus.front() == 5 && pdus.size() >= lengthAt + 2)
            size = qFromLittleEndian<quint16>(pdus.data() + lengthAt);
        if (size == 0 || size > pdus.size())
            size = qMin<qsizetype>(pdus.size(), 0xffff);
        char length[messageLengthSize];
        qToLittleEndian(quint16(size), length);
        messages.append(length, messageLengthSize).append(pdus.first(size));
        pdus = pdus.sliced(size);
    }
    return messages;
}

} // namespace Penumbra::Lab
