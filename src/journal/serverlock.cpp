// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/serverlock.h"

#include "core/failure.h"
#include "journal/owner.h"

#include <QCryptographicHash>
#include <QHostAddress>
#include <QHostInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalServer>
#include <QLocalSocket>
#include <QTimer>

#include <algorithm>
#include <limits>

#include <sys/socket.h>

namespace Penumbra {

namespace {

constexpr qint64 longestLine = 2048; // bytes of JSON a holder may say about itself
constexpr qsizetype longestTitle = 200;
constexpr qsizetype longestSocketName = 100; // sun_path has 108 bytes
constexpr milliseconds refusedPause {20};

/// The socket's name in the abstract namespace.
QString socketName(const QString &key)
{
    const QString name = QStringLiteral("penumbra/lock/") + key;
    if (name.toUtf8().size() <= longestSocketName)
        return name;
    const QByteArray hash = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("penumbra/lock/") + QString::fromLatin1(hash.toHex());
}

/// Makes a stranger's text fit to be shown: one line, no control or formatting characters, bounded.
QString harmless(const QString &text)
{
    QString clean;
    for (const QChar c : text.left(longestTitle)) {
        if (c.isPrint() && !c.isSurrogate())
            clean.append(c);
    }
    return clean.simplified();
}

/// Resumes at once when one of these happens, and never misses one that happened before.
struct WakeUp
{
    WakeUp(Deadline deadline, const CancelToken &cancel)
    {
        registration = cancel.onCancel([done = completion] { done->setValue(); });
        if (!deadline.isForever()) {
            QObject::connect(&timer, &QTimer::timeout, &timer, [done = completion] { done->setValue(); });
            timer.setSingleShot(true);
            timer.setTimerType(Qt::PreciseTimer);
            timer.start(int(std::min<qint64>(deadline.remainingTime(), std::numeric_limits<int>::max())));
        }
    }
    template<typename Sender, typename Signal>
    void on(const Sender *sender, Signal signal)
    {
        QObject::connect(sender, signal, &timer, [done = completion] { done->setValue(); });
    }

    std::shared_ptr<Completion<void>> completion = std::make_shared<Completion<void>>();
    QTimer timer;
    CancelToken::Registration registration;
};

/// Listens under the key's name; null when somebody else does.
std::unique_ptr<QLocalServer> tryListen(const QString &key, const QString &jobTitle)
{
    auto server = std::make_unique<QLocalServer>();
    server->setSocketOptions(QLocalServer::AbstractNamespaceOption);
    const QJsonObject words {{QStringLiteral("job"), jobTitle.left(longestTitle)}};
    const QByteArray line = QJsonDocument(words).toJson(QJsonDocument::Compact) + '\n';
    QObject::connect(server.get(), &QLocalServer::newConnection, server.get(), [source = server.get(), line] {
        while (QLocalSocket *waiter = source->nextPendingConnection()) {
            QObject::connect(waiter, &QLocalSocket::disconnected, waiter, &QObject::deleteLater);
            QObject::connect(waiter, &QLocalSocket::readyRead, waiter, [waiter] { waiter->readAll(); });
            waiter->write(line);
        }
    });
    if (server->listen(socketName(key)))
        return server;
    if (server->serverError() != QAbstractSocket::AddressInUseError)
        throw Error(FailureKind::SystemError, QStringLiteral("lock"), key, server->errorString());
    return nullptr;
}

/// What the kernel knows about the process at the other end.
LockHolder peerOf(const QLocalSocket &socket, const QString &key)
{
    LockHolder holder;
    holder.key = key;
    ucred credentials {};
    socklen_t size = sizeof credentials;
    if (getsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_PEERCRED, &credentials, &size) == 0) {
        holder.uid = credentials.uid;
        holder.pid = credentials.pid;
        holder.userName = userName(holder.uid);
    }
    return holder;
}

/// A connection to whoever holds a key.
struct Visit
{
    explicit Visit(const QString &wanted)
    {
        holder.key = wanted;
        socket.setSocketOptions(QLocalSocket::AbstractNamespaceOption);
        socket.setReadBufferSize(longestLine);
        socket.connectToServer(socketName(wanted), QIODevice::ReadOnly);
    }
    bool isOver() const { return socket.state() == QLocalSocket::UnconnectedState; }
    bool hasWords() const { return !holder.jobTitle.isEmpty(); }

    /// Takes in what has arrived; whether something new is known about the holder.
    bool learn()
    {
        const LockHolder before = holder;
        if (holder.pid == 0 && socket.state() == QLocalSocket::ConnectedState)
            holder = peerOf(socket, holder.key);
        if (!hasWords() && socket.canReadLine()) {
            const QJsonObject words = QJsonDocument::fromJson(socket.readLine(longestLine)).object();
            holder.jobTitle = harmless(words[QLatin1String("job")].toString());
        }
        // Nothing else is wanted, and a full buffer would hide the connection's end.
        if (hasWords() || socket.bytesAvailable() >= longestLine)
            socket.readAll();
        return holder != before;
    }
    /// Resumes when the connection changed, something arrived, or the time is over.
    static Task<> next(std::shared_ptr<Visit> visit, Deadline deadline, CancelToken cancel)
    {
        WakeUp wakeUp(deadline, cancel);
        wakeUp.on(&visit->socket, &QLocalSocket::readyRead);
        wakeUp.on(&visit->socket, &QLocalSocket::stateChanged);
        if (!visit->isOver())
            co_await wakeUp.completion->future();
    }

    QLocalSocket socket;
    LockHolder holder;
};

[[noreturn]] void throwLocked(const LockHolder &holder)
{
    throw Error(FailureKind::ServerLocked, QStringLiteral("lock"), holder.key, {}, holder.toString());
}

/// Returns when the key's present holder has gone, or was not there.
Task<> waitForHolder(QString key, Deadline deadline, CancelToken cancel, std::function<void(LockHolder)> onWaiting)
{
    const auto visit = std::make_shared<Visit>(key);
    const bool refused = visit->isOver();
    while (!visit->isOver()) {
        if (visit->learn() && onWaiting)
            onWaiting(visit->holder);
        cancel.throwIfCancelled("wait for lock");
        if (deadline.hasExpired())
            throwLocked(visit->holder);
        Task<> change = Visit::next(visit, deadline, cancel);
        co_await change;
    }
    if (refused) {
        // The holder went this instant, or is just about to listen.
        const WakeUp pause(deadlineIn(refusedPause), cancel);
        co_await pause.completion->future();
        if (deadline.hasExpired())
            throwLocked(visit->holder);
    }
}

} // namespace

QString LockHolder::toString() const
{
    if (pid == 0)
        return QStringLiteral("its holder did not answer");
    QString text = QStringLiteral("held by user %1 (uid %2), process %3").arg(userName).arg(uid).arg(pid);
    if (!jobTitle.isEmpty())
        text += QStringLiteral(", job \"%1\"").arg(jobTitle);
    return text;
}

Task<QStringList> lockKeys(QString host, quint16 port, Deadline deadline, CancelToken cancel)
{
    cancel.throwIfCancelled("resolve name");
    QList<QHostAddress> addresses {QHostAddress(host)};
    if (addresses[0].isNull()) {
        const auto found = std::make_shared<QHostInfo>();
        WakeUp wakeUp(deadline, cancel);
        // The answer comes only while the timer lives.
        const int lookup =
            QHostInfo::lookupHost(host, &wakeUp.timer, [found, done = wakeUp.completion](const QHostInfo &info) {
                *found = info;
                done->setValue();
            });
        co_await wakeUp.completion->future();
        QHostInfo::abortHostLookup(lookup);
        cancel.throwIfCancelled("resolve name");
        if (found->lookupId() < 0)
            throw Error(FailureKind::TimedOut, QStringLiteral("resolve name"), host);
        if (found->addresses().isEmpty())
            throw Error(FailureKind::UnknownHost, QStringLiteral("resolve name"), host, found->errorString());
        addresses = found->addresses();
    }
    constexpr quint16 smbPort = 445;
    QStringList keys;
    for (QHostAddress address : addresses) {
        bool mapped = false;
        if (const quint32 four = address.toIPv4Address(&mapped); mapped)
            address = QHostAddress(four);
        keys.append(QStringLiteral("%1:%2").arg(address.toString()).arg(port ? port : smbPort));
    }
    keys.sort();
    keys.removeDuplicates();
    co_return keys;
}

ServerLock::ServerLock() = default;
ServerLock::ServerLock(ServerLock &&other) noexcept = default;
ServerLock &ServerLock::operator=(ServerLock &&other) noexcept = default;
ServerLock::~ServerLock() = default;

void ServerLock::release()
{
    m_servers.clear();
}

Task<ServerLock> ServerLock::acquire(QStringList keys, QString jobTitle, Deadline deadline, CancelToken cancel,
                                     std::function<void(LockHolder)> onWaiting)
{
    // Everybody takes keys in the same order, so nobody waits in a circle.
    keys.sort();
    keys.removeDuplicates();
    ServerLock lock;
    for (const QString &key : keys) {
        cancel.throwIfCancelled("lock");
        std::unique_ptr<QLocalServer> server = tryListen(key, jobTitle);
        while (!server) {
            Task<> gone = waitForHolder(key, deadline, cancel, onWaiting);
            co_await gone;
            cancel.throwIfCancelled("lock");
            server = tryListen(key, jobTitle);
        }
        lock.m_servers.push_back(std::move(server));
    }
    co_return std::move(lock);
}

Task<std::optional<LockHolder>> ServerLock::tryHolder(QString key)
{
    constexpr milliseconds patience {1000};
    const Deadline deadline = deadlineIn(patience);
    const auto visit = std::make_shared<Visit>(key);
    while (true) {
        visit->learn();
        if (visit->isOver() && visit->holder.pid == 0)
            co_return std::nullopt;
        if (visit->isOver() || visit->hasWords() || deadline.hasExpired())
            co_return std::optional(visit->holder);
        Task<> change = Visit::next(visit, deadline, {});
        co_await change;
    }
}

} // namespace Penumbra
