// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/assistant.h"
#include "console/shadowplan.h"

#include <memory>

namespace Ui {
class ShadowHowStep;
}

namespace Penumbra::Console {

/// How the copies are made: kept or not, how long to wait; the protocol's own choices under Details.
class ShadowHowStep : public AssistantStep
{
    Q_OBJECT

public:
    ShadowHowStep(ShadowPlan &plan, QWidget *parent = nullptr);
    ~ShadowHowStep() override;

private:
    void take();

    ShadowPlan &m_plan;
    std::unique_ptr<Ui::ShadowHowStep> m_ui;
};

} // namespace Penumbra::Console
