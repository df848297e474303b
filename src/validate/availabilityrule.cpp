// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "validate/quote.h"
#include "validate/rules.h"
#include "validate/words.h"

namespace Penumbra::Validate {

namespace {

class AvailabilityRule : public Rule
{
public:
    RuleInfo info() const override
    {
        return {QStringLiteral("continuous-availability"), Words::tr("Not continuously available"),
                Words::tr("The share is continuously available."),
                QStringLiteral("ONTAP: share properties for Hyper-V over SMB")};
    }

    void check(const Subject &subject, const FindingSink &sink) const override
    {
        if (subject.share->continuouslyAvailable != false)
            return;
        Finding finding = about(subject, Severity::Risk, {});
        finding.meaning =
            Words::tr("The share is not continuously available. When the server fails over, machines lose "
                      "their disks, a running backup ends, and a disk may need repair before it is whole.");
        finding.remedy = Words::tr("Make the share continuously available. Hosts have to open it anew: restart the "
                                   "machines, or move them to another host and back.");
        if (subject.isOntap()) {
            addCommand(finding, RemedyCommand::Shell::Ontap,
                       QStringLiteral("vserver cifs share properties add -vserver %1 -share-name %2 -share-properties "
                                      "continuously-available"),
                       {subject.svm->name, subject.share->name});
        } else {
            addCommand(finding, RemedyCommand::Shell::PowerShell,
                       QStringLiteral("Set-SmbShare -CimSession %1 -Name %2 -ContinuouslyAvailable $true"),
                       {subject.places[subject.index].share.server(), subject.share->name});
        }
        sink(finding);
    }
};

} // namespace

std::unique_ptr<Rule> makeAvailabilityRule()
{
    return std::make_unique<AvailabilityRule>();
}

} // namespace Penumbra::Validate
