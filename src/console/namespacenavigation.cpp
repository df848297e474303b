// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/namespacenavigation.h"

#include <algorithm>

namespace Penumbra::Console {

namespace {

MapObject outOf(const NamespaceForest &forest, const MapObject &object)
{
    const int index = forest.indexOf(object);
    const int volume = object.kind == MapObject::Kind::Share ? forest.nodeOf(index) : forest.nodes.at(index).parent;
    return volume >= 0 ? forest.volumeObject(volume) : object;
}

MapObject into(const NamespaceForest &forest, const MapObject &object)
{
    if (object.kind == MapObject::Kind::Share)
        return object;
    const NamespaceForest::Node &node = forest.nodes.at(forest.indexOf(object));
    if (!node.shares.isEmpty())
        return forest.shareObject(node.shares.first());
    return node.children.isEmpty() ? object : forest.volumeObject(node.children.first());
}

} // namespace

QList<MapObject> mapOrder(const NamespaceLayout &layout)
{
    const NamespaceForest &forest = layout.forest;
    QList<MapObject> order;
    for (const MapBox &box : layout.boxes) {
        order += forest.volumeObject(box.volume);
        for (const int share : forest.nodes.at(box.volume).shares)
            order += forest.shareObject(share);
    }
    for (const int share : forest.homeless)
        order += forest.shareObject(share);
    return order;
}

MapObject stepFrom(const NamespaceLayout &layout, const MapObject &object, MapStep step)
{
    const QList<MapObject> order = mapOrder(layout);
    if (order.isEmpty())
        return {};
    const qsizetype at = order.indexOf(object);
    if (step == MapStep::First || at < 0)
        return order.first();
    switch (step) {
    case MapStep::Up:
        return order.at(std::max<qsizetype>(at - 1, 0));
    case MapStep::Down:
        return order.at(std::min(at + 1, order.size() - 1));
    case MapStep::Out:
        return outOf(layout.forest, object);
    case MapStep::In:
        return into(layout.forest, object);
    case MapStep::First:
    case MapStep::Last:
        break;
    }
    return order.last();
}

} // namespace Penumbra::Console
