// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// SvmStorage's volumes: made once, from the description.

#include "lab/content.h"
#include "lab/svmstorage.h"

#include <QDir>
#include <QFile>

#include <cerrno>
#include <cstring>
#include <unistd.h>

namespace Penumbra::Lab {

namespace {

void rename(const QString &from, const QString &to)
{
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        throw Error(FailureKind::SystemError, QStringLiteral("make the volume"), to, {},
                    QString::fromLocal8Bit(std::strerror(errno)));
}

/// The mark that a volume is mounted there: what smbd tells as a reparse point, or a plain way into the other volume.
void makeJunction(const SvmDescription &svm, const VolumeDescription &volume, const SvmLayout &layout,
                  const QString &place)
{
    QDir().mkpath(QFileInfo(place).path());
    const QString target = svm.junctionReparse ? QStringLiteral("msdfs:%1\\%2").arg(svm.smbServer, volume.name)
                                               : QFileInfo(layout.volume(volume.name)).absoluteFilePath();
    if (::symlink(QFile::encodeName(target).constData(), QFile::encodeName(place).constData()) != 0 && errno != EEXIST)
        throw Error(FailureKind::SystemError, QStringLiteral("make the junction"), volume.junctionPath, {},
                    QString::fromLocal8Bit(std::strerror(errno)));
}

/// The volume that the junction of another lies in: the one with the longest junction path above it.
std::optional<VolumePath> junctionPlace(const SvmDescription &svm, const VolumeDescription &volume)
{
    SvmDescription others = svm;
    others.volumes.removeIf([&](const VolumeDescription &other) { return other.name == volume.name; });
    return resolve(others, volume.junctionPath);
}

} // namespace

void SvmStorage::makeVolumes(const Description &description)
{
    QDir().mkpath(m_layout.volumes());
    QDir().mkpath(m_layout.copies());
    for (const VolumeDescription &volume : m_svm.volumes) {
        const QString live = m_layout.volume(volume.name);
        if (QDir(live).exists())
            continue;
        const QString fresh = m_layout.unfinished(volume.name + QStringLiteral(".new"));
        m_provider->remove(fresh);
        QDir().mkpath(fresh);
        fillVolume(description, m_svm, volume, fresh);
        for (const VolumeDescription &other : m_svm.volumes) {
            const auto place = other.junctionPath.size() > 1 ? junctionPlace(m_svm, other) : std::nullopt;
            if (place && place->volume == volume.name)
                makeJunction(m_svm, other, m_layout, fresh + QLatin1Char('/') + place->path);
        }
        for (const ShareDescription &share : m_svm.shares) {
            const auto place = resolve(m_svm, share.path);
            if (place && place->volume == volume.name)
                QDir().mkpath(fresh + QLatin1Char('/') + place->path);
        }
        rename(fresh, live);
    }
}

} // namespace Penumbra::Lab
