// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/assistant.h"
#include "console/assistants.h"
#include "console/restoreplan.h"
#include "console/restorewish.h"

namespace Penumbra::Console {

/// Brings machines, folders and files back: what, where to, what happens to what is there, review, run, result. The steps share the wish and
/// the plan.
class RestoreAssistant : public Assistant
{
    Q_OBJECT

public:
    /// about: what the window was about; a machine or share of the inventory is offered from its newest copy.
    RestoreAssistant(Workbench &workbench, const RestoreWish &wish, QWidget *parent = nullptr,
                     const ObjectId &about = {});

    const RestoreWish &wish() const { return m_wish; }
    /// Changes what is wanted; the plan is out of date then.
    void setWish(const RestoreWish &wish);
    const std::optional<RestorePlan> &plan() const { return m_plan; }
    void setPlan(const std::optional<RestorePlan> &plan) { m_plan = plan; }
    /// What goes where, as the job itself says.
    const QList<RestorePlan::Item> &items() const { return m_items; }
    void setItems(const QList<RestorePlan::Item> &items) { m_items = items; }
    /// Starts the job and goes on to the step that follows it; a failure is shown.
    void startJob();
    RunningJob *job() const { return m_job; }
    bool isStarting() const { return m_starting; }

Q_SIGNALS:
    void wishChanged();
    void jobStarted(Penumbra::Console::RunningJob *job);

private:
    RestoreWish m_wish;
    std::optional<RestorePlan> m_plan;
    QList<RestorePlan::Item> m_items;
    RunningJob *m_job = nullptr;
    bool m_starting = false;
};

/// The action and the assistant, for allAssistants().
AssistantEntry restoreAssistantEntry(Workbench &workbench);

} // namespace Penumbra::Console
