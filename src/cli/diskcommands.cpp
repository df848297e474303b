// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/diskcommands.h"

#include "cli/diskreader.h"
#include "cli/disktext.h"

#include <QCborArray>

namespace Penumbra::Cli {

namespace {

QCborMap linkEvent(const ChainLink &link)
{
    QCborMap event {{QStringLiteral("state"), chainStateName(link.state)},
                    {QStringLiteral("named"), link.named},
                    {QStringLiteral("absolute"), link.absolute}};
    const bool read = link.state == ChainLink::State::Right || link.state == ChainLink::State::Mismatch;
    if (read || link.state == ChainLink::State::Loop || link.state == ChainLink::State::Unreadable)
        event[QStringLiteral("path")] = link.location.toString();
    if (read)
        event[QStringLiteral("disk")] = link.info.toCbor();
    if (!link.reason.isEmpty())
        event[QStringLiteral("reason")] = link.reason;
    if (link.state == ChainLink::State::Unreadable)
        event[QStringLiteral("failure")] = link.failure.toCbor();
    return event;
}

QCborArray chainEvent(const QList<ChainLink> &chain)
{
    QCborArray array;
    for (const ChainLink &link : chain)
        array.append(linkEvent(link));
    return array;
}

Task<bool> showDisk(DiskReader *reader, DiskLocation disk, CommandContext context)
{
    const Vm::DiskInfo info = co_await reader->info(disk, context.cancel);
    const QList<ChainLink> chain = co_await reader->chain(disk, info, context.cancel);
    const QCborMap event {{QStringLiteral("path"), disk.toString()},
                          {QStringLiteral("disk"), info.toCbor()},
                          {QStringLiteral("chain"), chainEvent(chain)}};
    context.output.event(QStringLiteral("disk"), event);
    context.output.line(disk.toString());
    for (const QString &line : diskText(info) + chainText(chain))
        context.output.line(line);
    co_return true;
}

/// Whether everything is right.
Task<bool> checkDisk(DiskReader *reader, DiskLocation disk, CommandContext context)
{
    Output *const output = &context.output;
    const QString path = disk.toString();
    const Smb::SmbHelper::ProgressHandler onProgress = [output, path](qint64 done, qint64 total) {
        const QCborMap event {
            {QStringLiteral("path"), path}, {QStringLiteral("done"), done}, {QStringLiteral("total"), total}};
        output->event(QStringLiteral("disk-check-progress"), event);
    };
    const Vm::DiskCheck check = co_await reader->check(disk, onProgress, context.cancel);
    const QList<ChainLink> chain = co_await reader->chain(disk, check.info, context.cancel);
    QCborMap event = check.toCbor();
    event[QStringLiteral("path")] = path;
    event[QStringLiteral("chain")] = chainEvent(chain);
    output->event(QStringLiteral("disk-check"), event);
    output->line(checkSummary(path, check, chain));
    for (const QString &line : checkText(check, chain))
        output->line(line);
    co_return check.errorCount == 0 && !isBroken(chain);
}

/// Does something with each disk; the exit code is that of the first which is not right, and one that fails does not stop the others.
using DiskAction = std::function<Task<bool>(DiskReader *, DiskLocation)>;

Task<int> forEachDisk(CommandContext context, DiskAction action)
{
    QList<DiskLocation> disks;
    const quint16 port = portOption(context.options);
    for (const QString &argument : context.arguments)
        disks.append(DiskLocation::parse(argument, port));
    DiskReader reader(context.options);
    co_await reader.signIn(disks);
    int code = Ok;
    for (const DiskLocation &disk : disks) {
        std::optional<Failure> failure;
        bool right = true;
        try {
            right = co_await action(&reader, disk);
        } catch (const Error &error) {
            if (error.kind() == FailureKind::Cancelled)
                throw;
            failure = error.failure();
        }
        if (failure)
            context.output.failure(*failure);
        if (code == Ok && failure) // what is invalid here is the disk, not the command line
            code = failure->kind == FailureKind::InvalidInput ? Failed : exitCodeOf(failure->kind);
        else if (code == Ok && !right)
            code = Failed;
    }
    co_return code;
}

} // namespace

void DiskInfoCommand::addOptions(QCommandLineParser &parser) const
{
    addServerOptions(parser);
}

Task<int> DiskInfoCommand::run(CommandContext context)
{
    expectArguments(context, 1, -1);
    const DiskAction action = [context](DiskReader *reader, DiskLocation disk) {
        return showDisk(reader, std::move(disk), context);
    };
    co_return co_await forEachDisk(context, action);
}

void DiskCheckCommand::addOptions(QCommandLineParser &parser) const
{
    addServerOptions(parser);
}

Task<int> DiskCheckCommand::run(CommandContext context)
{
    expectArguments(context, 1, -1);
    const DiskAction action = [context](DiskReader *reader, DiskLocation disk) {
        return checkDisk(reader, std::move(disk), context);
    };
    co_return co_await forEachDisk(context, action);
}

} // namespace Penumbra::Cli
