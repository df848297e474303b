// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/deadline.h"
#include "smb/scanrecords.h"

#include <QtGlobal>

#include <array>
#include <optional>

namespace Penumbra::Storage {

/// What a scan has learnt about the time directories take, and what follows from it: how many sessions pay off, how many directories
/// to hand out at once, how long the rest may take. Knows no clock: the caller says how long the scan has been running.
class ScanPace
{
public:
    /// A directory has been listed, with that many entries, of which so many are directories to list.
    void listed(const Smb::DirectoryListed &how, qint64 entries, qint64 directories, milliseconds now);

    /// A session is worth its sign-in only while the others have work for some time; and many are worth it only where they wait for the network
    /// more than they compute, which small directories show best.
    int sessionsWanted(qint64 waiting, int sessions) const;
    /// So many that a helper has work for a moment and that every session gets its share of what is waiting. At least 1.
    qint64 batchSize(qint64 waiting, int sessions) const;

    double entriesPerSecond(milliseconds now) const;
    /// Until everything is listed; nothing while more directories turn up than are listed, or too little has been seen.
    std::optional<milliseconds> remaining(qint64 waiting, milliseconds now) const;

private:
    /// What was seen in one interval of the recent past.
    struct Interval
    {
        qint64 number = -1;
        qint64 directories = 0;
        qint64 found = 0; ///< directories to list in them
        qint64 entries = 0;
    };
    /// The recent past, the interval that now is in left out unless there is no other, and how long that was.
    struct Recent
    {
        Interval sum;
        double seconds = 0;
    };
    Recent recent(milliseconds now) const;

    std::array<Interval, 8> m_intervals; ///< a ring
    std::array<quint32, 256> m_waits {}; ///< of the latest small directories, microseconds: a ring
    qint64 m_waitCount = 0;
    double m_took = 0; ///< microseconds for a directory, a moving average; 0: none was listed yet
};

} // namespace Penumbra::Storage
