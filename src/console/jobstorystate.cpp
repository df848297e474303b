// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a story says about its job, asked after its events were taken.

#include "console/jobstory.h"

#include <QSet>

#include <algorithm>

namespace Penumbra::Console {

namespace {

bool wasCancelled(const StoryStep &step)
{
    return step.failure && step.failure->kind == FailureKind::Cancelled;
}

bool isUndone(const StoryStep &step)
{
    using State = StoryStep::State;
    return step.state == State::Undone || step.state == State::Undoing || step.state == State::NotUndone;
}

} // namespace

qint64 JobStory::elapsed(const QDateTime &now) const
{
    if (!m_began.isValid())
        return 0;
    const QDateTime end = m_ended.isValid() ? m_ended : isCrashed() && m_latest.isValid() ? m_latest : now;
    return qMax<qint64>(0, m_began.msecsTo(end));
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
    const QStringList &names = stageNames(m_kind);
    qsizetype furthest = 0;
    for (const StoryStep &step : m_steps) {
        if (step.round == lastRound())
            furthest = qMax(furthest, names.indexOf(step.name) + 1);
    }
    return int(furthest) + lastRound() * (stages() / (lastRound() + 1));
}

int JobStory::stages() const
{
    if (m_kind == Kind::Unknown)
        return 0;
    return (lastRound() + 1) * (int(stageNames(m_kind).size()) - (m_keep ? 1 : 0));
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
        if (step.state == StoryStep::State::Running)
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
    QSet<QString> undone; // servers whose copies were taken back
    QSet<QString> deleted; // those that were deleted at the end
    for (const StoryStep &step : m_steps) {
        if (step.name == QLatin1String("start") && isUndone(step))
            undone.insert(step.server);
        if (step.name == QLatin1String("delete") && step.state == StoryStep::State::Done)
            deleted.insert(step.server);
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
        if (!undone.contains(share.server) && !deleted.contains(share.server))
            share.exposed = copy[QLatin1String("exposed")].toString();
        if (undone.contains(share.server) && share.state == StoryShare::State::Done)
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
