// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/deadline.h"
#include "core/failure.h"

/// How those that only read from a server behave when it goes away.
namespace Penumbra::Storage {

constexpr milliseconds connectLimit {30'000}; ///< for one try
constexpr milliseconds leastConnectLimit {1'000};
constexpr milliseconds usualReconnectFor {30'000}; ///< how long a server may be away

/// Whether it is no use, or harmful, to try again: each wrong sign-in counts at the server.
bool isFinal(FailureKind kind);

/// How long to wait after one more failed try; 0: the one before was the first.
milliseconds nextBackOff(milliseconds last);

} // namespace Penumbra::Storage
