// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fsrvp/agent.h"

#include <QMap>

#include <map>
#include <stdexcept>

/// What the agent's tests put around it: a clock that stands still, a store and a storage in memory.
namespace Penumbra::Fsrvp::Test {

using std::chrono::milliseconds;

class ManualClock : public AgentClock
{
public:
    milliseconds now() override { return m_now; }
    qint64 fileTime() override { return 133'000'000'000'000'000 + m_now.count() * 10'000; }
    QUuid newId() override { return id(++m_ids); }
    /// The number-th identifier that newId() gives.
    static QUuid id(quint32 number) { return QUuid(number, 0xaaaa, 0xbbbb, 1, 2, 3, 4, 5, 6, 7, 8); }
    void step(milliseconds time) { m_now += time; }

private:
    milliseconds m_now {1'000'000};
    quint32 m_ids = 0;
};

class MemoryStore : public AgentStore
{
public:
    QList<AgentSet> load() override { return sets.values(); }
    void save(const AgentSet &set) override
    {
        refuse();
        sets.insert(set.id, AgentSet::fromCbor(set.toCbor()));
    }
    void remove(const QUuid &setId) override
    {
        refuse();
        sets.remove(setId);
    }
    /// How many of the next changes succeed before all fail; -1: all succeed.
    int changesUntilRefusal = -1;
    QMap<QUuid, AgentSet> sets;

private:
    void refuse()
    {
        if (changesUntilRefusal == 0)
            throw Error(FailureKind::DiskFull, QStringLiteral("write the table of sets"));
        if (changesUntilRefusal > 0)
            --changesUntilRefusal;
    }
};

/// Finishes operations at once with `statuses`, or holds those of the kinds in `held` until finish().
class ScriptedStorage : public AgentStorage
{
public:
    std::optional<AgentShare> findShare(const QString &name) override
    {
        for (const AgentShare &share : shares) {
            if (share.name.compare(name, Qt::CaseInsensitive) == 0)
                return share;
        }
        return std::nullopt;
    }
    QString machineName() override { return QStringLiteral("lab"); }
    void prepare(const AgentSet &set, Finished finished) override { work("prepare", set, std::move(finished)); }
    void commit(const AgentSet &set, Finished finished) override { work("commit", set, std::move(finished)); }
    void expose(const AgentSet &set, Finished finished) override { work("expose", set, std::move(finished)); }
    void seal(const AgentSet &set, Finished finished) override { work("seal", set, std::move(finished)); }
    void remove(const Removal &removal, Finished finished) override
    {
        removals.append(removal);
        run("remove", std::move(finished));
    }

    /// Ends the oldest operation of that kind that is held.
    void finish(const QString &kind, quint32 status = ZERO)
    {
        const auto pending = waiting.lower_bound(kind); // the oldest
        if (pending == waiting.end() || pending->first != kind)
            throw std::logic_error("no such operation waits");
        const Finished finished = pending->second;
        waiting.erase(pending);
        finished(status);
    }
    bool isWaiting(const QString &kind) const { return waiting.contains(kind); }

    QList<AgentShare> shares {
        {QStringLiteral("vms"), QStringLiteral("v1"), true},
        {QStringLiteral("logs"), QStringLiteral("v2"), true},
        {QStringLiteral("twin"), QStringLiteral("v1"), true},
        {QStringLiteral("secret$"), QStringLiteral("v3"), true},
        {QStringLiteral("mounts"), QStringLiteral("v4"), false},
    };
    QStringList held;
    QMap<QString, quint32> statuses;
    std::function<void(const QString &kind)> whenCalled; ///< before anything else, to call back
    QStringList log; ///< kinds in the order of their start
    QList<AgentSet> given; ///< the set of each operation but remove
    QList<Removal> removals;
    std::multimap<QString, Finished> waiting;

private:
    void work(const char *kind, const AgentSet &set, Finished finished)
    {
        given.append(set);
        run(kind, std::move(finished));
    }
    void run(const char *name, Finished finished)
    {
        const QString kind = QLatin1String(name);
        log.append(kind);
        if (whenCalled)
            whenCalled(kind);
        if (held.contains(kind))
            waiting.emplace(kind, std::move(finished));
        else
            finished(statuses.value(kind, ZERO));
    }
};

/// An agent with everything around it, which restarts as after a kill.
class Scene
{
public:
    explicit Scene(const AgentProfile &chosen = AgentProfile::spec())
        : profile(chosen)
    {
        restart();
    }
    void restart()
    {
        storage.waiting.clear();
        agent = std::make_unique<Agent>(profile, storage, store, clock);
        agent->initialize();
    }
    void step(milliseconds time)
    {
        clock.step(time);
        agent->advance();
    }

    /// A call that may wait: its answer, once it is there.
    template<typename Call>
    using Answer = std::shared_ptr<std::optional<typename Call::Out>>;
    template<typename Call>
    Answer<Call> begin(const typename Call::In &in, const QString &address = QStringLiteral("10.0.0.1"))
    {
        const auto answer = std::make_shared<std::optional<typename Call::Out>>();
        agent->call<Call>({address, true}, in, [answer](const typename Call::Out &out) {
            if (answer->has_value())
                throw std::logic_error("answered twice");
            *answer = out;
        });
        return answer;
    }
    template<typename Call>
    typename Call::Out call(const typename Call::In &in, const QString &address = QStringLiteral("10.0.0.1"))
    {
        const auto answer = begin<Call>(in, address);
        if (!answer->has_value())
            throw std::logic_error("the call waits");
        return **answer;
    }
    template<typename Call>
    quint32 status(const typename Call::In &in, const QString &address = QStringLiteral("10.0.0.1"))
    {
        return call<Call>(in, address).result;
    }

    /// The time until the message sequence timer or a call's own time; nothing when nothing runs.
    std::optional<milliseconds> timeLeft()
    {
        const auto deadline = agent->nextDeadline();
        return deadline ? std::optional(*deadline - clock.now()) : std::nullopt;
    }

    AgentProfile profile;
    ManualClock clock;
    MemoryStore store;
    ScriptedStorage storage;
    std::unique_ptr<Agent> agent;
};

inline QString unc(const char *share)
{
    return QStringLiteral("\\\\server\\%1\\").arg(QLatin1String(share));
}

} // namespace Penumbra::Fsrvp::Test
