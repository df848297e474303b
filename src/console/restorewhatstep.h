// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/assistant.h"
#include "console/copybrowser.h"

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace Penumbra::Console {

class RestoreAssistant;

/// What is restored: a list of machines, folders and files; with none, or when more is wanted, a copy to choose them from.
class RestoreWhatStep : public AssistantStep
{
    Q_OBJECT

public:
    /// about: a machine or share of the inventory that copies are offered of first.
    RestoreWhatStep(Workbench &workbench, RestoreAssistant &assistant, const ObjectId &about,
                    QWidget *parent = nullptr);

    bool isComplete() const override;
    bool leave() override;

private:
    RestoreWish chosen() const;
    void offer(const ObjectId &about);
    void showList();
    void showCopies();
    void showChoice(bool shown);
    void openCopy();
    void addSelected();
    void removeSelected();

    Workbench &m_workbench;
    RestoreAssistant &m_assistant;
    QListWidget *m_list;
    QLabel *m_verdict;
    QPushButton *m_remove;
    QPushButton *m_more;
    QWidget *m_choice;
    QComboBox *m_copies;
    CopyBrowser *m_browser;
    QPushButton *m_add;
    QLabel *m_none;
    QList<ObjectId> m_ids; ///< of the copies, as listed
};

} // namespace Penumbra::Console
