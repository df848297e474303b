// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smb/channel.h"

#include <QProcessEnvironment>

#include <csignal>

#include <fcntl.h>
#include <sys/prctl.h>
#include <unistd.h>

namespace Penumbra::Smb {

namespace {

constexpr qsizetype longestComplaint = 500; // characters of the helper's standard error in a message

/// What the helper needs and nothing else: where the Kerberos ticket is, which resolver libraries are in force.
QProcessEnvironment bareEnvironment()
{
    static const QStringList kept = {
        QStringLiteral("PATH"),
        QStringLiteral("HOME"),
        QStringLiteral("KRB5CCNAME"),
        QStringLiteral("KRB5_CONFIG"),
        QStringLiteral("KRB5_CLIENT_KTNAME"),
        QStringLiteral("LD_PRELOAD"),
        QStringLiteral("NSS_WRAPPER_HOSTS"),
        QStringLiteral("NSS_WRAPPER_DISABLE_DEEPBIND"),
        QStringLiteral("ASAN_OPTIONS"),
        QStringLiteral("LSAN_OPTIONS"),
        QStringLiteral("UBSAN_OPTIONS"),
        QStringLiteral("XDG_CACHE_HOME"),
        QStringLiteral("TMPDIR"),
    };
    const QProcessEnvironment own = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment environment;
    for (const QString &name : kept) {
        if (own.contains(name))
            environment.insert(name, own.value(name));
    }
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    return environment;
}

} // namespace

SmbHelper::Channel::Channel(const QString &program, const QList<int> &descriptors)
{
    m_process.setProcessEnvironment(bareEnvironment());
    m_process.setChildProcessModifier([parent = getpid(), descriptors] {
        for (const int descriptor : descriptors)
            fcntl(descriptor, F_SETFD, 0);
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        if (getppid() != parent)
            _exit(1); // the engine died before the kernel knew whom to watch
        setsid();
    });
    QObject::connect(&m_process, &QProcess::readyReadStandardOutput, this, [this] { readFrames(); });
    QObject::connect(&m_process, &QProcess::finished, this, [this] { processEnded(); });
    QObject::connect(&m_process, &QProcess::errorOccurred, this, [this, program](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            failAll(Error(FailureKind::HelperMissing, QStringLiteral("start"), program, m_process.errorString()));
    });
    m_process.start(program, QStringList());
    m_processId = m_process.processId();
    m_alive = m_process.state() != QProcess::NotRunning;
}

SmbHelper::Channel::~Channel()
{
    m_process.disconnect();
    m_process.kill();
    m_process.waitForFinished(1000);
}

QFuture<QCborMap> SmbHelper::Channel::request(const QString &operation, QCborMap arguments, const Wait &wait,
                                              const Naming &naming, EventHandler onEvent)
{
    auto owned = std::make_unique<Pending>(naming);
    Pending &pending = *owned;
    pending.onEvent = std::move(onEvent);
    const QFuture<QCborMap> future = pending.completion.future();
    if (wait.cancel.isCancelled()) {
        pending.completion.setException(
            std::make_exception_ptr(Error(FailureKind::Cancelled, naming.action, naming.object)));
        return future;
    }
    if (!m_alive) {
        pending.completion.setException(
            std::make_exception_ptr(m_process.error() == QProcess::FailedToStart
                                        ? Error(FailureKind::HelperMissing, QStringLiteral("start"),
                                                m_process.program(), m_process.errorString())
                                        : Error(FailureKind::HelperDied, naming.action, naming.object)));
        return future;
    }

    const qint64 id = m_nextId++;
    m_pending.emplace(id, std::move(owned));
    if (!wait.deadline.isForever()) {
        pending.deadline.setSingleShot(true);
        QObject::connect(&pending.deadline, &QTimer::timeout, this, [this, id, naming] {
            killFor(id, Error(FailureKind::TimedOut, naming.action, naming.object));
        });
        pending.deadline.start(int(qBound(qint64(0), wait.deadline.remainingTime(), qint64(INT_MAX))));
    }
    pending.grace.setSingleShot(true);
    QObject::connect(&pending.grace, &QTimer::timeout, this,
                     [this, id, naming] { killFor(id, Error(FailureKind::Cancelled, naming.action, naming.object)); });
    pending.cancelled = wait.cancel.onCancel([this, id, grace = wait.grace] {
        m_process.write(toFrame({{QStringLiteral("cancel"), id}}));
        m_pending.at(id)->grace.start(grace);
    });

    arguments[QStringLiteral("timeout")] = wait.deadline.isForever() ? qint64(INT_MAX) : wait.deadline.remainingTime();
    m_process.write(
        toFrame({{QStringLiteral("id"), id}, {QStringLiteral("op"), operation}, {QStringLiteral("args"), arguments}}));
    return future;
}

void SmbHelper::Channel::readFrames()
{
    m_reader.append(m_process.readAllStandardOutput());
    try {
        while (const auto frame = m_reader.next())
            takeFrame(*frame);
    } catch (const Error &error) {
        m_process.kill();
        failAll(error);
    }
}

void SmbHelper::Channel::takeFrame(const QCborMap &frame)
{
    const auto found = m_pending.find(frame[QStringLiteral("id")].toInteger());
    if (found == m_pending.end())
        return; // the caller has given up on it
    if (frame.contains(QStringLiteral("event"))) {
        if (found->second->onEvent)
            found->second->onEvent(frame[QStringLiteral("event")].toMap());
        return;
    }
    const std::unique_ptr<Pending> pending = std::move(found->second);
    m_pending.erase(found);
    if (frame.contains(QStringLiteral("failure"))) {
        Failure failure = Failure::fromCbor(frame[QStringLiteral("failure")].toMap());
        pending->completion.setException(std::make_exception_ptr(Error(failure)));
    } else {
        pending->completion.setValue(frame[QStringLiteral("result")].toMap());
    }
}

void SmbHelper::Channel::killFor(qint64 id, const Error &error)
{
    m_process.kill();
    const auto found = m_pending.find(id);
    if (found != m_pending.end()) {
        const std::unique_ptr<Pending> pending = std::move(found->second);
        m_pending.erase(found);
        pending->completion.setException(std::make_exception_ptr(error));
    }
    failAll(Error(FailureKind::HelperDied, {}, {}, {},
                  QStringLiteral("it was ended because another request took too long")));
}

void SmbHelper::Channel::failAll(const Error &error)
{
    m_alive = false;
    const auto all = std::exchange(m_pending, {});
    for (const auto &[id, pending] : all) {
        Failure failure = error.failure();
        if (failure.action.isEmpty()) {
            failure.action = pending->naming.action;
            failure.object = pending->naming.object;
        }
        pending->completion.setException(std::make_exception_ptr(Error(failure)));
    }
}

void SmbHelper::Channel::processEnded()
{
    if (!m_alive)
        return;
    readFrames(); // answers that came before the end
    const QString how =
        m_process.exitStatus() == QProcess::CrashExit ? QStringLiteral("signal %1") : QStringLiteral("exit code %1");
    const QString complaint = QString::fromUtf8(m_process.readAllStandardError()).trimmed().right(longestComplaint);
    failAll(Error(FailureKind::HelperDied, {}, {}, how.arg(m_process.exitCode()), complaint));
}

} // namespace Penumbra::Smb
