// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/jobrunner.h"

#include "console/childprocess.h"
#include "core/guid.h"
#include "journal/journal.h"

#include <QCborMap>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

namespace Penumbra::Console {

namespace {

constexpr const char *suffix = ".jsonl";

Q_LOGGING_CATEGORY(jobsLog, "penumbra.jobs", QtInfoMsg)

QString newFile()
{
    const QDir directory(JobRunner::folder());
    if (!directory.mkpath(QStringLiteral("."))
        || !QFile::setPermissions(directory.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        throw Error(FailureKind::SystemError, QStringLiteral("make folder"), directory.path());
    return directory.filePath(guidText(QUuid::createUuid()) + QString::fromLatin1(suffix));
}

} // namespace

RunningJob::RunningJob(const QString &title, const QString &file, QObject *parent)
    : QObject(parent)
    , m_title(title)
    , m_reader(std::make_unique<JobEvents>(file))
{
    connect(m_reader.get(), &JobEvents::event, this, &RunningJob::take);
    connect(m_reader.get(), &JobEvents::otherLine, this, [this](const QString &line) {
        qWarning("penumbractl: %s", qUtf8Printable(line));
        if (!m_failure)
            m_failure = Failure {FailureKind::HelperDied, QStringLiteral("run"), m_title, {}, line};
    });
}

RunningJob::~RunningJob()
{
    if (m_processFile >= 0)
        ::close(m_processFile);
}

void RunningJob::watch(qint64 process, int processFile)
{
    m_process = process;
    m_processFile = processFile;
    m_exit = std::make_unique<QSocketNotifier>(processFile, QSocketNotifier::Read);
    connect(m_exit.get(), &QSocketNotifier::activated, this, &RunningJob::reap);
}

void RunningJob::take(const QJsonObject &data)
{
    const QString name = data[QLatin1String("event")].toString();
    if (m_events.size() >= latestEvents)
        m_events.removeFirst();
    m_events.append(data);
    if (name == QLatin1String("error") && !m_failure)
        m_failure = Failure::fromCbor(QCborMap::fromJsonObject(data));
    if (name == QLatin1String("job") && m_job.isNull()) {
        m_job = QUuid::fromString(data[QLatin1String("job")].toString());
        // A console that is started later finds the file by the job's ID.
        QFile::link(QFileInfo(m_reader->fileName()).fileName(), JobRunner::eventFile(m_job));
        Q_EMIT begun(m_job);
    }
    Q_EMIT event(data);
}

void RunningJob::reap()
{
    int status = 0;
    if (::waitpid(pid_t(m_process), &status, WNOHANG) != pid_t(m_process))
        return;
    m_exit->setEnabled(false);
    while (m_reader->read()) { }
    finish(WIFEXITED(status) ? WEXITSTATUS(status) : -1);
}

void RunningJob::finish(int exitCode)
{
    m_ended = true;
    m_endedAt = QDateTime::currentDateTimeUtc();
    m_exitCode = exitCode;
    qCInfo(jobsLog, "process %lld has ended with %d: %s", m_process, exitCode, qUtf8Printable(m_title));
    if (exitCode != 0 && !m_failure)
        m_failure = Failure {FailureKind::HelperDied, QStringLiteral("run"), m_title, {}, {}};
    Q_EMIT ended(exitCode);
}

void RunningJob::cancel()
{
    if (!m_ended && m_process > 0)
        ::kill(pid_t(m_process), SIGTERM); // it is not reaped yet, so the number is still its own
}

JobRunner::JobRunner(QObject *parent)
    : QObject(parent)
{
}

QString JobRunner::program()
{
    const QString beside = QCoreApplication::applicationDirPath() + QStringLiteral("/penumbractl");
    return QFileInfo(beside).isExecutable() ? beside : QStringLiteral("/usr/bin/penumbractl");
}

QString JobRunner::folder()
{
    return QFileInfo(Journal::defaultPath()).path() + QStringLiteral("/jobs");
}

RunningJob *JobRunner::start(const JobRequest &request)
{
    const QString file = newFile();
    ChildProcess child;
    child.program = program();
    child.arguments = request.arguments;
    child.arguments.append(QStringLiteral("--json"));
    child.outputFile = file;
    for (const auto &[option, secret] : request.secrets)
        child.arguments += secretArguments(option, child.addSecret(secret));
    const auto [process, processFile] = startDetached(child);
    auto *job = new RunningJob(request.title, file, this);
    job->watch(process, processFile);
    m_jobs.append(job);
    qCInfo(jobsLog, "process %lld: penumbractl %s", process, qUtf8Printable(request.arguments.join(QLatin1Char(' '))));
    connect(job, &RunningJob::ended, this, [this, job] { Q_EMIT ended(job); });
    Q_EMIT started(job);
    return job;
}

RunningJob *JobRunner::find(const QUuid &id) const
{
    for (RunningJob *job : m_jobs) {
        if (job->job() == id)
            return job;
    }
    return nullptr;
}

QString JobRunner::eventFile(const QUuid &job)
{
    return QDir(folder()).filePath(guidText(job) + QStringLiteral(".job"));
}

QList<QJsonObject> JobRunner::eventsOf(const QUuid &job)
{
    QList<QJsonObject> events;
    JobEvents reader(eventFile(job));
    connect(&reader, &JobEvents::event, &reader, [&events](const QJsonObject &event) { events.append(event); });
    while (reader.read()) { }
    return events;
}

void JobRunner::removeOldFiles(int days)
{
    QDir directory(folder());
    const QDateTime limit = QDateTime::currentDateTimeUtc().addDays(-days);
    const QFileInfoList files = directory.entryInfoList(QDir::Files | QDir::System | QDir::NoDotAndDotDot);
    for (const QFileInfo &file : files) {
        const bool isOld = file.exists() && file.lastModified().toUTC() < limit;
        const bool leadsNowhere = file.isSymLink() && !file.exists();
        if (isOld || leadsNowhere)
            QFile::remove(file.filePath());
    }
}

} // namespace Penumbra::Console
