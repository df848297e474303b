// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "restore/runrestore.h"

#include "journal/serverlock.h"
#include "restore/makeplan.h"
#include "restore/placement.h"
#include "restore/recoverrestores.h"

#include <QElapsedTimer>

#include <algorithm>
#include <vector>

namespace Penumbra::Restore {

namespace {

constexpr int unitsPerFact = 16;
constexpr qint64 progressInterval = 100; // milliseconds
constexpr milliseconds lookLimit {600'000};
constexpr milliseconds undoLimit {3'600'000};

/// What the steps of one restore share.
struct Run
{
    std::shared_ptr<const Plan> plan;
    RunOptions options;
    FileStore::Pointer store;
    Journal *journal = nullptr;
    QUuid job;
    RestoreObserver *observer = nullptr;
    Record record;
    ServerLock lock;
    bool isStored = false; ///< the journal has had the record
    // the copying
    qsizetype nextFile = 0;
    QList<qint64> doneOf; ///< bytes by file
    QElapsedTimer sinceTold;
    std::exception_ptr firstError;
    CancelSource stop;
    QList<Failure> leftBehind;

    void setState(RestoreState state)
    {
        Record changed = record;
        changed.state = state;
        storeRecord(*journal, job, changed);
        record = changed;
        isStored = true;
    }
};
using RunPointer = std::shared_ptr<Run>;

// --- before

/// Opens every file that will be replaced for nobody else, and keeps them open.
Task<QCborMap> holdTargets(RunPointer run, StepContext context)
{
    const auto plan = std::make_shared<Plan>(*run->plan);
    co_await lookForSpace(plan, run->store, context.cancel);
    if (!plan->problems.isEmpty())
        throw Error(plan->problems.first());
    const qint64 total = std::count_if(plan->files.begin(), plan->files.end(),
                                       [](const PlannedFile &file) { return file.existing != Existing::Nothing; });
    qint64 held = 0;
    for (const PlannedFile &file : run->plan->files) {
        if (file.existing == Existing::Nothing)
            continue;
        try {
            co_await run->store->hold(file.target, context.cancel);
        } catch (const Error &error) {
            if (error.kind() != FailureKind::SharingViolation)
                throw;
            throw Error(inUse(*run->plan, file, error.failure()));
        }
        context.progress(++held, total);
    }
    const QCborMap outcome {{QStringLiteral("held"), held}};
    co_return outcome;
}

Task<> releaseTargets(RunPointer run, StepContext context)
{
    for (const PlannedFile &file : run->plan->files) {
        if (file.existing != Existing::Nothing)
            co_await run->store->release(file.target, context.cancel);
    }
}

// --- prepare

Task<QCborMap> makeFolders(RunPointer run, StepContext context)
{
    const Deadline deadline = deadlineIn(milliseconds(10'000));
    ServerLock lock = co_await lockRestore(run->plan->id, deadline, context.cancel);
    run->lock = std::move(lock);
    run->setState(RestoreState::Copying);
    for (const Place &folder : run->plan->directories)
        co_await run->store->makeFolder(folder, context.cancel);
    const QCborMap outcome {{QStringLiteral("folders"), run->plan->directories.size()}};
    co_return outcome;
}

/// Undoes everything from here on: what is in place is taken back, what is written removed.
Task<> takeBack(RunPointer run, StepContext context)
{
    if (!run->isStored)
        co_return;
    if (run->record.state != RestoreState::Copying && run->record.state != RestoreState::Placing) {
        run->lock.release();
        throw Error(FailureKind::LeftBehind, QStringLiteral("undo"), run->record.id, {},
                    QStringLiteral("everything new is in place; there is no way back"));
    }
    try {
        co_await goBack(run->journal, run->job, run->record, run->store, context.cancel);
    } catch (...) {
        run->lock.release();
        throw;
    }
    run->record.state = RestoreState::Gone;
    run->lock.release();
}

// --- create

void tellProgress(const RunPointer &run, const StepContext &context, bool always)
{
    if (!always && run->sinceTold.isValid() && !run->sinceTold.hasExpired(progressInterval))
        return;
    run->sinceTold.start();
    qint64 done = 0;
    for (const qint64 bytes : run->doneOf)
        done += bytes;
    context.progress(done, run->plan->totalBytes());
}

Task<> checkFile(RunPointer run, PlannedFile file, CancelToken cancel)
{
    const std::optional<Seen> seen = co_await run->store->look(file.temporary, cancel);
    if (!seen || seen->size != file.size)
        throw Error(FailureKind::SystemError, QStringLiteral("check"), file.temporary.toString(), {},
                    seen ? QStringLiteral("it has %1 bytes instead of %2").arg(seen->size).arg(file.size)
                         : QStringLiteral("it is not there any more"));
    if (!file.isDisk)
        co_return;
    std::optional<Failure> broken;
    try {
        const Vm::DiskInfo info = co_await run->store->diskInfo(file.temporary, cancel);
        Q_UNUSED(info)
    } catch (const Error &error) {
        if (error.kind() != FailureKind::InvalidInput && error.kind() != FailureKind::NotSupported)
            throw;
        broken = error.failure();
    }
    if (!broken)
        co_return;
    // A copy is as good as its source: only a disk that can be read there has to be readable here.
    bool sourceIsGood = true;
    try {
        const Vm::DiskInfo info = co_await run->store->diskInfo(file.source, cancel);
        Q_UNUSED(info)
    } catch (const Error &error) {
        if (error.kind() != FailureKind::InvalidInput && error.kind() != FailureKind::NotSupported)
            throw;
        sourceIsGood = false;
    }
    if (sourceIsGood)
        throw Error(*broken);
}

Task<> copyFile(RunPointer run, qsizetype index, StepContext context)
{
    const PlannedFile file = run->plan->files[index];
    run->observer->fileBegan(file);
    const auto progress = [run, index, context, bytes = file.bytes](qint64 done, qint64 total) {
        run->doneOf[index] = total > 0 ? qint64(double(bytes) * double(done) / double(total)) : 0;
        tellProgress(run, context, false);
    };
    const Copied copied = co_await run->store->copy(file.source, file.temporary, progress, run->stop.token());
    co_await checkFile(run, file, run->stop.token());
    run->doneOf[index] = file.bytes;
    run->observer->fileDone(file, copied);
    tellProgress(run, context, run->nextFile == run->plan->files.size());
}

/// Takes one file after the other until none is left or something failed; never throws.
Task<> copyNext(RunPointer run, StepContext context)
{
    while (run->nextFile < run->plan->files.size() && !run->firstError && !run->stop.token().isCancelled()) {
        const qsizetype index = run->nextFile++;
        try {
            co_await copyFile(run, index, context);
        } catch (...) {
            if (!run->firstError)
                run->firstError = std::current_exception();
            run->stop.cancel();
        }
    }
}

Task<QCborMap> copyFiles(RunPointer run, StepContext context)
{
    const auto link = context.cancel.onCancel([run] { run->stop.cancel(); });
    run->doneOf = QList<qint64>(run->plan->files.size(), 0);
    std::vector<Task<>> workers;
    for (int i = 0; i < run->options.inFlight; ++i)
        workers.push_back(copyNext(run, context));
    for (Task<> &worker : workers)
        co_await worker;
    context.cancel.throwIfCancelled("copy");
    if (run->firstError)
        std::rethrow_exception(run->firstError);
    const QCborMap outcome {{QStringLiteral("files"), run->plan->files.size()},
                            {QStringLiteral("bytes"), run->plan->totalBytes()}};
    co_return outcome;
}

// --- complete

Task<> letGo(RunPointer run, int unit, CancelToken cancel)
{
    for (const PlannedFile &file : run->plan->files) {
        if (file.unit == unit && file.existing != Existing::Nothing)
            co_await run->store->release(file.target, cancel);
    }
}

Task<QCborMap> placeAll(RunPointer run, StepContext context)
{
    run->setState(RestoreState::Placing);
    const int count = int(run->record.units.size());
    for (int first = 0; first < count; first += unitsPerFact) {
        const int last = qMin(first + unitsPerFact, count) - 1;
        writeFact(*run->journal, run->job, QStringLiteral("placing"), first, last);
        for (int i = first; i <= last; ++i) {
            context.cancel.throwIfCancelled("put in place");
            const Unit unit = run->record.units[i];
            if (unit.hasOld)
                co_await letGo(run, i, context.cancel);
            co_await placeUnit(run->store, unit, context.cancel);
            context.progress(i + 1, count);
        }
        writeFact(*run->journal, run->job, QStringLiteral("placed"), first, last);
    }
    const QCborMap outcome {{QStringLiteral("renamed"), count}};
    co_return outcome;
}

// --- after

/// From here there is no way back, and no failure takes the new files away again.
Task<QCborMap> finish(RunPointer run, StepContext)
{
    run->setState(RestoreState::Finishing);
    const QList<Failure> left = co_await goForward(run->journal, run->job, run->record, run->store, CancelToken());
    run->leftBehind = left;
    const auto stored = storedRestores(*run->journal);
    const auto own = std::find_if(stored.begin(), stored.end(),
                                  [&run](const StoredRestore &one) { return one.record.id == run->record.id; });
    run->record.state = own == stored.end() ? RestoreState::Gone : own->record.state;
    run->lock.release();
    const QCborMap outcome {{QStringLiteral("state"), restoreStateName(run->record.state)},
                            {QStringLiteral("left"), left.size()}};
    co_return outcome;
}

using Function = Task<QCborMap> (*)(RunPointer, StepContext);
using Undo = Task<> (*)(RunPointer, StepContext);

Stage stage(const RunPointer &run, const QString &id, const QString &phase, milliseconds limit, Function function,
            Undo undo = nullptr)
{
    Step step;
    step.id = id;
    step.phase = phase;
    step.intent = {{QStringLiteral("restore"), run->plan->id}};
    step.timeLimit = limit;
    step.run = [run, function](StepContext context) { return function(run, std::move(context)); };
    if (undo) {
        step.undoTimeLimit = undoLimit;
        step.undo = [run, undo](StepContext context) { return undo(run, std::move(context)); };
    }
    return {step};
}

} // namespace

Task<RestoreResult> runRestore(std::shared_ptr<const Plan> plan, RunOptions options, FileStore::Pointer store,
                               Journal *journal, QUuid job, RestoreObserver *observer, CancelToken cancel)
{
    if (!plan->problems.isEmpty())
        throw Error(plan->problems.first());
    refuseIfUnfinished(*journal, recordOf(*plan));
    const auto run = std::make_shared<Run>();
    run->plan = plan;
    run->options = options;
    run->store = store;
    run->journal = journal;
    run->job = job;
    run->observer = observer;
    run->record = recordOf(*plan);
    const milliseconds none = milliseconds::max(); // every call and every copy has limits of its own
    const QList<Stage> stages = {
        stage(run, QStringLiteral("hold"), QStringLiteral("before"), none, holdTargets, releaseTargets),
        stage(run, QStringLiteral("folders"), QStringLiteral("prepare"), lookLimit, makeFolders, takeBack),
        stage(run, QStringLiteral("copy"), QStringLiteral("create"), none, copyFiles),
        stage(run, QStringLiteral("place"), QStringLiteral("complete"), none, placeAll),
        stage(run, QStringLiteral("finish"), QStringLiteral("after"), none, finish),
    };
    JobJournal entries(*journal, job);
    RestoreResult result;
    const RunResult outcome = co_await runSteps(stages, &entries, observer, cancel);
    result.run = outcome;
    result.state = run->isStored ? run->record.state : RestoreState::Gone;
    result.leftBehind = run->leftBehind;
    co_return RestoreResult(result);
}

} // namespace Penumbra::Restore
