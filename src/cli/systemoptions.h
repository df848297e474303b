// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"
#include "storage/knownsystem.h"

namespace Penumbra::Cli {

/// --name, --smb-user, --smb-host, --alias: what is remembered of a system beside its sign-in.
void addMemoryOptions(QCommandLineParser &parser);

/// Puts what those options and --user, --domain, --port, --accept-certificate say into a system. --smb-host SVM= forgets that host. Throws
/// Error(InvalidInput).
void applyMemoryOptions(const QCommandLineParser &options, Storage::KnownSystem &system);

/// A system as an event.
QCborMap systemEvent(const Storage::KnownSystem &system);

} // namespace Penumbra::Cli
