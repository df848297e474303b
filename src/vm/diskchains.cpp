// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vm/diskchains.h"

namespace Penumbra::Vm {

ParentFit fitOf(const DiskInfo &child, const DiskInfo &parent)
{
    const ParentLocation &wanted = child.parent;
    const bool same =
        parent.dataWriteId == wanted.linkage || (!wanted.linkage2.isNull() && parent.dataWriteId == wanted.linkage2);
    if (!wanted.linkage.isNull() && !same)
        return {false, {}};
    if (child.format == DiskFormat::VhdSet || parent.format == DiskFormat::VhdSet)
        return {};
    if (child.format != parent.format)
        return {false, QStringLiteral("one of them is a VHD and the other a VHDX")};
    if (child.logicalSectorSize != parent.logicalSectorSize)
        return {false,
                QStringLiteral("its logical sectors have %1 bytes, and those of the parent %2")
                    .arg(child.logicalSectorSize)
                    .arg(parent.logicalSectorSize)};
    if (child.format == DiskFormat::Vhd && child.virtualSize != parent.virtualSize)
        return {false,
                QStringLiteral("it is a disk of %1 bytes, and the parent one of %2")
                    .arg(child.virtualSize)
                    .arg(parent.virtualSize)};
    return {};
}

DiskChains::DiskChains(const ShareIndex &index)
    : m_index(index)
{
    for (int share = 0; share < index.shares().size(); ++share) {
        const auto &disks = index.shares().at(share).disks;
        for (auto disk = disks.begin(); disk != disks.end(); ++disk) {
            const auto *&known = m_disks[index.canonical({share, disk.key()}).key()];
            // Through one share a file may be readable, and through another not.
            if (!known || std::holds_alternative<Failure>(*known))
                known = &disk.value();
        }
    }
}

const DiskInfo *DiskChains::info(const Place &disk) const
{
    const auto *const read = m_disks.value(disk.key());
    return read ? std::get_if<DiskInfo>(read) : nullptr;
}

const Failure *DiskChains::failure(const Place &disk) const
{
    const auto *const read = m_disks.value(disk.key());
    return read ? std::get_if<Failure>(read) : nullptr;
}

/// A disk that could not be read may be the right one.
ParentFit DiskChains::fit(const Place &candidate, const DiskInfo &child) const
{
    const DiskInfo *const parent = info(candidate);
    return parent ? fitOf(child, *parent) : ParentFit();
}

ParentLink DiskChains::findParent(const Place &disk, const DiskInfo &read) const
{
    const ParentLocation &location = read.parent;
    const Place directory {disk.share, m_index.tree(disk).parent(disk.entry)};
    ParentLink missing;
    ParentLink elsewhere;
    ParentLink wrong;
    missing.kind = ParentLink::Kind::Missing;
    missing.destination.path = location.relativePath;
    std::optional<Place> relative;
    bool relativeKnown = false; ///< where the relative path leads
    for (const QString &text : {location.relativePath, location.absolutePath, location.volumePath}) {
        if (text.isEmpty())
            continue;
        ParentLink link;
        link.destination = m_index.follow(text, directory);
        if (link.destination.kind == Destination::Kind::Elsewhere) {
            link.kind = ParentLink::Kind::Elsewhere;
            if (elsewhere.kind == ParentLink::Kind::None)
                elsewhere = link;
            continue;
        }
        relativeKnown = relativeKnown || text == location.relativePath;
        if (link.destination.kind == Destination::Kind::Missing
            || m_index.tree(link.destination.place).isDirectory(link.destination.place.entry)) {
            if (missing.destination.path.isEmpty() || text == location.relativePath)
                missing.destination = link.destination;
            continue;
        }
        link.kind = ParentLink::Kind::Found;
        link.parent = m_index.canonical(link.destination.place);
        link.absolute = text != location.relativePath && relativeKnown && relative != link.parent;
        if (text == location.relativePath)
            relative = link.parent;
        const ParentFit fitting = fit(link.parent, read);
        if (fitting.fits)
            return link;
        link.mismatch = true;
        link.reason = fitting.reason;
        if (wrong.kind == ParentLink::Kind::None)
            wrong = link;
    }
    if (wrong.kind != ParentLink::Kind::None)
        return wrong;
    return elsewhere.kind != ParentLink::Kind::None ? elsewhere : missing;
}

const ParentLink &DiskChains::parentOf(const Place &disk) const
{
    const auto known = m_links.find(disk.key());
    if (known != m_links.end())
        return known->second;
    const DiskInfo *const read = info(disk);
    const bool hasParent = read && read->kind == DiskKind::Differencing;
    return m_links.emplace(disk.key(), hasParent ? findParent(disk, *read) : ParentLink()).first->second;
}

QList<MachineProblem> DiskChains::problemsOf(const Place &disk) const
{
    QList<MachineProblem> problems;
    const auto add = [&](MachineProblem::Kind kind, const QString &other = {}, const Failure &why = {}) {
        problems.append({kind, disk.share, disk.entry, m_index.unc(disk), other, why});
    };
    if (const Failure *const why = failure(disk))
        add(MachineProblem::Kind::DiskUnreadable, {}, *why);
    if (const DiskInfo *const read = info(disk); read && read->logDirty)
        add(MachineProblem::Kind::LogDirty);
    const ParentLink &link = parentOf(disk);
    if (link.kind == ParentLink::Kind::Missing)
        add(MachineProblem::Kind::ParentMissing, link.destination.path);
    if (link.kind == ParentLink::Kind::Found && link.mismatch)
        add(MachineProblem::Kind::ParentMismatch, link.destination.path,
            link.reason.isEmpty()
                ? Failure()
                : Failure {FailureKind::InvalidInput, QStringLiteral("read disk"), m_index.unc(disk), {}, link.reason});
    else if (link.kind == ParentLink::Kind::Found && link.absolute)
        add(MachineProblem::Kind::ParentAbsolute, link.destination.path);
    return problems;
}

} // namespace Penumbra::Vm
