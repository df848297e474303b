// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/control.h"

#include "core/deadline.h"

#include <QJsonDocument>
#include <QLocalSocket>

#include <cerrno>
#include <cstring>

#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace Penumbra::Lab {

namespace {

constexpr qint64 longestRequest = 64 * 1024; // bytes
constexpr qsizetype longestAnswer = 64 * 1024 * 1024; // bytes
const QString errorMember = QStringLiteral("error");

QByteArray toLine(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

bool isOurs(const QLocalSocket &socket)
{
    ucred peer = {};
    socklen_t size = sizeof peer;
    return ::getsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0
        && peer.uid == ::geteuid();
}

QJsonObject parseRequest(const QByteArray &line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject())
        throw Error(FailureKind::InvalidInput, QStringLiteral("read"), QStringLiteral("request"), {},
                    QStringLiteral("a request is a JSON object on one line"));
    return document.object();
}

/// Closes itself.
struct Socket
{
    explicit Socket(int number)
        : fd(number)
    {
    }
    Socket(const Socket &) = delete;
    Socket &operator=(const Socket &) = delete;
    ~Socket() { ::close(fd); }
    const int fd;
};

[[noreturn]] void throwSystem(FailureKind kind, const QString &object)
{
    throw Error(kind, QStringLiteral("ask lab"), object, QString::fromLocal8Bit(std::strerror(errno)));
}

void connectTo(const Socket &socket, const QString &path)
{
    sockaddr_un name = {};
    name.sun_family = AF_UNIX;
    const QByteArray bytes = path.toLocal8Bit();
    if (size_t(bytes.size()) >= sizeof name.sun_path)
        throw Error(FailureKind::InvalidInput, QStringLiteral("ask lab"), path, {},
                    QStringLiteral("a socket's path has at most 107 bytes"));
    std::memcpy(name.sun_path, bytes.constData(), size_t(bytes.size()));
    if (::connect(socket.fd, reinterpret_cast<const sockaddr *>(&name), sizeof name) != 0)
        throw Error(errno == EACCES ? FailureKind::AccessDenied : FailureKind::NotFound, QStringLiteral("ask lab"),
                    path, QString::fromLocal8Bit(std::strerror(errno)),
                    QStringLiteral("nobody listens there: the lab is starting or ending"));
}

void sendAll(const Socket &socket, const QByteArray &bytes, const QString &path)
{
    for (qsizetype sent = 0; sent < bytes.size();) {
        const ssize_t size = ::send(socket.fd, bytes.constData() + sent, size_t(bytes.size() - sent), MSG_NOSIGNAL);
        if (size < 0 && errno != EINTR)
            throwSystem(FailureKind::ConnectionLost, path);
        sent += qMax(ssize_t(0), size);
    }
}

QByteArray receiveLine(const Socket &socket, Deadline deadline, const QString &path)
{
    constexpr int chunkSize = 65536;
    QByteArray line;
    QByteArray chunk(chunkSize, '\0');
    while (!line.endsWith('\n')) {
        pollfd waiting {socket.fd, POLLIN, 0};
        const int ready = ::poll(&waiting, 1, int(qMin<qint64>(deadline.remainingTime(), INT_MAX)));
        if (ready == 0)
            throw Error(FailureKind::TimedOut, QStringLiteral("ask lab"), path);
        if (ready < 0 && errno == EINTR)
            continue;
        const ssize_t size = ::recv(socket.fd, chunk.data(), size_t(chunk.size()), 0);
        if (size < 0)
            throwSystem(FailureKind::ConnectionLost, path);
        if (size == 0)
            throw Error(FailureKind::ConnectionLost, QStringLiteral("ask lab"), path, {},
                        QStringLiteral("the lab ended before it answered"));
        line += QByteArrayView(chunk.constData(), size);
        if (line.size() > longestAnswer)
            throw Error(FailureKind::ProtocolError, QStringLiteral("ask lab"), path, {},
                        QStringLiteral("the answer does not end"));
    }
    return line;
}

} // namespace

QJsonObject failureToJson(const Failure &failure)
{
    return failure.toCbor().toJsonObject();
}

Failure failureFromJson(const QJsonObject &json)
{
    return Failure::fromCbor(QCborMap::fromJsonObject(json));
}

ControlServer::ControlServer(Handler handler)
    : m_handler(std::move(handler))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &ControlServer::accept);
}

ControlServer::~ControlServer() = default;

void ControlServer::listen(const QString &socketPath)
{
    if (!m_server.listen(socketPath))
        throw Error(FailureKind::SystemError, QStringLiteral("listen on"), socketPath, m_server.errorString());
}

void ControlServer::accept()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        if (!isOurs(*socket)) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        socket->setReadBufferSize(longestRequest);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
        read(socket);
    }
}

void ControlServer::read(QLocalSocket *socket)
{
    static constexpr const char *busy = "busy";
    if (socket->property(busy).toBool())
        return; // one after the other
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() >= longestRequest)
            socket->abort();
        return;
    }
    socket->setProperty(busy, true);
    ++m_pending;
    start(answer(this, socket, socket->readLine(longestRequest)), this, [](const std::exception_ptr &) {});
}

Task<> ControlServer::answer(QPointer<ControlServer> server, QPointer<QLocalSocket> socket, QByteArray line)
{
    QJsonObject answer;
    try {
        Task<QJsonObject> task = server->m_handler(parseRequest(line));
        answer = co_await task;
    } catch (...) {
        answer = {{errorMember, failureToJson(failureOf(std::current_exception()))}};
    }
    if (socket) {
        socket->write(toLine(answer));
        socket->flush();
        socket->setProperty("busy", false);
    }
    if (!server)
        co_return;
    if (--server->m_pending == 0 && server->idle)
        server->idle();
    if (server && socket)
        server->read(socket);
}

QJsonObject askLab(const QString &socketPath, const QJsonObject &request, std::chrono::milliseconds patience)
{
    const Deadline deadline = deadlineIn(patience);
    const Socket socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    if (socket.fd < 0)
        throwSystem(FailureKind::SystemError, socketPath);
    connectTo(socket, socketPath);
    sendAll(socket, toLine(request), socketPath);
    const QJsonDocument answer = QJsonDocument::fromJson(receiveLine(socket, deadline, socketPath));
    if (!answer.isObject())
        throw Error(FailureKind::ProtocolError, QStringLiteral("ask lab"), socketPath, {},
                    QStringLiteral("the answer is not a JSON object"));
    const QJsonObject object = answer.object();
    if (object[errorMember].isObject())
        throw Error(failureFromJson(object[errorMember].toObject()));
    return object;
}

} // namespace Penumbra::Lab
