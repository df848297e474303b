// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/restorecommand.h"

#include "console/restorerules.h"
#include "console/workbench.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Penumbra::Console {

namespace {

struct RestoreWords
{
    Q_DECLARE_TR_FUNCTIONS(RestoreWords)
};

Restore::Place placeOf(const Workbench &workbench, const ObjectId &object)
{
    const std::optional<Restore::Place> place = workbench.copies().placeOf(object);
    if (!place)
        throw Error(FailureKind::NotFound, QStringLiteral("restore"), workbench.nameOf(object));
    return *place;
}

void addTarget(RestoreCommand &command, const Workbench &workbench, const RestoreWish &wish)
{
    if (wish.where == RestoreWish::Where::Original) {
        command.arguments.append(QStringLiteral("--original"));
        return;
    }
    QString target = wish.localFolder;
    if (wish.where == RestoreWish::Where::Share) {
        const ObjectId folder = targetFolderOf(wish.target);
        target = folder.isNull() ? QString() : argumentOf(placeOf(workbench, folder));
        if (!command.systems.contains(folder.system))
            command.systems.append(folder.system);
    }
    if (target.isEmpty())
        throw Error(FailureKind::InvalidInput, QStringLiteral("restore"), {}, {}, QStringLiteral("say where to"));
    command.arguments += {QStringLiteral("--to"), target};
}

/// What tells this restore from others in a list of jobs.
QString titleOf(const Workbench &workbench, const RestoreWish &wish)
{
    const QString first = wish.objects.isEmpty() ? QFileInfo(wish.localFiles.value(0)).fileName()
                                                 : workbench.nameOf(wish.objects.constFirst());
    const QString what =
        wish.count() == 1 ? first : RestoreWords::tr("%1 and %Ln more", nullptr, int(wish.count()) - 1).arg(first);
    const QString where = wish.where == RestoreWish::Where::Local ? wish.localFolder : workbench.nameOf(wish.target);
    const QString title = wish.where == RestoreWish::Where::Original
        ? RestoreWords::tr("Restore %1 to where it was").arg(what)
        : RestoreWords::tr("Restore %1 to %2", "what, where").arg(what, where);
    const bool replaces =
        wish.conflict == Restore::Conflict::Replace || wish.conflict == Restore::Conflict::ReplaceKeepingOld;
    return replaces ? RestoreWords::tr("%1 (replacing)", "title of a restore").arg(title) : title;
}

/// Whether something is written to a storage system; which systems may be written to was decided in the console, where the operator
/// allowed it.
bool changesServer(const RestoreWish &wish)
{
    return wish.where != RestoreWish::Where::Local;
}

} // namespace

QString argumentOf(const Restore::Place &place)
{
    if (!place.unc)
        return place.local;
    const QString server = place.unc->server();
    const QString host = server.contains(QLatin1Char(':')) ? QStringLiteral("[%1]").arg(server) : server;
    QString path = place.unc->share();
    if (!place.unc->path().isEmpty())
        path += QLatin1Char('/') + place.unc->path();
    path.replace(QLatin1Char('\\'), QLatin1Char('/'));
    return QStringLiteral("smb://%1:%2/%3").arg(host, QString::number(place.port), path);
}

RestoreCommand restoreCommand(const Workbench &workbench, const RestoreWish &wish)
{
    RestoreCommand command;
    command.arguments.append(QStringLiteral("restore"));
    QStringList machines;
    for (const ObjectId &object : wish.objects) {
        const QString source = argumentOf(placeOf(workbench, object));
        if (object.kind == ObjectKind::Machine)
            machines += {QStringLiteral("--machine"), object.item};
        if (!command.arguments.contains(source))
            command.arguments.append(source);
        if (!command.systems.contains(object.system))
            command.systems.append(object.system);
    }
    command.arguments += wish.localFiles + machines;
    addTarget(command, workbench, wish);
    command.arguments += {QStringLiteral("--conflict"), Restore::conflictName(wish.conflict)};
    if (!wish.newName.isEmpty())
        command.arguments += {QStringLiteral("--name"), wish.newName};
    if (wish.namedAt.isValid())
        command.arguments += {QStringLiteral("--time"), wish.namedAt.toUTC().toString(Qt::ISODate)};
    if (changesServer(wish))
        command.arguments.append(QStringLiteral("--allow-changes"));
    command.title = titleOf(workbench, wish);
    return command;
}

} // namespace Penumbra::Console
