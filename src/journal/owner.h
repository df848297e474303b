// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Penumbra {

/// Which process runs a job, precisely enough to say later whether that very process still lives:
/// process IDs are used again, so its start time and the computer's boot belong to it.
struct JobOwner
{
    qint64 uid = -1;
    QString userName;
    QString hostName; ///< for people
    QString machineId; ///< of the computer, from systemd's machine-id; its name may change
    QString bootId; ///< of the kernel's run
    qint64 pid = 0;
    qint64 processStart = 0; ///< clock ticks after boot

    bool operator==(const JobOwner &) const = default;

    /// The process that calls.
    static JobOwner self();
};

/// Whether that process may still run. A process of another computer (a home directory on NFS) counts as
/// running: from here nobody can tell.
bool isAlive(const JobOwner &owner);

/// Asks that very process to end (SIGTERM): it undoes what it has begun. Whether it could be asked: it lives, on this computer, and belongs to
/// this user.
bool askToEnd(const JobOwner &owner);

/// The name of a user on this computer, or its number when it has none.
QString userName(qint64 uid);

} // namespace Penumbra
