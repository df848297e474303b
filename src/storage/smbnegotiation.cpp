// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/smbnegotiation.h"

#include <QTcpSocket>
#include <QTimer>
#include <QtEndian>

namespace Penumbra::Storage {

namespace {

constexpr quint16 dialects[] = {0x0202, 0x0210, 0x0300, 0x0302};
constexpr qsizetype headerSize = 64;

void append16(QByteArray &bytes, quint16 value)
{
    const quint16 little = qToLittleEndian(value);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

/// A NEGOTIATE request with its direct-TCP length in front ([MS-SMB2] 2.1, 2.2.1.2, 2.2.3).
QByteArray negotiateRequest()
{
    QByteArray message("\xFESMB", 4);
    append16(message, headerSize);
    message.append(headerSize - message.size(), '\0'); // command 0, message 0, no session
    message[14] = 1; // credits wanted
    append16(message, 36); // size of the structure
    append16(message, quint16(std::size(dialects)));
    append16(message, 1); // signing is enabled
    message.append(2 + 4, '\0'); // reserved, capabilities
    message.append(16, '\1'); // client's GUID
    message.append(8, '\0'); // no negotiate contexts
    for (const quint16 dialect : dialects)
        append16(message, dialect);
    QByteArray framed(4, '\0');
    qToBigEndian(quint32(message.size()), framed.data());
    return framed + message;
}

class Negotiation : public QObject
{
public:
    Negotiation(const QString &host, quint16 port, const Smb::Wait &wait)
        : m_name(Smb::Endpoint {host, port}.toString())
    {
        connect(&m_socket, &QTcpSocket::connected, this, [this] { m_socket.write(negotiateRequest()); });
        connect(&m_socket, &QTcpSocket::readyRead, this, [this] { look(); });
        connect(&m_socket, &QTcpSocket::errorOccurred, this,
                [this](QAbstractSocket::SocketError error) { fail(kindOf(error), m_socket.errorString()); });
        m_limit.setSingleShot(true);
        connect(&m_limit, &QTimer::timeout, this, [this] { fail(FailureKind::TimedOut); });
        if (!wait.deadline.isForever())
            m_limit.start(int(qBound(qint64(0), wait.deadline.remainingTime(), qint64(INT_MAX))));
        m_cancelled = wait.cancel.onCancel([this] { fail(FailureKind::Cancelled); });
        if (!m_done.isDone())
            m_socket.connectToHost(host, port);
    }
    QFuture<void> done() const { return m_done.future(); }

private:
    static FailureKind kindOf(QAbstractSocket::SocketError error)
    {
        switch (error) {
        case QAbstractSocket::HostNotFoundError:
            return FailureKind::UnknownHost;
        case QAbstractSocket::SocketTimeoutError:
            return FailureKind::TimedOut;
        case QAbstractSocket::RemoteHostClosedError:
            return FailureKind::ProtocolError; // it did not like what SMB clients say
        default:
            return FailureKind::Unreachable;
        }
    }
    void look()
    {
        m_answer += m_socket.read(4 + headerSize);
        if (m_answer.size() < 8)
            return;
        if (m_answer.mid(4, 4) == QByteArray("\xFESMB", 4))
            m_done.setValue();
        else
            fail(FailureKind::ProtocolError);
    }
    void fail(FailureKind kind, const QString &status = {})
    {
        m_done.setException(std::make_exception_ptr(Error(kind, QStringLiteral("connect to"), m_name, status)));
    }

    QString m_name;
    QTcpSocket m_socket;
    QTimer m_limit;
    CancelToken::Registration m_cancelled;
    QByteArray m_answer;
    Completion<void> m_done;
};

} // namespace

Task<> negotiateSmb(QString host, quint16 port, Smb::Wait wait)
{
    const Negotiation negotiation(host, port, wait);
    co_await negotiation.done();
}

} // namespace Penumbra::Storage
