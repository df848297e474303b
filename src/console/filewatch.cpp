// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/filewatch.h"

#include <QDir>
#include <QFileInfo>

#include <chrono>

namespace Penumbra::Console {

namespace {

constexpr std::chrono::milliseconds pause {100};

} // namespace

FileWatch::FileWatch(const QString &path, QObject *parent)
    : QObject(parent)
    , m_path(path)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(pause);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        watch();
        Q_EMIT changed();
    });
    for (const auto signal : {&QFileSystemWatcher::fileChanged, &QFileSystemWatcher::directoryChanged})
        connect(&m_watcher, signal, this, [this] { m_timer.start(); });
}

void FileWatch::begin()
{
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    watch();
}

/// A file that was replaced is another one, so its folder is watched, too.
void FileWatch::watch()
{
    const QStringList watched = m_watcher.directories() + m_watcher.files();
    for (const QString &path : {QFileInfo(m_path).absolutePath(), m_path}) {
        if (!watched.contains(path) && QFileInfo::exists(path))
            m_watcher.addPath(path);
    }
}

} // namespace Penumbra::Console
