// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "restore/filestore.h"

namespace Penumbra::Restore {

/// What somebody wants back.
struct Source
{
    Place place; ///< a share, folder or file; or where to look for the machine
    QUuid machine; ///< null: the place itself
};

/// Lists what a source holds. Names that could lead out of a folder, and links, become problems of the item and are left out; so are what
/// earlier restores left beside their targets and a volume's own folder of snapshots. Machines in a folder are told by their configurations.
/// Throws Error: NotFound, and what the store throws.
Task<SourceItem> readSource(FileStore::Pointer store, Source source, CancelToken cancel);

} // namespace Penumbra::Restore
