// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The agent while the storage works: late, failing, interrupted, called back ([MS-FSRVP] 3.1.4.5 to 7 and 13).

#include "agentscene.h"

#include <QtTest>

using namespace Penumbra;
using namespace Penumbra::Fsrvp;
using namespace Penumbra::Fsrvp::Test;
using namespace std::chrono_literals;

namespace {

const QUuid someId(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
constexpr quint32 minute = 60'000;
constexpr quint32 veto = 0x80042306;

/// A scene at the point where the call that starts that kind of work comes next.
struct Ready
{
    explicit Ready(const QString &kind, const AgentProfile &profile = AgentProfile::spec())
        : scene(profile)
    {
        scene.call<SetContext>({CTX_BACKUP});
        set = scene.call<StartShadowCopySet>({someId}).shadowCopySetId;
        scene.call<AddToShadowCopySet>({someId, set, unc("vms")});
        if (kind == QLatin1String("expose") || kind == QLatin1String("seal"))
            scene.call<CommitShadowCopySet>({set, minute});
        if (kind == QLatin1String("seal"))
            scene.call<ExposeShadowCopySet>({set, minute});
        scene.storage.held = {kind};
        scene.storage.log.clear();
        work = kind;
    }
    std::shared_ptr<std::optional<StatusOut>> begin(quint32 timeout = minute)
    {
        if (work == QLatin1String("prepare"))
            return scene.begin<PrepareShadowCopySet>({set, timeout});
        if (work == QLatin1String("commit"))
            return scene.begin<CommitShadowCopySet>({set, timeout});
        if (work == QLatin1String("expose"))
            return scene.begin<ExposeShadowCopySet>({set, timeout});
        return scene.begin<RecoveryCompleteShadowCopySet>({set});
    }
    AgentSetStatus status() { return scene.agent->sets().first().status; }

    Scene scene;
    QUuid set;
    QString work;
};

quint32 told(const std::shared_ptr<std::optional<StatusOut>> &answer)
{
    return answer->has_value() ? (*answer)->result : 0xdead;
}

} // namespace

class TestFsrvpAgentWork : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theTimerStandsStillWhileACallWaits_data();
    void theTimerStandsStillWhileACallWaits();
    void aLateOperationGoesOn_data();
    void aLateOperationGoesOn();
    void theSameCallJoinsWhatRuns();
    void anErrorIsToldAndTheNextCallStartsAgain_data();
    void anErrorIsToldAndTheNextCallStartsAgain();
    void anOperationWithinNoTimeIsInTime();
    void nothingElseStartsMeanwhile();
    void aShareAddedLaterIsPreparedAgain();
    void whatEndsTheSetEndsTheCall_data();
    void whatEndsTheSetEndsTheCall();
    void theLastMappingDeletedEndsTheSealing();
    void dueEventsHappenInTheirOrder();
    void aCallThatComesAfterTheTimerFindsItElapsed();
    void aFullDiskAtTheEndKeepsTheResult();
    void answersMayCallBack();
    void changesMayCallBack();
    void theStorageMayCallBack();
    void aDeadAgentIsNotTouched();
};

void TestFsrvpAgentWork::theTimerStandsStillWhileACallWaits_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("own"); // seconds until the call gives up; -1: never
    QTest::addColumn<int>("after"); // seconds of the sequence timer afterwards; -1: stopped
    QTest::newRow("prepare") << QStringLiteral("prepare") << 60 << 1800;
    QTest::newRow("commit") << QStringLiteral("commit") << 60 << 180;
    QTest::newRow("expose") << QStringLiteral("expose") << 60 << 180;
    QTest::newRow("recovery complete") << QStringLiteral("seal") << -1 << -1;
}

void TestFsrvpAgentWork::theTimerStandsStillWhileACallWaits()
{
    QFETCH(QString, kind);
    QFETCH(int, own);
    QFETCH(int, after);
    const auto seconds = [](std::optional<milliseconds> time) { return time ? int(time->count() / 1000) : -1; };
    Ready ready(kind);
    const auto answer = ready.begin();
    QVERIFY(!answer->has_value());
    QCOMPARE(seconds(ready.scene.timeLeft()), own);
    ready.scene.step(59s);
    ready.scene.storage.finish(kind);
    QCOMPARE(told(answer), quint32(ZERO));
    QCOMPARE(seconds(ready.scene.timeLeft()), after);
}

void TestFsrvpAgentWork::aLateOperationGoesOn_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<quint32>("late");
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("after");
    QTest::newRow("prepare") << QStringLiteral("prepare") << quint32(FSRVP_E_WAIT_TIMEOUT) << int(AgentSetStatus::Added)
                             << int(AgentSetStatus::Added);
    QTest::newRow("commit") << QStringLiteral("commit") << quint32(FSSAGENT_E_TIMEOUT)
                            << int(AgentSetStatus::CreationInProgress) << int(AgentSetStatus::Committed);
    QTest::newRow("expose") << QStringLiteral("expose") << quint32(FSRVP_E_WAIT_TIMEOUT)
                            << int(AgentSetStatus::Committed) << int(AgentSetStatus::Exposed);
}

void TestFsrvpAgentWork::aLateOperationGoesOn()
{
    QFETCH(QString, kind);
    QFETCH(quint32, late);
    QFETCH(int, before);
    QFETCH(int, after);
    Ready ready(kind);
    const auto first = ready.begin();
    ready.scene.step(59'999ms);
    QVERIFY(!first->has_value());
    ready.scene.step(1ms);
    QCOMPARE(told(first), late);
    QCOMPARE(ready.scene.timeLeft(), std::optional<milliseconds>(180s));
    QCOMPARE(int(ready.status()), before);

    ready.scene.step(10s);
    ready.scene.storage.finish(kind); // nobody waits
    QCOMPARE(int(ready.status()), before);
    QCOMPARE(ready.scene.timeLeft(), std::optional<milliseconds>(170s));

    const auto second = ready.begin();
    QCOMPARE(told(second), quint32(ZERO));
    QCOMPARE(int(ready.status()), after);
    QCOMPARE(ready.scene.storage.log, QStringList {kind});
}

void TestFsrvpAgentWork::theSameCallJoinsWhatRuns()
{
    Ready ready(QStringLiteral("commit"));
    const auto first = ready.begin(1000);
    const auto second = ready.begin(3000);
    ready.scene.step(2s);
    QCOMPARE(told(first), quint32(FSSAGENT_E_TIMEOUT));
    QVERIFY(!second->has_value());
    ready.scene.storage.finish(QStringLiteral("commit"));
    QCOMPARE(told(second), quint32(ZERO));
    QCOMPARE(ready.scene.storage.log, QStringList {QStringLiteral("commit")});
}

void TestFsrvpAgentWork::anErrorIsToldAndTheNextCallStartsAgain_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<quint32>("error");
    QTest::addColumn<int>("status");
    for (const quint32 error : {veto, quint32(FSRVP_E_WAIT_FAILED)}) {
        const bool waitFailed = error == FSRVP_E_WAIT_FAILED;
        const char *name = waitFailed ? "wait failed" : "an error";
        QTest::addRow("prepare, %s", name) << QStringLiteral("prepare") << error << int(AgentSetStatus::Added);
        QTest::addRow("commit, %s", name)
            << QStringLiteral("commit") << error
            << int(waitFailed ? AgentSetStatus::Added : AgentSetStatus::CreationInProgress);
        QTest::addRow("expose, %s", name) << QStringLiteral("expose") << error << int(AgentSetStatus::Committed);
        QTest::addRow("seal, %s", name) << QStringLiteral("seal") << error << int(AgentSetStatus::Exposed);
    }
}

void TestFsrvpAgentWork::anErrorIsToldAndTheNextCallStartsAgain()
{
    QFETCH(QString, kind);
    QFETCH(quint32, error);
    QFETCH(int, status);
    Ready ready(kind);
    const auto first = ready.begin();
    ready.scene.storage.finish(kind, error);
    QCOMPARE(told(first), error);
    QCOMPARE(int(ready.status()), status);
    QCOMPARE(ready.scene.timeLeft(), std::optional<milliseconds>(180s));
    QVERIFY(ready.scene.agent->isContextSet());

    ready.scene.storage.held.clear();
    QCOMPARE(told(ready.begin()), quint32(ZERO));
    QCOMPARE(ready.scene.storage.log, (QStringList {kind, kind}));
}

void TestFsrvpAgentWork::anOperationWithinNoTimeIsInTime()
{
    Ready ready(QStringLiteral("commit"));
    ready.scene.storage.held.clear();
    QCOMPARE(told(ready.begin(0)), quint32(ZERO));

    Ready slow(QStringLiteral("commit"));
    const auto answer = slow.begin(0);
    QCOMPARE(slow.scene.timeLeft(), std::optional<milliseconds>(0ms));
    slow.scene.step(0ms);
    QCOMPARE(told(answer), quint32(FSSAGENT_E_TIMEOUT));
}

void TestFsrvpAgentWork::nothingElseStartsMeanwhile()
{
    Ready ready(QStringLiteral("prepare"));
    const auto prepared = ready.begin();
    QCOMPARE(ready.scene.status<CommitShadowCopySet>({ready.set, minute}), quint32(FSRVP_E_BAD_STATE));
    QCOMPARE(ready.status(), AgentSetStatus::Added);
    QCOMPARE(ready.scene.status<ExposeShadowCopySet>({ready.set, minute}), quint32(FSRVP_E_BAD_STATE));
    QCOMPARE(ready.scene.status<AddToShadowCopySet>({someId, ready.set, unc("logs")}), quint32(ZERO));
    ready.scene.storage.finish(QStringLiteral("prepare"));
    QCOMPARE(told(prepared), quint32(ZERO));
    QCOMPARE(ready.scene.status<CommitShadowCopySet>({ready.set, minute}), quint32(ZERO));
}

void TestFsrvpAgentWork::aShareAddedLaterIsPreparedAgain()
{
    Ready ready(QStringLiteral("prepare"));
    ready.begin(0);
    ready.scene.step(1s);
    ready.scene.storage.finish(QStringLiteral("prepare"));
    ready.scene.call<AddToShadowCopySet>({someId, ready.set, unc("logs")});
    const auto again = ready.begin();
    QVERIFY(!again->has_value());
    QCOMPARE(ready.scene.storage.given.last().copies.size(), 2);
}

void TestFsrvpAgentWork::whatEndsTheSetEndsTheCall_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("end");
    for (const char *kind : {"prepare", "commit", "expose", "seal"}) {
        for (const char *end : {"abort", "SetContext", "timer"})
            QTest::addRow("%s, %s", kind, end) << QString::fromLatin1(kind) << QString::fromLatin1(end);
    }
}

void TestFsrvpAgentWork::whatEndsTheSetEndsTheCall()
{
    QFETCH(QString, kind);
    QFETCH(QString, end);
    Ready ready(kind);
    const auto answer = ready.begin();
    if (end == QLatin1String("abort"))
        QCOMPARE(ready.scene.status<AbortShadowCopySet>({ready.set}), quint32(ZERO));
    else if (end == QLatin1String("SetContext"))
        QCOMPARE(ready.scene.status<SetContext>({CTX_BACKUP}), quint32(ZERO));
    else
        ready.scene.agent->expireSequenceTimer();
    QCOMPARE(told(answer), quint32(FSRVP_E_WAIT_FAILED));
    QVERIFY(ready.scene.agent->sets().isEmpty());
    QVERIFY(ready.scene.store.sets.isEmpty());
    QCOMPARE(ready.scene.storage.removals.size(), 1);
    ready.scene.storage.finish(kind); // too late to matter
    QVERIFY(ready.scene.agent->sets().isEmpty());
}

void TestFsrvpAgentWork::theLastMappingDeletedEndsTheSealing()
{
    Ready ready(QStringLiteral("seal"));
    const auto answer = ready.begin();
    const QUuid copy = ready.scene.agent->sets().first().copies.first().id;
    QCOMPARE(ready.scene.status<DeleteShareMapping>({ready.set, copy, unc("vms")}), quint32(ZERO));
    QCOMPARE(told(answer), quint32(FSRVP_E_WAIT_FAILED));
    QVERIFY(ready.scene.agent->sets().isEmpty());
}

void TestFsrvpAgentWork::dueEventsHappenInTheirOrder()
{
    // The call gives up at 60 s, which starts the timer; so at 100 s the set is still there, at 60 + 180 it is not.
    Ready ready(QStringLiteral("expose"));
    const auto answer = ready.begin();
    ready.scene.step(10min);
    QCOMPARE(told(answer), quint32(FSRVP_E_WAIT_TIMEOUT));
    QCOMPARE(ready.scene.agent->sets().size(), 1);
    QCOMPARE(ready.scene.timeLeft(), std::optional<milliseconds>(180s)); // from when it was noticed
    ready.scene.step(180s);
    QVERIFY(ready.scene.agent->sets().isEmpty());
}

void TestFsrvpAgentWork::aCallThatComesAfterTheTimerFindsItElapsed()
{
    Ready ready(QStringLiteral("commit"));
    ready.scene.clock.step(1800s); // advance() has not come yet
    QCOMPARE(told(ready.begin()), quint32(E_INVALIDARG));

    Ready late(QStringLiteral("commit"));
    const auto answer = late.begin();
    late.scene.clock.step(60s);
    late.scene.storage.finish(QStringLiteral("commit"));
    QCOMPARE(told(answer), quint32(FSSAGENT_E_TIMEOUT));
}

void TestFsrvpAgentWork::aFullDiskAtTheEndKeepsTheResult()
{
    Ready ready(QStringLiteral("commit"));
    const auto answer = ready.begin();
    ready.scene.store.changesUntilRefusal = 0;
    ready.scene.storage.finish(QStringLiteral("commit"));
    QCOMPARE(told(answer), quint32(VSS_E_UNEXPECTED));
    QCOMPARE(ready.status(), AgentSetStatus::CreationInProgress);
    QCOMPARE(ready.scene.timeLeft(), std::optional<milliseconds>(180s));
    ready.scene.store.changesUntilRefusal = -1;
    QCOMPARE(told(ready.begin()), quint32(ZERO));
    QCOMPARE(ready.scene.storage.log, QStringList {QStringLiteral("commit")});
}

void TestFsrvpAgentWork::answersMayCallBack()
{
    Ready ready(QStringLiteral("commit"));
    Agent &agent = *ready.scene.agent;
    quint32 exposed = 0xdead;
    quint32 aborted = 0xdead;
    quint32 other = 0xdead;
    agent.call<CommitShadowCopySet>({QStringLiteral("10.0.0.1"), true}, {ready.set, minute}, [&](const StatusOut &) {
        agent.call<ExposeShadowCopySet>({QStringLiteral("10.0.0.1"), true}, {ready.set, minute},
                                        [&](const StatusOut &out) { exposed = out.result; });
        agent.call<AbortShadowCopySet>({QStringLiteral("10.0.0.1"), true}, {ready.set},
                                       [&](const StatusOut &out) { aborted = out.result; });
    });
    agent.call<CommitShadowCopySet>({QStringLiteral("10.0.0.1"), true}, {ready.set, minute},
                                    [&](const StatusOut &out) { other = out.result; });
    ready.scene.storage.finish(QStringLiteral("commit"));
    QCOMPARE(exposed, quint32(ZERO));
    QCOMPARE(aborted, quint32(ZERO));
    QCOMPARE(other, quint32(ZERO)); // the result was there before the set went
    QVERIFY(agent.sets().isEmpty());
}

void TestFsrvpAgentWork::changesMayCallBack()
{
    Ready ready(QStringLiteral("commit"));
    Agent &agent = *ready.scene.agent;
    int changes = 0;
    quint32 aborted = 0xdead;
    agent.changed = [&] {
        if (++changes == 2) // the first tells that the call waits, the second that it is done
            agent.call<AbortShadowCopySet>({QStringLiteral("10.0.0.1"), true}, {ready.set},
                                           [&](const StatusOut &out) { aborted = out.result; });
    };
    const auto answer = ready.begin();
    QCOMPARE(changes, 1);
    ready.scene.storage.finish(QStringLiteral("commit"));
    QCOMPARE(told(answer), quint32(ZERO));
    QCOMPARE(aborted, quint32(ZERO));
    QVERIFY(agent.sets().isEmpty());
    QCOMPARE(changes, 3);
}

void TestFsrvpAgentWork::theStorageMayCallBack()
{
    Ready ready(QStringLiteral("none"));
    quint32 inner = 0xdead;
    ready.scene.storage.whenCalled = [&](const QString &kind) {
        if (kind == QLatin1String("commit"))
            inner = ready.scene.status<AbortShadowCopySet>({ready.set});
    };
    QCOMPARE(ready.scene.status<CommitShadowCopySet>({ready.set, minute}), quint32(FSRVP_E_WAIT_FAILED));
    QCOMPARE(inner, quint32(ZERO));
    QVERIFY(ready.scene.agent->sets().isEmpty());
    QVERIFY(ready.scene.store.sets.isEmpty());
}

void TestFsrvpAgentWork::aDeadAgentIsNotTouched()
{
    Ready ready(QStringLiteral("commit"));
    const auto answer = ready.begin();
    ready.scene.agent.reset();
    ready.scene.storage.finish(QStringLiteral("commit"));
    QVERIFY(!answer->has_value());
    QCOMPARE(ready.scene.store.sets.first().status, AgentSetStatus::CreationInProgress);
}

QTEST_GUILESS_MAIN(TestFsrvpAgentWork)
#include "tst_fsrvpagentwork.moc"
