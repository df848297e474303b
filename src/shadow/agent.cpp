// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shadow/agent.h"

#include <QHostInfo>
#include <QNetworkInterface>

namespace Penumbra::Shadow {

namespace {

constexpr milliseconds connectLimit {30'000};

QStringList addressTexts(const QList<QHostAddress> &addresses)
{
    QStringList texts;
    for (const QHostAddress &address : addresses)
        texts.append(address.toString());
    return texts;
}

/// The addresses of a name, empty when it does not resolve; awaitable, because a resolver may take its time.
QFuture<QStringList> addressesOf(const QString &name)
{
    const auto promise = std::make_shared<Completion<QStringList>>();
    QHostInfo::lookupHost(name,
                          [promise](const QHostInfo &info) { promise->setValue(addressTexts(info.addresses())); });
    return promise->future();
}

} // namespace

Agent::Agent(Smb::ConnectOptions options, Fsrvp::Timeouts timeouts, JobObserver *observer, QStringList acceptedOwners)
    : m_options(std::move(options))
    , m_timeouts(timeouts)
    , m_observer(observer)
    , m_acceptedOwners(std::move(acceptedOwners))
{
}

Task<Smb::SmbHelper::Pointer> Agent::connection(CancelToken cancel)
{
    const Pointer self = shared_from_this();
    if (!self->m_helper || !self->m_helper->isAlive()) {
        const Smb::Wait wait {deadlineIn(qMin(connectLimit, self->m_timeouts.call)), cancel};
        self->m_helper = co_await Smb::SmbHelper::connectTo(self->m_options, wait);
    }
    // A copy: QCoro 0.8 moves from whatever lvalue is returned.
    co_return Smb::SmbHelper::Pointer(self->m_helper);
}

Task<quint32> Agent::version(CancelToken cancel)
{
    const Pointer self = shared_from_this();
    const Fsrvp::GetSupportedVersion::In in;
    const auto out = co_await self->call<Fsrvp::GetSupportedVersion>(in, self->name(), self->m_timeouts.call, cancel);
    co_return Fsrvp::chooseVersion(out.minVersion, out.maxVersion, self->name());
}

Task<> Agent::checkSupported(UncPath share, CancelToken cancel)
{
    const Pointer self = shared_from_this();
    // Servers answer alike for a share that is missing, a printer, and a volume they cannot copy: ask what it is first.
    const Srvs::ShareInfo info = co_await self->shareInfo(share, cancel);
    if ((info.type & Srvs::STYPE_KIND_MASK) != Srvs::STYPE_DISKTREE)
        throw Error(FailureKind::NotADiskShare, QStringLiteral("check"), share.shareName());
    const Fsrvp::ShareIn in {Fsrvp::shareArgument(share)};
    const auto out = co_await self->call<Fsrvp::IsPathSupported>(in, share.shareName(), self->m_timeouts.call, cancel);
    if (!out.supportedByThisProvider)
        throw Error(FailureKind::FsrvpNotSupported, QStringLiteral("IsPathSupported"), share.shareName());
    const QString owner = out.ownerMachineName.value_or(QString());
    if (owner.isEmpty() || Fsrvp::isSameServerName(owner, self->m_options.endpoint.server))
        co_return;
    const QStringList ownerAddresses = co_await addressesOf(owner);
    const QStringList serverAddresses = co_await addressesOf(self->m_options.endpoint.server);
    if (ownerAddresses.isEmpty())
        self->noticeOnce(Notice::OwnerUnresolved, {self->name(), owner});
    if (Fsrvp::isSameMachine(owner, self->m_options.endpoint.server, ownerAddresses, serverAddresses,
                             addressTexts(QNetworkInterface::allAddresses())))
        co_return;
    if (!self->m_acceptedOwners.contains(owner, Qt::CaseInsensitive) && !self->m_options.credentials.kerberos)
        throw Error(FailureKind::OwnerElsewhere, QStringLiteral("IsPathSupported"), share.shareName(), {}, owner);
    if (std::exchange(self->m_followedOwner, true))
        throw Error(FailureKind::OwnerElsewhere, QStringLiteral("IsPathSupported"), share.shareName(), {},
                    owner + QStringLiteral(", while other shares belong to another machine: make a set for each"));
    self->m_options.endpoint.server = owner;
    self->disconnect();
    co_await self->version(cancel);
}

Task<std::optional<bool>> Agent::isShadowCopied(UncPath share, CancelToken cancel)
{
    const Pointer self = shared_from_this();
    const Fsrvp::ShareIn in {Fsrvp::shareArgument(share)};
    std::optional<bool> copied;
    try {
        const auto out =
            co_await self->call<Fsrvp::IsPathShadowCopied>(in, share.shareName(), self->m_timeouts.call, cancel);
        copied = out.shadowCopyPresent;
    } catch (const Error &error) {
        if (error.kind() != FailureKind::FsrvpNotSupported)
            throw;
    }
    co_return copied;
}

Task<Srvs::ShareInfo> Agent::shareInfo(UncPath share, CancelToken cancel)
{
    const Pointer self = shared_from_this();
    const Smb::SmbHelper::Pointer helper = co_await self->connection(cancel);
    Srvs::NetrShareGetInfo::In in;
    in.serverName = QStringLiteral("\\\\") + self->m_options.endpoint.server;
    in.netName = share.share();
    const Smb::Wait wait {deadlineIn(self->m_timeouts.call), cancel};
    const auto out = co_await helper->srvs<Srvs::NetrShareGetInfo>(in, wait);
    Srvs::throwUnlessSuccess("check", out.result, share.shareName());
    if (!out.info)
        throw Error(FailureKind::ProtocolError, QString::fromLatin1(Srvs::NetrShareGetInfo::name), share.shareName());
    co_return *out.info;
}

Task<std::vector<Srvs::ShareInfo>> Agent::shares(CancelToken cancel)
{
    const Pointer self = shared_from_this();
    const Smb::SmbHelper::Pointer helper = co_await self->connection(cancel);
    std::vector<Srvs::ShareInfo> all;
    Srvs::NetrShareEnum::In in;
    in.serverName = QStringLiteral("\\\\") + self->m_options.endpoint.server;
    for (;;) {
        const Smb::Wait wait {deadlineIn(self->m_timeouts.call), cancel};
        const auto out = co_await helper->srvs<Srvs::NetrShareEnum>(in, wait);
        Srvs::throwUnlessSuccess(Srvs::NetrShareEnum::name, out.result, self->name());
        const bool got = out.container.shares && !out.container.shares->empty();
        if (got)
            all.insert(all.end(), out.container.shares->begin(), out.container.shares->end());
        if (out.result != Srvs::ERROR_MORE_DATA)
            break;
        if (!got || out.resumeHandle == in.resumeHandle || all.size() > Srvs::NetrShareEnum::maxShares)
            throw Error(FailureKind::ProtocolError, QString::fromLatin1(Srvs::NetrShareEnum::name), self->name(), {},
                        QStringLiteral("the server promises more shares and gives none"));
        in.resumeHandle = out.resumeHandle;
    }
    co_return all;
}

void Agent::noticeOnce(Notice notice, const QStringList &arguments)
{
    if (m_observer && !m_told.contains(int(notice))) {
        m_told.insert(int(notice));
        m_observer->notice(notice, arguments);
    }
}

} // namespace Penumbra::Shadow
