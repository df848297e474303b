// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/failuretext.h"
#include "validate/problems.h"
#include "validate/quote.h"
#include "validate/rules.h"
#include "validate/words.h"

namespace Penumbra::Validate {

namespace {

using Kind = Vm::MachineProblem::Kind;

class DiskReadableRule : public ProblemRule
{
public:
    DiskReadableRule()
        : ProblemRule({Kind::DiskUnreadable})
    {
    }

    RuleInfo info() const override
    {
        return {QStringLiteral("disk-readable"), Words::tr("Disk cannot be read"),
                Words::tr("Every virtual disk can be opened, and its headers and tables hold together."),
                QStringLiteral("[MS-VHDX] 2.2")};
    }

protected:
    void explainProblem(Finding &finding, const Subject &subject, const Vm::MachineProblem &problem) const override
    {

        switch (problem.failure.kind) {
        case FailureKind::SharingViolation:
            finding.severity = Severity::Advice;
            finding.title = Words::tr("Disk in use");
            finding.meaning =
                Words::tr("A host holds the disk open, so its chain of parents could not be looked into. A shadow "
                          "copy takes it all the same.");
            finding.remedy =
                Words::tr("Nothing has to be done. To have it checked, validate while the machine is off.");
            return;
        case FailureKind::AccessDenied:
            finding.severity = Severity::Risk;
            finding.title = Words::tr("Disk not readable with this account");
            finding.meaning =
                Words::tr("Your account may not read the disk: whether it is whole, and where its parents are, is "
                          "not known.");
            finding.remedy =
                Words::tr("Validate with an account that may read everything in the share; a member of Backup "
                          "Operators may.");
            break;
        default:
            finding.severity = Severity::DataMissing;
            finding.title = Words::tr("Damaged disk");
            finding.meaning = Words::tr("The disk cannot be understood; a backup of it is as damaged as it is itself. ")
                + explain(problem.failure).sentence;
            finding.remedy =
                Words::tr("Check the disk with penumbractl disk check, and restore it from a backup in which it "
                          "is whole.");
        }
        addCommand(finding, RemedyCommand::Shell::PowerShell, QStringLiteral("Test-VHD -Path %1"),
                   {hostPath(subject, finding.path)});
    }
};

} // namespace

std::unique_ptr<Rule> makeDiskReadableRule()
{
    return std::make_unique<DiskReadableRule>();
}

} // namespace Penumbra::Validate
