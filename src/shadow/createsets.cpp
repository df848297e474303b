// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shadow/createsets.h"

#include "core/guid.h"
#include "core/pause.h"
#include "journal/serverlock.h"
#include "shadow/removeset.h"
#include "shadow/setstore.h"
#include "smb/helperpool.h"

#include <QCborArray>

namespace Penumbra::Shadow {

namespace {

constexpr milliseconds firstPause {1'000}; // before a call that found the server busy is made again
constexpr milliseconds longestPause {30'000};
constexpr qsizetype mostNames = 20; // of an exposed share's root, in the journal and on the screen
constexpr milliseconds connectLimit {60'000};

/// One server in one run.
struct ServerRun
{
    Agent::Pointer agent;
    QList<UncPath> shares;
    QList<UncPath> refused; ///< their volume is in the set already
    std::optional<ShadowCopySet> set; ///< from StartShadowCopySet on
};
using ServerRunPointer = std::shared_ptr<ServerRun>;

/// What the steps of one run share. Steps hold it by pointer; it lives until the last of them is gone.
struct Run
{
    CreateOptions options;
    Journal *journal = nullptr;
    QUuid job;
    JobObserver *observer = nullptr;
    QString title;
    QList<ServerRunPointer> servers;
    std::optional<ServerLock> lock;
    std::shared_ptr<Smb::HelperPool> files = Smb::HelperPool::create(); ///< FSRVP helpers do no file I/O
};
using RunPointer = std::shared_ptr<Run>;

void store(const RunPointer &run, const ServerRunPointer &server, SetState state)
{
    server->set->state = state;
    storeSet(*run->journal, run->job, *server->set);
}

QString setObject(const ServerRunPointer &server)
{
    return QStringLiteral("%1 on %2").arg(guidText(server->set->id), server->agent->name());
}

// --- before

Task<QCborMap> connectServer(RunPointer, ServerRunPointer server, StepContext context)
{
    co_await server->agent->connection(context.cancel);
    const quint32 version = co_await server->agent->version(context.cancel);
    const Smb::Capabilities capabilities = server->agent->capabilities();
    const QCborMap outcome {{QStringLiteral("version"), qint64(version)},
                            {QStringLiteral("signed"), capabilities.isSigned},
                            {QStringLiteral("encrypted"), capabilities.encrypted}};
    co_return outcome;
}

Task<QCborMap> checkShares(RunPointer, ServerRunPointer server, StepContext context)
{
    for (qsizetype i = 0; i < server->shares.size(); ++i) {
        co_await server->agent->checkSupported(server->shares[i], context.cancel);
        context.progress(i + 1, server->shares.size());
    }
    co_return QCborMap();
}

// --- prepare

Task<QCborMap> lockServers(RunPointer run, StepContext context)
{
    QStringList keys;
    for (const ServerRunPointer &server : run->servers) {
        const Smb::Endpoint endpoint = server->agent->endpoint();
        const QStringList own = co_await lockKeys(endpoint.server, endpoint.port, context.deadline, context.cancel);
        for (const QString &key : own) {
            // The second SetContext would destroy the first one's set.
            if (keys.contains(key))
                throw Error(FailureKind::InvalidInput, QStringLiteral("plan shadow copy set"), server->agent->name(),
                            {},
                            QStringLiteral("two of the names lead to this server: use one name for all of its shares"));
        }
        keys += own;
    }
    const Deadline deadline = deadlineIn(run->options.waitForOthers);
    const auto onWaiting = [run](const LockHolder &holder) {
        run->observer->notice(Notice::WaitingForLock, {holder.key, holder.toString()});
    };
    run->lock.emplace(co_await ServerLock::acquire(keys, run->title, deadline, context.cancel, onWaiting));
    co_return QCborMap();
}

Task<> unlockServers(RunPointer run, StepContext)
{
    run->lock.reset();
    co_return;
}

/// SetContext and StartShadowCopySet, again with longer and longer pauses while another client's set is in progress: by the
/// specification SetContext says so, Samba says it at StartShadowCopySet. The same when another job's abort has reset the context
/// between the two (FSRVP_E_BAD_STATE, once). Gives the set's ID.
Task<QUuid> beginSet(RunPointer run, ServerRunPointer server, StepContext context)
{
    const Agent::Pointer agent = server->agent;
    const Fsrvp::SetContext::In contextIn {contextOf(run->options)};
    const Fsrvp::StartShadowCopySet::In startIn {QUuid::createUuid()};
    milliseconds next = firstPause;
    bool resetSeen = false;
    for (;;) {
        try {
            co_await agent->call<Fsrvp::SetContext>(contextIn, agent->name(), agent->timeouts().call, context.cancel);
            const auto out = co_await agent->call<Fsrvp::StartShadowCopySet>(startIn, agent->name(),
                                                                             agent->timeouts().call, context.cancel);
            co_return QUuid(out.shadowCopySetId);
        } catch (const Error &error) {
            const milliseconds left(context.deadline.remainingTime());
            const bool wasReset = error.kind() == FailureKind::FsrvpBadState && !std::exchange(resetSeen, true);
            if ((error.kind() != FailureKind::FsrvpSetInProgress && !wasReset) || left < next + agent->timeouts().call)
                throw;
        }
        const QStringList arguments {agent->name(), QString::number(next.count() / 1000)};
        run->observer->notice(Notice::WaitingForServer, arguments);
        co_await pause(next, context.cancel);
        next = qMin(next * 2, longestPause);
    }
}

Task<> addShares(RunPointer run, ServerRunPointer server, StepContext context)
{
    for (qsizetype i = 0; i < server->shares.size(); ++i) {
        const UncPath share = server->shares[i];
        const Fsrvp::AddToShadowCopySet::In in {QUuid::createUuid(), server->set->id, Fsrvp::shareArgument(share)};
        try {
            const auto out = co_await server->agent->call<Fsrvp::AddToShadowCopySet>(
                in, share.shareName(), server->agent->timeouts().call, context.cancel);
            server->set->copies.append(ShadowCopy {share, out.shadowCopyId, {}, {}});
            store(run, server, SetState::Added);
        } catch (const Error &error) {
            if (error.kind() != FailureKind::FsrvpAlreadyExists || server->set->copies.isEmpty())
                throw;
            server->refused.append(share);
        }
        context.progress(i + 1, server->shares.size());
    }
}

/// Starts the set and adds the shares in one step: after AddToShadowCopySet the server waits 1800 s for the next call, before it only
/// 180 s, which another server's start may outlast.
Task<QCborMap> startSet(RunPointer run, ServerRunPointer server, StepContext context)
{
    const QUuid id = co_await beginSet(run, server, context);
    ShadowCopySet set;
    set.endpoint = server->agent->endpoint();
    set.id = id;
    set.context = contextOf(run->options);
    set.keep = run->options.keep;
    server->set = set;
    store(run, server, SetState::Started);
    co_await addShares(run, server, context);
    co_return server->set->toCbor();
}

Task<> undoSet(RunPointer run, ServerRunPointer server, StepContext context)
{
    if (!server->set || server->set->state == SetState::Removed)
        co_return; // between SetContext and StartShadowCopySet there is nothing to abort
    co_await removeSet(server->agent, *server->set, context.cancel);
    store(run, server, SetState::Removed);
}

// --- create

Task<QCborMap> prepareSet(RunPointer, ServerRunPointer server, StepContext context)
{
    const milliseconds limit = server->agent->timeouts().prepare;
    const Fsrvp::TimedSetIn in {server->set->id, quint32(limit.count())};
    co_await server->agent->call<Fsrvp::PrepareShadowCopySet>(in, setObject(server),
                                                              limit + server->agent->timeouts().call, context.cancel);
    co_return QCborMap();
}

/// A commit that timed out on the server may be called again ([MS-FSRVP] 3.1.4.5: CreationInProgress).
Task<QCborMap> commitSet(RunPointer run, ServerRunPointer server, StepContext context)
{
    store(run, server, SetState::Committing);
    const milliseconds limit = server->agent->timeouts().commit;
    const Fsrvp::TimedSetIn in {server->set->id, quint32(limit.count())};
    for (;;) {
        bool again = false;
        try {
            co_await server->agent->call<Fsrvp::CommitShadowCopySet>(
                in, setObject(server), limit + server->agent->timeouts().call, context.cancel);
        } catch (const Error &error) {
            again = error.kind() == FailureKind::FsrvpServerTimeout && !context.cancel.isCancelled()
                && !context.deadline.hasExpired();
            if (!again)
                throw;
        }
        if (!again)
            break;
        co_await pause(firstPause, context.cancel);
    }
    store(run, server, SetState::Committed);
    co_return QCborMap();
}

// --- expose

Task<> mapShares(RunPointer run, ServerRunPointer server, StepContext context)
{
    for (qsizetype i = 0; i < server->set->copies.size(); ++i) {
        const ShadowCopy copy = server->set->copies[i];
        const Fsrvp::GetShareMapping::In in {copy.id, server->set->id, Fsrvp::shareArgument(copy.share), 1};
        const auto out = co_await server->agent->call<Fsrvp::GetShareMapping>(
            in, copy.share.shareName(), server->agent->timeouts().call, context.cancel);
        if (!out.mapping || !out.mapping->shadowCopyShareName || out.mapping->shadowCopyId != copy.id)
            throw Error(FailureKind::ProtocolError, QStringLiteral("GetShareMapping"), copy.share.shareName(), {},
                        QStringLiteral("the answer is not about this shadow copy"));
        const QString exposed = *out.mapping->shadowCopyShareName;
        if (!exposed.startsWith(QLatin1String("\\\\")))
            server->agent->noticeOnce(Notice::BareExposedName, {server->agent->name()});
        server->set->copies[i].exposedShare = Fsrvp::exposedShareFromMapping(exposed);
        server->set->copies[i].created = Fsrvp::timeOf(out.mapping->creationTimestamp);
        context.progress(i + 1, server->set->copies.size());
    }
    store(run, server, SetState::Exposed);
}

/// In one step, as GetShareMapping gives the set 1800 s again.
Task<QCborMap> exposeSet(RunPointer run, ServerRunPointer server, StepContext context)
{
    const milliseconds limit = server->agent->timeouts().expose;
    const Fsrvp::TimedSetIn in {server->set->id, quint32(limit.count())};
    co_await server->agent->call<Fsrvp::ExposeShadowCopySet>(in, setObject(server),
                                                             limit + server->agent->timeouts().call, context.cancel);
    store(run, server, SetState::Exposed);
    co_await mapShares(run, server, context);
    co_return server->set->toCbor();
}

// --- recover, complete, after

Task<QCborMap> skipRecovery(RunPointer run, ServerRunPointer server, StepContext)
{
    run->observer->notice(Notice::RecoverySkipped, {server->agent->name()});
    const QCborMap outcome {{QStringLiteral("skipped"), QStringLiteral("no writer")}};
    co_return outcome;
}

Task<QCborMap> complete(RunPointer run, ServerRunPointer server, StepContext context)
{
    co_await completeSet(server->agent, *server->set, context.cancel);
    store(run, server, SetState::Recovered);
    co_return QCborMap();
}

/// How many entries the root of each exposed share has, and the first names: proof that the copies can be reached.
Task<QCborMap> lookInside(RunPointer run, ServerRunPointer server, StepContext context)
{
    const Smb::Wait wait {context.deadline, context.cancel};
    const Smb::SmbHelper::Pointer helper =
        co_await Smb::HelperPool::acquire(run->files, server->agent->options(), wait);
    QCborMap seen;
    for (const ShadowCopy &copy : server->set->copies) {
        const UncPath exposed(server->agent->endpoint().server, copy.exposedShare);
        const auto names = std::make_shared<QCborArray>();
        const auto count = std::make_shared<qint64>(0);
        const auto onEntries = [names, count](const QList<Smb::FileInfo> &entries) {
            *count += entries.size();
            for (const Smb::FileInfo &entry : entries) {
                if (names->size() < mostNames)
                    names->append(entry.name);
            }
        };
        co_await helper->list(exposed, onEntries, wait);
        const QCborMap content {{QStringLiteral("entries"), *count}, {QStringLiteral("names"), *names}};
        seen[exposed.shareName()] = content;
    }
    co_return seen;
}

Task<QCborMap> deleteSet(RunPointer run, ServerRunPointer server, StepContext context)
{
    co_await removeSet(server->agent, *server->set, context.cancel);
    store(run, server, SetState::Removed);
    co_return QCborMap();
}

Task<QCborMap> release(RunPointer run, StepContext)
{
    run->lock.reset();
    co_return QCborMap();
}

using ServerFunction = Task<QCborMap> (*)(RunPointer, ServerRunPointer, StepContext);

/// The same step for every server, side by side.
Stage forEachServer(const RunPointer &run, const QString &id, const QString &phase, milliseconds limit,
                    ServerFunction function, Task<> (*undo)(RunPointer, ServerRunPointer, StepContext) = nullptr)
{
    Stage stage;
    for (const ServerRunPointer &server : run->servers) {
        Step step;
        step.id = id + QLatin1Char(' ') + server->agent->name();
        step.phase = phase;
        QCborArray shares;
        for (const UncPath &share : server->shares)
            shares.append(share.shareName());
        step.intent = {{QStringLiteral("server"), server->agent->name()}, {QStringLiteral("shares"), shares}};
        step.timeLimit = limit;
        step.run = [run, server, function](StepContext context) { return function(run, server, std::move(context)); };
        if (undo) {
            step.undoTimeLimit = server->agent->timeouts().expose + 4 * server->agent->timeouts().call;
            step.undo = [run, server, undo](StepContext context) { return undo(run, server, std::move(context)); };
        }
        stage.append(step);
    }
    return stage;
}

QList<Stage> stagesOf(const RunPointer &run)
{
    const Fsrvp::Timeouts &timeouts = run->options.timeouts;
    qsizetype mostShares = 1;
    for (const ServerRunPointer &server : run->servers)
        mostShares = qMax(mostShares, server->shares.size());
    const milliseconds perShare = timeouts.call * mostShares;

    Step lock;
    lock.id = QStringLiteral("lock");
    lock.phase = QStringLiteral("prepare");
    lock.timeLimit = run->options.waitForOthers + connectLimit; // the lock's own error names its holder
    lock.run = [run](StepContext context) { return lockServers(run, std::move(context)); };
    lock.undo = [run](StepContext context) { return unlockServers(run, std::move(context)); };
    Step unlock;
    unlock.id = QStringLiteral("unlock");
    unlock.phase = QStringLiteral("complete");
    unlock.run = [run](StepContext context) { return release(run, std::move(context)); };

    QList<Stage> stages = {
        forEachServer(run, QStringLiteral("connect"), QStringLiteral("before"), connectLimit, connectServer),
        forEachServer(run, QStringLiteral("check"), QStringLiteral("before"), perShare, checkShares),
        {lock},
        forEachServer(run, QStringLiteral("start"), QStringLiteral("prepare"),
                      run->options.waitForOthers + perShare + 2 * timeouts.call, startSet, undoSet),
        forEachServer(run, QStringLiteral("prepare"), QStringLiteral("create"), timeouts.prepare + 2 * timeouts.call,
                      prepareSet),
        forEachServer(run, QStringLiteral("commit"), QStringLiteral("create"), 4 * timeouts.commit + timeouts.call,
                      commitSet),
        forEachServer(run, QStringLiteral("expose"), QStringLiteral("expose"),
                      timeouts.expose + perShare + 2 * timeouts.call, exposeSet),
        forEachServer(run, QStringLiteral("recover"), QStringLiteral("recover"), timeouts.call, skipRecovery),
        forEachServer(run, QStringLiteral("complete"), QStringLiteral("complete"), 2 * timeouts.call, complete),
        {unlock},
        forEachServer(run, QStringLiteral("look"), QStringLiteral("after"), perShare, lookInside),
    };
    if (!run->options.keep)
        stages.append(forEachServer(run, QStringLiteral("delete"), QStringLiteral("after"), timeouts.expose + perShare,
                                    deleteSet));
    return stages;
}

/// What the finished run leaves for a further set, and tells it.
QList<ServerRequest> refusedRequests(const RunPointer &run)
{
    QList<ServerRequest> requests;
    QStringList names;
    for (const ServerRunPointer &server : run->servers) {
        if (server->refused.isEmpty())
            continue;
        requests.append(ServerRequest {server->agent, server->refused});
        for (const UncPath &share : server->refused)
            names.append(share.shareName());
    }
    if (!names.isEmpty())
        run->observer->notice(Notice::TwoInstants, names);
    return requests;
}

/// Removes what is left of a failed job: the complete sets of earlier rounds (all or nothing), and once more what a round could
/// not undo.
Task<> removeLeftovers(RunPointer run, RunResult *result)
{
    for (const ServerRunPointer &server : run->servers) {
        StepContext context;
        server->agent->disconnect();
        try {
            co_await undoSet(run, server, context);
        } catch (const Error &error) {
            result->undoFailures.append(error.failure());
        }
    }
}

} // namespace

quint32 contextOf(const CreateOptions &options)
{
    quint32 context = options.context;
    if (options.keep)
        context |= Fsrvp::ATTR_PERSISTENT | Fsrvp::ATTR_NO_AUTO_RELEASE;
    if (options.autoRecovery)
        context |= *options.autoRecovery ? Fsrvp::ATTR_AUTO_RECOVERY : Fsrvp::ATTR_NO_AUTO_RECOVERY;
    return context;
}

SharesByServer groupShares(const QList<std::pair<UncPath, quint16>> &shares)
{
    if (shares.isEmpty())
        throw Error(FailureKind::InvalidInput, QStringLiteral("plan shadow copy set"), {}, {},
                    QStringLiteral("no share was named"));
    SharesByServer grouped;
    for (const auto &[share, port] : shares) {
        const auto isServer = [&share = share, port = port](const auto &entry) {
            return entry.first.port == port && Fsrvp::isSameServerName(entry.first.server, share.server());
        };
        const auto isShare = [&share = share](const UncPath &other) {
            return other.share().compare(share.share(), Qt::CaseInsensitive) == 0;
        };
        auto found = std::find_if(grouped.servers.begin(), grouped.servers.end(), isServer);
        if (found == grouped.servers.end())
            found = grouped.servers.insert(grouped.servers.end(), {Smb::Endpoint {share.server(), port}, {}});
        if (std::any_of(found->second.begin(), found->second.end(), isShare))
            grouped.listedTwice.append(share.shareName());
        else
            found->second.append(share);
    }
    return grouped;
}

Task<CreateResult> createSets(QList<ServerRequest> requests, CreateOptions options, Journal *journal, QUuid job,
                              JobObserver *observer, CancelToken cancel)
{
    CreateResult result;
    JobJournal entries(*journal, job);
    QList<RunPointer> rounds;
    if (options.keep)
        for (const ServerRequest &request : requests)
            request.agent->noticeOnce(Notice::NotExpiring, {request.agent->name()});
    while (!requests.isEmpty() && result.run.outcome == RunResult::Outcome::Done) {
        const auto run = std::make_shared<Run>();
        run->options = options;
        run->journal = journal;
        run->job = job;
        run->observer = observer;
        run->title = journal->job(job).value_or(JobRecord {}).title;
        for (const ServerRequest &request : requests)
            run->servers.append(std::make_shared<ServerRun>(ServerRun {request.agent, request.shares, {}, {}}));
        rounds.append(run);
        result.run = co_await runSteps(stagesOf(run), &entries, observer, cancel);
        requests = refusedRequests(run);
    }
    if (result.run.outcome != RunResult::Outcome::Done) {
        result.run.undoFailures.clear(); // what they were about is tried once more, with a new connection
        for (const RunPointer &run : rounds)
            co_await removeLeftovers(run, &result.run);
    }
    for (const RunPointer &run : rounds) {
        for (const ServerRunPointer &server : run->servers) {
            if (server->set)
                result.sets.append(*server->set);
        }
    }
    co_return result;
}

} // namespace Penumbra::Shadow
