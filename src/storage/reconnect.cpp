// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/reconnect.h"

#include <algorithm>

namespace Penumbra::Storage {

namespace {

constexpr milliseconds firstBackOff {100};
constexpr milliseconds longestBackOff {2'000};

} // namespace

bool isFinal(FailureKind kind)
{
    switch (kind) {
    case FailureKind::HelperMissing:
    case FailureKind::SignInFailed:
    case FailureKind::NoTicket:
    case FailureKind::TicketExpired:
    case FailureKind::AnonymousRefused:
    case FailureKind::SigningUnavailable:
        return true;
    default:
        return false;
    }
}

milliseconds nextBackOff(milliseconds last)
{
    return std::clamp(2 * last, firstBackOff, longestBackOff);
}

} // namespace Penumbra::Storage
