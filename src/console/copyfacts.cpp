// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/copyfacts.h"

#include <QCoreApplication>
#include <QLocale>

namespace Penumbra::Console {

using Shadow::SetState;
using Maker = CopyRow::Maker;

namespace {

struct CopyFacts
{
    Q_DECLARE_TR_FUNCTIONS(CopyFacts)
};

QString unknown(const QString &text)
{
    return text.isEmpty() ? CopyFacts::tr("unknown") : text;
}

void setFacts(const CopyRow &row, QList<Fact> &facts)
{
    facts.append({CopyFacts::tr("State"), copyStateText(row)});
    facts.append({CopyFacts::tr("Made by"), copyMakerText(row)});
    if (row.maker != Maker::Storage)
        facts.append({CopyFacts::tr("Set"), unknown(row.set.item)});
    facts.append({CopyFacts::tr("Server"), row.server});
    if (row.state)
        facts.append(
            {CopyFacts::tr("Kept"), row.keep ? CopyFacts::tr("yes, until it is deleted") : CopyFacts::tr("no")});
}

const CopyRow *rowOf(const Workbench &workbench, const QList<CopyRow> &versions, const ObjectId &object)
{
    if (const CopyRow *row = workbench.copies().row(object))
        return row;
    for (const CopyRow &version : versions) {
        if (version.id == copyOf(object))
            return &version;
    }
    return nullptr;
}

} // namespace

QString copyStateText(const CopyRow &row)
{
    if (row.maker == Maker::Storage)
        return CopyFacts::tr("read-only", "state of a snapshot");
    if (row.jobRunning)
        return CopyFacts::tr("being made");
    if (!row.state)
        return row.exposed.isEmpty() ? CopyFacts::tr("unknown", "state of a shadow copy")
                                     : CopyFacts::tr("exposed; else unknown");
    const QString left = CopyFacts::tr("left behind", "by a job that ended early");
    switch (*row.state) {
    case SetState::Started:
    case SetState::Added:
    case SetState::Committing:
    case SetState::Committed:
        return row.isLeftOver ? left : CopyFacts::tr("not exposed");
    case SetState::Exposed:
        return row.isLeftOver && !row.keep ? CopyFacts::tr("exposed, left behind")
                                           : CopyFacts::tr("exposed, not complete");
    case SetState::Recovered:
        return row.isLeftOver ? CopyFacts::tr("complete, left behind") : CopyFacts::tr("complete");
    case SetState::Removed:
        break;
    }
    return CopyFacts::tr("removed");
}

QString copyMakerText(const CopyRow &row)
{
    switch (row.maker) {
    case Maker::Ours:
        return CopyFacts::tr("Penumbra");
    case Maker::Foreign:
        return CopyFacts::tr("another product, user or computer");
    case Maker::Storage:
        return CopyFacts::tr("the storage: snapshot %1").arg(row.snapshot);
    }
    return {};
}

QList<Fact> copyFacts(const Workbench &workbench, const ObjectId &object)
{
    QList<Fact> facts;
    const ObjectId copy = copyOf(object);
    if (copy != object && object.kind != ObjectKind::ShadowCopySet)
        facts.append({CopyFacts::tr("Copy"), workbench.nameOf(copy)});
    const std::optional<Restore::Place> place = workbench.copies().placeOf(object);
    if (object.kind == ObjectKind::Machine) {
        facts.append({CopyFacts::tr("ID"), object.item});
        facts.append({CopyFacts::tr("Configuration"), object.path});
    } else if (place) {
        facts.append({CopyFacts::tr("Path to it"), place->toString()});
    }
    const std::optional<Restore::Place> original = place ? Restore::originalOf(*place) : std::nullopt;
    if (original && object.kind != ObjectKind::Machine)
        facts.append({CopyFacts::tr("Where it was"), original->toString()});
    const bool isVersion = copy.kind == ObjectKind::Snapshot;
    const QList<CopyRow> versions = isVersion ? previousVersionRows(workbench.systems().systems()) : QList<CopyRow>();
    const CopyRow *row = rowOf(workbench, versions, object);
    if (!row)
        return facts;
    if (object.kind != ObjectKind::ShadowCopySet)
        facts.append({CopyFacts::tr("Made", "when"),
                      row->created.isValid() ? QLocale().toString(row->created.toLocalTime(), QLocale::ShortFormat)
                                             : CopyFacts::tr("unknown")});
    setFacts(*row, facts);
    const QString consistency = row->maker == Maker::Ours
        ? CopyFacts::tr("crash-consistent: the machines were not prepared")
        : CopyFacts::tr("unknown: who made it has not said");
    facts.append({CopyFacts::tr("Consistency"), consistency});
    return facts;
}

} // namespace Penumbra::Console
