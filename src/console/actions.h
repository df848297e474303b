// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/objectid.h"

#include <QAction>
#include <QKeySequence>
#include <QObject>

#include <functional>

class QMenu;

namespace Penumbra::Console {

class Selection;

/// What an action is, once for menus, toolbar, context menus and quick find.
struct ActionSpec
{
    enum class Menu : quint8 { None, File, View, Backup, Restore, Tools, Help };

    QString id; ///< "backup.shadow-copy"; stays the same, is never shown
    QString text; ///< with a mnemonic: "&Shadow Copy..."
    QString hint; ///< one sentence: tool tip and status bar
    QString icon; ///< name for icon(); may be empty
    QKeySequence shortcut {};
    Menu menu = Menu::None;
    bool onToolbar = false;
    bool isDestructive = false; ///< quick find only opens it: it must ask before it does anything
    /// Whether it can be done with these objects; absent: always. Actions that have it are in context menus, too.
    std::function<bool(const QList<ObjectId> &)> appliesTo {};
};

/// Every action of the console. Quick find looks through it.
class Actions : public QObject
{
    Q_OBJECT

public:
    explicit Actions(Selection &selection, QObject *parent = nullptr);

    /// Adds an action; `run` gets the objects selected at that time. The action lives as long as the receiver, at most as this object.
    QAction *add(const ActionSpec &spec, QObject *receiver, std::function<void(const QList<ObjectId> &)> run);
    /// Null when there is none.
    QAction *find(const QString &id) const;
    QList<QAction *> all() const { return m_actions; }
    QList<QAction *> in(ActionSpec::Menu menu) const;
    QList<QAction *> onToolbar() const;
    /// An action's text as people say it: without mnemonic, be it "&Copy" or "コピー(&C)", and without dots.
    static QString plainText(const QAction *action);
    static bool isDestructive(const QAction *action);
    /// The actions that can be done with these objects now, for a context menu.
    QList<QAction *> forObjects(const QList<ObjectId> &objects) const;
    /// Looks again at what can be done: what appliesTo() depends on has changed.
    void update();

Q_SIGNALS:
    /// There are more, or fewer.
    void changed();

private:
    const ActionSpec *specOf(const QAction *action) const;

    Selection &m_selection;
    QList<QAction *> m_actions;
    QHash<const QAction *, ActionSpec> m_specs;
};

} // namespace Penumbra::Console
