// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/inhibitor.h"
#include "cli/jobview.h"
#include "cli/serveroptions.h"
#include "cli/shadowcommands.h"
#include "core/guid.h"
#include "core/listtext.h"
#include "shadow/createsets.h"
#include "shadow/setstore.h"

#include <QCborArray>

namespace Penumbra::Cli {

namespace {

constexpr int daysInJournal = 400; // finished jobs; those whose sets still exist stay

quint32 contextOption(const QCommandLineParser &options)
{
    static const QMap<QString, quint32> contexts = {
        {QStringLiteral("backup"), Fsrvp::CTX_BACKUP},
        {QStringLiteral("file-share-backup"), Fsrvp::CTX_FILE_SHARE_BACKUP},
        {QStringLiteral("nas-rollback"), Fsrvp::CTX_NAS_ROLLBACK},
        {QStringLiteral("app-rollback"), Fsrvp::CTX_APP_ROLLBACK},
    };
    const QString name = options.value(QStringLiteral("context"));
    if (!contexts.contains(name))
        throw Error(FailureKind::InvalidInput, QStringLiteral("read option"), QStringLiteral("--context"), {},
                    QStringLiteral("it is one of ") + QStringList(contexts.keys()).join(QStringLiteral(", ")));
    return contexts.value(name);
}

Shadow::CreateOptions createOptions(const QCommandLineParser &options)
{
    Shadow::CreateOptions create;
    create.context = contextOption(options);
    const bool recovery = options.isSet(QStringLiteral("auto-recovery"));
    const bool noRecovery = options.isSet(QStringLiteral("no-auto-recovery"));
    if (recovery && noRecovery)
        throw Error(FailureKind::InvalidInput, QStringLiteral("read option"), QStringLiteral("--no-auto-recovery"), {},
                    QStringLiteral("it contradicts --auto-recovery"));
    if (recovery || noRecovery)
        create.autoRecovery = recovery;
    create.keep = options.isSet(QStringLiteral("keep"));
    create.waitForOthers = secondsOption(options, QStringLiteral("wait"), create.waitForOthers);
    create.timeouts = timeoutsOf(options);
    return create;
}

QString outcomeName(RunResult::Outcome outcome)
{
    switch (outcome) {
    case RunResult::Outcome::Done:
        return QStringLiteral("done");
    case RunResult::Outcome::Failed:
        return QStringLiteral("failed");
    case RunResult::Outcome::Cancelled:
        return QStringLiteral("cancelled");
    }
    return {};
}

QString setNames(const QList<Shadow::ShadowCopySet> &sets)
{
    QStringList names;
    for (const Shadow::ShadowCopySet &set : sets)
        names.append(ShadowCreateCommand::tr("%1 on %2").arg(guidText(set.id), set.endpoint.toString()));
    return listText(names);
}

/// Says how it ended, and gives the exit code.
int report(const Shadow::CreateResult &result, Output &output)
{
    QCborArray sets;
    for (const Shadow::ShadowCopySet &set : result.sets)
        sets.append(set.toCbor());
    QCborArray left;
    for (const Failure &failure : result.run.undoFailures)
        left.append(failure.toCbor());
    QCborMap event {{QStringLiteral("outcome"), outcomeName(result.run.outcome)}, {QStringLiteral("sets"), sets}};
    if (result.run.failure)
        event[QStringLiteral("failure")] = result.run.failure->toCbor();
    if (!left.isEmpty())
        event[QStringLiteral("undo-failures")] = left;
    output.event(QStringLiteral("result"), event);

    if (result.run.outcome == RunResult::Outcome::Done) {
        for (const Shadow::ShadowCopySet &set : result.sets) {
            for (const QString &line : setLines(set))
                output.line(line);
        }
        output.line(ShadowCreateCommand::tr("done; crash-consistent: the machines were not prepared"));
        return Ok;
    }
    if (result.run.failure && result.run.outcome != RunResult::Outcome::Cancelled)
        output.failure(*result.run.failure);
    for (const Failure &failure : result.run.undoFailures)
        output.failure(failure);
    if (!result.run.undoFailures.isEmpty()) {
        output.remark(ShadowCreateCommand::tr(
            "Something is left on a server. Run `penumbractl recover` when the server can be reached."));
        return LeftBehind;
    }
    output.remark(result.run.outcome == RunResult::Outcome::Cancelled
                      ? result.sets.isEmpty()
                          ? ShadowCreateCommand::tr("Cancelled. Nothing had been made on the servers.")
                          : ShadowCreateCommand::tr("Cancelled. These sets were removed from the servers: %1.")
                                .arg(setNames(result.sets))
                      : ShadowCreateCommand::tr("Nothing is left on the servers."));
    return result.run.outcome == RunResult::Outcome::Cancelled
        ? Cancelled
        : exitCodeOf(result.run.failure.value_or(Failure {}).kind);
}

} // namespace

void ShadowCreateCommand::addOptions(QCommandLineParser &parser) const
{
    addServerOptions(parser);
    addChangeOption(parser);
    parser.addOption({QStringLiteral("context"),
                      tr("backup, file-share-backup (default), nas-rollback or app-rollback."), QStringLiteral("name"),
                      QStringLiteral("file-share-backup")});
    parser.addOption(
        {QStringLiteral("auto-recovery"), tr("Ask for copies that can be written until they are completed.")});
    parser.addOption({QStringLiteral("no-auto-recovery"), tr("Ask for copies that are read-only from the start.")});
    parser.addOption({QStringLiteral("keep"),
                      tr("Keep the set, in a persistent context, until it is deleted with `shadow delete`.")});
    parser.addOption(
        {QStringLiteral("wait"), tr("How long to wait for other jobs and clients (600)."), QStringLiteral("seconds")});
}

Task<int> ShadowCreateCommand::run(CommandContext context)
{
    expectArguments(context, 1, -1);
    const QList<std::pair<UncPath, quint16>> shares = shareArguments(context);
    for (const auto &[share, port] : shares) {
        if (!share.path().isEmpty())
            throw Error(FailureKind::InvalidInput, QStringLiteral("read path"), share.toString(), {},
                        QStringLiteral("a shadow copy is of a whole share: write ") + share.shareName());
    }
    const Shadow::CreateOptions options = createOptions(context.options);
    const Shadow::SharesByServer grouped = Shadow::groupShares(shares);
    JobView view(context.output);
    for (const QString &share : grouped.listedTwice)
        view.notice(Shadow::Notice::ShareListedTwice, QStringList(share));

    AgentMaker maker(context.options, &view);
    QStringList servers;
    for (const auto &[endpoint, list] : grouped.servers)
        servers.append(endpoint.server);
    for (const auto &[endpoint, list] : grouped.servers)
        maker.requireChanges(endpoint);
    co_await maker.signIn(servers);

    QList<Shadow::ServerRequest> requests;
    for (const auto &[endpoint, list] : grouped.servers)
        requests.append(Shadow::ServerRequest {maker.agentFor(endpoint, AgentMaker::Access::Change), list});
    Journal journal;
    journal.prune(QDateTime::currentDateTimeUtc().addDays(-daysInJournal));
    const QUuid job = journal.beginJob(QString::fromLatin1(Shadow::setKind),
                                       QStringLiteral("shadow create ") + context.arguments.join(QLatin1Char(' ')));
    context.output.event(QStringLiteral("job"), {{QStringLiteral("job"), job.toString(QUuid::WithoutBraces)}});
    const auto told = context.cancel.onCancel([&output = context.output] {
        output.event(QStringLiteral("cancelling"), {});
        output.remark(tr("Cancelling: an unfinished set is aborted, a finished one is deleted. After an abort Windows "
                         "servers refuse new sets for "
                         "30 minutes."));
    });
    const Inhibitor inhibitor(tr("a shadow copy set is being made"));
    const Shadow::CreateResult result =
        co_await Shadow::createSets(requests, options, &journal, job, &view, context.cancel);
    // What could not be undone stays open in the journal, for `recover`.
    journal.finishJob(job, result.run.outcome, result.run.failure);
    co_return report(result, context.output);
}

} // namespace Penumbra::Cli
