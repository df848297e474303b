// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QProcess>
#include <QStringList>

#include <unistd.h>

namespace Penumbra {

/// The test program itself, started once more with arguments of its own: a second process that holds a
/// lock or writes to the journal. It is killed with this object.
class ChildProcess
{
public:
    explicit ChildProcess(const QStringList &arguments, bool asNobody = false)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        if (asNobody) {
            m_process.setChildProcessModifier([] {
                constexpr int nobody = 65534;
                if (setgid(nobody) != 0 || setuid(nobody) != 0)
                    _exit(1);
            });
        }
        m_process.start(QCoreApplication::applicationFilePath(), arguments);
    }
    ~ChildProcess() { kill(); }
    ChildProcess(const ChildProcess &) = delete;
    ChildProcess &operator=(const ChildProcess &) = delete;

    /// The next line the child prints; empty when it ended first.
    QString line()
    {
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(20'000))
                return {};
        }
        return QString::fromUtf8(m_process.readLine()).trimmed();
    }
    void say(const QByteArray &text) { m_process.write(text + '\n'); }
    /// SIGKILL.
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    /// Waits for its end and gives its exit code.
    int finish()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished(60'000);
        return m_process.exitCode();
    }
    qint64 pid() const { return m_process.processId(); }
    QProcess &process() { return m_process; }

private:
    QProcess m_process;
};

} // namespace Penumbra
