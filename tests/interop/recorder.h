// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QtEndian>

#include <stdexcept>

namespace Penumbra::Test {

/// Passes TCP connections on to a server and keeps what passes, for tshark to read: no rights to capture are needed, and
/// nobody else's packets get in. Runs in the caller's event loop.
class Recorder : public QTcpServer
{
public:
    Recorder(const QString &address, quint16 port)
        : m_address(address)
        , m_port(port)
    {
        if (!listen(QHostAddress(address)))
            throw std::runtime_error(errorString().toStdString());
        QObject::connect(this, &QTcpServer::newConnection, this, [this] { takeConnections(); });
    }

    /// Every byte that passed, in both directions.
    const QByteArray &bytes() const { return m_bytes; }

    /// Writes a capture file in which the server listens on port 445, where tshark expects it.
    void save(const QString &path) const
    {
        QFile file(path);
        const QByteArray all = m_capture.isEmpty() ? QByteArray() : fileHeader() + m_capture;
        if (all.isEmpty() || !file.open(QIODevice::WriteOnly) || file.write(all) != all.size())
            throw std::runtime_error("nothing was recorded");
    }

private:
    struct Direction
    {
        quint16 from;
        quint16 to;
        quint32 sent = 1; ///< TCP sequence number of the next byte
    };
    struct Conversation
    {
        Direction up;
        Direction down;
    };
    static constexpr quint16 smbPort = 445;
    static constexpr qsizetype largestSegment = 60'000;

    void takeConnections()
    {
        while (QTcpSocket *client = nextPendingConnection()) {
            auto *server = new QTcpSocket(client);
            const auto clientPort = quint16(40'000 + m_count++);
            const auto conversation =
                std::make_shared<Conversation>(Conversation {{clientPort, smbPort}, {smbPort, clientPort}});
            QObject::connect(client, &QTcpSocket::readyRead, server,
                             [=, this] { pass(client, server, conversation->up, conversation->down); });
            QObject::connect(server, &QTcpSocket::readyRead, client,
                             [=, this] { pass(server, client, conversation->down, conversation->up); });
            QObject::connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
            QObject::connect(server, &QTcpSocket::disconnected, client, [client] { client->disconnectFromHost(); });
            server->connectToHost(m_address, m_port);
        }
    }

    void pass(QTcpSocket *from, QTcpSocket *to, Direction &direction, const Direction &other)
    {
        const QByteArray bytes = from->readAll();
        to->write(bytes);
        m_bytes += bytes;
        for (qsizetype at = 0; at < bytes.size(); at += largestSegment)
            record(direction, other, bytes.mid(at, largestSegment));
    }

    template<typename Integer>
    static void put(QByteArray &bytes, Integer value)
    {
        bytes.append(reinterpret_cast<const char *>(&value), sizeof value);
    }
    template<typename Integer>
    static void putBig(QByteArray &bytes, Integer value)
    {
        put(bytes, qToBigEndian(value));
    }

    /// libpcap's format, whose packets are bare IP (link type 101).
    static QByteArray fileHeader()
    {
        QByteArray header;
        put(header, quint32(0xa1b2c3d4));
        put(header, quint16(2));
        put(header, quint16(4));
        put(header, quint32(0));
        put(header, quint32(0));
        put(header, quint32(65535));
        put(header, quint32(101));
        return header;
    }

    void record(Direction &direction, const Direction &other, const QByteArray &payload)
    {
        const auto size = quint32(20 + 20 + payload.size());
        put(m_capture, m_packets / 1000);
        put(m_capture, m_packets++ % 1000 * 1000);
        put(m_capture, size);
        put(m_capture, size);
        // IPv4 (RFC 791), checksums left out
        putBig(m_capture, quint16(0x4500));
        putBig(m_capture, quint16(size));
        putBig(m_capture, quint32(0));
        putBig(m_capture, quint16(0x4006)); // time to live, TCP
        putBig(m_capture, quint16(0));
        putBig(m_capture, quint32(direction.to == smbPort ? 0x0a000001 : 0x0a000002));
        putBig(m_capture, quint32(direction.to == smbPort ? 0x0a000002 : 0x0a000001));
        // TCP (RFC 9293)
        putBig(m_capture, direction.from);
        putBig(m_capture, direction.to);
        putBig(m_capture, direction.sent);
        putBig(m_capture, other.sent);
        putBig(m_capture, quint16(0x5018)); // 20 bytes of header; PSH, ACK
        putBig(m_capture, quint16(0xffff));
        putBig(m_capture, quint32(0));
        m_capture += payload;
        direction.sent += quint32(payload.size());
    }

    QString m_address;
    quint16 m_port;
    quint16 m_count = 0;
    quint32 m_packets = 0;
    QByteArray m_bytes;
    QByteArray m_capture;
};

/// What tshark reads in a capture: for every packet that the filter lets through, the fields' values, each with its
/// occurrences separated by commas.
inline QList<QStringList> tshark(const QString &capture, const QString &filter, const QStringList &fields)
{
    QStringList arguments {QStringLiteral("-n"), QStringLiteral("-r"),    capture, QStringLiteral("-Y"), filter,
                           QStringLiteral("-T"), QStringLiteral("fields")};
    for (const QString &field : fields)
        arguments += {QStringLiteral("-e"), field};
    QProcess process;
    process.start(QStringLiteral("tshark"), arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        throw std::runtime_error("tshark: " + process.readAllStandardError().toStdString());
    QList<QStringList> rows;
    for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
        if (!line.isEmpty())
            rows.append(QString::fromUtf8(line).split(QLatin1Char('\t')));
    }
    return rows;
}

} // namespace Penumbra::Test
