// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/actions.h"

#include <functional>
#include <vector>

class QDialog;
class QWidget;

namespace Penumbra::Console {

class Workbench;

/// An assistant and the action that opens it.
struct AssistantEntry
{
    ActionSpec action; ///< its id is the assistant's
    /// Makes it for the objects it shall act on; the main window shows and owns it.
    std::function<QDialog *(Workbench &workbench, const QList<ObjectId> &objects, QWidget *parent)> make;
};

/// Every assistant. Workbench::assistantWanted(id, objects) opens one, and so does its action.
std::vector<AssistantEntry> allAssistants(Workbench &workbench);

} // namespace Penumbra::Console
