// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cancel.h"
#include "core/task.h"
#include "restore/plan.h"
#include "vm/disk.h"
#include "vm/machineconfiguration.h"

#include <functional>
#include <memory>
#include <optional>

namespace Penumbra::Restore {

/// An entry of a folder.
struct FolderEntry
{
    QString name; ///< as the server says it: unchecked
    Seen seen;
};

/// What a copy came to.
struct Copied
{
    Method method = Method::ThroughHere;
    qint64 bytesWritten = 0;
    bool flushed = false; ///< on stable storage
};

/// The files of all places that a restore touches. Everything throws Error. A rename never replaces.
class FileStore
{
public:
    using Pointer = std::shared_ptr<FileStore>;
    using ProgressHandler = std::function<void(qint64 done, qint64 total)>;

    virtual ~FileStore() = default;

    // --- looking

    /// Nothing when it is not there. A link is not told from what it leads to; list() tells it.
    virtual Task<std::optional<Seen>> look(Place place, CancelToken cancel) = 0;
    virtual Task<QList<FolderEntry>> list(Place folder, CancelToken cancel) = 0;
    /// Bytes; -1 when the server does not say.
    virtual Task<qint64> freeSpace(Place folder, CancelToken cancel) = 0;
    /// How many bytes of a virtual disk carry meaning.
    virtual Task<qint64> contentBytes(Place disk, CancelToken cancel) = 0;
    virtual Task<Vm::DiskInfo> diskInfo(Place disk, CancelToken cancel) = 0;
    virtual Task<Vm::MachineConfiguration> machineConfiguration(Place file, CancelToken cancel) = 0;

    // --- changing

    /// Opens a file for nobody else and keeps it open until release(). Throws SharingViolation while anybody has it open.
    virtual Task<> hold(Place file, CancelToken cancel) = 0;
    /// Nothing happens when it is not held.
    virtual Task<> release(Place file, CancelToken cancel) = 0;
    virtual Task<> makeFolder(Place folder, CancelToken cancel) = 0;
    virtual Task<> rename(Place from, Place to, CancelToken cancel) = 0;
    virtual Task<> removeFile(Place file, CancelToken cancel) = 0;
    virtual Task<> removeFolder(Place folder, CancelToken cancel) = 0;
    /// To a new file, whose size is checked. What is left of an unfinished one may stay.
    virtual Task<Copied> copy(Place from, Place to, ProgressHandler onProgress, CancelToken cancel) = 0;
};

} // namespace Penumbra::Restore
