// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "vm/disk.h"

namespace Penumbra::Vm {

/// By its name alone: what a VHD set's file (.vhds) contains is not publicly documented. [MS-RSVD] knows such disks by what a client may ask
/// a Hyper-V file server about them; the data lies in .avhdx files beside it.
bool isVhdSet(const RandomAccessFile &file);

/// Recognises the names of .avhdx files in it. When there is one only it becomes the parent, with no linkage; all are remarks.
DiskInfo readVhdSet(const RandomAccessFile &file);

} // namespace Penumbra::Vm
