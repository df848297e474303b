// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/enginestate.h"
#include "core/task.h"
#include "smb/session.h"

/// The engine's work for the Shadow copy assistant: coroutines for Engine::run().
namespace Penumbra::Console {

/// Why nothing may be changed on a server; no failure: it may.
struct ChangePermission
{
    Smb::Endpoint server;
    std::optional<Failure> failure;
};

/// Whether the operator allowed changes on servers, by the rules that penumbractl follows.
Task<QList<ChangePermission>> changePermissions(EngineState::Pointer state, QList<Smb::Endpoint> servers);

} // namespace Penumbra::Console
