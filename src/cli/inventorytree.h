// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/targets.h"

namespace Penumbra::Cli {

/// A system's inventory as lines for people: SVMs, their volumes by junction path with what is mounted on them below, their shares and
/// where these lie, exposed copies, notes.
QStringList inventoryTree(const OpenSystem &system);

/// "1.5 GiB".
QString sizeText(quint64 bytes);

} // namespace Penumbra::Cli
