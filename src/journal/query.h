// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

namespace Penumbra {

/// One SQL statement of the journal. Throws Error(JournalUnavailable) for whatever goes wrong.
///
///     Query query(database, path, "SELECT title FROM jobs WHERE kind = ?", {kind});
///     while (query.next())
///         titles += query.text(0);
class Query
{
public:
    /// Runs the statement. A null string is bound as an empty one, an invalid variant as NULL.
    Query(const QSqlDatabase &database, const QString &path, const QString &sql, const QVariantList &values = {});

    /// Goes to the next row; false after the last one.
    bool next();
    QVariant value(int column) const { return m_query.value(column); }
    QString text(int column) const { return m_query.value(column).toString(); }
    qint64 number(int column) const { return m_query.value(column).toLongLong(); }
    /// How many rows the statement changed.
    int changed() const { return m_query.numRowsAffected(); }

private:
    [[noreturn]] void fail() const;

    QSqlQuery m_query;
    QString m_path;
};

/// Throws Error(JournalUnavailable) for the database's own error, with what to do about it.
[[noreturn]] void throwDatabaseError(const QString &path, const QSqlError &error);

} // namespace Penumbra
