// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lab/description.h"

namespace Penumbra::Lab {

/// Fills an existing, empty directory with what a volume holds: machines with real VHDX files, and single entries.
/// The same description gives the same bytes, modes and times. Blocking; runs on a worker thread. Throws Error: InvalidInput for
/// what cannot be made, AlreadyExists when the folder is not empty, NotSupported when streams are asked for and the file system
/// has no extended attributes, DiskFull, SystemError. A part may be there then.
void fillVolume(const Description &description, const SvmDescription &svm, const VolumeDescription &volume,
                const QString &directory);

/// Files of the disks that the workload writes into, relative to the volume: of a disk with checkpoints the last one.
QStringList busyDisks(const Description &description, const SvmDescription &svm, const VolumeDescription &volume);

} // namespace Penumbra::Lab
