// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/restorecommands.h"

#include "cli/inhibitor.h"
#include "cli/restoreview.h"
#include "restore/makeplan.h"

#include <algorithm>

namespace Penumbra::Cli {

namespace {

constexpr int daysInJournal = 400; // finished jobs; those whose restores still have something beside their targets stay
constexpr int mostInFlight = 16;

[[noreturn]] void refuse(const QString &option, const QString &why)
{
    throw Error(FailureKind::InvalidInput, QStringLiteral("read option"), QStringLiteral("--") + option, {}, why);
}

Restore::Conflict conflictOption(const QCommandLineParser &options)
{
    const auto conflict = Restore::conflictFromName(options.value(QStringLiteral("conflict")));
    if (!conflict)
        refuse(QStringLiteral("conflict"),
               QStringLiteral("it is one of refuse, keep-both, replace-keeping-old, replace"));
    return *conflict;
}

int inFlightOption(const QCommandLineParser &options)
{
    bool ok = false;
    const int value = options.value(QStringLiteral("in-flight")).toInt(&ok);
    if (!ok || value < 1 || value > mostInFlight)
        refuse(QStringLiteral("in-flight"), QStringLiteral("it wants a number between 1 and 16"));
    return value;
}

/// The instant that a new name carries.
QDateTime timeOption(const QCommandLineParser &options)
{
    const QString text = options.value(QStringLiteral("time"));
    if (text.isEmpty())
        return QDateTime::currentDateTimeUtc();
    const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    if (!time.isValid())
        refuse(QStringLiteral("time"), QStringLiteral("it is a time as 2026-11-25T09:14:00Z"));
    return time.toUTC();
}

/// The arguments as places; each machine of --machine is a source of its own in the only argument.
QList<Restore::Source> sourcesOf(const CommandContext &context)
{
    const quint16 port = portOption(context.options);
    QList<Restore::Source> sources;
    for (const QString &argument : context.arguments)
        sources.append(Restore::Source {Restore::Place::parse(argument, port), {}});
    const QStringList machines = context.options.values(QStringLiteral("machine"));
    if (machines.isEmpty())
        return sources;
    if (sources.size() != 1)
        refuse(QStringLiteral("machine"), QStringLiteral("name one share or folder to look for machines in"));
    const Restore::Place place = sources.first().place;
    sources.clear();
    for (const QString &machine : machines) {
        const QUuid id = QUuid::fromString(machine);
        if (id.isNull())
            refuse(QStringLiteral("machine"), QStringLiteral("it is a GUID"));
        sources.append(Restore::Source {place, id});
    }
    return sources;
}

Restore::Request requestOf(const CommandContext &context)
{
    Restore::Request request;
    request.sources = sourcesOf(context);
    request.conflict = conflictOption(context.options);
    request.newName = context.options.value(QStringLiteral("name"));
    request.now = timeOption(context.options);
    const bool original = context.options.isSet(QStringLiteral("original"));
    if (original == context.options.isSet(QStringLiteral("to")))
        refuse(QStringLiteral("to"),
               original ? QStringLiteral("it contradicts --original")
                        : QStringLiteral("say where to, or --original for where it was"));
    if (!original)
        request.target =
            Restore::Place::parse(context.options.value(QStringLiteral("to")), portOption(context.options));
    return request;
}

/// Where something will be written.
QList<Smb::Endpoint> writtenEndpoints(const Restore::Request &request)
{
    QList<Smb::Endpoint> endpoints;
    if (request.target && !request.target->isLocal())
        endpoints.append(request.target->endpoint());
    for (const Restore::Source &source : request.sources) {
        if (!request.target && !source.place.isLocal() && !endpoints.contains(source.place.endpoint()))
            endpoints.append(source.place.endpoint());
    }
    return endpoints;
}

QStringList serversOf(const Restore::Request &request)
{
    QStringList servers;
    for (const Restore::Source &source : request.sources)
        servers.append(source.place.endpoint().server);
    if (request.target)
        servers.append(request.target->endpoint().server);
    servers.removeAll(QString());
    servers.removeDuplicates();
    return servers;
}

bool areChangesAllowed(const AgentMaker &maker, const QList<Smb::Endpoint> &endpoints)
{
    try {
        for (const Smb::Endpoint &endpoint : endpoints)
            maker.requireChanges(endpoint);
    } catch (const Error &error) {
        if (error.kind() != FailureKind::ReadOnlySystem)
            throw;
        return false;
    }
    return true;
}

/// What earlier restores left on servers that this one signs in to is finished or undone first.
Task<> recoverEarlier(Journal *journal, QStringList servers, Restore::FileStore::Pointer store, Output *output,
                      CancelToken cancel)
{
    QStringList ids;
    bool others = false;
    for (const Restore::StoredRestore &stored : Restore::unfinishedRestores(*journal)) {
        const QStringList touched = Cli::serversOf(QList<Restore::StoredRestore> {stored});
        const bool reachable = std::all_of(touched.begin(), touched.end(), [&servers](const QString &server) {
            return servers.contains(server, Qt::CaseInsensitive);
        });
        if (reachable)
            ids.append(stored.record.id);
        others = others || !reachable;
    }
    if (others)
        output->remark(RestoreCommand::tr("A restore on another server is unfinished. Run `penumbractl recover`."));
    if (ids.isEmpty())
        co_return;
    const QList<Restore::RecoveredRestore> recovered = co_await Restore::recoverRestores(journal, store, ids, cancel);
    reportRecovered(recovered, *output);
}

} // namespace

void RestoreCommand::addOptions(QCommandLineParser &parser) const
{
    addServerOptions(parser);
    addChangeOption(parser);
    parser.addOption({QStringLiteral("to"), tr("The folder it goes to: of a share, or of this computer."),
                      QStringLiteral("target")});
    parser.addOption({QStringLiteral("original"), tr("Back to where it was when the copy was made.")});
    parser.addOption({QStringLiteral("machine"),
                      tr("The files of the machine with this GUID, wherever they lie in SOURCE. Repeatable."),
                      QStringLiteral("guid")});
    parser.addOption({QStringLiteral("conflict"),
                      tr("What happens to what is there: refuse, keep-both (default: a new name), "
                         "replace-keeping-old, replace."),
                      QStringLiteral("choice"), QStringLiteral("keep-both")});
    parser.addOption({QStringLiteral("name"), tr("The new name of a single source."), QStringLiteral("name")});
    parser.addOption({QStringLiteral("time"),
                      tr("The time in a new name that keep-both makes, as 2026-11-25T09:14:00Z (default: now)."),
                      QStringLiteral("time")});
    parser.addOption({QStringLiteral("dry-run"), tr("Only show the plan; nothing is written.")});
    parser.addOption({QStringLiteral("in-flight"), tr("How many files are copied side by side (3)."),
                      QStringLiteral("number"), QStringLiteral("3")});
}

Task<int> RestoreCommand::run(CommandContext context)
{
    expectArguments(context, 1, -1);
    Restore::Request request = requestOf(context);
    const Restore::RunOptions options {inFlightOption(context.options)};
    const bool dryRun = context.options.isSet(QStringLiteral("dry-run"));
    AgentMaker maker(context.options, nullptr);
    const QList<Smb::Endpoint> written = writtenEndpoints(request);
    for (const Smb::Endpoint &endpoint : dryRun ? QList<Smb::Endpoint>() : written)
        maker.requireChanges(endpoint);
    // Without a dry run the job itself opens every target and keeps it open.
    request.probeRunning = dryRun && areChangesAllowed(maker, written);
    const QStringList servers = serversOf(request);
    co_await maker.signIn(servers);
    const Restore::FileStore::Pointer store = storeFor(&maker);
    Journal journal;
    if (!dryRun)
        co_await recoverEarlier(&journal, servers, store, &context.output, context.cancel);

    const auto plan = std::make_shared<const Restore::Plan>(co_await Restore::makePlan(request, store, context.cancel));
    showPlan(*plan, context.output);
    if (!plan->problems.isEmpty()) {
        context.output.remark(tr("Nothing was written."));
        co_return int(exitCodeOf(plan->problems.first().kind));
    }
    if (dryRun)
        co_return Ok;

    Restore::refuseIfUnfinished(journal, Restore::recordOf(*plan));
    journal.prune(QDateTime::currentDateTimeUtc().addDays(-daysInJournal));
    const QUuid job = journal.beginJob(QString::fromLatin1(Restore::restoreKind),
                                       QStringLiteral("restore ") + context.arguments.join(QLatin1Char(' ')));
    context.output.event(QStringLiteral("job"), {{QStringLiteral("job"), job.toString(QUuid::WithoutBraces)}});
    const auto told = context.cancel.onCancel([&output = context.output] {
        output.event(QStringLiteral("cancelling"), {});
        output.remark(tr("Cancelling: what was written is removed, and everything is put back as it was."));
    });
    RestoreView view(context.output);
    const Inhibitor inhibitor(tr("a restore is running"));
    const Restore::RestoreResult result =
        co_await Restore::runRestore(plan, options, store, &journal, job, &view, context.cancel);
    // What could not be undone stays open in the journal, for `recover`.
    journal.finishJob(job, result.run.outcome, result.run.failure);
    co_return reportRestore(*plan, result, context.output);
}

Task<int> RestoreListCommand::run(CommandContext context)
{
    expectArguments(context, 0, 0);
    const Journal journal;
    const QList<Restore::StoredRestore> restores = Restore::storedRestores(journal);
    for (const Restore::StoredRestore &stored : restores)
        showRestore(stored, context.output);
    if (restores.isEmpty())
        context.output.line(tr("No restore is unfinished, and nothing is set aside."));
    co_return Ok;
}

void RestoreDiscardCommand::addOptions(QCommandLineParser &parser) const
{
    addServerOptions(parser);
    addChangeOption(parser);
}

Task<int> RestoreDiscardCommand::run(CommandContext context)
{
    expectArguments(context, 1, 1);
    Journal journal;
    const Restore::StoredRestore stored = Restore::storedRestore(journal, context.arguments.first());
    AgentMaker maker(context.options, nullptr);
    for (const Smb::Endpoint &endpoint : stored.record.endpoints()) {
        if (!endpoint.server.isEmpty())
            maker.requireChanges(endpoint);
    }
    const QStringList servers = Cli::serversOf(QList<Restore::StoredRestore> {stored});
    co_await maker.signIn(servers);
    const Restore::FileStore::Pointer store = storeFor(&maker);
    co_await Restore::discardOld(&journal, stored.record.id, store, context.cancel);
    context.output.event(QStringLiteral("discarded"), {{QStringLiteral("restore"), stored.record.id}});
    context.output.line(tr("What restore %1 set aside is gone.").arg(stored.record.id));
    co_return Ok;
}

} // namespace Penumbra::Cli
