// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/ontapserver.h"

#include "lab/ontapapi.h"
#include "lab/ontaplistener.h"

#include <QFile>
#include <QHostAddress>
#include <QHttpServer>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QJsonDocument>
#include <QMetaEnum>
#include <QPointer>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTimer>

namespace Penumbra::Lab {

namespace {

using RestFault = OntapBackend::Fault;

/// Whether the client may; 401 for who is not known, 403 for who is no administrator.
void authorize(const Description &description, const Secret &password, const QByteArray &header)
{
    const QByteArray scheme = "basic ";
    const QByteArray plain = header.left(scheme.size()).toLower() == scheme
        ? QByteArray::fromBase64(header.mid(scheme.size()).trimmed())
        : QByteArray();
    const qsizetype colon = plain.indexOf(':');
    const QString name = QString::fromUtf8(plain.left(qMax(colon, qsizetype(0))));
    const Account *account = nullptr;
    for (const Account &candidate : description.accounts) {
        if (candidate.name.compare(name, Qt::CaseInsensitive) == 0)
            account = &candidate;
    }
    // Every byte of the password is looked at, whoever asks.
    const qsizetype given = colon < 0 ? 0 : plain.size() - colon - 1;
    quint32 difference = quint32(given ^ password.size());
    for (qsizetype i = 0; i < password.size(); ++i)
        difference |= quint8(password.constData()[i]) ^ (i < given ? quint8(plain[colon + 1 + i]) : 0xffU);
    if (colon < 0 || !account || difference != 0 || password.isEmpty())
        throw OntapError(401, QStringLiteral("6691623"), QStringLiteral("User is not authorized"));
    if (!account->groups.contains(Group::Administrators))
        throw OntapError(403, QStringLiteral("6"), QStringLiteral("not authorized for that command"));
}

QString methodName(QHttpServerRequest::Method method)
{
    const char *name = QMetaEnum::fromType<QHttpServerRequest::Method>().valueToKey(int(method));
    return QString::fromLatin1(name).toUpper();
}

/// A status that Qt knows the words of; another one would be beyond its table.
QHttpServerResponder::StatusCode statusCode(int status)
{
    const auto known = QMetaEnum::fromType<QHttpServerResponder::StatusCode>().valueToKey(status);
    return known ? QHttpServerResponder::StatusCode(status) : QHttpServerResponder::StatusCode::InternalServerError;
}

OntapReply refusalOf(const std::exception_ptr &exception)
{
    const OntapError error = OntapError::of(exception);
    OntapReply reply;
    reply.status = error.status();
    reply.body = error.toJson();
    return reply;
}

Task<> pause(int milliseconds)
{
    const auto over = std::make_shared<Completion<void>>();
    QTimer::singleShot(milliseconds, [over] { over->setValue(); });
    QFuture<void> waited = over->future();
    co_await waited;
}

} // namespace

/// One request on its way to its answer. The connection may go first.
struct OntapExchange
{
    QHttpServerResponder responder;
    QPointer<OntapConnection> connection;

    void write(int status, const QByteArray &body, const QString &location)
    {
        if (!connection || !connection->isOpen())
            return;
        responder.writeStatusLine(statusCode(status));
        responder.writeHeader("Content-Type", "application/hal+json");
        responder.writeHeader("Content-Length", QByteArray::number(body.size()));
        if (!location.isEmpty())
            responder.writeHeader("Location", location.toUtf8());
        if (status == 401)
            responder.writeHeader("WWW-Authenticate", "Basic realm=\"ONTAP\"");
        responder.writeBody(body);
        connection->answered();
    }
    void answer(const OntapReply &reply)
    {
        write(reply.status, QJsonDocument(reply.body).toJson(QJsonDocument::Indented), reply.location);
    }
    void drop()
    {
        if (connection)
            connection->drop();
    }
};

struct OntapServer::Private
{
    Private(OntapBackend &lab, const Secret &secret)
        : backend(&lab)
        , password(secret)
        , api(std::make_shared<OntapApi>(lab))
    {
    }
    void receive(const QHttpServerRequest &request, QHttpServerResponder &&responder);
    static Task<> serve(OntapBackend *backend, Secret password, std::shared_ptr<OntapApi> api, OntapRequest request,
                        QByteArray authorization, std::shared_ptr<OntapExchange> exchange);

    OntapBackend *backend;
    Secret password;
    std::shared_ptr<OntapApi> api;
    std::unique_ptr<QHttpServer> http;
    OntapListener *listener = nullptr; ///< belongs to http
};

void OntapServer::Private::receive(const QHttpServerRequest &request, QHttpServerResponder &&responder)
{
    QPointer<OntapConnection> connection(OntapConnection::of(responder.socket()));
    if (!connection)
        return;
    if (!connection->begin()) {
        // Not from within the HTTP server's reading of that very socket.
        QTimer::singleShot(0, connection, &OntapConnection::drop);
        return;
    }
    const auto exchange = std::make_shared<OntapExchange>(OntapExchange {std::move(responder), connection});
    OntapRequest copy {methodName(request.method()), request.url().path(QUrl::FullyEncoded), request.query(),
                       request.body()};
    start(serve(backend, password, api, copy, request.value("Authorization"), exchange), nullptr, {});
}

Task<> OntapServer::Private::serve(OntapBackend *backend, Secret password, std::shared_ptr<OntapApi> api,
                                   OntapRequest request, QByteArray authorization,
                                   std::shared_ptr<OntapExchange> exchange)
{
    const RestFault fault = backend->takeFault(request.method, request.path);
    std::exception_ptr refused;
    try {
        if (fault.kind == RestFault::Kind::Refuse)
            throw OntapError(fault.httpStatus, QStringLiteral("13"), QStringLiteral("refused on demand"));
        if (request.body.size() > OntapConnection::bodyLimit)
            throw OntapError(413, QStringLiteral("2"),
                             QStringLiteral("The request is larger than %1 bytes").arg(OntapConnection::bodyLimit));
        authorize(backend->description(), password, authorization);
    } catch (...) {
        refused = std::current_exception();
    }
    if (fault.kind == RestFault::Kind::Delay)
        co_await pause(fault.milliseconds);
    if (fault.kind == RestFault::Kind::Drop) {
        co_await pause(0);
        exchange->drop();
    } else if (fault.kind == RestFault::Kind::Garbage) {
        exchange->write(200, QByteArrayLiteral("\x7f{\"records\":["), {});
    } else if (refused) {
        exchange->answer(refusalOf(refused));
    } else {
        const OntapReply reply = co_await api->handle(request);
        exchange->answer(reply);
    }
}

OntapServer::OntapServer(OntapBackend &backend, const Secret &password)
    : d(std::make_unique<Private>(backend, password))
{
}

OntapServer::~OntapServer()
{
    close();
}

void OntapServer::listen(const QString &address, quint16 port, const OntapCertificate &certificate)
{
    const QString action = QStringLiteral("listen for REST");
    const QList<QSslCertificate> chain = QSslCertificate::fromPath(certificate.certificateFile);
    QFile keyFile(certificate.keyFile);
    const QSslKey key = keyFile.open(QIODevice::ReadOnly) ? QSslKey(&keyFile, QSsl::Ec) : QSslKey();
    if (chain.isEmpty() || key.isNull())
        throw Error(FailureKind::SystemError, action, certificate.certificateFile, {},
                    QStringLiteral("no usable certificate and key"));
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    auto listener = std::make_unique<OntapListener>();
    listener->setSslConfiguration(configuration);
    if (!listener->listen(QHostAddress(address), port))
        throw Error(FailureKind::SystemError, action, QStringLiteral("%1:%2").arg(address).arg(port), {},
                    listener->errorString());
    d->http = std::make_unique<QHttpServer>();
    d->http->setMissingHandler([this](const QHttpServerRequest &request, QHttpServerResponder &&responder) {
        d->receive(request, std::move(responder));
    });
    d->listener = listener.release();
    d->http->bind(d->listener);
}

void OntapServer::close()
{
    d->api->close();
    d->listener = nullptr;
    d->http.reset();
}

quint16 OntapServer::port() const
{
    return d->listener ? d->listener->serverPort() : 0;
}

} // namespace Penumbra::Lab
