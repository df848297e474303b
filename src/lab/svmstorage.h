// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cancel.h"
#include "core/task.h"
#include "fsrvp/agent.h"
#include "lab/smbfront.h"
#include "lab/svmstore.h"
#include "lab/treecopy.h"
#include "lab/turnqueue.h"

#include <QHash>
#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

namespace Penumbra::Lab {

/// Where an SVM's things lie on disk, below one folder.
class SvmLayout
{
public:
    explicit SvmLayout(const QString &directory)
        : m_directory(directory)
    {
    }
    QString volumes() const { return m_directory + QStringLiteral("/volumes"); }
    QString volume(const QString &name) const { return volumes() + QLatin1Char('/') + name; }
    QString copies() const { return m_directory + QStringLiteral("/copies"); }
    QString copy(const QUuid &copyId) const;
    /// The tree of one share in a shadow copy.
    QString copy(const QUuid &copyId, const QString &share) const;
    QString snapshots() const { return m_directory + QStringLiteral("/snapshots"); }
    QString snapshots(const QString &volume) const { return snapshots() + QLatin1Char('/') + volume; }
    QString snapshot(const QString &volume, const QUuid &uuid) const;
    /// @GMT-... links to what previous versions of the share there are.
    QString previousVersions(const QString &share) const;
    /// What is not finished, or not removed yet.
    QString unfinished() const { return m_directory + QStringLiteral("/unfinished"); }
    QString unfinished(const QString &name) const { return unfinished() + QLatin1Char('/') + name; }
    QString samba() const { return m_directory + QStringLiteral("/samba"); }
    QString store() const { return m_directory + QStringLiteral("/store.db"); }

private:
    QString m_directory;
};

/// The storage beneath one SVM's agent: shadow copies as directory trees, exposed shares through the SMB front, and the
/// volumes' snapshots that REST manages. Long work runs on worker threads; everything else on the lab's thread.
class SvmStorage : public QObject, public Fsrvp::AgentStorage
{
    Q_OBJECT
public:
    SvmStorage(const SvmDescription &svm, const SvmLayout &layout, SmbFront &front, SvmStore &store);
    ~SvmStorage() override;

    /// Stop and resume everything that writes into volumes; called in pairs around the instant of a snapshot.
    std::function<void()> holdWrites;
    std::function<void()> releaseWrites;
    /// Called when files that somebody may write into have become other ones.
    std::function<void()> filesReplaced;
    /// Faults: what the next commit does.
    struct CommitFault
    {
        quint32 status = Fsrvp::ZERO; ///< not ZERO: fails with it
        int milliseconds = 0; ///< takes that much longer
    };
    std::function<CommitFault()> takeCommitFault;
    bool diskFull = false;

    /// Makes the volumes that are not there yet, and what shares and junctions need in them. Blocking.
    void makeVolumes(const Description &description);
    /// Puts on disk what the store says, after any end of the process: removes what belongs to no set, no volume and no
    /// snapshot. While no agent runs.
    Task<> reconcileTrees();
    /// The same for the front: exposes what should be exposed, removes what should not. `startFront` comes first.
    Task<> reconcileShares(bool startFront);
    /// Drops the agent's running operations: none of them will answer. For the moment the agent is killed.
    void abandon();
    /// Cancels everything else, too.
    void cancel();
    /// Waits until nothing runs.
    Task<> settle() { return m_queue.settle(); }

    std::optional<Fsrvp::AgentShare> findShare(const QString &name) override;
    QString machineName() override { return m_svm.smbServer; }
    void prepare(const Fsrvp::AgentSet &set, Finished finished) override;
    void commit(const Fsrvp::AgentSet &set, Finished finished) override;
    void expose(const Fsrvp::AgentSet &set, Finished finished) override;
    void seal(const Fsrvp::AgentSet &set, Finished finished) override;
    void complete(const Fsrvp::AgentSet &set, Finished finished) override;
    void remove(const Removal &removal, Finished finished) override;

    // Volume snapshots. Tasks throw Error: NotFound, AlreadyExists, SharingViolation (busy), DiskFull.
    Task<Snapshot> createSnapshot(QString volume, Snapshot wanted);
    Task<> deleteSnapshot(QString volume, QUuid uuid);
    Task<> revertVolume(QString volume, QUuid uuid);
    Task<> clone(QString source, QString target, bool overwrite);

    const ShareDescription *share(const QString &name) const;
    /// Where a share's live files are.
    QString sharePath(const ShareDescription &share) const;

private:
    /// Everything that takes time goes one after the other, in the order it was asked for: so nothing is read, replaced or
    /// removed while something else works on it. Removing a set cancels what is asked for it before.
    struct Operation
    {
        QUuid setId; ///< null: not the agent's
        TurnQueue::Place place;
        std::atomic_bool cancelled = false;
        CancelSource stop;
        bool abandoned = false;
        bool removal = false; ///< never cancelled: what it removes is in no table any more

        void cancel()
        {
            cancelled = true;
            stop.cancel();
        }
    };
    using OperationPointer = std::shared_ptr<Operation>;
    using Work = std::function<Task<quint32>(OperationPointer)>;

    OperationPointer enter(const QUuid &setId = {});
    /// Waits for the operation's turn. Throws Error(Cancelled).
    Task<> turn(OperationPointer operation);
    /// Runs one of the agent's operations; whatever it throws becomes a status.
    void begin(OperationPointer operation, Finished finished, Work work);
    Task<> run(OperationPointer operation, Finished finished, Work work);
    Task<quint32> commitSet(Fsrvp::AgentSet set, OperationPointer operation);
    Task<quint32> exposeSet(Fsrvp::AgentSet set);
    Task<quint32> sealSet(Fsrvp::AgentSet set, OperationPointer operation);
    Task<quint32> completeSet(Fsrvp::AgentSet set, OperationPointer operation);
    Task<quint32> removeCopies(Removal removal);
    Task<> removeExposed(QStringList names);
    Task<> makeTrees(QList<TreeRequest> trees, OperationPointer operation);
    Task<> removeTrees(QStringList trees);
    Task<> protectTrees(QStringList trees, bool writable);
    Task<> keepSnapshot(Fsrvp::AgentSet set, QString volume, OperationPointer operation);
    Task<> buildSnapshot(QString volume, QUuid uuid, QList<TreeRequest> overlays, OperationPointer operation);
    Task<> replaceTree(TreeRequest request, QString place, OperationPointer operation);
    Task<> dropSnapshot(QString volume, QUuid uuid);
    void linkPreviousVersions(const QList<Fsrvp::AgentSet> &sets);
    void linkPreviousVersion(const QString &share, const QDateTime &time, const QString &tree);
    QDateTime freeSecond(const QString &volume) const;
    void linkSnapshot(const QString &volume, const Snapshot &snapshot);
    void unlinkPreviousVersions(const QStringList &trees);
    QList<SmbFront::ExposedShare> exposedShares(const Fsrvp::AgentSet &set) const;
    void hold();
    void release();

    const SvmDescription m_svm;
    const SvmLayout m_layout;
    SmbFront &m_front;
    SvmStore &m_store;
    std::shared_ptr<SnapshotProvider> m_provider = std::make_shared<TreeSnapshots>();
    TurnQueue m_queue;
    QList<std::weak_ptr<Operation>> m_operations;
    /// What the front exposes: name by shadow copy and share.
    QHash<QUuid, QHash<QString, QString>> m_exposed;
    int m_holds = 0;
};

} // namespace Penumbra::Lab
