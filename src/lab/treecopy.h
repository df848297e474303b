// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <atomic>

namespace Penumbra::Lab {

/// A directory tree to copy at one instant.
struct TreeRequest
{
    QString source;
    QString target; ///< must not exist; its parent must
    /// Entries deeper than that below source are left out; 0: all. Entries of source itself have depth 1.
    int depth = 0;
    /// When not empty: only these (relative to source, forward slashes) and the folders above them, within the depth.
    /// Names compare exactly, missing ones are ignored, and a folder is named without what is in it.
    QStringList files;
};

/// How snapshots are made. Functions block and run on a worker thread; they throw Error (DiskFull, Cancelled, ...).
class SnapshotProvider
{
public:
    virtual ~SnapshotProvider() = default;
    /// Makes all trees or none: until it is about to return no target exists, and when it throws nothing is left. When the
    /// process is killed, each target is there as a whole or not at all. cancelled is looked at often.
    virtual void create(const QList<TreeRequest> &trees, const std::atomic_bool &cancelled) = 0;
    /// Removes a tree completely; what is half removed is never visible under its name. Nothing there is no error.
    virtual void remove(const QString &target) = 0;
    /// Removes what create() and remove() left in a folder, or anywhere below it, when the process was killed. To be
    /// called while nothing of the kind is running there. A folder that is not there is no error.
    virtual void cleanUp(const QString &folder) = 0;
};

/// Trees of files: shared blocks (FICLONE) where the file system has them, else sparse copies (copy_file_range). Keeps
/// modes, times to the nanosecond, extended attributes, owners when run as root, hard links within the tree, FIFOs,
/// sockets and symbolic links as such. Half-made and half-removed trees have names of their own next to their targets,
/// which no tree ever contains. Writers have to be stopped: an entry that vanishes, shrinks or changes its type while
/// it is copied is an error that names it.
class TreeSnapshots : public SnapshotProvider
{
public:
    void create(const QList<TreeRequest> &trees, const std::atomic_bool &cancelled) override;
    void remove(const QString &target) override;
    void cleanUp(const QString &folder) override;

    /// Whether an entry of that name is a half-made or half-removed tree.
    static bool isTemporary(const QByteArray &name);
};

} // namespace Penumbra::Lab
