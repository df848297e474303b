// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <sys/types.h>

namespace Penumbra::Lab {

/// How a worker ended.
struct WorkerEnd
{
    int exitCode = 0; ///< when it ended by itself
    int signal = 0; ///< when it was killed
};

/// Splits this process in two. The new one, the worker, gets nothing and goes on; the old one, the guardian, returns when the
/// worker has ended in whatever way and no process that came from it is left: it takes in every orphan and kills what remains,
/// stopped processes too. SIGTERM, SIGINT and SIGHUP to the guardian reach the worker as SIGTERM, and so does the guardian's own
/// end. Call it before there are threads and before there is a QCoreApplication. Throws Error(SystemError).
std::optional<WorkerEnd> splitIntoGuardianAndWorker();

/// Whether the worker that calls this still has the guardian it began with.
bool hasGuardian();
/// The guardian's process, in the worker.
pid_t guardianProcess();

} // namespace Penumbra::Lab
