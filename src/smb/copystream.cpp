// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smb/copystream.h"

#include "core/failure.h"
#include "smb/sessionfile.h"
#include "vm/fileranges.h"

#include <QScopeGuard>

#include <algorithm>
#include <cstring>
#include <limits>
#include <optional>

namespace Penumbra::Smb {

namespace {

constexpr quint64 zeroRun = 64 * 1024; // bytes; shorter runs of zeros are written

[[noreturn]] void throwCancelled(const UncPath &path)
{
    throw Error(FailureKind::Cancelled, QStringLiteral("copy"), path.toString());
}

[[noreturn]] void refusePieces(const UncPath &path)
{
    throw Error(FailureKind::ProtocolError, QStringLiteral("copy"), path.toString(), {},
                QStringLiteral("what the reading helper sent is no file"));
}

/// The ranges to be read, and why they are all of the file.
Vm::FileRanges rangesOf(const SessionFile &file, bool sparse, QString &wholeBecause)
{
    if (sparse) {
        try {
            return Vm::meaningfulRanges(file);
        } catch (const Error &error) {
            if (error.kind() != FailureKind::InvalidInput && error.kind() != FailureKind::NotSupported)
                throw;
            wholeBecause = error.failure().detail;
        }
    }
    return Vm::FileRanges::whole(file.size());
}

bool isZero(const char *data, quint64 length)
{
    // Equal to itself one byte on, and starting with zero: all zeros.
    return length == 0 || (data[0] == 0 && std::memcmp(data, data + 1, size_t(length - 1)) == 0);
}

/// Writes a piece but for its runs of zeros; gives how much was written.
qint64 writeSparse(Session &session, int handle, const CopyPiece &piece, const char *data)
{
    qint64 written = 0;
    const auto end = quint64(piece.length);
    const auto nextUnit = [&](quint64 at) {
        return std::min(end, (piece.offset + at) / zeroRun * zeroRun + zeroRun - piece.offset);
    };
    for (quint64 at = 0; at < end;) {
        quint64 stop = at;
        while (stop < end && !isZero(data + stop, nextUnit(stop) - stop))
            stop = nextUnit(stop);
        if (stop > at)
            session.write(handle, qint64(piece.offset + at), QByteArrayView(data + at, qsizetype(stop - at)));
        written += qint64(stop - at);
        at = stop < end ? nextUnit(stop) : end;
    }
    return written;
}

void readPiece(const SessionFile &file, quint64 offset, char *to, quint32 length)
{
    try {
        file.readInto(offset, to, length);
    } catch (const Error &error) {
        if (error.kind() != FailureKind::InvalidInput)
            throw;
        Failure failure = error.failure(); // not what was asked for is wrong: the file became shorter meanwhile
        failure.kind = FailureKind::SystemError;
        throw Error(failure);
    }
}

/// The writing half while its file is open.
class Receiver
{
public:
    /// Makes the file.
    Receiver(Session &session, const UncPath &path, bool leaveZeros, quint64 size)
        : m_session(session)
        , m_path(path)
        , m_leaveZeros(leaveZeros)
        , m_handle(session.open(path, OpenMode::CreateNew, Sharing::Nobody))
    {
        m_received.size = qint64(size);
    }
    ~Receiver()
    {
        if (!m_finished)
            remove();
    }
    Receiver(const Receiver &) = delete;
    Receiver &operator=(const Receiver &) = delete;

    void begin() { m_session.resize(m_handle, m_received.size); }

    void take(const CopyPiece &piece, const char *data)
    {
        const auto size = quint64(m_received.size);
        if (piece.offset > size || piece.length > size - piece.offset)
            refusePieces(m_path);
        m_taken += piece.length;
        if (m_leaveZeros) {
            m_received.bytesWritten += writeSparse(m_session, m_handle, piece, data);
        } else {
            m_session.write(m_handle, qint64(piece.offset), QByteArrayView(data, qsizetype(piece.length)));
            m_received.bytesWritten += piece.length;
        }
    }

    ReceivedFile end(quint64 sent)
    {
        if (quint64(m_taken) != sent)
            refusePieces(m_path);
        m_received.flushed = m_session.capabilities().flush;
        if (m_received.flushed)
            m_session.flush(m_handle);
        m_open = false;
        m_session.close(m_handle);
        if (m_session.stat(m_path).size != m_received.size)
            throw Error(FailureKind::SystemError, QStringLiteral("copy"), m_path.toString(), {},
                        QStringLiteral("the copy has another size than the original"));
        m_finished = true;
        return m_received;
    }

    qint64 taken() const { return m_taken; }

private:
    void remove() noexcept
    {
        // Each on its own: an open file may be one that cannot be closed well.
        const auto attempt = [](const std::function<void()> &action) {
            try {
                action();
            } catch (const Error &) { // what failed before is what is told
            }
        };
        if (m_open)
            attempt([this] { m_session.close(m_handle); });
        attempt([this] { m_session.removeFile(m_path); });
    }

    Session &m_session;
    UncPath m_path;
    bool m_leaveZeros;
    int m_handle;
    bool m_open = true;
    bool m_finished = false;
    qint64 m_taken = 0; // bytes
    ReceivedFile m_received;
};

} // namespace

SentFile sendFile(Session &session, const UncPath &path, bool sparse, CopyRing &ring, const CopyStop &stop,
                  const std::function<void(qint64)> &planned)
{
    const SessionFile file(session, path);
    SentFile sent;
    sent.size = qint64(file.size());
    sent.modified = file.modified();
    const Vm::FileRanges ranges = rangesOf(file, sparse, sent.wholeBecause);
    planned(qint64(ranges.bytes()));
    const auto publish = [&](const CopyPiece &piece) {
        if (!ring.room(stop))
            throwCancelled(path);
        ring.publish(piece);
    };
    publish({CopyPiece::Kind::Begin, file.size(), 0});
    for (Vm::FileRange range = ranges.next(0); range.length > 0; range = ranges.next(range.end())) {
        for (quint64 at = range.offset; at < range.end();) {
            const auto length = quint32(std::min<quint64>(range.end() - at, CopyRing::slotSize));
            char *room = ring.room(stop);
            if (!room || stop.isStopped())
                throwCancelled(path);
            readPiece(file, at, room, length);
            ring.publish({CopyPiece::Kind::Data, at, length});
            at += length;
            sent.bytesRead += length;
        }
    }
    publish({CopyPiece::Kind::End, quint64(sent.bytesRead), 0});
    return sent;
}

ReceivedFile receiveFile(Session &session, const UncPath &path, bool leaveZeros, CopyRing &ring, const CopyStop &stop,
                         const std::function<void(qint64)> &progress)
{
    std::optional<Receiver> receiver;
    for (;;) {
        const CopyRing::Received received = ring.next(stop);
        if (!received.data || stop.isStopped())
            throwCancelled(path);
        const CopyPiece &piece = received.piece;
        if ((piece.kind == CopyPiece::Kind::Begin) == receiver.has_value()
            || piece.offset > quint64(std::numeric_limits<qint64>::max()))
            refusePieces(path);
        switch (piece.kind) {
        case CopyPiece::Kind::Begin:
            receiver.emplace(session, path, leaveZeros, piece.offset);
            receiver->begin();
            break;
        case CopyPiece::Kind::Data:
            receiver->take(piece, received.data);
            progress(receiver->taken());
            break;
        case CopyPiece::Kind::End: {
            const ReceivedFile file = receiver->end(piece.offset);
            ring.release();
            return file;
        }
        }
        ring.release();
    }
}

} // namespace Penumbra::Smb
