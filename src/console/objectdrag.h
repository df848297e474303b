// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/objectid.h"

class QMimeData;
class QWidget;

namespace Penumbra::Console {

class Workbench;

/// Identities of objects for a drag or the clipboard. As text other programs get the paths, or the names of what has none; never the files:
/// Qt would ask for those on the GUI thread. The caller owns it.
QMimeData *mimeDataOf(const Workbench &workbench, const QList<ObjectId> &objects);

/// Drags objects out of a view, copy only, until they are dropped. When that was in another program, Workbench::droppedOutside() tells.
void dragObjects(Workbench &workbench, const QList<ObjectId> &objects, QWidget *source);

} // namespace Penumbra::Console
