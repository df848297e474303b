// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QFileSystemWatcher>
#include <QJsonObject>
#include <QObject>
#include <QTimer>

namespace Penumbra::Console {

/// Reads a file of events, one JSON object a line, while another process appends to it. What is no such line is told as it is.
class JobEvents : public QObject
{
    Q_OBJECT

public:
    explicit JobEvents(const QString &file, QObject *parent = nullptr);

    QString fileName() const { return m_file.fileName(); }
    /// Reads what has come; at most once per call what fits into a turn of the event loop. Whether there may be more.
    bool read();

Q_SIGNALS:
    void event(const QJsonObject &event);
    void otherLine(const QString &line);

private:
    void readAll();

    QFile m_file;
    QFileSystemWatcher m_watcher;
    QTimer m_timer; ///< a file system may not tell of changes (NFS)
    QByteArray m_rest; ///< of a line that is not whole yet
};

} // namespace Penumbra::Console
