// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/disklocation.h"
#include "cli/serveroptions.h"

namespace Penumbra::Cli {

/// One ancestor of a disk.
struct ChainLink
{
    enum class State : quint8 {
        Right, ///< it is the parent its child wants
        Mismatch, ///< a disk is there, and it cannot be the parent
        Missing, ///< it is nowhere
        Unreadable, ///< something is there, see failure
        NotLookedAt, ///< it is where Penumbra does not go
        Loop, ///< it is in the chain already
    };
    State state = State::Missing;
    QString named; ///< as it stands in the child
    bool absolute = false; ///< found by the absolute path, not by the relative one
    DiskLocation location; ///< unless it is missing or not looked at
    Vm::DiskInfo info; ///< Right and Mismatch
    Failure failure; ///< Unreadable
    QString reason; ///< Mismatch: why, in English; empty: its identity is another one
};

/// The name of a state in JSON: "not-looked-at".
QString chainStateName(ChainLink::State state);

/// Reads disks wherever they are: those on shares in helpers, those of this computer here.
class DiskReader
{
public:
    explicit DiskReader(const QCommandLineParser &options);
    /// Gets the credentials for the servers of disks on shares.
    Task<> signIn(QList<DiskLocation> disks);

    Task<Vm::DiskInfo> info(DiskLocation disk, CancelToken cancel);
    /// onProgress: done and total in blocks; not called for a disk of this computer.
    Task<Vm::DiskCheck> check(DiskLocation disk, Smb::SmbHelper::ProgressHandler onProgress, CancelToken cancel);
    /// A disk's parent, its parent, and so on, up to a disk that has none or the first that is not right.
    Task<QList<ChainLink>> chain(DiskLocation disk, Vm::DiskInfo info, CancelToken cancel);

private:
    Task<Smb::SmbHelper::Pointer> helperFor(DiskLocation disk, CancelToken cancel);
    Task<ChainLink> parentOf(DiskLocation child, Vm::DiskInfo childInfo, CancelToken cancel);
    Task<ChainLink> lookAt(ParentCandidate candidate, Vm::DiskInfo child, CancelToken cancel);

    AgentMaker m_maker;
    QMap<QString, Shadow::Agent::Pointer> m_agents; ///< by server and port
};

} // namespace Penumbra::Cli
