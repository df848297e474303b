// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "smb/protocol.h"
#include "smb/smbhelper.h"

#include <QObject>
#include <QProcess>
#include <QTimer>

#include <map>

namespace Penumbra::Smb {

/// The helper's process and the requests under way in it.
class SmbHelper::Channel : public QObject
{
public:
    /// Starts the process, without a shell, with a bare environment, in a session of its own (Ctrl-C in the terminal
    /// must not end it before the engine has undone things), and so that the kernel kills it when this process dies.
    /// It inherits the descriptors, under the same numbers.
    Channel(const QString &program, const QList<int> &descriptors);
    ~Channel() override;

    bool isAlive() const { return m_alive; }
    qint64 processId() const { return m_processId; }

    /// The answer's result; Error for a failure, a deadline, a cancellation or the helper's death.
    QFuture<QCborMap> request(const QString &operation, QCborMap arguments, const Wait &wait, const Naming &naming,
                              EventHandler onEvent);

private:
    struct Pending
    {
        explicit Pending(const Naming &theNaming)
            : naming(theNaming)
        {
        }
        Naming naming;
        Completion<QCborMap> completion;
        EventHandler onEvent;
        QTimer deadline;
        QTimer grace;
        CancelToken::Registration cancelled;
    };

    void readFrames();
    void takeFrame(const QCborMap &frame);
    /// Fails one request as said and all others with HelperDied, and kills the process.
    void killFor(qint64 id, const Error &error);
    void failAll(const Error &error);
    void processEnded();

    QProcess m_process;
    FrameReader m_reader;
    std::map<qint64, std::unique_ptr<Pending>> m_pending;
    qint64 m_nextId = 1;
    qint64 m_processId = 0;
    bool m_alive = false;
};

} // namespace Penumbra::Smb
