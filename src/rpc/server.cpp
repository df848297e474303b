// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rpc/server.h"

#include "core/failure.h"
#include "rpc/faults.h"
#include "rpc/fragments.h"

#include <QHash>

namespace Penumbra::Rpc {

namespace {

/// Input that may wait while a request is being answered, in bytes.
constexpr qsizetype mostWaitingInput = 256 * 1024;
constexpr qsizetype mostContexts = 64;
/// Tokens from the client before its sign-in is given up.
constexpr int mostTokens = 8;

[[noreturn]] void refuse(const char *what)
{
    throw Error(FailureKind::ProtocolError, QStringLiteral("serve an RPC client"), {}, {}, QLatin1String(what));
}

struct PresentationContext
{
    qsizetype interface = 0;
    NdrSyntax syntax = NdrSyntax::Ndr32;

    bool operator==(const PresentationContext &) const = default;
};

} // namespace

struct ServerConnection::Private
{
    void process();
    void handle(Pdu &pdu);
    void bind(const Pdu &pdu);
    void alterContext(const Pdu &pdu);
    void auth3(const Pdu &pdu);
    void request(Pdu &pdu);
    QByteArray plainStub(const Pdu &pdu, qsizetype stubOffset) const;

    QList<BindAckBody::ContextResult> present(const QList<BindBody::Context> &contexts);
    BindAckBody::ContextResult present(const BindBody::Context &context);
    void startSecurity(const Pdu &pdu);
    QByteArray exchange(const Pdu &pdu);
    void sendAck(PduType type, quint32 callId, const BindAckBody &body, const QByteArray &token);
    void sendNak(quint32 callId, quint16 reason);
    void sendFault(quint32 callId, quint16 contextId, quint32 status, quint8 flags = 0);

    QList<Interface> interfaces;
    AcceptorCredentials credentials;
    QByteArray secondaryAddress;

    QByteArray input;
    QByteArray output;
    bool closed = false;
    bool bound = false;
    quint32 associationGroup = 0;
    quint16 maxTransmit = preferredFragmentSize;
    QHash<quint16, PresentationContext> contexts;

    std::unique_ptr<SecurityContext> security;
    SecTrailer trailer; ///< of the tokens
    Protection protection; ///< of requests and responses: none without a sign-in and at connect
    bool headerSigning = false;
    int tokens = 0;
    bool signInFailed = false; ///< told by the first request's fault, since auth3 has no answer

    StubAssembler assembler;
    CallBody call; ///< of the request's first fragment
    quint32 callId = 0;
    std::optional<ServerRequest> ready;
    bool answering = false; ///< a request is ready or taken, and not answered yet
};

void ServerConnection::Private::process()
{
    while (!closed && !answering && input.size() >= pduHeaderSize) {
        PduHeader header;
        try {
            header = PduHeader::decode(input);
        } catch (const Error &) {
            closed = true;
            return;
        }
        if (input.size() < header.fragmentLength)
            break;
        const QByteArray bytes = input.first(header.fragmentLength);
        input.remove(0, header.fragmentLength);
        try {
            Pdu pdu = Pdu::decode(bytes);
            handle(pdu);
        } catch (const Error &) {
            if (bound)
                sendFault(header.callId, call.contextId, nca_s_proto_error);
            else
                sendNak(header.callId, BindNakBody::NotSpecified);
            closed = true;
        }
    }
    if (input.size() > mostWaitingInput)
        closed = true;
}

void ServerConnection::Private::handle(Pdu &pdu)
{
    if (bound == (pdu.header.type == PduType::Bind))
        refuse("a message before bind, or bind again");
    switch (pdu.header.type) {
    case PduType::Bind:
        return bind(pdu);
    case PduType::AlterContext:
        return alterContext(pdu);
    case PduType::Auth3:
        return auth3(pdu);
    case PduType::Request:
        return request(pdu);
    case PduType::Orphaned:
        assembler = {};
        return;
    case PduType::CoCancel: // the answer will come all the same
        return;
    default:
        refuse("an unexpected message");
    }
}

void ServerConnection::Private::bind(const Pdu &pdu)
{
    const auto body = pdu.body<BindBody>();
    if (body.maxReceive < smallestFragmentSize || body.contexts.isEmpty())
        refuse("a bind without room or contexts");
    if (pdu.hasTrailer) {
        try {
            startSecurity(pdu);
        } catch (const Error &) {
            sendNak(pdu.header.callId, BindNakBody::AuthenticationTypeNotRecognized);
            closed = true;
            return;
        }
    }
    bound = true;
    maxTransmit = qMin(maxTransmit, body.maxReceive);
    associationGroup = body.associationGroup ? body.associationGroup : 1;
    const auto results = present(body.contexts);
    QByteArray token;
    try {
        token = exchange(pdu);
    } catch (const Error &) {
        sendNak(pdu.header.callId, BindNakBody::InvalidChecksum);
        closed = true;
        return;
    }
    sendAck(PduType::BindAck, pdu.header.callId,
            {preferredFragmentSize, preferredFragmentSize, associationGroup, secondaryAddress, results}, token);
}

void ServerConnection::Private::alterContext(const Pdu &pdu)
{
    const auto body = pdu.body<BindBody>();
    const auto results = present(body.contexts);
    QByteArray token;
    try {
        token = exchange(pdu);
    } catch (const Error &) {
        sendFault(pdu.header.callId, 0, ERROR_ACCESS_DENIED);
        closed = true;
        return;
    }
    sendAck(PduType::AlterContextResp, pdu.header.callId,
            {preferredFragmentSize, preferredFragmentSize, associationGroup, {}, results}, token);
}

void ServerConnection::Private::auth3(const Pdu &pdu)
{
    try {
        if (!exchange(pdu).isEmpty() || !security || !security->isComplete())
            signInFailed = true;
    } catch (const Error &) {
        signInFailed = true;
    }
}

QList<BindAckBody::ContextResult> ServerConnection::Private::present(const QList<BindBody::Context> &offered)
{
    QList<BindAckBody::ContextResult> results;
    for (const auto &context : offered)
        results += present(context);
    return results;
}

BindAckBody::ContextResult ServerConnection::Private::present(const BindBody::Context &context)
{
    PresentationContext wanted {-1, NdrSyntax::Ndr32};
    for (qsizetype i = 0; i < interfaces.size(); ++i) {
        const Interface &known = interfaces[i];
        if (known.uuid == context.interface.uuid && known.major == context.interface.major
            && known.minor >= context.interface.minor)
            wanted.interface = i;
    }
    if (wanted.interface < 0)
        return {BindAckBody::ProviderRejection, BindAckBody::AbstractSyntaxNotSupported, {}};
    if (context.transferSyntaxes.contains(transferSyntax(NdrSyntax::Ndr64)))
        wanted.syntax = NdrSyntax::Ndr64;
    else if (!context.transferSyntaxes.contains(transferSyntax(NdrSyntax::Ndr32)))
        return {BindAckBody::ProviderRejection, BindAckBody::TransferSyntaxesNotSupported, {}};
    if (contexts.size() >= mostContexts || contexts.value(context.id, wanted) != wanted)
        return {BindAckBody::ProviderRejection, BindAckBody::LocalLimitExceeded, {}};
    contexts.insert(context.id, wanted);
    return {BindAckBody::Acceptance, BindAckBody::NotSpecified, transferSyntax(wanted.syntax)};
}

void ServerConnection::Private::startSecurity(const Pdu &pdu)
{
    const auto mechanism = Mechanism(pdu.trailer.type);
    const auto level = ProtectionLevel(pdu.trailer.level);
    if (mechanism != Mechanism::Spnego && mechanism != Mechanism::Ntlmssp && mechanism != Mechanism::Kerberos)
        refuse("an unknown mechanism");
    if (level < ProtectionLevel::Connect || level > ProtectionLevel::Privacy)
        refuse("an unknown level");
    headerSigning = pdu.header.flags & PFC_SUPPORT_HEADER_SIGN;
    if (!headerSigning && level != ProtectionLevel::Connect)
        refuse("no header signing");
    security = SecurityContext::acceptor(mechanism, level, credentials);
    trailer = secTrailer(*security, pdu.trailer.contextId);
    if (level != ProtectionLevel::Connect)
        protection = {security.get(), trailer};
}

QByteArray ServerConnection::Private::exchange(const Pdu &pdu)
{
    if (!pdu.hasTrailer)
        return {};
    SecTrailer expected = trailer;
    expected.padding = pdu.trailer.padding;
    if (!security || signInFailed || pdu.trailer != expected || ++tokens > mostTokens)
        refuse("a token for no security context");
    return security->exchange(pdu.authValue);
}

/// The stub of a request that is not protected. At connect a client may send a verifier that says nothing.
QByteArray ServerConnection::Private::plainStub(const Pdu &pdu, qsizetype stubOffset) const
{
    if (pdu.hasTrailer && !security)
        refuse("a trailer without a security context");
    const qsizetype size = pdu.bodyEnd() - stubOffset - (pdu.hasTrailer ? pdu.trailer.padding : 0);
    if (size < 0)
        refuse("no room for the request");
    return pdu.bytes.sliced(stubOffset, size);
}

void ServerConnection::Private::request(Pdu &pdu)
{
    const qsizetype stubOffset = callStubOffset + (pdu.header.flags & PFC_OBJECT_UUID ? 16 : 0);
    const auto body = pdu.body<CallBody>();
    QByteArray stub;
    if (security && (signInFailed || !security->isComplete())) {
        sendFault(pdu.header.callId, body.contextId, ERROR_ACCESS_DENIED);
        closed = true;
        return;
    }
    if (protection.security) {
        try {
            stub = openFragment(pdu, stubOffset, protection);
        } catch (const Error &) {
            sendFault(pdu.header.callId, body.contextId, RPC_S_SEC_PKG_ERROR);
            closed = true;
            return;
        }
    } else {
        stub = plainStub(pdu, stubOffset);
    }
    const auto context = contexts.constFind(body.contextId);
    if (context == contexts.constEnd()) {
        sendFault(pdu.header.callId, body.contextId, nca_s_unk_if);
        closed = true;
        return;
    }
    if (assembler.isEmpty())
        call = body;
    if (body.contextId != call.contextId || body.opnum != call.opnum)
        refuse("fragments of different calls");
    assembler.add(pdu.header, stub);
    if (!assembler.isComplete())
        return;
    callId = pdu.header.callId;
    answering = true;
    ready.emplace();
    ready->interface = context->interface;
    ready->opnum = call.opnum;
    ready->syntax = context->syntax;
    ready->stub = assembler.take();
    if (security && security->level() >= ProtectionLevel::Integrity) {
        ready->authenticated = true;
        ready->mechanism = security->mechanism();
        ready->level = security->level();
        ready->peerName = security->peerName();
    }
}

void ServerConnection::Private::sendAck(PduType type, quint32 id, const BindAckBody &body, const QByteArray &token)
{
    PduHeader header;
    header.type = type;
    header.callId = id;
    if (headerSigning)
        header.flags |= PFC_SUPPORT_HEADER_SIGN;
    output += encodePdu(header, encodeBody(body), token.isEmpty() ? nullptr : &trailer, token);
}

void ServerConnection::Private::sendNak(quint32 id, quint16 reason)
{
    PduHeader header;
    header.type = PduType::BindNak;
    header.callId = id;
    output += encodePdu(header, encodeBody(BindNakBody {reason}));
}

void ServerConnection::Private::sendFault(quint32 id, quint16 contextId, quint32 status, quint8 flags)
{
    PduHeader header;
    header.type = PduType::Fault;
    header.callId = id;
    header.flags |= flags;
    const CallBody about {faultStubOffset - callStubOffset, contextId, 0};
    output += encodePdu(header, encodeBody(FaultBody {about, status}));
}

ServerConnection::ServerConnection(const QList<Interface> &interfaces, const AcceptorCredentials &credentials,
                                   const QByteArray &secondaryAddress)
    : d(std::make_unique<Private>())
{
    d->interfaces = interfaces;
    d->credentials = credentials;
    d->secondaryAddress = secondaryAddress + '\0';
}

ServerConnection::~ServerConnection() = default;

void ServerConnection::feed(const QByteArray &bytes)
{
    if (d->closed)
        return;
    d->input += bytes;
    d->process();
}

QByteArray ServerConnection::takeOutput()
{
    return std::exchange(d->output, {});
}

std::optional<ServerRequest> ServerConnection::takeRequest()
{
    return std::exchange(d->ready, std::nullopt);
}

void ServerConnection::respond(const QByteArray &stub)
{
    const CallBody body {0, d->call.contextId, 0};
    for (const QByteArray &fragment :
         encodeFragments(PduType::Response, d->callId, body, stub, d->maxTransmit, d->protection))
        d->output += fragment;
    d->answering = false;
    d->process();
}

void ServerConnection::fault(quint32 status)
{
    // Only a call that changed nothing is refused by an unknown opnum or an unreadable stub.
    const bool untouched = status == nca_s_op_rng_error || status == RPC_X_BAD_STUB_DATA;
    d->sendFault(d->callId, d->call.contextId, status, untouched ? PFC_DID_NOT_EXECUTE : 0);
    d->answering = false;
    d->process();
}

bool ServerConnection::isClosed() const
{
    return d->closed;
}

} // namespace Penumbra::Rpc
