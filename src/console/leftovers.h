// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/jobfeed.h"
#include "smb/session.h"

namespace Penumbra::Console {

/// Something that a job left because its process ended early or could not undo it: `penumbractl recover` cleans it up.
struct LeftOver
{
    enum class Kind : quint8 {
        ShadowCopySet, ///< it is removed
        Restore, ///< it is finished or undone; until then its machines must not be started
        Job, ///< nothing but the job's entry in the journal, which is closed
    };

    Kind kind = Kind::Job;
    QUuid job; ///< null: of no job of this journal
    QString id; ///< of the set or the restore
    QString title; ///< of the job, for people; empty: unknown
    QList<Smb::Endpoint> servers; ///< that have to be asked
    QStringList shares; ///< of a set
    QStringList machines; ///< of a restore: not to be started
    QStringList targets; ///< of a restore
    QDateTime updated; ///< UTC

    bool operator==(const LeftOver &) const = default;
};

/// What was left behind, oldest first.
QList<LeftOver> leftOvers(const QList<JobView> &jobs, const QList<Resource> &resources);

/// What it is and what cleaning it up does: "A shadow copy set of vms on files1: it is removed from the server."
QString leftOverText(const LeftOver &left);

} // namespace Penumbra::Console
