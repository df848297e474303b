// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/oraclemerge.h"

#include "core/smbname.h"
#include "smb/scanrecords.h"

#include <QHash>
#include <QSet>

namespace Penumbra::Storage {

namespace {

using Vm::EntryKind;
using Vm::FileTree;

/// What an entry is when SMB and the server itself were asked. SMB knows best what can be entered and that there is a reparse point; the server
/// what kind of one, and what hides behind a file.
EntryKind kindOf(EntryKind bySmb, EntryKind byServer)
{
    const bool ordinary =
        byServer == EntryKind::Directory || byServer == EntryKind::File || byServer == EntryKind::Other;
    return ordinary ? bySmb : byServer;
}

QHash<QString, FileTree::Index> childrenByName(const FileTree &tree, FileTree::Index directory)
{
    QHash<QString, FileTree::Index> children;
    for (auto at = tree.firstChild(directory); at != FileTree::none; at = tree.nextSibling(at))
        children.insert(tree.name(at), at);
    return children;
}

void apply(FileTree &tree, FileTree::Index index, const OracleEntry &entry)
{
    tree.setKind(index, kindOf(tree.kind(index), entry.kind));
    tree.setHardLinks(index, entry.hardLinks);
}

} // namespace

qint64 mergeOracle(FileTree &tree, FileTree::Index directory, const QList<OracleEntry> &entries)
{
    qint64 leftOut = 0;
    QHash<QString, FileTree::Index> unmatched = childrenByName(tree, directory);
    QList<const OracleEntry *> others;
    QSet<QString> seen;
    for (const OracleEntry &entry : entries) {
        if (entry.name == QLatin1String(".") || entry.name == QLatin1String("..") || seen.contains(entry.name))
            continue;
        seen.insert(entry.name);
        if (!Smb::isUsableName(entry.name.toUtf8()))
            ++leftOut;
        else if (const auto found = unmatched.constFind(entry.name); found != unmatched.cend())
            apply(tree, unmatched.take(entry.name), entry);
        else
            others.append(&entry);
    }
    // Where one system shows "a" and the other "A": only names that nothing fits exactly.
    QHash<QString, FileTree::Index> folded;
    for (auto it = unmatched.cbegin(); !others.isEmpty() && it != unmatched.cend(); ++it)
        folded.insert(foldedName(it.key()), it.value());
    for (const OracleEntry *entry : std::as_const(others)) {
        const QString name = foldedName(entry->name);
        if (folded.contains(name)) {
            apply(tree, folded.take(name), *entry);
        } else {
            const FileTree::Index added = tree.add(directory, entry->name, entry->kind);
            tree.setHardLinks(added, entry->hardLinks);
        }
    }
    return leftOut;
}

} // namespace Penumbra::Storage
