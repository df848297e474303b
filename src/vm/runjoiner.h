// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "vm/disk.h"

#include <utility>

namespace Penumbra::Vm {

/// Joins runs that continue each other before it gives them away.
class RunJoiner
{
public:
    using Handler = std::function<bool(const DiskRun &)>;
    explicit RunJoiner(Handler handler)
        : m_handler(std::move(handler))
    {
    }

    /// The next run of the disk; false when the handler wants no more.
    bool add(const DiskRun &run)
    {
        if (run.length == 0)
            return true;
        const bool continues = m_run.length > 0 && run.place == m_run.place
            && (run.place != DiskRun::Place::File || run.fileOffset == m_run.fileOffset + m_run.length);
        if (continues) {
            m_run.length += run.length;
            return true;
        }
        const bool more = finish();
        m_run = run;
        return more;
    }
    /// Gives the last run away.
    bool finish()
    {
        const DiskRun run = std::exchange(m_run, {});
        return run.length == 0 || m_handler(run);
    }

private:
    Handler m_handler;
    DiskRun m_run;
};

} // namespace Penumbra::Vm
