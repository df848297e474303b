// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/jobwords.h"

#include "core/failuretext.h"
#include "restore/record.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QRegularExpression>

namespace Penumbra::Console {

namespace {

struct JobWords
{
    Q_DECLARE_TR_FUNCTIONS(JobWords)
};

constexpr qint64 millisecondsPerSecond = 1'000;
constexpr qsizetype mostNames = 3; // in a title

/// The last part of a share or path as it stands in a job's title.
QString lastPart(QString path)
{
    path.replace(QLatin1Char('\\'), QLatin1Char('/'));
    while (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    return path.section(QLatin1Char('/'), -1);
}

QString machineNames(const JobStory &story)
{
    QStringList names;
    const QJsonArray items = story.plan()[QLatin1String("items")].toArray();
    for (const QJsonValue item : items) {
        const QJsonArray machines = item[QLatin1String("machines")].toArray();
        for (const QJsonValue machine : machines)
            names.append(machine[QLatin1String("name")].toString());
    }
    return names.join(JobWords::tr(", ", "between names"));
}

QString doneText(const JobStory &story)
{
    if (story.kind() == JobStory::Kind::Restore) {
        const bool kept = story.result()[QLatin1String("state")].toString() == QLatin1String("kept");
        return kept ? JobWords::tr("Done: everything is in place. What was there before is set aside beside it.")
                    : JobWords::tr("Done: everything is in place.");
    }
    if (story.kind() == JobStory::Kind::Unknown)
        return JobWords::tr("Done.");
    int kept = 0;
    const QList<StoryShare> shares = story.shares();
    for (const StoryShare &share : shares)
        kept += !share.exposed.isEmpty();
    return kept > 0
        ? JobWords::tr("Done: %Ln shadow copy(ies) kept until deleted. Crash-consistent: the machines were not "
                       "prepared.",
                       nullptr, kept)
        : JobWords::tr("Done: the shadow copies were made, looked into and deleted again; nothing is left on the "
                       "servers. Crash-consistent: the machines were not prepared.");
}

QString overText(const JobStory &story)
{
    const bool isRestore = story.kind() == JobStory::Kind::Restore;
    const bool cancelled = story.outcome() == JobStory::Outcome::Cancelled;
    if (!story.leftBehind().isEmpty() && isRestore) {
        const QString machines = machineNames(story);
        return machines.isEmpty()
            ? JobWords::tr("Restore unfinished: do not use what it was to bring back. Clean up to finish or undo it.")
            : JobWords::tr("Restore unfinished: do not start %1. Clean up to finish or undo it.").arg(machines);
    }
    if (!story.leftBehind().isEmpty())
        return JobWords::tr("Something was left on a server. Clean up when the server can be reached.");
    if (story.kind() == JobStory::Kind::Unknown)
        return cancelled ? JobWords::tr("Cancelled.") : JobWords::tr("Failed.");
    if (story.steps().isEmpty())
        return cancelled ? JobWords::tr("Cancelled before anything was done.")
                         : JobWords::tr("Failed before anything was done.");
    if (isRestore)
        return cancelled ? JobWords::tr("Cancelled. Everything is as it was before.")
                         : JobWords::tr("Failed. Everything is as it was before.");
    return cancelled ? JobWords::tr("Cancelled. Nothing is left on the servers.")
                     : JobWords::tr("Failed. Nothing is left on the servers.");
}

QString runningText(const JobStory &story)
{
    if (story.isCancelling())
        return JobWords::tr("Cancelling: what was begun is being undone.");
    const StoryStep *step = story.current();
    if (!step)
        return story.kind() == JobStory::Kind::Restore && story.steps().isEmpty()
            ? JobWords::tr("Working out what the restore will do.")
            : JobWords::tr("Working.");
    if (step->state == StoryStep::State::Undoing)
        return JobWords::tr("Something failed: what was begun is being undone.");
    const QString what = JobWords::tr("Step %1 of %2: %3.", "number, count, what is done")
                             .arg(story.stage())
                             .arg(story.stages())
                             .arg(stepText(step->name));
    if (step->name != QLatin1String("copy") || story.bytesTotal() <= 0)
        return what;
    const QLocale locale;
    const QString bytes =
        JobWords::tr("%1 of %2", "bytes")
            .arg(locale.formattedDataSize(story.bytesDone()), locale.formattedDataSize(story.bytesTotal()));
    const double rate = story.rate();
    if (rate <= 0)
        return JobWords::tr("%1 %2", "what is done; how far").arg(what, bytes);
    const auto left = qint64(double(story.bytesTotal() - story.bytesDone()) / rate * millisecondsPerSecond);
    return JobWords::tr("%1 %2, %3/s, about %4 left", "what is done; how far, rate, time")
        .arg(what, bytes, locale.formattedDataSize(qint64(rate)), durationText(left));
}

} // namespace

QString durationText(qint64 milliseconds)
{
    const qint64 seconds = qMax<qint64>(0, milliseconds) / millisecondsPerSecond;
    const QString rest = QStringLiteral("%1:%2")
                             .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
                             .arg(seconds % 60, 2, 10, QLatin1Char('0'));
    return seconds < 3600 ? rest : QStringLiteral("%1:%2").arg(seconds / 3600).arg(rest);
}

QString namesText(const QStringList &names)
{
    if (names.size() <= mostNames)
        return names.join(JobWords::tr(", ", "between names"));
    return JobWords::tr("%1 and %Ln more", "names", int(names.size() - mostNames))
        .arg(names.mid(0, mostNames).join(JobWords::tr(", ", "between names")));
}

QString jobKindText(const QString &kind)
{
    if (kind == QLatin1String("shadow-copy-set"))
        return JobWords::tr("Shadow copy set");
    if (kind == QLatin1String("restore"))
        return JobWords::tr("Restore");
    return {};
}

QString jobTitle(const QString &kind, const QString &title)
{
    const QString set = QStringLiteral("shadow create ");
    const QString restore = QStringLiteral("restore ");
    const bool isSet = kind == QLatin1String("shadow-copy-set") && title.startsWith(set);
    const bool isRestore = kind == QLatin1String("restore") && title.startsWith(restore);
    if (!isSet && !isRestore)
        return title;
    static const QRegularExpression between(QStringLiteral(" (?=smb://|//|\\\\)"));
    QStringList names;
    const QStringList paths = title.mid(isSet ? set.size() : restore.size()).split(between);
    for (const QString &path : paths) {
        if (const QString name = lastPart(path); !name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    const QString all = namesText(names);
    return isSet ? JobWords::tr("Shadow copies of %1").arg(all) : JobWords::tr("Restore of %1").arg(all);
}

QString phaseTitle(JobStory::Kind kind, const QString &phase)
{
    const bool restores = kind == JobStory::Kind::Restore;
    if (phase == QLatin1String("before"))
        return restores ? JobWords::tr("Plan", "phase of a restore") : JobWords::tr("Before", "phase of a job");
    if (phase == QLatin1String("prepare"))
        return JobWords::tr("Prepare", "phase of a job");
    if (phase == QLatin1String("create"))
        return restores ? JobWords::tr("Copy", "phase of a restore") : JobWords::tr("Create", "phase of a job");
    if (phase == QLatin1String("expose"))
        return JobWords::tr("Expose", "phase of a job");
    if (phase == QLatin1String("recover"))
        return JobWords::tr("Recover", "phase of a job");
    if (phase == QLatin1String("complete"))
        return restores ? JobWords::tr("Place", "phase of a restore") : JobWords::tr("Complete", "phase of a job");
    return restores ? JobWords::tr("Finish", "phase of a restore") : JobWords::tr("After", "phase of a job");
}

QString phaseStateText(JobStory::PhaseState state)
{
    switch (state) {
    case JobStory::PhaseState::Waiting:
        return JobWords::tr("waiting", "phase");
    case JobStory::PhaseState::Running:
        return JobWords::tr("running", "phase");
    case JobStory::PhaseState::Done:
        return JobWords::tr("done", "phase");
    case JobStory::PhaseState::Skipped:
        return JobWords::tr("skipped, no writer");
    case JobStory::PhaseState::Failed:
        return JobWords::tr("failed", "phase");
    case JobStory::PhaseState::Undone:
        return JobWords::tr("undone", "phase");
    }
    return {};
}

QString stepText(const QString &name)
{
    static const QHash<QString, const char *> texts {
        {QStringLiteral("connect"), QT_TRANSLATE_NOOP("JobWords", "sign in to the server")},
        {QStringLiteral("check"), QT_TRANSLATE_NOOP("JobWords", "ask whether each share can be shadow copied")},
        {QStringLiteral("lock"), QT_TRANSLATE_NOOP("JobWords", "keep other jobs of this computer off the servers")},
        {QStringLiteral("start"), QT_TRANSLATE_NOOP("JobWords", "begin the set and add the shares to it")},
        {QStringLiteral("prepare"), QT_TRANSLATE_NOOP("JobWords", "let the server get ready")},
        {QStringLiteral("commit"), QT_TRANSLATE_NOOP("JobWords", "make the copies, all at one instant")},
        {QStringLiteral("expose"), QT_TRANSLATE_NOOP("JobWords", "make the copies reachable as shares")},
        {QStringLiteral("recover"), QT_TRANSLATE_NOOP("JobWords", "let writers recover the copies")},
        {QStringLiteral("complete"), QT_TRANSLATE_NOOP("JobWords", "seal the copies, so that nobody changes them")},
        {QStringLiteral("unlock"), QT_TRANSLATE_NOOP("JobWords", "let other jobs of this computer go on")},
        {QStringLiteral("look"), QT_TRANSLATE_NOOP("JobWords", "look into the copies")},
        {QStringLiteral("delete"), QT_TRANSLATE_NOOP("JobWords", "delete the copies")},
        {QStringLiteral("hold"),
         QT_TRANSLATE_NOOP("JobWords", "open what will be replaced, so that nobody else uses it")},
        {QStringLiteral("folders"), QT_TRANSLATE_NOOP("JobWords", "make folders under temporary names")},
        {QStringLiteral("copy"), QT_TRANSLATE_NOOP("JobWords", "copy the files under temporary names")},
        {QStringLiteral("place"), QT_TRANSLATE_NOOP("JobWords", "put everything in place")},
        {QStringLiteral("finish"), QT_TRANSLATE_NOOP("JobWords", "remove what was set aside, unless it stays")},
    };
    const char *text = texts.value(name);
    return text ? QCoreApplication::translate("JobWords", text) : name;
}

QString stepCalls(const QString &name)
{
    static const QHash<QString, QString> calls {
        {QStringLiteral("connect"), QStringLiteral("GetSupportedVersion")},
        {QStringLiteral("check"), QStringLiteral("IsPathSupported")},
        {QStringLiteral("start"), QStringLiteral("SetContext, StartShadowCopySet, AddToShadowCopySet")},
        {QStringLiteral("prepare"), QStringLiteral("PrepareShadowCopySet")},
        {QStringLiteral("commit"), QStringLiteral("CommitShadowCopySet")},
        {QStringLiteral("expose"), QStringLiteral("ExposeShadowCopySet, GetShareMapping")},
        {QStringLiteral("complete"), QStringLiteral("RecoveryCompleteShadowCopySet")},
        {QStringLiteral("delete"), QStringLiteral("DeleteShareMapping")},
    };
    return calls.value(name);
}

QString stepStateText(const StoryStep &step)
{
    switch (step.state) {
    case StoryStep::State::Running:
        return step.total > 0 && step.name != QLatin1String("copy")
            ? JobWords::tr("%1 of %2", "how many of a step").arg(step.done).arg(step.total)
            : JobWords::tr("running", "step");
    case StoryStep::State::Done:
        return step.isSkipped ? JobWords::tr("skipped, no writer") : JobWords::tr("done", "step");
    case StoryStep::State::Failed:
        return step.failure && step.failure->kind == FailureKind::Cancelled ? JobWords::tr("cancelled", "step")
                                                                            : JobWords::tr("failed", "step");
    case StoryStep::State::Undoing:
        return JobWords::tr("being undone", "step");
    case StoryStep::State::Undone:
        return JobWords::tr("undone", "step");
    case StoryStep::State::NotUndone:
        return JobWords::tr("could not be undone", "step");
    }
    return {};
}

QString shareStateText(const StoryShare &share)
{
    const QString step = stepText(share.step);
    switch (share.state) {
    case StoryShare::State::Waiting:
        return JobWords::tr("waiting to %1", "share; what the step does").arg(step);
    case StoryShare::State::Working:
        return JobWords::tr("now: %1", "share; what the step does").arg(step);
    case StoryShare::State::Done:
        if (share.step == QLatin1String("delete"))
            return JobWords::tr("copied, looked into, deleted again", "share");
        if (!share.exposed.isEmpty())
            return JobWords::tr("copied", "share");
        return JobWords::tr("done: %1", "share; what the step does").arg(step);
    case StoryShare::State::Failed:
        return share.failure ? JobWords::tr("failed: %1", "share; sentence").arg(explain(*share.failure).sentence)
                             : JobWords::tr("failed", "share");
    case StoryShare::State::Undone:
        return JobWords::tr("not copied: undone", "share");
    }
    return {};
}

QString fileStateText(const StoryFile &file)
{
    switch (file.state) {
    case StoryFile::State::Waiting:
        return JobWords::tr("waiting", "file");
    case StoryFile::State::Copying:
        return file.byServer ? JobWords::tr("being copied by the server") : JobWords::tr("being copied", "file");
    case StoryFile::State::Copied:
        return file.byServer ? JobWords::tr("copied by the server") : JobWords::tr("copied", "file");
    }
    return {};
}

QString noticeText(const StoryNotice &notice)
{
    const QString first = notice.arguments.value(0);
    const QString second = notice.arguments.value(1);
    const QString &name = notice.notice;
    if (name == QLatin1String("waiting-for-lock"))
        return JobWords::tr("Waiting: another job of this computer works on %1 (%2).").arg(first, second);
    if (name == QLatin1String("waiting-for-server"))
        return JobWords::tr("Another client is making a shadow copy set on %1; the server does not say who. Trying "
                            "again in %2 s.")
            .arg(first, second);
    if (name == QLatin1String("share-listed-twice"))
        return JobWords::tr("%1 was named more than once; it is copied once.").arg(first);
    if (name == QLatin1String("two-instants"))
        return JobWords::tr("%1: the volume is in the set already, so a further set is made at another instant. The "
                            "two are not consistent with each other.")
            .arg(notice.arguments.join(JobWords::tr(", ", "between names")));
    if (name == QLatin1String("recovery-skipped"))
        return JobWords::tr("%1: crash-consistent: the machines were not prepared.").arg(first);
    if (name == QLatin1String("owner-unresolved"))
        return JobWords::tr("%1 calls itself %2, a name that does not resolve here; the address in use stays.")
            .arg(first, second);
    if (name == QLatin1String("bare-exposed-name"))
        return JobWords::tr("%1 gives the exposed share's bare name instead of its UNC name, as Samba does.")
            .arg(first);
    if (name == QLatin1String("abort-kept-copies"))
        return JobWords::tr("%1 answered the abort with success but kept the copies, as Samba does; they were deleted "
                            "one by one.")
            .arg(first);
    if (name == QLatin1String("set-already-gone"))
        return JobWords::tr("%1 had dropped the set %2 by itself.").arg(first, second);
    if (name == QLatin1String("not-expiring"))
        return JobWords::tr("The copies on %1 stay until they are deleted.").arg(first);
    return notice.sentence;
}

QString noticesText(const JobStory &story)
{
    static const QStringList lasting {QStringLiteral("share-listed-twice"), QStringLiteral("two-instants"),
                                      QStringLiteral("abort-kept-copies"), QStringLiteral("set-already-gone")};
    QStringList lines;
    for (const StoryNotice &notice : story.notices()) {
        if (lasting.contains(notice.notice))
            lines.append(noticeText(notice));
    }
    const bool waits =
        !story.notices().isEmpty() && story.notices().constLast().notice.startsWith(QLatin1String("waiting"));
    const StoryStep *step = story.current();
    const bool stillWaits = step && (step->name == QLatin1String("lock") || step->name == QLatin1String("start"));
    if (waits && stillWaits)
        lines.append(noticeText(story.notices().constLast()));
    lines.removeDuplicates();
    return lines.join(QLatin1Char('\n'));
}

QString stageText(const JobStory &story)
{
    if (story.stages() == 0 || story.stage() == 0)
        return JobWords::tr("beginning", "job");
    return JobWords::tr("%1, step %2 of %3", "phase, number, count")
        .arg(phaseTitle(story.kind(), story.phase()).toLower())
        .arg(story.stage())
        .arg(story.stages());
}

QString stateText(const JobStory &story)
{
    if (story.isCrashed())
        return story.kind() == JobStory::Kind::Restore
            ? JobWords::tr("Restore unfinished: its process ended early. Do not start its machines until it is cleaned "
                           "up.")
            : JobWords::tr("The job's process ended early. What it left on the servers can be cleaned up.");
    switch (story.outcome()) {
    case JobStory::Outcome::Running:
        return runningText(story);
    case JobStory::Outcome::Done:
        return doneText(story);
    case JobStory::Outcome::Failed:
    case JobStory::Outcome::Cancelled:
        return overText(story);
    }
    return {};
}

QString failuresText(const JobStory &story)
{
    QList<Failure> failures = story.leftBehind();
    if (const std::optional<Failure> failure = story.failure(); failure && failure->kind != FailureKind::Cancelled)
        failures.prepend(*failure);
    QStringList texts;
    for (const Failure &failure : std::as_const(failures)) {
        const FailureText text = explain(failure);
        texts.append(text.sentence + QLatin1Char('\n') + text.remedy);
    }
    texts.removeDuplicates();
    return texts.join(QStringLiteral("\n\n"));
}

QString logText(const JobStory &story)
{
    QStringList lines;
    for (const QJsonObject &event : story.events()) {
        QJsonObject rest = event;
        const QString at = rest.take(QLatin1String("at")).toString();
        const QString name = rest.take(QLatin1String("event")).toString();
        if (name == QLatin1String("progress"))
            continue;
        QString line = at + QLatin1Char(' ');
        if (name == QLatin1String("step")) {
            const QString id = rest[QLatin1String("step")].toString();
            line += QStringLiteral("%1: %2").arg(id, rest[QLatin1String("state")].toString());
            const QString calls = stepCalls(id.section(QLatin1Char(' '), 0, 0));
            if (!calls.isEmpty() && rest[QLatin1String("state")].toString() == QLatin1String("began"))
                line += QStringLiteral(" [%1]").arg(calls);
            rest = rest[QLatin1String("data")].toObject();
        } else if (rest.contains(QLatin1String("sentence"))) {
            line += name + QStringLiteral(": ") + rest.take(QLatin1String("sentence")).toString();
        } else {
            line += name;
        }
        // That nothing is left in the journal is how it should be, and reads like a loss.
        if (rest[QLatin1String("state")].toString() == Restore::restoreStateName(Restore::RestoreState::Gone))
            rest.remove(QLatin1String("state"));
        if (!rest.isEmpty())
            line += QLatin1Char(' ') + QString::fromUtf8(QJsonDocument(rest).toJson(QJsonDocument::Compact));
        lines.append(line);
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace Penumbra::Console
