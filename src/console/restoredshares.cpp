// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/restoredshares.h"

#include "console/restoreplan.h"
#include "console/workbench.h"

namespace Penumbra::Console {

namespace {

/// The shares of the inventory that these UNC paths lie in.
QList<ObjectId> sharesWith(const Workbench &workbench, const QStringList &paths)
{
    QStringList keys;
    for (const QString &path : paths) {
        if (!path.startsWith(QLatin1String("\\\\")))
            continue; // of this computer
        const UncPath unc = UncPath::parse(path);
        keys.append(UncPath(unc.server(), unc.share(), {}).key());
    }
    QList<ObjectId> shares;
    const QList<SystemView> systems = workbench.systems().systems();
    for (const SystemView &system : systems) {
        const QList<ObjectId> all = workbench.systems().sharesOf(ObjectId::ofSystem(system.system.id));
        for (const ObjectId &share : all) {
            const std::optional<Restore::Place> place = workbench.copies().placeOf(share);
            if (place && place->unc && keys.contains(place->unc->key()))
                shares.append(share);
        }
    }
    return shares;
}

} // namespace

RestoredShares::RestoredShares(Workbench &workbench, QObject *parent)
    : QObject(parent)
    , m_workbench(workbench)
{
    connect(&workbench.jobs(), &JobRunner::started, this, &RestoredShares::follow);
    connect(&workbench.jobs(), &JobRunner::ended, this, [this](const RunningJob *job) { m_targets.remove(job); });
}

void RestoredShares::follow(RunningJob *job)
{
    connect(job, &RunningJob::event, this, [this, job](const QJsonObject &event) { take(job, event); });
}

void RestoredShares::take(const RunningJob *job, const QJsonObject &event)
{
    const QString name = event[QLatin1String("event")].toString();
    if (name == QLatin1String("plan")) {
        const QList<RestorePlan::Item> items = RestorePlan::itemsIn(event);
        for (const RestorePlan::Item &item : items)
            m_targets[job].append(item.target);
    } else if (name == QLatin1String("result") && event[QLatin1String("outcome")].toString() == QLatin1String("done")) {
        m_workbench.surveys().lookAgain(sharesWith(m_workbench, m_targets.take(job)));
    }
}

} // namespace Penumbra::Console
