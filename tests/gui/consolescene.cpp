// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "consolescene.h"

#include "console/assistant.h"
#include "console/page.h"
#include "support/modelwatch.h"

#include <QApplication>
#include <QDir>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <stdexcept>

namespace Penumbra::Test {

using namespace Console;

namespace {

constexpr int limit = patience;
constexpr int restTime = 120; // ms: longer than the console gathers news before it shows them

} // namespace

void demand(bool condition, const char *what)
{
    if (!condition)
        throw std::runtime_error(what);
}

void settle(QWidget &screen)
{
    QImage before;
    [[maybe_unused]] const bool rests = QTest::qWaitFor([&] {
        const QImage now = screen.window()->grab().toImage();
        const bool same = now == before;
        before = now;
        if (!same)
            QTest::qWait(restTime);
        return same;
    });
}

namespace {

/// The dialog or frame an action has brought up.
QWidget *broughtUp(const QWidget &window)
{
    QWidget *found = nullptr;
    const bool came = QTest::qWaitFor([&] {
        found = QApplication::activeModalWidget();
        const QWidgetList widgets = QApplication::topLevelWidgets();
        for (QWidget *widget : widgets) {
            if (widget != &window && widget->isVisible() && widget->windowType() == Qt::Dialog)
                found = widget;
        }
        return found != nullptr;
    });
    demand(came, "no dialog came up");
    found->activateWindow(); // not every platform does it by itself
    demand(QTest::qWaitFor([&] { return QApplication::activeWindow() == found; }, limit), "a dialog is not in front");
    return found;
}

} // namespace

ConsoleScene::ConsoleScene()
{
    for (const char *variable : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME",
                                 "XDG_RUNTIME_DIR", "PENUMBRA_STATE_DIR"}) {
        const QString folder = m_home.filePath(QString::fromLatin1(variable));
        QDir().mkpath(folder);
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv(variable, folder.toUtf8());
    }
    m_workbench = std::make_unique<Workbench>();
    m_workbench->log().install();
    m_window = std::make_unique<MainWindow>(*m_workbench);
    watchModels(*m_window);
    m_window->show();
    demand(QTest::qWaitForWindowActive(m_window.get(), limit), "the window does not come up");
}

ConsoleScene::~ConsoleScene() = default;

void ConsoleScene::open(const PrivateLab &lab)
{
    m_window->act({QStringLiteral("--lab"), lab.directory()});
    const auto isCurrent = [this] {
        const QList<SystemView> systems = m_workbench->systems().systems();
        return !systems.isEmpty() && systems.constFirst().state == SystemView::State::Current;
    };
    demand(QTest::qWaitFor(isCurrent, limit), "the reference server's inventory does not come");
    QSignalSpy finished(&m_workbench->surveys(), &SurveyStore::finished);
    m_workbench->validate({});
    demand(QTest::qWaitFor([&] { return !finished.isEmpty(); }, limit), "the validation does not end");
}

ObjectId ConsoleScene::share(const QString &name) const
{
    const QList<SystemView> systems = m_workbench->systems().systems();
    for (const SystemView &view : systems) {
        const QList<ObjectId> shares = m_workbench->systems().sharesOf(ObjectId::ofSystem(view.system.id));
        for (const ObjectId &share : shares) {
            if (m_workbench->systems().nameOf(share) == name)
                return share;
        }
    }
    throw std::runtime_error("there is no such share");
}

void ConsoleScene::visitScreens(const Visit &visit)
{
    visitPages(visit);
    visitDialogs(visit);
    visitAssistants(visit);
}

void ConsoleScene::visitPages(const Visit &visit)
{
    if (m_workbench->systems().systems().isEmpty()) {
        visit(QStringLiteral("first-start"), *m_window);
        return;
    }
    for (Page *page : m_window->pages()) {
        m_window->showPage(page->id());
        // The map shows one SVM at a time.
        if (page->id() == QLatin1String("namespace"))
            m_workbench->selection().set({share(QStringLiteral("links")).svmId()});
        settle(*m_window);
        visit(page->id(), *m_window);
        m_workbench->selection().clear();
    }
}

void ConsoleScene::visitDialogs(const Visit &visit)
{
    for (const auto *id : {"settings", "about", "help", "find"}) {
        m_workbench->actions().find(QLatin1String(id))->trigger();
        if (qstrcmp(id, "find") == 0) {
            visit(QStringLiteral("find"), *m_window);
            if (QWidget *field = QApplication::focusWidget())
                QTest::keyClick(field, Qt::Key_Escape);
            continue;
        }
        QWidget *dialog = broughtUp(*m_window);
        visit(QLatin1String(id), *dialog);
        const QPointer<QWidget> guard(dialog);
        dialog->close();
        demand(QTest::qWaitFor([&] { return !guard || !guard->isVisible(); }, limit), "a dialog does not close");
    }
}

void ConsoleScene::visitAssistants(const Visit &visit)
{
    for (const AssistantEntry &entry : allAssistants(*m_workbench)) {
        const QAction *action = m_workbench->actions().find(entry.action.id);
        if (!action->isEnabled())
            continue;
        demand(m_window->openAssistant(entry.action.id, m_workbench->selection().objects()), "an assistant is missing");
        QWidget *dialog = broughtUp(*m_window);
        auto *assistant = qobject_cast<Assistant *>(dialog);
        for (int step = 1;; ++step) {
            settle(*dialog);
            watchModels(*dialog);
            visit(entry.action.id + QStringLiteral("-%1").arg(step), *dialog);
            if (!assistant || !assistant->step()->nextByEnter() || !assistant->step()->isComplete())
                break;
            const AssistantStep *before = assistant->step();
            QTest::mouseClick(assistant->findChild<QPushButton *>(QStringLiteral("next")), Qt::LeftButton);
            if (assistant->step() == before)
                break;
        }
        const QPointer<QWidget> guard(dialog);
        dialog->close();
        demand(QTest::qWaitFor([&] { return !guard; }, limit), "an assistant does not close");
    }
}

QByteArray exampleLab()
{
    const ProgramResult example =
        runProgram(QStringLiteral(PENUMBRA_BIN_DIR "/penumbra-lab"), {QStringLiteral("example")});
    if (example.exitCode != 0)
        throw std::runtime_error("there is no example of a lab");
    return example.output.toUtf8();
}

} // namespace Penumbra::Test
