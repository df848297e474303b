// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTimer>

#include <chrono>
#include <functional>
#include <stdexcept>

namespace Penumbra::Test {

/// What a scripted server sends for one request.
struct ScriptedAnswer
{
    int status = 200;
    QByteArray body;
    QByteArray headers {}; ///< each with its CRLF
    bool silent = false; ///< nothing is ever sent
    qint64 promised = -1; ///< Content-Length, where it is not the body's; the connection is closed after the body
    std::chrono::milliseconds after {0}; ///< how long the server takes to answer
};

/// An HTTPS server on loopback that answers what a script says and keeps what it was asked. Runs in the caller's event loop.
class ScriptedServer : public QTcpServer
{
public:
    using Script = std::function<ScriptedAnswer(const QByteArray &target)>;

    explicit ScriptedServer(Script script)
        : m_script(std::move(script))
    {
        const QString certificate = m_directory.filePath(QStringLiteral("certificate.pem"));
        const QString key = m_directory.filePath(QStringLiteral("key.pem"));
        const QStringList arguments =
            QStringLiteral(
                "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=scripted "
                "-addext subjectAltName=IP:127.0.0.1 -keyout %1 -out %2")
                .arg(key, certificate)
                .split(QLatin1Char(' '));
        QProcess openssl;
        openssl.start(QStringLiteral("openssl"), arguments);
        QFile keyFile(key);
        if (!openssl.waitForFinished() || openssl.exitCode() != 0 || !keyFile.open(QIODevice::ReadOnly))
            throw std::runtime_error("openssl made no certificate");
        m_certificate = QSslCertificate::fromPath(certificate).value(0);
        m_key = QSslKey(&keyFile, QSsl::Ec);
        if (!listen(QHostAddress::LocalHost))
            throw std::runtime_error(errorString().toStdString());
    }

    /// Answers no handshake: whoever connects waits.
    void stayMute() { m_mute = true; }
    const QSslCertificate &certificate() const { return m_certificate; }
    QByteArray digest() const { return m_certificate.digest(QCryptographicHash::Sha256); }
    /// The targets of all requests, in their order.
    const QList<QByteArray> &targets() const { return m_targets; }
    /// What was sent as a password or could hold one: everything that came after a handshake.
    const QByteArray &received() const { return m_received; }
    int connections() const { return m_connections; }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        ++m_connections;
        auto *socket = new QSslSocket(this);
        socket->setSocketDescriptor(descriptor);
        connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
        if (m_mute)
            return;
        socket->setLocalCertificate(m_certificate);
        socket->setPrivateKey(m_key);
        connect(socket, &QSslSocket::readyRead, this, [this, socket, request = QByteArray()]() mutable {
            const QByteArray bytes = socket->readAll();
            m_received += bytes;
            request += bytes;
            for (qsizetype end = request.indexOf("\r\n\r\n"); end >= 0; end = request.indexOf("\r\n\r\n")) {
                const QByteArray target = request.left(request.indexOf("\r\n")).split(' ').value(1);
                request.remove(0, end + 4);
                answer(socket, target);
            }
        });
        socket->startServerEncryption();
    }

private:
    void answer(QSslSocket *socket, const QByteArray &target)
    {
        m_targets.append(target);
        const ScriptedAnswer answer = m_script(target);
        if (answer.silent)
            return;
        if (answer.after.count() == 0)
            send(socket, answer);
        else
            QTimer::singleShot(answer.after, socket, [socket, answer] { send(socket, answer); });
    }
    static void send(QSslSocket *socket, const ScriptedAnswer &answer)
    {
        const qint64 length = answer.promised >= 0 ? answer.promised : answer.body.size();
        socket->write("HTTP/1.1 " + QByteArray::number(answer.status) + " Scripted\r\n" + answer.headers
                      + "Content-Length: " + QByteArray::number(length) + "\r\n\r\n" + answer.body);
        if (answer.promised >= 0)
            socket->disconnectFromHost();
    }

    QTemporaryDir m_directory;
    Script m_script;
    QSslCertificate m_certificate;
    QSslKey m_key;
    bool m_mute = false;
    int m_connections = 0;
    QList<QByteArray> m_targets;
    QByteArray m_received;
};

} // namespace Penumbra::Test
