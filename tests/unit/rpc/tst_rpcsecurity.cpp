// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "securitypairs.h"

using namespace Penumbra;
using namespace Penumbra::Rpc;

/// NTLM, bare and inside SPNEGO: both ends of a security context, then whole connections.
class TestRpcSecurity : public QObject
{
    Q_OBJECT

    QTemporaryDir m_directory;
    AcceptorCredentials m_acceptor;

    static InitiatorCredentials credentials(QByteArray password = "correct horse")
    {
        return {QStringLiteral("alice"), QStringLiteral("LAB"), Secret::take(password), false,
                QStringLiteral("fs.lab.test")};
    }

    Pair pair(Mechanism mechanism, ProtectionLevel level) const
    {
        return {SecurityContext::initiator(mechanism, level, credentials()),
                SecurityContext::acceptor(mechanism, level, m_acceptor)};
    }

    PairMaker maker() const
    {
        return [this](Mechanism mechanism, ProtectionLevel level) { return pair(mechanism, level); };
    }

    static void addCombinations()
    {
        QTest::addColumn<Mechanism>("mechanism");
        QTest::addColumn<ProtectionLevel>("level");
        QTest::newRow("NTLM integrity") << Mechanism::Ntlmssp << ProtectionLevel::Integrity;
        QTest::newRow("NTLM privacy") << Mechanism::Ntlmssp << ProtectionLevel::Privacy;
        QTest::newRow("SPNEGO integrity") << Mechanism::Spnego << ProtectionLevel::Integrity;
        QTest::newRow("SPNEGO privacy") << Mechanism::Spnego << ProtectionLevel::Privacy;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_acceptor.ntlmAccountsFile = m_directory.filePath(QStringLiteral("accounts"));
        writeAccounts(m_acceptor.ntlmAccountsFile, "LAB:alice:correct horse\nLAB:bob:other\n");
    }

    void protects_data() { addCombinations(); }
    void protects()
    {
        QFETCH(Mechanism, mechanism);
        QFETCH(ProtectionLevel, level);
        checkProtection(maker(), mechanism, level);
    }

    void detectsTampering_data() { addCombinations(); }
    void detectsTampering()
    {
        QFETCH(Mechanism, mechanism);
        QFETCH(ProtectionLevel, level);
        checkTampering(maker(), mechanism, level);
    }

    void detectsReplayAndGaps_data() { addCombinations(); }
    void detectsReplayAndGaps()
    {
        QFETCH(Mechanism, mechanism);
        QFETCH(ProtectionLevel, level);
        checkOrder(maker(), mechanism, level);
    }

    void carriesCallsInBothSyntaxes_data() { addCombinations(); }
    void carriesCallsInBothSyntaxes()
    {
        QFETCH(Mechanism, mechanism);
        QFETCH(ProtectionLevel, level);
        for (const NdrSyntax syntax : {NdrSyntax::Ndr32, NdrSyntax::Ndr64})
            checkConnection(SecurityContext::initiator(mechanism, level, credentials()), m_acceptor, syntax,
                            QStringLiteral("LAB\\alice"));
    }

    void refusesAWrongPassword_data() { addCombinations(); }
    void refusesAWrongPassword()
    {
        QFETCH(Mechanism, mechanism);
        QFETCH(ProtectionLevel, level);
        Loopback transport(m_acceptor, echo);
        QCOMPARE(failureKindOf([&] {
                     Client client(transport, testInterface,
                                   SecurityContext::initiator(mechanism, level, credentials("wrong")),
                                   deadlineIn(milliseconds(30'000)));
                     client.call(0, {}, deadlineIn(milliseconds(30'000)));
                 }),
                 FailureKind::SignInFailed);
        QVERIFY(transport.server.isClosed());
    }

    void refusesPrivacyWithoutEncryption()
    {
        for (const Mechanism mechanism : {Mechanism::Ntlmssp, Mechanism::Spnego}) {
            Pair ends {SecurityContext::initiator(mechanism, ProtectionLevel::Integrity, credentials()),
                       SecurityContext::acceptor(mechanism, ProtectionLevel::Privacy, m_acceptor)};
            QCOMPARE(failureKindOf([&] { signIn(ends); }), FailureKind::SignInFailed);
        }
    }

    void refusesAServerThatNegotiatesWeakerNtlm_data()
    {
        QTest::addColumn<quint32>("flag");
        QTest::newRow("sign") << 0x00000010u;
        QTest::newRow("seal") << 0x00000020u;
        QTest::newRow("extended session security") << 0x00080000u;
        QTest::newRow("128 bits") << 0x20000000u;
        QTest::newRow("key exchange") << 0x40000000u;
    }
    void refusesAServerThatNegotiatesWeakerNtlm()
    {
        QFETCH(quint32, flag);
        Pair ends = pair(Mechanism::Ntlmssp, ProtectionLevel::Privacy);
        QByteArray challenge = ends.acceptor->exchange(ends.initiator->exchange({}));
        char *flags = challenge.data() + 20;
        QVERIFY(qFromLittleEndian<quint32>(flags) & flag);
        qToLittleEndian(qFromLittleEndian<quint32>(flags) & ~flag, flags);
        QVERIFY(failureKindOf([&] { ends.initiator->exchange(challenge); }).has_value());
        QVERIFY(!ends.initiator->isComplete());
    }

    void refusesBrokenTokens()
    {
        for (const Mechanism mechanism : {Mechanism::Ntlmssp, Mechanism::Spnego}) {
            Pair whole = pair(mechanism, ProtectionLevel::Privacy);
            const QByteArray negotiate = whole.initiator->exchange({});
            const QByteArray challenge = whole.acceptor->exchange(negotiate);
            for (qsizetype size = 1; size < challenge.size(); size += 7) {
                Pair ends = pair(mechanism, ProtectionLevel::Privacy);
                ends.initiator->exchange({});
                failureKindOf([&] { ends.initiator->exchange(challenge.first(size)); });
                QVERIFY(!ends.initiator->isComplete() || mechanism == Mechanism::Ntlmssp);
            }
            for (qsizetype size = 0; size < negotiate.size(); size += 3) {
                Pair ends = pair(mechanism, ProtectionLevel::Privacy);
                failureKindOf([&] { ends.acceptor->exchange(negotiate.first(size)); });
                QVERIFY(!ends.acceptor->isComplete());
            }
        }
    }

    void refusesCredentialsThatDoNotFit()
    {
        QCOMPARE(failureKindOf(
                     [] { SecurityContext::initiator(Mechanism::Kerberos, ProtectionLevel::Privacy, credentials()); }),
                 FailureKind::InvalidInput);
        InitiatorCredentials ticket;
        ticket.useKerberosTicket = true;
        QCOMPARE(
            failureKindOf([&] { SecurityContext::initiator(Mechanism::Ntlmssp, ProtectionLevel::Privacy, ticket); }),
            FailureKind::InvalidInput);
        QCOMPARE(failureKindOf([] {
                     SecurityContext::acceptor(Mechanism::Ntlmssp, ProtectionLevel::Privacy, AcceptorCredentials());
                 }),
                 FailureKind::NotSupported);
    }
};

QTEST_GUILESS_MAIN(TestRpcSecurity)
#include "tst_rpcsecurity.moc"
