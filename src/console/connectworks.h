// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/enginestate.h"
#include "core/task.h"
#include "storage/connecting.h"

/// The engine's work about a storage system that is not known yet: coroutines for Engine::run().
namespace Penumbra::Console {

/// Storage::probe() with a time limit. Throws Error.
Task<Storage::Probe> probeHost(EngineState::Pointer state, QString host, quint16 port, CancelToken cancel);

/// Signs in (ONTAP: to its management interface, else to its SMB server) and finds out what there is. onPart: what is known so far. Throws
/// Error, AccessDenied when the account may see nothing at all.
Task<Storage::Inventory> lookAround(EngineState::Pointer state, Storage::KnownSystem system,
                                    Storage::SystemSecrets secrets, std::function<void(Storage::Inventory)> onPart,
                                    CancelToken cancel);

/// Signs in to the SMB servers of these SVMs, one after the other. A refused password is not tried on the next ones: every try counts
/// towards a lock. onSvm: the name of the SVM that is asked now. Throws Error(Cancelled).
Task<QList<Storage::SvmAccess>> trySvms(EngineState::Pointer state, Storage::KnownSystem system,
                                        Storage::SystemSecrets secrets, Storage::Inventory inventory,
                                        std::function<void(QString)> onSvm, CancelToken cancel);

} // namespace Penumbra::Console
