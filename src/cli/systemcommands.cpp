// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/systemcommands.h"

#include "cli/opensystems.h"
#include "cli/systemoptions.h"
#include "core/columns.h"
#include "core/ipv6literal.h"
#include "storage/difference.h"
#include "storage/inventorycache.h"

#include <QSet>

namespace Penumbra::Cli {

using Storage::Inventory;
using Storage::KnownSystem;
using Storage::KnownSystems;
using Storage::SignInName;

namespace {

QString nameOf(const Storage::Svm &svm)
{
    return svm.name;
}
QString nameOf(const Storage::Volume &volume)
{
    return volume.name;
}
QString nameOf(const Storage::Share &share)
{
    return share.name;
}
QString nameOf(const Storage::Snapshot &snapshot)
{
    return snapshot.name;
}
QString nameOf(const Storage::ShadowCopy &copy)
{
    return copy.id;
}

/// Says what changed among the objects of one kind. Gives how many did.
template<typename Object>
qsizetype tellChanges(Output &output, const QString &system, const QString &kind, const QList<Object> &before,
                      const QList<Object> &after)
{
    const Storage::Changes<Object> changes = Storage::changesBetween(before, after);
    const auto tell = [&](const QString &change, const QString &id, const QString &name) {
        output.line(
            QStringLiteral("  %1 %2 %3").arg(change, kind, QString(name).replace(QLatin1Char('\n'), QLatin1Char('?'))));
        output.event(QStringLiteral("change"),
                     {{QStringLiteral("system"), system},
                      {QStringLiteral("change"), change},
                      {QStringLiteral("kind"), kind},
                      {QStringLiteral("id"), id},
                      {QStringLiteral("name"), name}});
    };
    for (const Object &object : changes.added)
        tell(QStringLiteral("new"), object.id, nameOf(object));
    for (const Object &object : changes.changed)
        tell(QStringLiteral("changed"), object.id, nameOf(object));
    const QSet<QString> removed(changes.removed.cbegin(), changes.removed.cend());
    for (const Object &object : before) {
        if (removed.contains(object.id))
            tell(QStringLiteral("gone"), object.id, nameOf(object));
    }
    return changes.added.size() + changes.changed.size() + changes.removed.size();
}

void tellAll(Output &output, const OpenSystem &open, const std::optional<Inventory> &last)
{
    const QString &system = open.system.name;
    const Inventory &now = open.inventory;
    const Inventory before = last.value_or(Inventory());
    output.line(last ? SystemRefreshCommand::tr("%1, since %2:").arg(system, before.asOf.toString(Qt::ISODate))
                     : SystemRefreshCommand::tr("%1, seen for the first time:").arg(system));
    qsizetype count = tellChanges(output, system, QStringLiteral("SVM"), before.svms, now.svms);
    count += tellChanges(output, system, QStringLiteral("volume"), before.volumes, now.volumes);
    count += tellChanges(output, system, QStringLiteral("share"), before.shares, now.shares);
    count += tellChanges(output, system, QStringLiteral("snapshot"), before.snapshots, now.snapshots);
    count += tellChanges(output, system, QStringLiteral("shadow copy"), before.shadowCopies, now.shadowCopies);
    if (count == 0)
        output.line(SystemRefreshCommand::tr("  nothing changed"));
    for (const Storage::InventoryNote &note : now.notes)
        output.failure(note.failure);
    output.event(QStringLiteral("refreshed"),
                 {{QStringLiteral("system"), system},
                  {QStringLiteral("changes"), count},
                  {QStringLiteral("notes"), now.notes.size()}});
}

/// Passwords in the keychain are kept by account and host: says which are needed now that one of them is another.
void tellOfPasswords(Output &output, const KnownSystem &before, const KnownSystem &now)
{
    QStringList told;
    const auto tell = [&](const SignInName &was, const SignInName &is) {
        const bool same = accountText(was) == accountText(is) && before.host == now.host && was.source == is.source;
        if (is.source != SignInName::Source::Keychain || is.user.isEmpty() || same || told.contains(accountText(is)))
            return;
        told.append(accountText(is));
        output.remark(SystemSetCommand::tr("The keychain has to hold the password of %1 for %2: penumbractl password "
                                           "store %3 --user '%1'")
                          .arg(accountText(is), now.host, now.host));
        if (was.source == SignInName::Source::Keychain && !was.user.isEmpty())
            output.remark(SystemSetCommand::tr("That of %1 for %2 stays there: penumbractl password forget %3 --user "
                                               "'%1'")
                              .arg(accountText(was), before.host, before.host));
    };
    if (now.kind == Storage::SystemKind::Ontap)
        tell(before.management, now.management);
    tell(before.smb, now.smb);
}

} // namespace

Task<int> SystemListCommand::run(CommandContext context)
{
    expectArguments(context, 0, 0);
    const QList<KnownSystem> systems = KnownSystems().list();
    for (const KnownSystem &system : systems) {
        context.output.event(QStringLiteral("system"), systemEvent(system));
        const QString place = system.port ? Smb::Endpoint {system.host, system.port}.toString() : system.host;
        context.output.line(QStringLiteral("%1  %2 %3  %4  %5")
                                .arg(padded(system.name, 20), padded(systemKindName(system.kind), 6), padded(place, 30),
                                     padded(system.smb.user, 16),
                                     system.readOnly ? tr("read-only") : tr("changes allowed")));
    }
    if (systems.isEmpty())
        context.output.line(tr("No storage system is known; make one known with penumbractl system add HOST."));
    co_return Ok;
}

void SystemSetCommand::addOptions(QCommandLineParser &parser) const
{
    addSystemOptions(parser);
    addMemoryOptions(parser);
    parser.addOption({QStringLiteral("allow-changes"), QStringLiteral("Penumbra may change things there.")});
    parser.addOption({QStringLiteral("read-only"), QStringLiteral("Penumbra changes nothing there.")});
    parser.addOption(
        {QStringLiteral("host"), QStringLiteral("The name or address of the system."), QStringLiteral("host")});
    parser.addOption({QStringLiteral("ask"), QStringLiteral("Ask for the password from now on.")});
    parser.addOption({QStringLiteral("no-alias"), QStringLiteral("Forget this name of the server. Repeatable."),
                      QStringLiteral("name")});
}

Task<int> SystemSetCommand::run(CommandContext context)
{
    expectArguments(context, 1, 1);
    const QCommandLineParser &options = context.options;
    KnownSystems known;
    const KnownSystem before = known.find(context.arguments.first());
    KnownSystem system = before;
    const bool allow = options.isSet(QStringLiteral("allow-changes"));
    const bool forbid = options.isSet(QStringLiteral("read-only"));
    if (allow && forbid)
        throw Error(FailureKind::InvalidInput, QStringLiteral("read option"), QStringLiteral("--read-only"), {},
                    QStringLiteral("it contradicts --allow-changes"));
    if (allow || forbid)
        system.readOnly = forbid;
    applyMemoryOptions(options, system);
    if (options.isSet(QStringLiteral("host")))
        system.host = withoutIpv6Literal(options.value(QStringLiteral("host")));
    const QStringList forgotten = options.values(QStringLiteral("no-alias"));
    for (const QString &alias : forgotten)
        system.aliases.removeAll(alias);
    if (options.isSet(QStringLiteral("keychain")))
        system.management.source = system.smb.source = SignInName::Source::Keychain;
    if (options.isSet(QStringLiteral("kerberos")))
        system.smb.source = SignInName::Source::Kerberos;
    if (options.isSet(QStringLiteral("ask")))
        system.management.source = system.smb.source = SignInName::Source::Ask;
    known.change(system);
    tellOfPasswords(context.output, before, system);
    context.output.event(QStringLiteral("system"), systemEvent(system));
    context.output.line(system.readOnly ? tr("%1 is read-only: Penumbra changes nothing there.").arg(system.name)
                                        : tr("Penumbra may change things on %1.").arg(system.name));
    co_return Ok;
}

Task<int> SystemRemoveCommand::run(CommandContext context)
{
    expectArguments(context, 1, 1);
    KnownSystems known;
    const KnownSystem system = known.find(context.arguments.first());
    known.remove(system.id);
    Storage::InventoryCache().forget(system.id);
    context.output.event(QStringLiteral("system-removed"), systemEvent(system));
    context.output.line(
        tr("%1 is forgotten; a password in the keychain stays there (penumbractl password forget).").arg(system.name));
    co_return Ok;
}

void SystemRefreshCommand::addOptions(QCommandLineParser &parser) const
{
    addSystemOptions(parser);
}

Task<int> SystemRefreshCommand::run(CommandContext context)
{
    bool failed = false;
    const QList<KnownSystem> systems = co_await systemsFor(context, context.arguments, &failed);
    const Storage::InventoryCache cache;
    QHash<QUuid, Inventory> last;
    for (const KnownSystem &system : systems) {
        if (const auto inventory = cache.load(system.id))
            last.insert(system.id, *inventory);
    }
    OpenRules rules;
    rules.everything = true;
    rules.accounts = NeededAccounts::Management;
    rules.failTogether = systems.size() > 1;
    const auto open = co_await openAll(context, systems, rules, &failed);
    for (const auto &system : open) {
        const auto before = last.constFind(system->system.id);
        tellAll(context.output, *system, before == last.constEnd() ? std::nullopt : std::optional(*before));
    }
    co_return failed ? Failed : Ok;
}

} // namespace Penumbra::Cli
