// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/failure.h"

namespace Penumbra::Cli {

/// What penumbractl's exit status means; documented in its help and in docs/OPERATIONS.md.
enum ExitCode : int {
    Ok = 0,
    Failed = 1, ///< failed for a reason that has no code of its own
    Usage = 2, ///< the command line cannot be understood
    Unreachable = 3, ///< no such host, port closed, no answer, connection lost
    Refused = 4, ///< the sign-in failed or the account lacks a right
    NotFound = 5, ///< no such share, path or shadow copy set
    NotSupported = 6, ///< the server, share or context cannot be shadow copied
    Busy = 7, ///< another job or client holds the server
    Cancelled = 8, ///< cancelled by the operator; everything was undone
    LeftBehind = 9, ///< something could not be undone: run `penumbractl recover`
    Internal = 10, ///< a helper, the journal or a server's answer is broken
};

ExitCode exitCodeOf(FailureKind kind);

} // namespace Penumbra::Cli
