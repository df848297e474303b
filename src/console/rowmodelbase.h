// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>
#include <QCollator>
#include <QString>

#include <optional>
#include <vector>

namespace Penumbra::Console {

/// Compares names as people do: "vm2" before "vm10", without regard to case; also where the locale is C, which has no such order.
QCollator nameCollator();

/// What a table shows in one place; used for sorting: numbers by value, times by instant, texts as people order them.
class SortKey
{
public:
    SortKey(const QVariant &value, const QCollator &collator);
    bool operator<(const SortKey &other) const;

private:
    std::optional<double> m_number;
    std::optional<QCollatorSortKey> m_text; ///< neither: there is nothing, which comes last
};

/// The part of RowModel that does not depend on the type of its rows.
class RowModelBase : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Shows only rows in whose texts every word occurs, without regard to case; empty: all.
    virtual void setFilter(const QString &text) = 0;
    /// Rows, whether they are shown or not.
    virtual qsizetype total() const = 0;
    /// Rows that are objects (ObjectRole) can be dragged.
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// Rows were added, removed, filtered: counts are new.
    void counted();

protected:
    /// The order that sorts by keys; equal ones stay as they are.
    static std::vector<qsizetype> orderOf(const std::vector<SortKey> &keys, Qt::SortOrder order);
    /// Whether each of the words occurs in one of the texts.
    static bool matches(const QStringList &texts, const QStringList &words);
};

} // namespace Penumbra::Console
