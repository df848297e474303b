// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/sharecommands.h"

#include "cli/serveroptions.h"
#include "core/columns.h"
#include "core/failuretext.h"
#include "shadow/createsets.h"

namespace Penumbra::Cli {

namespace {

QString typeName(quint32 type)
{
    switch (type & Srvs::STYPE_KIND_MASK) {
    case Srvs::STYPE_DISKTREE:
        return QStringLiteral("disk");
    case Srvs::STYPE_PRINTQ:
        return QStringLiteral("print");
    case Srvs::STYPE_IPC:
        return QStringLiteral("ipc");
    default:
        return QStringLiteral("other");
    }
}

/// One share's verdict.
Task<int> checkShare(Shadow::Agent::Pointer agent, UncPath share, Output *output, CancelToken cancel)
{
    const QString name = share.shareName();
    std::optional<Failure> failure;
    quint32 version = 0;
    std::optional<bool> copied;
    try {
        version = co_await agent->version(cancel);
        co_await agent->checkSupported(share, cancel);
        copied = co_await agent->isShadowCopied(share, cancel);
    } catch (const Error &error) {
        failure = error.failure();
    }
    QCborMap event {{QStringLiteral("share"), name}, {QStringLiteral("supported"), !failure}};
    if (failure) {
        event[QStringLiteral("failure")] = failure->toCbor();
        output->event(QStringLiteral("share-check"), event);
        output->line(ShareCheckCommand::tr("%1: no. %2").arg(name, explainLine(*failure)));
        co_return exitCodeOf(failure->kind);
    }
    const Smb::Capabilities capabilities = agent->capabilities();
    event[QStringLiteral("version")] = qint64(version);
    event[QStringLiteral("encrypted")] = capabilities.encrypted;
    event[QStringLiteral("shadow-copied")] = copied ? QCborValue(*copied) : QCborValue(QCborValue::Null);
    output->event(QStringLiteral("share-check"), event);
    output->line(
        ShareCheckCommand::tr("%1: can be shadow copied (FSRVP version %2; connection signed, %3; %4)")
            .arg(name)
            .arg(version)
            .arg(capabilities.encrypted ? ShareCheckCommand::tr("encrypted") : ShareCheckCommand::tr("not encrypted"),
                 !copied ? ShareCheckCommand::tr("whether it has shadow copies is unknown: the server does not say")
                     : *copied ? ShareCheckCommand::tr("it has shadow copies")
                               : ShareCheckCommand::tr("it has no shadow copies")));
    co_return Ok;
}

} // namespace

void ShareListCommand::addOptions(QCommandLineParser &parser) const
{
    addServerOptions(parser);
}

Task<int> ShareListCommand::run(CommandContext context)
{
    expectArguments(context, 1, 1);
    const Smb::Endpoint endpoint {context.arguments.first(), portOption(context.options)};
    AgentMaker maker(context.options, nullptr);
    const QStringList servers(endpoint.server);
    co_await maker.signIn(servers);
    const Shadow::Agent::Pointer agent = maker.agentFor(endpoint);
    const auto shares = co_await agent->shares(context.cancel);
    for (const Srvs::ShareInfo &share : shares) {
        const QString name = share.name.value_or(QString());
        const QUuid copy = Fsrvp::shadowCopyIdInName(name);
        QCborMap event {{QStringLiteral("name"), name},
                        {QStringLiteral("type"), typeName(share.type)},
                        {QStringLiteral("remark"), share.remark.value_or(QString())}};
        if (!copy.isNull())
            event[QStringLiteral("shadow-copy")] = QCborValue(copy.toString(QUuid::WithoutBraces));
        context.output.event(QStringLiteral("share"), event);
        context.output.line(QStringLiteral("%1  %2 %3")
                                .arg(padded(name, 40),
                                     padded(copy.isNull() ? typeName(share.type) : tr("shadow copy"), 12),
                                     share.remark.value_or(QString()))
                                .trimmed());
    }
    co_return Ok;
}

void ShareCheckCommand::addOptions(QCommandLineParser &parser) const
{
    addServerOptions(parser);
}

Task<int> ShareCheckCommand::run(CommandContext context)
{
    expectArguments(context, 1, -1);
    const Shadow::SharesByServer grouped = Shadow::groupShares(shareArguments(context));
    AgentMaker maker(context.options, nullptr);
    QStringList servers;
    for (const auto &[endpoint, list] : grouped.servers)
        servers.append(endpoint.server);
    co_await maker.signIn(servers);
    int worst = Ok;
    for (const auto &[endpoint, list] : grouped.servers) {
        const Shadow::Agent::Pointer agent = maker.agentFor(endpoint);
        int code = Ok;
        for (const UncPath &share : list) {
            code = co_await checkShare(agent, share, &context.output, context.cancel);
            worst = worst == Ok ? code : worst;
            if (!agent->isConnected())
                break; // the others would fail alike, and a wrong password would count again
        }
    }
    co_return worst;
}

} // namespace Penumbra::Cli
