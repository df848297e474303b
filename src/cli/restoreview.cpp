// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/restoreview.h"

#include "core/failuretext.h"
#include "core/guid.h"
#include "core/listtext.h"

#include <QCborArray>
#include <QLocale>

namespace Penumbra::Cli {

namespace {

constexpr qsizetype mostFileLines = 40;

QString sizeText(qint64 bytes)
{
    return QLocale(QLocale::English).formattedDataSize(bytes);
}

QCborArray machineArray(const QList<Restore::MachineRef> &machines)
{
    QCborArray list;
    for (const Restore::MachineRef &machine : machines)
        list.append(QCborMap {{QStringLiteral("id"), guidText(machine.id)}, {QStringLiteral("name"), machine.name}});
    return list;
}

QCborArray failureArray(const QList<Failure> &failures)
{
    QCborArray list;
    for (const Failure &failure : failures)
        list.append(failure.toCbor());
    return list;
}

QCborMap fileMap(const Restore::PlannedFile &file)
{
    return {{QStringLiteral("source"), file.source.toString()},
            {QStringLiteral("target"), file.target.toString()},
            {QStringLiteral("size"), file.size},
            {QStringLiteral("bytes"), file.bytes},
            {QStringLiteral("method"), Restore::methodName(file.method)},
            {QStringLiteral("existing"), Restore::existingName(file.existing)}};
}

QString noteSentence(const Restore::Note &note)
{
    const QString first = note.arguments.value(0);
    const QString second = note.arguments.value(1);
    switch (note.note) {
    case Restore::PlanNote::CrashConsistent:
        return RestoreView::tr("crash-consistent: the machines were not prepared when the copy was made");
    case Restore::PlanNote::OtherPlace:
        return RestoreView::tr(
                   "%1 goes to another place: it keeps its ID, and its configuration names the disks of the "
                   "original. Do not register it in place: import it in Hyper-V as a copy with a new ID, "
                   "and choose the disks in %2")
            .arg(first, second);
    case Restore::PlanNote::FilesStay:
        return RestoreView::tr("%1 holds %2 files that the copy does not have; they stay").arg(first, second);
    case Restore::PlanNote::NotInCopy:
        return RestoreView::tr("%1 belongs to %2 and is not restored: it is not in this copy").arg(second, first);
    case Restore::PlanNote::SeemsToRun:
        return RestoreView::tr("%1 seems to be running: %2 is open").arg(first, second);
    case Restore::PlanNote::RunningUnknown:
        return RestoreView::tr("whether the machines run is looked at when the restore begins");
    }
    return {};
}

QCborMap planMap(const Restore::Plan &plan)
{
    QCborArray items;
    for (const Restore::PlannedItem &item : plan.items)
        items.append(QCborMap {{QStringLiteral("source"), item.source.toString()},
                               {QStringLiteral("target"), item.target.toString()},
                               {QStringLiteral("machines"), machineArray(item.machines)},
                               {QStringLiteral("renamed"), item.renamed},
                               {QStringLiteral("elsewhere"), item.elsewhere}});
    QCborArray files;
    for (const Restore::PlannedFile &file : plan.files)
        files.append(fileMap(file));
    QCborArray spaces;
    for (const Restore::Space &space : plan.spaces)
        spaces.append(QCborMap {{QStringLiteral("place"), space.at.toString()},
                                {QStringLiteral("needed"), space.needed},
                                {QStringLiteral("old"), space.old},
                                {QStringLiteral("free"), space.there}});
    QCborArray notes;
    for (const Restore::Note &note : plan.notes)
        notes.append(QCborMap {{QStringLiteral("note"), Restore::planNoteName(note.note)},
                               {QStringLiteral("arguments"), QCborArray::fromStringList(note.arguments)},
                               {QStringLiteral("sentence"), noteSentence(note)}});
    return {{QStringLiteral("restore"), plan.id},
            {QStringLiteral("conflict"), Restore::conflictName(plan.conflict)},
            {QStringLiteral("items"), items},
            {QStringLiteral("files"), files},
            {QStringLiteral("spaces"), spaces},
            {QStringLiteral("notes"), notes},
            {QStringLiteral("problems"), failureArray(plan.problems)},
            {QStringLiteral("total-size"), plan.totalSize()},
            {QStringLiteral("total-bytes"), plan.totalBytes()},
            {QStringLiteral("moved-bytes"), plan.movedBytes()}};
}

QString fileLine(const Restore::PlannedFile &file)
{
    QString line = QStringLiteral("    %1  %2").arg(sizeText(file.size), 11).arg(file.target.toString());
    if (file.method == Restore::Method::OnServer)
        line += RestoreView::tr(", copied by the server");
    else if (file.bytes != file.size)
        line += RestoreView::tr(", %1 to copy").arg(sizeText(file.bytes));
    if (file.existing == Restore::Existing::There)
        line += RestoreView::tr(", replaces the file that is there");
    else if (file.existing == Restore::Existing::Newer)
        line += RestoreView::tr(", replaces a newer file");
    return line;
}

QString machineNames(const QList<Restore::MachineRef> &machines)
{
    QStringList names;
    for (const Restore::MachineRef &machine : machines)
        names.append(machine.name);
    return listText(names);
}

/// "do not start vm-web01", or what else there is to leave alone.
QString doNotStart(const Restore::Record &record)
{
    return record.machines.isEmpty() ? RestoreView::tr("do not use %1").arg(listText(record.targets))
                                     : RestoreView::tr("do not start %1").arg(machineNames(record.machines));
}

} // namespace

RestoreView::RestoreView(Output &output)
    : m_output(output)
    , m_steps(output)
{
}

void RestoreView::stepChanged(const Step &step, StepEvent event, const QCborMap &data)
{
    m_steps.stepChanged(step, event, data);
}

void RestoreView::stepProgress(const Step &step, qint64 done, qint64 total)
{
    if (step.id != QLatin1String("copy"))
        return m_steps.stepProgress(step, done, total);
    m_output.event(QStringLiteral("progress"),
                   {{QStringLiteral("step"), step.id},
                    {QStringLiteral("done"), done},
                    {QStringLiteral("total"), total},
                    {QStringLiteral("file"), m_file}});
}

void RestoreView::fileBegan(const Restore::PlannedFile &file)
{
    m_file = file.target.toString();
    QCborMap event = fileMap(file);
    event[QStringLiteral("state")] = QStringLiteral("began");
    m_output.event(QStringLiteral("file"), event);
}

void RestoreView::fileDone(const Restore::PlannedFile &file, const Restore::Copied &copied)
{
    QCborMap event = fileMap(file);
    event[QStringLiteral("state")] = QStringLiteral("done");
    event[QStringLiteral("method")] = Restore::methodName(copied.method);
    event[QStringLiteral("written")] = copied.bytesWritten;
    event[QStringLiteral("flushed")] = copied.flushed;
    m_output.event(QStringLiteral("file"), event);
    m_output.line(tr("          copied %1%2")
                      .arg(file.target.toString(),
                           copied.method == Restore::Method::OnServer && !file.target.isLocal() ? tr(", by the server")
                                                                                                : QString()));
}

void showPlan(const Restore::Plan &plan, Output &output)
{
    output.event(QStringLiteral("plan"), planMap(plan));
    for (qsizetype i = 0; i < plan.items.size(); ++i) {
        const Restore::PlannedItem &item = plan.items[i];
        output.line(RestoreView::tr("%1 to %2").arg(item.source.toString(), item.target.toString()));
        if (!item.machines.isEmpty())
            output.line(RestoreView::tr("    machines: %1").arg(machineNames(item.machines)));
    }
    for (const Restore::PlannedFile &file : plan.files.mid(0, mostFileLines))
        output.line(fileLine(file));
    if (plan.files.size() > mostFileLines)
        output.line(RestoreView::tr("    and %1 more files").arg(plan.files.size() - mostFileLines));
    output.line(RestoreView::tr("%1 files, %2; %3 to copy through this computer")
                    .arg(plan.files.size())
                    .arg(sizeText(plan.totalSize()), sizeText(plan.movedBytes())));
    for (const Restore::Space &space : plan.spaces)
        output.line(RestoreView::tr("room at %1: %2 needed, %3 free")
                        .arg(space.at.toString(), sizeText(space.needed),
                             space.there < 0 ? RestoreView::tr("unknown") : sizeText(space.there)));
    for (const Restore::Note &note : plan.notes) {
        if (note.note != Restore::PlanNote::SeemsToRun) // a problem says it, too
            output.line(RestoreView::tr("note: %1").arg(noteSentence(note)));
    }
    for (const Failure &problem : plan.problems)
        output.failure(problem);
}

int reportRestore(const Restore::Plan &plan, const Restore::RestoreResult &result, Output &output)
{
    const bool done = result.run.outcome == RunResult::Outcome::Done;
    const bool cancelled = result.run.outcome == RunResult::Outcome::Cancelled;
    QCborMap event {{QStringLiteral("outcome"),
                     done            ? QStringLiteral("done")
                         : cancelled ? QStringLiteral("cancelled")
                                     : QStringLiteral("failed")},
                    {QStringLiteral("restore"), plan.id},
                    {QStringLiteral("state"), Restore::restoreStateName(result.state)}};
    if (result.run.failure)
        event[QStringLiteral("failure")] = result.run.failure->toCbor();
    if (!result.run.undoFailures.isEmpty())
        event[QStringLiteral("undo-failures")] = failureArray(result.run.undoFailures);
    if (!result.leftBehind.isEmpty())
        event[QStringLiteral("left")] = failureArray(result.leftBehind);
    output.event(QStringLiteral("result"), event);

    if (done) {
        output.line(RestoreView::tr("done; crash-consistent: the machines were not prepared when the copy was made"));
        if (result.state == Restore::RestoreState::Kept)
            output.line(RestoreView::tr("What was there before is set aside beside it (.penumbra-old-%1). When you do "
                                        "not need it any more: penumbractl restore discard %1")
                            .arg(plan.id));
        for (const Failure &failure : result.leftBehind)
            output.failure(failure);
        if (result.leftBehind.isEmpty())
            return Ok;
        output.remark(RestoreView::tr("Everything is in place, but not all that was set aside could be removed. Run "
                                      "`penumbractl recover`."));
        return LeftBehind;
    }
    if (result.run.failure && !cancelled)
        output.failure(*result.run.failure);
    for (const Failure &failure : result.run.undoFailures)
        output.failure(failure);
    if (!result.run.undoFailures.isEmpty()) {
        output.remark(RestoreView::tr("Restore unfinished: %1. Run `penumbractl recover` when the server can be "
                                      "reached.")
                          .arg(doNotStart(Restore::recordOf(plan))));
        return LeftBehind;
    }
    output.remark(cancelled ? RestoreView::tr("Cancelled. Everything is as it was before.")
                            : RestoreView::tr("Everything is as it was before."));
    return cancelled ? int(Cancelled) : int(exitCodeOf(result.run.failure.value_or(Failure {}).kind));
}

void showRestore(const Restore::StoredRestore &stored, Output &output)
{
    QCborArray remainders;
    for (const Restore::Unit &unit : stored.record.units) {
        if (stored.isUnfinished())
            remainders.append(unit.temporary.toString());
        if (unit.hasOld)
            remainders.append(unit.old.toString());
    }
    output.event(QStringLiteral("restore"),
                 {{QStringLiteral("restore"), stored.record.id},
                  {QStringLiteral("state"), Restore::restoreStateName(stored.record.state)},
                  {QStringLiteral("unfinished"), stored.isUnfinished()},
                  {QStringLiteral("job"), guidText(stored.job)},
                  {QStringLiteral("job-running"), stored.jobRunning},
                  {QStringLiteral("machines"), machineArray(stored.record.machines)},
                  {QStringLiteral("targets"), QCborArray::fromStringList(stored.record.targets)},
                  {QStringLiteral("remainders"), remainders},
                  {QStringLiteral("old-size"), stored.record.oldSize()},
                  {QStringLiteral("updated"), stored.updated.toString(Qt::ISODateWithMs)}});
    const QString head = QStringLiteral("%1  %2 UTC  ")
                             .arg(stored.record.id, stored.updated.toString(QStringLiteral("yyyy-MM-dd hh:mm:ss")));
    const QString targets = listText(stored.record.targets);
    if (!stored.isUnfinished()) {
        output.line(head
                    + RestoreView::tr("restored %1; what was there before is set aside (%2 files, %3)")
                          .arg(targets)
                          .arg(remainders.size())
                          .arg(sizeText(stored.record.oldSize())));
    } else if (stored.jobRunning) {
        output.line(head + RestoreView::tr("running: %1; %2").arg(targets, doNotStart(stored.record)));
    } else {
        output.line(head
                    + RestoreView::tr("restore unfinished: %1 (%2); run `penumbractl recover`")
                          .arg(doNotStart(stored.record), targets));
    }
    for (const QCborValue &remainder : stored.jobRunning ? QCborArray() : remainders)
        output.line(QStringLiteral("    ") + remainder.toString());
}

int reportRecovered(const QList<Restore::RecoveredRestore> &results, Output &output)
{
    int code = Ok;
    for (const Restore::RecoveredRestore &recovered : results) {
        QCborMap event {{QStringLiteral("restore"), recovered.record.id},
                        {QStringLiteral("machines"), machineArray(recovered.record.machines)},
                        {QStringLiteral("result"), Restore::recoveredName(recovered.result)}};
        if (recovered.failure)
            event[QStringLiteral("failure")] = recovered.failure->toCbor();
        output.event(QStringLiteral("recovered-restore"), event);
        const QString targets = listText(recovered.record.targets);
        switch (recovered.result) {
        case Restore::RecoveredRestore::Result::Finished:
            output.line(RestoreView::tr("Restore %1 is finished: %2 is new.").arg(recovered.record.id, targets));
            break;
        case Restore::RecoveredRestore::Result::Undone:
            output.line(RestoreView::tr("Restore %1 is undone: %2 is as it was.").arg(recovered.record.id, targets));
            break;
        case Restore::RecoveredRestore::Result::Failed:
            output.line(RestoreView::tr("Restore %1 is still unfinished: %2.")
                            .arg(recovered.record.id, doNotStart(recovered.record)));
            break;
        }
        if (recovered.failure) {
            output.failure(*recovered.failure);
            code = LeftBehind;
        }
    }
    return code;
}

QStringList serversOf(const QList<Restore::StoredRestore> &restores)
{
    QStringList servers;
    for (const Restore::StoredRestore &stored : restores) {
        for (const Smb::Endpoint &endpoint : stored.record.endpoints()) {
            if (!endpoint.server.isEmpty())
                servers.append(endpoint.server);
        }
    }
    servers.removeDuplicates();
    return servers;
}

Restore::FileStore::Pointer storeFor(const AgentMaker *maker)
{
    return Restore::SmbStore::create([maker](const Smb::Endpoint &endpoint, bool change) {
        return maker->agentFor(endpoint, change ? AgentMaker::Access::Finish : AgentMaker::Access::Look)->options();
    });
}

} // namespace Penumbra::Cli
