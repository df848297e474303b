// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDeadlineTimer>

#include <chrono>

namespace Penumbra {

using std::chrono::milliseconds;

/// The instant by which something must be done; passed down by value, so that inner calls share what
/// is left of it. QDeadlineTimer::Forever is a valid deadline only for waiting on an operator.
using Deadline = QDeadlineTimer;

inline Deadline deadlineIn(milliseconds limit)
{
    return Deadline(limit, Qt::PreciseTimer);
}

} // namespace Penumbra
