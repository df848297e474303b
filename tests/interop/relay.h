// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRandomGenerator>
#include <QTcpServer>
#include <QTcpSocket>

namespace Penumbra::Test {

/// Passes TCP connections on to a server and, when it is told to, overwrites a part of everything that passes with
/// random bytes, the same ones for the same seed. Runs in the caller's event loop.
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

private:
    void takeConnections()
    {
        while (QTcpSocket *client = nextPendingConnection()) {
            auto *server = new QTcpSocket(client);
            passOn(client, server);
            passOn(server, client);
            QObject::connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
            server->connectToHost(m_address, m_port);
        }
    }

    void passOn(QTcpSocket *from, QTcpSocket *to)
    {
        QObject::connect(from, &QTcpSocket::readyRead, to, [this, from, to] {
            QByteArray bytes = from->readAll();
            if (m_garbling)
                overwrite(bytes);
            to->write(bytes);
        });
        QObject::connect(from, &QTcpSocket::disconnected, to, [to] { to->disconnectFromHost(); });
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
};

} // namespace Penumbra::Test
