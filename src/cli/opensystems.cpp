// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/opensystems.h"

#include "cli/serveroptions.h"
#include "core/ipv6literal.h"
#include "storage/inventorycache.h"
#include "storage/sidebyside.h"

namespace Penumbra::Cli {

using Storage::Inventory;
using Storage::InventoryCache;
using Storage::KnownSystem;
using Storage::KnownSystems;
using Storage::Piece;

namespace {

constexpr std::size_t mostSystems = 16; // at once
constexpr milliseconds refreshLimit {1'800'000};
constexpr milliseconds probeLimit {30'000};
constexpr milliseconds cancelLimit {100};

/// One system on its way to being open.
struct Opening
{
    std::shared_ptr<OpenSystem> system = std::make_shared<OpenSystem>();
    std::optional<Failure> failure;
};

Task<> open(std::shared_ptr<Opening> opening, Storage::SystemSecrets secrets, bool everything, Output *output,
            CancelToken cancel)
{
    OpenSystem &open = *opening->system;
    const InventoryCache cache;
    const Inventory previous = cache.load(open.system.id).value_or(Inventory());
    try {
        open.provider = Storage::makeProvider(open.system, secrets);
        const Smb::Wait wait {deadlineIn(refreshLimit), cancel, cancelLimit};
        const Storage::InventoryHandler nobody;
        const Inventory inventory = co_await open.provider->refresh(previous, everything, nobody, wait);
        open.inventory = inventory;
    } catch (const Error &error) {
        opening->failure = error.failure();
    }
    if (opening->failure || open.system.id.isNull())
        co_return;
    try {
        cache.save(open.inventory);
    } catch (const Error &error) {
        output->failure(error.failure()); // slower next time, nothing else
    }
}

KnownSystem unknownSystem(const QString &host, const Storage::Probe &probe)
{
    KnownSystem system;
    system.name = host;
    system.host = host;
    system.kind = probe.kind;
    system.port = probe.port;
    return system;
}

bool isSame(const KnownSystem &left, const KnownSystem &right)
{
    return left.id == right.id && left.host == right.host && left.port == right.port;
}

} // namespace

Task<KnownSystem> systemFor(CommandContext context, QString argument)
{
    const KnownSystems known;
    if (const auto owner = known.ownerOf(argument))
        co_return KnownSystem(*owner);
    const quint16 port = context.options.isSet(QStringLiteral("port")) ? portOption(context.options) : 0;
    const Smb::Wait wait {deadlineIn(probeLimit), context.cancel, cancelLimit};
    const QString host = withoutIpv6Literal(argument);
    const Storage::Probe found = co_await Storage::probe(host, port, wait);
    co_return unknownSystem(host, found);
}

Task<QList<std::shared_ptr<const OpenSystem>>> openAll(CommandContext context, QList<KnownSystem> systems,
                                                       OpenRules rules, bool *failed)
{
    SystemSignIn signIn(context.options);
    std::vector<std::shared_ptr<Opening>> openings;
    std::vector<Piece> pieces;
    Output *output = &context.output;
    QList<KnownSystem> wanted;
    for (const KnownSystem &system : systems) {
        const auto isIt = [&system](const KnownSystem &other) { return isSame(system, other); };
        if (std::none_of(wanted.cbegin(), wanted.cend(), isIt))
            wanted.append(system);
    }
    for (const KnownSystem &system : wanted) {
        const auto opening = std::make_shared<Opening>();
        opening->system->system = signIn.asAsked(system);
        openings.push_back(opening);
        std::optional<Storage::SystemSecrets> secrets;
        try {
            const Storage::SystemSecrets got = co_await signIn.secretsFor(opening->system->system, rules.accounts);
            secrets = got;
        } catch (const Error &error) {
            opening->failure = error.failure();
        }
        if (secrets)
            pieces.push_back([opening, got = *secrets, everything = rules.everything, output](CancelToken cancel) {
                return open(opening, got, everything, output, cancel);
            });
    }
    co_await Storage::sideBySide(std::move(pieces), mostSystems, context.cancel);
    QList<std::shared_ptr<const OpenSystem>> result;
    for (const auto &opening : openings) {
        if (!opening->failure) {
            result.append(opening->system);
            continue;
        }
        if (opening->failure->kind == FailureKind::Cancelled || (openings.size() == 1 && !rules.failTogether))
            throw Error(*opening->failure);
        context.output.failure(*opening->failure);
        *failed = true;
    }
    co_return result;
}

Task<QList<KnownSystem>> systemsFor(CommandContext context, QStringList arguments, bool *failed)
{
    QList<KnownSystem> systems;
    if (arguments.isEmpty()) {
        systems = KnownSystems().list();
        if (systems.isEmpty())
            throw Error(FailureKind::NotFound, QStringLiteral("find storage systems"), {}, {},
                        QStringLiteral("none is known: make one known with penumbractl system add HOST, or name one"));
    }
    for (const QString &argument : arguments) {
        std::optional<Failure> failure;
        try {
            const KnownSystem system = co_await systemFor(context, argument);
            systems.append(system);
        } catch (const Error &error) {
            failure = error.failure();
        }
        if (!failure)
            continue;
        if (arguments.size() == 1 || failure->kind == FailureKind::Cancelled)
            throw Error(*failure);
        context.output.failure(*failure);
        *failed = true;
    }
    co_return systems;
}

Task<QList<std::shared_ptr<const OpenSystem>>> openSystems(CommandContext context, QStringList arguments, bool *failed)
{
    const QList<KnownSystem> systems = co_await systemsFor(context, arguments, failed);
    OpenRules rules;
    rules.failTogether = arguments.size() > 1;
    co_return co_await openAll(context, systems, rules, failed);
}

} // namespace Penumbra::Cli
