// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/smbfront.h"

#include "core/deadline.h"
#include "core/failure.h"
#include "core/pause.h"
#include "lab/processgroup.h"
#include "lab/sambaconfig.h"
#include "lab/sambaprograms.h"
#include "lab/sharesecurity.h"
#include "lab/shareshelper.h"

#include <QDir>
#include <QFile>
#include <QHostAddress>
#include <QJsonArray>
#include <QTcpServer>
#include <QTimer>

#include <csignal>
#include <functional>

#include <arpa/inet.h>
#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace Penumbra::Lab {

namespace {

constexpr milliseconds lookAgain {3};
constexpr milliseconds portLimit {2000}; // for processes of an earlier run that are still ending
constexpr milliseconds readyLimit {20'000};
constexpr milliseconds politeLimit {3000}; // from SIGTERM to SIGKILL
constexpr milliseconds endLimit {2000}; // after SIGKILL
constexpr int accountLimit = 20'000; // milliseconds for one account
constexpr qint64 longestComplaint = 2000; // bytes of a log in a failure

/// A descriptor that closes itself.
class Descriptor
{
public:
    explicit Descriptor(int number = -1)
        : m_number(number)
    {
    }
    ~Descriptor() { reset(); }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    operator int() const { return m_number; }
    void reset(int number = -1)
    {
        if (m_number >= 0)
            close(m_number);
        m_number = number;
    }

private:
    int m_number;
};

bool accepts(const QString &address, quint16 port)
{
    sockaddr_in target {};
    target.sin_family = AF_INET;
    target.sin_port = htons(port);
    target.sin_addr.s_addr = htonl(QHostAddress(address).toIPv4Address());
    const Descriptor probe(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    return connect(probe, reinterpret_cast<const sockaddr *>(&target), sizeof target) == 0;
}

Task<> waitForPort(QString address, quint16 port)
{
    const Deadline deadline = deadlineIn(portLimit);
    for (;;) {
        QTcpServer probe;
        if (probe.listen(QHostAddress(address), port))
            co_return;
        if (deadline.hasExpired())
            throw Error(FailureKind::SystemError, QStringLiteral("listen on"),
                        QStringLiteral("%1:%2").arg(address).arg(port), probe.errorString());
        co_await pause(lookAgain, CancelToken());
    }
}

/// Makes the account, or gives it another password; its SID.
Task<QString> makeAccount(SambaPrograms programs, SambaConfig config, QString name, Secret password)
{
    const QString action = QStringLiteral("make account");
    const auto finished = std::make_shared<Completion<void>>();
    QProcess process;
    process.setProcessEnvironment(config.environment());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
    QObject::connect(&process, &QProcess::finished, [finished] { finished->setValue(); });
    QObject::connect(&process, &QProcess::errorOccurred, [finished] { finished->setValue(); });
    QTimer limit;
    limit.setSingleShot(true);
    QObject::connect(&limit, &QTimer::timeout, &process, &QProcess::kill);
    limit.start(accountLimit);

    process.start(
        programs.pdbedit,
        {QStringLiteral("-s"), config.path(), QStringLiteral("-t"), QStringLiteral("-a"), QStringLiteral("-u"), name});
    for (int twice = 0; twice < 2; ++twice) {
        process.write(password.constData(), password.size());
        process.write("\n");
    }
    process.closeWriteChannel();
    co_await finished->future();

    const QString said = QString::fromUtf8(process.readAllStandardOutput());
    for (const QString &line : said.split(QLatin1Char('\n'))) {
        if (line.startsWith(QLatin1String("User SID:")) && process.exitCode() == 0)
            co_return line.section(QLatin1Char(':'), 1).trimmed();
    }
    throw Error(FailureKind::SystemError, action, name, process.errorString(), said.trimmed().right(longestComplaint));
}

QString endOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    file.seek(qMax(qint64(0), file.size() - longestComplaint));
    return QString::fromUtf8(file.readAll()).trimmed();
}

} // namespace

struct SmbFront::Private
{
    FrontOptions options;
    Secret password;
    ProcessGroup smbd;
    ProcessGroup dcerpcd;
    std::shared_ptr<SharesHelper> shares;
    QMap<QString, QString> sids; ///< by account, once they are made
    QString failure; ///< why a process ended by itself
    std::function<void(const QString &name, const QString &how)> onEnded;
    bool running = false;

    QString console(const SambaConfig &config) const { return config.logs() + QStringLiteral("/console"); }
    void startServers(const SambaPrograms &programs, const SambaConfig &config, int ready);
    void removeSockets() const;
    Task<> prepare(SambaPrograms programs, SambaConfig config);
    Task<> waitUntilReady(SambaConfig config, int ready);
    Task<> waitUntilGone(milliseconds limit);
    void end();
    bool isGone();
    Task<QJsonObject> request(QJsonObject object);
};

SmbFront::SmbFront(const FrontOptions &options, const Secret &password)
    : d(std::make_unique<Private>())
{
    d->options = options;
    d->password = password;
    const auto watch = [this](ProcessGroup *group, const QString &name) {
        connect(group, &ProcessGroup::ended, this, [this, name](const QString &how) { d->onEnded(name, how); });
    };
    watch(&d->smbd, QStringLiteral("smbd"));
    watch(&d->dcerpcd, QStringLiteral("samba-dcerpcd"));
    d->onEnded = [this](const QString &name, const QString &how) {
        d->failure = QStringLiteral("%1 ended: %2").arg(name, how);
        if (!std::exchange(d->running, false))
            return; // start() or stop() sees to it
        // It may be the helper that is saying so: it goes when it has done.
        QMetaObject::invokeMethod(
            this, [helper = d->shares] {}, Qt::QueuedConnection);
        d->end();
        Q_EMIT ended(d->failure);
    };
}

SmbFront::~SmbFront()
{
    kill();
}

Task<> SmbFront::start()
{
    if (d->running)
        throw Error(FailureKind::AlreadyExists, QStringLiteral("start"), QStringLiteral("smbd"));
    prctl(PR_SET_CHILD_SUBREAPER, 1);
    const SambaPrograms programs = SambaPrograms::locate();
    const SambaConfig config(d->options, programs);
    config.write();
    d->failure.clear();
    std::exception_ptr failure;
    try {
        co_await waitForPort(d->options.address, d->options.port);
        co_await d->prepare(programs, config);
        int ends[2];
        if (pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
            throw Error(FailureKind::SystemError, QStringLiteral("make pipe"));
        const Descriptor ready(ends[0]);
        Descriptor signalReady(ends[1]);
        d->startServers(programs, config, signalReady);
        signalReady.reset();
        const QJsonArray groups {d->smbd.leader(), d->dcerpcd.leader()};
        const QJsonObject guard {{QStringLiteral("op"), QStringLiteral("guard")}, {QStringLiteral("groups"), groups}};
        co_await d->request(guard);
        co_await d->waitUntilReady(config, ready);
        d->running = true;
    } catch (...) {
        failure = std::current_exception();
    }
    if (failure) {
        d->end();
        std::rethrow_exception(failure);
    }
}

/// Accounts and permissions of the shares: what has to be there before the first client.
Task<> SmbFront::Private::prepare(SambaPrograms programs, SambaConfig config)
{
    if (sids.isEmpty()) {
        for (const Account &account : options.accounts)
            sids[account.name] = co_await makeAccount(programs, config, account.name, password);
    }
    QJsonArray granted;
    for (const FrontShare &share : options.shares)
        granted.append(QJsonObject {
            {QStringLiteral("name"), share.name},
            {QStringLiteral("descriptor"), QString::fromLatin1(shareDescriptor(share.permissions, sids).toBase64())},
        });
    const QStringList arguments {config.path(), config.shareSecurity()};
    const auto sharesEnded = [this](const QString &how) { onEnded(QStringLiteral("penumbra-lab-shares"), how); };
    shares = std::make_shared<SharesHelper>(programs.shares, arguments, console(config), sharesEnded);
    const QJsonObject grant {{QStringLiteral("op"), QStringLiteral("grant")}, {QStringLiteral("shares"), granted}};
    co_await request(grant);
}

void SmbFront::Private::startServers(const SambaPrograms &programs, const SambaConfig &config, int ready)
{
    ProcessGroup::Command command;
    command.environment = config.environment();
    command.logFile = console(config);
    command.program = programs.smbd;
    command.arguments = QStringList {QStringLiteral("-F"), QStringLiteral("--no-process-group"),
                                     QStringLiteral("-s"), config.path(),
                                     QStringLiteral("-l"), config.logs()};
    smbd.start(command);
    command.program = programs.dcerpcd;
    command.arguments += QStringLiteral("--ready-signal-fd=%1").arg(ready);
    command.arguments += config.services();
    command.inherited = ready;
    dcerpcd.start(command);
}

Task<> SmbFront::Private::waitUntilReady(SambaConfig config, int ready)
{
    const Deadline deadline = deadlineIn(readyLimit);
    bool pipes = false;
    bool files = false;
    while (!pipes || !files) {
        char byte = 0;
        pipes = pipes || read(ready, &byte, 1) == 1;
        files = files || accepts(options.address, options.port);
        if (!failure.isEmpty())
            throw Error(FailureKind::SystemError, QStringLiteral("start"), QStringLiteral("smbd"), failure,
                        endOf(console(config)) + endOf(config.logs() + QStringLiteral("/log.smbd")));
        if (deadline.hasExpired())
            throw Error(FailureKind::TimedOut, QStringLiteral("start"),
                        pipes ? QStringLiteral("smbd") : QStringLiteral("samba-dcerpcd"));
        co_await pause(lookAgain, CancelToken());
    }
}

Task<> SmbFront::stop()
{
    d->running = false;
    d->shares.reset();
    for (const ProcessGroup *group : {&d->smbd, &d->dcerpcd}) {
        group->signal(SIGTERM);
        group->signal(SIGCONT); // after a freeze
    }
    co_await d->waitUntilGone(politeLimit);
    if (!d->isGone()) {
        d->smbd.signal(SIGKILL);
        d->dcerpcd.signal(SIGKILL);
        co_await d->waitUntilGone(endLimit);
    }
    const bool gone = d->isGone();
    d->end();
    if (!gone)
        throw Error(FailureKind::SystemError, QStringLiteral("end"), QStringLiteral("smbd"), {},
                    QStringLiteral("processes are left"));
}

Task<> SmbFront::Private::waitUntilGone(milliseconds limit)
{
    const Deadline deadline = deadlineIn(limit);
    while (!isGone() && !deadline.hasExpired())
        co_await pause(lookAgain, CancelToken());
}

bool SmbFront::Private::isGone()
{
    const bool smbdGone = smbd.isGone();
    return dcerpcd.isGone() && smbdGone;
}

void SmbFront::Private::end()
{
    running = false;
    shares.reset();
    smbd.kill();
    dcerpcd.kill();
    removeSockets();
}

/// Those that Samba made; the pipe's server looks after its own.
void SmbFront::Private::removeSockets() const
{
    const QString folder = SambaConfig::socketFolder(options);
    const QString own = QStringLiteral("fssagentrpc");
    for (const QString &where :
         {folder, folder + QStringLiteral("/np"), SambaConfig::lockFolder(options) + QStringLiteral("/msg.sock")}) {
        QDir directory(where);
        for (const QString &name : directory.entryList(QDir::System | QDir::NoDotAndDotDot)) {
            if (name != own)
                directory.remove(name);
        }
    }
}

QString SmbFront::pipeSocket() const
{
    return SambaConfig::socketFolder(d->options) + QStringLiteral("/np/fssagentrpc");
}

Task<QJsonObject> SmbFront::Private::request(QJsonObject object)
{
    if (!shares)
        throw Error(FailureKind::ConnectionLost, object[QLatin1String("op")].toString(), QStringLiteral("shares"), {},
                    QStringLiteral("smbd does not run"));
    return SharesHelper::request(shares, object);
}

Task<> SmbFront::addShares(QList<ExposedShare> shares)
{
    QJsonArray list;
    for (const ExposedShare &exposed : shares) {
        QJsonArray parameters;
        for (const auto &[key, value] : SambaConfig::parameters(exposed.share))
            parameters.append(QJsonArray {key, value});
        list.append(QJsonObject {{QStringLiteral("name"), exposed.share.name},
                                 {QStringLiteral("like"), exposed.like},
                                 {QStringLiteral("parameters"), parameters}});
    }
    const QJsonObject request {{QStringLiteral("op"), QStringLiteral("add")}, {QStringLiteral("shares"), list}};
    co_await d->request(request);
}

Task<> SmbFront::setReadOnly(QStringList names)
{
    const QJsonObject request {{QStringLiteral("op"), QStringLiteral("seal")},
                               {QStringLiteral("names"), QJsonArray::fromStringList(names)},
                               {QStringLiteral("smbd"), d->smbd.leader()}};
    co_await d->request(request);
}

Task<> SmbFront::removeShares(QStringList names)
{
    const QJsonObject request {{QStringLiteral("op"), QStringLiteral("remove")},
                               {QStringLiteral("names"), QJsonArray::fromStringList(names)},
                               {QStringLiteral("smbd"), d->smbd.leader()}};
    co_await d->request(request);
}

Task<QStringList> SmbFront::runtimeShares()
{
    const QJsonObject request {{QStringLiteral("op"), QStringLiteral("list")}};
    const QJsonObject answer = co_await d->request(request);
    QStringList names;
    for (const QJsonValue &name : answer[QLatin1String("names")].toArray())
        names.append(name.toString());
    co_return names;
}

void SmbFront::freeze()
{
    d->smbd.freeze();
}

void SmbFront::thaw()
{
    d->smbd.signal(SIGCONT);
}

void SmbFront::kill()
{
    d->end();
}

bool SmbFront::isRunning() const
{
    return d->running;
}

QList<qint64> SmbFront::processes() const
{
    QList<qint64> all = d->smbd.members() + d->dcerpcd.members();
    if (d->shares)
        all.append(d->shares->processId());
    return all;
}

} // namespace Penumbra::Lab

#include "moc_smbfront.cpp"
