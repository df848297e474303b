// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secret.h"
#include "smb/smbhelper.h"
#include "storage/servercertificate.h"

#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QUrl>

#include <optional>

namespace Penumbra::Storage {

/// Where an ONTAP REST API is, as whom to sign in, and which certificate is accepted.
struct OntapEndpoint
{
    QString host;
    quint16 port = 443;
    QString user; ///< empty: without a sign-in
    Secret password;
    QByteArray
        certificate; ///< SHA-256 of the only certificate to accept; empty: one that a CA of this computer vouches for
};

/// What an API answered, whatever it means.
struct OntapAnswer
{
    int status = 0; ///< of HTTP
    QByteArray body;
    std::optional<ServerCertificate> untrusted; ///< what was presented, when nothing vouches for it
};

/// Reads an ONTAP REST API. A password is sent only after the certificate was accepted; no redirect is followed, no cookie kept.
class OntapClient : public std::enable_shared_from_this<OntapClient>
{
public:
    using Pointer = std::shared_ptr<OntapClient>;

    static constexpr qint64 largestAnswer = 64 * 1024 * 1024; ///< bytes
    static constexpr qint64 largestCollection = 256 * 1024 * 1024; ///< bytes, all pages together
    static constexpr qsizetype mostPages = 10'000;
    static constexpr qsizetype mostRecords = 5'000'000;

    /// Throws Error(InvalidInput) for a host or user that no request can name.
    static Pointer create(const OntapEndpoint &endpoint);

    /// "https://host:port": what failures call it.
    QString name() const;

    /// One object, for example of "cluster". query: the fields, separated by commas, or empty. Throws Error: SignInFailed (401),
    /// AccessDenied (403), NotFound (404), ApiRefused (any other error of the API), CertificateUntrusted, ProtocolError, UnknownHost,
    /// Unreachable, ConnectionLost, TimedOut, Cancelled.
    Task<QJsonObject> get(QString action, QString path, QStringList fields, Smb::Wait wait);

    /// All records of a collection, page after page. Fields that this version of ONTAP does not know are left out. wait is for all of it,
    /// pageLimit for each page. Throws as get(), and Error(ProtocolError) for more than largestCollection.
    Task<QList<QJsonObject>> records(QString action, QString path, QStringList fields, milliseconds pageLimit,
                                     Smb::Wait wait);

    /// One request without any reading of the answer, certificates accepted as they come: only without a sign-in.
    Task<OntapAnswer> look(QString path, Smb::Wait wait);

private:
    explicit OntapClient(const OntapEndpoint &endpoint);
    QUrl urlOf(const QString &path, const QStringList &fields) const;
    QUrl nextPage(const QJsonObject &page, const QString &action) const;
    /// An answer that is an object, and how many bytes it came in.
    struct Page
    {
        QJsonObject object;
        qint64 size = 0;
    };
    Task<Page> page(QString action, QUrl url, Smb::Wait wait);
    Task<OntapAnswer> exchange(QString action, QUrl url, bool anyCertificate, Smb::Wait wait);

    OntapEndpoint m_endpoint;
    QNetworkAccessManager m_network;
};

} // namespace Penumbra::Storage
