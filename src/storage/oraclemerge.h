// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/provider.h"

namespace Penumbra::Storage {

/// Puts what the server itself says about a directory's entries into what SMB showed of them: kinds, hard links, and the entries that SMB
/// does not show. Names are matched exactly, else as the server compares them. Entries whose name cannot be one are left out; gives
/// their number.
qint64 mergeOracle(Vm::FileTree &tree, Vm::FileTree::Index directory, const QList<OracleEntry> &entries);

} // namespace Penumbra::Storage
