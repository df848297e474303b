// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/copystore.h"

#include "core/guid.h"
#include "fsrvp/clientrules.h"
#include "restore/record.h"
#include "shadow/setstore.h"
#include "storage/sharenames.h"

#include <QLocale>
#include <QSet>
#include <QTimer>

#include <algorithm>

namespace Penumbra::Console {

using Shadow::SetState;

namespace {

constexpr int interval = 100; // ms
constexpr qsizetype shortId = 8; // characters of a GUID that people are shown

const QString previousFormat = QStringLiteral("'@GMT-'yyyy.MM.dd-HH.mm.ss");
const QString previousPrefix = QStringLiteral("@GMT-");

ObjectId setId(const ObjectId &svm, const QString &set)
{
    if (set.isEmpty())
        return {};
    ObjectId id = svm;
    id.kind = ObjectKind::ShadowCopySet;
    id.item = set.toLower();
    return id;
}

ObjectId copyId(const ObjectId &svm, const QString &exposed, const QString &copy)
{
    ObjectId id = svm;
    id.kind = ObjectKind::ShadowCopy;
    id.share = exposed.isEmpty() || svm.system.isNull() ? QString() : Storage::shareId(svm.svm, exposed);
    id.item = copy.toLower();
    return id;
}

/// A null identity when the server belongs to no known system.
ObjectId svmOfServer(const QList<SystemView> &systems, const QString &server, quint16 port)
{
    for (const SystemView &view : systems) {
        for (const Storage::Svm &svm : view.inventory.svms) {
            const bool isNamed =
                svm.host.compare(server, Qt::CaseInsensitive) == 0 || Storage::Inventory::isNamed(svm, server);
            if (isNamed && svm.port == port)
                return ObjectId::ofSvm(view.system.id, svm.id);
        }
    }
    return {};
}

/// Puts the rows together; what several sources tell of one copy becomes one row.
class Gatherer
{
public:
    explicit Gatherer(const QList<SystemView> &systems)
        : m_systems(systems)
    {
    }

    void addSet(const Shadow::ShadowCopySet &set, bool jobRunning)
    {
        CopyRow row;
        row.server = set.endpoint.server;
        row.port = set.endpoint.port;
        const ObjectId svm = svmOf(row.server, row.port);
        row.set = setId(svm, guidText(set.id));
        row.set.kind = ObjectKind::ShadowCopySet;
        row.set.item = guidText(set.id);
        row.isLab = isLab(svm.system);
        row.state = set.state;
        row.keep = set.keep;
        row.jobRunning = jobRunning;
        row.isLeftOver = !jobRunning && !(set.keep && set.state == SetState::Recovered);
        row.maker = CopyRow::Maker::Ours;
        if (set.copies.isEmpty()) {
            row.id = row.set;
            m_rows.append(row);
        }
        for (const Shadow::ShadowCopy &copy : set.copies) {
            row.id = copyId(svm, copy.exposedShare, guidText(copy.id));
            row.share = copy.share.share();
            row.exposed = copy.exposedShare;
            row.created = copy.created;
            row.origin = shareNamed(svm, row.share);
            add(row);
        }
    }

    void addInventory(const SystemView &view)
    {
        const Storage::Inventory &inventory = view.inventory;
        for (const Storage::ShadowCopy &copy : inventory.shadowCopies) {
            const ObjectId svm = ObjectId::ofSvm(view.system.id, copy.svm);
            CopyRow row;
            row.share = copy.share;
            row.exposed = exposedNameOf(inventory, copy);
            row.id = copyId(svm, row.exposed, copy.id);
            row.set = setId(svm, copy.set);
            row.origin = shareNamed(svm, row.share);
            row.isLab = view.isLab;
            if (const Storage::Svm *found = inventory.svm(copy.svm)) {
                row.server = found->host;
                row.port = found->port;
            }
            add(row);
        }
    }

    QList<CopyRow> take()
    {
        std::stable_sort(m_rows.begin(), m_rows.end(),
                         [](const CopyRow &left, const CopyRow &right) { return left.created > right.created; });
        return m_rows;
    }

private:
    bool isLab(const QUuid &system) const
    {
        return std::any_of(m_systems.cbegin(), m_systems.cend(),
                           [&system](const SystemView &view) { return view.system.id == system && view.isLab; });
    }

    ObjectId svmOf(const QString &server, quint16 port) const { return svmOfServer(m_systems, server, port); }

    ObjectId shareNamed(const ObjectId &svm, const QString &name) const
    {
        for (const SystemView &view : m_systems) {
            if (view.system.id != svm.system)
                continue;
            if (const Storage::Share *share = view.inventory.share(svm.svm, name))
                return ObjectId::ofShare(svm.system, svm.svm, share->id);
        }
        return {};
    }

    static QString exposedNameOf(const Storage::Inventory &inventory, const Storage::ShadowCopy &copy)
    {
        for (const Storage::Share &share : inventory.shares) {
            if (share.svm == copy.svm && !share.shadowCopy.isNull() && share.shadowCopy == QUuid::fromString(copy.id))
                return share.name;
        }
        return {};
    }

    /// The journal comes first: it knows more.
    void add(const CopyRow &row)
    {
        const auto known = std::find_if(m_rows.begin(), m_rows.end(), [&row](const CopyRow &one) {
            // ONTAP's list calls a copy by the ID that its client chose: then set and share tell which it is.
            const bool isOfSet =
                !row.set.isNull() && one.set == row.set && one.share.compare(row.share, Qt::CaseInsensitive) == 0;
            return one.id.system == row.id.system && (one.id.item == row.id.item || isOfSet);
        });
        if (known == m_rows.end()) {
            m_rows.append(row);
            return;
        }
        if (known->id.share.isEmpty())
            known->id.share = row.id.share;
        if (known->exposed.isEmpty())
            known->exposed = row.exposed;
        if (known->set.isNull())
            known->set = row.set;
    }

    const QList<SystemView> &m_systems;
    QList<CopyRow> m_rows;
};

bool isRunning(const QList<JobView> &jobs, const QUuid &id)
{
    return std::any_of(jobs.cbegin(), jobs.cend(),
                       [&id](const JobView &job) { return job.record.id == id && job.isRunning; });
}

} // namespace

QList<CopyRow> copyRows(const QList<Resource> &resources, const QList<JobView> &jobs, const QList<SystemView> &systems)
{
    Gatherer gatherer(systems);
    for (const Resource &resource : resources) {
        if (resource.kind != QLatin1String(Shadow::setKind))
            continue;
        try {
            gatherer.addSet(Shadow::ShadowCopySet::fromCbor(resource.data), isRunning(jobs, resource.job));
        } catch (const Error &error) {
            qWarning("%s", error.what()); // written by a newer version; the command line says so, too
        }
    }
    for (const SystemView &view : systems)
        gatherer.addInventory(view);
    return gatherer.take();
}

QList<RestoreRemainder> restoreRemainders(const QList<Resource> &resources, const QList<JobView> &jobs,
                                          const QList<SystemView> &systems)
{
    QList<RestoreRemainder> restores;
    for (const Resource &resource : resources) {
        if (resource.kind != QLatin1String(Restore::restoreKind))
            continue;
        try {
            const Restore::Record record = Restore::Record::fromCbor(resource.data);
            RestoreRemainder restore;
            restore.id = record.id;
            restore.targets = record.targets;
            for (const Restore::MachineRef &machine : record.machines)
                restore.machines.append(machine.name);
            for (const Smb::Endpoint &endpoint : record.endpoints()) {
                const QUuid system = svmOfServer(systems, endpoint.server, endpoint.port).system;
                if (!system.isNull() && !restore.systems.contains(system))
                    restore.systems.append(system);
            }
            restore.updated = resource.updated;
            restore.oldSize = record.oldSize();
            restore.isUnfinished = record.state != Restore::RestoreState::Kept;
            restore.jobRunning = isRunning(jobs, resource.job);
            restore.isLeftOver = restore.isUnfinished && !restore.jobRunning;
            restores.append(restore);
        } catch (const Error &error) {
            qWarning("%s", error.what());
        }
    }
    return restores;
}

QList<CopyRow> previousVersionRows(const QList<SystemView> &systems)
{
    QList<CopyRow> rows;
    for (const SystemView &view : systems) {
        QHash<QString, QList<const Storage::Snapshot *>> snapshots; // by volume
        for (const Storage::Snapshot &snapshot : view.inventory.snapshots) {
            if (snapshot.created.isValid())
                snapshots[snapshot.volume].append(&snapshot);
        }
        for (const Storage::Share &share : view.inventory.shares) {
            const Storage::Svm *svm = view.inventory.svm(share.svm);
            if (!Console::isOrdinary(share) || !svm || !share.showsPreviousVersions.value_or(true))
                continue;
            for (const Storage::Snapshot *snapshot : snapshots.value(share.volume)) {
                CopyRow row;
                row.origin = ObjectId::ofShare(view.system.id, share.svm, share.id);
                row.id = row.origin;
                row.id.kind = ObjectKind::Snapshot;
                row.id.item = snapshot->created.toUTC().toString(previousFormat);
                row.share = share.name;
                row.snapshot = snapshot->name;
                row.server = svm->host;
                row.port = svm->port;
                row.created = snapshot->created;
                row.maker = CopyRow::Maker::Storage;
                row.isLab = view.isLab;
                rows.append(row);
            }
        }
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const CopyRow &left, const CopyRow &right) { return left.created > right.created; });
    return rows;
}

bool isInCopy(const ObjectId &id)
{
    return id.kind == ObjectKind::ShadowCopySet || !copyOf(id).isNull();
}

ObjectId copyOf(const ObjectId &id)
{
    if (id.kind == ObjectKind::ShadowCopy || id.kind == ObjectKind::Snapshot)
        return id;
    const bool lies = id.kind == ObjectKind::Folder || id.kind == ObjectKind::File || id.kind == ObjectKind::Machine;
    if (!lies)
        return {};
    ObjectId copy = id.shareId();
    if (id.path.startsWith(previousPrefix, Qt::CaseInsensitive)) {
        copy.kind = ObjectKind::Snapshot;
        copy.item = id.path.section(QLatin1Char('\\'), 0, 0);
        return copy;
    }
    const QUuid shadowCopy = Fsrvp::shadowCopyIdInName(id.share);
    if (shadowCopy.isNull())
        return {};
    copy.kind = ObjectKind::ShadowCopy;
    copy.item = guidText(shadowCopy);
    return copy;
}

ObjectId childOf(const ObjectId &above, const QString &path, bool isFolder)
{
    ObjectId id = above.shareId();
    id.kind = isFolder ? ObjectKind::Folder : ObjectKind::File;
    id.path = path;
    if (above.kind == ObjectKind::Snapshot)
        id.path = path.isEmpty() ? above.item : above.item + QLatin1Char('\\') + path;
    return id;
}

CopyStore::CopyStore(const JobFeed &journal, const SystemStore &systems, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_systems(systems)
{
    connect(&journal, &JobFeed::changed, this, &CopyStore::schedule);
    for (const auto signal :
         {&SystemStore::added, &SystemStore::changed, &SystemStore::inventoryChanged, &SystemStore::removed})
        connect(&systems, signal, this, &CopyStore::schedule);
    update();
}

void CopyStore::schedule()
{
    if (!std::exchange(m_scheduled, true))
        QTimer::singleShot(interval, this, &CopyStore::update);
}

void CopyStore::update()
{
    m_scheduled = false;
    const QList<CopyRow> rows = copyRows(m_journal.resources(), m_journal.jobs(), m_systems.systems());
    const QList<RestoreRemainder> restores =
        restoreRemainders(m_journal.resources(), m_journal.jobs(), m_systems.systems());
    if (rows == m_rows && restores == m_restores)
        return;
    m_rows = rows;
    m_restores = restores;
    Q_EMIT changed();
}

const CopyRow *CopyStore::row(const ObjectId &id) const
{
    const bool isSet = id.kind == ObjectKind::ShadowCopySet;
    const ObjectId wanted = isSet ? id : copyOf(id);
    for (const CopyRow &row : m_rows) {
        if (isSet ? row.set == wanted : row.id.item == wanted.item && row.id.system == wanted.system)
            return &row;
    }
    return nullptr;
}

ObjectId CopyStore::originOf(const ObjectId &id) const
{
    if (!isInCopy(id))
        return id;
    const ObjectId copy = copyOf(id);
    if (copy.kind == ObjectKind::Snapshot)
        return copy.shareId();
    const CopyRow *known = row(id);
    return known && !known->origin.isNull() ? known->origin : id.svmId();
}

QDateTime CopyStore::asOf() const
{
    QDateTime newest = m_journal.asOf();
    const QList<SystemView> systems = m_systems.systems();
    for (const SystemView &view : systems) {
        if (!newest.isValid() || view.inventory.asOf > newest)
            newest = view.inventory.asOf;
    }
    return newest;
}

QList<CopyRow> CopyStore::rowsOfSet(const ObjectId &set) const
{
    QList<CopyRow> rows;
    for (const CopyRow &row : m_rows) {
        if (!set.isNull() && row.set == set)
            rows.append(row);
    }
    return rows;
}

std::optional<Restore::Place> CopyStore::placeOf(const ObjectId &id) const
{
    const Storage::Svm *svm = m_systems.svm(id.svmId());
    if (!svm || svm->host.isEmpty() || id.share.isEmpty())
        return std::nullopt;
    QString share = id.share.section(QLatin1Char('/'), -1);
    if (const Storage::Share *known = m_systems.share(id))
        share = known->name;
    else if (const CopyRow *copy = row(id); copy && !copy->exposed.isEmpty())
        share = copy->exposed;
    QString path;
    if (id.kind == ObjectKind::Snapshot)
        path = id.item;
    else if (id.kind == ObjectKind::Folder || id.kind == ObjectKind::File)
        path = id.path;
    else if (id.kind == ObjectKind::Machine && copyOf(id).kind == ObjectKind::Snapshot)
        path = copyOf(id).item;
    Restore::Place place;
    place.port = svm->port;
    try {
        place.unc = UncPath(svm->host, share, path);
    } catch (const Error &) {
        return std::nullopt; // a name that no path can have
    }
    return place;
}

void CopyStore::setMachines(const ObjectId &copy, const QList<Restore::FoundMachine> &machines)
{
    m_machines.insert(copy, machines);
}

QString CopyStore::nameOf(const ObjectId &id) const
{
    if (id.kind == ObjectKind::Machine) {
        const QUuid machine = QUuid::fromString(id.item);
        for (const Restore::FoundMachine &found : m_machines.value(copyOf(id))) {
            if (found.machine.id == machine)
                return found.machine.name;
        }
        return {};
    }
    if (id.kind == ObjectKind::ShadowCopySet)
        return tr("Set %1", "shadow copy set, start of its ID").arg(id.item.first(qMin(shortId, id.item.size())));
    if (id.kind == ObjectKind::Snapshot) {
        QDateTime created = QDateTime::fromString(id.item, previousFormat);
        created.setTimeSpec(Qt::UTC);
        const Storage::Share *share = m_systems.share(id);
        return tr("%1 as of %2", "share, time")
            .arg(share ? share->name : QString(), QLocale().toString(created.toLocalTime(), QLocale::ShortFormat));
    }
    if (id.kind != ObjectKind::ShadowCopy)
        return {};
    const CopyRow *copy = row(id);
    if (!copy)
        return id.item;
    if (!copy->created.isValid())
        return tr("%1, copy %2", "share, start of the copy's ID")
            .arg(copy->share, id.item.first(qMin(shortId, id.item.size())));
    return tr("%1 as of %2", "share, time")
        .arg(copy->share, QLocale().toString(copy->created.toLocalTime(), QLocale::ShortFormat));
}

} // namespace Penumbra::Console
