// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "validate/fold.h"

#include <algorithm>
#include <map>

namespace Penumbra::Validate {

using Index = Vm::FileTree::Index;

QList<FoldedEntries> foldEntries(const Vm::FileTree &tree, const QList<Index> &entries)
{
    std::map<int, std::map<Index, QList<Index>>, std::greater<>> byDepth;
    qsizetype groups = 0;
    for (const Index entry : entries) {
        QList<Index> &group = byDepth[tree.depth(entry)][entry];
        groups += group.isEmpty();
        group.append(entry);
    }
    while (groups > mostGroups && byDepth.begin()->first > 0) {
        const auto [depth, deepest] = *byDepth.begin();
        byDepth.erase(byDepth.begin());
        auto &above = byDepth[depth - 1];
        for (const auto &[at, group] : deepest) {
            QList<Index> &joined = above[tree.parent(at)];
            groups -= !joined.isEmpty();
            joined += group;
        }
    }
    QList<FoldedEntries> folded;
    for (auto &[depth, groupsThere] : byDepth) {
        for (auto &[at, group] : groupsThere) {
            std::sort(group.begin(), group.end());
            folded.append({at, group});
        }
    }
    return folded;
}

} // namespace Penumbra::Validate
