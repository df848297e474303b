// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lab/ontapquery.h"

#include <QUrl>
#include <QUuid>

#include <functional>
#include <memory>
#include <optional>

namespace Penumbra::Lab {

/// Records of an endpoint at one instant, made when they are looked at. `record` is called in worker threads, with an
/// index below count; what it captures is values.
struct OntapCollection
{
    qsizetype count = 0;
    std::function<QJsonObject(qsizetype index)> record;

    static OntapCollection of(const QList<QJsonObject> &records);
};

/// A collection as one query sees it: filtered, ordered, cut into pages. Immutable, so pages may be asked for again.
class OntapListing
{
public:
    OntapListing(const OntapCollection &collection, const OntapQuery &query);

    struct Page
    {
        QList<QJsonObject> records;
        std::optional<qsizetype> next; ///< where the next page begins
    };
    /// Looks at no more records than it has to: all pages together cost one pass.
    Page page(qsizetype start) const;
    qsizetype total() const;
    const OntapQuery &query() const { return m_query; }

private:
    OntapCollection m_collection;
    OntapQuery m_query;
    QList<quint32> m_order; ///< of an ordered query: the indexes of what matches
};

/// Listings whose next page somebody may ask for; the least recently used one goes.
class OntapCursors
{
public:
    QString keep(const QString &request, std::shared_ptr<const OntapListing> listing);
    /// The listing kept for that very request; nothing when it has gone.
    std::shared_ptr<const OntapListing> find(const QString &cursor, const QString &request);

private:
    struct Entry
    {
        QString cursor;
        QString request;
        std::shared_ptr<const OntapListing> listing;
    };
    QList<Entry> m_entries; ///< the most recently used last
};

/// The query without its position: what identifies a request for a collection.
QUrlQuery withoutPosition(QUrlQuery query);

} // namespace Penumbra::Lab
