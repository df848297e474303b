// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/workbench.h"

#include <QWidget>

#include <memory>

namespace Ui {
class StartPage;
}

class QToolButton;

namespace Penumbra::Console {

/// What the operator sees while no storage system is known: the doors to the first one. A door is there when its action is.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(Workbench &workbench, QWidget *parent = nullptr);
    ~StartPage() override;

private:
    void showDoors();
    void showDoor(QToolButton *door, const QString &action, const QString &iconName, const QString &text);

    Workbench &m_workbench;
    std::unique_ptr<Ui::StartPage> m_ui;
};

} // namespace Penumbra::Console
