// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "loopback.h"
#include "rpc/client.h"
#include "rpc/faults.h"
#include "rpc/fragments.h"

#include <QtTest>

using namespace Penumbra;
using namespace Penumbra::Rpc;

namespace {

Deadline soon()
{
    return deadlineIn(milliseconds(30'000));
}

PduHeader headerOf(PduType type, quint32 callId = 1)
{
    PduHeader header;
    header.type = type;
    header.callId = callId;
    return header;
}

/// A bind without signing in, for the server's side alone.
QByteArray plainBind(const SyntaxId &interface = {testInterface.uuid, 1, 0})
{
    BindBody body;
    body.contexts = {{0, interface, {transferSyntax(NdrSyntax::Ndr32)}}};
    return encodePdu(headerOf(PduType::Bind), encodeBody(body));
}

QByteArray plainRequest(const QByteArray &stub, quint32 callId = 2, quint16 contextId = 0)
{
    return encodeFragments(PduType::Request, callId, {0, contextId, 3}, stub, preferredFragmentSize, {}).join();
}

PduType typeOf(const QByteArray &pdu)
{
    return PduHeader::decode(pdu).type;
}

quint32 faultOf(const QByteArray &pdu)
{
    return typeOf(pdu) == PduType::Fault ? Pdu::decode(pdu).body<FaultBody>().status : 0;
}

std::unique_ptr<SecurityContext> alice(Mechanism mechanism, ProtectionLevel level, QByteArray password = "secret")
{
    return SecurityContext::initiator(
        mechanism, level,
        {QStringLiteral("alice"), QStringLiteral("LAB"), Secret::take(password), false, QStringLiteral("fs")});
}

/// A client below packet integrity, which Client never is: NTLM's tokens of an initiator at integrity, another level in
/// the trailers.
struct WeakClient
{
    WeakClient(const AcceptorCredentials &credentials, ProtectionLevel level, const QByteArray &password = "secret")
        : server({testInterface}, credentials, "\\PIPE\\test")
        , security(alice(Mechanism::Ntlmssp, ProtectionLevel::Integrity, password))
        , trailer {quint8(Mechanism::Ntlmssp), quint8(level), 0, 77}
    {
        BindBody body;
        body.contexts = {{0, {testInterface.uuid, 1, 0}, {transferSyntax(NdrSyntax::Ndr32)}}};
        PduHeader header = headerOf(PduType::Bind);
        if (level != ProtectionLevel::Connect) {
            header.flags |= PFC_SUPPORT_HEADER_SIGN;
            protection = {security.get(), trailer};
        }
        server.feed(encodePdu(header, encodeBody(body), &trailer, security->exchange({})));
        const Pdu ack = Pdu::decode(server.takeOutput());
        if (ack.header.type != PduType::BindAck || (ack.header.flags ^ header.flags) & PFC_SUPPORT_HEADER_SIGN)
            qFatal("an unexpected answer to bind");
        const QByteArray token = security->exchange(ack.authValue);
        server.feed(encodePdu(headerOf(PduType::Auth3), QByteArray(4, ' '), &trailer, token));
    }

    void send(const QByteArray &stub, const Loopback::Hook &hook = {})
    {
        QByteArray pdu =
            encodeFragments(PduType::Request, 2, {0, 0, 3}, stub, preferredFragmentSize, protection).first();
        if (hook)
            hook(pdu);
        server.feed(pdu);
    }

    QByteArray receive()
    {
        Pdu pdu = Pdu::decode(server.takeOutput());
        if (protection.security)
            return openFragment(pdu, callStubOffset, protection);
        return pdu.hasTrailer ? QByteArray("a verifier") : pdu.bytes.sliced(callStubOffset);
    }

    ServerConnection server;
    std::unique_ptr<SecurityContext> security;
    SecTrailer trailer;
    Protection protection;
};

} // namespace

/// A client and a server that talk to each other, or to somebody who lies.
class TestRpcConnection : public QObject
{
    Q_OBJECT

    QTemporaryDir m_directory;
    AcceptorCredentials m_acceptor;

    static std::unique_ptr<SecurityContext> security(Mechanism mechanism = Mechanism::Spnego,
                                                     ProtectionLevel level = ProtectionLevel::Integrity)
    {
        return alice(mechanism, level);
    }

    std::optional<FailureKind> bindFailure(Loopback &transport) const
    {
        return failureKindOf([&] { Client(transport, testInterface, security(), soon()); });
    }

    /// Binds, then calls with a hook on what the server sends.
    std::optional<FailureKind> callFailure(const Loopback::Hook &hook,
                                           ProtectionLevel level = ProtectionLevel::Integrity)
    {
        Loopback transport(m_acceptor, echo);
        Client client(transport, testInterface, security(Mechanism::Spnego, level), soon());
        transport.toClient = hook;
        const auto kind = failureKindOf([&] { client.call(3, QByteArray(6000, 'x'), soon()); });
        transport.toClient = nullptr;
        // After a protocol error nothing works any more.
        if (kind == FailureKind::ProtocolError
            && failureKindOf([&] { client.call(3, "x", soon()); }) != FailureKind::ConnectionLost)
            return FailureKind::Cancelled;
        return kind;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_acceptor.ntlmAccountsFile = m_directory.filePath(QStringLiteral("accounts"));
        writeAccounts(m_acceptor.ntlmAccountsFile, "LAB:alice:secret\n");
    }

    void offersBothSyntaxesAndHeaderSigning()
    {
        Loopback transport(m_acceptor, echo);
        Client client(transport, testInterface, security(), soon());
        QCOMPARE(client.syntax(), NdrSyntax::Ndr64);
        const Pdu bind = Pdu::decode(transport.sent.first());
        QCOMPARE(bind.header.type, PduType::Bind);
        QVERIFY(bind.header.flags & PFC_SUPPORT_HEADER_SIGN);
        QVERIFY(bind.bytes.contains(QByteArray::fromHex("33057171babe37498319b5dbef9ccc36"))); // NDR64
        QVERIFY(bind.bytes.contains(QByteArray::fromHex("045d888aeb1cc9119fe808002b104860"))); // NDR
        const Pdu alter = Pdu::decode(transport.sent.at(1));
        QCOMPARE(alter.header.type, PduType::AlterContext);
        QVERIFY(alter.header.flags & PFC_SUPPORT_HEADER_SIGN);
        const auto contexts = alter.body<BindBody>().contexts;
        QCOMPARE(contexts.size(), 1);
        QCOMPARE(contexts.first().id, 1);
    }

    void sendsNtlmsThirdTokenByAuth3()
    {
        Loopback transport(m_acceptor, echo);
        Client client(transport, testInterface, security(Mechanism::Ntlmssp), soon());
        QCOMPARE(transport.sent.size(), 2);
        QCOMPARE(typeOf(transport.sent.last()), PduType::Auth3);
        QCOMPARE(transport.received.size(), 1);
        QCOMPARE(client.call(3, "x", soon()), "x");
    }

    void padsRequestsWithoutArguments()
    {
        Loopback transport(m_acceptor, [](ServerConnection &server, const ServerRequest &request) {
            server.respond(request.stub.isEmpty() ? "answer" : "");
        });
        Client client(transport, testInterface, security(), soon());
        QCOMPARE(client.call(0, {}, soon()), "answer");
        const Pdu request = Pdu::decode(transport.sent.last());
        QCOMPARE(request.trailer.padding, 16);
        QCOMPARE(request.bodyEnd(), callStubOffset + 16);
    }

    void splitsBothWays()
    {
        Loopback transport(m_acceptor, echo);
        Client client(transport, testInterface, security(Mechanism::Spnego, ProtectionLevel::Privacy), soon());
        transport.sent.clear();
        transport.received.clear();
        const QByteArray stub(100'000, 'x');
        QCOMPARE(client.call(3, stub, soon()), stub);
        QVERIFY(transport.sent.size() > 15);
        QCOMPARE(transport.received.size(), transport.sent.size());
        for (const QByteArray &pdu : transport.sent + transport.received) {
            QVERIFY(pdu.size() <= preferredFragmentSize);
            QCOMPARE((Pdu::decode(pdu).bodyEnd() - callStubOffset) % 16, 0);
        }
    }

    void saysWhyBindFailed_data()
    {
        QTest::addColumn<quint16>("reason");
        QTest::addColumn<FailureKind>("kind");
        QTest::newRow("not specified") << quint16(0) << FailureKind::InterfaceNotOffered;
        QTest::newRow("limit") << quint16(2) << FailureKind::InterfaceNotOffered;
        QTest::newRow("authentication type") << quint16(8) << FailureKind::SignInFailed;
        QTest::newRow("checksum") << quint16(9) << FailureKind::SignInFailed;
    }
    void saysWhyBindFailed()
    {
        QFETCH(quint16, reason);
        QFETCH(FailureKind, kind);
        Loopback transport(m_acceptor, echo);
        transport.toClient = [&](QByteArray &pdu) {
            pdu = encodePdu(headerOf(PduType::BindNak), encodeBody(BindNakBody {reason}));
        };
        QVERIFY(bindFailure(transport) == kind);
    }

    void saysWhenTheInterfaceIsNotOffered()
    {
        Loopback transport(m_acceptor, echo);
        Interface other = testInterface;
        other.major = 2;
        QVERIFY(failureKindOf([&] { Client(transport, other, security(), soon()); })
                == FailureKind::InterfaceNotOffered);
        Loopback second(m_acceptor, echo);
        other.uuid = QUuid::createUuid();
        QVERIFY(failureKindOf([&] { Client(second, other, security(), soon()); }) == FailureKind::InterfaceNotOffered);
    }

    void refusesAServerThatDoesNotSignHeaders()
    {
        Loopback transport(m_acceptor, echo);
        transport.toClient = [](QByteArray &pdu) { pdu[3] = char(pdu[3] & ~PFC_SUPPORT_HEADER_SIGN); };
        QVERIFY(bindFailure(transport) == FailureKind::ProtocolError);
    }

    void refusesAServerThatDoesNotSignIn()
    {
        Loopback transport(m_acceptor, echo);
        transport.toClient = [](QByteArray &pdu) {
            const Pdu ack = Pdu::decode(pdu);
            PduHeader header = ack.header;
            header.authLength = 0;
            pdu = encodePdu(header, ack.bytes.sliced(pduHeaderSize, ack.bodyEnd() - pduHeaderSize));
        };
        QVERIFY(bindFailure(transport) == FailureKind::ProtocolError);
    }

    void survivesEveryChangeInTheAnswersToBind()
    {
        for (int answer = 0; answer < 2; ++answer) {
            qsizetype size = 1;
            for (qsizetype i = 0; i < size; ++i) {
                Loopback transport(m_acceptor, echo);
                transport.toClient = [&, seen = 0](QByteArray &pdu) mutable {
                    if (seen++ != answer)
                        return;
                    size = pdu.size();
                    pdu[i] = char(pdu[i] ^ 0x81);
                };
                bindFailure(transport); // throws Error or nothing
            }
        }
    }

    void refusesAnswersThatAreNotSigned()
    {
        QVERIFY(callFailure([](QByteArray &pdu) {
                    pdu = encodeFragments(PduType::Response, 2, {0, 1, 0}, "forged", preferredFragmentSize, {}).first();
                })
                == FailureKind::ProtocolError);
    }

    void refusesAnswersToOtherCalls()
    {
        QVERIFY(callFailure([](QByteArray &pdu) { pdu[12] = char(pdu[12] + 1); }) == FailureKind::ProtocolError);
    }

    void refusesDroppedAndSwappedFragments()
    {
        for (const auto level : {ProtectionLevel::Integrity, ProtectionLevel::Privacy}) {
            int seen = 0;
            QVERIFY(callFailure(
                        [&](QByteArray &pdu) {
                            if (seen++ == 0)
                                pdu.clear();
                        },
                        level)
                    == FailureKind::ProtocolError);
            QByteArray first;
            QVERIFY(callFailure(
                        [&](QByteArray &pdu) {
                            if (first.isEmpty())
                                pdu.swap(first);
                            else
                                pdu += first;
                        },
                        level)
                    == FailureKind::ProtocolError);
        }
    }

    void takesFaultsAndGoesOn()
    {
        Loopback transport(m_acceptor, [](ServerConnection &server, const ServerRequest &request) {
            if (request.opnum == 1)
                server.fault(nca_s_op_rng_error);
            else if (request.opnum == 2)
                server.fault(ERROR_ACCESS_DENIED);
            else
                server.respond(request.stub);
        });
        Client client(transport, testInterface, security(Mechanism::Spnego, ProtectionLevel::Privacy), soon());
        try {
            client.call(1, "x", soon());
            QFAIL("no fault");
        } catch (const Error &error) {
            QCOMPARE(error.kind(), FailureKind::RpcFault);
            QCOMPARE(error.failure().status, QStringLiteral("nca_s_op_rng_error (0x1c010002)"));
            QCOMPARE(error.failure().object, QStringLiteral("Test opnum 1"));
        }
        QVERIFY(failureKindOf([&] { client.call(2, "x", soon()); }) == FailureKind::AccessDenied);
        QCOMPARE(client.call(3, "y", soon()), "y");
    }

    void givesUpAtTheDeadline()
    {
        Loopback transport(m_acceptor, echo);
        QVERIFY(failureKindOf([&] { Client(transport, testInterface, security(), deadlineIn(milliseconds(0))); })
                == FailureKind::TimedOut);
        Loopback second(m_acceptor, echo);
        Client client(second, testInterface, security(), soon());
        QVERIFY(failureKindOf([&] { client.call(3, "x", deadlineIn(milliseconds(0))); }) == FailureKind::TimedOut);
        QVERIFY(failureKindOf([&] { client.call(3, "x", soon()); }) == FailureKind::ConnectionLost);
    }

    // The server's side alone.

    void serverTellsWhoDidNotSignIn()
    {
        ServerConnection server({testInterface}, m_acceptor, "\\PIPE\\test");
        server.feed(plainBind());
        QCOMPARE(typeOf(server.takeOutput()), PduType::BindAck);
        server.feed(plainRequest("hello"));
        const auto request = server.takeRequest();
        QVERIFY(request);
        QVERIFY(!request->authenticated);
        QCOMPARE(request->opnum, 3);
        QCOMPARE(request->stub, "hello");
        server.respond("world");
        QVERIFY(server.takeOutput().contains("world"));
        QVERIFY(!server.isClosed());
    }

    void serverAnswersOneRequestAtATime()
    {
        ServerConnection server({testInterface}, m_acceptor, "\\PIPE\\test");
        const QByteArray input = plainBind() + plainRequest(QByteArray(10'000, 'a'), 2) + plainRequest("b", 3);
        for (const char byte : input)
            server.feed(QByteArray(1, byte));
        QCOMPARE(server.takeRequest()->stub, QByteArray(10'000, 'a'));
        QVERIFY(!server.takeRequest());
        server.takeOutput();
        server.respond("A");
        QCOMPARE(PduHeader::decode(server.takeOutput()).callId, 2);
        QCOMPARE(server.takeRequest()->stub, "b");
        server.fault(RPC_X_BAD_STUB_DATA);
        const QByteArray fault = server.takeOutput();
        QCOMPARE(PduHeader::decode(fault).callId, 3);
        QVERIFY(PduHeader::decode(fault).flags & PFC_DID_NOT_EXECUTE);
        QCOMPARE(faultOf(fault), RPC_X_BAD_STUB_DATA);
    }

    void serverLimitsWaitingInput()
    {
        ServerConnection server({testInterface}, m_acceptor, "\\PIPE\\test");
        server.feed(plainBind() + plainRequest("a"));
        QVERIFY(server.takeRequest());
        server.feed(QByteArray(300 * 1024, 'x'));
        QVERIFY(server.isClosed());
    }

    void serverRefusesWhatIsOutOfPlace()
    {
        ServerConnection early({testInterface}, m_acceptor, "\\PIPE\\test");
        early.feed(plainRequest("a"));
        QCOMPARE(typeOf(early.takeOutput()), PduType::BindNak);
        QVERIFY(early.isClosed());

        ServerConnection twice({testInterface}, m_acceptor, "\\PIPE\\test");
        twice.feed(plainBind());
        twice.takeOutput();
        twice.feed(plainBind());
        QCOMPARE(faultOf(twice.takeOutput()), nca_s_proto_error);
        QVERIFY(twice.isClosed());

        ServerConnection context({testInterface}, m_acceptor, "\\PIPE\\test");
        context.feed(plainBind());
        context.takeOutput();
        context.feed(plainRequest("a", 2, 5));
        QCOMPARE(faultOf(context.takeOutput()), nca_s_unk_if);
        QVERIFY(context.isClosed());
    }

    void serverRefusesUnknownLevels_data()
    {
        QTest::addColumn<int>("level");
        for (const int level : {0, 1, 7, 255})
            QTest::addRow("%d", level) << level;
    }
    void serverRefusesUnknownLevels()
    {
        QFETCH(int, level);
        Loopback transport(m_acceptor, echo);
        transport.toServer = [&](QByteArray &pdu) {
            const Pdu bind = Pdu::decode(pdu);
            pdu[bind.bodyEnd() + 1] = char(level);
        };
        QVERIFY(bindFailure(transport) == FailureKind::SignInFailed);
        QCOMPARE(typeOf(transport.received.last()), PduType::BindNak);
        QVERIFY(transport.server.isClosed());
    }

    void serverTakesWeakerLevelsForNoSignIn_data()
    {
        QTest::addColumn<ProtectionLevel>("level");
        QTest::newRow("connect") << ProtectionLevel::Connect;
        QTest::newRow("call") << ProtectionLevel::Call;
        QTest::newRow("packet") << ProtectionLevel::Packet;
    }
    void serverTakesWeakerLevelsForNoSignIn()
    {
        QFETCH(ProtectionLevel, level);
        WeakClient client(m_acceptor, level);
        for (int turn = 0; turn < 3; ++turn) {
            client.send("hello");
            const auto request = client.server.takeRequest();
            QVERIFY(request);
            QVERIFY(!request->authenticated);
            QVERIFY(request->peerName.isEmpty());
            QCOMPARE(request->stub, "hello");
            client.server.respond("world");
            QCOMPARE(client.receive(), "world");
        }
    }

    void serverVerifiesPacketsBelowIntegrity()
    {
        for (const auto level : {ProtectionLevel::Call, ProtectionLevel::Packet}) {
            WeakClient client(m_acceptor, level);
            client.send("hello", [](QByteArray &pdu) { pdu[callStubOffset] = 'X'; });
            QVERIFY(!client.server.takeRequest());
            QCOMPARE(faultOf(client.server.takeOutput()), RPC_S_SEC_PKG_ERROR);
            QVERIFY(client.server.isClosed());
        }
    }

    void serverIgnoresVerifiersAtConnect()
    {
        WeakClient client(m_acceptor, ProtectionLevel::Connect);
        PduHeader header = headerOf(PduType::Request, 2);
        client.server.feed(
            encodePdu(header, encodeBody(CallBody {5, 0, 3}) + "hello", &client.trailer, QByteArray(16, '\1')));
        QCOMPARE(client.server.takeRequest()->stub, "hello");
        client.server.respond("world");
        QCOMPARE(client.receive(), "world");

        SecTrailer wrong = client.trailer;
        wrong.padding = 200;
        header.authLength = 16;
        header.fragmentLength = callStubOffset + secTrailerSize + 16;
        client.server.feed(header.encode() + encodeBody(CallBody {}) + encodeBody(wrong) + QByteArray(16, '\1'));
        QCOMPARE(faultOf(client.server.takeOutput()), nca_s_proto_error);
    }

    void serverChecksPasswordsAtConnect()
    {
        WeakClient client(m_acceptor, ProtectionLevel::Connect, "wrong");
        client.send("hello");
        QVERIFY(!client.server.takeRequest());
        QCOMPARE(faultOf(client.server.takeOutput()), ERROR_ACCESS_DENIED);
        QVERIFY(client.server.isClosed());
    }

    void clientsGoNoLowerThanIntegrity()
    {
        for (const auto level : {ProtectionLevel::Connect, ProtectionLevel::Call, ProtectionLevel::Packet})
            QVERIFY(failureKindOf([&] { security(Mechanism::Spnego, level); }) == FailureKind::InvalidInput);
    }

    void serverRefusesClientsWithoutHeaderSigning()
    {
        Loopback transport(m_acceptor, echo);
        transport.toServer = [](QByteArray &pdu) { pdu[3] = char(pdu[3] & ~PFC_SUPPORT_HEADER_SIGN); };
        QVERIFY(bindFailure(transport) == FailureKind::SignInFailed);
    }

    void serverRefusesChangedAndUnsignedRequests()
    {
        const QList<Loopback::Hook> hooks {
            [](QByteArray &pdu) { pdu[callStubOffset] = 'X'; },
            [](QByteArray &pdu) { pdu[22] = 9; }, // the opnum
            [](QByteArray &pdu) { pdu = plainRequest("forged", 2, 1); },
        };
        for (const auto &hook : hooks) {
            Loopback transport(m_acceptor, [](ServerConnection &, const ServerRequest &) { QFAIL("taken"); });
            Client client(transport, testInterface, security(), soon());
            transport.toServer = hook;
            QVERIFY(failureKindOf([&] { client.call(3, "x", soon()); }) == FailureKind::RpcFault);
            QCOMPARE(faultOf(transport.received.last()), RPC_S_SEC_PKG_ERROR);
            QVERIFY(transport.server.isClosed());
        }
    }
};

QTEST_GUILESS_MAIN(TestRpcConnection)
#include "tst_rpcconnection.moc"
