// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "validate/quote.h"
#include "validate/rules.h"
#include "validate/words.h"

namespace Penumbra::Validate {

namespace {

class MountedVolumeRule : public Rule
{
public:
    RuleInfo info() const override
    {
        return {QStringLiteral("mounted-volume"), Words::tr("Volume mounted below the share"),
                Words::tr("No other volume is mounted anywhere below the share."),
                QStringLiteral("ONTAP: considerations for Remote VSS, junctions")};
    }

    void check(const Subject &subject, const FindingSink &sink) const override
    {
        QString root = subject.share->path;
        if (!root.endsWith(QLatin1Char('/')))
            root += QLatin1Char('/');
        for (const QString &id : subject.share->volumesBelow) {
            const Storage::Volume *volume = subject.inventory->volume(id);
            if (!volume)
                continue;
            QString path = volume->junctionPath.startsWith(root) ? volume->junctionPath.mid(root.size()) : QString();
            path.replace(QLatin1Char('/'), QLatin1Char('\\'));
            Finding finding = about(subject, Severity::Blocks, path);
            finding.meaning = Words::tr("The volume %1 is mounted here, and a shadow copy never crosses into another "
                                        "volume: the copy fails, or leads nowhere from here on.")
                                  .arg(volume->name);
            finding.remedy =
                Words::tr("Mount the volume outside the share and give it a share of its own; machines that are on it "
                          "have to be stopped before. Unmounting makes its files unreachable at their present paths.");
            addCommand(finding, RemedyCommand::Shell::Ontap, QStringLiteral("volume unmount -vserver %1 -volume %2"),
                       {subject.svm->name, volume->name});
            addCommand(finding, RemedyCommand::Shell::Ontap,
                       QStringLiteral("volume mount -vserver %1 -volume %2 -junction-path %3"),
                       {subject.svm->name, volume->name, QLatin1Char('/') + volume->name});
            sink(finding);
        }
    }
};

} // namespace

std::unique_ptr<Rule> makeMountedVolumeRule()
{
    return std::make_unique<MountedVolumeRule>();
}

} // namespace Penumbra::Validate
