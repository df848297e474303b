// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cancel.h"
#include "core/deadline.h"
#include "core/failure.h"
#include "core/secret.h"
#include "core/task.h"

#include "../../support/taskrunner.h"

#include <QTest>

#include <memory>
#include <optional>
#include <vector>

using namespace Penumbra;

namespace {

Task<int> fails()
{
    throw Error(FailureKind::NotFound, QStringLiteral("look"));
    co_return 1;
}

Task<> waitFor(std::shared_ptr<Completion<void>> gate, bool *resumed)
{
    co_await gate->future();
    *resumed = true;
}

Task<> failAfter(std::shared_ptr<Completion<void>> gate)
{
    co_await gate->future();
    throw Error(FailureKind::ConnectionLost, QStringLiteral("read"));
}

Task<int> valueOf(std::shared_ptr<Completion<int>> completion)
{
    co_return co_await completion->future();
}

} // namespace

/// The small types that everything stands on: cancellation, tasks, completions, deadlines, secrets.
class TestBasics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDefaultTokenIsNeverCancelled();
    void cancelCallsBackOnce();
    void cancelCallsBackAtOnceWhenItWas();
    void aRegistrationEndsWithItsObject();
    void registrationsMove();
    void callbacksMayChangeRegistrations();
    void aTokenOutlivesItsSource();
    void throwsWhenCancelled();
    void deadlinesCount();
    void startGivesExceptionsToTheHandler();
    void startKeepsQuietWhenTheContextIsGone();
    void aStartedTaskLivesOnWithoutItsStarter();
    void completionResumesFromTheEventLoop();
    void completionGivesItsFirstValue();
    void completionGivesExceptions();
    void completionMayBeDoneBefore();
    void awaitThrowsWhatTheTaskThrows();
    void secretTakesAndWipes();
    void secretOfNothing();
    void wipeLeavesWhatOthersOwn();
};

void TestBasics::aDefaultTokenIsNeverCancelled()
{
    const CancelToken token;
    bool called = false;
    const auto registration = token.onCancel([&called] { called = true; });
    QVERIFY(!token.isCancelled() && !called);
    token.throwIfCancelled("work");
}

void TestBasics::cancelCallsBackOnce()
{
    CancelSource source;
    const CancelToken copy = source.token();
    int calls = 0;
    const auto first = copy.onCancel([&calls] { ++calls; });
    const auto second = source.token().onCancel([&calls] { ++calls; });
    source.cancel();
    source.cancel();
    QCOMPARE(calls, 2);
    QVERIFY(copy.isCancelled());
}

void TestBasics::cancelCallsBackAtOnceWhenItWas()
{
    CancelSource source;
    source.cancel();
    bool called = false;
    const auto registration = source.token().onCancel([&called] { called = true; });
    QVERIFY(called);
}

void TestBasics::aRegistrationEndsWithItsObject()
{
    CancelSource source;
    int calls = 0;
    {
        const auto registration = source.token().onCancel([&calls] { ++calls; });
    }
    source.cancel();
    QCOMPARE(calls, 0);
}

void TestBasics::registrationsMove()
{
    CancelSource source;
    int calls = 0;
    CancelToken::Registration kept;
    {
        CancelToken::Registration made = source.token().onCancel([&calls] { ++calls; });
        kept = std::move(made);
    }
    const CancelToken::Registration other(std::move(kept));
    source.cancel();
    QCOMPARE(calls, 1);
}

void TestBasics::callbacksMayChangeRegistrations()
{
    CancelSource source;
    int calls = 0;
    std::optional<CancelToken::Registration> second;
    std::vector<CancelToken::Registration> made;
    const auto first = source.token().onCancel([&] {
        second.reset(); // the next one in the list
        made.push_back(source.token().onCancel([&calls] { calls += 10; }));
    });
    second = source.token().onCancel([&calls] { ++calls; });
    source.cancel();
    QCOMPARE(calls, 10);
}

void TestBasics::aTokenOutlivesItsSource()
{
    CancelToken token;
    {
        CancelSource source;
        token = source.token();
        source.cancel();
    }
    QVERIFY(token.isCancelled());
}

void TestBasics::throwsWhenCancelled()
{
    CancelSource source;
    source.cancel();
    try {
        source.token().throwIfCancelled("scan");
        QFAIL("nothing was thrown");
    } catch (const Error &error) {
        QCOMPARE(error.failure(), (Failure {FailureKind::Cancelled, "scan", {}, {}, {}}));
    }
}

void TestBasics::deadlinesCount()
{
    QVERIFY(deadlineIn(milliseconds(0)).hasExpired());
    const Deadline later = deadlineIn(milliseconds(60'000));
    QVERIFY(!later.hasExpired() && later.remainingTime() > 50'000 && later.remainingTime() <= 60'000);
    QVERIFY(deadlineIn(milliseconds::max()).isForever());
}

void TestBasics::startGivesExceptionsToTheHandler()
{
    const auto gate = std::make_shared<Completion<void>>();
    std::exception_ptr error;
    start(failAfter(gate), this, [&error](std::exception_ptr thrown) { error = thrown; });
    QVERIFY(!error);
    gate->setValue();
    QTRY_VERIFY(error);
    QCOMPARE(failureOf(error).kind, FailureKind::ConnectionLost);
}

void TestBasics::startKeepsQuietWhenTheContextIsGone()
{
    const auto gate = std::make_shared<Completion<void>>();
    auto context = std::make_unique<QObject>();
    // The handler is destroyed with the task, which tells that the task has ended.
    const auto witness = std::make_shared<int>();
    bool called = false;
    start(failAfter(gate), context.get(), [&called, witness](std::exception_ptr) { called = true; });
    QVERIFY(witness.use_count() > 1);
    context.reset();
    gate->setValue();
    QTRY_COMPARE(witness.use_count(), 1L);
    QVERIFY(!called);
}

void TestBasics::aStartedTaskLivesOnWithoutItsStarter()
{
    const auto gate = std::make_shared<Completion<void>>();
    bool resumed = false;
    {
        QObject context;
        start(waitFor(gate, &resumed), &context, [](std::exception_ptr) {});
    }
    gate->setValue();
    QTRY_VERIFY(resumed);
}

void TestBasics::completionResumesFromTheEventLoop()
{
    const auto gate = std::make_shared<Completion<void>>();
    bool resumed = false;
    start(waitFor(gate, &resumed), this, [](std::exception_ptr) {});
    gate->setValue();
    QVERIFY(gate->isDone());
    QVERIFY(!resumed);
    QTRY_VERIFY(resumed);
}

void TestBasics::completionGivesItsFirstValue()
{
    const auto completion = std::make_shared<Completion<int>>();
    Task<int> task = valueOf(completion);
    completion->setValue(7);
    completion->setValue(8);
    completion->setException(std::make_exception_ptr(Error(FailureKind::NotFound, "x")));
    QCOMPARE(await(std::move(task)), 7);
}

void TestBasics::completionGivesExceptions()
{
    const auto completion = std::make_shared<Completion<int>>();
    Task<int> task = valueOf(completion);
    completion->setException(std::make_exception_ptr(Error(FailureKind::NotFound, "x")));
    completion->setValue(7);
    QVERIFY_EXCEPTION_THROWN(await(std::move(task)), Error);
}

void TestBasics::completionMayBeDoneBefore()
{
    const auto value = std::make_shared<Completion<int>>();
    value->setValue(7);
    QCOMPARE(await(valueOf(value)), 7);
    const auto failed = std::make_shared<Completion<int>>();
    failed->setException(std::make_exception_ptr(Error(FailureKind::NotFound, "x")));
    QVERIFY_EXCEPTION_THROWN(await(valueOf(failed)), Error);
}

void TestBasics::awaitThrowsWhatTheTaskThrows()
{
    QVERIFY_EXCEPTION_THROWN(await(fails()), Error);
}

void TestBasics::secretTakesAndWipes()
{
    QByteArray bytes = QByteArray("pass\0word", 9);
    const char *where = bytes.constData();
    const Secret secret = Secret::take(bytes);
    QVERIFY(bytes.isEmpty() && bytes.constData() != where);
    const Secret copy = secret; // NOLINT: shares the block
    QCOMPARE(copy.size(), 9);
    QCOMPARE(QByteArray(copy.constData(), copy.size()), QByteArray("pass\0word", 9));
    QCOMPARE(copy.constData(), secret.constData());
    QCOMPARE(copy.constData()[9], '\0');
    QVERIFY(!copy.isEmpty());
}

void TestBasics::secretOfNothing()
{
    QVERIFY(Secret().isEmpty());
    QCOMPARE(QByteArray(Secret().constData()), QByteArray(""));
    QByteArray none;
    QVERIFY(Secret::take(none).isEmpty());
}

void TestBasics::wipeLeavesWhatOthersOwn()
{
    char memory[] = "password";
    QByteArray bytes = QByteArray::fromRawData(memory, 8);
    wipe(bytes);
    QVERIFY(bytes.isEmpty());
    QCOMPARE(QByteArray(memory), QByteArray("password"));
}

QTEST_GUILESS_MAIN(TestBasics)
#include "tst_basics.moc"
