// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The calls that wait for the storage: PrepareShadowCopySet, CommitShadowCopySet, ExposeShadowCopySet, and
// RecoveryCompleteShadowCopySet for its sealing.

#include "fsrvp/agentprivate.h"

#include "core/guid.h"

namespace Penumbra::Fsrvp {

namespace {

/// [MS-FSRVP] 3.1.4.6 and appendix B <9>: the copy of a hidden share is hidden, too.
QString exposedName(const QString &share, const QUuid &copyId)
{
    const QString hidden = share.endsWith(QLatin1Char('$')) ? QStringLiteral("$") : QString();
    return QStringLiteral("%1@{%2}%3").arg(share, guidText(copyId), hidden);
}

} // namespace

AgentSet Agent::Private::begun(Work work, AgentSet set) const
{
    if (work == Work::Commit)
        set.status = AgentSetStatus::CreationInProgress;
    if (work == Work::Expose) {
        for (AgentCopy &copy : set.copies) {
            for (AgentMapping &mapping : copy.mappings)
                mapping.shadowCopyShareName = exposedName(mapping.share, copy.id);
        }
    }
    return set;
}

void Agent::Private::perform(Work work, const QUuid &setId, std::optional<Milliseconds> timeout, const Reply &reply)
{
    const AgentSet *set = find(setId);
    if (!set)
        return reply({notFound(setId)});
    if (!allows(work, set->status))
        return reply({FSRVP_E_BAD_STATE});

    OperationPointer operation = operations.value(setId);
    if (operation && operation->work != work) {
        if (!operation->result)
            return reply({FSRVP_E_BAD_STATE});
        operation.reset();
    }
    if (operation) {
        timer.reset();
    } else {
        const AgentSet ready = begun(work, *set);
        if (ready != *set && !save(ready))
            return reply({VSS_E_UNEXPECTED});
        timer.reset();
        operation = std::make_shared<Operation>(Operation {work, setId, {}, {}, {}});
        operations.insert(setId, operation);
        startWork(operation, ready);
    }

    if (operation->outcome)
        return reply({*operation->outcome});
    Waiter waiter {reply, {}};
    if (timeout && !profile.ignoresTimeouts)
        waiter.deadline = clock.now() + *timeout;
    operation->waiters.append(waiter);
    if (operation->result)
        deliver(operation);
    else
        notify();
}

bool Agent::Private::allows(Work work, AgentSetStatus status)
{
    switch (work) {
    case Work::Prepare:
        return status == AgentSetStatus::Added;
    case Work::Commit:
        return status == AgentSetStatus::Added || status == AgentSetStatus::CreationInProgress;
    case Work::Expose:
        return status == AgentSetStatus::Committed;
    case Work::Seal:
        return status == AgentSetStatus::Exposed;
    }
    return false;
}

void Agent::Private::startWork(const OperationPointer &operation, const AgentSet &set)
{
    // An operation with an outcome is one whose agent may be gone.
    const auto done = [this, operation](quint32 status) {
        if (!operation->outcome && !operation->result)
            finished(operation, status);
    };
    switch (operation->work) {
    case Work::Prepare:
        return storage.prepare(set, done);
    case Work::Commit:
        return storage.commit(set, done);
    case Work::Expose:
        return storage.expose(set, done);
    case Work::Seal:
        if (profile.neverSeals || (set.context & ATTR_NO_AUTO_RECOVERY))
            return storage.complete(set, done);
        return storage.seal(set, done);
    }
}

void Agent::Private::finished(const OperationPointer &operation, quint32 status)
{
    handleDue();
    if (operation->outcome)
        return;
    operation->result = status;
    if (!operation->waiters.isEmpty())
        deliver(operation);
}

void Agent::Private::deliver(const OperationPointer &operation)
{
    quint32 answer = VSS_E_UNEXPECTED;
    if (conclude(*operation)) {
        answer = *operation->result;
        operation->outcome = answer;
        operations.remove(operation->setId);
    }
    const QList<Waiter> waiters = std::exchange(operation->waiters, {});
    notify();
    for (const Waiter &waiter : waiters)
        waiter.reply({answer});
}

bool Agent::Private::conclude(const Operation &operation)
{
    const quint32 result = *operation.result;
    const AgentSet *known = find(operation.setId);
    AgentSet set = *known;
    switch (operation.work) {
    case Work::Prepare:
        break;
    case Work::Commit:
        if (result == ZERO)
            set.status = AgentSetStatus::Committed;
        else if (result == FSRVP_E_WAIT_FAILED || profile.failedCommitReturnsToAdded)
            set.status = AgentSetStatus::Added;
        break;
    case Work::Expose:
        if (result != ZERO)
            break;
        set.status = AgentSetStatus::Exposed;
        for (AgentCopy &copy : set.copies) {
            for (AgentMapping &mapping : copy.mappings)
                mapping.isExposed = true;
        }
        break;
    case Work::Seal:
        if (result == ZERO)
            set.status = AgentSetStatus::Recovered;
        break;
    }
    const bool stored = set == *known || save(set);
    if (stored && result == ZERO && operation.work == Work::Seal) {
        timer.reset();
        clearContext();
    } else {
        const bool isPrepared = operation.work == Work::Prepare && result == ZERO;
        startTimer(isPrepared ? longSequence : shortSequence, {operation.setId});
    }
    return stored;
}

void Agent::Private::timeOut(const OperationPointer &operation, qsizetype waiter)
{
    const Reply reply = operation->waiters.takeAt(waiter).reply;
    startTimer(shortSequence, {operation->setId});
    notify();
    reply({operation->work == Work::Commit ? FSSAGENT_E_TIMEOUT : FSRVP_E_WAIT_TIMEOUT});
}

} // namespace Penumbra::Fsrvp
