// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "smb/copyring.h"
#include "smb/session.h"

/// The two halves of a copy through the ring, each in a helper's process.
namespace Penumbra::Smb {

/// What the reading half did.
struct SentFile
{
    qint64 size = 0; ///< bytes of the file
    qint64 bytesRead = 0;
    qint64 modified = 0; ///< milliseconds since 1970 UTC
    QString wholeBecause; ///< why all of it was read although sparse was wanted
};

/// Reads a file into the ring: Begin, its meaningful ranges in order (all of it unless sparse, and where it is no image that can be understood), End.
/// planned(bytes) tells once how many bytes will be read. Throws Error: Cancelled when it was stopped, SystemError when the file became shorter
/// meanwhile, and what the session throws.
SentFile sendFile(Session &session, const UncPath &path, bool sparse, CopyRing &ring, const CopyStop &stop,
                  const std::function<void(qint64)> &planned);

/// What the writing half did.
struct ReceivedFile
{
    qint64 size = 0; ///< bytes of the file
    qint64 bytesWritten = 0;
    bool flushed = false;
};

/// Waits for Begin and makes a new file, that nobody else can open meanwhile, of what comes through the ring; with leaveZeros runs of 64 KiB of zeros are not written. progress(bytes taken
/// from the ring) is called for each piece. The file is flushed where the session can, closed, and its size compared. When anything
/// fails after the file was made, it is removed again. Throws Error: AlreadyExists, Cancelled when it was stopped, ProtocolError when the pieces are no
/// file, SystemError when the file has another size, and what the session throws.
ReceivedFile receiveFile(Session &session, const UncPath &path, bool leaveZeros, CopyRing &ring, const CopyStop &stop,
                         const std::function<void(qint64)> &progress);

} // namespace Penumbra::Smb
