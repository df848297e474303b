// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/childprocess.h"
#include "console/jobevents.h"
#include "console/jobfeed.h"
#include "console/jobrunner.h"
#include "core/failure.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSignalSpy>
#include <QSocketNotifier>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Penumbra;
using namespace Penumbra::Console;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Runs a shell script as a job would run, to its end.
QByteArray outputOf(const QString &folder, const QString &script, const Secret &secret)
{
    ChildProcess child;
    child.program = QStringLiteral("/bin/sh");
    child.arguments = {QStringLiteral("-c"), script, QStringLiteral("sh"), QString::number(child.addSecret(secret))};
    child.outputFile = folder + QStringLiteral("/output");
    const StartedProcess started = startDetached(child);
    QSocketNotifier notifier(started.file, QSocketNotifier::Read);
    QSignalSpy ended(&notifier, &QSocketNotifier::activated);
    ended.wait(10'000);
    int status = 0;
    ::waitpid(pid_t(started.process), &status, 0);
    ::close(started.file);
    return contentOf(child.outputFile);
}

void append(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::Append));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestConsoleJobs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aJobHasASessionOfItsOwn();
    void aSecretComesOnItsDescriptorOnly();
    void aSecretOfOneServerIsToldWithItsServer();
    void nothingElseIsInherited();
    void aMissingProgramIsNamed();
    void eventsAreReadWhileTheyAreWritten();
    void theJournalIsFollowed();
    void aCrashedJobIsToldFromARunningOne();
    void entriesOfAJobAreRead();
    void aDamagedJournalIsToldOnce();
    void oldEventFilesAreRemoved();

private:
    QString m_journal;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestConsoleJobs::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("PENUMBRA_STATE_DIR", m_folder->path().toUtf8());
    m_journal = m_folder->filePath(QStringLiteral("journal.sqlite"));
}

void TestConsoleJobs::aJobHasASessionOfItsOwn()
{
    const QByteArray session = outputOf(m_folder->path(), QStringLiteral("ps -o sid= -p $$; echo $$"), {});
    const QList<QByteArray> lines = session.simplified().split(' ');
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0], lines[1]);
    QVERIFY(lines[0].toLongLong() != ::getsid(0));
    QCOMPARE(QFileInfo(m_folder->filePath(QStringLiteral("output"))).permissions() & 0x0FFF,
             QFile::Permissions(QFile::ReadUser | QFile::WriteUser));
}

void TestConsoleJobs::aSecretComesOnItsDescriptorOnly()
{
    QByteArray password = "s3cret w0rd";
    const QString script =
        QStringLiteral("read -r word <&3; echo \"[$word] $1\"; tr '\\0' ' ' < /proc/$$/cmdline; env");
    const QByteArray output = outputOf(m_folder->path(), script, Secret::take(password));
    QVERIFY2(output.startsWith("[s3cret w0rd] 3\n"), output.constData());
    QCOMPARE(output.count("s3cret"), 1);
}

void TestConsoleJobs::aSecretOfOneServerIsToldWithItsServer()
{
    QCOMPARE(secretArguments(QStringLiteral("--password-fd"), 5),
             QStringList({QStringLiteral("--password-fd"), QStringLiteral("5")}));
    QCOMPARE(secretArguments(QStringLiteral("--password-fd=files1="), 5),
             QStringList {QStringLiteral("--password-fd=files1=5")});
}

void TestConsoleJobs::nothingElseIsInherited()
{
    const int open = ::open("/dev/null", O_RDONLY); // inheritable
    QVERIFY(open >= 0);
    const QByteArray output = outputOf(m_folder->path(), QStringLiteral("ls /proc/$$/fd; readlink /proc/$$/fd/0"), {});
    ::close(open);
    const QList<QByteArray> words = output.simplified().split(' ');
    QVERIFY2(words.contains("/dev/null"), output.constData());
    for (const QByteArray &word : words) {
        bool isNumber = false;
        const int number = word.toInt(&isNumber);
        QVERIFY2(!isNumber || number <= 3 || number == 10 || number == 255, output.constData()); // a shell's own
    }
}

void TestConsoleJobs::aMissingProgramIsNamed()
{
    ChildProcess child;
    child.program = QStringLiteral("/nowhere/penumbractl");
    child.outputFile = m_folder->filePath(QStringLiteral("output"));
    try {
        startDetached(child);
        QFAIL("it was started");
    } catch (const Error &error) {
        QCOMPARE(error.kind(), FailureKind::HelperMissing);
        QCOMPARE(error.failure().object, child.program);
    }
}

void TestConsoleJobs::eventsAreReadWhileTheyAreWritten()
{
    const QString file = m_folder->filePath(QStringLiteral("events"));
    append(file, "{\"event\":\"job\"}\n{\"event\":");
    JobEvents events(file);
    QStringList names;
    QStringList others;
    connect(&events, &JobEvents::event, this,
            [&names](const QJsonObject &event) { names += event[QLatin1String("event")].toString(); });
    connect(&events, &JobEvents::otherLine, this, [&others](const QString &line) { others += line; });
    QTRY_COMPARE(names, QStringList {QStringLiteral("job")});
    append(file, "\"step\"}\nterminate called\n");
    QTRY_COMPARE(names, (QStringList {QStringLiteral("job"), QStringLiteral("step")}));
    QTRY_COMPARE(others, QStringList {QStringLiteral("terminate called")});
}

void TestConsoleJobs::theJournalIsFollowed()
{
    JobFeed feed(m_journal);
    QTRY_VERIFY(feed.isLoaded());
    QVERIFY(feed.jobs().isEmpty());
    Journal journal(m_journal); // as another process would write it
    const QUuid job = journal.beginJob(QStringLiteral("shadow-copy-set"), QStringLiteral("shadow create"));
    QTRY_COMPARE(feed.jobs().size(), 1);
    QCOMPARE(feed.jobs().constFirst().record.id, job);
    QVERIFY(feed.jobs().constFirst().isRunning);
    journal.putResource({QStringLiteral("set"),
                         QStringLiteral("1"),
                         QStringLiteral("files1"),
                         job,
                         QStringLiteral("exposed"),
                         false,
                         {},
                         {}});
    QTRY_COMPARE(feed.resources().size(), 1);
    journal.finishJob(job, RunResult::Outcome::Done);
    QTRY_VERIFY(!feed.jobs().constFirst().isRunning);
    QVERIFY(!feed.jobs().constFirst().isLeftOver);
    QCOMPARE(feed.jobs().constFirst().record.outcome, std::optional(RunResult::Outcome::Done));
}

void TestConsoleJobs::aCrashedJobIsToldFromARunningOne()
{
    const QUuid job = Journal(m_journal).beginJob(QStringLiteral("shadow-copy-set"), QStringLiteral("shadow create"));
    {
        // The job's process is one that has ended.
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("test"));
        database.setDatabaseName(m_journal);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY2(query.exec(QStringLiteral("UPDATE jobs SET process_start = process_start - 1")),
                 qPrintable(query.lastError().text()));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("test"));
    JobFeed feed(m_journal);
    QTRY_COMPARE(feed.jobs().size(), 1);
    QCOMPARE(feed.jobs().constFirst().record.id, job);
    QVERIFY(!feed.jobs().constFirst().isRunning);
    QVERIFY(feed.jobs().constFirst().isLeftOver);
}

void TestConsoleJobs::entriesOfAJobAreRead()
{
    Journal journal(m_journal);
    const QUuid job = journal.beginJob(QStringLiteral("shadow-copy-set"), QStringLiteral("shadow create"));
    Step step;
    step.id = QStringLiteral("connect files1");
    step.phase = QStringLiteral("before");
    journal.write(job, step, StepEvent::Began, {});
    JobFeed feed(m_journal);
    QList<JournalEntry> entries;
    connect(&feed, &JobFeed::entriesRead, this, [&](const QUuid &of, const QList<JournalEntry> &read) {
        QCOMPARE(of, job);
        entries = read;
    });
    feed.readEntries(job);
    QTRY_COMPARE(entries.size(), 1);
    QCOMPARE(entries.constFirst().step, step.id);
}

void TestConsoleJobs::aDamagedJournalIsToldOnce()
{
    append(m_journal, QByteArray(8'192, 'x'));
    JobFeed feed(m_journal);
    QSignalSpy failed(&feed, &JobFeed::failed);
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.constFirst().constFirst().value<Failure>().kind, FailureKind::JournalUnavailable);
    feed.refresh();
    feed.refresh();
    QVERIFY(!failed.wait(1'500)); // told once, however often it is looked at
    QCOMPARE(contentOf(m_journal), QByteArray(8'192, 'x'));
}

void TestConsoleJobs::oldEventFilesAreRemoved()
{
    QVERIFY(QDir().mkpath(JobRunner::folder()));
    const QDir folder(JobRunner::folder());
    append(folder.filePath(QStringLiteral("old.jsonl")), "{}\n");
    append(folder.filePath(QStringLiteral("new.jsonl")), "{}\n");
    QVERIFY(QFile::link(QStringLiteral("old.jsonl"), folder.filePath(QStringLiteral("a.job"))));
    QVERIFY(QFile::link(QStringLiteral("new.jsonl"), folder.filePath(QStringLiteral("b.job"))));
    QFile old(folder.filePath(QStringLiteral("old.jsonl")));
    QVERIFY(old.open(QIODevice::ReadWrite));
    QVERIFY(old.setFileTime(QDateTime::currentDateTime().addDays(-40), QFileDevice::FileModificationTime));
    old.close();
    JobRunner::removeOldFiles(30);
    QCOMPARE(folder.entryList(QDir::Files | QDir::System),
             (QStringList {QStringLiteral("b.job"), QStringLiteral("new.jsonl")}));
}

QTEST_GUILESS_MAIN(TestConsoleJobs)
#include "tst_consolejobs.moc"
