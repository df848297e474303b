// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/mainwindow.h"

#include "console/icons.h"
#include "console/inspector.h"
#include "console/inventoryview.h"
#include "console/labprogram.h"
#include "console/notifier.h"
#include "console/page.h"
#include "console/pages.h"
#include "console/quickfind.h"
#include "console/restoreassistant.h"
#include "console/signindialog.h"
#include "console/startpage.h"
#include "console/statusline.h"
#include "core/failuretext.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDialog>
#include <QDockWidget>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolBar>
#include <QToolButton>

namespace Penumbra::Console {

namespace {

constexpr QSize usualSize {1280, 760};
constexpr int layoutVersion = 1;
constexpr int inventoryWidth = 240;
constexpr int inspectorWidth = 260;

/// Actions of one kind next to each other, kinds apart by lines. The kind is what their ids begin with: "page.jobs", "map.fit".
void addGroups(QMenu &menu, const QList<QAction *> &actions)
{
    const auto kindOf = [](const QAction *action) {
        const QString id = action->objectName();
        return id.contains(QLatin1Char('.')) ? id.section(QLatin1Char('.'), 0, 0) : QString();
    };
    QStringList kinds;
    for (const QAction *action : actions) {
        if (!kinds.contains(kindOf(action)))
            kinds.append(kindOf(action));
    }
    for (const QString &kind : std::as_const(kinds)) {
        if (!menu.isEmpty())
            menu.addSeparator();
        for (QAction *action : actions) {
            if (kindOf(action) == kind)
                menu.addAction(action);
        }
    }
}

} // namespace

MainWindow::MainWindow(Workbench &workbench, QWidget *parent)
    : QMainWindow(parent)
    , m_workbench(workbench)
    , m_center(new QStackedWidget(this))
    , m_tabs(new QTabWidget(this))
    , m_notifier(new Notifier(this))
    , m_lab(new LabProgram(this))
{
    loadResources();
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Penumbra"));
    setWindowIcon(QIcon(QStringLiteral(":/icons/penumbra.svg")));
    resize(usualSize);
    m_tabs->setDocumentMode(true);
    m_center->addWidget(m_tabs);
    setCentralWidget(m_center);
    setStatusBar(new StatusLine(workbench, this));
    makeDocks();
    makeActions();
    makePages();
    makeMenus();
    makeTray();
    m_start = new StartPage(workbench, this);
    m_center->addWidget(m_start);
    restoreLayout();

    workbench.signIn().setAsker(SignInDialog::asker(this));
    connect(&workbench, &Workbench::pageWanted, this, &MainWindow::showPage);
    connect(&workbench, &Workbench::assistantWanted, this, &MainWindow::openAssistant);
    connect(&workbench, &Workbench::restoreWanted, this, [this](const RestoreWish &wish) {
        auto *assistant = new RestoreAssistant(m_workbench, wish, this);
        assistant->show();
    });
    connect(&workbench, &Workbench::noticeWanted, this, &MainWindow::notify);
    connect(&workbench, &Workbench::failureShown, this, &MainWindow::showFailure);
    connect(&workbench.selection(), &Selection::changed, this, &MainWindow::updateScope);
    connect(&workbench.systems(), &SystemStore::added, this, &MainWindow::showStartOrPages);
    connect(&workbench.systems(), &SystemStore::removed, this, &MainWindow::showStartOrPages);
    connect(m_notifier, &Notifier::chosen, this, &MainWindow::bringUp);
    showStartOrPages();
}

MainWindow::~MainWindow()
{
    m_tabs->disconnect(this); // pages that go tell of it
    for (Page *page : std::as_const(m_pages))
        page->disconnect(this);
    m_workbench.signIn().setAsker({});
}

void MainWindow::makeDocks()
{
    m_inventory = new InventoryView(m_workbench, this);
    m_inventoryDock = new QDockWidget(tr("Inventory"), this);
    m_inventoryDock->setObjectName(QStringLiteral("inventoryDock"));
    m_inventoryDock->setWidget(m_inventory);
    addDockWidget(Qt::LeftDockWidgetArea, m_inventoryDock);
    m_inspectorDock = new QDockWidget(tr("Inspector"), this);
    m_inspectorDock->setObjectName(QStringLiteral("inspectorDock"));
    m_inspector = new Inspector(m_workbench, this);
    m_inspectorDock->setWidget(m_inspector);
    addDockWidget(Qt::RightDockWidgetArea, m_inspectorDock);
    resizeDocks({m_inventoryDock, m_inspectorDock}, {inventoryWidth, inspectorWidth}, Qt::Horizontal);
    m_quickFind = new QuickFind(m_workbench, this);
    connect(m_quickFind, &QuickFind::objectChosen, this, [this](const ObjectId &object) {
        m_inventory->reveal(object);
        m_workbench.selection().set({object});
    });
}

void MainWindow::makePages()
{
    int number = 0;
    for (const PageMaker &make : allPages()) {
        Page *page = make(m_workbench, m_tabs);
        m_pages.append(page);
        m_tabs->addTab(page, icon(page->iconName()), page->title());
        ActionSpec spec;
        spec.id = QStringLiteral("page.") + page->id();
        ++number;
        spec.text = number <= 9 ? QStringLiteral("&%1  %2").arg(number).arg(page->title()) : page->title();
        spec.hint = tr("Show the page %1").arg(page->title());
        spec.icon = page->iconName();
        spec.shortcut = QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + number));
        spec.menu = ActionSpec::Menu::View;
        connect(page, &Page::inspectedChanged, this, [this, page] {
            if (page == m_tabs->currentWidget())
                updateInspector();
        });
        m_workbench.actions().add(spec, this, [this, id = page->id()](const QList<ObjectId> &) { showPage(id); });
    }
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int index) {
        if (const Page *page = m_pages.value(index))
            m_workbench.preferences().setState(QStringLiteral("page"), page->id().toUtf8());
        updateInspector();
    });
}

void MainWindow::makeMenus()
{
    using Menu = ActionSpec::Menu;
    const Actions &actions = m_workbench.actions();
    const QList<std::pair<Menu, QString>> menus {{Menu::File, tr("&File")},     {Menu::View, tr("&View")},
                                                 {Menu::Backup, tr("&Backup")}, {Menu::Restore, tr("&Restore")},
                                                 {Menu::Tools, tr("&Tools")},   {Menu::Help, tr("&Help")}};
    for (const auto &[menu, title] : menus) {
        const QList<QAction *> here = actions.in(menu);
        if (here.isEmpty())
            continue; // nothing there works yet
        QMenu *shown = menuBar()->addMenu(title);
        if (menu == Menu::View)
            addGroups(*shown, here);
        else
            shown->addActions(here);
        shown->setToolTipsVisible(true);
    }
    auto *bar = addToolBar(tr("Toolbar"));
    bar->setObjectName(QStringLiteral("toolBar"));
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->addActions(actions.onToolbar());
    auto *gap = new QWidget(bar);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(gap);
    auto *find = new QToolButton(bar);
    find->setIcon(icon(QStringLiteral("edit-find")));
    find->setText(tr("Find anything: %1").arg(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText)));
    find->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    find->setAccessibleName(tr("Find anything"));
    connect(find, &QToolButton::clicked, m_quickFind, &QuickFind::open);
    bar->addWidget(find);
}

void MainWindow::makeTray()
{
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        return;
    m_tray = std::make_unique<QSystemTrayIcon>(windowIcon());
    m_tray->setToolTip(QStringLiteral("Penumbra"));
    auto *menu = new QMenu(this);
    menu->addAction(tr("&Show"), this, &MainWindow::bringUp);
    menu->addAction(m_workbench.actions().find(QStringLiteral("quit")));
    m_tray->setContextMenu(menu);
    connect(m_tray.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger)
            bringUp();
    });
    m_tray->show();
}

void MainWindow::restoreLayout()
{
    const Preferences &preferences = m_workbench.preferences();
    restoreGeometry(preferences.state(QStringLiteral("window")));
    restoreState(preferences.state(QStringLiteral("layout")), layoutVersion);
    const QString page = QString::fromUtf8(preferences.state(QStringLiteral("page")));
    if (!page.isEmpty())
        showPage(page);
}

void MainWindow::saveLayout()
{
    m_workbench.preferences().setState(QStringLiteral("window"), saveGeometry());
    m_workbench.preferences().setState(QStringLiteral("layout"), saveState(layoutVersion));
}

void MainWindow::showStartOrPages()
{
    const bool any = !m_workbench.systems().systems().isEmpty();
    m_center->setCurrentWidget(any ? static_cast<QWidget *>(m_tabs) : m_start);
}

void MainWindow::updateScope(const QList<ObjectId> &objects)
{
    for (Page *page : std::as_const(m_pages))
        page->setScope(objects);
}

/// The inspector shows what was selected last: in the page that is seen, else in the whole window.
void MainWindow::updateInspector()
{
    const auto *page = qobject_cast<const Page *>(m_tabs->currentWidget());
    m_inspector->inspect(page ? page->inspected() : QList<ObjectId>());
}

Page *MainWindow::page(const QString &id) const
{
    for (Page *page : m_pages) {
        if (page->id() == id)
            return page;
    }
    return nullptr;
}

bool MainWindow::showPage(const QString &id, const ObjectId &object)
{
    Page *wanted = page(id);
    if (!wanted)
        return false;
    m_center->setCurrentWidget(m_tabs);
    m_tabs->setCurrentWidget(wanted);
    if (!object.isNull())
        wanted->reveal(object);
    return true;
}

bool MainWindow::openAssistant(const QString &id, const QList<ObjectId> &objects)
{
    for (const AssistantEntry &entry : m_assistants) {
        if (entry.action.id != id)
            continue;
        QDialog *dialog = entry.make(m_workbench, objects, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->show();
        return true;
    }
    return false;
}

void MainWindow::notify(const QString &title, const QString &text)
{
    statusBar()->showMessage(tr("%1: %2", "notice: about what").arg(title, text), 10'000);
    if (!isActiveWindow())
        m_notifier->notify(title, text);
}

void MainWindow::showFailure(const Failure &failure)
{
    qWarning("%s", Error(failure).what());
    if (failure.kind == FailureKind::Cancelled)
        return;
    const FailureText text = explain(failure);
    auto *box =
        new QMessageBox(QMessageBox::Warning, QStringLiteral("Penumbra"), text.sentence, QMessageBox::Close, this);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(text.remedy);
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void MainWindow::bringUp()
{
    if (isMinimized())
        showNormal();
    show();
    raise();
    activateWindow();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_tray && m_workbench.preferences().staysInTray()) {
        saveLayout();
        event->accept(); // the window hides; the tray icon brings it up again
        return;
    }
    event->setAccepted(!m_workbench.hasStartedLab());
    quit();
}

void MainWindow::quit()
{
    saveLayout();
    if (!m_workbench.hasStartedLab()) {
        Q_EMIT quitWanted();
        return;
    }
    bringUp();
    auto *box = new QMessageBox(QMessageBox::Question, QStringLiteral("Penumbra"),
                                tr("Stop the reference server, too?"), QMessageBox::Cancel, this);
    box->setInformativeText(tr("It was started from here. When it is stopped, nothing of it is left; otherwise its "
                               "programs go on running, and the next console finds it."));
    QPushButton *stop = box->addButton(tr("&Stop It"), QMessageBox::AcceptRole);
    QPushButton *leave = box->addButton(tr("&Leave It Running"), QMessageBox::DestructiveRole);
    box->setDefaultButton(stop);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box, &QMessageBox::buttonClicked, this, [this, stop, leave](const QAbstractButton *button) {
        if (button == stop)
            stopLabAndQuit();
        if (button != leave)
            return;
        m_workbench.setStartedLab(false);
        Q_EMIT quitWanted();
    });
    box->open();
}

void MainWindow::stopLabAndQuit()
{
    QStringList words {QStringLiteral("stop")};
    if (const QString directory = LabProgram::directory(m_workbench.preferences()); !directory.isEmpty())
        words.append(directory);
    statusBar()->showMessage(tr("Stopping the reference server..."));
    m_lab->run(words, this, [this](const std::optional<QJsonObject> &answer, const Failure &failure) {
        statusBar()->clearMessage();
        if (!answer && failure.kind != FailureKind::NotFound) {
            showFailure(failure);
            return;
        }
        m_workbench.setStartedLab(false);
        Q_EMIT quitWanted();
    });
}

} // namespace Penumbra::Console
