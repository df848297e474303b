// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/uncpath.h"
#include "vm/disk.h"

#include <optional>

namespace Penumbra::Cli {

/// Where a virtual disk's file is: on a share, or on this computer.
struct DiskLocation
{
    std::optional<UncPath> unc;
    quint16 port = 445; ///< of the share's server
    QString local;

    /// Reads what is written on a command line. Throws Error(InvalidInput).
    static DiskLocation parse(const QString &text, quint16 presetPort);

    QString toString() const { return unc ? unc->toString() : local; }
    /// The same for the same file; names count without regard to case on a share.
    QString key() const;
    bool operator==(const DiskLocation &other) const { return key() == other.key(); }
};

/// A place where the parent of a disk may be.
struct ParentCandidate
{
    QString named; ///< as it stands in the child
    bool absolute = false;
    /// Nothing when Penumbra does not go there: another server, a host's own disk, a path out of the share.
    std::optional<DiskLocation> location;
};

/// Where a disk's parent may be, in the order in which Hyper-V looks: relative, absolute, by volume. A path can say anything: only the
/// child's own server is asked, because any other one would get the operator's sign-in.
QList<ParentCandidate> parentCandidates(const DiskLocation &child, const Vm::ParentLocation &parent);

} // namespace Penumbra::Cli
