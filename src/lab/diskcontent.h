// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "vm/vhdxwriter.h"

namespace Penumbra::Lab {

/// What is on a virtual disk that nobody installed anything on.
struct DiskContent
{
    QUuid identity; ///< decides every byte
    quint64 size = 0; ///< bytes of the virtual disk
    quint64 data = 0; ///< bytes of noise, spread over it; rounded up to 4096, and no more than there is room for
    bool partitioned = false; ///< with a GUID partition table and one partition, when it has at least 4 MiB
    bool journal = false; ///< with room for the workload's journal (workload.h)
};

/// The largest DiskContent::data, bytes: content is made in memory.
constexpr quint64 largestContent = 1024 * 1024 * 1024;

/// Extents in order, without overlap, of whole sectors of 512 bytes.
QList<Vm::DiskExtent> diskExtents(const DiskContent &content);

} // namespace Penumbra::Lab
