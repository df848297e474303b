// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vm/vhdxlog.h"

#include <algorithm>

namespace Penumbra::Vm::Vhdx {

namespace {

/// An entry whose every field was verified; sequence 0: there is none.
struct Entry
{
    quint64 sequence = 0;
    quint64 start = 0; ///< these three in sectors of the log
    quint64 length = 0;
    quint64 tail = 0;
};

/// The log's sectors, as the ring that they are.
class Ring
{
public:
    Ring(const QByteArray &bytes, const QUuid &id)
        : m_bytes(bytes)
        , m_id(id)
    {
    }

    quint64 sectors() const { return quint64(m_bytes.size() / logSectorSize); }
    QByteArrayView sector(quint64 index) const
    {
        return QByteArrayView(m_bytes).sliced(qsizetype(index % sectors()) * logSectorSize, logSectorSize);
    }
    QByteArrayView descriptor(const Entry &entry, quint64 number) const
    {
        const quint64 at = logEntryHeaderSize + number * logDescriptorSize;
        return sector(entry.start + at / logSectorSize).sliced(qsizetype(at % logSectorSize), logDescriptorSize);
    }
    quint32 descriptors(const Entry &entry) const { return integerAt<quint32>(sector(entry.start), EntryDescriptors); }
    static quint64 descriptorSectors(quint64 descriptors)
    {
        return (logEntryHeaderSize + descriptors * logDescriptorSize + logSectorSize - 1) / logSectorSize;
    }

    std::vector<Entry> activeSequence() const;

private:
    Entry entryAt(quint64 start) const;
    bool contentIsSound(const Entry &entry) const;
    bool checksumIsRight(const Entry &entry) const;
    std::vector<Entry> sequenceAt(quint64 tail, const std::vector<Entry> &entries) const;

    const QByteArray m_bytes;
    const QUuid m_id;
};

Entry Ring::entryAt(quint64 start) const
{
    const QByteArrayView header = sector(start);
    const auto length = integerAt<quint32>(header, EntryLength);
    const auto tail = integerAt<quint32>(header, EntryTail);
    const bool isHeader = header.startsWith(logEntrySignature) && guidAt(header.data() + EntryLogGuid) == m_id;
    if (!isHeader || length % logSectorSize || length == 0 || length / logSectorSize > sectors() || tail % logSectorSize
        || tail / logSectorSize >= sectors())
        return {};
    const Entry entry {integerAt<quint64>(header, EntrySequence), start, quint64(length / logSectorSize),
                       quint64(tail / logSectorSize)};
    return contentIsSound(entry) && checksumIsRight(entry) ? entry : Entry();
}

/// Descriptors and data sectors. No sector of an entry may look like the header of another: so entries do not overlap, and all
/// checksums together take no more than one pass over the log.
bool Ring::contentIsSound(const Entry &entry) const
{
    const quint32 count = descriptors(entry);
    const quint64 described = descriptorSectors(count);
    if (described > entry.length)
        return false;
    quint64 next = entry.start + described;
    const quint64 end = entry.start + entry.length;
    for (quint64 number = 0; number < count; ++number) {
        const QByteArrayView bytes = descriptor(entry, number);
        const bool data = bytes.startsWith(dataDescriptorSignature);
        if ((!data && !bytes.startsWith(zeroDescriptorSignature))
            || integerAt<quint64>(bytes, DescriptorSequence) != entry.sequence
            || integerAt<quint64>(bytes, DescriptorFileOffset) % logSectorSize)
            return false;
        if (!data) {
            if (integerAt<quint64>(bytes, DescriptorLeading) % logSectorSize)
                return false;
            continue;
        }
        if (next == end)
            return false;
        const QByteArrayView content = sector(next++);
        const quint64 sequence = quint64(integerAt<quint32>(content, 4)) << 32
            | integerAt<quint32>(content, logSectorSize - qsizetype(sizeof(quint32)));
        if (!content.startsWith(dataSectorSignature) || sequence != entry.sequence)
            return false;
    }
    for (; next < end; ++next) {
        if (sector(next).startsWith(logEntrySignature))
            return false;
    }
    return true;
}

bool Ring::checksumIsRight(const Entry &entry) const
{
    QByteArray bytes;
    bytes.reserve(qsizetype(entry.length) * logSectorSize);
    for (quint64 index = 0; index < entry.length; ++index)
        bytes.append(sector(entry.start + index));
    return integerAt<quint32>(bytes, Checksum) == structureChecksum(bytes);
}

/// All entries that follow one another from there; empty unless the last one's tail is one of them.
std::vector<Entry> Ring::sequenceAt(quint64 tail, const std::vector<Entry> &entries) const
{
    quint64 length = 0;
    quint64 last = tail;
    quint64 count = 0;
    for (quint64 at = tail;; ++count) {
        const Entry &entry = entries[at];
        const bool follows = count == 0 || entry.sequence == entries[last].sequence + 1;
        if (entry.sequence == 0 || !follows || length + entry.length > sectors())
            break;
        last = at;
        length += entry.length;
        at = (at + entry.length) % sectors();
    }
    if (count == 0)
        return {};
    std::vector<Entry> sequence;
    bool hasTail = false;
    for (quint64 at = tail; count > 0; --count) {
        sequence.push_back(entries[at]);
        hasTail = hasTail || at == entries[last].tail;
        at = (at + entries[at].length) % sectors();
    }
    return hasTail ? sequence : std::vector<Entry>();
}

/// 2.3.3; what lies before the tail has been written to its place and flushed before, and its place may have another use since.
std::vector<Entry> Ring::activeSequence() const
{
    std::vector<Entry> entries(sectors());
    for (quint64 at = 0; at < sectors(); ++at)
        entries[at] = entryAt(at);
    std::vector<Entry> active;
    for (quint64 tail = 0; tail < sectors();) {
        std::vector<Entry> sequence = sequenceAt(tail, entries);
        if (sequence.empty()) {
            ++tail;
            continue;
        }
        for (const Entry &entry : sequence)
            tail += entry.length;
        if (active.empty() || sequence.back().sequence > active.back().sequence)
            active = std::move(sequence);
    }
    const auto first = std::find_if(active.begin(), active.end(),
                                    [&](const Entry &entry) { return entry.start == active.back().tail; });
    active.erase(active.begin(), first);
    return active;
}

/// The update that a data descriptor and its sector hold together.
QByteArray restored(QByteArrayView descriptor, QByteArrayView sector)
{
    QByteArray bytes = sector.toByteArray();
    std::copy_n(descriptor.data() + DescriptorLeading, 8, bytes.data());
    std::copy_n(descriptor.data() + DescriptorTrailing, 4, bytes.data() + logSectorSize - 4);
    return bytes;
}

} // namespace

Log::Log(const RandomAccessFile &file, const Header &header)
{
    if (header.log.length > longest)
        refuseUnknown(file, QStringLiteral("its log has %1 bytes").arg(header.log.length));
    const Ring ring(file.read(header.log.offset, qsizetype(header.log.length)), header.logId);
    const std::vector<Entry> active = ring.activeSequence();
    if (active.empty())
        refuse(file, QStringLiteral("its log is not empty but damaged"));
    const QByteArrayView head = ring.sector(active.back().start);
    if (file.size() < integerAt<quint64>(head, EntryFlushedFileOffset))
        refuse(file,
               QStringLiteral("it was cut short: its log says that it has at least %1 bytes")
                   .arg(integerAt<quint64>(head, EntryFlushedFileOffset)));
    m_entries = active.size();
    m_fileSize = std::max(file.size(), integerAt<quint64>(head, EntryLastFileOffset));
    if (m_fileSize > std::max(file.size(), largestFile))
        refuse(file, QStringLiteral("its log makes it longer than a virtual disk can be"));
    for (const Entry &entry : active) {
        quint64 data = entry.start + Ring::descriptorSectors(ring.descriptors(entry));
        for (quint64 number = 0; number < ring.descriptors(entry); ++number) {
            const QByteArrayView descriptor = ring.descriptor(entry, number);
            const bool zero = descriptor.startsWith(zeroDescriptorSignature);
            apply(file, header.log, descriptor, zero ? QByteArray() : restored(descriptor, ring.sector(data)));
            data += zero ? 0 : 1;
        }
    }
}

/// The sector is empty for a zero descriptor.
void Log::apply(const RandomAccessFile &file, const Region &log, QByteArrayView descriptor, const QByteArray &sector)
{
    Region place;
    place.offset = integerAt<quint64>(descriptor, DescriptorFileOffset);
    place.length = sector.isEmpty() ? integerAt<quint64>(descriptor, DescriptorLeading) : quint64(logSectorSize);
    if (place.length == 0)
        return;
    if (place.offset > largestFile || place.length > largestFile - place.offset)
        refuse(file, QStringLiteral("its log changes what lies beyond the end of the largest virtual disk"));
    // Updates of the headers are not made through the log (2.2.2), and a log that changes itself could not be replayed twice.
    if (place.offset < regionTableOffsets[0] || place.overlaps(log))
        refuse(file, QStringLiteral("its log changes the headers or the log itself"));
    m_fileSize = std::max(m_fileSize, place.end());
    Piece piece {place.end(), std::nullopt};
    if (!sector.isEmpty()) {
        piece.sector = m_sectors.size();
        m_sectors.push_back(sector);
    }
    put(place.offset, piece);
}

void Log::put(quint64 offset, const Piece &piece)
{
    erase(offset, piece.end);
    m_pieces.emplace(offset, piece);
}

/// Only zeros are cut in pieces: all places are multiples of 4 KiB, and a sector has no more.
void Log::erase(quint64 offset, quint64 end)
{
    auto at = m_pieces.lower_bound(offset);
    if (at != m_pieces.begin() && std::prev(at)->second.end > offset)
        --at;
    while (at != m_pieces.end() && at->first < end) {
        const auto [start, piece] = *at;
        at = m_pieces.erase(at);
        if (start < offset)
            m_pieces.emplace(start, Piece {offset, piece.sector});
        if (piece.end > end)
            m_pieces.emplace(end, Piece {piece.end, piece.sector});
    }
}

ReplayedFile::ReplayedFile(const RandomAccessFile &file, const Log &log)
    : m_file(file)
    , m_log(log)
    , m_size(std::max(file.size(), log.fileSize()))
{
}

QByteArray ReplayedFile::read(quint64 offset, qsizetype length) const
{
    const quint64 end = offset + quint64(length);
    if (offset > m_size || quint64(length) > m_size - offset)
        refuse(m_file, QStringLiteral("it ends before offset %1").arg(end));
    const quint64 there = m_file.size() > offset ? std::min(quint64(length), m_file.size() - offset) : 0;
    QByteArray bytes = there > 0 ? m_file.read(offset, qsizetype(there)) : QByteArray();
    bytes.resize(length, '\0');
    auto at = m_log.pieces().upper_bound(offset);
    if (at != m_log.pieces().begin())
        --at;
    for (; at != m_log.pieces().end() && at->first < end; ++at) {
        const auto &[start, piece] = *at;
        const quint64 from = std::max(start, offset);
        const quint64 to = std::min(piece.end, end);
        if (from >= to)
            continue;
        const auto count = qsizetype(to - from);
        const QByteArray data =
            piece.sector ? m_log.dataOf(piece).mid(qsizetype(from - start), count) : QByteArray(count, '\0');
        std::copy_n(data.constData(), count, bytes.data() + qsizetype(from - offset));
    }
    return bytes;
}

} // namespace Penumbra::Vm::Vhdx
