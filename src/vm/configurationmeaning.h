// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "vm/configurationtree.h"
#include "vm/machineconfiguration.h"

namespace Penumbra::Vm {

/// Whether there is anything that a machine's configuration has.
bool isConfiguration(const ConfigurationTree &tree);

/// What the values mean; both formats use the same names. file: the configuration's path, which says what the values do not: a name that is a
/// GUID is the ID, and a checkpoint lies in a folder "Snapshots". Throws Error(InvalidInput) when it is no machine's configuration, or names
/// unreasonably many files.
MachineConfiguration interpret(const ConfigurationTree &tree, MachineConfiguration::Format format, const QString &file);

/// The last component of a path with either kind of separators, without its extension, as a GUID; null: it is none.
QUuid idFromName(const QString &file);
/// Whether it lies in a folder where checkpoints' configurations do.
bool isInCheckpointFolder(const QString &file);
bool hasDiskExtension(QStringView path); ///< .vhd, .vhdx, .avhd, .avhdx, .vhds

} // namespace Penumbra::Vm
