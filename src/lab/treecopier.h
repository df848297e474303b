// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lab/treecopy.h"

namespace Penumbra::Lab {

/// Copies a request's source into a new folder of that name, whatever the request's target. What it made until it throws
/// stays. Throws Error naming the entry, Error(Cancelled) soon after cancelled is set.
void copyTree(const TreeRequest &request, int folder, const QByteArray &name, const std::atomic_bool &cancelled);

} // namespace Penumbra::Lab
