// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "packedfile.h"

#include "vm/checksum.h"
#include "vm/vhd.h"
#include "vm/vhdxstructures.h"

#include <QtEndian>

namespace Penumbra::Fuzz {

using Vm::MemoryFile;

namespace {

constexpr qsizetype headSize = 9;
constexpr qsizetype chunkHeadSize = 10;
constexpr qsizetype longestChunk = 0xffff;
constexpr quint64 logSector = 4096;

bool fits(const MemoryFile &file, quint64 offset, quint64 length)
{
    return offset <= file.size() && length <= file.size() - offset;
}

/// A structure's checksum, as calculate(bytes) gives it.
template<typename Calculate>
void fixAt(MemoryFile &file, quint64 offset, qsizetype length, Calculate calculate)
{
    if (!fits(file, offset, quint64(length)))
        return;
    QByteArray bytes = file.read(offset, length);
    calculate(bytes);
    file.write(offset, bytes);
}

void fixCrc(QByteArray &bytes)
{
    qToLittleEndian<quint32>(Vm::Vhdx::structureChecksum(bytes), bytes.data() + Vm::Vhdx::Checksum);
}

/// Every entry that starts in the log, also those that wrap around its end.
void fixLog(MemoryFile &file, quint64 offset, quint64 length)
{
    if (length == 0 || length > PackedFile::largestFile || !fits(file, offset, length))
        return;
    for (quint64 at = 0; at < length; at += logSector) {
        if (length - at < logSector || file.read(offset + at, 4) != "loge")
            continue;
        const quint64 entry = qFromLittleEndian<quint32>(file.read(offset + at + 8, 4).constData());
        if (entry < logSector || entry > length || entry > 1024 * 1024)
            continue;
        const auto first = qsizetype(std::min(entry, length - at));
        QByteArray bytes = file.read(offset + at, first);
        bytes += file.read(offset, qsizetype(entry) - first);
        fixCrc(bytes);
        file.write(offset + at, QByteArrayView(bytes).first(8));
    }
}

} // namespace

PackedFile unpack(QByteArrayView packed, const QString &name)
{
    if (packed.size() < headSize)
        return {false, MemoryFile(name)};
    const quint64 size = qFromLittleEndian<quint64>(packed.data() + 1) % PackedFile::largestFile;
    PackedFile result {(packed[0] & PackedFile::checksumsRight) != 0, MemoryFile(name, size)};
    packed = packed.sliced(headSize);
    while (size > 0 && packed.size() >= chunkHeadSize) {
        const quint64 offset = qFromLittleEndian<quint64>(packed.data()) % size;
        const qsizetype length =
            std::min<qsizetype>(qFromLittleEndian<quint16>(packed.data() + 8), packed.size() - chunkHeadSize);
        const auto room = qsizetype(size - offset);
        result.file.write(offset, packed.sliced(chunkHeadSize, std::min(length, room)));
        packed = packed.sliced(chunkHeadSize + length);
    }
    return result;
}

QByteArray pack(const MemoryFile &file)
{
    const QByteArray content = file.read(0, qsizetype(file.size()));
    QByteArray packed(headSize, '\0');
    packed[0] = PackedFile::checksumsRight;
    qToLittleEndian<quint64>(file.size(), packed.data() + 1);
    const QByteArray gap(2 * chunkHeadSize, '\0');
    for (qsizetype at = 0; at < content.size();) {
        if (content[at] == '\0') {
            ++at;
            continue;
        }
        const qsizetype end = content.indexOf(gap, at);
        const qsizetype length = std::min((end < 0 ? content.size() : end) - at, longestChunk);
        QByteArray head(chunkHeadSize, '\0');
        qToLittleEndian<quint64>(quint64(at), head.data());
        qToLittleEndian<quint16>(quint16(length), head.data() + 8);
        packed += head + content.mid(at, length);
        at += length;
    }
    return packed;
}

void fixVhdChecksums(MemoryFile &file)
{
    using namespace Vm::Vhd;
    const auto fixFooter = [](QByteArray &bytes) {
        if (bytes.startsWith(footerCookie))
            qToBigEndian<quint32>(checksum(bytes, FooterChecksum), bytes.data() + FooterChecksum);
    };
    const quint64 size = file.size();
    fixAt(file, 0, footerSize, fixFooter);
    if (size < quint64(footerSize))
        return;
    fixAt(file, size - footerSize, footerSize, fixFooter);
    fixAt(file, size - oldFooterSize, oldFooterSize, fixFooter);
    for (const quint64 footer : {quint64(0), size - footerSize, size - oldFooterSize}) {
        const auto header = qFromBigEndian<quint64>(file.read(footer + DataOffset, 8).constData());
        fixAt(file, header, headerSize, [](QByteArray &bytes) {
            if (bytes.startsWith(headerCookie))
                qToBigEndian<quint32>(checksum(bytes, HeaderChecksum), bytes.data() + HeaderChecksum);
        });
    }
}

void fixVhdxChecksums(MemoryFile &file)
{
    using namespace Vm::Vhdx;
    for (const quint64 offset : headerOffsets) {
        if (!fits(file, offset, headerSize))
            continue;
        const QByteArray header = file.read(offset, headerSize);
        fixLog(file, integerAt<quint64>(header, LogOffset), integerAt<quint32>(header, LogLength));
        fixAt(file, offset, headerSize, fixCrc);
    }
    for (const quint64 offset : regionTableOffsets)
        fixAt(file, offset, regionTableSize, fixCrc);
}

} // namespace Penumbra::Fuzz
