// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/jobevents.h"

#include <QJsonDocument>

#include <chrono>

namespace Penumbra::Console {

namespace {

constexpr qint64 atOnce = 256 * 1024; // bytes per turn of the event loop
constexpr qsizetype longestLine = 16 * 1024 * 1024;
constexpr std::chrono::milliseconds interval {500};

} // namespace

JobEvents::JobEvents(const QString &file, QObject *parent)
    : QObject(parent)
    , m_file(file)
{
    m_watcher.addPath(file);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &JobEvents::readAll);
    connect(&m_timer, &QTimer::timeout, this, &JobEvents::readAll);
    m_timer.start(interval);
}

void JobEvents::readAll()
{
    if (read())
        QMetaObject::invokeMethod(this, &JobEvents::readAll, Qt::QueuedConnection);
}

bool JobEvents::read()
{
    if (!m_file.isOpen() && !m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return false;
    const QByteArray bytes = m_file.read(atOnce);
    m_rest += bytes;
    qsizetype from = 0;
    for (qsizetype end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n', from)) {
        const QByteArray line = m_rest.mid(from, end - from);
        from = end + 1;
        const QJsonDocument document = QJsonDocument::fromJson(line);
        if (document.isObject())
            Q_EMIT event(document.object());
        else if (!line.trimmed().isEmpty())
            Q_EMIT otherLine(QString::fromUtf8(line));
    }
    m_rest.remove(0, from);
    if (m_rest.size() > longestLine)
        m_rest.clear();
    return bytes.size() == atOnce;
}

} // namespace Penumbra::Console
