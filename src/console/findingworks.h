// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/enginestate.h"
#include "core/task.h"
#include "validate/finding.h"

/// The engine's work about accepted findings. Each gives all that are accepted afterwards and throws Error as Validate::Acknowledgements does.
namespace Penumbra::Console {

Task<QList<Validate::Acknowledgement>> acceptedFindings(EngineState::Pointer state, CancelToken cancel);
/// Accepts findings by their IDs, in the name of this user, as of now.
Task<QList<Validate::Acknowledgement>> acceptFindings(EngineState::Pointer state, QStringList ids, QString reason,
                                                      CancelToken cancel);
/// Lets accepted findings count again.
Task<QList<Validate::Acknowledgement>> revokeFindings(EngineState::Pointer state, QStringList ids, CancelToken cancel);

} // namespace Penumbra::Console
