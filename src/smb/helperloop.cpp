// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smb/helperloop.h"

#include "core/failure.h"
#include "fsrvp/calls.h"
#include "smb/callcoder.h"
#include "smb/directoryscan.h"
#include "smb/libsmbsession.h"
#include "smb/localpath.h"
#include "smb/localsession.h"
#include "smb/sessionfile.h"
#include "smb/wire.h"
#include "srvs/calls.h"
#include "vm/disk.h"
#include "vm/machineconfiguration.h"

#include <QCborArray>
#include <QSet>

#include <cerrno>
#include <cstring>

#include <poll.h>
#include <unistd.h>

namespace Penumbra::Smb {

/// One bound interface on its pipe.
struct RpcEndpoint
{
    std::unique_ptr<Rpc::Transport> transport;
    std::unique_ptr<Rpc::Client> client;
};

namespace {

constexpr qsizetype readSize = 64 * 1024;

Deadline deadlineOf(const QCborMap &arguments)
{
    return deadlineIn(milliseconds(arguments[QStringLiteral("timeout")].toInteger()));
}

template<typename Call>
QCborArray makeCall(Rpc::Client &client, const QCborArray &in, Deadline deadline)
{
    CallReader reader(in);
    typename Call::In request;
    request.code(reader);
    typename Call::Out response = client.call<Call>(request, deadline);
    CallWriter writer;
    response.code(writer);
    return writer.array();
}

/// Makes the call whose opnum this is.
template<typename Calls, std::size_t... Index>
QCborArray dispatch(std::index_sequence<Index...>, quint16 opnum, Rpc::Client &client, const QCborArray &in,
                    Deadline deadline)
{
    std::optional<QCborArray> out;
    const auto attempt = [&]<typename Call>(Call *) {
        if (Call::opnum == opnum)
            out = makeCall<Call>(client, in, deadline);
    };
    (attempt(static_cast<std::tuple_element_t<Index, Calls> *>(nullptr)), ...);
    if (!out)
        throw Error(FailureKind::ProtocolError, QStringLiteral("call"), QString::number(opnum), {},
                    QStringLiteral("no such call"));
    return *out;
}

} // namespace

HelperLoop::HelperLoop(int input, int output)
    : m_input(input)
    , m_output(output)
{
}

HelperLoop::~HelperLoop()
{
    // The pipes are files of the session.
    m_fsrvp.reset();
    m_srvs.reset();
}

void HelperLoop::run()
{
    const auto hello = receive();
    if (!hello)
        return;
    const qint64 helloId = (*hello)[QStringLiteral("id")].toInteger();
    if ((*hello)[QStringLiteral("op")].toString() != QLatin1String("hello")
        || (*hello)[QStringLiteral("args")].toMap()[QStringLiteral("version")].toInteger() != protocolVersion)
        throw Error(FailureKind::ProtocolError, QStringLiteral("greet"), QStringLiteral("penumbra-smb"), {},
                    QStringLiteral("the program and its helper are of different versions; install them together"));
    send({{QStringLiteral("id"), helloId},
          {QStringLiteral("result"), QCborMap {{QStringLiteral("version"), protocolVersion}}}});

    while (const auto request = receive()) {
        if (request->contains(QStringLiteral("cancel")))
            continue; // for a request that has been answered already
        const qint64 id = (*request)[QStringLiteral("id")].toInteger();
        QCborMap answer {{QStringLiteral("id"), id}};
        try {
            answer[QStringLiteral("result")] =
                serve(id, (*request)[QStringLiteral("op")].toString(), (*request)[QStringLiteral("args")].toMap());
        } catch (const std::exception &) {
            answer[QStringLiteral("failure")] = failureOf(std::current_exception()).toCbor();
        }
        send(answer);
    }
}

QCborMap HelperLoop::serve(qint64 id, const QString &operation, const QCborMap &arguments)
{
    if (m_session && !m_allowChanges)
        refuseChanges(operation, arguments);
    if (operation == QLatin1String("connect"))
        return connect(arguments);
    if (operation == QLatin1String("fsrvp"))
        return fsrvpCall(arguments);
    if (operation == QLatin1String("srvs"))
        return rpcCall<Srvs::AllCalls>(m_srvs, Srvs::interface, Srvs::pipeName, arguments);
    if (operation == QLatin1String("list"))
        return list(id, arguments);
    if (operation == QLatin1String("scan"))
        return scan(id, arguments);
    if (operation == QLatin1String("copy"))
        return copy(id, arguments);
    if (operation == QLatin1String("diskinfo"))
        return readDisk(arguments);
    if (operation == QLatin1String("configuration"))
        return readConfiguration(arguments);
    if (operation == QLatin1String("diskcheck"))
        return checkDisk(id, arguments);
    if (operation == QLatin1String("ring"))
        return joinRing(arguments);
    if (operation == QLatin1String("send"))
        return sendFile(id, arguments);
    if (operation == QLatin1String("receive"))
        return receiveFile(id, arguments);
    return serveFile(operation, arguments);
}

QCborMap HelperLoop::connect(const QCborMap &arguments)
{
    m_endpoint = Endpoint {arguments[QStringLiteral("server")].toString(),
                           quint16(arguments[QStringLiteral("port")].toInteger())};
    m_credentials.user = arguments[QStringLiteral("user")].toString();
    m_credentials.domain = arguments[QStringLiteral("domain")].toString();
    QByteArray password = arguments[QStringLiteral("password")].toByteArray();
    m_credentials.password = Secret::take(password);
    m_credentials.kerberos = arguments[QStringLiteral("kerberos")].toBool();
    m_protection = Rpc::ProtectionLevel(arguments[QStringLiteral("protection")].toInteger(int(m_protection)));
    m_mechanism = Rpc::Mechanism(arguments[QStringLiteral("mechanism")].toInteger(int(m_mechanism)));
    m_allowChanges = arguments[QStringLiteral("allow-changes")].toBool();
    const QString folder = arguments[QStringLiteral("folder")].toString();
    if (folder.isEmpty() == (m_endpoint.server == thisComputer()))
        throw Error(FailureKind::InvalidInput, QStringLiteral("connect to"), m_endpoint.toString(), {},
                    QStringLiteral("a folder is there for this computer, and for nothing else"));
    m_fsrvp.reset(); // what was opened goes before its session
    m_srvs.reset();
    m_session.reset(); // one at a time: they share the library's context
    if (folder.isEmpty())
        m_session = std::make_unique<LibsmbSession>(m_endpoint, m_credentials, deadlineOf(arguments),
                                                    arguments[QStringLiteral("share")].toString());
    else
        m_session = std::make_unique<LocalSession>(folder);
    return toCbor(m_session->capabilities());
}

void HelperLoop::refuseChanges(const QString &operation, const QCborMap &arguments) const
{
    // What only looks is named, so that a request somebody adds is refused until it stands here, too.
    static const QSet<QString> looking {
        QStringLiteral("connect"),       QStringLiteral("srvs"),      QStringLiteral("list"),
        QStringLiteral("stat"),          QStringLiteral("read"),      QStringLiteral("close"),
        QStringLiteral("diskinfo"),      QStringLiteral("diskcheck"), QStringLiteral("scan"),
        QStringLiteral("configuration"), QStringLiteral("space"),     QStringLiteral("size"),
        QStringLiteral("ring"),          QStringLiteral("send")};
    if (looking.contains(operation))
        return;
    if (operation == QLatin1String("open") && OpenMode(arguments[QStringLiteral("mode")].toInteger()) == OpenMode::Read
        && Sharing(arguments[QStringLiteral("sharing")].toInteger()) == Sharing::Everybody)
        return;
    if (operation == QLatin1String("fsrvp")
        && !Fsrvp::changesServer(quint16(arguments[QStringLiteral("opnum")].toInteger())))
        return;
    throw Error(FailureKind::ReadOnlySystem, QStringLiteral("change something on"), m_endpoint.toString());
}

Session &HelperLoop::session() const
{
    if (!m_session)
        throw Error(FailureKind::ProtocolError, QStringLiteral("serve"), {}, {}, QStringLiteral("not connected"));
    return *m_session;
}

template<typename Calls>
QCborMap HelperLoop::rpcCall(std::unique_ptr<RpcEndpoint> &endpoint, const Rpc::Interface &interface, const char *pipe,
                             const QCborMap &arguments)
{
    const Deadline deadline = deadlineOf(arguments);
    if (!endpoint) {
        auto opened = std::make_unique<RpcEndpoint>();
        opened->transport = session().openPipe(QString::fromLatin1(pipe));
        const Rpc::InitiatorCredentials credentials {m_credentials.user, m_credentials.domain, m_credentials.password,
                                                     m_credentials.kerberos, m_endpoint.server};
        opened->client = std::make_unique<Rpc::Client>(
            *opened->transport, interface, Rpc::SecurityContext::initiator(m_mechanism, m_protection, credentials),
            deadline);
        endpoint = std::move(opened);
    }
    const auto opnum = quint16(arguments[QStringLiteral("opnum")].toInteger());
    try {
        return {{QStringLiteral("out"),
                 dispatch<Calls>(std::make_index_sequence<std::tuple_size_v<Calls>>(), opnum, *endpoint->client,
                                 arguments[QStringLiteral("in")].toArray(), deadline)}};
    } catch (const Error &error) {
        if (error.kind() != FailureKind::RpcFault)
            endpoint.reset(); // the stream is out of step: the next call opens a new one
        throw;
    }
}

QCborMap HelperLoop::fsrvpCall(const QCborMap &arguments)
{
    try {
        return rpcCall<Fsrvp::AllCalls>(m_fsrvp, Fsrvp::interface, Fsrvp::pipeName, arguments);
    } catch (const Error &error) {
        if (error.kind() != FailureKind::AccessDenied)
            throw;
        Failure failure = error.failure(); // of the pipe or the call: a right of the account, not of files
        failure.kind = FailureKind::FsrvpAccessDenied;
        throw Error(failure);
    }
}

QCborMap HelperLoop::list(qint64 id, const QCborMap &arguments)
{
    session().list(pathIn(arguments, QStringLiteral("path")), [this, id](const QList<FileInfo> &batch) {
        QCborArray entries;
        for (const FileInfo &info : batch)
            entries.append(toCbor(info));
        send({{QStringLiteral("id"), id}, {QStringLiteral("event"), QCborMap {{QStringLiteral("entries"), entries}}}});
        return !isCancelled(id);
    });
    return {};
}

QCborMap HelperLoop::scan(qint64 id, const QCborMap &arguments)
{
    const UncPath share = pathIn(arguments, QStringLiteral("path"));
    DirectoryScan scan(session(), [this, id](const QByteArray &piece) {
        send({{QStringLiteral("id"), id}, {QStringLiteral("event"), QCborMap {{QStringLiteral("piece"), piece}}}});
    });
    for (const QCborValue &directory : arguments[QStringLiteral("directories")].toArray())
        scan.list(share, directory.toString());
    scan.flush();
    return {};
}

QCborMap HelperLoop::readDisk(const QCborMap &arguments)
{
    Session &connected = session(); // before the path is looked at
    return Vm::readDisk(SessionFile(connected, pathIn(arguments, QStringLiteral("path")))).toCbor();
}

QCborMap HelperLoop::readConfiguration(const QCborMap &arguments)
{
    Session &connected = session();
    return Vm::readMachineConfiguration(SessionFile(connected, pathIn(arguments, QStringLiteral("path")))).toCbor();
}

QCborMap HelperLoop::checkDisk(qint64 id, const QCborMap &arguments)
{
    Session &connected = session();
    const auto tell = tellerOf(id);
    const auto progress = [&](quint64 done, quint64 total) {
        tell(qint64(done), qint64(total));
        return !isCancelled(id);
    };
    return Vm::checkDisk(SessionFile(connected, pathIn(arguments, QStringLiteral("path"))), progress).toCbor();
}

void HelperLoop::send(const QCborMap &map)
{
    const QByteArray frame = toFrame(map);
    qsizetype done = 0;
    while (done < frame.size()) {
        const ssize_t count = ::write(m_output, frame.constData() + done, size_t(frame.size() - done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            throw Error(FailureKind::ConnectionLost, QStringLiteral("answer"), QStringLiteral("engine"),
                        QString::fromLocal8Bit(std::strerror(errno)));
        done += count;
    }
}

std::optional<QCborMap> HelperLoop::receive()
{
    if (m_waiting.empty())
        return readFrame();
    const QCborMap next = m_waiting.front();
    m_waiting.pop_front();
    return next;
}

std::optional<QCborMap> HelperLoop::readFrame()
{
    for (;;) {
        if (auto map = m_reader.next())
            return map;
        QByteArray bytes(readSize, Qt::Uninitialized);
        const ssize_t count = ::read(m_input, bytes.data(), size_t(bytes.size()));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return std::nullopt;
        bytes.truncate(count);
        m_reader.append(bytes);
        wipe(bytes);
    }
}

bool HelperLoop::isCancelled(qint64 id)
{
    pollfd entry {m_input, POLLIN, 0};
    while (m_cancelled != id) {
        auto map = m_reader.next();
        if (!map) {
            if (poll(&entry, 1, 0) <= 0)
                break;
            map = readFrame();
            if (!map)
                return true; // the engine has gone
        }
        if (map->contains(QStringLiteral("cancel")))
            m_cancelled = (*map)[QStringLiteral("cancel")].toInteger();
        else
            m_waiting.push_back(*map);
    }
    return m_cancelled == id;
}

} // namespace Penumbra::Smb
