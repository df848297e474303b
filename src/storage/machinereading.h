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

    MachineReading(const QList<ScannedShare> &shares, const ReadOptions &options, const ReadHandler &onProgress);

    static Task<> readAll(Pointer self, CancelToken cancel);
    Vm::Discovery discover() const;

private:
    using Index = Vm::FileTree::Index;
    using Content = ReadFiles::Content;
    struct Job
    {
        int share = -1;
        QString path; ///< below the share
        Index entry = Vm::FileTree::none; ///< none: in a share that was not scanned, and not known to be there
        Content content = Content::Disk;
    };
    using Answer = ReadFiles::Answer;
    using HelperPlace = std::shared_ptr<Smb::SmbHelper::Pointer>; ///< a worker's helper; null: not connected

    static Task<> work(Pointer self, CancelToken cancel);
    static Task<std::optional<Answer>> look(Pointer self, HelperPlace helper, Job job, CancelToken cancel);
    static Task<Answer> ask(HelperPlace helper, UncPath path, Content content, CancelToken cancel);
    static Task<bool> connect(Pointer self, HelperPlace helper, CancelToken cancel);
    bool isConnected() const;
    void addShare(const ScannedShare &scanned);
    void take(const Job &job, const Answer &answer);
    Index addBeyond(int share, const QString &path);
    void lookForParents(const Job &child, const Vm::ParentLocation &parent);
    void lookBeyond(const QString &path);
    void lookBeyond(int share, const QString &path);
    int shareBeyond(const QString &name);

    ReadOptions m_options;
    ReadHandler m_onProgress;
    std::shared_ptr<Smb::HelperPool> m_pool = Smb::HelperPool::create();
    std::vector<std::weak_ptr<Smb::SmbHelper::Pointer>> m_helpers; ///< of the workers
    std::optional<Deadline> m_awayUntil; ///< while the server is away: when to give up
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
