// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "smb/smbhelper.h"
#include "storage/provider.h"
#include "storage/reconnect.h"
#include "vm/filetree.h"

#include <functional>
#include <memory>
#include <optional>

namespace Penumbra::Storage {

struct ScanProgress
{
    qint64 directories = 0; ///< listed
    qint64 entries = 0; ///< seen
    qint64 waiting = 0; ///< directories known and not listed yet
    double entriesPerSecond = 0;
    std::optional<milliseconds> remaining; ///< an estimate; empty: too early to say
    int sessions = 0; ///< SMB connections in use
};

/// A directory whose content is not in the result, or not all of it.
struct ScanGap
{
    QString path; ///< from the share's root; empty: the root
    enum class Cause : quint8 {
        Vanished, ///< it was gone or had been replaced when its turn came
        Refused, ///< access denied
        Lost, ///< the server did not come back
        OracleFailed, ///< listed over SMB, but the server's own listing failed: kinds are by attributes here
        Failed,
        Limit, ///< the scan ended, or went no deeper, at a ceiling of ScanOptions
    } cause = Cause::Failed;
    Failure failure;
};

/// What lies below a share.
struct ShareScan
{
    UncPath share;
    Vm::FileTree tree;
    QList<ScanGap> gaps; ///< none: everything was seen
    QString oracle; ///< what file kinds come from: "SMB attributes", or the oracle's name
    QDateTime began; ///< UTC
    QDateTime ended;
    int restarts = 0; ///< helpers that had to be replaced
};

struct ScanOptions
{
    Smb::ConnectOptions connect;
    std::shared_ptr<FileOracle> oracle; ///< null: kinds by SMB attributes
    int mostSessions = 16;
    milliseconds reconnectFor = usualReconnectFor; ///< how long a server may be away before what is left counts as Lost
    // A server may present folders without end. What lies beyond a ceiling is a gap of the cause Limit.
    qint64 mostEntries = 50'000'000; ///< the scan ends at them
    int deepest = 1'000; ///< levels below the share's root that are listed
    qint64 mostGaps = 10'000; ///< kept; one more, of the root, says that there were others
    milliseconds listLimit {60'000}; ///< for one directory's next piece; a helper that overruns it is replaced
};

using ScanHandler = std::function<void(const ScanProgress &)>;

/// Lists everything below a share, breadth first, over as many sessions as pay off. Reparse points and junctions are noted and not
/// entered. A helper that dies is replaced and its directories are listed again, without losing or doubling what was seen. Throws Error when
/// the share itself cannot be reached or opened; Cancelled within 200 ms of a cancellation.
Task<std::shared_ptr<const ShareScan>> scanShare(UncPath share, ScanOptions options, ScanHandler onProgress,
                                                 CancelToken cancel);

} // namespace Penumbra::Storage
