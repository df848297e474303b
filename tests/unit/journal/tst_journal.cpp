// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journal.h"

#include "../../support/taskrunner.h"
#include "childprocess.h"

#include <QCborArray>
#include <QDir>
#include <QFile>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <cstdlib>
#include <memory>
#include <vector>

#include <sys/stat.h>

using namespace Penumbra;
using Outcome = RunResult::Outcome;

namespace {

Step step(const QString &id, const QString &phase = QStringLiteral("create"))
{
    Step made;
    made.id = id;
    made.phase = phase;
    return made;
}

void print(const QByteArray &line)
{
    std::puts(line.constData());
    std::fflush(stdout);
}

/// The child: opens the journal at path and does what it is told. Gives its exit code.
int child(const QString &what, const QString &path, int count)
{
    try {
        Journal journal(path);
        const QUuid job = journal.beginJob("test", what);
        print("job " + job.toByteArray(QUuid::WithoutBraces));
        for (int i = 0; i < count; ++i) {
            journal.write(job, step(QString::number(i)), StepEvent::Began, {{"n", i}});
            if (what == "until-killed")
                print(QByteArray::number(i));
        }
        journal.finishJob(job, Outcome::Done);
        return 0;
    } catch (const Error &error) {
        print(error.what());
        return 3;
    }
}

mode_t modeOf(const QString &path)
{
    struct stat info
    {
    };
    return stat(QFile::encodeName(path).constData(), &info) == 0 ? info.st_mode & 07777 : 0;
}

/// The failure of opening a journal there.
Failure failureOfOpening(const QString &path)
{
    try {
        const Journal journal(path);
    } catch (const Error &error) {
        return error.failure();
    }
    return {};
}

/// Runs SQL behind the journal's back.
void alter(const QString &path, const QString &sql)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase("QSQLITE", "alter");
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(sql));
    }
    QSqlDatabase::removeDatabase("alter");
}

} // namespace

class TestJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsAJob();
    void keepsEntries();
    void keepsAFailure();
    void keepsResources();
    void listsNewestJobsFirst();
    void survivesReopening();
    void writesForRunSteps();
    void refusesAnUnknownJob();
    void prunesFinishedJobsOnly();
    void makesPrivateFiles();
    void followsTheEnvironment();
    void knowsWhetherAProcessLives();
    void asksOnlyThatVeryProcessToEnd();
    void severalProcessesWriteAtOnce();
    void keepsWhatAKilledProcessWrote();
    void refusesANewerSchema();
    void refusesADamagedFile_data();
    void refusesADamagedFile();
    void refusesADirectoryItCannotWrite();
    void refusesAFileItCannotWrite();
    void goesOnAfterAWriteThatFailed();

private:
    QString file() const { return m_directory->filePath("state/journal.sqlite"); }

    std::unique_ptr<QTemporaryDir> m_directory;
};

void TestJournal::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
}

void TestJournal::keepsAJob()
{
    Journal journal(file());
    const QDateTime before = QDateTime::currentDateTimeUtc();
    const QUuid id = journal.beginJob("shadow-copy-set", QString::fromUtf8("Größe $ of \"vm 1\"; DROP TABLE jobs"));
    JobRecord job = journal.job(id).value();
    QCOMPARE(job.kind, "shadow-copy-set");
    QCOMPARE(job.title, QString::fromUtf8("Größe $ of \"vm 1\"; DROP TABLE jobs"));
    QCOMPARE(job.owner, JobOwner::self());
    QCOMPARE(job.owner.pid, QCoreApplication::applicationPid());
    QVERIFY(job.owner.processStart > 0);
    QVERIFY(job.started >= before.addMSecs(-1) && job.started <= QDateTime::currentDateTimeUtc());
    QVERIFY(job.finished.isNull());
    QVERIFY(!job.outcome);

    journal.finishJob(id, Outcome::Done);
    job = journal.job(id).value();
    QVERIFY(job.finished >= job.started);
    QCOMPARE(job.outcome, Outcome::Done);
    QVERIFY(!job.failure);
    QVERIFY(!journal.job(QUuid::createUuid()));
}

void TestJournal::keepsEntries()
{
    Journal journal(file());
    const QUuid first = journal.beginJob("test", {});
    const QUuid second = journal.beginJob("test", "other");
    const QCborMap data {{"bytes", qint64(1) << 60}, {"ok", true}, {"set", "5c5a"}, {"shares", QCborArray {"a", "b$"}}};
    const QList<StepEvent> events = {StepEvent::Began,     StepEvent::Recorded, StepEvent::Done,      StepEvent::Failed,
                                     StepEvent::UndoBegan, StepEvent::Undone,   StepEvent::UndoFailed};
    for (const StepEvent event : events) {
        journal.write(first, step("commit vs1", "create"), event, data);
        journal.write(second, step("x"), event, {});
    }
    const QList<JournalEntry> entries = journal.entries(first);
    QCOMPARE(entries.size(), events.size());
    for (qsizetype i = 0; i < entries.size(); ++i) {
        QCOMPARE(entries[i].seq, i + 1);
        QCOMPARE(entries[i].step, "commit vs1");
        QCOMPARE(entries[i].phase, "create");
        QCOMPARE(entries[i].event, events[i]);
        QCOMPARE(entries[i].data, data);
        QVERIFY(entries[i].at.isValid() && entries[i].at.timeSpec() == Qt::UTC);
    }
    QCOMPARE(journal.entries(QUuid::createUuid()).size(), 0);
}

void TestJournal::keepsAFailure()
{
    Journal journal(file());
    const Failure failure {FailureKind::FsrvpBadState, "SetContext", "\\\\fs1\\vs$", "FSRVP_E_BAD_STATE (0x80042301)",
                           "x"};
    const QUuid id = journal.beginJob("test", "t");
    journal.finishJob(id, Outcome::Failed, failure);
    QCOMPARE(journal.job(id)->outcome, Outcome::Failed);
    QCOMPARE(journal.job(id)->failure, failure);
    const QUuid other = journal.beginJob("test", "t");
    journal.finishJob(other, Outcome::Cancelled, Failure {FailureKind::Cancelled, "run", {}, {}, {}});
    QCOMPARE(journal.job(other)->outcome, Outcome::Cancelled);
}

void TestJournal::keepsResources()
{
    Journal journal(file());
    const QUuid job = journal.beginJob("test", "t");
    Resource set {"shadow-copy-set", "5c5a", "fs1", job, "added", false, {{"shares", QCborArray {"vs1", "vs2"}}}, {}};
    Resource other {"shadow-copy-set", "77", "fs2", {}, "exposed", true, {}, {}};
    journal.putResource(set);
    journal.putResource(other);
    set.state = "committed";
    set.keep = true;
    journal.putResource(set);

    QList<Resource> found = journal.resources({.id = "5c5a"});
    QCOMPARE(found.size(), 1);
    QVERIFY(found[0].updated.isValid());
    set.updated = found[0].updated;
    QCOMPARE(found[0], set);
    QCOMPARE(journal.resources().size(), 2);
    QCOMPARE(journal.resources({.kind = "shadow-copy-set"}).size(), 2);
    QCOMPARE(journal.resources({.kind = "snapshot"}).size(), 0);
    QCOMPARE(journal.resources({.server = "fs2"}).size(), 1);
    QVERIFY(journal.resources({.server = "fs2"})[0].job.isNull());
    QCOMPARE(journal.resources({.job = job})[0].id, "5c5a");
    QCOMPARE(journal.resources({.keep = false}).size(), 0);
    QCOMPARE(journal.resources({.kind = "shadow-copy-set", .server = "fs1", .keep = true}).size(), 1);

    journal.removeResource("shadow-copy-set", "5c5a");
    journal.removeResource("shadow-copy-set", "5c5a");
    QCOMPARE(journal.resources().size(), 1);
}

void TestJournal::listsNewestJobsFirst()
{
    Journal journal(file());
    for (int i = 0; i < 5; ++i)
        journal.beginJob("test", QString::number(i));
    QStringList titles;
    for (const JobRecord &job : journal.jobs(3))
        titles.append(job.title);
    QCOMPARE(titles, QStringList({"4", "3", "2"}));
    QCOMPARE(journal.jobs().size(), 5);
}

void TestJournal::survivesReopening()
{
    QUuid id;
    {
        Journal journal(file());
        id = journal.beginJob("test", "t");
        journal.write(id, step("a"), StepEvent::Began, {});
    }
    Journal journal(file());
    Journal again(file());
    QCOMPARE(again.entries(id).size(), 1);
    journal.write(id, step("a"), StepEvent::Done, {});
    QCOMPARE(again.entries(id).size(), 2);
}

void TestJournal::writesForRunSteps()
{
    Journal journal(file());
    const QUuid id = journal.beginJob("test", "t");
    JobJournal entries(journal, id);
    const auto body = [](StepContext context) -> Task<QCborMap> {
        context.record({{"set", "5c5a"}});
        co_return QCborMap {{"n", 1}};
    };
    Step only = step("a");
    only.intent = {{"share", "vs$"}};
    only.run = body;
    QCOMPARE(await(runSteps({{only}}, &entries, nullptr, {})).outcome, Outcome::Done);
    const QList<JournalEntry> written = journal.entries(id);
    QCOMPARE(written.size(), 3);
    QCOMPARE(written[0].data, only.intent);
    QCOMPARE(written[1].event, StepEvent::Recorded);
    QCOMPARE(written[2].data, (QCborMap {{"n", 1}}));
}

void TestJournal::refusesAnUnknownJob()
{
    Journal journal(file());
    QVERIFY_EXCEPTION_THROWN(journal.finishJob(QUuid::createUuid(), Outcome::Done), Error);
    QVERIFY_EXCEPTION_THROWN(journal.write(QUuid::createUuid(), step("a"), StepEvent::Began, {}), Error);
}

void TestJournal::prunesFinishedJobsOnly()
{
    Journal journal(file());
    const QUuid running = journal.beginJob("test", "running");
    const QUuid owns = journal.beginJob("test", "owns");
    const QUuid over = journal.beginJob("test", "over");
    for (const QUuid &id : {running, owns, over})
        journal.write(id, step("a"), StepEvent::Began, {});
    journal.putResource({"shadow-copy-set", "1", "fs1", owns, "committed", true, {}, {}});
    journal.finishJob(owns, Outcome::Done);
    journal.finishJob(over, Outcome::Done);
    QCOMPARE(journal.prune(QDateTime::currentDateTimeUtc().addDays(-1)), 0);
    QCOMPARE(journal.prune(QDateTime::currentDateTime().addSecs(1)), 1);
    QVERIFY(!journal.job(over));
    QCOMPARE(journal.entries(over).size(), 0);
    QCOMPARE(journal.entries(owns).size(), 1);
    journal.removeResource("shadow-copy-set", "1");
    QCOMPARE(journal.prune(QDateTime::currentDateTimeUtc().addSecs(1)), 1);
    QCOMPARE(journal.jobs().size(), 1);
}

void TestJournal::makesPrivateFiles()
{
    const mode_t before = umask(0);
    Journal journal(file());
    journal.beginJob("test", "t");
    umask(before);
    QCOMPARE(modeOf(m_directory->filePath("state")), mode_t(0700));
    for (const char *suffix : {"", "-wal", "-shm"})
        QCOMPARE(modeOf(file() + suffix), mode_t(0600));
}

void TestJournal::followsTheEnvironment()
{
    qunsetenv("PENUMBRA_STATE_DIR");
    qputenv("XDG_STATE_HOME", "/x/state");
    QCOMPARE(Journal::defaultPath(), "/x/state/penumbra/journal.sqlite");
    qputenv("XDG_STATE_HOME", "relative");
    QCOMPARE(Journal::defaultPath(), QDir::homePath() + "/.local/state/penumbra/journal.sqlite");
    qputenv("PENUMBRA_STATE_DIR", "/y");
    QCOMPARE(Journal::defaultPath(), "/y/journal.sqlite");
    qunsetenv("PENUMBRA_STATE_DIR");
    qunsetenv("XDG_STATE_HOME");
}

void TestJournal::knowsWhetherAProcessLives()
{
    JobOwner owner = JobOwner::self();
    QVERIFY(isAlive(owner));
    JobOwner changed = owner;
    changed.processStart += 1; // the number was used again
    QVERIFY(!isAlive(changed));
    changed = owner;
    changed.bootId = "before the restart";
    QVERIFY(!isAlive(changed));
    changed = owner;
    changed.pid = 0x7ffffff0;
    QVERIFY(!isAlive(changed));
    changed.machineId = "another computer";
    changed.hostName = "elsewhere";
    QVERIFY(isAlive(changed));
}

void TestJournal::asksOnlyThatVeryProcessToEnd()
{
    QProcess process;
    process.start(QStringLiteral("sleep"), {QStringLiteral("600")});
    QVERIFY(process.waitForStarted());
    QFile stat(QStringLiteral("/proc/%1/stat").arg(process.processId()));
    QVERIFY(stat.open(QIODevice::ReadOnly));
    const QByteArray text = stat.readAll();
    JobOwner owner = JobOwner::self();
    owner.pid = process.processId();
    owner.processStart = text.mid(text.lastIndexOf(')') + 2).split(' ').value(19).toLongLong();
    JobOwner other = owner;
    other.processStart += 1; // the number was used again
    QVERIFY(!askToEnd(other));
    other = owner;
    other.hostName = "elsewhere";
    QVERIFY(!askToEnd(other));
    QCOMPARE(process.state(), QProcess::Running);
    QVERIFY(askToEnd(owner));
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::CrashExit);
    QVERIFY(!askToEnd(owner));
}

void TestJournal::severalProcessesWriteAtOnce()
{
    constexpr int processes = 6;
    constexpr int writes = 60;
    std::vector<std::unique_ptr<ChildProcess>> children;
    for (int i = 0; i < processes; ++i)
        children.push_back(std::make_unique<ChildProcess>(QStringList {"write", file(), QString::number(writes)}));
    for (const auto &one : children) {
        const int code = one->finish();
        QVERIFY2(code == 0, one->process().readAll());
    }
    const Journal journal(file());
    QCOMPARE(journal.jobs().size(), processes);
    for (const JobRecord &job : journal.jobs()) {
        QCOMPARE(job.outcome, Outcome::Done);
        const QList<JournalEntry> entries = journal.entries(job.id);
        QCOMPARE(entries.size(), writes);
        for (int i = 0; i < writes; ++i)
            QCOMPARE(entries[i].data["n"].toInteger(), i);
    }
}

void TestJournal::keepsWhatAKilledProcessWrote()
{
    Journal journal(file());
    for (int trial = 0; trial < 5; ++trial) {
        ChildProcess writer({"until-killed", file(), "1000000"});
        const QUuid job = QUuid::fromString(writer.line().section(' ', 1));
        QVERIFY(!job.isNull());
        int told = -1;
        for (int i = 0; i < 3 + trial * 10; ++i)
            told = writer.line().toInt();
        QVERIFY(journal.unfinishedJobs().isEmpty());
        QVERIFY(isAlive(journal.job(job)->owner));
        writer.kill();
        for (QByteArray rest = writer.process().readLine(); rest.endsWith('\n'); rest = writer.process().readLine())
            told = rest.trimmed().toInt();

        // What it said it had written is there, in order, and at most one entry more.
        const QList<JournalEntry> entries = journal.entries(job);
        QVERIFY(entries.size() == told + 1 || entries.size() == told + 2);
        for (int i = 0; i < entries.size(); ++i)
            QCOMPARE(entries[i].data["n"].toInteger(), i);
        QCOMPARE(journal.unfinishedJobs().size(), 1);
        QCOMPARE(journal.unfinishedJobs()[0].id, job);
        journal.finishJob(job, Outcome::Failed, Failure {FailureKind::HelperDied, "recover", {}, {}, {}});
        QVERIFY(journal.unfinishedJobs().isEmpty());
    }
}

void TestJournal::refusesANewerSchema()
{
    {
        Journal journal(file());
        journal.beginJob("test", "t");
    }
    alter(file(), "PRAGMA user_version = 2");
    const Failure failure = failureOfOpening(file());
    QCOMPARE(failure.kind, FailureKind::JournalUnavailable);
    QCOMPARE(failure.object, file());
    QVERIFY(failure.status.contains("version 2"));
    QVERIFY(failure.detail.contains("newer"));
    // Nothing was changed: the version that made it finds its job.
    alter(file(), "PRAGMA user_version = 1");
    QCOMPARE(Journal(file()).jobs().size(), 1);
}

void TestJournal::refusesADamagedFile_data()
{
    QTest::addColumn<int>("from");
    QTest::newRow("header") << 0;
    QTest::newRow("schema") << 100;
    QTest::newRow("middle") << 8192;
}

void TestJournal::refusesADamagedFile()
{
    QFETCH(int, from);
    {
        Journal journal(file());
        const QUuid job = journal.beginJob("test", "t");
        for (int i = 0; i < 200; ++i)
            journal.write(job, step(QString::number(i)), StepEvent::Began, {{"text", QString(100, 'x')}});
    }
    QFile damaged(file());
    QVERIFY(damaged.open(QIODevice::ReadWrite));
    QVERIFY(damaged.size() > 20000);
    QVERIFY(damaged.seek(from));
    damaged.write(QByteArray(8192, '\x5a'));
    damaged.seek(0);
    const QByteArray content = damaged.readAll();
    damaged.close();

    const Failure failure = failureOfOpening(file());
    QCOMPARE(failure.kind, FailureKind::JournalUnavailable);
    QCOMPARE(failure.object, file());
    QVERIFY2(failure.detail.contains("damaged") && failure.detail.contains("move it away"), qPrintable(failure.status));
    QVERIFY(damaged.open(QIODevice::ReadOnly));
    QCOMPARE(damaged.readAll(), content);
}

void TestJournal::refusesADirectoryItCannotWrite()
{
    // As nobody when this runs as root, whom no permission stops.
    const bool root = geteuid() == 0;
    QVERIFY(QDir(m_directory->path()).mkdir("state"));
    chmod(QFile::encodeName(m_directory->path()).constData(), 0755);
    chmod(QFile::encodeName(m_directory->filePath("state")).constData(), 0555);
    ChildProcess writer({"write", file(), "1"}, root);
    const QString line = writer.line();
    QCOMPARE(writer.finish(), 3);
    QVERIFY2(line.contains("journal-unavailable") && line.contains("permissions"), qPrintable(line));
    // A directory that cannot be made at all, whoever asks.
    const Failure failure = failureOfOpening("/proc/penumbra/journal.sqlite");
    QCOMPARE(failure.kind, FailureKind::JournalUnavailable);
    QVERIFY(!failure.status.isEmpty() && !failure.detail.isEmpty());
}

void TestJournal::refusesAFileItCannotWrite()
{
    const bool root = geteuid() == 0;
    Journal(file()).beginJob("test", "t");
    chmod(QFile::encodeName(m_directory->path()).constData(), 0755);
    chmod(QFile::encodeName(m_directory->filePath("state")).constData(), 0555);
    chmod(QFile::encodeName(file()).constData(), 0444);
    ChildProcess writer({"write", file(), "1"}, root);
    const QString line = writer.line();
    QCOMPARE(writer.finish(), 3);
    QVERIFY2(line.contains("journal-unavailable") && line.contains("permissions"), qPrintable(line));
}

void TestJournal::goesOnAfterAWriteThatFailed()
{
    Journal journal(file());
    const QUuid job = journal.beginJob("test", "t");
    alter(file(), "CREATE TRIGGER full BEFORE INSERT ON entries BEGIN SELECT RAISE(ABORT, 'no room'); END");
    QVERIFY_EXCEPTION_THROWN(journal.write(job, step("a"), StepEvent::Began, {}), Error);
    alter(file(), "DROP TRIGGER full");
    journal.write(job, step("a"), StepEvent::Began, {});
    QCOMPARE(journal.entries(job).size(), 1);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc == 4 && argv[1][0] != '-')
        return child(QString::fromUtf8(argv[1]), QString::fromUtf8(argv[2]), std::atoi(argv[3]));
    TestJournal test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_journal.moc"
