// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/workload.h"

#include "core/failure.h"
#include "lab/workloadjournal.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

namespace Penumbra::Lab {

namespace {

using Clock = std::chrono::steady_clock;
using Mode = Vm::SparseFile::Mode;

/// Throws nothing; `states` in the order of `paths`.
WorkloadCheck compare(const QStringList &paths, const QList<WorkloadJournal::State> &states)
{
    WorkloadCheck check;
    const auto torn = [&check](const QString &detail) {
        if (check.consistent)
            check.detail = detail;
        check.consistent = false;
    };
    QList<qsizetype> order; // of those with records
    for (qsizetype i = 0; i < states.size(); ++i) {
        check.numbers.append(states[i].last.number);
        if (!states[i].damage.isEmpty())
            torn(QStringLiteral("%1: %2").arg(paths[i], states[i].damage));
        if (states[i].last.number > 0)
            order.append(i);
    }
    std::sort(order.begin(), order.end(),
              [&](qsizetype a, qsizetype b) { return states[a].last.position < states[b].last.position; });
    for (qsizetype i = 0; i + 1 < order.size(); ++i) {
        const WorkloadRecord &earlier = states[order[i]].last;
        const WorkloadRecord &later = states[order[i + 1]].last;
        const QString pair = QStringLiteral("%1, %2: ").arg(paths[order[i]], paths[order[i + 1]]);
        if (earlier.run != later.run || earlier.count != later.count)
            torn(pair + QStringLiteral("they were not written together"));
        else if (earlier.position == later.position)
            torn(pair + QStringLiteral("they are copies of the same disk"));
        else if (later.number > earlier.number)
            torn(pair
                 + QStringLiteral("record %1 of the second, which is written after that of the first, is there, "
                                  "but the first ends with %2")
                       .arg(later.number)
                       .arg(earlier.number));
    }
    const auto [lowest, highest] = std::minmax_element(check.numbers.cbegin(), check.numbers.cend());
    if (lowest != check.numbers.cend() && *highest - *lowest > 1)
        torn(QStringLiteral("%1 ends with record %2, but %3 with %4")
                 .arg(paths[highest - check.numbers.cbegin()])
                 .arg(*highest)
                 .arg(paths[lowest - check.numbers.cbegin()])
                 .arg(*lowest));
    return check;
}

QList<WorkloadJournal::State> statesOf(const std::vector<WorkloadJournal> &journals)
{
    QList<WorkloadJournal::State> states;
    for (const WorkloadJournal &journal : journals)
        states.append(journal.state());
    return states;
}

} // namespace

struct Workload::Private
{
    mutable std::mutex mutex; ///< held during each write, so whoever has it knows that none is under way
    std::condition_variable changed;
    std::thread thread;
    int pauses = 0;
    bool stopping = false;
    QString error;
    std::atomic<qint64> writes = 0;

    std::vector<WorkloadJournal> journals;
    WorkloadRecord next;
    Clock::duration interval {};

    void resumeJournals(const QStringList &paths);
    void run();
    void writeNext();
};

/// Finds the record to go on with, or begins anew when what is there are not the journals of these paths.
void Workload::Private::resumeJournals(const QStringList &paths)
{
    const auto states = statesOf(journals);
    const WorkloadRecord first = states.first().last;
    bool goesOn = compare(paths, states).consistent;
    quint32 complete = 0; // journals that have the highest number; they are the first ones
    for (qsizetype i = 0; i < states.size(); ++i) {
        const WorkloadRecord &last = states[i].last;
        const bool fits = last.number == 0 || (last.position == quint32(i) && last.count == quint32(states.size()));
        goesOn = goesOn && fits && last.number <= first.number;
        complete += last.number == first.number ? 1 : 0;
    }
    if (goesOn && first.number > 0) {
        next = first;
        next.position = complete;
        if (complete == next.count) {
            next.position = 0;
            ++next.number;
        }
        return;
    }
    if (!goesOn) {
        for (WorkloadJournal &journal : journals)
            journal.erase();
    }
    next = {QUuid::createUuid(), 0, quint32(journals.size()), 1};
}

void Workload::Private::writeNext()
{
    journals[next.position].write(next);
    ++writes;
    if (++next.position == next.count) {
        next.position = 0;
        ++next.number;
    }
}

void Workload::Private::run()
{
    constexpr auto retry = std::chrono::milliseconds(100);
    std::unique_lock lock(mutex);
    auto due = Clock::now();
    while (!stopping) {
        if (pauses > 0) {
            changed.wait(lock, [this] { return pauses == 0 || stopping; });
            due = Clock::now();
            continue;
        }
        if (changed.wait_until(lock, due, [this] { return pauses > 0 || stopping; }))
            continue;
        try {
            writeNext();
            error.clear();
            // What was missed on a busy machine is not made up for.
            due = std::max(due + interval, Clock::now() - interval);
        } catch (const Error &failed) {
            error = QString::fromUtf8(failed.what());
            due = Clock::now() + retry;
        }
    }
}

Workload::Workload()
    : d(std::make_unique<Private>())
{
}

Workload::~Workload()
{
    stop();
}

void Workload::start(const QStringList &paths, int writesPerSecond)
{
    if (isRunning())
        throw Error(FailureKind::AlreadyExists, QStringLiteral("start the workload"));
    if (paths.isEmpty() || writesPerSecond < 1)
        throw Error(FailureKind::InvalidInput, QStringLiteral("start the workload"), {}, {},
                    QStringLiteral("it needs a disk or a folder to write into, and a rate above 0"));
    std::vector<WorkloadJournal> journals;
    for (const QString &path : paths)
        journals.emplace_back(path, Mode::ReadWrite);
    const std::lock_guard lock(d->mutex);
    d->journals = std::move(journals);
    d->resumeJournals(paths);
    d->interval = std::chrono::nanoseconds(std::chrono::seconds(1)) / writesPerSecond / qint64(paths.size());
    d->stopping = false;
    d->error.clear();
    d->thread = std::thread([this] { d->run(); });
}

void Workload::stop()
{
    {
        const std::lock_guard lock(d->mutex);
        d->stopping = true;
    }
    d->changed.notify_all();
    if (d->thread.joinable())
        d->thread.join();
    d->journals.clear();
}

bool Workload::isRunning() const
{
    return d->thread.joinable();
}

void Workload::pause()
{
    const std::lock_guard lock(d->mutex);
    ++d->pauses;
}

void Workload::resume()
{
    {
        const std::lock_guard lock(d->mutex);
        d->pauses = std::max(0, d->pauses - 1);
    }
    d->changed.notify_all();
}

qint64 Workload::writes() const
{
    return d->writes;
}

QString Workload::lastError() const
{
    const std::lock_guard lock(d->mutex);
    return d->error;
}

WorkloadCheck Workload::check(const QStringList &paths)
{
    QList<WorkloadJournal::State> states;
    for (const QString &path : paths)
        states.append(WorkloadJournal(path, Mode::ReadOnly).state());
    return compare(paths, states);
}

} // namespace Penumbra::Lab
