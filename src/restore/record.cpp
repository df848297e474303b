// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "restore/record.h"

#include "core/guid.h"

#include <QCborArray>

namespace Penumbra::Restore {

namespace {

constexpr std::array allStates {RestoreState::Copying,   RestoreState::Placing, RestoreState::Undoing,
                                RestoreState::Finishing, RestoreState::Kept,    RestoreState::Gone};

RestoreState stateFromName(const QString &name)
{
    for (const RestoreState state : allStates) {
        if (restoreStateName(state) == name)
            return state;
    }
    throw Error(FailureKind::InvalidInput, QStringLiteral("read restore"), name);
}

/// The targets of a restore's units.
QSet<QString> targetsOf(const Record &record)
{
    QSet<QString> targets;
    for (const Unit &unit : record.units)
        targets.insert(unit.target.key());
    return targets;
}

/// Whether one of the restore's targets, or a folder above it, is among these.
bool reaches(const Record &record, const QSet<QString> &targets)
{
    for (const Unit &unit : record.units) {
        for (Place at = unit.target; !at.isTop(); at = at.parent()) {
            if (targets.contains(at.key()))
                return true;
        }
    }
    return false;
}

} // namespace

QString restoreStateName(RestoreState state)
{
    switch (state) {
    case RestoreState::Copying:
        return QStringLiteral("copying");
    case RestoreState::Placing:
        return QStringLiteral("placing");
    case RestoreState::Undoing:
        return QStringLiteral("undoing");
    case RestoreState::Finishing:
        return QStringLiteral("finishing");
    case RestoreState::Kept:
        return QStringLiteral("kept");
    case RestoreState::Gone:
        return QStringLiteral("gone");
    }
    return {};
}

QCborMap Record::toCbor() const
{
    QCborArray machineList;
    for (const MachineRef &machine : machines)
        machineList.append(
            QCborMap {{QStringLiteral("id"), guidText(machine.id)}, {QStringLiteral("name"), machine.name}});
    QCborArray unitList;
    for (const Unit &unit : units)
        unitList.append(unit.toCbor());
    return {{QStringLiteral("id"), id},
            {QStringLiteral("state"), restoreStateName(state)},
            {QStringLiteral("conflict"), conflictName(conflict)},
            {QStringLiteral("machines"), machineList},
            {QStringLiteral("targets"), QCborArray::fromStringList(targets)},
            {QStringLiteral("units"), unitList}};
}

Record Record::fromCbor(const QCborMap &map)
{
    Record record;
    record.id = map[QStringLiteral("id")].toString();
    record.state = stateFromName(map[QStringLiteral("state")].toString());
    record.conflict = conflictFromName(map[QStringLiteral("conflict")].toString()).value_or(Conflict::KeepBoth);
    for (const QCborValue &machine : map[QStringLiteral("machines")].toArray())
        record.machines.append(MachineRef {QUuid::fromString(machine[QStringLiteral("id")].toString()),
                                           machine[QStringLiteral("name")].toString()});
    for (const QCborValue &target : map[QStringLiteral("targets")].toArray())
        record.targets.append(target.toString());
    for (const QCborValue &unit : map[QStringLiteral("units")].toArray())
        record.units.append(Unit::fromCbor(unit.toMap()));
    return record;
}

qint64 Record::oldSize() const
{
    qint64 size = 0;
    for (const Unit &unit : units)
        size += unit.oldSize;
    return size;
}

QList<Smb::Endpoint> Record::endpoints() const
{
    QList<Smb::Endpoint> endpoints;
    for (const Unit &unit : units) {
        if (!endpoints.contains(unit.target.endpoint()))
            endpoints.append(unit.target.endpoint());
    }
    return endpoints;
}

Record recordOf(const Plan &plan)
{
    Record record;
    record.id = plan.id;
    record.conflict = plan.conflict;
    record.units = plan.units;
    for (const PlannedItem &item : plan.items) {
        record.machines += item.machines;
        record.targets.append(item.target.toString());
    }
    return record;
}

void storeRecord(Journal &journal, const QUuid &job, const Record &record)
{
    const QString kind = QString::fromLatin1(restoreKind);
    if (record.state == RestoreState::Gone) {
        journal.removeResource(kind, record.id);
        return;
    }
    Resource resource;
    resource.kind = kind;
    resource.id = record.id;
    resource.server = record.units.isEmpty() ? QString() : record.units.first().target.endpoint().toString();
    resource.job = job;
    resource.state = restoreStateName(record.state);
    resource.keep = record.state == RestoreState::Kept;
    resource.data = record.toCbor();
    journal.putResource(resource);
}

QList<StoredRestore> storedRestores(const Journal &journal)
{
    ResourceFilter filter;
    filter.kind = QString::fromLatin1(restoreKind);
    QList<StoredRestore> restores;
    for (const Resource &resource : journal.resources(filter)) {
        const auto job = journal.job(resource.job);
        const bool running = job && job->finished.isNull() && isAlive(job->owner);
        restores.append(StoredRestore {Record::fromCbor(resource.data), resource.job, resource.updated, running});
    }
    return restores;
}

StoredRestore storedRestore(const Journal &journal, const QString &id)
{
    for (const StoredRestore &stored : storedRestores(journal)) {
        if (stored.record.id == id)
            return stored;
    }
    throw Error(FailureKind::NotFound, QStringLiteral("find restore"), id, {},
                QStringLiteral("this computer's journal does not know it, or nothing of it is left"));
}

QList<StoredRestore> unfinishedRestores(const Journal &journal)
{
    QList<StoredRestore> left;
    for (const StoredRestore &stored : storedRestores(journal)) {
        if (stored.isLeftover())
            left.append(stored);
    }
    return left;
}

void refuseIfUnfinished(const Journal &journal, const Record &record)
{
    const QSet<QString> targets = targetsOf(record);
    for (const StoredRestore &other : storedRestores(journal)) {
        if (!other.isUnfinished() || !(reaches(other.record, targets) || reaches(record, targetsOf(other.record))))
            continue;
        throw Error(other.jobRunning ? FailureKind::ServerLocked : FailureKind::LeftBehind,
                    QStringLiteral("restore to"), other.record.targets.join(QStringLiteral(", ")), {},
                    QStringLiteral("restore %1 of the same files is unfinished").arg(other.record.id));
    }
}

void writeFact(Journal &journal, const QUuid &job, const QString &fact, int first, int last)
{
    Step step;
    step.id = QStringLiteral("place");
    step.phase = QStringLiteral("complete");
    journal.write(job, step, StepEvent::Recorded,
                  {{QStringLiteral("fact"), fact}, {QStringLiteral("first"), first}, {QStringLiteral("last"), last}});
}

Facts readFacts(const Journal &journal, const QUuid &job)
{
    Facts facts;
    for (const JournalEntry &entry : journal.entries(job)) {
        const QString fact = entry.data[QStringLiteral("fact")].toString();
        QSet<int> *units = fact == QLatin1String("placing") ? &facts.begun
            : fact == QLatin1String("reverted")             ? &facts.reverted
                                                            : nullptr;
        if (!units || entry.event != StepEvent::Recorded)
            continue;
        const int last = int(entry.data[QStringLiteral("last")].toInteger());
        for (int unit = int(entry.data[QStringLiteral("first")].toInteger()); unit <= last; ++unit)
            units->insert(unit);
    }
    return facts;
}

} // namespace Penumbra::Restore
