// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "vm/randomaccessfile.h"

#include <QStringList>

namespace Penumbra::Vm {

/// Absolute paths of virtual disks that stand anywhere in a file's first 16 MiB as UTF-16LE text: each once, letter case aside, a thousand at
/// most. For what is too damaged, or not known well enough, to be read.
QStringList searchDiskPaths(const RandomAccessFile &file);

} // namespace Penumbra::Vm
