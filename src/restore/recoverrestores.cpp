// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "restore/recoverrestores.h"

#include "restore/placement.h"

#include <algorithm>

namespace Penumbra::Restore {

namespace {

void setState(Journal *journal, const QUuid &job, Record &record, RestoreState state)
{
    record.state = state;
    storeRecord(*journal, job, record);
}

bool hasOlds(const Record &record)
{
    return std::any_of(record.units.begin(), record.units.end(), [](const Unit &unit) { return unit.hasOld; });
}

/// Whether the job ended its last step.
bool isDone(const Journal &journal, const QUuid &job)
{
    const QList<JournalEntry> entries = journal.entries(job);
    return std::any_of(entries.begin(), entries.end(), [](const JournalEntry &entry) {
        return entry.step == QLatin1String("finish") && entry.event == StepEvent::Done;
    });
}

Task<bool> canGoForward(Record record, FileStore::Pointer store, CancelToken cancel)
{
    for (const Unit &unit : record.units) {
        const Standing standing = co_await standingOf(store, unit, cancel);
        if (standing.isLost(unit))
            co_return false;
    }
    co_return true;
}

/// Finishes or undoes one; gives what it came to.
Task<RecoveredRestore> recoverOne(Journal *journal, QUuid job, Record record, FileStore::Pointer store,
                                  CancelToken cancel)
{
    const Deadline deadline = deadlineIn(milliseconds(10'000));
    const ServerLock lock = co_await lockRestore(record.id, deadline, cancel);
    RecoveredRestore recovered {record, RecoveredRestore::Result::Undone, {}};
    bool forward = record.state == RestoreState::Finishing;
    if (record.state == RestoreState::Placing)
        forward = co_await canGoForward(record, store, cancel);
    if (!forward) {
        co_await goBack(journal, job, record, store, cancel);
        co_return RecoveredRestore(recovered);
    }
    const QList<Failure> left = co_await goForward(journal, job, record, store, cancel);
    recovered.result = RecoveredRestore::Result::Finished;
    if (!left.isEmpty())
        recovered.failure = left.first();
    co_return RecoveredRestore(recovered);
}

} // namespace

Task<ServerLock> lockRestore(QString id, Deadline deadline, CancelToken cancel)
{
    const QStringList keys {QStringLiteral("restore ") + id};
    ServerLock lock = co_await ServerLock::acquire(keys, keys.first(), deadline, cancel);
    co_return lock;
}

Task<> goBack(Journal *journal, QUuid job, Record record, FileStore::Pointer store, CancelToken cancel)
{
    // Without the facts a target that was not there before may be anybody's; they were written before the first rename.
    const Facts facts = readFacts(*journal, job);
    setState(journal, job, record, RestoreState::Undoing);
    std::exception_ptr firstError;
    for (int i = int(record.units.size()) - 1; i >= 0; --i) {
        try {
            // Once it is reverted, a target that somebody makes is not ours, however often this is called.
            const bool begun = facts.begun.contains(i) && !facts.reverted.contains(i);
            co_await revertUnit(store, record.units[i], begun, cancel);
            if (begun)
                writeFact(*journal, job, QStringLiteral("reverted"), i, i);
            co_await removeTree(store, record.units[i].temporary, cancel);
        } catch (...) {
            if (!firstError)
                firstError = std::current_exception();
        }
        cancel.throwIfCancelled("undo");
    }
    if (firstError)
        std::rethrow_exception(firstError);
    setState(journal, job, record, RestoreState::Gone);
}

Task<QList<Failure>> goForward(Journal *journal, QUuid job, Record record, FileStore::Pointer store, CancelToken cancel)
{
    QList<Failure> left;
    if (record.state == RestoreState::Placing) {
        writeFact(*journal, job, QStringLiteral("placing"), 0, int(record.units.size()) - 1);
        for (const Unit &unit : record.units)
            co_await placeUnit(store, unit, cancel);
        setState(journal, job, record, RestoreState::Finishing);
    }
    if (record.conflict != Conflict::Replace && hasOlds(record)) {
        setState(journal, job, record, RestoreState::Kept);
        co_return QList<Failure>(left);
    }
    for (const Unit &unit : record.units) {
        try {
            co_await removeOld(store, unit, cancel);
        } catch (const Error &error) {
            left.append(error.failure());
        }
    }
    if (left.isEmpty())
        setState(journal, job, record, RestoreState::Gone);
    co_return QList<Failure>(left);
}

QString recoveredName(RecoveredRestore::Result result)
{
    switch (result) {
    case RecoveredRestore::Result::Finished:
        return QStringLiteral("finished");
    case RecoveredRestore::Result::Undone:
        return QStringLiteral("undone");
    case RecoveredRestore::Result::Failed:
        return QStringLiteral("failed");
    }
    return {};
}

Task<QList<RecoveredRestore>> recoverRestores(Journal *journal, FileStore::Pointer store, QStringList only,
                                              CancelToken cancel)
{
    QList<RecoveredRestore> results;
    QMap<QUuid, RecoveredRestore::Result> byJob;
    QMap<QString, Failure> refused; // servers that did not accept the sign-in: asking again may lock the account
    for (const StoredRestore &stored : unfinishedRestores(*journal)) {
        if (!only.isEmpty() && !only.contains(stored.record.id))
            continue;
        const QString server =
            stored.record.units.isEmpty() ? QString() : stored.record.units.first().target.endpoint().toString();
        RecoveredRestore result {stored.record, RecoveredRestore::Result::Failed, {}};
        try {
            if (refused.contains(server))
                throw Error(refused.value(server));
            const RecoveredRestore recovered = co_await recoverOne(journal, stored.job, stored.record, store, cancel);
            result.result = recovered.result;
            result.failure = recovered.failure;
        } catch (const Error &error) {
            result.failure = error.failure();
            if (error.kind() == FailureKind::SignInFailed)
                refused.insert(server, error.failure());
        }
        byJob.insert(stored.job, result.result);
        results.append(result);
    }
    for (const JobRecord &job : journal->unfinishedJobs()) {
        if (job.kind != QLatin1String(restoreKind))
            continue;
        const auto known = byJob.constFind(job.id);
        const bool isOpen = known == byJob.constEnd()
            ? !journal->resources(ResourceFilter {QString::fromLatin1(restoreKind), {}, {}, job.id, false}).isEmpty()
            : *known == RecoveredRestore::Result::Failed;
        if (isOpen)
            continue;
        // Kept, or the last step done: the crash came after everything was in place.
        const bool done = isDone(*journal, job.id)
            || (known != byJob.constEnd() && *known == RecoveredRestore::Result::Finished)
            || !journal->resources(ResourceFilter {QString::fromLatin1(restoreKind), {}, {}, job.id, true}).isEmpty();
        const Failure crashed {FailureKind::SystemError,
                               QStringLiteral("run"),
                               job.title,
                               {},
                               QStringLiteral("the job's process ended before it was done")};
        journal->finishJob(job.id, done ? RunResult::Outcome::Done : RunResult::Outcome::Failed,
                           done ? std::nullopt : std::optional(crashed));
    }
    co_return QList<RecoveredRestore>(results);
}

Task<> discardOld(Journal *journal, QString id, FileStore::Pointer store, CancelToken cancel)
{
    StoredRestore stored = storedRestore(*journal, id);
    if (stored.record.state != RestoreState::Kept)
        throw Error(FailureKind::InvalidInput, QStringLiteral("discard"), id, {},
                    QStringLiteral("the restore is not over; run `penumbractl recover` first"));
    for (const Unit &unit : stored.record.units)
        co_await removeOld(store, unit, cancel);
    setState(journal, stored.job, stored.record, RestoreState::Gone);
}

} // namespace Penumbra::Restore
