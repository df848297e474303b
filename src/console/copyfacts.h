// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/copystore.h"
#include "console/inspector.h"

namespace Penumbra::Console {

/// A copy's state as people read it; "unknown" where nobody tells.
QString copyStateText(const CopyRow &row);
/// Who made it.
QString copyMakerText(const CopyRow &row);

/// What is known about a set, a copy, a previous version, or something in one.
QList<Fact> copyFacts(const Workbench &workbench, const ObjectId &object);

} // namespace Penumbra::Console
