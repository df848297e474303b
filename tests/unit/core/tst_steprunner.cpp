// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/steprunner.h"

#include "../../support/taskrunner.h"
#include "randomrun.h"
#include "stepscene.h"

#include <QTest>

#include <algorithm>

using namespace Penumbra;
using Outcome = RunResult::Outcome;

namespace {

RunResult runScene(Scene &scene, const QList<Stage> &stages, const CancelToken &cancel = {})
{
    const RunResult result = await(runSteps(stages, &scene, &scene, cancel));
    // Whatever would still resume does so now.
    const qsizetype told = scene.seen.size();
    if (scene.active > 0)
        scene.violations.append(QStringLiteral("a step is still running after the end"));
    for (int i = 0; i < 3; ++i)
        await(turn());
    if (scene.seen.size() != told)
        scene.violations.append(QStringLiteral("something was told after the end"));
    return result;
}

QStringList reversed(QStringList list)
{
    std::reverse(list.begin(), list.end());
    return list;
}

} // namespace

class TestStepRunner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsStagesInOrder();
    void runsTheStepsOfAStageSideBySide();
    void undoesInReverseOrder();
    void goesOnWhenAnUndoFails();
    void cancelsAndAwaitsSiblings();
    void undoesASiblingThatFinishedAnyway();
    void keepsTheFirstFailure();
    void runsNothingWhenCancelledBefore();
    void cancelsInEachStep_data();
    void cancelsInEachStep();
    void cancelWhenAllIsDoneChangesNothing();
    void cancelDuringUndoStopsNothing();
    void saysCancelledWhateverTheStepMakesOfIt();
    void timeLimitCancelsTheStep();
    void timeLimitAwaitsADeafStep();
    void timeLimitKeepsTheStepsOwnWords();
    void timeLimitOfAnUndo();
    void journalsBeforeItCounts();
    void journalsFactsInTheMiddle();
    void survivesAJournalThatFails_data();
    void survivesAJournalThatFails();
    void recordThatFailsFailsTheStep();
    void aLateReportFindsTheRunClosed();
    void reportsAForeignException();
    void randomWorkflows();
};

void TestStepRunner::runsStagesInOrder()
{
    Scene scene;
    const RunResult result = runScene(scene, {{scene.step("a", {1})}, {scene.step("b")}, {}, {scene.step("c", {2})}});
    QCOMPARE(result.outcome, Outcome::Done);
    QVERIFY(!result.failure);
    QCOMPARE(scene.story(), QStringList({"a began", "a done", "b began", "b done", "c began", "c done"}));
    QCOMPARE(scene.entries[0].data, (QCborMap {{"make", "a"}}));
    QCOMPARE(scene.entries[1].data, (QCborMap {{"made", "a"}}));
    QCOMPARE(scene.violations, QStringList());
}

void TestStepRunner::runsTheStepsOfAStageSideBySide()
{
    Scene scene;
    const RunResult result = runScene(scene, {{scene.step("a", {3}), scene.step("b", {1})}});
    QCOMPARE(result.outcome, Outcome::Done);
    QCOMPARE(scene.story(), QStringList({"a began", "b began", "b done", "a done"}));
}

void TestStepRunner::undoesInReverseOrder()
{
    Scene scene;
    const RunResult result = runScene(scene,
                                      {{scene.step("a")},
                                       {scene.step("b"), scene.step("c")},
                                       {scene.step("d", {.undoable = false})},
                                       {scene.step("e", {.turnsBefore = 1, .failsAfter = true})},
                                       {scene.step("never")}});
    QCOMPARE(result.outcome, Outcome::Failed);
    QCOMPARE(result.failure->kind, FailureKind::ConnectionLost);
    QCOMPARE(result.undone, QStringList({"e", "c", "b", "a"}));
    QCOMPARE(result.undoFailures.size(), 0);
    QCOMPARE(scene.effects, QSet<QString>({"d"}));
    QCOMPARE(scene.story().mid(8),
             QStringList({"e began", "e failed", "e undo-began", "e undone", "c undo-began", "c undone", "b undo-began",
                          "b undone", "a undo-began", "a undone"}));
    QCOMPARE(scene.violations, QStringList());
}

void TestStepRunner::goesOnWhenAnUndoFails()
{
    Scene scene;
    const RunResult result = runScene(scene,
                                      {{scene.step("a")},
                                       {scene.step("b", {.undoFails = true, .undoTurns = 1})},
                                       {scene.step("c", {.failsBefore = true})}});
    QCOMPARE(result.outcome, Outcome::Failed);
    QCOMPARE(result.undone, QStringList({"c", "a"}));
    QCOMPARE(result.undoFailures.size(), 1);
    QCOMPARE(result.undoFailures[0], (Failure {FailureKind::AccessDenied, "undo", "b", {}, {}}));
    QVERIFY(scene.story().contains("b undo-failed"));
    QCOMPARE(scene.covered(), QSet<QString>({"b"}));
    QCOMPARE(scene.effects, QSet<QString>({"b"}));
}

void TestStepRunner::cancelsAndAwaitsSiblings()
{
    Scene scene;
    const RunResult result = runScene(scene,
                                      {{scene.step("waits", {.turnsAfter = 2, .deaf = true, .waitsForCancel = true}),
                                        scene.step("long", {.turnsBefore = 1'000'000}),
                                        scene.step("fails", {.turnsBefore = 2, .failsBefore = true})}});
    QCOMPARE(result.outcome, Outcome::Failed);
    QCOMPARE(result.failure->object, "fails");
    QCOMPARE(result.undone, QStringList({"fails", "long", "waits"}));
    QCOMPARE(scene.effects, QSet<QString>());
    QCOMPARE(scene.violations, QStringList());
    // A step that fails before its sibling is started keeps it from starting.
    Scene second;
    runScene(second, {{second.step("fails", {.failsBefore = true}), second.step("later")}});
    QCOMPARE(second.begun, QStringList({"fails"}));
}

void TestStepRunner::undoesASiblingThatFinishedAnyway()
{
    Scene scene;
    const RunResult result = runScene(scene,
                                      {{scene.step("deaf", {.turnsBefore = 5, .deaf = true}),
                                        scene.step("fails", {.turnsBefore = 1, .failsBefore = true})}});
    QVERIFY(scene.story().contains("deaf done"));
    QCOMPARE(result.undone, QStringList({"fails", "deaf"}));
    QCOMPARE(scene.effects, QSet<QString>());
}

void TestStepRunner::keepsTheFirstFailure()
{
    Scene scene;
    const RunResult result = runScene(scene,
                                      {{scene.step("slow", {.turnsBefore = 3, .failsBefore = true, .deaf = true}),
                                        scene.step("fast", {.turnsBefore = 1, .failsAfter = true}),
                                        scene.step("slower", {.turnsBefore = 9, .failsAfter = true, .deaf = true})}});
    QCOMPARE(result.failure->object, "fast");
    QCOMPARE(result.outcome, Outcome::Failed);
    QCOMPARE(result.undone, QStringList({"slower", "fast", "slow"}));
}

void TestStepRunner::runsNothingWhenCancelledBefore()
{
    Scene scene;
    CancelSource source;
    source.cancel();
    const RunResult result = runScene(scene, {{scene.step("a")}}, source.token());
    QCOMPARE(result.outcome, Outcome::Cancelled);
    QCOMPARE(result.failure->kind, FailureKind::Cancelled);
    QCOMPARE(scene.story(), QStringList());
    QCOMPARE(scene.begun, QStringList());
}

void TestStepRunner::cancelsInEachStep_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<StepEvent>("event");
    for (const char *step : {"a", "b", "c", "d"}) {
        QTest::addRow("%s began", step) << QString(step) << StepEvent::Began;
        if (*step != 'd')
            QTest::addRow("%s done", step) << QString(step) << StepEvent::Done;
    }
}

void TestStepRunner::cancelsInEachStep()
{
    QFETCH(QString, step);
    QFETCH(StepEvent, event);
    Scene scene;
    CancelSource source;
    scene.onEvent = [&](const QString &id, StepEvent what) {
        if (id == step && what == event)
            source.cancel();
    };
    const RunResult result = runScene(
        scene,
        {{scene.step("a", {1, 1})}, {scene.step("b", {1, 1}), scene.step("c", {2, 2})}, {scene.step("d", {1, 1})}},
        source.token());
    QCOMPARE(result.outcome, Outcome::Cancelled);
    QCOMPARE(result.failure->kind, FailureKind::Cancelled);
    QCOMPARE(scene.effects, QSet<QString>());
    QCOMPARE(scene.covered(), QSet<QString>());
    QCOMPARE(scene.violations, QStringList());
    if (event == StepEvent::Began)
        QVERIFY(!scene.begun.contains(step));
}

void TestStepRunner::cancelWhenAllIsDoneChangesNothing()
{
    Scene scene;
    CancelSource source;
    scene.onEvent = [&](const QString &id, StepEvent what) {
        if (id == "b" && what == StepEvent::Done)
            source.cancel();
    };
    const RunResult result = runScene(scene, {{scene.step("a")}, {scene.step("b")}}, source.token());
    QCOMPARE(result.outcome, Outcome::Done);
    QCOMPARE(scene.effects, QSet<QString>({"a", "b"}));
}

void TestStepRunner::cancelDuringUndoStopsNothing()
{
    Scene scene;
    CancelSource source;
    scene.onEvent = [&](const QString &, StepEvent what) {
        if (what == StepEvent::UndoBegan)
            source.cancel();
    };
    const RunResult result = runScene(scene,
                                      {{scene.step("a", {.undoTurns = 2})},
                                       {scene.step("b", {.undoTurns = 2})},
                                       {scene.step("c", {.failsAfter = true})}},
                                      source.token());
    QCOMPARE(result.outcome, Outcome::Failed);
    QCOMPARE(result.failure->kind, FailureKind::ConnectionLost);
    QCOMPARE(result.undone, QStringList({"c", "b", "a"}));
    QCOMPARE(scene.effects, QSet<QString>());
}

void TestStepRunner::saysCancelledWhateverTheStepMakesOfIt()
{
    Scene scene;
    CancelSource source;
    const Step waits = scene.step("a", {.failsAfter = true, .waitsForCancel = true});
    QTimer::singleShot(0, [&source] { source.cancel(); });
    const RunResult result = runScene(scene, {{waits}}, source.token());
    QCOMPARE(result.outcome, Outcome::Cancelled);
    QCOMPARE(result.failure->kind, FailureKind::Cancelled);
    QVERIFY(result.failure->detail.contains("connection-lost"));
    QCOMPARE(Failure::fromCbor(scene.entries[1].data).kind, FailureKind::ConnectionLost);
}

void TestStepRunner::timeLimitCancelsTheStep()
{
    Scene scene;
    const RunResult result = runScene(
        scene,
        {{scene.step("a", {.waitsForCancel = true}, milliseconds(20)), scene.step("b", {.turnsBefore = 1'000'000})}});
    QCOMPARE(result.outcome, Outcome::Failed);
    QCOMPARE(result.failure->kind, FailureKind::TimedOut);
    QCOMPARE(result.failure->action, "a");
    QCOMPARE(result.undone, QStringList({"b", "a"}));
    QCOMPARE(scene.effects, QSet<QString>());
}

void TestStepRunner::timeLimitAwaitsADeafStep()
{
    Scene scene;
    const RunResult result =
        runScene(scene,
                 {{scene.step("a", {.turnsAfter = 20, .deaf = true, .waitsForCancel = true}, milliseconds(10))},
                  {scene.step("b")}});
    QCOMPARE(result.failure->kind, FailureKind::TimedOut);
    QCOMPARE(scene.story(), QStringList({"a began", "a failed", "a undo-began", "a undone"}));
    QCOMPARE(scene.violations, QStringList());
}

void TestStepRunner::timeLimitKeepsTheStepsOwnWords()
{
    const auto body = [](CancelToken token) -> Task<QCborMap> {
        co_await untilCancelled(token);
        throw Error(FailureKind::TimedOut, "CommitShadowCopySet", "fs1");
    };
    Scene scene;
    Step step = scene.step("a", {}, milliseconds(10));
    step.run = [body](StepContext context) {
        if (context.deadline.isForever() || context.deadline.remainingTime() > 10)
            throw Error(FailureKind::InvalidInput, "deadline");
        return body(context.cancel);
    };
    const RunResult result = runScene(scene, {{step}});
    QCOMPARE(*result.failure, (Failure {FailureKind::TimedOut, "CommitShadowCopySet", "fs1", {}, {}}));
}

void TestStepRunner::timeLimitOfAnUndo()
{
    Scene scene;
    const RunResult result = runScene(scene,
                                      {{scene.step("a")},
                                       {scene.step("b", {.undoWaitsForCancel = true}, milliseconds(15))},
                                       {scene.step("c", {.failsAfter = true})}});
    QCOMPARE(result.undone, QStringList({"c", "a"}));
    QCOMPARE(result.undoFailures.size(), 1);
    QCOMPARE(result.undoFailures[0].kind, FailureKind::TimedOut);
    QCOMPARE(result.undoFailures[0].action, "undo b");
    QCOMPARE(scene.covered(), QSet<QString>({"b"}));
}

void TestStepRunner::journalsBeforeItCounts()
{
    Scene scene;
    scene.onEvent = [&](const QString &id, StepEvent event) {
        const Scene::Entry &last = scene.entries.constLast();
        if (last.id != id || last.event != event)
            scene.violations.append(id + " is told before it is written");
    };
    runScene(scene, {{scene.step("a", {1}), scene.step("b", {2})}, {scene.step("c", {.failsAfter = true})}});
    QCOMPARE(scene.violations, QStringList());
    QCOMPARE(scene.seen.size(), scene.entries.size());
}

void TestStepRunner::journalsFactsInTheMiddle()
{
    Scene scene;
    Step step = scene.step("a");
    const auto body = [](Scene *where, StepContext context) -> Task<QCborMap> {
        context.record({{"set", "1234"}});
        where->effects.insert("a");
        context.progress(1, 2);
        co_await turn();
        context.progress(2, 2);
        co_return QCborMap {};
    };
    step.run = [body, &scene](StepContext context) { return body(&scene, context); };
    QCOMPARE(runScene(scene, {{step}}).outcome, Outcome::Done);
    QCOMPARE(scene.story(), QStringList({"a began", "a recorded", "a done"}));
    QCOMPARE(scene.entries[1].data, (QCborMap {{"set", "1234"}}));
    QCOMPARE(scene.progress, QStringList({"a 1/2", "a 2/2"}));
}

void TestStepRunner::survivesAJournalThatFails_data()
{
    QTest::addColumn<int>("write");
    QTest::addColumn<bool>("forGood");
    QTest::addColumn<bool>("lastFails");
    // The run writes 10 entries when all is well, 17 when the last step fails.
    for (int write = 0; write < 18; ++write) {
        for (const bool forGood : {false, true}) {
            for (const bool lastFails : {false, true})
                QTest::addRow("write %d%s%s", write, forGood ? " and all after" : "", lastFails ? ", failing run" : "")
                    << write << forGood << lastFails;
        }
    }
}

void TestStepRunner::survivesAJournalThatFails()
{
    QFETCH(int, write);
    QFETCH(bool, forGood);
    QFETCH(bool, lastFails);
    Scene scene;
    (forGood ? scene.failFromWrite : scene.failAtWrite) = write;
    const RunResult result = runScene(scene,
                                      {{scene.step("a", {1, 1})},
                                       {scene.step("b", {1, 1}), scene.step("c", {2, 0})},
                                       {scene.step("d")},
                                       {scene.step("e", {.turnsBefore = 1, .failsAfter = lastFails})}});
    QCOMPARE(scene.violations, QStringList());
    const bool forwardWriteFailed = write < (lastFails ? 9 : 10);
    QCOMPARE(result.outcome, forwardWriteFailed || lastFails ? Outcome::Failed : Outcome::Done);
    if (forwardWriteFailed)
        QCOMPARE(result.failure->kind, FailureKind::JournalUnavailable);
    // A world with nothing in it, although the journal may still call for a second undo.
    if (result.outcome == Outcome::Failed) {
        QCOMPARE(scene.effects, QSet<QString>());
        QCOMPARE(result.undone, reversed(scene.begun));
    }
    // A step whose beginning is not in the journal did not run.
    for (const QString &id : std::as_const(scene.begun))
        QVERIFY(scene.story().contains(id + " began"));
}

void TestStepRunner::recordThatFailsFailsTheStep()
{
    Scene scene;
    scene.failAtWrite = 1;
    Step step = scene.step("a");
    const auto body = [](StepContext context) -> Task<QCborMap> {
        context.record({{"set", "1234"}});
        co_return QCborMap {};
    };
    step.run = body;
    const RunResult result = runScene(scene, {{step}});
    QCOMPARE(result.failure->kind, FailureKind::JournalUnavailable);
    QCOMPARE(scene.story(), QStringList({"a began", "a failed", "a undo-began", "a undone"}));
}

void TestStepRunner::aLateReportFindsTheRunClosed()
{
    StepContext kept;
    {
        Scene scene;
        Step step = scene.step("a");
        step.run = [&kept, run = step.run](StepContext context) {
            kept = context;
            return run(context);
        };
        QCOMPARE(runScene(scene, {{step}}).outcome, Outcome::Done);
    }
    kept.progress(1, 1);
    QVERIFY_EXCEPTION_THROWN(kept.record({}), Error);
}

void TestStepRunner::reportsAForeignException()
{
    Scene scene;
    Step step = scene.step("a");
    step.run = [](StepContext) -> Task<QCborMap> { throw std::out_of_range("index 7"); };
    const RunResult result = runScene(scene, {{step}});
    QCOMPARE(result.failure->kind, FailureKind::SystemError);
    QVERIFY(result.failure->detail.contains("index 7"));
    // A step without anything to run is a failure too, no crash.
    step.run = {};
    QCOMPARE(runScene(scene, {{step}}).outcome, Outcome::Failed);
}

void TestStepRunner::randomWorkflows()
{
    QMap<Outcome, int> outcomes;
    for (quint32 seed = 1; seed <= 2000; ++seed) {
        RandomRun trial(seed);
        Scene &scene = trial.scene;
        const RunResult result = runScene(scene, trial.stages, trial.source.token());
        ++outcomes[result.outcome];
        const QByteArray where = "seed " + QByteArray::number(seed);
        QVERIFY2(scene.violations.isEmpty(), where + ' ' + scene.violations.join('\n').toUtf8());

        const auto done = std::count_if(scene.seen.cbegin(), scene.seen.cend(),
                                        [](const Scene::Entry &entry) { return entry.event == StepEvent::Done; });
        QVERIFY2(result.outcome == trial.expectedOutcome(done == trial.all.size()), where);
        QCOMPARE(result.failure.has_value(), result.outcome != Outcome::Done);

        // What is left in the world is exactly what could not be undone.
        QStringList undone;
        QSet<QString> left;
        const QStringList order = [&] {
            QStringList ids;
            for (const Scene::Entry &entry : std::as_const(scene.entries)) {
                if (entry.event == StepEvent::Began)
                    ids.append(entry.id);
            }
            return ids;
        }();
        for (const QString &id : order) {
            const Plan plan = scene.plans[id];
            if (result.outcome != Outcome::Done && plan.undoable && !plan.undoFails)
                undone.prepend(id);
            else if (scene.effects.contains(id))
                left.insert(id);
        }
        QVERIFY2(result.undone == undone, where);
        QVERIFY2(scene.effects == left, where);
        if (result.outcome == Outcome::Done)
            QVERIFY2(left.size() == trial.all.size(), where);
    }
    // The seeds cover all outcomes well.
    for (const Outcome outcome : {Outcome::Done, Outcome::Failed, Outcome::Cancelled})
        QVERIFY2(outcomes[outcome] > 100, QByteArray::number(outcomes[outcome]));
}

QTEST_GUILESS_MAIN(TestStepRunner)
#include "tst_steprunner.moc"
