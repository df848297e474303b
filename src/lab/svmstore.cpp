// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/svmstore.h"

#include "core/guid.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QSqlError>
#include <QSqlQuery>

namespace Penumbra::Lab {

namespace {

/// A reference server's store has to outlive its process, not a power failure: WAL without a sync per call.
constexpr const char *schema[] = {
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = NORMAL",
    "CREATE TABLE IF NOT EXISTS sets (id TEXT PRIMARY KEY, value BLOB NOT NULL)",
    "CREATE TABLE IF NOT EXISTS kept (set_id TEXT PRIMARY KEY)",
    "CREATE TABLE IF NOT EXISTS files (set_id TEXT NOT NULL, client_copy_id TEXT NOT NULL, share TEXT NOT NULL, "
    "value BLOB NOT NULL, PRIMARY KEY (set_id, client_copy_id, share))",
    "CREATE TABLE IF NOT EXISTS snapshots (id TEXT PRIMARY KEY, volume TEXT NOT NULL, time INTEGER NOT NULL, "
    "value BLOB NOT NULL)",
    "CREATE INDEX IF NOT EXISTS snapshots_by_volume ON snapshots (volume, time)",
};

[[noreturn]] void fail(const QSqlError &error, const QSqlDatabase &database)
{
    throw Error(FailureKind::SystemError, QStringLiteral("use the store"), database.databaseName(), {}, error.text());
}

QSqlQuery run(const QSqlDatabase &database, const char *statement, const QVariantList &values = {})
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.prepare(QLatin1String(statement)))
        fail(query.lastError(), database);
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        fail(query.lastError(), database);
    return query;
}

/// Qt crashes when the map of a failed parse is looked into.
QCborValue parse(const QVariant &bytes, const QSqlDatabase &database)
{
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(bytes.toByteArray(), &error);
    if (error.error != QCborError::NoError)
        throw Error(FailureKind::SystemError, QStringLiteral("use the store"), database.databaseName(), {},
                    error.errorString());
    return value;
}

QByteArray encode(const Snapshot &snapshot)
{
    QCborMap map;
    map.insert(QLatin1String("name"), snapshot.name);
    map.insert(QLatin1String("comment"), snapshot.comment);
    map.insert(QLatin1String("label"), snapshot.snapmirrorLabel);
    map.insert(QLatin1String("owners"), QCborArray::fromStringList(snapshot.owners));
    if (snapshot.expiryTime.isValid())
        map.insert(QLatin1String("expiry"), snapshot.expiryTime.toMSecsSinceEpoch());
    return map.toCborValue().toCbor();
}

Snapshot decode(const QUuid &uuid, qint64 time, const QCborMap &map)
{
    Snapshot snapshot;
    snapshot.uuid = uuid;
    snapshot.createTime = QDateTime::fromMSecsSinceEpoch(time, Qt::UTC);
    snapshot.name = map.value(QLatin1String("name")).toString();
    snapshot.comment = map.value(QLatin1String("comment")).toString();
    snapshot.snapmirrorLabel = map.value(QLatin1String("label")).toString();
    const QCborArray owners = map.value(QLatin1String("owners")).toArray();
    for (const QCborValue &owner : owners)
        snapshot.owners += owner.toString();
    if (map.contains(QLatin1String("expiry")))
        snapshot.expiryTime = QDateTime::fromMSecsSinceEpoch(map.value(QLatin1String("expiry")).toInteger(), Qt::UTC);
    return snapshot;
}

} // namespace

SvmStore::SvmStore(const QString &file)
    : m_connection(QStringLiteral("lab-%1").arg(guidText(QUuid::createUuid())))
    , m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection))
{
    m_database.setDatabaseName(file);
    if (!m_database.open())
        fail(m_database.lastError(), m_database);
    for (const char *statement : schema)
        run(m_database, statement);
}

SvmStore::~SvmStore()
{
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

QList<Fsrvp::AgentSet> SvmStore::load()
{
    QList<Fsrvp::AgentSet> sets;
    QSqlQuery query = run(m_database, "SELECT value FROM sets ORDER BY rowid");
    while (query.next())
        sets += Fsrvp::AgentSet::fromCbor(parse(query.value(0), m_database).toMap());
    return sets;
}

void SvmStore::save(const Fsrvp::AgentSet &set)
{
    run(m_database, "INSERT INTO sets VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET value = excluded.value",
        {guidText(set.id), set.toCbor().toCborValue().toCbor()});
}

void SvmStore::remove(const QUuid &setId)
{
    run(m_database, "BEGIN");
    try {
        run(m_database, "DELETE FROM files WHERE set_id = ?", {guidText(setId)});
        run(m_database, "DELETE FROM kept WHERE set_id = ?", {guidText(setId)});
        run(m_database, "DELETE FROM sets WHERE id = ?", {guidText(setId)});
        run(m_database, "COMMIT");
    } catch (const Error &) {
        m_database.rollback();
        throw;
    }
}

bool SvmStore::keepSnapshots(const QUuid &setId) const
{
    return run(m_database, "SELECT 1 FROM kept WHERE set_id = ?", {guidText(setId)}).next();
}

void SvmStore::setKeepSnapshots(const QUuid &setId, bool keep)
{
    run(m_database, keep ? "INSERT OR IGNORE INTO kept VALUES (?)" : "DELETE FROM kept WHERE set_id = ?",
        {guidText(setId)});
}

QStringList SvmStore::files(const QUuid &setId, const QUuid &clientCopyId, const QString &share) const
{
    QStringList names;
    QSqlQuery query = run(m_database, "SELECT value FROM files WHERE set_id = ? AND client_copy_id = ? AND share = ?",
                          {guidText(setId), guidText(clientCopyId), share.toCaseFolded()});
    if (query.next()) {
        const QCborArray values = parse(query.value(0), m_database).toArray();
        for (const QCborValue &value : values)
            names += value.toString();
    }
    return names;
}

void SvmStore::setFiles(const QUuid &setId, const QUuid &clientCopyId, const QString &share, const QStringList &names)
{
    run(m_database, "INSERT OR REPLACE INTO files VALUES (?, ?, ?, ?)",
        {guidText(setId), guidText(clientCopyId), share.toCaseFolded(),
         QCborArray::fromStringList(names).toCborValue().toCbor()});
}

QList<Snapshot> SvmStore::snapshots(const QString &volume) const
{
    QList<Snapshot> snapshots;
    QSqlQuery query =
        run(m_database, "SELECT id, time, value FROM snapshots WHERE volume = ? ORDER BY time, rowid", {volume});
    while (query.next())
        snapshots += decode(QUuid(query.value(0).toString()), query.value(1).toLongLong(),
                            parse(query.value(2), m_database).toMap());
    return snapshots;
}

void SvmStore::saveSnapshot(const QString &volume, const Snapshot &snapshot)
{
    run(m_database, "INSERT INTO snapshots VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET value = excluded.value",
        {guidText(snapshot.uuid), volume, snapshot.createTime.toMSecsSinceEpoch(), encode(snapshot)});
}

void SvmStore::removeSnapshot(const QUuid &uuid)
{
    run(m_database, "DELETE FROM snapshots WHERE id = ?", {guidText(uuid)});
}

} // namespace Penumbra::Lab
