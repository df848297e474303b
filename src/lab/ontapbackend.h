// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/task.h"
#include "fsrvp/agentset.h"
#include "lab/description.h"

#include <QDateTime>

namespace Penumbra::Lab {

/// A volume's snapshot.
struct Snapshot
{
    QUuid uuid;
    QString name;
    QDateTime createTime; ///< UTC
    QString comment;
    QDateTime expiryTime; ///< UTC; invalid: none. Not deletable before
    QStringList owners; ///< a snapshot with owners is busy
    QString snapmirrorLabel;
};

/// What the storage knows about a shadow copy beside what the agent does.
struct CopyOptions
{
    QStringList files; ///< relative to the share's root, with leading slash; empty: all
};

/// What the REST side asks of the lab. Functions throw Error (NotFound, AlreadyExists, InvalidInput, SharingViolation for what
/// is busy, DiskFull); OntapServer turns them into ONTAP's codes.
class OntapBackend
{
public:
    virtual ~OntapBackend() = default;

    virtual const Description &description() const = 0;
    virtual quint16 smbPort(const QString &svm) const = 0;
    /// Where a volume's live files are on disk.
    virtual QString volumeDirectory(const QString &svm, const QString &volume) const = 0;

    virtual QList<Fsrvp::AgentSet> sets(const QString &svm) const = 0;
    virtual bool keepSnapshots(const QString &svm, const QUuid &setId) const = 0;
    virtual void setKeepSnapshots(const QString &svm, const QUuid &setId, bool keep) = 0;
    /// By client_uuid and share. Files can be named until the commit starts.
    virtual CopyOptions copyOptions(const QString &svm, const QUuid &clientCopyId, const QString &share) const = 0;
    virtual void setCopyFiles(const QString &svm, const QUuid &clientCopyId, const QString &share,
                              const QStringList &files) = 0;
    /// Where a shadow copy's files are on disk; empty before the commit.
    virtual QString copyDirectory(const QString &svm, const QUuid &clientCopyId, const QString &share) const = 0;

    virtual QList<Snapshot> snapshots(const QString &svm, const QString &volume) const = 0;
    /// Where a snapshot's files are on disk.
    virtual QString snapshotDirectory(const QString &svm, const QString &volume, const QUuid &snapshot) const = 0;
    virtual Task<Snapshot> createSnapshot(QString svm, QString volume, Snapshot wanted) = 0;
    /// name, comment, expiryTime, owners, snapmirrorLabel.
    virtual void modifySnapshot(const QString &svm, const QString &volume, const Snapshot &snapshot) = 0;
    virtual Task<> deleteSnapshot(QString svm, QString volume, QUuid snapshot) = 0;

    /// Copies one file or tree without moving data where the disk can; paths on disk inside the volume or one of its
    /// snapshots or copies, already checked. The target is replaced atomically when overwrite is set.
    virtual Task<> clone(QString svm, QString sourcePath, QString targetPath, bool overwrite) = 0;
    /// Makes the volume what the snapshot holds; newer data are lost.
    virtual Task<> revertVolume(QString svm, QString volume, QUuid snapshot) = 0;

    /// REST faults: what to do with the next request of that method and path; handled by OntapServer before anything else.
    struct Fault
    {
        enum class Kind { None, Refuse, Delay, Drop, Garbage };
        Kind kind = Kind::None;
        int milliseconds = 0;
        int httpStatus = 500;
    };
    virtual Fault takeFault(const QString &method, const QString &path) = 0;
};

} // namespace Penumbra::Lab
