// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/scanpace.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace Penumbra::Storage {

namespace {

constexpr qint64 intervalLength = 500; // milliseconds
constexpr qint64 smallDirectory = 256; // entries: takes hardly more than the round trips
constexpr int sessionsNearby = 2; // where a server answers at once
constexpr double waitPerSession = 1'500; // microseconds of waiting that make one more session worth it
constexpr qint64 proofs = 2; // directories that took so long, for each further session
constexpr double worthASignIn = 200'000; // microseconds of work for each session: some times what a sign-in costs
constexpr double batchTime = 25'000; // microseconds
constexpr qint64 largestBatch = 64; // directories
constexpr double memory = 0.05; // of the moving average: the weight of a new value
constexpr qint64 enoughDirectories = 50; // for an estimate
constexpr double mostGrowth = 0.9; // directories found for each one listed

} // namespace

void ScanPace::listed(const Smb::DirectoryListed &how, qint64 entries, qint64 directories, milliseconds now)
{
    const qint64 number = now.count() / intervalLength;
    Interval &interval = m_intervals[std::size_t(number) % m_intervals.size()];
    if (interval.number != number)
        interval = {number};
    ++interval.directories;
    interval.found += directories;
    interval.entries += entries;

    m_took = m_took == 0 ? how.took : m_took + memory * (how.took - m_took);
    if (entries <= smallDirectory)
        m_waits[std::size_t(m_waitCount++) % m_waits.size()] = how.waited;
}

int ScanPace::sessionsWanted(qint64 waiting, int sessions) const
{
    // The shortest wait: the others may have waited for a processor. The fewer there are, the less that proves.
    const auto end = m_waits.begin() + std::min<qint64>(m_waitCount, qint64(m_waits.size()));
    const double wait = m_waitCount == 0 ? 0 : *std::min_element(m_waits.begin(), end);
    const double byWait = sessionsNearby + std::min(std::floor(wait / waitPerSession), double(m_waitCount / proofs));
    const double byWork = std::floor(double(waiting) * m_took / worthASignIn);
    return int(std::clamp(std::min(byWait, std::max(byWork, double(sessions))), 1.0, 1'000.0));
}

qint64 ScanPace::batchSize(qint64 waiting, int sessions) const
{
    const auto byTime = m_took == 0 ? 1 : qint64(batchTime / m_took);
    const qint64 share = waiting / (2 * std::max(sessions, 1));
    return std::max<qint64>(1, std::min({byTime, share, largestBatch}));
}

ScanPace::Recent ScanPace::recent(milliseconds now) const
{
    const qint64 current = now.count() / intervalLength;
    const qint64 oldest = std::max<qint64>(0, current - qint64(m_intervals.size()) + 1);
    Recent recent;
    for (const Interval &interval : m_intervals) {
        if (interval.number < oldest || (interval.number >= current && current > 0))
            continue;
        recent.sum.directories += interval.directories;
        recent.sum.found += interval.found;
        recent.sum.entries += interval.entries;
    }
    recent.seconds =
        double(current > 0 ? (current - oldest) * intervalLength : std::max<qint64>(now.count(), 1)) / 1000;
    return recent;
}

double ScanPace::entriesPerSecond(milliseconds now) const
{
    const Recent seen = recent(now);
    return double(seen.sum.entries) / seen.seconds;
}

std::optional<milliseconds> ScanPace::remaining(qint64 waiting, milliseconds now) const
{
    const Recent seen = recent(now);
    if (seen.sum.directories < enoughDirectories)
        return std::nullopt;
    const double growth = double(seen.sum.found) / double(seen.sum.directories);
    if (growth > mostGrowth)
        return std::nullopt;
    // Each directory that waits brings "growth" more, those bring growth squared, and so on.
    const double left = double(waiting) / (1 - growth);
    const double perSecond = double(seen.sum.directories) / seen.seconds;
    return milliseconds(qint64(left / perSecond * 1000));
}

} // namespace Penumbra::Storage
