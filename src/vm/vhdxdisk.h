// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "vm/disk.h"

/// The VHDX half of vm/disk.h ([MS-VHDX]): each function does what its namesake there says. Of replayLog() there is no other half.
namespace Penumbra::Vm {

/// Whether the content starts as a VHDX file's does.
bool isVhdx(const RandomAccessFile &file);

DiskInfo readVhdx(const RandomAccessFile &file);
void mapVhdx(const RandomAccessFile &file, const std::function<bool(const DiskRun &)> &run);
DiskCheck checkVhdx(const RandomAccessFile &file, const std::function<bool(quint64, quint64)> &progress);

} // namespace Penumbra::Vm
