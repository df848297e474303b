// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/ontapjobs.h"

#include <QTimer>

namespace Penumbra::Lab {

namespace {

constexpr qsizetype keptJobs = 1000;

} // namespace

std::shared_ptr<const OntapJob> OntapJobs::start(const QString &svm, const QString &description, Task<QJsonObject> work)
{
    auto job = std::make_shared<OntapJob>();
    job->uuid = QUuid::createUuid();
    job->svm = svm;
    job->description = description;
    job->startTime = QDateTime::currentDateTimeUtc();
    m_running += job;
    Penumbra::start(run(shared_from_this(), job, std::move(work)), nullptr, {});
    return job;
}

Task<> OntapJobs::run(std::shared_ptr<OntapJobs> self, std::shared_ptr<OntapJob> job, Task<QJsonObject> work)
{
    std::exception_ptr failure;
    try {
        const QJsonObject result = co_await std::move(work);
        job->result = result;
    } catch (...) {
        failure = std::current_exception();
    }
    if (failure)
        job->error = OntapError::of(failure);
    self->finished(job);
}

void OntapJobs::finished(const std::shared_ptr<OntapJob> &job)
{
    job->endTime = QDateTime::currentDateTimeUtc();
    m_running.removeOne(job);
    m_finished += job;
    if (m_finished.size() > keptJobs)
        m_finished.removeFirst();
    for (const auto &[uuid, completion] : std::as_const(m_waiting)) {
        if (uuid == job->uuid)
            completion->setValue();
    }
}

Task<> OntapJobs::wait(std::shared_ptr<const OntapJob> job, std::chrono::milliseconds limit)
{
    const auto self = shared_from_this();
    if (job->isFinished() || limit.count() <= 0)
        co_return;
    const auto completion = std::make_shared<Completion<void>>();
    const auto entry = std::make_pair(job->uuid, completion);
    self->m_waiting += entry;
    QTimer::singleShot(limit, [completion] { completion->setValue(); });
    QFuture<void> ended = completion->future();
    co_await ended;
    self->m_waiting.removeOne(entry);
}

QList<std::shared_ptr<const OntapJob>> OntapJobs::all() const
{
    QList<std::shared_ptr<const OntapJob>> jobs;
    for (const auto &job : m_finished)
        jobs += job;
    for (const auto &job : m_running)
        jobs += job;
    return jobs;
}

} // namespace Penumbra::Lab
