// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/ontapjobs.h"
#include "ontapscene.h"

#include <QElapsedTimer>
#include <QLocalServer>
#include <QRegularExpression>
#include <QTest>

#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

using namespace Penumbra;
using namespace Penumbra::Lab;

/// Each call of the API, by Qt's client and by curl.
class TestOntapApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyCollectionAnswersBothClients_data();
    void everyCollectionAnswersBothClients();
    void clusterTellsItsVersion();
    void svmsTellWhereTheySpeakSmb();
    void volumesTellTheirPlace();
    void volumesCountHardLinksOnce();
    void sharesTellTheirVolumeAndRights();
    void servicesTellTheirOptions();
    void thousandSharesArePaged();
    void hundredThousandSnapshotsArePagedQuickly();
    void pagesGoOnWhenTheCursorIsGone();
    void filesTellTheirTypes();
    void filesTellJunctions();
    void filesOfSnapshots();
    void filesNeverLeaveTheVolume_data();
    void filesNeverLeaveTheVolume();
    void snapshotsAreMadeChangedAndDeleted();
    void snapshotsInUseOrNotExpiredStay();
    void snapshotNamesAreChecked_data();
    void snapshotNamesAreChecked();
    void longChangesAreJobs();
    void changesWaitAsLongAsTheyMay();
    void failedJobsTellWhy();
    void finishedJobsAreBounded();
    void setsTellAndKeepSnapshots();
    void copiesTellAndTakeFiles();
    void copiesOfSeveralSharesMustBeNamed();
    void directoriesAreRestoredFromCopies();
    void filesAreCloned();
    void clonesAreRefused_data();
    void clonesAreRefused();
    void clonesCannotEscape();
    void filesAreRestoredInPlace();
    void volumesAreReverted();
    void changesByCurl();
    void tourSucceeds_data();
    void tourSucceeds();
    void tourNoticesWrongAnswers();

private:
    /// A set with one copy of share1, as the agent has it.
    void addSet()
    {
        m_set.id = QUuid::createUuid();
        Fsrvp::AgentCopy copy;
        copy.id = QUuid::createUuid();
        copy.volume = "vm_vol1";
        Fsrvp::AgentMapping mapping;
        mapping.share = "share1";
        mapping.clientShadowCopyId = QUuid::createUuid();
        copy.mappings = {mapping};
        m_set.copies = {copy};
        m_scene->lab.agentSets["vs1"] = {m_set};
        m_copy = "protocols/cifs/shadow-copies/" + mapping.clientShadowCopyId.toString(QUuid::WithoutBraces);
    }
    QString makeSnapshot(const QString &name)
    {
        const Answer answer =
            m_scene->post(m_volume + "/snapshots?return_timeout=20&return_records=true", QJsonObject {{"name", name}});
        return answer.records()[0]["uuid"].toString();
    }
    QJsonObject entry(const QString &folder, const QString &name)
    {
        const Answer answer = m_scene->get(m_volume + "/files/" + folder + "?fields=**&name=" + name);
        return answer.records().size() == 1 ? answer.records()[0].toObject() : QJsonObject();
    }

    std::unique_ptr<OntapScene> m_scene;
    QString m_volumeId;
    QString m_volume; ///< path of vm_vol1
    QString m_copy; ///< path of the set's copy
    Fsrvp::AgentSet m_set;
};

void TestOntapApi::init()
{
    m_scene = std::make_unique<OntapScene>();
    m_volumeId = m_scene->lab.id("volume", "vs1/vm_vol1");
    m_volume = "storage/volumes/" + m_volumeId;
    m_scene->lab.write("vs1", "vm_vol1", "dir1/vmdir/vm1/disk.vhdx", "old content");
}

void TestOntapApi::cleanup()
{
    m_scene.reset();
}

void TestOntapApi::everyCollectionAnswersBothClients_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("count");
    QTest::newRow("jobs") << "cluster/jobs" << 0;
    QTest::newRow("svms") << "svm/svms" << 2;
    QTest::newRow("volumes") << "storage/volumes" << 5;
    QTest::newRow("shares") << "protocols/cifs/shares" << 2;
    QTest::newRow("services") << "protocols/cifs/services" << 2;
    QTest::newRow("sets") << "protocols/cifs/shadowcopy-sets" << 1;
    QTest::newRow("copies") << "protocols/cifs/shadow-copies" << 1;
    QTest::newRow("snapshots") << "SNAPSHOTS" << 0;
    QTest::newRow("files") << "FILES" << 3;
}

void TestOntapApi::everyCollectionAnswersBothClients()
{
    QFETCH(QString, path);
    QFETCH(int, count);
    addSet();
    path.replace("SNAPSHOTS", m_volume + "/snapshots").replace("FILES", m_volume + "/files");
    const Answer answer = m_scene->get(path + "?fields=**");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body["num_records"].toInt(), count);
    QCOMPARE(answer.records().size(), count);
    QCOMPARE(answer.body["_links"]["self"]["href"].toString(), "/api/" + path + "?fields=**");
    QCOMPARE(m_scene->curl("GET", path).body, m_scene->get(path).body); // without access times, which a look changes
    const Answer counted = m_scene->get(path + "?return_records=false");
    QCOMPARE(counted.body["num_records"].toInt(), count);
    QVERIFY(!counted.body.contains("records"));
    QCOMPARE(m_scene->get(path + "?sauce=1").errorCode(), "262179");
}

void TestOntapApi::clusterTellsItsVersion()
{
    const Answer answer = m_scene->get("cluster");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body["name"].toString(), "cluster1");
    QCOMPARE(answer.body["uuid"].toString(), m_scene->lab.id("cluster", "cluster1"));
    QCOMPARE(answer.body["version"]["generation"].toInt(), 9);
    QCOMPARE(answer.body["version"]["major"].toInt(), 11);
    QVERIFY(answer.body["version"]["full"].toString().contains("Penumbra"));
    QCOMPARE(m_scene->curl("GET", "cluster?fields=version").body["version"], answer.body["version"]);
}

void TestOntapApi::svmsTellWhereTheySpeakSmb()
{
    QCOMPARE(m_scene->get("svm/svms").names(), QStringList({"vs1", "vs2"}));
    const Answer one = m_scene->get("svm/svms/" + m_scene->lab.id("svm", "vs2"));
    QCOMPARE(one.body["cifs"]["name"].toString(), "VS2");
    QCOMPARE(one.body["cifs"]["enabled"].toBool(), true);
    QCOMPARE(one.body["cifs"]["penumbra_port"].toInt(), 4455);
    QCOMPARE(one.body["ip_interfaces"][0]["ip"]["address"].toString(), "127.9.5.11");
    QCOMPARE(one.body["state"].toString(), "running");
    QCOMPARE(m_scene->get("svm/svms?ip_interfaces.ip.address=127.9.5.11").names(), QStringList("vs2"));
}

void TestOntapApi::volumesTellTheirPlace()
{
    const Answer all = m_scene->get("storage/volumes?svm.name=vs1&fields=**&order_by=name");
    QCOMPARE(all.names(), QStringList({"inner", "loose", "vm_vol1", "vs1_root"}));
    const QJsonArray records = all.records();
    QCOMPARE(records[0]["nas"]["path"].toString(), "/hyperv/vm1/dir1/inner");
    QCOMPARE(records[0]["nas"]["junction_parent"]["name"].toString(), "vm_vol1");
    QCOMPARE(records[0]["nas"]["junction_parent"]["uuid"].toString(), m_volumeId);
    QVERIFY(!records[1]["nas"].toObject().contains("path"));
    QVERIFY(!records[1]["nas"].toObject().contains("junction_parent"));
    QCOMPARE(records[2]["nas"]["junction_parent"]["name"].toString(), "vs1_root");
    QVERIFY(!records[3]["nas"].toObject().contains("junction_parent"));
    QCOMPARE(records[3]["is_svm_root"].toBool(), true);
    QCOMPARE(records[2]["is_svm_root"].toBool(), false);
    QCOMPARE(records[2]["space"]["size"].toInteger(), 1 << 30);
    const Answer one = m_scene->get(m_volume);
    QCOMPARE(one.body["style"].toString(), "flexvol");
    QCOMPARE(one.body["snapshot_policy"]["name"].toString(), "none");
    QVERIFY(!one.body.contains("nas")); // expensive: only when asked for
    QCOMPARE(m_scene->get(m_volume + "?fields=nas.path").body["nas"]["path"].toString(), "/hyperv/vm1");
    QCOMPARE(m_scene->get("storage/volumes?name=vm_vol1&svm.name=vs2").names(), QStringList("vm_vol1"));
    QCOMPARE(m_scene->get("storage/volumes?nas.path=null").names(), QStringList("loose"));
}

void TestOntapApi::volumesCountHardLinksOnce()
{
    const QString directory = m_scene->lab.volumeDirectory("vs1", "loose");
    const auto used = [this] {
        return m_scene->get("storage/volumes/" + m_scene->lab.id("volume", "vs1/loose") + "?fields=space.used")
            .body["space"]["used"]
            .toInteger();
    };
    m_scene->lab.write("vs1", "loose", "file", QByteArray(500'000, 'x'));
    QCOMPARE(::link(qPrintable(directory + "/file"), qPrintable(directory + "/again")), 0);
    const qint64 first = used();
    QVERIFY2(first >= 500'000 && first < 700'000, qPrintable(QString::number(first)));
    m_scene->lab.write("vs1", "loose", "more", QByteArray(500'000, 'x'));
    QCOMPARE(used(), first); // told from what was counted a moment ago
}

void TestOntapApi::sharesTellTheirVolumeAndRights()
{
    const Answer all = m_scene->get("protocols/cifs/shares?fields=*");
    QCOMPARE(all.names(), QStringList({"share1", "root$"}));
    const QJsonValue share = all.records()[0];
    QCOMPARE(share["path"].toString(), "/hyperv/vm1/dir1/vmdir");
    QCOMPARE(share["volume"]["name"].toString(), "vm_vol1");
    QCOMPARE(share["volume"]["uuid"].toString(), m_volumeId);
    QCOMPARE(share["continuously_available"].toBool(), true);
    QCOMPARE(share["encryption"].toBool(), true);
    QCOMPARE(share["browsable"].toBool(), true);
    QCOMPARE(share["acls"].toArray().size(), 2);
    QCOMPARE(share["acls"][0]["user_or_group"].toString(), "LAB\\admin");
    QCOMPARE(share["acls"][1]["permission"].toString(), "read");
    QCOMPARE(all.records()[1]["browsable"].toBool(), false);
    QCOMPARE(all.records()[1]["acls"][0]["user_or_group"].toString(), "Everyone");
    QCOMPARE(all.records()[1]["volume"]["name"].toString(), "vs1_root");
    const QString path = "protocols/cifs/shares/" + m_scene->lab.id("svm", "vs1");
    QCOMPARE(m_scene->get(path + "/SHARE1").body["path"], share["path"]);
    QCOMPARE(m_scene->get(path + "/root%24").body["name"].toString(), "root$");
    QCOMPARE(m_scene->get(path + "/none").status, 404);
    QCOMPARE(m_scene->get("protocols/cifs/shares?acls.permission=read").names(), QStringList("share1"));
}

void TestOntapApi::servicesTellTheirOptions()
{
    const Answer one = m_scene->get("protocols/cifs/services/" + m_scene->lab.id("svm", "vs1"));
    QCOMPARE(one.body["name"].toString(), "VS1");
    QCOMPARE(one.body["options"]["shadowcopy"].toBool(), true);
    QCOMPARE(one.body["options"]["shadowcopy_dir_depth"].toInt(), 5);
    QCOMPARE(one.body["security"]["smb_encryption"].toBool(), true);
    QCOMPARE(one.body["ad_domain"]["fqdn"].toString(), "LAB");
    QCOMPARE(
        m_scene->get("protocols/cifs/services?options.shadowcopy_dir_depth=0").records()[0]["svm"]["name"].toString(),
        "vs2");
}

void TestOntapApi::thousandSharesArePaged()
{
    QList<ShareDescription> &shares = m_scene->lab.edit().svms[0].shares;
    shares.clear();
    for (int i = 0; i < 1000; ++i) {
        ShareDescription share;
        share.name = QString("share%1").arg(i, 4, 10, QChar('0'));
        share.path = "/hyperv/vm1/" + share.name;
        shares += share;
    }
    QStringList names;
    QString next = "/api/protocols/cifs/shares?max_records=64&fields=volume";
    int pages = 0;
    while (!next.isEmpty()) {
        const Answer page = m_scene->get(next);
        QCOMPARE(page.status, 200);
        names += page.names();
        next = page.body["_links"]["next"]["href"].toString();
        ++pages;
    }
    QCOMPARE(pages, 16);
    QCOMPARE(names.size(), 1000);
    QCOMPARE(QSet<QString>(names.cbegin(), names.cend()).size(), 1000);
}

void TestOntapApi::hundredThousandSnapshotsArePagedQuickly()
{
    QList<Snapshot> &snapshots = m_scene->lab.allSnapshots["vs1/vm_vol1"];
    const QDateTime start = QDateTime::fromString("2026-01-01T00:00:00Z", Qt::ISODate);
    for (int i = 0; i < 100'000; ++i)
        snapshots += Snapshot {QUuid::createUuid(), QString("snap%1").arg(i), start.addSecs(i), {}, {}, {}, {}};
    for (const QString &order : QStringList {"", "&order_by=create_time desc"}) {
        QElapsedTimer clock;
        clock.start();
        QString next = "/api/" + m_volume + "/snapshots?max_records=1000&fields=create_time" + order;
        qsizetype count = 0;
        QString last;
        while (!next.isEmpty()) {
            const Answer page = m_scene->get(next);
            count += page.records().size();
            last = page.records().last()["name"].toString();
            next = page.body["_links"]["next"]["href"].toString();
        }
        qInfo("100,000 snapshots in pages of 1,000%s: %lld ms", qPrintable(order), clock.elapsed());
        QCOMPARE(count, 100'000);
        QCOMPARE(last, order.isEmpty() ? "snap99999" : "snap0");
        QVERIFY(clock.elapsed() < 20'000);
    }
}

void TestOntapApi::pagesGoOnWhenTheCursorIsGone()
{
    const Answer first = m_scene->get("storage/volumes?max_records=2&order_by=name");
    QString next = first.body["_links"]["next"]["href"].toString();
    QVERIFY(next.contains("start.cursor="));
    next.replace(QRegularExpression("start.cursor=[^&]*"), "start.cursor=gone");
    QCOMPARE(first.names() + m_scene->get(next).names(), QStringList({"inner", "loose", "vm_vol1", "vm_vol1"}));
    QCOMPARE(m_scene->get("storage/volumes?start.index=99").records().size(), 0);
}

void TestOntapApi::filesTellTheirTypes()
{
    const QString folder = m_scene->lab.volumeDirectory("vs1", "vm_vol1") + "/types";
    m_scene->lab.write("vs1", "vm_vol1", "types/file", "12345");
    QCOMPARE(::link(qPrintable(folder + "/file"), qPrintable(folder + "/hard")), 0);
    QCOMPARE(::symlink("file", qPrintable(folder + "/soft")), 0);
    QCOMPARE(::mkfifo(qPrintable(folder + "/fifo"), 0600), 0);
    QVERIFY(QDir(folder).mkdir("directory"));
    QLocalServer socket;
    QVERIFY(QDir(folder).exists() && socket.listen(folder + "/socket"));
    QCOMPARE(::setxattr(qPrintable(folder + "/file"), "user.DosStream.notes:$DATA", "abcd", 4, 0), 0);
    const Answer all = m_scene->get(m_volume + "/files/types?fields=*");
    QMap<QString, QString> types;
    for (const QJsonValue &record : all.records())
        types[record["name"].toString()] = record["type"].toString();
    const QMap<QString, QString> expected {{".", "directory"}, {"..", "directory"},      {"directory", "directory"},
                                           {"fifo", "fifo"},   {"file", "file"},         {"file:notes", "stream"},
                                           {"hard", "file"},   {"hard:notes", "stream"}, {"socket", "socket"},
                                           {"soft", "symlink"}};
    QCOMPARE(types, expected);
    QCOMPARE(all.names().first(), ".");
    QCOMPARE(entry("types", "file")["size"].toInt(), 5);
    QCOMPARE(entry("types", "file")["hard_links_count"].toInt(), 2);
    QCOMPARE(entry("types", "file")["path"].toString(), "types");
    QVERIFY(entry("types", "file")["bytes_used"].toInt() >= 512);
    QVERIFY(entry("types", "file")["inode_number"].toInteger() > 0);
    QVERIFY(!entry("types", "file")["modified_time"].toString().isEmpty());
    QCOMPARE(entry("types", "file:notes")["size"].toInt(), 3);
    QCOMPARE(entry("types", "soft")["target"].toString(), "file");
    QCOMPARE(m_scene->get(m_volume + "/files/types?type=fifo|socket").names(), QStringList({"fifo", "socket"}));
    const Answer itself = m_scene->get(m_volume + "/files/types%2Ffile?return_metadata=true&fields=type,size");
    QCOMPARE(itself.names(), QStringList("file"));
    QCOMPARE(itself.records()[0]["size"].toInt(), 5);
    QCOMPARE(m_scene->get(m_volume + "/files/types?return_metadata=true&fields=type").records()[0]["type"].toString(),
             "directory");
    QCOMPARE(m_scene->get(m_volume + "/files/types%2Fdirectory%2F%2E%2E").names(), all.names());
}

void TestOntapApi::filesTellJunctions()
{
    const QString folder = m_scene->lab.volumeDirectory("vs1", "vm_vol1") + "/dir1";
    QCOMPARE(entry("dir1", "inner")["is_junction"].toBool(), true); // not on disk: from the description
    QCOMPARE(entry("dir1", "inner")["type"].toString(), "directory");
    QCOMPARE(entry("dir1", "vmdir")["is_junction"].toBool(), false);
    QCOMPARE(::symlink("msdfs:127.9.5.10\\inner", qPrintable(folder + "/inner")), 0);
    QCOMPARE(::symlink("msdfs:elsewhere\\share", qPrintable(folder + "/widelink")), 0);
    QCOMPARE(entry("dir1", "inner")["is_junction"].toBool(), true);
    QCOMPARE(entry("dir1", "widelink")["is_junction"].toBool(), true);
    QCOMPARE(m_scene->get(m_volume + "/files/dir1?is_junction=true").names(), QStringList({"inner", "widelink"}));
    QCOMPARE(m_scene->get(m_volume + "/files/dir1%2Finner%2Fx").status, 404);
}

void TestOntapApi::filesOfSnapshots()
{
    makeSnapshot("snap1");
    QCOMPARE(m_scene->get(m_volume + "/files/.snapshot").names(), QStringList("snap1"));
    const Answer files = m_scene->get(m_volume + "/files/.snapshot%2Fsnap1%2Fdir1%2Fvmdir%2Fvm1?fields=*");
    QCOMPARE(files.names(), QStringList({".", "..", "disk.vhdx"}));
    QCOMPARE(files.records()[2]["is_snapshot"].toBool(), true);
    QCOMPARE(files.records()[2]["path"].toString(), ".snapshot/snap1/dir1/vmdir/vm1");
    QCOMPARE(m_scene->get(m_volume + "/files/.snapshot%2Fnone").status, 404);
}

void TestOntapApi::filesNeverLeaveTheVolume_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    QTest::newRow("dots") << "..%2F..%2Fcurlrc" << 400;
    QTest::newRow("encoded dots") << "dir1%2F%2E%2E%2F%2E%2E" << 400;
    QTest::newRow("dots in the middle") << "dir1%2F..%2F..%2Floose" << 400;
    QTest::newRow("absolute link to a folder") << "absolute%2Fpasswd" << 404;
    QTest::newRow("absolute link itself") << "absolute" << 200;
    QTest::newRow("relative link out") << "out%2Floose" << 404;
    QTest::newRow("relative link inside") << "dir1%2Finside%2Fvm1" << 200;
    QTest::newRow("loop") << "loop%2Fx" << 404;
    QTest::newRow("null byte") << "dir1%00" << 400;
    QTest::newRow("not UTF-8") << "%ff%fe" << 404;
    QTest::newRow("too long") << QString(5000, 'x') << 404;
    QTest::newRow("through a file") << "dir1%2Fvmdir%2Fvm1%2Fdisk.vhdx%2Fx" << 404;
}

void TestOntapApi::filesNeverLeaveTheVolume()
{
    QFETCH(QString, path);
    QFETCH(int, status);
    const QString root = m_scene->lab.volumeDirectory("vs1", "vm_vol1");
    QCOMPARE(::symlink("/etc", qPrintable(root + "/absolute")), 0);
    QCOMPARE(::symlink("..", qPrintable(root + "/out")), 0);
    QCOMPARE(::symlink("vmdir", qPrintable(root + "/dir1/inside")), 0);
    QCOMPARE(::symlink("loop", qPrintable(root + "/loop")), 0);
    for (const char *query : {"", "?return_metadata=true"}) {
        const Answer answer = m_scene->get(m_volume + "/files/" + path + query);
        QCOMPARE(answer.status, status);
        QVERIFY(!answer.text.contains("root:") && !answer.text.contains("passwd"));
    }
}

void TestOntapApi::snapshotsAreMadeChangedAndDeleted()
{
    const QString path = m_volume + "/snapshots";
    const Answer made = m_scene->post(path + "?return_timeout=20&return_records=true",
                                      {{"name", "snap1"},
                                       {"comment", "first"},
                                       {"expiry_time", "2026-11-24T00:00:00+01:00"},
                                       {"snapmirror_label", "daily"}});
    QCOMPARE(made.status, 201);
    QCOMPARE(made.body["num_records"].toInt(), 1);
    const QString uuid = made.records()[0]["uuid"].toString();
    QCOMPARE(made.location, "/api/" + path.toUtf8() + '/' + uuid.toUtf8());
    const Answer one = m_scene->get(path + '/' + uuid + "?fields=**");
    QCOMPARE(one.body["name"].toString(), "snap1");
    QCOMPARE(one.body["comment"].toString(), "first");
    QCOMPARE(one.body["expiry_time"].toString(), "2026-11-23T23:00:00Z");
    QCOMPARE(one.body["snapmirror_label"].toString(), "daily");
    QCOMPARE(one.body["state"].toString(), "valid");
    QVERIFY(one.body["size"].toInteger() > 0);
    QVERIFY(one.body["delta"]["time_elapsed"].toString().startsWith("PT"));
    QVERIFY(!m_scene->get(path + '/' + uuid).body.contains("reclaimable_space"));
    QCOMPARE(m_scene->post(path + "?return_timeout=20", {{"name", "snap1"}}).status, 409);
    QCOMPARE(m_scene->post(path, {{"comment", "x"}}).errorCode(), "262199");
    QCOMPARE(m_scene->post(path, {{"name", "x"}, {"size", 1}}).errorCode(), "262196");
    QCOMPARE(m_scene->post(path, {{"name", "x"}, {"sauce", 1}}).errorCode(), "262179");
    makeSnapshot("snap2");
    QCOMPARE(m_scene->patch(path + '/' + uuid, {{"name", "snap2"}}).status, 409);
    const Answer changed =
        m_scene->patch(path + '/' + uuid + "?return_timeout=20", {{"name", "other"}, {"expiry_time", QJsonValue()}});
    QCOMPARE(changed.status, 200);
    QCOMPARE(m_scene->get(path).names(), QStringList({"other", "snap2"}));
    QVERIFY(!m_scene->get(path + '/' + uuid).body.contains("expiry_time"));
    QCOMPARE(m_scene->remove(path + '/' + uuid + "?return_timeout=20").status, 200);
    QCOMPARE(m_scene->get(path + '/' + uuid).errorCode(), "4");
    QCOMPARE(m_scene->remove(path + '/' + uuid).status, 404);
}

void TestOntapApi::snapshotsInUseOrNotExpiredStay()
{
    const QString path = m_volume + "/snapshots/" + makeSnapshot("snap1");
    const QString wait = "?return_timeout=20";
    QCOMPARE(m_scene->patch(path + wait, {{"owners", QJsonArray({"backup job"})}}).status, 200);
    const Answer busy = m_scene->remove(path + wait);
    QCOMPARE(busy.status, 409);
    QCOMPARE(busy.errorCode(), "8");
    QVERIFY(busy.text.contains("backup job"));
    const QString later = QDateTime::currentDateTimeUtc().addDays(1).toString(Qt::ISODate);
    m_scene->patch(path + wait, {{"owners", QJsonArray()}, {"expiry_time", later}});
    const Answer kept = m_scene->remove(path + wait);
    QCOMPARE(kept.status, 409);
    QCOMPARE(kept.target(), "expiry_time");
    m_scene->patch(path + wait, {{"expiry_time", "2020-01-01T00:00:00Z"}});
    QCOMPARE(m_scene->remove(path + wait).status, 200);
}

void TestOntapApi::snapshotNamesAreChecked_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"a/b", ".", "..", "a\nb"})
        QTest::newRow(name) << name;
    QTest::newRow("long") << QString(256, 'x');
}

void TestOntapApi::snapshotNamesAreChecked()
{
    QFETCH(QString, name);
    const Answer answer = m_scene->post(m_volume + "/snapshots", {{"name", name}});
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.errorCode(), "1638518");
}

void TestOntapApi::longChangesAreJobs()
{
    m_scene->lab.gate = std::make_shared<Completion<void>>();
    const Answer begun = m_scene->post(m_volume + "/snapshots", {{"name", "slow"}});
    QCOMPARE(begun.status, 202);
    const QString job = "cluster/jobs/" + begun.body["job"]["uuid"].toString();
    QCOMPARE(begun.body["job"]["_links"]["self"]["href"].toString(), "/api/" + job);
    QCOMPARE(m_scene->get(job).body["state"].toString(), "running");
    QCOMPARE(m_scene->get("cluster/jobs?state=running&svm.name=vs1").records().size(), 1);
    QCOMPARE(m_scene->get(m_volume + "/snapshots").records().size(), 0);
    m_scene->lab.gate->setValue();
    QTRY_COMPARE(m_scene->get(job).body["state"].toString(), "success");
    const Answer done = m_scene->get(job);
    QCOMPARE(done.body["code"].toInt(), 0);
    QVERIFY(!done.body["end_time"].toString().isEmpty());
    QVERIFY(done.body["description"].toString().contains("/snapshots"));
    QCOMPARE(m_scene->get(m_volume + "/snapshots").names(), QStringList("slow"));
    QCOMPARE(m_scene->get("cluster/jobs/" + QUuid::createUuid().toString(QUuid::WithoutBraces)).status, 404);
}

void TestOntapApi::changesWaitAsLongAsTheyMay()
{
    m_scene->lab.gate = std::make_shared<Completion<void>>();
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(m_scene->post(m_volume + "/snapshots?return_timeout=1", {{"name", "slow"}}).status, 202);
    QVERIFY(clock.elapsed() >= 1000);
    QTimer::singleShot(100, m_scene.get()->server.get(), [this] { m_scene->lab.gate->setValue(); });
    clock.restart();
    QCOMPARE(m_scene->post(m_volume + "/snapshots?return_timeout=100", {{"name", "next"}}).status, 201);
    QVERIFY(clock.elapsed() < 5000);
}

void TestOntapApi::failedJobsTellWhy()
{
    makeSnapshot("snap1");
    m_scene->lab.diskFull = true;
    const QJsonObject body {{"volume", QJsonObject {{"uuid", m_volumeId}}},
                            {"source_path", "./.snapshot/snap1/dir1/vmdir/vm1/disk.vhdx"},
                            {"destination_path", "copy.vhdx"}};
    const Answer begun = m_scene->post("storage/file/clone", body);
    QCOMPARE(begun.status, 202);
    const QString job = "cluster/jobs/" + begun.body["job"]["uuid"].toString();
    QTRY_COMPARE(m_scene->get(job).body["state"].toString(), "failure");
    const Answer failed = m_scene->get(job);
    QCOMPARE(failed.body["code"].toInt(), 28);
    QVERIFY(failed.body["message"].toString().startsWith("No space left"));
    QCOMPARE(failed.body["error"]["code"].toString(), "28");
    QCOMPARE(m_scene->post("storage/file/clone?return_timeout=20", body).status, 507);
}

void TestOntapApi::finishedJobsAreBounded()
{
    const auto jobs = std::make_shared<OntapJobs>();
    const auto done = []() -> Task<QJsonObject> {
        const QJsonObject nothing;
        co_return nothing;
    };
    const QUuid first = jobs->start("vs1", "job", done())->uuid;
    for (int i = 0; i < 1000; ++i)
        jobs->start("vs1", "job", done());
    QCOMPARE(jobs->all().size(), 1000);
    QVERIFY(jobs->all().first()->uuid != first);
}

void TestOntapApi::setsTellAndKeepSnapshots()
{
    addSet();
    const QString path = "protocols/cifs/shadowcopy-sets/" + m_set.id.toString(QUuid::WithoutBraces);
    QCOMPARE(m_scene->get(path).body["keep_snapshots"].toBool(), false);
    QCOMPARE(m_scene->get(path).body["svm"]["name"].toString(), "vs1");
    QCOMPARE(m_scene->patch(path, {{"keep_snapshots", true}}).status, 200);
    QVERIFY(m_scene->lab.kept.contains(m_set.id));
    QCOMPARE(m_scene->get("protocols/cifs/shadowcopy-sets?keep_snapshots=true").records().size(), 1);
    QCOMPARE(m_scene->patch(path, {{"keep_snapshots", "yes"}}).target(), "keep_snapshots");
    QCOMPARE(m_scene->patch(path, {{"svm", QJsonObject {{"name", "vs1"}}}}).errorCode(), "262196");
    QCOMPARE(m_scene->patch(path, {}).errorCode(), "262199");
    QCOMPARE(m_scene->patch(path + '0', {{"keep_snapshots", true}}).status, 404);
    QCOMPARE(m_scene->patch(path, {{"keep_snapshots", false}}).status, 200);
    QVERIFY(m_scene->lab.kept.isEmpty());
}

void TestOntapApi::copiesTellAndTakeFiles()
{
    addSet();
    const QString setId = m_set.id.toString(QUuid::WithoutBraces);
    const QString copyId = m_set.copies[0].id.toString(QUuid::WithoutBraces);
    const Answer before = m_scene->get(m_copy);
    QCOMPARE(before.body["uuid"].toString(), copyId);
    QCOMPARE(before.body["shadowcopy_set"]["uuid"].toString(), setId);
    QCOMPARE(before.body["share"]["name"].toString(), "share1");
    QCOMPARE(before.body["volume"]["uuid"].toString(), m_volumeId);
    QVERIFY(!before.body.contains("files"));
    const QJsonArray files({"/vm1/disk.vhdx", "vm1/disk.vhdx", "/vm1/./conf.xml"});
    const Answer named = m_scene->patch(m_copy, {{"files", files}, {"share", QJsonObject {{"name", "SHARE1"}}}});
    QCOMPARE(named.status, 200);
    QCOMPARE(named.body["storage_shadowcopy_uuid"].toString(), copyId);
    QCOMPARE(named.body["storage_shadowcopy_set_uuid"].toString(), setId);
    QCOMPARE(m_scene->get(m_copy).body["files"].toArray(), QJsonArray({"/vm1/disk.vhdx", "/vm1/conf.xml"}));
    QCOMPARE(m_scene->patch(m_copy, {{"files", QJsonArray({"../x"})}}).status, 400);
    QCOMPARE(m_scene->patch(m_copy, {{"files", QJsonArray({"a\\b"})}}).target(), "files");
    QCOMPARE(m_scene->patch(m_copy, {{"files", QJsonArray({1})}}).target(), "files");
    QCOMPARE(m_scene->patch(m_copy, {{"files", "x"}}).target(), "files");
    QCOMPARE(m_scene->patch(m_copy, {}).target(), "files");
    QCOMPARE(m_scene->patch(m_copy, {{"files", files}, {"share.name", "none"}}).status, 404);
    m_scene->lab.committed = true;
    QCOMPARE(m_scene->patch(m_copy, {{"files", files}}).status, 409);
}

void TestOntapApi::copiesOfSeveralSharesMustBeNamed()
{
    addSet();
    Fsrvp::AgentMapping second = m_set.copies[0].mappings[0];
    second.share = "root$";
    m_set.copies[0].mappings += second;
    m_scene->lab.agentSets["vs1"] = {m_set};
    QCOMPARE(m_scene->get("protocols/cifs/shadow-copies").records().size(), 2);
    const QJsonArray files({"/x"});
    QCOMPARE(m_scene->patch(m_copy, {{"files", files}}).target(), "share.name");
    QCOMPARE(m_scene->patch(m_copy, {{"files", files}, {"share.name", "root$"}}).status, 200);
}

void TestOntapApi::directoriesAreRestoredFromCopies()
{
    addSet();
    const QString path = m_copy + "?restore=true&return_timeout=20";
    QJsonObject body {{"source_dir", "dir1/vmdir/vm1"}, {"destination_dir", "dir1/back"}, {"with_content", true}};
    QCOMPARE(m_scene->patch(path, body).status, 409); // nothing is committed
    m_scene->lab.copyTree(m_scene->lab.volumeDirectory("vs1", "vm_vol1") + "/dir1/vmdir",
                          m_scene->lab.root() + "/copy");
    m_scene->lab.committed = true;
    QCOMPARE(m_scene->patch(path, body).status, 200);
    QCOMPARE(m_scene->lab.read("vs1", "vm_vol1", "dir1/back/disk.vhdx"), "old content");
    body["with_content"] = false;
    body["destination_dir"] = "/dir1/empty";
    body["volume"] = QJsonObject {{"name", "vm_vol1"}};
    QCOMPARE(m_scene->patch(path, body).status, 200);
    const QDir empty(m_scene->lab.volumeDirectory("vs1", "vm_vol1") + "/dir1/empty");
    QVERIFY(empty.exists() && empty.isEmpty());
    body["volume"] = QJsonObject {{"name", "loose"}};
    QCOMPARE(m_scene->patch(path, body).target(), "volume");
    body["volume"] = QJsonObject {{"uuid", m_volumeId}};
    body["source_dir"] = "dir1/elsewhere";
    QCOMPARE(m_scene->patch(path, body).status, 404);
    body["source_dir"] = "dir1/vmdir/none";
    QCOMPARE(m_scene->patch(path, body).status, 404);
    body["source_dir"] = "dir1/vmdir/vm1/disk.vhdx";
    QCOMPARE(m_scene->patch(path, body).status, 400);
    body["source_dir"] = "dir1/vmdir";
    body["destination_dir"] = "../x";
    QCOMPARE(m_scene->patch(path, body).status, 400);
    body["destination_dir"] = "/";
    QCOMPARE(m_scene->patch(path, body).status, 400);
}

void TestOntapApi::filesAreCloned()
{
    makeSnapshot("snap1");
    m_scene->lab.write("vs1", "vm_vol1", "dir1/vmdir/vm1/disk.vhdx", "new content");
    QJsonObject body {{"volume", QJsonObject {{"name", "vm_vol1"}}},
                      {"svm", QJsonObject {{"name", "vs1"}}},
                      {"source_path", "./.snapshot/snap1/dir1/vmdir/vm1/disk.vhdx"},
                      {"destination_path", "dir1/vmdir/vm1/disk.vhdx"}};
    QCOMPARE(m_scene->post("storage/file/clone?return_timeout=20", body).errorCode(), "1");
    body["overwrite_destination"] = true;
    QCOMPARE(m_scene->post("storage/file/clone?return_timeout=20", body).status, 201);
    QCOMPARE(m_scene->lab.read("vs1", "vm_vol1", "dir1/vmdir/vm1/disk.vhdx"), "old content");
    body["source_path"] = "dir1/vmdir/vm1/disk.vhdx";
    body["destination_path"] = "again.vhdx";
    body["overwrite_destination"] = false;
    QCOMPARE(m_scene->post("storage/file/clone?return_timeout=20", body).status, 201);
    QCOMPARE(m_scene->lab.read("vs1", "vm_vol1", "again.vhdx"), "old content");
}

void TestOntapApi::clonesAreRefused_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<int>("status");
    const auto row = [](const char *field, const QJsonValue &value, int status) {
        QTest::addRow("%s %s", field, qPrintable(value.toVariant().toString())) << field << value << status;
    };
    row("source_path", "none", 404);
    row("source_path", "dir1", 400); // no file
    row("source_path", "../vm_vol1/dir1", 400);
    row("source_path", "link", 400); // no file either
    row("source_path", ".snapshot/none/x", 404);
    row("source_path", "", 400);
    row("destination_path", "none/x", 404);
    row("destination_path", "dir1", 400);
    row("destination_path", "/", 400);
    row("destination_path", ".snapshot/snap1/x", 400);
    row("destination_path", ".snapshot", 404);
    row("destination_path", "../../x", 400);
    row("destination_path", 5, 400);
    row("volume.name", "none", 404);
    row("svm.name", "none", 404);
    row("svm.name", "vs2", 404); // has a volume of that name, but not that file
    row("range", QJsonArray({"0:0:8"}), 400);
}

void TestOntapApi::clonesAreRefused()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    QFETCH(int, status);
    makeSnapshot("snap1");
    QCOMPARE(
        ::symlink("dir1/vmdir/vm1/disk.vhdx", qPrintable(m_scene->lab.volumeDirectory("vs1", "vm_vol1") + "/link")), 0);
    QJsonObject body {{"volume.name", "vm_vol1"},
                      {"svm.name", "vs1"},
                      {"source_path", "dir1/vmdir/vm1/disk.vhdx"},
                      {"destination_path", "new.vhdx"}};
    body[field] = value;
    QCOMPARE(m_scene->post("storage/file/clone?return_timeout=20", body).status, status);
    QVERIFY(m_scene->lab.read("vs1", "vm_vol1", "new.vhdx").isEmpty());
}

void TestOntapApi::clonesCannotEscape()
{
    const QString root = m_scene->lab.volumeDirectory("vs1", "vm_vol1");
    QCOMPARE(::symlink(qPrintable(m_scene->lab.root()), qPrintable(root + "/out")), 0);
    const QJsonObject body {{"volume.uuid", m_volumeId},
                            {"source_path", "dir1/vmdir/vm1/disk.vhdx"},
                            {"destination_path", "out/stolen"},
                            {"overwrite_destination", true}};
    QCOMPARE(m_scene->post("storage/file/clone?return_timeout=20", body).status, 404);
    QVERIFY(!QFile::exists(m_scene->lab.root() + "/stolen"));
    // Two SVMs have a volume of that name.
    const Answer twice = m_scene->post("storage/file/clone",
                                       {{"volume.name", "vm_vol1"}, {"source_path", "a"}, {"destination_path", "b"}});
    QCOMPARE(twice.target(), "volume.name");
}

void TestOntapApi::filesAreRestoredInPlace()
{
    const QString uuid = makeSnapshot("snap1");
    const QString disk = "dir1/vmdir/vm1/disk.vhdx";
    m_scene->lab.write("vs1", "vm_vol1", disk, "new content");
    const QString path = m_volume + "?return_timeout=20&restore_to.snapshot.name=snap1";
    QCOMPARE(m_scene->send("PATCH", path + "&restore_to.path=" + disk + "&restore_to.restore_path=beside").status, 200);
    QCOMPARE(m_scene->lab.read("vs1", "vm_vol1", "beside"), "old content");
    QCOMPARE(m_scene->lab.read("vs1", "vm_vol1", disk), "new content");
    QCOMPARE(m_scene->send("PATCH", path + "&restore_to.path=" + disk).status, 200);
    QCOMPARE(m_scene->lab.read("vs1", "vm_vol1", disk), "old content");
    QCOMPARE(m_scene->send("PATCH", path + "&restore_to.path=none").status, 404);
    QCOMPARE(m_scene->send("PATCH", path + "&restore_to.restore_path=x").target(), "restore_to.path");
    QCOMPARE(m_scene->send("PATCH", m_volume).target(), "restore_to.snapshot.name");
    QCOMPARE(m_scene->patch(m_volume, {{"size", 5}}).errorCode(), "262179");
    QCOMPARE(m_scene->patch(m_volume, {{"name", "x"}}).errorCode(), "262196");
    const QJsonObject snapshot {{"uuid", uuid}};
    m_scene->lab.write("vs1", "vm_vol1", disk, "newer content");
    QCOMPARE(m_scene
                 ->patch(m_volume + "?return_timeout=20",
                         {{"restore_to", QJsonObject {{"snapshot", snapshot}, {"path", '/' + disk}}}})
                 .status,
             200);
    QCOMPARE(m_scene->lab.read("vs1", "vm_vol1", disk), "old content");
}

void TestOntapApi::volumesAreReverted()
{
    makeSnapshot("snap1");
    m_scene->lab.write("vs1", "vm_vol1", "newer", "x");
    QCOMPARE(m_scene->send("PATCH", m_volume + "?restore_to.snapshot.name=none").status, 404);
    QCOMPARE(m_scene->send("PATCH", m_volume + "?return_timeout=20&restore_to.snapshot.name=snap1").status, 200);
    QVERIFY(m_scene->lab.read("vs1", "vm_vol1", "newer").isEmpty());
    QCOMPARE(m_scene->lab.read("vs1", "vm_vol1", "dir1/vmdir/vm1/disk.vhdx"), "old content");
}

void TestOntapApi::changesByCurl()
{
    addSet();
    const QString wait = "?return_timeout=20&return_records=true";
    const Answer made = m_scene->curl("POST", m_volume + "/snapshots" + wait, {{"name", "snap1"}});
    QCOMPARE(made.status, 201);
    const QString snapshot = m_volume + "/snapshots/" + made.records()[0]["uuid"].toString();
    QCOMPARE(m_scene->curl("PATCH", snapshot + wait, {{"comment", "by curl"}}).status, 200);
    QCOMPARE(m_scene->curl("GET", snapshot).body["comment"].toString(), "by curl");
    QCOMPARE(m_scene
                 ->curl("POST", "storage/file/clone" + wait,
                        {{"volume.uuid", m_volumeId},
                         {"source_path", ".snapshot/snap1/dir1/vmdir/vm1/disk.vhdx"},
                         {"destination_path", "cloned"}})
                 .status,
             201);
    QCOMPARE(m_scene->lab.read("vs1", "vm_vol1", "cloned"), "old content");
    QCOMPARE(m_scene->curl("GET", "cluster/jobs?state=success").records().size(), 3);
    QCOMPARE(m_scene->curl("PATCH", m_volume + wait + "&restore_to.snapshot.name=snap1").status, 200);
    QVERIFY(m_scene->lab.read("vs1", "vm_vol1", "cloned").isEmpty());
    const QString set = "protocols/cifs/shadowcopy-sets/" + m_set.id.toString(QUuid::WithoutBraces);
    QCOMPARE(m_scene->curl("PATCH", set, {{"keep_snapshots", true}}).status, 200);
    QCOMPARE(m_scene->curl("PATCH", m_copy, {{"files", QJsonArray({"/vm1/disk.vhdx"})}}).status, 200);
    m_scene->lab.copyTree(m_scene->lab.volumeDirectory("vs1", "vm_vol1") + "/dir1/vmdir",
                          m_scene->lab.root() + "/copy");
    m_scene->lab.committed = true;
    QCOMPARE(m_scene
                 ->curl("PATCH", m_copy + wait + "&restore=true",
                        {{"source_dir", "dir1/vmdir/vm1"}, {"destination_dir", "back"}, {"with_content", true}})
                 .status,
             200);
    QCOMPARE(m_scene->lab.read("vs1", "vm_vol1", "back/disk.vhdx"), "old content");
    QCOMPARE(m_scene->curl("DELETE", snapshot + wait).status, 200);
    QCOMPARE(m_scene->curl("GET", snapshot).status, 404);
}

void TestOntapApi::tourSucceeds_data()
{
    QTest::addColumn<bool>("committed");
    QTest::newRow("before the commit") << false;
    QTest::newRow("after the commit") << true;
}

void TestOntapApi::tourSucceeds()
{
    QFETCH(bool, committed);
    addSet();
    m_scene->lab.copyTree(m_scene->lab.volumeDirectory("vs1", "vm_vol1") + "/dir1/vmdir",
                          m_scene->lab.root() + "/copy");
    m_scene->lab.committed = committed;
    QByteArray output;
    const int code = OntapScene::run(
        PENUMBRA_SOURCE_DIR "/tests/support/ontap-tour",
        {"--need-set", m_scene->base(), m_scene->certificate.certificateFile, m_scene->credentials()}, output);
    QVERIFY2(code == 0, output.right(2000));
    QVERIFY(!output.contains(OntapScene::password));
    QVERIFY(m_scene->lab.allSnapshots["vs1/vm_vol1"].isEmpty()); // it removes what it makes
    QCOMPARE(m_scene->get(m_volume + "/files/dir1%2Fvmdir%2Fvm1").names(), QStringList({".", "..", "disk.vhdx"}));
    QVERIFY(!m_scene->get(m_volume + "/files/dir1").names().contains("tour"));
    if (const QString keep = qEnvironmentVariable("ONTAP_TOUR_OUTPUT"); !keep.isEmpty() && committed) {
        QFile file(keep);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(output) == output.size());
    }
}

void TestOntapApi::tourNoticesWrongAnswers()
{
    QByteArray output;
    QStringList arguments {m_scene->base(), m_scene->certificate.certificateFile, m_scene->credentials()};
    const QString tour = PENUMBRA_SOURCE_DIR "/tests/support/ontap-tour";
    QCOMPARE(OntapScene::run(tour, arguments + QStringList("--need-set"), output), 1); // there is no set
    m_scene->lab.fault = {OntapBackend::Fault::Kind::Garbage, 0, 0};
    QCOMPARE(OntapScene::run(tour, arguments, output), 1);
    m_scene->lab.edit().svms[0].shares[0].path = "/hyperv"; // on another volume
    QCOMPARE(OntapScene::run(tour, arguments, output), 1);
}

QTEST_GUILESS_MAIN(TestOntapApi)
#include "tst_ontapapi.moc"
