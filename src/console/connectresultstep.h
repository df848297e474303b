// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/connectassistant.h"

class QCheckBox;
class QLabel;

namespace Penumbra::Console {

/// The storage system is known now; the switch that lets Penumbra change something there.
class ConnectResultStep : public AssistantStep
{
    Q_OBJECT

public:
    ConnectResultStep(Assistant &assistant, Workbench &workbench, ConnectDraft &draft, QWidget *parent = nullptr);

    void enter(bool forward) override;
    bool leave() override;
    QString nextText() const override;
    bool canGoBack() const override { return false; }
    QString closeText() const override { return tr("&Close"); }

private:
    void allowChanges(bool allowed);
    void showState();

    Assistant &m_assistant;
    Workbench &m_workbench;
    ConnectDraft &m_draft;
    QLabel *m_added;
    QLabel *m_state;
    QCheckBox *m_allow;
    QLabel *m_next;
};

} // namespace Penumbra::Console
