// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/workbench.h"

namespace Penumbra::Console {

/// What can be done with shadow copies: look inside, complete, abort, delete. All of it runs as jobs of penumbractl; what
/// changes something asks first and names its price.
class CopyActions : public QObject
{
    Q_OBJECT

public:
    /// window: over which questions are asked; it owns this.
    CopyActions(Workbench &workbench, QWidget *window);

private:
    /// The set that objects are about, when it is one of our journal that no job works on; else null.
    const CopyRow *ownSet(const QList<ObjectId> &objects) const;
    bool isForeign(const QList<ObjectId> &objects) const;
    void addLook();
    void addComplete();
    void addAbort();
    void addDelete();
    void complete(const ObjectId &set);
    void abort(const ObjectId &set);
    void remove(const ObjectId &set);
    void tellForeign(const ObjectId &copy);
    /// Runs `penumbractl shadow WORD SET`.
    void run(const QString &word, const ObjectId &set, const QString &title);
    void start(const QStringList &arguments, const QList<QUuid> &systems, const QString &title);
    QString copiesText(const ObjectId &set) const;
    /// The share whose only complete copy is in this set; empty: each has another one.
    QString lastCopyIn(const ObjectId &set) const;

    Workbench &m_workbench;
    QWidget *m_window;
};

} // namespace Penumbra::Console
