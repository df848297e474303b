// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Making, keeping, cancelling and removing shadow copy sets on real servers: what is done, what is told, what is left.

#include "scene.h"
#include "shadow/removeset.h"

#include <QTest>

using namespace Penumbra;
using namespace Penumbra::Test;
using Outcome = RunResult::Outcome;
using Shadow::SetState;

namespace {

const QString vms = QStringLiteral("vms");
const QString logs = QStringLiteral("logs");
const QString more = QStringLiteral("more"); // on the volume of vms

} // namespace

class TestShadowWorkflow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void goesThroughAllStepsInOrder();
    void copiesTwoSharesAtOneInstant();
    void copiesOnTwoServers();
    void failureOnOneServerUndoesBoth();
    void makesASecondSetForAVolumeThatIsInOneAlready();
    void failureOfTheSecondSetRemovesTheFirst();
    void keptSetStaysUntilItIsRemoved();
    void copiesSharesWithOddNames_data();
    void copiesSharesWithOddNames();
    void cancelledAnywhereLeavesNothing_data();
    void cancelledAnywhereLeavesNothing();
    void removesASetInAnyState_data();
    void removesASetInAnyState();
    void setTheServerNeverHadCountsAsGone_data();
    void setTheServerNeverHadCountsAsGone();
    void setTheServerDroppedCountsAsGone();
    void waitsForASetOfAnotherClient();

private:
    void expectNothingLeft(Job &job);
    Shadow::Agent::Pointer agentFor(const PrivateSamba &samba) const;
    /// Makes a set and goes as far as the state, without the workflow.
    Shadow::ShadowCopySet setInState(const Shadow::Agent::Pointer &agent, SetState state, const QString &share = vms);

    QStringList m_oddNames;
    std::unique_ptr<PrivateSamba> m_samba;
    std::unique_ptr<PrivateSamba> m_second;
};

void TestShadowWorkflow::initTestCase()
{
    m_oddNames = {QStringLiteral("with two spaces"), QStringLiteral("Größe ÄÖÜ"), QString(80, QLatin1Char('n'))};
    PrivateSamba::Options options;
    options.shares = QStringList {vms, logs, QStringLiteral("more=vms")} + m_oddNames;
    options.hiddenShares = {QStringLiteral("hidden$")};
    m_oddNames.append(QStringLiteral("hidden$"));
    m_samba = std::make_unique<PrivateSamba>(options);
    PrivateSamba::Options second;
    second.address = QStringLiteral("127.0.0.3");
    second.shares = QStringList {vms};
    m_second = std::make_unique<PrivateSamba>(second);
}

void TestShadowWorkflow::cleanup()
{
    m_samba->setSnapshotDelay(milliseconds(0));
    m_second->setSnapshotFail(false);
    for (PrivateSamba *samba : {m_samba.get(), m_second.get()}) {
        QCOMPARE(samba->snapshots(), QStringList());
        QCOMPARE(samba->exposedShares(), QStringList());
    }
    QCOMPARE(helpersOf(), QList<qint64>());
}

void TestShadowWorkflow::expectNothingLeft(Job &job)
{
    QCOMPARE(m_samba->snapshots(), QStringList());
    QCOMPARE(m_samba->exposedShares(), QStringList());
    QVERIFY(job.journal().resources().isEmpty());
    QVERIFY(job.isUnlocked());
}

Shadow::Agent::Pointer TestShadowWorkflow::agentFor(const PrivateSamba &samba) const
{
    return std::make_shared<Shadow::Agent>(connectOptions(samba), Fsrvp::Timeouts(), nullptr);
}

Shadow::ShadowCopySet TestShadowWorkflow::setInState(const Shadow::Agent::Pointer &agent, SetState state,
                                                     const QString &share)
{
    using namespace Fsrvp;
    const auto call = [&agent]<typename Call>(Call *, typename Call::In in) {
        return await(agent->call<Call>(in, QStringLiteral("test"), milliseconds(20'000), {}));
    };
    Shadow::ShadowCopySet set;
    set.endpoint = agent->endpoint();
    set.state = state;
    call(static_cast<SetContext *>(nullptr), {CTX_BACKUP});
    set.id = call(static_cast<StartShadowCopySet *>(nullptr), {QUuid::createUuid()}).shadowCopySetId;
    if (state == SetState::Started)
        return set;
    const UncPath path(agent->endpoint().server, share);
    const auto added =
        call(static_cast<AddToShadowCopySet *>(nullptr), {QUuid::createUuid(), set.id, shareArgument(path)});
    set.copies.append(Shadow::ShadowCopy {path, added.shadowCopyId, {}, {}});
    if (state == SetState::Added)
        return set;
    call(static_cast<PrepareShadowCopySet *>(nullptr), {set.id, 10'000});
    call(static_cast<CommitShadowCopySet *>(nullptr), {set.id, 10'000});
    if (state <= SetState::Committed)
        return set;
    call(static_cast<ExposeShadowCopySet *>(nullptr), {set.id, 10'000});
    if (state == SetState::Recovered)
        call(static_cast<RecoveryCompleteShadowCopySet *>(nullptr), {set.id});
    return set;
}

void TestShadowWorkflow::goesThroughAllStepsInOrder()
{
    Job job;
    job.addServer(*m_samba, {vms});
    const Shadow::CreateResult result = job.run();
    QVERIFY2(result.run.outcome == Outcome::Done, qPrintable(explained(result.run)));
    QCOMPARE(job.watcher.began, allSteps());
    QVERIFY(job.watcher.notices.contains(QStringLiteral("recovery-skipped")));
    expectNothingLeft(job);
}

void TestShadowWorkflow::copiesTwoSharesAtOneInstant()
{
    Job job;
    job.addServer(*m_samba, {vms, logs});
    QStringList snapshots;
    QStringList exposed;
    job.watcher.onBegan(QStringLiteral("look"), [&] {
        snapshots = m_samba->snapshots();
        exposed = m_samba->exposedShares();
    });
    const Shadow::CreateResult result = job.run();
    QVERIFY2(result.run.outcome == Outcome::Done, qPrintable(explained(result.run)));
    QCOMPARE(snapshots.size(), 2);
    QCOMPARE(result.sets.size(), 1);
    QCOMPARE(result.sets[0].state, SetState::Removed);
    QCOMPARE(result.sets[0].copies.size(), 2);
    QStringList named;
    for (const Shadow::ShadowCopy &copy : result.sets[0].copies) {
        QCOMPARE(copy.exposedShare.toLower(), Fsrvp::exposedShareName(copy.share.share(), copy.id));
        QVERIFY(qAbs(copy.created.secsTo(QDateTime::currentDateTimeUtc())) < 60);
        named.append(copy.exposedShare.toLower());
    }
    QCOMPARE(QSet<QString>(named.begin(), named.end()), QSet<QString>(exposed.begin(), exposed.end()));
    expectNothingLeft(job);
}

void TestShadowWorkflow::copiesOnTwoServers()
{
    Job job;
    job.addServer(*m_samba, {vms});
    job.addServer(*m_second, {vms});
    QStringList first;
    QStringList second;
    job.watcher.onBegan(QStringLiteral("expose"), [&] {
        first = m_samba->snapshots();
        second = m_second->snapshots();
    });
    const Shadow::CreateResult result = job.run();
    QVERIFY2(result.run.outcome == Outcome::Done, qPrintable(explained(result.run)));
    QCOMPARE(first.size(), 1);
    QCOMPARE(second.size(), 1);
    QCOMPARE(result.sets.size(), 2);
    QVERIFY(result.sets[0].endpoint != result.sets[1].endpoint);
    expectNothingLeft(job);
}

void TestShadowWorkflow::failureOnOneServerUndoesBoth()
{
    Job job;
    job.addServer(*m_samba, {vms});
    job.addServer(*m_second, {vms});
    m_second->setSnapshotFail(true);
    const Shadow::CreateResult result = job.run();
    QCOMPARE(result.run.outcome, Outcome::Failed);
    QVERIFY(result.run.failure->object.contains(m_second->address()));
    QVERIFY2(result.run.undoFailures.isEmpty(), qPrintable(explained(result.run)));
    expectNothingLeft(job);
}

void TestShadowWorkflow::makesASecondSetForAVolumeThatIsInOneAlready()
{
    Job job;
    job.options.keep = true;
    const auto agent = job.addServer(*m_samba, {vms, more});
    const Shadow::CreateResult result = job.run();
    QVERIFY2(result.run.outcome == Outcome::Done, qPrintable(explained(result.run)));
    QCOMPARE(result.sets.size(), 2);
    QCOMPARE(result.sets[0].copies[0].share.share(), vms);
    QCOMPARE(result.sets[1].copies[0].share.share(), more);
    QCOMPARE(job.watcher.notices.value(QStringLiteral("two-instants")), QStringList(m_samba->shareUnc(more)));
    QCOMPARE(m_samba->snapshots().size(), 2);
    for (const Shadow::StoredSet &stored : Shadow::storedSets(job.journal()))
        await(Shadow::removeStoredSet(&job.journal(), stored, agent, {}));
    agent->disconnect();
    expectNothingLeft(job);
}

void TestShadowWorkflow::failureOfTheSecondSetRemovesTheFirst()
{
    Job job;
    job.options.keep = true;
    job.addServer(*m_samba, {vms, more});
    // The first set is complete when its lock is released.
    job.watcher.onBegan(QStringLiteral("look"), [&] { m_samba->setSnapshotFail(true); });
    const Shadow::CreateResult result = job.run();
    m_samba->setSnapshotFail(false);
    QCOMPARE(result.run.outcome, Outcome::Failed);
    QVERIFY2(result.run.undoFailures.isEmpty(), qPrintable(explained(result.run)));
    QCOMPARE(result.sets.size(), 2);
    for (const Shadow::ShadowCopySet &set : result.sets)
        QCOMPARE(set.state, SetState::Removed);
    expectNothingLeft(job);
}

void TestShadowWorkflow::keptSetStaysUntilItIsRemoved()
{
    Job job;
    job.options.keep = true;
    const auto agent = job.addServer(*m_samba, {vms});
    const Shadow::CreateResult result = job.run();
    QVERIFY2(result.run.outcome == Outcome::Done, qPrintable(explained(result.run)));
    QVERIFY(!job.watcher.began.contains(QStringLiteral("delete")));
    QVERIFY(job.watcher.notices.contains(QStringLiteral("not-expiring")));
    QCOMPARE(m_samba->snapshots().size(), 1);
    QVERIFY(job.isUnlocked());

    QVERIFY(job.recover().isEmpty()); // it is wanted
    QCOMPARE(m_samba->snapshots().size(), 1);
    const Shadow::StoredSet stored = Shadow::storedSet(job.journal(), result.sets[0].id);
    QCOMPARE(stored.set, result.sets[0]);
    QCOMPARE(stored.set.state, SetState::Recovered);
    QVERIFY(stored.set.context & Fsrvp::ATTR_PERSISTENT);

    await(Shadow::removeStoredSet(&job.journal(), stored, agent, {}));
    agent->disconnect();
    expectNothingLeft(job);
}

void TestShadowWorkflow::copiesSharesWithOddNames_data()
{
    QTest::addColumn<QString>("share");
    for (const QString &name : m_oddNames)
        QTest::newRow(qPrintable(name)) << name;
}

void TestShadowWorkflow::copiesSharesWithOddNames()
{
    QFETCH(QString, share);
    Job job;
    job.addServer(*m_samba, {share});
    const Shadow::CreateResult result = job.run();
    QVERIFY2(result.run.outcome == Outcome::Done, qPrintable(explained(result.run)));
    QCOMPARE(result.sets[0].copies[0].exposedShare.toLower(),
             Fsrvp::exposedShareName(share, result.sets[0].copies[0].id).toLower());
    expectNothingLeft(job);
}

void TestShadowWorkflow::cancelledAnywhereLeavesNothing_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<bool>("underway");
    for (const QString &step : allMoments()) {
        QTest::addRow("before %s", qPrintable(step)) << step << false;
        QTest::addRow("during %s", qPrintable(step)) << step << true;
    }
}

void TestShadowWorkflow::cancelledAnywhereLeavesNothing()
{
    QFETCH(QString, step);
    QFETCH(bool, underway);
    Job job;
    job.addServer(*m_samba, {vms, logs});
    job.watcher.onBegan(step, [&] {
        if (underway) // when the step's first request is out
            QMetaObject::invokeMethod(
                this, [&job] { job.cancel.cancel(); }, Qt::QueuedConnection);
        else
            job.cancel.cancel();
    });
    const Shadow::CreateResult result = job.run();
    QVERIFY(job.watcher.wasMet());
    QCOMPARE(result.run.outcome, Outcome::Cancelled);
    QCOMPARE(kindOf(result.run.failure), QStringLiteral("cancelled"));
    QVERIFY2(result.run.undoFailures.isEmpty(), qPrintable(explained(result.run)));
    for (const Shadow::ShadowCopySet &set : result.sets)
        QCOMPARE(set.state, SetState::Removed);
    expectNothingLeft(job);
}

void TestShadowWorkflow::removesASetInAnyState_data()
{
    QTest::addColumn<SetState>("state");
    for (const SetState state : {SetState::Started, SetState::Added, SetState::Committing, SetState::Committed,
                                 SetState::Exposed, SetState::Recovered})
        QTest::newRow(qPrintable(Shadow::setStateName(state))) << state;
}

void TestShadowWorkflow::removesASetInAnyState()
{
    QFETCH(SetState, state);
    const auto agent = agentFor(*m_samba);
    const Shadow::ShadowCopySet set = setInState(agent, state);
    QCOMPARE(m_samba->snapshots().size(), state >= SetState::Committing ? 1 : 0);
    await(Shadow::removeSet(agent, set, {}));
    QCOMPARE(m_samba->snapshots(), QStringList());
    await(Shadow::removeSet(agent, set, {})); // again: it is gone
    // And the way is free for the next one.
    await(Shadow::removeSet(agent, setInState(agent, SetState::Started), {}));
}

void TestShadowWorkflow::setTheServerNeverHadCountsAsGone_data()
{
    removesASetInAnyState_data();
}

void TestShadowWorkflow::setTheServerNeverHadCountsAsGone()
{
    QFETCH(SetState, state);
    Shadow::ShadowCopySet set;
    set.id = QUuid::createUuid();
    set.state = state;
    set.copies.append(Shadow::ShadowCopy {shareOf(*m_samba, vms), QUuid::createUuid(), {}, {}});
    QCOMPARE(kindOf(failureFrom([&] { await(Shadow::removeSet(agentFor(*m_samba), set, {})); })), QString());
}

void TestShadowWorkflow::setTheServerDroppedCountsAsGone()
{
    Job job;
    const auto agent = agentFor(*m_second);
    const Shadow::ShadowCopySet set = setInState(agent, SetState::Added);
    Shadow::storeSet(job.journal(), job.id(), set);
    job.addServer(*m_second, {vms});
    job.journal().finishJob(job.id(), Outcome::Failed);
    m_second->killSmbd();
    m_second->startSmbd();
    const QList<Shadow::RecoveredSet> recovered = job.recover();
    QCOMPARE(recovered.size(), 1);
    QCOMPARE(recovered[0].result, Shadow::RecoveredSet::Result::Removed);
    QVERIFY(job.journal().resources().isEmpty());
}

void TestShadowWorkflow::waitsForASetOfAnotherClient()
{
    const auto other = agentFor(*m_samba);
    const Shadow::ShadowCopySet set = setInState(other, SetState::Added);
    Job job;
    job.addServer(*m_samba, {logs});
    job.watcher.onNotice(QStringLiteral("waiting-for-server"), [&] {
        Penumbra::start(Shadow::removeSet(other, set, {}), this,
                        [](const std::exception_ptr &) { QFAIL("the other set stays"); });
    });
    const Shadow::CreateResult result = job.run();
    QVERIFY2(result.run.outcome == Outcome::Done, qPrintable(explained(result.run)));
    QVERIFY(job.watcher.notices.contains(QStringLiteral("waiting-for-server")));
    expectNothingLeft(job);
}

QTEST_GUILESS_MAIN(TestShadowWorkflow)
#include "tst_shadowworkflow.moc"
