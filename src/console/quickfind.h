// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/workbench.h"

#include <QFrame>

class QLineEdit;
class QListView;
class QStandardItemModel;

namespace Penumbra::Console {

/// Find anything: a field with a list below it, over objects of the inventory and actions. Choosing an object selects it; choosing an
/// action runs it, and one that is destructive asks first by itself.
class QuickFind : public QFrame
{
    Q_OBJECT

public:
    explicit QuickFind(Workbench &workbench, QWidget *window);

    /// Comes up over its window, empty.
    void open();

    /// One thing that was found.
    struct Hit
    {
        QString text;
        QString detail;
        QIcon icon;
        ObjectId object; ///< null: an action
        QAction *action = nullptr;
    };
    /// What matches a text, best first: actions and objects in whose texts every word occurs; those that begin with it come first. At most
    /// mostHits.
    static QList<Hit> find(Workbench &workbench, const QString &text);
    static constexpr qsizetype mostHits = 50;

Q_SIGNALS:
    void objectChosen(const Penumbra::Console::ObjectId &object);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show(const QString &text);
    void choose();
    void place();

    Workbench &m_workbench;
    QLineEdit *m_field;
    QListView *m_list;
    QStandardItemModel *m_model;
    QList<Hit> m_hits;
};

} // namespace Penumbra::Console
