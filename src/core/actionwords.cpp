// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actionwords.h"

#include <QCoreApplication>

namespace Penumbra {

namespace {

// What Failure::action says, with its object and (some) without one, for translators only: another language puts the verb elsewhere. An action that is not here is
// shown as it is (tests/lint/check-translations wants those of what operators do).
[[maybe_unused]] constexpr const char *actions[] = {
    QT_TRANSLATE_NOOP("Action", "abort %1"),
    QT_TRANSLATE_NOOP("Action", "accept the finding %1"),
    QT_TRANSLATE_NOOP("Action", "answer %1"),
    QT_TRANSLATE_NOOP("Action", "ask for a password %1"),
    QT_TRANSLATE_NOOP("Action", "ask for a password"),
    QT_TRANSLATE_NOOP("Action", "call %1"),
    QT_TRANSLATE_NOOP("Action", "cancel job %1"),
    QT_TRANSLATE_NOOP("Action", "change something on %1"),
    QT_TRANSLATE_NOOP("Action", "check %1"),
    QT_TRANSLATE_NOOP("Action", "check disk %1"),
    QT_TRANSLATE_NOOP("Action", "close %1"),
    QT_TRANSLATE_NOOP("Action", "commit %1"),
    QT_TRANSLATE_NOOP("Action", "complete %1"),
    QT_TRANSLATE_NOOP("Action", "connect to %1"),
    QT_TRANSLATE_NOOP("Action", "copy %1"),
    QT_TRANSLATE_NOOP("Action", "create directory %1"),
    QT_TRANSLATE_NOOP("Action", "delete %1"),
    QT_TRANSLATE_NOOP("Action", "delete directory %1"),
    QT_TRANSLATE_NOOP("Action", "discard %1"),
    QT_TRANSLATE_NOOP("Action", "export %1"),
    QT_TRANSLATE_NOOP("Action", "expose %1"),
    QT_TRANSLATE_NOOP("Action", "fill %1"),
    QT_TRANSLATE_NOOP("Action", "find SVM %1"),
    QT_TRANSLATE_NOOP("Action", "find machine %1"),
    QT_TRANSLATE_NOOP("Action", "find restore %1"),
    QT_TRANSLATE_NOOP("Action", "find shadow copy set %1"),
    QT_TRANSLATE_NOOP("Action", "find storage system %1"),
    QT_TRANSLATE_NOOP("Action", "find storage system of %1"),
    QT_TRANSLATE_NOOP("Action", "find storage systems"),
    QT_TRANSLATE_NOOP("Action", "find the volume of %1"),
    QT_TRANSLATE_NOOP("Action", "finish job %1"),
    QT_TRANSLATE_NOOP("Action", "flush %1"),
    QT_TRANSLATE_NOOP("Action", "greet %1"),
    QT_TRANSLATE_NOOP("Action", "keep storage system %1"),
    QT_TRANSLATE_NOOP("Action", "keep the tree of %1"),
    QT_TRANSLATE_NOOP("Action", "list %1"),
    QT_TRANSLATE_NOOP("Action", "list shares of %1"),
    QT_TRANSLATE_NOOP("Action", "lock %1"),
    QT_TRANSLATE_NOOP("Action", "look at %1"),
    QT_TRANSLATE_NOOP("Action", "look for room on %1"),
    QT_TRANSLATE_NOOP("Action", "make a PDF"),
    QT_TRANSLATE_NOOP("Action", "make a pipe"),
    QT_TRANSLATE_NOOP("Action", "make folder %1"),
    QT_TRANSLATE_NOOP("Action", "make storage system known %1"),
    QT_TRANSLATE_NOOP("Action", "map disk %1"),
    QT_TRANSLATE_NOOP("Action", "open %1"),
    QT_TRANSLATE_NOOP("Action", "open journal %1"),
    QT_TRANSLATE_NOOP("Action", "open pipe %1"),
    QT_TRANSLATE_NOOP("Action", "plan restore %1"),
    QT_TRANSLATE_NOOP("Action", "plan restore"),
    QT_TRANSLATE_NOOP("Action", "plan shadow copy set"),
    QT_TRANSLATE_NOOP("Action", "prepare %1"),
    QT_TRANSLATE_NOOP("Action", "put in place %1"),
    QT_TRANSLATE_NOOP("Action", "read %1"),
    QT_TRANSLATE_NOOP("Action", "read a call from %1"),
    QT_TRANSLATE_NOOP("Action", "read a directory from %1"),
    QT_TRANSLATE_NOOP("Action", "read a frame from %1"),
    QT_TRANSLATE_NOOP("Action", "read configuration %1"),
    QT_TRANSLATE_NOOP("Action", "read disk %1"),
    QT_TRANSLATE_NOOP("Action", "read journal %1"),
    QT_TRANSLATE_NOOP("Action", "read option %1"),
    QT_TRANSLATE_NOOP("Action", "read password of %1"),
    QT_TRANSLATE_NOOP("Action", "read path %1"),
    QT_TRANSLATE_NOOP("Action", "read permissions %1"),
    QT_TRANSLATE_NOOP("Action", "read place %1"),
    QT_TRANSLATE_NOOP("Action", "read range %1"),
    QT_TRANSLATE_NOOP("Action", "read restore %1"),
    QT_TRANSLATE_NOOP("Action", "read set ID %1"),
    QT_TRANSLATE_NOOP("Action", "read shadow copy set %1"),
    QT_TRANSLATE_NOOP("Action", "read the command line"),
    QT_TRANSLATE_NOOP("Action", "read the private SMB configuration"),
    QT_TRANSLATE_NOOP("Action", "read what the helper says of %1"),
    QT_TRANSLATE_NOOP("Action", "recover %1"),
    QT_TRANSLATE_NOOP("Action", "remove password of %1"),
    QT_TRANSLATE_NOOP("Action", "remove shadow copy set %1"),
    QT_TRANSLATE_NOOP("Action", "remove what was set aside for %1"),
    QT_TRANSLATE_NOOP("Action", "rename %1"),
    QT_TRANSLATE_NOOP("Action", "rename to %1"),
    QT_TRANSLATE_NOOP("Action", "resize %1"),
    QT_TRANSLATE_NOOP("Action", "resolve name %1"),
    QT_TRANSLATE_NOOP("Action", "restore %1"),
    QT_TRANSLATE_NOOP("Action", "restore to %1"),
    QT_TRANSLATE_NOOP("Action", "revoke the acceptance of %1"),
    QT_TRANSLATE_NOOP("Action", "run %1"),
    QT_TRANSLATE_NOOP("Action", "run"),
    QT_TRANSLATE_NOOP("Action", "scan %1"),
    QT_TRANSLATE_NOOP("Action", "serve %1"),
    QT_TRANSLATE_NOOP("Action", "serve"),
    QT_TRANSLATE_NOOP("Action", "set the attributes of %1"),
    QT_TRANSLATE_NOOP("Action", "set the time of %1"),
    QT_TRANSLATE_NOOP("Action", "sign in to %1"),
    QT_TRANSLATE_NOOP("Action", "start %1"),
    QT_TRANSLATE_NOOP("Action", "start libsmbclient"),
    QT_TRANSLATE_NOOP("Action", "store password %1"),
    QT_TRANSLATE_NOOP("Action", "store password of %1"),
    QT_TRANSLATE_NOOP("Action", "undo %1"),
    QT_TRANSLATE_NOOP("Action", "use %1"),
    QT_TRANSLATE_NOOP("Action", "use file handle %1"),
    QT_TRANSLATE_NOOP("Action", "use journal %1"),
    QT_TRANSLATE_NOOP("Action", "use storage system %1"),
    QT_TRANSLATE_NOOP("Action", "use the name %1"),
    QT_TRANSLATE_NOOP("Action", "validate %1"),
    QT_TRANSLATE_NOOP("Action", "wait"),
    QT_TRANSLATE_NOOP("Action", "watch %1"),
    QT_TRANSLATE_NOOP("Action", "write %1"),
    QT_TRANSLATE_NOOP("Action", "write a frame to %1"),
    QT_TRANSLATE_NOOP("Action", "write into a pipe"),
    QT_TRANSLATE_NOOP("Action", "write report %1"),
    QT_TRANSLATE_NOOP("Action", "write the virtual disk %1"),
};

} // namespace

QString actionText(const QString &action, const QString &object)
{
    const auto translated = [](const QString &text) {
        return QCoreApplication::translate("Action", text.toUtf8().constData());
    };
    if (object.isEmpty())
        return translated(action);
    const QString text = translated(action + QStringLiteral(" %1"));
    // One that is always without an object in the table may have one after all.
    return (text.contains(QLatin1String("%1")) ? text.arg(object) : text + QLatin1Char(' ') + object).trimmed();
}

} // namespace Penumbra
