// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/scan.h"
#include "vm/machine.h"

#include <optional>
#include <variant>

namespace Penumbra::Storage {

/// A scanned share whose machines are wanted.
struct ScannedShare
{
    std::shared_ptr<const ShareScan> scan;
    QString namespacePath; ///< empty: unknown
};

/// How many files were looked into, of how many.
using ReadHandler = std::function<void(qint64 done, qint64 total)>;

/// What was learned of files of one server, so that the next readMachines() does not ask for them again.
struct ReadFiles
{
    enum class Content : quint8 { Disk, Configuration };
    using Answer = std::variant<Vm::DiskInfo, Vm::MachineConfiguration, Failure>;
    QHash<QString, Answer> answers; ///< by key()
    std::optional<Failure> lost; ///< the server went away and did not come back: nothing more is asked

    /// path: below the share.
    static QString key(Content content, const UncPath &share, const QString &path);
};

struct ReadOptions
{
    Smb::ConnectOptions connect;
    std::function<bool(const QString &)> isThisServer; ///< whether a server's name or address in a path means this one
    std::shared_ptr<ReadFiles> known = std::make_shared<ReadFiles>(); ///< is added to
    milliseconds reconnectFor = usualReconnectFor; ///< how long the server may be away
};

/// Looks into the disks and configurations that lie in scanned shares of one server (headers and tables by ranges, in helpers, several
/// at once) and puts the machines together. Parents that a disk names on a share of this server that was not scanned are looked at, too.
/// A file that cannot be read is a problem in the result, not a failure; when the server is lost, every file not read yet is one.
/// Throws Error(Cancelled).
Task<Vm::Discovery> readMachines(QList<ScannedShare> shares, ReadOptions options, ReadHandler onProgress,
                                 CancelToken cancel);

} // namespace Penumbra::Storage
