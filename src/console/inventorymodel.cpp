// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/inventorymodel.h"

#include "console/icons.h"

#include <QMimeData>
#include <QSet>

#include <algorithm>

namespace Penumbra::Console {

struct InventoryModel::Item
{
    InventoryNode node; ///< its children are in `children`
    Item *parent = nullptr;
    std::vector<std::unique_ptr<Item>> children;

    int row() const
    {
        const auto &siblings = parent->children;
        const auto isThis = [this](const std::unique_ptr<Item> &item) { return item.get() == this; };
        return int(std::find_if(siblings.cbegin(), siblings.cend(), isThis) - siblings.cbegin());
    }
};

QString iconNameOf(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::System:
        return QStringLiteral("penumbra-system");
    case ObjectKind::Svm:
        return QStringLiteral("penumbra-svm");
    case ObjectKind::Shares:
    case ObjectKind::Volumes:
    case ObjectKind::Folder:
        return QStringLiteral("folder");
    case ObjectKind::Share:
        return QStringLiteral("penumbra-share");
    case ObjectKind::Volume:
        return QStringLiteral("penumbra-volume");
    case ObjectKind::Machine:
        return QStringLiteral("penumbra-machine");
    case ObjectKind::ShadowCopySet:
    case ObjectKind::ShadowCopy:
        return QStringLiteral("penumbra-shadow-copy");
    case ObjectKind::Snapshot:
        return QStringLiteral("penumbra-snapshot");
    case ObjectKind::File:
        return QStringLiteral("text-x-generic");
    case ObjectKind::Job:
        return QStringLiteral("penumbra-jobs");
    case ObjectKind::Finding:
        return QStringLiteral("penumbra-validate");
    case ObjectKind::None:
        break;
    }
    return {};
}

InventoryModel::InventoryModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Item>())
{
}

InventoryModel::~InventoryModel() = default;

InventoryModel::Item *InventoryModel::itemOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Item *>(index.internalPointer()) : m_root.get();
}

QModelIndex InventoryModel::indexFor(const Item *item) const
{
    return !item || item == m_root.get() ? QModelIndex() : createIndex(item->row(), 0, item);
}

QModelIndex InventoryModel::indexOf(const ObjectId &id) const
{
    return indexFor(m_items.value(id));
}

QModelIndex InventoryModel::index(int row, int column, const QModelIndex &parent) const
{
    if (column != 0 || row < 0 || row >= rowCount(parent))
        return {};
    return createIndex(row, 0, itemOf(parent)->children[size_t(row)].get());
}

QModelIndex InventoryModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexFor(itemOf(child)->parent) : QModelIndex();
}

int InventoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(itemOf(parent)->children.size());
}

int InventoryModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant InventoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const InventoryNode &node = itemOf(index)->node;
    switch (role) {
    case Qt::DisplayRole:
        return node.name;
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return node.detail;
    case Qt::DecorationRole:
        return badgedIcon(iconNameOf(node.id.kind), node.badge);
    case ObjectRole:
        return QVariant::fromValue(node.id);
    case BadgeRole:
        return int(node.badge);
    case LabRole:
        return node.isLab;
    case OpenRole:
        return node.isOpen;
    case StaleRole:
        return node.isStale;
    default:
        return {};
    }
}

Qt::ItemFlags InventoryModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    // A drop is allowed or refused with a reason, for every object.
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDropEnabled;
    const ObjectKind kind = itemOf(index)->node.id.kind;
    if (kind == ObjectKind::Share || kind == ObjectKind::Machine)
        flags |= Qt::ItemIsDragEnabled;
    return flags;
}

QStringList InventoryModel::mimeTypes() const
{
    return {objectMimeType(), QStringLiteral("text/uri-list")};
}

bool InventoryModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int,
                                     const QModelIndex &parent) const
{
    return action == Qt::CopyAction && row < 0 && parent.isValid() && m_judge && m_judge(data, objectOf(parent));
}

bool InventoryModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                  const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    Q_EMIT dropped(data, objectOf(parent));
    return true;
}

QMimeData *InventoryModel::mimeData(const QModelIndexList &indexes) const
{
    QList<ObjectId> ids;
    QStringList names;
    for (const QModelIndex &index : indexes) {
        ids.append(objectOf(index));
        names.append(index.data().toString());
    }
    auto *data = new QMimeData; // the caller's
    putObjects(*data, ids, names);
    return data;
}

void InventoryModel::setNodes(const QList<InventoryNode> &nodes)
{
    become(m_root.get(), nodes);
}

void InventoryModel::become(Item *item, const QList<InventoryNode> &nodes)
{
    removeGone(item, nodes);
    for (int row = 0; row < int(nodes.size()); ++row)
        place(item, row, nodes[row]);
}

void InventoryModel::removeGone(Item *item, const QList<InventoryNode> &nodes)
{
    QSet<ObjectId> wanted;
    for (const InventoryNode &node : nodes)
        wanted.insert(node.id);
    const QModelIndex parent = indexFor(item);
    for (int last = int(item->children.size()) - 1; last >= 0; --last) {
        const auto isGone = [&](int row) { return !wanted.contains(item->children[size_t(row)]->node.id); };
        if (!isGone(last))
            continue;
        int first = last;
        while (first > 0 && isGone(first - 1))
            --first;
        beginRemoveRows(parent, first, last);
        for (int row = first; row <= last; ++row)
            forget(item->children[size_t(row)].get());
        item->children.erase(item->children.begin() + first, item->children.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
}

/// Has the node at that row among the children; those before it are in their places.
void InventoryModel::place(Item *item, int row, const InventoryNode &node)
{
    auto &children = item->children;
    const QModelIndex parent = indexFor(item);
    const auto isIt = [&node](const std::unique_ptr<Item> &child) { return child->node.id == node.id; };
    const auto found = std::find_if(children.begin() + row, children.end(), isIt);
    if (found == children.end()) {
        beginInsertRows(parent, row, row);
        children.insert(children.begin() + row, make(node, item));
        endInsertRows();
        return;
    }
    const int from = int(found - children.begin());
    if (from != row) {
        beginMoveRows(parent, from, from, parent, row);
        std::rotate(children.begin() + row, children.begin() + from, children.begin() + from + 1);
        endMoveRows();
    }
    Item *child = children[size_t(row)].get();
    InventoryNode now = node;
    now.children.clear();
    const InventoryNode &old = child->node;
    const bool isSame = old.name == now.name && old.detail == now.detail && old.badge == now.badge
        && old.isLab == now.isLab && old.isOpen == now.isOpen && old.isStale == now.isStale;
    if (!isSame) {
        child->node = now;
        const QModelIndex index = indexFor(child);
        Q_EMIT dataChanged(index, index);
    }
    become(child, node.children);
}

std::unique_ptr<InventoryModel::Item> InventoryModel::make(const InventoryNode &node, Item *parent)
{
    auto item = std::make_unique<Item>();
    item->node = node;
    item->node.children.clear();
    item->parent = parent;
    m_items.insert(node.id, item.get());
    for (const InventoryNode &child : node.children)
        item->children.push_back(make(child, item.get()));
    return item;
}

void InventoryModel::forget(const Item *item)
{
    if (m_items.value(item->node.id) == item)
        m_items.remove(item->node.id);
    for (const auto &child : item->children)
        forget(child.get());
}

} // namespace Penumbra::Console
