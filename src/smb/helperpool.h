// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "smb/smbhelper.h"

#include <deque>
#include <map>

namespace Penumbra::Smb {

/// Helpers for file access, per server: an idle one is used again, a dead one is dropped. MS-FSRVP does not come from
/// here: its connection has a helper of its own.
class HelperPool
{
public:
    static std::shared_ptr<HelperPool> create() { return std::shared_ptr<HelperPool>(new HelperPool); }

    /// A helper for one piece of work; it goes back to the pool when the last copy of the pointer goes.
    static Task<SmbHelper::Pointer> acquire(std::shared_ptr<HelperPool> pool, ConnectOptions options, Wait wait);

    /// Helpers that wait for work, over all servers.
    qsizetype idle() const;

private:
    HelperPool() = default;
    static QString keyOf(const ConnectOptions &options);

    std::map<QString, std::deque<SmbHelper::Pointer>> m_idle;
};

} // namespace Penumbra::Smb
