// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "validate/problems.h"
#include "validate/quote.h"
#include "validate/rules.h"
#include "validate/words.h"

namespace Penumbra::Validate {

namespace {

using Kind = Vm::MachineProblem::Kind;

class DiskLogRule : public ProblemRule
{
public:
    DiskLogRule()
        : ProblemRule({Kind::LogDirty})
    {
    }

    RuleInfo info() const override
    {
        return {QStringLiteral("disk-log"), Words::tr("Disk with an open log"),
                Words::tr("The log of every VHDX disk is empty, unless a host has the disk open."),
                QStringLiteral("[MS-VHDX] 2.3")};
    }

protected:
    void explainProblem(Finding &finding, const Subject &subject, const Vm::MachineProblem &) const override
    {

        finding.severity = Severity::Risk;
        finding.meaning =
            Words::tr("The disk's log holds changes that are not in the disk yet: either a machine is running on it "
                      "now, or its host went down while it was. A program that does not replay the log sees old "
                      "or torn content in a backup of it.");
        finding.remedy =
            Words::tr("If the machine runs, nothing has to be done. If it is off, attach the disk once for writing, "
                      "which replays the log; the machine's start does so, too.");
        addCommand(finding, RemedyCommand::Shell::PowerShell, QStringLiteral("Mount-VHD -Path %1 -NoDriveLetter"),
                   {hostPath(subject, finding.path)});
        addCommand(finding, RemedyCommand::Shell::PowerShell, QStringLiteral("Dismount-VHD -Path %1"),
                   {hostPath(subject, finding.path)});
    }
};

} // namespace

std::unique_ptr<Rule> makeDiskLogRule()
{
    return std::make_unique<DiskLogRule>();
}

} // namespace Penumbra::Validate
