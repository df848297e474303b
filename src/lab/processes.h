// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

#include <sys/types.h>

namespace Penumbra::Lab {

/// A line of /proc.
struct ProcessEntry
{
    pid_t id = 0;
    pid_t parent = 0;
    char state = 0; ///< R, S, D, T, t, Z ... (proc(5))
};

/// The processes of a process group, those that have ended but were not waited for (Z) among them.
QList<ProcessEntry> processesInGroup(pid_t group);

} // namespace Penumbra::Lab
