// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/workbench.h"

#include <QDialog>
#include <QPointer>
#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace Penumbra::Console {

class WarningBox;

/// One step of an assistant. Its widgets scroll when there is not enough room.
class AssistantStep : public QWidget
{
    Q_OBJECT

public:
    /// title: a few words for the list of steps; question: one sentence above the step's widgets.
    AssistantStep(const QString &title, const QString &question, QWidget *parent = nullptr);

    QString title() const { return m_title; }
    virtual QString question() const { return m_question; }
    /// Whether it comes up at all; asked when the step before it is left.
    virtual bool isNeeded() const { return true; }
    /// Whether the next step can be taken.
    virtual bool isComplete() const { return true; }
    /// The step comes up; forward: from the one before it.
    virtual void enter(bool /*forward*/) { }
    /// Next was chosen. False: stay (the step works first, and calls Assistant::next() when it is done, or shows what is wrong).
    virtual bool leave() { return true; }
    /// What the button that goes on says; empty: "Next". A step that starts something names it: "Restore".
    virtual QString nextText() const { return {}; }
    /// Whether Enter presses that button. A step that starts what changes something says no.
    virtual bool nextByEnter() const { return true; }
    /// Whether one can go back from here. No longer once something runs.
    virtual bool canGoBack() const { return true; }
    /// What the button that closes says; empty: "Cancel". While a job runs: "Close (job continues)".
    virtual QString closeText() const { return {}; }

protected:
    /// The widget that gets the focus when the step does. A focus proxy would keep Tab from what stands before it.
    void setFirst(QWidget *first) { m_first = first; }
    void focusInEvent(QFocusEvent *event) override;

Q_SIGNALS:
    /// Anything the functions above say has changed.
    void changed();
    /// A page of the main window shall be seen, with that object in sight, and not the assistant any more.
    void pageWanted(const QString &page, const Penumbra::Console::ObjectId &object);

private:
    QString m_title;
    QString m_question;
    QPointer<QWidget> m_first;
};

/// An assistant: the list of its steps at the side, one step at a time, buttons below. It is not modal: the operator may look things up in
/// the main window meanwhile.
class Assistant : public QDialog
{
    Q_OBJECT

public:
    Assistant(Workbench &workbench, const QString &title, QWidget *parent = nullptr);

    /// Takes the step; in order.
    void addStep(AssistantStep *step);
    AssistantStep *step() const;
    /// Goes on, without asking the step.
    void next();
    void back();
    /// Shows a failure of the step above the buttons, with what to do; nothing: takes it away.
    void showFailure(const std::optional<Failure> &failure);

protected:
    Workbench &workbench() const { return m_workbench; }
    void showEvent(QShowEvent *event) override;

private:
    int neighbour(int by) const;
    void goTo(int index, bool forward);
    void update();
    void goOn();
    void giveWayTo(const QString &page, const ObjectId &object);

    Workbench &m_workbench;
    QList<AssistantStep *> m_steps;
    QListWidget *m_list;
    QLabel *m_question;
    QStackedWidget *m_stack;
    WarningBox *m_failure;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_close;
    int m_current = -1;
};

} // namespace Penumbra::Console
