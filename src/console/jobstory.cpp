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

/// The stages of a job in their order.
const QStringList &setStages()
{
    static const QStringList names {QStringLiteral("connect"), QStringLiteral("check"),   QStringLiteral("lock"),
                                    QStringLiteral("start"),   QStringLiteral("prepare"), QStringLiteral("commit"),
                                    QStringLiteral("expose"),  QStringLiteral("recover"), QStringLiteral("complete"),
                                    QStringLiteral("unlock"),  QStringLiteral("look"),    QStringLiteral("delete")};
    return names;
}

const QStringList &restoreStages()
{
    static const QStringList names {QStringLiteral("hold"), QStringLiteral("folders"), QStringLiteral("copy"),
                                    QStringLiteral("place"), QStringLiteral("finish")};
    return names;
}

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

bool wasCancelled(const StoryStep &step)
{
    return step.failure && step.failure->kind == FailureKind::Cancelled;
}

/// Two servers may have one address and different ports.
QString shareKey(const QString &server, const QString &share)
{
    return (server + QLatin1Char('\n') + share).toLower();
}

bool isUndone(const StoryStep &step)
{
    using State = StoryStep::State;
    return step.state == State::Undone || step.state == State::Undoing || step.state == State::NotUndone;
}

} // namespace

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
            m_kind = setStages().contains(step.name)  ? Kind::ShadowCopySet
                : restoreStages().contains(step.name) ? Kind::Restore
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
        m_crashed = true;
        return;
    }
    finish(exitCode == 0                   ? Outcome::Done
               : exitCode == cancelledCode ? Outcome::Cancelled
                                           : Outcome::Failed,
           m_latest.isValid() ? m_latest : QDateTime::currentDateTimeUtc());
}

void JobStory::finish(Outcome outcome, const QDateTime &at)
{
    m_outcome = outcome;
    m_ended = at;
    if (outcome == Outcome::Cancelled)
        m_failure.reset();
}

qint64 JobStory::elapsed(const QDateTime &now) const
{
    if (!m_began.isValid())
        return 0;
    const QDateTime end = m_ended.isValid() ? m_ended : isCrashed() && m_latest.isValid() ? m_latest : now;
    return qMax<qint64>(0, m_began.msecsTo(end));
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

const StoryStep *JobStory::current() const
{
    for (auto step = m_steps.crbegin(); step != m_steps.crend(); ++step) {
        if (step->state == StoryStep::State::Running || step->state == StoryStep::State::Undoing)
            return &*step;
    }
    return nullptr;
}

int JobStory::stage() const
{
    if (m_steps.isEmpty())
        return 0;
    const QStringList &names = m_kind == Kind::Restore ? restoreStages() : setStages();
    qsizetype furthest = 0;
    for (const StoryStep &step : m_steps) {
        if (step.round == lastRound())
            furthest = qMax(furthest, names.indexOf(step.name) + 1);
    }
    return int(furthest) + lastRound() * (stages() / (lastRound() + 1));
}

int JobStory::stages() const
{
    if (m_kind == Kind::Restore)
        return int(restoreStages().size());
    return m_kind == Kind::Unknown ? 0 : (lastRound() + 1) * (int(setStages().size()) - (m_keep ? 1 : 0));
}

double JobStory::fraction() const
{
    if (m_outcome == Outcome::Done)
        return 1;
    if (stages() == 0 || m_steps.isEmpty())
        return 0;
    if (m_kind == Kind::Restore && m_bytesTotal > 0)
        return qBound(0.0, double(m_bytes) / double(m_bytesTotal), 1.0);
    double done = 0;
    int count = 0;
    for (const StoryStep &step : m_steps) {
        if (step.round != lastRound() || step.name != m_steps.constLast().name)
            continue;
        ++count;
        if (step.state != StoryStep::State::Running)
            done += 1;
        else if (step.total > 0)
            done += double(step.done) / double(step.total);
    }
    return (stage() - 1 + done / qMax(count, 1)) / stages();
}

QStringList JobStory::phases() const
{
    QStringList names {QStringLiteral("before"), QStringLiteral("prepare"), QStringLiteral("create")};
    if (m_kind != Kind::Restore)
        names += {QStringLiteral("expose"), QStringLiteral("recover")};
    names += {QStringLiteral("complete"), QStringLiteral("after")};
    return names;
}

JobStory::PhaseState JobStory::phaseState(const QString &phase) const
{
    const QStringList order = phases();
    const qsizetype place = order.indexOf(phase);
    const qsizetype now = order.indexOf(this->phase());
    bool any = false;
    bool allSkipped = true;
    bool allUndone = true;
    bool cancelled = false;
    bool setUndone = false;
    for (const StoryStep &step : m_steps) {
        if (step.round != lastRound())
            continue;
        // Undoing the step that began the set, or the restore, takes back all that came after it.
        const bool beganAll = step.name == QLatin1String("start") || step.name == QLatin1String("folders");
        setUndone = setUndone || (beganAll && isUndone(step));
        if (step.phase != phase)
            continue;
        any = true;
        if ((step.state == StoryStep::State::Failed && !wasCancelled(step))
            || step.state == StoryStep::State::NotUndone)
            return PhaseState::Failed;
        if (step.state == StoryStep::State::Running && !isCrashed() && m_outcome == Outcome::Running)
            return PhaseState::Running;
        if (step.failure && isUndone(step) && !wasCancelled(step))
            return PhaseState::Failed;
        cancelled = cancelled || wasCancelled(step);
        allSkipped = allSkipped && step.isSkipped;
        allUndone = allUndone && isUndone(step);
    }
    if (!any)
        return place < now ? PhaseState::Done : PhaseState::Waiting;
    if (isCrashed() && place == now)
        return PhaseState::Failed;
    const bool isOfSet = place > 0 && phase != QLatin1String("after");
    if (allUndone || cancelled || (setUndone && isOfSet))
        return PhaseState::Undone;
    if (m_outcome == Outcome::Running && !m_cancelling && place == now)
        return PhaseState::Running; // between two of its steps
    return allSkipped ? PhaseState::Skipped : PhaseState::Done;
}

QString JobStory::phase() const
{
    if (m_steps.isEmpty())
        return m_kind == Kind::Unknown ? QString() : QStringLiteral("before");
    return m_steps.constLast().phase;
}

bool JobStory::isExposed() const
{
    if (m_kind == Kind::Restore)
        return false;
    bool exposed = false;
    for (const StoryStep &step : m_steps) {
        if (step.round != lastRound())
            continue;
        if (step.name == QLatin1String("expose"))
            exposed = exposed || step.state == StoryStep::State::Done;
        if (step.name == QLatin1String("delete") || (step.name == QLatin1String("start") && isUndone(step)))
            return false;
    }
    return exposed;
}

bool JobStory::wouldAbort() const
{
    if (m_kind == Kind::Restore || isExposed())
        return false;
    bool begun = false;
    for (const StoryStep &step : m_steps) {
        if (step.round != lastRound())
            continue;
        begun = begun || (step.name == QLatin1String("start") && !isUndone(step));
        if (step.name == QLatin1String("delete"))
            return false;
    }
    return begun;
}

QList<StoryShare> JobStory::shares() const
{
    QList<StoryShare> shares;
    QHash<QString, qsizetype> places; // by shareKey()
    QSet<QString> gone; // servers whose copies are not there any more
    for (const StoryStep &step : m_steps) {
        if (step.name == QLatin1String("start") && isUndone(step))
            gone.insert(step.server);
        if (step.name == QLatin1String("delete") && step.state == StoryStep::State::Done)
            gone.insert(step.server);
        for (qsizetype i = 0; i < step.shares.size(); ++i) {
            const QString &name = step.shares[i];
            const QString key = shareKey(step.server, name);
            if (!places.contains(key)) {
                places.insert(key, shares.size());
                shares.append({step.server, name, {}, {}, {}, {}, {}});
            }
            StoryShare &share = shares[places.value(key)];
            const bool isFailed = share.state == StoryShare::State::Failed;
            if (isFailed && isUndone(step))
                continue;
            share.step = step.name;
            using State = StoryShare::State;
            switch (step.state) {
            case StoryStep::State::Running:
                share.state = step.total == 0 || i == step.done ? State::Working
                    : i < step.done                             ? State::Done
                                                                : State::Waiting;
                break;
            case StoryStep::State::Done:
                share.state = State::Done;
                break;
            case StoryStep::State::Failed:
                share.failure = step.failure;
                share.state = wasCancelled(step) ? State::Undone : State::Failed;
                // Where the failure names a share, the others are not to blame.
                if (step.failure && step.shares.contains(step.failure->object, Qt::CaseInsensitive)
                    && step.failure->object.compare(name, Qt::CaseInsensitive) != 0) {
                    share.failure.reset();
                    share.state = State::Undone;
                }
                break;
            case StoryStep::State::Undoing:
            case StoryStep::State::Undone:
            case StoryStep::State::NotUndone:
                share.state = State::Undone;
                break;
            }
        }
    }
    for (StoryShare &share : shares) {
        const QJsonObject copy = m_copies.value(shareKey(share.server, share.share));
        share.created = QDateTime::fromString(copy[QLatin1String("created")].toString(), Qt::ISODateWithMs);
        if (!gone.contains(share.server))
            share.exposed = copy[QLatin1String("exposed")].toString();
        else if (m_outcome != Outcome::Done && share.state == StoryShare::State::Done)
            share.state = StoryShare::State::Undone;
    }
    return shares;
}

double JobStory::rate() const
{
    if (m_samples.size() < 2)
        return 0;
    const Sample &first = m_samples.constFirst();
    const Sample &last = m_samples.constLast();
    const qint64 time = first.at.msecsTo(last.at);
    return time > 0 ? double(last.bytes - first.bytes) * 1000 / double(time) : 0;
}

std::optional<Failure> JobStory::failure() const
{
    if (m_failure || m_outcome != Outcome::Failed)
        return m_failure;
    for (const StoryStep &step : m_steps) {
        if (step.failure && !wasCancelled(step))
            return step.failure;
    }
    return std::nullopt;
}

} // namespace Penumbra::Console
