// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QRandomGenerator>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>
#include <utility>

namespace Penumbra::Test {

/// Passes TCP connections on to a server and, when it is told to, overwrites a part of everything that passes with
/// random bytes, the same ones for the same seed, or holds everything back at a given moment. Runs in the caller's event loop.
class Relay : public QTcpServer
{
public:
    Relay(const QString &address, quint16 port, quint32 seed)
        : m_address(address)
        , m_port(port)
        , m_random(seed)
    {
        if (!listen(QHostAddress(address)))
            throw std::runtime_error(errorString().toStdString());
        QObject::connect(this, &QTcpServer::newConnection, this, [this] { takeConnections(); });
    }

    void garble(bool on) { m_garbling = on; }
    /// How many pieces of the stream were overwritten.
    int garbled() const { return m_garbled; }

    /// Calls a function once, when the server has sent so many bytes more, before they are passed on.
    void onBytes(qint64 count, std::function<void()> action)
    {
        m_actionAt = m_answered + count;
        m_action = std::move(action);
    }
    /// What the server has sent so far.
    qint64 answered() const { return m_answered; }
    /// Passes nothing on until it is let go.
    void hold() { m_held = true; }
    void letGo()
    {
        m_held = false;
        for (const auto &[guard, pass] : QList(m_passes)) {
            if (guard)
                pass();
        }
    }

private:
    void takeConnections()
    {
        while (QTcpSocket *client = nextPendingConnection()) {
            auto *server = new QTcpSocket(client);
            passOn(client, server, false);
            passOn(server, client, true);
            QObject::connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
            server->connectToHost(m_address, m_port);
        }
    }

    void passOn(QTcpSocket *from, QTcpSocket *to, bool isAnswer)
    {
        const auto pass = [this, from, to, isAnswer] {
            if (m_held)
                return;
            QByteArray bytes = from->readAll();
            if (bytes.isEmpty())
                return;
            if (isAnswer)
                count(bytes.size());
            if (m_garbling)
                overwrite(bytes);
            to->write(bytes);
        };
        QObject::connect(from, &QTcpSocket::readyRead, to, pass);
        m_passes.append({to, pass});
        QObject::connect(from, &QTcpSocket::disconnected, to, [to] { to->disconnectFromHost(); });
    }

    void count(qint64 bytes)
    {
        m_answered += bytes;
        if (m_action && m_answered >= m_actionAt)
            std::exchange(m_action, {})();
    }

    void overwrite(QByteArray &bytes)
    {
        ++m_garbled;
        for (qsizetype i = m_random.bounded(qint64(bytes.size())); i < bytes.size(); ++i)
            bytes[i] = char(m_random.generate());
    }

    QString m_address;
    quint16 m_port;
    QRandomGenerator m_random;
    bool m_garbling = false;
    int m_garbled = 0;
    qint64 m_answered = 0;
    qint64 m_actionAt = 0;
    std::function<void()> m_action;
    bool m_held = false;
    QList<std::pair<QPointer<QTcpSocket>, std::function<void()>>> m_passes;
};

} // namespace Penumbra::Test
