// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/connectassistant.h"

#include <memory>

namespace Ui {
class ConnectWhere;
}

namespace Penumbra::Console {

class WorkBar;

/// Where the storage system is; finds out what kind it is.
class ConnectWhereStep : public AssistantStep
{
    Q_OBJECT

public:
    ConnectWhereStep(Assistant &assistant, Workbench &workbench, ConnectDraft &draft, QWidget *parent = nullptr);
    ~ConnectWhereStep() override;

    bool isComplete() const override;
    void enter(bool forward) override;
    bool leave() override;

private:
    QString host() const;
    void showHint();
    void take(const Storage::Probe &probe);
    void fail(const Failure &failure);

    Assistant &m_assistant;
    Workbench &m_workbench;
    ConnectDraft &m_draft;
    std::unique_ptr<Ui::ConnectWhere> m_ui;
    WorkBar *m_work;
};

} // namespace Penumbra::Console
