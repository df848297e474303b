// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/steprunner.h"

#include <QLoggingCategory>
#include <QTimer>

#include <algorithm>
#include <limits>
#include <memory>
#include <vector>

namespace Penumbra {

namespace {

Q_LOGGING_CATEGORY(logSteps, "penumbra.steps")

/// What the coroutines of one run share. The contexts given to steps keep it alive, so that a late
/// progress report finds it closed instead of gone.
struct Run
{
    Run(QList<Stage> allStages, StepJournal *stepJournal, StepObserver *stepObserver)
        : stages(std::move(allStages))
        , journal(stepJournal)
        , observer(stepObserver)
    {
    }

    void tell(const Step &step, StepEvent event, const QCborMap &data)
    {
        if (observer)
            observer->stepChanged(step, event, data);
    }

    /// Journals, then tells the observer. Throws when the entry cannot be written.
    void write(const Step &step, StepEvent event, const QCborMap &data)
    {
        if (!journal)
            throw Error(FailureKind::JournalUnavailable, QStringLiteral("write"), step.id, {},
                        QStringLiteral("the run is over"));
        journal->write(step, event, data);
        tell(step, event, data);
    }

    /// For entries that must not keep the run from what follows: without them the journal still says
    /// that the step began, which is what recovery needs.
    void writeIfPossible(const Step &step, StepEvent event, const QCborMap &data)
    {
        try {
            journal->write(step, event, data);
        } catch (const std::exception &error) {
            qCWarning(logSteps, "%s %s is not in the journal: %s", qUtf8Printable(step.id),
                      qUtf8Printable(stepEventName(event)), error.what());
        }
        tell(step, event, data);
    }

    /// The first failure is the reason of the run's end; what follows is its consequence.
    void remember(const Failure &failure)
    {
        if (!firstFailure)
            firstFailure = failure;
    }

    /// No journal, no observer from here on.
    void close()
    {
        journal = nullptr;
        observer = nullptr;
    }

    const QList<Stage> stages;
    StepJournal *journal;
    StepObserver *observer;
    CancelSource stop; // cancelled by the caller or by the first failure, whichever comes first
    bool callerCancelled = false; // and the caller came first
    std::optional<Failure> firstFailure;
    QList<const Step *> begun;
    qsizetype done = 0;
    RunResult result;
};

using RunPointer = std::shared_ptr<Run>;

struct TimeLimit
{
    CancelSource source;
    bool exceeded = false;
};

StepContext makeContext(const RunPointer &run, const Step *step, const CancelToken &token, milliseconds limit)
{
    StepContext context;
    context.cancel = token;
    context.deadline = limit == milliseconds::max() ? Deadline(Deadline::Forever) : deadlineIn(limit);
    context.progress = [run, step](qint64 done, qint64 total) {
        if (run->observer)
            run->observer->stepProgress(*step, done, total);
    };
    context.record = [run, step](const QCborMap &fact) { run->write(*step, StepEvent::Recorded, fact); };
    return context;
}

void startTimer(QTimer &timer, milliseconds limit, const std::shared_ptr<TimeLimit> &state)
{
    if (limit == milliseconds::max())
        return;
    QObject::connect(&timer, &QTimer::timeout, &timer, [state] {
        state->exceeded = true;
        state->source.cancel();
    });
    timer.setSingleShot(true);
    timer.setTimerType(Qt::PreciseTimer);
    timer.start(std::clamp(limit, milliseconds(0), milliseconds(std::numeric_limits<int>::max())));
}

/// What is told about a step or undo that was cut off by its time limit: its own words when it noticed
/// the limit itself, else that it took too long.
Failure timedOut(const std::exception_ptr &error, const QString &action, milliseconds limit)
{
    const Failure own = error ? failureOf(error) : Failure {};
    if (own.kind == FailureKind::TimedOut)
        return own;
    return Failure {
        FailureKind::TimedOut, action, own.object, {}, QStringLiteral("time limit %1 ms").arg(limit.count())};
}

/// Runs one step to its end; never throws.
Task<> runStep(RunPointer run, const Step *step)
{
    if (run->stop.token().isCancelled())
        co_return;
    std::exception_ptr error;
    try {
        run->write(*step, StepEvent::Began, step->intent);
    } catch (...) {
        error = std::current_exception();
    }
    if (error) {
        const Failure failure = failureOf(error);
        run->remember(failure);
        run->tell(*step, StepEvent::Failed, failure.toCbor());
        run->stop.cancel();
        co_return;
    }
    run->begun.append(step);

    const auto limit = std::make_shared<TimeLimit>();
    const auto link = run->stop.token().onCancel([limit] { limit->source.cancel(); });
    QTimer timer;
    startTimer(timer, step->timeLimit, limit);
    try {
        // Whoever heard of the beginning may have cancelled.
        limit->source.token().throwIfCancelled("begin");
        Task<QCborMap> task = step->run(makeContext(run, step, limit->source.token(), step->timeLimit));
        const QCborMap outcome = co_await task;
        if (!limit->exceeded) {
            run->write(*step, StepEvent::Done, outcome);
            ++run->done;
        }
    } catch (...) {
        error = std::current_exception();
    }
    timer.stop();
    if (!error && !limit->exceeded)
        co_return;
    const Failure failure = limit->exceeded ? timedOut(error, step->id, step->timeLimit) : failureOf(error);
    run->remember(failure);
    run->writeIfPossible(*step, StepEvent::Failed, failure.toCbor());
    run->stop.cancel();
}

/// Undoes one step; never throws. An undo that ends well after its time limit has still undone the step.
Task<> undoStep(RunPointer run, const Step *step)
{
    if (!step->undo)
        co_return;
    run->writeIfPossible(*step, StepEvent::UndoBegan, {});
    const auto limit = std::make_shared<TimeLimit>();
    QTimer timer;
    startTimer(timer, step->undoTimeLimit, limit);
    std::exception_ptr error;
    try {
        Task<> task = step->undo(makeContext(run, step, limit->source.token(), step->undoTimeLimit));
        co_await task;
    } catch (...) {
        error = std::current_exception();
    }
    timer.stop();
    if (!error) {
        run->result.undone.append(step->id);
        run->writeIfPossible(*step, StepEvent::Undone, {});
        co_return;
    }
    const QString action = QStringLiteral("undo ") + step->id;
    const Failure failure = limit->exceeded ? timedOut(error, action, step->undoTimeLimit) : failureOf(error);
    run->result.undoFailures.append(failure);
    run->writeIfPossible(*step, StepEvent::UndoFailed, failure.toCbor());
}

/// What stopped the run, for its result.
void setReason(Run &run)
{
    RunResult &result = run.result;
    if (!run.callerCancelled) {
        result.outcome = RunResult::Outcome::Failed;
        result.failure = run.firstFailure;
        return;
    }
    result.outcome = RunResult::Outcome::Cancelled;
    if (run.firstFailure && run.firstFailure->kind == FailureKind::Cancelled) {
        result.failure = run.firstFailure;
        return;
    }
    // A step that was torn down may have put its end in other words: they are a consequence.
    result.failure = Failure {FailureKind::Cancelled, QStringLiteral("run"), {}, {}, {}};
    if (run.firstFailure)
        result.failure->detail = QString::fromUtf8(Error(*run.firstFailure).what());
}

} // namespace

QString stepEventName(StepEvent event)
{
    switch (event) {
    case StepEvent::Began:
        return QStringLiteral("began");
    case StepEvent::Recorded:
        return QStringLiteral("recorded");
    case StepEvent::Done:
        return QStringLiteral("done");
    case StepEvent::Failed:
        return QStringLiteral("failed");
    case StepEvent::UndoBegan:
        return QStringLiteral("undo-began");
    case StepEvent::Undone:
        return QStringLiteral("undone");
    case StepEvent::UndoFailed:
        return QStringLiteral("undo-failed");
    }
    return {};
}

Task<RunResult> runSteps(QList<Stage> stages, StepJournal *journal, StepObserver *observer, CancelToken cancel)
{
    Q_ASSERT(journal);
    const auto run = std::make_shared<Run>(std::move(stages), journal, observer);
    const auto link = cancel.onCancel([run] {
        run->callerCancelled = !run->firstFailure;
        run->stop.cancel();
    });

    qsizetype wanted = 0;
    for (const Stage &stage : run->stages) {
        wanted += stage.size();
        // A task runs as soon as it is made: first start all, then await all, whatever fails meanwhile.
        std::vector<Task<>> tasks;
        for (const Step &step : stage)
            tasks.push_back(runStep(run, &step));
        for (Task<> &task : tasks)
            co_await task;
    }

    if (run->done < wanted) {
        setReason(*run);
        for (auto step = run->begun.crbegin(); step != run->begun.crend(); ++step)
            co_await undoStep(run, *step);
    }
    run->close();
    co_return RunResult(run->result);
}

} // namespace Penumbra
