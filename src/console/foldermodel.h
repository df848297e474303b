// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/objectid.h"
#include "console/rowmodelbase.h"
#include "smb/session.h"

#include <QFutureWatcher>
#include <QStringList>

namespace Penumbra::Console {

/// An entry of a folder as it is shown.
struct FolderRow
{
    QString name;
    qint64 size = 0; ///< bytes
    qint64 modified = 0; ///< milliseconds since 1970 UTC
    bool isFolder = false;
    bool isLink = false; ///< link, junction, mount point: nothing of it can be brought back
    bool isUsable = true; ///< its name is one that a path can have

    static FolderRow of(const Smb::FileInfo &info);
    bool operator==(const FolderRow &) const = default;
};

/// What a folder holds, also where that is very much: rows are appended as they come and are put in order on another thread once all are
/// there. Listing the same folder again changes only what has changed. Folders come before files.
class FolderModel : public RowModelBase
{
    Q_OBJECT

public:
    enum Column : int { Name, Size, Modified, Kind, columns };

    explicit FolderModel(QObject *parent = nullptr);
    ~FolderModel() override;

    /// Another folder, by the copy, previous version or share it is in and its path from there: nothing of it is known yet.
    void open(const ObjectId &root, const QString &path);
    /// The same folder is listed anew; what is shown stays until finish().
    void begin();
    void append(const QList<Smb::FileInfo> &entries);
    /// Everything has come.
    void finish();

    const ObjectId &root() const { return m_root; }
    const QString &path() const { return m_path; }
    const FolderRow &row(const QModelIndex &index) const;
    /// Null for what cannot be brought back.
    ObjectId objectOf(const QModelIndex &index) const;
    /// Invalid when it is not shown.
    QModelIndex indexOf(const QString &name) const;
    /// Whether what is shown is being put in order.
    bool isArranging() const { return m_watcher.isRunning(); }
    /// Order and filter, for tests and whoever shows the same elsewhere.
    static std::vector<quint32> arranged(const QList<FolderRow> &rows, const QStringList &words, int column,
                                         Qt::SortOrder order);

    void setFilter(const QString &text) override;
    qsizetype total() const override { return m_rows.size(); }
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : columns; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    /// Rows were put in order.
    void arrangedRows();

private:
    struct Arrangement
    {
        qsizetype rows = 0; ///< how many it is about
        quint64 generation = 0; ///< of the rows
        std::vector<quint32> order;
        bool filters = false; ///< others are shown, not only in another order
    };
    void show(const QList<FolderRow> &rows);
    void arrange(bool filters);
    void apply(const Arrangement &arrangement);
    void reorder(const std::vector<quint32> &order);
    void become(const QList<FolderRow> &rows);
    QVariant textOf(const FolderRow &row, int column) const;

    ObjectId m_root;
    QString m_path;
    QList<FolderRow> m_rows; ///< in the order in which they came
    std::vector<quint32> m_shown; ///< places in m_rows, in the order of the table
    QList<FolderRow> m_next; ///< while the folder is listed anew
    bool m_again = false;
    QStringList m_words;
    int m_sortColumn = Name;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    quint64 m_generation = 0;
    QFutureWatcher<Arrangement> m_watcher;
    bool m_wanted = false; ///< arrange once more
    bool m_wantedFilters = false;
};

} // namespace Penumbra::Console
