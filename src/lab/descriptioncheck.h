// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lab/description.h"

namespace Penumbra::Lab {

/// Finds what no schema can say: names that are there twice, junctions and shares that lead nowhere, parents of disks that
/// do not exist. Throws Error(InvalidInput) naming the member, as parseDescription() does.
void checkDescription(const Description &description);

} // namespace Penumbra::Lab
