// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/roles.h"
#include "console/rowmodelbase.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <functional>
#include <memory>
#include <unordered_map>

namespace Penumbra::Console {

/// One column of a RowModel. The functions may run on any thread: they depend on nothing but the row and what they captured by value.
template<typename Row>
struct Column
{
    QString title;
    std::function<QVariant(const Row &)> text; ///< DisplayRole
    std::function<QVariant(const Row &)> sortKey {}; ///< a number, time or text; absent: the text
    std::function<QVariant(const Row &, int role)> other {}; ///< roles that this column has beside the row's
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
};

/// A table of values with identity. New rows come as a whole and become a difference by identity: what stays keeps its place, its
/// selection and the scroll position. Sorts and filters itself, large tables on another thread; no proxy is needed.
///
///     RowModel<JobView, QUuid> model(columns, [](const JobView &job) { return job.record.id; });
///     model.setRows(feed.jobs());
template<typename Row, typename Key = QString>
class RowModel : public RowModelBase
{
public:
    using KeyOf = std::function<Key(const Row &)>;
    using DataOf = std::function<QVariant(const Row &, int role)>;

    /// data: roles of whole rows (ObjectRole, BadgeRole, ForegroundRole...); it runs on the GUI thread.
    RowModel(QList<Column<Row>> columns, KeyOf keyOf, DataOf data = {}, QObject *parent = nullptr)
        : RowModelBase(parent)
        , m_columns(std::move(columns))
        , m_keyOf(std::move(keyOf))
        , m_data(std::move(data))
        , m_all(std::make_shared<const Entries>())
    {
        connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
            if (!m_again)
                apply(m_watcher.result());
            else
                arrange();
        });
    }
    ~RowModel() override { m_watcher.waitForFinished(); }

    /// More rows than this are sorted and filtered on another thread.
    static constexpr qsizetype largest = 2'000;

    /// Takes the rows as they are now; of rows with equal keys the first counts.
    void setRows(const QList<Row> &rows)
    {
        std::unordered_map<Key, Pointer, Hash> before;
        for (const Pointer &entry : *m_all)
            before.emplace(entry->key, entry);
        auto all = std::make_shared<Entries>();
        std::unordered_map<Key, bool, Hash> seen;
        for (const Row &row : rows) {
            const Key key = m_keyOf(row);
            if (!seen.emplace(key, true).second)
                continue;
            const auto old = before.find(key);
            all->push_back(old != before.end() && old->second->row == row
                               ? old->second
                               : std::make_shared<const Entry>(Entry {key, row}));
        }
        m_all = std::move(all);
        arrange();
    }

    /// The row of an index of this model.
    const Row &row(const QModelIndex &index) const { return m_rows[size_t(index.row())]->row; }
    /// Where a row is shown; invalid when it is not.
    QModelIndex indexOf(const Key &key) const
    {
        for (size_t i = 0; i < m_rows.size(); ++i) {
            if (m_rows[i]->key == key)
                return index(int(i), 0);
        }
        return {};
    }
    /// All rows, shown or not, in the order they came.
    QList<Row> rows() const
    {
        QList<Row> rows;
        for (const Pointer &entry : *m_all)
            rows.append(entry->row);
        return rows;
    }

    void setFilter(const QString &text) override
    {
        m_words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        arrange();
    }
    /// Shows only rows of which this is true, beside the filter. It may run on any thread.
    void setCondition(std::function<bool(const Row &)> condition)
    {
        m_condition = std::move(condition);
        arrange();
    }

    qsizetype total() const override { return qsizetype(m_all->size()); }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid() || size_t(index.row()) >= m_rows.size())
            return {};
        const Row &row = m_rows[size_t(index.row())]->row;
        const Column<Row> &column = m_columns[index.column()];
        if (role == Qt::DisplayRole)
            return column.text(row);
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue(column.alignment);
        QVariant value = column.other ? column.other(row, role) : QVariant();
        if (!value.isValid() && m_data)
            value = m_data(row, role);
        return value;
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
            return {};
        if (role == Qt::DisplayRole)
            return m_columns[section].title;
        return role == Qt::TextAlignmentRole ? QVariant::fromValue(m_columns[section].alignment) : QVariant();
    }

    /// column -1: the order in which rows come.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override
    {
        m_sortColumn = column;
        m_sortOrder = order;
        arrange();
    }

private:
    struct Entry
    {
        Key key;
        Row row;
    };
    using Pointer = std::shared_ptr<const Entry>;
    using Entries = std::vector<Pointer>;
    struct Hash
    {
        size_t operator()(const Key &key) const
        {
            using ::qHash; // beside those of the key's namespace
            return qHash(key, size_t(0));
        }
    };

    /// All that sorting and filtering needs, by value.
    struct Arrangement
    {
        std::shared_ptr<const Entries> all;
        QList<Column<Row>> columns;
        QStringList words;
        std::function<bool(const Row &)> condition;
        int sortColumn = -1;
        Qt::SortOrder order = Qt::AscendingOrder;

        bool isShown(const Row &row) const
        {
            if (condition && !condition(row))
                return false;
            if (words.isEmpty())
                return true;
            QStringList texts;
            for (const Column<Row> &column : columns)
                texts.append(column.text(row).toString());
            return matches(texts, words);
        }
        Entries made() const
        {
            Entries shown;
            for (const Pointer &entry : *all) {
                if (isShown(entry->row))
                    shown.push_back(entry);
            }
            if (sortColumn < 0 || sortColumn >= columns.size())
                return shown;
            const QCollator collator = nameCollator();
            const Column<Row> &column = columns[sortColumn];
            std::vector<SortKey> keys;
            keys.reserve(shown.size());
            for (const Pointer &entry : shown)
                keys.emplace_back(column.sortKey ? column.sortKey(entry->row) : column.text(entry->row), collator);
            Entries sorted;
            for (const qsizetype index : orderOf(keys, order))
                sorted.push_back(shown[size_t(index)]);
            return sorted;
        }
    };

    void arrange()
    {
        const Arrangement arrangement {m_all, m_columns, m_words, m_condition, m_sortColumn, m_sortOrder};
        if (m_watcher.isRunning()) {
            m_again = true;
            return;
        }
        m_again = false;
        if (qsizetype(m_all->size()) <= largest)
            apply(arrangement.made());
        else
            m_watcher.setFuture(QtConcurrent::run([arrangement] { return arrangement.made(); }));
    }

    /// Makes what is shown into `next` by removals, one change of order, insertions and changes.
    void apply(const Entries &next)
    {
        std::unordered_map<Key, size_t, Hash> places;
        for (size_t i = 0; i < next.size(); ++i)
            places.emplace(next[i]->key, i);
        removeGone(places);
        reorder(places);
        insertNew(next);
        changeOld(next);
        Q_EMIT counted();
    }

    void removeGone(const std::unordered_map<Key, size_t, Hash> &places)
    {
        for (size_t last = m_rows.size(); last > 0;) {
            if (places.contains(m_rows[last - 1]->key)) {
                --last;
                continue;
            }
            size_t first = last - 1;
            while (first > 0 && !places.contains(m_rows[first - 1]->key))
                --first;
            beginRemoveRows({}, int(first), int(last) - 1);
            m_rows.erase(m_rows.begin() + std::ptrdiff_t(first), m_rows.begin() + std::ptrdiff_t(last));
            endRemoveRows();
            last = first;
        }
    }

    void reorder(const std::unordered_map<Key, size_t, Hash> &places)
    {
        const auto comesBefore = [&places](const Pointer &left, const Pointer &right) {
            return places.at(left->key) < places.at(right->key);
        };
        if (std::is_sorted(m_rows.cbegin(), m_rows.cend(), comesBefore))
            return;
        Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
        const QModelIndexList old = persistentIndexList();
        std::vector<Key> keys;
        for (const QModelIndex &index : old)
            keys.push_back(m_rows[size_t(index.row())]->key);
        std::sort(m_rows.begin(), m_rows.end(), comesBefore);
        std::unordered_map<Key, int, Hash> rows;
        for (size_t i = 0; i < m_rows.size(); ++i)
            rows.emplace(m_rows[i]->key, int(i));
        QModelIndexList now;
        for (qsizetype i = 0; i < old.size(); ++i)
            now.append(index(rows.at(keys[size_t(i)]), old[i].column()));
        changePersistentIndexList(old, now);
        Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    }

    void insertNew(const Entries &next)
    {
        for (size_t i = 0; i < next.size();) {
            if (i < m_rows.size() && m_rows[i]->key == next[i]->key) {
                ++i;
                continue;
            }
            size_t end = i + 1;
            while (end < next.size() && (i >= m_rows.size() || !(next[end]->key == m_rows[i]->key)))
                ++end;
            beginInsertRows({}, int(i), int(end) - 1);
            m_rows.insert(m_rows.begin() + std::ptrdiff_t(i), next.begin() + std::ptrdiff_t(i),
                          next.begin() + std::ptrdiff_t(end));
            endInsertRows();
            i = end;
        }
    }

    void changeOld(const Entries &next)
    {
        for (size_t i = 0; i < next.size();) {
            size_t end = i;
            while (end < next.size() && m_rows[end] != next[end]) {
                m_rows[end] = next[end];
                ++end;
            }
            if (end > i)
                Q_EMIT dataChanged(index(int(i), 0), index(int(end) - 1, int(m_columns.size()) - 1));
            i = qMax(end, i + 1);
        }
    }

    QList<Column<Row>> m_columns;
    KeyOf m_keyOf;
    DataOf m_data;
    std::shared_ptr<const Entries> m_all;
    Entries m_rows; ///< shown, in order
    QStringList m_words;
    std::function<bool(const Row &)> m_condition;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    QFutureWatcher<Entries> m_watcher;
    bool m_again = false;
};

} // namespace Penumbra::Console
