// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "validate/problems.h"
#include "validate/quote.h"
#include "validate/rules.h"
#include "validate/words.h"

namespace Penumbra::Validate {

namespace {

using Kind = Vm::MachineProblem::Kind;

class ParentPathRule : public ProblemRule
{
public:
    ParentPathRule()
        : ProblemRule({Kind::ParentAbsolute})
    {
    }

    RuleInfo info() const override
    {
        return {QStringLiteral("parent-path"), Words::tr("Parent by absolute path"),
                Words::tr("The parent of a disk is found by the path that leads there from the disk itself, so that a "
                          "restored copy finds its own parent."),
                QStringLiteral("[MS-VHDX] 2.6.2.6.3")};
    }

protected:
    void explainProblem(Finding &finding, const Subject &subject, const Vm::MachineProblem &problem) const override
    {

        finding.severity = Severity::Risk;
        finding.meaning =
            Words::tr("The parent %1 is found only by its absolute path, in another place than the disk's relative "
                      "path says. A restored copy of the disk then reads the live parent instead of the restored "
                      "one, or finds none.")
                .arg(problem.other);
        finding.remedy = Words::tr("With the machine off, set the parent's path anew; that writes both paths.");
        addCommand(finding, RemedyCommand::Shell::PowerShell, QStringLiteral("Set-VHD -Path %1 -ParentPath %2"),
                   {hostPath(subject, finding.path), hostPath(subject, problem.other)});
    }
};

} // namespace

std::unique_ptr<Rule> makeParentPathRule()
{
    return std::make_unique<ParentPathRule>();
}

} // namespace Penumbra::Validate
