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

class ConfigurationRule : public ProblemRule
{
public:
    ConfigurationRule()
        : ProblemRule({Kind::ConfigurationUnreadable})
    {
    }

    RuleInfo info() const override
    {
        return {QStringLiteral("configuration"), Words::tr("Configuration cannot be read"),
                Words::tr("Every configuration of a machine can be read."), QStringLiteral("Penumbra")};
    }

protected:
    void explainProblem(Finding &finding, const Subject &subject, const Vm::MachineProblem &problem) const override
    {

        if (problem.failure.kind == FailureKind::SharingViolation) {
            finding.severity = Severity::Advice;
            finding.title = Words::tr("Configuration in use");
            finding.meaning =
                Words::tr("A host holds the configuration open, so which files belong to the machine is not "
                          "known. A shadow copy takes it all the same.");
            finding.remedy =
                Words::tr("Nothing has to be done. To have it checked, validate while the machine is off.");
            return;
        }
        const bool denied = problem.failure.kind == FailureKind::AccessDenied;
        finding.severity = denied ? Severity::Risk : Severity::DataMissing;
        finding.meaning = denied
            ? Words::tr(
                "Your account may not read the configuration: which files belong to the machine, and whether they are "
                "all in this share, is not known.")
            : Words::tr(
                  "The configuration cannot be understood: a machine restored from it may not be importable, and which "
                  "files belong to it is not known. ")
                + explain(problem.failure).sentence;
        finding.remedy = denied
            ? Words::tr("Validate with an account that may read everything in the share.")
            : Words::tr(
                "See whether the host still shows the machine; if it does, export it or change a setting, so that "
                "the host writes the file anew. A configuration of no machine can be deleted.");
        addCommand(finding, RemedyCommand::Shell::PowerShell, QStringLiteral("Compare-VM -Path %1"),
                   {hostPath(subject, finding.path)});
    }
};

} // namespace

std::unique_ptr<Rule> makeConfigurationRule()
{
    return std::make_unique<ConfigurationRule>();
}

} // namespace Penumbra::Validate
