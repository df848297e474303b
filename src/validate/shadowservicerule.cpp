// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "validate/quote.h"
#include "validate/rules.h"
#include "validate/words.h"

namespace Penumbra::Validate {

namespace {

class ShadowServiceRule : public Rule
{
public:
    RuleInfo info() const override
    {
        return {QStringLiteral("shadow-copy-service"), Words::tr("Shadow copies are off"),
                Words::tr("The server's shadow copy service (Remote VSS) is there and switched on."),
                QStringLiteral("ONTAP: vserver cifs options, -shadowcopy-enabled; [MS-FSRVP] 3.1.4.1")};
    }

    void check(const Subject &subject, const FindingSink &sink) const override
    {
        const Storage::Svm &svm = *subject.svm;
        const bool isOff = svm.shadowCopy == false;
        if (!isOff && svm.fsrvpVersion != 0u)
            return;
        Finding finding = about(subject, Severity::Blocks, {});
        finding.meaning = isOff
            ? Words::tr("The SVM %1 makes no shadow copies: no share of it can be backed up.").arg(svm.name)
            : Words::tr("%1 has no agent for Remote VSS: no share of it can be backed up by shadow copies.")
                  .arg(svm.name);
        if (subject.isOntap()) {
            finding.remedy = Words::tr("Switch the shadow copy service on, at the advanced privilege level.");
            addCommand(finding, RemedyCommand::Shell::Ontap, QStringLiteral("set -privilege advanced"), {});
            addCommand(finding, RemedyCommand::Shell::Ontap,
                       QStringLiteral("vserver cifs options modify -vserver %1 -shadowcopy-enabled true"), {svm.name});
        } else {
            finding.remedy =
                Words::tr("Install the agent on the server and start it. On Windows Server it is the feature "
                          "File Server VSS Agent Service, on Samba the program rpcd_fsrvp.");
            addCommand(finding, RemedyCommand::Shell::PowerShell,
                       QStringLiteral("Install-WindowsFeature -Name FS-VSS-Agent -ComputerName %1"),
                       {subject.places[subject.index].share.server()});
        }
        sink(finding);
    }
};

} // namespace

std::unique_ptr<Rule> makeShadowServiceRule()
{
    return std::make_unique<ShadowServiceRule>();
}

} // namespace Penumbra::Validate
