// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fsrvp/agent.h"

#include "fsrvp/agentprivate.h"

namespace Penumbra::Fsrvp {

using namespace std::chrono_literals;

Agent::Private::Private(Agent &owner, const AgentProfile &theProfile, AgentStorage &theStorage, AgentStore &theStore,
                        AgentClock &theClock)
    : agent(owner)
    , profile(theProfile)
    , storage(theStorage)
    , store(theStore)
    , clock(theClock)
{
}

Agent::Private::~Private()
{
    for (const OperationPointer &operation : std::as_const(operations))
        operation->outcome = FSRVP_E_WAIT_FAILED;
}

void Agent::Private::initialize()
{
    table = store.load();
    QList<Dropped> dropped;
    QList<QUuid> unfinished;
    const QList<AgentSet> loaded = table;
    for (const AgentSet &set : loaded) {
        if (!isFinished(set)) {
            unfinished.append(set.id);
        } else if (!set.isPersistent()) {
            store.remove(set.id);
            table.removeOne(set);
            dropped.append({set, {}});
        }
    }
    if (!unfinished.isEmpty())
        startTimer(shortSequence, unfinished);
    notify();
    release(dropped, ZERO, {});
}

AgentSet *Agent::Private::find(const QUuid &setId)
{
    for (AgentSet &set : table) {
        if (set.id == setId)
            return &set;
    }
    return nullptr;
}

quint32 Agent::Private::notFound(const QUuid &setId) const
{
    if (setId.isNull() && !profile.checksSetFirst)
        return E_INVALIDARG;
    return setId == expired ? profile.expiredSet : profile.unknownSet;
}

bool Agent::Private::isFinished(const AgentSet &set) const
{
    return set.status == AgentSetStatus::Recovered
        || (set.status == AgentSetStatus::Exposed && profile.exposedSetIsFinished);
}

bool Agent::Private::hasUnfinished() const
{
    return std::any_of(table.cbegin(), table.cend(), [this](const AgentSet &set) { return !isFinished(set); });
}

bool Agent::Private::save(const AgentSet &set)
{
    try {
        store.save(set);
    } catch (const std::exception &) {
        return false;
    }
    if (AgentSet *known = find(set.id))
        *known = set;
    else
        table.append(set);
    return true;
}

std::optional<Agent::Private::Dropped> Agent::Private::drop(const QUuid &setId)
{
    const AgentSet *set = find(setId);
    try {
        store.remove(setId);
    } catch (const std::exception &) {
        return std::nullopt;
    }
    Dropped dropped {*set, {}};
    table.removeOne(dropped.set);
    if (const OperationPointer operation = operations.take(setId)) {
        operation->outcome = FSRVP_E_WAIT_FAILED;
        dropped.waiters = std::exchange(operation->waiters, {});
    }
    return dropped;
}

void Agent::Private::release(const QList<Dropped> &dropped, quint32 verdict, const Reply &reply)
{
    for (const Dropped &gone : dropped) {
        for (const Waiter &waiter : gone.waiters)
            waiter.reply({FSRVP_E_WAIT_FAILED});
    }
    struct Rest
    {
        qsizetype removals;
        quint32 verdict;
    };
    const auto rest = std::make_shared<Rest>(Rest {dropped.size(), verdict});
    for (const Dropped &gone : dropped) {
        const AgentStorage::Removal removal {gone.set.id, gone.set.copies, true, gone.keepSnapshots};
        storage.remove(removal, [rest, reply](quint32 status) {
            if (rest->verdict == ZERO)
                rest->verdict = status;
            if (--rest->removals == 0 && reply)
                reply({rest->verdict});
        });
    }
    if (dropped.isEmpty() && reply)
        reply({verdict});
}

void Agent::Private::clearContext()
{
    contextSet = false;
    contextClient.clear();
}

void Agent::Private::startTimer(Milliseconds value, const QList<QUuid> &sets)
{
    timer = Timer {clock.now() + std::max(profile.sequenceTimeout.value_or(value), 1ms), sets};
}

/// [MS-FSRVP] 3.1.5. When the store refuses, the sets get their time again.
void Agent::Private::elapse()
{
    const QList<QUuid> timed = timer ? timer->sets : QList<QUuid>();
    timer.reset();
    QList<Dropped> dropped;
    QList<QUuid> kept;
    const QList<AgentSet> sets = table;
    for (const AgentSet &set : sets) {
        if (isFinished(set) || (profile.timerRemovesItsSetOnly && !timed.contains(set.id)))
            continue;
        if (auto gone = drop(set.id)) {
            gone->keepSnapshots = profile.timerLeavesSnapshots && set.status == AgentSetStatus::Committed;
            expired = set.id;
            dropped.append(*gone);
        } else {
            kept.append(set.id);
        }
    }
    if (kept.isEmpty())
        clearContext();
    else
        startTimer(shortSequence, kept);
    notify();
    release(dropped, ZERO, {});
}

/// Everything whose time has come, in the order of its time; a call's own time comes before the sequence timer's.
void Agent::Private::handleDue()
{
    for (;;) {
        const Milliseconds now = clock.now();
        OperationPointer first;
        qsizetype firstWaiter = 0;
        std::optional<Milliseconds> earliest;
        for (const OperationPointer &operation : std::as_const(operations)) {
            for (qsizetype i = 0; i < operation->waiters.size(); ++i) {
                const auto deadline = operation->waiters[i].deadline;
                if (deadline && *deadline <= now && (!earliest || *deadline < *earliest)) {
                    first = operation;
                    firstWaiter = i;
                    earliest = deadline;
                }
            }
        }
        if (timer && timer->deadline <= now && (!earliest || timer->deadline < *earliest))
            elapse();
        else if (first)
            timeOut(first, firstWaiter);
        else
            return;
    }
}

std::optional<Agent::Private::Milliseconds> Agent::Private::nextDeadline() const
{
    std::optional<Milliseconds> next;
    if (timer)
        next = timer->deadline;
    for (const OperationPointer &operation : operations) {
        for (const Waiter &waiter : operation->waiters) {
            if (waiter.deadline && (!next || *waiter.deadline < *next))
                next = waiter.deadline;
        }
    }
    return next;
}

void Agent::Private::notify()
{
    if (const auto changed = agent.changed)
        changed();
}

Agent::Agent(const AgentProfile &profile, AgentStorage &storage, AgentStore &store, AgentClock &clock)
    : d(std::make_unique<Private>(*this, profile, storage, store, clock))
{
}

Agent::~Agent() = default;

void Agent::initialize()
{
    d->initialize();
}

std::optional<std::chrono::milliseconds> Agent::nextDeadline() const
{
    return d->nextDeadline();
}

void Agent::advance()
{
    d->handleDue();
}

const AgentProfile &Agent::profile() const
{
    return d->profile;
}

QList<AgentSet> Agent::sets() const
{
    return d->table;
}

bool Agent::isContextSet() const
{
    return d->contextSet;
}

QString Agent::contextClient() const
{
    return d->contextClient;
}

void Agent::expireSequenceTimer()
{
    d->elapse();
}

} // namespace Penumbra::Fsrvp
