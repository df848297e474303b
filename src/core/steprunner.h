// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cancel.h"
#include "core/deadline.h"
#include "core/failure.h"
#include "core/task.h"

#include <QCborMap>
#include <QList>

#include <functional>
#include <optional>

namespace Penumbra {

/// What a running step (or its undo) is given.
struct StepContext
{
    CancelToken cancel; ///< an undo's token is never cancelled
    Deadline deadline; ///< the step's time limit; the step passes it on to whatever it waits for
    /// Tells how far it is: done of total, in the unit the step likes (shares, bytes).
    std::function<void(qint64 done, qint64 total)> progress;
    /// Journals a fact in the middle of a step, on disk when it returns (for example an ID that a server
    /// just gave and that an undo after a crash will need). Throws Error(JournalUnavailable).
    std::function<void(const QCborMap &fact)> record;
};

/// One step of a workflow. run may be cut off at any point by an exception (failure, cancellation, time
/// limit), so undo has to cope with a step that did nothing, a part or all: it is called for every step
/// that began, the failed one included. run and undo are plain functions that return a task; when they are
/// lambdas they must not be coroutines themselves (see docs/HACKING.md).
struct Step
{
    QString id; ///< unique in its run, stable across versions: "commit vs1"
    QString phase; ///< one of before, prepare, create, expose, recover, complete, after
    QCborMap intent; ///< journalled before the step runs
    milliseconds timeLimit {60'000};
    std::function<Task<QCborMap>(StepContext)> run; ///< its result is journalled as the outcome
    milliseconds undoTimeLimit {60'000};
    std::function<Task<>(StepContext)> undo; ///< may be empty: nothing to undo
};

/// Steps that run side by side; the next stage starts when all of them are done. When one fails the
/// others are cancelled and awaited.
using Stage = QList<Step>;

enum class StepEvent : quint8 { Began, Recorded, Done, Failed, UndoBegan, Undone, UndoFailed };
QString stepEventName(StepEvent event);

/// Where a run is written down. Every call returns when the entry is safe on disk, else throws
/// Error(JournalUnavailable); a step whose beginning cannot be written does not run.
class StepJournal
{
public:
    virtual ~StepJournal() = default;
    /// data: the intent (Began), fact (Recorded), outcome (Done), or the failure (Failed, UndoFailed).
    virtual void write(const Step &step, StepEvent event, const QCborMap &data) = 0;
};

/// Follows a run (console, command line). Calls come on the engine's thread and must not throw.
class StepObserver
{
public:
    virtual ~StepObserver() = default;
    virtual void stepChanged(const Step &step, StepEvent event, const QCborMap &data) = 0;
    virtual void stepProgress(const Step &step, qint64 done, qint64 total) = 0;
};

struct RunResult
{
    enum class Outcome { Done, Failed, Cancelled };
    Outcome outcome = Outcome::Done;
    std::optional<Failure> failure; ///< the first one, when not Done
    QStringList undone; ///< IDs of the steps undone, in that order
    QList<Failure> undoFailures; ///< what could not be undone and why
};

/// Runs stages in order. On a failure or a cancellation it waits for the running steps, then undoes every
/// step that began, last first, outside of any exception handler; an undo that fails is noted and
/// the others go on. A step that overruns its time limit is cancelled and fails with TimedOut.
/// Never throws for a failing step: the result says it.
Task<RunResult> runSteps(QList<Stage> stages, StepJournal *journal, StepObserver *observer, CancelToken cancel);

} // namespace Penumbra
