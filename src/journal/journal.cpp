// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journal.h"

#include "core/guid.h"
#include "journal/query.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlError>
#include <QStandardPaths>

#include <array>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Penumbra {

namespace {

constexpr int schemaVersion = 1;

const QString jobColumns =
    QStringLiteral("id, kind, title, uid, user, host, machine, boot, pid, process_start, started, "
                   "finished, outcome, failure");

const std::array schema = {
    "CREATE TABLE jobs (id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, title TEXT NOT NULL, uid INTEGER NOT NULL, "
    "user TEXT NOT NULL, host TEXT NOT NULL, machine TEXT NOT NULL, boot TEXT NOT NULL, pid INTEGER NOT NULL, "
    "process_start INTEGER NOT NULL, started TEXT NOT NULL, finished TEXT, outcome TEXT, failure TEXT)",
    "CREATE INDEX jobs_finished ON jobs (finished)",
    "CREATE TABLE entries (job TEXT NOT NULL REFERENCES jobs (id) ON DELETE CASCADE, seq INTEGER NOT NULL, "
    "at TEXT NOT NULL, step TEXT NOT NULL, phase TEXT NOT NULL, event TEXT NOT NULL, data TEXT NOT NULL, "
    "PRIMARY KEY (job, seq)) WITHOUT ROWID",
    "CREATE TABLE resources (kind TEXT NOT NULL, id TEXT NOT NULL, server TEXT NOT NULL, "
    "job TEXT REFERENCES jobs (id), state TEXT NOT NULL, keep INTEGER NOT NULL, data TEXT NOT NULL, "
    "updated TEXT NOT NULL, PRIMARY KEY (kind, id)) WITHOUT ROWID",
    "CREATE INDEX resources_server ON resources (server)",
    "CREATE INDEX resources_job ON resources (job)",
};

const std::array<QLatin1String, 3> outcomeNames = {QLatin1String("done"), QLatin1String("failed"),
                                                   QLatin1String("cancelled")};

[[noreturn]] void throwSystemError(const QString &path, const QString &detail)
{
    throw Error(FailureKind::JournalUnavailable, QStringLiteral("open journal"), path,
                QString::fromLocal8Bit(std::strerror(errno)), detail);
}

/// Keeps the directory locked while a journal is opened, so that two processes do not make the
/// same file at once. The kernel frees it with the process.
class DirectoryLock
{
public:
    explicit DirectoryLock(const QString &path)
        : m_descriptor(::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC))
    {
        if (m_descriptor < 0)
            throwSystemError(path, QStringLiteral("check the owner and the permissions of the directory"));
        while (flock(m_descriptor, LOCK_EX) != 0 && errno == EINTR) { }
    }
    DirectoryLock(const DirectoryLock &) = delete;
    DirectoryLock &operator=(const DirectoryLock &) = delete;
    ~DirectoryLock() { ::close(m_descriptor); }
    /// Makes a new file's name survive a power cut.
    void sync() const { fsync(m_descriptor); }

private:
    int m_descriptor;
};

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime timeFrom(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

QString jsonText(const QCborMap &map)
{
    return QString::fromUtf8(QJsonDocument(map.toJsonObject()).toJson(QJsonDocument::Compact));
}

QCborMap mapFrom(const QString &json)
{
    return QCborMap::fromJsonObject(QJsonDocument::fromJson(json.toUtf8()).object());
}

QVariant idOrNull(const QUuid &id)
{
    return id.isNull() ? QVariant() : QVariant(guidText(id));
}

StepEvent eventFrom(const QString &name, const QString &path)
{
    for (const StepEvent event : {StepEvent::Began, StepEvent::Recorded, StepEvent::Done, StepEvent::Failed,
                                  StepEvent::UndoBegan, StepEvent::Undone, StepEvent::UndoFailed}) {
        if (stepEventName(event) == name)
            return event;
    }
    throw Error(FailureKind::JournalUnavailable, QStringLiteral("read journal"), path, {},
                QStringLiteral("it holds an event with the unknown name %1").arg(name));
}

JobRecord jobFrom(const Query &row)
{
    JobRecord job;
    job.id = QUuid::fromString(row.text(0));
    job.kind = row.text(1);
    job.title = row.text(2);
    job.owner = {row.number(3), row.text(4), row.text(5), row.text(6), row.text(7), row.number(8), row.number(9)};
    job.started = timeFrom(row.text(10));
    job.finished = timeFrom(row.text(11));
    for (std::size_t i = 0; i < outcomeNames.size(); ++i) {
        if (row.text(12) == outcomeNames[i])
            job.outcome = RunResult::Outcome(i);
    }
    if (!row.value(13).isNull())
        job.failure = Failure::fromCbor(mapFrom(row.text(13)));
    return job;
}

} // namespace

QString Journal::defaultPath()
{
    QString directory = qEnvironmentVariable("PENUMBRA_STATE_DIR");
    if (directory.isEmpty()) {
        // The XDG specification wants relative paths to be ignored.
        QString state = qEnvironmentVariable("XDG_STATE_HOME");
        if (!QDir::isAbsolutePath(state))
            state = QDir::homePath() + QStringLiteral("/.local/state");
        directory = state + QStringLiteral("/penumbra");
    }
    return directory + QStringLiteral("/journal.sqlite");
}

Journal::Journal(const QString &path)
    : m_path(path)
    , m_connection(QStringLiteral("journal ") + guidText(QUuid::createUuid()))
{
    try {
        open();
    } catch (...) {
        close();
        throw;
    }
}

Journal::~Journal()
{
    close();
}

void Journal::close()
{
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

void Journal::open()
{
    const QFileInfo file(m_path);
    const QByteArray directory = QFile::encodeName(file.absolutePath());
    QDir().mkpath(QFileInfo(file.absolutePath()).absolutePath());
    if (mkdir(directory.constData(), 0700) != 0 && errno != EEXIST)
        throwSystemError(file.absolutePath(),
                         QStringLiteral("the directory cannot be made; check the permissions above it"));
    const DirectoryLock lock(file.absolutePath());
    // Made here and not by SQLite, so that it never is readable to others; its companions get its mode.
    const int created = ::open(QFile::encodeName(m_path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (created < 0 && errno != EEXIST)
        throwSystemError(m_path, QStringLiteral("the file cannot be made; check the permissions of the directory"));
    if (created >= 0) {
        ::close(created);
        lock.sync();
    }

    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    m_database.setDatabaseName(m_path);
    m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=10000"));
    if (!m_database.open())
        throwDatabaseError(m_path, m_database.lastError());
    applySchema();
}

void Journal::applySchema()
{
    const auto run = [this](const char *sql) { return Query(m_database, m_path, QString::fromLatin1(sql)); };
    const auto first = [&run](const char *sql) {
        Query query = run(sql);
        return query.next() ? query.text(0) : QString();
    };
    // Looked at before anything is changed.
    const int found = first("PRAGMA user_version").toInt();
    if (found > schemaVersion)
        throw Error(FailureKind::JournalUnavailable, QStringLiteral("open journal"), m_path,
                    QStringLiteral("schema version %1").arg(found),
                    QStringLiteral("it was made by a newer Penumbra (this one knows version %1); use the newer one")
                        .arg(schemaVersion));
    if (const QString verdict = first("PRAGMA quick_check(1)"); verdict != QLatin1String("ok"))
        throwDatabaseError(m_path, QSqlError({}, verdict, QSqlError::UnknownError, QStringLiteral("11")));

    run("PRAGMA journal_mode = WAL");
    run("PRAGMA synchronous = FULL");
    run("PRAGMA foreign_keys = ON");
    // Also tells now, and not in the middle of a job, when the file cannot be written.
    run("BEGIN IMMEDIATE");
    if (found == 0) {
        for (const char *statement : schema)
            run(statement);
        run("PRAGMA user_version = 1");
        static_assert(schemaVersion == 1);
    }
    run("COMMIT");
}

QUuid Journal::beginJob(const QString &kind, const QString &title)
{
    const QUuid id = QUuid::createUuid();
    const JobOwner owner = JobOwner::self();
    Query(m_database, m_path,
          QStringLiteral("INSERT INTO jobs (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, NULL, NULL)")
              .arg(jobColumns),
          {guidText(id), kind, title, owner.uid, owner.userName, owner.hostName, owner.machineId, owner.bootId,
           owner.pid, owner.processStart, timeText(QDateTime::currentDateTimeUtc())});
    return id;
}

void Journal::finishJob(const QUuid &job, RunResult::Outcome outcome, const std::optional<Failure> &failure)
{
    const Query query(m_database, m_path,
                      QStringLiteral("UPDATE jobs SET finished = ?, outcome = ?, failure = ? WHERE id = ?"),
                      {timeText(QDateTime::currentDateTimeUtc()), QString(outcomeNames[std::size_t(outcome)]),
                       failure ? QVariant(jsonText(failure->toCbor())) : QVariant(), guidText(job)});
    if (query.changed() == 0)
        throw Error(FailureKind::InvalidInput, QStringLiteral("finish job"), guidText(job), {},
                    QStringLiteral("the journal has no such job"));
}

QList<JobRecord> Journal::jobs(int limit) const
{
    QList<JobRecord> found;
    Query query(m_database, m_path, QStringLiteral("SELECT %1 FROM jobs ORDER BY rowid DESC LIMIT ?").arg(jobColumns),
                {limit});
    while (query.next())
        found.append(jobFrom(query));
    return found;
}

std::optional<JobRecord> Journal::job(const QUuid &id) const
{
    Query query(m_database, m_path, QStringLiteral("SELECT %1 FROM jobs WHERE id = ?").arg(jobColumns), {guidText(id)});
    return query.next() ? std::optional(jobFrom(query)) : std::nullopt;
}

QList<JobRecord> Journal::unfinishedJobs() const
{
    QList<JobRecord> found;
    Query query(m_database, m_path,
                QStringLiteral("SELECT %1 FROM jobs WHERE finished IS NULL ORDER BY rowid").arg(jobColumns));
    while (query.next()) {
        const JobRecord job = jobFrom(query);
        if (!isAlive(job.owner))
            found.append(job);
    }
    return found;
}

void Journal::write(const QUuid &job, const Step &step, StepEvent event, const QCborMap &data)
{
    Query(m_database, m_path,
          QStringLiteral("INSERT INTO entries (job, seq, at, step, phase, event, data) VALUES (?, "
                         "(SELECT COALESCE(MAX(seq), 0) + 1 FROM entries WHERE job = ?), ?, ?, ?, ?, ?)"),
          {guidText(job), guidText(job), timeText(QDateTime::currentDateTimeUtc()), step.id, step.phase,
           stepEventName(event), jsonText(data)});
}

QList<JournalEntry> Journal::entries(const QUuid &job) const
{
    QList<JournalEntry> found;
    Query query(m_database, m_path,
                QStringLiteral("SELECT seq, at, step, phase, event, data FROM entries WHERE job = ? ORDER BY seq"),
                {guidText(job)});
    while (query.next()) {
        found.append({query.number(0), timeFrom(query.text(1)), query.text(2), query.text(3),
                      eventFrom(query.text(4), m_path), mapFrom(query.text(5))});
    }
    return found;
}

void Journal::putResource(const Resource &resource)
{
    Query(
        m_database, m_path,
        QStringLiteral("INSERT INTO resources (kind, id, server, job, state, keep, data, updated) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (kind, id) DO UPDATE SET server = excluded.server, "
                       "job = excluded.job, state = excluded.state, keep = excluded.keep, data = excluded.data, "
                       "updated = excluded.updated"),
        {resource.kind, resource.id, resource.server, idOrNull(resource.job), resource.state, int(resource.keep),
         jsonText(resource.data), timeText(QDateTime::currentDateTimeUtc())});
}

void Journal::removeResource(const QString &kind, const QString &id)
{
    Query(m_database, m_path, QStringLiteral("DELETE FROM resources WHERE kind = ? AND id = ?"), {kind, id});
}

QList<Resource> Journal::resources(const ResourceFilter &filter) const
{
    QStringList conditions {QStringLiteral("1")};
    QVariantList values;
    const auto want = [&](bool wanted, const char *condition, const QVariant &value) {
        if (!wanted)
            return;
        conditions.append(QString::fromLatin1(condition));
        values.append(value);
    };
    want(!filter.kind.isEmpty(), "kind = ?", filter.kind);
    want(!filter.id.isEmpty(), "id = ?", filter.id);
    want(!filter.server.isEmpty(), "server = ?", filter.server);
    want(!filter.job.isNull(), "job = ?", guidText(filter.job));
    want(filter.keep.has_value(), "keep = ?", int(filter.keep.value_or(false)));

    QList<Resource> found;
    Query query(m_database, m_path,
                QStringLiteral("SELECT kind, id, server, job, state, keep, data, updated FROM resources WHERE %1 "
                               "ORDER BY updated, kind, id")
                    .arg(conditions.join(QLatin1String(" AND "))),
                values);
    while (query.next()) {
        found.append({query.text(0), query.text(1), query.text(2), QUuid::fromString(query.text(3)), query.text(4),
                      query.number(5) != 0, mapFrom(query.text(6)), timeFrom(query.text(7))});
    }
    return found;
}

int Journal::prune(const QDateTime &olderThan)
{
    return Query(m_database, m_path,
                 QStringLiteral("DELETE FROM jobs WHERE finished < ? "
                                "AND NOT EXISTS (SELECT 1 FROM resources WHERE resources.job = jobs.id)"),
                 {timeText(olderThan)})
        .changed();
}

} // namespace Penumbra
