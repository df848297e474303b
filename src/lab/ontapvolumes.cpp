// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/guid.h"
#include "lab/ontapapi.h"

#include <QJsonArray>
#include <QtConcurrent>

namespace Penumbra::Lab {

namespace {

constexpr std::chrono::seconds usedIsFresh {5};

const OntapSchema &svmSchema()
{
    using enum FieldType;
    static const OntapSchema fields {{"uuid", String, OntapField::Identity},
                                     {"name", String, OntapField::Identity},
                                     {"state", String},
                                     {"subtype", String},
                                     {"cifs.enabled", Boolean},
                                     {"cifs.name", String},
                                     {"cifs.penumbra_port", Integer},
                                     {"ip_interfaces.name", String},
                                     {"ip_interfaces.ip.address", String}};
    return fields;
}

/// What costs extra is what NetApp's reference calls expensive for volumes.
const OntapSchema &volumeSchema()
{
    using enum FieldType;
    static const OntapSchema fields {{"uuid", String, OntapField::Identity},
                                     {"name", String, OntapField::Identity},
                                     {"svm.uuid", String, OntapField::Identity},
                                     {"svm.name", String, OntapField::Identity},
                                     {"type", String},
                                     {"state", String},
                                     {"style", String},
                                     {"nas.path", String, OntapField::Expensive},
                                     {"nas.security_style", String, OntapField::Expensive},
                                     {"nas.junction_parent.name", String, OntapField::Expensive},
                                     {"nas.junction_parent.uuid", String, OntapField::Expensive},
                                     {"space.size", Integer},
                                     {"space.used", Integer},
                                     {"space.available", Integer},
                                     {"snapshot_policy.name", String},
                                     {"is_svm_root", Boolean, OntapField::Expensive}};
    return fields;
}

QJsonObject withUsed(QJsonObject record, qint64 used)
{
    QJsonObject space = record.value(QStringLiteral("space")).toObject();
    const qint64 size = space.value(QStringLiteral("size")).toInteger();
    space.insert(QStringLiteral("used"), used);
    space.insert(QStringLiteral("available"), qMax(size - used, qint64(0)));
    record.insert(QStringLiteral("space"), space);
    return record;
}

bool needsUsed(const OntapQuery &query)
{
    return query.needs(QStringLiteral("space.used")) || query.needs(QStringLiteral("space.available"));
}

/// The entries of the folder ".snapshot", which exists nowhere on disk.
QList<QJsonObject> snapshotFolder(const QList<Snapshot> &snapshots, const QJsonObject &common)
{
    QList<QJsonObject> records;
    for (const Snapshot &snapshot : snapshots) {
        QJsonObject record = common;
        record.insert(QStringLiteral("path"), QStringLiteral(".snapshot"));
        record.insert(QStringLiteral("name"), snapshot.name);
        record.insert(QStringLiteral("type"), QStringLiteral("directory"));
        record.insert(QStringLiteral("is_snapshot"), true);
        record.insert(QStringLiteral("is_junction"), false);
        record.insert(QStringLiteral("modified_time"), snapshot.createTime.toString(Qt::ISODate));
        records += record;
    }
    return records;
}

} // namespace

QUuid OntapApi::svmId(const SvmDescription &svm) const
{
    return stableId(description(), QStringLiteral("svm"), svm.name);
}

QUuid OntapApi::volumeId(const SvmDescription &svm, const QString &volume) const
{
    return stableId(description(), QStringLiteral("volume"), svm.name + QLatin1Char('/') + volume);
}

QJsonObject OntapApi::svmLink(const SvmDescription &svm) const
{
    return {{QStringLiteral("name"), svm.name}, {QStringLiteral("uuid"), guidText(svmId(svm))}};
}

QJsonObject OntapApi::svmRecord(const SvmDescription &svm) const
{
    QJsonObject record = svmLink(svm);
    record.insert(QStringLiteral("state"), QStringLiteral("running"));
    record.insert(QStringLiteral("subtype"), QStringLiteral("default"));
    const QJsonObject cifs {{QStringLiteral("enabled"), true},
                            {QStringLiteral("name"), svm.smbServer},
                            {QStringLiteral("penumbra_port"), backend().smbPort(svm.name)}};
    record.insert(QStringLiteral("cifs"), cifs);
    const QJsonObject ip {{QStringLiteral("address"), svm.address}};
    QJsonArray interfaces;
    interfaces.append(
        QJsonObject {{QStringLiteral("name"), QString(svm.name + QLatin1String("_lif1"))}, {QStringLiteral("ip"), ip}});
    record.insert(QStringLiteral("ip_interfaces"), interfaces);
    return record;
}

const SvmDescription &OntapApi::findSvm(const QString &uuid) const
{
    const auto wanted = uuidOf(uuid);
    for (const SvmDescription &svm : description().svms) {
        if (wanted == svmId(svm))
            return svm;
    }
    throw OntapError::noSuchEntry(QStringLiteral("svm.uuid"));
}

OntapApi::VolumeRef OntapApi::findVolume(const QString &uuid) const
{
    const auto wanted = uuidOf(uuid);
    for (const SvmDescription &svm : description().svms) {
        for (const VolumeDescription &volume : svm.volumes) {
            if (wanted == volumeId(svm, volume.name))
                return {&svm, &volume, *wanted};
        }
    }
    throw OntapError::noSuchEntry(QStringLiteral("volume.uuid"));
}

OntapApi::VolumeRef OntapApi::findVolume(const OntapBody &body) const
{
    const auto uuid = body.string(QStringLiteral("volume.uuid"));
    const auto svmName = body.string(QStringLiteral("svm.name"));
    const auto svmUuid = body.string(QStringLiteral("svm.uuid"));
    const auto name = uuid ? body.string(QStringLiteral("volume.name"))
                           : std::optional(body.requiredString(QStringLiteral("volume.name")));
    QList<VolumeRef> found;
    for (const SvmDescription &svm : description().svms) {
        if ((svmName && *svmName != svm.name) || (svmUuid && uuidOf(*svmUuid) != svmId(svm)))
            continue;
        for (const VolumeDescription &volume : svm.volumes) {
            const QUuid id = volumeId(svm, volume.name);
            if ((!name || *name == volume.name) && (!uuid || uuidOf(*uuid) == id))
                found += VolumeRef {&svm, &volume, id};
        }
    }
    if (found.isEmpty())
        throw OntapError::noSuchEntry(uuid ? QStringLiteral("volume.uuid") : QStringLiteral("volume.name"));
    if (found.size() > 1)
        throw OntapError(400, QStringLiteral("2"),
                         QStringLiteral("Several SVMs have a volume of that name: say volume.uuid or svm.name"),
                         QStringLiteral("volume.name"));
    return found.first();
}

std::optional<VolumePath> OntapApi::mountedIn(const SvmDescription &svm, const QString &junctionPath)
{
    qsizetype slash = junctionPath.size();
    while (junctionPath.size() > 1 && (slash = junctionPath.lastIndexOf(QLatin1Char('/'), slash - 1)) >= 0) {
        const QString above = slash == 0 ? QStringLiteral("/") : junctionPath.left(slash);
        for (const VolumeDescription &volume : svm.volumes) {
            if (volume.junctionPath == above)
                return VolumePath {volume.name, junctionPath.mid(slash + 1)};
        }
        if (slash == 0)
            break;
    }
    return std::nullopt;
}

QJsonObject OntapApi::volumeRecord(const VolumeRef &ref) const
{
    const VolumeDescription &volume = *ref.volume;
    const bool root = volume.junctionPath == QLatin1String("/");
    QJsonObject nas {{QStringLiteral("security_style"), QStringLiteral("ntfs")}};
    if (!volume.junctionPath.isEmpty())
        nas.insert(QStringLiteral("path"), volume.junctionPath);
    if (const auto parent = mountedIn(*ref.svm, volume.junctionPath)) {
        const QString id = guidText(volumeId(*ref.svm, parent->volume));
        nas.insert(QStringLiteral("junction_parent"),
                   QJsonObject {{QStringLiteral("name"), parent->volume}, {QStringLiteral("uuid"), id}});
    }
    QJsonObject record {
        {QStringLiteral("uuid"), guidText(ref.uuid)},         {QStringLiteral("name"), volume.name},
        {QStringLiteral("type"), QStringLiteral("rw")},       {QStringLiteral("state"), QStringLiteral("online")},
        {QStringLiteral("style"), QStringLiteral("flexvol")}, {QStringLiteral("is_svm_root"), root}};
    record.insert(QStringLiteral("svm"), svmLink(*ref.svm));
    record.insert(QStringLiteral("nas"), nas);
    record.insert(QStringLiteral("space"), QJsonObject {{QStringLiteral("size"), qint64(volume.size)}});
    record.insert(QStringLiteral("snapshot_policy"), QJsonObject {{QStringLiteral("name"), QStringLiteral("none")}});
    return record;
}

Task<qint64> OntapApi::bytesUsed(VolumeRef ref)
{
    const auto self = shared_from_this();
    const auto known = self->m_used.constFind(ref.uuid);
    if (known != self->m_used.constEnd() && !known->until.hasExpired())
        co_return qint64(known->bytes);
    const QString directory = self->backend().volumeDirectory(ref.svm->name, ref.volume->name);
    QFuture<qint64> walked = QtConcurrent::run([directory] { return OntapFiles::bytesUsed(directory); });
    const qint64 bytes = co_await walked;
    self->m_used.insert(ref.uuid, Used {bytes, QDeadlineTimer(usedIsFresh)});
    co_return bytes;
}

Task<OntapReply> OntapApi::getSvms(Call call)
{
    const OntapQuery query(call.request.query, svmSchema(), OntapQuery::Answer::Collection);
    QList<QJsonObject> records;
    for (const SvmDescription &svm : description().svms)
        records += svmRecord(svm);
    return answerCollection(call, query, OntapCollection::of(records));
}

Task<OntapReply> OntapApi::getSvm(Call call)
{
    const OntapQuery query(call.request.query, svmSchema(), OntapQuery::Answer::Record);
    co_return answerRecord(query, svmRecord(findSvm(call.captured.first())));
}

Task<OntapReply> OntapApi::getVolumes(Call call)
{
    const auto self = shared_from_this();
    const OntapQuery query(call.request.query, volumeSchema(), OntapQuery::Answer::Collection);
    QList<VolumeRef> volumes;
    for (const SvmDescription &svm : self->description().svms) {
        for (const VolumeDescription &volume : svm.volumes)
            volumes += VolumeRef {&svm, &volume, self->volumeId(svm, volume.name)};
    }
    QList<QJsonObject> records;
    for (const VolumeRef &ref : std::as_const(volumes)) {
        self->backend(); // the description is gone when the backend is
        QJsonObject record = self->volumeRecord(ref);
        if (needsUsed(query)) {
            const qint64 used = co_await self->bytesUsed(ref);
            record = withUsed(record, used);
        }
        records += record;
    }
    const OntapCollection collection = OntapCollection::of(records);
    OntapReply reply = co_await self->answerCollection(call, query, collection);
    co_return reply;
}

Task<OntapReply> OntapApi::getVolume(Call call)
{
    const auto self = shared_from_this();
    const OntapQuery query(call.request.query, volumeSchema(), OntapQuery::Answer::Record);
    const VolumeRef ref = self->findVolume(call.captured.first());
    QJsonObject record = self->volumeRecord(ref);
    if (needsUsed(query)) {
        const qint64 used = co_await self->bytesUsed(ref);
        record = withUsed(record, used);
    }
    co_return answerRecord(query, record);
}

OntapFiles::Tree OntapApi::liveTree(const VolumeRef &ref) const
{
    OntapFiles::Tree tree;
    tree.root = backend().volumeDirectory(ref.svm->name, ref.volume->name);
    tree.common.insert(QStringLiteral("svm"), svmLink(*ref.svm));
    tree.common.insert(
        QStringLiteral("volume"),
        QJsonObject {{QStringLiteral("name"), ref.volume->name}, {QStringLiteral("uuid"), guidText(ref.uuid)}});
    for (const VolumeDescription &volume : ref.svm->volumes) {
        const auto parent = mountedIn(*ref.svm, volume.junctionPath);
        if (parent && parent->volume == ref.volume->name)
            tree.junctions += parent->path;
    }
    return tree;
}

OntapApi::Location OntapApi::locate(const VolumeRef &ref, const QString &path) const
{
    Location location {liveTree(ref), OntapFiles::cleanPath(path)};
    QStringList parts = location.path.split(QLatin1Char('/'));
    if (parts.first() != QLatin1String(".snapshot"))
        return location;
    const QList<Snapshot> snapshots = backend().snapshots(ref.svm->name, ref.volume->name);
    for (const Snapshot &snapshot : snapshots) {
        if (parts.size() < 2 || snapshot.name != parts[1])
            continue;
        location.tree.root = backend().snapshotDirectory(ref.svm->name, ref.volume->name, snapshot.uuid);
        location.tree.isSnapshot = true;
        location.tree.prefix = QLatin1String(".snapshot/") + snapshot.name;
        location.path = parts.mid(2).join(QLatin1Char('/'));
        return location;
    }
    throw OntapError::noSuchEntry(QStringLiteral("path"));
}

Task<OntapReply> OntapApi::getFiles(Call call)
{
    const auto self = shared_from_this();
    const QString metadataOnly = QStringLiteral("return_metadata");
    const QStringList own {metadataOnly};
    const OntapQuery query(call.request.query, OntapFiles::schema(), OntapQuery::Answer::Collection, own);
    const VolumeRef ref = self->findVolume(call.captured.first());
    const QString path = OntapFiles::cleanPath(call.captured.value(1));
    QList<QJsonObject> records;
    if (path == QLatin1String(".snapshot")) {
        const QList<Snapshot> snapshots = self->backend().snapshots(ref.svm->name, ref.volume->name);
        records = snapshotFolder(snapshots, self->liveTree(ref).common);
    } else {
        const Location location = self->locate(ref, path);
        const bool single = query.flag(metadataOnly);
        QFuture<QList<QJsonObject>> listed = QtConcurrent::run([location, single] {
            return single ? QList<QJsonObject> {OntapFiles::describe(location.tree, location.path)}
                          : OntapFiles::list(location.tree, location.path);
        });
        records = co_await listed;
    }
    const OntapCollection collection = OntapCollection::of(records);
    OntapReply reply = co_await self->answerCollection(call, query, collection);
    co_return reply;
}

} // namespace Penumbra::Lab
