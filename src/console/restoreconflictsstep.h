// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/assistant.h"

#include <memory>

namespace Ui {
class RestoreConflictsStep;
}

namespace Penumbra::Console {

class RestoreAssistant;

/// What happens to what is there already, and the new name. Preset: both are kept.
class RestoreConflictsStep : public AssistantStep
{
    Q_OBJECT

public:
    RestoreConflictsStep(Workbench &workbench, RestoreAssistant &assistant, QWidget *parent = nullptr);
    ~RestoreConflictsStep() override;

    bool isComplete() const override;
    void enter(bool forward) override;

private:
    void takeWish();
    void showNames();
    QString nameProblem() const;
    QString ownName() const;
    QString existingText() const;
    bool isFile() const;

    Workbench &m_workbench;
    RestoreAssistant &m_assistant;
    std::unique_ptr<Ui::RestoreConflictsStep> m_ui;
};

} // namespace Penumbra::Console
