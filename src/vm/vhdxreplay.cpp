// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vm/disk.h"
#include "vm/vhdxlog.h"

#include <algorithm>
#include <limits>

namespace Penumbra::Vm {

using namespace Vhdx;

namespace {

template<typename T>
void put(QByteArray &bytes, qsizetype offset, T value)
{
    qToLittleEndian<T>(value, bytes.data() + offset);
}

class Replay
{
public:
    Replay(WritableFile &file, const Header &header)
        : m_file(file)
        , m_log(file, header)
        , m_header(header)
    {
    }

    LogReplay run();

private:
    void updateHeader(const QUuid &logId);
    void writePieces();
    void write(quint64 offset, const QByteArray &bytes);

    WritableFile &m_file;
    const Log m_log;
    Header m_header; ///< the current one
    const QUuid m_fileWriteId = QUuid::createUuid();
    LogReplay m_result;
};

/// Makes the other header the current one, 2.2.2.1: a crash within leaves the one that is current now.
void Replay::updateHeader(const QUuid &logId)
{
    ++m_header.sequence;
    m_header.copy = 1 - m_header.copy;
    put<quint64>(m_header.bytes, SequenceNumber, m_header.sequence);
    m_header.bytes.replace(FileWriteGuid, 16, guidBytes(m_fileWriteId));
    m_header.bytes.replace(LogGuid, 16, guidBytes(logId));
    put<quint32>(m_header.bytes, Checksum, structureChecksum(m_header.bytes));
    write(headerOffsets[m_header.copy], m_header.bytes);
    m_file.flush();
}

void Replay::write(quint64 offset, const QByteArray &bytes)
{
    m_file.write(offset, bytes);
    m_result.bytesWritten += quint64(bytes.size());
}

void Replay::writePieces()
{
    const quint64 size = m_file.size();
    if (m_log.fileSize() > size)
        m_file.resize(m_log.fileSize());
    for (const auto &[offset, piece] : m_log.pieces()) {
        if (piece.sector) {
            write(offset, m_log.dataOf(piece));
            continue;
        }
        // What was behind the file's end is zero by now.
        for (quint64 at = offset, end = std::min(piece.end, size); at < end; at += MiB)
            write(at, QByteArray(qsizetype(std::min(MiB, end - at)), '\0'));
    }
    m_file.flush();
}

LogReplay Replay::run()
{
    if (m_header.sequence > std::numeric_limits<quint64>::max() - 3)
        refuse(m_file, QStringLiteral("the sequence number of its header cannot grow"));
    m_result.wasDirty = true;
    m_result.entries = m_log.entries();
    // Whoever remembers the file's write ID learns that it changes before it does.
    updateHeader(m_header.logId);
    writePieces();
    // The log counts until everything is in its place. Afterwards no header names it, so that a damaged header cannot bring it back.
    updateHeader({});
    updateHeader({});
    return m_result;
}

} // namespace

LogReplay replayLog(WritableFile &file)
{
    const Header header = readHeaderSection(file).header;
    if (header.logId.isNull())
        return {};
    return Replay(file, header).run();
}

} // namespace Penumbra::Vm
