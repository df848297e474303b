// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/steprunner.h"

#include <QMap>
#include <QSet>
#include <QTimer>

#include <functional>
#include <memory>

namespace Penumbra {

/// Lets the event loop turn once.
inline Task<> turn()
{
    const auto done = std::make_shared<Completion<void>>();
    QTimer::singleShot(0, [done] { done->setValue(); });
    co_await done->future();
}

/// Resumes when the token is cancelled.
inline Task<> untilCancelled(CancelToken token)
{
    const auto done = std::make_shared<Completion<void>>();
    const auto registration = token.onCancel([done] { done->setValue(); });
    co_await done->future();
}

/// How one step of a scene behaves.
struct Plan
{
    int turnsBefore = 0; ///< turns of the event loop before its effect
    int turnsAfter = 0;
    bool failsBefore = false;
    bool failsAfter = false;
    bool deaf = false; ///< does not look at its token
    bool waitsForCancel = false;
    bool undoable = true;
    bool undoFails = false;
    int undoTurns = 0;
    bool undoWaitsForCancel = false;
};

/// A small world that steps change, the journal they are written to, and what was seen. After every
/// change it checks that a crash at this very moment would leave enough in the journal: every effect
/// belongs to a step with a Began and no Undone.
class Scene : public StepJournal, public StepObserver
{
public:
    struct Entry
    {
        QString id;
        StepEvent event;
        QCborMap data;
    };

    Step step(const QString &id, const Plan &plan = {}, milliseconds limit = milliseconds(60'000))
    {
        plans[id] = plan;
        Step made;
        made.id = id;
        made.phase = QStringLiteral("create");
        made.intent = {{QStringLiteral("make"), id}};
        made.timeLimit = limit;
        made.undoTimeLimit = limit;
        made.run = [this, id, plan](StepContext context) { return play(this, id, plan, context); };
        if (plan.undoable)
            made.undo = [this, id, plan](StepContext context) { return playUndo(this, id, plan, context); };
        return made;
    }

    void write(const Step &step, StepEvent event, const QCborMap &data) override
    {
        const int number = writes++;
        if (number == failAtWrite || (failFromWrite >= 0 && number >= failFromWrite))
            throw Error(FailureKind::JournalUnavailable, QStringLiteral("write"), step.id);
        if (event == StepEvent::Undone && effects.contains(step.id))
            violations.append(QStringLiteral("Undone is written before %1 is undone").arg(step.id));
        entries.append({step.id, event, data});
        look();
    }

    void stepChanged(const Step &step, StepEvent event, const QCborMap &data) override
    {
        seen.append({step.id, event, data});
        if (onEvent)
            onEvent(step.id, event);
    }
    void stepProgress(const Step &step, qint64 done, qint64 total) override
    {
        progress.append(QStringLiteral("%1 %2/%3").arg(step.id).arg(done).arg(total));
    }

    /// Steps whose effects may be in the world, as recovery reads it from the journal.
    QSet<QString> covered() const
    {
        QSet<QString> open;
        for (const Entry &entry : entries) {
            if (entry.event == StepEvent::Began)
                open.insert(entry.id);
            else if (entry.event == StepEvent::Undone)
                open.remove(entry.id);
        }
        return open;
    }

    /// The journal as text: "a began".
    QStringList story() const
    {
        QStringList lines;
        for (const Entry &entry : entries)
            lines.append(entry.id + QLatin1Char(' ') + stepEventName(entry.event));
        return lines;
    }

    QSet<QString> effects;
    QMap<QString, Plan> plans;
    QList<Entry> entries;
    QList<Entry> seen;
    QStringList progress;
    QStringList begun; ///< steps whose code ran, in order
    QStringList violations;
    int active = 0; ///< steps and undos under way
    int writes = 0;
    int failAtWrite = -1;
    int failFromWrite = -1;
    std::function<void(QString, StepEvent)> onEvent;

private:
    struct Active
    {
        explicit Active(Scene *owner)
            : scene(owner)
        {
            ++scene->active;
        }
        Active(const Active &) = delete;
        Active &operator=(const Active &) = delete;
        ~Active() { --scene->active; }
        Scene *scene;
    };

    void look()
    {
        for (const QString &id : std::as_const(effects)) {
            if (!covered().contains(id))
                violations.append(QStringLiteral("nothing in the journal covers %1").arg(id));
        }
    }

    static Task<QCborMap> play(Scene *scene, QString id, Plan plan, StepContext context)
    {
        const Active active(scene);
        scene->begun.append(id);
        for (int i = 0; i < plan.turnsBefore; ++i) {
            co_await turn();
            if (!plan.deaf)
                context.cancel.throwIfCancelled("play");
        }
        if (plan.failsBefore)
            throw Error(FailureKind::FsrvpBadState, QStringLiteral("play"), id);
        scene->effects.insert(id);
        scene->look();
        if (plan.waitsForCancel)
            co_await untilCancelled(context.cancel);
        for (int i = 0; i < plan.turnsAfter; ++i) {
            co_await turn();
            if (!plan.deaf)
                context.cancel.throwIfCancelled("play");
        }
        if (plan.failsAfter)
            throw Error(FailureKind::ConnectionLost, QStringLiteral("play"), id);
        if (!plan.deaf)
            context.cancel.throwIfCancelled("play");
        co_return QCborMap {{QStringLiteral("made"), id}};
    }

    static Task<> playUndo(Scene *scene, QString id, Plan plan, StepContext context)
    {
        const Active active(scene);
        for (int i = 0; i < plan.undoTurns; ++i)
            co_await turn();
        if (plan.undoWaitsForCancel)
            co_await untilCancelled(context.cancel);
        context.cancel.throwIfCancelled("undo");
        if (plan.undoFails)
            throw Error(FailureKind::AccessDenied, QStringLiteral("undo"), id);
        scene->effects.remove(id);
        scene->look();
    }
};

} // namespace Penumbra
