// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/inventorymodel.h"

namespace Penumbra::Console {

class SurveyStore;
class SystemStore;

/// The tree of everything known: systems, their SVMs, shares with their machines, volumes.
QList<InventoryNode> inventoryNodes(const SystemStore &systems, const SurveyStore &surveys);

} // namespace Penumbra::Console
