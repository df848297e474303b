// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/task.h"
#include "lab/ontaperror.h"

#include <QDateTime>
#include <QJsonObject>
#include <QUuid>

#include <chrono>
#include <memory>
#include <optional>

namespace Penumbra::Lab {

/// A long change, as GET /cluster/jobs/{uuid} shows it.
struct OntapJob
{
    QUuid uuid;
    QString svm; ///< by name
    QString description;
    QDateTime startTime; ///< UTC
    QDateTime endTime; ///< UTC; invalid while it runs
    std::optional<OntapError> error; ///< of a failed job
    QJsonObject result; ///< the record a successful one made; may be empty

    bool isFinished() const { return endTime.isValid(); }
};

/// The jobs of a server. Those that have finished are kept, the last thousand of them.
class OntapJobs : public std::enable_shared_from_this<OntapJobs>
{
public:
    /// Starts a change; its end is kept whether anybody waits for it or not.
    std::shared_ptr<const OntapJob> start(const QString &svm, const QString &description, Task<QJsonObject> work);
    /// Ends when the job has, or when the time is over.
    Task<> wait(std::shared_ptr<const OntapJob> job, std::chrono::milliseconds limit);
    /// The oldest first.
    QList<std::shared_ptr<const OntapJob>> all() const;

private:
    static Task<> run(std::shared_ptr<OntapJobs> self, std::shared_ptr<OntapJob> job, Task<QJsonObject> work);
    void finished(const std::shared_ptr<OntapJob> &job);

    QList<std::shared_ptr<OntapJob>> m_running;
    QList<std::shared_ptr<OntapJob>> m_finished;
    QList<std::pair<QUuid, std::shared_ptr<Completion<void>>>> m_waiting;
};

} // namespace Penumbra::Lab
