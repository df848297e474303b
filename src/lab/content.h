// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lab/description.h"

namespace Penumbra::Lab {

/// Fills an existing, empty directory with what a volume holds: machines with real VHDX files, and single entries.
/// The same description gives the same bytes. Blocking; runs on a worker thread. Throws Error.
void fillVolume(const Description &description, const SvmDescription &svm, const VolumeDescription &volume,
                const QString &directory);

/// Disks that the workload writes into, as paths relative to the volume.
QStringList busyDisks(const VolumeDescription &volume);

} // namespace Penumbra::Lab
