// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/shareshelper.h"

#include "core/failure.h"

#include <QJsonDocument>
#include <QProcessEnvironment>
#include <QTimer>

#include <unistd.h>

namespace Penumbra::Lab {

namespace {

constexpr int startLimit = 5000; // milliseconds until exec
constexpr int answerLimit = 30'000; // milliseconds
constexpr int endLimit = 1000; // milliseconds

QProcessEnvironment bareEnvironment()
{
    const QProcessEnvironment own = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment environment;
    for (const char *name : {"ASAN_OPTIONS", "LSAN_OPTIONS", "UBSAN_OPTIONS"}) {
        const QString key = QString::fromLatin1(name);
        if (own.contains(key))
            environment.insert(key, own.value(key));
    }
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("TDB_NO_FSYNC"), QStringLiteral("1"));
    return environment;
}

} // namespace

SharesHelper::SharesHelper(const QString &program, const QStringList &arguments, const QString &logFile, Ended ended)
    : m_ended(std::move(ended))
{
    m_process.setProcessEnvironment(bareEnvironment());
    m_process.setStandardErrorFile(logFile, QIODevice::Append);
    m_process.setChildProcessModifier([] { setpgid(0, 0); }); // it ends when its input does
    QObject::connect(&m_process, &QProcess::readyReadStandardOutput, this, [this] { readAnswers(); });
    QObject::connect(&m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        readAnswers();
        const bool crashed = status == QProcess::CrashExit;
        const QString how = (crashed ? QStringLiteral("signal %1") : QStringLiteral("exit code %1")).arg(code);
        failAll(how);
        m_ended(how);
    });
    m_process.start(program, arguments);
    if (!m_process.waitForStarted(startLimit))
        throw Error(FailureKind::SystemError, QStringLiteral("start"), program, m_process.errorString());
}

SharesHelper::~SharesHelper()
{
    m_process.disconnect();
    m_process.kill();
    m_process.waitForFinished(endLimit);
    failAll(QStringLiteral("it was ended"));
}

Task<QJsonObject> SharesHelper::request(std::shared_ptr<SharesHelper> self, QJsonObject request)
{
    const QString operation = request[QLatin1String("op")].toString();
    const auto answer = std::make_shared<Completion<QJsonObject>>();
    if (self->m_process.state() != QProcess::Running)
        throw Error(FailureKind::HelperDied, operation, QStringLiteral("penumbra-lab-shares"));
    self->m_waiting.push_back(answer);
    self->m_process.write(QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n');
    QTimer limit;
    limit.setSingleShot(true);
    QObject::connect(&limit, &QTimer::timeout, [answer, operation] {
        answer->setException(
            std::make_exception_ptr(Error(FailureKind::TimedOut, operation, QStringLiteral("penumbra-lab-shares"))));
    });
    limit.start(answerLimit);
    const QJsonObject result = co_await answer->future();
    if (result.contains(QLatin1String("failure")))
        throw Error(Failure::fromCbor(QCborMap::fromJsonObject(result[QLatin1String("failure")].toObject())));
    co_return result;
}

void SharesHelper::readAnswers()
{
    while (m_process.canReadLine() && !m_waiting.empty()) {
        const Answer answer = m_waiting.front();
        m_waiting.pop_front();
        answer->setValue(QJsonDocument::fromJson(m_process.readLine()).object());
    }
}

void SharesHelper::failAll(const QString &reason)
{
    for (const Answer &answer : std::exchange(m_waiting, {}))
        answer->setException(std::make_exception_ptr(
            Error(FailureKind::HelperDied, QStringLiteral("change shares of"), QStringLiteral("smbd"), reason)));
}

} // namespace Penumbra::Lab
