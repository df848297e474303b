// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/systemcommands.h"

#include "cli/inventorytree.h"
#include "cli/opensystems.h"
#include "cli/systemoptions.h"
#include "core/failuretext.h"
#include "core/ipv6literal.h"
#include "storage/hostname.h"
#include "storage/inventorycache.h"

#include <algorithm>

namespace Penumbra::Cli {

using Storage::KnownSystem;
using Storage::KnownSystems;
using Storage::SignInName;
using Storage::SystemKind;

namespace {

constexpr milliseconds probeLimit {30'000};
constexpr milliseconds refreshLimit {600'000};
constexpr milliseconds connectLimit {30'000};
constexpr milliseconds cancelLimit {100};

SystemKind kindOption(const QCommandLineParser &options)
{
    const QString kind = options.value(QStringLiteral("kind"));
    for (const SystemKind known : {SystemKind::Ontap, SystemKind::Smb}) {
        if (kind == systemKindName(known))
            return known;
    }
    throw Error(FailureKind::InvalidInput, QStringLiteral("read option"), QStringLiteral("--kind"), {},
                QStringLiteral("it is ontap or smb"));
}

/// What the options say of a system that is not known yet; probes for its kind when they leave it open.
Task<KnownSystem> newSystem(CommandContext context, QString host)
{
    KnownSystem system;
    system.id = QUuid::createUuid();
    system.host = host;
    system.name = host;
    if (context.options.isSet(QStringLiteral("kind")))
        system.kind = kindOption(context.options);
    else {
        const quint16 port = context.options.value(QStringLiteral("port")).toUShort();
        const Smb::Wait wait {deadlineIn(probeLimit), context.cancel, cancelLimit};
        const Storage::Probe found = co_await Storage::probe(host, port, wait);
        system.kind = found.kind;
    }
    applyMemoryOptions(context.options, system);
    if (context.options.isSet(QStringLiteral("kerberos")))
        system.smb.source = SignInName::Source::Kerberos;
    co_return KnownSystem(system);
}

/// ONTAP's accounts are not those of SMB: whether the SMB one is good shows only there.
Task<> trySmb(CommandContext context, Storage::Provider::Pointer provider, Storage::Inventory inventory)
{
    std::optional<Failure> failure;
    for (const Storage::Svm &svm : inventory.svms) {
        if (!svm.running || svm.host.isEmpty())
            continue;
        try {
            const Smb::ConnectOptions options = provider->connectOptions(svm);
            const Smb::Wait wait {deadlineIn(connectLimit), context.cancel, cancelLimit};
            co_await Smb::SmbHelper::connectTo(options, wait);
            co_return; // one is enough: every try with a wrong password counts
        } catch (const Error &error) {
            failure = error.failure();
        }
        break;
    }
    if (!failure)
        co_return;
    if (failure->kind == FailureKind::Cancelled)
        throw Error(*failure);
    context.output.remark(SystemAddCommand::tr("SMB: %1").arg(explainLine(*failure)));
}

Task<> keepPasswords(KnownSystem system, Storage::SystemSecrets secrets)
{
    if (!secrets.management.isEmpty())
        co_await storePassword(accountOf(system.management), system.host, secrets.management);
    if (!secrets.smb.isEmpty())
        co_await storePassword(accountOf(system.smb), system.host, secrets.smb);
}

/// Keeps the passwords of a system that was just made known; without them it is not known any more.
Task<> keepPasswordsOrForget(KnownSystems known, KnownSystem system, Storage::SystemSecrets secrets)
{
    std::exception_ptr failure;
    try {
        co_await keepPasswords(system, secrets);
    } catch (...) {
        failure = std::current_exception();
    }
    if (!failure)
        co_return;
    known.remove(system.id);
    std::rethrow_exception(failure);
}

/// A cluster that shows an account nothing is of no use; its notes would be the same at each refresh. Throws Error(AccessDenied).
void requireSomethingToSee(const KnownSystem &system, const Storage::Inventory &inventory)
{
    const auto isRefused = [&inventory](const QString &about) {
        return std::any_of(inventory.notes.cbegin(), inventory.notes.cend(), [&about](const auto &note) {
            return note.id == about && note.failure.kind == FailureKind::AccessDenied;
        });
    };
    if (isRefused(QStringLiteral("SVMs")) && isRefused(QStringLiteral("volumes"))
        && isRefused(QStringLiteral("shares")))
        throw Error(FailureKind::AccessDenied, QStringLiteral("make storage system known"), system.host, {},
                    QStringLiteral("its REST API shows the account %1 no SVMs, volumes or shares: give the account a "
                                   "role that may read them (ONTAP: security login rest-role create, then security "
                                   "login create -application http -role ROLE)")
                        .arg(system.management.user));
}

} // namespace

void SystemAddCommand::addOptions(QCommandLineParser &parser) const
{
    addSystemOptions(parser);
    addMemoryOptions(parser);
    parser.addOption({QStringLiteral("kind"), QStringLiteral("ontap or smb; without it Penumbra finds out."),
                      QStringLiteral("kind")});
}

Task<int> SystemAddCommand::run(CommandContext context)
{
    expectArguments(context, 1, 1);
    const QString host = withoutIpv6Literal(context.arguments.first());
    KnownSystems known;
    const QList<KnownSystem> others = known.list();
    SystemSignIn signIn(context.options, SignInChoice::Keychain::Receives);
    KnownSystem system = co_await newSystem(context, host);
    for (const KnownSystem &other : others) {
        if (Storage::hostKey(other.host) == Storage::hostKey(host) && other.port == system.port
            && other.kind == system.kind)
            throw Error(FailureKind::AlreadyExists, QStringLiteral("make storage system known"), host, {},
                        QStringLiteral("it is known as %1 already").arg(other.name));
    }
    known.requireAddable(system); // before anything is asked, sent or kept
    const Storage::SystemSecrets secrets = co_await signIn.secretsFor(system, NeededAccounts::All);
    auto opened = std::make_shared<OpenSystem>();
    opened->provider = Storage::makeProvider(system, secrets);
    const Smb::Wait wait {deadlineIn(refreshLimit), context.cancel, cancelLimit};
    const Storage::Inventory nothing;
    const Storage::InventoryHandler nobody;
    const Storage::Inventory inventory = co_await opened->provider->refresh(nothing, true, nobody, wait);
    requireSomethingToSee(system, inventory);
    if (system.kind == SystemKind::Ontap)
        co_await trySmb(context, opened->provider, inventory);
    if (signIn.choice().keychain)
        system.management.source = system.smb.source = SignInName::Source::Keychain;
    known.add(system);
    if (signIn.choice().keychain)
        co_await keepPasswordsOrForget(known, system, secrets);
    try {
        Storage::InventoryCache().save(inventory);
    } catch (const Error &error) {
        context.output.failure(error.failure());
    }
    opened->system = system;
    opened->inventory = inventory;
    context.output.event(QStringLiteral("system-added"), systemEvent(system));
    const QStringList lines = inventoryTree(*opened);
    for (const QString &line : lines)
        context.output.line(line);
    context.output.line(tr("Known as %1, read-only: Penumbra will change nothing there until you allow it with "
                           "penumbractl system set %1 --allow-changes.")
                            .arg(system.name));
    co_return Ok;
}

} // namespace Penumbra::Cli
