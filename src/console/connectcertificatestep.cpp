// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/connectcertificatestep.h"

#include "console/connectwords.h"
#include "console/icons.h"
#include "core/listtext.h"
#include "storage/fingerprint.h"
#include "ui_connectcertificate.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLocale>

namespace Penumbra::Console {

using Storage::ServerCertificate;

namespace {

QString textOr(const QString &text)
{
    return text.isEmpty() ? ConnectCertificateStep::tr("not given") : text;
}

QString validText(const ServerCertificate &certificate)
{
    const QLocale locale;
    const auto day = [&locale](const QDateTime &at) { return locale.toString(at.toLocalTime(), QLocale::ShortFormat); };
    const QString span =
        ConnectCertificateStep::tr("%1 to %2", "times").arg(day(certificate.validFrom), day(certificate.validTo));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (now > certificate.validTo)
        return ConnectCertificateStep::tr("%1: it has expired").arg(span);
    if (now < certificate.validFrom)
        return ConnectCertificateStep::tr("%1: it is not valid yet").arg(span);
    return span;
}

} // namespace

ConnectCertificateStep::ConnectCertificateStep(ConnectDraft &draft, QWidget *parent)
    : AssistantStep(tr("Certificate"), tr("Is this the right server?"), parent)
    , m_draft(draft)
    , m_ui(std::make_unique<Ui::ConnectCertificate>())
{
    m_ui->setupUi(this);
    m_ui->fingerprint->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_ui->copy->setIcon(icon(QStringLiteral("edit-copy")));
    connect(m_ui->accept, &QCheckBox::toggled, this, &AssistantStep::changed);
    connect(m_ui->copy, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(Storage::fingerprintText(m_shown)); });
}

ConnectCertificateStep::~ConnectCertificateStep() = default;

bool ConnectCertificateStep::isNeeded() const
{
    return m_draft.isOntap() && m_draft.probe && m_draft.probe->untrusted;
}

bool ConnectCertificateStep::isComplete() const
{
    return m_ui->accept->isChecked();
}

void ConnectCertificateStep::enter(bool)
{
    const ServerCertificate &certificate = *m_draft.probe->untrusted;
    if (m_shown != certificate.fingerprint)
        m_ui->accept->setChecked(false);
    m_shown = certificate.fingerprint;
    const QString host = m_draft.system.host;
    m_ui->intro->setText(tr("%1 presented a certificate that nothing on this computer vouches for. Compare the "
                            "fingerprint with the one the storage system itself shows: whoever sits between could "
                            "read the password otherwise.")
                             .arg(host));
    m_ui->fingerprint->setText(fingerprintLines(certificate.fingerprint));
    m_ui->subject->setText(textOr(certificate.subject));
    m_ui->issuer->setText(certificate.issuer == certificate.subject ? tr("itself (self-signed)")
                                                                    : textOr(certificate.issuer));
    m_ui->names->setText(textOr(listText(certificate.names)));
    m_ui->valid->setText(validText(certificate));
    m_ui->doubts->setText(textOr(certificate.doubts.join(QStringLiteral("; "))));
    m_ui->accept->setFocus();
    m_ui->accept->setText(tr("&Accept exactly this certificate for %1").arg(host));
}

bool ConnectCertificateStep::leave()
{
    m_draft.system.certificate = m_shown;
    return true;
}

} // namespace Penumbra::Console
