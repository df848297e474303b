// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <chrono>

namespace Penumbra {

/// A lock between processes: a file that the kernel locks, flock(2). It is free as soon as its holder has ended, however that was; the
/// file stays, and what is in it means nothing.
class FileLock
{
public:
    /// Makes the lock file with its folder when it is not there; locks nothing yet. Throws Error(AccessDenied).
    explicit FileLock(const QString &file);
    FileLock(FileLock &&other) noexcept;
    FileLock &operator=(FileLock &&) = delete;
    ~FileLock();

    /// Whether it is locked now; waits that long for it. Throws Error(SystemError).
    bool tryLock(std::chrono::milliseconds limit = {});

    /// The lock of whoever reads a file and writes it anew: "path.lock". Waits ten seconds. Throws Error: AccessDenied, SystemError.
    static FileLock beside(const QString &path);

private:
    QString m_file;
    int m_descriptor = -1;
};

} // namespace Penumbra
