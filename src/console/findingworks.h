// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/systemworks.h"

/// The engine's work about accepted findings. Each throws Error as Validate::Acknowledgements does.
namespace Penumbra::Console {

/// Those of the surveys whose accepted findings are others now, as they are now.
Task<QList<ShareSurvey>> acknowledgedAnew(EngineState::Pointer state, QList<ShareSurvey> surveys, CancelToken cancel);
/// Accepts findings by their IDs, in the name of this user, as of now.
Task<bool> acceptFindings(EngineState::Pointer state, QStringList ids, QString reason, CancelToken cancel);
/// Lets accepted findings count again.
Task<bool> revokeFindings(EngineState::Pointer state, QStringList ids, CancelToken cancel);

} // namespace Penumbra::Console
