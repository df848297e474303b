// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/restoreplan.h"

#include <QCborMap>
#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>

namespace Penumbra::Console {

using Restore::PlanNote;

namespace {

constexpr qsizetype mostWarnings = 3;

struct PlanNotes
{
    Q_DECLARE_TR_FUNCTIONS(PlanNotes)
};

qint64 number(const QJsonObject &from, const char *name, qint64 preset = 0)
{
    return from[QLatin1String(name)].toInteger(preset);
}

QString text(const QJsonObject &from, const char *name)
{
    return from[QLatin1String(name)].toString();
}

Restore::Existing existingFrom(const QString &name)
{
    for (const auto existing : {Restore::Existing::There, Restore::Existing::Newer}) {
        if (Restore::existingName(existing) == name)
            return existing;
    }
    return Restore::Existing::Nothing;
}

RestorePlan::Item itemFrom(const QJsonObject &json)
{
    RestorePlan::Item item {text(json, "source"),
                            text(json, "target"),
                            {},
                            json[QLatin1String("renamed")].toBool(),
                            json[QLatin1String("elsewhere")].toBool()};
    const QJsonArray machines = json[QLatin1String("machines")].toArray();
    for (const QJsonValue machine : machines)
        item.machines.append(text(machine.toObject(), "name"));
    return item;
}

/// A file's path from the folder that is brought back; of several such folders with the folder's name.
QString nameBelow(const QList<RestorePlan::Item> &items, const QString &file)
{
    const QChar separator = file.startsWith(QLatin1Char('/')) ? QLatin1Char('/') : QLatin1Char('\\');
    const auto isAbove = [&](const RestorePlan::Item &item) {
        return file.size() > item.target.size() && file.startsWith(item.target)
            && file[item.target.size()] == separator;
    };
    const auto item = std::find_if(items.cbegin(), items.cend(), isAbove);
    if (item == items.cend())
        return file.section(separator, -1);
    const QString name = file.mid(item->target.size() + 1);
    return items.size() == 1 ? name : item->target.section(separator, -1) + separator + name;
}

} // namespace

int RestorePlan::replaced() const
{
    return int(std::count_if(files.cbegin(), files.cend(),
                             [](const File &file) { return file.existing != Restore::Existing::Nothing; }));
}

QList<RestorePlan::Item> RestorePlan::itemsIn(const QJsonObject &event)
{
    QList<Item> items;
    const QJsonArray array = event[QLatin1String("items")].toArray();
    for (const QJsonValue item : array)
        items.append(itemFrom(item.toObject()));
    return items;
}

RestorePlan RestorePlan::fromJson(const QJsonObject &event)
{
    RestorePlan plan;
    plan.conflict = Restore::conflictFromName(text(event, "conflict")).value_or(Restore::Conflict::KeepBoth);
    const auto array = [&event](const char *name) { return event[QLatin1String(name)].toArray(); };
    plan.items = itemsIn(event);
    const QJsonArray files = array("files");
    plan.files.reserve(files.size());
    for (const QJsonValue each : files) {
        const QJsonObject file = each.toObject();
        plan.files.append({text(file, "source"), text(file, "target"), number(file, "size"), number(file, "bytes"),
                           text(file, "method") == Restore::methodName(Restore::Method::OnServer),
                           existingFrom(text(file, "existing")), nameBelow(plan.items, text(file, "target"))});
    }
    const QJsonArray spaces = array("spaces");
    for (const QJsonValue each : spaces) {
        const QJsonObject space = each.toObject();
        plan.spaces.append(
            {text(space, "place"), number(space, "needed"), number(space, "old"), number(space, "free", -1)});
    }
    const QJsonArray notes = array("notes");
    for (const QJsonValue each : notes) {
        Note note {text(each.toObject(), "note"), {}};
        const QJsonArray arguments = each.toObject()[QLatin1String("arguments")].toArray();
        for (const QJsonValue argument : arguments)
            note.arguments.append(argument.toString());
        plan.notes.append(note);
    }
    const QJsonArray problems = array("problems");
    for (const QJsonValue problem : problems)
        plan.problems.append(Failure::fromCbor(QCborMap::fromJsonObject(problem.toObject())));
    plan.totalSize = number(event, "total-size");
    plan.totalBytes = number(event, "total-bytes");
    plan.movedBytes = number(event, "moved-bytes");
    return plan;
}

QString noteText(const RestorePlan::Note &note)
{
    const auto is = [&note](PlanNote one) { return note.name == Restore::planNoteName(one); };
    const QString first = note.arguments.value(0);
    const QString second = note.arguments.value(1);
    if (is(PlanNote::CrashConsistent))
        return PlanNotes::tr("Crash-consistent: the machines were not prepared when the copy was made.");
    if (is(PlanNote::OtherPlace))
        return PlanNotes::tr("The restored machine has the same ID as %1, and its configuration names the disks of the "
                             "original. Do not register it in place: import it in Hyper-V as a copy with a new ID, and "
                             "choose the disks here:\n%2")
            .arg(first, second);
    if (is(PlanNote::FilesStay))
        return PlanNotes::tr("%Ln file(s) that the copy does not have stay in %1.", nullptr, second.toInt()).arg(first);
    if (is(PlanNote::NotInCopy))
        return PlanNotes::tr("%1 belongs to %2 and is not restored: it is not in this copy.").arg(second, first);
    if (is(PlanNote::SeemsToRun))
        return PlanNotes::tr("%1 seems to be running: %2 is open.").arg(first, second);
    if (is(PlanNote::RunningUnknown))
        return PlanNotes::tr("Whether the machines run is looked at when the restore begins.");
    return {};
}

QString copyWarning(const QList<RestorePlan::Item> &items)
{
    QStringList lines;
    int more = 0;
    for (const RestorePlan::Item &item : items) {
        for (const QString &machine : item.elsewhere ? item.machines : QStringList()) {
            if (lines.size() < mostWarnings)
                lines.append(noteText({Restore::planNoteName(PlanNote::OtherPlace), {machine, item.target}}));
            else
                ++more;
        }
    }
    if (more > 0)
        lines.append(PlanNotes::tr("The same is true of %Ln more machine(s).", nullptr, more));
    return lines.join(QLatin1Char('\n'));
}

} // namespace Penumbra::Console
