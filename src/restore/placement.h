// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "restore/filestore.h"

namespace Penumbra::Restore {

/// Where a unit stands, as can be seen in its folder: whatever was interrupted before, the next step follows from it.
struct Standing
{
    bool hasNew = false; ///< under the temporary name
    bool hasTarget = false;
    bool hasOld = false; ///< under the name of the set-aside

    /// Something is at the target although what was there is set aside and the new one waits: somebody else put it there.
    bool isDisturbed(const Unit &unit) const { return hasNew && hasTarget && (hasOld || !unit.hasOld); }
    bool isPlaced(const Unit &unit) const { return !hasNew && hasTarget && (hasOld || !unit.hasOld); }
    /// The new one is neither waiting nor in place: only the way back is left.
    bool isLost(const Unit &unit) const { return !hasNew && !isPlaced(unit); }
};
Task<Standing> standingOf(FileStore::Pointer store, Unit unit, CancelToken cancel);

/// Puts a unit in place: what is there is set aside, the new one takes its name. May be called again after an interruption. Throws Error:
/// AlreadyExists when it is disturbed, NotFound when it is lost, and what the store throws.
Task<> placeUnit(FileStore::Pointer store, Unit unit, CancelToken cancel);

/// Gives names back: what was there gets its own again, the new one its temporary one. May be called again. begun: it may have been put
/// in place (the journal says so); without that a target that was not there before is not ours. Throws Error(AlreadyExists) when it is
/// disturbed.
Task<> revertUnit(FileStore::Pointer store, Unit unit, bool begun, CancelToken cancel);

/// Removes what was set aside, if it is there and the unit is in place.
Task<> removeOld(FileStore::Pointer store, Unit unit, CancelToken cancel);

/// Removes a file, or a folder with everything in it; nothing happens when it is not there. For places under temporary names.
Task<> removeTree(FileStore::Pointer store, Place place, CancelToken cancel);

} // namespace Penumbra::Restore
