// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/signindialog.h"

#include "console/passwordfield.h"
#include "core/failuretext.h"
#include "ui_signindialog.h"

#include <QPushButton>

namespace Penumbra::Console {

SignInDialog::SignInDialog(const SignInQuestion &question, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SignInDialog>())
{
    m_ui->setupUi(this);
    const bool manages = question.account == SignInQuestion::Account::Management;
    m_ui->question->setText(
        manages ? tr("The management interface of %1 (%2) wants a password.").arg(question.system, question.host)
                : tr("The SMB server of %1 (%2) wants a password.").arg(question.system, question.host));
    m_ui->user->setText(question.user);
    m_ui->failure->setVisible(question.failure.has_value());
    if (question.failure)
        m_ui->failure->setText(explainLine(*question.failure));
    QPushButton *ok = m_ui->buttons->button(QDialogButtonBox::Ok);
    ok->setText(tr("&Sign In"));
    ok->setEnabled(false);
    connect(m_ui->password, &QLineEdit::textChanged, ok,
            [ok](const QString &text) { ok->setEnabled(!text.isEmpty()); });
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_ui->password->setFocus();
}

SignInDialog::~SignInDialog() = default;

SignInAnswer SignInDialog::takeAnswer()
{
    SignInAnswer answer;
    answer.password = takePassword(m_ui->password);
    answer.keep = m_ui->keep->isChecked();
    return answer;
}

SignInAsker SignInDialog::asker(QWidget *window)
{
    return [window](const SignInQuestion &question, std::function<void(SignInAnswer)> answer) {
        auto *dialog = new SignInDialog(question, window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::finished, dialog, [dialog, answer = std::move(answer)](int result) {
            answer(result == QDialog::Accepted ? dialog->takeAnswer() : SignInAnswer());
        });
        dialog->open();
    };
}

} // namespace Penumbra::Console
