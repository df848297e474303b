// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/systemcommands.h"

#include "cli/inventorytree.h"
#include "cli/opensystems.h"
#include "cli/systemoptions.h"
#include "core/failuretext.h"
#include "core/ipv6literal.h"
#include "storage/connecting.h"
#include "storage/inventorycache.h"

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
    SystemKind kind = SystemKind::Smb;
    if (context.options.isSet(QStringLiteral("kind")))
        kind = kindOption(context.options);
    else {
        const quint16 port = context.options.value(QStringLiteral("port")).toUShort();
        const Smb::Wait wait {deadlineIn(probeLimit), context.cancel, cancelLimit};
        const Storage::Probe found = co_await Storage::probe(host, port, wait);
        kind = found.kind;
    }
    KnownSystem system = Storage::newSystem(host, kind, 0);
    applyMemoryOptions(context.options, system);
    if (context.options.isSet(QStringLiteral("kerberos")))
        system.smb.source = SignInName::Source::Kerberos;
    co_return KnownSystem(system);
}

/// ONTAP's accounts are not those of SMB: whether the SMB one is good shows only there.
Task<> trySmb(CommandContext context, Storage::Provider::Pointer provider, Storage::Inventory inventory)
{
    QList<Storage::Svm> svms = Storage::svmsToTry(inventory);
    svms.removeIf([](const Storage::Svm &svm) { return svm.host.isEmpty(); });
    if (svms.isEmpty())
        co_return;
    // One is enough: every try with a wrong password counts.
    const Smb::Wait wait {deadlineIn(connectLimit), context.cancel, cancelLimit};
    const Storage::SvmAccess access = co_await Storage::trySvm(provider, inventory, svms.first(), wait);
    for (const Failure &failure : access.failures)
        context.output.remark(SystemAddCommand::tr("SMB: %1").arg(explainLine(failure)));
}

Task<> keepPasswords(KnownSystem system, Storage::SystemSecrets secrets)
{
    if (!secrets.management.isEmpty())
        co_await storePassword(accountText(system.management), system.host, secrets.management);
    if (!secrets.smb.isEmpty())
        co_await storePassword(accountText(system.smb), system.host, secrets.smb);
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
    SystemSignIn signIn(context.options, SignInChoice::Keychain::Receives);
    KnownSystem system = co_await newSystem(context, host);
    Storage::requireNew(known, system); // before anything is asked, sent or kept
    const Storage::SystemSecrets secrets = co_await signIn.secretsFor(system, NeededAccounts::All);
    auto opened = std::make_shared<OpenSystem>();
    opened->provider = Storage::makeProvider(system, secrets);
    const Smb::Wait wait {deadlineIn(refreshLimit), context.cancel, cancelLimit};
    const Storage::Inventory nothing;
    const Storage::InventoryHandler nobody;
    const Storage::Inventory inventory = co_await opened->provider->refresh(nothing, true, nobody, wait);
    Storage::requireSomethingToSee(system, inventory);
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
