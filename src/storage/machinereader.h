// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/scan.h"
#include "vm/machine.h"

namespace Penumbra::Storage {

/// A scanned share whose machines are wanted.
struct ScannedShare
{
    std::shared_ptr<const ShareScan> scan;
    QString namespacePath; ///< empty: unknown
};

/// How many files were looked into, of how many.
using ReadHandler = std::function<void(qint64 done, qint64 total)>;

/// Looks into the disks and configurations that lie in scanned shares of one server (headers and tables by ranges, in helpers, several
/// at once) and puts the machines together. Parents that a disk names on a share of this server that was not scanned are looked at, too.
/// A file that cannot be read is a problem in the result, not a failure. Throws Error: Cancelled, and what connecting throws.
Task<Vm::Discovery> readMachines(QList<ScannedShare> shares, Smb::ConnectOptions connect,
                                 std::function<bool(const QString &)> isThisServer, ReadHandler onProgress,
                                 CancelToken cancel);

} // namespace Penumbra::Storage
