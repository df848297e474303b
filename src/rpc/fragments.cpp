// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rpc/fragments.h"

#include "core/failure.h"

namespace Penumbra::Rpc {

namespace {

[[noreturn]] void refuse(const char *what)
{
    throw Error(FailureKind::ProtocolError, QStringLiteral("read an RPC message"), {}, {}, QLatin1String(what));
}

/// The stub bytes that fit into one fragment.
qsizetype capacity(qsizetype maxFragment, const Protection &protection)
{
    qsizetype room = maxFragment - callStubOffset;
    if (protection.security)
        room -= secTrailerSize + protection.security->signatureSize(authPadding);
    return room - room % authPadding;
}

QByteArray encodeFragment(PduHeader header, const CallBody &body, QByteArray stub, const Protection &protection)
{
    if (!protection.security)
        return encodePdu(header, encodeBody(body) + stub);
    SecTrailer trailer = protection.trailer;
    trailer.padding = quint8(stub.isEmpty() ? authPadding : (authPadding - stub.size() % authPadding) % authPadding);
    stub.append(trailer.padding, '\0');
    const qsizetype signatureSize = protection.security->signatureSize(stub.size());
    header.authLength = quint16(signatureSize);
    header.fragmentLength = quint16(callStubOffset + stub.size() + secTrailerSize + signatureSize);
    QByteArray pdu = header.encode() + encodeBody(body) + stub + encodeBody(trailer);
    const QByteArray signature = protection.security->protect(pdu, callStubOffset, stub.size());
    if (signature.size() != signatureSize)
        throw Error(
            FailureKind::SystemError, QStringLiteral("protect an RPC message"), {}, {},
            QStringLiteral("the signature has %1 bytes instead of %2").arg(signature.size()).arg(signatureSize));
    return pdu + signature;
}

} // namespace

SecTrailer secTrailer(const SecurityContext &security, quint32 contextId)
{
    return {quint8(security.mechanism()), quint8(security.level()), 0, contextId};
}

QList<QByteArray> encodeFragments(PduType type, quint32 callId, CallBody body, const QByteArray &stub,
                                  qsizetype maxFragment, const Protection &protection)
{
    if (stub.size() > largestStub)
        throw Error(FailureKind::InvalidInput, QStringLiteral("encode an RPC message"), QString::number(stub.size()));
    const qsizetype chunk = capacity(maxFragment, protection);
    QList<QByteArray> fragments;
    qsizetype position = 0;
    do {
        const qsizetype size = qMin(chunk, stub.size() - position);
        PduHeader header;
        header.type = type;
        header.callId = callId;
        header.flags = 0;
        if (position == 0)
            header.flags |= PFC_FIRST_FRAG;
        if (position + size == stub.size())
            header.flags |= PFC_LAST_FRAG;
        body.allocationHint = quint32(stub.size() - position);
        fragments += encodeFragment(header, body, stub.sliced(position, size), protection);
        position += size;
    } while (position < stub.size());
    return fragments;
}

QByteArray openFragment(Pdu &pdu, qsizetype stubOffset, const Protection &protection)
{
    if (!pdu.hasTrailer)
        refuse("the message is not signed");
    SecTrailer expected = protection.trailer;
    expected.padding = pdu.trailer.padding;
    if (pdu.trailer != expected)
        refuse("the message is protected otherwise than agreed");
    const qsizetype stubSize = pdu.bodyEnd() - stubOffset;
    if (stubSize < pdu.trailer.padding)
        refuse("more padding than stub");
    protection.security->unprotect(pdu.bytes, stubOffset, stubSize, pdu.authValue);
    return pdu.bytes.sliced(stubOffset, stubSize - pdu.trailer.padding);
}

void StubAssembler::add(const PduHeader &header, const QByteArray &stub)
{
    const bool first = header.flags & PFC_FIRST_FRAG;
    const bool last = header.flags & PFC_LAST_FRAG;
    if (m_complete || first == m_started)
        refuse("a fragment is out of order");
    if (m_started && header.callId != m_callId)
        refuse("a fragment belongs to another call");
    if (stub.isEmpty() && !last)
        refuse("an empty fragment");
    if (m_stub.size() + stub.size() > largestStub)
        refuse("the message is too large");
    m_stub += stub;
    m_callId = header.callId;
    m_started = true;
    m_complete = last;
}

QByteArray StubAssembler::take()
{
    m_started = false;
    m_complete = false;
    return std::exchange(m_stub, {});
}

} // namespace Penumbra::Rpc
