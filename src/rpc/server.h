// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "rpc/interface.h"
#include "rpc/ndr.h"
#include "rpc/security.h"

#include <QList>

#include <optional>

namespace Penumbra::Rpc {

/// One complete request, verified and decrypted.
struct ServerRequest
{
    qsizetype interface = 0; ///< index into the interfaces the connection was made with
    quint16 opnum = 0;
    NdrSyntax syntax = NdrSyntax::Ndr32;
    /// May go on behind the arguments: some clients append a verification trailer ([MS-RPCE] 2.2.2.13), which header
    /// signing makes superfluous.
    QByteArray stub;
    /// Signed in at packet integrity or privacy; the rest is meaningful only then.
    bool authenticated = false;
    Mechanism mechanism = Mechanism::Spnego;
    ProtectionLevel level = ProtectionLevel::Integrity;
    QString peerName; ///< DOMAIN\user or user@REALM
};

/// The server's half of one DCE/RPC connection ([C706] chapter 12, [MS-RPCE] 3.3.3), without I/O: bytes
/// go in, bytes and one request at a time come out.
///
///     connection.feed(socket.readAll());
///     while (auto request = connection.takeRequest())
///         connection.respond(answer(*request));
///     socket.write(connection.takeOutput());
///     if (connection.isClosed())
///         socket.close();
///
/// Clients may bind without signing in, or sign in below packet integrity; their requests come out alike, so whoever
/// serves looks at ServerRequest::authenticated. Only what is protected needs header signing. At connect a verifier that
/// comes with a request is ignored and answers carry none; call and packet are verified and answered like integrity
/// ([MS-RPCE] 2.2.1.1.8), though nothing of it counts. No input makes it throw: what is malformed, not verifiable or too
/// much is answered by bind_nak or fault and closes the connection.
class ServerConnection
{
public:
    /// secondaryAddress: what bind_ack tells the client, for a named pipe "\PIPE\name".
    ServerConnection(const QList<Interface> &interfaces, const AcceptorCredentials &credentials,
                     const QByteArray &secondaryAddress);
    ~ServerConnection();
    ServerConnection(const ServerConnection &) = delete;
    ServerConnection &operator=(const ServerConnection &) = delete;

    void feed(const QByteArray &bytes);
    /// What has to be sent now, in order; empty when there is nothing.
    QByteArray takeOutput();
    /// Nothing, or the request that respond() or fault() will answer; the next comes only after that.
    std::optional<ServerRequest> takeRequest();

    /// Answers the request taken last. Throws Error(InvalidInput) for a stub above 16 MiB.
    void respond(const QByteArray &stub);
    /// Answers it with a fault status (faults.h). Like Samba's server it does not sign faults, since Samba's client
    /// does not count them.
    void fault(quint32 status);

    /// Whether the connection has to be closed once the output is sent; further input is ignored.
    bool isClosed() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Penumbra::Rpc
