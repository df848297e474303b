// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sidename.h"
#include "validate/quote.h"
#include "validate/rules.h"
#include "validate/words.h"

namespace Penumbra::Validate {

namespace {

using Index = Vm::FileTree::Index;

/// What restores leave beside their targets: set-asides that were to be kept, and temporary files of one that did not end.
class RestoreRemainderRule : public Rule
{
public:
    RuleInfo info() const override
    {
        return {QStringLiteral("restore-remainder"), Words::tr("Left by a restore"),
                Words::tr("Nothing lies beside files that was set aside by a restore or that one did not finish."),
                QStringLiteral("Penumbra")};
    }

    void check(const Subject &subject, const FindingSink &sink) const override
    {
        const Vm::FileTree &tree = subject.tree();
        for (Index entry = Vm::FileTree::root + 1; entry < tree.count(); ++entry) {
            const auto side = SideName::parse(tree.name(entry));
            if (side)
                sink(findingOf(subject, entry, *side));
        }
    }

private:
    Finding findingOf(const Subject &subject, Index entry, const SideName &side) const
    {
        const QString path = subject.tree().path(entry);
        Finding finding = about(subject, Severity::Advice, path);
        if (side.kind == SideKind::Old) {
            finding.title = Words::tr("Set aside by a restore");
            finding.meaning = Words::tr("%1 was replaced by restore %2, and this is what stood there before. It takes "
                                        "space, also in each backup.")
                                  .arg(side.target, side.restore);
            finding.remedy = Words::tr("When nobody needs it any more, remove it: penumbractl restore discard %1, on "
                                       "the computer that ran the restore.")
                                 .arg(side.restore);
        } else {
            finding.title = Words::tr("Unfinished restore");
            finding.meaning = Words::tr("Restore %1 is writing this, or ended early and left it. Until it is finished "
                                        "or undone, the machine it belongs to must not be started.")
                                  .arg(side.restore);
            finding.remedy = Words::tr("If no restore is running, run penumbractl recover on the computer that ran "
                                       "it. If that computer is gone, delete it.");
        }
        addCommand(finding, RemedyCommand::Shell::PowerShell,
                   QStringLiteral("Get-Item -Force -LiteralPath %1 | Format-List"), {subject.hostUnc(path)});
        return finding;
    }
};

} // namespace

std::unique_ptr<Rule> makeRestoreRemainderRule()
{
    return std::make_unique<RestoreRemainderRule>();
}

} // namespace Penumbra::Validate
