// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/session.h"

#include "core/failure.h"
#include "lab/guardian.h"
#include "lab/output.h"

#include <QSocketNotifier>
#include <QTimer>

#include <array>
#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace Penumbra::Lab {

namespace {

int signalPipe[2] = {-1, -1};
constexpr std::array<int, 3> endSignals {SIGTERM, SIGINT, SIGHUP};

extern "C" void writeSignal(int)
{
    const int saved = errno;
    [[maybe_unused]] const ssize_t size = ::write(signalPipe[1], "", 1);
    errno = saved;
}

} // namespace

/// By a handler and a pipe: blocked signals would stay blocked in every program that the lab starts.
class Session::EndOnSignal
{
public:
    explicit EndOnSignal(Completion<void> &end)
    {
        if (::pipe2(signalPipe, O_CLOEXEC | O_NONBLOCK) != 0)
            throw Error(FailureKind::SystemError, QStringLiteral("make a pipe"));
        m_notifier = std::make_unique<QSocketNotifier>(signalPipe[0], QSocketNotifier::Read);
        QObject::connect(m_notifier.get(), &QSocketNotifier::activated, [&end] {
            char byte = 0;
            [[maybe_unused]] const ssize_t size = ::read(signalPipe[0], &byte, 1);
            end.setValue();
        });
        struct sigaction action = {};
        action.sa_handler = writeSignal;
        action.sa_flags = SA_RESTART;
        for (const int number : endSignals)
            ::sigaction(number, &action, nullptr);
    }
    ~EndOnSignal()
    {
        for (const int number : endSignals)
            ::signal(number, SIG_IGN); // this process ends now
        m_notifier.reset();
        ::close(signalPipe[0]);
        ::close(signalPipe[1]);
    }

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

Session::Session(LabDirectory &directory, const Description &description, Report report)
    : m_directory(directory)
    , m_description(description)
    , m_report(std::move(report))
    , m_lab(description, directory, directory.password())
    , m_control([this](QJsonObject request) { return handle(std::move(request)); })
    , m_keep(directory.keep())
{
    m_control.idle = [this] { quitWhenAnswered(); };
}

Session::~Session() = default;

int Session::exec()
{
    const EndOnSignal signals(m_end);
    if (!hasGuardian())
        m_end.setValue(); // it went before there was a handler
    start(live(), &m_control, [this](const std::exception_ptr &error) {
        Output(false).failure(failureOf(error));
        m_exitCode = Failed;
        m_loop.quit();
    });
    m_loop.exec();
    return m_exitCode;
}

Task<> Session::live()
{
    Task<std::optional<Failure>> beginning = begin();
    const std::optional<Failure> failure = co_await beginning;
    if (!failure)
        co_await m_end.future();
    Task<> ending = end(!failure);
    co_await ending;
    if (failure) { // told when nothing of the attempt is left
        m_report({{QStringLiteral("error"), failureToJson(*failure)}});
        m_exitCode = exitCodeOf(failure->kind);
    }
    m_hasEnded = true;
    quitWhenAnswered();
    constexpr std::chrono::seconds patience {5};
    QTimer::singleShot(patience, &m_loop, &QEventLoop::quit); // for a request that never ends
}

Task<std::optional<Failure>> Session::begin()
{
    try {
        m_directory.setGuardian(guardianProcess());
        Task<> starting = m_lab.start();
        co_await starting;
        m_control.listen(m_directory.controlSocket());
        QJsonObject ready = status();
        ready[QLatin1String("password")] = QString::fromUtf8(m_directory.password().constData());
        if (!m_report(ready))
            m_end.setValue();
    } catch (...) {
        co_return failureOf(std::current_exception());
    }
    co_return std::nullopt;
}

Task<> Session::end(bool wasReady)
{
    try {
        Task<> stopping = m_lab.stop();
        co_await stopping;
        // A lab that could not start is kept when it was there before; one whose guardian was killed can be started again.
        const bool removes = wasReady ? !m_keep && hasGuardian() : m_directory.isNew();
        if (removes)
            m_directory.removeAll();
        else
            m_directory.removeRuntimeDirectory();
        m_ended.setValue();
    } catch (...) {
        Output(false).failure(failureOf(std::current_exception()));
        m_exitCode = Failed;
        m_ended.setException(std::current_exception());
    }
}

void Session::quitWhenAnswered()
{
    // Those who asked to stop get their answers from the event loop, after m_ended.
    if (m_hasEnded && m_control.pending() == 0)
        QMetaObject::invokeMethod(&m_loop, &QEventLoop::quit, Qt::QueuedConnection);
}

QJsonObject Session::status() const
{
    QJsonObject status = m_lab.status();
    status[QLatin1String("directory")] = m_directory.path();
    status[QLatin1String("passwordFile")] = m_directory.passwordFile();
    status[QLatin1String("guardian")] = m_directory.guardian();
    status[QLatin1String("keep")] = m_keep;
    return status;
}

void Session::checkSvm(const QString &svm) const
{
    QStringList names {QStringLiteral("*")};
    for (const SvmDescription &known : m_description.svms)
        names += known.name;
    if (!names.contains(svm))
        throw Error(FailureKind::InvalidInput, QStringLiteral("make fault"), svm, {},
                    QStringLiteral("the lab has no such SVM: give one of %1").arg(names.join(QStringLiteral(", "))));
}

Task<QJsonObject> Session::handle(QJsonObject request)
{
    const QString command = request[QLatin1String("command")].toString();
    if (m_end.isDone() && command != QLatin1String("stop"))
        throw Error(FailureKind::NotFound, QStringLiteral("ask lab"), m_directory.path(), {},
                    QStringLiteral("the lab is ending"));
    if (command == QLatin1String("status"))
        co_return status();
    if (command == QLatin1String("stop")) {
        m_keep = m_keep || request[QLatin1String("keep")].toBool();
        m_end.setValue();
        co_await m_ended.future();
        co_return QJsonObject {{QStringLiteral("directory"), m_directory.path()}, {QStringLiteral("kept"), m_keep}};
    }
    if (command == QLatin1String("reset")) {
        Task<> task = m_lab.reset();
        co_await task;
        co_return status();
    }
    Task<QJsonObject> task = [&] {
        if (command == QLatin1String("fault")) {
            const Fault fault = Fault::fromJson(request[QLatin1String("fault")].toObject());
            checkSvm(fault.svm);
            return m_lab.fault(fault);
        }
        if (command == QLatin1String("fault-list"))
            return m_lab.faultList();
        if (command == QLatin1String("workload"))
            return m_lab.workload(request[QLatin1String("action")].toString());
        throw Error(FailureKind::InvalidInput, QStringLiteral("ask lab"), command, {},
                    QStringLiteral("there is no such command"));
    }();
    const QJsonObject answer = co_await task;
    co_return answer;
}

} // namespace Penumbra::Lab
