// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rpc/client.h"

#include "core/failure.h"
#include "rpc/faults.h"
#include "rpc/fragments.h"

namespace Penumbra::Rpc {

namespace {

/// Presentation context IDs: the index into the contexts offered at bind.
constexpr std::array offeredSyntaxes {NdrSyntax::Ndr32, NdrSyntax::Ndr64};
/// Tokens from the server before the sign-in is given up.
constexpr int mostTokens = 8;
/// Any number does; a connection has one security context.
constexpr quint32 authContextId = 1;

} // namespace

struct Client::Private
{
    Private(Transport &transportUsed, const Interface &wanted, std::unique_ptr<SecurityContext> securityUsed)
        : transport(transportUsed)
        , interface(wanted)
        , security(std::move(securityUsed))
    {
        if (!security)
            throw Error(FailureKind::InvalidInput, QStringLiteral("connect to"), name());
        protection = {security.get(), secTrailer(*security, authContextId)};
    }

    QString name() const { return QLatin1String(interface.name); }
    [[noreturn]] void refuse(const char *what) const;
    [[noreturn]] void throwFault(const Pdu &pdu, const QString &object);

    void write(const QByteArray &pdu, Deadline deadline);
    Pdu read(Deadline deadline);

    void bind(Deadline deadline);
    QByteArray bindPdu(PduType type, const QByteArray &token) const;
    Pdu readBindAnswer(PduType expected, Deadline deadline);
    void takeBindAck(const Pdu &pdu);
    QByteArray call(quint16 opnum, const QByteArray &stub, Deadline deadline);

    Transport &transport;
    Interface interface;
    std::unique_ptr<SecurityContext> security;
    Protection protection;
    quint32 callId = 1;
    quint16 contextId = 0;
    quint32 associationGroup = 0;
    quint16 maxTransmit = preferredFragmentSize;
    bool bound = false;
    bool serverProven = false; ///< the server has shown that it accepted the sign-in
    bool usable = false;
};

void Client::Private::refuse(const char *what) const
{
    throw Error(FailureKind::ProtocolError, QStringLiteral("call"), name(), {}, QLatin1String(what));
}

void Client::Private::write(const QByteArray &pdu, Deadline deadline)
{
    if (deadline.hasExpired())
        throw Error(FailureKind::TimedOut, QStringLiteral("call"), name());
    transport.write(pdu, deadline);
}

Pdu Client::Private::read(Deadline deadline)
{
    if (deadline.hasExpired())
        throw Error(FailureKind::TimedOut, QStringLiteral("call"), name());
    QByteArray bytes = transport.readExactly(pduHeaderSize, deadline);
    const PduHeader header = PduHeader::decode(bytes);
    if (header.fragmentLength > pduHeaderSize)
        bytes += transport.readExactly(header.fragmentLength - pduHeaderSize, deadline);
    if (header.callId != callId)
        refuse("an answer to another call");
    return Pdu::decode(bytes);
}

/// Faults come without signature from some servers, Samba among them, so one is taken as it is. All that
/// somebody who forges one reaches is a call that fails. A signature that is there must verify.
void Client::Private::throwFault(const Pdu &fault, const QString &object)
{
    Pdu pdu = fault;
    bool refusedSignIn = !serverProven;
    if (pdu.hasTrailer && bound) {
        openFragment(pdu, faultStubOffset, protection);
        refusedSignIn = false;
        serverProven = true;
    }
    const auto status = pdu.body<FaultBody>().status;
    FailureKind kind = FailureKind::RpcFault;
    if (refusedSignIn
        && (status == ERROR_ACCESS_DENIED || status == RPC_S_SEC_PKG_ERROR || status == nca_s_proto_error))
        kind = FailureKind::SignInFailed;
    else if (status == ERROR_ACCESS_DENIED)
        kind = FailureKind::AccessDenied;
    usable = kind != FailureKind::SignInFailed;
    throw Error(kind, QStringLiteral("call"), object, faultText(status));
}

QByteArray Client::Private::bindPdu(PduType type, const QByteArray &token) const
{
    BindBody body;
    body.associationGroup = associationGroup;
    for (quint16 id = 0; id < offeredSyntaxes.size(); ++id) {
        // alter_context names the context that bind agreed on.
        if (type == PduType::Bind || id == contextId)
            body.contexts +=
                {id, {interface.uuid, interface.major, interface.minor}, {transferSyntax(offeredSyntaxes[id])}};
    }
    PduHeader header;
    header.type = type;
    header.flags |= PFC_SUPPORT_HEADER_SIGN;
    header.callId = callId;
    return encodePdu(header, encodeBody(body), &protection.trailer, token);
}

Pdu Client::Private::readBindAnswer(PduType expected, Deadline deadline)
{
    Pdu pdu = read(deadline);
    if (pdu.header.type == PduType::Fault)
        throwFault(pdu, name());
    if (pdu.header.type == PduType::BindNak) {
        const quint16 reason = pdu.body<BindNakBody>().reason;
        const bool signIn =
            reason == BindNakBody::AuthenticationTypeNotRecognized || reason == BindNakBody::InvalidChecksum;
        throw Error(signIn ? FailureKind::SignInFailed : FailureKind::InterfaceNotOffered, QStringLiteral("bind to"),
                    name(), QStringLiteral("bind_nak reason %1").arg(reason));
    }
    if (pdu.header.type != expected || (pdu.header.flags & PFC_WHOLE) != PFC_WHOLE)
        refuse("an unexpected answer to bind");
    SecTrailer trailer = protection.trailer;
    trailer.padding = pdu.trailer.padding;
    if (pdu.hasTrailer && pdu.trailer != trailer)
        refuse("the answer to bind is for another security context");
    return pdu;
}

void Client::Private::takeBindAck(const Pdu &pdu)
{
    const auto ack = pdu.body<BindAckBody>();
    if (ack.results.size() != qsizetype(offeredSyntaxes.size()))
        refuse("not one result per presentation context");
    std::optional<quint16> accepted;
    for (quint16 id = 0; id < offeredSyntaxes.size(); ++id) {
        const auto &result = ack.results[id];
        if (result.result != BindAckBody::Acceptance)
            continue;
        if (result.transferSyntax != transferSyntax(offeredSyntaxes[id]))
            refuse("a transfer syntax that was not offered");
        accepted = id; // the last one, NDR64, is preferred
    }
    if (!accepted)
        throw Error(FailureKind::InterfaceNotOffered, QStringLiteral("bind to"), name(),
                    QStringLiteral("reason %1").arg(ack.results.first().reason));
    if (!(pdu.header.flags & PFC_SUPPORT_HEADER_SIGN))
        refuse("the server does not sign headers");
    if (ack.maxReceive < smallestFragmentSize)
        refuse("the server's fragments are too small");
    contextId = *accepted;
    associationGroup = ack.associationGroup;
    maxTransmit = qMin(maxTransmit, ack.maxReceive);
}

void Client::Private::bind(Deadline deadline)
{
    QByteArray token = security->exchange({});
    write(bindPdu(PduType::Bind, token), deadline);
    Pdu answer = readBindAnswer(PduType::BindAck, deadline);
    takeBindAck(answer);
    for (int tokens = 0; !security->isComplete(); ++tokens) {
        if (answer.authValue.isEmpty() || tokens == mostTokens)
            refuse("the server does not complete the sign-in");
        token = security->exchange(answer.authValue);
        if (security->isComplete() && token.isEmpty())
            break;
        // A bare mechanism's last token has no answer. SPNEGO's has one, which adds nothing when we are complete.
        if (security->isComplete() && security->mechanism() != Mechanism::Spnego) {
            PduHeader header;
            header.type = PduType::Auth3;
            header.callId = callId;
            // The body of auth3 is four bytes of padding ([MS-RPCE] 2.2.2.10).
            write(encodePdu(header, QByteArray(4, '\0'), &protection.trailer, token), deadline);
            break;
        }
        write(bindPdu(PduType::AlterContext, token), deadline);
        answer = readBindAnswer(PduType::AlterContextResp, deadline);
    }
    bound = true;
    usable = true;
    // Kerberos authenticates the server, SPNEGO ends with the server's word; raw NTLM's third token has no answer.
    serverProven = security->mechanism() != Mechanism::Ntlmssp;
}

QByteArray Client::Private::call(quint16 opnum, const QByteArray &stub, Deadline deadline)
{
    if (!std::exchange(usable, false))
        throw Error(FailureKind::ConnectionLost, QStringLiteral("call"), name());
    ++callId;
    const CallBody request {0, contextId, opnum};
    for (const QByteArray &fragment : encodeFragments(PduType::Request, callId, request, stub, maxTransmit, protection))
        write(fragment, deadline);
    StubAssembler assembler;
    while (!assembler.isComplete()) {
        Pdu pdu = read(deadline);
        if (pdu.header.type == PduType::Fault)
            throwFault(pdu, QStringLiteral("%1 opnum %2").arg(name()).arg(opnum));
        if (pdu.header.type != PduType::Response)
            refuse("an unexpected answer");
        const QByteArray part = openFragment(pdu, callStubOffset, protection);
        if (pdu.body<CallBody>().contextId != contextId)
            refuse("an answer in another presentation context");
        assembler.add(pdu.header, part);
    }
    serverProven = true;
    usable = true;
    return assembler.take();
}

Client::Client(Transport &transport, const Interface &interface, std::unique_ptr<SecurityContext> security,
               Deadline deadline)
    : d(std::make_unique<Private>(transport, interface, std::move(security)))
{
    d->bind(deadline);
}

Client::~Client() = default;

NdrSyntax Client::syntax() const
{
    return offeredSyntaxes[d->contextId];
}

QByteArray Client::call(quint16 opnum, const QByteArray &stub, Deadline deadline)
{
    return d->call(opnum, stub, deadline);
}

} // namespace Penumbra::Rpc
