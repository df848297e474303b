// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "restore/sourcereader.h"

namespace Penumbra::Restore {

/// What is asked for.
struct Request
{
    QList<Source> sources;
    std::optional<Place> target; ///< a folder; nothing: each where it lay
    Conflict conflict = Conflict::KeepBoth;
    QString newName; ///< for a single source
    QDateTime now; ///< UTC
    /// Also looks whether anybody has the files open that would be replaced. Locks others out for a moment, so the operator has to
    /// have allowed changes.
    bool probeRunning = false;
};

/// Looks at sources and targets and says what a restore would do; changes nothing. What stands in the way is among the plan's
/// problems. Throws Error when it cannot be planned at all: NotFound, InvalidInput, and what the store throws.
Task<Plan> makePlan(Request request, FileStore::Pointer store, CancelToken cancel);

/// Free space is asked for again, and judged.
Task<> lookForSpace(std::shared_ptr<Plan> plan, FileStore::Pointer store, CancelToken cancel);

/// "vm-web01 seems to be running": what a file that somebody has open means.
Failure inUse(const Plan &plan, const PlannedFile &file, const Failure &why);

} // namespace Penumbra::Restore
