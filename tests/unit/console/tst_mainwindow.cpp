// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/inventoryview.h"
#include "console/mainwindow.h"
#include "console/namespacepage.h"
#include "console/namespaceview.h"
#include "console/theme.h"

#include <QDir>
#include <QLabel>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Penumbra;
using namespace Penumbra::Console;

/// The real window on an empty configuration, and with a system whose inventory is a value.
class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyActionHasTextAndAKey();
    void everyPageHasANameAndSaysWhatWouldFillIt();
    void mapAndTreeShareOneSelection();
    void bothPalettesDrawTheWindow();
    void aMessageStandsAlone();

private:
    QTemporaryDir m_home;
};

void TestMainWindow::initTestCase()
{
    QVERIFY(m_home.isValid());
    for (const char *variable : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"}) {
        const QString folder = m_home.filePath(QString::fromLatin1(variable));
        QVERIFY(QDir().mkpath(folder));
        qputenv(variable, folder.toUtf8());
    }
}

void TestMainWindow::everyActionHasTextAndAKey()
{
    Workbench workbench;
    const MainWindow window(workbench);
    const QList<QAction *> actions = workbench.actions().all();
    QVERIFY(!actions.isEmpty());
    for (const QAction *action : actions) {
        QVERIFY(!action->text().isEmpty());
        QVERIFY2(action->text().contains(QLatin1Char('&')) || !action->shortcut().isEmpty(),
                 qPrintable(action->text()));
        QVERIFY2(!action->toolTip().isEmpty(), qPrintable(action->text()));
    }
    QHash<QKeySequence, QString> keys;
    for (const QAction *action : actions) {
        if (action->shortcut().isEmpty())
            continue;
        QVERIFY2(!keys.contains(action->shortcut()), qPrintable(action->text()));
        keys.insert(action->shortcut(), action->text());
    }
}

void TestMainWindow::everyPageHasANameAndSaysWhatWouldFillIt()
{
    Workbench workbench;
    MainWindow window(workbench);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QVERIFY(!window.pages().isEmpty());
    for (const Page *page : window.pages()) {
        QVERIFY(!page->title().isEmpty());
        QVERIFY(window.showPage(page->id()));
    }
    QVERIFY(!window.showPage(QStringLiteral("no such page")));
}

void TestMainWindow::mapAndTreeShareOneSelection()
{
    Workbench workbench;
    MainWindow window(workbench);
    window.show();
    Storage::KnownSystem system;
    system.id = QUuid::createUuid();
    system.name = system.host = QStringLiteral("server.example");
    system.kind = Storage::SystemKind::Smb;
    Storage::Inventory inventory;
    inventory.name = system.name;
    inventory.asOf = QDateTime::currentDateTimeUtc();
    Storage::Svm svm;
    svm.id = svm.name = svm.host = system.host;
    svm.running = true;
    inventory.svms = {svm};
    Storage::Share share;
    share.id = share.name = QStringLiteral("share1");
    share.svm = svm.id;
    inventory.shares = {share};
    workbench.systems().add(system, {}, inventory, false);
    QVERIFY(window.showPage(QStringLiteral("namespace")));
    const auto *page = qobject_cast<const NamespacePage *>(window.page(QStringLiteral("namespace")));
    QVERIFY(page);
    QTRY_COMPARE(page->view()->map().tags.size(), 1);
    const ObjectId id = ObjectId::ofShare(system.id, svm.id, share.id);
    const auto *tree = window.findChild<InventoryView *>();
    QVERIFY(tree);
    workbench.selection().set({id});
    QCOMPARE(page->view()->selected(), (MapObject {MapObject::Kind::Share, share.id}));
    workbench.selection().clear();
    QVERIFY(page->view()->selected().isNull());
    const QRect place = page->view()->viewRect({MapObject::Kind::Share, share.id});
    QTest::mouseClick(page->view()->viewport(), Qt::LeftButton, {}, place.center());
    QCOMPARE(workbench.selection().current(), id);
    QTRY_VERIFY(tree->selectionModel()->hasSelection());
    QCOMPARE(tree->selectionModel()->selectedIndexes().constFirst().data().toString(), share.name);
    workbench.systems().remove(system.id);
    QTRY_VERIFY(page->view()->map().tags.isEmpty());
}

void TestMainWindow::aMessageStandsAlone()
{
    Workbench workbench;
    MainWindow window(workbench);
    window.show();
    Storage::KnownSystem system;
    system.id = QUuid::createUuid();
    system.name = system.host = QStringLiteral("server.example");
    const auto tellsOfTheSystem = [&window] {
        const QList<QLabel *> labels = window.statusBar()->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(QLatin1String("read-only"));
        });
    };
    window.statusBar()->showMessage(QStringLiteral("something was done"));
    workbench.systems().add(system, {}, {}, false); // the status bar has something to say of it
    QCoreApplication::processEvents();
    QVERIFY(!tellsOfTheSystem());
    window.statusBar()->clearMessage();
    QTRY_VERIFY(tellsOfTheSystem());
    workbench.systems().remove(system.id);
}

void TestMainWindow::bothPalettesDrawTheWindow()
{
    Workbench workbench;
    MainWindow window(workbench);
    window.show();
    QImage before;
    for (const QPalette &palette : {Theme::lightPalette(), Theme::darkPalette()}) {
        QApplication::setPalette(palette);
        const QImage image = window.grab().toImage();
        QVERIFY(!image.isNull());
        QVERIFY(image != before);
        before = image;
    }
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
