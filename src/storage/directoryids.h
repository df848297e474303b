// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "vm/filetree.h"

#include <vector>

namespace Penumbra::Storage {

/// The file IDs of directories, to see that one lies in itself: a server that follows links shows the same content again and again.
class DirectoryIds
{
public:
    /// Directories come in the order of their indices. 0: unknown.
    void add(Vm::FileTree::Index directory, quint64 fileId);
    /// Whether the directory has the same ID as two directories above it. One is no proof: IDs are unique only in a volume, and other volumes may be
    /// mounted in between.
    bool isLoop(const Vm::FileTree &tree, Vm::FileTree::Index directory) const;

private:
    struct Known
    {
        Vm::FileTree::Index directory;
        quint64 fileId;
    };
    quint64 idOf(Vm::FileTree::Index directory) const;

    std::vector<Known> m_known;
};

} // namespace Penumbra::Storage
