// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/namespacemap.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace Penumbra::Console {

namespace {

/// The objects of one SVM, sorted, each id once.
template<typename Object, typename Key>
QList<Object> sortedObjects(const QList<Object> &all, const QString &svm, const Key &key)
{
    QList<Object> objects;
    for (const Object &object : all) {
        if (object.svm == svm)
            objects.append(object);
    }
    std::sort(objects.begin(), objects.end(),
              [&key](const Object &left, const Object &right) { return key(left) < key(right); });
    QSet<QString> seen;
    objects.removeIf([&seen](const Object &object) {
        const bool again = seen.contains(object.id);
        seen.insert(object.id);
        return again;
    });
    return objects;
}

/// A path as it sorts: what lies below a path directly after it.
QString sortable(QString path)
{
    return path.replace(QLatin1Char('/'), QChar(1));
}

bool isMounted(const Storage::Volume &volume)
{
    return volume.isRoot || !volume.junctionPath.isEmpty();
}

/// The first volume of each ring of parents loses its parent.
void cutRings(QList<NamespaceForest::Node> &nodes)
{
    QList<int> walkOf(nodes.size(), -1);
    for (int start = 0; start < nodes.size(); ++start) {
        int at = start;
        while (at >= 0 && walkOf.at(at) < 0) {
            walkOf[at] = start;
            at = nodes.at(at).parent;
        }
        if (at < 0 || walkOf.at(at) != start)
            continue;
        int first = at;
        for (int next = nodes.at(at).parent; next != at; next = nodes.at(next).parent)
            first = std::min(first, next);
        nodes[first].parent = -1;
    }
}

void joinVolumes(NamespaceForest &forest)
{
    forest.nodes.resize(forest.volumes.size());
    for (int i = 0; i < forest.volumes.size(); ++i) {
        const Storage::Volume &volume = forest.volumes.at(i);
        const int parent = forest.indexOf({MapObject::Kind::Volume, volume.parent});
        if (isMounted(volume) && !volume.isRoot && parent >= 0 && parent != i && isMounted(forest.volumes.at(parent)))
            forest.nodes[i].parent = parent;
    }
    cutRings(forest.nodes);
    for (int i = 0; i < forest.volumes.size(); ++i) {
        const int parent = forest.nodes.at(i).parent;
        if (parent >= 0)
            forest.nodes[parent].children.append(i);
        else
            (isMounted(forest.volumes.at(i)) ? forest.roots : forest.unmounted).append(i);
    }
}

/// Sums of snapshots' sizes; a volume one of whose snapshots has no size is left out.
QHash<QString, quint64> snapshotSpaceOf(const Storage::Inventory &inventory, const NamespaceForest &forest)
{
    QHash<QString, quint64> space;
    QSet<QString> unknown;
    for (const Storage::Snapshot &snapshot : inventory.snapshots) {
        if (forest.indexOf({MapObject::Kind::Volume, snapshot.volume}) < 0)
            continue;
        space[snapshot.volume] += snapshot.size.value_or(0);
        if (!snapshot.size)
            unknown.insert(snapshot.volume);
    }
    for (const QString &volume : std::as_const(unknown))
        space.remove(volume);
    return space;
}

} // namespace

size_t qHash(const MapObject &object, size_t seed)
{
    return qHashMulti(seed, quint8(object.kind), object.id);
}

int NamespaceForest::indexOf(const MapObject &object) const
{
    return indices.value(object, -1);
}

int NamespaceForest::nodeOf(int share) const
{
    return indexOf({MapObject::Kind::Volume, shares.at(share).volume});
}

NamespaceForest namespaceForest(const Storage::Inventory &inventory, const QString &svm)
{
    NamespaceForest forest;
    const Storage::Svm *found = inventory.svm(svm);
    if (!found)
        return forest;
    forest.systemKind = inventory.kind;
    forest.svm = *found;
    forest.asOf = inventory.asOf;
    forest.volumes = sortedObjects(inventory.volumes, svm, [](const Storage::Volume &volume) {
        return std::tuple(!volume.isRoot, sortable(volume.junctionPath), volume.name, volume.id, volume.parent);
    });
    forest.shares = sortedObjects(inventory.shares, svm, [](const Storage::Share &share) {
        return std::tuple(sortable(share.pathInVolume), share.name, share.id, share.path, share.volume);
    });
    for (int i = 0; i < forest.volumes.size(); ++i)
        forest.indices.insert(forest.volumeObject(i), i);
    joinVolumes(forest);
    for (int i = 0; i < forest.shares.size(); ++i) {
        forest.indices.insert(forest.shareObject(i), i);
        const int node = forest.nodeOf(i);
        (node >= 0 ? forest.nodes[node].shares : forest.homeless).append(i);
    }
    forest.snapshotSpace = snapshotSpaceOf(inventory, forest);
    return forest;
}

} // namespace Penumbra::Console
