// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

// ONTAP REST and SMB show one state: named files, kept snapshots, previous versions, and copies of one instant.

#include "fsrvp/calls.h"
#include "lab/workload.h"
#include "smb/smbhelper.h"
#include "support/privatelab.h"
#include "support/taskrunner.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Penumbra;
using namespace Penumbra::Fsrvp;
using namespace Penumbra::Test;

namespace {

const QString svmName = QStringLiteral("files");

Smb::Wait soon()
{
    return {deadlineIn(milliseconds(30'000)), {}};
}

/// A running lab, reached by our own FSRVP client, curl and smbclient.
class Scene
{
public:
    explicit Scene(const QString &address)
        : lab(labDescription(address))
    {
        lab.start();
        const QJsonObject status = lab.status();
        m_url = status[u"management"][u"url"].toString();
        m_port = lab.port(svmName);
        m_address = address;
        write(QStringLiteral("curl"),
              QStringLiteral("user = \"administrator:%1\"\ncacert = \"%2\"\nsilent\n")
                  .arg(lab.password(), status[u"management"][u"certificate"].toString()));
        write(QStringLiteral("smb"), QStringLiteral("username = administrator\npassword = %1\n").arg(lab.password()));
        QByteArray password = lab.password().toUtf8();
        Smb::ConnectOptions options;
        options.allowChanges = true;
        options.endpoint = {address, m_port};
        options.credentials.user = QStringLiteral("backupadmin");
        options.credentials.password = Secret::take(password);
        m_helper = await(Smb::SmbHelper::connectTo(options, soon()));
    }
    template<typename Call>
    typename Call::Out call(typename Call::In in)
    {
        return await(m_helper->fsrvp<Call>(in, soon()));
    }
    QString unc(const QString &share) const { return QStringLiteral("\\\\%1\\%2\\").arg(m_address, share); }

    /// A set in status Added over these shares; client is the ClientShadowCopyId of the first.
    QUuid begin(const QStringList &shares, quint32 context)
    {
        call<SetContext>({context});
        const QUuid set = call<StartShadowCopySet>({QUuid::createUuid()}).shadowCopySetId;
        for (const QString &share : shares) {
            const QUuid id = QUuid::createUuid();
            const auto added = call<AddToShadowCopySet>({id, set, unc(share)});
            copies += added.shadowCopyId;
            client = client.isNull() ? id : client;
        }
        return set;
    }
    quint32 finish(const QUuid &set)
    {
        quint32 status = call<PrepareShadowCopySet>({set, 10'000}).result;
        status |= call<CommitShadowCopySet>({set, 20'000}).result;
        return status | call<ExposeShadowCopySet>({set, 10'000}).result;
    }

    QJsonObject rest(const QString &path, const QStringList &more = {})
    {
        const ProgramResult result =
            runProgram(QStringLiteral("curl"),
                       QStringList {QStringLiteral("-K"), m_files.filePath(QStringLiteral("curl"))} + more
                           + QStringList {m_url + path});
        const QJsonDocument document = QJsonDocument::fromJson(result.output.toUtf8());
        if (!document.isObject())
            qWarning("curl %s: %s", qUtf8Printable(path), qUtf8Printable(result.output));
        return document.object();
    }
    QJsonObject patch(const QString &path, const QByteArray &body)
    {
        return rest(path,
                    {QStringLiteral("-X"), QStringLiteral("PATCH"), QStringLiteral("-d"), QString::fromUtf8(body)});
    }
    QString volumeId(const QString &volume)
    {
        return rest(QStringLiteral("/storage/volumes?name=") + volume)[u"records"][0][u"uuid"].toString();
    }
    QString smb(const QString &share, const QString &command)
    {
        return runProgram(QStringLiteral("smbclient"),
                          {QStringLiteral("-p"), QString::number(m_port), QStringLiteral("-A"),
                           m_files.filePath(QStringLiteral("smb")), QStringLiteral("//%1/%2").arg(m_address, share),
                           QStringLiteral("-c"), command})
            .output;
    }
    QString copyOnDisk(const QUuid &copy, const QString &share) const
    {
        return QStringLiteral("%1/data/%2/copies/%3/%4")
            .arg(lab.directory(), svmName, copy.toString(QUuid::WithoutBraces), share);
    }

    PrivateLab lab;
    QList<QUuid> copies;
    QUuid client;

private:
    void write(const QString &name, const QString &text)
    {
        QFile file(m_files.filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no file");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        file.write(text.toUtf8());
    }

    QTemporaryDir m_files;
    QString m_url;
    QString m_address;
    quint16 m_port = 0;
    Smb::SmbHelper::Pointer m_helper;
};

QStringList filesBelow(const QString &path)
{
    QStringList names;
    QDirIterator files(path, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        names += QDir(path).relativeFilePath(files.next());
    names.sort();
    return names;
}

} // namespace

class TestLabStorage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheNamedFilesAreInTheCopy();
    void restShowsTheSetTheAgentMakes();
    void keptSnapshotsHoldWhatRecoveryLeft();
    void snapshotsAreKeptOfCopiesThatAreNotRecovered();
    void snapshotsMadeByRestArePreviousVersions();
    void copiesAreOfOneInstant();
};

void TestLabStorage::onlyTheNamedFilesAreInTheCopy()
{
    Scene scene(QStringLiteral("127.0.24.1"));
    const QUuid set = scene.begin({QStringLiteral("fsrvp_share")}, CTX_BACKUP);
    const QString wanted = QStringLiteral("vm1/Virtual Hard Disks/disk0.vhdx");
    const QByteArray body =
        QJsonDocument(QJsonObject {{QStringLiteral("files"), QJsonArray {QLatin1Char('/') + wanted}},
                                   {QStringLiteral("share"),
                                    QJsonObject {{QStringLiteral("name"), QStringLiteral("fsrvp_share")}}},
                                   {QStringLiteral("svm"), QJsonObject {{QStringLiteral("name"), svmName}}}})
            .toJson();
    const QString path = QStringLiteral("/protocols/cifs/shadow-copies/") + scene.client.toString(QUuid::WithoutBraces);
    const QJsonObject answer = scene.patch(path, body);
    QVERIFY2(!answer.contains(u"error"), QJsonDocument(answer).toJson().constData());
    QCOMPARE(scene.finish(set), quint32(ZERO));
    QCOMPARE(filesBelow(scene.copyOnDisk(scene.copies.first(), QStringLiteral("fsrvp_share"))), QStringList(wanted));
    QVERIFY(scene.patch(path, body).contains(u"error")); // too late
}

void TestLabStorage::restShowsTheSetTheAgentMakes()
{
    Scene scene(QStringLiteral("127.0.24.2"));
    const QUuid set = scene.begin({QStringLiteral("fsrvp_share"), QStringLiteral("other")}, CTX_BACKUP);
    QCOMPARE(scene.finish(set), quint32(ZERO));
    const QJsonObject sets = scene.rest(QStringLiteral("/protocols/cifs/shadowcopy-sets"));
    QCOMPARE(sets[u"records"][0][u"uuid"].toString(), set.toString(QUuid::WithoutBraces));
    const QJsonObject copies = scene.rest(QStringLiteral("/protocols/cifs/shadow-copies?fields=*&share.name=other"));
    QCOMPARE(copies[u"records"].toArray().size(), 1);
    QCOMPARE(copies[u"records"][0][u"uuid"].toString(), scene.copies.at(1).toString(QUuid::WithoutBraces));
    QCOMPARE(copies[u"records"][0][u"volume"][u"name"].toString(), QStringLiteral("vol2"));
    scene.call<AbortShadowCopySet>({set});
    QCOMPARE(scene.rest(QStringLiteral("/protocols/cifs/shadowcopy-sets"))[u"num_records"].toInt(-1), 0);
    QCOMPARE(scene.lab.copiesOnDisk(svmName), QStringList());
}

void TestLabStorage::keptSnapshotsHoldWhatRecoveryLeft()
{
    Scene scene(QStringLiteral("127.0.24.3"));
    const QUuid set = scene.begin({QStringLiteral("fsrvp_share")}, CTX_BACKUP | ATTR_AUTO_RECOVERY);
    const QString id = set.toString(QUuid::WithoutBraces);
    const QJsonObject kept =
        scene.patch(QStringLiteral("/protocols/cifs/shadowcopy-sets/") + id, "{\"keep_snapshots\": true}");
    QVERIFY2(!kept.contains(u"error"), QJsonDocument(kept).toJson().constData());
    QCOMPARE(scene.finish(set), quint32(ZERO));
    const QString copy = scene.copies.first().toString();
    const QString made = scene.smb(QStringLiteral("fsrvp_share@") + copy, QStringLiteral("mkdir vm1/recovered"));
    QVERIFY2(!made.contains(QLatin1String("NT_STATUS")), qPrintable(made));
    QCOMPARE(scene.lab.snapshotsOnDisk(svmName), QStringList());
    QCOMPARE(scene.call<RecoveryCompleteShadowCopySet>({set}).result, quint32(ZERO));
    QCOMPARE(
        scene.call<DeleteShareMapping>({set, scene.copies.first(), scene.unc(QStringLiteral("fsrvp_share"))}).result,
        quint32(ZERO));

    const QJsonObject snapshots = scene.rest(
        QStringLiteral("/storage/volumes/%1/snapshots?fields=*").arg(scene.volumeId(QStringLiteral("vol1"))));
    QCOMPARE(snapshots[u"records"].toArray().size(), 1);
    QVERIFY(snapshots[u"records"][0][u"name"].toString().contains(id));
    const QString time = snapshots[u"records"][0][u"create_time"].toString();
    const QString token =
        QDateTime::fromString(time, Qt::ISODate).toUTC().toString(QStringLiteral("'@GMT-'yyyy.MM.dd-HH.mm.ss"));
    const QString listed = scene.smb(QStringLiteral("fsrvp_share"), QStringLiteral("cd %1/vm1; ls").arg(token));
    QVERIFY2(listed.contains(QLatin1String("recovered")), qPrintable(listed));
    const QString live = scene.smb(QStringLiteral("fsrvp_share"), QStringLiteral("cd vm1; ls"));
    QVERIFY2(!live.contains(QLatin1String("recovered")), qPrintable(live));
    QCOMPARE(scene.lab.copiesOnDisk(svmName), QStringList());
}

void TestLabStorage::snapshotsAreKeptOfCopiesThatAreNotRecovered()
{
    Scene scene(QStringLiteral("127.0.24.6"));
    const QUuid set =
        scene.begin({QStringLiteral("fsrvp_share"), QStringLiteral("other")}, CTX_BACKUP | ATTR_NO_AUTO_RECOVERY);
    scene.patch(QStringLiteral("/protocols/cifs/shadowcopy-sets/") + set.toString(QUuid::WithoutBraces),
                "{\"keep_snapshots\": true}");
    QCOMPARE(scene.finish(set), quint32(ZERO));
    QCOMPARE(scene.call<RecoveryCompleteShadowCopySet>({set}).result, quint32(ZERO));
    QCOMPARE(scene.lab.snapshotsOnDisk(svmName).size(), 2);
}

void TestLabStorage::snapshotsMadeByRestArePreviousVersions()
{
    Scene scene(QStringLiteral("127.0.24.4"));
    const QString snapshots =
        QStringLiteral("/storage/volumes/%1/snapshots").arg(scene.volumeId(QStringLiteral("vol1")));
    const QJsonObject made = scene.rest(
        snapshots + QStringLiteral("?return_timeout=20"),
        {QStringLiteral("-X"), QStringLiteral("POST"), QStringLiteral("-d"), QStringLiteral("{\"name\":\"first\"}")});
    QVERIFY2(!made.contains(u"error"), QJsonDocument(made).toJson().constData());
    const QString disk = QStringLiteral("\"vm1/Virtual Hard Disks/disk0.vhdx\"");
    const QString removed = scene.smb(QStringLiteral("fsrvp_share"), QStringLiteral("rm ") + disk);
    QVERIFY2(!removed.contains(QLatin1String("NT_STATUS")), qPrintable(removed));
    const QJsonObject listed = scene.rest(snapshots + QStringLiteral("?fields=*&name=first"));
    const QJsonValue snapshot = listed[u"records"][0];
    const QString token = QDateTime::fromString(snapshot[u"create_time"].toString(), Qt::ISODate)
                              .toUTC()
                              .toString(QStringLiteral("'@GMT-'yyyy.MM.dd-HH.mm.ss"));
    const QString seen =
        scene.smb(QStringLiteral("fsrvp_share"), QStringLiteral("cd \"%1/vm1/Virtual Hard Disks\"; ls").arg(token));
    QVERIFY2(seen.contains(QLatin1String("disk0.vhdx")), qPrintable(seen));
    // The file comes back out of the snapshot, and can be written.
    const QJsonObject cloned = scene.rest(
        QStringLiteral("/storage/file/clone?return_timeout=20"),
        {QStringLiteral("-X"), QStringLiteral("POST"), QStringLiteral("-d"),
         QStringLiteral("{\"volume\":{\"name\":\"vol1\"},\"source_path\":\"./.snapshot/first/vms/vm1/Virtual Hard "
                        "Disks/disk0.vhdx\",\"destination_path\":\"vms/vm1/Virtual Hard Disks/disk0.vhdx\"}")});
    QVERIFY2(!cloned.contains(u"error"), QJsonDocument(cloned).toJson().constData());
    const QFileInfo back(scene.lab.directory()
                         + QStringLiteral("/data/files/volumes/vol1/vms/vm1/Virtual Hard Disks/disk0.vhdx"));
    QVERIFY(back.exists());
    QVERIFY(back.permission(QFile::WriteOwner));
    const QString uuid = snapshot[u"uuid"].toString();
    const QJsonObject gone = scene.rest(snapshots + QLatin1Char('/') + uuid + QStringLiteral("?return_timeout=20"),
                                        {QStringLiteral("-X"), QStringLiteral("DELETE")});
    QVERIFY2(!gone.contains(u"error"), QJsonDocument(gone).toJson().constData());
    QCOMPARE(scene.lab.snapshotsOnDisk(svmName), QStringList());
}

void TestLabStorage::copiesAreOfOneInstant()
{
    Scene scene(QStringLiteral("127.0.24.5"));
    scene.lab.run({QStringLiteral("workload"), QStringLiteral("on")});
    for (int round = 0; round < 12; ++round) {
        scene.copies.clear();
        const QUuid set = scene.begin({QStringLiteral("fsrvp_share"), QStringLiteral("other")}, CTX_BACKUP);
        QCOMPARE(scene.finish(set), quint32(ZERO));
        QStringList disks;
        const QStringList shares {QStringLiteral("fsrvp_share"), QStringLiteral("other")};
        for (int i = 0; i < 2; ++i) {
            const QString tree = scene.copyOnDisk(scene.copies.at(i), shares.at(i));
            for (const QString &file : filesBelow(tree).filter(QStringLiteral(".vhdx")))
                disks += tree + QLatin1Char('/') + file;
        }
        QCOMPARE(disks.size(), 2);
        const Lab::WorkloadCheck check = Lab::Workload::check(disks);
        QVERIFY2(check.consistent, qPrintable(check.detail));
        QVERIFY(check.numbers.first() > 0);
        QCOMPARE(scene.call<AbortShadowCopySet>({set}).result, quint32(ZERO));
    }
    scene.lab.run({QStringLiteral("workload"), QStringLiteral("off")});
}

QTEST_GUILESS_MAIN(TestLabStorage)
#include "tst_labstorage.moc"
