// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/targets.h"

#include "cli/opensystems.h"
#include "cli/serveroptions.h"
#include "core/failuretext.h"
#include "storage/knownowner.h"
#include "storage/sharenames.h"

#include <QCborMap>
#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace Penumbra::Cli {

using Storage::Inventory;
using Storage::KnownSystem;
using Storage::KnownSystems;
using Storage::Share;
using Storage::Svm;

namespace {

constexpr const char *findShare = "find share";

/// What one argument asks for.
struct Wanted
{
    QString argument;
    KnownSystem system;
    QString server; ///< of a UNC path; empty: by names
    QStringList names; ///< SVM and share, or the share of a UNC path
};

bool isUnc(const QString &argument)
{
    return argument.startsWith(QLatin1String("//")) || argument.startsWith(QLatin1String("\\\\"))
        || argument.startsWith(QLatin1String("smb://"), Qt::CaseInsensitive);
}

Wanted wantedByUnc(const CommandContext &context, const QString &argument)
{
    quint16 port = 0;
    const UncPath unc = UncPath::parse(argument, &port);
    if (!unc.path().isEmpty())
        throw Error(FailureKind::InvalidInput, QString::fromLatin1(findShare), argument, {},
                    QStringLiteral("give a share, not a directory in it"));
    if (port == 0 && context.options.isSet(QStringLiteral("port")))
        port = portOption(context.options);
    Wanted wanted;
    wanted.argument = argument;
    wanted.server = unc.server();
    wanted.names.append(unc.share());
    if (const auto owner = Storage::knownOwnerOf(unc.server(), port)) {
        wanted.system = *owner;
        return wanted;
    }
    wanted.system.name = unc.server();
    wanted.system.host = unc.server();
    wanted.system.port = port;
    return wanted;
}

Task<Wanted> wantedBy(CommandContext context, QString argument)
{
    if (isUnc(argument)) {
        const Wanted byUnc = wantedByUnc(context, argument);
        co_return Wanted(byUnc);
    }
    Wanted wanted;
    wanted.argument = argument;
    wanted.names = argument.split(QLatin1Char('/'));
    const QString name = wanted.names.takeFirst();
    if (name.isEmpty() || wanted.names.contains(QString()) || wanted.names.size() > 2)
        throw Error(FailureKind::InvalidInput, QString::fromLatin1(findShare), argument, {},
                    QStringLiteral("write SYSTEM, SYSTEM/SVM, SYSTEM/SVM/SHARE or //SERVER/SHARE"));
    const KnownSystem system = co_await systemFor(context, name);
    wanted.system = system;
    co_return Wanted(wanted);
}

/// Why a list of the inventory is not complete; null when it is. about: "shares", "SVMs".
const Failure *noteAbout(const Inventory &inventory, QLatin1String about)
{
    for (const Storage::InventoryNote &note : inventory.notes) {
        if (note.id == about)
            return &note.failure;
    }
    return nullptr;
}

/// A share by its name; one that the system does not list is taken at its word where lists are not complete.
Share shareNamed(const Inventory &inventory, const Svm &svm, const QString &name, bool takeAnyName)
{
    if (const Share *share = inventory.share(svm.id, name))
        return *share;
    if (const Failure *hidden = noteAbout(inventory, QLatin1String("shares")); hidden && !takeAnyName)
        throw Error(*hidden);
    if (!takeAnyName && !name.endsWith(QLatin1Char('$')))
        throw Error(FailureKind::ShareNotFound, QString::fromLatin1(findShare), svm.name + QLatin1Char('/') + name);
    Share share;
    share.svm = svm.id;
    share.name = name;
    Storage::readShareName(share);
    return share;
}

ShareTarget targetOf(const std::shared_ptr<const OpenSystem> &system, const Svm &svm, const Share &share)
{
    if (svm.host.isEmpty())
        throw Error(FailureKind::InvalidInput, QString::fromLatin1(findShare), svm.name + QLatin1Char('/') + share.name,
                    {},
                    QStringLiteral("no name or address of the SVM's SMB server is known: give one with penumbractl "
                                   "system set %1 --smb-host %2=HOST")
                        .arg(system->system.name, svm.name));
    ShareTarget target;
    target.system = system;
    target.svm = svm;
    target.share = share;
    target.unc = UncPath(svm.host, share.name);
    target.port = svm.port;
    return target;
}

/// The SVM and the share that names mean; the SVM may be left out where there is only one.
struct Names
{
    const Svm *svm = nullptr;
    QString share;
};

Names namesIn(const Inventory &inventory, const Wanted &wanted)
{
    Names names;
    const QString first = wanted.names.value(0);
    if (!wanted.server.isEmpty()) {
        names.svm = Storage::svmNamed(inventory, wanted.server, 0);
        names.share = first;
        if (!names.svm && inventory.svms.size() == 1)
            names.svm = &inventory.svms.first();
    } else if (!first.isEmpty()) {
        names.svm = Storage::svmNamed(inventory, first, 0);
        names.share = wanted.names.value(1);
        if (!names.svm && inventory.kind == Storage::SystemKind::Smb && wanted.names.size() == 1) {
            names.svm = &inventory.svms.first();
            names.share = first;
        }
    }
    const Failure *hidden = noteAbout(inventory, QLatin1String("SVMs"));
    if (!names.svm && !first.isEmpty() && hidden)
        throw Error(*hidden);
    if (!names.svm && !first.isEmpty())
        throw Error(FailureKind::NotFound, QStringLiteral("find SVM"), wanted.argument, {},
                    QStringLiteral("the storage system has no such SVM; see penumbractl inventory"));
    return names;
}

QList<ShareTarget> targetsOf(const CommandContext &context, const std::shared_ptr<const OpenSystem> &system,
                             const Wanted &wanted, bool *failed)
{
    const Inventory &inventory = system->inventory;
    const Names names = namesIn(inventory, wanted);
    if (!names.share.isEmpty())
        return {targetOf(system, *names.svm,
                         shareNamed(inventory, *names.svm, names.share,
                                    !wanted.server.isEmpty() || inventory.kind == Storage::SystemKind::Smb))};
    QList<ShareTarget> targets;
    for (const Share &share : inventory.shares) {
        const Svm *svm = inventory.svm(share.svm);
        if (!svm || (names.svm && svm != names.svm) || !Storage::isOrdinary(share))
            continue;
        try {
            targets.append(targetOf(system, *svm, share));
        } catch (const Error &error) {
            context.output.failure(error.failure());
            *failed = true;
        }
    }
    return targets;
}

/// Whether an argument stands for all shares of a system or an SVM, and not for one that it names.
bool isWholesale(const Inventory &inventory, const Wanted &wanted)
{
    return wanted.server.isEmpty()
        && (wanted.names.isEmpty()
            || (wanted.names.size() == 1 && Storage::svmNamed(inventory, wanted.names.first(), 0)));
}

/// Tells what could not be found out about a system. A list that is not complete hides shares from arguments that stand for all.
void tellNotes(Output &output, const OpenSystem &open, bool wholesale, bool *failed)
{
    for (const Storage::InventoryNote &note : open.inventory.notes) {
        if (wholesale && (note.id == QLatin1String("shares") || note.id == QLatin1String("SVMs"))) {
            output.failure(note.failure);
            *failed = true;
            continue;
        }
        const QString text = explainLine(note.failure);
        output.remark(QStringLiteral("%1: %2").arg(open.system.name, text));
        output.event(QStringLiteral("note"),
                     {{QStringLiteral("system"), open.system.name},
                      {QStringLiteral("about"), note.id},
                      {QStringLiteral("kind"), failureKindName(note.failure.kind)},
                      {QStringLiteral("message"), text}});
    }
}

bool isItsSystem(const OpenSystem &open, const KnownSystem &system)
{
    return open.system.id == system.id && open.system.host == system.host && open.system.port == system.port;
}

} // namespace

void addSystemOptions(QCommandLineParser &parser)
{
    addSignInOptions(parser);
    parser.addOption({{QStringLiteral("p"), QStringLiteral("port")},
                      QStringLiteral("The port of a system that is not known (443 for ONTAP, 445 for SMB)."),
                      QStringLiteral("number")});
    parser.addOption({QStringLiteral("management-password-fd"),
                      QStringLiteral("Read the password of an ONTAP system's management from this descriptor, where it "
                                     "is another."),
                      QStringLiteral("number")});
    parser.addOption({QStringLiteral("accept-certificate"),
                      QStringLiteral("Accept the certificate with this SHA-256 fingerprint, and no other."),
                      QStringLiteral("fingerprint")});
}

Task<OpenedShares> openShares(CommandContext context, QStringList arguments, bool everything, bool *failed)
{
    QList<Wanted> all;
    QList<KnownSystem> systems;
    for (const QString &argument : arguments) {
        const Wanted wanted = co_await wantedBy(context, argument);
        all.append(wanted);
        systems.append(wanted.system);
    }
    if (arguments.isEmpty()) {
        const QList<KnownSystem> known = co_await systemsFor(context, arguments, failed);
        systems = known;
        for (const KnownSystem &system : systems)
            all.append(Wanted {system.name, system, {}, {}});
    }
    OpenRules rules;
    rules.everything = everything;
    const QList<std::shared_ptr<const OpenSystem>> open = co_await openAll(context, systems, rules, failed);
    OpenedShares opened;
    for (const auto &system : open) {
        const bool wholesale = std::any_of(all.cbegin(), all.cend(), [&system](const Wanted &wanted) {
            return isItsSystem(*system, wanted.system) && isWholesale(system->inventory, wanted);
        });
        tellNotes(context.output, *system, wholesale, failed);
    }
    QSet<QString> taken;
    for (const Wanted &wanted : all) {
        for (const auto &system : open) {
            if (!isItsSystem(*system, wanted.system))
                continue;
            const QList<ShareTarget> found = targetsOf(context, system, wanted, failed);
            if (found.isEmpty())
                context.output.remark(
                    QCoreApplication::translate("Targets", "%1: no share is seen there.").arg(wanted.argument));
            for (const ShareTarget &target : found) {
                const QString key = target.unc.key() + QLatin1Char(':') + QString::number(target.port);
                if (!taken.contains(key))
                    opened.shares.append(target);
                taken.insert(key);
            }
        }
    }
    for (const auto &system : open) {
        const auto isOn = [&system](const ShareTarget &target) { return target.system == system; };
        if (std::none_of(opened.shares.cbegin(), opened.shares.cend(), isOn))
            opened.without.append(system);
    }
    co_return OpenedShares(opened);
}

} // namespace Penumbra::Cli
