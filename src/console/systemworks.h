// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/enginestate.h"
#include "core/task.h"
#include "validate/report.h"
#include "vm/machine.h"

/// The engine's work about storage systems: coroutines for Engine::run().
namespace Penumbra::Console {

/// How far a survey is.
struct SurveyStage
{
    ObjectId share; ///< that is looked at
    QString name; ///< its name
    bool readsMachines = false; ///< else it is scanned
    qint64 done = 0; ///< entries seen, or files looked into
    qint64 total = 0; ///< 0: unknown
    bool operator==(const SurveyStage &) const = default;
};
using SurveyReporter = std::function<void(SurveyStage)>;
using InventoryReporter = std::function<void(Storage::Inventory)>;
/// What the newest session to each SVM says of itself, by the SVM's id.
using SessionMap = QMap<QString, Smb::Capabilities>;
using SessionReporter = std::function<void(SessionMap)>;

/// The inventory as it was when the system was last asked; nothing when it never was.
Task<std::optional<Storage::Inventory>> cachedInventory(EngineState::Pointer state, QUuid system);

/// Signs in (again) with these secrets and refreshes. shown: what the window shows, which can be used meanwhile; so can each part that
/// onPart tells of, where nothing was known. everything: also what costs a call per object and has not changed. The inventory is put
/// into the cache. onSession tells of sessions that are made from then on, after the refresh, too. Throws Error.
Task<Storage::Inventory> openAndRefresh(EngineState::Pointer state, Storage::KnownSystem system,
                                        Storage::SystemSecrets secrets, Storage::Inventory shown, bool everything,
                                        InventoryReporter onPart, SessionReporter onSession, CancelToken cancel);

/// Forgets a system: its connections, its cache.
Task<bool> closeSystem(EngineState::Pointer state, QUuid system);

/// What lies on one share, and what the rules say about it.
struct ShareSurvey
{
    ObjectId share;
    QDateTime asOf; ///< UTC
    Validate::ShareReport report; ///< accepted findings apart; failure: the share could not be looked at
    QList<Vm::Machine> machines; ///< whose configuration lies in the share
    std::optional<bool> shadowCopySupported; ///< as its server said; absent: it was not asked
};

/// Looks at shares: scan, machines, rules. Accepted findings are put apart; what was found is remembered, so that it can be accepted.
/// Throws Error: Cancelled, AnonymousRefused; a share that cannot be looked at is a failure in its report.
Task<QList<ShareSurvey>> lookAtShares(EngineState::Pointer state, QList<ObjectId> shares, SurveyReporter onStage,
                                      CancelToken cancel);

} // namespace Penumbra::Console
