// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journal.h"
#include "restore/plan.h"

#include <QSet>

namespace Penumbra::Restore {

/// The kind of a restore among the journal's resources and jobs.
inline constexpr const char *restoreKind = "restore";

/// How far a restore is; what recovery does follows from it.
enum class RestoreState : quint8 {
    Copying, ///< new files are being written beside their targets: recovery goes back
    Placing, ///< all new files are complete and checked: recovery goes forward
    Undoing, ///< recovery goes back
    Finishing, ///< everything new is in place: recovery removes what was set aside
    Kept, ///< over; what was set aside stays until it is discarded
    Gone, ///< over, and nothing is left
};
QString restoreStateName(RestoreState state); ///< "copying"

/// A restore as the journal has it: enough to finish or undo it after any crash.
struct Record
{
    QString id; ///< the short ID, as in the names beside targets
    RestoreState state = RestoreState::Copying;
    Conflict conflict = Conflict::KeepBoth;
    QList<MachineRef> machines;
    QStringList targets; ///< of the items, for people
    QList<Unit> units;

    QCborMap toCbor() const;
    /// Throws Error(InvalidInput) when it is not what toCbor() made.
    static Record fromCbor(const QCborMap &map);
    qint64 oldSize() const; ///< bytes of what is, or will be, set aside
    /// The servers it touches; an empty name is this computer.
    QList<Smb::Endpoint> endpoints() const;
};
Record recordOf(const Plan &plan);

/// Puts it into the journal, on disk when it returns; Gone takes it out. Throws Error(JournalUnavailable).
void storeRecord(Journal &journal, const QUuid &job, const Record &record);

/// One restore of the journal with the job that makes it.
struct StoredRestore
{
    Record record;
    QUuid job;
    QDateTime updated; ///< UTC
    bool jobRunning = false; ///< hands off
    /// Neither finished nor undone: its machines must not be started.
    bool isUnfinished() const { return record.state != RestoreState::Kept; }
    bool isLeftover() const { return isUnfinished() && !jobRunning; }
};

/// All that the journal knows, oldest first: running, left behind, and over with a set-aside.
QList<StoredRestore> storedRestores(const Journal &journal);
/// One by its short ID. Throws Error(NotFound).
StoredRestore storedRestore(const Journal &journal, const QString &id);
/// What crashed jobs left, or an undo that failed.
QList<StoredRestore> unfinishedRestores(const Journal &journal);

/// Throws Error when another restore that is not over has to do with the same files or folders: ServerLocked while its job runs, else
/// LeftBehind.
void refuseIfUnfinished(const Journal &journal, const Record &record);

/// What is known of a unit beyond what can be seen: which were begun to be put in place, and which were taken back for good.
struct Facts
{
    QSet<int> begun;
    QSet<int> reverted;
};
/// Writes that units first to last are about to be put in place ("placing"), are in place ("placed"), or were taken back
/// ("reverted"). On disk when it returns.
void writeFact(Journal &journal, const QUuid &job, const QString &fact, int first, int last);
Facts readFacts(const Journal &journal, const QUuid &job);

} // namespace Penumbra::Restore
