// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/assistant.h"

class QLabel;
class QPushButton;

namespace Penumbra::Console {

class JobProgress;
class RestoreAssistant;
class WarningBox;

/// The restore as it runs. Closing leaves the job alone.
class RestoreRunStep : public AssistantStep
{
    Q_OBJECT

public:
    RestoreRunStep(Workbench &workbench, RestoreAssistant &assistant, QWidget *parent = nullptr);

    bool isComplete() const override;
    bool canGoBack() const override { return false; }
    QString closeText() const override;

private:
    void follow(RunningJob *job);
    void askToCancel();

    RestoreAssistant &m_assistant;
    JobProgress *m_progress;
    QPushButton *m_cancel;
};

/// What became of it, and what to do next.
class RestoreResultStep : public AssistantStep
{
    Q_OBJECT

public:
    RestoreResultStep(Workbench &workbench, RestoreAssistant &assistant, QWidget *parent = nullptr);

    void enter(bool forward) override;
    bool canGoBack() const override { return false; }
    QString nextText() const override { return closeText(); }
    QString closeText() const override;

private:
    QString resultText() const;
    bool isDone() const;

    Workbench &m_workbench;
    RestoreAssistant &m_assistant;
    QLabel *m_text;
    WarningBox *m_warning;
    QPushButton *m_showJob;
};

} // namespace Penumbra::Console
