// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/ontapclient.h"

#include "storage/hostname.h"
#include "storage/ontapexchange.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkProxy>
#include <QSet>
#include <QUrlQuery>

namespace Penumbra::Storage {

namespace {

constexpr const char *unknownFieldCode = "262197";

QByteArray basicAuthorization(const OntapEndpoint &endpoint)
{
    QByteArray plain = endpoint.user.toUtf8() + ':';
    plain.append(endpoint.password.constData(), endpoint.password.size());
    QByteArray encoded = plain.toBase64();
    const QByteArray header = "Basic " + encoded;
    wipe(plain);
    wipe(encoded);
    return header;
}

/// The code and the message of ONTAP's error object, as a status.
QString statusOf(const QJsonObject &error, int httpStatus)
{
    const QJsonValue code = error[u"code"];
    const QString number = code.isDouble() ? QString::number(code.toInteger()) : code.toString();
    const QString message = error[u"message"].toString();
    if (number.isEmpty() && message.isEmpty())
        return QStringLiteral("HTTP %1").arg(httpStatus);
    return number.isEmpty() ? message : QStringLiteral("%1: %2").arg(number, message);
}

FailureKind kindOf(int httpStatus)
{
    switch (httpStatus) {
    case 401:
        return FailureKind::SignInFailed;
    case 403:
        return FailureKind::AccessDenied;
    case 404:
        return FailureKind::NotFound;
    default:
        return FailureKind::ApiRefused;
    }
}

/// The fields without those an error names; "*" when it names none of them or all. The same when there is nothing left to try.
QStringList withoutUnknown(const QStringList &fields, const Failure &failure)
{
    const QStringList usual(QStringLiteral("*"));
    if (!failure.status.startsWith(QLatin1String(unknownFieldCode)) || fields == usual)
        return fields;
    QStringList kept;
    for (const QString &field : fields) {
        if (!failure.status.contains(QLatin1Char('"') + field + QLatin1Char('"')))
            kept.append(field);
    }
    return kept.isEmpty() || kept.size() == fields.size() ? usual : kept;
}

} // namespace

OntapClient::OntapClient(const OntapEndpoint &endpoint)
    : m_endpoint(endpoint)
{
    m_network.setAutoDeleteReplies(false);
    m_network.setProxy(QNetworkProxy::NoProxy);
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

OntapClient::Pointer OntapClient::create(const OntapEndpoint &endpoint)
{
    const QString action = QStringLiteral("connect to");
    const Pointer client(new OntapClient(endpoint));
    if (!isPossibleHost(endpoint.host) || !client->urlOf(QStringLiteral("cluster"), {}).isValid())
        throw Error(FailureKind::InvalidInput, action, endpoint.host, {},
                    QStringLiteral("this is neither a server's name nor an address"));
    if (endpoint.user.contains(QLatin1Char(':')))
        throw Error(FailureKind::InvalidInput, action, endpoint.host, {},
                    QStringLiteral("an account's name cannot have a colon"));
    return client;
}

QString OntapClient::name() const
{
    return urlOf({}, {}).adjusted(QUrl::RemovePath | QUrl::RemoveQuery).toString();
}

QUrl OntapClient::urlOf(const QString &path, const QStringList &fields) const
{
    QUrl url;
    url.setScheme(QStringLiteral("https"));
    url.setHost(m_endpoint.host);
    url.setPort(m_endpoint.port);
    QByteArray text = url.toEncoded() + "/api/" + path.toLatin1();
    if (!fields.isEmpty())
        text += "?fields=" + fields.join(QLatin1Char(',')).toLatin1();
    return QUrl::fromEncoded(text, QUrl::StrictMode);
}

QUrl OntapClient::nextPage(const QJsonObject &page, const QString &action) const
{
    const QString href = page[u"_links"][u"next"][u"href"].toString();
    if (href.isEmpty())
        return {};
    const QUrl base = urlOf({}, {});
    const QUrl next = QUrl::fromEncoded(base.adjusted(QUrl::RemovePath | QUrl::RemoveQuery).toEncoded() + href.toUtf8(),
                                        QUrl::StrictMode);
    if (!href.startsWith(QLatin1String("/api/")) || !next.isValid() || next.host() != base.host()
        || next.port() != base.port())
        throw Error(FailureKind::ProtocolError, action, name(), {},
                    QStringLiteral("the link to the next page does not lead to this API"));
    return next;
}

Task<OntapAnswer> OntapClient::exchange(QString action, QUrl url, bool anyCertificate, Smb::Wait wait)
{
    const Pointer self = shared_from_this();
    wait.cancel.throwIfCancelled(qUtf8Printable(action));
    QNetworkRequest request(url);
    for (const auto attribute :
         {QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::CookieSaveControlAttribute,
          QNetworkRequest::AuthenticationReuseAttribute})
        request.setAttribute(attribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("Accept-Encoding", "identity"); // nothing that grows when it is unpacked
    if (!self->m_endpoint.user.isEmpty())
        request.setRawHeader("Authorization", basicAuthorization(self->m_endpoint));
    const OntapExchange::Rules rules {action, self->name(), self->m_endpoint.certificate, anyCertificate};
    OntapExchange exchange(self->m_network.get(request), rules, wait);
    const OntapAnswer answer = co_await exchange.answer();
    co_return OntapAnswer(answer);
}

Task<OntapAnswer> OntapClient::look(QString path, Smb::Wait wait)
{
    if (!m_endpoint.user.isEmpty())
        throw Error(FailureKind::InvalidInput, QStringLiteral("look at"), name(), {},
                    QStringLiteral("not with a sign-in"));
    return exchange(QStringLiteral("connect to"), urlOf(path, {}), true, wait);
}

Task<OntapClient::Page> OntapClient::page(QString action, QUrl url, Smb::Wait wait)
{
    const Pointer self = shared_from_this();
    const OntapAnswer answer = co_await self->exchange(action, url, false, wait);
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(answer.body, &parsed);
    if (answer.status >= 400) {
        const QString status = statusOf(document.object()[u"error"].toObject(), answer.status);
        throw Error(kindOf(answer.status), action, self->name(), status);
    }
    if (answer.status >= 300)
        throw Error(FailureKind::ProtocolError, action, self->name(), QStringLiteral("HTTP %1").arg(answer.status),
                    QStringLiteral("the server sends elsewhere, which is not followed"));
    if (answer.status != 200 || !document.isObject())
        throw Error(FailureKind::ProtocolError, action, self->name(), QStringLiteral("HTTP %1").arg(answer.status),
                    QStringLiteral("the answer is not the JSON of an ONTAP REST API"));
    const Page page {document.object(), answer.body.size()};
    co_return Page(page);
}

Task<QJsonObject> OntapClient::get(QString action, QString path, QStringList fields, Smb::Wait wait)
{
    const Pointer self = shared_from_this();
    const Page page = co_await self->page(action, self->urlOf(path, fields), wait);
    const QJsonObject object = page.object;
    co_return QJsonObject(object);
}

Task<QList<QJsonObject>> OntapClient::records(QString action, QString path, QStringList fields, milliseconds pageLimit,
                                              Smb::Wait wait)
{
    const Pointer self = shared_from_this();
    QList<QJsonObject> all;
    QSet<QString> seen;
    qint64 size = 0;
    QUrl url = self->urlOf(path, fields);
    while (!url.isEmpty()) {
        std::optional<Failure> refused;
        QJsonObject page;
        try {
            Smb::Wait once = wait;
            const Deadline own = deadlineIn(pageLimit);
            once.deadline = own < wait.deadline ? own : wait.deadline;
            const Page got = co_await self->page(action, url, once);
            page = got.object;
            size += got.size;
        } catch (const Error &error) {
            refused = error.failure();
        }
        if (refused) {
            const QStringList fewer = withoutUnknown(fields, *refused);
            if (refused->kind != FailureKind::ApiRefused || fewer == fields || !all.isEmpty())
                throw Error(*refused);
            fields = fewer;
            url = self->urlOf(path, fields);
            continue;
        }
        if (!page[u"records"].isArray())
            throw Error(FailureKind::ProtocolError, action, self->name(), {}, QStringLiteral("there are no records"));
        if (size > largestCollection)
            throw Error(FailureKind::ProtocolError, action, self->name(), {},
                        QStringLiteral("the pages of the answer are larger than %1 MiB together")
                            .arg(largestCollection / (1024 * 1024)));
        const QJsonArray records = page[u"records"].toArray();
        for (const QJsonValue &record : records)
            all.append(record.toObject());
        url = self->nextPage(page, action);
        if (!url.isEmpty() && (seen.contains(url.toString()) || seen.size() >= mostPages || all.size() > mostRecords))
            throw Error(FailureKind::ProtocolError, action, self->name(), {},
                        QStringLiteral("the pages of the answer never end"));
        seen.insert(url.toString());
    }
    co_return all;
}

} // namespace Penumbra::Storage
