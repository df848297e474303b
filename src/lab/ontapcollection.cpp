// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/ontapcollection.h"

#include "core/guid.h"

#include <algorithm>

namespace Penumbra::Lab {

namespace {

constexpr qsizetype keptListings = 32;

} // namespace

OntapCollection OntapCollection::of(const QList<QJsonObject> &records)
{
    return {records.size(), [records](qsizetype index) { return records[index]; }};
}

OntapListing::OntapListing(const OntapCollection &collection, const OntapQuery &query)
    : m_collection(collection)
    , m_query(query)
{
    if (!query.isOrdered())
        return;
    QList<std::pair<OntapQuery::SortKey, quint32>> found;
    for (qsizetype i = 0; i < collection.count; ++i) {
        const QJsonObject record = collection.record(i);
        if (query.matches(record))
            found.emplaceBack(query.sortKey(record), quint32(i));
    }
    std::stable_sort(found.begin(), found.end(),
                     [&query](const auto &a, const auto &b) { return query.before(a.first, b.first); });
    m_order.reserve(found.size());
    for (const auto &entry : std::as_const(found))
        m_order += entry.second;
}

OntapListing::Page OntapListing::page(qsizetype start) const
{
    Page page;
    const bool ordered = m_query.isOrdered();
    const qsizetype end = ordered ? m_order.size() : m_collection.count;
    for (qsizetype i = start; i < end; ++i) {
        const QJsonObject record = m_collection.record(ordered ? m_order[i] : i);
        if (!ordered && !m_query.matches(record))
            continue;
        if (page.records.size() == m_query.maxRecords()) {
            page.next = i;
            break;
        }
        page.records += m_query.select(record);
    }
    return page;
}

qsizetype OntapListing::total() const
{
    if (m_query.isOrdered())
        return m_order.size();
    qsizetype matching = 0;
    for (qsizetype i = 0; i < m_collection.count; ++i)
        matching += m_query.matches(m_collection.record(i)) ? 1 : 0;
    return matching;
}

QString OntapCursors::keep(const QString &request, std::shared_ptr<const OntapListing> listing)
{
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.listing == listing)
            return entry.cursor;
    }
    if (m_entries.size() == keptListings)
        m_entries.removeFirst();
    m_entries += Entry {guidText(QUuid::createUuid()), request, std::move(listing)};
    return m_entries.last().cursor;
}

std::shared_ptr<const OntapListing> OntapCursors::find(const QString &cursor, const QString &request)
{
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].cursor == cursor && m_entries[i].request == request) {
            m_entries.move(i, m_entries.size() - 1);
            return m_entries.last().listing;
        }
    }
    return nullptr;
}

QUrlQuery withoutPosition(QUrlQuery query)
{
    query.removeAllQueryItems(QStringLiteral("start.cursor"));
    query.removeAllQueryItems(QStringLiteral("start.index"));
    return query;
}

} // namespace Penumbra::Lab
