// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <atomic>
#include <memory>

namespace Penumbra::Lab {

/// A directory tree to copy at one instant.
struct TreeRequest
{
    QString source;
    QString target; ///< must not exist; its parent must
    int depth =
        0; ///< entries deeper than that below source are left out; 0: all. Entries of source itself have depth 1
    QStringList files; ///< when not empty: only these (relative to source, forward slashes) and the folders above them
};

/// How snapshots are made. Functions block and run on a worker thread; they throw Error (DiskFull, Cancelled, ...).
class SnapshotProvider
{
public:
    virtual ~SnapshotProvider() = default;
    /// Makes all trees or none: until it returns no target exists, and when it throws nothing is left. cancelled is
    /// looked at often.
    virtual void create(const QList<TreeRequest> &trees, const std::atomic_bool &cancelled) = 0;
    /// Removes a tree completely; what is half removed is never visible under its name.
    virtual void remove(const QString &target) = 0;
    /// Removes what create() and remove() left below a folder when the process was killed.
    virtual void cleanUp(const QString &folder) = 0;
};

/// Trees of files: shared blocks (FICLONE) where the file system has them, else sparse copies (copy_file_range). Keeps
/// modes, times, extended attributes, hard links within the tree, FIFOs, sockets and symbolic links as such.
class TreeSnapshots : public SnapshotProvider
{
public:
    void create(const QList<TreeRequest> &trees, const std::atomic_bool &cancelled) override;
    void remove(const QString &target) override;
    void cleanUp(const QString &folder) override;
};

} // namespace Penumbra::Lab
