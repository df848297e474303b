// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shadow/recover.h"

#include "shadow/removeset.h"

namespace Penumbra::Shadow {

QList<StoredSet> leftovers(const Journal &journal)
{
    QList<StoredSet> left;
    for (const StoredSet &stored : storedSets(journal)) {
        if (stored.isLeftover())
            left.append(stored);
    }
    return left;
}

Task<> removeStoredSet(Journal *journal, StoredSet stored, Agent::Pointer agent, CancelToken cancel)
{
    co_await removeSet(agent, stored.set, cancel);
    stored.set.state = SetState::Removed;
    storeSet(*journal, stored.job, stored.set);
}

Task<QList<RecoveredSet>> recover(Journal *journal, AgentFactory agentFor, CancelToken cancel)
{
    QList<RecoveredSet> results;
    QList<QUuid> open;
    QList<QUuid> undone;
    QMap<QString, Failure> refused; // servers that did not accept the sign-in: asking again may lock the account
    for (const StoredSet &stored : leftovers(*journal)) {
        RecoveredSet result {stored.set, RecoveredSet::Result::Removed, {}};
        const QString server = stored.set.endpoint.toString();
        try {
            if (refused.contains(server))
                throw Error(refused.value(server));
            co_await removeStoredSet(journal, stored, agentFor(stored.set.endpoint), cancel);
        } catch (const Error &error) {
            result.result = RecoveredSet::Result::Failed;
            result.failure = error.failure();
            open.append(stored.job);
            if (error.kind() == FailureKind::SignInFailed)
                refused.insert(server, error.failure());
        }
        results.append(result);
        undone.append(stored.job);
    }
    for (const JobRecord &job : journal->unfinishedJobs()) {
        if (job.kind != QLatin1String(setKind) || open.contains(job.id))
            continue;
        bool complete = !undone.contains(job.id);
        bool kept = false;
        for (const StoredSet &stored : storedSets(*journal)) {
            if (stored.job == job.id) {
                kept = true;
                results.append(RecoveredSet {stored.set, RecoveredSet::Result::Kept, {}});
            }
        }
        const Failure crashed {FailureKind::SystemError,
                               QStringLiteral("run"),
                               job.title,
                               {},
                               QStringLiteral("the job's process ended before it was done")};
        complete = complete && kept;
        journal->finishJob(job.id, complete ? RunResult::Outcome::Done : RunResult::Outcome::Failed,
                           complete ? std::nullopt : std::optional(crashed));
    }
    co_return results;
}

} // namespace Penumbra::Shadow
