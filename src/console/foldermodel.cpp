// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/foldermodel.h"

#include "console/copystore.h"
#include "console/icons.h"
#include "console/inventorymodel.h"
#include "vm/machine.h"

#include <QDateTime>
#include <QLocale>
#include <QtConcurrentRun>

#include <algorithm>
#include <numeric>

namespace Penumbra::Console {

namespace {

constexpr quint32 reparsePoint = 0x400; // FILE_ATTRIBUTE_REPARSE_POINT, [MS-FSCC] 2.6
constexpr qsizetype smallFolder = 1'000; // rows that are put in order at once

bool isNameUsable(const QString &name)
{
    try {
        Restore::checkName(name, false);
        return true;
    } catch (const Error &) {
        return false;
    }
}

} // namespace

FolderRow FolderRow::of(const Smb::FileInfo &info)
{
    return {info.name,        info.isDirectory ? 0 : info.size,      info.modified,
            info.isDirectory, (info.attributes & reparsePoint) != 0, isNameUsable(info.name)};
}

FolderModel::FolderModel(QObject *parent)
    : RowModelBase(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        const Arrangement arrangement = m_watcher.result();
        if (arrangement.generation == m_generation && !m_wanted)
            apply(arrangement);
        if (std::exchange(m_wanted, false))
            arrange(std::exchange(m_wantedFilters, false));
    });
}

FolderModel::~FolderModel()
{
    m_watcher.waitForFinished();
}

void FolderModel::open(const ObjectId &root, const QString &path)
{
    beginResetModel();
    ++m_generation;
    m_root = root;
    m_path = path;
    m_rows.clear();
    m_shown.clear();
    m_next.clear();
    m_again = false;
    endResetModel();
    Q_EMIT counted();
}

void FolderModel::begin()
{
    m_next.clear();
    m_again = !m_rows.isEmpty();
}

void FolderModel::append(const QList<Smb::FileInfo> &entries)
{
    QList<FolderRow> rows;
    rows.reserve(entries.size());
    for (const Smb::FileInfo &info : entries)
        rows.append(FolderRow::of(info));
    if (m_again)
        m_next += rows;
    else
        show(rows);
}

void FolderModel::show(const QList<FolderRow> &rows)
{
    const auto before = quint32(m_rows.size());
    std::vector<quint32> shown;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (m_words.isEmpty() || matches({rows[i].name}, m_words))
            shown.push_back(before + quint32(i));
    }
    m_rows += rows;
    if (!shown.empty()) {
        const int first = int(m_shown.size());
        beginInsertRows({}, first, first + int(shown.size()) - 1);
        m_shown.insert(m_shown.end(), shown.cbegin(), shown.cend());
        endInsertRows();
    }
    Q_EMIT counted();
}

void FolderModel::finish()
{
    if (std::exchange(m_again, false))
        become(std::exchange(m_next, {}));
    arrange(false);
}

/// Makes the rows into these: the names that are in both keep their places and the indices that lead there.
void FolderModel::become(const QList<FolderRow> &rows)
{
    if (rows == m_rows)
        return;
    QHash<QString, qsizetype> places;
    places.reserve(rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i)
        places.insert(rows[i].name, i);
    const auto isGone = [&](int shown) { return !places.contains(m_rows[m_shown[size_t(shown)]].name); };
    for (int last = int(m_shown.size()) - 1; last >= 0; --last) {
        if (!isGone(last))
            continue;
        int first = last;
        while (first > 0 && isGone(first - 1))
            --first;
        beginRemoveRows({}, first, last);
        m_shown.erase(m_shown.begin() + first, m_shown.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
    std::vector<bool> isKnown(size_t(rows.size()), false);
    for (quint32 &place : m_shown) {
        const qsizetype now = places.value(m_rows[place].name);
        isKnown[size_t(now)] = true;
        place = quint32(now);
    }
    ++m_generation;
    m_rows = rows;
    if (!m_shown.empty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_shown.size()) - 1, columns - 1));
    std::vector<quint32> added;
    for (size_t i = 0; i < isKnown.size(); ++i) {
        if (!isKnown[i] && (m_words.isEmpty() || matches({m_rows[qsizetype(i)].name}, m_words)))
            added.push_back(quint32(i));
    }
    if (!added.empty()) {
        const int first = int(m_shown.size());
        beginInsertRows({}, first, first + int(added.size()) - 1);
        m_shown.insert(m_shown.end(), added.cbegin(), added.cend());
        endInsertRows();
    }
    Q_EMIT counted();
}

std::vector<quint32> FolderModel::arranged(const QList<FolderRow> &rows, const QStringList &words, int column,
                                           Qt::SortOrder order)
{
    std::vector<quint32> shown;
    shown.reserve(size_t(rows.size()));
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (words.isEmpty() || matches({rows[i].name}, words))
            shown.push_back(quint32(i));
    }
    const auto at = [&rows](quint32 place) -> const FolderRow & { return rows[qsizetype(place)]; };
    const QCollator collator = nameCollator();
    std::vector<QCollatorSortKey> names;
    names.reserve(size_t(rows.size()));
    for (const FolderRow &row : rows)
        names.push_back(collator.sortKey(row.name));
    const auto comesBefore = [&](quint32 left, quint32 right) {
        const quint32 first = order == Qt::AscendingOrder ? left : right;
        const quint32 second = order == Qt::AscendingOrder ? right : left;
        if (column == Size && at(first).size != at(second).size)
            return at(first).size < at(second).size;
        if (column == Modified && at(first).modified != at(second).modified)
            return at(first).modified < at(second).modified;
        return names[first].compare(names[second]) < 0;
    };
    std::stable_sort(shown.begin(), shown.end(), [&](quint32 left, quint32 right) {
        if (at(left).isFolder != at(right).isFolder)
            return at(left).isFolder;
        return comesBefore(left, right);
    });
    return shown;
}

void FolderModel::setFilter(const QString &text)
{
    m_words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    arrange(true);
}

void FolderModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    arrange(false);
}

void FolderModel::arrange(bool filters)
{
    if (m_watcher.isRunning()) {
        m_wanted = true;
        m_wantedFilters = m_wantedFilters || filters;
        return;
    }
    const auto work = [rows = m_rows, words = m_words, column = m_sortColumn, order = m_sortOrder,
                       generation = m_generation, filters] {
        return Arrangement {rows.size(), generation, arranged(rows, words, column, order), filters};
    };
    if (m_rows.size() <= smallFolder)
        apply(work());
    else
        m_watcher.setFuture(QtConcurrent::run(work));
}

void FolderModel::apply(const Arrangement &arrangement)
{
    std::vector<quint32> order = arrangement.order;
    for (const quint32 place : m_shown) { // what has come meanwhile stays at the end
        if (qsizetype(place) >= arrangement.rows)
            order.push_back(place);
    }
    if (!arrangement.filters && order.size() == m_shown.size()) {
        reorder(order);
    } else {
        beginResetModel(); // what the operator filters for is another table
        m_shown = std::move(order);
        endResetModel();
    }
    Q_EMIT counted();
    Q_EMIT arrangedRows();
}

void FolderModel::reorder(const std::vector<quint32> &order)
{
    if (order == m_shown)
        return;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList old = persistentIndexList();
    std::vector<int> rowOf(size_t(m_rows.size()), 0);
    for (size_t i = 0; i < order.size(); ++i)
        rowOf[order[i]] = int(i);
    QModelIndexList now;
    now.reserve(old.size());
    for (const QModelIndex &index : old)
        now.append(createIndex(rowOf[m_shown[size_t(index.row())]], index.column()));
    m_shown = order;
    changePersistentIndexList(old, now);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

int FolderModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

const FolderRow &FolderModel::row(const QModelIndex &index) const
{
    return m_rows[m_shown[size_t(index.row())]];
}

ObjectId FolderModel::objectOf(const QModelIndex &index) const
{
    const FolderRow &entry = row(index);
    if (entry.isLink || !entry.isUsable)
        return {};
    return childOf(m_root, m_path.isEmpty() ? entry.name : m_path + QLatin1Char('\\') + entry.name, entry.isFolder);
}

QModelIndex FolderModel::indexOf(const QString &name) const
{
    for (size_t i = 0; i < m_shown.size(); ++i) {
        if (m_rows[m_shown[i]].name == name)
            return index(int(i), 0);
    }
    return {};
}

QVariant FolderModel::textOf(const FolderRow &row, int column) const
{
    switch (column) {
    case Name:
        return row.name;
    case Size:
        return row.isFolder ? QString() : QLocale().formattedDataSize(row.size);
    case Modified:
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch(row.modified), QLocale::ShortFormat);
    case Kind:
        if (row.isLink)
            return tr("link or mount point: nothing of it is in the copy");
        if (!row.isUsable)
            return tr("a name that leads elsewhere: it cannot be restored");
        if (row.isFolder)
            return tr("folder");
        return Vm::looksLikeDisk(row.name) ? tr("virtual disk") : tr("file");
    default:
        return {};
    }
}

QVariant FolderModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || size_t(index.row()) >= m_shown.size())
        return {};
    const FolderRow &entry = row(index);
    switch (role) {
    case Qt::DisplayRole:
        return textOf(entry, index.column());
    case Qt::DecorationRole:
        if (index.column() == Name)
            return icon(iconNameOf(entry.isFolder ? ObjectKind::Folder : ObjectKind::File));
        break;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (index.column() == Size ? Qt::AlignRight : Qt::AlignLeft));
    case ObjectRole:
        return QVariant::fromValue(objectOf(index));
    default:
        break;
    }
    return {};
}

QVariant FolderModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (section == Size ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Size:
        return tr("Size");
    case Modified:
        return tr("Modified");
    case Kind:
        return tr("Kind");
    default:
        return {};
    }
}

} // namespace Penumbra::Console
