// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/junctions.h"

namespace Penumbra::Storage {

namespace {

/// The path one component shorter; "" is the root's.
QString above(const QString &path)
{
    return path.left(path.lastIndexOf(QLatin1Char('/')));
}

/// Volumes that are mounted below a share's path, by that path.
QHash<QString, QStringList> volumesBelowPaths(const Inventory &inventory, const QString &svm)
{
    QHash<QString, QStringList> below;
    for (const Volume &volume : inventory.volumes) {
        const auto junction = normalPath(volume.junctionPath);
        if (volume.svm != svm || !junction || junction->isEmpty())
            continue;
        QString path = *junction;
        do {
            path = above(path);
            below[path].append(volume.id);
        } while (!path.isEmpty());
    }
    return below;
}

} // namespace

std::optional<QString> normalPath(const QString &path)
{
    if (!path.startsWith(QLatin1Char('/')))
        return std::nullopt;
    QString normal;
    normal.reserve(path.size());
    const QStringList components = path.split(QLatin1Char('/'), Qt::SkipEmptyParts);
    for (const QString &component : components) {
        if (component == QLatin1String(".") || component == QLatin1String(".."))
            return std::nullopt;
        normal += QLatin1Char('/') + component;
    }
    return normal;
}

JunctionMap::JunctionMap(const Inventory &inventory, const QString &svm)
{
    for (const Volume &volume : inventory.volumes) {
        const auto path = normalPath(volume.junctionPath);
        if (volume.svm == svm && path && !m_volumes.contains(*path))
            m_volumes.insert(*path, volume.id);
    }
}

std::optional<NamespacePlace> JunctionMap::placeOf(const QString &path) const
{
    const auto normal = normalPath(path);
    if (!normal)
        return std::nullopt;
    for (QString mounted = *normal;; mounted = above(mounted)) {
        if (const auto found = m_volumes.constFind(mounted); found != m_volumes.constEnd())
            return NamespacePlace {*found, normal->mid(mounted.size() + 1)};
        if (mounted.isEmpty())
            return std::nullopt;
    }
}

QString JunctionMap::parentOf(const QString &junctionPath) const
{
    const auto normal = normalPath(junctionPath);
    if (!normal || normal->isEmpty())
        return {};
    const auto place = placeOf(QLatin1Char('/') + above(*normal));
    return place ? place->volume : QString();
}

void putInto(Share &share, const Volume *volume)
{
    share.volume.clear();
    share.pathInVolume.clear();
    const auto path = normalPath(share.path);
    const auto junction = volume ? normalPath(volume->junctionPath) : std::nullopt;
    if (!path || !junction || !(*path + QLatin1Char('/')).startsWith(*junction + QLatin1Char('/')))
        return;
    share.volume = volume->id;
    share.pathInVolume = path->mid(junction->size() + 1);
}

void resolveJunctions(Inventory &inventory)
{
    QHash<QString, JunctionMap> maps;
    QHash<QString, QHash<QString, QStringList>> below;
    const auto mapOf = [&](const QString &svm) -> const JunctionMap & {
        auto found = maps.find(svm);
        if (found == maps.end()) {
            found = maps.insert(svm, JunctionMap(inventory, svm));
            below.insert(svm, volumesBelowPaths(inventory, svm));
        }
        return *found;
    };
    for (Share &share : inventory.shares) {
        const auto place = mapOf(share.svm).placeOf(share.path);
        share.volume = place ? place->volume : QString();
        share.pathInVolume = place ? place->path : QString();
        const auto normal = normalPath(share.path);
        share.volumesBelow = normal ? below[share.svm].value(*normal) : QStringList();
    }
    for (Volume &volume : inventory.volumes)
        volume.parent = mapOf(volume.svm).parentOf(volume.junctionPath);
}

} // namespace Penumbra::Storage
