// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/failure.h"
#include "journal/journal.h"
#include "journal/serverlock.h"
#include "shadow/createsets.h"
#include "shadow/recover.h"
#include "smb/smbhelper.h"
#include "support/privatesamba.h"
#include "support/taskrunner.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <functional>
#include <optional>

#include <poll.h>
#include <sys/syscall.h>
#include <unistd.h>

/// What the tests of sessions and shadow copy sets share: the way to a private Samba, a watched job, and what is left
/// when it is over.
namespace Penumbra::Test {

/// A limit for one request, with a token or without.
Smb::Wait within(milliseconds limit, CancelToken cancel = {});

/// As whom and where to connect; another port leads through a relay.
Smb::ConnectOptions connectOptions(const PrivateSamba &samba, quint16 port = 0);

/// A share of a private Samba, and a path in it.
UncPath shareOf(const PrivateSamba &samba, const QString &share, const QString &path = {});

/// The IDs of a process's living penumbra-smb children; 0 is this process.
QList<qint64> helpersOf(qint64 parent = 0);

/// Waits for the end of any process, without being its parent; false when it lives on.
bool endsWithin(qint64 pid, milliseconds limit);

/// What a function throws; nothing when it returns.
template<typename Function>
std::optional<Failure> failureFrom(Function function)
{
    try {
        function();
    } catch (const Error &error) {
        return error.failure();
    }
    return std::nullopt;
}

/// The name of what went wrong, for QCOMPARE: "" when nothing did.
inline QString kindOf(const std::optional<Failure> &failure)
{
    return failure ? failureKindName(failure->kind) : QString();
}

/// Writes down what a job tells, and does something when a step begins.
class Watcher : public Shadow::JobObserver
{
public:
    /// Called once, when the first step of that name ("commit") begins, or at the first "commit progress".
    void onBegan(const QString &step, std::function<void()> action);
    /// Called with the first notice of that name.
    void onNotice(const QString &name, std::function<void()> action);

    void stepChanged(const Step &step, StepEvent event, const QCborMap &data) override;
    void stepProgress(const Step &step, qint64 done, qint64 total) override;
    void notice(Shadow::Notice notice, const QStringList &arguments) override;

    /// Whether what onBegan() or onNotice() waits for has come.
    bool wasMet() const { return !m_action; }

    QStringList began; ///< the steps' names, each once, in order
    QStringList failures; ///< "commit timed-out" and "undo start unreachable"
    QMap<QString, QStringList> notices; ///< the last arguments by name

private:
    QString m_awaited; ///< "commit" or "notice two-instants"
    std::function<void()> m_action;
    void reached(const QString &event);
};

/// The names of all steps of a set that is not kept, in order.
QStringList allSteps();

/// All steps, and the middle of those that make several calls.
QStringList allMoments();

/// One job against private Sambas, with a journal of its own.
class Job
{
public:
    /// Short limits, so that a hanging server costs a test little.
    static Fsrvp::Timeouts shortTimeouts();

    explicit Job(Fsrvp::Timeouts timeouts = {});

    /// Adds a server; port 0 is its own, any other leads through a relay.
    Shadow::Agent::Pointer addServer(const PrivateSamba &samba, const QStringList &shares, quint16 port = 0);
    /// Makes the sets and ends the job in the journal as penumbractl does.
    Shadow::CreateResult run();
    /// What penumbractl recover does, with new connections.
    QList<Shadow::RecoveredSet> recover();
    /// Whether every lock that the job takes is free.
    bool isUnlocked() const;

    Journal &journal() { return m_journal; }
    QUuid id() const { return m_id; }

    Shadow::CreateOptions options;
    Watcher watcher;
    CancelSource cancel;

private:
    QTemporaryDir m_directory;
    Journal m_journal;
    QUuid m_id;
    QList<Shadow::ServerRequest> m_requests;
};

/// All failures of a result on one line, for messages.
QString explained(const RunResult &run);

// --- how it is done

inline Smb::Wait within(milliseconds limit, CancelToken cancel)
{
    return {deadlineIn(limit), std::move(cancel)};
}

inline Smb::ConnectOptions connectOptions(const PrivateSamba &samba, quint16 port)
{
    QByteArray password = samba.password().toUtf8();
    Smb::ConnectOptions options;
    options.allowChanges = true;
    options.endpoint = {samba.address(), port ? port : samba.port()};
    options.credentials.user = samba.user();
    options.credentials.password = Secret::take(password);
    return options;
}

inline UncPath shareOf(const PrivateSamba &samba, const QString &share, const QString &path)
{
    return UncPath(samba.address(), share, path);
}

inline QList<qint64> helpersOf(qint64 parent)
{
    const QByteArray wanted = QByteArray::number(parent ? parent : qint64(getpid()));
    QList<qint64> helpers;
    for (const QString &entry : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        QFile file(QStringLiteral("/proc/%1/stat").arg(entry));
        if (entry.toLongLong() == 0 || !file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray line = file.readAll();
        const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
        if (line.contains("(penumbra-smb)") && fields.value(0) != "Z" && fields.value(1) == wanted)
            helpers.append(entry.toLongLong());
    }
    return helpers;
}

inline bool endsWithin(qint64 pid, milliseconds limit)
{
    const int fd = int(syscall(SYS_pidfd_open, pid_t(pid), 0));
    if (fd < 0)
        return true;
    pollfd entry {fd, POLLIN, 0};
    const bool ended = poll(&entry, 1, int(limit.count())) > 0;
    ::close(fd);
    return ended;
}

inline void Watcher::onBegan(const QString &step, std::function<void()> action)
{
    m_awaited = step;
    m_action = std::move(action);
}

inline void Watcher::onNotice(const QString &name, std::function<void()> action)
{
    onBegan(QStringLiteral("notice ") + name, std::move(action));
}

inline void Watcher::reached(const QString &event)
{
    if (event == m_awaited && m_action)
        std::exchange(m_action, {})();
}

inline void Watcher::stepChanged(const Step &step, StepEvent event, const QCborMap &data)
{
    const QString name = step.id.section(QLatin1Char(' '), 0, 0);
    const QString kind = data[QStringLiteral("kind")].toString();
    if (event == StepEvent::Failed)
        failures.append(name + QLatin1Char(' ') + kind);
    else if (event == StepEvent::UndoFailed)
        failures.append(QStringLiteral("undo ") + name + QLatin1Char(' ') + kind);
    if (event != StepEvent::Began)
        return;
    if (!began.contains(name))
        began.append(name);
    reached(name);
}

inline void Watcher::stepProgress(const Step &step, qint64, qint64)
{
    reached(step.id.section(QLatin1Char(' '), 0, 0) + QStringLiteral(" progress"));
}

inline void Watcher::notice(Shadow::Notice notice, const QStringList &arguments)
{
    notices[Shadow::noticeName(notice)] = arguments;
    reached(QStringLiteral("notice ") + Shadow::noticeName(notice));
}

inline QStringList allSteps()
{
    return QStringLiteral("connect check lock start prepare commit expose recover complete unlock look delete")
        .split(QLatin1Char(' '));
}

inline QStringList allMoments()
{
    return allSteps() + QStringList {QStringLiteral("start progress"), QStringLiteral("expose progress")};
}

inline Fsrvp::Timeouts Job::shortTimeouts()
{
#ifdef PENUMBRA_SANITIZE
    constexpr int slowness = 3;
#else
    constexpr int slowness = 1;
#endif
    const milliseconds wait = slowness * milliseconds(300);
    return {wait, wait, wait, slowness * milliseconds(1200)};
}

inline Job::Job(Fsrvp::Timeouts timeouts)
    : m_journal(m_directory.filePath(QStringLiteral("journal.sqlite")))
    , m_id(m_journal.beginJob(QString::fromLatin1(Shadow::setKind), QStringLiteral("test of a job")))
{
    options.timeouts = timeouts;
    options.waitForOthers = milliseconds(20'000);
}

inline Shadow::Agent::Pointer Job::addServer(const PrivateSamba &samba, const QStringList &shares, quint16 port)
{
    const auto agent = std::make_shared<Shadow::Agent>(connectOptions(samba, port), options.timeouts, &watcher);
    Shadow::ServerRequest request {agent, {}};
    for (const QString &share : shares)
        request.shares.append(shareOf(samba, share));
    m_requests.append(request);
    return agent;
}

inline Shadow::CreateResult Job::run()
{
    Shadow::CreateResult result =
        await(Shadow::createSets(m_requests, options, &m_journal, m_id, &watcher, cancel.token()));
    m_journal.finishJob(m_id, result.run.outcome, result.run.failure);
    for (const Shadow::ServerRequest &request : m_requests)
        request.agent->disconnect();
    return result;
}

inline QList<Shadow::RecoveredSet> Job::recover()
{
    const auto agentFor = [this](const Smb::Endpoint &endpoint) {
        for (const Shadow::ServerRequest &request : m_requests) {
            if (request.agent->endpoint() == endpoint)
                return std::make_shared<Shadow::Agent>(request.agent->options(), options.timeouts, &watcher);
        }
        throw Error(FailureKind::UnknownHost, QStringLiteral("recover"), endpoint.toString());
    };
    return await(Shadow::recover(&m_journal, agentFor, {}));
}

inline bool Job::isUnlocked() const
{
    for (const Shadow::ServerRequest &request : m_requests) {
        const Smb::Endpoint endpoint = request.agent->endpoint();
        for (const QString &key : await(lockKeys(endpoint.server, endpoint.port, deadlineIn(milliseconds(5000)), {}))) {
            if (await(ServerLock::tryHolder(key)))
                return false;
        }
    }
    return true;
}

inline QString explained(const RunResult &run)
{
    QStringList texts;
    if (run.failure)
        texts.append(QString::fromUtf8(Error(*run.failure).what()));
    for (const Failure &failure : run.undoFailures)
        texts.append(QStringLiteral("undo: ") + QString::fromUtf8(Error(failure).what()));
    return texts.join(QStringLiteral("; "));
}

} // namespace Penumbra::Test
