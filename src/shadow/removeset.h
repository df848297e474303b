// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shadow/agent.h"

namespace Penumbra::Shadow {

/// Removes a set from its server, whatever state it is in, and makes sure that it is gone.
///
/// A set that is not exposed yet is aborted. An exposed one is completed and its copies deleted, because Windows refuses
/// new sets for 30 minutes after an abort; only when that fails it is aborted. Then it looks: a server that
/// answered an abort with success and kept the copies (Samba) is made to expose and delete them one by one, and at
/// the end none of their shares may exist. A set the server does not know any more is gone.
/// Idempotent. Throws Error(LeftBehind) naming what is still there, or what a call threw.
Task<> removeSet(Agent::Pointer agent, ShadowCopySet set, CancelToken cancel);

/// RecoveryCompleteShadowCopySet: seals the copies read-only.
Task<> completeSet(Agent::Pointer agent, ShadowCopySet set, CancelToken cancel);

} // namespace Penumbra::Shadow
