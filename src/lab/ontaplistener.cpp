// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/ontaplistener.h"

#include "lab/ontaperror.h"

#include <QJsonDocument>
#include <QTcpSocket>
#include <QTimer>

namespace Penumbra::Lab {

namespace {

/// How long a client that sends too much may go on before the connection ends; ending it at once would take the answer
/// away from it.
constexpr std::chrono::seconds refusedLimit {5};

} // namespace

OntapConnection::OntapConnection(QTcpSocket *socket)
    : QObject(socket)
    , m_socket(socket)
{
    // Before the HTTP server's own connection, so that what has come is still to be read.
    connect(socket, &QTcpSocket::readyRead, this, &OntapConnection::count);
}

OntapConnection *OntapConnection::of(const QTcpSocket *socket)
{
    return socket ? socket->findChild<OntapConnection *>({}, Qt::FindDirectChildrenOnly) : nullptr;
}

bool OntapConnection::begin()
{
    return !std::exchange(m_busy, true);
}

void OntapConnection::answered()
{
    m_busy = false;
    m_received = 0;
}

bool OntapConnection::isOpen() const
{
    return m_socket->state() == QAbstractSocket::ConnectedState;
}

void OntapConnection::drop()
{
    m_socket->abort();
}

void OntapConnection::count()
{
    m_received += m_socket->bytesAvailable();
    if (m_received > requestLimit)
        refuse();
}

void OntapConnection::refuse()
{
    disconnect(m_socket, &QTcpSocket::readyRead, nullptr, nullptr);
    connect(m_socket, &QTcpSocket::readyRead, this, &OntapConnection::discard);
    const OntapError error(413, QStringLiteral("2"),
                           QStringLiteral("The request is larger than %1 bytes").arg(bodyLimit));
    const QByteArray body = QJsonDocument(error.toJson()).toJson();
    m_socket->write("HTTP/1.1 413 Payload Too Large\r\nConnection: close\r\nContent-Type: application/hal+json\r\n"
                    "Content-Length: "
                    + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QTimer::singleShot(refusedLimit, this, &OntapConnection::drop);
    discard();
}

void OntapConnection::discard()
{
    if (m_socket->isTransactionStarted())
        m_socket->commitTransaction();
    m_socket->skip(m_socket->bytesAvailable());
}

QTcpSocket *OntapListener::nextPendingConnection()
{
    QTcpSocket *socket = QSslServer::nextPendingConnection();
    if (socket)
        new OntapConnection(socket);
    return socket;
}

} // namespace Penumbra::Lab
