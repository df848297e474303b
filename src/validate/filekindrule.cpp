// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "validate/fold.h"
#include "validate/quote.h"
#include "validate/rules.h"
#include "validate/words.h"

#include <map>

namespace Penumbra::Validate {

namespace {

using Vm::EntryKind;
using Index = Vm::FileTree::Index;

/// What is wrong about an entry; several names of one file count as a kind, too.
enum class Trouble : quint8 { ReparsePoint, SymbolicLink, Junction, Fifo, Socket, Device, Stream, Other, HardLink };

std::optional<Trouble> troubleOf(const Vm::FileTree &tree, Index entry)
{
    switch (tree.kind(entry)) {
    case EntryKind::Directory:
        return std::nullopt;
    case EntryKind::File:
        return tree.hardLinks(entry) > 1 ? std::optional(Trouble::HardLink) : std::nullopt;
    case EntryKind::ReparsePoint:
        return Trouble::ReparsePoint;
    case EntryKind::SymbolicLink:
        return Trouble::SymbolicLink;
    case EntryKind::Junction:
        return Trouble::Junction;
    case EntryKind::Fifo:
        return Trouble::Fifo;
    case EntryKind::Socket:
        return Trouble::Socket;
    case EntryKind::Device:
        return Trouble::Device;
    case EntryKind::Stream:
        return Trouble::Stream;
    case EntryKind::Other:
        return Trouble::Other;
    }
    return Trouble::Other;
}

struct Text
{
    QString title;
    QString meaning;
    QString remedy;
};

Text textOf(Trouble trouble)
{
    const QString refused =
        Words::tr(" A shadow copy takes directories and regular files only, and may fail because of it.");
    const QString atServer =
        Words::tr("Remove it at the server, over NFS or at its console; over SMB it shows as an empty "
                  "file. Find out first which program made it.");
    switch (trouble) {
    case Trouble::ReparsePoint:
        return {Words::tr("Reparse point"),
                Words::tr(
                    "This is a link, a mount point or a junction; which one cannot be seen over SMB. What it leads to "
                    "is not in the backup.")
                    + refused,
                Words::tr("Put what it leads to into the share, and remove the reparse point itself.")};
    case Trouble::SymbolicLink:
        return {Words::tr("Symbolic link"), Words::tr("What this link leads to is not in the backup.") + refused,
                Words::tr("Move the file or folder it leads to into the share, or use its real path in the machine's "
                          "settings; then remove the link at the server, so that what it leads to stays.")};
    case Trouble::Junction:
        return {Words::tr("Junction"),
                Words::tr("Another volume is mounted here; its files are not in the backup.") + refused,
                Words::tr("Mount that volume outside the share and give it a share of its own.")};
    case Trouble::Fifo:
        return {Words::tr("FIFO"), Words::tr("This is a named pipe of a Unix program, not a file.") + refused,
                atServer};
    case Trouble::Socket:
        return {Words::tr("Socket"), Words::tr("This is a socket of a Unix program, not a file.") + refused, atServer};
    case Trouble::Device:
        return {Words::tr("Device"), Words::tr("This is a device node, not a file.") + refused, atServer};
    case Trouble::Stream:
        return {Words::tr("Named stream"),
                Words::tr("The file carries a further stream beside its content; the stream is lost in the backup.")
                    + refused,
                Words::tr("Remove the stream. One called Zone.Identifier only says that the file was downloaded.")};
    case Trouble::HardLink:
        return {
            Words::tr("Hard link"),
            Words::tr("The file has more than one name. In a backup each name becomes a file of its own, and after a "
                      "restore they are no longer the same file.")
                + refused,
            Words::tr("Keep one name: copy the file, put the copy in the place of one name, and remove the other names "
                      "that no machine uses. Stop the machine before.")};
    case Trouble::Other:
        break;
    }
    return {Words::tr("Not a regular file"), Words::tr("This is neither a directory nor a regular file.") + refused,
            atServer};
}

void addCommands(Finding &finding, const Subject &subject, Trouble trouble, Index entry)
{
    const QString path = subject.tree().path(entry);
    const QString folder =
        subject.share->path + QLatin1Char('/') + QString(path).replace(QLatin1Char('\\'), QLatin1Char('/'));
    switch (trouble) {
    case Trouble::Stream: {
        const qsizetype colon = path.lastIndexOf(QLatin1Char(':'));
        if (colon > 0)
            addCommand(finding, RemedyCommand::Shell::PowerShell,
                       QStringLiteral("Remove-Item -LiteralPath %1 -Stream %2"),
                       {subject.hostUnc(path.left(colon)), path.mid(colon + 1)});
        return;
    }
    case Trouble::ReparsePoint:
        addCommand(finding, RemedyCommand::Shell::PowerShell,
                   QStringLiteral("Get-Item -Force -LiteralPath %1 | Format-List FullName, LinkType, Target"),
                   {subject.hostUnc(path)});
        return;
    case Trouble::Junction:
        if (subject.isOntap())
            addCommand(finding, RemedyCommand::Shell::Ontap,
                       QStringLiteral("volume show -vserver %1 -junction-path %2"), {subject.svm->name, folder});
        return;
    default:
        if (subject.isOntap())
            addCommand(finding, RemedyCommand::Shell::Ontap,
                       QStringLiteral("vserver security file-directory show -vserver %1 -path %2"),
                       {subject.svm->name, folder});
    }
}

class FileKindRule : public Rule
{
public:
    RuleInfo info() const override
    {
        return {
            QStringLiteral("file-kinds"), Words::tr("Directories and regular files only"),
            Words::tr("Everything below the share is a directory or a regular file with one name: no junctions, links, "
                      "reparse points, FIFOs, sockets, devices, streams or hard links."),
            QStringLiteral("ONTAP: example of a directory structure used by Remote VSS")};
    }

    void check(const Subject &subject, const FindingSink &sink) const override
    {
        const Vm::FileTree &tree = subject.tree();
        const QSet<Index> known = mountPoints(subject);
        std::map<Trouble, QList<Index>> found;
        for (Index entry = Vm::FileTree::root + 1; entry < tree.count(); ++entry) {
            if (const auto trouble = troubleOf(tree, entry); trouble && !known.contains(entry))
                found[*trouble].append(entry);
        }
        const QHash<Index, const Vm::Machine *> owners =
            found.empty() ? QHash<Index, const Vm::Machine *>() : ownersIn(subject);
        for (const auto &[trouble, entries] : found) {
            for (const FoldedEntries &group : foldEntries(tree, entries))
                sink(findingOf(subject, trouble, group, owners.value(group.at)));
        }
    }

private:
    /// Where volumes are mounted: the rule about mounted volumes tells of them.
    static QSet<Index> mountPoints(const Subject &subject)
    {
        QSet<Index> entries;
        for (const QString &id : subject.share->volumesBelow) {
            const Storage::Volume *volume = subject.inventory->volume(id);
            if (volume && volume->junctionPath.startsWith(subject.share->path))
                entries.insert(
                    subject.tree().find(Vm::FileTree::root, volume->junctionPath.mid(subject.share->path.size())));
        }
        return entries;
    }

    static QHash<Index, const Vm::Machine *> ownersIn(const Subject &subject)
    {
        QHash<Index, const Vm::Machine *> owners;
        for (const Vm::Machine *const machine : subject.machines) {
            for (const Vm::MachineFile &file : machine->files) {
                if (const Index entry = subject.entryHere(file); entry != Vm::FileTree::none && !owners.contains(entry))
                    owners.insert(entry, machine);
            }
        }
        return owners;
    }

    Finding findingOf(const Subject &subject, Trouble trouble, const FoldedEntries &group,
                      const Vm::Machine *owner) const
    {
        const Vm::FileTree &tree = subject.tree();
        const QString path = tree.path(group.at);
        const Text text = textOf(trouble);
        Finding finding =
            owner ? about(subject, Severity::Blocks, path, *owner) : about(subject, Severity::Blocks, path);
        finding.title = text.title;
        finding.meaning = text.meaning;
        finding.remedy = text.remedy;
        if (group.at != group.entries.constFirst()) {
            // Several kinds can be folded into one folder; each has an identity of its own.
            finding.key.path += QStringLiteral("\\*") + QString::number(int(trouble));
            finding.meaning = Words::tr("There are %1 of this kind below. ").arg(group.entries.size()) + text.meaning;
            listFiles(finding, group.entries, [&](Index entry) { return subject.unc(tree.path(entry)); });
        }
        addCommands(finding, subject, trouble, group.entries.constFirst());
        return finding;
    }
};

} // namespace

std::unique_ptr<Rule> makeFileKindRule()
{
    return std::make_unique<FileKindRule>();
}

} // namespace Penumbra::Validate
