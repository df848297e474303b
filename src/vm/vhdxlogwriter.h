// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "vm/randomaccessfile.h"

#include <QList>
#include <QUuid>

/// Logs of VHDX files as a program leaves them that was killed ([MS-VHDX] 2.3).
namespace Penumbra::Vm::Vhdx {

/// One change of a file through its log.
struct LogUpdate
{
    quint64 offset = 0; ///< in the file, a multiple of 4 KiB
    QByteArray sector; ///< 4 KiB; empty: zeros
    quint64 length = 0; ///< of the zeros, bytes
};

/// One entry of a log, 2.3.1.
struct LogEntry
{
    QUuid logId;
    quint64 sequence = 1;
    quint64 tail = 0; ///< bytes into the log
    quint64 flushedFileOffset = 0; ///< bytes
    quint64 lastFileOffset = 0; ///< bytes
    QList<LogUpdate> updates;
};

/// The entry's sectors, with their checksum.
QByteArray encodeLogEntry(const LogEntry &entry);

/// What leaveLogDirty() shall do.
struct DirtyLog
{
    QUuid id; ///< what the headers call it
    quint64 offset = 0; ///< of the log in the file
    quint64 length = 0; ///< of the log, bytes
    QList<quint64> pages; ///< offsets of 4 KiB each, at most mostLoggedPages
    quint64 fileSize = 0; ///< after a replay, bytes
};
constexpr qsizetype mostLoggedPages = 100;

/// Moves the pages' content out of a whole file into entries of its log, and leaves rubbish in their place: a replay brings it back. The
/// sequence has three entries, with descriptors of both kinds, and reaches over the log's end.
void leaveLogDirty(WritableFile &file, const DirtyLog &log);

} // namespace Penumbra::Vm::Vhdx
