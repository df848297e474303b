// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/acceptdialog.h"

#include "ui_acceptdialog.h"

#include <QPushButton>

namespace Penumbra::Console {

AcceptDialog::AcceptDialog(const QList<Validate::Finding> &findings, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::AcceptDialog>())
{
    m_ui->setupUi(this);
    const Validate::Finding &first = findings.constFirst();
    m_ui->what->setText(findings.size() == 1 ? tr("%1: %2", "finding, path").arg(first.title, first.path)
                                             : tr("%Ln finding(s)", nullptr, int(findings.size())));
    QPushButton *ok = m_ui->buttons->button(QDialogButtonBox::Ok);
    ok->setText(tr("&Accept As It Is"));
    ok->setEnabled(false);
    connect(m_ui->reason, &QPlainTextEdit::textChanged, this, [this, ok] { ok->setEnabled(!reason().isEmpty()); });
    m_ui->reason->setFocus();
}

AcceptDialog::~AcceptDialog() = default;

QString AcceptDialog::reason() const
{
    return m_ui->reason->toPlainText().trimmed();
}

} // namespace Penumbra::Console
