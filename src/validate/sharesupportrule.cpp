// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "validate/quote.h"
#include "validate/rules.h"
#include "validate/words.h"

namespace Penumbra::Validate {

namespace {

/// Whether another rule says why the server refuses the share.
bool causeIsKnown(const Subject &subject)
{
    return subject.svm->shadowCopy == false || subject.svm->fsrvpVersion == 0u || !subject.share->volumesBelow.isEmpty()
        || (!subject.share->volume.isEmpty() && subject.share->pathInVolume.isEmpty());
}

class ShareSupportRule : public Rule
{
public:
    RuleInfo info() const override
    {
        return {QStringLiteral("share-support"), Words::tr("No shadow copies of this share"),
                Words::tr("The server says that it can make shadow copies of the share (IsPathSupported)."),
                QStringLiteral("[MS-FSRVP] 3.1.4.9")};
    }

    void check(const Subject &subject, const FindingSink &sink) const override
    {
        if (subject.share->shadowCopySupported != false || causeIsKnown(subject))
            return;
        Finding finding = about(subject, Severity::Blocks, {});
        finding.meaning = Words::tr("The server refuses to make shadow copies of this share, and does not say why: it "
                                    "cannot be backed up this way.");
        finding.remedy = Words::tr(
            "Look at what the share stands on: shadow copies may be switched off there, another volume may be "
            "mounted below it, or its file system may have no snapshots.");
        if (subject.isOntap()) {
            addCommand(finding, RemedyCommand::Shell::Ontap,
                       QStringLiteral("vserver cifs options show -vserver %1 -fields shadowcopy-enabled"),
                       {subject.svm->name});
            addCommand(finding, RemedyCommand::Shell::Ontap, QStringLiteral("volume show -vserver %1 -junction"),
                       {subject.svm->name});
        } else {
            addCommand(finding, RemedyCommand::Shell::PowerShell,
                       QStringLiteral("Get-SmbShare -CimSession %1 -Name %2 | Format-List Path, ShadowCopy, Volume"),
                       {subject.places[subject.index].share.server(), subject.share->name});
        }
        sink(finding);
    }
};

} // namespace

std::unique_ptr<Rule> makeShareSupportRule()
{
    return std::make_unique<ShareSupportRule>();
}

} // namespace Penumbra::Validate
