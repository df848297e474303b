// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/shadowassistant.h"

#include "console/jobprogress.h"
#include "console/shadowcheckstep.h"
#include "console/shadowhowstep.h"
#include "console/shadowrunsteps.h"
#include "console/shadowwhatstep.h"

#include <algorithm>

namespace Penumbra::Console {

ShadowAssistant::ShadowAssistant(Workbench &workbench, const QList<ObjectId> &objects, QWidget *parent)
    : Assistant(workbench, tr("Shadow Copy"), parent)
{
    m_plan.shares = sharesMeant(workbench, objects);
    auto *review = new ShadowReviewStep(workbench, m_plan);
    auto *run = new ShadowRunStep(workbench);
    auto *result = new ShadowResultStep(workbench, run->progress());
    addStep(new ShadowWhatStep(workbench, m_plan));
    addStep(new ShadowCheckStep(workbench, m_plan));
    addStep(new ShadowHowStep(m_plan));
    addStep(review);
    addStep(run);
    addStep(result);
    connect(review, &ShadowReviewStep::failed, this, &Assistant::showFailure);
    connect(review, &ShadowReviewStep::began, this,
            [this, &workbench, run, result](RunningJob *job, const QList<PlannedShare> &shares) {
                run->follow(job);
                result->setJob(job);
                next();
                connect(job, &RunningJob::ended, this, [job, &workbench, shares] {
                    if (job->failure() && job->failure()->kind == FailureKind::SignInFailed)
                        refuseSignIn(workbench, serversOf(shares), *job->failure());
                });
            });
    connect(run, &ShadowRunStep::ended, this, [this, run] {
        if (step() == run)
            next();
    });
    connect(result, &ShadowResultStep::tryAgain, this, [this, review] {
        while (step() != review)
            back();
    });
}

AssistantEntry ShadowAssistant::entry(Workbench &workbench)
{
    ActionSpec spec;
    spec.id = QStringLiteral("shadow-copy");
    spec.text = tr("Shadow &Copy...");
    spec.hint = tr("Make shadow copies of the selected shares, or of shares to be chosen");
    spec.icon = QStringLiteral("penumbra-shadow-copy");
    spec.shortcut = QKeySequence(Qt::CTRL | Qt::Key_B);
    spec.menu = ActionSpec::Menu::Backup;
    spec.onToolbar = true;
    spec.appliesTo = [&workbench](const QList<ObjectId> &objects) {
        if (!objects.isEmpty())
            return !sharesMeant(workbench, objects).isEmpty();
        const QList<SystemView> systems = workbench.systems().systems();
        return std::any_of(systems.cbegin(), systems.cend(), [&workbench](const SystemView &view) {
            return !workbench.systems().sharesOf(ObjectId::ofSystem(view.system.id)).isEmpty();
        });
    };
    const auto make = [](Workbench &bench, const QList<ObjectId> &objects, QWidget *parent) -> QDialog * {
        return new ShadowAssistant(bench, objects, parent);
    };
    return {spec, make};
}

} // namespace Penumbra::Console
