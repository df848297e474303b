// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "smb/helperpool.h"
#include "storage/machinereader.h"

#include <deque>

namespace Penumbra::Storage {

/// One readMachines() under way. Beside the scanned shares it has those that were not scanned and that files point into: of these it knows
/// only the files it was pointed at.
class MachineReading
{
public:
    using Pointer = std::shared_ptr<MachineReading>;

    MachineReading(const QList<ScannedShare> &shares, const Smb::ConnectOptions &connect,
                   const std::function<bool(const QString &)> &isThisServer, const ReadHandler &onProgress);

    static Task<> readAll(Pointer self, CancelToken cancel);
    Vm::Discovery discover() const;

private:
    using Index = Vm::FileTree::Index;
    enum class Content : quint8 { Disk, Configuration };
    struct Job
    {
        int share = -1;
        QString path; ///< below the share
        Index entry = Vm::FileTree::none; ///< none: in a share that was not scanned, and not known to be there
        Content content = Content::Disk;
    };
    using Answer = std::variant<Vm::DiskInfo, Vm::MachineConfiguration, Failure>;

    static Task<> work(Pointer self, CancelToken cancel);
    static Task<Answer> look(Pointer self, std::shared_ptr<Smb::SmbHelper::Pointer> helper, Job job,
                             CancelToken cancel);
    void addShare(const ScannedShare &scanned);
    void take(const Job &job, const Answer &answer);
    Index addBeyond(int share, const QString &path);
    void lookForParents(const Job &child, const Vm::ParentLocation &parent);
    void lookBeyond(const QString &path);
    void lookBeyond(int share, const QString &path);
    int shareBeyond(const QString &name);

    Smb::ConnectOptions m_connect;
    std::function<bool(const QString &)> m_isThisServer;
    ReadHandler m_onProgress;
    std::shared_ptr<Smb::HelperPool> m_pool = Smb::HelperPool::create();
    QList<ScannedShare> m_scanned; ///< keeps the trees
    QList<Vm::ShareFiles> m_shares; ///< the scanned ones, then those beyond
    QHash<QString, int> m_byName;
    std::vector<std::unique_ptr<Vm::FileTree>> m_treesBeyond;
    QSet<QString> m_askedBeyond; ///< share and path, folded
    std::deque<Job> m_jobs;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

} // namespace Penumbra::Storage
