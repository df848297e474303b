// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/workbench.h"

#include <QScrollArea>

class QFormLayout;
class QLabel;
class QVBoxLayout;

namespace Penumbra::Console {

/// What is known about the selected object, as facts with their names.
class Inspector : public QScrollArea
{
    Q_OBJECT

public:
    explicit Inspector(Workbench &workbench, QWidget *parent = nullptr);
    /// Shows these instead of the window's selection, until that is another one; without any, the selection again.
    void inspect(const QList<ObjectId> &objects);

private:
    void scheduleShow();
    void show();

    Workbench &m_workbench;
    QList<ObjectId> m_inspected; ///< empty: the selection
    bool m_scheduled = false;
};

/// A fact about an object: a name and a value.
using Fact = std::pair<QString, QString>;
/// Everything known about an object; unknown facts are left out, or read "unknown" where their absence would mislead.
QList<Fact> factsOf(Workbench &workbench, const ObjectId &object);

} // namespace Penumbra::Console
