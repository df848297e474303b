// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a job's events amount to: phases, shares, files, how far it is, what cancelling costs.

#include "console/jobcancel.h"
#include "console/jobstory.h"
#include "console/jobwords.h"
#include "console/leftovers.h"

#include <QJsonArray>
#include <QTest>

using namespace Penumbra;
using namespace Penumbra::Console;
using Phase = JobStory::PhaseState;
using ShareState = StoryShare::State;

namespace {

const QString share1 = QStringLiteral("\\\\files1\\vms");
const QString share2 = QStringLiteral("\\\\files1\\logs");

QDateTime at(int second)
{
    return QDateTime(QDate(2026, 11, 26), QTime(9, 0), Qt::UTC).addSecs(second);
}

/// The step events of a text, a line each: "STEP SERVER PHASE STATE [KIND-OF-FAILURE [OBJECT]]"; a server that is none is "-". One a second.
QList<QJsonObject> steps(const QString &text)
{
    QList<QJsonObject> events;
    const QStringList lines = text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList words = line.simplified().split(QLatin1Char(' '));
        if (words.size() < 4)
            continue;
        const bool ofServer = words[1] != QLatin1String("-");
        QJsonObject data;
        if (words[3] == QLatin1String("began") && ofServer)
            data = {{QStringLiteral("server"), words[1]}, {QStringLiteral("shares"), QJsonArray {share1, share2}}};
        if (words[3] == QLatin1String("done") && words[0] == QLatin1String("recover"))
            data = {{QStringLiteral("skipped"), QStringLiteral("no writer")}};
        if (words.size() > 4)
            data = {{QStringLiteral("kind"), words[4]},
                    {QStringLiteral("action"), QStringLiteral("call")},
                    {QStringLiteral("object"), words.value(5)}};
        events.append({{QStringLiteral("event"), QStringLiteral("step")},
                       {QStringLiteral("at"), at(int(events.size())).toString(Qt::ISODateWithMs)},
                       {QStringLiteral("step"), ofServer ? words[0] + QLatin1Char(' ') + words[1] : words[0]},
                       {QStringLiteral("phase"), words[2]},
                       {QStringLiteral("state"), words[3]},
                       {QStringLiteral("data"), data}});
    }
    return events;
}

JobStory storyOf(const QString &text)
{
    JobStory story;
    const QList<QJsonObject> events = steps(text);
    for (const QJsonObject &event : events)
        story.take(event);
    return story;
}

QJsonObject progress(const QString &step, int done, int total, int second)
{
    return {{QStringLiteral("event"), QStringLiteral("progress")},
            {QStringLiteral("at"), at(second).toString(Qt::ISODateWithMs)},
            {QStringLiteral("step"), step},
            {QStringLiteral("done"), done},
            {QStringLiteral("total"), total}};
}

QJsonObject result(const QString &outcome)
{
    return {{QStringLiteral("event"), QStringLiteral("result")},
            {QStringLiteral("at"), at(100).toString(Qt::ISODateWithMs)},
            {QStringLiteral("outcome"), outcome}};
}

const QString untilStart = QStringLiteral("connect files1 before began\nconnect files1 before done\n"
                                          "check files1 before began\ncheck files1 before done\n"
                                          "lock - prepare began\nlock - prepare done\n"
                                          "start files1 prepare began\n");
const QString untilCommit = untilStart
    + QStringLiteral("start files1 prepare done\nprepare files1 create began\nprepare files1 create done\n"
                     "commit files1 create began\n");
const QString untilExpose =
    untilCommit + QStringLiteral("commit files1 create done\nexpose files1 expose began\nexpose files1 expose done\n");
const QString untilLook = untilExpose
    + QStringLiteral("recover files1 recover began\nrecover files1 recover done\n"
                     "complete files1 complete began\ncomplete files1 complete done\n"
                     "unlock - complete began\nunlock - complete done\nlook files1 after began\n");
const QString untilEnd =
    untilLook + QStringLiteral("look files1 after done\ndelete files1 after began\ndelete files1 after done\n");

QList<Phase> phaseStates(const JobStory &story)
{
    QList<Phase> states;
    const QStringList phases = story.phases();
    for (const QString &phase : phases)
        states.append(story.phaseState(phase));
    return states;
}

} // namespace

class TestJobStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSetGoesThroughItsPhases();
    void sharesAreWorkedOnInTheirOrder();
    void aFailureIsBlamedOnTheShareItNames();
    void aCancelledSetIsUndone();
    void aFurtherSetBeginsTheStagesAnew();
    void exposedCopiesAreNamedUntilTheyAreDeleted();
    void aRestoreCountsBytesAndFiles();
    void aProcessThatDiedHasLeftTheJobOpen();
    void theJournalTellsTheSameAsTheEvents();
    void cancellingNamesItsPrice_data();
    void cancellingNamesItsPrice();
    void titlesNameTheShares();
    void theLogOfARestoreThatLeftNothingDoesNotReadLikeALoss();
    void leftOversAreWhatNobodyWantsAndNoJobWorksOn();
};

void TestJobStory::aSetGoesThroughItsPhases()
{
    JobStory story = storyOf(untilCommit);
    QCOMPARE(story.kind(), JobStory::Kind::ShadowCopySet);
    QCOMPARE(story.phase(), QStringLiteral("create"));
    QCOMPARE(phaseStates(story),
             QList<Phase>({Phase::Done, Phase::Done, Phase::Running, Phase::Waiting, Phase::Waiting, Phase::Waiting,
                           Phase::Waiting}));
    QCOMPARE(story.stage(), 6);
    QCOMPARE(story.stages(), 12);
    QCOMPARE(story.current()->id, QStringLiteral("commit files1"));
    QCOMPARE(stageText(story), QStringLiteral("create, step 6 of 12"));
    QVERIFY(story.fraction() > 0.4 && story.fraction() < 0.5);

    story = storyOf(untilEnd);
    story.take(result(QStringLiteral("done")));
    QCOMPARE(
        phaseStates(story),
        QList<Phase>({Phase::Done, Phase::Done, Phase::Done, Phase::Done, Phase::Skipped, Phase::Done, Phase::Done}));
    QCOMPARE(story.outcome(), JobStory::Outcome::Done);
    QCOMPARE(story.fraction(), 1.0);
    QVERIFY(!story.current());
    QCOMPARE(story.elapsed(at(1000)), 100'000);
    QCOMPARE(story.shares().size(), 2);
    QVERIFY(stateText(story).contains(QStringLiteral("nothing is left")));
}

void TestJobStory::sharesAreWorkedOnInTheirOrder()
{
    JobStory story = storyOf(untilStart);
    story.take(progress(QStringLiteral("start files1"), 1, 2, 20));
    const QList<StoryShare> shares = story.shares();
    QCOMPARE(shares.size(), 2);
    QCOMPARE(shares[0].share, share1);
    QCOMPARE(shares[0].state, ShareState::Done);
    QCOMPARE(shares[1].state, ShareState::Working);
    QCOMPARE(stepStateText(*story.current()), QStringLiteral("1 of 2"));
}

void TestJobStory::aFailureIsBlamedOnTheShareItNames()
{
    JobStory story = storyOf(untilStart
                             + QStringLiteral("start files1 prepare failed fsrvp-not-supported \\\\FILES1\\logs\n"
                                              "start files1 prepare undo-began\nstart files1 prepare undone\n"));
    QVERIFY(!story.failure()); // nobody has said yet that the job has
    story.take(result(QStringLiteral("failed")));
    QCOMPARE(story.failure()->kind, FailureKind::FsrvpNotSupported);
    const QList<StoryShare> shares = story.shares();
    QCOMPARE(shares[0].state, ShareState::Undone);
    QCOMPARE(phaseStates(story).mid(0, 3), QList<Phase>({Phase::Done, Phase::Failed, Phase::Waiting}));
}

void TestJobStory::aCancelledSetIsUndone()
{
    JobStory story = storyOf(untilCommit);
    story.take({{QStringLiteral("event"), QStringLiteral("cancelling")}});
    QVERIFY(story.isCancelling());
    const QList<QJsonObject> undoing = steps(QStringLiteral("commit files1 create failed cancelled\n"
                                                            "start files1 prepare undo-began\n"
                                                            "start files1 prepare undone\n"
                                                            "lock - prepare undo-began\nlock - prepare undone\n"));
    for (const QJsonObject &event : undoing)
        story.take(event);
    story.take(result(QStringLiteral("cancelled")));
    QCOMPARE(story.outcome(), JobStory::Outcome::Cancelled);
    QVERIFY(!story.failure());
    QCOMPARE(phaseStates(story).mid(0, 4), QList<Phase>({Phase::Done, Phase::Undone, Phase::Undone, Phase::Waiting}));
    for (const StoryShare &share : story.shares())
        QCOMPARE(share.state, ShareState::Undone);
    QCOMPARE(stateText(story), QStringLiteral("Cancelled. Nothing is left on the servers."));
}

void TestJobStory::aFurtherSetBeginsTheStagesAnew()
{
    const JobStory story = storyOf(untilEnd + untilStart);
    QCOMPARE(story.stages(), 24);
    QCOMPARE(story.stage(), 16);
    QCOMPARE(story.phaseState(QStringLiteral("create")), Phase::Waiting);
    QCOMPARE(story.steps().constLast().round, 1);
    QVERIFY(story.wouldAbort());
}

void TestJobStory::exposedCopiesAreNamedUntilTheyAreDeleted()
{
    JobStory story = storyOf(untilCommit + QStringLiteral("commit files1 create done\nexpose files1 expose began\n"));
    QVERIFY(!story.isExposed());
    const QJsonArray copies {QJsonObject {{QStringLiteral("share"), share1},
                                          {QStringLiteral("exposed"), QStringLiteral("vms@{1}")},
                                          {QStringLiteral("created"), at(9).toString(Qt::ISODateWithMs)}}};
    QJsonObject exposed = steps(QStringLiteral("expose files1 expose done")).constFirst();
    exposed[QLatin1String("data")] = QJsonObject {{QStringLiteral("copies"), copies}, {QStringLiteral("keep"), true}};
    story.take(exposed);
    QVERIFY(story.isExposed());
    QVERIFY(story.isKept());
    QCOMPARE(story.stages(), 11);
    QCOMPARE(story.shares()[0].exposed, QStringLiteral("vms@{1}"));
    QCOMPARE(story.shares()[0].created, at(9));
    const QList<QJsonObject> deleting = steps(QStringLiteral("delete files1 after began\ndelete files1 after done\n"));
    for (const QJsonObject &event : deleting)
        story.take(event);
    QVERIFY(story.shares()[0].exposed.isEmpty());
    QCOMPARE(story.shares()[0].state, ShareState::Done);
}

void TestJobStory::aRestoreCountsBytesAndFiles()
{
    JobStory story;
    const QJsonObject file {{QStringLiteral("source"), QStringLiteral("\\\\files1\\vms@{1}\\web\\disk.vhdx")},
                            {QStringLiteral("target"), QStringLiteral("\\\\files1\\vms\\web\\disk.vhdx")},
                            {QStringLiteral("size"), 4000},
                            {QStringLiteral("bytes"), 3000},
                            {QStringLiteral("method"), QStringLiteral("through-this-computer")},
                            {QStringLiteral("existing"), QStringLiteral("there")}};
    story.take({{QStringLiteral("event"), QStringLiteral("plan")},
                {QStringLiteral("files"), QJsonArray {file}},
                {QStringLiteral("total-bytes"), 3000}});
    QCOMPARE(story.kind(), JobStory::Kind::Restore);
    QCOMPARE(story.files().size(), 1);
    QCOMPARE(story.files()[0].state, StoryFile::State::Waiting);
    QVERIFY(story.files()[0].replaces);
    const QList<QJsonObject> begun = steps(QStringLiteral("hold - before began\nhold - before done\n"
                                                          "folders - prepare began\nfolders - prepare done\n"
                                                          "copy - create began\n"));
    for (const QJsonObject &event : begun)
        story.take(event);
    QJsonObject began = file;
    began[QLatin1String("event")] = QStringLiteral("file");
    began[QLatin1String("state")] = QStringLiteral("began");
    story.take(began);
    QCOMPARE(story.files()[0].state, StoryFile::State::Copying);
    story.take(progress(QStringLiteral("copy"), 0, 3000, 10));
    story.take(progress(QStringLiteral("copy"), 1500, 3000, 15));
    QCOMPARE(story.rate(), 300.0);
    QCOMPARE(story.fraction(), 0.5);
    QCOMPARE(story.stage(), 3);
    QCOMPARE(story.stages(), 5);
    QCOMPARE(story.phases().size(), 5);
    QVERIFY(stateText(story).contains(QStringLiteral("00:05")));
    QVERIFY(!story.isExposed());
    QVERIFY(!story.wouldAbort());
}

void TestJobStory::aProcessThatDiedHasLeftTheJobOpen()
{
    JobStory story = storyOf(untilCommit);
    story.setEnded(-1);
    QVERIFY(story.isCrashed());
    QCOMPARE(story.outcome(), JobStory::Outcome::Running);
    QCOMPARE(story.phaseState(QStringLiteral("create")), Phase::Failed);
    QCOMPARE(story.shares()[0].state, ShareState::Failed);
    QVERIFY(!story.current());
    JobRecord record;
    record.kind = QStringLiteral("shadow-copy-set");
    record.started = at(0);
    record.finished = at(500);
    record.outcome = RunResult::Outcome::Failed;
    record.failure = Failure {FailureKind::SystemError, QStringLiteral("run"), {}, {}, {}};
    story.takeRecord(record); // it was cleaned up
    QVERIFY(!story.isCrashed());
    QCOMPARE(story.outcome(), JobStory::Outcome::Failed);
    QCOMPARE(story.failure()->kind, FailureKind::SystemError);
    QCOMPARE(story.phaseState(QStringLiteral("create")), Phase::Failed);
}

void TestJobStory::theJournalTellsTheSameAsTheEvents()
{
    JobStory fromEvents = storyOf(untilLook);
    JobStory fromJournal;
    const QList<QJsonObject> events = steps(untilLook);
    for (const QJsonObject &event : events) {
        JournalEntry entry;
        entry.at = QDateTime::fromString(event[QLatin1String("at")].toString(), Qt::ISODateWithMs);
        entry.step = event[QLatin1String("step")].toString();
        entry.phase = event[QLatin1String("phase")].toString();
        entry.event =
            event[QLatin1String("state")].toString() == QLatin1String("began") ? StepEvent::Began : StepEvent::Done;
        entry.data = QCborMap::fromJsonObject(event[QLatin1String("data")].toObject());
        fromJournal.take(JobStory::eventOf(entry));
    }
    QCOMPARE(fromJournal.steps(), fromEvents.steps());
    QCOMPARE(fromJournal.shares(), fromEvents.shares());
    QCOMPARE(logText(fromJournal), logText(fromEvents));
}

void TestJobStory::cancellingNamesItsPrice_data()
{
    QTest::addColumn<QString>("events");
    QTest::addColumn<QString>("price");
    QTest::addColumn<QString>("button");
    QTest::newRow("before") << QStringLiteral("connect files1 before began\n") << QStringLiteral("costs nothing")
                            << QStringLiteral("&Cancel Job");
    QTest::newRow("prepare") << untilStart << QStringLiteral("30 minutes") << QStringLiteral("&Abort the Set");
    QTest::newRow("create") << untilCommit << QStringLiteral("30 minutes") << QStringLiteral("&Abort the Set");
    QTest::newRow("expose") << untilExpose << QStringLiteral("at once") << QStringLiteral("&Finish, Then Delete");
    QTest::newRow("after") << untilLook << QStringLiteral("at once") << QStringLiteral("&Finish, Then Delete");
    QTest::newRow("deleting") << untilEnd << QStringLiteral("in any case") << QStringLiteral("&Cancel Job");
    QTest::newRow("restore, copying") << QStringLiteral(
        "hold - before began\nhold - before done\ncopy - create began\n")
                                      << QStringLiteral("put back as it was") << QStringLiteral("&Cancel Job");
    QTest::newRow("restore, finishing") << QStringLiteral("hold - before began\nfinish - after began\n")
                                        << QStringLiteral("in place already") << QString();
}

void TestJobStory::cancellingNamesItsPrice()
{
    QFETCH(QString, events);
    QFETCH(QString, price);
    QFETCH(QString, button);
    const CancelWords words = cancelWords(storyOf(events), QStringLiteral("set of vms"));
    QVERIFY2(words.price.contains(price), qPrintable(words.price));
    QCOMPARE(words.button, button);
    QVERIFY(words.question.contains(QStringLiteral("set of vms")));
}

void TestJobStory::titlesNameTheShares()
{
    const QString kind = QStringLiteral("shadow-copy-set");
    QCOMPARE(jobTitle(kind, QStringLiteral("shadow create //files1/vms smb://files2:4450/my logs")),
             QStringLiteral("Shadow copies of vms, my logs"));
    QVERIFY(jobTitle(kind, QStringLiteral("shadow create //f/a //f/b //f/c //f/d //f/e"))
                .startsWith(QStringLiteral("Shadow copies of a, b, c and 2 more")));
    QCOMPARE(jobTitle(QStringLiteral("restore"), QStringLiteral("restore \\\\files1\\vms@{1}\\web")),
             QStringLiteral("Restore of web"));
    QCOMPARE(jobTitle({}, QStringLiteral("anything")), QStringLiteral("anything"));
    QCOMPARE(durationText(42'900), QStringLiteral("00:42"));
    QCOMPARE(durationText(3'723'000), QStringLiteral("1:02:03"));
}

void TestJobStory::theLogOfARestoreThatLeftNothingDoesNotReadLikeALoss()
{
    JobStory story;
    const QJsonObject finished {{QStringLiteral("state"), QStringLiteral("gone")}, {QStringLiteral("left"), 0}};
    story.take({{QStringLiteral("event"), QStringLiteral("step")},
                {QStringLiteral("step"), QStringLiteral("finish")},
                {QStringLiteral("state"), QStringLiteral("done")},
                {QStringLiteral("data"), finished}});
    QJsonObject end = result(QStringLiteral("done"));
    end[QStringLiteral("state")] = QStringLiteral("gone");
    story.take(end);
    QVERIFY2(!logText(story).contains(QStringLiteral("gone")), qPrintable(logText(story)));
    QVERIFY2(logText(story).contains(QStringLiteral("finish: done")), qPrintable(logText(story)));
    end[QStringLiteral("state")] = QStringLiteral("kept");
    story.take(end);
    QVERIFY2(logText(story).contains(QStringLiteral("kept")), qPrintable(logText(story)));
}

void TestJobStory::leftOversAreWhatNobodyWantsAndNoJobWorksOn()
{
    JobView running;
    running.record.id = QUuid::createUuid();
    running.isRunning = true;
    JobView crashed;
    crashed.record.id = QUuid::createUuid();
    crashed.record.kind = QStringLiteral("shadow-copy-set");
    crashed.record.title = QStringLiteral("shadow create //files1/vms");
    crashed.isLeftOver = true;
    const auto resource = [](const QUuid &job, const QString &kind, const QString &state, bool keep) {
        Resource made;
        made.job = job;
        made.kind = kind;
        made.id = QUuid::createUuid().toString();
        made.state = state;
        made.keep = keep;
        made.server = QStringLiteral("files1");
        return made;
    };
    const QString set = QStringLiteral("shadow-copy-set");
    const QList<Resource> resources {resource(running.record.id, set, QStringLiteral("exposed"), false),
                                     resource({}, set, QStringLiteral("recovered"), true),
                                     resource({}, QStringLiteral("restore"), QStringLiteral("kept"), true),
                                     resource({}, QStringLiteral("restore"), QStringLiteral("placing"), false)};
    const QList<LeftOver> left = leftOvers({running, crashed}, resources);
    QCOMPARE(left.size(), 2);
    QVERIFY(std::any_of(left.cbegin(), left.cend(), [&crashed](const LeftOver &each) {
        return each.kind == LeftOver::Kind::Job && each.job == crashed.record.id
            && each.title == QLatin1String("Shadow copies of vms");
    }));
    QVERIFY(std::any_of(left.cbegin(), left.cend(),
                        [](const LeftOver &each) { return each.kind == LeftOver::Kind::Restore; }));
    QVERIFY(leftOvers({running}, {resources[0]}).isEmpty());
    const QList<LeftOver> ofCrash =
        leftOvers({crashed}, {resource(crashed.record.id, set, QStringLiteral("exposed"), true)});
    QCOMPARE(ofCrash.size(), 1);
    QCOMPARE(ofCrash[0].kind, LeftOver::Kind::ShadowCopySet);
    QCOMPARE(ofCrash[0].servers, QList<Smb::Endpoint>({Smb::Endpoint {QStringLiteral("files1")}}));
    QVERIFY(leftOverText(ofCrash[0]).contains(QStringLiteral("files1")));
}

QTEST_GUILESS_MAIN(TestJobStory)
#include "tst_jobstory.moc"
