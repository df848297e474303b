// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/settingsdialog.h"

#include "ui_settingsdialog.h"

#include <QSystemTrayIcon>

namespace Penumbra::Console {

using Choice = Preferences::Theme;

SettingsDialog::SettingsDialog(Preferences &preferences, QWidget *parent)
    : QDialog(parent)
    , m_preferences(preferences)
    , m_ui(std::make_unique<Ui::SettingsDialog>())
{
    m_ui->setupUi(this);
    m_ui->theme->addItem(tr("As the desktop"), QVariant::fromValue(Choice::Desktop));
    m_ui->theme->addItem(tr("Light"), QVariant::fromValue(Choice::Light));
    m_ui->theme->addItem(tr("Dark"), QVariant::fromValue(Choice::Dark));
    m_ui->theme->setCurrentIndex(m_ui->theme->findData(QVariant::fromValue(preferences.theme())));
    m_ui->interval->setRange(0, Preferences::longestInterval);
    m_ui->interval->setSuffix(tr(" min", "minutes, after a number"));
    m_ui->interval->setValue(preferences.refreshInterval());
    m_ui->tray->setChecked(preferences.staysInTray());
    m_ui->tray->setVisible(QSystemTrayIcon::isSystemTrayAvailable());
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &SettingsDialog::reject);
}

SettingsDialog::~SettingsDialog() = default;

void SettingsDialog::accept()
{
    m_preferences.setTheme(m_ui->theme->currentData().value<Choice>());
    m_preferences.setRefreshInterval(m_ui->interval->value());
    m_preferences.setStaysInTray(m_ui->tray->isChecked());
    QDialog::accept();
}

} // namespace Penumbra::Console
