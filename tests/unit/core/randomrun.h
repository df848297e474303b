// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "stepscene.h"

#include <QRandomGenerator>

namespace Penumbra {

/// A random workflow with random failures, cancellation and journal trouble.
struct RandomRun
{
    QRandomGenerator random;
    Scene scene;
    QList<Stage> stages;
    QStringList all;
    CancelSource source;
    bool cancelledBeforeFailure = false;
    bool failed = false;

    bool oneIn(int n) { return random.bounded(n) == 0; }

    explicit RandomRun(quint32 seed)
        : random(seed)
    {
        const int stageCount = random.bounded(1, 5);
        for (int s = 0; s < stageCount; ++s) {
            Stage stage;
            const int steps = random.bounded(1, 4);
            for (int i = 0; i < steps; ++i) {
                Plan plan;
                plan.turnsBefore = random.bounded(3);
                plan.turnsAfter = random.bounded(3);
                plan.failsBefore = oneIn(16);
                plan.failsAfter = oneIn(16);
                plan.deaf = oneIn(4);
                plan.undoable = !oneIn(6);
                plan.undoFails = oneIn(5);
                plan.undoTurns = random.bounded(2);
                all.append(QStringLiteral("s%1.%2").arg(s).arg(i));
                stage.append(scene.step(all.constLast(), plan));
            }
            stages.append(stage);
        }
        if (oneIn(5))
            scene.failAtWrite = random.bounded(30);
        else if (oneIn(5))
            scene.failFromWrite = random.bounded(30);
        const int cancelAt = oneIn(3) ? random.bounded(30) : -1;
        scene.onEvent = [this, cancelAt](const QString &, StepEvent event) {
            failed = failed || event == StepEvent::Failed;
            if (scene.seen.size() - 1 == cancelAt) {
                cancelledBeforeFailure = !failed;
                source.cancel();
            }
        };
    }

    RunResult::Outcome expectedOutcome(bool complete) const
    {
        if (complete)
            return RunResult::Outcome::Done;
        return cancelledBeforeFailure ? RunResult::Outcome::Cancelled : RunResult::Outcome::Failed;
    }
};

} // namespace Penumbra
