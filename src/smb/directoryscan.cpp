// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smb/directoryscan.h"

#include <algorithm>
#include <limits>
#include <optional>

#include <time.h>

namespace Penumbra::Smb {

namespace {

constexpr qint64 patience =
    8; // milliseconds that a finished directory may lie here: seldom enough to cost the engine little

qint64 computedMicroseconds()
{
    timespec time {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64(time.tv_sec) * 1'000'000 + time.tv_nsec / 1000;
}

quint32 limited(qint64 microseconds)
{
    return quint32(std::clamp<qint64>(microseconds, 0, std::numeric_limits<quint32>::max()));
}

} // namespace

DirectoryScan::DirectoryScan(Session &session, PieceHandler onPiece)
    : m_session(session)
    , m_onPiece(std::move(onPiece))
{
    m_sinceFlush.start();
}

void DirectoryScan::list(const UncPath &share, const QString &directory)
{
    m_namesLeftOut = 0;
    QElapsedTimer timer;
    timer.start();
    const qint64 computedBefore = computedMicroseconds();
    std::optional<Failure> failure;
    try {
        m_session.listRaw(UncPath(share.server(), share.share(), directory),
                          [this](const DirectoryEntry &entry) { add(entry); });
    } catch (const std::exception &) {
        failure = failureOf(std::current_exception());
    }
    if (failure) {
        m_writer.failed(*failure);
    } else {
        const qint64 took = timer.nsecsElapsed() / 1000;
        m_writer.listed({m_namesLeftOut, limited(took), limited(took - (computedMicroseconds() - computedBefore))});
    }
    if (m_sinceFlush.hasExpired(patience))
        flush();
}

void DirectoryScan::add(const DirectoryEntry &entry)
{
    if (!isUsableName(entry.name)) {
        ++m_namesLeftOut;
        return;
    }
    m_writer.entry(entry);
    if (m_writer.size() >= fullPiece)
        flush();
}

void DirectoryScan::flush()
{
    m_sinceFlush.restart();
    if (m_writer.size() > 0)
        m_onPiece(m_writer.take());
}

} // namespace Penumbra::Smb
