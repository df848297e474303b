// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "rpc/client.h"
#include "smb/copyring.h"
#include "smb/protocol.h"
#include "smb/session.h"

#include <deque>
#include <memory>

namespace Penumbra::Smb {

struct RpcEndpoint;

/// The inside of penumbra-smb: reads requests from one descriptor, serves them on one session, one after the other,
/// writes answers to another. Ends when the engine closes its end.
class HelperLoop
{
public:
    HelperLoop(int input, int output);
    ~HelperLoop();
    /// Serves until end of input. Throws Error(ProtocolError) when the engine talks nonsense.
    void run();

private:
    QCborMap serve(qint64 id, const QString &operation, const QCborMap &arguments);
    /// Requests about one file or directory (helperfiles.cpp).
    QCborMap serveFile(const QString &operation, const QCborMap &arguments);
    QCborMap connect(const QCborMap &arguments);
    QCborMap list(qint64 id, const QCborMap &arguments);
    QCborMap scan(qint64 id, const QCborMap &arguments);
    QCborMap copy(qint64 id, const QCborMap &arguments);
    QCborMap joinRing(const QCborMap &arguments);
    QCborMap sendFile(qint64 id, const QCborMap &arguments);
    QCborMap receiveFile(qint64 id, const QCborMap &arguments);
    CopyRing &ring() const;
    CopyStop stopOf(qint64 id);
    /// Sends progress at most ten times a second, and when it is the end.
    std::function<void(qint64 done, qint64 total)> tellerOf(qint64 id);
    QCborMap readDisk(const QCborMap &arguments);
    QCborMap readConfiguration(const QCborMap &arguments);
    QCborMap checkDisk(qint64 id, const QCborMap &arguments);
    template<typename Calls>
    QCborMap rpcCall(std::unique_ptr<RpcEndpoint> &endpoint, const Rpc::Interface &interface, const char *pipe,
                     const QCborMap &arguments);
    QCborMap fsrvpCall(const QCborMap &arguments);
    QCborMap readRange(const QCborMap &arguments);
    Session &session() const;
    /// Throws Error(ReadOnlySystem) when a request would change something and the engine did not allow it.
    void refuseChanges(const QString &operation, const QCborMap &arguments) const;

    void send(const QCborMap &map);
    /// Waits for the next request; nothing at end of input.
    std::optional<QCborMap> receive();
    /// Waits for one frame; nothing at end of input.
    std::optional<QCborMap> readFrame();
    /// Whether the engine has asked to cancel this request; never blocks.
    bool isCancelled(qint64 id);

    int m_input;
    int m_output;
    FrameReader m_reader;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<CopyRing> m_ring;
    std::unique_ptr<RpcEndpoint> m_fsrvp;
    std::unique_ptr<RpcEndpoint> m_srvs;
    Credentials m_credentials;
    Endpoint m_endpoint;
    Rpc::ProtectionLevel m_protection = Rpc::ProtectionLevel::Privacy;
    Rpc::Mechanism m_mechanism = Rpc::Mechanism::Spnego;
    bool m_allowChanges = false;
    std::optional<qint64> m_cancelled;
    std::deque<QCborMap> m_waiting; ///< requests that came while another was served
};

} // namespace Penumbra::Smb
