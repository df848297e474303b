// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

namespace Penumbra::Lab {

/// Whether files are the state of one instant.
struct WorkloadCheck
{
    bool consistent = true;
    QString detail; ///< English: what is torn; empty when nothing is
    QList<quint64> numbers; ///< of the last record in each path, in their order; 0: none
};

/// Keeps writing into disks in use, in a way that shows later whether a copy of them is crash-consistent.
///
/// It writes record 1 to the first disk and, after that write has returned, record 1 to the second, and so on; then record 2
/// to the first. At any one instant a disk has therefore as many records as the one before it, or one less. Each disk keeps
/// its last journalSlots records in a ring, which has no gap at any one instant.
///
/// A path is a VHDX file (the top of its chain) whose virtual bytes from journalOffset on are allocated, or a folder, in which
/// a file "workload.journal" is written.
class Workload
{
public:
    static constexpr quint64 journalOffset = 1024 * 1024; ///< on the virtual disk, bytes
    static constexpr quint64 journalSize = 256 * 1024; ///< bytes
    static constexpr quint64 recordSize = 4096; ///< bytes
    static constexpr quint64 journalSlots = journalSize / recordSize;
    static constexpr int defaultRate = 200; ///< writes per second into each path

    Workload();
    ~Workload(); ///< stops

    /// Goes on where an earlier workload on the same paths ended; else the journals begin anew, which is no write order that
    /// check() knows: make no copy meanwhile. Throws Error, and does not run then: InvalidInput when a path has no journal,
    /// AlreadyExists when it runs, NotFound, SystemError.
    void start(const QStringList &paths, int writesPerSecond = defaultRate);
    /// Returns when the last write has. The paths are closed.
    void stop();
    bool isRunning() const;

    /// Returns when no write is under way; none begins until every pause() has had its resume(). Outlasts start() and stop().
    void pause();
    void resume();

    /// Records written since the object was made.
    qint64 writes() const;
    /// Why the last write failed; empty when it did not. A failed write is tried again, as a guest would.
    QString lastError() const;

    /// Reads the journals in copies of the paths, of all of them or of some, in any order. Throws Error when one cannot be
    /// read.
    static WorkloadCheck check(const QStringList &paths);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Penumbra::Lab
