// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fsrvp/clientrules.h"
#include "shadow/notice.h"
#include "shadow/shadowcopyset.h"
#include "smb/smbhelper.h"

#include <QSet>

#include <memory>

namespace Penumbra::Shadow {

/// The FSRVP agent of one file server, over a helper of its own that is replaced when it dies. One per server and job;
/// calls go one after the other. All functions throw Error.
class Agent : public std::enable_shared_from_this<Agent>
{
public:
    using Pointer = std::shared_ptr<Agent>;

    /// acceptedOwners: machine names that the operator allows to receive the password when the server says the
    /// share belongs to them (OwnerMachineName).
    Agent(Smb::ConnectOptions options, Fsrvp::Timeouts timeouts, JobObserver *observer,
          QStringList acceptedOwners = {});

    const Smb::ConnectOptions &options() const { return m_options; }
    const Smb::Endpoint &endpoint() const { return m_options.endpoint; }
    const Fsrvp::Timeouts &timeouts() const { return m_timeouts; }
    QString name() const { return m_options.endpoint.toString(); }
    bool isConnected() const { return m_helper && m_helper->isAlive(); }
    /// The process ID of the helper in use, 0 without one.
    qint64 helperProcessId() const { return m_helper ? m_helper->processId() : 0; }
    /// What the connection can do; connect first.
    Smb::Capabilities capabilities() const { return m_helper ? m_helper->capabilities() : Smb::Capabilities(); }

    /// Connects (once more, when the helper has died) and gives the helper. Waits half a minute, or less where the
    /// limit of a call is less.
    Task<Smb::SmbHelper::Pointer> connection(CancelToken cancel);
    /// Lets the connection go.
    void disconnect() { m_helper.reset(); }

    /// One call; a status other than 0 is thrown with object. limit is the call's time limit.
    template<typename Call>
    Task<typename Call::Out> call(typename Call::In in, QString object, milliseconds limit, CancelToken cancel)
    {
        const Pointer self = shared_from_this();
        const Smb::SmbHelper::Pointer helper = co_await self->connection(cancel);
        const Smb::Wait wait {deadlineIn(limit), cancel};
        typename Call::Out out = co_await helper->fsrvp<Call>(std::move(in), wait);
        Fsrvp::throwUnlessZero<Call>(out.result, object);
        co_return out;
    }

    /// GetSupportedVersion and the choice of a version.
    Task<quint32> version(CancelToken cancel);
    /// IsPathSupported for one share, with the rules for OwnerMachineName: throws FsrvpNotSupported, ShareNotFound, NotADiskShare,
    /// and OwnerElsewhere when the share belongs to another machine which the operator has not accepted. Follows an
    /// accepted owner.
    Task<> checkSupported(UncPath share, CancelToken cancel);
    /// IsPathShadowCopied; nothing when the server does not implement the call (Samba).
    Task<std::optional<bool>> isShadowCopied(UncPath share, CancelToken cancel);
    /// All shares of the server, by srvsvc.
    Task<std::vector<Srvs::ShareInfo>> shares(CancelToken cancel);

    /// NetrShareGetInfo, level 1. Throws ShareNotFound.
    Task<Srvs::ShareInfo> shareInfo(UncPath share, CancelToken cancel);

    /// Tells a notice once per agent.
    void noticeOnce(Notice notice, const QStringList &arguments);

private:
    Smb::ConnectOptions m_options;
    Fsrvp::Timeouts m_timeouts;
    JobObserver *m_observer;
    QStringList m_acceptedOwners;
    Smb::SmbHelper::Pointer m_helper;
    bool m_followedOwner = false;
    QSet<int> m_told;
};

} // namespace Penumbra::Shadow
