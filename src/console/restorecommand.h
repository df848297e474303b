// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/restorewish.h"
#include "restore/place.h"

namespace Penumbra::Console {

class Workbench;

/// A wish as arguments of penumbractl, without sign-in.
struct RestoreCommand
{
    QStringList arguments; ///< begins with "restore"
    QList<QUuid> systems; ///< that it signs in to
    QString title; ///< for people
};

/// A place as the command line takes it, with its port: smb://server:port/share/folder, or a path of this computer.
QString argumentOf(const Restore::Place &place);
/// Throws Error: NotFound for objects that cannot be reached, InvalidInput for a wish without a target.
RestoreCommand restoreCommand(const Workbench &workbench, const RestoreWish &wish);

} // namespace Penumbra::Console
