// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/failuretext.h"
#include "support/privatesamba.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <functional>
#include <memory>

#include <fcntl.h>
#include <unistd.h>

namespace Penumbra::Test {

/// One run of penumbractl, the real program. A password reaches it through a pipe that only it inherits.
class ControlProgram
{
public:
    static constexpr int limit = 60'000; // milliseconds

    /// The arguments get --password-fd when there is a password. inChild runs in the new process before the program does.
    ControlProgram(QStringList arguments, const QProcessEnvironment &environment, const QString &password = {},
                   const std::function<void()> &inChild = {})
    {
        int ends[2] = {-1, -1};
        if (!password.isEmpty()) {
            const QByteArray line = password.toUtf8() + '\n';
            if (pipe2(ends, O_CLOEXEC) != 0 || ::write(ends[1], line.constData(), size_t(line.size())) != line.size())
                qFatal("no pipe");
            ::close(ends[1]);
            arguments += {QStringLiteral("--password-fd"), QString::number(ends[0])};
        }
        m_process.setChildProcessModifier([fd = ends[0], inChild] {
            if (fd >= 0)
                fcntl(fd, F_SETFD, 0);
            if (inChild)
                inChild();
        });
        m_process.setProcessEnvironment(environment);
        m_process.setStandardInputFile(QProcess::nullDevice());
        m_process.start(QStringLiteral(PENUMBRA_BIN_DIR "/penumbractl"), arguments);
        m_started = m_process.waitForStarted(limit);
        if (ends[0] >= 0)
            ::close(ends[0]);
    }
    ~ControlProgram()
    {
        if (m_process.state() != QProcess::NotRunning) {
            m_process.kill();
            m_process.waitForFinished(limit);
        }
    }

    /// Its exit code; -1 when it crashed or did not end.
    int exitCode()
    {
        if (!m_started || (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(limit)))
            return -1;
        return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }
    qint64 processId() const { return m_process.processId(); }
    bool isRunning() const { return m_process.state() == QProcess::Running; }
    void signal(int number) const { ::kill(pid_t(m_process.processId()), number); }

    const QByteArray &output() { return m_output += m_process.readAllStandardOutput(); }
    const QByteArray &errors() { return m_errors += m_process.readAllStandardError(); }
    /// Both, for a message.
    QByteArray everything() { return output() + "\n--- stderr:\n" + errors(); }

    /// The events of --json; an event "invalid" where a line is none.
    QList<QJsonObject> events()
    {
        QList<QJsonObject> events;
        for (const QByteArray &line : output().split('\n')) {
            if (line.isEmpty())
                continue;
            const QJsonObject event = QJsonDocument::fromJson(line).object();
            const bool good =
                event.contains(u"event") && QDateTime::fromString(event[u"at"].toString(), Qt::ISODate).isValid();
            events.append(good ? event : QJsonObject {{QStringLiteral("event"), QStringLiteral("invalid")}});
        }
        return events;
    }
    QList<QJsonObject> events(const QString &name)
    {
        QList<QJsonObject> chosen;
        for (const QJsonObject &event : events()) {
            if (event[u"event"].toString() == name)
                chosen.append(event);
        }
        return chosen;
    }
    /// The lines on standard error that are errors.
    QStringList errorLines()
    {
        return QString::fromUtf8(errors())
            .split(QLatin1Char('\n'))
            .filter(QRegularExpression(QStringLiteral("^penumbractl: ")));
    }

private:
    QProcess m_process;
    QByteArray m_output;
    QByteArray m_errors;
    bool m_started = false;
};

/// An environment with a state directory of its own and no keychain and no Kerberos ticket.
inline QProcessEnvironment
controlEnvironment(const QTemporaryDir &state,
                   QProcessEnvironment environment = QProcessEnvironment::systemEnvironment())
{
    environment.insert(QStringLiteral("PENUMBRA_STATE_DIR"), state.path());
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent"));
    if (!environment.contains(QStringLiteral("KRB5CCNAME")))
        environment.insert(QStringLiteral("KRB5CCNAME"),
                           QStringLiteral("FILE:") + state.filePath(QStringLiteral("no-ticket")));
    return environment;
}

/// Whether the server is making a snapshot at this instant.
inline bool makesSnapshot(PrivateSamba &samba)
{
    for (const qint64 pid : samba.processIds()) {
        QFile file(QStringLiteral("/proc/%1/cmdline").arg(pid));
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(QByteArray("/snapshot\0create", 16)))
            return true;
    }
    return false;
}

/// What is left on a server: snapshots and exposed shares.
inline QStringList leftOn(PrivateSamba &samba)
{
    return samba.snapshots() + samba.exposedShares();
}

} // namespace Penumbra::Test
