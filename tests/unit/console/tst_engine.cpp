// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/engine.h"

#include "core/pause.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace Penumbra;
using namespace Penumbra::Console;

namespace {

Task<int> answer(int value)
{
    co_return value;
}

Task<int> refuse()
{
    throw Error(FailureKind::ShareNotFound, QStringLiteral("find share"), QStringLiteral("share1"));
    co_return 0;
}

/// Waits until it is cancelled.
Task<int> waitForCancel(CancelToken cancel)
{
    const auto done = std::make_shared<Completion<void>>();
    const auto registration = cancel.onCancel([done] { done->setValue(); });
    co_await done->future();
    cancel.throwIfCancelled("wait");
    co_return 0;
}

Task<int> reportOften(std::function<void(int)> report, int times)
{
    for (int i = 1; i <= times; ++i)
        report(i);
    co_return times;
}

Task<quintptr> threadOf()
{
    co_return quintptr(QThread::currentThread());
}

/// Collects what comes back.
struct Answers
{
    QList<int> values;
    QList<FailureKind> failures;

    std::function<void(const int &)> onDone()
    {
        return [this](const int &value) { values.append(value); };
    }
    std::function<void(const Failure &)> onFailure()
    {
        return [this](const Failure &failure) { failures.append(failure.kind); };
    }
    qsizetype count() const { return values.size() + failures.size(); }
};

} // namespace

class TestEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workRunsOnAThreadOfItsOwn();
    void valuesAndFailuresComeBack();
    void cancelEndsOneRequest();
    void nothingComesToAReceiverThatHasGone();
    void progressComesAtMostTenTimesASecond();
    void stopCancelsWhatRuns();
    void sharesOfUnknownSystemsAreRefused();
};

void TestEngine::workRunsOnAThreadOfItsOwn()
{
    Engine engine;
    quintptr thread = 0;
    engine.run<quintptr>(
        this, [](EngineState::Pointer, CancelToken) { return threadOf(); },
        [&thread](const quintptr &value) {
            QCOMPARE(QThread::currentThread(), QCoreApplication::instance()->thread());
            thread = value;
        },
        [](const Failure &) { QFAIL("it failed"); });
    QTRY_VERIFY(thread != 0);
    QVERIFY(thread != quintptr(QThread::currentThread()));
}

void TestEngine::valuesAndFailuresComeBack()
{
    Engine engine;
    Answers answers;
    const QSignalSpy running(&engine, &Engine::runningChanged);
    engine.run<int>(
        this, [](EngineState::Pointer, CancelToken) { return answer(7); }, answers.onDone(), answers.onFailure());
    engine.run<int>(
        this, [](EngineState::Pointer, CancelToken) { return refuse(); }, answers.onDone(), answers.onFailure());
    QCOMPARE(engine.running(), 2);
    QCOMPARE(answers.count(), 0); // never before run() has returned
    QTRY_COMPARE(answers.count(), 2);
    QCOMPARE(answers.values, QList<int> {7});
    QCOMPARE(answers.failures, QList<FailureKind> {FailureKind::ShareNotFound});
    QCOMPARE(engine.running(), 0);
    QCOMPARE(running.count(), 4);
}

void TestEngine::cancelEndsOneRequest()
{
    Engine engine;
    Answers first;
    Answers second;
    const auto work = [](EngineState::Pointer, CancelToken cancel) { return waitForCancel(cancel); };
    const RequestId one = engine.run<int>(this, work, first.onDone(), first.onFailure());
    engine.run<int>(this, work, second.onDone(), second.onFailure());
    engine.cancel(one);
    QTRY_COMPARE(first.failures, QList<FailureKind> {FailureKind::Cancelled});
    QCOMPARE(second.count(), 0);
    QCOMPARE(engine.running(), 1);
    engine.cancel(one); // has ended: nothing happens
    engine.cancel(0);
}

void TestEngine::nothingComesToAReceiverThatHasGone()
{
    Engine engine;
    Answers gone;
    Answers there;
    auto receiver = std::make_unique<QObject>();
    engine.run<int>(
        receiver.get(), [](EngineState::Pointer, CancelToken) { return answer(1); }, gone.onDone(), gone.onFailure());
    receiver.reset();
    engine.run<int>(
        this, [](EngineState::Pointer, CancelToken) { return answer(2); }, there.onDone(), there.onFailure());
    QTRY_COMPARE(there.values, QList<int> {2});
    QCOMPARE(gone.count(), 0);
}

void TestEngine::progressComesAtMostTenTimesASecond()
{
    Engine engine;
    QList<int> seen;
    QElapsedTimer clock;
    QList<qint64> times;
    clock.start();
    const auto report = engine.reporter<int>(this, [&](const int &value) {
        seen.append(value);
        times.append(clock.elapsed());
    });
    Answers answers;
    constexpr int often = 10'000;
    engine.run<int>(
        this, [report](EngineState::Pointer, CancelToken) { return reportOften(report, often); }, answers.onDone(),
        answers.onFailure());
    QTRY_VERIFY(!seen.isEmpty() && seen.constLast() == often); // the last one always comes
    QVERIFY(seen.size() < 100);
    for (qsizetype i = 1; i < times.size(); ++i)
        QVERIFY(times[i] - times[i - 1] >= Conflator<int>::interval - 10);
}

void TestEngine::stopCancelsWhatRuns()
{
    Answers answers;
    QElapsedTimer clock;
    clock.start();
    {
        Engine engine;
        engine.run<int>(
            this, [](EngineState::Pointer, CancelToken cancel) { return waitForCancel(cancel); }, answers.onDone(),
            answers.onFailure());
    }
    QVERIFY(clock.elapsed() < 5'000);
    QCOMPARE(answers.values, QList<int>());
}

void TestEngine::sharesOfUnknownSystemsAreRefused()
{
    const EngineState state;
    try {
        state.share(ObjectId::ofShare(QUuid::createUuid(), QStringLiteral("svm"), QStringLiteral("svm/share1")));
        QFAIL("it was found");
    } catch (const Error &error) {
        QCOMPARE(error.kind(), FailureKind::AnonymousRefused);
    }
}

QTEST_GUILESS_MAIN(TestEngine)
#include "tst_engine.moc"
