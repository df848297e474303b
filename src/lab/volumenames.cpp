// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/volumenames.h"

namespace Penumbra::Lab {

QString upperGuid(const QUuid &guid)
{
    return guid.toString(QUuid::WithoutBraces).toUpper();
}

VolumeNames::VolumeNames(const Description &description, const SvmDescription &svm, const VolumeDescription &volume)
    : m_description(description)
    , m_svm(svm)
    , m_volume(volume)
{
}

QUuid VolumeNames::id(const QString &kind, const QString &path) const
{
    return stableId(m_description, kind, QStringLiteral("%1/%2/%3").arg(m_svm.name, m_volume.name, path));
}

qint64 VolumeNames::time(const QString &path) const
{
    constexpr qint64 epoch = 1767225600; // 2026-01-01
    constexpr quint32 span = 90 * 24 * 3600;
    return epoch + id(QStringLiteral("time"), path).data1 % span;
}

QString VolumeNames::folder(const MachineDescription &machine) const
{
    return machine.folder.isEmpty() ? machine.name : machine.folder + QLatin1Char('/') + machine.name;
}

QUuid VolumeNames::machineId(const MachineDescription &machine) const
{
    return id(QStringLiteral("machine"), folder(machine));
}

QUuid VolumeNames::checkpointId(const MachineDescription &machine, int checkpoint) const
{
    return id(QStringLiteral("checkpoint"), QStringLiteral("%1/%2").arg(folder(machine)).arg(checkpoint));
}

QString VolumeNames::disk(const MachineDescription &machine, const DiskDescription &disk, int checkpoint) const
{
    const QString base = QStringLiteral("%1/Virtual Hard Disks/%2").arg(folder(machine), disk.name);
    if (checkpoint == 0)
        return base + QStringLiteral(".vhdx");
    const QUuid guid = id(QStringLiteral("avhdx"), QStringLiteral("%1/%2").arg(base).arg(checkpoint));
    return QStringLiteral("%1_%2.avhdx").arg(base, upperGuid(guid));
}

std::optional<QString> VolumeNames::uncPath(const QString &path) const
{
    std::optional<QString> best;
    qsizetype length = -1;
    for (const ShareDescription &share : m_svm.shares) {
        const auto place = resolve(m_svm, share.path);
        if (!place || place->volume != m_volume.name || place->path.size() <= length)
            continue;
        const QString below = place->path.isEmpty() ? QString() : place->path + QLatin1Char('/');
        if (path != place->path && !path.startsWith(below))
            continue;
        length = place->path.size();
        best = QStringLiteral("\\\\%1\\%2").arg(m_svm.smbServer, share.name);
        if (path != place->path)
            *best += QLatin1Char('\\') + path.mid(below.size()).replace(u'/', u'\\');
    }
    return best;
}

} // namespace Penumbra::Lab
