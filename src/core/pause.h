// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cancel.h"
#include "core/deadline.h"
#include "core/task.h"

namespace Penumbra {

/// Lets time pass. Throws Error(Cancelled) as soon as the token is cancelled.
Task<> pause(milliseconds length, CancelToken cancel);

} // namespace Penumbra
