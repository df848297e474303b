// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/ontapexchange.h"

#include "storage/fingerprint.h"

#include <QSslCertificate>
#include <QSslConfiguration>

namespace Penumbra::Storage {

OntapExchange::OntapExchange(QNetworkReply *reply, const Rules &rules, const Smb::Wait &wait)
    : m_reply(reply)
    , m_rules(rules)
{
    m_reply->setReadBufferSize(1024 * 1024);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        QStringList doubts;
        for (const QSslError &error : errors)
            doubts.append(error.errorString());
        checkCertificate(doubts);
    });
    // Comes after the handshake and before the request: the last moment to keep a password back.
    connect(m_reply, &QNetworkReply::encrypted, this, [this] {
        if (!m_untrusted)
            checkCertificate({});
    });
    connect(m_reply, &QNetworkReply::readyRead, this, [this] { readSome(); });
    connect(m_reply, &QNetworkReply::finished, this, [this] { finish(); });
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] { fail(FailureKind::TimedOut); });
    if (!wait.deadline.isForever())
        m_limit.start(int(qBound(qint64(0), wait.deadline.remainingTime(), qint64(INT_MAX))));
    m_cancelled = wait.cancel.onCancel([this] { fail(FailureKind::Cancelled); });
}

OntapExchange::~OntapExchange()
{
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
}

/// doubts: why nothing vouches for it; none: it is vouched for.
void OntapExchange::checkCertificate(const QStringList &doubts)
{
    const QSslCertificate presented = m_reply->sslConfiguration().peerCertificate();
    const ServerCertificate certificate = serverCertificateOf(presented, doubts);
    const QByteArray &digest = certificate.fingerprint;
    const QString errors = certificate.doubts.join(QStringLiteral("; "));
    if (!doubts.isEmpty())
        m_untrusted = certificate;
    if (m_rules.anyCertificate) {
        m_reply->ignoreSslErrors();
        return;
    }
    if (m_rules.certificate.isEmpty()) {
        if (!doubts.isEmpty())
            fail(FailureKind::CertificateUntrusted, errors,
                 QStringLiteral("its SHA-256 fingerprint is %1").arg(fingerprintText(digest)));
        return;
    }
    if (presented.isNull() || digest != m_rules.certificate) {
        fail(FailureKind::CertificateUntrusted, errors,
             QStringLiteral(
                 "it is not the one that was accepted: its SHA-256 fingerprint is %1, that of the accepted one %2")
                 .arg(fingerprintText(digest), fingerprintText(m_rules.certificate)));
        return;
    }
    m_reply->ignoreSslErrors();
}

void OntapExchange::readSome()
{
    if (m_answer.isDone())
        return;
    m_body += m_reply->readAll();
    if (m_body.size() > OntapClient::largestAnswer)
        fail(FailureKind::ProtocolError, {},
             QStringLiteral("the answer is larger than %1 MiB").arg(OntapClient::largestAnswer / (1024 * 1024)));
}

void OntapExchange::finish()
{
    if (m_answer.isDone())
        return;
    readSome();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QNetworkReply::NetworkError error = m_reply->error();
    // Errors of HTTP come with a status and a whole answer; the others mean that there is none.
    const bool cutOff = error != QNetworkReply::NoError && error < QNetworkReply::ContentAccessDenied;
    if (status == 0 || cutOff) {
        failAsNetworkSays();
        return;
    }
    OntapAnswer answer;
    answer.status = status;
    answer.body = m_body;
    answer.untrusted = m_untrusted;
    m_limit.stop();
    m_answer.setValue(answer);
}

void OntapExchange::failAsNetworkSays()
{
    const QString said = m_reply->errorString();
    switch (m_reply->error()) {
    case QNetworkReply::HostNotFoundError:
        return fail(FailureKind::UnknownHost, said);
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::UnknownNetworkError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
        return fail(FailureKind::Unreachable, said);
    case QNetworkReply::TimeoutError:
        return fail(FailureKind::TimedOut, said);
    case QNetworkReply::RemoteHostClosedError:
        return fail(FailureKind::ConnectionLost, said);
    default:
        return fail(FailureKind::ProtocolError, said);
    }
}

void OntapExchange::fail(FailureKind kind, const QString &status, const QString &detail)
{
    if (m_answer.isDone())
        return;
    m_limit.stop();
    m_answer.setException(std::make_exception_ptr(Error(kind, m_rules.action, m_rules.object, status, detail)));
    m_reply->abort();
}

} // namespace Penumbra::Storage
