// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agentmodel.h"

/// What calls, time and the storage do in the model's world. Included by agentmodel.h.
namespace Penumbra::Fsrvp::Model {

inline bool World::follow(const Rule &rule, const Question &q, char state)
{
    const Wait here {q, state, {}};
    if (rule.call == QLatin1String("Version"))
        return say(here, rule.status, 0, {QStringLiteral("1"), QStringLiteral("1")}), true;
    if (rule.call == QLatin1String("SetContext"))
        return setContext(rule, q, state);
    if (rule.call == QLatin1String("Start")) {
        if (q.fresh.isNull() || sets.count(q.fresh))
            throw std::logic_error("the new set's identifier is not new");
        sets[q.fresh] = {'S', context, {}};
        setTimer(rule.timer, q.fresh);
        return say(here, rule.status, 0, {q.fresh.toString()}), true;
    }
    if (rule.call == QLatin1String("Add"))
        return add(q, state);
    if (rule.call == QLatin1String("Abort")) {
        const Removal gone = take(q.setId);
        if (windows && (state == 'A' || state == 'E'))
            penaltyEnd = now + 30 * 60 * 1000;
        if (!samba) {
            contextSet = false;
            client.clear();
            if (unfinishedSet().isNull())
                timer.reset();
        }
        return remove({gone}, here, rule.status), true;
    }
    if (rule.call == QLatin1String("Supported"))
        return say(here, rule.status, 0, {QStringLiteral("true"), QStringLiteral("->"), QStringLiteral("\"lab")}), true;
    if (rule.call == QLatin1String("Shadowed") && !samba) {
        const QString volume = shareNamed(q.shareName)->volume;
        bool present = false;
        for (const auto &[id, set] : sets) {
            for (const Copy &copy : set.copies)
                present |= copy.volume == volume && QStringLiteral("KER").contains(QLatin1Char(set.state));
        }
        const QString text = present ? QStringLiteral("true") : QStringLiteral("false");
        return say(here, rule.status, 0, {text, QStringLiteral("0")}), true;
    }
    if (rule.call == QLatin1String("GetMapping"))
        return getMapping(q, state);
    if (rule.call == QLatin1String("Delete"))
        return deleteMapping(q, state);
    return rule.call.isEmpty() && work(q, state);
}

/// SetContext that replaces what is there; the sixth in a row is refused after that.
inline bool World::setContext(const Rule &rule, const Question &q, char state)
{
    std::vector<Removal> gone;
    if (contextSet && !samba) {
        ++retries;
        if (const QUuid id = unfinishedSet(); !id.isNull())
            gone.push_back(take(id));
    } else {
        retries = 0;
    }
    contextSet = rule.status == QLatin1String("0");
    context = q.context;
    client = contextSet ? q.address : QString();
    setTimer(rule.timer, QUuid());
    timed.clear();
    remove(gone, Wait {q, state, {}}, rule.status);
    return true;
}

inline bool World::add(const Question &q, char state)
{
    const Share &share = *shareNamed(q.shareName);
    Set &set = sets.at(q.setId);
    Copy *copy = nullptr;
    for (Copy &each : set.copies) {
        if (each.volume == share.volume)
            copy = &each;
    }
    if (!copy) {
        if (q.fresh.isNull())
            throw std::logic_error("the new copy has no identifier");
        set.copies.push_back({q.fresh, share.volume, q.fileTime, {}});
        copy = &set.copies.back();
    }
    copy->mappings.push_back({q.shareName, share.name, {}, q.clientId, false});
    set.state = 'A';
    // what was prepared is not this set any more
    if (const auto job = jobOf.find(q.setId); job != jobOf.end() && jobs.at(job->second).result) {
        jobs.erase(job->second);
        jobOf.erase(job);
    }
    setTimer(QStringLiteral("1800"), q.setId);
    say({q, state, {}}, QStringLiteral("0"), 0, {copy->id.toString()});
    return true;
}

inline bool World::getMapping(const Question &q, char state)
{
    for (const Copy &copy : sets.at(q.setId).copies) {
        for (const Mapping &mapping : copy.mappings) {
            if (copy.id != q.copyId || mapping.share.toLower() != shareOf(q.shareName).toLower())
                continue;
            const QString base = samba ? QStringLiteral("\\\\lab\\") + mapping.share : mapping.asGiven;
            setTimer(QStringLiteral("1800"), q.setId);
            say({q, state, {}}, QStringLiteral("0"), 0,
                {QStringLiteral("1"), QStringLiteral("->"), q.setId.toString(), q.copyId.toString(),
                 QStringLiteral("->"), QStringLiteral("->"), QString::number(copy.created), QLatin1Char('"') + base,
                 QLatin1Char('"') + mapping.exposedAs});
            return true;
        }
    }
    return false;
}

inline bool World::deleteMapping(const Question &q, char state)
{
    Set &set = sets.at(q.setId);
    const auto copy =
        std::find_if(set.copies.begin(), set.copies.end(), [&](const Copy &c) { return c.id == q.copyId; });
    const auto mapping = std::find_if(copy->mappings.begin(), copy->mappings.end(), [&](const Mapping &m) {
        return m.share.toLower() == shareOf(q.shareName).toLower();
    });
    Removal gone {q.setId, {*copy}, copy->mappings.size() == 1, false};
    gone.copies[0].mappings = {*mapping};
    copy->mappings.erase(mapping);
    if (gone.last)
        set.copies.erase(copy);
    if (set.copies.empty())
        take(q.setId);
    remove({gone}, Wait {q, state, {}}, QStringLiteral("0"));
    return true;
}

/// Takes a set out of the table; the calls that wait for it fail.
inline Removal World::take(const QUuid &setId)
{
    const Removal gone {setId, sets.at(setId).copies, true, false};
    sets.erase(setId);
    if (const auto job = jobOf.find(setId); job != jobOf.end()) {
        for (const Wait &wait : jobs.at(job->second).waits)
            say(wait, outcome(wait, "=gone").status);
        jobs.erase(job->second);
        jobOf.erase(job);
    }
    return gone;
}

inline void World::remove(const std::vector<Removal> &what, const std::optional<Wait> &wait, const QString &verdict)
{
    if (what.empty() && wait)
        say(*wait, verdict);
    for (const Removal &one : what) {
        removals.push_back(one);
        removing[++numbers] = {wait, verdict};
        if (const auto status = plan.storage.value(QStringLiteral("remove")))
            removed(numbers, *status);
        else
            held[QStringLiteral("remove")].push_back(numbers);
    }
}

inline void World::removed(int number, quint32 status)
{
    const Removing done = removing.at(number);
    removing.erase(number);
    if (!done.wait)
        return;
    const bool isTold = status != 0 && done.verdict == QLatin1String("0");
    say(*done.wait, isTold ? outcome(*done.wait, "=removalFails").status : done.verdict, status);
}

/// Prepare, Commit, Expose and Recover, when nothing forbids them.
inline bool World::work(const Question &q, char state)
{
    static const QMap<QString, QString> kinds {{QStringLiteral("Prepare"), QStringLiteral("prepare")},
                                               {QStringLiteral("Commit"), QStringLiteral("commit")},
                                               {QStringLiteral("Expose"), QStringLiteral("expose")},
                                               {QStringLiteral("Recover"), QStringLiteral("seal")}};
    Set &set = sets.at(q.setId);
    const auto old = jobOf.find(q.setId);
    const bool joins = old != jobOf.end() && jobs.at(old->second).call == q.call;
    const Wait wait {q, state,
                     samba || q.call == QLatin1String("Recover") ? std::nullopt : std::optional(now + q.timeout)};
    if (!joins) {
        const bool isNamed = set.copies[0].mappings[0].exposedAs.size() > 0;
        const bool changes =
            (q.call == QLatin1String("Commit") && set.state == 'A') || (q.call == QLatin1String("Expose") && !isNamed);
        if (changes && !disk())
            return say(wait, outcome(wait, "=unsaved").status), true;
        if (old != jobOf.end())
            jobs.erase(old->second);
        if (q.call == QLatin1String("Commit"))
            set.state = 'C';
        for (Copy &copy : set.copies) {
            for (Mapping &mapping : copy.mappings) {
                if (q.call == QLatin1String("Expose"))
                    mapping.exposedAs = mapping.share + QLatin1Char('@') + copy.id.toString()
                        + (mapping.share.endsWith(QLatin1Char('$')) ? QStringLiteral("$") : QString());
            }
        }
        const int number = ++numbers;
        jobs[number] = {q.call, q.setId, {}, {}};
        jobOf[q.setId] = number;
        const QString kind = kinds.value(q.call);
        const bool seals = !samba && !(set.context & 0x2);
        if (q.call == QLatin1String("Recover") && !seals) {
            jobs[number].result = 0;
        } else {
            given.push_back({kind, q.setId, set});
            jobs[number].result = plan.storage.value(kind);
            if (!jobs[number].result)
                held[kind].push_back(number);
        }
    }
    timer.reset();
    const int number = jobOf.at(q.setId);
    jobs.at(number).waits.push_back(wait);
    settle(number);
    return true;
}

/// Tells the calls of a job how it ended, if it has ended and some wait.
inline void World::settle(int number)
{
    Job &job = jobs.at(number);
    if (!job.result || job.waits.empty())
        return;
    const quint32 result = *job.result;
    const std::vector<Wait> waits = job.waits;
    const char *fact = result == 0 ? "=done" : result == 0xFFFFFFFF ? "=waitFailed" : "=failed";
    const Rule *rule = &outcome(waits[0], fact);
    Set &set = sets.at(job.setId);
    job.waits.clear();
    if (rule->to != '.' && rule->to != set.state && !disk())
        rule = &outcome(waits[0], "=unsaved");
    setTimer(rule->timer, job.setId);
    if (rule->fact != QLatin1String("=unsaved")) {
        if (rule->to != '.')
            set.state = rule->to;
        for (Copy &copy : set.copies) {
            for (Mapping &mapping : copy.mappings)
                mapping.exposed = mapping.exposed || rule->to == 'E';
        }
        if (rule->to == 'R') {
            contextSet = false;
            client.clear();
        }
        jobOf.erase(job.setId);
        jobs.erase(number);
    }
    for (const Wait &wait : waits)
        say(wait, rule->status, result);
}

inline void World::finish(const QString &kind, quint32 status, Time time, const Plan &what)
{
    event(time, what);
    const int number = held[kind].front();
    held[kind].pop_front();
    if (kind == QLatin1String("remove"))
        return removed(number, status);
    if (!jobs.count(number))
        return; // its set has gone
    due();
    if (!jobs.count(number))
        return;
    jobs.at(number).result = status;
    settle(number);
}

/// Everything whose time has come, the earliest first; of two at once the call comes before the timer.
inline void World::due()
{
    for (;;) {
        std::optional<Time> first;
        int number = 0;
        for (const auto &[id, job] : jobs) {
            for (const Wait &wait : job.waits) {
                if (wait.until && *wait.until <= now && (!first || *wait.until < *first)) {
                    first = wait.until;
                    number = id;
                }
            }
        }
        if (timer && *timer <= now && !(first && *first <= *timer)) {
            elapse();
        } else if (first) {
            Job &job = jobs.at(number);
            const auto wait =
                std::find_if(job.waits.begin(), job.waits.end(), [&](const Wait &w) { return w.until == first; });
            const Rule &late = outcome(*wait, "=late");
            say(*wait, late.status);
            setTimer(late.timer, job.setId);
            job.waits.erase(wait);
        } else {
            return;
        }
    }
}

inline void World::elapse()
{
    const QSet<QUuid> whose = timer ? timed : QSet<QUuid>();
    timer.reset();
    std::vector<Removal> gone;
    QSet<QUuid> kept;
    const std::map<QUuid, Set> before = sets;
    for (const auto &[id, set] : before) {
        if (!unfinished(set) || (samba && !whose.contains(id)))
            continue;
        if (!disk()) {
            kept.insert(id);
            continue;
        }
        gone.push_back(take(id));
        gone.back().keep = samba && set.state == 'K';
        expired = id;
    }
    if (kept.isEmpty()) {
        contextSet = false;
        client.clear();
    } else {
        setTimer(QStringLiteral("180"), QUuid());
        timed = kept;
    }
    remove(gone, {}, {});
}

inline void World::restart(Time time, const Plan &what)
{
    event(time, what);
    contextSet = false;
    client.clear();
    context = 0;
    retries = 0;
    expired = QUuid();
    penaltyEnd = 0;
    timer.reset();
    timed.clear();
    jobs.clear();
    jobOf.clear();
    removing.clear();
    held.clear();
    std::vector<Removal> gone;
    const std::map<QUuid, Set> before = sets;
    for (const auto &[id, set] : before) {
        if (unfinished(set))
            timed.insert(id);
        else if (!(set.context & 0x8))
            gone.push_back(take(id));
    }
    if (!timed.isEmpty())
        timer = now + 180'000;
    remove(gone, {}, {});
}

inline std::optional<Time> World::nextDeadline() const
{
    std::optional<Time> next = timer;
    for (const auto &[id, job] : jobs) {
        for (const Wait &wait : job.waits) {
            if (wait.until && (!next || *wait.until < *next))
                next = wait.until;
        }
    }
    return next;
}

} // namespace Penumbra::Fsrvp::Model
