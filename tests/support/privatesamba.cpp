// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "privatesamba.h"

#include <QDeadlineTimer>
#include <QJsonArray>
#include <QJsonDocument>

#include <stdexcept>

namespace Penumbra::Test {

namespace {

constexpr int AnswerTimeout = 30'000; // milliseconds

QStringList arguments(const PrivateSamba::Options &options)
{
    QStringList result {QStringLiteral("--address"),
                        options.address,
                        QStringLiteral("--port"),
                        QString::number(options.port),
                        QStringLiteral("--encryption"),
                        options.encryption,
                        QStringLiteral("--files"),
                        QString::number(options.files),
                        QStringLiteral("--snapshot-delay-ms"),
                        QString::number(options.snapshotDelay.count()),
                        QStringLiteral("--log-level"),
                        QString::number(options.logLevel)};
    const auto addEach = [&result](const QString &option, const QStringList &values) {
        for (const QString &value : values)
            result << option << value;
    };
    addEach(QStringLiteral("--share"), options.shares);
    addEach(QStringLiteral("--set"), options.settings);
    addEach(QStringLiteral("--hidden-share"), options.hiddenShares);
    addEach(QStringLiteral("--user"), options.users);
    addEach(QStringLiteral("--unprivileged-user"), options.unprivilegedUsers);
    const auto addIf = [&result](bool condition, const QString &option) {
        if (condition)
            result << option;
    };
    addIf(!options.realm.isEmpty(), QStringLiteral("--realm=") + options.realm);
    addIf(!options.keytab.isEmpty(), QStringLiteral("--keytab=") + options.keytab);
    addIf(!options.name.isEmpty(), QStringLiteral("--name=") + options.name);
    addIf(options.printShare, QStringLiteral("--print-share"));
    addIf(!options.fsrvp, QStringLiteral("--no-fsrvp"));
    addIf(options.kerberos, QStringLiteral("--kerberos"));
    addIf(options.snapshotFail, QStringLiteral("--snapshot-fail"));
    return result;
}

QStringList toStrings(const QJsonValue &array)
{
    return array.toVariant().toStringList();
}

} // namespace

PrivateSamba::Options PrivateSamba::defaultOptions()
{
    return {};
}

PrivateSamba::PrivateSamba(const Options &options)
{
    m_process.start(QStringLiteral(PENUMBRA_SOURCE_DIR "/tests/support/private-samba"), arguments(options));
    m_description = readAnswer();
}

PrivateSamba::~PrivateSamba()
{
    m_process.closeWriteChannel();
    m_process.waitForFinished(AnswerTimeout);
}

QString PrivateSamba::address() const
{
    return m_description[u"address"].toString();
}

quint16 PrivateSamba::port() const
{
    return static_cast<quint16>(m_description[u"port"].toInt());
}

QString PrivateSamba::user() const
{
    return m_description[u"user"].toString();
}

QString PrivateSamba::password() const
{
    return m_description[u"password"].toString();
}

QStringList PrivateSamba::users() const
{
    return toStrings(m_description[u"users"]);
}

QString PrivateSamba::name() const
{
    return m_description[u"name"].toString();
}

QProcessEnvironment PrivateSamba::clientEnvironment() const
{
    QProcessEnvironment result = QProcessEnvironment::systemEnvironment();
    const QJsonObject additions = m_description[u"client_environment"].toObject();
    for (auto it = additions.begin(); it != additions.end(); ++it)
        result.insert(it.key(), it.value().toString());
    return result;
}

QString PrivateSamba::directory() const
{
    return m_description[u"directory"].toString();
}

QString PrivateSamba::config() const
{
    return m_description[u"config"].toString();
}

QString PrivateSamba::shareUnc(const QString &share) const
{
    return QStringLiteral("\\\\%1\\%2").arg(address(), share);
}

QString PrivateSamba::sharePath(const QString &share) const
{
    return m_description[u"shares"][share][u"path"].toString();
}

void PrivateSamba::killSmbd()
{
    command(QStringLiteral("kill-smbd"));
}

void PrivateSamba::startSmbd()
{
    command(QStringLiteral("start-smbd"));
}

void PrivateSamba::pause()
{
    command(QStringLiteral("pause"));
}

void PrivateSamba::resume()
{
    command(QStringLiteral("resume"));
}

void PrivateSamba::setSnapshotDelay(std::chrono::milliseconds delay)
{
    command(QStringLiteral("set-snapshot-delay %1").arg(delay.count()));
}

void PrivateSamba::setSnapshotFail(bool fail)
{
    command(QStringLiteral("set-snapshot-fail %1").arg(fail ? 1 : 0));
}

QStringList PrivateSamba::snapshots()
{
    return toStrings(command(QStringLiteral("list"))[u"snapshots"]);
}

QStringList PrivateSamba::exposedShares()
{
    return toStrings(command(QStringLiteral("list"))[u"exposed"]);
}

QList<qint64> PrivateSamba::processIds()
{
    QList<qint64> result;
    const QJsonArray pids = command(QStringLiteral("pids"))[u"pids"].toArray();
    for (const QJsonValue &pid : pids)
        result << pid.toInteger();
    return result;
}

QJsonObject PrivateSamba::command(const QString &line)
{
    m_process.write(line.toUtf8() + '\n');
    const QJsonObject answer = readAnswer();
    if (answer.contains(u"error"))
        throw std::runtime_error(
            QStringLiteral("private-samba: %1: %2").arg(line, answer[u"error"].toString()).toStdString());
    return answer;
}

QJsonObject PrivateSamba::readAnswer()
{
    const QDeadlineTimer deadline(AnswerTimeout);
    while (!m_process.canReadLine()) {
        if (m_process.waitForReadyRead(static_cast<int>(deadline.remainingTime())))
            continue;
        m_process.closeWriteChannel();
        m_process.waitForFinished(AnswerTimeout);
        throw std::runtime_error("private-samba does not answer (" + m_process.errorString().toStdString()
                                 + "): " + m_process.readAllStandardError().toStdString());
    }
    return QJsonDocument::fromJson(m_process.readLine()).object();
}

} // namespace Penumbra::Test
