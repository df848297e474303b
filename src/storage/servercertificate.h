// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

class QSslCertificate;

namespace Penumbra::Storage {

/// What a certificate says of its server, for the person who has to decide whether it is the right one.
struct ServerCertificate
{
    QByteArray fingerprint; ///< SHA-256, 32 bytes
    QString subject; ///< distinguished name: "CN=cluster1, O=Example"
    QString issuer; ///< likewise
    QStringList names; ///< the names and addresses it is for
    QDateTime validFrom; ///< UTC
    QDateTime validTo; ///< UTC
    QStringList doubts; ///< English: why this computer does not trust it
    bool operator==(const ServerCertificate &) const = default;
};

ServerCertificate serverCertificateOf(const QSslCertificate &certificate, const QStringList &doubts);

} // namespace Penumbra::Storage
