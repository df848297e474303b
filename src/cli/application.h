// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Penumbra::Cli {

/// Runs one command line (without the program's name) to its end on the running QCoreApplication: finds the command,
/// parses its options, runs it in the event loop, cancels it on SIGINT, SIGTERM and SIGHUP. Returns the exit code.
int runCommandLine(const QStringList &arguments);

} // namespace Penumbra::Cli
