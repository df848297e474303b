// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/jobfeed.h"
#include "console/systemstore.h"
#include "restore/findmachines.h"
#include "shadow/shadowcopyset.h"

namespace Penumbra::Console {

/// One shadow copy, or a set that has none yet, or a previous version of a share, as far as our journal and the storage systems tell.
struct CopyRow
{
    enum class Maker : quint8 {
        Ours, ///< our journal knows it
        Foreign, ///< only the server does: another product, user or computer made it
        Storage, ///< a snapshot of the storage, seen as a previous version
    };
    ObjectId id; ///< ShadowCopy; ShadowCopySet for a set without copies; Snapshot for a previous version
    ObjectId set; ///< null: unknown
    ObjectId origin; ///< the share it is a copy of; null: not in the inventory
    QString share; ///< that share's name
    QString exposed; ///< the exposed share's name; empty: not exposed
    QString snapshot; ///< a previous version's snapshot
    QString server; ///< host
    quint16 port = 445;
    QDateTime created; ///< UTC; invalid: unknown
    std::optional<Shadow::SetState> state; ///< absent: unknown
    Maker maker = Maker::Foreign;
    bool keep = false; ///< it was asked to keep it
    bool jobRunning = false; ///< the job that makes it is at work
    bool isLeftOver = false; ///< what an ended job should have removed
    bool isLab = false;

    /// Whether one can look inside.
    bool isBrowsable() const { return !id.system.isNull() && !id.share.isEmpty(); }
    bool operator==(const CopyRow &) const = default;
};

/// A restore that is not over, or whose set-asides are still there, as our journal has it.
struct RestoreRemainder
{
    QString id; ///< the short ID, as in the names beside targets
    QStringList targets;
    QStringList machines; ///< names
    QList<QUuid> systems; ///< known ones that it touches
    QDateTime updated; ///< UTC
    qint64 oldSize = 0; ///< bytes set aside
    bool isUnfinished = false; ///< its machines must not be started
    bool jobRunning = false;
    bool isLeftOver = false; ///< unfinished, and no job works on it

    bool operator==(const RestoreRemainder &) const = default;
};

/// The restores among the journal's resources, oldest first.
QList<RestoreRemainder> restoreRemainders(const QList<Resource> &resources, const QList<JobView> &jobs,
                                          const QList<SystemView> &systems);
/// All sets and exposed copies of the journal and of these inventories; those of one copy are one row. Newest first.
QList<CopyRow> copyRows(const QList<Resource> &resources, const QList<JobView> &jobs, const QList<SystemView> &systems);
/// The previous versions that shares show: each snapshot of the volume that a share lies in.
QList<CopyRow> previousVersionRows(const QList<SystemView> &systems);

/// Whether an object lies in a shadow copy or previous version, or is one.
bool isInCopy(const ObjectId &id);
/// The copy or previous version that an object lies in, as an identity of a row; null for everything else.
ObjectId copyOf(const ObjectId &id);
/// A folder or file by its path from the root of a copy, previous version or share.
ObjectId childOf(const ObjectId &above, const QString &path, bool isFolder);

/// The copies that are known, kept up to date.
class CopyStore : public QObject
{
    Q_OBJECT

public:
    CopyStore(const JobFeed &journal, const SystemStore &systems, QObject *parent = nullptr);

    const QList<CopyRow> &rows() const { return m_rows; }
    const QList<RestoreRemainder> &restores() const { return m_restores; }
    /// UTC: when the journal or a system last told something; invalid: nothing yet.
    QDateTime asOf() const;
    /// By the identity of the row or of anything in the copy; null when it is not known.
    const CopyRow *row(const ObjectId &id) const;
    /// What an object in a copy is a copy of: the share, else the SVM; null where neither is known. Any other object is itself.
    ObjectId originOf(const ObjectId &id) const;
    /// Those of one set.
    QList<CopyRow> rowsOfSet(const ObjectId &set) const;

    /// Where on the network an object is: a share, copy, previous version, or a folder or file in one; of a machine the copy or share that
    /// it is looked for in. Nothing when its server is not known.
    std::optional<Restore::Place> placeOf(const ObjectId &id) const;
    /// What people call a copy, set or previous version; empty for everything else.
    QString nameOf(const ObjectId &id) const;

    /// What was found when somebody looked for machines in a copy.
    void setMachines(const ObjectId &copy, const QList<Restore::FoundMachine> &machines);
    QList<Restore::FoundMachine> machinesIn(const ObjectId &copy) const { return m_machines.value(copy); }

Q_SIGNALS:
    void changed();

private:
    void schedule();
    void update();

    const JobFeed &m_journal;
    const SystemStore &m_systems;
    QList<CopyRow> m_rows;
    QList<RestoreRemainder> m_restores;
    QHash<ObjectId, QList<Restore::FoundMachine>> m_machines;
    bool m_scheduled = false;
};

} // namespace Penumbra::Console
