// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journal.h"
#include "shadow/shadowcopyset.h"

namespace Penumbra::Shadow {

/// The kind of a shadow copy set among the journal's resources, and of the jobs that make them.
inline constexpr const char *setKind = "shadow-copy-set";

/// Puts what is known of a set into the journal; Removed takes it out. On disk when it returns.
/// Throws Error(JournalUnavailable).
void storeSet(Journal &journal, const QUuid &job, const ShadowCopySet &set);

/// One set of the journal with the job that made it.
struct StoredSet
{
    ShadowCopySet set;
    QUuid job;
    QDateTime updated; ///< UTC
    bool jobRunning = false; ///< its job is still at work: hands off
    bool isLeftover() const { return !jobRunning && !(set.keep && set.state == SetState::Recovered); }
};

/// All sets the journal knows, oldest first.
QList<StoredSet> storedSets(const Journal &journal);

/// One of them by its ID. Throws Error(NotFound).
StoredSet storedSet(const Journal &journal, const QUuid &id);

} // namespace Penumbra::Shadow
