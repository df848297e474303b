// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sidename.h"
#include "validate/fold.h"
#include "validate/quote.h"
#include "validate/rules.h"
#include "validate/words.h"

namespace Penumbra::Validate {

namespace {

using Index = Vm::FileTree::Index;

/// Entries of the root below which at least one file of some kind lies.
struct RootFolders
{
    QSet<Index> withFiles;
    QSet<Index> withMachineFiles;
};

class RootContentRule : public Rule
{
public:
    RuleInfo info() const override
    {
        return {QStringLiteral("root-content"), Words::tr("Stray in the share's root"),
                Words::tr("The share's root holds only files of machines and folders of machines, and empty folders."),
                QStringLiteral("ONTAP: example of a directory structure used by Remote VSS")};
    }

    void check(const Subject &subject, const FindingSink &sink) const override
    {
        const Vm::FileTree &tree = subject.tree();
        QSet<Index> owned;
        for (const Vm::Machine *const machine : subject.machines) {
            for (const Vm::MachineFile &file : machine->files)
                owned.insert(subject.entryHere(file));
        }
        const RootFolders folders = foldersOf(tree, owned);
        const QSet<Index> halfSeen = halfSeenFolders(subject);
        QList<Index> strayFiles;
        QList<Index> strayFolders;
        for (Index entry = tree.firstChild(Vm::FileTree::root); entry != Vm::FileTree::none;
             entry = tree.nextSibling(entry)) {
            if (SideName::parse(tree.name(entry)))
                continue; // the rule about remainders of restores tells it
            const Vm::EntryKind kind = tree.kind(entry);
            if (kind == Vm::EntryKind::File && !owned.contains(entry) && !Vm::looksLikeMachineFile(tree, entry))
                strayFiles.append(entry);
            if (folders.withFiles.contains(entry) && !folders.withMachineFiles.contains(entry)
                && !halfSeen.contains(entry))
                strayFolders.append(entry);
        }
        for (const FoldedEntries &group : foldEntries(tree, strayFiles))
            sink(findingOf(subject, group, false));
        for (const FoldedEntries &group : foldEntries(tree, strayFolders))
            sink(findingOf(subject, group, true));
    }

private:
    /// Folders of the root whose content is not all known: files of a machine may lie there.
    static QSet<Index> halfSeenFolders(const Subject &subject)
    {
        QSet<Index> folders;
        for (const Storage::ScanGap &gap : subject.scan->gaps) {
            if (gap.cause != Storage::ScanGap::Cause::OracleFailed)
                folders.insert(subject.tree().child(Vm::FileTree::root, gap.path.section(QLatin1Char('\\'), 0, 0)));
        }
        return folders;
    }

    static RootFolders foldersOf(const Vm::FileTree &tree, const QSet<Index> &owned)
    {
        RootFolders folders;
        QList<Index> topmost {Vm::FileTree::root};
        topmost.reserve(qsizetype(tree.count()));
        for (Index entry = Vm::FileTree::root + 1; entry < tree.count(); ++entry) {
            const Index parent = tree.parent(entry);
            topmost.append(parent == Vm::FileTree::root ? entry : topmost[qsizetype(parent)]);
            if (parent == Vm::FileTree::root || tree.kind(entry) != Vm::EntryKind::File)
                continue;
            folders.withFiles.insert(topmost.constLast());
            if (owned.contains(entry) || Vm::looksLikeMachineFile(tree, entry))
                folders.withMachineFiles.insert(topmost.constLast());
        }
        return folders;
    }

    Finding findingOf(const Subject &subject, const FoldedEntries &group, bool isFolder) const
    {
        const Vm::FileTree &tree = subject.tree();
        Finding finding = about(subject, Severity::Advice, tree.path(group.at));
        finding.title =
            isFolder ? Words::tr("Stray folder in the share's root") : Words::tr("Stray file in the share's root");
        finding.meaning = isFolder
            ? Words::tr(
                "The folder holds files, and none of a machine. They are copied with each backup and take space in it.")
            : Words::tr("The file belongs to no machine. It is copied with each backup and takes space in it.");
        finding.remedy = Words::tr("Move it to a share for other files, or delete it if nobody needs it.");
        if (group.at != group.entries.constFirst()) {
            finding.key.path = isFolder ? QStringLiteral("*folders") : QStringLiteral("*files");
            finding.meaning = Words::tr("There are %1 of them. ").arg(group.entries.size()) + finding.meaning;
            listFiles(finding, group.entries, [&](Index entry) { return subject.unc(tree.path(entry)); });
            return finding;
        }
        addCommand(finding, RemedyCommand::Shell::PowerShell,
                   QStringLiteral("Get-Item -Force -LiteralPath %1 | Format-List"),
                   {subject.hostUnc(tree.path(group.at))});
        return finding;
    }
};

} // namespace

std::unique_ptr<Rule> makeRootContentRule()
{
    return std::make_unique<RootContentRule>();
}

} // namespace Penumbra::Validate
