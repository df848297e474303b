// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/description.h"

namespace Penumbra::Lab {

namespace {

/// What comes after the junction path, or nothing when the path is not at or below it.
std::optional<QString> below(const QString &junctionPath, const QString &path)
{
    if (junctionPath == QLatin1String("/"))
        return path.mid(1);
    if (path == junctionPath)
        return QString();
    if (path.startsWith(junctionPath + QLatin1Char('/')))
        return path.mid(junctionPath.size() + 1);
    return std::nullopt;
}

} // namespace

std::optional<VolumePath> resolve(const SvmDescription &svm, const QString &namespacePath)
{
    std::optional<VolumePath> best;
    qsizetype length = -1;
    for (const VolumeDescription &volume : svm.volumes) {
        if (volume.junctionPath.isEmpty() || volume.junctionPath.size() <= length)
            continue;
        if (const auto rest = below(volume.junctionPath, namespacePath)) {
            best = VolumePath {volume.name, *rest};
            length = volume.junctionPath.size();
        }
    }
    return best;
}

QStringList junctionsBelow(const SvmDescription &svm, const QString &namespacePath)
{
    QStringList junctions;
    for (const VolumeDescription &volume : svm.volumes) {
        const auto rest = volume.junctionPath.isEmpty() ? std::nullopt : below(namespacePath, volume.junctionPath);
        if (rest && !rest->isEmpty())
            junctions += volume.junctionPath;
    }
    return junctions;
}

QUuid stableId(const Description &description, const QString &kind, const QString &name)
{
    static const QUuid space(0x6e1a3a52, 0x51f0, 0x4f0e, 0x8d, 0x63, 0x0c, 0x7e, 0x5a, 0x2f, 0x90, 0x11);
    return QUuid::createUuidV5(space, QStringLiteral("%1/%2/%3").arg(description.seed).arg(kind, name));
}

} // namespace Penumbra::Lab
