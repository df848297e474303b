// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shadow/setstore.h"

#include "core/guid.h"

namespace Penumbra::Shadow {

void storeSet(Journal &journal, const QUuid &job, const ShadowCopySet &set)
{
    const QString kind = QString::fromLatin1(setKind);
    if (set.state == SetState::Removed) {
        journal.removeResource(kind, guidText(set.id));
        return;
    }
    Resource resource;
    resource.kind = kind;
    resource.id = guidText(set.id);
    resource.server = set.endpoint.toString();
    resource.job = job;
    resource.state = setStateName(set.state);
    resource.keep = set.keep;
    resource.data = set.toCbor();
    journal.putResource(resource);
}

QList<StoredSet> storedSets(const Journal &journal)
{
    ResourceFilter filter;
    filter.kind = QString::fromLatin1(setKind);
    QList<StoredSet> sets;
    for (const Resource &resource : journal.resources(filter)) {
        const auto job = journal.job(resource.job);
        const bool running = job && job->finished.isNull() && isAlive(job->owner);
        sets.append(StoredSet {ShadowCopySet::fromCbor(resource.data), resource.job, resource.updated, running});
    }
    return sets;
}

StoredSet storedSet(const Journal &journal, const QUuid &id)
{
    for (const StoredSet &stored : storedSets(journal)) {
        if (stored.set.id == id)
            return stored;
    }
    throw Error(FailureKind::NotFound, QStringLiteral("find shadow copy set"), guidText(id), {},
                QStringLiteral("this computer's journal does not know it"));
}

} // namespace Penumbra::Shadow
