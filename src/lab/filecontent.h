// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <atomic>

#include <sys/stat.h>

namespace Penumbra::Lab {

/// Gives an empty file the content of another: shared blocks where the file system has them (FICLONE), else the allocated
/// ranges and holes between them, by copy_file_range or at last by reading and writing. Only what about.st_size says.
/// Returns 0, an errno value (ECANCELED soon after cancelled is set) or contentShrank.
int copyContent(int source, const struct stat &about, int target, const std::atomic_bool &cancelled);

constexpr int contentShrank = -1;

} // namespace Penumbra::Lab
