// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "securitypairs.h"
#include "support/privatekdc.h"

using namespace Penumbra;
using namespace Penumbra::Rpc;

/// Kerberos, bare and inside SPNEGO, in a realm of its own.
class TestRpcKerberos : public QObject
{
    Q_OBJECT

    std::unique_ptr<PrivateKdc> m_kdc;
    QTemporaryDir m_directory;
    AcceptorCredentials m_acceptor;

    static InitiatorCredentials credentials(const QString &server = QStringLiteral("fs.lab.test"))
    {
        return {{}, {}, {}, true, server};
    }

    PairMaker maker() const
    {
        return [this](Mechanism mechanism, ProtectionLevel level) {
            return Pair {SecurityContext::initiator(mechanism, level, credentials()),
                         SecurityContext::acceptor(mechanism, level, m_acceptor)};
        };
    }

    static void addCombinations()
    {
        QTest::addColumn<Mechanism>("mechanism");
        QTest::addColumn<ProtectionLevel>("level");
        QTest::newRow("Kerberos integrity") << Mechanism::Kerberos << ProtectionLevel::Integrity;
        QTest::newRow("Kerberos privacy") << Mechanism::Kerberos << ProtectionLevel::Privacy;
        QTest::newRow("SPNEGO integrity") << Mechanism::Spnego << ProtectionLevel::Integrity;
        QTest::newRow("SPNEGO privacy") << Mechanism::Spnego << ProtectionLevel::Privacy;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_kdc = std::make_unique<PrivateKdc>();
        m_kdc->useHere();
        m_kdc->addPrincipal(QStringLiteral("alice"), QStringLiteral("secret"));
        m_kdc->addPrincipal(QStringLiteral("host/fs.lab.test"));
        m_kdc->addPrincipal(QStringLiteral("cifs/old.lab.test"));
        m_kdc->addPrincipal(QStringLiteral("host/other.lab.test"));
        m_acceptor.keytab = m_directory.filePath(QStringLiteral("keytab"));
        m_kdc->exportKeytab({QStringLiteral("host/fs.lab.test"), QStringLiteral("cifs/old.lab.test")},
                            m_acceptor.keytab);
        m_acceptor.ntlmAccountsFile = m_directory.filePath(QStringLiteral("accounts"));
        writeAccounts(m_acceptor.ntlmAccountsFile, "LAB:alice:correct horse\n");
    }

    void init() { m_kdc->signIn(QStringLiteral("alice"), QStringLiteral("secret")); }

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
                            QStringLiteral("alice@LAB.TEST"));
    }

    void sendsTheThirdLegByAuth3()
    {
        Loopback transport(m_acceptor, echo);
        Client client(transport, testInterface,
                      SecurityContext::initiator(Mechanism::Kerberos, ProtectionLevel::Integrity, credentials()),
                      deadlineIn(milliseconds(30'000)));
        QCOMPARE(transport.sent.size(), 2);
        QCOMPARE(PduHeader::decode(transport.sent.last()).type, PduType::Auth3);
        QCOMPARE(transport.received.size(), 1);
    }

    void sendsSpnegosLastTokenByAlterContext()
    {
        // SPNEGO's server answers it even when the client needs nothing more; Samba refuses it in auth3.
        Loopback transport(m_acceptor, echo);
        Client client(transport, testInterface,
                      SecurityContext::initiator(Mechanism::Spnego, ProtectionLevel::Integrity, credentials()),
                      deadlineIn(milliseconds(30'000)));
        for (const QByteArray &pdu : transport.sent)
            QVERIFY(PduHeader::decode(pdu).type != PduType::Auth3);
        QCOMPARE(transport.received.size(), transport.sent.size());
    }

    void takesTheCifsPrincipalWhereThereIsNoOther_data() { addCombinations(); }
    void takesTheCifsPrincipalWhereThereIsNoOther()
    {
        QFETCH(Mechanism, mechanism);
        QFETCH(ProtectionLevel, level);
        checkConnection(SecurityContext::initiator(mechanism, level, credentials(QStringLiteral("old.lab.test"))),
                        m_acceptor, NdrSyntax::Ndr64, QStringLiteral("alice@LAB.TEST"));
    }

    void saysWhenThereIsNoTicket()
    {
        m_kdc->signOut();
        for (const Mechanism mechanism : {Mechanism::Kerberos, Mechanism::Spnego}) {
            QCOMPARE(failureKindOf([&] {
                         SecurityContext::initiator(mechanism, ProtectionLevel::Privacy, credentials())->exchange({});
                     }),
                     FailureKind::NoTicket);
        }
    }

    void saysWhenTheTicketHasExpired()
    {
        m_kdc->signIn(QStringLiteral("alice"), QStringLiteral("secret"), QStringLiteral("1s"));
        const auto kind = [](Mechanism mechanism) {
            return failureKindOf(
                [&] { SecurityContext::initiator(mechanism, ProtectionLevel::Privacy, credentials())->exchange({}); });
        };
        QTRY_COMPARE(kind(Mechanism::Kerberos), FailureKind::TicketExpired);
        QCOMPARE(kind(Mechanism::Spnego), FailureKind::TicketExpired);
    }

    void refusesServersWithoutThePrincipal()
    {
        // Unknown to the realm, then known, but not the server we reach.
        QCOMPARE(failureKindOf([] {
                     SecurityContext::initiator(Mechanism::Kerberos, ProtectionLevel::Privacy,
                                                credentials(QStringLiteral("nobody.lab.test")))
                         ->exchange({});
                 }),
                 FailureKind::SignInFailed);
        for (const Mechanism mechanism : {Mechanism::Kerberos, Mechanism::Spnego}) {
            Loopback transport(m_acceptor, echo);
            QCOMPARE(failureKindOf([&] {
                         Client(transport, testInterface,
                                SecurityContext::initiator(mechanism, ProtectionLevel::Privacy,
                                                           credentials(QStringLiteral("other.lab.test"))),
                                deadlineIn(milliseconds(30'000)));
                     }),
                     FailureKind::SignInFailed);
        }
    }

    void refusesPrivacyWithoutEncryption()
    {
        for (const Mechanism mechanism : {Mechanism::Kerberos, Mechanism::Spnego}) {
            Pair ends {SecurityContext::initiator(mechanism, ProtectionLevel::Integrity, credentials()),
                       SecurityContext::acceptor(mechanism, ProtectionLevel::Privacy, m_acceptor)};
            QCOMPARE(failureKindOf([&] { signIn(ends); }), FailureKind::SignInFailed);
        }
    }

    void refusesMessagesThatAreOnlySigned()
    {
        for (const Mechanism mechanism : {Mechanism::Kerberos, Mechanism::Spnego}) {
            // Both may encrypt, one only signs.
            Pair signing {SecurityContext::initiator(mechanism, ProtectionLevel::Privacy, credentials()),
                          SecurityContext::acceptor(mechanism, ProtectionLevel::Integrity, m_acceptor)};
            signIn(signing);
            QByteArray pdu = protectedPdu(*signing.acceptor, "plain", PduType::Response);
            QCOMPARE(failureKindOf([&] { opened(*signing.initiator, pdu); }), FailureKind::ProtocolError);
            pdu[callStubOffset + authPadding + 1] = char(ProtectionLevel::Privacy); // in the sec_trailer
            QCOMPARE(failureKindOf([&] { opened(*signing.initiator, pdu); }), FailureKind::ProtocolError);
        }
    }
};

QTEST_GUILESS_MAIN(TestRpcKerberos)
#include "tst_rpckerberos.moc"
