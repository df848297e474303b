// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/assistant.h"
#include "console/assistants.h"
#include "console/shadowplan.h"

namespace Penumbra::Console {

/// Makes shadow copies: what, check, how, review, run, result. The job is a process of its own; closing the assistant leaves it alone.
class ShadowAssistant : public Assistant
{
    Q_OBJECT

public:
    /// objects: what was selected; its shares are ticked.
    ShadowAssistant(Workbench &workbench, const QList<ObjectId> &objects, QWidget *parent = nullptr);

    /// The action "shadow-copy".
    static AssistantEntry entry(Workbench &workbench);

private:
    ShadowPlan m_plan;
};

} // namespace Penumbra::Console
