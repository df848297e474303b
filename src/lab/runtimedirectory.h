// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Penumbra::Lab {

/// Makes a folder for sockets, whose paths may be 107 bytes long at most: $XDG_RUNTIME_DIR/penumbra-lab-XXXXXX, or below /tmp
/// when that is too long or missing. Mode 0700, at most 40 bytes; a link in it, "lab", leads to its lab.
/// Throws Error(SystemError).
QString makeRuntimeDirectory(const QString &lab);

/// Removes those of a lab. The caller holds the lab's lock.
void removeRuntimeDirectories(const QString &lab);

/// Removes those of labs that nobody runs any more.
void removeDeadRuntimeDirectories();

} // namespace Penumbra::Lab
