// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/directoryids.h"

#include <algorithm>

namespace Penumbra::Storage {

namespace {

constexpr int sameIdAbove = 2;

} // namespace

void DirectoryIds::add(Vm::FileTree::Index directory, quint64 fileId)
{
    if (fileId != 0)
        m_known.push_back({directory, fileId});
}

quint64 DirectoryIds::idOf(Vm::FileTree::Index directory) const
{
    const auto found = std::lower_bound(m_known.begin(), m_known.end(), directory,
                                        [](const Known &known, auto wanted) { return known.directory < wanted; });
    return found != m_known.end() && found->directory == directory ? found->fileId : 0;
}

bool DirectoryIds::isLoop(const Vm::FileTree &tree, Vm::FileTree::Index directory) const
{
    const quint64 id = idOf(directory);
    if (id == 0)
        return false;
    int same = 0;
    for (auto above = tree.parent(directory); above != Vm::FileTree::none; above = tree.parent(above)) {
        if (idOf(above) == id && ++same == sameIdAbove)
            return true;
    }
    return false;
}

} // namespace Penumbra::Storage
