// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A real server, its helper or the network between them fails at every step of a shadow copy set: the job ends in bounded
// time, says why, and after `recover` nothing is left.

#include "relay.h"
#include "scene.h"

#include <QElapsedTimer>
#include <QTest>

#include <csignal>

using namespace Penumbra;
using namespace Penumbra::Test;
using Outcome = RunResult::Outcome;

namespace {

const QString vms = QStringLiteral("vms");
/// Whether a fault at this step can lose the ID of a set that the server has begun.
bool losesAnId(const QString &step)
{
    return step == QLatin1String("lock") || step == QLatin1String("start");
}

constexpr qint64 longestRun = 40'000; // milliseconds, for limits of a few seconds

} // namespace

class TestShadowFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void serverKilled_data();
    void serverKilled();
    void serverStopped_data();
    void serverStopped();
    void helperKilled_data();
    void helperKilled();
    void garbage_data();
    void garbage();
    void snapshotFails();

private:
    /// Runs the job in bounded time; what happened at the step is the fault.
    Shadow::CreateResult runInTime(Job &job);
    void expectCleanAfterRecover(Job &job, const Shadow::CreateResult &result);
    /// A new server state: a set whose ID nobody learnt blocks Samba for three minutes.
    void restart();

    bool m_restart = false; ///< after this test
    std::unique_ptr<PrivateSamba> m_samba;
};

void TestShadowFaults::initTestCase()
{
    PrivateSamba::Options options;
    options.shares = QStringList {vms};
    m_samba = std::make_unique<PrivateSamba>(options);
}

void TestShadowFaults::cleanup()
{
    QCOMPARE(helpersOf(), QList<qint64>());
    if (m_restart)
        restart();
    m_restart = false;
    QCOMPARE(m_samba->snapshots(), QStringList());
    QCOMPARE(m_samba->exposedShares(), QStringList());
}

void TestShadowFaults::restart()
{
    m_samba->killSmbd();
    m_samba->startSmbd();
}

Shadow::CreateResult TestShadowFaults::runInTime(Job &job)
{
    QElapsedTimer timer;
    timer.start();
    Shadow::CreateResult result = job.run();
    if (timer.elapsed() > longestRun)
        throw std::runtime_error("the job took too long");
    return result;
}

void TestShadowFaults::expectCleanAfterRecover(Job &job, const Shadow::CreateResult &result)
{
    QVERIFY(job.isUnlocked());
    // Whatever could not be undone is said and stays in the journal; what is not in the journal is gone.
    QCOMPARE(job.journal().resources().isEmpty(), result.run.undoFailures.isEmpty());
    for (const Shadow::RecoveredSet &set : job.recover())
        QVERIFY2(set.result == Shadow::RecoveredSet::Result::Removed,
                 qPrintable(set.failure ? QString::fromUtf8(Error(*set.failure).what()) : QString()));
    QVERIFY(job.journal().resources().isEmpty());
    QCOMPARE(m_samba->snapshots(), QStringList());
    QCOMPARE(m_samba->exposedShares(), QStringList());
    QVERIFY(job.isUnlocked());
}

void TestShadowFaults::serverKilled_data()
{
    QTest::addColumn<QString>("step");
    for (const QString &step : allMoments())
        QTest::newRow(qPrintable(step)) << step;
}

void TestShadowFaults::serverKilled()
{
    QFETCH(QString, step);
    Job job; // a dead server is noticed at once
    job.addServer(*m_samba, {vms});
    job.watcher.onBegan(step, [&] { m_samba->killSmbd(); });
    const Shadow::CreateResult result = runInTime(job);
    m_samba->startSmbd();
    QCOMPARE(result.run.outcome, Outcome::Failed);
    expectCleanAfterRecover(job, result);
}

void TestShadowFaults::serverStopped_data()
{
    QTest::addColumn<QString>("step");
    // Each costs three time limits; the others ask the server nothing, so it is the next step that notices.
    const QStringList silent {QStringLiteral("lock"), QStringLiteral("recover"), QStringLiteral("unlock")};
    for (const QString &step : allSteps()) {
        if (!silent.contains(step))
            QTest::newRow(qPrintable(step)) << step;
    }
}

void TestShadowFaults::serverStopped()
{
    QFETCH(QString, step);
    m_restart = losesAnId(step);
    Job job(Job::shortTimeouts());
    job.addServer(*m_samba, {vms});
    job.watcher.onBegan(step, [&] { m_samba->pause(); });
    const Shadow::CreateResult result = runInTime(job);
    m_samba->resume();
    QCOMPARE(result.run.outcome, Outcome::Failed);
    QCOMPARE(kindOf(result.run.failure), QStringLiteral("timed-out"));
    expectCleanAfterRecover(job, result);
}

void TestShadowFaults::helperKilled_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<bool>("underway");
    for (const QString &step : allMoments()) {
        QTest::addRow("before %s", qPrintable(step)) << step << false;
        QTest::addRow("during %s", qPrintable(step)) << step << true;
    }
}

void TestShadowFaults::helperKilled()
{
    QFETCH(QString, step);
    QFETCH(bool, underway);
    m_restart = losesAnId(step);
    Job job;
    job.addServer(*m_samba, {vms});
    const auto killHelpers = [] {
        for (const qint64 pid : helpersOf())
            ::kill(pid_t(pid), SIGKILL);
    };
    job.watcher.onBegan(step, [&] {
        if (underway) // when the step's first request is out
            QMetaObject::invokeMethod(this, killHelpers, Qt::QueuedConnection);
        else
            killHelpers();
    });
    const Shadow::CreateResult result = runInTime(job);
    QVERIFY(job.watcher.wasMet());
    if (result.run.outcome != Outcome::Done)
        QCOMPARE(kindOf(result.run.failure), QStringLiteral("helper-died"));
    QVERIFY2(result.run.undoFailures.isEmpty(), qPrintable(explained(result.run)));
    expectCleanAfterRecover(job, result);
}

void TestShadowFaults::garbage_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<quint32>("seed");
    quint32 seed = 0;
    for (const QString &step : allMoments()) {
        ++seed;
        QTest::addRow("%s, seed %u", qPrintable(step), seed) << step << seed;
    }
}

void TestShadowFaults::garbage()
{
    QFETCH(QString, step);
    QFETCH(quint32, seed);
    Relay relay(m_samba->address(), m_samba->port(), seed);
    m_restart = losesAnId(step);
    Job job(Job::shortTimeouts());
    job.addServer(*m_samba, {vms}, relay.serverPort());
    job.watcher.onBegan(step, [&] { relay.garble(true); });
    const Shadow::CreateResult result = runInTime(job);
    relay.garble(false);
    QVERIFY(relay.garbled() > 0);
    QCOMPARE(result.run.outcome, Outcome::Failed);
    QVERIFY2(result.run.failure->kind != FailureKind::HelperDied,
             qPrintable(explained(result.run))); // it takes garbage
    expectCleanAfterRecover(job, result);
}

void TestShadowFaults::snapshotFails()
{
    Job job;
    job.addServer(*m_samba, {vms});
    m_samba->setSnapshotFail(true);
    const Shadow::CreateResult result = runInTime(job);
    m_samba->setSnapshotFail(false);
    QCOMPARE(result.run.outcome, Outcome::Failed);
    QCOMPARE(job.watcher.failures.size(), 1);
    QVERIFY2(job.watcher.failures[0].startsWith(QStringLiteral("commit fsrvp-")), qPrintable(job.watcher.failures[0]));
    QVERIFY(!result.run.failure->status.isEmpty());
    QVERIFY2(result.run.undoFailures.isEmpty(), qPrintable(explained(result.run)));
    expectCleanAfterRecover(job, result);
}

QTEST_GUILESS_MAIN(TestShadowFaults)
#include "tst_shadowfaults.moc"
