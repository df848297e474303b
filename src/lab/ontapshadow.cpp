// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/guid.h"
#include "lab/ontapapi.h"

#include <QJsonArray>

namespace Penumbra::Lab {

namespace {

const OntapSchema &setSchema()
{
    using enum FieldType;
    static const OntapSchema fields {{"uuid", String, OntapField::Identity},
                                     {"svm.uuid", String, OntapField::Identity},
                                     {"svm.name", String, OntapField::Identity},
                                     {"keep_snapshots", Boolean}};
    return fields;
}

const OntapSchema &copySchema()
{
    using enum FieldType;
    static const OntapSchema fields {{"client_uuid", String, OntapField::Identity},
                                     {"svm.uuid", String, OntapField::Identity},
                                     {"svm.name", String, OntapField::Identity},
                                     {"share.name", String, OntapField::Identity},
                                     {"uuid", String},
                                     {"shadowcopy_set.uuid", String},
                                     {"volume.uuid", String},
                                     {"volume.name", String},
                                     {"files", String}};
    return fields;
}

/// Paths relative to the share's root with a leading slash, each named once.
QStringList checkedFiles(const QStringList &files)
{
    QStringList checked;
    for (const QString &file : files) {
        const QString clean = OntapFiles::cleanPath(file);
        if (clean.isEmpty() || file.contains(QLatin1Char('\\')))
            throw OntapError::invalidValue(QStringLiteral("files"), file,
                                           QStringLiteral("path below the share's root, forward slashes"));
        if (const QString path = QLatin1Char('/') + clean; !checked.contains(path))
            checked += path;
    }
    return checked;
}

} // namespace

QList<OntapApi::CopyRef> OntapApi::copies() const
{
    QList<CopyRef> found;
    for (const SvmDescription &svm : description().svms) {
        const QList<Fsrvp::AgentSet> sets = backend().sets(svm.name);
        for (const Fsrvp::AgentSet &set : sets) {
            for (const Fsrvp::AgentCopy &copy : set.copies) {
                for (const Fsrvp::AgentMapping &mapping : copy.mappings)
                    found += CopyRef {&svm, set.id, copy.id, copy.volume, mapping.share, mapping.clientShadowCopyId};
            }
        }
    }
    return found;
}

OntapApi::CopyRef OntapApi::findCopy(const QString &clientId, const OntapBody &body) const
{
    const auto wanted = uuidOf(clientId);
    const auto share = body.string(QStringLiteral("share.name"));
    const auto svm = body.string(QStringLiteral("svm.name"));
    const auto svmUuid = body.string(QStringLiteral("svm.uuid"));
    QList<CopyRef> found;
    const QList<CopyRef> all = copies();
    for (const CopyRef &copy : all) {
        if (wanted == copy.clientId && (!share || share->compare(copy.share, Qt::CaseInsensitive) == 0)
            && (!svm || *svm == copy.svm->name) && (!svmUuid || uuidOf(*svmUuid) == svmId(*copy.svm)))
            found += copy;
    }
    if (found.isEmpty())
        throw OntapError::noSuchEntry(QStringLiteral("client_uuid"));
    if (found.size() > 1)
        throw OntapError(400, QStringLiteral("2"),
                         QStringLiteral("Several shadow copies have that client_uuid: say share.name and svm.name"),
                         QStringLiteral("share.name"));
    return found.first();
}

QJsonObject OntapApi::setRecord(const SvmDescription &svm, const QUuid &setId) const
{
    QJsonObject record {{QStringLiteral("uuid"), guidText(setId)},
                        {QStringLiteral("keep_snapshots"), backend().keepSnapshots(svm.name, setId)}};
    record.insert(QStringLiteral("svm"), svmLink(svm));
    return record;
}

QJsonObject OntapApi::copyRecord(const CopyRef &copy) const
{
    const CopyOptions options = backend().copyOptions(copy.svm->name, copy.clientId, copy.share);
    QJsonObject record {{QStringLiteral("client_uuid"), guidText(copy.clientId)},
                        {QStringLiteral("uuid"), guidText(copy.copyId)}};
    const QJsonObject volume {{QStringLiteral("name"), copy.volume},
                              {QStringLiteral("uuid"), guidText(volumeId(*copy.svm, copy.volume))}};
    record.insert(QStringLiteral("svm"), svmLink(*copy.svm));
    record.insert(QStringLiteral("volume"), volume);
    record.insert(QStringLiteral("share"), QJsonObject {{QStringLiteral("name"), copy.share}});
    record.insert(QStringLiteral("shadowcopy_set"), QJsonObject {{QStringLiteral("uuid"), guidText(copy.setId)}});
    if (!options.files.isEmpty())
        record.insert(QStringLiteral("files"), QJsonArray::fromStringList(options.files));
    return record;
}

Task<OntapReply> OntapApi::getSets(Call call)
{
    const OntapQuery query(call.request.query, setSchema(), OntapQuery::Answer::Collection);
    QList<QJsonObject> records;
    for (const SvmDescription &svm : description().svms) {
        const QList<Fsrvp::AgentSet> sets = backend().sets(svm.name);
        for (const Fsrvp::AgentSet &set : sets)
            records += setRecord(svm, set.id);
    }
    return answerCollection(call, query, OntapCollection::of(records));
}

std::pair<const SvmDescription *, QUuid> OntapApi::findSet(const QString &uuid) const
{
    const auto wanted = uuidOf(uuid);
    for (const SvmDescription &svm : description().svms) {
        const QList<Fsrvp::AgentSet> sets = backend().sets(svm.name);
        for (const Fsrvp::AgentSet &set : sets) {
            if (wanted == set.id)
                return {&svm, set.id};
        }
    }
    throw OntapError::noSuchEntry(QStringLiteral("uuid"));
}

Task<OntapReply> OntapApi::getSet(Call call)
{
    const OntapQuery query(call.request.query, setSchema(), OntapQuery::Answer::Record);
    const auto [svm, id] = findSet(call.captured.first());
    co_return answerRecord(query, setRecord(*svm, id));
}

Task<OntapReply> OntapApi::patchSet(Call call)
{
    const OntapQuery query(call.request.query, setSchema(), OntapQuery::Answer::Change);
    const auto [svm, id] = findSet(call.captured.first());
    const OntapBody body(call.request.body);
    body.allow({QStringLiteral("keep_snapshots")}, setSchema());
    const auto keep = body.boolean(QStringLiteral("keep_snapshots"));
    if (!keep)
        throw OntapError::missingValue(QStringLiteral("keep_snapshots"));
    backend().setKeepSnapshots(svm->name, id, *keep);
    co_return OntapReply {};
}

Task<OntapReply> OntapApi::getCopies(Call call)
{
    const OntapQuery query(call.request.query, copySchema(), OntapQuery::Answer::Collection);
    QList<QJsonObject> records;
    const QList<CopyRef> all = copies();
    for (const CopyRef &copy : all)
        records += copyRecord(copy);
    return answerCollection(call, query, OntapCollection::of(records));
}

Task<OntapReply> OntapApi::getCopy(Call call)
{
    const OntapQuery query(call.request.query, copySchema(), OntapQuery::Answer::Record);
    co_return answerRecord(query, copyRecord(findCopy(call.captured.first(), OntapBody({}))));
}

Task<OntapReply> OntapApi::patchCopy(Call call)
{
    const OntapQuery query(call.request.query, copySchema(), OntapQuery::Answer::Change, {QStringLiteral("restore")});
    const OntapBody body(call.request.body);
    if (query.flag(QStringLiteral("restore")))
        return restoreDirectory(call, query, body);
    body.allow(
        {QStringLiteral("files"), QStringLiteral("share.name"), QStringLiteral("svm.name"), QStringLiteral("svm.uuid")},
        copySchema());
    const CopyRef copy = findCopy(call.captured.first(), body);
    const auto files = body.strings(QStringLiteral("files"));
    if (!files)
        throw OntapError::missingValue(QStringLiteral("files"));
    return nameFiles(copy, checkedFiles(*files));
}

Task<OntapReply> OntapApi::nameFiles(CopyRef copy, QStringList files)
{
    backend().setCopyFiles(copy.svm->name, copy.clientId, copy.share, files);
    OntapReply reply;
    reply.body.insert(QStringLiteral("storage_shadowcopy_uuid"), guidText(copy.copyId));
    reply.body.insert(QStringLiteral("storage_shadowcopy_set_uuid"), guidText(copy.setId));
    co_return reply;
}

Task<OntapReply> OntapApi::restoreDirectory(Call call, OntapQuery query, OntapBody body)
{
    const QString sourceField = QStringLiteral("source_dir");
    const QString targetField = QStringLiteral("destination_dir");
    const QString contentField = QStringLiteral("with_content");
    body.allow({sourceField, targetField, contentField, QStringLiteral("volume.name"), QStringLiteral("volume.uuid"),
                QStringLiteral("share.name"), QStringLiteral("svm.name"), QStringLiteral("svm.uuid")},
               copySchema());
    const CopyRef copy = findCopy(call.captured.first(), body);
    const VolumeRef ref = findVolume(guidText(volumeId(*copy.svm, copy.volume)));
    if (body.string(QStringLiteral("volume.name")).value_or(copy.volume) != copy.volume
        || uuidOf(body.string(QStringLiteral("volume.uuid")).value_or(guidText(ref.uuid))) != ref.uuid)
        throw OntapError(400, QStringLiteral("2"),
                         QStringLiteral("The shadow copy is one of volume %1").arg(copy.volume),
                         QStringLiteral("volume"));
    const QString from = OntapFiles::cleanPath(body.requiredString(sourceField));
    const QString to = OntapFiles::cleanPath(body.requiredString(targetField));
    Location source;
    source.tree.root = backend().copyDirectory(copy.svm->name, copy.clientId, copy.share);
    if (source.tree.root.isEmpty())
        throw OntapError(409, QStringLiteral("8"), QStringLiteral("The shadow copy is not made yet"),
                         QStringLiteral("client_uuid"));
    source.path = insideShare(copy, from);
    const QString target = OntapFiles::target(liveTree(ref).root, to);
    const bool content = body.boolean(contentField).value_or(false);
    auto work = content ? clone(ref, source, OntapFiles::Wanted::Directory, target, true)
                        : makeDirectoryLike(ref, source, target);
    const QString what = QStringLiteral("restore %1 to %2").arg(from, to);
    return answerJob(query, 200, {}, m_jobs->start(ref.svm->name, what, std::move(work)));
}

QString OntapApi::insideShare(const CopyRef &copy, const QString &volumePath) const
{
    for (const ShareDescription &share : copy.svm->shares) {
        if (share.name.compare(copy.share, Qt::CaseInsensitive) != 0)
            continue;
        const auto place = resolve(*copy.svm, share.path);
        const QString root = place ? OntapFiles::cleanPath(place->path) : QString();
        if (place && (root.isEmpty() || volumePath == root))
            return root.isEmpty() ? volumePath : QString();
        if (place && volumePath.startsWith(root + QLatin1Char('/')))
            return volumePath.mid(root.size() + 1);
    }
    throw OntapError(404, QStringLiteral("4"), QStringLiteral("The shadow copy does not hold that directory"),
                     QStringLiteral("source_dir"));
}

} // namespace Penumbra::Lab
