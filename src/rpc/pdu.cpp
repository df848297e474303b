// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rpc/pdu.h"

#include "core/failure.h"

#include <QtEndian>

namespace Penumbra::Rpc {

namespace {

[[noreturn]] void malformed(const char *what)
{
    throw Error(FailureKind::ProtocolError, QStringLiteral("decode an RPC message"), {}, {}, QLatin1String(what));
}

} // namespace

QByteArray PduHeader::encode() const
{
    NdrEncoder encoder(NdrSyntax::Ndr32);
    encoder.u8(5);
    encoder.u8(0);
    encoder.u8(quint8(type));
    encoder.u8(flags);
    encoder.u32(0x10); // little-endian, ASCII, IEEE
    encoder.u16(fragmentLength);
    encoder.u16(authLength);
    encoder.u32(callId);
    return encoder.bytes();
}

PduHeader PduHeader::decode(QByteArrayView bytes)
{
    NdrDecoder decoder(bytes.first(qMin(bytes.size(), pduHeaderSize)).toByteArray(), NdrSyntax::Ndr32);
    quint8 version = 0;
    quint8 minorVersion = 0;
    quint8 type = 0;
    quint32 representation = 0;
    PduHeader header;
    decoder.u8(version);
    decoder.u8(minorVersion);
    decoder.u8(type);
    decoder.u8(header.flags);
    decoder.u32(representation);
    decoder.u16(header.fragmentLength);
    decoder.u16(header.authLength);
    decoder.u32(header.callId);
    header.type = PduType(type);
    if (version != 5 || minorVersion > 1)
        malformed("not RPC version 5");
    if ((representation & 0xff) != 0x10)
        malformed("not little-endian");
    if (header.fragmentLength < pduHeaderSize + (header.authLength ? secTrailerSize + header.authLength : 0))
        malformed("the header's lengths contradict each other");
    return header;
}

SyntaxId transferSyntax(NdrSyntax syntax)
{
    static const SyntaxId ndr32 {QUuid(0x8a885d04, 0x1ceb, 0x11c9, 0x9f, 0xe8, 0x08, 0x00, 0x2b, 0x10, 0x48, 0x60), 2,
                                 0};
    static const SyntaxId ndr64 {QUuid(0x71710533, 0xbeba, 0x4937, 0x83, 0x19, 0xb5, 0xdb, 0xef, 0x9c, 0xcc, 0x36), 1,
                                 0};
    return syntax == NdrSyntax::Ndr64 ? ndr64 : ndr32;
}

Pdu Pdu::decode(const QByteArray &bytes)
{
    Pdu pdu;
    pdu.header = PduHeader::decode(bytes);
    if (bytes.size() != pdu.header.fragmentLength)
        malformed("the fragment is not as long as it says");
    const qsizetype authLength = pdu.header.authLength;
    pdu.bytes = bytes.first(bytes.size() - authLength);
    if (authLength == 0)
        return pdu;
    pdu.authValue = bytes.last(authLength);
    pdu.hasTrailer = true;
    NdrDecoder decoder(pdu.bytes.last(secTrailerSize), NdrSyntax::Ndr32);
    pdu.trailer.code(decoder);
    if (pdu.trailer.padding > pdu.bodyEnd() - pduHeaderSize)
        malformed("more padding than message");
    return pdu;
}

QByteArray encodePdu(PduHeader header, QByteArray body, const SecTrailer *trailer, const QByteArray &token)
{
    if (trailer) {
        const qsizetype padding = (4 - body.size() % 4) % 4;
        body.append(padding, '\0');
        SecTrailer padded = *trailer;
        padded.padding = quint8(padding);
        body += encodeBody(padded) + token;
        header.authLength = quint16(token.size());
    }
    const qsizetype size = pduHeaderSize + body.size();
    if (size > 0xffff)
        throw Error(FailureKind::ProtocolError, QStringLiteral("encode an RPC message"), {}, {},
                    QStringLiteral("%1 bytes do not fit in one fragment").arg(size));
    header.fragmentLength = quint16(size);
    return header.encode() + body;
}

} // namespace Penumbra::Rpc
