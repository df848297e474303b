// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "rpc/ndr.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QUuid>

namespace Penumbra::Rpc {

/// The PDU types of connection-oriented DCE/RPC that Penumbra speaks ([C706] 12.6.3.1).
enum class PduType : quint8 {
    Request = 0,
    Response = 2,
    Fault = 3,
    Bind = 11,
    BindAck = 12,
    BindNak = 13,
    AlterContext = 14,
    AlterContextResp = 15,
    Auth3 = 16,
    CoCancel = 18,
    Orphaned = 19,
};

/// Flags of the common header ([C706] 12.6.3.1, [MS-RPCE] 2.2.2.3). 0x04 means header signing in bind and
/// alter_context and their answers, a pending cancel elsewhere.
enum PduFlag : quint8 {
    PFC_FIRST_FRAG = 0x01,
    PFC_LAST_FRAG = 0x02,
    PFC_SUPPORT_HEADER_SIGN = 0x04,
    PFC_DID_NOT_EXECUTE = 0x20,
    PFC_OBJECT_UUID = 0x80,
};
constexpr quint8 PFC_WHOLE = PFC_FIRST_FRAG | PFC_LAST_FRAG;

/// Sizes in bytes.
constexpr qsizetype pduHeaderSize = 16;
constexpr qsizetype secTrailerSize = 8;
/// The stub and its padding together are a multiple of this ([MS-RPCE] 2.2.2.11).
constexpr qsizetype authPadding = 16;
/// What we offer as largest fragment, and the smallest any implementation must take ([C706] 12.6.3.5).
constexpr quint16 preferredFragmentSize = 5840;
constexpr quint16 smallestFragmentSize = 1432;
/// The largest stub put together from fragments.
constexpr qsizetype largestStub = 16 * 1024 * 1024;

/// The common header. decode() takes exactly what the wire has and checks version, byte order and lengths.
struct PduHeader
{
    PduType type = PduType::Request;
    quint8 flags = PFC_WHOLE;
    quint16 fragmentLength = 0; ///< bytes of the whole PDU
    quint16 authLength = 0; ///< bytes of auth_value, without the sec_trailer
    quint32 callId = 0;

    QByteArray encode() const;
    /// Reads the first 16 bytes. Throws Error(ProtocolError).
    static PduHeader decode(QByteArrayView bytes);
};

/// An abstract or transfer syntax: UUID and version.
struct SyntaxId
{
    QUuid uuid;
    quint16 major = 0;
    quint16 minor = 0;

    bool operator==(const SyntaxId &) const = default;
    template<typename Coder>
    void code(Coder &coder)
    {
        coder.guid(uuid);
        coder.u16(major);
        coder.u16(minor);
    }
};

/// The identifier of a transfer syntax ([C706] 14, [MS-RPCE] 2.2.5.1).
SyntaxId transferSyntax(NdrSyntax syntax);

/// The body of bind and alter_context ([C706] 12.6.4.3, 12.6.4.1).
struct BindBody
{
    struct Context
    {
        quint16 id = 0;
        SyntaxId interface;
        QList<SyntaxId> transferSyntaxes;

        template<typename Coder>
        void code(Coder &coder)
        {
            coder.u16(id);
            codeList(coder, transferSyntaxes, [&] {
                quint8 reserved = 0;
                coder.u8(reserved);
                interface.code(coder);
            });
        }
    };

    quint16 maxTransmit = preferredFragmentSize;
    quint16 maxReceive = preferredFragmentSize;
    quint32 associationGroup = 0;
    QList<Context> contexts;

    template<typename Coder>
    void code(Coder &coder)
    {
        coder.u16(maxTransmit);
        coder.u16(maxReceive);
        coder.u32(associationGroup);
        codeList(coder, contexts, [&] { codeReserved(coder); });
    }

    /// A list with an 8-bit count, then whatever stands between the count and the elements.
    template<typename Coder, typename Element, typename Between>
    static void codeList(Coder &coder, QList<Element> &list, Between between)
    {
        auto count = quint8(list.size());
        coder.u8(count);
        between();
        if constexpr (Coder::isDecoder)
            list.resize(count);
        for (Element &element : list)
            element.code(coder);
    }
    template<typename Coder>
    static void codeReserved(Coder &coder)
    {
        quint8 reserved = 0;
        quint16 reserved2 = 0;
        coder.u8(reserved);
        coder.u16(reserved2);
    }
};

/// The body of bind_ack and alter_context_resp ([C706] 12.6.4.4, 12.6.4.2).
struct BindAckBody
{
    enum Result : quint16 { Acceptance = 0, ProviderRejection = 2 };
    enum Reason : quint16 {
        NotSpecified = 0,
        AbstractSyntaxNotSupported = 1,
        TransferSyntaxesNotSupported = 2,
        LocalLimitExceeded = 3
    };
    struct ContextResult
    {
        quint16 result = Acceptance;
        quint16 reason = NotSpecified;
        SyntaxId transferSyntax;

        template<typename Coder>
        void code(Coder &coder)
        {
            coder.u16(result);
            coder.u16(reason);
            transferSyntax.code(coder);
        }
    };

    quint16 maxTransmit = preferredFragmentSize;
    quint16 maxReceive = preferredFragmentSize;
    quint32 associationGroup = 0;
    QByteArray secondaryAddress; ///< with its NUL; at most 65535 bytes
    QList<ContextResult> results;

    template<typename Coder>
    void code(Coder &coder)
    {
        coder.u16(maxTransmit);
        coder.u16(maxReceive);
        coder.u32(associationGroup);
        auto size = quint16(secondaryAddress.size());
        coder.u16(size);
        if constexpr (Coder::isDecoder)
            secondaryAddress.resize(size);
        for (char &character : secondaryAddress) {
            auto byte = quint8(character);
            coder.u8(byte);
            character = char(byte);
        }
        coder.align(4);
        BindBody::codeList(coder, results, [&] { BindBody::codeReserved(coder); });
    }
};

/// The body of bind_nak ([C706] 12.6.4.5).
struct BindNakBody
{
    enum Reason : quint16 {
        NotSpecified = 0,
        LocalLimitExceeded = 2,
        ProtocolVersionNotSupported = 4,
        AuthenticationTypeNotRecognized = 8,
        InvalidChecksum = 9
    };
    quint16 reason = NotSpecified;

    template<typename Coder>
    void code(Coder &coder)
    {
        coder.u16(reason);
        if constexpr (!Coder::isDecoder) {
            coder.u8(1); // one version is supported: 5.0
            coder.u8(5);
            coder.u8(0);
        }
    }
};

/// What stands between header and stub in a request without object UUID ([C706] 12.6.4.9) and in a response
/// (12.6.4.10), which has the cancel count, always 0 here, in the place of the opnum.
struct CallBody
{
    quint32 allocationHint = 0;
    quint16 contextId = 0;
    quint16 opnum = 0;

    template<typename Coder>
    void code(Coder &coder)
    {
        coder.u32(allocationHint);
        coder.u16(contextId);
        coder.u16(opnum);
    }
};

/// A fault ([C706] 12.6.4.7).
struct FaultBody
{
    CallBody call;
    quint32 status = 0;

    template<typename Coder>
    void code(Coder &coder)
    {
        quint32 reserved = 0;
        call.code(coder);
        coder.u32(status);
        coder.u32(reserved);
    }
};

/// Where the stub begins in a request or response, and in a fault, in bytes.
constexpr qsizetype callStubOffset = pduHeaderSize + 8;
constexpr qsizetype faultStubOffset = pduHeaderSize + 16;

/// The sec_trailer ([MS-RPCE] 2.2.2.11).
struct SecTrailer
{
    quint8 type = 0;
    quint8 level = 0;
    quint8 padding = 0; ///< bytes between the stub and the trailer
    quint32 contextId = 0;

    bool operator==(const SecTrailer &) const = default;
    template<typename Coder>
    void code(Coder &coder)
    {
        quint8 reserved = 0;
        coder.u8(type);
        coder.u8(level);
        coder.u8(padding);
        coder.u8(reserved);
        coder.u32(contextId);
    }
};

/// One PDU taken apart; the bytes stay as they came. All offsets in bytes.
struct Pdu
{
    PduHeader header;
    QByteArray bytes; ///< everything before auth_value
    QByteArray authValue;
    bool hasTrailer = false;
    SecTrailer trailer; ///< meaningful with hasTrailer

    /// Where the body (with padding) ends: before the sec_trailer, if there is one.
    qsizetype bodyEnd() const { return bytes.size() - (hasTrailer ? secTrailerSize : 0); }

    /// Takes one whole PDU apart. Throws Error(ProtocolError) for any length that does not fit.
    static Pdu decode(const QByteArray &bytes);

    /// Reads a body type; throws Error(ProtocolError) when it is shorter than it says.
    template<typename Body>
    Body body() const
    {
        NdrDecoder decoder(bytes.sliced(pduHeaderSize, bodyEnd() - pduHeaderSize), NdrSyntax::Ndr32);
        Body result;
        result.code(decoder);
        return result;
    }
};

/// The fixed part of a PDU's body as bytes.
template<typename Body>
QByteArray encodeBody(Body body)
{
    NdrEncoder encoder(NdrSyntax::Ndr32);
    body.code(encoder);
    return encoder.bytes();
}

/// A PDU without protection of its own: header, body, and with a trailer also sec_trailer and token (bind,
/// alter_context, auth3 and their answers). Throws Error(ProtocolError) when it exceeds 65535 bytes.
QByteArray encodePdu(PduHeader header, QByteArray body, const SecTrailer *trailer = nullptr,
                     const QByteArray &token = {});

} // namespace Penumbra::Rpc
