// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/aboutdialog.h"
#include "console/copyactions.h"
#include "console/helpwindow.h"
#include "console/inventoryview.h"
#include "console/labprogram.h"
#include "console/mainwindow.h"
#include "console/page.h"
#include "console/quickfind.h"
#include "console/restoreactions.h"
#include "console/settingsdialog.h"

#include <QDockWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QStatusBar>
#include <QTabWidget>

#include <algorithm>

namespace Penumbra::Console {

using Menu = ActionSpec::Menu;

namespace {

bool isOneSystem(const QList<ObjectId> &objects)
{
    return objects.size() == 1 && objects.constFirst().kind == ObjectKind::System;
}

} // namespace

void MainWindow::makeActions()
{
    makeAssistants();
    makeFileActions();
    makeViewActions();
    makeBackupActions();
    new CopyActions(m_workbench, this); // the window's
    new RestoreActions(m_workbench, this);
    makeToolActions();
    makeHelpActions();
}

void MainWindow::makeAssistants()
{
    m_assistants = allAssistants(m_workbench);
    for (const AssistantEntry &entry : m_assistants)
        m_workbench.actions().add(entry.action, this, [this, id = entry.action.id](const QList<ObjectId> &objects) {
            openAssistant(id, objects);
        });
}

void MainWindow::makeFileActions()
{
    Actions &actions = m_workbench.actions();
    ActionSpec allow {
        QStringLiteral("system.allow-changes"),
        tr("&Allow Changes..."),
        tr("Let Penumbra change something on this storage system: make and remove shadow copies, restore"),
        QStringLiteral("object-unlocked"),
        {},
        Menu::File,
        false,
        true,
        [this](const QList<ObjectId> &objects) {
            const SystemView *view = m_workbench.systems().system(objects.value(0).system);
            return isOneSystem(objects) && view && view->system.readOnly;
        }};
    actions.add(allow, this, [this](const QList<ObjectId> &objects) { setReadOnly(objects, false); });
    ActionSpec forbid {QStringLiteral("system.read-only"),
                       tr("Set &Read-Only"),
                       tr("Penumbra changes nothing on this storage system any more"),
                       QStringLiteral("object-locked"),
                       {},
                       Menu::File,
                       false,
                       false,
                       [this](const QList<ObjectId> &objects) {
                           const SystemView *view = m_workbench.systems().system(objects.value(0).system);
                           return isOneSystem(objects) && view && !view->system.readOnly;
                       }};
    actions.add(forbid, this, [this](const QList<ObjectId> &objects) { setReadOnly(objects, true); });
    ActionSpec remove {QStringLiteral("system.remove"),
                       tr("&Forget Storage System..."),
                       tr("Penumbra forgets this storage system; nothing changes on it"),
                       QStringLiteral("edit-delete"),
                       {},
                       Menu::File,
                       false,
                       true,
                       isOneSystem};
    actions.add(remove, this, [this](const QList<ObjectId> &objects) { removeSystem(objects); });
    actions.add({QStringLiteral("settings"), tr("&Settings..."), tr("Colours, refreshing, tray"),
                 QStringLiteral("configure"), QKeySequence(Qt::CTRL | Qt::Key_Comma), Menu::File},
                this, [this](const QList<ObjectId> &) {
                    auto *dialog = new SettingsDialog(m_workbench.preferences(), this);
                    dialog->setAttribute(Qt::WA_DeleteOnClose);
                    dialog->open();
                });
    actions.add({QStringLiteral("quit"), tr("&Quit"), tr("End Penumbra; jobs that run go on"),
                 QStringLiteral("application-exit"), QKeySequence(Qt::CTRL | Qt::Key_Q), Menu::File},
                this, [this](const QList<ObjectId> &) { quit(); });
}

void MainWindow::makeViewActions()
{
    Actions &actions = m_workbench.actions();
    actions.add({QStringLiteral("find"), tr("&Find Anything..."), tr("Find an object or an action by its name"),
                 QStringLiteral("edit-find"), QKeySequence(Qt::CTRL | Qt::Key_K), Menu::View},
                this, [this](const QList<ObjectId> &) { m_quickFind->open(); });
    actions.add({QStringLiteral("refresh"), tr("&Refresh"), tr("Ask all storage systems again"),
                 QStringLiteral("view-refresh"), QKeySequence(Qt::Key_F5), Menu::View},
                this, [this](const QList<ObjectId> &) {
                    m_workbench.systems().refreshAll(true);
                    m_workbench.journal().refresh();
                    if (auto *page = qobject_cast<Page *>(m_tabs->currentWidget()))
                        page->refresh();
                });
    actions.add({QStringLiteral("show-all"),
                 tr("Show &Everything"),
                 tr("Select nothing, so that pages show everything"),
                 {},
                 QKeySequence(Qt::CTRL | Qt::Key_Backspace),
                 Menu::View},
                this, [this](const QList<ObjectId> &) { m_workbench.selection().clear(); });
    const auto addDock = [&](const QString &id, const QString &text, const QString &hint, const QKeySequence &keys,
                             QDockWidget *dock) {
        QAction *action = actions.add({id, text, hint, {}, keys, Menu::View}, this,
                                      [dock](const QList<ObjectId> &) { dock->setVisible(!dock->isVisible()); });
        action->setCheckable(true);
        connect(dock, &QDockWidget::visibilityChanged, action,
                [action, dock] { action->setChecked(!dock->isHidden()); });
    };
    addDock(QStringLiteral("view.inventory"), tr("&Inventory"), tr("Show or hide the inventory"),
            QKeySequence(Qt::Key_F9), m_inventoryDock);
    addDock(QStringLiteral("view.inspector"), tr("I&nspector"), tr("Show or hide the inspector"),
            QKeySequence(Qt::Key_F10 | Qt::SHIFT), m_inspectorDock);
}

void MainWindow::makeBackupActions()
{
    ActionSpec validate {QStringLiteral("validate"),
                         tr("&Validate"),
                         tr("Look at the selected shares, or all of them: machines, and whether they can be backed up"),
                         QStringLiteral("penumbra-validate"),
                         QKeySequence(Qt::CTRL | Qt::Key_L),
                         Menu::Backup,
                         true,
                         false,
                         [this](const QList<ObjectId> &objects) {
                             QList<ObjectId> meant = objects;
                             const QList<SystemView> systems = m_workbench.systems().systems();
                             for (const SystemView &view : systems)
                                 meant.append(objects.isEmpty() ? ObjectId::ofSystem(view.system.id) : ObjectId());
                             return std::any_of(meant.cbegin(), meant.cend(), [this](const ObjectId &id) {
                                 return !m_workbench.systems().sharesOf(id).isEmpty();
                             });
                         }};
    m_workbench.actions().add(validate, this,
                              [this](const QList<ObjectId> &objects) { m_workbench.validate(objects); });
    connect(&m_workbench.surveys(), &SurveyStore::finished, this, [this](const std::optional<Failure> &failure) {
        if (m_workbench.surveys().isQuiet())
            return;
        if (failure)
            showFailure(*failure);
        else
            notify(tr("Validation done"), surveyText());
    });
}

/// "share1, 2 machines, 0 findings", "21 shares, 29 machines, 21 findings".
QString MainWindow::surveyText() const
{
    const QList<ObjectId> &shares = m_workbench.surveys().last();
    int machines = 0;
    int findings = 0;
    for (const ObjectId &share : shares) {
        if (const ShareSurvey *survey = m_workbench.surveys().survey(share)) {
            machines += int(survey->report.machines.size());
            findings += int(survey->report.findings.size());
        }
    }
    const QString what =
        shares.size() == 1 ? m_workbench.nameOf(shares.constFirst()) : tr("%Ln share(s)", nullptr, int(shares.size()));
    return tr("%1, %2, %3", "shares, machines, findings")
        .arg(what, tr("%Ln machine(s)", nullptr, machines), tr("%Ln finding(s)", nullptr, findings));
}

void MainWindow::makeToolActions()
{
    m_workbench.actions().add({QStringLiteral("lab.start"),
                               tr("&Start Reference Server"),
                               tr("Start a private storage system on this computer, to try everything on, and open it"),
                               QStringLiteral("penumbra-lab"),
                               {},
                               Menu::Tools},
                              this, [this](const QList<ObjectId> &) {
                                  startLab({QStringLiteral("start"), QStringLiteral("--detach")});
                              });
    for (const auto signal : {&SystemStore::added, &SystemStore::changed, &SystemStore::removed})
        connect(&m_workbench.systems(), signal, this, &MainWindow::updateLabStart);
    updateLabStart();
}

/// One can be started when none is connected and nobody asks for one.
void MainWindow::updateLabStart()
{
    const QList<SystemView> systems = m_workbench.systems().systems();
    const bool runs = std::any_of(systems.cbegin(), systems.cend(), [](const SystemView &view) {
        return view.isLab && view.state == SystemView::State::Current;
    });
    m_workbench.actions().find(QStringLiteral("lab.start"))->setEnabled(!runs && !m_asksLab);
}

void MainWindow::makeHelpActions()
{
    Actions &actions = m_workbench.actions();
    actions.add({QStringLiteral("help"), tr("&Help"), tr("Read the documents that come with Penumbra"),
                 QStringLiteral("help-contents"), QKeySequence(Qt::Key_F1), Menu::Help},
                this, [this](const QList<ObjectId> &) { (new HelpWindow(this))->show(); });
    actions.add({QStringLiteral("about"),
                 tr("&About Penumbra"),
                 tr("Version, licence"),
                 QStringLiteral("help-about"),
                 {},
                 Menu::Help},
                this, [this](const QList<ObjectId> &) {
                    auto *dialog = new AboutDialog(this);
                    dialog->setAttribute(Qt::WA_DeleteOnClose);
                    dialog->open();
                });
}

void MainWindow::setReadOnly(const QList<ObjectId> &objects, bool readOnly)
{
    const SystemView *view = m_workbench.systems().system(objects.value(0).system);
    if (!view)
        return;
    Storage::KnownSystem system = view->system;
    system.readOnly = readOnly;
    const auto change = [this, system] {
        try {
            m_workbench.systems().change(system);
        } catch (const Error &error) {
            showFailure(error.failure());
        }
    };
    if (readOnly) {
        change();
        return;
    }
    auto *box = new QMessageBox(QMessageBox::Question, QStringLiteral("Penumbra"),
                                tr("Let Penumbra change something on %1?").arg(system.name), QMessageBox::Cancel, this);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(
        tr("From then on shadow copies can be made and removed there, and files restored. Each such action still asks "
           "or shows what it will do first."));
    QPushButton *allow = box->addButton(tr("&Allow Changes"), QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box, &QMessageBox::buttonClicked, this, [change, allow](const QAbstractButton *button) {
        if (button == allow)
            change();
    });
    box->open();
}

void MainWindow::removeSystem(const QList<ObjectId> &objects)
{
    const SystemView *view = m_workbench.systems().system(objects.value(0).system);
    if (!view)
        return;
    auto *box = new QMessageBox(QMessageBox::Question, QStringLiteral("Penumbra"),
                                tr("Forget %1?").arg(view->system.name), QMessageBox::Cancel, this);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(
        tr("Penumbra no longer shows it. Nothing changes on the storage system; its shadow copies stay, and passwords "
           "stay in the keychain."));
    QPushButton *forget = box->addButton(tr("&Forget"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box, &QMessageBox::buttonClicked, this,
            [this, forget, id = view->system.id](const QAbstractButton *button) {
                if (button != forget)
                    return;
                try {
                    m_workbench.systems().remove(id);
                } catch (const Error &error) {
                    showFailure(error.failure());
                }
            });
    box->open();
}

void MainWindow::act(const QStringList &arguments)
{
    const qsizetype lab = arguments.indexOf(QStringLiteral("--lab"));
    if (lab >= 0) {
        const QString next = arguments.value(lab + 1);
        openLab(next.startsWith(QLatin1Char('-')) ? QString() : next);
    }
}

void MainWindow::openKnownLab()
{
    const QList<SystemView> systems = m_workbench.systems().systems();
    if (std::none_of(systems.cbegin(), systems.cend(), [](const SystemView &view) { return view.isLab; }))
        return;
    QStringList words {QStringLiteral("status")};
    if (const QString directory = LabProgram::directory(m_workbench.preferences()); !directory.isEmpty())
        words.append(directory);
    m_lab->run(words, this, [this](const std::optional<QJsonObject> &answer, const Failure &failure) {
        if (answer)
            LabProgram::open(m_workbench, LabStatus::fromJson(*answer));
        else if (failure.kind == FailureKind::NotFound)
            notify(tr("The reference server is not running"),
                   tr("Tools, Start Reference Server starts it; File, Forget Storage System forgets it"));
        else
            qInfo("%s", Error(failure).what()); // its objects stay grey
    });
}

void MainWindow::openLab(const QString &directory)
{
    QStringList words {QStringLiteral("status")};
    if (!directory.isEmpty())
        words.append(directory);
    startLab(words);
}

void MainWindow::startLab(const QStringList &arguments)
{
    m_asksLab = true;
    updateLabStart();
    statusBar()->showMessage(tr("Asking the reference server..."));
    const bool starts = arguments.constFirst() == QLatin1String("start");
    m_lab->run(arguments, this, [this, starts](const std::optional<QJsonObject> &answer, const Failure &failure) {
        m_asksLab = false;
        updateLabStart();
        statusBar()->clearMessage();
        if (answer) {
            m_workbench.setStartedLab(m_workbench.hasStartedLab() || starts);
            LabProgram::open(m_workbench, LabStatus::fromJson(*answer));
        } else if (failure.kind == FailureKind::ServerLocked)
            openLab({}); // it runs already
        else
            showFailure(failure);
    });
}

} // namespace Penumbra::Console
