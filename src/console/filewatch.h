// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFileSystemWatcher>
#include <QTimer>

namespace Penumbra::Console {

/// Tells when a file that is replaced as a whole has changed, also when it is not there yet.
class FileWatch : public QObject
{
    Q_OBJECT

public:
    explicit FileWatch(const QString &path, QObject *parent = nullptr);

    /// Watches from now on; makes the file's folder, which has to be there for that.
    void begin();

Q_SIGNALS:
    /// Perhaps it has changed; once for a burst of changes.
    void changed();

private:
    void watch();

    QString m_path;
    QFileSystemWatcher m_watcher;
    QTimer m_timer;
};

} // namespace Penumbra::Console
