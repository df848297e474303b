// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "smb/smbhelper.h"

namespace Penumbra::Smb {

class CopyRing;

enum class CopyMethod : quint8 {
    InPlace, ///< by the server itself, within one share or local folder: no data travelled
    Moved, ///< read by one helper, written by another
};

struct CopyOptions
{
    /// Only what carries meaning in a VHD or VHDX is read and written, and runs of zeros of 64 KiB are left out of what is written; the new
    /// file reads as zero there. False: every byte is written. A copy in place is the server's business.
    bool sparse = true;
};

/// What a copy was. Every byte of the target that is not in a moved range reads as zero.
struct CopyResult
{
    CopyMethod method = CopyMethod::Moved;
    qint64 size = 0; ///< bytes of source and target; compared after the copy
    qint64 bytesRead = 0; ///< from the source; 0 in place
    qint64 bytesWritten = 0; ///< to the target; 0 in place
    qint64 modified = 0; ///< when the source was last written to, milliseconds since 1970 UTC; the target's is not set
    bool flushed = false; ///< the target's data is on stable storage (Capabilities::flush of the target)
    /// Why a file was read as a whole although sparse was wanted: it is no virtual disk, or one that cannot be understood. In English; else empty.
    QString wholeBecause;
};

/// Copies files between two places, each a share of a server or a folder of this computer (ConnectOptions): a reader and a writer helper of
/// its own, and a ring in shared memory between them, so that reading and writing overlap and no data crosses this process. One file at a
/// time; for several in flight make several pairs. A pair is used for any number of files.
///
///     const auto pair = co_await CopyPair::connectTo(source, target, wait);
///     const CopyResult result = co_await pair->copy(from, temporaryName, options, progress, wait);
///     co_await pair->target()->rename(temporaryName, finalName, wait);
class CopyPair : public std::enable_shared_from_this<CopyPair>
{
public:
    using Pointer = std::shared_ptr<CopyPair>;
    using ProgressHandler = SmbHelper::ProgressHandler;

    /// Starts the helpers. The target's options have to allow changes (ReadOnlySystem); what is made of the source's never changes anything.
    /// When both are the same place for the same account, the reader is started only once a copy needs it. Throws as SmbHelper::connectTo().
    static Task<Pointer> connectTo(ConnectOptions source, ConnectOptions target, Wait wait);
    ~CopyPair();
    CopyPair(const CopyPair &) = delete;
    CopyPair &operator=(const CopyPair &) = delete;

    /// False once a helper has died: make a new pair.
    bool isAlive() const;
    /// The writing helper, for what belongs to a copy: temporary names, renames, times, removals. Not while a copy runs: it would wait for its end.
    const SmbHelper::Pointer &target() const { return m_writer; }
    /// The reading helper, or nothing yet.
    const SmbHelper::Pointer &source() const { return m_reader; }

    /// Copies one file to a new file, in place where both are in the same share (or local folder) and the server can, previous versions included.
    /// onProgress(done, total) in bytes of what is to be read, at most ten times a second and at the end.
    ///
    /// The target is created exclusively (CreateNew, Sharing::Nobody) and its size checked at the end. When the copy fails or is cancelled, an
    /// unfinished target is removed before the task ends, and a cancelled copy ends within a second of a server that answers. **Only
    /// when the writing helper or its connection dies may the unfinished target stay**: the error is HelperDied, ConnectionLost or (killed at
    /// the deadline or after the grace) TimedOut or Cancelled, isAlive() is false or the connection unusable, and the caller's undo
    /// removes the file with a new helper. The reader's death releases the writer, which removes the target.
    ///
    /// Throws Error: AlreadyExists (nothing was touched), SharingViolation, NotFound, DiskFull, ..., Cancelled, HelperDied, SystemError when
    /// sizes differ or the source became shorter.
    Task<CopyResult> copy(UncPath from, UncPath to, CopyOptions options, ProgressHandler onProgress, Wait wait);

private:
    CopyPair();
    static Task<> connectReader(Pointer self, Wait wait);
    static Task<CopyResult> copyInPlace(Pointer self, UncPath from, UncPath to, ProgressHandler onProgress, Wait wait);
    static Task<CopyResult> move(Pointer self, UncPath from, UncPath to, CopyOptions options,
                                 ProgressHandler onProgress, Wait wait);

    ConnectOptions m_sourceOptions;
    bool m_samePlace = false;
    bool m_copying = false;
    std::unique_ptr<CopyRing> m_ring;
    SmbHelper::Pointer m_reader;
    SmbHelper::Pointer m_writer;
};

} // namespace Penumbra::Smb
