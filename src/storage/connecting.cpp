// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/connecting.h"

#include "fsrvp/clientrules.h"
#include "storage/hostname.h"

#include <QHostAddress>

#include <algorithm>

namespace Penumbra::Storage {

namespace {

const QString makeKnown = QStringLiteral("make storage system known");

/// The share to ask about: shadow copies themselves and hidden shares are none that people put something into.
const Share *shareToAskAbout(const Inventory &inventory, const QString &svm)
{
    const Share *hidden = nullptr;
    for (const Share &share : inventory.shares) {
        if (share.svm != svm || !share.shadowCopy.isNull() || share.name.compare(u"ipc$", Qt::CaseInsensitive) == 0)
            continue;
        if (!share.hidden)
            return &share;
        hidden = &share;
    }
    return hidden;
}

/// The agent's version and, with a share, whether the account may use it. Throws Error.
Task<> askAgent(Smb::SmbHelper::Pointer helper, std::shared_ptr<SvmAccess> access, QString share, Smb::Wait wait)
{
    const Fsrvp::GetSupportedVersion::In version;
    const auto said = co_await helper->fsrvp<Fsrvp::GetSupportedVersion>(version, wait);
    Fsrvp::throwUnlessZero<Fsrvp::GetSupportedVersion>(said.result, access->server);
    access->fsrvpVersion = said.maxVersion;
    if (share.isEmpty())
        co_return;
    const UncPath unc(helper->endpoint().server, share);
    const Fsrvp::ShareIn in {Fsrvp::shareArgument(unc)};
    const auto support = co_await helper->fsrvp<Fsrvp::IsPathSupported>(in, wait);
    Fsrvp::throwUnlessZero<Fsrvp::IsPathSupported>(support.result, unc.shareName());
}

} // namespace

KnownSystem newSystem(const QString &host, SystemKind kind, quint16 port)
{
    KnownSystem system;
    system.id = QUuid::createUuid();
    system.host = host;
    system.name = host;
    system.kind = kind;
    system.port = port;
    return system;
}

void requireUnknown(const KnownSystems &known, const KnownSystem &system)
{
    const QList<KnownSystem> others = known.list();
    for (const KnownSystem &other : others) {
        if (hostKey(other.host) == hostKey(system.host) && other.port == system.port && other.kind == system.kind)
            throw Error(FailureKind::AlreadyExists, makeKnown, system.host, {},
                        QStringLiteral("it is known as %1 already").arg(other.name));
    }
}

void requireNew(const KnownSystems &known, const KnownSystem &system)
{
    requireUnknown(known, system);
    known.requireAddable(system);
}

void requireSomethingToSee(const KnownSystem &system, const Inventory &inventory)
{
    const auto isRefused = [&inventory](const QString &about) {
        return std::any_of(inventory.notes.cbegin(), inventory.notes.cend(), [&about](const InventoryNote &note) {
            return note.id == about && note.failure.kind == FailureKind::AccessDenied;
        });
    };
    if (isRefused(QStringLiteral("SVMs")) && isRefused(QStringLiteral("volumes"))
        && isRefused(QStringLiteral("shares")))
        throw Error(FailureKind::AccessDenied, makeKnown, system.host, {},
                    QStringLiteral("its REST API shows the account %1 no SVMs, volumes or shares: give the account a "
                                   "role that may read them (ONTAP: security login rest-role create, then security "
                                   "login create -application http -role ROLE)")
                        .arg(accountText(system.management)));
}

bool isReferenceServer(const KnownSystem &system, const Inventory &inventory)
{
    return inventory.version.startsWith(QLatin1String("Penumbra lab ")) && QHostAddress(system.host).isLoopback();
}

QList<Svm> svmsToTry(const Inventory &inventory)
{
    QList<Svm> svms;
    for (const Svm &svm : inventory.svms) {
        if (svm.running && (!svm.host.isEmpty() || !svm.smbServer.isEmpty()))
            svms.append(svm);
    }
    return svms;
}

Task<SvmAccess> trySvm(Provider::Pointer provider, Inventory inventory, Svm svm, Smb::Wait wait)
{
    const auto access = std::make_shared<SvmAccess>();
    access->svm = svm.id;
    access->name = svm.name;
    if (svm.host.isEmpty()) {
        access->failures.append({FailureKind::InvalidInput,
                                 QStringLiteral("sign in to"),
                                 svm.name,
                                 {},
                                 QStringLiteral("no name or address of the SVM's SMB server is known")});
        co_return SvmAccess(*access);
    }
    const Smb::ConnectOptions options = provider->connectOptions(svm);
    access->server = options.endpoint.toString();
    const Share *share = shareToAskAbout(inventory, svm.id);
    const QString shareName = share ? share->name : QString();
    std::optional<Failure> failure;
    try {
        const Smb::SmbHelper::Pointer helper = co_await Smb::SmbHelper::connectTo(options, wait);
        access->session = helper->capabilities();
        co_await askAgent(helper, access, shareName, wait);
    } catch (const Error &error) {
        failure = error.failure();
    }
    if (failure && failure->kind == FailureKind::Cancelled)
        throw Error(*failure);
    const bool noAgent =
        failure && (failure->kind == FailureKind::PipeNotFound || failure->kind == FailureKind::InterfaceNotOffered);
    if (noAgent)
        access->fsrvpVersion = 0;
    // That one share has no shadow copies is for validation to say.
    if (failure && failure->kind != FailureKind::FsrvpNotSupported)
        access->failures.append(*failure);
    co_return SvmAccess(*access);
}

} // namespace Penumbra::Storage
