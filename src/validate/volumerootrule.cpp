// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "validate/quote.h"
#include "validate/rules.h"
#include "validate/words.h"

namespace Penumbra::Validate {

namespace {

class VolumeRootRule : public Rule
{
public:
    RuleInfo info() const override
    {
        return {QStringLiteral("volume-root"), Words::tr("Share of a whole volume"),
                Words::tr("The share's path is a folder in its volume, not the volume's root."),
                QStringLiteral("ONTAP: example of a directory structure used by Remote VSS")};
    }

    void check(const Subject &subject, const FindingSink &sink) const override
    {
        const Storage::Share &share = *subject.share;
        if (share.volume.isEmpty() || !share.pathInVolume.isEmpty())
            return;
        const bool otherCause = subject.svm->shadowCopy == false || !share.volumesBelow.isEmpty();
        const bool forbidden = share.shadowCopySupported == false && !otherCause;
        Finding finding = about(subject, forbidden ? Severity::Blocks : Severity::Risk, {});
        const QString volume = subject.volume ? subject.volume->name : share.volume;
        finding.meaning = forbidden
            ? Words::tr(
                  "The share is the root of the volume %1, and the server makes no shadow copies of it: it cannot "
                  "be backed up this way.")
                  .arg(volume)
            : Words::tr("The share is the root of the volume %1. Whatever anybody puts on the volume, or mounts on it, "
                        "then lies in the share and can spoil the backup; some servers refuse such shares.")
                  .arg(volume);
        finding.remedy =
            Words::tr("Make a folder in the volume for the machines, share that folder under a new name, and "
                      "move the machines to the new share. Then remove this share.");
        if (subject.isOntap()) {
            addCommand(finding, RemedyCommand::Shell::Ontap,
                       QStringLiteral("vserver cifs share create -vserver %1 -share-name %2 -path %3 -share-properties "
                                      "oplocks,browsable,continuously-available"),
                       {subject.svm->name, share.name + QStringLiteral("-vms"), share.path + QStringLiteral("/vms")});
        }
        sink(finding);
    }
};

} // namespace

std::unique_ptr<Rule> makeVolumeRootRule()
{
    return std::make_unique<VolumeRootRule>();
}

} // namespace Penumbra::Validate
