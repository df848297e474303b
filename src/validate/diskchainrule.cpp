// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/guid.h"
#include "validate/problems.h"
#include "validate/quote.h"
#include "validate/rules.h"
#include "validate/words.h"

namespace Penumbra::Validate {

namespace {

using Kind = Vm::MachineProblem::Kind;

class DiskChainRule : public ProblemRule
{
public:
    DiskChainRule()
        : ProblemRule({Kind::DiskMissing, Kind::ParentMissing, Kind::ParentMismatch, Kind::ParentLoop})
    {
    }

    RuleInfo info() const override
    {
        return {QStringLiteral("disk-chain"), Words::tr("Broken chain of disks"),
                Words::tr("Every disk of a machine is there, and so is each of its parents, with the identity that its "
                          "child expects."),
                QStringLiteral("[MS-VHDX] 2.6.2.6")};
    }

protected:
    void explainProblem(Finding &finding, const Subject &subject, const Vm::MachineProblem &problem) const override
    {

        finding.severity = Severity::DataMissing;
        switch (problem.kind) {
        case Kind::DiskMissing:
            finding.title = Words::tr("Disk missing");
            finding.meaning =
                Words::tr("The machine's configuration names this disk, and there is no such file: a backup of "
                          "the machine has no such disk either.");
            finding.remedy =
                Words::tr("Put the disk back where the configuration says, or remove it from the machine.");
            break;
        case Kind::ParentMismatch:
            finding.title = Words::tr("Parent does not fit");
            finding.meaning =
                Words::tr("The disk is a difference to %1, and the file there is not the one it was made on, or "
                          "was changed since: what can be read of the disk is not what was written.")
                    .arg(problem.other);
            if (problem.failure.kind == FailureKind::InvalidInput)
                finding.meaning = Words::tr("The disk is a difference to %1, but cannot be one to the file there: %2. "
                                            "No host opens it.")
                                      .arg(problem.other, problem.failure.detail);
            finding.remedy =
                Words::tr("Find the parent as it was, in a backup or a snapshot, and put it back. Do not start "
                          "the machine before.");
            break;
        case Kind::ParentLoop:
            finding.title = Words::tr("Disks are each other's parents");
            finding.meaning =
                Words::tr("The chain of this disk leads back to itself: it cannot be opened, nor restored.");
            finding.remedy = Words::tr("Find out which parent the disk was made on, and set it.");
            break;
        default:
            finding.title = Words::tr("Parent missing");
            finding.meaning =
                Words::tr("The disk is a difference to %1, which is not there, or in none of the shares: a "
                          "backup holds the changes and not what they were made on, and the machine cannot be "
                          "restored from it.")
                    .arg(problem.other);
            finding.remedy =
                Words::tr("Put the parent into the machine's share, in the place that the disk names; or point "
                          "the disk at where it is, then join both into one with Convert-VHD.");
        }
        if (problem.kind == Kind::DiskMissing) {
            addCommand(finding, RemedyCommand::Shell::PowerShell,
                       QStringLiteral("Get-VM -Id %1 | Get-VMHardDiskDrive | Format-List"),
                       {guidText(finding.key.machine)});
            return;
        }
        addCommand(finding, RemedyCommand::Shell::PowerShell,
                   QStringLiteral("Get-VHD -Path %1 | Format-List Path, ParentPath, DiskIdentifier"),
                   {hostPath(subject, finding.path)});
    }
};

} // namespace

std::unique_ptr<Rule> makeDiskChainRule()
{
    return std::make_unique<DiskChainRule>();
}

} // namespace Penumbra::Validate
