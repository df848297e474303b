// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/ontapapi.h"

#include "core/guid.h"

#include <QJsonArray>
#include <QtConcurrent>

namespace Penumbra::Lab {

namespace {

const OntapSchema &clusterSchema()
{
    using enum FieldType;
    static const OntapSchema fields {{"name", String},
                                     {"uuid", String},
                                     {"version.full", String},
                                     {"version.generation", Integer},
                                     {"version.major", Integer},
                                     {"version.minor", Integer},
                                     {"penumbra.version", String},
                                     {"penumbra.lab", String}};
    return fields;
}

const OntapSchema &jobSchema()
{
    using enum FieldType;
    static const OntapSchema fields {{"uuid", String, OntapField::Identity},
                                     {"svm.uuid", String},
                                     {"svm.name", String},
                                     {"description", String},
                                     {"state", String},
                                     {"message", String},
                                     {"code", Integer},
                                     {"error.code", String},
                                     {"error.message", String},
                                     {"error.target", String},
                                     {"start_time", Time},
                                     {"end_time", Time}};
    return fields;
}

QString timeText(const QDateTime &time)
{
    return time.toString(Qt::ISODate);
}

QJsonObject jobRecord(const OntapJob &job, const QString &svmId)
{
    QJsonObject record {{QStringLiteral("uuid"), guidText(job.uuid)},
                        {QStringLiteral("description"), job.description},
                        {QStringLiteral("start_time"), timeText(job.startTime)}};
    record.insert(QStringLiteral("svm"),
                  QJsonObject {{QStringLiteral("name"), job.svm}, {QStringLiteral("uuid"), svmId}});
    const QString state = !job.isFinished() ? QStringLiteral("running")
        : job.error                         ? QStringLiteral("failure")
                                            : QStringLiteral("success");
    record.insert(QStringLiteral("state"), state);
    record.insert(QStringLiteral("message"), job.error ? job.error->message() : state);
    record.insert(QStringLiteral("code"), job.error ? job.error->code().toLongLong() : 0);
    if (job.isFinished())
        record.insert(QStringLiteral("end_time"), timeText(job.endTime));
    if (job.error)
        record.insert(QStringLiteral("error"), job.error->toJson().value(QStringLiteral("error")));
    return record;
}

QJsonObject link(const QString &href)
{
    return {{QStringLiteral("href"), href}};
}

QString encoded(const QString &path, const QUrlQuery &query)
{
    QUrl url(path, QUrl::StrictMode);
    url.setQuery(query);
    return url.toString(QUrl::FullyEncoded);
}

/// The parts of an encoded path behind /api; nothing when it does not begin so.
std::optional<QStringList> partsOf(const QString &path)
{
    QStringList parts = path.split(QLatin1Char('/'), Qt::SkipEmptyParts);
    if (parts.isEmpty() || parts.takeFirst() != QLatin1String("api"))
        return std::nullopt;
    for (QString &part : parts)
        part = QUrl::fromPercentEncoding(part.toUtf8());
    return parts;
}

/// What "*" of the pattern stands for, when it fits.
std::optional<QStringList> capture(const QString &pattern, const QStringList &parts)
{
    const QStringList expected = pattern.split(QLatin1Char('/'));
    if (expected.size() != parts.size())
        return std::nullopt;
    QStringList captured;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (expected[i] == QLatin1String("*"))
            captured += parts[i];
        else if (expected[i] != parts[i])
            return std::nullopt;
    }
    return captured;
}

} // namespace

std::optional<QUuid> uuidOf(const QString &text)
{
    const QUuid uuid(text);
    return guidText(uuid).compare(text, Qt::CaseInsensitive) == 0 ? std::optional(uuid) : std::nullopt;
}

OntapApi::OntapApi(OntapBackend &backend)
    : m_backend(&backend)
{
}

const QList<OntapApi::Route> &OntapApi::routes()
{
    using Api = OntapApi;
    const QString get = QStringLiteral("GET");
    const QString post = QStringLiteral("POST");
    const QString patch = QStringLiteral("PATCH");
    const QString remove = QStringLiteral("DELETE");
    static const QList<Route> table {
        {"cluster", {{get, &Api::getCluster}}},
        {"cluster/jobs", {{get, &Api::getJobs}}},
        {"cluster/jobs/*", {{get, &Api::getJob}}},
        {"svm/svms", {{get, &Api::getSvms}}},
        {"svm/svms/*", {{get, &Api::getSvm}}},
        {"storage/volumes", {{get, &Api::getVolumes}}},
        {"storage/volumes/*", {{get, &Api::getVolume}, {patch, &Api::patchVolume}}},
        {"storage/volumes/*/files", {{get, &Api::getFiles}}},
        {"storage/volumes/*/files/*", {{get, &Api::getFiles}}},
        {"storage/volumes/*/snapshots", {{get, &Api::getSnapshots}, {post, &Api::postSnapshot}}},
        {"storage/volumes/*/snapshots/*",
         {{get, &Api::getSnapshot}, {patch, &Api::patchSnapshot}, {remove, &Api::deleteSnapshot}}},
        {"storage/file/clone", {{post, &Api::postClone}}},
        {"protocols/cifs/shares", {{get, &Api::getShares}}},
        {"protocols/cifs/shares/*/*", {{get, &Api::getShare}}},
        {"protocols/cifs/services", {{get, &Api::getServices}}},
        {"protocols/cifs/services/*", {{get, &Api::getService}}},
        {"protocols/cifs/shadowcopy-sets", {{get, &Api::getSets}}},
        {"protocols/cifs/shadowcopy-sets/*", {{get, &Api::getSet}, {patch, &Api::patchSet}}},
        {"protocols/cifs/shadow-copies", {{get, &Api::getCopies}}},
        {"protocols/cifs/shadow-copies/*", {{get, &Api::getCopy}, {patch, &Api::patchCopy}}},
    };
    return table;
}

OntapBackend &OntapApi::backend() const
{
    if (!m_backend)
        throw OntapError(503, QStringLiteral("13"), QStringLiteral("the server is shutting down"));
    return *m_backend;
}

Task<OntapReply> OntapApi::handle(OntapRequest request)
{
    const auto self = shared_from_this();
    std::exception_ptr failure;
    try {
        OntapReply reply = co_await self->route(request);
        co_return reply;
    } catch (...) {
        failure = std::current_exception();
    }
    const OntapError error = OntapError::of(failure);
    OntapReply refusal;
    refusal.status = error.status();
    refusal.body = error.toJson();
    co_return refusal;
}

Task<OntapReply> OntapApi::route(OntapRequest request)
{
    const auto parts = partsOf(request.path);
    for (const Route &entry : routes()) {
        const auto captured = parts ? capture(entry.pattern, *parts) : std::nullopt;
        if (!captured)
            continue;
        const auto handler = entry.handlers.constFind(request.method);
        if (handler == entry.handlers.constEnd())
            throw OntapError(405, QStringLiteral("3"),
                             QStringLiteral("The method %1 is not supported here").arg(request.method));
        const Call call {request, *captured};
        return (this->**handler)(call);
    }
    throw OntapError(404, QStringLiteral("3"), QStringLiteral("API not found"));
}

Task<OntapReply> OntapApi::answerCollection(Call call, OntapQuery query, OntapCollection collection)
{
    const auto self = shared_from_this();
    const QUrlQuery asked = withoutPosition(call.request.query);
    const QString request = encoded(call.request.path, asked);
    auto listing = self->m_cursors.find(query.cursor(), request);
    if (!listing) {
        QFuture<std::shared_ptr<const OntapListing>> made = QtConcurrent::run(
            [collection, query] { return std::shared_ptr<const OntapListing>(new OntapListing(collection, query)); });
        listing = co_await made;
    }
    OntapReply reply;
    QJsonObject links {{QStringLiteral("self"), link(encoded(call.request.path, call.request.query))}};
    if (!query.returnRecords()) {
        QFuture<qsizetype> counted = QtConcurrent::run([listing] { return listing->total(); });
        const qsizetype total = co_await counted;
        reply.body.insert(QStringLiteral("num_records"), total);
    } else {
        const qsizetype from = query.start();
        QFuture<OntapListing::Page> looked = QtConcurrent::run([listing, from] { return listing->page(from); });
        const OntapListing::Page page = co_await looked;
        QJsonArray records;
        for (const QJsonObject &record : page.records)
            records.append(record);
        reply.body.insert(QStringLiteral("records"), records);
        reply.body.insert(QStringLiteral("num_records"), records.size());
        if (page.next) {
            QUrlQuery next = asked;
            next.addQueryItem(QStringLiteral("start.cursor"), self->m_cursors.keep(request, listing));
            next.addQueryItem(QStringLiteral("start.index"), QString::number(*page.next));
            links.insert(QStringLiteral("next"), link(encoded(call.request.path, next)));
        }
    }
    reply.body.insert(QStringLiteral("_links"), links);
    co_return reply;
}

OntapReply OntapApi::answerRecord(const OntapQuery &query, const QJsonObject &record)
{
    OntapReply reply;
    reply.body = query.select(record);
    return reply;
}

Task<OntapReply> OntapApi::answerJob(OntapQuery query, int doneStatus, QString location,
                                     std::shared_ptr<const OntapJob> job)
{
    const auto self = shared_from_this();
    co_await self->m_jobs->wait(job, query.returnTimeout());
    const QString uuid = guidText(job->uuid);
    const QString href = QStringLiteral("/api/cluster/jobs/") + uuid;
    OntapReply reply;
    reply.status = 202;
    const QJsonObject links {{QStringLiteral("self"), link(href)}};
    const QJsonObject told {{QStringLiteral("uuid"), uuid}, {QStringLiteral("_links"), links}};
    reply.body.insert(QStringLiteral("job"), told);
    if (!job->isFinished() || query.returnTimeout().count() == 0)
        co_return reply;
    if (job->error)
        throw OntapError(*job->error);
    reply.status = doneStatus;
    const QString made = job->result.value(QStringLiteral("uuid")).toString();
    if (!location.isEmpty() && !made.isEmpty())
        reply.location = location + QLatin1Char('/') + made;
    if (query.returnRecords() && !job->result.isEmpty()) {
        QJsonArray records;
        records.append(job->result);
        reply.body.insert(QStringLiteral("num_records"), 1);
        reply.body.insert(QStringLiteral("records"), records);
    }
    co_return reply;
}

Task<OntapReply> OntapApi::getCluster(Call call)
{
    const OntapQuery query(call.request.query, clusterSchema(), OntapQuery::Answer::Record);
    const QJsonObject version {{QStringLiteral("full"),
                                QStringLiteral("Penumbra lab " PENUMBRA_VERSION " (the API of NetApp Release 9.11.1)")},
                               {QStringLiteral("generation"), 9},
                               {QStringLiteral("major"), 11},
                               {QStringLiteral("minor"), 1}};
    const QJsonObject own {{QStringLiteral("version"), QStringLiteral(PENUMBRA_VERSION)},
                           {QStringLiteral("lab"), description().name}};
    const QString name = description().cluster;
    const QJsonObject record {
        {QStringLiteral("name"), name},
        {QStringLiteral("uuid"), guidText(stableId(description(), QStringLiteral("cluster"), name))},
        {QStringLiteral("version"), version},
        {QStringLiteral("penumbra"), own}};
    co_return answerRecord(query, record);
}

Task<OntapReply> OntapApi::getJobs(Call call)
{
    const OntapQuery query(call.request.query, jobSchema(), OntapQuery::Answer::Collection);
    QList<QJsonObject> records;
    const auto jobs = m_jobs->all();
    for (const auto &job : jobs)
        records += jobRecord(*job, guidText(stableId(description(), QStringLiteral("svm"), job->svm)));
    return answerCollection(call, query, OntapCollection::of(records));
}

Task<OntapReply> OntapApi::getJob(Call call)
{
    const OntapQuery query(call.request.query, jobSchema(), OntapQuery::Answer::Record);
    const auto wanted = uuidOf(call.captured.first());
    const auto jobs = m_jobs->all();
    for (const auto &job : jobs) {
        if (wanted != job->uuid)
            continue;
        const QString svm = guidText(stableId(description(), QStringLiteral("svm"), job->svm));
        co_return answerRecord(query, jobRecord(*job, svm));
    }
    throw OntapError::noSuchEntry(QStringLiteral("uuid"));
}

} // namespace Penumbra::Lab
