// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "validate/fold.h"
#include "validate/quote.h"
#include "validate/rules.h"
#include "validate/words.h"

#include <algorithm>

namespace Penumbra::Validate {

namespace {

using Index = Vm::FileTree::Index;

constexpr int usualDepth = 5; ///< ONTAP's default of -shadowcopy-dir-depth

/// The folder that holds all of some entries.
Index commonFolder(const Vm::FileTree &tree, const QList<Index> &entries)
{
    Index common = tree.parent(entries.constFirst());
    for (Index entry : entries) {
        entry = tree.parent(entry);
        while (entry != common) {
            if (tree.depth(entry) >= tree.depth(common))
                entry = tree.parent(entry);
            else
                common = tree.parent(common);
        }
    }
    return common;
}

class DepthRule : public Rule
{
public:
    RuleInfo info() const override
    {
        return {QStringLiteral("depth"), Words::tr("Deeper than a shadow copy reaches"),
                Words::tr("No file lies deeper below the share than the SVM's shadow copy directory depth."),
                QStringLiteral("ONTAP: vserver cifs options, -shadowcopy-dir-depth")};
    }

    void check(const Subject &subject, const FindingSink &sink) const override
    {
        const int depth = subject.svm->shadowCopyDepth.value_or(usualDepth);
        if (depth <= 0)
            return;
        const Vm::FileTree &tree = subject.tree();
        QList<Index> deep;
        QList<int> levels {0};
        levels.reserve(qsizetype(tree.count()));
        for (Index entry = Vm::FileTree::root + 1; entry < tree.count(); ++entry) {
            levels.append(levels[qsizetype(tree.parent(entry))] + 1); // parents come before their children
            if (levels.constLast() > depth && !tree.isDirectory(entry))
                deep.append(entry);
        }
        if (deep.isEmpty())
            return;
        const int deepest = *std::max_element(levels.cbegin(), levels.cend());
        QSet<Index> left(deep.cbegin(), deep.cend());
        for (const Vm::Machine *const machine : subject.machines)
            checkMachine(subject, *machine, left, depth, deepest, sink);
        checkRest(subject, deep, left, depth, deepest, sink);
    }

private:
    void checkMachine(const Subject &subject, const Vm::Machine &machine, QSet<Index> &left, int depth, int deepest,
                      const FindingSink &sink) const
    {
        QList<Index> files;
        for (const Vm::MachineFile &file : machine.files) {
            if (const Index entry = subject.entryHere(file); entry != Vm::FileTree::none && left.remove(entry))
                files.append(entry);
        }
        if (files.isEmpty())
            return;
        std::sort(files.begin(), files.end());
        const QString path = subject.tree().path(commonFolder(subject.tree(), files));
        Finding finding = about(subject, Severity::Advice, path, machine);
        finish(finding, subject, files, depth, deepest);
        sink(std::move(finding));
    }

    /// Files of no machine: by the folder at which the copy stops.
    void checkRest(const Subject &subject, const QList<Index> &deep, const QSet<Index> &left, int depth, int deepest,
                   const FindingSink &sink) const
    {
        const Vm::FileTree &tree = subject.tree();
        QHash<Index, QList<Index>> byFolder;
        for (Index entry : deep) {
            if (!left.contains(entry))
                continue;
            Index folder = tree.parent(entry);
            while (tree.depth(folder) > depth)
                folder = tree.parent(folder);
            byFolder[folder].append(entry);
        }
        for (const FoldedEntries &group : foldEntries(tree, byFolder.keys())) {
            QList<Index> files;
            for (const Index folder : group.entries)
                files += byFolder.value(folder);
            std::sort(files.begin(), files.end());
            Finding finding = about(subject, Severity::Advice, tree.path(group.at));
            finish(finding, subject, files, depth, deepest);
            sink(std::move(finding));
        }
    }

    void finish(Finding &finding, const Subject &subject, const QList<Index> &files, int depth, int deepest) const
    {
        const QString number = counted(files.size(), Words::tr("file lies"), Words::tr("files lie"));
        if (subject.svm->shadowCopyDepth) {
            finding.severity = Severity::DataMissing;
            finding.meaning =
                Words::tr("%1 deeper than %2 levels below the share, which is as far as shadow copies of %3 "
                          "reach: they are not in the backup, or it fails.")
                    .arg(number)
                    .arg(depth)
                    .arg(subject.svm->name);
        } else if (subject.isOntap()) {
            finding.meaning =
                Words::tr("%1 deeper than %2 levels below the share. How deep shadow copies of this server "
                          "reach is not known; ONTAP's default is %2, and what lies deeper is not in its "
                          "copies.")
                    .arg(number)
                    .arg(depth);
        } else {
            finding.meaning =
                Words::tr("%1 deeper than %2 levels below the share. This matters only if the server is ONTAP, "
                          "which over SMB alone cannot be told: its shadow copies reach %2 levels unless it was set "
                          "up otherwise, and what lies deeper is not in them. Other servers have no such limit.")
                    .arg(number)
                    .arg(depth);
        }
        finding.remedy =
            subject.isOntap() ? QString() : Words::tr("If it is ONTAP, add it as such, to see the depth. ");
        finding.remedy +=
            Words::tr("Move the folder nearer to the share's root, share a folder further down, or let shadow "
                      "copies reach deeper (the deepest entry is at level %1; 0 is without limit).")
                .arg(deepest);
        const Vm::FileTree &tree = subject.tree();
        listFiles(finding, files, [&](Index entry) { return subject.unc(tree.path(entry)); });
        if (!subject.isOntap())
            return;
        addCommand(finding, RemedyCommand::Shell::Ontap, QStringLiteral("set -privilege advanced"), {});
        addCommand(finding, RemedyCommand::Shell::Ontap,
                   QStringLiteral("vserver cifs options modify -vserver %1 -shadowcopy-dir-depth ")
                       + QString::number(deepest),
                   {subject.svm->name});
    }
};

} // namespace

std::unique_ptr<Rule> makeDepthRule()
{
    return std::make_unique<DepthRule>();
}

} // namespace Penumbra::Validate
