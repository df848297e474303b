// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/pipeserver.h"

#include "core/failure.h"
#include "lab/pipehello.h"

#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>
#include <QPointer>
#include <QSocketNotifier>
#include <QTimer>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <optional>
#include <utility>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace Penumbra::Lab {

namespace {

/// Bytes that are read at once, and answers that may wait for smbd before the next request is taken.
constexpr qint64 chunkSize = 64 * 1024;
constexpr qint64 mostWaitingOutput = 256 * 1024;
constexpr std::chrono::milliseconds acceptPause {100};

[[noreturn]] void cannotListen(const QString &path, const QString &why)
{
    throw Error(FailureKind::SystemError, QStringLiteral("listen on"), path, {}, why);
}

QString systemError()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

void makePrivateFolder(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    if (mkdir(name.constData(), 0700) != 0 && errno != EEXIST)
        cannotListen(path, systemError());
    struct stat about = {};
    if (lstat(name.constData(), &about) != 0)
        cannotListen(path, systemError());
    if (!S_ISDIR(about.st_mode) || about.st_uid != geteuid() || (about.st_mode & 077) != 0)
        cannotListen(path, QStringLiteral("it has to be a folder of this user that nobody else may enter"));
}

bool isOwnProcess(int descriptor)
{
    ucred peer = {};
    socklen_t size = sizeof peer;
    return getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 && peer.uid == geteuid();
}

/// A listening Unix socket; its name on disk goes with it. Not a QLocalServer, which stops for good when the process is
/// out of descriptors for a moment.
class Listener
{
public:
    explicit Listener(const QString &path)
        : m_name(QFile::encodeName(path))
        , m_descriptor(socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0))
    {
        sockaddr_un address = {};
        address.sun_family = AF_UNIX;
        if (m_name.size() >= qsizetype(sizeof address.sun_path)) {
            ::close(m_descriptor);
            cannotListen(path, QStringLiteral("a socket's path has at most %1 bytes").arg(sizeof address.sun_path - 1));
        }
        std::memcpy(address.sun_path, m_name.constData(), size_t(m_name.size()));
        unlink(m_name.constData());
        if (bind(m_descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0
            || listen(m_descriptor, PipeServer::mostConnections) != 0) {
            const QString why = systemError();
            ::close(m_descriptor);
            cannotListen(path, why);
        }
    }
    ~Listener()
    {
        ::close(m_descriptor);
        unlink(m_name.constData());
    }
    Q_DISABLE_COPY_MOVE(Listener)

    int descriptor() const { return m_descriptor; }
    int accept() const { return accept4(m_descriptor, nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK); }

private:
    QByteArray m_name;
    int m_descriptor;
};

/// One client of the pipe, which smbd relays.
class PipeConnection : public QObject
{
public:
    PipeConnection(std::unique_ptr<QLocalSocket> socket, std::unique_ptr<Rpc::ServerConnection> rpc,
                   const PipeServer::Handler &handler, std::function<void(const QString &)> unsupported)
        : m_socket(std::move(socket))
        , m_rpc(std::move(rpc))
        , m_handler(handler)
        , m_unsupported(std::move(unsupported))
    {
        m_socket->setReadBufferSize(chunkSize);
        connect(m_socket.get(), &QLocalSocket::readyRead, this, &PipeConnection::pump);
        connect(m_socket.get(), &QLocalSocket::bytesWritten, this, &PipeConnection::pump);
        connect(m_socket.get(), &QLocalSocket::disconnected, this, &PipeConnection::leave);
    }

    /// Does nothing more. The object goes from the event loop, since it may be in the middle of something.
    void leave()
    {
        m_ended = true;
        m_gone = true;
        deleteLater();
    }
    bool isGone() const { return m_gone; }

    void abort()
    {
        leave();
        m_socket->abort();
    }

    /// Does all that can be done now. Nested calls do nothing: the outermost goes on until nothing is left.
    void pump()
    {
        if (std::exchange(m_pumping, true))
            return;
        while (!m_ended && step()) { }
        m_pumping = false;
    }

private:
    bool step()
    {
        if (!m_clientAddress)
            return greet();
        m_socket->write(PipeMessages::wrap(m_rpc->takeOutput()));
        if (m_rpc->isClosed()) {
            end();
            return false;
        }
        if (m_answering || m_socket->bytesToWrite() > mostWaitingOutput)
            return false;
        if (const auto request = m_rpc->takeRequest()) {
            handle(*request);
            return true;
        }
        if (m_socket->bytesAvailable() == 0)
            return false;
        m_rpc->feed(m_messages.unwrap(m_socket->read(chunkSize)));
        return true;
    }

    /// smbd's first message, and nothing behind it: what follows is the client's.
    bool greet()
    {
        try {
            const auto size = PipeHello::sizeOf(m_hello);
            const qint64 missing = size.value_or(PipeHello::startSize) - m_hello.size();
            if (missing > 0) {
                const QByteArray more = m_socket->read(missing);
                m_hello += more;
                return !more.isEmpty();
            }
            const PipeHello hello = PipeHello::decode(m_hello);
            m_hello.clear();
            m_clientAddress = hello.clientAddress;
            m_socket->write(hello.accept());
            return true;
        } catch (const Error &error) {
            if (error.kind() == FailureKind::NotSupported)
                m_unsupported(error.failure().detail);
            end();
            return false;
        }
    }

    void handle(const Rpc::ServerRequest &request)
    {
        m_answering = true;
        const auto once = std::make_shared<bool>(false);
        m_handler({*m_clientAddress, request},
                  [once, guard = QPointer<PipeConnection>(this)](const PipeAnswer &answer) {
                      if (!std::exchange(*once, true) && guard)
                          guard->reply(answer);
                  });
    }

    void reply(const PipeAnswer &answer)
    {
        m_answering = false;
        if (m_ended)
            return;
        switch (answer.kind) {
        case PipeAnswer::Kind::Stub:
            respond(answer.stub);
            break;
        case PipeAnswer::Kind::Fault:
            m_rpc->fault(answer.fault);
            break;
        case PipeAnswer::Kind::Garbage:
            m_socket->write(PipeMessages::wrap(answer.stub));
            return end();
        case PipeAnswer::Kind::Drop:
            return end();
        }
        pump();
    }

    void respond(const QByteArray &stub)
    {
        try {
            m_rpc->respond(stub);
        } catch (const Error &) { // too large, or it cannot be protected
            end();
        }
    }

    /// What is written still goes out.
    void end()
    {
        if (!std::exchange(m_ended, true))
            m_socket->disconnectFromServer();
    }

    std::unique_ptr<QLocalSocket> m_socket;
    std::unique_ptr<Rpc::ServerConnection> m_rpc;
    PipeServer::Handler m_handler;
    std::function<void(const QString &)> m_unsupported;
    QByteArray m_hello; ///< until it is complete
    PipeMessages m_messages;
    std::optional<QString> m_clientAddress; ///< once it is
    bool m_answering = false;
    bool m_pumping = false;
    bool m_ended = false; ///< what is written may still have to go out
    bool m_gone = false;
};

} // namespace

struct PipeServer::Private
{
    explicit Private(PipeServer *owner)
        : server(owner)
    {
    }
    void takeConnections();
    void serve(int descriptor);

    PipeServer *server;
    QByteArray secondaryAddress;
    QList<Rpc::Interface> interfaces;
    Rpc::AcceptorCredentials credentials;
    Handler handler;
    std::unique_ptr<Listener> listener;
    std::unique_ptr<QSocketNotifier> notifier;
    QList<QPointer<PipeConnection>> connections;
};

void PipeServer::Private::takeConnections()
{
    int descriptor = 0;
    while ((descriptor = listener->accept()) >= 0)
        serve(descriptor);
    if (errno == EAGAIN || errno == ECONNABORTED || errno == EINTR)
        return;
    // Out of descriptors or memory: who waits in the queue goes on waiting.
    notifier->setEnabled(false);
    QTimer::singleShot(acceptPause, notifier.get(), [waiting = notifier.get()] { waiting->setEnabled(true); });
}

void PipeServer::Private::serve(int descriptor)
{
    connections.removeIf([](const auto &connection) { return !connection; });
    auto socket = std::make_unique<QLocalSocket>();
    if (!isOwnProcess(descriptor) || server->connections() >= mostConnections
        || !socket->setSocketDescriptor(descriptor)) {
        ::close(descriptor);
        return;
    }
    auto *connection = new PipeConnection(
        std::move(socket), std::make_unique<Rpc::ServerConnection>(interfaces, credentials, secondaryAddress), handler,
        [to = server](const QString &reason) { Q_EMIT to->unsupported(reason); });
    connections += connection;
}

PipeServer::PipeServer(const QString &pipeName, const QList<Rpc::Interface> &interfaces,
                       const Rpc::AcceptorCredentials &credentials, Handler handler)
    : d(std::make_unique<Private>(this))
{
    d->secondaryAddress = "\\PIPE\\" + pipeName.toUtf8();
    d->interfaces = interfaces;
    d->credentials = credentials;
    d->handler = std::move(handler);
}

PipeServer::~PipeServer()
{
    close();
}

void PipeServer::listen(const QString &socketPath)
{
    close();
    makePrivateFolder(QFileInfo(socketPath).absolutePath());
    d->listener = std::make_unique<Listener>(socketPath);
    d->notifier = std::make_unique<QSocketNotifier>(d->listener->descriptor(), QSocketNotifier::Read);
    connect(d->notifier.get(), &QSocketNotifier::activated, this, [this] { d->takeConnections(); });
}

void PipeServer::close()
{
    d->notifier.reset();
    d->listener.reset();
    for (const auto &connection : std::exchange(d->connections, {})) {
        if (connection)
            connection->abort();
    }
}

int PipeServer::connections() const
{
    return int(std::count_if(d->connections.cbegin(), d->connections.cend(),
                             [](const auto &connection) { return connection && !connection->isGone(); }));
}

} // namespace Penumbra::Lab

#include "moc_pipeserver.cpp"
