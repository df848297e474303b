// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/objectid.h"
#include "restore/plan.h"

#include <QDateTime>
#include <QStringList>

namespace Penumbra::Console {

/// What somebody wants brought back, and where: what a drop and the steps of the Restore assistant fill in.
struct RestoreWish
{
    enum class Where : quint8 {
        Original, ///< where each lay when its copy was made
        Share, ///< target
        Local, ///< localFolder
    };
    QList<ObjectId> objects; ///< copies, machines, folders and files in copies
    QStringList localFiles; ///< files and folders of this computer, absolute; instead of objects
    Where where = Where::Original;
    ObjectId target; ///< a share, or a folder in one; null: not chosen yet
    QString localFolder; ///< of this computer; empty: not chosen yet
    Restore::Conflict conflict = Restore::Conflict::KeepBoth;
    QString newName; ///< of a single thing; empty: its own
    QDateTime
        namedAt; ///< UTC: the instant that new names carry, the same when it is planned and when it is done; invalid: then

    bool isEmpty() const { return objects.isEmpty() && localFiles.isEmpty(); }
    qsizetype count() const { return objects.size() + localFiles.size(); }
    bool operator==(const RestoreWish &) const = default;
};

} // namespace Penumbra::Console

Q_DECLARE_METATYPE(Penumbra::Console::RestoreWish)
