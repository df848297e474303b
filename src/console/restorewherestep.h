// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/assistant.h"

#include <memory>

namespace Ui {
class RestoreWhereStep;
}

namespace Penumbra::Console {

class RestoreAssistant;

/// Where it goes: where it was, to another share or folder, or to a folder of this computer. The target is shown as text.
class RestoreWhereStep : public AssistantStep
{
    Q_OBJECT

public:
    RestoreWhereStep(Workbench &workbench, RestoreAssistant &assistant, QWidget *parent = nullptr);
    ~RestoreWhereStep() override;

    bool isComplete() const override;
    void enter(bool forward) override;

private:
    void fillShares();
    void showWish();
    void takeWish();
    void showVerdict();
    void chooseFolder();
    void chooseLocal();
    QString targetText() const;
    QStringList originals() const;
    QStringList placesIn(const Restore::Place &folder) const;
    ObjectId shareChosen() const;

    Workbench &m_workbench;
    RestoreAssistant &m_assistant;
    std::unique_ptr<Ui::RestoreWhereStep> m_ui;
    QList<ObjectId> m_shares; ///< as listed
    bool m_showing = false;
};

} // namespace Penumbra::Console
