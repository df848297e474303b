// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/rowmodelbase.h"
#include "console/workbench.h"

#include <QTableView>

namespace Penumbra::Console {

/// A table as every page has it: sorts by its header, chooses columns, copies rows, exports CSV, and remembers all of it.
class TableView : public QTableView
{
    Q_OBJECT

public:
    /// key: under which it is remembered, for example "machines". The model stays the caller's.
    TableView(Workbench &workbench, const QString &key, RowModelBase *model, QWidget *parent = nullptr);
    ~TableView() override;

    RowModelBase *rowModel() const { return m_model; }
    /// The selected rows' objects (ObjectRole), in their order.
    QList<ObjectId> selectedObjects() const;
    /// Selects the row of an object and scrolls to it; whether it is there.
    bool revealObject(const ObjectId &object);
    /// Makes columns as wide as what is in them now, as far as there is room: the widest give first, down to what is worth reading.
    void fitColumns();
    /// Whether columns have not been arranged by the operator in an earlier window: fitColumns() disturbs nothing.
    bool isNew() const { return m_isNew; }
    /// Whether selecting rows sets the window's selection. Off by default.
    void setSetsSelection(bool sets) { m_setsSelection = sets; }
    /// Whether actions are about what is selected here. Where tables share the window's selection, only one of them is; the others' selected
    /// rows are drawn pale.
    bool isActedOn() const { return m_isActedOn; }

    /// The selected rows, all without a selection, as tab-separated text with headings.
    QString rowsText() const;
    /// All shown rows as CSV (RFC 4180, UTF-8).
    QByteArray csv() const;

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void initViewItemOption(QStyleOptionViewItem *option) const override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void keyPressEvent(QKeyEvent *event) override;
    /// Home and End go to the first and the last row: rows are what is selected, not cells.
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    /// Searches the first column, whichever cell is current.
    void keyboardSearch(const QString &text) override;
    /// Drags the selected rows' objects, copy only.
    void startDrag(Qt::DropActions actions) override;

private:
    void tellSelection();
    void copyRows();
    void exportRows();
    void chooseColumns(const QPoint &at);
    QList<int> shownColumns() const;
    int headerWidth(int column) const;
    void shareRoom();

    Workbench &m_workbench;
    QString m_key;
    RowModelBase *m_model;
    bool m_setsSelection = false;
    bool m_isTelling = false; ///< it is this table that sets the window's selection
    bool m_isActedOn = true;
    bool m_isNew = false;
    bool m_isFitted = false; ///< columns have widths worth remembering
    QList<int> m_wanted; ///< by column: how wide it would be with room for all; empty: nobody has looked
};

} // namespace Penumbra::Console
