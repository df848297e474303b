// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/guid.h"
#include "lab/ontapapi.h"

#include <QJsonArray>
#include <QtConcurrent>

#include <algorithm>

namespace Penumbra::Lab {

namespace {

const OntapSchema &snapshotSchema()
{
    using enum FieldType;
    static const OntapSchema fields {{"uuid", String, OntapField::Identity},
                                     {"name", String, OntapField::Identity},
                                     {"volume.uuid", String},
                                     {"volume.name", String},
                                     {"svm.uuid", String},
                                     {"svm.name", String},
                                     {"create_time", Time},
                                     {"comment", String},
                                     {"expiry_time", Time},
                                     {"snaplock.expiry_time", Time},
                                     {"snapmirror_label", String},
                                     {"owners", String},
                                     {"state", String},
                                     {"version_uuid", String},
                                     {"size", Integer, OntapField::Expensive},
                                     {"reclaimable_space", Integer, OntapField::Expensive},
                                     {"delta.size_consumed", Integer, OntapField::Expensive},
                                     {"delta.time_elapsed", String, OntapField::Expensive}};
    return fields;
}

const QStringList settable {QStringLiteral("name"), QStringLiteral("comment"), QStringLiteral("expiry_time"),
                            QStringLiteral("snapmirror_label"), QStringLiteral("owners")};

/// A snapshot's record but for its sizes. Runs in worker threads: values only.
QJsonObject recordOf(const Snapshot &snapshot, const QJsonObject &common)
{
    QJsonObject record = common;
    const QString id = guidText(snapshot.uuid);
    record.insert(QStringLiteral("uuid"), id);
    record.insert(QStringLiteral("version_uuid"), id);
    record.insert(QStringLiteral("name"), snapshot.name);
    record.insert(QStringLiteral("create_time"), snapshot.createTime.toString(Qt::ISODate));
    record.insert(QStringLiteral("state"), QStringLiteral("valid"));
    if (!snapshot.comment.isEmpty())
        record.insert(QStringLiteral("comment"), snapshot.comment);
    if (snapshot.expiryTime.isValid())
        record.insert(QStringLiteral("expiry_time"), snapshot.expiryTime.toString(Qt::ISODate));
    if (!snapshot.snapmirrorLabel.isEmpty())
        record.insert(QStringLiteral("snapmirror_label"), snapshot.snapmirrorLabel);
    if (!snapshot.owners.isEmpty())
        record.insert(QStringLiteral("owners"), QJsonArray::fromStringList(snapshot.owners));
    return record;
}

/// Adds what takes a walk through the snapshot's files.
QJsonObject withSizes(QJsonObject record, const Snapshot &snapshot, const QString &directory)
{
    const qint64 bytes = OntapFiles::bytesUsed(directory);
    const qint64 age = qMax(snapshot.createTime.secsTo(QDateTime::currentDateTimeUtc()), qint64(0));
    const QJsonObject delta {{QStringLiteral("size_consumed"), bytes},
                             {QStringLiteral("time_elapsed"), QStringLiteral("PT%1S").arg(age)}};
    record.insert(QStringLiteral("size"), bytes);
    record.insert(QStringLiteral("reclaimable_space"), bytes);
    record.insert(QStringLiteral("delta"), delta);
    return record;
}

bool needsSizes(const OntapQuery &query)
{
    return query.needs(QStringLiteral("size")) || query.needs(QStringLiteral("reclaimable_space"))
        || query.needs(QStringLiteral("delta"));
}

void checkName(const QString &name)
{
    const bool control = std::any_of(name.cbegin(), name.cend(), [](QChar c) { return c.unicode() < 0x20; });
    if (name.isEmpty() || name.size() > 255 || name.contains(QLatin1Char('/')) || name == QLatin1String(".")
        || name == QLatin1String("..") || control)
        throw OntapError(400, QStringLiteral("1638518"), QStringLiteral("The specified snapshot name is invalid."),
                         QStringLiteral("name"));
}

/// What a body says about a snapshot, over what it is.
Snapshot changed(Snapshot snapshot, const OntapBody &body)
{
    snapshot.name = body.string(QStringLiteral("name")).value_or(snapshot.name);
    snapshot.comment = body.string(QStringLiteral("comment")).value_or(snapshot.comment);
    snapshot.expiryTime = body.time(QStringLiteral("expiry_time")).value_or(snapshot.expiryTime);
    snapshot.snapmirrorLabel = body.string(QStringLiteral("snapmirror_label")).value_or(snapshot.snapmirrorLabel);
    snapshot.owners = body.strings(QStringLiteral("owners")).value_or(snapshot.owners);
    checkName(snapshot.name);
    return snapshot;
}

void checkDeletable(const Snapshot &snapshot)
{
    if (!snapshot.owners.isEmpty())
        throw OntapError(409, QStringLiteral("8"),
                         QStringLiteral("Snapshot \"%1\" is in use by %2.")
                             .arg(snapshot.name, snapshot.owners.join(QLatin1String(", "))),
                         QStringLiteral("owners"));
    if (snapshot.expiryTime.isValid() && snapshot.expiryTime > QDateTime::currentDateTimeUtc())
        throw OntapError(409, QStringLiteral("1638600"),
                         QStringLiteral("Snapshot \"%1\" has not expired; it expires at %2.")
                             .arg(snapshot.name, snapshot.expiryTime.toString(Qt::ISODate)),
                         QStringLiteral("expiry_time"));
}

QString collectionPath(const QUuid &volume)
{
    return QStringLiteral("/api/storage/volumes/%1/snapshots").arg(guidText(volume));
}

} // namespace

Snapshot OntapApi::findSnapshot(const VolumeRef &ref, const QString &uuid) const
{
    const auto wanted = uuidOf(uuid);
    const QList<Snapshot> snapshots = backend().snapshots(ref.svm->name, ref.volume->name);
    for (const Snapshot &snapshot : snapshots) {
        if (wanted == snapshot.uuid)
            return snapshot;
    }
    throw OntapError::noSuchEntry(QStringLiteral("uuid"));
}

QJsonObject OntapApi::snapshotRecord(const VolumeRef &ref, const Snapshot &snapshot) const
{
    return recordOf(snapshot, liveTree(ref).common);
}

Task<OntapReply> OntapApi::getSnapshots(Call call)
{
    const OntapQuery query(call.request.query, snapshotSchema(), OntapQuery::Answer::Collection);
    const VolumeRef ref = findVolume(call.captured.first());
    const QList<Snapshot> snapshots = backend().snapshots(ref.svm->name, ref.volume->name);
    const QJsonObject common = liveTree(ref).common;
    QStringList directories;
    if (needsSizes(query)) {
        for (const Snapshot &snapshot : snapshots)
            directories += backend().snapshotDirectory(ref.svm->name, ref.volume->name, snapshot.uuid);
    }
    OntapCollection collection;
    collection.count = snapshots.size();
    collection.record = [snapshots, common, directories](qsizetype index) {
        const QJsonObject record = recordOf(snapshots[index], common);
        return directories.isEmpty() ? record : withSizes(record, snapshots[index], directories[index]);
    };
    return answerCollection(call, query, collection);
}

Task<OntapReply> OntapApi::getSnapshot(Call call)
{
    const auto self = shared_from_this();
    const OntapQuery query(call.request.query, snapshotSchema(), OntapQuery::Answer::Record);
    const VolumeRef ref = self->findVolume(call.captured[0]);
    const Snapshot snapshot = self->findSnapshot(ref, call.captured[1]);
    QJsonObject record = self->snapshotRecord(ref, snapshot);
    if (needsSizes(query)) {
        const QString directory = self->backend().snapshotDirectory(ref.svm->name, ref.volume->name, snapshot.uuid);
        QFuture<QJsonObject> measured =
            QtConcurrent::run([record, snapshot, directory] { return withSizes(record, snapshot, directory); });
        record = co_await measured;
    }
    co_return answerRecord(query, record);
}

Task<OntapReply> OntapApi::postSnapshot(Call call)
{
    const OntapQuery query(call.request.query, snapshotSchema(), OntapQuery::Answer::Change);
    const VolumeRef ref = findVolume(call.captured.first());
    const OntapBody body(call.request.body);
    body.allow(settable, snapshotSchema());
    body.requiredString(QStringLiteral("name"));
    const Snapshot wanted = changed({}, body);
    const QString what = QStringLiteral("POST %1").arg(collectionPath(ref.uuid));
    return answerJob(query, 201, collectionPath(ref.uuid),
                     m_jobs->start(ref.svm->name, what, createSnapshot(ref, wanted)));
}

Task<QJsonObject> OntapApi::createSnapshot(VolumeRef ref, Snapshot wanted)
{
    const auto self = shared_from_this();
    const QString svm = ref.svm->name;
    const QString volume = ref.volume->name;
    const Snapshot made = co_await self->backend().createSnapshot(svm, volume, wanted);
    self->backend();
    co_return self->snapshotRecord(ref, made);
}

Task<OntapReply> OntapApi::patchSnapshot(Call call)
{
    const OntapQuery query(call.request.query, snapshotSchema(), OntapQuery::Answer::Change);
    const VolumeRef ref = findVolume(call.captured[0]);
    const Snapshot before = findSnapshot(ref, call.captured[1]);
    const OntapBody body(call.request.body);
    body.allow(settable, snapshotSchema());
    const Snapshot after = changed(before, body);
    const QList<Snapshot> all = backend().snapshots(ref.svm->name, ref.volume->name);
    for (const Snapshot &other : all) {
        if (other.name == after.name && other.uuid != after.uuid)
            throw OntapError(409, QStringLiteral("1"), QStringLiteral("duplicate entry"), QStringLiteral("name"));
    }
    const QString what = QStringLiteral("PATCH %1/%2").arg(collectionPath(ref.uuid), guidText(after.uuid));
    return answerJob(query, 200, {}, m_jobs->start(ref.svm->name, what, modifySnapshot(ref, after)));
}

Task<QJsonObject> OntapApi::modifySnapshot(VolumeRef ref, Snapshot wanted)
{
    backend().modifySnapshot(ref.svm->name, ref.volume->name, wanted);
    co_return snapshotRecord(ref, wanted);
}

Task<OntapReply> OntapApi::deleteSnapshot(Call call)
{
    const OntapQuery query(call.request.query, snapshotSchema(), OntapQuery::Answer::Change);
    const VolumeRef ref = findVolume(call.captured[0]);
    const Snapshot snapshot = findSnapshot(ref, call.captured[1]);
    checkDeletable(snapshot);
    const QString what = QStringLiteral("DELETE %1/%2").arg(collectionPath(ref.uuid), guidText(snapshot.uuid));
    return answerJob(query, 200, {}, m_jobs->start(ref.svm->name, what, removeSnapshot(ref, snapshot.uuid)));
}

Task<QJsonObject> OntapApi::removeSnapshot(VolumeRef ref, QUuid uuid)
{
    const auto self = shared_from_this();
    const QString svm = ref.svm->name;
    const QString volume = ref.volume->name;
    co_await self->backend().deleteSnapshot(svm, volume, uuid);
    const QJsonObject nothing;
    co_return nothing;
}

} // namespace Penumbra::Lab
