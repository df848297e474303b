// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/singleinstance.h"

#include "core/failure.h"

#include <QCborArray>
#include <QCborValue>
#include <QDir>
#include <QLocalSocket>
#include <QStandardPaths>

namespace Penumbra::Console {

namespace {

constexpr int patience = 3'000; // ms for the first to answer
constexpr qint64 mostBytes = 64 * 1024;

} // namespace

SingleInstance::SingleInstance(const QString &name, QObject *parent)
    : QObject(parent)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation));
    m_socket = folder.filePath(name);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::receive);
}

SingleInstance::~SingleInstance() = default;

bool SingleInstance::take(const QStringList &arguments)
{
    try {
        m_lock.emplace(m_socket + QStringLiteral(".lock"));
        if (!m_lock->tryLock())
            return !handOver(arguments); // no answer: better a second console than none
    } catch (const Error &error) {
        qWarning("%s", error.what()); // no folder: likewise
        return true;
    }
    QLocalServer::removeServer(m_socket);
    m_server.listen(m_socket);
    return true;
}

bool SingleInstance::handOver(const QStringList &arguments) const
{
    QLocalSocket socket;
    socket.connectToServer(m_socket);
    if (!socket.waitForConnected(patience))
        return false;
    socket.write(QCborValue(QCborArray::fromStringList(arguments)).toCbor());
    const bool sent = socket.waitForBytesWritten(patience);
    socket.disconnectFromServer();
    return sent;
}

void SingleInstance::receive()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        const auto finish = [this, socket] {
            const QCborArray words = QCborValue::fromCbor(socket->read(mostBytes)).toArray();
            QStringList arguments;
            for (const QCborValue &word : words)
                arguments.append(word.toString());
            socket->deleteLater();
            Q_EMIT startedAgain(arguments);
        };
        if (socket->state() == QLocalSocket::UnconnectedState)
            finish();
        else
            connect(socket, &QLocalSocket::disconnected, this, finish);
    }
}

} // namespace Penumbra::Console
