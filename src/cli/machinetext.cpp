// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/machinetext.h"

#include "cli/inventorytree.h"
#include "core/failuretext.h"
#include "core/guid.h"
#include "core/listtext.h"

#include <QCborArray>
#include <QCoreApplication>

namespace Penumbra::Cli {

using Vm::FileTree;
using Vm::MachineFile;
using Vm::MachineProblem;

namespace {

class MachineText
{
    Q_DECLARE_TR_FUNCTIONS(MachineText)

public:
    static QString roleOf(Vm::FileRole role)
    {
        switch (role) {
        case Vm::FileRole::Configuration:
            return tr("configuration");
        case Vm::FileRole::Disk:
            return tr("disk");
        case Vm::FileRole::ParentDisk:
            return tr("parent disk");
        case Vm::FileRole::CheckpointConfiguration:
            return tr("checkpoint");
        case Vm::FileRole::CheckpointDisk:
            return tr("checkpoint's disk");
        case Vm::FileRole::SavedState:
            return tr("saved state");
        case Vm::FileRole::RuntimeState:
            return tr("runtime state");
        case Vm::FileRole::GuestState:
            return tr("guest state");
        case Vm::FileRole::SmartPaging:
            return tr("smart paging");
        case Vm::FileRole::Other:
            return tr("file");
        }
        Q_UNREACHABLE();
    }

    static QString problemOf(const MachineProblem &problem)
    {
        switch (problem.kind) {
        case MachineProblem::Kind::ConfigurationUnreadable:
            return tr("%1 cannot be read: %2").arg(problem.path, explainLine(problem.failure));
        case MachineProblem::Kind::DiskUnreadable:
            return tr("%1 cannot be read: %2").arg(problem.path, explainLine(problem.failure));
        case MachineProblem::Kind::DiskMissing:
            return tr("%1 is missing").arg(problem.path);
        case MachineProblem::Kind::ParentMissing:
            return tr("%1 needs its parent %2, which is missing").arg(problem.path, problem.other);
        case MachineProblem::Kind::ParentMismatch:
            return tr("%1 was not made from %2 as that is now: its chain is broken").arg(problem.path, problem.other);
        case MachineProblem::Kind::ParentLoop:
            return tr("the parents of %1 lead back to it").arg(problem.path);
        case MachineProblem::Kind::ParentAbsolute:
            return tr("%1 finds its parent %2 by an absolute path only").arg(problem.path, problem.other);
        case MachineProblem::Kind::LogDirty:
            return tr("the log of %1 has to be replayed: it was not closed properly, or is in use").arg(problem.path);
        case MachineProblem::Kind::DiskShared:
            return tr("%1 is also a disk of %2").arg(problem.path, problem.other);
        }
        Q_UNREACHABLE();
    }

    static QString summaryOf(const FoundMachine &found)
    {
        const Vm::Machine &machine = found.machine;
        QStringList parts;
        if (machine.generation > 0)
            parts.append(tr("generation %1").arg(machine.generation));
        if (!machine.version.isEmpty())
            parts.append(tr("version %1").arg(machine.version));
        const auto disks = std::count_if(machine.files.cbegin(), machine.files.cend(),
                                         [](const MachineFile &file) { return file.role == Vm::FileRole::Disk; });
        parts.append(disks == 1 ? tr("1 disk") : tr("%1 disks").arg(disks));
        parts.append(sizeText(found.bytes()));
        if (machine.checkpoints > 0)
            parts.append(machine.checkpoints == 1 ? tr("1 checkpoint") : tr("%1 checkpoints").arg(machine.checkpoints));
        if (machine.saved)
            parts.append(tr("saved"));
        if (!machine.problems.isEmpty())
            parts.append(machine.problems.size() == 1 ? tr("1 PROBLEM")
                                                      : tr("%1 PROBLEMS").arg(machine.problems.size()));
        return listText(parts);
    }

    static QString fileLine(const MachineFile &file, std::optional<quint64> size)
    {
        switch (file.state) {
        case MachineFile::State::Present:
            return QStringLiteral("%1  %2  %3")
                .arg(roleOf(file.role), -18)
                .arg(size ? sizeText(*size) : QString(), 10)
                .arg(file.path);
        case MachineFile::State::Missing:
            return QStringLiteral("%1  %2  %3").arg(roleOf(file.role), -18).arg(tr("MISSING"), 10).arg(file.path);
        case MachineFile::State::Elsewhere:
            break;
        }
        return QStringLiteral("%1  %2  %3").arg(roleOf(file.role), -18).arg(tr("elsewhere"), 10).arg(file.path);
    }
};

/// The size of a file that was seen.
std::optional<quint64> sizeOf(const FoundMachine &found, const MachineFile &file)
{
    if (file.state != MachineFile::State::Present || file.entry == FileTree::none)
        return std::nullopt;
    const Storage::SurveyedShare *share = found.survey->scanned().value(file.share);
    return share ? std::optional(share->scan->tree.size(file.entry)) : std::nullopt;
}

QString stateName(MachineFile::State state)
{
    switch (state) {
    case MachineFile::State::Present:
        return QStringLiteral("present");
    case MachineFile::State::Missing:
        return QStringLiteral("missing");
    case MachineFile::State::Elsewhere:
        break;
    }
    return QStringLiteral("elsewhere");
}

QString indented(const QString &line)
{
    QString clean = line;
    return QStringLiteral("  ") + clean.replace(QLatin1Char('\n'), QLatin1Char('?')); // in a hostile name
}

} // namespace

QString FoundMachine::share() const
{
    const Storage::SurveyedShare *home = survey->scanned().value(machine.share);
    return home ? home->unc.shareName() : QString();
}

quint64 FoundMachine::bytes() const
{
    quint64 sum = 0;
    for (const MachineFile &file : machine.files)
        sum += sizeOf(*this, file).value_or(0);
    return sum;
}

QCborMap FoundMachine::toCbor() const
{
    QCborArray files;
    for (const MachineFile &file : machine.files) {
        const auto size = sizeOf(*this, file);
        QCborMap map {{QStringLiteral("role"), Vm::fileRoleName(file.role)},
                      {QStringLiteral("path"), file.path},
                      {QStringLiteral("state"), stateName(file.state)},
                      {QStringLiteral("namedBy"), file.namedBy}};
        if (size)
            map[QStringLiteral("size")] = qint64(*size);
        files.append(map);
    }
    QCborArray problems;
    for (const MachineProblem &problem : machine.problems)
        problems.append(QCborMap {{QStringLiteral("problem"), Vm::problemKindName(problem.kind)},
                                  {QStringLiteral("path"), problem.path},
                                  {QStringLiteral("other"), problem.other}});
    return {{QStringLiteral("id"), guidText(machine.id)},
            {QStringLiteral("name"), machine.name},
            {QStringLiteral("system"), survey->inventory->name},
            {QStringLiteral("svm"), survey->svm.name},
            {QStringLiteral("share"), share()},
            {QStringLiteral("configuration"), machine.configuration},
            {QStringLiteral("version"), machine.version},
            {QStringLiteral("generation"), machine.generation},
            {QStringLiteral("saved"), machine.saved},
            {QStringLiteral("checkpoints"), machine.checkpoints},
            {QStringLiteral("bytes"), qint64(bytes())},
            {QStringLiteral("files"), files},
            {QStringLiteral("problems"), problems}};
}

QString machineLine(const FoundMachine &found)
{
    return QStringLiteral("%1  %2  %3  %4")
        .arg(guidText(found.machine.id))
        .arg(indented(found.machine.name).trimmed(), -20)
        .arg(found.share(), MachineText::summaryOf(found));
}

QStringList machineText(const FoundMachine &found)
{
    QStringList lines {QStringLiteral("%1  %2").arg(indented(found.machine.name).trimmed(), guidText(found.machine.id)),
                       indented(MachineText::tr("in %1: %2").arg(found.share(), MachineText::summaryOf(found)))};
    for (const MachineFile &file : found.machine.files)
        lines.append(indented(MachineText::fileLine(file, sizeOf(found, file))));
    for (const MachineProblem &problem : found.machine.problems)
        lines.append(indented(MachineText::tr("problem: %1").arg(MachineText::problemOf(problem))));
    return lines;
}

} // namespace Penumbra::Cli
