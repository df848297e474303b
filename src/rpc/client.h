// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "rpc/interface.h"
#include "rpc/ndr.h"
#include "rpc/security.h"
#include "rpc/transport.h"

namespace Penumbra::Rpc {

/// A connection-oriented DCE/RPC client ([C706] chapter 12, [MS-RPCE]) over one transport, blocking. One call
/// at a time. Binds in the constructor, offering NDR and NDR64 and taking NDR64 where the server does.
class Client
{
public:
    /// Throws Error: SignInFailed, NoTicket, TicketExpired, InterfaceNotOffered (bind_nak, or the interface
    /// refused in bind_ack), AccessDenied, ProtocolError and whatever the transport throws.
    Client(Transport &transport, const Interface &interface, std::unique_ptr<SecurityContext> security,
           Deadline deadline);
    ~Client();
    Client(const Client &) = delete;
    Client &operator=(const Client &) = delete;

    NdrSyntax syntax() const;

    /// Sends a request's stub, returns the response's, each at most 16 MiB. Throws Error(RpcFault) with the fault's
    /// status, AccessDenied for ERROR_ACCESS_DENIED, SignInFailed when raw NTLM's verdict comes only now,
    /// ProtocolError, ConnectionLost, TimedOut. After anything but RpcFault and AccessDenied the connection
    /// cannot be used again (ConnectionLost).
    QByteArray call(quint16 opnum, const QByteArray &stub, Deadline deadline);

    /// One typed call: Call::opnum, Call::In and Call::Out with code(coder) each.
    template<typename Call>
    typename Call::Out call(typename Call::In in, Deadline deadline)
    {
        NdrEncoder encoder(syntax());
        in.code(encoder);
        NdrDecoder decoder(call(Call::opnum, encoder.bytes(), deadline), syntax());
        typename Call::Out out;
        out.code(decoder);
        return out;
    }

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Penumbra::Rpc
