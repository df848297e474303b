// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/inventorymodel.h"
#include "console/workbench.h"

#include <QSet>
#include <QTreeView>

namespace Penumbra::Console {

/// The tree of the inventory dock. What is selected in it is what the window is about.
class InventoryView : public QTreeView
{
    Q_OBJECT

public:
    explicit InventoryView(Workbench &workbench, QWidget *parent = nullptr);

    InventoryModel &inventory() { return m_model; }
    /// Opens what is above an object, selects it and scrolls to it.
    void reveal(const ObjectId &object);
    /// What is said about where a drag is now; empty while there is none.
    QString verdict() const { return m_verdict; }

protected:
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void showVerdict(const QString &text, const QRect &place);
    void scheduleUpdate();
    void updateNodes();
    /// Opens what has come, once: after that it is as the operator leaves it.
    void openNew(const QModelIndex &above, int level);
    void followSelection(const QList<ObjectId> &objects);

    Workbench &m_workbench;
    InventoryModel m_model;
    QSet<ObjectId> m_opened;
    bool m_scheduled = false;
    bool m_following = false;
    QString m_verdict; ///< what is shown while something is dragged over the tree
};

} // namespace Penumbra::Console
