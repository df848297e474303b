// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/leftovers.h"

#include "console/jobwords.h"
#include "restore/record.h"
#include "shadow/setstore.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace Penumbra::Console {

namespace {

struct LeftOverWords
{
    Q_DECLARE_TR_FUNCTIONS(LeftOverWords)
};

const JobView *jobOf(const QList<JobView> &jobs, const QUuid &id)
{
    const auto found =
        std::find_if(jobs.cbegin(), jobs.cend(), [&id](const JobView &job) { return job.record.id == id; });
    return found == jobs.cend() ? nullptr : &*found;
}

/// A set as far as it can be read; one that cannot is left over all the same, and named.
void readSet(const Resource &resource, LeftOver &left)
{
    left.kind = LeftOver::Kind::ShadowCopySet;
    try {
        const Shadow::ShadowCopySet set = Shadow::ShadowCopySet::fromCbor(resource.data);
        left.servers = {set.endpoint};
        for (const Shadow::ShadowCopy &copy : set.copies)
            left.shares.append(copy.share.share());
    } catch (const Error &) {
        left.servers = {Smb::Endpoint {resource.server}};
    }
}

void readRestore(const Resource &resource, LeftOver &left)
{
    left.kind = LeftOver::Kind::Restore;
    try {
        const Restore::Record record = Restore::Record::fromCbor(resource.data);
        const QList<Smb::Endpoint> endpoints = record.endpoints();
        for (const Smb::Endpoint &endpoint : endpoints) {
            if (!endpoint.server.isEmpty()) // else this computer
                left.servers.append(endpoint);
        }
        for (const Restore::MachineRef &machine : record.machines)
            left.machines.append(machine.name);
        left.targets = record.targets;
    } catch (const Error &) {
        if (!resource.server.isEmpty())
            left.servers = {Smb::Endpoint {resource.server}};
    }
}

bool isWanted(const Resource &resource)
{
    if (resource.kind == QLatin1String(Shadow::setKind))
        return resource.keep && resource.state == Shadow::setStateName(Shadow::SetState::Recovered);
    return resource.state == Restore::restoreStateName(Restore::RestoreState::Kept);
}

} // namespace

QList<LeftOver> leftOvers(const QList<JobView> &jobs, const QList<Resource> &resources)
{
    QList<LeftOver> all;
    QSet<QUuid> told;
    for (const Resource &resource : resources) {
        const bool isSet = resource.kind == QLatin1String(Shadow::setKind);
        const bool isRestore = resource.kind == QLatin1String(Restore::restoreKind);
        const JobView *job = jobOf(jobs, resource.job);
        if ((!isSet && !isRestore) || isWanted(resource) || (job && job->isRunning))
            continue;
        LeftOver left;
        left.job = resource.job;
        left.id = resource.id;
        left.updated = resource.updated;
        if (job)
            left.title = jobTitle(job->record.kind, job->record.title);
        isSet ? readSet(resource, left) : readRestore(resource, left);
        told.insert(resource.job);
        all.append(left);
    }
    for (const JobView &job : jobs) {
        if (!job.isLeftOver || told.contains(job.record.id))
            continue;
        LeftOver left;
        left.job = job.record.id;
        left.title = jobTitle(job.record.kind, job.record.title);
        left.updated = job.record.started;
        all.append(left);
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const LeftOver &one, const LeftOver &other) { return one.updated < other.updated; });
    return all;
}

QString leftOverText(const LeftOver &left)
{
    QStringList servers;
    for (const Smb::Endpoint &server : left.servers)
        servers.append(server.toString());
    const QString where = namesText(servers);
    switch (left.kind) {
    case LeftOver::Kind::ShadowCopySet:
        return left.shares.isEmpty()
            ? LeftOverWords::tr("A shadow copy set on %1. Cleaning up removes it from the server.").arg(where)
            : LeftOverWords::tr("A shadow copy set of %1 on %2. Cleaning up removes it from the server.")
                  .arg(namesText(left.shares), where);
    case LeftOver::Kind::Restore:
        return left.machines.isEmpty()
            ? LeftOverWords::tr(
                  "An unfinished restore to %1: do not use it. Cleaning up finishes or undoes the restore.")
                  .arg(namesText(left.targets))
            : LeftOverWords::tr("An unfinished restore: do not start %1. Cleaning up finishes or undoes the restore.")
                  .arg(namesText(left.machines));
    case LeftOver::Kind::Job:
        break;
    }
    return LeftOverWords::tr(
               "%1: its process ended early; nothing unfinished is on servers. Cleaning up closes its entry.")
        .arg(left.title);
}

} // namespace Penumbra::Console
