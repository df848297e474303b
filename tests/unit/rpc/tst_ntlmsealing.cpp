// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rpc/ntlmsealing.h"

#include <QtTest>

using Penumbra::Rpc::NtlmSealing;

class TestNtlmSealing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sealsAsTheSpecificationsExample()
    {
        // [MS-NLMP] 4.2.4.4: random session key, the text "Plaintext" in UTF-16, sequence number 0.
        const QByteArray key(16, '\x55');
        NtlmSealing sealing(key, NtlmSealing::Direction::ClientToServer, 0);
        QByteArray message = QByteArray::fromHex("50006c00610069006e007400650078007400");
        const QByteArray plain = message;
        const QByteArray signature = sealing.seal(message, 0, message.size());
        QCOMPARE(message.toHex(), "54e50165bf1936dc996020c1811b0f06fb5f");
        QCOMPARE(signature.toHex(), "010000007fb38ec5c55d497600000000");

        NtlmSealing peer(key, NtlmSealing::Direction::ClientToServer, 0);
        QVERIFY(peer.unseal(message, 0, message.size(), signature));
        QCOMPARE(message, plain);
    }

    void signsMoreThanItEncrypts()
    {
        const QByteArray key(16, '\x11');
        NtlmSealing sealing(key, NtlmSealing::Direction::ServerToClient, 1);
        QByteArray message = "headerstubtrailer";
        const QByteArray signature = sealing.seal(message, 6, 4);
        QVERIFY(message.startsWith("header"));
        QVERIFY(message.endsWith("trailer"));
        QVERIFY(!message.contains("stub"));
        QCOMPARE(signature.last(4).toHex(), "01000000");
        for (qsizetype i = 0; i < message.size(); ++i) {
            NtlmSealing peer(key, NtlmSealing::Direction::ServerToClient, 1);
            QByteArray tampered = message;
            tampered[i] = char(tampered[i] ^ 1);
            QVERIFY(!peer.unseal(tampered, 6, 4, signature));
        }
        NtlmSealing other(key, NtlmSealing::Direction::ServerToClient, 0);
        QByteArray wrongPlace = message;
        QVERIFY(!other.unseal(wrongPlace, 6, 4, signature));
        NtlmSealing shortened(key, NtlmSealing::Direction::ServerToClient, 1);
        QVERIFY(!shortened.unseal(message, 6, 4, signature.first(8)));
    }
};

QTEST_GUILESS_MAIN(TestNtlmSealing)
#include "tst_ntlmsealing.moc"
