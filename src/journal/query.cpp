// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/query.h"

#include "core/failure.h"

#include <QSqlError>
#include <QVariant>

namespace Penumbra {

namespace {

// Primary result codes, https://www.sqlite.org/rescode.html
enum SqliteCode { Busy = 5, ReadOnly = 8, Corrupt = 11, Full = 13, CannotOpen = 14, NotADatabase = 26 };

QString whatToDo(int code)
{
    switch (code) {
    case Busy:
        return QStringLiteral("another process keeps it locked; look which one has it open");
    case Full:
        return QStringLiteral("the disk is full; make room");
    case ReadOnly:
    case CannotOpen:
        return QStringLiteral(
            "it cannot be written; check the owner and the permissions of the file and its directory");
    case Corrupt:
    case NotADatabase:
        return QStringLiteral(
            "the file is damaged and has been left as it is; move it away to start a new journal, and "
            "check the file servers for what its unfinished jobs left behind");
    default:
        return QStringLiteral("check the disk, its free space and the permissions of the directory");
    }
}

} // namespace

void throwDatabaseError(const QString &path, const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt();
    QString text = error.databaseText();
    if (text.isEmpty())
        text = error.driverText();
    throw Error(FailureKind::JournalUnavailable, QStringLiteral("use journal"), path,
                QStringLiteral("%1 (SQLite %2)").arg(text).arg(code), whatToDo(code & 0xff));
}

Query::Query(const QSqlDatabase &database, const QString &path, const QString &sql, const QVariantList &values)
    : m_query(database)
    , m_path(path)
{
    m_query.setForwardOnly(true);
    if (!m_query.prepare(sql))
        fail();
    for (const QVariant &value : values) {
        const bool nullText = value.typeId() == QMetaType::QString && value.toString().isNull();
        m_query.addBindValue(nullText ? QVariant(QLatin1String("")) : value);
    }
    if (!m_query.exec())
        fail();
}

bool Query::next()
{
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        fail();
    return false;
}

void Query::fail() const
{
    throwDatabaseError(m_path, m_query.lastError());
}

} // namespace Penumbra
