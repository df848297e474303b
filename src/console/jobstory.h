// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/failure.h"
#include "journal/journal.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Penumbra::Console {

/// One step of a job, as far as it has come.
struct StoryStep
{
    enum class State : quint8 { Running, Done, Failed, Undoing, Undone, NotUndone };

    QString id; ///< "commit files1"
    QString name; ///< "commit"
    QString server; ///< empty: of no server
    QString phase; ///< "before", "prepare"... (docs/OPERATIONS.md)
    State state = State::Running;
    QDateTime began; ///< UTC
    QDateTime ended; ///< UTC; invalid while it or its undo runs
    qint64 done = 0; ///< of total, in the step's own unit
    qint64 total = 0;
    std::optional<Failure> failure; ///< of the step, or of its undo
    QStringList shares; ///< that it is about, in the order it takes them
    bool isSkipped = false; ///< nobody had anything to do
    int round = 0; ///< 0; 1 and above: of a further set

    bool operator==(const StoryStep &) const = default;
};

/// One share of a shadow copy set's job.
struct StoryShare
{
    enum class State : quint8 { Waiting, Working, Done, Failed, Undone };

    QString server;
    QString share; ///< UNC
    State state = State::Waiting;
    QString step; ///< name of the last step that reached it; empty: none
    QString exposed; ///< the exposed share's bare name; empty: not exposed
    QDateTime created; ///< UTC: the instant of the copy, as the server says
    std::optional<Failure> failure;

    bool operator==(const StoryShare &) const = default;
};

/// One file of a restore.
struct StoryFile
{
    enum class State : quint8 { Waiting, Copying, Copied };

    QString source;
    QString target;
    qint64 size = 0; ///< bytes
    qint64 bytes = 0; ///< to be copied
    bool byServer = false;
    bool replaces = false;
    State state = State::Waiting;

    bool operator==(const StoryFile &) const = default;
};

/// Something worth telling that is no failure.
struct StoryNotice
{
    QDateTime at;
    QString notice; ///< "recovery-skipped"
    QStringList arguments;
    QString sentence; ///< English

    bool operator==(const StoryNotice &) const = default;
};

/// What has happened in one job, put together from its events (docs/OPERATIONS.md) or from the journal's entries: pure, without widgets.
///
///     JobStory story;
///     for (const QJsonObject &event : job->events())
///         story.take(event);
///     if (const StoryStep *now = story.current()) ...
class JobStory
{
public:
    enum class Kind : quint8 { Unknown, ShadowCopySet, Restore };
    enum class Outcome : quint8 { Running, Done, Failed, Cancelled };

    /// What a phase looks like.
    enum class PhaseState : quint8 { Waiting, Running, Done, Skipped, Failed, Undone };

    void take(const QJsonObject &event);
    /// An entry of the journal as the event that it was.
    static QJsonObject eventOf(const JournalEntry &entry);
    /// What only the journal's record knows: kind, times, how it ended.
    void takeRecord(const JobRecord &record);

    Kind kind() const { return m_kind; }
    Outcome outcome() const { return m_outcome; }
    bool isCancelling() const { return m_cancelling && m_outcome == Outcome::Running; }
    /// The process has ended, whether it could say how or not; below 0: a signal ended it.
    void setEnded(int exitCode);
    /// Its process is gone without an end: what it left is to be cleaned up.
    void setCrashed();
    bool isCrashed() const { return m_crashed && m_outcome == Outcome::Running; }

    QDateTime began() const { return m_began; } ///< UTC
    QDateTime ended() const { return m_ended; } ///< UTC; invalid while it runs
    /// Milliseconds since it began, until it ended or until now.
    qint64 elapsed(const QDateTime &now) const;

    const QList<StoryStep> &steps() const { return m_steps; }
    /// The step that runs and began last; null when none does.
    const StoryStep *current() const;
    /// Stages that have begun, counted in rounds, and how many there will be: "step 8 of 12".
    int stage() const;
    int stages() const;
    /// 0 to 1: how far the job is, stages counted alike; of a restore by its bytes.
    double fraction() const;

    /// The phases of a job of this kind, in order: before, prepare... A restore has no expose and no recover.
    QStringList phases() const;
    PhaseState phaseState(const QString &phase) const;
    /// The phase that the job is in, or was in when it ended: also where something failed; empty: none yet.
    QString phase() const;
    /// The set was exposed and is not gone again: cancelling completes and deletes it.
    bool isExposed() const;
    /// The set is kept when it is done, as far as that is known yet.
    bool isKept() const { return m_keep; }
    /// Whether shares were added to a set that is not exposed yet: cancelling aborts it.
    bool wouldAbort() const;

    QList<StoryShare> shares() const;
    const QList<StoryFile> &files() const { return m_files; }
    const QList<StoryNotice> &notices() const { return m_notices; }
    const QJsonObject &plan() const { return m_plan; } ///< of a restore; empty: none yet
    const QJsonObject &result() const { return m_result; } ///< empty: none yet
    qint64 bytesDone() const { return m_bytes; }
    qint64 bytesTotal() const { return m_bytesTotal; }
    /// Bytes per second over the last seconds; 0: unknown.
    double rate() const;

    /// What it failed with; nothing when it did not fail.
    std::optional<Failure> failure() const;
    void setFailure(const Failure &failure) { m_failure = failure; }
    /// What could not be undone or removed.
    QList<Failure> leftBehind() const { return m_left; }
    /// Everything, as it came.
    const QList<QJsonObject> &events() const { return m_events; }
    static constexpr qsizetype mostEvents = 10'000;

    /// The stages of a job in their order: the names of its steps. Of a set the last one, "delete", is missing when it is kept.
    static const QStringList &stageNames(Kind kind);

private:
    struct Sample
    {
        QDateTime at;
        qint64 bytes = 0;
    };

    void takeStep(const QJsonObject &event);
    void takeProgress(const QJsonObject &event);
    void takePlan(const QJsonObject &event);
    void takeFile(const QJsonObject &event);
    void takeResult(const QJsonObject &event);
    void finish(Outcome outcome, const QDateTime &at);
    void breakOff();
    StoryStep *stepOf(const QString &id); ///< the last one
    static QString shareKey(const QString &server, const QString &share);
    int lastRound() const;

    Kind m_kind = Kind::Unknown;
    Outcome m_outcome = Outcome::Running;
    bool m_cancelling = false;
    bool m_crashed = false;
    bool m_keep = false;
    QDateTime m_began;
    QDateTime m_ended;
    QDateTime m_latest;
    QList<StoryStep> m_steps;
    QHash<QString, QJsonObject> m_copies; ///< by server and share: as exposed
    QList<StoryFile> m_files;
    QHash<QString, qsizetype> m_fileOf; ///< by target
    QList<StoryNotice> m_notices;
    QJsonObject m_plan;
    QJsonObject m_result;
    qint64 m_bytes = 0;
    qint64 m_bytesTotal = 0;
    QList<Sample> m_samples;
    std::optional<Failure> m_failure;
    QList<Failure> m_left;
    QList<QJsonObject> m_events;
};

} // namespace Penumbra::Console
