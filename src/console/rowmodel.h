// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/roles.h"
#include "console/rowmodelbase.h"

#include <QFutureWatcher>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <functional>
#include <limits>
#include <memory>
#include <numeric>
#include <unordered_map>
#include <unordered_set>

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
        connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] { finish(m_watcher.result()); });
    }
    ~RowModel() override { m_watcher.waitForFinished(); }

    /// More rows than this are made, compared, sorted and filtered on another thread.
    static constexpr qsizetype largest = 2'000;

    /// Takes the rows as they are now; of rows with equal keys the first counts.
    void setRows(const QList<Row> &rows)
    {
        setRows(rows.size(), [rows] { return rows; });
    }
    /// The same for rows that take long to make: make() runs on another thread when there are many.
    void setRows(qsizetype count, std::function<QList<Row>()> make)
    {
        m_make = std::move(make);
        m_count = count;
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

    /// All rows, shown or not, in the order they came.
    QList<Row> rows() const
    {
        QList<Row> rows;
        for (const Pointer &entry : *m_all)
            rows.append(entry->row);
        return rows;
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

    /// What becomes of the rows.
    struct Result
    {
        std::shared_ptr<const Entries> all;
        Entries shown; ///< in order
        std::vector<qsizetype> places; ///< of each row that was shown until then: its place in `shown`, or gone
    };
    static constexpr qsizetype gone = std::numeric_limits<qsizetype>::max();
    /// More runs of rows than this go, or come, as one run at the end and a change of order: each run moves all rows behind it.
    static constexpr size_t mostRuns = 100;

    /// All that making, sorting and filtering needs, by value.
    struct Arrangement
    {
        std::shared_ptr<const Entries> before;
        Entries shownBefore;
        std::function<QList<Row>()> make; ///< absent: the rows stay
        KeyOf keyOf;
        QList<Column<Row>> columns;
        QStringList words;
        std::function<bool(const Row &)> condition;
        int sortColumn = -1;
        Qt::SortOrder order = Qt::AscendingOrder;

        std::shared_ptr<const Entries> all() const
        {
            if (!make)
                return before;
            std::unordered_map<Key, Pointer, Hash> old;
            for (const Pointer &entry : *before)
                old.emplace(entry->key, entry);
            auto all = std::make_shared<Entries>();
            std::unordered_set<Key, Hash> seen;
            const QList<Row> rows = make();
            for (const Row &row : rows) {
                const Key key = keyOf(row);
                if (!seen.insert(key).second)
                    continue;
                const auto same = old.find(key);
                all->push_back(same != old.end() && same->second->row == row
                                   ? same->second
                                   : std::make_shared<const Entry>(Entry {key, row}));
            }
            return all;
        }
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
        Entries shownOf(const Entries &all) const
        {
            Entries shown;
            for (const Pointer &entry : all) {
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
        std::shared_ptr<const Result> made() const
        {
            auto result = std::make_shared<Result>();
            result->all = all();
            result->shown = shownOf(*result->all);
            std::unordered_map<Key, qsizetype, Hash> places;
            for (size_t i = 0; i < result->shown.size(); ++i)
                places.emplace(result->shown[i]->key, qsizetype(i));
            for (const Pointer &entry : shownBefore) {
                const auto place = places.find(entry->key);
                result->places.push_back(place == places.end() ? gone : place->second);
            }
            return result;
        }
    };

    void arrange()
    {
        if (m_works) {
            m_again = true;
            return;
        }
        const qsizetype count = qMax(m_make ? m_count : 0, qsizetype(m_all->size()));
        const Arrangement arrangement {m_all,       m_rows,       std::exchange(m_make, {}),
                                       m_keyOf,     m_columns,    m_words,
                                       m_condition, m_sortColumn, m_sortOrder};
        if (count <= largest) {
            apply(*arrangement.made());
            return;
        }
        m_works = true;
        m_watcher.setFuture(QtConcurrent::run([arrangement] { return arrangement.made(); }));
    }

    void finish(const std::shared_ptr<const Result> &result)
    {
        m_works = false;
        std::shared_ptr<const Entries> old = m_all;
        if (std::exchange(m_again, false)) {
            m_all = result->all;
            arrange();
        } else {
            apply(*result);
        }
        QThreadPool::globalInstance()->start([old = std::move(old)] {}); // many rows take long to free, too
    }

    /// Makes what is shown into the result's by removals, one change of order, insertions and changes.
    void apply(const Result &result)
    {
        m_all = result.all;
        std::vector<qsizetype> places = result.places;
        size_t runs = 0;
        for (size_t i = 0; i < places.size(); ++i)
            runs += places[i] == gone && (i == 0 || places[i - 1] != gone);
        if (runs > mostRuns)
            reorder(places);
        removeGone(places);
        reorder(places);
        insertNew(result.shown, places);
        changeOld(result.shown);
        Q_EMIT counted();
    }

    void removeGone(std::vector<qsizetype> &places)
    {
        for (size_t last = places.size(); last > 0;) {
            if (places[last - 1] != gone) {
                --last;
                continue;
            }
            size_t first = last - 1;
            while (first > 0 && places[first - 1] == gone)
                --first;
            beginRemoveRows({}, int(first), int(last) - 1);
            m_rows.erase(m_rows.begin() + std::ptrdiff_t(first), m_rows.begin() + std::ptrdiff_t(last));
            places.erase(places.begin() + std::ptrdiff_t(first), places.begin() + std::ptrdiff_t(last));
            endRemoveRows();
            last = first;
        }
    }

    /// Sorts the rows by their places.
    void reorder(std::vector<qsizetype> &places)
    {
        if (std::is_sorted(places.cbegin(), places.cend()))
            return;
        Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
        std::vector<size_t> order(places.size());
        std::iota(order.begin(), order.end(), size_t(0));
        std::stable_sort(order.begin(), order.end(),
                         [&places](size_t left, size_t right) { return places[left] < places[right]; });
        Entries rows;
        std::vector<qsizetype> sorted;
        std::vector<int> now(order.size());
        for (const size_t from : order) {
            now[from] = int(rows.size());
            rows.push_back(m_rows[from]);
            sorted.push_back(places[from]);
        }
        m_rows = std::move(rows);
        places = std::move(sorted);
        const QModelIndexList old = persistentIndexList();
        QModelIndexList moved;
        for (const QModelIndex &each : old)
            moved.append(index(now[size_t(each.row())], each.column()));
        changePersistentIndexList(old, moved);
        Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    }

    void insertRun(size_t at, const Entries &run)
    {
        beginInsertRows({}, int(at), int(at + run.size()) - 1);
        m_rows.insert(m_rows.begin() + std::ptrdiff_t(at), run.begin(), run.end());
        endInsertRows();
    }

    /// Puts in what has no row yet. The rows that are there have ascending places.
    void insertNew(const Entries &next, std::vector<qsizetype> &places)
    {
        std::vector<std::pair<size_t, size_t>> missing; // from, to
        size_t there = 0;
        for (size_t i = 0; i < next.size(); ++i) {
            if (there < places.size() && size_t(places[there]) == i)
                ++there;
            else if (!missing.empty() && missing.back().second == i)
                missing.back().second = i + 1;
            else
                missing.emplace_back(i, i + 1);
        }
        const auto entry = [&next](size_t at) { return next.begin() + std::ptrdiff_t(at); };
        if (missing.size() <= mostRuns) {
            for (const auto &[from, to] : missing)
                insertRun(from, Entries(entry(from), entry(to)));
            return;
        }
        Entries added;
        for (const auto &[from, to] : missing) {
            added.insert(added.end(), entry(from), entry(to));
            for (size_t i = from; i < to; ++i)
                places.push_back(qsizetype(i));
        }
        insertRun(m_rows.size(), added);
        reorder(places);
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
    std::function<QList<Row>()> m_make; ///< rows that were set and are not made yet
    qsizetype m_count = 0; ///< of them
    QFutureWatcher<std::shared_ptr<const Result>> m_watcher;
    bool m_works = false; ///< until finish(); the watcher's future has ended before
    bool m_again = false;
};

} // namespace Penumbra::Console
