// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "restore/placement.h"

namespace Penumbra::Restore {

namespace {

[[noreturn]] void throwDisturbed(const Unit &unit)
{
    throw Error(FailureKind::AlreadyExists, QStringLiteral("put in place"), unit.target.toString(), {},
                QStringLiteral("somebody else put something there meanwhile; move it away"));
}

/// What was found already gone is as good as removed.
Task<> removeFileIfThere(FileStore::Pointer store, Place file, CancelToken cancel)
{
    try {
        co_await store->removeFile(file, cancel);
    } catch (const Error &error) {
        if (error.kind() != FailureKind::NotFound)
            throw;
    }
}

} // namespace

Task<Standing> standingOf(FileStore::Pointer store, Unit unit, CancelToken cancel)
{
    Standing standing;
    const std::optional<Seen> fresh = co_await store->look(unit.temporary, cancel);
    const std::optional<Seen> target = co_await store->look(unit.target, cancel);
    standing.hasNew = fresh.has_value();
    standing.hasTarget = target.has_value();
    if (unit.hasOld) {
        const std::optional<Seen> old = co_await store->look(unit.old, cancel);
        standing.hasOld = old.has_value();
    }
    co_return Standing(standing);
}

Task<> placeUnit(FileStore::Pointer store, Unit unit, CancelToken cancel)
{
    const Standing standing = co_await standingOf(store, unit, cancel);
    if (standing.isPlaced(unit))
        co_return;
    if (standing.isLost(unit))
        throw Error(FailureKind::NotFound, QStringLiteral("put in place"), unit.temporary.toString());
    if (standing.isDisturbed(unit))
        throwDisturbed(unit);
    if (standing.hasTarget)
        co_await store->rename(unit.target, unit.old, cancel);
    co_await store->rename(unit.temporary, unit.target, cancel);
}

Task<> revertUnit(FileStore::Pointer store, Unit unit, bool begun, CancelToken cancel)
{
    const Standing standing = co_await standingOf(store, unit, cancel);
    if (unit.hasOld && standing.isDisturbed(unit))
        throwDisturbed(unit);
    const bool isOurs = unit.hasOld ? standing.hasOld : begun;
    if (isOurs && standing.hasTarget && !standing.hasNew)
        co_await store->rename(unit.target, unit.temporary, cancel);
    if (standing.hasOld)
        co_await store->rename(unit.old, unit.target, cancel);
}

Task<> removeOld(FileStore::Pointer store, Unit unit, CancelToken cancel)
{
    if (!unit.hasOld)
        co_return;
    const Standing standing = co_await standingOf(store, unit, cancel);
    if (standing.hasOld && !standing.hasTarget)
        throw Error(FailureKind::NotFound, QStringLiteral("remove what was set aside for"), unit.target.toString(), {},
                    QStringLiteral("nothing is in its place; it is the last one"));
    if (standing.hasOld)
        co_await removeFileIfThere(store, unit.old, cancel);
}

Task<> removeTree(FileStore::Pointer store, Place place, CancelToken cancel)
{
    const std::optional<Seen> seen = co_await store->look(place, cancel);
    if (!seen)
        co_return;
    if (!seen->isDirectory) {
        co_await removeFileIfThere(store, place, cancel);
        co_return;
    }
    const QList<FolderEntry> entries = co_await store->list(place, cancel);
    for (const FolderEntry &entry : entries) {
        if (entry.seen.isLink || !entry.seen.isDirectory)
            co_await removeFileIfThere(store, place.child(entry.name), cancel);
        else
            co_await removeTree(store, place.child(entry.name), cancel);
    }
    co_await store->removeFolder(place, cancel);
}

} // namespace Penumbra::Restore
