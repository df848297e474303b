// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/ontapclient.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QTimer>

#include <optional>

namespace Penumbra::Storage {

/// One HTTP request under way: checks the certificate before anything is sent, bounds the answer, keeps limit and cancellation.
class OntapExchange : public QObject
{
public:
    struct Rules
    {
        QString action;
        QString object; ///< the server, for failures
        QByteArray certificate; ///< as in OntapEndpoint
        bool anyCertificate = false;
    };

    OntapExchange(QNetworkReply *reply, const Rules &rules, const Smb::Wait &wait);
    ~OntapExchange() override;

    QFuture<OntapAnswer> answer() const { return m_answer.future(); }

private:
    void checkCertificate(const QStringList &doubts);
    void readSome();
    void finish();
    void fail(FailureKind kind, const QString &status = {}, const QString &detail = {});
    void failAsNetworkSays();

    QNetworkReply *m_reply;
    Rules m_rules;
    QTimer m_limit;
    CancelToken::Registration m_cancelled;
    QByteArray m_body;
    std::optional<ServerCertificate> m_untrusted; ///< a certificate nothing vouches for
    Completion<OntapAnswer> m_answer;
};

} // namespace Penumbra::Storage
