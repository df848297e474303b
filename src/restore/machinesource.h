// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "restore/filestore.h"

namespace Penumbra::Restore {

/// Everything below a folder.
struct FolderContent
{
    QList<SourceEntry> entries; ///< paths from the folder; folders before what is in them
    QList<Failure> problems; ///< what was left out: links, names that could lead out
};
Task<FolderContent> readFolder(FileStore::Pointer store, Place folder, CancelToken cancel);

/// The files of a machine, by its GUID, below a folder of a share: read from configurations and disks, as validation does. Throws Error:
/// NotFound, InvalidInput for a folder of this computer, where the paths in configurations lead nowhere.
Task<SourceItem> readMachineSource(FileStore::Pointer store, Place below, QUuid machine, CancelToken cancel);

} // namespace Penumbra::Restore
