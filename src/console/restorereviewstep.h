// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/assistant.h"
#include "console/restoreplanner.h"
#include "console/rowmodel.h"

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace Penumbra::Console {

class RestoreAssistant;
class TableView;
class WarningBox;

/// The plan: each file with how it is copied and what it replaces, the room there is, what to know, and what stands in the way. Enter never
/// starts it; replacing without a set-aside wants the name typed.
class RestoreReviewStep : public AssistantStep
{
    Q_OBJECT

public:
    RestoreReviewStep(Workbench &workbench, RestoreAssistant &assistant, QWidget *parent = nullptr);

    QString question() const override;
    bool isComplete() const override;
    void enter(bool forward) override;
    bool leave() override;
    QString nextText() const override { return tr("&Restore", "button that starts it"); }
    bool nextByEnter() const override { return false; }

private:
    void plan();
    void showPlan();
    void fail(const Failure &failure);
    void hideAll();
    QString summary() const;
    QString spaceText() const;
    QString noteTexts() const;
    QString problemTexts() const;
    bool wantsTypedName() const;
    QString nameToType() const;

    RestoreAssistant &m_assistant;
    RestorePlanner m_planner;
    RowModel<RestorePlan::File> m_files;
    QProgressBar *m_busy;
    QLabel *m_summary;
    WarningBox *m_problems;
    WarningBox *m_warning;
    TableView *m_table;
    QLabel *m_space;
    QLabel *m_notes;
    QWidget *m_typing;
    QLabel *m_typeLabel;
    QLineEdit *m_typed;
    QPushButton *m_again;
};

} // namespace Penumbra::Console
