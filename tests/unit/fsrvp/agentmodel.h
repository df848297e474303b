// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agentrules.h"

#include <QUuid>

#include <algorithm>
#include <deque>
#include <map>
#include <optional>
#include <stdexcept>

/// What the rules act on, event by event: calls, ends of the storage's work, time, restarts.
namespace Penumbra::Fsrvp::Model {

using Time = qint64; ///< milliseconds

struct Mapping
{
    QString asGiven;
    QString share;
    QString exposedAs;
    QUuid clientId;
    bool exposed = false;
};

struct Copy
{
    QUuid id;
    QString volume;
    qint64 created = 0;
    std::vector<Mapping> mappings;
};

struct Set
{
    char state = 'S';
    quint32 context = 0;
    std::vector<Copy> copies;
};

struct Share
{
    QString name;
    QString volume;
    bool supported = true;
};

/// One call with every argument that any call has.
struct Question
{
    int number = 0;
    QString call;
    bool authorized = true;
    QString address;
    QUuid setId, copyId, clientId;
    QString shareName;
    quint32 context = 0;
    quint32 level = 1;
    Time timeout = 0;
    QUuid fresh; ///< the identifier that the agent chose, if it did
    qint64 fileTime = 0; ///< the time now
};

struct Answer
{
    int call = 0;
    QStringList values; ///< every [out] parameter in its order, then the status
};

struct Removal
{
    QUuid setId;
    std::vector<Copy> copies;
    bool last = true;
    bool keep = false;
};

/// What storage and disk do during one event. Kinds of work: prepare, commit, expose, seal, remove.
struct Plan
{
    QMap<QString, std::optional<quint32>> storage; ///< the status at once; nothing: it takes its time
    int diskChanges = -1; ///< how many changes succeed; -1: all
};

class World
{
public:
    World(const QString &profile, const QList<Share> &theShares)
        : rulesHere(readRules(profile))
        , samba(profile == QLatin1String("samba"))
        , windows(profile == QLatin1String("windows"))
        , shares(theShares)
    {
        for (const Rule &rule : rulesHere)
            rulesOf[rule.call].push_back(rule);
    }

    // What there is
    const std::vector<Rule> rulesHere;
    std::map<QUuid, Set> sets;
    bool contextSet = false;
    QString client;
    QUuid expired;
    QSet<QString> met; ///< triples
    QSet<QString> followed; ///< rules by their keys
    std::optional<Time> nextDeadline() const;

    // What the last event caused
    std::vector<Answer> answers;
    std::vector<Removal> removals;
    struct Given
    {
        QString kind;
        QUuid setId;
        Set set;
    };
    std::vector<Given> given; ///< the work that the storage got

    void call(const Question &question, Time time, const Plan &what)
    {
        event(time, what);
        due();
        const char state = stateOf(question);
        const Rule &rule = verdict(question, state);
        const bool goesOn = rule.fact == QLatin1String("-") || rule.fact == QLatin1String("sixth");
        if (goesOn && follow(rule, question, state))
            return;
        say({question, state, {}}, rule.status);
        if (rule.timer != QLatin1String("."))
            setTimer(rule.timer, question.setId);
    }
    void finish(const QString &kind, quint32 status, Time time, const Plan &what);
    void advance(Time time, const Plan &what)
    {
        event(time, what);
        due();
    }
    void expire(Time time, const Plan &what)
    {
        event(time, what);
        elapse();
    }
    void restart(Time time, const Plan &what);

private:
    struct Wait
    {
        Question question;
        char state = 'U'; ///< at the time of the call
        std::optional<Time> until;
    };
    struct Job
    {
        QString call;
        QUuid setId;
        std::optional<quint32> result;
        std::vector<Wait> waits;
    };
    struct Removing
    {
        std::optional<Wait> wait;
        QString verdict;
    };

    void event(Time time, const Plan &what)
    {
        now = time;
        plan = what;
        diskLeft = what.diskChanges;
        answers.clear();
        removals.clear();
        given.clear();
    }
    /// Whether one change gets to the disk.
    bool disk()
    {
        if (diskLeft > 0)
            --diskLeft;
        else
            return diskLeft < 0;
        return true;
    }
    bool unfinished(const Set &set) const { return set.state != 'R' && !(samba && set.state == 'E'); }
    /// The one there may be; null: none.
    QUuid unfinishedSet() const
    {
        const auto at = std::find_if(sets.begin(), sets.end(), [this](const auto &e) { return unfinished(e.second); });
        return at == sets.end() ? QUuid() : at->first;
    }
    char stateOf(const Question &question) const
    {
        const QUuid id = namesSet(question.call) ? question.setId : unfinishedSet();
        const auto set = sets.find(id);
        if (set != sets.end())
            return set->second.state;
        return namesSet(question.call) ? 'U' : contextSet ? 'X' : 'N';
    }
    /// Notes that the rule was followed.
    const Rule &follows(const Rule &rule)
    {
        followed.insert(rule.key());
        return rule;
    }
    const Rule &outcome(const Wait &wait, const char *fact)
    {
        for (const Rule &rule : rulesOf.at(wait.question.call)) {
            if (rule.fact == QLatin1String(fact) && rule.in.contains(QLatin1Char(wait.state)))
                return follows(rule);
        }
        throw std::logic_error("an outcome without a rule: " + wait.question.call.toStdString() + fact);
    }
    const Rule &verdict(const Question &question, char state)
    {
        for (const Rule &rule : rulesOf.at(question.call)) {
            const bool isOutcome = rule.fact.startsWith(QLatin1Char('='));
            if (!isOutcome && rule.in.contains(QLatin1Char(state)) && holds(rule.fact, question))
                return follows(rule);
        }
        // only the calls that wait have no rule "-"
        static const Rule work {{}, QStringLiteral("-"), {}, {}, QStringLiteral("."), '.'};
        return work;
    }
    void setTimer(const QString &seconds, const QUuid &setId)
    {
        timer.reset();
        timed = {setId};
        if (seconds != QLatin1String("off"))
            timer = now + seconds.toInt() * 1000;
    }
    /// The share of \\host\share with at most one backslash behind it, else empty.
    static QString shareOf(const QString &text)
    {
        const QStringList parts = text.split(QLatin1Char('\\'));
        const bool closed = parts.size() == 5 && parts[4].isEmpty();
        const bool right = (parts.size() == 4 || closed) && parts[0].isEmpty() && parts[1].isEmpty();
        return right && !parts[2].isEmpty() ? parts[3] : QString();
    }
    const Share *shareNamed(const QString &text) const
    {
        for (const Share &share : shares) {
            if (share.name.toLower() == shareOf(text).toLower())
                return &share;
        }
        return nullptr;
    }

    bool holds(const QString &fact, const Question &question);
    bool isTaken(const Question &question) const;
    void say(const Wait &wait, const QString &status, quint32 fromStorage = 0, const QStringList &values = {});
    /// What a call does that nothing forbids, its answer included; false when there is nothing but the status.
    bool follow(const Rule &rule, const Question &question, char state);
    bool setContext(const Rule &rule, const Question &question, char state);
    bool add(const Question &question, char state);
    bool getMapping(const Question &question, char state);
    bool deleteMapping(const Question &question, char state);
    bool work(const Question &question, char state);
    void settle(int number);
    void due();
    void elapse();
    Removal take(const QUuid &setId);
    void remove(const std::vector<Removal> &what, const std::optional<Wait> &wait, const QString &verdict);
    void removed(int number, quint32 status);

    const bool samba;
    const bool windows;
    const QList<Share> shares;
    std::map<QString, std::vector<Rule>> rulesOf;

    quint32 context = 0;
    int retries = 0;
    std::optional<Time> timer;
    QSet<QUuid> timed;
    Time penaltyEnd = 0;
    std::map<QUuid, int> jobOf;
    std::map<int, Job> jobs;
    std::map<int, Removing> removing;
    std::map<QString, std::deque<int>> held;
    int numbers = 0;

    Time now = 0;
    Plan plan;
    int diskLeft = -1;
};

/// Whether the share's volume (Windows: the very share) is in the set already.
inline bool World::isTaken(const Question &question) const
{
    const Share &share = *shareNamed(question.shareName);
    for (const Copy &copy : sets.at(question.setId).copies) {
        if (copy.volume != share.volume)
            continue;
        if (!windows)
            return true;
        for (const Mapping &mapping : copy.mappings) {
            if (mapping.share == share.name)
                return true;
        }
    }
    return false;
}

inline bool World::holds(const QString &fact, const Question &q)
{
    const auto is = [&fact](const char *name) { return fact == QLatin1String(name); };
    const bool known = sets.count(q.setId) > 0;
    const auto copyOf = [&]() -> const Copy * {
        for (const Copy &copy : sets.at(q.setId).copies) {
            if (copy.id == q.copyId)
                return &copy;
        }
        return nullptr;
    };
    if (is("-") || is("wrongState") || is("unfinished"))
        return true; // the states say it all
    if (is("denied"))
        return !q.authorized;
    if (is("badContext")) {
        static const QList<quint32> plain {0x00, 0x10, 0x19, 0x09};
        const bool automatic = plain.contains(q.context ^ 0x00400000);
        const bool readOnly = plain.contains(q.context ^ 0x2) && !samba;
        return !plain.contains(q.context) && !automatic && !readOnly;
    }
    if (is("otherClient"))
        return contextSet && client != q.address;
    if (is("sixth"))
        return contextSet && retries == 5;
    if (is("nullClient"))
        return q.clientId.isNull();
    if (is("noContext"))
        return !contextSet;
    if (is("penalty"))
        return now < penaltyEnd;
    if (is("nullSet"))
        return q.setId.isNull();
    if (is("nullCopy"))
        return q.copyId.isNull();
    if (is("badName"))
        return shareOf(q.shareName).isEmpty();
    if (is("badLevel"))
        return q.level != 1;
    if (is("noShare"))
        return !shareNamed(q.shareName);
    if (is("unsupported"))
        return !shareNamed(q.shareName)->supported;
    if (is("expired"))
        return !known && q.setId == expired;
    if (is("unknown"))
        return !known;
    if (is("taken"))
        return isTaken(q);
    if (is("otherWork")) {
        const auto job = jobOf.find(q.setId);
        return job != jobOf.end() && jobs.at(job->second).call != q.call && !jobs.at(job->second).result;
    }
    if (is("noCopy"))
        return !copyOf();
    if (is("noMapping")) {
        const auto &mappings = copyOf()->mappings;
        return std::none_of(mappings.begin(), mappings.end(), [&](const Mapping &mapping) {
            return mapping.share.toLower() == shareOf(q.shareName).toLower();
        });
    }
    if (is("unsaved")) {
        const bool writes = q.call != QLatin1String("SetContext") || (contextSet && !unfinishedSet().isNull());
        return writes && !disk();
    }
    throw std::logic_error("unknown fact " + fact.toStdString());
}

/// Notes the answer of a call. Without values every [out] parameter is null.
inline void World::say(const Wait &wait, const QString &status, quint32 fromStorage, const QStringList &values)
{
    static const QMap<QString, QStringList> nulls {
        {QStringLiteral("Version"), {QStringLiteral("0"), QStringLiteral("0")}},
        {QStringLiteral("Start"), {QUuid().toString()}},
        {QStringLiteral("Add"), {QUuid().toString()}},
        {QStringLiteral("Supported"), {QStringLiteral("false"), QStringLiteral("null")}},
        {QStringLiteral("Shadowed"), {QStringLiteral("false"), QStringLiteral("0")}},
    };
    const Question &q = wait.question;
    QStringList all = values.isEmpty() ? nulls.value(q.call) : values;
    if (q.call == QLatin1String("GetMapping") && values.isEmpty()) {
        all = QStringList {QString::number(q.level)};
        if (q.level == 1)
            all.append(QStringLiteral("null"));
    }
    all.append(QString::number(status == QLatin1String("ST") ? fromStorage : codes().value(status)));
    met.insert(triple(wait.state, q.call, status));
    answers.push_back({q.number, all});
}

} // namespace Penumbra::Fsrvp::Model

#include "agentmodelwork.h"
