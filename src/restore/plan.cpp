// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "restore/plan.h"

#include "core/guid.h"
#include "core/sidename.h"

#include <QSet>

namespace Penumbra::Restore {

namespace {

constexpr int mostNumbers = 1000;

/// A plan while it is put together.
class Builder
{
public:
    Builder(const Wish &wish, const View &view)
        : m_wish(wish)
        , m_view(view)
    {
        m_plan.id = wish.id;
        m_plan.conflict = wish.conflict;
    }

    void addItem(const SourceItem &item, const Destination &destination)
    {
        PlannedItem planned;
        planned.source = item.source;
        planned.target = destination.base;
        planned.machines = item.machines;
        planned.renamed = destination.renamed;
        planned.elsewhere = !item.original || !(*item.original == destination.base);
        m_plan.items.append(planned);
        m_plan.problems += item.problems;
        for (const QString &file : item.notInCopy)
            m_plan.notes.append({PlanNote::NotInCopy, {item.name, file}});
        for (const SourceEntry &entry : item.entries)
            addSafely(entry, destination);
        if (planned.elsewhere) {
            for (const MachineRef &machine : item.machines)
                m_plan.notes.append({PlanNote::OtherPlace, {machine.name, planned.target.toString()}});
        }
    }

    Plan take()
    {
        if (m_plan.units.isEmpty() && m_plan.problems.isEmpty())
            m_plan.problems.append(Failure {FailureKind::InvalidInput,
                                            QStringLiteral("restore"),
                                            m_wish.items.isEmpty() ? QString() : m_wish.items.first().source.toString(),
                                            {},
                                            QStringLiteral("there is nothing in it that is not there already")});
        noteFilesThatStay();
        m_plan.notes.prepend({PlanNote::CrashConsistent, {}});
        return m_plan;
    }

private:
    void addSafely(const SourceEntry &entry, const Destination &destination)
    {
        try {
            add(entry, destination.base.child(entry.path));
        } catch (const Error &error) {
            m_plan.problems.append(error.failure());
        }
    }

    void problem(FailureKind kind, const Place &place, const QString &detail)
    {
        m_plan.problems.append(Failure {kind, QStringLiteral("restore to"), place.toString(), {}, detail});
    }

    void add(const SourceEntry &entry, const Place &target)
    {
        if (m_taken.contains(target.key())) {
            if (!entry.isDirectory || !m_folders.contains(target.key()))
                problem(FailureKind::AlreadyExists, target,
                        QStringLiteral("two files of the copy would get this name"));
            return;
        }
        m_taken.insert(target.key());
        const auto seen = m_view.constFind(target.key());
        const bool isThere = seen != m_view.constEnd();
        if (isThere && seen->isLink)
            return problem(FailureKind::InvalidInput, target, QStringLiteral("a link is there; it could lead away"));
        if (isThere && seen->isDirectory != entry.isDirectory)
            return problem(seen->isDirectory ? FailureKind::IsADirectory : FailureKind::NotADirectory, target,
                           QStringLiteral("the copy has something of another kind here"));
        if (entry.isDirectory)
            return addFolder(target, isThere);
        if (isThere && (m_wish.conflict == Conflict::Refuse || m_wish.conflict == Conflict::KeepBoth))
            return problem(FailureKind::AlreadyExists, target, {});
        addFile(entry, target, isThere ? &*seen : nullptr);
    }

    void addFolder(const Place &target, bool isThere)
    {
        m_folders.insert(target.key());
        if (isThere || target.isTop())
            return;
        const int unit = unitFor(target, true);
        makeFolder(m_plan.units[unit], target);
    }

    void addFile(const SourceEntry &entry, const Place &target, const Seen *seen)
    {
        PlannedFile file;
        file.item = int(m_plan.items.size() - 1);
        file.unit = unitFor(target, false);
        Unit &unit = m_plan.units[file.unit];
        if (unit.isDirectory)
            makeFolder(unit, target.parent());
        file.source = entry.source;
        file.target = target;
        file.temporary = temporaryOf(unit, target);
        file.size = entry.size;
        file.modified = entry.modified;
        file.isDisk = entry.isDisk;
        file.method = entry.source.isInSameShare(target) ? Method::OnServer : Method::ThroughHere;
        file.bytes = file.method == Method::OnServer ? entry.size : entry.bytes;
        if (seen) {
            unit.hasOld = true;
            unit.oldSize = seen->size;
            file.existing = seen->modified > entry.modified ? Existing::Newer : Existing::There;
        }
        if (file.source == target || target.isWithin(file.source))
            problem(FailureKind::InvalidInput, target, QStringLiteral("it would be copied onto itself"));
        Space &space = spaceFor(target);
        space.needed += file.bytes;
        space.old += seen ? seen->size : 0;
        m_plan.files.append(file);
    }

    /// The unit that brings this target: the topmost folder that is not there, or the file itself.
    int unitFor(const Place &target, bool isDirectory)
    {
        Place top = target;
        bool above = false;
        while (!top.parent().isTop() && !m_view.contains(top.parent().key())) {
            top = top.parent();
            above = true;
        }
        const auto known = m_unitsByTarget.constFind(top.key());
        if (known != m_unitsByTarget.constEnd())
            return *known;
        Unit unit;
        const int number = int(m_plan.units.size());
        unit.target = top;
        unit.temporary = top.sibling(SideName {SideKind::New, top.name(), m_wish.id}.toString(number));
        unit.old = top.sibling(SideName {SideKind::Old, top.name(), m_wish.id}.toString(number));
        unit.isDirectory = isDirectory || above;
        m_plan.units.append(unit);
        m_unitsByTarget.insert(top.key(), number);
        return number;
    }

    static Place temporaryOf(const Unit &unit, const Place &target)
    {
        QStringList below;
        for (Place at = target; !(at == unit.target); at = at.parent())
            below.prepend(at.name());
        return unit.temporary.child(below);
    }

    void makeFolder(const Unit &unit, const Place &folder)
    {
        if (m_made.contains(folder.key()))
            return;
        m_made.insert(folder.key());
        if (!(folder == unit.target))
            makeFolder(unit, folder.parent());
        m_plan.directories.append(temporaryOf(unit, folder));
    }

    /// By the share, or by the nearest folder that is there: on this computer each may be of another file system.
    Space &spaceFor(const Place &target)
    {
        Place at = target.parent();
        while (!at.isTop() && !isFolder(at))
            at = at.parent();
        for (Space &space : m_plan.spaces) {
            if (target.isLocal() ? space.at == at : space.at.rootKey() == at.rootKey())
                return space;
        }
        m_plan.spaces.append(Space {at, 0, 0, -1});
        return m_plan.spaces.last();
    }

    bool isFolder(const Place &place) const
    {
        const Seen seen = m_view.value(place.key());
        return seen.isDirectory && !seen.isLink;
    }

    /// Files in folders that are merged and that the copy does not have.
    void noteFilesThatStay()
    {
        for (const PlannedItem &item : m_plan.items) {
            const QString below = item.target.key() + (item.target.isLocal() ? QLatin1Char('/') : QLatin1Char('\\'));
            if (item.target.isTop())
                continue;
            int stay = 0;
            for (auto seen = m_view.constBegin(); seen != m_view.constEnd(); ++seen) {
                if (!seen->isDirectory && seen.key().startsWith(below) && !m_taken.contains(seen.key()))
                    ++stay;
            }
            if (stay > 0)
                m_plan.notes.append({PlanNote::FilesStay, {item.target.toString(), QString::number(stay)}});
        }
    }

    const Wish &m_wish;
    const View &m_view;
    Plan m_plan;
    QSet<QString> m_taken;
    QSet<QString> m_folders;
    QSet<QString> m_made;
    QHash<QString, int> m_unitsByTarget;
};

QString safeName(const SourceItem &item, bool local)
{
    try {
        checkName(item.name, local);
        return item.name;
    } catch (const Error &) {
        if (!item.isMachine || item.machines.isEmpty())
            throw;
        return guidText(item.machines.first().id); // a machine's name may have any character
    }
}

} // namespace

QString conflictName(Conflict conflict)
{
    switch (conflict) {
    case Conflict::Refuse:
        return QStringLiteral("refuse");
    case Conflict::KeepBoth:
        return QStringLiteral("keep-both");
    case Conflict::ReplaceKeepingOld:
        return QStringLiteral("replace-keeping-old");
    case Conflict::Replace:
        return QStringLiteral("replace");
    }
    return {};
}

std::optional<Conflict> conflictFromName(const QString &name)
{
    for (const Conflict conflict :
         {Conflict::Refuse, Conflict::KeepBoth, Conflict::ReplaceKeepingOld, Conflict::Replace}) {
        if (conflictName(conflict) == name)
            return conflict;
    }
    return std::nullopt;
}

QString methodName(Method method)
{
    return method == Method::OnServer ? QStringLiteral("on-server") : QStringLiteral("through-this-computer");
}

QString existingName(Existing existing)
{
    switch (existing) {
    case Existing::Nothing:
        return QStringLiteral("nothing");
    case Existing::There:
        return QStringLiteral("there");
    case Existing::Newer:
        return QStringLiteral("newer");
    }
    return {};
}

QString planNoteName(PlanNote note)
{
    switch (note) {
    case PlanNote::CrashConsistent:
        return QStringLiteral("crash-consistent");
    case PlanNote::OtherPlace:
        return QStringLiteral("other-place");
    case PlanNote::FilesStay:
        return QStringLiteral("files-stay");
    case PlanNote::NotInCopy:
        return QStringLiteral("not-in-copy");
    case PlanNote::SeemsToRun:
        return QStringLiteral("seems-to-run");
    case PlanNote::RunningUnknown:
        return QStringLiteral("running-unknown");
    }
    return {};
}

QCborMap Unit::toCbor() const
{
    return {{QStringLiteral("target"), target.toCbor()}, {QStringLiteral("temporary"), temporary.toCbor()},
            {QStringLiteral("old"), old.toCbor()},       {QStringLiteral("has-old"), hasOld},
            {QStringLiteral("old-size"), oldSize},       {QStringLiteral("directory"), isDirectory}};
}

Unit Unit::fromCbor(const QCborMap &map)
{
    Unit unit;
    unit.target = Place::fromCbor(map[QStringLiteral("target")].toMap());
    unit.temporary = Place::fromCbor(map[QStringLiteral("temporary")].toMap());
    unit.old = Place::fromCbor(map[QStringLiteral("old")].toMap());
    unit.hasOld = map[QStringLiteral("has-old")].toBool();
    unit.oldSize = map[QStringLiteral("old-size")].toInteger();
    unit.isDirectory = map[QStringLiteral("directory")].toBool();
    return unit;
}

qint64 Plan::totalSize() const
{
    qint64 total = 0;
    for (const PlannedFile &file : files)
        total += file.size;
    return total;
}

qint64 Plan::totalBytes() const
{
    qint64 total = 0;
    for (const PlannedFile &file : files)
        total += file.bytes;
    return total;
}

qint64 Plan::movedBytes() const
{
    qint64 total = 0;
    for (const PlannedFile &file : files)
        total += file.method == Method::ThroughHere ? file.bytes : 0;
    return total;
}

QString Plan::ownerOf(const PlannedFile &file) const
{
    const PlannedItem &item = items[file.item];
    return item.machines.size() == 1 ? item.machines.first().name : item.source.name();
}

Destination destinationOf(const Wish &wish, const SourceItem &item)
{
    if (!wish.target && !item.original)
        throw Error(FailureKind::InvalidInput, QStringLiteral("restore"), item.source.toString(), {},
                    QStringLiteral("it lies neither in an exposed share nor in a previous version, so where it was is "
                                   "not known; say where to"));
    if (!wish.target) {
        if (item.isSpread)
            return {*item.original, true, false};
        return {wish.newName.isEmpty() ? *item.original : item.original->sibling(wish.newName), false, false};
    }
    const QString name = wish.newName.isEmpty() ? safeName(item, wish.target->isLocal()) : wish.newName;
    return {wish.target->child(name), false, false};
}

QString restoredName(const QString &name, bool isFile, const QDateTime &now, int number)
{
    const QString mark = QStringLiteral(" (restored %1%2)")
                             .arg(now.toUTC().toString(QStringLiteral("yyyy-MM-dd hh.mm")),
                                  number > 1 ? QStringLiteral(" %1").arg(number) : QString());
    const qsizetype dot = name.lastIndexOf(QLatin1Char('.'));
    if (!isFile || dot <= 0)
        return name + mark;
    return name.first(dot) + mark + name.sliced(dot);
}

Destination freeDestination(const Wish &wish, const SourceItem &item, const std::function<bool(const Place &)> &isTaken)
{
    const Destination plain = destinationOf(wish, item);
    const Place folder = plain.spread ? plain.base : plain.base.parent();
    const QString name = plain.spread ? safeName(item, folder.isLocal()) : plain.base.name();
    const bool isFile = item.entries.size() == 1 && item.entries.first().path.isEmpty();
    for (int number = 1; number <= mostNumbers; ++number) {
        const Place place = folder.child(restoredName(name, isFile, wish.now, number));
        if (!isTaken(place))
            return {place, false, true};
    }
    throw Error(FailureKind::AlreadyExists, QStringLiteral("restore to"), plain.base.toString());
}

Plan buildPlan(const Wish &wish, const QList<Destination> &destinations, const View &view)
{
    Builder builder(wish, view);
    for (qsizetype i = 0; i < wish.items.size(); ++i)
        builder.addItem(wish.items[i], destinations[i]);
    return builder.take();
}

void judgeSpace(Plan &plan)
{
    for (const Space &space : plan.spaces) {
        if (!space.isEnough())
            plan.problems.append(
                Failure {FailureKind::DiskFull,
                         QStringLiteral("restore to"),
                         space.at.toString(),
                         {},
                         QStringLiteral("%1 bytes are needed, %2 are free; what is replaced stays until "
                                        "everything new is in place")
                             .arg(space.needed)
                             .arg(space.there)});
    }
}

} // namespace Penumbra::Restore
