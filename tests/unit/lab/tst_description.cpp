// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/failure.h"
#include "core/failuretext.h"
#include "lab/defaultlab.h"
#include "lab/description.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Penumbra;
using namespace Penumbra::Lab;

namespace {

constexpr quint64 mebibyte = 1024 * 1024;

/// A small lab that is right, with something of everything.
const QByteArray smallLab = R"({
  "name": "small", "management": {"address": "127.9.6.9", "port": 4430},
  "accounts": [{"name": "operator", "groups": ["BackupOperators"]}, {"name": "guest"}],
  "svms": [{
    "name": "vs1", "smbServer": "VS1", "address": "127.9.6.1",
    "profile": {"base": "windows", "switches": {"abortPenaltyMs": 1000, "unknownShare": "E_INVALIDARG"}},
    "volumes": [
      {"name": "root", "junctionPath": "/", "entries": [{"kind": "directory", "path": "hyperv"}]},
      {"name": "vol1", "junctionPath": "/hyperv/vm1", "size": "2 GiB",
       "machines": [{"name": "m1", "folder": "dir1/vmdir", "savedState": true, "disks": [
         {"name": "a", "kind": "fixed", "size": "8 MiB", "data": 4096},
         {"name": "b", "size": "64 MiB", "checkpoints": 2, "busy": true},
         {"name": "c", "size": "8 MiB", "parent": "dir1/vmdir/m1/Virtual Hard Disks/a.vhdx"},
         {"name": "d", "size": "8 MiB", "missingParent": "dir1/lost.vhdx", "dirtyLog": true},
         {"name": "e", "size": "8 MiB", "parent": "dir1/vmdir/m1/Virtual Hard Disks/c.vhdx", "parentMoved": true}]}],
       "entries": [
         {"path": "dir1/notes.txt", "size": 100},
         {"kind": "hard-link", "path": "dir1/again.txt", "target": "dir1/notes.txt"},
         {"kind": "symbolic-link", "path": "dir1/link", "target": "dir1/vmdir"},
         {"kind": "stream", "path": "dir1/notes.txt", "target": "Zone.Identifier", "size": 10},
         {"kind": "fifo", "path": "dir1/fifo"}, {"kind": "socket", "path": "dir1/socket"}]},
      {"name": "spare"}
    ],
    "shares": [{"name": "share1", "path": "/hyperv/vm1/dir1/vmdir", "permissions": {"operator": "full-control"}},
               {"name": "all$", "path": "/", "continuouslyAvailable": false}]
  }],
  "faults": [{"svm": "vs1", "action": "refuse", "call": "SetContext", "status": "E_ACCESSDENIED", "times": 1}]
})";

/// The value with the member at "svms.0.name" set, or removed when the new value is undefined.
QJsonValue edited(const QJsonValue &value, const QStringList &path, const QJsonValue &wanted)
{
    if (path.isEmpty())
        return wanted;
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        const qsizetype index = path.first().toInt();
        const QJsonValue inner = edited(array.at(index), path.mid(1), wanted);
        if (inner.isUndefined())
            array.removeAt(index);
        else if (index < array.size())
            array.replace(index, inner);
        else
            array.append(inner);
        return array;
    }
    QJsonObject object = value.toObject();
    const QJsonValue inner = edited(object.value(path.first()), path.mid(1), wanted);
    if (inner.isUndefined())
        object.remove(path.first());
    else
        object[path.first()] = inner;
    return object;
}

QByteArray editedLab(const QString &path, const QJsonValue &wanted)
{
    const QJsonValue lab = QJsonDocument::fromJson(smallLab).object();
    return QJsonDocument(edited(lab, path.split(QLatin1Char('.')), wanted).toObject()).toJson();
}

QJsonValue json(const QByteArray &text)
{
    return QJsonDocument::fromJson('[' + text + ']').array().at(0);
}

struct Example
{
    const char *name;
    const char *path;
    QJsonValue value;
    const char *member; ///< that the parser's error names
    bool schemaSeesIt = true;
};

const QJsonValue absent(QJsonValue::Undefined);

QList<Example> brokenExamples()
{
    QList<Example> examples {
        {"no name", "name", absent, "name"},
        {"no SVM", "svms", QJsonArray(), "svms"},
        {"no account", "accounts", QJsonArray(), "accounts"},
        {"SVMs are an object", "svms", QJsonObject(), "svms"},
        {"an SVM is a string", "svms.0", QStringLiteral("vs1"), "svms[0]"},
        {"unknown member", "svms.0.adress", QStringLiteral("127.0.0.1"), "svms[0].adress"},
        {"unknown outer member", "extra", 1, "extra"},
        {"seed is negative", "seed", -1, "seed"},
        {"seed is broken", "seed", 1.5, "seed"},
        {"public address", "svms.0.address", QStringLiteral("192.0.2.1"), "svms[0].address"},
        {"address out of range", "svms.0.address", QStringLiteral("127.0.0.256"), "svms[0].address"},
        {"address is a name", "management.address", QStringLiteral("localhost"), "management.address"},
        {"port out of range", "management.port", 65536, "management.port"},
        {"long NetBIOS name", "svms.0.smbServer", QStringLiteral("SIXTEENCHARACTER"), "svms[0].smbServer"},
        {"odd NetBIOS name", "svms.0.smbServer", QStringLiteral("A B"), "svms[0].smbServer"},
        {"odd SVM name", "svms.0.name", QStringLiteral("../vs1"), "svms[0].name"},
        {"account with a colon", "accounts.0.name", QStringLiteral("a:b"), "accounts[0].name"},
        {"long account", "accounts.0.name", QStringLiteral("abcdefghijklmnopqrstu"), "accounts[0].name"},
        {"unknown group", "accounts.0.groups.0", QStringLiteral("Users"), "accounts[0].groups"},
        {"group twice", "accounts.0.groups.1", QStringLiteral("BackupOperators"), "accounts[0].groups"},
        {"depth is text", "svms.0.shadowCopyDirDepth", QStringLiteral("5"), "svms[0].shadowCopyDirDepth"},
        {"switch is a number", "svms.0.shadowCopy", 1, "svms[0].shadowCopy"},
        {"unknown profile", "svms.0.profile", QStringLiteral("netware"), "svms[0].profile"},
        {"unknown base", "svms.0.profile.base", QStringLiteral("netware"), "svms[0].profile.base"},
        {"unknown profile switch", "svms.0.profile.switches.x", true, "svms[0].profile.switches.x"},
        {"no sequence timer", "svms.0.profile.switches.sequenceTimeoutMs", 0,
         "svms[0].profile.switches.sequenceTimeoutMs"},
        {"status is a boolean", "svms.0.profile.switches.unknownSet", true, "svms[0].profile.switches.unknownSet"},
        {"volume name with a hyphen", "svms.0.volumes.1.name", QStringLiteral("vol-1"), "svms[0].volumes[1].name"},
        {"relative junction", "svms.0.volumes.1.junctionPath", QStringLiteral("hyperv/vm1"),
         "svms[0].volumes[1].junctionPath"},
        {"junction with dots", "svms.0.volumes.1.junctionPath", QStringLiteral("/hyperv/../vm1"),
         "svms[0].volumes[1].junctionPath"},
        {"junction with a slash at its end", "svms.0.volumes.1.junctionPath", QStringLiteral("/hyperv/vm1/"),
         "svms[0].volumes[1].junctionPath"},
        {"volume size in words", "svms.0.volumes.1.size", QStringLiteral("two GiB"), "svms[0].volumes[1].size"},
        {"machine name with a slash", "svms.0.volumes.1.machines.0.name", QStringLiteral("a/b"),
         "svms[0].volumes[1].machines[0].name"},
        {"folder leads out", "svms.0.volumes.1.machines.0.folder", QStringLiteral("../dir"),
         "svms[0].volumes[1].machines[0].folder"},
        {"folder is absolute", "svms.0.volumes.1.machines.0.folder", QStringLiteral("/dir1"),
         "svms[0].volumes[1].machines[0].folder"},
        {"disk without size", "svms.0.volumes.1.machines.0.disks.0.size", absent,
         "svms[0].volumes[1].machines[0].disks[0].size"},
        {"disk is fixed and has a parent", "svms.0.volumes.1.machines.0.disks.2.kind", QStringLiteral("fixed"),
         "svms[0].volumes[1].machines[0].disks[2].kind"},
        {"disk is fixed and has lost a parent", "svms.0.volumes.1.machines.0.disks.3.kind", QStringLiteral("fixed"),
         "svms[0].volumes[1].machines[0].disks[3].kind"},
        {"disk has a parent and none", "svms.0.volumes.1.machines.0.disks.2.missingParent", QStringLiteral("lost.vhdx"),
         "svms[0].volumes[1].machines[0].disks[2].missingParent"},
        {"missing parent leads out", "svms.0.volumes.1.machines.0.disks.3.missingParent", QStringLiteral("../x.vhdx"),
         "svms[0].volumes[1].machines[0].disks[3].missingParent"},
        {"no parent moved", "svms.0.volumes.1.machines.0.disks.0.parentMoved", true,
         "svms[0].volumes[1].machines[0].disks[0].parentMoved"},
        {"busy disk is dirty", "svms.0.volumes.1.machines.0.disks.1.dirtyLog", true,
         "svms[0].volumes[1].machines[0].disks[1].dirtyLog"},
        {"too many checkpoints", "svms.0.volumes.1.machines.0.disks.1.checkpoints", 17,
         "svms[0].volumes[1].machines[0].disks[1].checkpoints"},
        {"entry leads out", "svms.0.volumes.1.entries.0.path", QStringLiteral("a/../../b"),
         "svms[0].volumes[1].entries[0].path"},
        {"entry of an unknown kind", "svms.0.volumes.1.entries.0.kind", QStringLiteral("door"),
         "svms[0].volumes[1].entries[0].kind"},
        {"link without a target", "svms.0.volumes.1.entries.2.target", absent, "svms[0].volumes[1].entries[2].target"},
        {"link leads out", "svms.0.volumes.1.entries.2.target", QStringLiteral("../x"),
         "svms[0].volumes[1].entries[2].target"},
        {"stream name with a colon", "svms.0.volumes.1.entries.3.target", QStringLiteral("a:b"),
         "svms[0].volumes[1].entries[3].target"},
        {"target of a file", "svms.0.volumes.1.entries.0.target", QStringLiteral("x"),
         "svms[0].volumes[1].entries[0].target"},
        {"size of a FIFO", "svms.0.volumes.1.entries.4.size", 5, "svms[0].volumes[1].entries[4].size"},
        {"share name with a slash", "svms.0.shares.0.name", QStringLiteral("a/b"), "svms[0].shares[0].name"},
        {"share name too long", "svms.0.shares.0.name", QString(81, QLatin1Char('s')), "svms[0].shares[0].name"},
        {"share name of an exposed share", "svms.0.shares.0.name", QStringLiteral("s@{1}"), "svms[0].shares[0].name"},
        {"share name ends with a space", "svms.0.shares.0.name", QStringLiteral("s "), "svms[0].shares[0].name"},
        {"comment with a new line", "svms.0.shares.0.comment", QStringLiteral("a\nb"), "svms[0].shares[0].comment"},
        {"unknown permission", "svms.0.shares.0.permissions.operator", QStringLiteral("all"),
         "svms[0].shares[0].permissions.operator"},
        {"unknown fault", "faults.0.action", QStringLiteral("explode"), "faults[0].action"},
        {"fault of the moment", "faults.0", json(R"({"action": "expire-timer"})"), "faults[0].action"},
        {"status of a drop", "faults.0.action", QStringLiteral("drop"), "faults[0].status"},
        {"endless delay", "faults.0", json(R"({"action": "delay", "milliseconds": 86400001})"),
         "faults[0].milliseconds"},
    };
    const QJsonValue lab = QJsonDocument::fromJson(smallLab).object();
    QJsonObject second = lab[QLatin1String("svms")].toArray().at(0).toObject();
    const auto renamed = [&](const char *name, const char *server, const char *address) {
        second[QLatin1String("name")] = QLatin1String(name);
        second[QLatin1String("smbServer")] = QLatin1String(server);
        second[QLatin1String("address")] = QLatin1String(address);
        return QJsonValue(second);
    };
    examples += QList<Example> {
        {"two SVMs of one name", "svms.1", renamed("VS1", "OTHER", "127.9.6.2"), "svms[1].name", false},
        {"two servers of one name", "svms.1", renamed("vs2", "vs1", "127.9.6.2"), "svms[1].smbServer", false},
        {"two SVMs on one address", "svms.1", renamed("vs2", "VS2", "127.9.6.1"), "svms[1].address", false},
        {"accounts of one name", "accounts.1.name", QStringLiteral("OPERATOR"), "accounts[1].name", false},
        {"volumes of one name", "svms.0.volumes.2.name", QStringLiteral("VOL1"), "svms[0].volumes[2].name", false},
        {"no root volume", "svms.0.volumes.0.junctionPath", absent, "svms[0].volumes", false},
        {"two root volumes", "svms.0.volumes.2.junctionPath", QStringLiteral("/"), "svms[0].volumes[2].junctionPath",
         false},
        {"junction in a folder that is not there", "svms.0.volumes.2.junctionPath", QStringLiteral("/nowhere/x"),
         "svms[0].volumes[2].junctionPath", false},
        {"junction hides a folder", "svms.0.volumes.2.junctionPath", QStringLiteral("/hyperv/vm1/dir1"),
         "svms[0].volumes[2].junctionPath", false},
        {"share leads nowhere", "svms.0.shares.0.path", QStringLiteral("/hyperv/vm1/dir2"), "svms[0].shares[0].path",
         false},
        {"shares of one name", "svms.0.shares.1.name", QStringLiteral("SHARE1"), "svms[0].shares[1].name", false},
        {"share name of the server's own", "svms.0.shares.0.name", QStringLiteral("IPC$"), "svms[0].shares[0].name",
         false},
        {"permission of a stranger", "svms.0.shares.0.permissions.stranger", QStringLiteral("read"),
         "svms[0].shares[0].permissions.stranger", false},
        {"more data than disk", "svms.0.volumes.1.machines.0.disks.0.data", QStringLiteral("9 MiB"),
         "svms[0].volumes[1].machines[0].disks[0].data", false},
        {"disk of half a sector", "svms.0.volumes.1.machines.0.disks.0.size", 8388608 + 256,
         "svms[0].volumes[1].machines[0].disks[0].size", false},
        {"size beyond counting", "svms.0.volumes.1.size", QStringLiteral("999999999999999 TiB"),
         "svms[0].volumes[1].size", false},
        {"parent that is missing is there", "svms.0.volumes.1.machines.0.disks.1.missingParent",
         QStringLiteral("dir1/vmdir/m1/Virtual Hard Disks/a.vhdx"),
         "svms[0].volumes[1].machines[0].disks[1].missingParent", false},
        {"parent is not there", "svms.0.volumes.1.machines.0.disks.2.parent", QStringLiteral("dir1/x.vhdx"),
         "svms[0].volumes[1].machines[0].disks[2].parent", false},
        {"parent is busy", "svms.0.volumes.1.machines.0.disks.0.busy", true,
         "svms[0].volumes[1].machines[0].disks[2].parent", false},
        {"two disks of one name", "svms.0.volumes.1.machines.0.disks.1.name", QStringLiteral("A"),
         "svms[0].volumes[1].machines[0].disks[1].name", false},
        {"two machines at one place", "svms.0.volumes.1.machines.1", json(R"({"name": "m1", "folder": "dir1/vmdir"})"),
         "svms[0].volumes[1].machines[1].name", false},
        {"hard link to nothing", "svms.0.volumes.1.entries.1.target", QStringLiteral("dir1/none"),
         "svms[0].volumes[1].entries[1].target", false},
        {"stream of nothing", "svms.0.volumes.1.entries.3.path", QStringLiteral("dir1/none"),
         "svms[0].volumes[1].entries[3].path", false},
        {"entry twice", "svms.0.volumes.1.entries.4.path", QStringLiteral("dir1/link"),
         "svms[0].volumes[1].entries[4].path", false},
        {"entry below a file", "svms.0.volumes.1.entries.4.path", QStringLiteral("dir1/notes.txt/x"),
         "svms[0].volumes[1].entries[4].path", false},
        {"fault of a stranger", "faults.0.svm", QStringLiteral("vs7"), "faults[0].svm", false},
        {"unknown call", "faults.0.call", QStringLiteral("SetContexts"), "faults[0].call", false},
        {"unknown status", "faults.0.status", QStringLiteral("E_WHAT"), "faults[0].status", false},
    };
    return examples;
}

/// What the schema says of each document, by the validator of python3-jsonschema.
QList<bool> schemaVerdicts(const QList<QByteArray> &documents)
{
    const QTemporaryDir folder;
    const auto write = [&](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    if (!write(QStringLiteral("schema"), descriptionSchema()))
        return {};
    write(QStringLiteral("documents"), '[' + documents.join(',') + ']');
    QProcess python;
    python.setWorkingDirectory(folder.path());
    python.start(QStringLiteral("python3"), {QStringLiteral("-c"), QStringLiteral(R"(
import json, jsonschema
schema = json.load(open("schema", encoding="utf-8"))
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)
print(json.dumps([validator.is_valid(d) for d in json.load(open("documents", encoding="utf-8"))]))
)")});
    constexpr int patience = 30'000;
    if (!python.waitForFinished(patience) || python.exitCode() != 0) {
        qWarning() << python.readAllStandardError();
        return {};
    }
    QList<bool> verdicts;
    for (const QJsonValue verdict : QJsonDocument::fromJson(python.readAllStandardOutput()).array())
        verdicts += verdict.toBool();
    return verdicts;
}

/// Every object with "properties" describes itself and each of them.
QStringList undescribed(const QJsonValue &schema, const QString &where)
{
    QStringList missing;
    if (schema.isArray()) {
        for (const QJsonValue part : schema.toArray())
            missing += undescribed(part, where);
    }
    const QJsonObject object = schema.toObject();
    for (auto part = object.begin(); part != object.end(); ++part) {
        if (part.key() == QLatin1String("if") || part.key() == QLatin1String("then")
            || part.key() == QLatin1String("not"))
            continue;
        if (part.key() == QLatin1String("properties")) {
            const QJsonObject members = part->toObject();
            for (auto member = members.begin(); member != members.end(); ++member) {
                if (member->toObject()[QLatin1String("description")].toString().isEmpty())
                    missing += where + QLatin1Char('/') + member.key();
                missing += undescribed(*member, where + QLatin1Char('/') + member.key());
            }
        } else {
            missing += undescribed(*part, where + QLatin1Char('/') + part.key());
        }
    }
    return missing;
}

} // namespace

class TestDescription : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void readsEverything();
    void fillsInDefaults();
    void refusesBrokenExamplesAsTheSchemaDoes_data();
    void refusesBrokenExamplesAsTheSchemaDoes();
    void saysWhereJsonBreaks();
    void boundsSizeAndDepth();
    void knowsEverySwitch();
    void schemaDescribesEveryMember();
    void defaultLabIsRight();
    void defaultLabHoldsTheDocumentationsExample();
    void defaultLabHasACleanSvm();
    void resolvesPaths();

private:
    QMap<QByteArray, bool> m_verdicts;
};

void TestDescription::initTestCase()
{
    QList<QByteArray> documents {smallLab, defaultDescription()};
    for (const Example &example : brokenExamples())
        documents += editedLab(QString::fromLatin1(example.path), example.value);
    const QList<bool> verdicts = schemaVerdicts(documents);
    QCOMPARE(verdicts.size(), documents.size());
    for (qsizetype i = 0; i < documents.size(); ++i)
        m_verdicts[documents[i]] = verdicts[i];
}

void TestDescription::readsEverything()
{
    QVERIFY(m_verdicts[smallLab]);
    const Description lab = parseDescription(smallLab);
    QCOMPARE(lab.name, QStringLiteral("small"));
    QCOMPARE(lab.managementPort, 4430);
    QCOMPARE(lab.accounts.size(), 2);
    QCOMPARE(lab.accounts[0].groups, QList<Group> {Group::BackupOperators});
    QVERIFY(lab.accounts[1].groups.isEmpty());
    const SvmDescription &svm = lab.svms[0];
    QCOMPARE(svm.profile.abortPenalty, std::chrono::milliseconds(1000));
    QCOMPARE(svm.profile.unknownShare, quint32(Fsrvp::E_INVALIDARG));
    QVERIFY(svm.profile.sharesOfOneVolume); // of its base
    QCOMPARE(svm.profile.name, QStringLiteral("windows, changed"));
    const VolumeDescription &volume = svm.volumes[1];
    QCOMPARE(volume.size, 2048 * mebibyte);
    QCOMPARE(volume.machines[0].folder, QStringLiteral("dir1/vmdir"));
    QVERIFY(volume.machines[0].savedState);
    const QList<DiskDescription> &disks = volume.machines[0].disks;
    QCOMPARE(disks[0].kind, DiskKind::Fixed);
    QCOMPARE(disks[0].size, 8 * mebibyte);
    QCOMPARE(disks[0].data, 4096U);
    QCOMPARE(disks[1].checkpoints, 2);
    QVERIFY(disks[1].busy);
    QCOMPARE(disks[2].parent, QStringLiteral("dir1/vmdir/m1/Virtual Hard Disks/a.vhdx"));
    QVERIFY(!disks[2].parentMoved && disks[4].parentMoved);
    QCOMPARE(disks[3].missingParent, QStringLiteral("dir1/lost.vhdx"));
    QVERIFY(!disks[2].dirtyLog && disks[3].dirtyLog);
    using Kind = EntryDescription::Kind;
    QCOMPARE(volume.entries[1].kind, Kind::HardLink);
    QCOMPARE(volume.entries[3].kind, Kind::Stream);
    QCOMPARE(volume.entries[3].target, QStringLiteral("Zone.Identifier"));
    QCOMPARE(svm.shares[0].permissions.value(QStringLiteral("operator")), Permission::FullControl);
    QVERIFY(!svm.shares[1].continuouslyAvailable);
    QCOMPARE(lab.faults.size(), 1);
    QCOMPARE(lab.faults[0].status, quint32(Fsrvp::E_ACCESSDENIED));
}

void TestDescription::fillsInDefaults()
{
    const Description lab = parseDescription(smallLab);
    QCOMPARE(lab.cluster, QStringLiteral("cluster1"));
    QCOMPARE(lab.domain, QStringLiteral("LAB"));
    QCOMPARE(lab.svms[0].port, 0);
    QCOMPARE(lab.svms[0].shadowCopyDirDepth, 5);
    QVERIFY(lab.svms[0].shadowCopy && lab.svms[0].junctionReparse && lab.svms[0].encryption);
    QVERIFY(lab.svms[0].shares[0].continuouslyAvailable && lab.svms[0].shares[0].showPreviousVersions);
    QVERIFY(lab.svms[0].volumes[2].junctionPath.isEmpty());
}

void TestDescription::refusesBrokenExamplesAsTheSchemaDoes_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QString>("member");
    QTest::addColumn<bool>("schemaSeesIt");
    for (const Example &example : brokenExamples())
        QTest::newRow(example.name) << editedLab(QString::fromLatin1(example.path), example.value)
                                    << QString::fromLatin1(example.member) << example.schemaSeesIt;
}

void TestDescription::refusesBrokenExamplesAsTheSchemaDoes()
{
    QFETCH(QByteArray, document);
    QFETCH(QString, member);
    QFETCH(bool, schemaSeesIt);
    try {
        parseDescription(document);
        QFAIL("it was accepted");
    } catch (const Error &error) {
        QCOMPARE(error.kind(), FailureKind::InvalidInput);
        QCOMPARE(error.failure().object, member);
        QVERIFY(!error.failure().detail.isEmpty());
    }
    QCOMPARE(m_verdicts[document], !schemaSeesIt);
}

void TestDescription::saysWhereJsonBreaks()
{
    try {
        parseDescription("{\n\"name\": \"x\",\n}\n");
        QFAIL("it was accepted");
    } catch (const Error &error) {
        QVERIFY2(explainLine(error.failure()).contains(QStringLiteral("line 3")), error.what());
    }
    for (const QByteArray &text : {QByteArray(), QByteArray("[]"), QByteArray("3"), QByteArray("\xff\xfe{}")})
        QVERIFY_EXCEPTION_THROWN(parseDescription(text), Error);
}

void TestDescription::boundsSizeAndDepth()
{
    constexpr int deep = 200'000;
    QVERIFY_EXCEPTION_THROWN(parseDescription(QByteArray(deep, '[')), Error);
    QVERIFY_EXCEPTION_THROWN(parseDescription("{\"name\":" + QByteArray(deep, '[') + QByteArray(deep, ']') + "}"),
                             Error);
    QVERIFY_EXCEPTION_THROWN(parseDescription(smallLab + QByteArray(4 * mebibyte, ' ')), Error);
    parseDescription(smallLab + QByteArray(3 * mebibyte, ' '));
}

/// Each member of AgentProfile is a switch of the schema, and each switch reaches a member of its own.
void TestDescription::knowsEverySwitch()
{
    const QJsonObject schema = QJsonDocument::fromJson(descriptionSchema()).object();
    const QJsonObject switches =
        schema[QLatin1String("$defs")][QLatin1String("svm")][QLatin1String("properties")][QLatin1String("profile")]
              [QLatin1String("anyOf")][1][QLatin1String("properties")][QLatin1String("switches")]
              [QLatin1String("properties")]
                  .toObject();
    QFile header(QStringLiteral(PENUMBRA_SOURCE_DIR "/src/fsrvp/agentprofile.h"));
    QVERIFY(header.open(QIODevice::ReadOnly));
    static const QRegularExpression member(
        QStringLiteral("^    (?:quint32|bool|int|std::\\S*milliseconds>?) (\\w+)(?: = .*|\\{.*| \\{.*)?;$"),
        QRegularExpression::MultilineOption);
    QStringList members;
    for (auto match = member.globalMatch(QString::fromUtf8(header.readAll())); match.hasNext();) {
        const QString name = match.next().captured(1);
        const bool isTime = name == QLatin1String("abortPenalty") || name == QLatin1String("sequenceTimeout");
        members += isTime ? name + QStringLiteral("Ms") : name;
    }
    members.sort();
    QCOMPARE(switches.keys(), members);
    const auto profileWith = [](const QString &name, const QJsonValue &value) {
        const QJsonObject profile {{QStringLiteral("base"), QStringLiteral("spec")},
                                   {QStringLiteral("switches"), QJsonObject {{name, value}}}};
        return parseDescription(editedLab(QStringLiteral("svms.0.profile"), profile)).svms[0].profile;
    };
    const auto asText = [](const Fsrvp::AgentProfile &p) {
        QString text;
        for (const quint64 value : {quint64(p.unknownSet),
                                    quint64(p.expiredSet),
                                    quint64(p.unknownCopyInDelete),
                                    quint64(p.unknownShare),
                                    quint64(p.invalidContext),
                                    quint64(p.mappingTooEarly),
                                    quint64(p.pathShadowCopied),
                                    quint64(p.setContextRetries),
                                    quint64(p.setContextOnlySets),
                                    quint64(p.refusesNoAutoRecovery),
                                    quint64(p.exposedSetIsFinished),
                                    quint64(p.sharesOfOneVolume),
                                    quint64(p.abortPenalty.count()),
                                    quint64(p.refusesNullClientSetId),
                                    quint64(p.abortIgnoresCommitted),
                                    quint64(p.neverSeals),
                                    quint64(p.mappingWhenRecovered),
                                    quint64(p.timerLeavesSnapshots),
                                    quint64(p.unknownMappingInDelete),
                                    quint64(p.checksSetFirst),
                                    quint64(p.abortKeepsContext),
                                    quint64(p.failedCommitReturnsToAdded),
                                    quint64(p.ignoresTimeouts),
                                    quint64(p.mappingNamesMachine),
                                    quint64(p.timerRemovesItsSetOnly),
                                    quint64(p.bareShareName),
                                    quint64(p.sequenceTimeout.value_or(std::chrono::milliseconds(0)).count())})
            text += QString::number(value) + QLatin1Char(' ');
        return text;
    };
    QSet<QString> seen {asText(Fsrvp::AgentProfile())};
    for (auto part = switches.begin(); part != switches.end(); ++part) {
        const bool isFlag = (*part)[QLatin1String("type")] == QLatin1String("boolean");
        const bool wasOn = part.key() == QLatin1String("bareShareName");
        const QString text = asText(profileWith(part.key(), isFlag ? QJsonValue(!wasOn) : QJsonValue(77)));
        QVERIFY2(!seen.contains(text), qPrintable(part.key()));
        seen.insert(text);
    }
}

void TestDescription::schemaDescribesEveryMember()
{
    QCOMPARE(undescribed(QJsonDocument::fromJson(descriptionSchema()).object(), {}), QStringList());
}

void TestDescription::defaultLabIsRight()
{
    QVERIFY(m_verdicts[defaultDescription()]);
    const Description lab = parseDescription(defaultDescription());
    QCOMPARE(lab.cluster, QStringLiteral("cluster1"));
    QCOMPARE(lab.accounts.size(), 3);
    QCOMPARE(lab.svms.size(), 4);
    quint64 data = 0;
    for (const SvmDescription &svm : lab.svms) {
        for (const VolumeDescription &volume : svm.volumes) {
            for (const MachineDescription &machine : volume.machines) {
                for (const DiskDescription &disk : machine.disks)
                    data += disk.data * quint64(1 + disk.checkpoints);
            }
        }
    }
    QVERIFY(data < 20 * mebibyte);
    QVERIFY(!lab.svms[3].shadowCopy);
}

void TestDescription::defaultLabHoldsTheDocumentationsExample()
{
    const SvmDescription svm = parseDescription(defaultDescription()).svms[0];
    QCOMPARE(svm.name, QStringLiteral("vs1"));
    QCOMPARE(svm.shares[0].name, QStringLiteral("share1"));
    QCOMPARE(svm.shares[0].path, QStringLiteral("/hyperv/vm1/dir1/vmdir"));
    const auto place = resolve(svm, svm.shares[0].path);
    QVERIFY(place);
    QCOMPARE(place->volume, QStringLiteral("vm_vol1"));
    QCOMPARE(place->path, QStringLiteral("dir1/vmdir"));
}

/// As far as a description tells: the rules about shares, entries and where things lie.
void TestDescription::defaultLabHasACleanSvm()
{
    const SvmDescription svm = parseDescription(defaultDescription()).svms[1];
    QCOMPARE(svm.smbServer.toLower(), svm.name);
    QCOMPARE(svm.shares.size(), 4);
    int machines = 0;
    QStringList folders;
    for (const VolumeDescription &volume : svm.volumes) {
        QVERIFY(volume.entries.isEmpty());
        for (const MachineDescription &machine : volume.machines) {
            ++machines;
            folders += volume.junctionPath + QLatin1Char('/') + machine.folder;
            for (const DiskDescription &disk : machine.disks) {
                QVERIFY(!disk.dirtyLog && !disk.parentMoved && disk.missingParent.isEmpty());
                QVERIFY(disk.parent.isEmpty()
                        || disk.parent.startsWith(machine.folder + QLatin1Char('/') + machine.name));
            }
        }
    }
    QCOMPARE(machines, 12);
    QMap<QString, int> sharesByVolume;
    for (const ShareDescription &share : svm.shares) {
        QVERIFY(share.continuouslyAvailable);
        QVERIFY(folders.removeAll(share.path) > 0);
        QVERIFY(!resolve(svm, share.path)->path.isEmpty());
        QVERIFY(junctionsBelow(svm, share.path).isEmpty());
        ++sharesByVolume[resolve(svm, share.path)->volume];
    }
    QVERIFY(folders.isEmpty());
    QCOMPARE(sharesByVolume.size(), 3);
}

void TestDescription::resolvesPaths()
{
    const SvmDescription svm = parseDescription(defaultDescription()).svms[2];
    QCOMPARE(resolve(svm, QStringLiteral("/broken/junctions/nested"))->volume, QStringLiteral("nested"));
    QCOMPARE(resolve(svm, QStringLiteral("/broken/junctions/nestedmore"))->volume, QStringLiteral("broken"));
    QCOMPARE(resolve(svm, QStringLiteral("/brokenmore"))->volume, QStringLiteral("vs3_root"));
    QCOMPARE(junctionsBelow(svm, QStringLiteral("/broken/junctions")),
             QStringList {QStringLiteral("/broken/junctions/nested")});
    QVERIFY(junctionsBelow(svm, QStringLiteral("/broken/links")).isEmpty());
}

QTEST_GUILESS_MAIN(TestDescription)
#include "tst_description.moc"
