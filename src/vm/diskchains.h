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
    QString reason; ///< mismatch: why, in English; empty: its identity is another one
    bool absolute = false; ///< Found, but the relative path leads elsewhere
};

/// Whether a disk can be the parent of another one.
struct ParentFit
{
    bool fits = true;
    QString reason; ///< why not, in English; empty: its identity is another one
};

/// Compares the identity ([MS-VHDX] 2.6.2.6.3), the format, the size of logical sectors and, of VHDs, the disk's size: a host opens no chain that
/// mixes them. VHDX children may have been made larger than their parents. A parent that is a VHD set, or the child of one, has no sizes to
/// compare.
ParentFit fitOf(const DiskInfo &child, const DiskInfo &parent);

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
    ParentLink findParent(const Place &disk, const DiskInfo &read) const;
    ParentFit fit(const Place &candidate, const DiskInfo &child) const;

    const ShareIndex &m_index;
    QHash<quint64, const std::variant<DiskInfo, Failure> *> m_disks;
    mutable std::unordered_map<quint64, ParentLink> m_links;
};

} // namespace Penumbra::Vm
