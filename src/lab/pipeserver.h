// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "rpc/server.h"

#include <QObject>

#include <functional>
#include <memory>

namespace Penumbra::Lab {

/// What a handler may do with a request, once, at any time.
struct PipeAnswer
{
    /// Garbage and Drop end the connection, the first once the bytes are sent.
    enum class Kind { Stub, Fault, Garbage, Drop };
    Kind kind = Kind::Stub;
    QByteArray stub; ///< Stub: the response; Garbage: raw bytes instead of a PDU
    quint32 fault = 0;
};

/// One request on the pipe.
struct PipeRequest
{
    QString clientAddress; ///< from smbd
    Rpc::ServerRequest request;
};

/// Serves DCE/RPC on a Unix socket that smbd hands named pipe clients to ([MS-RPCE] over ncacn_np). smbd speaks first
/// (pipehello.h); a level that is not known is refused and told through `unsupported`. Each connection has one request
/// with the handler at a time, and is read no further while that lasts or while its answers are not taken.
class PipeServer : public QObject
{
    Q_OBJECT
public:
    /// Called on the server's thread, inside the handler or any time later. Only the first call counts, and none once
    /// the client or the server has gone.
    using Reply = std::function<void(const PipeAnswer &)>;
    using Handler = std::function<void(const PipeRequest &, Reply)>;

    static constexpr int mostConnections = 200;

    /// pipeName: what bind_ack names, for example "FssagentRpc".
    PipeServer(const QString &pipeName, const QList<Rpc::Interface> &interfaces,
               const Rpc::AcceptorCredentials &credentials, Handler handler);
    ~PipeServer() override;

    /// Makes the socket's folder, mode 0700, when it is not there, and takes the place of a socket that is. Throws
    /// Error(SystemError), also for a folder that others may enter. Only processes of this user may connect
    /// (SO_PEERCRED).
    void listen(const QString &socketPath);
    /// Drops every connection and stops listening.
    void close();
    int connections() const;

Q_SIGNALS:
    void unsupported(const QString &reason);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Penumbra::Lab
