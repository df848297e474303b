// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journal.h"
#include "shadow/agent.h"

namespace Penumbra::Shadow {

/// What to make.
struct CreateOptions
{
    quint32 context = Fsrvp::CTX_BACKUP; ///< one of CONTEXT_VALUES; keep replaces it by its persistent sibling
    std::optional<bool> autoRecovery; ///< ATTR_AUTO_RECOVERY, ATTR_NO_AUTO_RECOVERY, or neither
    bool keep = false; ///< keep the complete set, in a persistent context; else it is deleted at the end
    milliseconds waitForOthers {600'000}; ///< for the lock of this computer and for sets of other clients
    Fsrvp::Timeouts timeouts;
};

/// The context the options amount to.
quint32 contextOf(const CreateOptions &options);

/// One server and what to copy there.
struct ServerRequest
{
    Agent::Pointer agent;
    QList<UncPath> shares;
};

/// Groups shares by server, in the order given; the same share twice (also by another spelling of its server's name) is
/// taken once and told. Throws Error(InvalidInput) when there are none.
struct SharesByServer
{
    QList<std::pair<Smb::Endpoint, QList<UncPath>>> servers;
    QStringList listedTwice;
};
SharesByServer groupShares(const QList<std::pair<UncPath, quint16>> &shares);

struct CreateResult
{
    RunResult run;
    QList<ShadowCopySet> sets; ///< what was made; Removed where it was deleted at the end or undone
};

/// Makes shadow copy sets, one per server, prepared everywhere before they are committed together: DESIGN section 7, steps
/// 2, 4, 6 to 9 and 12. Shares whose volume is in a server's set already go into a further set at another instant, which
/// is told. When anything fails or is cancelled, everything made is removed from the servers again. Holds the
/// servers' locks from SetContext to RecoveryComplete. Each set is in the journal from the moment the server named it.
Task<CreateResult> createSets(QList<ServerRequest> requests, CreateOptions options, Journal *journal, QUuid job,
                              JobObserver *observer, CancelToken cancel);

} // namespace Penumbra::Shadow
