// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/deadline.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QString>
#include <QStringList>

#include <stdexcept>

/// Samba's own clients against an SMB server under test. The password is in a file that only we can read.
namespace Penumbra::Test {

struct Target
{
    QString address;
    quint16 port = 0;
    QString account; ///< a file with username and password (smbclient --authentication-file)

    QStringList arguments() const
    {
        return {QStringLiteral("-p"), QString::number(port), QStringLiteral("-A"), account};
    }
    QString share(const QString &name) const { return QStringLiteral("//%1/%2").arg(address, name); }
};

inline QString accountFile(const QString &folder, const QString &name, const QByteArray &password)
{
    const QString path = folder + QStringLiteral("/account-") + name;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        throw std::runtime_error("no account file");
    file.write("username=" + name.toUtf8() + "\npassword=" + password + '\n');
    return path;
}

/// Runs a program to its end; everything it said.
inline QString run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(20'000)) {
        process.kill();
        process.waitForFinished();
        throw std::runtime_error(qPrintable(program + QStringLiteral(" does not end")));
    }
    return QString::fromUtf8(process.readAll());
}

/// smbclient with some commands on a connection of its own.
inline QString smbclient(const Target &target, const QString &share, const QString &commands,
                         const QStringList &more = {})
{
    return run(QStringLiteral("smbclient"),
               target.arguments() + more + QStringList {target.share(share), QStringLiteral("-c"), commands});
}

inline QString rpcclient(const Target &target, const QString &command)
{
    return run(
        QStringLiteral("rpcclient"),
        target.arguments()
            + QStringList {QStringLiteral("ncacn_np:%1[sign]").arg(target.address), QStringLiteral("-c"), command});
}

/// smbclient that stays: one session for command after command.
class Session
{
public:
    Session(const Target &target, const QString &share)
    {
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        // It waits for its input beside stdio's buffer: a second line in there would stay.
        m_process.start(QStringLiteral("stdbuf"),
                        QStringList {QStringLiteral("-i0"), QStringLiteral("-o0"), QStringLiteral("smbclient")}
                            + target.arguments() + QStringList {target.share(share)});
        run(QStringLiteral("pwd"));
    }
    ~Session()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    QString run(const QString &command)
    {
        begin(command);
        if (!answers(milliseconds(20'000)))
            throw std::runtime_error(qPrintable(QStringLiteral("no answer to %1: %2").arg(command, m_said)));
        return m_said;
    }
    void begin(const QString &command)
    {
        m_said.clear();
        m_end = QStringLiteral("end-%1").arg(++m_count);
        m_process.write((command + QLatin1Char('\n') + m_end + QLatin1Char('\n')).toUtf8());
    }
    /// Whether the command that was begun ends within that time.
    bool answers(milliseconds limit)
    {
        // An unknown command is answered, after what came before.
        const Deadline deadline = deadlineIn(limit);
        while (!m_said.contains(m_end + QStringLiteral(": command not found"))) {
            if (deadline.hasExpired() || m_process.state() == QProcess::NotRunning)
                return false;
            m_process.waitForReadyRead(int(qMin(qint64(100), deadline.remainingTime() + 1)));
            m_said += QString::fromUtf8(m_process.readAll());
        }
        return true;
    }

private:
    QProcess m_process;
    QString m_said;
    QString m_end;
    int m_count = 0;
};

} // namespace Penumbra::Test
