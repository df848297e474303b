// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "restore/plan.h"

#include <QByteArray>
#include <QJsonObject>

namespace Penumbra::Console {

/// What a restore would do, as `penumbractl restore --dry-run --json` says it (docs/OPERATIONS.md).
struct RestorePlan
{
    struct Item
    {
        QString source;
        QString target;
        QStringList machines; ///< names
        bool renamed = false;
        bool elsewhere = false;
        bool operator==(const Item &) const = default;
    };
    struct File
    {
        QString source;
        QString target;
        qint64 size = 0; ///< bytes
        qint64 bytes = 0; ///< to be copied
        bool onServer = false; ///< the server copies by itself
        Restore::Existing existing = Restore::Existing::Nothing;
        QString name; ///< for people: from the folder that is brought back
        bool operator==(const File &) const = default;
    };
    struct Space
    {
        QString place;
        qint64 needed = 0; ///< bytes for what is new
        qint64 old = 0; ///< bytes of what stays until the end
        qint64 free = -1; ///< bytes; -1: the server does not say
        bool operator==(const Space &) const = default;
    };
    struct Note
    {
        QString name; ///< Restore::planNoteName()
        QStringList arguments;
        bool operator==(const Note &) const = default;
    };
    Restore::Conflict conflict = Restore::Conflict::KeepBoth;
    QList<Item> items;
    QList<File> files;
    QList<Space> spaces;
    QList<Note> notes;
    QList<Failure> problems; ///< with any of these nothing is restored
    qint64 totalSize = 0; ///< bytes
    qint64 totalBytes = 0; ///< to be copied
    qint64 movedBytes = 0; ///< of these, through this computer

    /// Files that are there and would be replaced.
    int replaced() const;
    static RestorePlan fromJson(const QJsonObject &event);
    /// Only what goes where: for a plan of very many files.
    static QList<Item> itemsIn(const QJsonObject &event);
    bool operator==(const RestorePlan &) const = default;
};

/// A note as people read it; empty for one that this version does not know.
QString noteText(const RestorePlan::Note &note);
/// What has to be known before machines that do not lie where they were are imported; empty: there are none.
QString copyWarning(const QList<RestorePlan::Item> &items);

} // namespace Penumbra::Console
