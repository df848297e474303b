// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/systemsignin.h"
#include "cli/targets.h"

namespace Penumbra::Cli {

/// How systems are opened.
struct OpenRules
{
    bool everything = false; ///< also what costs a call per object and has not changed
    NeededAccounts accounts = NeededAccounts::All;
    bool failTogether = false; ///< one that fails is not thrown even when it is the only one
};

/// The known system of a name or host, else one made from the command line: what answers at that host. Throws Error.
Task<Storage::KnownSystem> systemFor(CommandContext context, QString argument);

/// The systems of the arguments, all known ones without. Failures as in openSystems().
Task<QList<Storage::KnownSystem>> systemsFor(CommandContext context, QStringList arguments, bool *failed);

/// Signs in to systems and reads their inventories, side by side; the cache of known ones is read and written. Failures as in
/// openSystems().
Task<QList<std::shared_ptr<const OpenSystem>>> openAll(CommandContext context, QList<Storage::KnownSystem> systems,
                                                       OpenRules rules, bool *failed);

} // namespace Penumbra::Cli
