// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "vm/shareindex.h"

namespace Penumbra::Vm {

constexpr qsizetype longestChain = 256; ///< disks; a longer chain counts as one that never ends

/// What a disk's file says of its parent, followed.
struct ParentLink
{
    enum class Kind : quint8 { None, Found, Missing, Elsewhere };
    Kind kind = Kind::None;
    Place parent; ///< canonical; Found only
    Destination destination; ///< of the path that counts
    bool mismatch = false; ///< Found, but it is not the disk that the child was made from
    bool absolute = false; ///< Found, but the relative path leads elsewhere
};

/// The disks of all shares and who is whose parent. Every disk's parent is looked for once. Places are canonical.
class DiskChains
{
public:
    explicit DiskChains(const ShareIndex &index);

    const DiskInfo *info(const Place &disk) const; ///< null when it was not read, or could not be
    const Failure *failure(const Place &disk) const; ///< null unless it could not be read
    const ParentLink &parentOf(const Place &disk) const;
    /// What is wrong with a disk itself and its link to its parent. Loops are not among it.
    QList<MachineProblem> problemsOf(const Place &disk) const;

private:
    ParentLink findParent(const Place &disk, const ParentLocation &location) const;
    bool isWanted(const Place &candidate, const ParentLocation &location) const;

    const ShareIndex &m_index;
    QHash<quint64, const std::variant<DiskInfo, Failure> *> m_disks;
    mutable std::unordered_map<quint64, ParentLink> m_links;
};

} // namespace Penumbra::Vm
