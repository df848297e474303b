// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "restore/filestore.h"
#include "smb/copypair.h"
#include "smb/smbhelper.h"

#include <QHash>
#include <QMultiHash>

namespace Penumbra::Restore {

/// The files of shares and of this computer, through helpers: one per server for looking and one for changing, a pair per copy in flight. A
/// helper that has died is replaced at the next call; what it held is free then.
class SmbStore : public FileStore, public std::enable_shared_from_this<SmbStore>
{
public:
    /// How to connect to a server. change: to change something there.
    using Connect = std::function<Smb::ConnectOptions(const Smb::Endpoint &, bool change)>;

    static std::shared_ptr<SmbStore> create(Connect connect)
    {
        return std::shared_ptr<SmbStore>(new SmbStore(std::move(connect)));
    }

    Task<std::optional<Seen>> look(Place place, CancelToken cancel) override;
    Task<QList<FolderEntry>> list(Place folder, CancelToken cancel) override;
    Task<qint64> freeSpace(Place folder, CancelToken cancel) override;
    Task<qint64> contentBytes(Place disk, CancelToken cancel) override;
    Task<Vm::DiskInfo> diskInfo(Place disk, CancelToken cancel) override;
    Task<Vm::MachineConfiguration> machineConfiguration(Place file, CancelToken cancel) override;
    Task<> hold(Place file, CancelToken cancel) override;
    Task<> release(Place file, CancelToken cancel) override;
    Task<> makeFolder(Place folder, CancelToken cancel) override;
    Task<> rename(Place from, Place to, CancelToken cancel) override;
    Task<> removeFile(Place file, CancelToken cancel) override;
    Task<> removeFolder(Place folder, CancelToken cancel) override;
    Task<Copied> copy(Place from, Place to, ProgressHandler onProgress, CancelToken cancel) override;

private:
    using Self = std::shared_ptr<SmbStore>;
    struct Held
    {
        Smb::SmbHelper::Pointer helper;
        int handle = 0;
    };

    explicit SmbStore(Connect connect)
        : m_connect(std::move(connect))
    {
    }
    Smb::ConnectOptions optionsFor(const Place &place, bool change) const;
    static QString keyOf(const Place &place, bool change);
    static Task<Smb::SmbHelper::Pointer> helperFor(Self self, Place place, bool change, CancelToken cancel);
    static Task<Smb::CopyPair::Pointer> pairFor(Self self, Place from, Place to, CancelToken cancel);

    Connect m_connect;
    QHash<QString, Smb::SmbHelper::Pointer> m_helpers;
    QMultiHash<QString, Smb::CopyPair::Pointer> m_idlePairs;
    QHash<QString, Held> m_held; ///< by Place::key()
};

} // namespace Penumbra::Restore
