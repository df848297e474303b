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
/// server, under the server's lock. Then the jobs are closed in the journal. What fails stays in the journal for
/// the next try.
Task<QList<RecoveredSet>> recover(Journal *journal, AgentFactory agentFor, milliseconds waitForOthers, JobObserver *observer,
                                  CancelToken cancel);

/// Removes one set from its server under the server's lock, and then from the journal. Throws Error.
Task<> removeStoredSet(Journal *journal, StoredSet stored, Agent::Pointer agent, milliseconds waitForOthers, JobObserver *observer,
                       CancelToken cancel);

} // namespace Penumbra::Shadow
