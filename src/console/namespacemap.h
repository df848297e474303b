// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/inventory.h"

#include <QHash>

#include <optional>

/// The map of one SVM's namespace: what it shows.
namespace Penumbra::Console {

/// What can be selected on the map, by its identity: it survives a refresh.
struct MapObject
{
    enum class Kind : quint8 { None, Volume, Share } kind = Kind::None;
    QString id; ///< Storage::Volume::id or Storage::Share::id

    bool isNull() const { return kind == Kind::None; }
    bool operator==(const MapObject &) const = default;
};
size_t qHash(const MapObject &object, size_t seed = 0);

/// What validation knows of an object, least grave first. Unknown: nobody looked; it is grey, never green.
enum class MapBadge : quint8 { Unknown, Clean, Advice, Risk, DataMissing, Blocks };

/// What others than the inventory know of an object.
struct MapFacts
{
    std::optional<qint64> machines; ///< whose configuration lies there; empty: nobody counted
    MapBadge badge = MapBadge::Unknown; ///< the gravest finding
    qint64 findings = 0;
    bool operator==(const MapFacts &) const = default;
};
using MapFactsByObject = QHash<MapObject, MapFacts>;

/// One SVM with its volumes and shares, in an order of their own: equal whatever the order in which the inventory lists them.
/// Ids are unique (of two objects with one id the first stays), and parents form a forest: a parent that is unknown or not mounted is
/// none, and of volumes that are each other's parents the first has none.
struct NamespaceForest
{
    struct Node
    {
        int parent = -1;
        QList<int> children; ///< volumes, in order
        QList<int> shares; ///< in order of their path in the volume
    };

    Storage::SystemKind systemKind = Storage::SystemKind::Smb;
    Storage::Svm svm;
    QDateTime asOf; ///< UTC
    QList<Storage::Volume> volumes; ///< by junction path, then name
    QList<Node> nodes; ///< one for each volume
    QList<Storage::Share> shares;
    QList<int> roots; ///< volumes that are mounted, on no other one
    QList<int> unmounted; ///< volumes without a junction path
    QList<int> homeless; ///< shares whose volume is not known
    QHash<QString, quint64> snapshotSpace; ///< bytes by the volume's id, where the system says it of all its snapshots

    bool isEmpty() const { return volumes.isEmpty() && shares.isEmpty(); }
    /// Index of an object among volumes or shares; -1: not there.
    int indexOf(const MapObject &object) const;
    MapObject volumeObject(int index) const { return {MapObject::Kind::Volume, volumes.at(index).id}; }
    MapObject shareObject(int index) const { return {MapObject::Kind::Share, shares.at(index).id}; }
    /// The node in which a share lies; -1: not known.
    int nodeOf(int share) const;

    QHash<MapObject, int> indices;
};

/// The forest of one SVM of an inventory; empty when it has no such SVM.
NamespaceForest namespaceForest(const Storage::Inventory &inventory, const QString &svm);

} // namespace Penumbra::Console
