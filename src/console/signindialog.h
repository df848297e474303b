// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/signin.h"

#include <QDialog>

#include <memory>

namespace Ui {
class SignInDialog;
}

namespace Penumbra::Console {

/// Asks for one password.
class SignInDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SignInDialog(const SignInQuestion &question, QWidget *parent = nullptr);
    ~SignInDialog() override;
    /// What was typed; takes it out of the dialog.
    SignInAnswer takeAnswer();

    /// An asker that shows this dialog over a window.
    static SignInAsker asker(QWidget *window);

private:
    std::unique_ptr<Ui::SignInDialog> m_ui;
};

} // namespace Penumbra::Console
