// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/namespacefacts.h"

namespace Penumbra::Console {

namespace {

MapFacts factsOf(const Validate::ShareReport &report)
{
    MapFacts facts;
    if (report.failure)
        return facts;
    facts.machines = report.machines.size();
    facts.findings = report.findings.size();
    facts.badge = MapBadge::Clean;
    for (const Validate::Finding &finding : report.findings)
        facts.badge = std::max(facts.badge, badgeOf(finding.severity));
    return facts;
}

/// What the shares of a volume say about it together.
MapFacts together(const QList<MapFacts> &shares)
{
    MapFacts facts;
    bool allKnown = !shares.isEmpty();
    for (const MapFacts &share : shares) {
        allKnown = allKnown && share.badge != MapBadge::Unknown;
        facts.badge = std::max(facts.badge, share.badge);
        facts.findings += share.findings;
        if (share.machines)
            facts.machines = facts.machines.value_or(0) + *share.machines;
    }
    if (facts.badge == MapBadge::Clean && !allKnown)
        facts.badge = MapBadge::Unknown;
    return facts;
}

} // namespace

MapBadge badgeOf(Validate::Severity severity)
{
    switch (severity) {
    case Validate::Severity::Blocks:
        return MapBadge::Blocks;
    case Validate::Severity::DataMissing:
        return MapBadge::DataMissing;
    case Validate::Severity::Risk:
        return MapBadge::Risk;
    case Validate::Severity::Advice:
        return MapBadge::Advice;
    }
    return MapBadge::Unknown;
}

MapFactsByObject factsFromReport(const Validate::Report &report, const Storage::Inventory &inventory,
                                 const QString &svm)
{
    MapFactsByObject facts;
    const Storage::Svm *owner = inventory.svm(svm);
    if (!owner)
        return facts;
    for (const Validate::ShareReport &about : report.shares) {
        if (about.system != inventory.name || about.svm != owner->name)
            continue;
        if (const Storage::Share *share = inventory.share(svm, about.share))
            facts.insert({MapObject::Kind::Share, share->id}, factsOf(about));
    }
    QHash<QString, QList<MapFacts>> byVolume;
    for (const Storage::Share &share : inventory.shares) {
        // What a shadow copy shows is not validated.
        if (share.svm == svm && !share.volume.isEmpty() && share.exposedFrom.isEmpty())
            byVolume[share.volume].append(facts.value({MapObject::Kind::Share, share.id}));
    }
    for (auto volume = byVolume.cbegin(); volume != byVolume.cend(); ++volume)
        facts.insert({MapObject::Kind::Volume, volume.key()}, together(volume.value()));
    return facts;
}

} // namespace Penumbra::Console
