// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/aboutdialog.h"

#include "ui_aboutdialog.h"

#include <QIcon>

namespace Penumbra::Console {

namespace {

constexpr int pictureSize = 64;
constexpr qreal nameSize = 1.4; // times the usual font

} // namespace

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::AboutDialog>())
{
    m_ui->setupUi(this);
    m_ui->picture->setPixmap(
        QIcon(QStringLiteral(":/icons/penumbra.svg")).pixmap(QSize(pictureSize, pictureSize), devicePixelRatio()));
    QFont font = m_ui->name->font();
    font.setPointSizeF(font.pointSizeF() * nameSize);
    m_ui->name->setFont(font);
    m_ui->name->setText(QStringLiteral("Penumbra " PENUMBRA_VERSION));
    m_ui->parts->setText(tr("Made with Qt %1, QCoro, libsmbclient, MIT Kerberos, gss-ntlmssp, Nettle and QtKeychain.")
                             .arg(QString::fromLatin1(qVersion())));
}

AboutDialog::~AboutDialog() = default;

} // namespace Penumbra::Console
