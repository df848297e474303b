// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vm/vhdxlogwriter.h"

#include "vm/vhdxlog.h"

#include <algorithm>

namespace Penumbra::Vm::Vhdx {

namespace {

template<typename T>
void put(QByteArray &bytes, qsizetype offset, T value)
{
    qToLittleEndian<T>(value, bytes.data() + offset);
}

void putBytes(QByteArray &bytes, qsizetype offset, QByteArrayView value)
{
    std::copy(value.begin(), value.end(), bytes.data() + offset);
}

/// 2.3.1.4
QByteArray dataSector(const QByteArray &content, quint64 sequence)
{
    QByteArray sector = content;
    putBytes(sector, 0, QByteArrayView(dataSectorSignature));
    put<quint32>(sector, 4, quint32(sequence >> 32));
    put<quint32>(sector, logSectorSize - 4, quint32(sequence));
    return sector;
}

void putIntoRing(WritableFile &file, const DirtyLog &log, quint64 at, QByteArrayView entry)
{
    const auto first = std::min(entry.size(), qsizetype(log.length - at));
    file.write(log.offset + at, entry.first(first));
    file.write(log.offset, entry.sliced(first));
}

} // namespace

QByteArray encodeLogEntry(const LogEntry &entry)
{
    const qsizetype described = logEntryHeaderSize + entry.updates.size() * logDescriptorSize;
    QByteArray bytes((described + logSectorSize - 1) / logSectorSize * logSectorSize, '\0');
    qsizetype at = logEntryHeaderSize;
    for (const LogUpdate &update : entry.updates) {
        const bool zero = update.sector.isEmpty();
        putBytes(bytes, at, QByteArrayView(zero ? zeroDescriptorSignature : dataDescriptorSignature));
        put<quint64>(bytes, at + DescriptorFileOffset, update.offset);
        put<quint64>(bytes, at + DescriptorSequence, entry.sequence);
        if (zero) {
            put<quint64>(bytes, at + DescriptorLeading, update.length);
        } else {
            putBytes(bytes, at + DescriptorLeading, QByteArrayView(update.sector).first(8));
            putBytes(bytes, at + DescriptorTrailing, QByteArrayView(update.sector).last(4));
            bytes += dataSector(update.sector, entry.sequence);
        }
        at += logDescriptorSize;
    }
    putBytes(bytes, 0, QByteArrayView(logEntrySignature));
    put<quint32>(bytes, EntryLength, quint32(bytes.size()));
    put<quint32>(bytes, EntryTail, quint32(entry.tail));
    put<quint64>(bytes, EntrySequence, entry.sequence);
    put<quint32>(bytes, EntryDescriptors, quint32(entry.updates.size()));
    putBytes(bytes, EntryLogGuid, guidBytes(entry.logId));
    put<quint64>(bytes, EntryFlushedFileOffset, entry.flushedFileOffset);
    put<quint64>(bytes, EntryLastFileOffset, entry.lastFileOffset);
    put<quint32>(bytes, Checksum, structureChecksum(bytes));
    return bytes;
}

void leaveLogDirty(WritableFile &file, const DirtyLog &log)
{
    constexpr char rubbish = 0x0f; // of which no entry of a BAT can be made
    QList<LogUpdate> zeros;
    QList<LogUpdate> contents;
    for (const quint64 page : log.pages) {
        zeros.append({page, {}, quint64(logSectorSize)});
        contents.append({page, file.read(page, logSectorSize), 0});
    }
    const qsizetype half = contents.size() / 2;
    LogEntry entry;
    entry.logId = log.id;
    entry.flushedFileOffset = file.size();
    entry.lastFileOffset = log.fileSize;
    const auto encode = [&entry](const QList<LogUpdate> &updates) {
        entry.updates = updates;
        return encodeLogEntry(entry);
    };
    // Only the last entry reaches over the end: qemu takes an entry at the log's start for a sequence, whatever it says of its tail.
    entry.tail = log.length - quint64(encode(zeros).size() + encode(contents.first(half)).size() + logSectorSize);
    quint64 at = entry.tail;
    for (const QList<LogUpdate> &updates : {zeros, contents.first(half), contents.sliced(half)}) {
        const QByteArray bytes = encode(updates);
        putIntoRing(file, log, at, bytes);
        at = (at + quint64(bytes.size())) % log.length;
        ++entry.sequence;
    }
    for (const quint64 page : log.pages)
        file.write(page, QByteArray(logSectorSize, rubbish));
}

} // namespace Penumbra::Vm::Vhdx
