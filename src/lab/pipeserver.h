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

/// Serves DCE/RPC on a Unix socket that smbd hands named pipe clients to ([MS-RPCE] over ncacn_np). smbd speaks first:
/// named_pipe_auth_req, levels 4 to 8; another level is refused and told through `unsupported`.
class PipeServer : public QObject
{
    Q_OBJECT
public:
    using Reply = std::function<void(const PipeAnswer &)>;
    using Handler = std::function<void(const PipeRequest &, Reply)>;

    PipeServer(const QString &pipeName, const QList<Rpc::Interface> &interfaces,
               const Rpc::AcceptorCredentials &credentials, Handler handler);
    ~PipeServer() override;

    /// Throws Error(SystemError). Only processes of this user may connect (SO_PEERCRED).
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
