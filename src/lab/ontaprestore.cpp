// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/ontapapi.h"

#include <QFileInfo>
#include <QtConcurrent>

#include <algorithm>

namespace Penumbra::Lab {

namespace {

const OntapSchema &cloneSchema()
{
    using enum FieldType;
    static const OntapSchema fields {{"volume.name", String},
                                     {"volume.uuid", String},
                                     {"svm.name", String},
                                     {"svm.uuid", String},
                                     {"source_path", String},
                                     {"destination_path", String},
                                     {"overwrite_destination", Boolean}};
    return fields;
}

const QStringList restoreFields {QStringLiteral("restore_to.snapshot.name"), QStringLiteral("restore_to.snapshot.uuid"),
                                 QStringLiteral("restore_to.path"), QStringLiteral("restore_to.restore_path")};

/// What a volume has that PATCH cannot change here, so that the refusal says so.
const OntapSchema &volumeFields()
{
    static const OntapSchema fields {{"name"}, {"state"}, {"nas.path"}, {"space.size"}, {"snapshot_policy.name"}};
    return fields;
}

} // namespace

Task<OntapReply> OntapApi::postClone(Call call)
{
    const OntapQuery query(call.request.query, cloneSchema(), OntapQuery::Answer::Change);
    const OntapBody body(call.request.body);
    QStringList settable;
    for (const OntapField &field : cloneSchema().fields())
        settable += field.name;
    body.allow(settable);
    const QString from = body.requiredString(QStringLiteral("source_path"));
    const QString to = body.requiredString(QStringLiteral("destination_path"));
    const bool overwrite = body.boolean(QStringLiteral("overwrite_destination")).value_or(false);
    const VolumeRef ref = findVolume(body);
    const Location source = locate(ref, from);
    const Location place = locate(ref, to);
    if (place.tree.isSnapshot)
        throw OntapError(400, QStringLiteral("2"), QStringLiteral("A snapshot cannot be written"),
                         QStringLiteral("destination_path"));
    const QString target = OntapFiles::target(place.tree.root, place.path);
    const QFileInfo there(target);
    if (there.isDir() && !there.isSymLink())
        throw OntapError(400, QStringLiteral("2"), QStringLiteral("Is a directory"),
                         QStringLiteral("destination_path"));
    if (!overwrite && (there.exists() || there.isSymLink()))
        throw OntapError(409, QStringLiteral("1"), QStringLiteral("duplicate entry"),
                         QStringLiteral("destination_path"));
    const QString what = QStringLiteral("clone %1 to %2").arg(from, to);
    auto work = clone(ref, source, OntapFiles::Wanted::File, target, overwrite);
    return answerJob(query, 201, {}, m_jobs->start(ref.svm->name, what, std::move(work)));
}

Task<OntapReply> OntapApi::patchVolume(Call call)
{
    const OntapQuery query(call.request.query, volumeFields(), OntapQuery::Answer::Change, restoreFields);
    const VolumeRef ref = findVolume(call.captured.first());
    OntapBody body(call.request.body);
    body.add(query, restoreFields);
    body.allow(restoreFields, volumeFields());
    const auto name = body.string(restoreFields[0]);
    const auto uuid = body.string(restoreFields[1]);
    if (!name && !uuid)
        throw OntapError::missingValue(restoreFields[0]);
    const QList<Snapshot> snapshots = backend().snapshots(ref.svm->name, ref.volume->name);
    const auto snapshot = std::find_if(snapshots.cbegin(), snapshots.cend(), [&](const Snapshot &entry) {
        return (!name || entry.name == *name) && (!uuid || uuidOf(*uuid) == entry.uuid);
    });
    if (snapshot == snapshots.cend())
        throw OntapError::noSuchEntry(name ? restoreFields[0] : restoreFields[1]);
    if (!body.has(restoreFields[2])) {
        if (body.has(restoreFields[3]))
            throw OntapError::missingValue(restoreFields[2]);
        const QString what = QStringLiteral("revert volume %1 to %2").arg(ref.volume->name, snapshot->name);
        return answerJob(query, 200, {}, m_jobs->start(ref.svm->name, what, revert(ref, snapshot->uuid)));
    }
    const QString from = OntapFiles::cleanPath(body.requiredString(restoreFields[2]));
    const QString to = OntapFiles::cleanPath(body.string(restoreFields[3]).value_or(from));
    Location source;
    source.tree.root = backend().snapshotDirectory(ref.svm->name, ref.volume->name, snapshot->uuid);
    source.path = from;
    const Location place = locate(ref, to);
    if (place.tree.isSnapshot)
        throw OntapError(400, QStringLiteral("2"), QStringLiteral("A snapshot cannot be written"), restoreFields[3]);
    auto work = clone(ref, source, OntapFiles::Wanted::File, OntapFiles::target(place.tree.root, place.path), true);
    const QString what = QStringLiteral("restore %1 from %2").arg(from, snapshot->name);
    return answerJob(query, 200, {}, m_jobs->start(ref.svm->name, what, std::move(work)));
}

Task<QJsonObject> OntapApi::clone(VolumeRef ref, Location source, OntapFiles::Wanted wanted, QString target,
                                  bool overwrite)
{
    const auto self = shared_from_this();
    const QString svm = ref.svm->name;
    const QString from = OntapFiles::existing(source.tree.root, source.path, wanted);
    co_await self->backend().clone(svm, from, target, overwrite);
    self->m_used.remove(ref.uuid);
    const QJsonObject nothing;
    co_return nothing;
}

Task<QJsonObject> OntapApi::makeDirectoryLike(VolumeRef ref, Location source, QString target)
{
    const auto self = shared_from_this();
    const QUuid volume = ref.uuid;
    QFuture<void> made = QtConcurrent::run([source, target] {
        OntapFiles::makeLike(OntapFiles::existing(source.tree.root, source.path, OntapFiles::Wanted::Directory),
                             target);
    });
    co_await made;
    self->m_used.remove(volume);
    const QJsonObject nothing;
    co_return nothing;
}

Task<QJsonObject> OntapApi::revert(VolumeRef ref, QUuid snapshot)
{
    const auto self = shared_from_this();
    const QString svm = ref.svm->name;
    const QString volume = ref.volume->name;
    co_await self->backend().revertVolume(svm, volume, snapshot);
    self->m_used.remove(ref.uuid);
    const QJsonObject nothing;
    co_return nothing;
}

} // namespace Penumbra::Lab
