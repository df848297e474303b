// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "vm/disk.h"

/// The VHD half of vm/disk.h: each function does what its namesake there says.
namespace Penumbra::Vm {

/// Whether a footer stands at the end, the only place that a guest cannot write to; its checksum has to be right.
bool isVhd(const RandomAccessFile &file);
/// Whether a footer, or what is left of one, stands at the end or at the start.
bool mayBeVhd(const RandomAccessFile &file);

DiskInfo readVhd(const RandomAccessFile &file);
void mapVhd(const RandomAccessFile &file, const std::function<bool(const DiskRun &)> &run);
DiskCheck checkVhd(const RandomAccessFile &file, const std::function<bool(quint64, quint64)> &progress);

} // namespace Penumbra::Vm
