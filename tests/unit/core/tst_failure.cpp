// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/failuretext.h"

#include <QCborArray>
#include <QCborValue>
#include <QSet>
#include <QTest>

using namespace Penumbra;

class TestFailure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survivesCbor();
    void readsMalformedCbor_data();
    void readsMalformedCbor();
    void everyKindHasAName();
    void everyKindHasASentenceAndARemedy();
    void namesActionObjectStatusAndDetail();
    void doesNotFillInPlaceholdersOfNames();
    void remediesNameTheCommands_data();
    void remediesNameTheCommands();
    void errorSaysItInOneLine();
    void failureOfAnyException();
};

void TestFailure::survivesCbor()
{
    for (int kind = 1; kind <= int(FailureKind::Last); ++kind) {
        const Failure failure {FailureKind(kind), "SetContext", QString::fromUtf8("\\\\fs1\\Büro$"), "X (0x1)",
                               "line\n2"};
        const QByteArray bytes = QCborValue(failure.toCbor()).toCbor();
        QCOMPARE(Failure::fromCbor(QCborValue::fromCbor(bytes).toMap()), failure);
    }
}

void TestFailure::readsMalformedCbor_data()
{
    QTest::addColumn<QCborMap>("map");
    QTest::newRow("empty") << QCborMap {};
    QTest::newRow("zero") << QCborMap {{"kind", 0}};
    QTest::newRow("negative") << QCborMap {{"kind", -1}};
    QTest::newRow("too large") << QCborMap {{"kind", int(FailureKind::Last) + 1}};
    QTest::newRow("65537, 1 in 16 bits") << QCborMap {{"kind", 65537}};
    QTest::newRow("not a number") << QCborMap {{"kind", QCborArray {1, 2}}, {"action", 7}, {"object", QCborMap {}}};
    QTest::newRow("strange keys") << QCborMap {{1, 2}, {QCborMap {}, "x"}};
}

void TestFailure::readsMalformedCbor()
{
    QFETCH(QCborMap, map);
    QCOMPARE(Failure::fromCbor(map), Failure {});
}

void TestFailure::everyKindHasAName()
{
    QSet<QString> names;
    for (int kind = 1; kind <= int(FailureKind::Last); ++kind)
        names.insert(failureKindName(FailureKind(kind)));
    QVERIFY(!names.contains(QString()));
    QCOMPARE(names.size(), int(FailureKind::Last));
    QCOMPARE(failureKindName(FailureKind::FsrvpSetInProgress), "fsrvp-set-in-progress");
    QCOMPARE(failureKindName(FailureKind::KeychainUnavailable), "keychain-unavailable");
    QCOMPARE(failureKindName(FailureKind(60000)), "unknown");
}

void TestFailure::everyKindHasASentenceAndARemedy()
{
    QSet<QString> sentences;
    for (int kind = 1; kind <= int(FailureKind::Last); ++kind) {
        const Failure failure {FailureKind(kind), "connect to", "fs1", {}, {}};
        const FailureText text = explain(failure);
        QVERIFY2(text.sentence.startsWith("Connect to fs1: "), qPrintable(text.sentence));
        QVERIFY2(text.sentence.endsWith('.') && text.sentence.size() > 25, qPrintable(text.sentence));
        QVERIFY2(text.remedy.endsWith('.') && text.remedy.size() > 12, qPrintable(text.remedy));
        QVERIFY2(!text.remedy.contains("  ") && !text.sentence.contains("  "), qPrintable(text.remedy));
        sentences.insert(text.sentence);
        QCOMPARE(explainLine(failure), text.sentence + ' ' + text.remedy);
    }
    QCOMPARE(sentences.size(), int(FailureKind::Last));
    QVERIFY(!explain(Failure {FailureKind(60000), {}, {}, {}, {}}).remedy.isEmpty());
}

void TestFailure::namesActionObjectStatusAndDetail()
{
    const Failure failure {FailureKind::FsrvpBadState, "CommitShadowCopySet", "fs1", "FSRVP_E_BAD_STATE (0x80042301)",
                           "set 5c5a"};
    QCOMPARE(explain(failure).sentence,
             "CommitShadowCopySet fs1: the shadow copy set is not in the state that this call needs "
             "(FSRVP_E_BAD_STATE (0x80042301)). Set 5c5a.");
    QCOMPARE(explain({FailureKind::NotADirectory, {}, {}, {}, {}}).sentence, "It is not a directory.");
    QVERIFY(!explainLine({FailureKind::SystemError, "a\nb", "c\td", "e\r\nf", "g\n"}).contains('\n'));
}

void TestFailure::doesNotFillInPlaceholdersOfNames()
{
    const QString sentence = explain({FailureKind::NotFound, "open %2", "%1 100%.vhdx", {}, {}}).sentence;
    QVERIFY2(sentence.startsWith("Open %2 %1 100%.vhdx: there is no"), qPrintable(sentence));
}

void TestFailure::remediesNameTheCommands_data()
{
    QTest::addColumn<FailureKind>("kind");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("pipe") << FailureKind::PipeNotFound
                          << QStringList {"the File Server VSS Agent Service role is missing on the file server",
                                          "shadow copies are off on the SVM", "Install-WindowsFeature FS-VSS-Agent",
                                          "vserver cifs options modify -vserver NAME -shadowcopy-enabled true",
                                          "rpcd_fsrvp"};
    QTest::newRow("rights") << FailureKind::FsrvpAccessDenied << QStringList {"Administrators", "Backup Operators"};
    QTest::newRow("in progress") << FailureKind::FsrvpSetInProgress
                                 << QStringList {"does not say who", "180 seconds", "1800 seconds", "30 minutes"};
    QTest::newRow("expired") << FailureKind::TicketExpired << QStringList {"kinit"};
    QTest::newRow("no ticket") << FailureKind::NoTicket << QStringList {"kinit"};
    QTest::newRow("same volume") << FailureKind::FsrvpAlreadyExists
                                 << QStringList {"another share of the same volume is in the shadow copy set already"};
}

void TestFailure::remediesNameTheCommands()
{
    QFETCH(FailureKind, kind);
    QFETCH(QStringList, words);
    const QString line = explainLine({kind, "connect to", "fs1", {}, {}});
    for (const QString &word : words)
        QVERIFY2(line.contains(word), qPrintable(line));
}

void TestFailure::errorSaysItInOneLine()
{
    const Error error(FailureKind::AccessDenied, "open", "\\\\fs1\\vs", "NT_STATUS_ACCESS_DENIED (0xc0000022)",
                      "read-only");
    QCOMPARE(QString(error.what()), "open \\\\fs1\\vs: access-denied, NT_STATUS_ACCESS_DENIED (0xc0000022), read-only");
    QCOMPARE(QString(Error(FailureKind::Cancelled, "run").what()), "run: cancelled");
}

void TestFailure::failureOfAnyException()
{
    const Failure failure {FailureKind::NotFound, "open", "x", {}, {}};
    QCOMPARE(failureOf(std::make_exception_ptr(Error(failure))), failure);
    QCOMPARE(failureOf(std::make_exception_ptr(std::runtime_error("why"))).detail, "why");
    QCOMPARE(failureOf(std::make_exception_ptr(7)), Failure {});
}

QTEST_GUILESS_MAIN(TestFailure)
#include "tst_failure.moc"
