// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fsrvp/clientrules.h"

#include <QtTest>

using namespace Penumbra;
using namespace Penumbra::Fsrvp;

namespace {

const QUuid copyId(QStringLiteral("{0D5C56E6-AAC5-4D09-9DD9-2F7D1C0B8F9E}"));
const QString copyText = QStringLiteral("0d5c56e6-aac5-4d09-9dd9-2f7d1c0b8f9e");

FailureKind kindOfVersions(quint32 least, quint32 most)
{
    try {
        chooseVersion(least, most, QStringLiteral("files1"));
    } catch (const Error &error) {
        return error.failure().object == QLatin1String("files1") ? error.kind() : FailureKind::SystemError;
    }
    return FailureKind(0);
}

} // namespace

class TestFsrvpRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statusesHaveNamesAndKinds_data();
    void statusesHaveNamesAndKinds();
    void theHighestCommonVersionIsChosen();
    void sharesAreNamedAsWindowsClientsDo();
    void spellingsOfOneServerAreTheSame();
    void ownersThatAreTheServer_data();
    void ownersThatAreTheServer();
    void timesAreCheckedAndUtc();
    void exposedNames();
    void exposedNamesFromMappings_data();
    void exposedNamesFromMappings();
    void copiesInShareNames_data();
    void copiesInShareNames();
};

void TestFsrvpRules::statusesHaveNamesAndKinds_data()
{
    QTest::addColumn<quint32>("status");
    QTest::addColumn<QString>("name");
    QTest::addColumn<FailureKind>("kind");
    const auto row = [](quint32 status, const char *name, FailureKind kind) {
        QTest::newRow(name) << status << QString::fromLatin1(name) << kind;
    };
    // [MS-FSRVP] 2.2.4 and 3.1.4.5, [MS-ERREF]
    row(0x00000102, "FSRVP_E_WAIT_TIMEOUT (0x00000102)", FailureKind::FsrvpWaitTimedOut);
    row(0x80042301, "FSRVP_E_BAD_STATE (0x80042301)", FailureKind::FsrvpBadState);
    row(0x80042308, "FSRVP_E_OBJECT_NOT_FOUND (0x80042308)", FailureKind::FsrvpObjectNotFound);
    row(0x8004230C, "FSRVP_E_NOT_SUPPORTED (0x8004230C)", FailureKind::FsrvpNotSupported);
    row(0x8004230D, "FSRVP_E_OBJECT_ALREADY_EXISTS (0x8004230D)", FailureKind::FsrvpAlreadyExists);
    row(0x80042316, "FSRVP_E_SHADOW_COPY_SET_IN_PROGRESS (0x80042316)", FailureKind::FsrvpSetInProgress);
    row(0x8004231B, "FSRVP_E_UNSUPPORTED_CONTEXT (0x8004231B)", FailureKind::FsrvpUnsupportedContext);
    row(0x80042500, "FSSAGENT_E_TIMEOUT (0x80042500)", FailureKind::FsrvpServerTimeout);
    row(0x80042501, "FSRVP_E_SHADOWCOPYSET_ID_MISMATCH (0x80042501)", FailureKind::FsrvpSetIdMismatch);
    row(0xFFFFFFFF, "FSRVP_E_WAIT_FAILED (0xFFFFFFFF)", FailureKind::FsrvpWaitFailed);
    row(0x80070005, "E_ACCESSDENIED (0x80070005)", FailureKind::FsrvpAccessDenied);
    row(0x80070057, "E_INVALIDARG (0x80070057)", FailureKind::FsrvpInvalidArgument);
    // passed through from VSS
    row(0x80042302, "VSS_E_UNEXPECTED (0x80042302)", FailureKind::FsrvpOther);
    row(0x80042304, "VSS_E_PROVIDER_NOT_REGISTERED (0x80042304)", FailureKind::FsrvpOther);
    row(0x80042306, "VSS_E_PROVIDER_VETO (0x80042306)", FailureKind::FsrvpOther);
    row(0x8004230E, "VSS_E_VOLUME_NOT_SUPPORTED_BY_PROVIDER (0x8004230E)", FailureKind::FsrvpNotSupported);
    row(0x8004230F, "VSS_E_UNEXPECTED_PROVIDER_ERROR (0x8004230F)", FailureKind::FsrvpOther);
    row(0x80042311, "VSS_E_INVALID_XML_DOCUMENT (0x80042311)", FailureKind::FsrvpBadState);
    row(0x80042312, "VSS_E_MAXIMUM_NUMBER_OF_VOLUMES_REACHED (0x80042312)", FailureKind::FsrvpOther);
    row(0x80042313, "VSS_E_FLUSH_WRITES_TIMEOUT (0x80042313)", FailureKind::FsrvpOther);
    row(0x80042314, "VSS_E_HOLD_WRITES_TIMEOUT (0x80042314)", FailureKind::FsrvpOther);
    row(0x80042317, "VSS_E_MAXIMUM_NUMBER_OF_SNAPSHOTS_REACHED (0x80042317)", FailureKind::FsrvpOther);
    row(0x8004231D, "VSS_E_VOLUME_IN_USE (0x8004231D)", FailureKind::FsrvpOther);
    row(0x8004231F, "VSS_E_INSUFFICIENT_STORAGE (0x8004231F)", FailureKind::FsrvpOther);
    // unknown ones
    row(0x8004ABCD, "0x8004ABCD", FailureKind::FsrvpOther);
    row(0x00000001, "0x00000001", FailureKind::FsrvpOther);
}

void TestFsrvpRules::statusesHaveNamesAndKinds()
{
    QFETCH(quint32, status);
    QFETCH(QString, name);
    QFETCH(FailureKind, kind);
    QCOMPARE(statusName(status), name);
    QCOMPARE(int(failureKindOf(status)), int(kind));
}

void TestFsrvpRules::theHighestCommonVersionIsChosen()
{
    QCOMPARE(chooseVersion(1, 1, {}), 1u);
    QCOMPARE(chooseVersion(0, 1, {}), 1u);
    QCOMPARE(chooseVersion(1, 7, {}), 1u);
    QCOMPARE(chooseVersion(0, 0xFFFFFFFF, {}), 1u);
    QCOMPARE(chooseVersion(0, 0, {}), 0u);
    QCOMPARE(kindOfVersions(2, 2), FailureKind::VersionNotSupported); // too new
    QCOMPARE(kindOfVersions(0xFFFFFFFF, 0xFFFFFFFF), FailureKind::VersionNotSupported);
    QCOMPARE(kindOfVersions(1, 0), FailureKind::VersionNotSupported); // nonsense
}

void TestFsrvpRules::sharesAreNamedAsWindowsClientsDo()
{
    QCOMPARE(shareArgument(UncPath(QStringLiteral("Files1"), QStringLiteral("VMs"), QStringLiteral("a\\b"))),
             QStringLiteral("\\\\Files1\\VMs\\"));
}

void TestFsrvpRules::spellingsOfOneServerAreTheSame()
{
    const auto same = [](const char *left, const char *right) {
        return isSameServerName(QString::fromUtf8(left), QString::fromUtf8(right));
    };
    QVERIFY(same("FILES1.lab.test", "files1.LAB.test"));
    QVERIFY(same("files1", "Files1.Lab.Test"));
    QVERIFY(same("Files1.Lab.Test", "files1"));
    QVERIFY(!same("files1", "files10"));
    // Two machines of one name in two domains are two machines.
    QVERIFY(!same("nas.berlin.test", "nas.munich.test"));
    // Addresses count whole: the first label of one says nothing.
    QVERIFY(!same("10.0.0.1", "10.0.0.2"));
    QVERIFY(!same("10", "10.0.0.1"));
    QVERIFY(!same("fe80::1", "fe80::2"));
}

void TestFsrvpRules::ownersThatAreTheServer_data()
{
    QTest::addColumn<QString>("owner");
    QTest::addColumn<QString>("server");
    QTest::addColumn<QStringList>("ownerAddresses");
    QTest::addColumn<QStringList>("serverAddresses");
    QTest::addColumn<bool>("same");
    const QStringList none;
    const auto row = [](const char *name, const char *owner, const char *server, const QStringList &ownerAddresses,
                        const QStringList &serverAddresses, bool same) {
        QTest::newRow(name) << QString::fromLatin1(owner) << QString::fromLatin1(server) << ownerAddresses
                            << serverAddresses << same;
    };
    const QString a = QStringLiteral("10.0.0.1");
    const QString b = QStringLiteral("10.0.0.2");
    const QString own = QStringLiteral("192.0.2.7"); // the address of this computer
    const QString loopback = QStringLiteral("127.0.0.2");
    row("same name", "files1", "files1", {a}, {b}, true);
    row("name with its domain, other case", "FILES1", "files1.lab.test", {a}, {b}, true);
    row("unknown name", "FILES1", "10.0.0.1", none, {a}, true);
    row("another name of the same address", "files1", "alias", {a}, {b, a}, true);
    row("the address the name has", "files1", "10.0.0.1", {a}, {a}, true);
    row("another machine", "files2", "files1", {b}, {a}, false);
    row("another machine, server unknown", "files2", "files1", {b}, none, false);
    row("this computer, by two addresses", "localname", "127.0.0.2", {own}, {loopback}, true);
    row("this computer asked, owner elsewhere too", "files2", "127.0.0.2", {QStringLiteral("127.0.0.1"), b}, {loopback},
        false);
    row("this computer is the owner, server elsewhere", "localname", "files1", {own}, {a}, false);
    row("IPv6 loopback", "localname", "::1", {QStringLiteral("::1")}, {loopback}, true);
    row("two addresses with one first label", "10.0.0.2", "10.0.0.1", {b}, {a}, false);
    row("a name that begins with the same letters", "files10", "files1", {b}, {a}, false);
}

void TestFsrvpRules::ownersThatAreTheServer()
{
    QFETCH(QString, owner);
    QFETCH(QString, server);
    QFETCH(QStringList, ownerAddresses);
    QFETCH(QStringList, serverAddresses);
    QFETCH(bool, same);
    QCOMPARE(isSameMachine(owner, server, ownerAddresses, serverAddresses, {QStringLiteral("192.0.2.7")}), same);
}

void TestFsrvpRules::timesAreCheckedAndUtc()
{
    // [MS-DTYP] 2.3.3: the epoch of Unix is 11644473600 seconds after that of FILETIME.
    QCOMPARE(timeOf(116'444'736'000'000'000), QDateTime(QDate(1970, 1, 1), QTime(0, 0), Qt::UTC));
    QCOMPARE(timeOf(116'444'736'000'000'000 + 15'000), QDateTime(QDate(1970, 1, 1), QTime(0, 0, 0, 1), Qt::UTC));
    QCOMPARE(timeOf(1).date().year(), 1601);
    QCOMPARE(timeOf(133'485'408'000'000'000), QDateTime(QDate(2024, 1, 1), QTime(0, 0), Qt::UTC));
    for (const qint64 nonsense :
         {qint64(0), qint64(-1), std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max()})
        QVERIFY(!timeOf(nonsense).isValid());
}

void TestFsrvpRules::exposedNames()
{
    QCOMPARE(exposedShareName(QStringLiteral("vms"), copyId), QStringLiteral("vms@{") + copyText + QStringLiteral("}"));
    QCOMPARE(exposedShareName(QStringLiteral("vms$"), copyId),
             QStringLiteral("vms$@{") + copyText + QStringLiteral("}$"));
}

void TestFsrvpRules::exposedNamesFromMappings_data()
{
    QTest::addColumn<QString>("mapping");
    QTest::addColumn<QString>("share"); // empty: refused
    const auto row = [](const char *mapping, const char *share) {
        QTest::newRow(mapping) << QString::fromLatin1(mapping) << QString::fromLatin1(share);
    };
    row("vms@{0d5c56e6-aac5-4d09-9dd9-2f7d1c0b8f9e}", "vms@{0d5c56e6-aac5-4d09-9dd9-2f7d1c0b8f9e}");
    row("\\\\files1\\vms@{x}", "vms@{x}");
    row("\\\\files1\\vms@{x}\\", "vms@{x}");
    row("\\\\files1\\vms$@{x}$", "vms$@{x}$");
    row("a b", "a b");
    row("", "");
    row("\\", "");
    row("\\\\files1", "");
    row("\\\\files1\\", "");
    row("\\\\files1\\vms\\deeper", "");
    row("\\vms", "");
    row("vms\\deeper", "");
    row("a/b", "");
    row("..\\..\\etc", "");
    row("a:b", "");
    row("a\nb", "");
}

void TestFsrvpRules::exposedNamesFromMappings()
{
    QFETCH(QString, mapping);
    QFETCH(QString, share);
    QString got;
    FailureKind kind {};
    try {
        got = exposedShareFromMapping(mapping);
    } catch (const Error &error) {
        kind = error.kind();
    }
    QCOMPARE(got, share);
    QCOMPARE(kind, share.isEmpty() ? FailureKind::ProtocolError : FailureKind {});
}

void TestFsrvpRules::copiesInShareNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("is");
    QTest::newRow("plain") << QStringLiteral("vms@{%1}").arg(copyText) << true;
    QTest::newRow("hidden") << QStringLiteral("vms$@{%1}$").arg(copyText) << true;
    QTest::newRow("upper case") << QStringLiteral("VMS@{%1}").arg(copyText.toUpper()) << true;
    QTest::newRow("a copy of a copy") << QStringLiteral("vms@{11111111-2222-3333-4444-555555555555}@{%1}").arg(copyText)
                                      << true;
    QTest::newRow("no copy") << QStringLiteral("vms") << false;
    QTest::newRow("something after it") << QStringLiteral("vms@{%1}x").arg(copyText) << false;
    QTest::newRow("no braces") << QStringLiteral("vms@%1").arg(copyText) << false;
    QTest::newRow("too short") << QStringLiteral("vms@{%1}").arg(copyText.chopped(1)) << false;
    QTest::newRow("36 characters, no GUID") << QStringLiteral("vms@{------------------------------------}") << false;
    QTest::newRow("empty") << QString() << false;
}

void TestFsrvpRules::copiesInShareNames()
{
    QFETCH(QString, name);
    QFETCH(bool, is);
    QCOMPARE(shadowCopyIdInName(name), is ? copyId : QUuid());
}

QTEST_GUILESS_MAIN(TestFsrvpRules)
#include "tst_fsrvprules.moc"
