// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Random walks: the agent beside an independent model (agentrules.h, agentmodel.h). After each event both must have
// given the same answers, asked the same of the storage, and hold the same sets, context and deadline; in the end the
// walk must have followed every rule and met every combination of state, call and status that the rules allow. PENUMBRA_WALK_CALLS sets the
// number of calls.

#include "agentmodel.h"
#include "agentscene.h"
#include "codecs.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QtTest>

using namespace Penumbra;
using namespace Penumbra::Fsrvp;
using namespace Penumbra::Fsrvp::Test;

namespace {

const QStringList kinds {QStringLiteral("prepare"), QStringLiteral("commit"), QStringLiteral("expose"),
                         QStringLiteral("seal"), QStringLiteral("remove")};
const QStringList addresses {QStringLiteral("10.0.0.1"), QStringLiteral("10.0.0.2")};
const QStringList goodShares {QStringLiteral("\\\\server\\vms"), QStringLiteral("\\\\server\\vms\\"),
                              QStringLiteral("\\\\OTHER\\Logs\\"), QStringLiteral("\\\\server\\twin"),
                              QStringLiteral("\\\\server\\secret$\\")};
const QStringList badShares {QString(),
                             QStringLiteral("vms"),
                             QStringLiteral("\\\\server"),
                             QStringLiteral("\\\\server\\"),
                             QStringLiteral("\\\\\\vms\\"),
                             QStringLiteral("\\\\server\\vms\\\\"),
                             QStringLiteral("\\\\server\\vms\\folder"),
                             QStringLiteral("\\server\\vms"),
                             QStringLiteral("//server/vms")};
constexpr quint32 storageFailure = 0x80042306;

QList<Model::Share> modelShares()
{
    QList<Model::Share> shares;
    for (const AgentShare &share : ScriptedStorage().shares)
        shares.append({share.name, share.volume, share.supported});
    return shares;
}

QList<AgentCopy> toAgent(const std::vector<Model::Copy> &copies)
{
    QList<AgentCopy> list;
    for (const Model::Copy &copy : copies) {
        AgentCopy made {copy.id, copy.volume, copy.created, {}};
        for (const Model::Mapping &mapping : copy.mappings)
            made.mappings.append(
                {mapping.asGiven, mapping.share, mapping.clientId, mapping.exposedAs, mapping.exposed});
        list.append(made);
    }
    return list;
}

AgentSet toAgent(const QUuid &id, const Model::Set &set)
{
    return {id, AgentSetStatus(QStringLiteral("SACKER").indexOf(QLatin1Char(set.state))), set.context,
            toAgent(set.copies)};
}

class Walk
{
public:
    Walk(const QString &profile, quint32 seed)
        : m_random(seed)
        , m_scene(AgentProfile::byName(profile))
        , m_world(profile, modelShares())
        , m_isSamba(profile == QLatin1String("samba"))
    {
    }
    /// One random event; empty, or how agent and model differ after it.
    QString event();
    int calls() const { return m_calls; }
    int events() const { return m_events; }
    const Model::World &world() const { return m_world; }
    QStringList recent() const { return m_recent; }

private:
    bool percent(int chance) { return m_random.bounded(100) < chance; }
    template<typename List>
    auto any(const List &list)
    {
        return list[m_random.bounded(int(list.size()))];
    }
    Model::Plan plan();
    Model::Question sensible();
    void finishing(Model::Question &question);
    Model::Question arbitrary();
    QUuid anySet();
    void put(Model::Question &question);
    template<typename Call>
    void put(Model::Question &question, const typename Call::In &in);
    void stepClock();
    void note(const QString &what);
    QString difference();

    QRandomGenerator m_random;
    Scene m_scene;
    Model::World m_world;
    bool m_isSamba;
    int m_calls = 0;
    int m_events = 0;
    int m_stubborn = 0; ///< so many SetContext in a row are still to come
    QUuid m_newest;
    QUuid m_retired;
    std::vector<Model::Answer> m_answers;
    QStringList m_recent;
};

Model::Plan Walk::plan()
{
    Model::Plan plan;
    for (const QString &kind : kinds) {
        const int dice = m_random.bounded(100);
        auto &status = plan.storage[kind];
        if (dice < 64)
            status = ZERO;
        else if (dice < 72)
            status = storageFailure;
        else if (dice < 76)
            status = FSRVP_E_WAIT_FAILED;
    }
    if (percent(12))
        plan.diskChanges = m_random.bounded(2);
    m_scene.store.changesUntilRefusal = plan.diskChanges;
    m_scene.storage.held.clear();
    m_scene.storage.statuses.clear();
    for (const QString &kind : kinds) {
        if (const auto status = plan.storage[kind])
            m_scene.storage.statuses.insert(kind, *status);
        else
            m_scene.storage.held.append(kind);
    }
    return plan;
}

/// The call a client would make next.
Model::Question Walk::sensible()
{
    Model::Question q = arbitrary();
    q.authorized = true;
    if (m_stubborn == 0 && percent(1))
        m_stubborn = 12;
    if (m_stubborn > 0) {
        --m_stubborn;
        q.call = QStringLiteral("SetContext");
        q.context = CTX_BACKUP;
        q.address = addresses[0];
        return q;
    }
    q.level = 1;
    q.shareName = any(goodShares);
    q.clientId = QUuid::createUuidV5(QUuid(), QByteArray::number(m_calls));
    if (m_world.sets.size() > 2) {
        q.setId = std::next(m_world.sets.begin(), m_random.bounded(int(m_world.sets.size())))->first;
        q.call = QStringLiteral("Delete");
        finishing(q);
        return q;
    }
    const auto set = m_world.sets.find(m_newest);
    const char state = set == m_world.sets.end() ? 'R' : set->second.state;
    q.setId = m_newest;
    if (state == 'S')
        q.call = QStringLiteral("Add");
    else if (state == 'A')
        q.call = any(QStringList {QStringLiteral("Add"), QStringLiteral("Prepare"), QStringLiteral("Commit")});
    else if (state == 'C')
        q.call = percent(60) ? QStringLiteral("Commit") : QStringLiteral("SetContext");
    else if (state == 'K')
        q.call = percent(80) ? QStringLiteral("Expose") : QStringLiteral("SetContext");
    else if (state == 'E' && percent(m_isSamba ? 50 : 30))
        finishing(q);
    else if (state == 'E' && !m_isSamba)
        q.call = any(QStringList {QStringLiteral("SetContext"), QStringLiteral("GetMapping"), QStringLiteral("Start")});
    else {
        static const QList<quint32> contexts {0, 0x10, 0x19, 0x09, 0x400000, 0x400009, 0x02, 0x1b};
        q.call = m_world.contextSet ? QStringLiteral("Start") : QStringLiteral("SetContext");
        q.context = any(contexts);
        q.address = addresses[percent(90) ? 0 : 1];
    }
    return q;
}

/// A call for the exposed or recovered set that q names, with its own identifiers.
void Walk::finishing(Model::Question &q)
{
    const auto &copies = m_world.sets.at(q.setId).copies;
    if (!copies.empty()) {
        const Model::Copy &copy = copies[size_t(m_random.bounded(int(copies.size())))];
        q.copyId = copy.id;
        q.shareName = copy.mappings[0].asGiven;
    }
    if (q.call != QLatin1String("Delete"))
        q.call = any(QStringList {QStringLiteral("Recover"), QStringLiteral("Recover"), QStringLiteral("GetMapping"),
                                  QStringLiteral("Delete"), QStringLiteral("Abort")});
    else if (percent(50))
        q.call = QStringLiteral("Abort");
}

QUuid Walk::anySet()
{
    const int dice = m_random.bounded(100);
    if (dice < 50)
        return m_newest;
    if (dice < 75 && !m_world.sets.empty())
        return std::next(m_world.sets.begin(), m_random.bounded(int(m_world.sets.size())))->first;
    if (dice < 84)
        return m_world.expired;
    if (dice < 90)
        return m_retired;
    return dice < 95 ? QUuid() : ManualClock::id(0xffffffff);
}

Model::Question Walk::arbitrary()
{
    static const QStringList names {
        QStringLiteral("Version"),   QStringLiteral("SetContext"), QStringLiteral("Start"),
        QStringLiteral("Add"),       QStringLiteral("Prepare"),    QStringLiteral("Commit"),
        QStringLiteral("Expose"),    QStringLiteral("Recover"),    QStringLiteral("Abort"),
        QStringLiteral("Supported"), QStringLiteral("Shadowed"),   QStringLiteral("GetMapping"),
        QStringLiteral("Delete")};
    static const QList<quint32> contexts {0,        0x10, 0x19, 0x09, 0x400000, 0x400019,  0x02,
                                          0x400002, 0x01, 0x08, 0x11, 0x20,     0x80000000};
    static const QList<Model::Time> timeouts {0, 1, 1'000, 60'000, 180'000, 1'800'000};
    Model::Question q;
    q.call = any(names);
    q.authorized = !percent(7);
    q.address = any(addresses);
    q.setId = anySet();
    q.clientId = percent(20) ? QUuid() : ManualClock::id(0xeeee);
    q.context = any(contexts);
    q.level = percent(12) ? m_random.bounded(3u) * 7 : 1;
    q.timeout = any(timeouts);
    const int dice = m_random.bounded(100);
    q.shareName = dice < 12 ? any(badShares)
        : dice < 20         ? QStringLiteral("\\\\server\\none")
        : dice < 28         ? QStringLiteral("\\\\server\\MOUNTS\\")
                            : any(goodShares);
    const auto set = m_world.sets.find(q.setId);
    q.copyId = percent(10) ? QUuid() : ManualClock::id(0xdddd);
    if (set != m_world.sets.end() && !set->second.copies.empty() && percent(75)) {
        q.copyId = set->second.copies[0].id;
        if (percent(60))
            q.shareName = set->second.copies[0].mappings[0].asGiven;
    }
    return q;
}

template<typename Call>
void Walk::put(Model::Question &question, const typename Call::In &in)
{
    const int number = question.number;
    m_scene.agent->call<Call>({question.address, question.authorized}, in,
                              [this, number](const typename Call::Out &out) {
                                  m_answers.push_back({number, Penumbra::Test::valuesOf(out)});
                              });
}

void Walk::put(Model::Question &q)
{
    const auto timeout = quint32(q.timeout);
    if (q.call == QLatin1String("Version"))
        put<GetSupportedVersion>(q, {});
    else if (q.call == QLatin1String("SetContext"))
        put<SetContext>(q, {q.context});
    else if (q.call == QLatin1String("Start"))
        put<StartShadowCopySet>(q, {q.clientId});
    else if (q.call == QLatin1String("Add"))
        put<AddToShadowCopySet>(q, {q.clientId, q.setId, q.shareName});
    else if (q.call == QLatin1String("Prepare"))
        put<PrepareShadowCopySet>(q, {q.setId, timeout});
    else if (q.call == QLatin1String("Commit"))
        put<CommitShadowCopySet>(q, {q.setId, timeout});
    else if (q.call == QLatin1String("Expose"))
        put<ExposeShadowCopySet>(q, {q.setId, timeout});
    else if (q.call == QLatin1String("Recover"))
        put<RecoveryCompleteShadowCopySet>(q, {q.setId});
    else if (q.call == QLatin1String("Abort"))
        put<AbortShadowCopySet>(q, {q.setId});
    else if (q.call == QLatin1String("Supported"))
        put<IsPathSupported>(q, {q.shareName});
    else if (q.call == QLatin1String("Shadowed"))
        put<IsPathShadowCopied>(q, {q.shareName});
    else if (q.call == QLatin1String("GetMapping"))
        put<GetShareMapping>(q, {q.copyId, q.setId, q.shareName, q.level});
    else if (q.call == QLatin1String("Delete"))
        put<DeleteShareMapping>(q, {q.setId, q.copyId, q.shareName});
    if (q.call != QLatin1String("Start") && q.call != QLatin1String("Add"))
        return;
    for (const Model::Answer &answer : m_answers) {
        if (answer.call == q.number)
            q.fresh = QUuid(answer.values[0]);
    }
}

/// Forward by a while, often just before, at or just behind the next deadline.
void Walk::stepClock()
{
    static const QList<int> steps {1, 500, 60'000, 179'999, 180'000, 1'799'999, 1'800'000};
    const auto left = m_scene.timeLeft();
    if (left && left->count() > 0 && percent(70))
        m_scene.clock.step(*left + milliseconds(m_random.bounded(3) - 1));
    else
        m_scene.clock.step(milliseconds(any(steps)));
}

void Walk::note(const QString &what)
{
    m_recent.append(what + QStringLiteral(" at ") + QString::number(m_scene.clock.now().count()));
    if (m_recent.size() > 20)
        m_recent.removeFirst();
}

QString Walk::event()
{
    ++m_events;
    m_answers.clear();
    m_scene.storage.removals.clear();
    m_scene.storage.given.clear();
    m_scene.storage.log.clear();
    const Model::Plan what = plan();
    const int dice = m_random.bounded(1000);
    const auto time = [this] { return Model::Time(m_scene.clock.now().count()); };
    const bool somethingWaits = !m_scene.storage.waiting.empty();
    if (somethingWaits && (dice < 120 || m_scene.storage.waiting.size() > 4)) {
        const QString kind =
            std::next(m_scene.storage.waiting.begin(), m_random.bounded(int(m_scene.storage.waiting.size())))->first;
        const quint32 status = any(QList<quint32> {ZERO, ZERO, ZERO, storageFailure, FSRVP_E_WAIT_FAILED});
        note(QStringLiteral("%1 ends with %2").arg(kind, statusName(status)));
        m_scene.storage.finish(kind, status);
        m_world.finish(kind, status, time(), what);
    } else if (dice < 200) {
        stepClock();
        note(QStringLiteral("time passes"));
        m_scene.agent->advance();
        m_world.advance(time(), what);
    } else if (dice < 210) {
        note(QStringLiteral("the timer is made to elapse"));
        m_scene.agent->expireSequenceTimer();
        m_world.expire(time(), what);
    } else if (dice < 225) {
        note(QStringLiteral("restart"));
        m_scene.store.changesUntilRefusal = -1;
        Model::Plan healthy = what;
        healthy.diskChanges = -1;
        m_scene.restart();
        m_world.restart(time(), healthy);
    } else {
        if (percent(12))
            stepClock();
        Model::Question question = m_stubborn > 0 || percent(55) ? sensible() : arbitrary();
        question.number = ++m_calls;
        question.fileTime = m_scene.clock.fileTime();
        note(question.call + QLatin1Char(' ') + QString::number(question.number) + QStringLiteral(" of ")
             + question.setId.toString() + QStringLiteral(", disk ") + QString::number(what.diskChanges));
        const auto before = m_world.sets;
        put(question);
        m_world.call(question, time(), what);
        if (question.call == QLatin1String("Start") && !question.fresh.isNull())
            m_newest = question.fresh;
        for (const auto &[id, set] : before) {
            if (!m_world.sets.count(id))
                m_retired = id;
        }
    }
    return difference();
}

QString Walk::difference()
{
    const auto byCall = [](const Model::Answer &a, const Model::Answer &b) { return a.call < b.call; };
    std::vector<Model::Answer> expected = m_world.answers;
    std::stable_sort(expected.begin(), expected.end(), byCall);
    std::stable_sort(m_answers.begin(), m_answers.end(), byCall);
    const auto text = [](const std::vector<Model::Answer> &answers) {
        QStringList lines;
        for (const Model::Answer &answer : answers)
            lines.append(QStringLiteral("%1: %2").arg(answer.call).arg(answer.values.join(QLatin1Char(' '))));
        return lines.join(QStringLiteral("; "));
    };
    if (text(expected) != text(m_answers))
        return QStringLiteral("answers: agent [%1], model [%2]").arg(text(m_answers), text(expected));

    QMap<QUuid, AgentSet> sets;
    for (const auto &[id, set] : m_world.sets)
        sets.insert(id, toAgent(id, set));
    QMap<QUuid, AgentSet> agentSets;
    const QList<AgentSet> held = m_scene.agent->sets();
    for (const AgentSet &set : held)
        agentSets.insert(set.id, set);
    if (agentSets != sets)
        return QStringLiteral("sets");
    if (m_scene.store.sets != sets)
        return QStringLiteral("sets in the store");

    std::optional<Model::Time> deadline;
    if (const auto next = m_scene.agent->nextDeadline())
        deadline = next->count();
    if (deadline != m_world.nextDeadline())
        return QStringLiteral("deadline: agent %1, model %2")
            .arg(deadline.value_or(-1))
            .arg(m_world.nextDeadline().value_or(-1));
    if (m_scene.agent->isContextSet() != m_world.contextSet || m_scene.agent->contextClient() != m_world.client)
        return QStringLiteral("context");

    if (m_scene.storage.removals.size() != qsizetype(m_world.removals.size()))
        return QStringLiteral("number of removals");
    for (qsizetype i = 0; i < m_scene.storage.removals.size(); ++i) {
        const AgentStorage::Removal &agent = m_scene.storage.removals[i];
        const Model::Removal &model = m_world.removals[size_t(i)];
        if (agent.setId != model.setId || agent.copies != toAgent(model.copies) || agent.last != model.last
            || agent.keepSnapshots != model.keep)
            return QStringLiteral("removal");
    }
    QList<AgentSet> given;
    QStringList log;
    for (const auto &[kind, id, set] : m_world.given) {
        given.append(toAgent(id, set));
        log.append(kind);
    }
    m_scene.storage.log.removeAll(QStringLiteral("remove"));
    if (m_scene.storage.log != log || m_scene.storage.given != given)
        return QStringLiteral("what the storage was given");
    return {};
}

} // namespace

class TestFsrvpAgentWalk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void agentAndModelAgree_data();
    void agentAndModelAgree();
};

void TestFsrvpAgentWalk::agentAndModelAgree_data()
{
    QTest::addColumn<QString>("profile");
    for (const QString &name : AgentProfile::names())
        QTest::newRow(qPrintable(name)) << name;
}

void TestFsrvpAgentWalk::agentAndModelAgree()
{
    QFETCH(QString, profile);
    const int calls = qEnvironmentVariable("PENUMBRA_WALK_CALLS", QStringLiteral("100000")).toInt();
    QElapsedTimer elapsed;
    elapsed.start();
    Walk walk(profile, 20261123);
    while (walk.calls() < calls) {
        QString difference;
        try {
            difference = walk.event();
        } catch (const std::exception &error) {
            difference = QString::fromUtf8(error.what());
        }
        if (difference.isEmpty())
            continue;
        for (const QString &line : walk.recent())
            qInfo("%s", qPrintable(line));
        QFAIL(qPrintable(difference));
    }
    const QSet<QString> allowed = Model::allowed(walk.world().rulesHere);
    const QSet<QString> met = walk.world().met;
    QStringList unforeseen = (met - allowed).values();
    QStringList missed = (allowed - met).values();
    unforeseen.sort();
    missed.sort();
    QVERIFY2(unforeseen.isEmpty(), qPrintable(unforeseen.join(QStringLiteral(", "))));
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join(QStringLiteral(", "))));
    QStringList idle;
    for (const Model::Rule &rule : walk.world().rulesHere) {
        if (!walk.world().followed.contains(rule.key()))
            idle.append(rule.key());
    }
    QVERIFY2(idle.isEmpty(), qPrintable(idle.join(QStringLiteral(", "))));
    qInfo("%d calls, %d events, %d of %d combinations of state, call and status, %lld ms", walk.calls(), walk.events(),
          int(met.size()), int(allowed.size()), elapsed.elapsed());
}

QTEST_GUILESS_MAIN(TestFsrvpAgentWalk)
#include "tst_fsrvpagentwalk.moc"
