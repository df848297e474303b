// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/failure.h"
#include "lab/description.h"
#include "lab/descriptioncheck.h"
#include "lab/jsonreader.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <limits>

namespace Penumbra::Lab {

namespace {

constexpr qsizetype largestFile = 4 * 1024 * 1024; // bytes
constexpr quint64 mebibyte = 1024 * 1024;
constexpr quint64 tebibyte = mebibyte * mebibyte;

// What resources/lab-schema.json says, too; tests/unit/lab/tst_description.cpp compares the two.
const QString componentPattern = QStringLiteral(R"((?! )[^\x00-\x1f\x7f\\/:*?"<>|]{1,255}(?<![ .]))");
const QString relativePattern = QStringLiteral("%1(?:/%1)*").arg(componentPattern);
const QString relativeRule =
    QStringLiteral("a path in the volume such as dir1/vmdir, without a leading slash and without \"..\"");
const QString absolutePattern = QStringLiteral("/|(?:/%1)+").arg(componentPattern);
const QString absoluteRule =
    QStringLiteral("an absolute path such as /hyperv/vm1, without \"..\" and without a slash at its end");
const QString namePattern = QStringLiteral("[A-Za-z0-9_][A-Za-z0-9_.-]{0,63}");
const QString nameRule = QStringLiteral("at most 64 letters, digits, _, - and .");
const QString netbiosPattern = QStringLiteral("[A-Za-z0-9](?:[A-Za-z0-9-]{0,13}[A-Za-z0-9])?");
const QString netbiosRule = QStringLiteral("a NetBIOS name: at most 15 letters, digits and inner hyphens");
const QString realmPattern = QStringLiteral("[A-Z0-9](?:[A-Z0-9.-]{0,252}[A-Z0-9])?");
const QString realmRule = QStringLiteral("a Kerberos realm such as LAB.TEST, in capital letters");
const QString absoluteFilePattern = QStringLiteral(R"(/[^\x00-\x1f\x7f%]{1,1000})");
const QString absoluteFileRule = QStringLiteral("the absolute path of a file, without %");
const QString octetPattern = QStringLiteral("(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])");
const QString addressPattern = QStringLiteral("127(?:\\.%1){3}").arg(octetPattern);
const QString addressRule = QStringLiteral("a loopback address, 127.x.x.x: a lab is never on the network");
const QString sharePattern = QStringLiteral(R"((?! )(?!.*@\{)[^\x00-\x1f\x7f"\\/\[\]:|<>+=;,*?%]{1,80}(?<! ))");
const QString shareRule =
    QStringLiteral("a share's name: at most 80 characters without \" \\ / [ ] : | < > + = ; , * ? % and @{");
const QString accountPattern = QStringLiteral("[A-Za-z0-9][A-Za-z0-9._-]{0,18}[A-Za-z0-9]|[A-Za-z0-9]");
const QString accountRule = QStringLiteral("at most 20 letters, digits, and inner . _ -");
const QString plainTextPattern = QStringLiteral(R"([^\x00-\x1f\x7f]{0,255})");
const QString plainTextRule = QStringLiteral("at most 255 characters on one line");
const QString streamPattern = QStringLiteral(R"([^\x00-\x1f\x7f\\/:]{1,200})");
const QString streamRule = QStringLiteral("a stream's name: at most 200 characters without \\ / :");

/// What people note in a lab file; it has no effect.
void skipRemark(JsonReader &reader)
{
    reader.string(QStringLiteral("remark"), QString());
}

quint16 readPort(JsonReader &reader)
{
    return quint16(reader.integer(QStringLiteral("port"), 0, std::numeric_limits<quint16>::max(), 0));
}

Account readAccount(const QJsonObject &json, const QString &where)
{
    JsonReader reader(json, where);
    Account account;
    account.name = reader.matching(QStringLiteral("name"), accountPattern, accountRule);
    const QStringList names {QStringLiteral("Administrators"), QStringLiteral("BackupOperators")};
    for (const QString &group : reader.strings(QStringLiteral("groups"))) {
        const qsizetype index = names.indexOf(group);
        if (index < 0 || account.groups.contains(Group(index)))
            reader.refuse(QStringLiteral("groups"),
                          QStringLiteral("each of Administrators and BackupOperators may stand there once"));
        account.groups += Group(index);
    }
    reader.finish();
    return account;
}

std::chrono::milliseconds readMilliseconds(JsonReader &reader, const QString &member,
                                           std::chrono::milliseconds otherwise)
{
    constexpr quint64 aDay = 24 * 3600 * 1000;
    return std::chrono::milliseconds(reader.integer(member, 0, aDay, quint64(otherwise.count())));
}

void readSwitches(JsonReader &reader, Fsrvp::AgentProfile &profile)
{
    const auto status = [&](const char *name, quint32 &value) {
        value = reader.status(QString::fromLatin1(name), value);
    };
    status("unknownSet", profile.unknownSet);
    status("expiredSet", profile.expiredSet);
    status("unknownCopyInDelete", profile.unknownCopyInDelete);
    status("unknownMappingInDelete", profile.unknownMappingInDelete);
    status("unknownShare", profile.unknownShare);
    status("invalidContext", profile.invalidContext);
    status("mappingTooEarly", profile.mappingTooEarly);
    status("pathShadowCopied", profile.pathShadowCopied);
    const auto flag = [&](const char *name, bool &value) { value = reader.boolean(QString::fromLatin1(name), value); };
    flag("checksSetFirst", profile.checksSetFirst);
    flag("setContextOnlySets", profile.setContextOnlySets);
    flag("refusesNoAutoRecovery", profile.refusesNoAutoRecovery);
    flag("exposedSetIsFinished", profile.exposedSetIsFinished);
    flag("sharesOfOneVolume", profile.sharesOfOneVolume);
    flag("refusesNullClientSetId", profile.refusesNullClientSetId);
    flag("abortIgnoresCommitted", profile.abortIgnoresCommitted);
    flag("abortKeepsContext", profile.abortKeepsContext);
    flag("failedCommitReturnsToAdded", profile.failedCommitReturnsToAdded);
    flag("ignoresTimeouts", profile.ignoresTimeouts);
    flag("neverSeals", profile.neverSeals);
    flag("mappingWhenRecovered", profile.mappingWhenRecovered);
    flag("mappingNamesMachine", profile.mappingNamesMachine);
    flag("timerLeavesSnapshots", profile.timerLeavesSnapshots);
    flag("timerRemovesItsSetOnly", profile.timerRemovesItsSetOnly);
    flag("bareShareName", profile.bareShareName);
    constexpr quint64 mostRetries = 1000;
    profile.setContextRetries =
        int(reader.integer(QStringLiteral("setContextRetries"), 0, mostRetries, quint64(profile.setContextRetries)));
    profile.abortPenalty = readMilliseconds(reader, QStringLiteral("abortPenaltyMs"), profile.abortPenalty);
    if (reader.has(QStringLiteral("sequenceTimeoutMs"))) {
        profile.sequenceTimeout = readMilliseconds(reader, QStringLiteral("sequenceTimeoutMs"), {});
        if (profile.sequenceTimeout->count() == 0)
            reader.refuse(QStringLiteral("sequenceTimeoutMs"), QStringLiteral("it must be at least 1"));
    }
    reader.finish();
}

Fsrvp::AgentProfile readProfile(JsonReader &reader)
{
    const QString member = QStringLiteral("profile");
    if (!reader.has(member))
        return {};
    const QStringList names = Fsrvp::AgentProfile::names();
    if (reader.value(member).isString())
        return Fsrvp::AgentProfile::byName(names[reader.oneOf(member, names)]);
    JsonReader inner(reader.object(member), reader.path(member));
    const int base = inner.oneOf(QStringLiteral("base"), names, 0);
    Fsrvp::AgentProfile profile = Fsrvp::AgentProfile::byName(names[base]);
    if (inner.has(QStringLiteral("switches"))) {
        JsonReader switches(inner.object(QStringLiteral("switches")), inner.path(QStringLiteral("switches")));
        readSwitches(switches, profile);
        profile.name += QStringLiteral(", changed");
    }
    inner.finish();
    return profile;
}

DiskDescription readDisk(const QJsonObject &json, const QString &where)
{
    constexpr quint64 sector = 512;
    constexpr quint64 mostCheckpoints = 16;
    constexpr quint64 largestDisk = 64 * tebibyte; // [MS-VHDX] 2.6.2.2
    JsonReader reader(json, where);
    DiskDescription disk;
    disk.name = reader.matching(QStringLiteral("name"), componentPattern, QStringLiteral("a file's name"));
    const QStringList kinds {QStringLiteral("fixed"), QStringLiteral("dynamic")};
    disk.kind = DiskKind(reader.oneOf(QStringLiteral("kind"), kinds, int(DiskKind::Dynamic)));
    disk.size = reader.size(QStringLiteral("size"), mebibyte, largestDisk);
    if (disk.size % sector != 0)
        reader.refuse(QStringLiteral("size"), QStringLiteral("it must be a multiple of 512 bytes"));
    disk.data = reader.size(QStringLiteral("data"), 0, largestDisk, 0);
    if (disk.data > disk.size)
        reader.refuse(QStringLiteral("data"), QStringLiteral("it must not be more than the disk's size"));
    disk.checkpoints = int(reader.integer(QStringLiteral("checkpoints"), 0, mostCheckpoints, 0));
    disk.parent = reader.matching(QStringLiteral("parent"), relativePattern, relativeRule, QString());
    disk.missingParent = reader.matching(QStringLiteral("missingParent"), relativePattern, relativeRule, QString());
    if (!disk.parent.isEmpty() && !disk.missingParent.isEmpty())
        reader.refuse(QStringLiteral("missingParent"),
                      QStringLiteral("a disk has one parent: leave out one of the two"));
    if (!(disk.parent + disk.missingParent).isEmpty() && disk.kind == DiskKind::Fixed)
        reader.refuse(QStringLiteral("kind"), QStringLiteral("a disk with a parent is differencing, not fixed"));
    disk.parentMoved = reader.boolean(QStringLiteral("parentMoved"), false);
    if (disk.parentMoved && disk.parent.isEmpty())
        reader.refuse(QStringLiteral("parentMoved"), QStringLiteral("it needs a disk with a parent: name one"));
    disk.busy = reader.boolean(QStringLiteral("busy"), false);
    disk.dirtyLog = reader.boolean(QStringLiteral("dirtyLog"), false);
    if (disk.dirtyLog && disk.busy)
        reader.refuse(QStringLiteral("dirtyLog"),
                      QStringLiteral("the workload does not write into such a disk: choose one"));
    skipRemark(reader);
    reader.finish();
    return disk;
}

MachineDescription readMachine(const QJsonObject &json, const QString &where)
{
    JsonReader reader(json, where);
    MachineDescription machine;
    machine.name = reader.matching(QStringLiteral("name"), componentPattern, QStringLiteral("a folder's name"));
    machine.folder =
        reader.matching(QStringLiteral("folder"), relativePattern + QStringLiteral("|"), relativeRule, QString());
    machine.savedState = reader.boolean(QStringLiteral("savedState"), false);
    reader.objects(QStringLiteral("disks"),
                   [&](const QJsonObject &disk, const QString &place) { machine.disks += readDisk(disk, place); });
    skipRemark(reader);
    reader.finish();
    return machine;
}

EntryDescription readEntry(const QJsonObject &json, const QString &where)
{
    using Kind = EntryDescription::Kind;
    constexpr quint64 largestEntry = tebibyte;
    JsonReader reader(json, where);
    EntryDescription entry;
    const QStringList kinds {QStringLiteral("directory"), QStringLiteral("file"),          QStringLiteral("fifo"),
                             QStringLiteral("socket"),    QStringLiteral("symbolic-link"), QStringLiteral("hard-link"),
                             QStringLiteral("stream")};
    entry.kind = Kind(reader.oneOf(QStringLiteral("kind"), kinds, int(Kind::File)));
    entry.path = reader.matching(QStringLiteral("path"), relativePattern, relativeRule);
    if (entry.kind == Kind::Stream)
        entry.target = reader.matching(QStringLiteral("target"), streamPattern, streamRule);
    else if (entry.kind == Kind::SymbolicLink || entry.kind == Kind::HardLink)
        entry.target = reader.matching(QStringLiteral("target"), relativePattern, relativeRule);
    if (entry.kind == Kind::File || entry.kind == Kind::Stream)
        entry.size = reader.size(QStringLiteral("size"), 0, largestEntry, 0);
    skipRemark(reader);
    reader.finish();
    return entry;
}

VolumeDescription readVolume(const QJsonObject &json, const QString &where)
{
    constexpr quint64 usualSize = tebibyte;
    constexpr quint64 largestVolume = 300 * tebibyte;
    JsonReader reader(json, where);
    VolumeDescription volume;
    volume.name = reader.matching(QStringLiteral("name"), QStringLiteral("[A-Za-z_][A-Za-z0-9_]{0,202}"),
                                  QStringLiteral("at most 203 letters, digits and _, not beginning with a digit"));
    volume.junctionPath = reader.matching(QStringLiteral("junctionPath"), absolutePattern, absoluteRule, QString());
    volume.size = reader.size(QStringLiteral("size"), mebibyte, largestVolume, usualSize);
    reader.objects(QStringLiteral("machines"), [&](const QJsonObject &machine, const QString &place) {
        volume.machines += readMachine(machine, place);
    });
    reader.objects(QStringLiteral("entries"),
                   [&](const QJsonObject &entry, const QString &place) { volume.entries += readEntry(entry, place); });
    skipRemark(reader);
    reader.finish();
    return volume;
}

ShareDescription readShare(const QJsonObject &json, const QString &where)
{
    JsonReader reader(json, where);
    ShareDescription share;
    share.name = reader.matching(QStringLiteral("name"), sharePattern, shareRule);
    share.path = reader.matching(QStringLiteral("path"), absolutePattern, absoluteRule);
    share.comment = reader.matching(QStringLiteral("comment"), plainTextPattern, plainTextRule, QString());
    share.continuouslyAvailable = reader.boolean(QStringLiteral("continuouslyAvailable"), true);
    share.showPreviousVersions = reader.boolean(QStringLiteral("showPreviousVersions"), true);
    if (reader.has(QStringLiteral("permissions"))) {
        const QJsonObject permissions = reader.object(QStringLiteral("permissions"));
        JsonReader inner(permissions, reader.path(QStringLiteral("permissions")));
        const QStringList names {QStringLiteral("read"), QStringLiteral("change"), QStringLiteral("full-control")};
        for (const QString &account : permissions.keys())
            share.permissions[account] = Permission(inner.oneOf(account, names));
    }
    skipRemark(reader);
    reader.finish();
    return share;
}

SvmDescription readSvm(const QJsonObject &json, const QString &where)
{
    constexpr quint64 deepest = 1000;
    JsonReader reader(json, where);
    SvmDescription svm;
    svm.name = reader.matching(QStringLiteral("name"), namePattern, nameRule);
    svm.smbServer = reader.matching(QStringLiteral("smbServer"), netbiosPattern, netbiosRule);
    svm.address = reader.matching(QStringLiteral("address"), addressPattern, addressRule);
    svm.port = readPort(reader);
    svm.shadowCopy = reader.boolean(QStringLiteral("shadowCopy"), svm.shadowCopy);
    svm.shadowCopyDirDepth =
        int(reader.integer(QStringLiteral("shadowCopyDirDepth"), 0, deepest, quint64(svm.shadowCopyDirDepth)));
    svm.junctionReparse = reader.boolean(QStringLiteral("junctionReparse"), svm.junctionReparse);
    svm.encryption = reader.boolean(QStringLiteral("encryption"), svm.encryption);
    svm.profile = readProfile(reader);
    reader.objects(QStringLiteral("volumes"),
                   [&](const QJsonObject &volume, const QString &place) { svm.volumes += readVolume(volume, place); });
    reader.objects(QStringLiteral("shares"),
                   [&](const QJsonObject &share, const QString &place) { svm.shares += readShare(share, place); });
    skipRemark(reader);
    reader.finish();
    return svm;
}

QJsonObject readDocument(const QByteArray &json)
{
    if (json.size() > largestFile)
        refuseMember({}, QStringLiteral("a lab file may not be larger than 4 MiB"));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        const qsizetype line = json.left(error.offset).count('\n') + 1;
        refuseMember(QStringLiteral("line %1").arg(line),
                     QStringLiteral("this is not JSON: %1").arg(error.errorString()));
    }
    if (!document.isObject())
        refuseMember({}, QStringLiteral("a lab file is an object in braces; `penumbra-lab example` prints one"));
    return document.object();
}

} // namespace

Description parseDescription(const QByteArray &json)
{
    constexpr quint64 largestSeed = quint64(1) << 53; // what a JSON number holds exactly
    JsonReader reader(readDocument(json), {});
    Description description;
    reader.string(QStringLiteral("$schema"), QString());
    description.name = reader.matching(QStringLiteral("name"), plainTextPattern, plainTextRule);
    description.cluster = reader.matching(QStringLiteral("cluster"), namePattern, nameRule, QStringLiteral("cluster1"));
    description.domain = reader.matching(QStringLiteral("domain"), netbiosPattern, netbiosRule, QStringLiteral("LAB"));
    description.seed = reader.integer(QStringLiteral("seed"), 0, largestSeed, 1);
    JsonReader management(reader.object(QStringLiteral("management")), QStringLiteral("management"));
    description.managementAddress = management.matching(QStringLiteral("address"), addressPattern, addressRule);
    description.managementPort = readPort(management);
    management.finish();
    if (reader.has(QStringLiteral("kerberos"))) {
        JsonReader kerberos(reader.object(QStringLiteral("kerberos")), QStringLiteral("kerberos"));
        description.realm = kerberos.matching(QStringLiteral("realm"), realmPattern, realmRule);
        description.keytab = kerberos.matching(QStringLiteral("keytab"), absoluteFilePattern, absoluteFileRule);
        kerberos.finish();
    }
    reader.objects(QStringLiteral("accounts"), [&](const QJsonObject &account, const QString &place) {
        description.accounts += readAccount(account, place);
    });
    reader.objects(QStringLiteral("svms"),
                   [&](const QJsonObject &svm, const QString &place) { description.svms += readSvm(svm, place); });
    reader.objects(QStringLiteral("faults"), [&](const QJsonObject &fault, const QString &place) {
        description.faults += Fault::fromJson(fault, place);
    });
    skipRemark(reader);
    reader.finish();
    checkDescription(description);
    return description;
}

} // namespace Penumbra::Lab
