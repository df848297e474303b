// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/inhibitor.h"
#include "cli/jobview.h"
#include "cli/restoreview.h"
#include "cli/serveroptions.h"
#include "cli/shadowcommands.h"
#include "core/failuretext.h"
#include "core/guid.h"
#include "core/listtext.h"
#include "shadow/recover.h"
#include "shadow/removeset.h"

namespace Penumbra::Cli {

namespace {

QUuid setIdIn(const CommandContext &context)
{
    const QUuid id = QUuid::fromString(context.arguments.first());
    if (id.isNull())
        throw Error(FailureKind::InvalidInput, QStringLiteral("read set ID"), context.arguments.first(), {},
                    QStringLiteral("it is a GUID as `penumbractl shadow list` prints it"));
    return id;
}

QCborMap eventOf(const Shadow::StoredSet &stored)
{
    QCborMap event = stored.set.toCbor();
    event[QStringLiteral("job")] = guidText(stored.job);
    event[QStringLiteral("job-running")] = stored.jobRunning;
    event[QStringLiteral("leftover")] = stored.isLeftover();
    return event;
}

void show(const Shadow::StoredSet &stored, Output &output)
{
    output.event(QStringLiteral("set"), eventOf(stored));
    const QStringList lines = setLines(stored.set);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString mark = i > 0 ? QString()
            : stored.jobRunning    ? ShadowListCommand::tr(" (its job is running)")
            : stored.isLeftover()
            ? ShadowListCommand::tr(" (left by a job that ended early: run `penumbractl recover`)")
            : QString();
        output.line(lines[i] + mark);
    }
}

} // namespace

void ShadowListCommand::addOptions(QCommandLineParser &parser) const
{
    addServerOptions(parser);
    parser.addOption(
        {QStringLiteral("server"), tr("Also ask this server which copies it exposes."), QStringLiteral("name")});
}

Task<int> ShadowListCommand::run(CommandContext context)
{
    expectArguments(context, 0, 0);
    const Journal journal;
    const QList<Shadow::StoredSet> sets = Shadow::storedSets(journal);
    for (const Shadow::StoredSet &stored : sets)
        show(stored, context.output);
    if (sets.isEmpty())
        context.output.line(
            tr("This computer's journal knows no shadow copy set. `penumbractl shadow create` makes one."));
    if (!context.options.isSet(QStringLiteral("server")))
        co_return Ok;

    const Smb::Endpoint endpoint {context.options.value(QStringLiteral("server")), portOption(context.options)};
    AgentMaker maker(context.options, nullptr);
    const QStringList servers(endpoint.server);
    co_await maker.signIn(servers);
    const Shadow::Agent::Pointer agent = maker.agentFor(endpoint);
    for (const Srvs::ShareInfo &share : co_await agent->shares(context.cancel)) {
        const QString name = share.name.value_or(QString());
        const QUuid copy = Fsrvp::shadowCopyIdInName(name);
        if (copy.isNull())
            continue;
        const bool known = std::any_of(sets.begin(), sets.end(), [&](const Shadow::StoredSet &stored) {
            return std::any_of(stored.set.copies.begin(), stored.set.copies.end(),
                               [&](const Shadow::ShadowCopy &own) { return own.id == copy; });
        });
        context.output.event(QStringLiteral("exposed-share"),
                             {{QStringLiteral("name"), name},
                              {QStringLiteral("shadow-copy"), guidText(copy)},
                              {QStringLiteral("known"), known}});
        context.output.line(
            QStringLiteral("\\\\%1\\%2  %3")
                .arg(endpoint.server, name, known ? tr("ours") : tr("not made here; another product may be using it")));
    }
    co_return Ok;
}

Task<int> ShadowShowCommand::run(CommandContext context)
{
    expectArguments(context, 1, 1);
    const Journal journal;
    const Shadow::StoredSet stored = Shadow::storedSet(journal, setIdIn(context));
    show(stored, context.output);
    for (const JournalEntry &entry : journal.entries(stored.job)) {
        context.output.event(QStringLiteral("entry"),
                             {{QStringLiteral("step"), entry.step},
                              {QStringLiteral("phase"), entry.phase},
                              {QStringLiteral("state"), stepEventName(entry.event)},
                              {QStringLiteral("time"), entry.at.toString(Qt::ISODateWithMs)},
                              {QStringLiteral("data"), entry.data}});
        context.output.line(QStringLiteral("%1  %2 %3 %4")
                                .arg(entry.at.toString(QStringLiteral("yyyy-MM-dd hh:mm:ss.zzz")))
                                .arg(entry.phase, -9)
                                .arg(entry.step, -32)
                                .arg(stepEventName(entry.event)));
    }
    co_return Ok;
}

QString ShadowEndCommand::name() const
{
    switch (m_action) {
    case Action::Complete:
        return QStringLiteral("shadow complete");
    case Action::Abort:
        return QStringLiteral("shadow abort");
    case Action::Delete:
        break;
    }
    return QStringLiteral("shadow delete");
}

QString ShadowEndCommand::summary() const
{
    switch (m_action) {
    case Action::Complete:
        return tr("Complete an exposed set: its copies become read-only and stay.");
    case Action::Abort:
        return tr("Abort an unfinished set and make sure that nothing of it stays.");
    case Action::Delete:
        break;
    }
    return tr("Delete a set's copies from the server.");
}

void ShadowEndCommand::addOptions(QCommandLineParser &parser) const
{
    addServerOptions(parser);
    addChangeOption(parser);
}

Task<int> ShadowEndCommand::run(CommandContext context)
{
    expectArguments(context, 1, 1);
    Journal journal;
    Shadow::StoredSet stored = Shadow::storedSet(journal, setIdIn(context));
    const QString id = guidText(stored.set.id);
    if (stored.jobRunning)
        throw Error(FailureKind::ServerLocked, name(), id, {},
                    QStringLiteral("the job that makes this set is still running; cancel it there"));
    const bool complete = stored.set.state == Shadow::SetState::Recovered;
    if (m_action == Action::Abort && complete)
        throw Error(FailureKind::InvalidInput, name(), id, {},
                    QStringLiteral("the set is complete; use `penumbractl shadow delete`"));
    if (m_action == Action::Complete && stored.set.state != Shadow::SetState::Exposed)
        throw Error(FailureKind::InvalidInput, name(), id, {},
                    QStringLiteral("only an exposed set can be completed; this one is ")
                        + Shadow::setStateName(stored.set.state));

    JobView view(context.output);
    AgentMaker maker(context.options, &view);
    maker.requireChanges(stored.set.endpoint);
    const QStringList servers(stored.set.endpoint.server);
    co_await maker.signIn(servers);
    const Shadow::Agent::Pointer agent = maker.agentFor(stored.set.endpoint, AgentMaker::Access::Change);
    if (m_action == Action::Complete) {
        co_await Shadow::completeSet(agent, stored.set, context.cancel);
        stored.set.state = Shadow::SetState::Recovered;
        stored.set.keep = true;
        Shadow::storeSet(journal, stored.job, stored.set);
        context.output.line(tr("Set %1 is complete; its copies are kept until you delete them.").arg(id));
    } else {
        co_await Shadow::removeStoredSet(&journal, stored, agent, context.cancel);
        context.output.line(tr("Set %1 is gone from %2.").arg(id, agent->name()));
        stored.set.state = Shadow::SetState::Removed;
    }
    context.output.event(QStringLiteral("set"), stored.set.toCbor());
    co_return Ok;
}

void RecoverCommand::addOptions(QCommandLineParser &parser) const
{
    addServerOptions(parser);
    parser.addOption({QStringLiteral("list"), tr("Only list what would be done; no server is asked.")});
}

Task<int> RecoverCommand::run(CommandContext context)
{
    expectArguments(context, 0, 0);
    Journal journal;
    const QList<Shadow::StoredSet> left = Shadow::leftovers(journal);
    const QList<Restore::StoredRestore> restores = Restore::unfinishedRestores(journal);
    if (context.options.isSet(QStringLiteral("list"))) {
        for (const Shadow::StoredSet &stored : left)
            show(stored, context.output);
        for (const Restore::StoredRestore &stored : restores)
            showRestore(stored, context.output);
    }
    if (left.isEmpty() && restores.isEmpty() && journal.unfinishedJobs().isEmpty())
        context.output.line(tr("Nothing was left behind."));
    if (context.options.isSet(QStringLiteral("list")))
        co_return Ok;

    JobView view(context.output);
    AgentMaker maker(context.options, &view);
    QStringList servers;
    for (const Shadow::StoredSet &stored : left)
        servers.append(stored.set.endpoint.server);
    servers += serversOf(restores);
    servers.removeDuplicates();
    if (!servers.isEmpty())
        context.output.remark(tr("Signing in to %1.").arg(listText(servers)));
    QMap<QString, Failure> unknown; // servers without an account: what was left there waits, the rest does not
    for (const QString &server : servers) {
        try {
            const QStringList one(server);
            co_await maker.signIn(one);
        } catch (const Error &error) {
            if (error.kind() != FailureKind::AnonymousRefused || servers.size() == 1)
                throw;
            unknown.insert(server, error.failure());
        }
    }
    const auto agentFor = [&maker, &unknown](const Smb::Endpoint &endpoint) {
        if (unknown.contains(endpoint.server))
            throw Error(unknown.value(endpoint.server));
        return maker.agentFor(endpoint, AgentMaker::Access::Finish);
    };
    const Inhibitor inhibitor(tr("cleaning up what jobs left on file servers"));
    const QList<Shadow::RecoveredSet> results = co_await Shadow::recover(&journal, agentFor, context.cancel);
    int code = Ok;
    for (const Shadow::RecoveredSet &recovered : results) {
        const QString id = guidText(recovered.set.id);
        const QString server = recovered.set.endpoint.toString();
        QCborMap event {{QStringLiteral("id"), id}, {QStringLiteral("server"), server}};
        switch (recovered.result) {
        case Shadow::RecoveredSet::Result::Kept:
            event[QStringLiteral("result")] = QStringLiteral("kept");
            context.output.line(tr("Set %1 on %2 is complete and kept.").arg(id, server));
            break;
        case Shadow::RecoveredSet::Result::Removed:
            event[QStringLiteral("result")] = QStringLiteral("removed");
            context.output.line(tr("Set %1 is gone from %2.").arg(id, server));
            break;
        case Shadow::RecoveredSet::Result::Failed:
            event[QStringLiteral("result")] = QStringLiteral("failed");
            event[QStringLiteral("failure")] = recovered.failure->toCbor();
            context.output.line(
                tr("Set %1 on %2 is not removed yet. %3").arg(id, server, explainLine(*recovered.failure)));
            code = LeftBehind;
            break;
        }
        context.output.event(QStringLiteral("recovered"), event);
    }
    const Restore::FileStore::Pointer store = storeFor(&maker);
    const QStringList all;
    const QList<Restore::RecoveredRestore> recovered =
        co_await Restore::recoverRestores(&journal, store, all, context.cancel);
    const int restoreCode = reportRecovered(recovered, context.output);
    co_return code == Ok ? restoreCode : code;
}

} // namespace Penumbra::Cli
