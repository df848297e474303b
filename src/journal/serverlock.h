// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cancel.h"
#include "core/deadline.h"
#include "core/task.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QLocalServer;

namespace Penumbra {

/// Who holds a server's lock.
struct LockHolder
{
    QString key;
    qint64 uid = -1; ///< as the kernel has it
    qint64 pid = 0; ///< as the kernel has it
    QString userName;
    QString jobTitle; ///< what the holder says of itself, made harmless; empty until it has said it

    bool operator==(const LockHolder &) const = default;

    /// One English line: user, process and job.
    QString toString() const;
};

/// The keys of a file server's lock, one per address, so that all names and addresses of a server lead to a
/// common key: "192.0.2.7:445". Port 0 stands for 445. Throws Error(UnknownHost), Error(TimedOut), Error(Cancelled).
Task<QStringList> lockKeys(QString host, quint16 port, Deadline deadline, CancelToken cancel);

/// The lock that lets one job at a time work on a file server, across all processes and users of this
/// computer ([MS-FSRVP] 3.1.4.2: a second SetContext from the same client destroys an unfinished set).
///
/// Holding a key is listening on an abstract Unix socket named after it. The kernel allows one listener per
/// name and frees the name when the process dies, however it dies; it also tells waiters who the
/// listener is. A waiter is connected to the holder and wakes up when that connection ends. Child processes do
/// not inherit the lock. Every network namespace has locks of its own.
class ServerLock
{
public:
    /// Waits until it has all keys. onWaiting (may be empty) is called whenever more is known about who is in
    /// the way. Throws Error(ServerLocked) with the holder in its detail at the deadline, Error(Cancelled), and
    /// Error(SystemError) when a lock cannot be made. On any of them no key is held.
    ///
    ///     const QStringList keys = co_await lockKeys(host, port, deadline, cancel);
    ///     const ServerLock lock = co_await ServerLock::acquire(keys, title, deadline, cancel, showHolder);
    static Task<ServerLock> acquire(QStringList keys, QString jobTitle, Deadline deadline, CancelToken cancel,
                                    std::function<void(LockHolder)> onWaiting = {});
    /// Who holds a key now; nothing when it is free. Waits at most a second for the holder's words.
    static Task<std::optional<LockHolder>> tryHolder(QString key);

    /// Holds nothing.
    ServerLock();
    ServerLock(ServerLock &&other) noexcept;
    ServerLock &operator=(ServerLock &&other) noexcept;
    /// Frees all keys.
    ~ServerLock();

    bool isHeld() const { return !m_servers.empty(); }
    void release();

private:
    std::vector<std::unique_ptr<QLocalServer>> m_servers;
};

} // namespace Penumbra
