// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fsrvp/agentprofile.h"
#include "fsrvp/agentset.h"
#include "fsrvp/calls.h"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace Penumbra::Fsrvp {

/// A share as the agent has to know it.
struct AgentShare
{
    QString name; ///< as the server spells it
    QString volume; ///< the file store it lies on
    bool supported = true; ///< false: mount points below its root, or a store without shadow copies
};

/// The shadow copy utility beneath the agent. Operations answer through `finished`, exactly once, at once or later,
/// with ZERO or the status the client gets; a status of FSRVP_E_WAIT_FAILED means the wait failed, not the work.
class AgentStorage
{
public:
    using Finished = std::function<void(quint32 status)>;
    virtual ~AgentStorage() = default;

    /// By name, compared as the server compares names (without case).
    virtual std::optional<AgentShare> findShare(const QString &name) = 0;
    /// The name clients have to connect to: IsPathSupported's OwnerMachineName ([MS-FSRVP] 3.1.4.9).
    virtual QString machineName() = 0;
    virtual void prepare(const AgentSet &set, Finished finished) = 0;
    /// Makes the shadow copies of the set, all or none. Called again for a set whose earlier commit failed, or ended
    /// without the agent being there.
    virtual void commit(const AgentSet &set, Finished finished) = 0;
    /// Makes the shares that each mapping's shadowCopyShareName names appear, with the base share's permissions as
    /// they are now; writable when the set is.
    virtual void expose(const AgentSet &set, Finished finished) = 0;
    /// Recovery is complete: makes the exposed shares read-only.
    virtual void seal(const AgentSet &set, Finished finished) = 0;
    /// Recovery is complete, and the shares stay as they are.
    virtual void complete(const AgentSet &set, Finished finished)
    {
        Q_UNUSED(set)
        finished(ZERO);
    }
    /// Removes the exposed shares of these copies and, unless keepSnapshots, the copies; cancels what runs for them.
    /// A copy may name only some of its mappings: then the others stay and so does the copy itself while its `last` is
    /// false.
    struct Removal
    {
        QUuid setId;
        QList<AgentCopy> copies;
        bool last = true; ///< nothing of these copies remains
        bool keepSnapshots = false;
    };
    virtual void remove(const Removal &removal, Finished finished) = 0;
};

/// Where the table of sets is kept. Functions throw Error when the disk refuses; the call that wanted it then fails and
/// nothing has changed.
class AgentStore
{
public:
    virtual ~AgentStore() = default;
    virtual QList<AgentSet> load() = 0;
    virtual void save(const AgentSet &set) = 0;
    virtual void remove(const QUuid &setId) = 0;
};

/// Time and identity, injected.
class AgentClock
{
public:
    virtual ~AgentClock() = default;
    virtual std::chrono::milliseconds now() = 0; ///< monotonic
    virtual qint64 fileTime() = 0; ///< 100-nanosecond intervals since 1601-01-01 UTC
    virtual QUuid newId() = 0;
};

/// Who calls.
struct AgentCaller
{
    QString address; ///< as SetContext compares it
    bool authorized = false; ///< false: every call answers E_ACCESSDENIED
};

/// The FSRVP server's state machine ([MS-FSRVP] 3.1), without I/O: calls go in, answers come out, at once or when the
/// storage has finished or a call's own TimeOut is over. Whoever owns it calls advance() when nextDeadline() is reached,
/// and looks at nextDeadline() again after every call and every finished operation (`changed` tells).
class Agent
{
public:
    Agent(const AgentProfile &profile, AgentStorage &storage, AgentStore &store, AgentClock &clock);
    ~Agent();
    Agent(const Agent &) = delete;
    Agent &operator=(const Agent &) = delete;

    /// Loads the table ([MS-FSRVP] 3.1.3). Recovered sets that are not persistent are removed; an unfinished set gets
    /// 180 s again. Called once, before the first call; throws what the store throws.
    void initialize();

    /// One call; Call is one of calls.h. The answer is given exactly once, also when the set disappears meanwhile
    /// (FSRVP_E_WAIT_FAILED); only the agent's destruction drops the calls that still wait. answer may call back.
    template<typename Call>
    void call(const AgentCaller &caller, const typename Call::In &in,
              std::function<void(const typename Call::Out &)> answer);

    std::optional<std::chrono::milliseconds> nextDeadline() const;
    void advance();
    /// Called after everything that may have changed nextDeadline() or the sets.
    std::function<void()> changed;

    // For the status, the storage's other interfaces, and faults
    const AgentProfile &profile() const;
    QList<AgentSet> sets() const;
    bool isContextSet() const;
    QString contextClient() const; ///< ShadowCopyClientAddress
    /// What happens when the message sequence timer elapses ([MS-FSRVP] 3.1.5), now, whether it runs or not.
    void expireSequenceTimer();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// Decodes a request's stub, calls the agent, encodes the answer. result gets the response's stub, or a fault (faults.h)
/// for an unknown opnum or an unreadable stub. Bytes behind the arguments are tolerated.
struct AgentAnswer
{
    QByteArray stub;
    quint32 fault = 0;
};
void dispatch(Agent &agent, const AgentCaller &caller, quint16 opnum, Rpc::NdrSyntax syntax, const QByteArray &stub,
              std::function<void(const AgentAnswer &)> result);

/// The answer of a call that was refused before the agent saw it: every [out] parameter null, the result `status`.
AgentAnswer refusal(quint16 opnum, Rpc::NdrSyntax syntax, const QByteArray &stub, quint32 status);

} // namespace Penumbra::Fsrvp
