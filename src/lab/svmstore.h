// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fsrvp/agent.h"
#include "lab/ontapbackend.h"

#include <QSqlDatabase>

namespace Penumbra::Lab {

/// What one SVM keeps (SQLite): the agent's table, what the storage knows about shadow copies beside it, and the volumes'
/// snapshots. Every change is on its way to the disk when the function returns: it survives the end of the process,
/// whatever ends it. Functions throw Error(SystemError).
class SvmStore : public Fsrvp::AgentStore
{
public:
    explicit SvmStore(const QString &file);
    ~SvmStore() override;
    SvmStore(const SvmStore &) = delete;
    SvmStore &operator=(const SvmStore &) = delete;

    QList<Fsrvp::AgentSet> load() override;
    void save(const Fsrvp::AgentSet &set) override;
    void remove(const QUuid &setId) override; ///< and its options

    bool keepSnapshots(const QUuid &setId) const;
    void setKeepSnapshots(const QUuid &setId, bool keep);
    QStringList files(const QUuid &setId, const QUuid &clientCopyId, const QString &share) const;
    void setFiles(const QUuid &setId, const QUuid &clientCopyId, const QString &share, const QStringList &files);

    /// Oldest first.
    QList<Snapshot> snapshots(const QString &volume) const;
    /// Adds or changes one.
    void saveSnapshot(const QString &volume, const Snapshot &snapshot);
    void removeSnapshot(const QUuid &uuid);

private:
    QString m_connection;
    QSqlDatabase m_database;
};

} // namespace Penumbra::Lab
