// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "loopback.h"
#include "rpc/client.h"
#include "rpc/fragments.h"

#include <QtTest>

namespace Penumbra::Rpc {

struct Pair
{
    std::unique_ptr<SecurityContext> initiator;
    std::unique_ptr<SecurityContext> acceptor;
};

using PairMaker = std::function<Pair(Mechanism, ProtectionLevel)>;

/// Lets two contexts sign in to each other; both must be complete at the end.
inline void signIn(Pair &pair)
{
    QByteArray token = pair.initiator->exchange({});
    while (!token.isEmpty()) {
        token = pair.acceptor->exchange(token);
        if (!token.isEmpty())
            token = pair.initiator->exchange(token);
    }
    if (!pair.initiator->isComplete() || !pair.acceptor->isComplete())
        throw Error(FailureKind::SignInFailed, QStringLiteral("sign in both ends"));
}

inline Protection protectionOf(SecurityContext &context)
{
    return {&context, secTrailer(context, 1)};
}

inline QByteArray protectedPdu(SecurityContext &context, const QByteArray &stub, PduType type = PduType::Request)
{
    return encodeFragments(type, 1, {0, 1, 3}, stub, preferredFragmentSize, protectionOf(context)).first();
}

inline QByteArray opened(SecurityContext &context, const QByteArray &bytes)
{
    Pdu pdu = Pdu::decode(bytes);
    return openFragment(pdu, callStubOffset, protectionOf(context));
}

/// What every mechanism must do at every level.
inline void checkProtection(const PairMaker &make, Mechanism mechanism, ProtectionLevel level)
{
    Pair pair = make(mechanism, level);
    signIn(pair);
    for (const qsizetype size : {0, 1, 15, 16, 17, 100, 4000, 5000}) {
        const QByteArray stub(size, 'x');
        const QByteArray request = protectedPdu(*pair.initiator, stub);
        QCOMPARE(request.contains("xxxx"), size >= 15 && level == ProtectionLevel::Integrity);
        QVERIFY(request.size() <= preferredFragmentSize);
        QCOMPARE(opened(*pair.acceptor, request), stub);
        QCOMPARE(opened(*pair.initiator, protectedPdu(*pair.acceptor, stub, PduType::Response)), stub);
    }
    // Several requests before an answer.
    const QByteArray first = protectedPdu(*pair.initiator, "first");
    const QByteArray second = protectedPdu(*pair.initiator, "second");
    QCOMPARE(opened(*pair.acceptor, first), "first");
    QCOMPARE(opened(*pair.acceptor, second), "second");
}

inline void checkTampering(const PairMaker &make, Mechanism mechanism, ProtectionLevel level)
{
    qsizetype size = 1;
    for (qsizetype i = 0; i < size; ++i) {
        Pair pair = make(mechanism, level);
        signIn(pair);
        QByteArray pdu = protectedPdu(*pair.initiator, "twenty bytes of stub");
        size = pdu.size();
        pdu[i] = char(pdu[i] ^ 0x10);
        QCOMPARE(failureKindOf([&] { opened(*pair.acceptor, pdu); }), FailureKind::ProtocolError);
    }
    QVERIFY(size >= 80);
}

inline void checkOrder(const PairMaker &make, Mechanism mechanism, ProtectionLevel level)
{
    Pair pair = make(mechanism, level);
    signIn(pair);
    const QByteArray first = protectedPdu(*pair.initiator, "first");
    QCOMPARE(opened(*pair.acceptor, first), "first");
    QCOMPARE(failureKindOf([&] { opened(*pair.acceptor, first); }), FailureKind::ProtocolError); // replayed

    pair = make(mechanism, level);
    signIn(pair);
    protectedPdu(*pair.initiator, "lost");
    const QByteArray second = protectedPdu(*pair.initiator, "second");
    QCOMPARE(failureKindOf([&] { opened(*pair.acceptor, second); }), FailureKind::ProtocolError); // a gap

    pair = make(mechanism, level);
    signIn(pair);
    const QByteArray own = protectedPdu(*pair.initiator, "reflected");
    QCOMPARE(failureKindOf([&] { opened(*pair.initiator, own); }), FailureKind::ProtocolError);
}

/// Binds and calls over a whole connection, in fragments, in a syntax.
inline void checkConnection(std::unique_ptr<SecurityContext> initiator, const AcceptorCredentials &acceptor,
                            NdrSyntax syntax, const QString &peerName)
{
    const Mechanism mechanism = initiator->mechanism();
    const ProtectionLevel level = initiator->level();
    int calls = 0;
    Loopback transport(acceptor, [&](ServerConnection &server, const ServerRequest &request) {
        ++calls;
        QVERIFY(request.authenticated);
        QCOMPARE(request.mechanism, mechanism);
        QCOMPARE(request.level, level);
        QCOMPARE(request.peerName, peerName);
        QCOMPARE(request.syntax, syntax);
        server.respond(request.stub);
    });
    if (syntax == NdrSyntax::Ndr32)
        transport.toServer = hideNdr64;
    Client client(transport, testInterface, std::move(initiator), deadlineIn(milliseconds(30'000)));
    QCOMPARE(client.syntax(), syntax);
    const QUuid id = QUuid::createUuid();
    for (const qsizetype length : {0, 3, 2500, 32766}) {
        const Echo::In in {42, -1, id, QString(length, QLatin1Char('y'))};
        QVERIFY(client.call<Echo>(in, deadlineIn(milliseconds(30'000))) == in);
    }
    QVERIFY(client.call(0, {}, deadlineIn(milliseconds(30'000))).isEmpty());
    QCOMPARE(calls, 5);
}

} // namespace Penumbra::Rpc
