// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/restorewish.h"

#include <QUrl>

class QMimeData;

namespace Penumbra::Console {

class Workbench;

/// Whether something may be restored there, and what would happen, or why not: as people read it.
struct RestoreVerdict
{
    bool allowed = false;
    bool breaksRule = false; ///< forbidden only by a rule about directory trees: the assistant shows it as advice
    QString text;
};

/// What MIME data asks to be restored: objects of the console, or local files. Empty when it is neither.
RestoreWish wishIn(const QMimeData *data);
/// The folder of a share that an object of the inventory stands for as a target: a share, a folder, of a machine the folder that is its own.
/// Null for what nothing can be restored to.
ObjectId targetFolderOf(const ObjectId &object);

/// Whether a machine of a copy is alone in a folder that is not the share's root, as far as the machines of the copy are known.
bool hasOwnFolder(const Workbench &workbench, const ObjectId &machine);
/// What is restored appears in another place under this name: a machine under its folder's, a whole copy under its share's.
QString nameInTarget(const Workbench &workbench, const ObjectId &object);

/// Judges what is to be restored: machines, folders and files out of copies, or local files.
RestoreVerdict judgeSources(const Workbench &workbench, const RestoreWish &wish);
/// Judges it with its target. Rules: nothing onto copies; nothing to a read-only system; nothing between a reference server and others; one
/// sign-in has to do for source and target; into a share's root only whole folders of machines.
RestoreVerdict judgeRestore(const Workbench &workbench, const RestoreWish &wish);

} // namespace Penumbra::Console
