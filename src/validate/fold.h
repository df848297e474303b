// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "validate/finding.h"
#include "vm/filetree.h"

namespace Penumbra::Validate {

/// Entries that one finding is about.
struct FoldedEntries
{
    Vm::FileTree::Index at = Vm::FileTree::root; ///< the entry itself, or the folder that holds them all
    QList<Vm::FileTree::Index> entries;
};

constexpr int mostGroups = 50; ///< findings of one kind in one share
constexpr int mostFilesNamed = 20; ///< files that one finding lists

/// Groups entries so that there are at most mostGroups: each by itself, and while there are too many, the deepest ones by the folder
/// that holds them. A million entries of one kind so make at most 50 findings.
QList<FoldedEntries> foldEntries(const Vm::FileTree &tree, const QList<Vm::FileTree::Index> &entries);

/// Lists entries as the files of a finding, the first mostFilesNamed; unc makes a path of one.
template<typename Unc>
void listFiles(Finding &finding, const QList<Vm::FileTree::Index> &entries, const Unc &unc)
{
    for (const Vm::FileTree::Index entry : entries.mid(0, mostFilesNamed))
        finding.files.append(unc(entry));
    finding.moreFiles = entries.size() - finding.files.size();
}

} // namespace Penumbra::Validate
