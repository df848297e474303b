// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusUnixFileDescriptor>
#include <QString>

#include <memory>

namespace Penumbra::Cli {

/// Keeps this computer from going to sleep or shutting down while it lives: org.freedesktop.login1 on the system bus. Where there is no such
/// service, or it refuses, nothing is held; a job runs all the same. Never blocks.
class Inhibitor
{
public:
    /// why: what a person reads who wants to shut down.
    explicit Inhibitor(const QString &why);
    ~Inhibitor();
    Inhibitor(const Inhibitor &) = delete;
    Inhibitor &operator=(const Inhibitor &) = delete;

private:
    std::shared_ptr<QDBusUnixFileDescriptor>
        m_lock; ///< held as long as it is open; comes when the service has answered
};

} // namespace Penumbra::Cli
