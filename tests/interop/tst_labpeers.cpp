// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The reference server seen by programs written by others: smbtorture, rpcclient, smbclient.

#include "support/privatelab.h"

#include <QRegularExpression>
#include <QTest>

using namespace Penumbra::Test;

namespace {

/// A lab, and a file with an account's name and password for Samba's programs.
class Peer
{
public:
    explicit Peer(const QByteArray &description)
        : lab(description)
    {
        lab.start();
        const QJsonObject svm = lab.svm(QStringLiteral("files"));
        address = svm[u"address"].toString();
        port = QString::number(svm[u"port"].toInt());
    }

    QString accountFile(const QString &user)
    {
        const QString path = files.filePath(user);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no account file");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        file.write(QStringLiteral("username = %1\npassword = %2\n").arg(user, lab.password()).toUtf8());
        return path;
    }
    ProgramResult torture(const QStringList &names, const QString &flags)
    {
        QStringList arguments {QStringLiteral("ncacn_np:%1[%2]").arg(address, flags), QStringLiteral("-A"),
                               accountFile(QStringLiteral("backupadmin")), QStringLiteral("--option=smb ports=") + port,
                               QStringLiteral("--option=fss:sequence timeout=1")};
        for (const QString &name : names)
            arguments += QStringLiteral("rpc.fsrvp.fsrvp.") + name;
        return runProgram(QStringLiteral("smbtorture"), arguments);
    }
    ProgramResult rpc(const QString &command, const QString &user = QStringLiteral("backupadmin"),
                      const QString &flags = QStringLiteral("[sign]"))
    {
        return runProgram(QStringLiteral("rpcclient"),
                          {QStringLiteral("-p"), port, QStringLiteral("-A"), accountFile(user),
                           QStringLiteral("ncacn_np:%1%2").arg(address, flags), QStringLiteral("-c"), command});
    }
    ProgramResult smb(const QString &share, const QString &command, const QString &user = QStringLiteral("backupadmin"))
    {
        return runProgram(QStringLiteral("smbclient"),
                          {QStringLiteral("-p"), port, QStringLiteral("-A"), accountFile(user),
                           QStringLiteral("//%1/%2").arg(address, share), QStringLiteral("-c"), command});
    }

    PrivateLab lab;
    QTemporaryDir files;
    QString address;
    QString port;
};

QJsonObject profile(const QString &base, const QJsonObject &switches = {})
{
    return {{QStringLiteral("profile"),
             QJsonObject {{QStringLiteral("base"), base}, {QStringLiteral("switches"), switches}}}};
}

const QString denied = QStringLiteral("0x80070005"); // E_ACCESSDENIED

const QStringList tests {QStringLiteral("share_sd"),          QStringLiteral("enum_created"),
                         QStringLiteral("sc_share_io"),       QStringLiteral("bad_id"),
                         QStringLiteral("sc_set_abort"),      QStringLiteral("create_simple"),
                         QStringLiteral("set_ctx"),           QStringLiteral("get_version"),
                         QStringLiteral("is_path_supported"), QStringLiteral("seq_timeout")};

} // namespace

class TestLabPeers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void smbtorturePasses_data();
    void smbtorturePasses();
    void rpcclientMakesReadsWritesAndDeletesASet();
    void sealedCopiesCannotBeWritten();
    void whoHasNoRightsIsRefused_data();
    void whoHasNoRightsIsRefused();
    void belowPacketIntegrityIsRefused_data();
    void belowPacketIntegrityIsRefused();
};

void TestLabPeers::smbtorturePasses_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("flags");
    for (const char *base : {"spec", "samba"}) {
        for (const char *flags : {"sign", "seal", "sign,ndr64", "seal,ndr64"})
            QTest::addRow("%s, %s", base, flags) << QString::fromLatin1(base) << QString::fromLatin1(flags);
    }
}

/// On a fresh lab, in its own order: together the tests reach SetContext's retry count exactly. The sequence timer has a
/// second on both sides. enum_created contradicts [MS-FSRVP] 3.1.4.2, so it fails in "spec", and leaves a file open that
/// sc_share_io wants: it comes last, alone. share_sd also asks Samba's own srvsvc, which refuses NDR64.
void TestLabPeers::smbtorturePasses()
{
    QFETCH(QString, base);
    QFETCH(QString, flags);
    QStringList expected = tests;
    if (flags.contains(QLatin1String("ndr64")))
        expected.removeOne(QStringLiteral("share_sd"));
    if (flags != QLatin1String("seal")) // it sleeps for seconds: once is enough
        expected.removeOne(QStringLiteral("seq_timeout"));
    if (base == QLatin1String("spec"))
        expected.removeOne(QStringLiteral("enum_created"));
    Peer peer(
        labDescription(QStringLiteral("127.0.21.1"), profile(base, {{QStringLiteral("sequenceTimeoutMs"), 1000}})));
    QStringList passed;
    const ProgramResult result = peer.torture(expected, flags);
    for (const QString &test : tests) {
        if (result.output.contains(QStringLiteral("success: fsrvp.%1\n").arg(test)))
            passed += test;
    }
    if (passed != expected)
        qWarning("%s", qPrintable(result.output));
    QCOMPARE(passed, expected);
    QCOMPARE(result.exitCode, 0);
    if (base == QLatin1String("spec")) {
        const ProgramResult refused = peer.torture({QStringLiteral("enum_created")}, flags);
        QVERIFY2(refused.output.contains(QLatin1String("count was 1 (0x1), expected 2")), qPrintable(refused.output));
    }
}

void TestLabPeers::rpcclientMakesReadsWritesAndDeletesASet()
{
    Peer peer(labDescription(QStringLiteral("127.0.21.2")));
    const ProgramResult version = peer.rpc(QStringLiteral("fss_get_sup_version"));
    QVERIFY2(version.output.contains(QLatin1String("1")) && version.exitCode == 0, qPrintable(version.output));
    const ProgramResult supported = peer.rpc(QStringLiteral("fss_is_path_sup fsrvp_share"));
    QVERIFY2(supported.output.contains(QLatin1String("supports shadow copy requests")), qPrintable(supported.output));

    const ProgramResult made = peer.rpc(QStringLiteral("fss_create_expose backup rw fsrvp_share other"));
    QVERIFY2(made.exitCode == 0, qPrintable(made.output));
    static const QRegularExpression exposed(
        QStringLiteral("([0-9a-f-]{36})\\(([0-9a-f-]{36})\\): share (fsrvp_share@\\{[0-9a-f-]{36}\\}) exposed"));
    const QRegularExpressionMatch match = exposed.match(made.output);
    QVERIFY2(match.hasMatch(), qPrintable(made.output));
    const QString set = match.captured(1);
    const QString copy = match.captured(2);
    const QString share = match.captured(3);
    QVERIFY(share.contains(copy));

    const ProgramResult mapping = peer.rpc(QStringLiteral("fss_get_mapping fsrvp_share %1 %2").arg(set, copy));
    QVERIFY2(mapping.output.contains(QStringLiteral("share %1 is a shadow-copy of").arg(share)),
             qPrintable(mapping.output));
    const ProgramResult present = peer.rpc(QStringLiteral("fss_has_shadow_copy fsrvp_share"));
    QVERIFY2(present.output.contains(QLatin1String("has an associated shadow-copy")), qPrintable(present.output));

    const ProgramResult shares = runProgram(QStringLiteral("smbclient"),
                                            {QStringLiteral("-p"), peer.port, QStringLiteral("-A"),
                                             peer.accountFile(QStringLiteral("backupadmin")), QStringLiteral("-g"),
                                             QStringLiteral("-L"), peer.address});
    QVERIFY2(shares.output.contains(QStringLiteral("Disk|%1|").arg(share)), qPrintable(shares.output));
    const ProgramResult listed = peer.smb(share, QStringLiteral("recurse; ls"));
    QVERIFY2(listed.output.contains(QLatin1String("disk0.vhdx")), qPrintable(listed.output));
    const ProgramResult written = peer.smb(share, QStringLiteral("mkdir written; ls"));
    QVERIFY2(!written.output.contains(QLatin1String("NT_STATUS")), qPrintable(written.output));

    const ProgramResult completed = peer.rpc(QStringLiteral("fss_recovery_complete %1").arg(set));
    QVERIFY2(completed.exitCode == 0, qPrintable(completed.output));
    const ProgramResult refused = peer.smb(share, QStringLiteral("mkdir again"));
    QVERIFY2(refused.output.contains(QLatin1String("NT_STATUS_ACCESS_DENIED"))
                 || refused.output.contains(QLatin1String("NT_STATUS_MEDIA_WRITE_PROTECTED")),
             qPrintable(refused.output));
    QCOMPARE(peer.lab.setStatuses(QStringLiteral("files")), QStringList(QStringLiteral("Recovered")));

    const ProgramResult removed = peer.rpc(QStringLiteral("fss_delete fsrvp_share %1 %2").arg(set, copy));
    QVERIFY2(removed.exitCode == 0, qPrintable(removed.output));
    QVERIFY(peer.smb(share, QStringLiteral("ls")).output.contains(QLatin1String("NT_STATUS_BAD_NETWORK_NAME")));
    QCOMPARE(peer.lab.copiesOnDisk(QStringLiteral("files")).size(), 1); // that of the share "other"
    const ProgramResult unknown = peer.rpc(QStringLiteral("fss_get_mapping fsrvp_share %1 %2").arg(set, copy));
    QVERIFY2(unknown.exitCode != 0, qPrintable(unknown.output));
}

void TestLabPeers::sealedCopiesCannotBeWritten()
{
    Peer peer(labDescription(QStringLiteral("127.0.21.3")));
    const ProgramResult made = peer.rpc(QStringLiteral("fss_create_expose backup ro fsrvp_share"));
    static const QRegularExpression exposed(QStringLiteral("share (fsrvp_share@\\{[0-9a-f-]{36}\\}) exposed"));
    const QString share = exposed.match(made.output).captured(1);
    QVERIFY2(!share.isEmpty(), qPrintable(made.output));
    const ProgramResult refused = peer.smb(share, QStringLiteral("mkdir written"));
    QVERIFY2(refused.output.contains(QLatin1String("NT_STATUS_")), qPrintable(refused.output));
}

void TestLabPeers::whoHasNoRightsIsRefused_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("version") << QStringLiteral("fss_get_sup_version");
    QTest::newRow("path") << QStringLiteral("fss_is_path_sup fsrvp_share");
    QTest::newRow("set") << QStringLiteral("fss_create_expose backup rw fsrvp_share");
}

void TestLabPeers::whoHasNoRightsIsRefused()
{
    static Peer peer(labDescription(QStringLiteral("127.0.21.4")));
    QFETCH(QString, command);
    const ProgramResult refused = peer.rpc(command, QStringLiteral("viewer"));
    QVERIFY2(refused.output.contains(denied), qPrintable(refused.output));
    const ProgramResult allowed = peer.rpc(command, QStringLiteral("administrator"));
    QVERIFY2(!allowed.output.contains(QLatin1String("ailed")), qPrintable(allowed.output));
}

void TestLabPeers::belowPacketIntegrityIsRefused_data()
{
    QTest::addColumn<QString>("flags");
    QTest::newRow("none") << QString();
    QTest::newRow("connect") << QStringLiteral("[connect]");
}

void TestLabPeers::belowPacketIntegrityIsRefused()
{
    static Peer peer(labDescription(QStringLiteral("127.0.21.5")));
    QFETCH(QString, flags);
    const QString command = QStringLiteral("fss_create_expose backup rw fsrvp_share");
    const ProgramResult refused = peer.rpc(command, QStringLiteral("backupadmin"), flags);
    QVERIFY2(refused.output.contains(denied), qPrintable(refused.output));
    QCOMPARE(peer.lab.setStatuses(QStringLiteral("files")), QStringList());
}

QTEST_GUILESS_MAIN(TestLabPeers)
#include "tst_labpeers.moc"
