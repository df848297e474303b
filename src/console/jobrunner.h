// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/jobevents.h"
#include "core/failure.h"
#include "core/secret.h"

#include <QDateTime>
#include <QJsonObject>
#include <QObject>
#include <QSocketNotifier>
#include <QStringList>
#include <QUuid>

#include <memory>
#include <optional>

namespace Penumbra::Console {

/// A command for penumbractl.
struct JobRequest
{
    QStringList arguments; ///< command, options, arguments; --json is added; no secrets
    /// Options that take the number of a descriptor, with what is read from it: {"--password-fd", secret}.
    QList<std::pair<QString, Secret>> secrets;
    QString title; ///< for people
};

/// A penumbractl process that this console started. It has a session of its own and writes its events into a file, so it goes on when the
/// console closes or dies; the next console finds it in the journal, and its events by JobRunner::follow().
class RunningJob : public QObject
{
    Q_OBJECT

public:
    ~RunningJob() override;

    QString title() const { return m_title; }
    qint64 processId() const { return m_process; }
    /// ID in the journal; null until the job's first event has come.
    QUuid job() const { return m_job; }
    bool hasEnded() const { return m_ended; }
    int exitCode() const { return m_exitCode; }
    /// Every event so far (docs/OPERATIONS.md), oldest first; the last latestEvents of them.
    const QList<QJsonObject> &events() const { return m_events; }
    static constexpr qsizetype latestEvents = 10'000;
    /// What the job failed with: its "error" event, or what it wrote besides.
    std::optional<Failure> failure() const { return m_failure; }

    /// Asks the job to end (SIGTERM): it undoes what it has begun.
    void cancel();

Q_SIGNALS:
    void event(const QJsonObject &event);
    /// job() is known now.
    void begun(const QUuid &job);
    void ended(int exitCode);

private:
    friend class JobRunner;
    RunningJob(const QString &title, const QString &file, QObject *parent);
    void watch(qint64 process, int processFile);
    void take(const QJsonObject &event);
    void reap();
    void finish(int exitCode);

    QString m_title;
    std::unique_ptr<JobEvents> m_reader;
    std::unique_ptr<QSocketNotifier> m_exit;
    qint64 m_process = 0;
    int m_processFile = -1; ///< pidfd
    QUuid m_job;
    QList<QJsonObject> m_events;
    std::optional<Failure> m_failure;
    bool m_ended = false;
    int m_exitCode = -1;
};

/// Starts penumbractl for whatever changes a server, and follows it.
class JobRunner : public QObject
{
    Q_OBJECT

public:
    explicit JobRunner(QObject *parent = nullptr);

    /// The program: beside this one, else where it is installed.
    static QString program();
    /// Where event files are: "jobs" in the journal's folder. Mode 0700.
    static QString folder();

    /// Starts a job. The object belongs to this one and stays until the console ends. Throws Error: HelperMissing, SystemError.
    RunningJob *start(const JobRequest &request);
    /// Jobs of this console, oldest first.
    const QList<RunningJob *> &jobs() const { return m_jobs; }
    RunningJob *find(const QUuid &job) const;
    /// Where the events of a job are that any console started; there is no such file when none did, or long ago.
    static QString eventFile(const QUuid &job);
    /// The events of a job that another console started, as far as its file is there; empty otherwise.
    static QList<QJsonObject> eventsOf(const QUuid &job);
    /// Removes event files older than that many days whose writers have ended.
    static void removeOldFiles(int days);

Q_SIGNALS:
    void started(Penumbra::Console::RunningJob *job);
    void ended(Penumbra::Console::RunningJob *job);

private:
    QList<RunningJob *> m_jobs;
};

} // namespace Penumbra::Console
