// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/workbench.h"

#include <QDateTime>
#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTimer;
class QToolButton;

namespace Penumbra::Console {

class TableView;

/// One page of the main window: a header that says what is shown and as of when, and the content or, while there is nothing to show, what
/// would fill it and how.
class Page : public QWidget
{
    Q_OBJECT

public:
    /// id: "validation"; stays the same, is never shown.
    Page(Workbench &workbench, const QString &id, const QString &title, const QString &iconName,
         QWidget *parent = nullptr);

    QString id() const { return m_id; }
    QString title() const { return m_title; }
    QString iconName() const { return m_iconName; }
    const QList<ObjectId> &scope() const { return m_scope; }

    /// Follows the selection; of what lies in a copy, what it is a copy of. Pages that are not about objects ignore it: scopeChanged() is not
    /// called when followsSelection() is false.
    void setScope(const QList<ObjectId> &selection);
    virtual bool followsSelection() const { return true; }
    /// Whether a selection narrows what the page shows. One that was made in the page itself must not.
    virtual bool isNarrowedBy(const QList<ObjectId> & /*selection*/) const { return true; }
    /// Brings an object into sight, where the page shows it.
    virtual void reveal(const ObjectId &object);
    /// What is selected in the page, where that is not the window's selection, too.
    QList<ObjectId> inspected() const;
    /// Asks for everything that the page shows anew.
    virtual void refresh() { }

Q_SIGNALS:
    void inspectedChanged();

protected:
    /// The scope is another one: show what is in it. scope() is empty for everything.
    virtual void scopeChanged() { }

    Workbench &workbench() const { return m_workbench; }
    /// The widget that shows it all; once, in the constructor.
    void setContent(QWidget *content);
    /// The widget that gets the focus when the page does. A focus proxy would keep Tab from what stands before it.
    void setFirst(QWidget *first) { m_first = first; }
    /// The table whose selection inspected() is; once, in the constructor.
    void setInspected(TableView *table);
    /// What the header names instead of the scope; null: the scope.
    void setShown(const ObjectId &shown);
    /// What is counted in the header: "12 machines"; after the scope's name.
    void setCount(const QString &count);
    /// As of when it is; invalid: unknown. Older than two refresh intervals it is called stale and dimmed.
    void setAsOf(const QDateTime &asOf);
    /// Shows a hint instead of the content: what would fill the page, and actions that do. showContent() shows the content again.
    void showHint(const QString &text, const QList<QAction *> &actions = {});
    void showContent();
    void focusInEvent(QFocusEvent *event) override;

private:
    void showScope();
    void showAge();

    Workbench &m_workbench;
    QString m_id;
    QString m_title;
    QString m_iconName;
    QList<ObjectId> m_scope;
    ObjectId m_shown;
    TableView *m_inspected = nullptr;
    QString m_count;
    QDateTime m_asOf;
    QLabel *m_scopeLabel;
    QToolButton *m_showAll;
    QLabel *m_ageLabel;
    QStackedWidget *m_stack;
    QWidget *m_content = nullptr;
    QWidget *m_first = nullptr;
    QWidget *m_hint = nullptr;
    QLabel *m_hintText = nullptr;
    QList<QPushButton *> m_hintButtons;
    QTimer *m_clock;
};

} // namespace Penumbra::Console
