// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/smbprovider.h"

#include "fsrvp/clientrules.h"
#include "storage/hostname.h"
#include "storage/sharenames.h"
#include "storage/sidebyside.h"

#include <QHash>

namespace Penumbra::Storage {

namespace {

constexpr milliseconds connectLimit {30'000};
constexpr milliseconds callLimit {60'000};
constexpr milliseconds cancelLimit {100};
constexpr std::size_t mostCalls = 8;

/// Disks that somebody shared: no printers, no IPC$, no ADMIN$ or C$, which Windows shares by itself.
bool isWanted(const Srvs::ShareInfo &info)
{
    return info.name && !info.name->isEmpty() && (info.type & Srvs::STYPE_KIND_MASK) == Srvs::STYPE_DISKTREE
        && !(info.type & Srvs::STYPE_SPECIAL);
}

/// Failures of the connection, not of one question.
bool endsEverything(FailureKind kind)
{
    switch (kind) {
    case FailureKind::Cancelled:
    case FailureKind::HelperDied:
    case FailureKind::HelperMissing:
    case FailureKind::ConnectionLost:
        return true;
    default:
        return false;
    }
}

} // namespace

/// What a refresh has found so far.
struct SmbProvider::Findings
{
    using Pointer = std::shared_ptr<Findings>;

    Smb::SmbHelper::Pointer helper;
    Inventory inventory;
    Deadline deadline;
    bool asksForPaths = true;
    bool asksForCopies = true; ///< IsPathShadowCopied: Samba does not have it
    bool asksForSupport = true;

    Smb::Wait wait(milliseconds limit, const CancelToken &cancel) const
    {
        const Deadline own = deadlineIn(limit);
        return {own < deadline ? own : deadline, cancel, cancelLimit};
    }
    QString server() const { return helper->endpoint().toString(); }
    QString uncServer() const { return QStringLiteral("\\\\") + helper->endpoint().server; }
    UncPath unc(const Share &share) const { return UncPath(helper->endpoint().server, share.name); }

    /// Notes it once per subject.
    void note(const QString &about, const Failure &failure)
    {
        for (const InventoryNote &known : inventory.notes) {
            if (known.id == about)
                return;
        }
        inventory.notes.append({about, failure});
    }

    static Task<std::vector<Srvs::ShareInfo>> list(Pointer self, CancelToken cancel)
    {
        std::vector<Srvs::ShareInfo> all;
        Srvs::NetrShareEnum::In in;
        in.serverName = self->uncServer();
        for (;;) {
            const Smb::Wait limit = self->wait(callLimit, cancel);
            const auto out = co_await self->helper->srvs<Srvs::NetrShareEnum>(in, limit);
            Srvs::throwUnlessSuccess("list shares of", out.result, self->server());
            const bool got = out.container.shares && !out.container.shares->empty();
            if (got)
                all.insert(all.end(), out.container.shares->begin(), out.container.shares->end());
            if (out.result != Srvs::ERROR_MORE_DATA)
                break;
            if (!got || out.resumeHandle == in.resumeHandle || all.size() > Srvs::NetrShareEnum::maxShares)
                throw Error(FailureKind::ProtocolError, QStringLiteral("list shares of"), self->server(), {},
                            QStringLiteral("the server promises more shares and gives none"));
            in.resumeHandle = out.resumeHandle;
        }
        co_return all;
    }

    static Task<> listShares(Pointer self, CancelToken cancel)
    {
        std::optional<Failure> failure;
        try {
            const std::vector<Srvs::ShareInfo> all = co_await list(self, cancel);
            for (const Srvs::ShareInfo &info : all) {
                if (!isWanted(info))
                    continue;
                Share share;
                share.svm = self->inventory.svms.first().id;
                share.name = *info.name;
                share.comment = info.remark.value_or(QString());
                readShareName(share);
                self->inventory.shares.append(share);
            }
        } catch (const Error &error) {
            failure = error.failure();
        }
        if (failure && endsEverything(failure->kind))
            throw Error(*failure);
        if (failure)
            self->note(QStringLiteral("shares"), *failure);
    }

    static Task<> askVersion(Pointer self, CancelToken cancel)
    {
        std::optional<Failure> failure;
        Svm &svm = self->inventory.svms.first();
        try {
            const Fsrvp::GetSupportedVersion::In in;
            const Smb::Wait limit = self->wait(callLimit, cancel);
            const auto out = co_await self->helper->fsrvp<Fsrvp::GetSupportedVersion>(in, limit);
            Fsrvp::throwUnlessZero<Fsrvp::GetSupportedVersion>(out.result, self->server());
            svm.fsrvpVersion = out.maxVersion;
            svm.shadowCopy = true;
        } catch (const Error &error) {
            failure = error.failure();
        }
        if (!failure)
            co_return;
        if (endsEverything(failure->kind))
            throw Error(*failure);
        self->asksForSupport = false;
        if (failure->kind == FailureKind::PipeNotFound || failure->kind == FailureKind::InterfaceNotOffered) {
            svm.fsrvpVersion = 0;
            svm.shadowCopy = false;
        } else
            self->note(QStringLiteral("shadow copies"), *failure);
    }

    static Task<> askPath(Pointer self, qsizetype index, CancelToken cancel)
    {
        if (!self->asksForPaths)
            co_return;
        Srvs::NetrShareGetInfo::In in;
        in.serverName = self->uncServer();
        in.netName = self->inventory.shares.at(index).name;
        in.level = 2;
        const Smb::Wait limit = self->wait(callLimit, cancel);
        const auto out = co_await self->helper->srvs<Srvs::NetrShareGetInfo>(in, limit);
        if (out.result == Srvs::ERROR_ACCESS_DENIED || out.result == Srvs::ERROR_INVALID_LEVEL)
            self->asksForPaths = false; // only administrators may know
        else if (out.info)
            self->inventory.shares[index].path = out.info->path.value_or(QString());
    }

    static Task<> askSupport(Pointer self, qsizetype index, CancelToken cancel)
    {
        if (!self->asksForSupport)
            co_return;
        const UncPath unc = self->unc(self->inventory.shares.at(index));
        const Fsrvp::ShareIn in {Fsrvp::shareArgument(unc)};
        const Smb::Wait limit = self->wait(callLimit, cancel);
        const auto out = co_await self->helper->fsrvp<Fsrvp::IsPathSupported>(in, limit);
        const auto failure = failureOfStatus<Fsrvp::IsPathSupported>(out.result, unc.shareName());
        if (!failure || failure->kind == FailureKind::FsrvpNotSupported) {
            self->inventory.shares[index].shadowCopySupported = !failure && out.supportedByThisProvider;
            if (!failure && self->inventory.name.isEmpty())
                self->inventory.name = out.ownerMachineName.value_or(QString());
        } else if (failure->kind == FailureKind::FsrvpAccessDenied) {
            self->asksForSupport = false; // one account asks for all shares
            self->note(QStringLiteral("shadow copies"), *failure);
        } else
            self->note(QStringLiteral("shadow copies of ") + unc.share(), *failure);
    }

    static Task<> askCopied(Pointer self, qsizetype index, CancelToken cancel)
    {
        if (!self->asksForCopies || !self->inventory.shares.at(index).shadowCopySupported.value_or(false))
            co_return;
        const UncPath unc = self->unc(self->inventory.shares.at(index));
        const Fsrvp::ShareIn in {Fsrvp::shareArgument(unc)};
        const Smb::Wait limit = self->wait(callLimit, cancel);
        const auto out = co_await self->helper->fsrvp<Fsrvp::IsPathShadowCopied>(in, limit);
        const auto failure = failureOfStatus<Fsrvp::IsPathShadowCopied>(out.result, unc.shareName());
        if (!failure)
            self->inventory.shares[index].shadowCopied = out.shadowCopyPresent;
        else
            self->asksForCopies = failure->kind != FailureKind::FsrvpNotSupported;
    }

    template<typename Call>
    static std::optional<Failure> failureOfStatus(quint32 status, const QString &object)
    {
        try {
            Fsrvp::throwUnlessZero<Call>(status, object);
        } catch (const Error &error) {
            return error.failure();
        }
        return std::nullopt;
    }

    /// Everything that costs a call for one share. A share that no path can name, or whose call the server broke off, is noted.
    static Task<> askShare(Pointer self, qsizetype index, CancelToken cancel)
    {
        std::optional<Failure> failure;
        try {
            co_await askPath(self, index, cancel);
            if (self->inventory.shares.at(index).shadowCopy.isNull()) {
                co_await askSupport(self, index, cancel);
                co_await askCopied(self, index, cancel);
            }
        } catch (const Error &error) {
            failure = error.failure();
        }
        if (failure && endsEverything(failure->kind))
            throw Error(*failure);
        if (failure)
            self->note(QStringLiteral("share ") + self->inventory.shares.at(index).name, *failure);
    }

    /// New shares, or all; the others keep what was known of them.
    static Task<> askShares(Pointer self, Inventory previous, bool everything, CancelToken cancel)
    {
        QHash<QString, Share> before;
        for (const Share &share : previous.shares)
            before.insert(share.id, share);
        std::vector<Piece> pieces;
        for (qsizetype i = 0; i < self->inventory.shares.size(); ++i) {
            Share &share = self->inventory.shares[i];
            const auto known = before.constFind(share.id);
            if (!everything && known != before.constEnd() && known->comment == share.comment
                && (known->shadowCopySupported || !self->asksForSupport || !known->shadowCopy.isNull())) {
                share.path = known->path;
                share.shadowCopySupported = known->shadowCopySupported;
                share.shadowCopied = known->shadowCopied;
                continue;
            }
            pieces.push_back([self, i](CancelToken token) { return askShare(self, i, token); });
        }
        co_await sideBySide(std::move(pieces), mostCalls, cancel);
    }
};

SmbProvider::SmbProvider(const KnownSystem &system, const SystemSecrets &secrets)
    : m_system(system)
    , m_password(secrets.smb)
{
    if (system.smb.user.isEmpty() && system.smb.source != SignInName::Source::Kerberos)
        throw Error(FailureKind::InvalidInput, QStringLiteral("sign in to"), system.host, {},
                    QStringLiteral("the server needs an account: give --user, or --kerberos with a ticket"));
}

Svm SmbProvider::ownSvm() const
{
    Svm svm;
    svm.id = hostKey(m_system.host);
    svm.name = m_system.host;
    svm.smbServer = m_system.host;
    svm.host = m_system.host;
    svm.port = m_system.port ? m_system.port : 445;
    if (isAddress(m_system.host))
        svm.addresses.append(m_system.host);
    svm.aliases = m_system.aliases;
    return svm;
}

Task<Inventory> SmbProvider::refresh(Inventory previous, bool everything, InventoryHandler onPart, Smb::Wait wait)
{
    const auto self = shared_from_this();
    const auto findings = std::make_shared<Findings>();
    findings->deadline = wait.deadline;
    findings->inventory.system = self->m_system.id;
    findings->inventory.kind = SystemKind::Smb;
    findings->inventory.asOf = QDateTime::currentDateTimeUtc();
    findings->inventory.svms.append(self->ownSvm());
    const auto tell = [findings, onPart] {
        if (onPart)
            onPart(findings->inventory);
    };
    const Smb::ConnectOptions options = self->connectOptions(findings->inventory.svms.first());
    const Smb::Wait connecting = findings->wait(connectLimit, wait.cancel);
    findings->helper = co_await Smb::SmbHelper::connectTo(options, connecting);
    co_await Findings::listShares(findings, wait.cancel);
    tell();
    co_await Findings::askVersion(findings, wait.cancel);
    tell();
    co_await Findings::askShares(findings, previous, everything, wait.cancel);
    if (findings->inventory.name.isEmpty())
        findings->inventory.name = everything || previous.name.isEmpty() ? self->m_system.host : previous.name;
    // The name it gave itself (OwnerMachineName) is the one that hosts write into configurations.
    Svm &svm = findings->inventory.svms.first();
    if (!Inventory::isNamed(svm, findings->inventory.name))
        svm.aliases.append(findings->inventory.name);
    addExposedCopies(findings->inventory);
    tell();
    co_return Inventory(findings->inventory);
}

std::shared_ptr<FileOracle> SmbProvider::fileOracle(const Inventory &, const Share &)
{
    return nullptr;
}

Smb::Credentials SmbProvider::smbCredentials() const
{
    return smbCredentialsOf(m_system, m_password);
}

} // namespace Penumbra::Storage
