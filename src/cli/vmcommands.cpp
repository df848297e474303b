// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/vmcommands.h"

#include "cli/machinetext.h"
#include "cli/surveyremarks.h"
#include "cli/targets.h"

namespace Penumbra::Cli {

namespace {

/// The machines at home on the shares, and whether a share could not be looked at.
struct Found
{
    QList<FoundMachine> machines;
    bool failed = false;
};

Task<Found> findMachines(CommandContext context, QStringList shares)
{
    Found found;
    const OpenedShares opened = co_await openShares(context, shares, false, &found.failed);
    const QList<Storage::SurveyTarget> wanted = surveyTargets(opened.shares);
    const auto surveys = co_await Storage::surveyShares(wanted, surveyRemarks(&context.output), context.cancel);
    for (const auto &survey : surveys) {
        for (const Storage::SurveyedShare &share : survey->shares) {
            if (!share.wanted || share.scan)
                continue;
            context.output.failure(share.failure);
            found.failed = true;
        }
        for (const Vm::Machine &machine : survey->discovery.machines) {
            if (survey->isWanted(machine))
                found.machines.append(FoundMachine {survey, machine});
        }
    }
    co_return Found(found);
}

bool isNamed(const Vm::Machine &machine, const QString &wanted)
{
    const QUuid id = QUuid::fromString(wanted);
    return id.isNull() ? machine.name.compare(wanted, Qt::CaseInsensitive) == 0 : machine.id == id;
}

} // namespace

void VmListCommand::addOptions(QCommandLineParser &parser) const
{
    addSystemOptions(parser);
}

Task<int> VmListCommand::run(CommandContext context)
{
    const Found found = co_await findMachines(context, context.arguments);
    for (const FoundMachine &each : found.machines) {
        context.output.event(QStringLiteral("machine"), each.toCbor());
        context.output.line(machineLine(each));
    }
    if (found.machines.isEmpty() && !found.failed)
        context.output.line(tr("There is no machine: no file on these shares is a configuration of one."));
    co_return found.failed ? Failed : Ok;
}

void VmShowCommand::addOptions(QCommandLineParser &parser) const
{
    addSystemOptions(parser);
}

Task<int> VmShowCommand::run(CommandContext context)
{
    expectArguments(context, 1, -1);
    const QString wanted = context.arguments.first();
    const Found found = co_await findMachines(context, context.arguments.mid(1));
    QList<FoundMachine> machines;
    QSet<QUuid> ids;
    for (const FoundMachine &each : found.machines) {
        if (!isNamed(each.machine, wanted))
            continue;
        machines.append(each);
        ids.insert(each.machine.id);
    }
    if (machines.isEmpty())
        throw Error(FailureKind::NotFound, QStringLiteral("find machine"), wanted, {},
                    QStringLiteral("no configuration on the shares that were looked at says so; see penumbractl vm "
                                   "list"));
    if (ids.size() > 1)
        context.output.remark(tr("%1 machines are called %2. A GUID names one of them.").arg(ids.size()).arg(wanted));
    else if (machines.size() > 1)
        context.output.remark(tr("Machine %1 has %2 configurations: one is a copy.").arg(wanted).arg(machines.size()));
    for (const FoundMachine &each : machines) {
        context.output.event(QStringLiteral("machine"), each.toCbor());
        for (const QString &line : machineText(each))
            context.output.line(line);
    }
    co_return found.failed ? Failed : Ok;
}

} // namespace Penumbra::Cli
