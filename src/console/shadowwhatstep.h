// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/assistant.h"
#include "console/shadowplan.h"

class QLabel;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace Penumbra::Console {

/// Which shares are copied: those that were selected, to be added to and taken from.
class ShadowWhatStep : public AssistantStep
{
    Q_OBJECT

public:
    ShadowWhatStep(Workbench &workbench, ShadowPlan &plan, QWidget *parent = nullptr);

    bool isComplete() const override { return !m_plan.shares.isEmpty(); }

private:
    void fill();
    void fillSystem(const SystemView &view);
    QTreeWidgetItem *firstChosen() const;
    void filter(const QString &text);
    void take();

    Workbench &m_workbench;
    ShadowPlan &m_plan;
    QLineEdit *m_filter;
    QTreeWidget *m_tree;
    QLabel *m_count;
};

} // namespace Penumbra::Console
