// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/workbench.h"

namespace Penumbra::Console {

/// What drag and drop does, by keyboard and menu: copy objects, restore what was copied here, copy to a folder of this computer. Also says what
/// a drop outside of the console came to.
class RestoreActions : public QObject
{
    Q_OBJECT

public:
    /// window: over which questions are asked; it owns this.
    RestoreActions(Workbench &workbench, QWidget *window);

private:
    void addCopy();
    void addPaste();
    void addToFolder();
    void paste(const ObjectId &target);
    void tellDropped(const QList<ObjectId> &objects);
    void copyToFolder(const QList<ObjectId> &objects);

    Workbench &m_workbench;
    QWidget *m_window;
};

} // namespace Penumbra::Console
