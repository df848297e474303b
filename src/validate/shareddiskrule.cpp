// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "validate/problems.h"
#include "validate/quote.h"
#include "validate/rules.h"
#include "validate/words.h"

namespace Penumbra::Validate {

namespace {

using Kind = Vm::MachineProblem::Kind;

class SharedDiskRule : public ProblemRule
{
public:
    SharedDiskRule()
        : ProblemRule({Kind::DiskShared})
    {
    }

    RuleInfo info() const override
    {
        return {QStringLiteral("shared-disk"), Words::tr("Disk of two machines"),
                Words::tr("Each disk is written by one machine."), QStringLiteral("Penumbra")};
    }

protected:
    void explainProblem(Finding &finding, const Subject &subject, const Vm::MachineProblem &problem) const override
    {

        finding.severity = Severity::Risk;
        finding.meaning =
            Words::tr("%1 uses this disk, too. What one machine writes the other does not know of, unless both are "
                      "a cluster's; a backup shows the disk at an instant that neither of them prepared.")
                .arg(problem.other);
        finding.remedy =
            Words::tr("If this is a guest cluster's shared disk, accept the finding and say so. If one machine is "
                      "a forgotten copy of the other, remove that one.");
        addCommand(finding, RemedyCommand::Shell::PowerShell,
                   QStringLiteral("Get-VM | Get-VMHardDiskDrive | Where-Object Path -eq %1"),
                   {hostPath(subject, finding.path)});
    }
};

} // namespace

std::unique_ptr<Rule> makeSharedDiskRule()
{
    return std::make_unique<SharedDiskRule>();
}

} // namespace Penumbra::Validate
