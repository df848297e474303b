// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "vm/disk.h"
#include "vm/vhdxstructures.h"

namespace Penumbra::Vm::Vhdx {

/// What the known metadata items say (2.6.2).
struct Metadata
{
    Geometry geometry;
    quint32 physicalSectorSize = 0; ///< bytes
    bool leaveBlockAllocated = false;
    bool hasParent = false;
    QUuid diskId;
    ParentLocation parent;
};

/// Throws Error: InvalidInput when an item is missing, outside the region or the format's limits, NotSupported when an unknown item or
/// type of parent is required. What is wrong otherwise goes into the remarks.
Metadata readMetadata(const RandomAccessFile &file, const Region &region, QStringList &remarks);

} // namespace Penumbra::Vm::Vhdx
