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
    CancelToken cancel; ///< cancelled by the caller, a failing sibling or the time limit; an undo's only by the last
    Deadline deadline; ///< the time limit; the step passes it on to whatever it waits for
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
    milliseconds timeLimit {60'000}; ///< milliseconds::max(): none, only for waiting on an operator
    std::function<Task<QCborMap>(StepContext)> run; ///< its result is journalled as the outcome
    milliseconds undoTimeLimit {60'000};
    std::function<Task<>(StepContext)> undo; ///< may be empty: nothing to undo
};

/// Steps that run side by side; the next stage starts when all of them are done. When one fails the
/// others are cancelled and awaited.
using Stage = QList<Step>;

enum class StepEvent : quint8 { Began, Recorded, Done, Failed, UndoBegan, Undone, UndoFailed };
QString stepEventName(StepEvent event);

/// Where a run is written down. After a crash every step with a Began and no Undone may have left
/// something behind, whatever else was written about it. Every call returns when the entry is safe on disk, else throws
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
    Outcome outcome = Outcome::Done; ///< Cancelled: the caller asked for it before anything failed
    std::optional<Failure> failure; ///< the first one, when not Done; of kind Cancelled when that is the outcome
    QStringList undone; ///< IDs of the steps undone, in that order
    QList<Failure> undoFailures; ///< what could not be undone and why
};

/// Runs stages in order. On a failure or a cancellation it cancels and awaits the running steps, then undoes
/// every step that began, last first, outside of any exception handler; an undo that fails is noted and
/// the others go on, and no cancellation stops them. A step that overruns its time limit is cancelled, awaited,
/// and fails with TimedOut. A cancellation that comes when every step is done changes nothing.
/// A step whose beginning cannot be journalled does not run; one whose end cannot be journalled has failed.
/// Never throws for a failing step: the result says it. The journal is required, the observer may be null; both
/// must live until the task ends, and no step, timer or callback touches them after that.
Task<RunResult> runSteps(QList<Stage> stages, StepJournal *journal, StepObserver *observer, CancelToken cancel);

} // namespace Penumbra
