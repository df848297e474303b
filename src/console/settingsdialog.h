// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/preferences.h"

#include <QDialog>

#include <memory>

namespace Ui {
class SettingsDialog;
}

namespace Penumbra::Console {

/// The operator's settings. They take effect with OK.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(Preferences &preferences, QWidget *parent = nullptr);
    ~SettingsDialog() override;
    void accept() override;

private:
    Preferences &m_preferences;
    std::unique_ptr<Ui::SettingsDialog> m_ui;
};

} // namespace Penumbra::Console
