// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/workbench.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace Penumbra::Console {

/// What restores left beside their targets: unfinished ones, whose machines must not be started, and what was set aside, with age, size and a
/// way to remove it. Hidden while there is nothing.
class RestoreRemainders : public QWidget
{
    Q_OBJECT

public:
    explicit RestoreRemainders(Workbench &workbench, QWidget *parent = nullptr);

private:
    void show();
    void askToDiscard();
    void discard(const RestoreRemainder &restore);
    void updateButton();
    const RestoreRemainder *current() const;

    Workbench &m_workbench;
    QListWidget *m_list;
    QPushButton *m_discard;
};

} // namespace Penumbra::Console
