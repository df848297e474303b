// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/jobstory.h"

#include <QJsonArray>

#include <algorithm>

namespace Penumbra::Console {

namespace {

constexpr qint64 rateWindow = 10'000; // ms
constexpr int cancelledCode = 8; // docs/OPERATIONS.md, exit codes

const QString setKind = QStringLiteral("shadow-copy-set");
const QString restoreKind = QStringLiteral("restore");

QDateTime timeOf(const QJsonObject &event)
{
    return QDateTime::fromString(event[QLatin1String("at")].toString(), Qt::ISODateWithMs);
}

Failure failureIn(const QJsonObject &object)
{
    return Failure::fromCbor(QCborMap::fromJsonObject(object));
}

QList<Failure> failuresIn(const QJsonValue &list)
{
    QList<Failure> failures;
    const QJsonArray array = list.toArray();
    for (const QJsonValue each : array)
        failures.append(failureIn(each.toObject()));
    return failures;
}

QStringList textsIn(const QJsonValue &list)
{
    QStringList texts;
    const QJsonArray array = list.toArray();
    for (const QJsonValue each : array)
        texts.append(each.toString());
    return texts;
}

} // namespace

const QStringList &JobStory::stageNames(Kind kind)
{
    static const QStringList sets {QStringLiteral("connect"), QStringLiteral("check"),   QStringLiteral("lock"),
                                   QStringLiteral("start"),   QStringLiteral("prepare"), QStringLiteral("commit"),
                                   QStringLiteral("expose"),  QStringLiteral("recover"), QStringLiteral("complete"),
                                   QStringLiteral("unlock"),  QStringLiteral("look"),    QStringLiteral("delete")};
    static const QStringList restores {QStringLiteral("hold"), QStringLiteral("folders"), QStringLiteral("copy"),
                                       QStringLiteral("place"), QStringLiteral("finish")};
    return kind == Kind::Restore ? restores : sets;
}

/// Two servers may have one address and different ports.
QString JobStory::shareKey(const QString &server, const QString &share)
{
    return (server + QLatin1Char('\n') + share).toLower();
}

QJsonObject JobStory::eventOf(const JournalEntry &entry)
{
    return {{QStringLiteral("event"), QStringLiteral("step")},
            {QStringLiteral("at"), entry.at.toString(Qt::ISODateWithMs)},
            {QStringLiteral("step"), entry.step},
            {QStringLiteral("phase"), entry.phase},
            {QStringLiteral("state"), stepEventName(entry.event)},
            {QStringLiteral("data"), entry.data.toJsonObject()}};
}

void JobStory::takeRecord(const JobRecord &record)
{
    if (record.kind == setKind)
        m_kind = Kind::ShadowCopySet;
    else if (record.kind == restoreKind)
        m_kind = Kind::Restore;
    if (!m_began.isValid() || record.started < m_began)
        m_began = record.started;
    if (!record.outcome || m_outcome != Outcome::Running)
        return;
    if (record.failure && !m_failure && *record.outcome == RunResult::Outcome::Failed)
        m_failure = record.failure;
    finish(*record.outcome == RunResult::Outcome::Done         ? Outcome::Done
               : *record.outcome == RunResult::Outcome::Failed ? Outcome::Failed
                                                               : Outcome::Cancelled,
           record.finished);
}

void JobStory::take(const QJsonObject &event)
{
    if (m_events.size() >= mostEvents)
        m_events.removeFirst();
    m_events.append(event);
    const QDateTime at = timeOf(event);
    if (at.isValid()) {
        m_latest = at;
        if (!m_began.isValid())
            m_began = at;
    }
    const QString name = event[QLatin1String("event")].toString();
    if (name == QLatin1String("step"))
        takeStep(event);
    else if (name == QLatin1String("progress"))
        takeProgress(event);
    else if (name == QLatin1String("plan"))
        takePlan(event);
    else if (name == QLatin1String("file"))
        takeFile(event);
    else if (name == QLatin1String("notice"))
        m_notices.append({at, event[QLatin1String("notice")].toString(), textsIn(event[QLatin1String("arguments")]),
                          event[QLatin1String("sentence")].toString()});
    else if (name == QLatin1String("cancelling"))
        m_cancelling = true;
    else if (name == QLatin1String("result"))
        takeResult(event);
    else if (name == QLatin1String("error") && !m_failure)
        m_failure = failureIn(event);
    else if (name.startsWith(QLatin1String("recovered")) && event.contains(QLatin1String("failure")))
        m_left.append(failureIn(event[QLatin1String("failure")].toObject()));
}

void JobStory::takeStep(const QJsonObject &event)
{
    const QString id = event[QLatin1String("step")].toString();
    const QString state = event[QLatin1String("state")].toString();
    const QJsonObject data = event[QLatin1String("data")].toObject();
    const QDateTime at = timeOf(event);
    if (state == QLatin1String("began")) {
        StoryStep step;
        step.id = id;
        step.name = id.section(QLatin1Char(' '), 0, 0);
        step.server = id.section(QLatin1Char(' '), 1);
        step.phase = event[QLatin1String("phase")].toString();
        step.began = at;
        step.shares = textsIn(data[QLatin1String("shares")]);
        const StoryStep *earlier = stepOf(id);
        step.round = earlier ? earlier->round + 1 : lastRound();
        m_steps.append(step);
        if (m_kind == Kind::Unknown)
            m_kind = stageNames(Kind::ShadowCopySet).contains(step.name) ? Kind::ShadowCopySet
                : stageNames(Kind::Restore).contains(step.name)          ? Kind::Restore
                                                                         : Kind::Unknown;
        return;
    }
    StoryStep *step = stepOf(id);
    if (!step)
        return;
    using State = StoryStep::State;
    if (state == QLatin1String("done")) {
        step->state = State::Done;
        step->isSkipped = data.contains(QLatin1String("skipped"));
        step->done = step->total;
        if (data.contains(QLatin1String("keep")))
            m_keep = data[QLatin1String("keep")].toBool();
        const QJsonArray copies = data[QLatin1String("copies")].toArray();
        for (const QJsonValue copy : copies) {
            if (!copy[QLatin1String("exposed")].toString().isEmpty())
                m_copies.insert(shareKey(step->server, copy[QLatin1String("share")].toString()), copy.toObject());
        }
    } else if (state == QLatin1String("failed")) {
        step->state = State::Failed;
        step->failure = failureIn(data);
    } else if (state == QLatin1String("undo-began")) {
        step->state = State::Undoing;
        step->ended = {};
        return;
    } else if (state == QLatin1String("undone")) {
        step->state = State::Undone;
    } else if (state == QLatin1String("undo-failed")) {
        step->state = State::NotUndone;
        step->failure = failureIn(data);
    } else {
        return; // a fact, for recovery
    }
    step->ended = at;
}

void JobStory::takeProgress(const QJsonObject &event)
{
    StoryStep *step = stepOf(event[QLatin1String("step")].toString());
    if (!step)
        return;
    step->done = event[QLatin1String("done")].toInteger();
    step->total = event[QLatin1String("total")].toInteger();
    if (step->name != QLatin1String("copy"))
        return;
    m_bytes = step->done;
    m_bytesTotal = step->total;
    const QDateTime at = timeOf(event);
    m_samples.append({at, m_bytes});
    while (m_samples.size() > 2 && m_samples.constFirst().at.msecsTo(at) > rateWindow)
        m_samples.removeFirst();
}

void JobStory::takePlan(const QJsonObject &event)
{
    m_kind = Kind::Restore;
    m_plan = event;
    m_bytesTotal = event[QLatin1String("total-bytes")].toInteger();
    const QJsonArray files = event[QLatin1String("files")].toArray();
    for (const QJsonValue file : files)
        takeFile(file.toObject());
}

void JobStory::takeFile(const QJsonObject &event)
{
    StoryFile file;
    file.source = event[QLatin1String("source")].toString();
    file.target = event[QLatin1String("target")].toString();
    file.size = event[QLatin1String("size")].toInteger();
    file.bytes = event[QLatin1String("bytes")].toInteger();
    file.byServer = event[QLatin1String("method")].toString() == QLatin1String("on-server");
    file.replaces = event[QLatin1String("existing")].toString() != QLatin1String("nothing");
    const QString state = event[QLatin1String("state")].toString();
    if (state == QLatin1String("began"))
        file.state = StoryFile::State::Copying;
    else if (state == QLatin1String("done"))
        file.state = StoryFile::State::Copied;
    const auto known = m_fileOf.constFind(file.target);
    if (known != m_fileOf.cend()) {
        m_files[*known] = file;
    } else {
        m_fileOf.insert(file.target, m_files.size());
        m_files.append(file);
    }
}

void JobStory::takeResult(const QJsonObject &event)
{
    m_result = event;
    const QString outcome = event[QLatin1String("outcome")].toString();
    if (event.contains(QLatin1String("failure")) && outcome == QLatin1String("failed"))
        m_failure = failureIn(event[QLatin1String("failure")].toObject());
    m_left = failuresIn(event[QLatin1String("undo-failures")]) + failuresIn(event[QLatin1String("left")]);
    finish(outcome == QLatin1String("done")         ? Outcome::Done
               : outcome == QLatin1String("failed") ? Outcome::Failed
                                                    : Outcome::Cancelled,
           timeOf(event));
}

void JobStory::setEnded(int exitCode)
{
    if (m_outcome != Outcome::Running)
        return;
    if (exitCode < 0) {
        setCrashed();
        return;
    }
    finish(exitCode == 0                   ? Outcome::Done
               : exitCode == cancelledCode ? Outcome::Cancelled
                                           : Outcome::Failed,
           m_latest.isValid() ? m_latest : QDateTime::currentDateTimeUtc());
}

void JobStory::setCrashed()
{
    m_crashed = true;
    breakOff();
}

/// What still runs when the process has ended was broken off.
void JobStory::breakOff()
{
    for (StoryStep &step : m_steps) {
        if (step.state != StoryStep::State::Running && step.state != StoryStep::State::Undoing)
            continue;
        step.state = step.state == StoryStep::State::Running ? StoryStep::State::Failed : StoryStep::State::NotUndone;
        step.ended = m_latest;
    }
}

void JobStory::finish(Outcome outcome, const QDateTime &at)
{
    breakOff();
    m_outcome = outcome;
    m_ended = at;
    if (outcome == Outcome::Cancelled)
        m_failure.reset();
}

StoryStep *JobStory::stepOf(const QString &id)
{
    for (auto step = m_steps.rbegin(); step != m_steps.rend(); ++step) {
        if (step->id == id)
            return &*step;
    }
    return nullptr;
}

int JobStory::lastRound() const
{
    return m_steps.isEmpty() ? 0 : m_steps.constLast().round;
}

} // namespace Penumbra::Console
