// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/confirmdialog.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>

namespace Penumbra::Console {

namespace {

constexpr int leastWidth = 460; // logical pixels

QLabel *textLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText); // names come from servers
    label->setText(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

ConfirmDialog::ConfirmDialog(const Question &question, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(question.title);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(leastWidth);
    auto *picture = new QLabel(this);
    const int side = style()->pixelMetric(QStyle::PM_MessageBoxIconSize, nullptr, this);
    picture->setPixmap(
        style()->standardIcon(QStyle::SP_MessageBoxWarning).pixmap(QSize(side, side), devicePixelRatio()));
    auto *text = textLabel(question.question, this);
    QFont bold = text->font();
    bold.setBold(true);
    text->setFont(bold);
    auto *right = new QVBoxLayout;
    right->addWidget(text);
    right->addWidget(textLabel(question.price, this));
    if (!question.typed.isEmpty()) {
        right->addWidget(textLabel(tr("To go on, type: %1").arg(question.typed), this));
        m_typed = new QLineEdit(this);
        m_typed->setAccessibleName(tr("Name to type"));
        right->addWidget(m_typed);
    }
    auto *top = new QHBoxLayout;
    top->addWidget(picture, 0, Qt::AlignTop);
    top->addLayout(right, 1);
    auto *buttons = new QDialogButtonBox(this);
    if (!question.instead.isEmpty()) {
        QPushButton *instead = buttons->addButton(question.instead, QDialogButtonBox::ActionRole);
        instead->setAutoDefault(false);
        connect(instead, &QPushButton::clicked, this, [this] {
            Q_EMIT insteadChosen();
            reject();
        });
    }
    m_accept = buttons->addButton(question.accept, QDialogButtonBox::AcceptRole);
    m_accept->setAutoDefault(false);
    QPushButton *cancel = buttons->addButton(QDialogButtonBox::Cancel);
    cancel->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addStretch();
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (m_typed) {
        connect(m_typed, &QLineEdit::textChanged, this, [this, wanted = question.typed] { update(wanted); });
        update(question.typed);
    } else {
        cancel->setFocus();
    }
}

void ConfirmDialog::update(const QString &wanted)
{
    m_accept->setEnabled(m_typed->text() == wanted);
}

} // namespace Penumbra::Console
