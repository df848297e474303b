// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Sets that the console has penumbractl make on a private Samba: followed, cancelled, and left alone by a console that goes away.

#include "controlprogram.h"

#include "cli/exitcode.h"
#include "console/jobfeed.h"
#include "console/jobrunner.h"

#include <sys/wait.h>

using namespace Penumbra;
using namespace Penumbra::Console;
using namespace Penumbra::Test;

class TestConsoleSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void followsASetToItsEnd();
    void cancelsASet();
    void aSetGoesOnWithoutTheConsole();
    void aWrongPasswordIsAFailure();

private:
    JobRequest request(const QString &password) const;

    std::unique_ptr<PrivateSamba> m_samba;
    std::unique_ptr<QTemporaryDir> m_state;
};

void TestConsoleSet::initTestCase()
{
    PrivateSamba::Options options;
    options.shares = {QStringLiteral("vms")};
    m_samba = std::make_unique<PrivateSamba>(options);
}

void TestConsoleSet::init()
{
    m_state = std::make_unique<QTemporaryDir>();
    const QProcessEnvironment environment = controlEnvironment(*m_state);
    for (const QString &name : environment.keys())
        qputenv(name.toUtf8().constData(), environment.value(name).toUtf8());
}

void TestConsoleSet::cleanup()
{
    m_samba->setSnapshotDelay(std::chrono::milliseconds(0));
    QCOMPARE(leftOn(*m_samba), QStringList());
}

JobRequest TestConsoleSet::request(const QString &password) const
{
    QByteArray bytes = password.toUtf8();
    return {{QStringLiteral("shadow"), QStringLiteral("create"), QStringLiteral("--allow-changes"),
             QStringLiteral("//%1/vms").arg(m_samba->address()), QStringLiteral("--user"), m_samba->user(),
             QStringLiteral("--port"), QString::number(m_samba->port())},
            {{QStringLiteral("--password-fd"), Secret::take(bytes)}},
            QStringLiteral("set of vms")};
}

void TestConsoleSet::followsASetToItsEnd()
{
    JobRunner runner;
    JobFeed feed;
    RunningJob *job = runner.start(request(m_samba->password()));
    QFile arguments(QStringLiteral("/proc/%1/cmdline").arg(job->processId()));
    QSignalSpy begun(job, &RunningJob::begun);
    QSignalSpy ended(job, &RunningJob::ended);
    QTRY_COMPARE_WITH_TIMEOUT(begun.count(), 1, ControlProgram::limit);
    if (arguments.open(QIODevice::ReadOnly))
        QVERIFY(!arguments.readAll().contains(m_samba->password().toUtf8()));
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, ControlProgram::limit);
    QCOMPARE(job->exitCode(), int(Cli::Ok));
    QVERIFY(!job->failure());
    QCOMPARE(runner.find(job->job()), job);
    const QJsonObject last = job->events().constLast();
    QCOMPARE(last[QLatin1String("event")].toString(), QStringLiteral("result"));
    QCOMPARE(last[QLatin1String("outcome")].toString(), QStringLiteral("done"));
    QTRY_VERIFY(!feed.jobs().isEmpty() && feed.jobs().constFirst().record.outcome);
    QCOMPARE(feed.jobs().constFirst().record.id, job->job());
    QCOMPARE(JobRunner::eventsOf(job->job()), job->events());
}

void TestConsoleSet::cancelsASet()
{
    m_samba->setSnapshotDelay(std::chrono::seconds(3));
    JobRunner runner;
    RunningJob *job = runner.start(request(m_samba->password()));
    QSignalSpy ended(job, &RunningJob::ended);
    connect(job, &RunningJob::event, this, [job](const QJsonObject &event) {
        const bool commits = event[QLatin1String("step")].toString().startsWith(QLatin1String("commit "));
        if (commits && event[QLatin1String("state")].toString() == QLatin1String("began"))
            job->cancel();
    });
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, ControlProgram::limit);
    QCOMPARE(job->exitCode(), int(Cli::Cancelled));
}

void TestConsoleSet::aSetGoesOnWithoutTheConsole()
{
    m_samba->setSnapshotDelay(std::chrono::seconds(2));
    QUuid id;
    qint64 process = 0;
    {
        JobRunner runner;
        RunningJob *job = runner.start(request(m_samba->password()));
        QSignalSpy begun(job, &RunningJob::begun);
        QTRY_COMPARE_WITH_TIMEOUT(begun.count(), 1, ControlProgram::limit);
        id = job->job();
        process = job->processId();
        QVERIFY(!job->hasEnded());
    }
    JobFeed feed; // the next console's
    QTRY_COMPARE(feed.jobs().size(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(feed.jobs().constFirst().record.outcome.has_value(), ControlProgram::limit);
    QCOMPARE(feed.jobs().constFirst().record.id, id);
    QCOMPARE(feed.jobs().constFirst().record.outcome, std::optional(RunResult::Outcome::Done));
    int status = -1;
    QCOMPARE(::waitpid(pid_t(process), &status, 0), pid_t(process));
    QCOMPARE(status, 0);
    const QList<QJsonObject> events = JobRunner::eventsOf(id);
    QVERIFY(!events.isEmpty());
    QCOMPARE(events.constLast()[QLatin1String("event")].toString(), QStringLiteral("result"));
}

void TestConsoleSet::aWrongPasswordIsAFailure()
{
    JobRunner runner;
    RunningJob *job = runner.start(request(QStringLiteral("wrong")));
    QSignalSpy ended(job, &RunningJob::ended);
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, ControlProgram::limit);
    QVERIFY(job->exitCode() != int(Cli::Ok));
    QVERIFY(job->failure());
    QCOMPARE(job->failure()->kind, FailureKind::SignInFailed);
}

QTEST_GUILESS_MAIN(TestConsoleSet)
#include "tst_consoleset.moc"
