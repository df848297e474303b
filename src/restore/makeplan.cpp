// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "restore/makeplan.h"

#include "core/guid.h"

#include <QSet>

#include <deque>

namespace Penumbra::Restore {

namespace {

using ViewPointer = std::shared_ptr<View>;

/// Puts what a folder holds into the view. Names that cannot be ours are left out: nothing is restored under them.
Task<> viewFolder(ViewPointer view, FileStore::Pointer store, Place folder, CancelToken cancel)
{
    const QList<FolderEntry> entries = co_await store->list(folder, cancel);
    for (const FolderEntry &entry : entries) {
        try {
            view->insert(folder.child(entry.name).key(), entry.seen);
        } catch (const Error &) {
            continue;
        }
    }
}

/// The nearest folder above that is there goes into the view; says whether it is the parent itself.
Task<bool> viewAbove(ViewPointer view, FileStore::Pointer store, Place place, CancelToken cancel)
{
    for (Place at = place.parent();; at = at.parent()) {
        const std::optional<Seen> seen = co_await store->look(at, cancel);
        if (seen && !seen->isDirectory)
            throw Error(FailureKind::NotADirectory, QStringLiteral("restore to"), at.toString());
        if (seen) {
            view->insert(at.key(), *seen);
            co_return at == place.parent();
        }
        if (at.isTop())
            throw Error(FailureKind::NotFound, QStringLiteral("restore to"), at.toString());
    }
}

/// The folders that the item has, as they would be at the destination.
QSet<QString> foldersOf(const SourceItem &item, const Destination &destination)
{
    QSet<QString> folders {destination.base.key()};
    for (const SourceEntry &entry : item.entries) {
        QStringList path = entry.path;
        if (!entry.isDirectory && !path.isEmpty())
            path.removeLast();
        for (; !path.isEmpty(); path.removeLast()) {
            try {
                const QString key = destination.base.child(path).key();
                if (folders.contains(key))
                    break;
                folders.insert(key);
            } catch (const Error &) {
                break; // the plan tells it
            }
        }
    }
    return folders;
}

/// What stands where the item goes, folder by folder.
Task<> viewDestination(ViewPointer view, FileStore::Pointer store, SourceItem item, Destination destination,
                       CancelToken cancel)
{
    if (!destination.base.isTop()) {
        const bool hasParent = co_await viewAbove(view, store, destination.base, cancel);
        if (!hasParent)
            co_return;
        co_await viewFolder(view, store, destination.base.parent(), cancel);
    } else {
        view->insert(destination.base.key(), Seen {true, false, 0, 0});
    }
    const QSet<QString> folders = foldersOf(item, destination);
    std::deque<Place> waiting {destination.base};
    while (!waiting.empty()) {
        const Place folder = waiting.front();
        waiting.pop_front();
        const Seen seen = view->value(folder.key());
        if (!seen.isDirectory || seen.isLink)
            continue;
        const QList<FolderEntry> entries = co_await store->list(folder, cancel);
        for (const FolderEntry &entry : entries) {
            try {
                const Place child = folder.child(entry.name);
                view->insert(child.key(), entry.seen);
                if (folders.contains(child.key()))
                    waiting.push_back(child);
            } catch (const Error &) {
                continue; // nothing is restored under such a name
            }
        }
    }
}

bool isTaken(const View &view, const SourceItem &item, const Destination &destination)
{
    if (!destination.spread)
        return view.contains(destination.base.key());
    return std::any_of(item.entries.begin(), item.entries.end(), [&](const SourceEntry &entry) {
        try {
            return !entry.isDirectory && view.contains(destination.base.child(entry.path).key());
        } catch (const Error &) {
            return false;
        }
    });
}

/// What has to be moved of disks that do not stay on their server.
Task<SourceItem> withContentBytes(SourceItem item, Place destination, FileStore::Pointer store, CancelToken cancel)
{
    for (SourceEntry &entry : item.entries) {
        if (!entry.isDisk || entry.source.isInSameShare(destination))
            continue;
        try {
            const qint64 bytes = co_await store->contentBytes(entry.source, cancel);
            entry.bytes = qMin(bytes, entry.size);
        } catch (const Error &error) {
            if (error.kind() == FailureKind::Cancelled)
                throw;
            entry.bytes = entry.size; // it is copied as a whole
        }
    }
    co_return item;
}

Task<> probeRunning(std::shared_ptr<Plan> plan, FileStore::Pointer store, CancelToken cancel)
{
    for (const PlannedFile &file : plan->files) {
        if (file.existing == Existing::Nothing)
            continue;
        try {
            co_await store->hold(file.target, cancel);
            co_await store->release(file.target, cancel);
        } catch (const Error &error) {
            if (error.kind() != FailureKind::SharingViolation)
                throw;
            plan->notes.append({PlanNote::SeemsToRun, {plan->ownerOf(file), file.target.toString()}});
            plan->problems.append(inUse(*plan, file, error.failure()));
        }
    }
}

bool replacesSomething(const Plan &plan)
{
    return std::any_of(plan.files.begin(), plan.files.end(),
                       [](const PlannedFile &file) { return file.existing != Existing::Nothing; });
}

} // namespace

Failure inUse(const Plan &plan, const PlannedFile &file, const Failure &why)
{
    Failure failure = why;
    failure.action = QStringLiteral("open exclusively");
    failure.object = file.target.toString();
    failure.detail = plan.items[file.item].machines.isEmpty()
        ? QStringLiteral("somebody has it open")
        : QStringLiteral("%1 seems to be running; Penumbra does not stop machines").arg(plan.ownerOf(file));
    return failure;
}

Task<> lookForSpace(std::shared_ptr<Plan> plan, FileStore::Pointer store, CancelToken cancel)
{
    for (qsizetype i = 0; i < plan->spaces.size(); ++i) {
        const qint64 there = co_await store->freeSpace(plan->spaces[i].at, cancel);
        plan->spaces[i].there = there;
    }
    judgeSpace(*plan);
}

Task<Plan> makePlan(Request request, FileStore::Pointer store, CancelToken cancel)
{
    if (request.sources.isEmpty() || (!request.newName.isEmpty() && request.sources.size() > 1))
        throw Error(FailureKind::InvalidInput, QStringLiteral("restore"), request.newName, {},
                    request.sources.isEmpty() ? QStringLiteral("nothing was named")
                                              : QStringLiteral("a new name is for a single source"));
    Wish wish;
    wish.target = request.target;
    wish.conflict = request.conflict;
    wish.newName = request.newName;
    wish.now = request.now;
    wish.id = guidText(QUuid::createUuid()).first(8);
    const auto view = std::make_shared<View>();
    QList<Destination> destinations;
    for (const Source &source : request.sources) {
        SourceItem item = co_await readSource(store, source, cancel);
        Destination destination = destinationOf(wish, item);
        co_await viewDestination(view, store, item, destination, cancel);
        const auto isThere = [&view, &destinations](const Place &place) {
            return view->contains(place.key())
                || std::any_of(destinations.begin(), destinations.end(),
                               [&place](const Destination &other) { return !other.spread && other.base == place; });
        };
        const bool taken = isTaken(*view, item, destination) || (!destination.spread && isThere(destination.base));
        if (request.conflict == Conflict::KeepBoth && taken) {
            destination = freeDestination(wish, item, isThere);
            view->insert(destination.base.parent().key(), Seen {true, false, 0, 0});
        }
        SourceItem measured = co_await withContentBytes(item, destination.base, store, cancel);
        wish.items.append(measured);
        destinations.append(destination);
    }
    const auto plan = std::make_shared<Plan>(buildPlan(wish, destinations, *view));
    co_await lookForSpace(plan, store, cancel);
    if (request.probeRunning)
        co_await probeRunning(plan, store, cancel);
    else if (replacesSomething(*plan))
        plan->notes.append({PlanNote::RunningUnknown, {}});
    co_return Plan(*plan);
}

} // namespace Penumbra::Restore
