// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/steprunner.h"
#include "journal/journal.h"
#include "restore/filestore.h"
#include "restore/record.h"

namespace Penumbra::Restore {

/// Follows a restore: its steps, bytes and files.
class RestoreObserver : public StepObserver
{
public:
    /// A file begins to be copied.
    virtual void fileBegan(const PlannedFile &file) = 0;
    /// A file is complete and checked, under its temporary name.
    virtual void fileDone(const PlannedFile &file, const Copied &copied) = 0;
};

struct RunOptions
{
    int inFlight = 3; ///< files copied side by side
};

struct RestoreResult
{
    RunResult run;
    RestoreState state = RestoreState::Gone; ///< what the journal has of it
    QList<Failure> leftBehind; ///< set-asides that could not be removed although everything is in place
};

/// Carries a plan out. Everything is written under temporary names beside the targets, checked, and put in place by renames; every step is in
/// the journal before it happens. When anything fails or is cancelled before everything is in place, it is undone: targets are as they
/// were. Throws Error: the first problem of a plan that has some, and what refuseIfUnfinished() throws; else the result says it.
Task<RestoreResult> runRestore(std::shared_ptr<const Plan> plan, RunOptions options, FileStore::Pointer store,
                               Journal *journal, QUuid job, RestoreObserver *observer, CancelToken cancel);

} // namespace Penumbra::Restore
