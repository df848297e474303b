// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lab/ontapfilter.h"

#include <QJsonObject>
#include <QMap>
#include <QUrlQuery>

#include <chrono>

namespace Penumbra::Lab {

/// What the query of a URL asks for: fields, filters, order, paging. A value; safe to use in any thread.
class OntapQuery
{
public:
    enum class Answer { Collection, Record, Change };

    /// Parameters that are not common to all endpoints are named in `own` and found in parameter(). Throws OntapError.
    OntapQuery(const QUrlQuery &query, const OntapSchema &schema, Answer answer, const QStringList &own = {});

    /// Whether the answer, a filter or the order needs that field or one below it.
    bool needs(const QString &field) const;
    bool matches(const QJsonObject &record) const;
    /// The record with the fields that were asked for.
    QJsonObject select(const QJsonObject &record) const;
    bool isOrdered() const { return !m_order.isEmpty(); }
    /// What the order looks at; compared by before(). A record without the field comes last.
    using SortKey = QList<QJsonValue>;
    SortKey sortKey(const QJsonObject &record) const;
    bool before(const SortKey &left, const SortKey &right) const;

    qsizetype maxRecords() const { return m_maxRecords; }
    bool returnRecords() const { return m_returnRecords; }
    /// How long a change may keep its caller waiting.
    std::chrono::seconds returnTimeout() const { return m_returnTimeout; }
    QString parameter(const QString &name) const { return m_own.value(name); }
    bool hasParameter(const QString &name) const { return m_own.contains(name); }
    /// An own parameter that is true or false.
    bool flag(const QString &name) const;

    /// Where the page begins that a `next` link asks for.
    QString cursor() const { return m_cursor; }
    qsizetype start() const { return m_start; }

private:
    struct Order
    {
        FieldType type;
        QStringList path;
        bool descending;
    };
    /// The fields to answer with as a tree; a leaf stands for everything below it.
    struct Selection
    {
        QMap<QString, Selection> children;
    };
    void readParameter(const QString &name, const QString &value, const OntapSchema &schema, Answer answer);
    void readFields(const QString &value, const OntapSchema &schema);
    void readOrder(const QString &value, const OntapSchema &schema);
    void add(const QString &field);
    static QJsonValue project(const QJsonValue &value, const Selection &selection);

    QStringList m_fields;
    Selection m_selection;
    QList<OntapFilter> m_filters;
    QStringList m_used; ///< fields of filters and order
    QList<Order> m_order;
    qsizetype m_maxRecords = 10000;
    bool m_returnRecords;
    std::chrono::seconds m_returnTimeout {0};
    QMap<QString, QString> m_own;
    QString m_cursor;
    qsizetype m_start = 0;
};

} // namespace Penumbra::Lab
