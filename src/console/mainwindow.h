// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/assistants.h"
#include "console/workbench.h"

#include <QMainWindow>
#include <QSystemTrayIcon>

#include <memory>

class QDockWidget;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QTabWidget;

namespace Penumbra::Console {

class Inspector;
class InventoryView;
class LabProgram;
class Notifier;
class Page;
class QuickFind;

/// The main window: inventory, pages, inspector, status bar; menus and toolbar made from the actions.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Workbench &workbench, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// What the program's arguments ask for, at the start and when it is started again: --lab [DIRECTORY].
    void act(const QStringList &arguments);
    /// Signs in again to a reference server that is known and runs, with the password it keeps.
    void openKnownLab();
    /// Brings the window in front.
    void bringUp();
    /// Goes to a page by its id; whether there is one.
    bool showPage(const QString &id, const ObjectId &object = {});
    Page *page(const QString &id) const;
    QList<Page *> pages() const { return m_pages; }
    /// Opens an assistant by its id; whether there is one.
    bool openAssistant(const QString &id, const QList<ObjectId> &objects);

Q_SIGNALS:
    /// The operator wants Penumbra to end.
    void quitWanted();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void makeDocks();
    void makePages();
    void makeActions();
    void makeFileActions();
    void makeViewActions();
    void makeBackupActions();
    void makeToolActions();
    void makeHelpActions();
    void makeAssistants();
    void makeMenus();
    void makeTray();
    void restoreLayout();
    void saveLayout();
    void showStartOrPages();
    void updateInspector();
    void updateScope(const QList<ObjectId> &objects);
    void updateLabStart();
    QString surveyText() const;
    void startLab(const QStringList &arguments);
    void openLab(const QString &directory);
    /// Ends the console; asks first what becomes of a reference server that was started from it.
    void quit();
    void stopLabAndQuit();
    void notify(const QString &title, const QString &text);
    void showFailure(const Failure &failure);
    void setReadOnly(const QList<ObjectId> &objects, bool readOnly);
    void removeSystem(const QList<ObjectId> &objects);

    Workbench &m_workbench;
    InventoryView *m_inventory = nullptr;
    QDockWidget *m_inventoryDock = nullptr;
    QDockWidget *m_inspectorDock = nullptr;
    Inspector *m_inspector = nullptr;
    QStackedWidget *m_center;
    QTabWidget *m_tabs;
    QWidget *m_start = nullptr;
    QuickFind *m_quickFind = nullptr;
    QList<Page *> m_pages;
    std::vector<AssistantEntry> m_assistants;
    Notifier *m_notifier;
    LabProgram *m_lab;
    bool m_asksLab = false; ///< the reference server's program is at work
    std::unique_ptr<QSystemTrayIcon> m_tray;
};

} // namespace Penumbra::Console
