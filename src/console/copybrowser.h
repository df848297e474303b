// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/folderlister.h"
#include "console/foldermodel.h"
#include "console/rowmodel.h"
#include "console/workbench.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace Penumbra::Console {

class TableView;

/// A machine in a copy.
struct CopyMachineRow
{
    ObjectId id;
    QString name;
    QString configuration; ///< from the copy's root
    QDateTime modified; ///< UTC
    bool operator==(const CopyMachineRow &) const = default;
};

/// Looks into a copy, a previous version or a share: its folders and files, one folder at a time, or the machines in it.
class CopyBrowser : public QWidget
{
    Q_OBJECT

public:
    /// key: under which its tables are remembered.
    CopyBrowser(Workbench &workbench, const QString &key, QWidget *parent = nullptr);
    ~CopyBrowser() override;

    /// Opens a copy, previous version or share at a folder, given from its root with backslashes.
    void browse(const ObjectId &root, const QString &path = {});
    /// Looks for machines, and selects the one with this identity when it is found; of several the one whose configuration lies there, too.
    void showMachine(const ObjectId &machine);
    /// Shows nothing but this.
    void clear(const QString &hint);
    const ObjectId &root() const { return m_folder.root(); }
    const QString &path() const { return m_folder.path(); }
    /// The folder that is open; the root itself for the copy.
    ObjectId folder() const;
    QList<ObjectId> selectedObjects() const;
    /// Whether what is selected here is what the window is about. Off by default.
    void setSetsSelection(bool sets);
    /// Whether one can look at machines. On by default.
    void setShowsMachines(bool shows);
    /// Asks the server again.
    void refresh();

    FolderModel &folderModel() { return m_folder; }
    TableView *folderTable() const { return m_files; }
    TableView *machineTable() const { return m_machineTable; }
    QToolButton *machineButton() const { return m_machineButton; }

Q_SIGNALS:
    void selectionChanged();
    /// Another folder is open.
    void moved();

private:
    void open(const QString &path, const QString &current = {});
    void openIndex(const QModelIndex &index);
    void goUp();
    void showMachines(bool shown);
    void findMachines();
    void takeMachines(const QList<Restore::FoundMachine> &found);
    void selectWanted(); ///< the machine
    void listed();
    void fail(const Failure &failure);
    void showWhere();
    void showCount();
    void solve();

    Workbench &m_workbench;
    FolderModel m_folder;
    RowModel<CopyMachineRow, ObjectId> m_machines;
    FolderLister m_lister;
    QWidget *m_bar; ///< what is above the tables
    QToolButton *m_up;
    QLabel *m_where;
    QToolButton *m_fileButton;
    QToolButton *m_machineButton;
    QLineEdit *m_filter;
    QStackedWidget *m_stack;
    TableView *m_files;
    TableView *m_machineTable;
    QWidget *m_hintPage;
    QLabel *m_hint;
    QPushButton *m_solve;
    QLabel *m_count;
    QString m_current; ///< to be selected once it is there
    ObjectId m_wantedMachine; ///< to be selected once it is found
    ObjectId m_machinesOf; ///< the root whose machines are shown or looked for
    RequestId m_search = 0;
    bool m_needsSignIn = false;
};

} // namespace Penumbra::Console
