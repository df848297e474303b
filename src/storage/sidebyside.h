// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cancel.h"
#include "core/task.h"

#include <functional>
#include <vector>

namespace Penumbra::Storage {

/// One piece of work; it gets a token that is also cancelled when another piece has failed.
using Piece = std::function<Task<>(CancelToken)>;

/// Does pieces of work side by side, at most that many at once, and returns when all have ended. The first failure cancels the others
/// and is thrown.
Task<> sideBySide(std::vector<Piece> pieces, std::size_t most, CancelToken cancel);

} // namespace Penumbra::Storage
