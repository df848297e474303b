// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "restore/filestore.h"

namespace Penumbra::Restore {

/// A machine and the file that tells of it.
struct FoundMachine
{
    MachineRef machine; ///< its name is its GUID when the configuration cannot be read
    Place configuration;
    qint64 modified = 0; ///< of the configuration; milliseconds since 1970 UTC
    bool operator==(const FoundMachine &) const = default;
};

/// The machines whose configurations are among these entries of one folder; not those of checkpoints. Throws Error(Cancelled).
Task<QList<FoundMachine>> machinesAmong(FileStore::Pointer store, QList<SourceEntry> entries, CancelToken cancel);

/// The machines whose configurations lie below a folder. Throws what the store throws.
Task<QList<FoundMachine>> findMachines(FileStore::Pointer store, Place below, CancelToken cancel);

} // namespace Penumbra::Restore
