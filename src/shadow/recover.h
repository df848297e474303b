// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shadow/agent.h"
#include "shadow/setstore.h"

#include <functional>

namespace Penumbra::Shadow {

/// What became of one thing that a crashed job left.
struct RecoveredSet
{
    ShadowCopySet set;
    enum class Result { Kept, Removed, Failed } result = Result::Failed;
    std::optional<Failure> failure;
};

/// What crashed jobs of this user left on servers, oldest first: no server is asked.
QList<StoredSet> leftovers(const Journal &journal);

/// An agent for a server, with credentials from whoever calls.
using AgentFactory = std::function<Agent::Pointer(const Smb::Endpoint &)>;

/// Finishes or removes what crashed jobs left: a complete set that was to be kept stays, everything else is removed from its
/// server. Then the jobs are closed in the journal. What fails stays in the journal for the next try.
Task<QList<RecoveredSet>> recover(Journal *journal, AgentFactory agentFor, CancelToken cancel);

/// Removes one set from its server and then from the journal. Throws Error. Without the server's lock: another job may be
/// waiting, with the lock, for this very set to go. It never calls SetContext, and the most an abort can do to that job is
/// to reset the context between its SetContext and StartShadowCopySet, which it repeats.
Task<> removeStoredSet(Journal *journal, StoredSet stored, Agent::Pointer agent, CancelToken cancel);

} // namespace Penumbra::Shadow
