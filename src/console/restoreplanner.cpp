// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/restoreplanner.h"

#include "console/childprocess.h"
#include "console/jobrunner.h"

#include <QCborMap>
#include <QJsonDocument>
#include <QProcess>
#include <QScopeGuard>
#include <QtConcurrentRun>

#include <fcntl.h>
#include <unistd.h>

namespace Penumbra::Console {

RestorePlanner::RestorePlanner(Workbench &workbench, QObject *parent)
    : QObject(parent)
    , m_workbench(workbench)
{
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] {
        if (m_readRound != m_round)
            return; // given up meanwhile
        const Answer answer = m_reading.result();
        m_running = false;
        if (answer.plan)
            Q_EMIT planned(*answer.plan);
        else
            Q_EMIT failed(answer.failure);
    });
}

RestorePlanner::~RestorePlanner()
{
    cancel();
    m_reading.waitForFinished();
}

void RestorePlanner::plan(const RestoreWish &wish)
{
    cancel();
    m_running = true;
    try {
        const RestoreCommand command = restoreCommand(m_workbench, wish);
        signInFor(m_workbench, serversOf(m_workbench, command.systems), this,
                  [this, command, round = m_round](const std::optional<JobSignIn> &signIn, const Failure &failure) {
                      if (round != m_round)
                          return;
                      if (signIn)
                          start(command, *signIn);
                      else
                          fail(failure);
                  });
    } catch (const Error &error) {
        fail(error.failure());
    }
}

void RestorePlanner::cancel()
{
    ++m_round;
    m_running = false;
    if (!m_process)
        return;
    m_process->disconnect(this);
    m_process->kill(); // it has written nothing anywhere
    m_process->waitForFinished();
    m_process.reset();
}

void RestorePlanner::start(const RestoreCommand &command, const JobSignIn &signIn)
{
    QList<int> pipes;
    const auto close = qScopeGuard([&pipes] {
        for (const int end : pipes)
            ::close(end);
    });
    QStringList arguments = command.arguments + signIn.arguments;
    arguments += {QStringLiteral("--dry-run"), QStringLiteral("--json")};
    try {
        for (const auto &[option, secret] : signIn.secrets) {
            pipes.append(pipeWith(secret));
            arguments += secretArguments(option, pipes.constLast());
        }
    } catch (const Error &error) {
        fail(error.failure());
        return;
    }
    m_process = std::make_unique<QProcess>();
    m_process->setChildProcessModifier([pipes] {
        for (const int end : pipes)
            ::fcntl(end, F_SETFD, 0);
    });
    m_process->setStandardInputFile(QProcess::nullDevice());
    connect(m_process.get(), &QProcess::finished, this, &RestorePlanner::read);
    connect(m_process.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail(Failure {FailureKind::HelperMissing, QStringLiteral("start"), JobRunner::program(), {}, {}});
    });
    m_process->start(JobRunner::program(), arguments);
}

void RestorePlanner::read()
{
    const QByteArray output = m_process->readAllStandardOutput();
    const QByteArray errors = m_process->readAllStandardError();
    m_readRound = m_round;
    // A plan of very many files is not read here.
    m_reading.setFuture(QtConcurrent::run([output, errors] { return answerIn(output, errors); }));
}

RestorePlanner::Answer RestorePlanner::answerIn(const QByteArray &output, const QByteArray &errors)
{
    Answer answer;
    bool isTold = false;
    const QList<QByteArray> lines = output.split('\n') + errors.split('\n');
    for (const QByteArray &line : lines) {
        const QJsonObject event = QJsonDocument::fromJson(line).object();
        const QString name = event[QLatin1String("event")].toString();
        if (name == QLatin1String("plan"))
            answer.plan = RestorePlan::fromJson(event);
        if (name == QLatin1String("error") && !isTold) {
            isTold = true;
            answer.failure = Failure::fromCbor(QCborMap::fromJsonObject(event));
        }
    }
    if (!answer.plan && !isTold)
        answer.failure = Failure {
            FailureKind::HelperDied, QStringLiteral("plan restore"), {}, {}, QString::fromUtf8(errors).trimmed()};
    return answer;
}

void RestorePlanner::fail(const Failure &failure)
{
    QMetaObject::invokeMethod(
        this,
        [this, failure, round = m_round] {
            if (round != m_round)
                return;
            m_running = false;
            Q_EMIT failed(failure);
        },
        Qt::QueuedConnection);
}

} // namespace Penumbra::Console
