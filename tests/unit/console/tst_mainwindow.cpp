// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/facttext.h"
#include "console/inspector.h"
#include "console/inventoryview.h"
#include "console/mainwindow.h"
#include "console/namespacepage.h"
#include "console/namespaceview.h"
#include "console/overviewpage.h"
#include "console/tableview.h"
#include "console/theme.h"
#include "journal/journal.h"
#include "storage/sharenames.h"

#include <QDir>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Penumbra;
using namespace Penumbra::Console;

namespace {

const QUuid copyUuid = QUuid::createUuid();

/// A server with the shares "share1" on a volume and "share2", and an exposed copy of the first.
Storage::KnownSystem addServer(Workbench &workbench)
{
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
    Storage::Volume volume;
    volume.id = volume.name = QStringLiteral("vm_vol1");
    volume.svm = svm.id;
    inventory.volumes = {volume};
    for (const QString &name :
         {QStringLiteral("share1"), QStringLiteral("share2"), QStringLiteral("share1@%1").arg(copyUuid.toString())}) {
        Storage::Share share;
        share.name = name;
        share.svm = svm.id;
        Storage::readShareName(share);
        if (name == QLatin1String("share1"))
            share.volume = volume.id;
        inventory.shares.append(share);
    }
    Storage::addExposedCopies(inventory);
    workbench.systems().add(system, {}, inventory, false);
    return system;
}

ObjectId shareOf(const Storage::KnownSystem &system, const QString &name)
{
    return ObjectId::ofShare(system.id, system.host, Storage::shareId(system.host, name));
}

QString textOf(const QWidget *in)
{
    QStringList texts;
    const QList<QLabel *> labels = in->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible())
            texts.append(label->text());
    }
    const QList<FactText *> facts = in->findChildren<FactText *>();
    for (const FactText *fact : facts)
        texts.append(fact->toPlainText());
    return texts.join(QLatin1Char('\n'));
}

} // namespace

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
    void theStatusBarLeavesOutWhatIsNotKnown();
    void whatLiesInACopyStandsForItsShare();
    void theMapNamesTheSvmThatItShows();
    void theOverviewCountsWhatAShareLiesOn();
    void theViewMenuKeepsThingsOfOneKindTogether();
    void theInspectorShowsTheSelectedJob();

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
    const Storage::KnownSystem system = addServer(workbench);
    const ObjectId id = shareOf(system, QStringLiteral("share1"));
    const MapObject share {MapObject::Kind::Share, id.share};
    QVERIFY(window.showPage(QStringLiteral("namespace")));
    const auto *page = qobject_cast<const NamespacePage *>(window.page(QStringLiteral("namespace")));
    QVERIFY(page);
    QTRY_VERIFY(!page->view()->viewRect(share).isEmpty());
    const auto *tree = window.findChild<InventoryView *>();
    QVERIFY(tree);
    workbench.selection().set({id});
    QCOMPARE(page->view()->selected(), share);
    workbench.selection().clear();
    QVERIFY(page->view()->selected().isNull());
    const QRect place = page->view()->viewRect(share);
    QTest::mouseClick(page->view()->viewport(), Qt::LeftButton, {}, place.center());
    QCOMPARE(workbench.selection().current(), id);
    QTRY_VERIFY(tree->selectionModel()->hasSelection());
    QCOMPARE(tree->selectionModel()->selectedIndexes().constFirst().data().toString(), QStringLiteral("share1"));
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

void TestMainWindow::theStatusBarLeavesOutWhatIsNotKnown()
{
    Workbench workbench;
    MainWindow window(workbench);
    window.show();
    const Storage::KnownSystem system = addServer(workbench);
    workbench.selection().set({ObjectId::ofSystem(system.id)});
    QTRY_VERIFY(textOf(window.statusBar()).contains(QStringLiteral("read-only")));
    QVERIFY2(!textOf(window.statusBar()).contains(QStringLiteral("known")), qPrintable(textOf(window.statusBar())));
    workbench.systems().remove(system.id);
}

void TestMainWindow::whatLiesInACopyStandsForItsShare()
{
    Workbench workbench;
    const MainWindow window(workbench);
    const Storage::KnownSystem system = addServer(workbench);
    const ObjectId share = shareOf(system, QStringLiteral("share1"));
    QTRY_COMPARE(workbench.copies().rows().size(), 1);
    const ObjectId machine = ObjectId::ofMachine(workbench.copies().rows().constFirst().id.shareId(),
                                                 QUuid::createUuid(), QStringLiteral("web\\web.vmcx"));
    workbench.selection().set({workbench.copies().rows().constFirst().id, machine});
    for (const auto *id : {"overview", "namespace", "machines", "validation"})
        QCOMPARE(window.page(QLatin1String(id))->scope(), QList<ObjectId> {share});
    QVERIFY(window.page(QStringLiteral("shadow-copies"))->scope().isEmpty()); // it was selected there
    workbench.systems().remove(system.id);
}

void TestMainWindow::theMapNamesTheSvmThatItShows()
{
    Workbench workbench;
    MainWindow window(workbench);
    window.show();
    const Storage::KnownSystem system = addServer(workbench);
    QVERIFY(window.showPage(QStringLiteral("namespace")));
    const Page *page = window.page(QStringLiteral("namespace"));
    QTRY_VERIFY2(textOf(page).contains(QStringLiteral("server.example, 1 volume")), qPrintable(textOf(page)));
    workbench.selection().set({shareOf(system, QStringLiteral("share1"))}); // all of the map is shown nevertheless
    QVERIFY2(textOf(page).contains(QStringLiteral("server.example, 1 volume")), qPrintable(textOf(page)));
    workbench.systems().remove(system.id);
}

void TestMainWindow::theOverviewCountsWhatAShareLiesOn()
{
    Workbench workbench;
    MainWindow window(workbench);
    window.show();
    const Storage::KnownSystem system = addServer(workbench);
    QVERIFY(window.showPage(QStringLiteral("overview")));
    workbench.selection().set({shareOf(system, QStringLiteral("share1"))});
    const Page *page = window.page(QStringLiteral("overview"));
    const auto tells = [page](const QString &text) {
        const QList<QToolButton *> numbers = page->findChildren<QToolButton *>();
        return std::any_of(numbers.cbegin(), numbers.cend(), [&text](const QToolButton *number) {
            return number->isVisible() && number->accessibleName().startsWith(text);
        });
    };
    QTRY_VERIFY(tells(QStringLiteral("1 volume")));
    QTRY_VERIFY(tells(QStringLiteral("1 shadow copy")));
    QVERIFY(!textOf(page).contains(QStringLiteral("snapshots"))); // nothing is known of them
    workbench.selection().set({shareOf(system, QStringLiteral("share2"))});
    QTRY_VERIFY(tells(QStringLiteral("0 volumes")) || tells(QStringLiteral("0 volume(s)")));
    QTRY_VERIFY(tells(QStringLiteral("0 shadow cop")));
    workbench.systems().remove(system.id);
}

void TestMainWindow::theViewMenuKeepsThingsOfOneKindTogether()
{
    Workbench workbench;
    MainWindow window(workbench);
    const QMenu *view = nullptr;
    const QList<QMenu *> menus = window.menuBar()->findChildren<QMenu *>();
    for (const QMenu *menu : menus) {
        if (menu->actions().contains(workbench.actions().find(QStringLiteral("map.fit"))))
            view = menu;
    }
    QVERIFY(view);
    QStringList kinds; // of the groups between lines
    QSet<QString> group;
    const QList<QAction *> actions = view->actions();
    for (const QAction *action : actions) {
        if (action->isSeparator()) {
            QCOMPARE(group.size(), 1);
            kinds += group.values();
            group.clear();
        } else {
            const QString id = action->objectName();
            group.insert(id.contains(QLatin1Char('.')) ? id.section(QLatin1Char('.'), 0, 0) : QString());
        }
    }
    kinds += group.values();
    QCOMPARE(kinds, QStringList({QString(), QStringLiteral("view"), QStringLiteral("page"), QStringLiteral("map")}));
}

void TestMainWindow::theInspectorShowsTheSelectedJob()
{
    Journal journal;
    const QUuid job = journal.beginJob(QStringLiteral("shadow-copy-set"), QStringLiteral("shadow create //files1/vms"));
    journal.finishJob(job, RunResult::Outcome::Done, {});
    Workbench workbench;
    MainWindow window(workbench);
    window.show();
    const Storage::KnownSystem system = addServer(workbench);
    const auto *inspector = window.findChild<Inspector *>();
    workbench.selection().set({ObjectId::ofSystem(system.id)});
    QTRY_VERIFY(textOf(inspector).contains(QStringLiteral("server.example")));
    QVERIFY(window.showPage(QStringLiteral("jobs")));
    QTRY_VERIFY2(textOf(inspector).contains(QStringLiteral("Shadow copies of vms")), qPrintable(textOf(inspector)));
    QVERIFY(textOf(inspector).contains(QStringLiteral("done")));
    QCOMPARE(workbench.selection().current(), ObjectId::ofSystem(system.id)); // other pages keep what they show
    QVERIFY(window.showPage(QStringLiteral("log")));
    QVERIFY(textOf(inspector).contains(QStringLiteral("server.example")));
    workbench.systems().remove(system.id);
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
