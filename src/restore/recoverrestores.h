// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journal.h"
#include "journal/serverlock.h"
#include "restore/filestore.h"
#include "restore/record.h"

namespace Penumbra::Restore {

/// Only one process at a time finishes or undoes a restore. Throws Error(ServerLocked).
Task<ServerLock> lockRestore(QString id, Deadline deadline, CancelToken cancel);

/// Takes a restore back: targets as they were, nothing of ours beside them. May be called again after any interruption. Throws the first
/// failure after it has tried everything; the journal then still has the restore.
Task<> goBack(Journal *journal, QUuid job, Record record, FileStore::Pointer store, CancelToken cancel);

/// Finishes a restore whose new files are complete: puts in place what is not yet, then removes set-asides or keeps them, as was asked
/// for. May be called again. Throws when something cannot be put in place; gives the set-asides that could not be removed: then
/// everything is in place, and the journal still has the restore.
Task<QList<Failure>> goForward(Journal *journal, QUuid job, Record record, FileStore::Pointer store,
                               CancelToken cancel);

/// What became of a restore that a crashed job left.
struct RecoveredRestore
{
    Record record;
    enum class Result {
        Finished, ///< its machines are all new
        Undone, ///< they are all old
        Failed, ///< not yet; do not start them
    } result = Result::Failed;
    std::optional<Failure> failure;
};
QString recoveredName(RecoveredRestore::Result result); ///< "finished", "undone", "failed"

/// Finishes or undoes what crashed jobs left: forward when all new files were complete, else back. Then closes their jobs. What fails stays
/// in the journal for the next try. only: those whose short ID is among these; empty: all.
Task<QList<RecoveredRestore>> recoverRestores(Journal *journal, FileStore::Pointer store, QStringList only,
                                              CancelToken cancel);

/// Removes what a restore that is over had set aside. Throws Error.
Task<> discardOld(Journal *journal, QString id, FileStore::Pointer store, CancelToken cancel);

} // namespace Penumbra::Restore
