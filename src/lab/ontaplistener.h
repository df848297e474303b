// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSslServer>

#include <chrono>
#include <utility>

namespace Penumbra::Lab {

/// What Qt's HTTP server does not do for a connection: it bounds requests, lets only one at a time be under way, and
/// can be dropped. Belongs to its socket.
class OntapConnection : public QObject
{
    Q_OBJECT
public:
    static constexpr qint64 bodyLimit = 1024 * 1024; ///< bytes
    /// Above this much without a whole request: 413 at once, instead of keeping what comes.
    static constexpr qint64 requestLimit = bodyLimit + 128 * 1024;

    explicit OntapConnection(QTcpSocket *socket);
    static OntapConnection *of(const QTcpSocket *socket);

    /// False when the one before is not answered yet: then the connection is dropped.
    bool begin();
    void answered();
    bool isOpen() const;
    /// Ends the connection without an answer.
    void drop();

private:
    void count();
    void refuse();
    void discard();

    QTcpSocket *m_socket;
    qint64 m_received = 0;
    bool m_busy = false;
};

/// The TLS server beneath the HTTP server.
class OntapListener : public QSslServer
{
    Q_OBJECT
public:
    using QSslServer::QSslServer;
    QTcpSocket *nextPendingConnection() override;
};

} // namespace Penumbra::Lab
