// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fsrvp/agent.h"

#include <QMap>

#include <algorithm>

namespace Penumbra::Fsrvp {

/// The state behind Agent. Every function first changes the state completely and calls out afterwards, so that
/// whoever is called may call back.
struct Agent::Private
{
    using Milliseconds = std::chrono::milliseconds;
    using Reply = std::function<void(const StatusOut &)>;

    /// What a set's storage can be busy with. Seal belongs to RecoveryCompleteShadowCopySet.
    enum class Work { Prepare, Commit, Expose, Seal };

    struct Waiter
    {
        Reply reply;
        std::optional<Milliseconds> deadline;
    };

    /// One operation of the storage, from its start until a call has been told how it ended.
    struct Operation
    {
        Work work;
        QUuid setId;
        std::optional<quint32> result; ///< what the storage said
        std::optional<quint32> outcome; ///< what the calls were told; it is over then
        QList<Waiter> waiters;
    };
    using OperationPointer = std::shared_ptr<Operation>;

    /// A set that has left store and table, and the calls that waited for it.
    struct Dropped
    {
        AgentSet set;
        QList<Waiter> waiters;
        bool keepSnapshots = false;
    };

    struct Timer
    {
        Milliseconds deadline;
        QList<QUuid> sets; ///< those whose time it is, for timerRemovesItsSetOnly
    };

    Private(Agent &agent, const AgentProfile &profile, AgentStorage &storage, AgentStore &store, AgentClock &clock);
    ~Private();

    void initialize();

    /// One handler per call; the caller is authorized, what was due has happened.
    template<typename Call>
    void run(const AgentCaller &caller, const typename Call::In &in,
             const std::function<void(const typename Call::Out &)> &answer);

    // The table
    AgentSet *find(const QUuid &setId);
    /// The status for a set that find() does not know.
    quint32 notFound(const QUuid &setId) const;
    bool isFinished(const AgentSet &set) const;
    bool hasUnfinished() const;
    /// Stores the set, then takes it into the table; false when the store refused and nothing has changed.
    bool save(const AgentSet &set);
    /// Takes the set out of store and table and ends what runs for it; nothing when the store refused.
    std::optional<Dropped> drop(const QUuid &setId);
    /// Tells the calls that waited, has the storage remove, then replies: verdict, or what the storage failed with.
    void release(const QList<Dropped> &dropped, quint32 verdict, const Reply &reply);
    void clearContext();

    // Operations
    /// Starts the work or joins it when it runs or has ended meanwhile; replies when it is done or time is over.
    void perform(Work work, const QUuid &setId, std::optional<Milliseconds> timeout, const Reply &reply);
    /// Whether a set in that status may begin that work, or go on with it.
    static bool allows(Work work, AgentSetStatus status);
    /// The set as it has to be stored when the work begins.
    AgentSet begun(Work work, AgentSet set) const;
    void startWork(const OperationPointer &operation, const AgentSet &set);
    void finished(const OperationPointer &operation, quint32 status);
    /// Gives the result of a finished operation to the calls that wait for it.
    void deliver(const OperationPointer &operation);
    /// What a finished operation does to set, context and timer; false when the store refused.
    bool conclude(const Operation &operation);

    // Time
    void startTimer(Milliseconds value, const QList<QUuid> &sets);
    void elapse();
    void handleDue();
    void timeOut(const OperationPointer &operation, qsizetype waiter);
    std::optional<Milliseconds> nextDeadline() const;

    void notify();

    Agent &agent;
    const AgentProfile profile;
    AgentStorage &storage;
    AgentStore &store;
    AgentClock &clock;

    bool contextSet = false;
    quint32 currentContext = 0;
    QString contextClient;
    int contextRetries = 0;
    QList<AgentSet> table;
    QMap<QUuid, OperationPointer> operations;
    std::optional<Timer> timer;
    std::optional<QUuid> expired; ///< the set that the timer removed last
    std::optional<Milliseconds> penaltyUntil; ///< AgentProfile::abortPenalty
};

/// The answer that refuses a call: every [out] parameter null.
template<typename Call>
typename Call::Out refused(const typename Call::In &in, quint32 status)
{
    typename Call::Out out;
    if constexpr (requires { out.level; })
        out.level = in.level; // a union's discriminant is never null
    out.result = status;
    return out;
}

/// The values of the message sequence timer ([MS-FSRVP] 3.1.4).
inline constexpr std::chrono::milliseconds shortSequence {180'000};
inline constexpr std::chrono::milliseconds longSequence {1'800'000};

} // namespace Penumbra::Fsrvp
