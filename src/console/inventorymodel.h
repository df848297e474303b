// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/objectid.h"
#include "console/roles.h"

#include <QAbstractItemModel>

#include <functional>
#include <memory>
#include <vector>

namespace Penumbra::Console {

/// An object of the inventory with what lies in it, as a value.
struct InventoryNode
{
    ObjectId id;
    QString name;
    QString detail; ///< for the tool tip: path, state
    Badge badge = Badge::None;
    bool isLab = false;
    bool isOpen = false; ///< changes are allowed
    bool isStale = false;
    QList<InventoryNode> children;
};

/// The tree of the inventory dock. It takes whole trees and becomes them by differences: what stays, by identity, keeps its indices, and
/// with them selection, expansion and a drag that goes on.
class InventoryModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    explicit InventoryModel(QObject *parent = nullptr);
    ~InventoryModel() override;

    void setNodes(const QList<InventoryNode> &nodes);

    /// Invalid when the object is not there.
    QModelIndex indexOf(const ObjectId &id) const;
    static ObjectId objectOf(const QModelIndex &index) { return index.data(ObjectRole).value<ObjectId>(); }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }
    Qt::DropActions supportedDropActions() const override { return Qt::CopyAction; }
    /// Says whether something may be dropped on an object. Without a judge nothing may.
    using DropJudge = std::function<bool(const QMimeData *data, const ObjectId &target)>;
    void setDropJudge(DropJudge judge) { m_judge = std::move(judge); }
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    /// Changes nothing here: dropped() tells.
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    /// What may be dropped there was.
    void dropped(const QMimeData *data, const Penumbra::Console::ObjectId &target);

private:
    struct Item;
    Item *itemOf(const QModelIndex &index) const;
    QModelIndex indexFor(const Item *item) const;
    void become(Item *item, const QList<InventoryNode> &nodes);
    void removeGone(Item *item, const QList<InventoryNode> &nodes);
    void place(Item *item, int row, const InventoryNode &node);
    std::unique_ptr<Item> make(const InventoryNode &node, Item *parent);
    void forget(const Item *item);

    std::unique_ptr<Item> m_root;
    QHash<ObjectId, Item *> m_items;
    DropJudge m_judge;
};

/// The icon of a kind of object, by its name for icon().
QString iconNameOf(ObjectKind kind);

} // namespace Penumbra::Console
