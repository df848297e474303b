// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/servercertificate.h"

#include <QCryptographicHash>
#include <QSslCertificate>

#include <functional>

namespace Penumbra::Storage {

namespace {

constexpr qsizetype mostNames = 20;

/// "CN=cluster1, O=Example". What has no usual abbreviation is left out.
QString distinguishedName(const QList<QByteArray> &attributes, const std::function<QStringList(const QByteArray &)> &of)
{
    QStringList parts;
    for (const QByteArray &attribute : attributes) {
        const QStringList values = of(attribute);
        for (const QString &value : values)
            parts.append(QString::fromLatin1(attribute) + QLatin1Char('=') + value);
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace

ServerCertificate serverCertificateOf(const QSslCertificate &certificate, const QStringList &doubts)
{
    ServerCertificate result;
    result.fingerprint = certificate.digest(QCryptographicHash::Sha256);
    result.subject = distinguishedName(certificate.subjectInfoAttributes(), [&certificate](const QByteArray &name) {
        return certificate.subjectInfo(name);
    });
    result.issuer = distinguishedName(certificate.issuerInfoAttributes(),
                                      [&certificate](const QByteArray &name) { return certificate.issuerInfo(name); });
    const auto names = certificate.subjectAlternativeNames();
    result.names = QStringList(names.cbegin(), names.cend()).mid(0, mostNames);
    result.names.sort();
    result.validFrom = certificate.effectiveDate().toUTC();
    result.validTo = certificate.expiryDate().toUTC();
    result.doubts = doubts;
    result.doubts.removeDuplicates();
    return result;
}

} // namespace Penumbra::Storage
