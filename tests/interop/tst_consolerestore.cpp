// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The page Shadow copies and the Restore assistant on a private reference server, with the real widgets; what came back is compared by
// smbclient.

#include "restorescene.h"

#include "console/confirmdialog.h"
#include "console/foldermodel.h"
#include "core/sidename.h"

#include <QDragEnterEvent>
#include <QDragMoveEvent>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QRadioButton>
#include <QToolButton>

using namespace Penumbra;
using namespace Penumbra::Console;
using namespace Penumbra::Test;

class TestConsoleRestore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void looksInsideACopy();
    void showsPreviousVersions();
    void askedWithNothingItOffersCopies();
    void askedWithAMachineItOffersItsNewestCopy();
    void onlyOneTableSaysWhatActionsAreAbout();
    void whatIsDoneIsWhatWasReviewed();
    void restoresInPlaceAndKeepsTheOld();
    void replacingWantsTheNameTyped();
    void restoresElsewhereAndKeepsBoth();
    void bringsAFolderOfTheDesktopOntoAShare();
    void aMachineThatIsOpenSeemsToRun();
    void copiesToThisComputer();
    void aRestoreGoesOnWithoutTheConsole();
    void deletesTheSetAtLast();

private:
    ObjectId copyId() { return m_scene->workbench().copies().rows().constFirst().id; }
    /// Selects the copy and looks for machines; gives the machine's identity.
    ObjectId machine();
    void clickNext()
    {
        QTest::mouseClick(RestoreScene::button(m_scene->assistant(), QStringLiteral("Next")), Qt::LeftButton);
    }
    void choose(const char *name) const
    {
        m_scene->assistant()->findChild<QRadioButton *>(QLatin1String(name))->click();
    }
    /// Drags something over share "other" and drops it there.
    void dropOnOther(const QMimeData &data);
    /// From the review: starts it, and waits for the result.
    void runToTheEnd();
    QMap<QString, QByteArray> inCopy() const { return m_scene->fetched(m_scene->exposed(), QStringLiteral("web")); }

    std::unique_ptr<RestoreScene> m_scene;
    QTemporaryDir m_saved;
};

#define OPEN_REVIEW()                                                                                                  \
    do {                                                                                                               \
        QTRY_VERIFY_WITH_TIMEOUT(m_scene->assistant()->plan().has_value(), RestoreScene::limit);                       \
        QVERIFY2(m_scene->assistant()->plan()->problems.isEmpty(), qPrintable(m_scene->shownText()));                  \
    } while (false)

void TestConsoleRestore::initTestCase()
{
    m_scene = std::make_unique<RestoreScene>(QStringLiteral("127.0.46.1"));
    QCOMPARE(m_scene->prepare(), QByteArray());
    QCOMPARE(runProgram(QStringLiteral("cp"),
                        {QStringLiteral("-a"), m_scene->folder(QStringLiteral("vms/web")), m_saved.path()})
                 .exitCode,
             0);
}

void TestConsoleRestore::init()
{
    m_scene->open();
    QTRY_VERIFY_WITH_TIMEOUT(m_scene->isReady(), RestoreScene::limit);
    QVERIFY(m_scene->window().showPage(QStringLiteral("shadow-copies")));
}

void TestConsoleRestore::cleanup()
{
    m_scene->close();
    const QString live = m_scene->folder(QStringLiteral("vms"));
    for (const QString &folder : {live, m_scene->folder(QStringLiteral("other"))})
        runProgram(QStringLiteral("find"),
                   {folder, QStringLiteral("-mindepth"), QStringLiteral("1"), QStringLiteral("-delete")});
    runProgram(QStringLiteral("cp"), {QStringLiteral("-a"), m_saved.filePath(QStringLiteral("web")), live});
}

ObjectId TestConsoleRestore::machine()
{
    ShadowCopiesPage *page = m_scene->page();
    page->reveal(copyId());
    page->browser()->machineButton()->click();
    TableView *table = page->browser()->machineTable();
    if (!QTest::qWaitFor([table] { return table->model()->rowCount() == 1; }, RestoreScene::limit))
        return {};
    table->selectRow(0);
    return table->selectedObjects().value(0);
}

void TestConsoleRestore::runToTheEnd()
{
    QPushButton *restore = RestoreScene::button(m_scene->assistant(), QStringLiteral("Restore"));
    QVERIFY2(restore, qPrintable(m_scene->shownText()));
    QVERIFY(!restore->isDefault()); // Enter never starts it
    QVERIFY(!restore->autoDefault());
    QTest::keyClick(m_scene->assistant(), Qt::Key_Return);
    QVERIFY(!m_scene->assistant()->job());
    QTest::mouseClick(restore, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(m_scene->assistant()->job(), RestoreScene::limit);
    RunningJob *job = m_scene->assistant()->job();
    QTRY_VERIFY_WITH_TIMEOUT(job->hasEnded(), RestoreScene::limit);
    QTRY_COMPARE(m_scene->assistant()->step()->title(), QStringLiteral("Result"));
}

void TestConsoleRestore::looksInsideACopy()
{
    ShadowCopiesPage *page = m_scene->page();
    QTRY_COMPARE(page->table()->model()->rowCount(), 1);
    QTest::mouseClick(page->table()->viewport(), Qt::LeftButton, {},
                      page->table()->visualRect(page->table()->model()->index(0, 0)).center());
    QCOMPARE(m_scene->workbench().selection().current(), copyId());
    FolderModel &folder = page->browser()->folderModel();
    QTRY_VERIFY_WITH_TIMEOUT(folder.indexOf(QStringLiteral("web")).isValid(), RestoreScene::limit);
    page->browser()->folderTable()->setCurrentIndex(folder.indexOf(QStringLiteral("web")));
    QTest::keyClick(page->browser()->folderTable(), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(page->browser()->path(), QStringLiteral("web"), RestoreScene::limit);
    const QString listed = m_scene->smbclient(m_scene->exposed(), QStringLiteral("ls web\\*")).output;
    QTRY_VERIFY_WITH_TIMEOUT(folder.rowCount() > 0, RestoreScene::limit);
    for (int row = 0; row < folder.rowCount(); ++row)
        QVERIFY2(listed.contains(folder.index(row, 0).data().toString()), qPrintable(listed));
    page->browser()->folderTable()->setFocus();
    QTest::keyClick(page->browser()->folderTable(), Qt::Key_Backspace);
    QTRY_COMPARE(page->browser()->path(), QString());
    QTRY_VERIFY_WITH_TIMEOUT(folder.indexOf(QStringLiteral("web")).isValid(), RestoreScene::limit);
    QTRY_COMPARE(page->browser()->folderTable()->currentIndex().data().toString(), QStringLiteral("web"));
    const ObjectId found = machine();
    QCOMPARE(found.kind, ObjectKind::Machine);
    QCOMPARE(m_scene->workbench().nameOf(found), QStringLiteral("web"));
}

void TestConsoleRestore::showsPreviousVersions()
{
    const QList<CopyRow> versions = previousVersionRows(m_scene->workbench().systems().systems());
    QVERIFY(!versions.isEmpty());
    m_scene->page()->reveal(versions.constFirst().id);
    FolderModel &folder = m_scene->page()->browser()->folderModel();
    QTRY_VERIFY_WITH_TIMEOUT(folder.rowCount() > 0, RestoreScene::limit);
    QVERIFY(isInCopy(folder.objectOf(folder.index(0, 0))));
}

void TestConsoleRestore::askedWithNothingItOffersCopies()
{
    m_scene->workbench().selection().clear();
    m_scene->workbench().actions().find(QStringLiteral("restore"))->trigger();
    RestoreAssistant *assistant = m_scene->assistant();
    QVERIFY(assistant);
    QVERIFY(!assistant->step()->isComplete());
    auto *browser = assistant->findChild<CopyBrowser *>();
    QTRY_VERIFY_WITH_TIMEOUT(browser->folderModel().indexOf(QStringLiteral("web")).isValid(), RestoreScene::limit);
    browser->folderTable()->selectRow(browser->folderModel().indexOf(QStringLiteral("web")).row());
    QTest::mouseClick(RestoreScene::button(assistant, QStringLiteral("Add Selected")), Qt::LeftButton);
    QCOMPARE(assistant->wish().objects, QList<ObjectId> {childOf(copyId(), QStringLiteral("web"), true)});
    QVERIFY(assistant->step()->isComplete());
}

void TestConsoleRestore::askedWithAMachineItOffersItsNewestCopy()
{
    const ObjectId share = m_scene->share(QStringLiteral("vms"));
    m_scene->workbench().validate({share});
    SurveyStore &surveys = m_scene->workbench().surveys();
    QTRY_COMPARE_WITH_TIMEOUT(surveys.machinesOf(share).size(), 1, RestoreScene::limit);
    m_scene->workbench().selection().set(surveys.machinesOf(share));
    m_scene->workbench().actions().find(QStringLiteral("restore"))->trigger();
    RestoreAssistant *assistant = m_scene->assistant();
    QVERIFY(assistant);
    QTRY_VERIFY_WITH_TIMEOUT(assistant->step()->isComplete(), RestoreScene::limit);
    clickNext(); // what is selected is enough
    QCOMPARE(assistant->wish().objects.size(), 1);
    const ObjectId chosen = assistant->wish().objects.constFirst();
    QVERIFY(isInCopy(chosen));
    QCOMPARE(chosen.item, surveys.machinesOf(share).constFirst().item);
}

void TestConsoleRestore::onlyOneTableSaysWhatActionsAreAbout()
{
    QVERIFY(!machine().isNull());
    const ShadowCopiesPage *page = m_scene->page();
    QVERIFY(page->browser()->machineTable()->isActedOn());
    QVERIFY(!page->table()->isActedOn());
    QTest::mouseClick(page->table()->viewport(), Qt::LeftButton, {},
                      page->table()->visualRect(page->table()->model()->index(0, 0)).center());
    QCOMPARE(m_scene->workbench().selection().current(), copyId());
    QVERIFY(page->table()->isActedOn());
    QVERIFY(!page->browser()->machineTable()->isActedOn());
}

void TestConsoleRestore::whatIsDoneIsWhatWasReviewed()
{
    QVERIFY(!machine().isNull());
    m_scene->workbench().actions().find(QStringLiteral("restore"))->trigger();
    clickNext();
    QVERIFY2(m_scene->shownText().contains(QStringLiteral("\\vms\\web")), qPrintable(m_scene->shownText()));
    clickNext();
    RestoreWish wish = m_scene->assistant()->wish();
    QVERIFY(wish.namedAt.isValid());
    wish.namedAt = QDateTime({2001, 2, 3}, {4, 5}, Qt::UTC); // he takes his time
    m_scene->assistant()->setWish(wish);
    clickNext();
    OPEN_REVIEW();
    const QString name = QStringLiteral("web (restored 2001-02-03 04.05)");
    const QString target = m_scene->assistant()->plan()->items.constFirst().target;
    QVERIFY2(target.endsWith(name), qPrintable(target));
    QVERIFY2(m_scene->shownText().contains(QStringLiteral("same ID as web")), qPrintable(m_scene->shownText()));
    runToTheEnd();
    QCOMPARE(m_scene->assistant()->items().constFirst().target, target);
    QVERIFY2(m_scene->shownText().contains(target), qPrintable(m_scene->shownText()));
    QVERIFY2(m_scene->shownText().contains(QStringLiteral("same ID as web")), qPrintable(m_scene->shownText()));
    QCOMPARE(m_scene->fetched(QStringLiteral("vms"), name), inCopy());
}

void TestConsoleRestore::restoresInPlaceAndKeepsTheOld()
{
    const auto wanted = inCopy();
    const auto old = m_scene->fetched(QStringLiteral("vms"), QStringLiteral("web"));
    QVERIFY(wanted.size() >= 3);
    QVERIFY(old != wanted);
    QVERIFY(!machine().isNull());
    m_scene->workbench().actions().find(QStringLiteral("restore"))->trigger();
    QVERIFY(m_scene->assistant());
    clickNext();
    QCOMPARE(m_scene->assistant()->wish().where, RestoreWish::Where::Original);
    clickNext();
    QVERIFY(m_scene->assistant()->findChild<QRadioButton *>(QStringLiteral("keepBoth"))->isChecked());
    choose("replaceKeepingOld");
    clickNext();
    OPEN_REVIEW();
    QCOMPARE(m_scene->assistant()->plan()->replaced(), int(wanted.size()));
    runToTheEnd();
    QCOMPARE(m_scene->assistant()->job()->exitCode(), 0);
    auto now = m_scene->fetched(QStringLiteral("vms"), QStringLiteral("web"));
    QMap<QString, QByteArray> aside;
    for (const QString &name : now.keys()) {
        if (const auto side = SideName::parse(name.section(QLatin1Char('/'), -1)))
            aside.insert(name.left(name.lastIndexOf(QLatin1Char('/')) + 1) + side->target, now.take(name));
    }
    QCOMPARE(now, wanted);
    QCOMPARE(aside, old);
    // It is listed with a way to remove it.
    QTRY_COMPARE(m_scene->workbench().copies().restores().size(), 1);
    m_scene->assistant()->close();
    QPushButton *discard = nullptr;
    QTRY_VERIFY(discard = RestoreScene::button(m_scene->page(), QStringLiteral("Discard")));
    QTest::mouseClick(discard, Qt::LeftButton);
    auto *dialog = m_scene->window().findChild<ConfirmDialog *>();
    QVERIFY(dialog);
    QTest::mouseClick(RestoreScene::button(dialog, QStringLiteral("Discard")), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(m_scene->workbench().copies().restores().isEmpty(), RestoreScene::limit);
    QCOMPARE(m_scene->fetched(QStringLiteral("vms"), QStringLiteral("web")), wanted);
}

void TestConsoleRestore::replacingWantsTheNameTyped()
{
    QVERIFY(!machine().isNull());
    m_scene->workbench().actions().find(QStringLiteral("restore"))->trigger();
    clickNext();
    clickNext();
    choose("replace");
    clickNext();
    OPEN_REVIEW();
    QVERIFY(!RestoreScene::button(m_scene->assistant(), QStringLiteral("Restore")));
    QLineEdit *typed = nullptr;
    const QList<QLineEdit *> edits = m_scene->assistant()->findChildren<QLineEdit *>();
    for (QLineEdit *edit : edits)
        typed = edit->isVisible() ? edit : typed;
    QVERIFY(typed);
    QTest::keyClicks(typed, QStringLiteral("we"));
    QVERIFY(!RestoreScene::button(m_scene->assistant(), QStringLiteral("Restore")));
    QTest::keyClicks(typed, QStringLiteral("b"));
    QVERIFY(RestoreScene::button(m_scene->assistant(), QStringLiteral("Restore")));
    runToTheEnd();
    QCOMPARE(m_scene->fetched(QStringLiteral("vms"), QStringLiteral("web")), inCopy());
}

void TestConsoleRestore::dropOnOther(const QMimeData &data)
{
    auto *tree = m_scene->window().findChild<InventoryView *>();
    const auto other = [&] { return tree->inventory().indexOf(m_scene->share(QStringLiteral("other"))); };
    QTRY_VERIFY(other().isValid());
    tree->expandAll();
    tree->scrollTo(other());
    const QPoint at = tree->visualRect(other()).center();
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(tree->viewport(), &enter);
    QDragMoveEvent move(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(tree->viewport(), &move);
    QVERIFY2(move.isAccepted(), qPrintable(tree->verdict()));
    QDropEvent drop(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(tree->viewport(), &drop);
    QVERIFY(drop.isAccepted());
    QTRY_VERIFY(m_scene->assistant());
}

void TestConsoleRestore::bringsAFolderOfTheDesktopOntoAShare()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(m_saved.filePath(QStringLiteral("web")))});
    dropOnOther(data);
    QCOMPARE(m_scene->assistant()->wish().localFiles, QStringList(m_saved.filePath(QStringLiteral("web"))));
    for (int step = 0; step < 3; ++step)
        clickNext();
    OPEN_REVIEW();
    runToTheEnd();
    QCOMPARE(m_scene->assistant()->job()->exitCode(), 0);
    QCOMPARE(m_scene->fetched(QStringLiteral("other"), QStringLiteral("web")),
             m_scene->fetched(QStringLiteral("vms"), QStringLiteral("web")));
}

void TestConsoleRestore::restoresElsewhereAndKeepsBoth()
{
    const auto wanted = inCopy();
    const ObjectId web = machine();
    QVERIFY(!web.isNull());
    for (int round = 0; round < 2; ++round) {
        QMimeData data;
        putObjects(data, {web}, {QStringLiteral("web")});
        dropOnOther(data);
        QTRY_VERIFY(m_scene->assistant());
        QVERIFY(m_scene->workbench().jobs().jobs().size() == round);
        for (int step = 0; step < 3; ++step)
            clickNext();
        OPEN_REVIEW();
        QCOMPARE(m_scene->assistant()->plan()->items.constFirst().renamed, round == 1);
        runToTheEnd();
        QCOMPARE(m_scene->assistant()->job()->exitCode(), 0);
        m_scene->assistant()->close();
        QTRY_VERIFY(!m_scene->assistant());
        // It is in the inventory without anybody having asked for a validation.
        const ObjectId other = m_scene->share(QStringLiteral("other"));
        QTRY_COMPARE_WITH_TIMEOUT(m_scene->workbench().surveys().machinesOf(other).size(), round + 1,
                                  RestoreScene::limit);
    }
    const QStringList names =
        QDir(m_scene->folder(QStringLiteral("other"))).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QCOMPARE(names.size(), 2);
    QVERIFY(names.contains(QStringLiteral("web")));
    for (const QString &name : names)
        QCOMPARE(m_scene->fetched(QStringLiteral("other"), name), wanted);
}

void TestConsoleRestore::aMachineThatIsOpenSeemsToRun()
{
    const QString disk =
        RestoreScene::filesBelow(m_scene->folder(QStringLiteral("vms/web"))).filter(QStringLiteral("disk1")).value(0);
    QVERIFY(!disk.isEmpty());
    QProcess host; // as a Hyper-V host that runs the machine
    host.setProcessChannelMode(QProcess::MergedChannels);
    host.start(QStringLiteral("stdbuf"),
               QStringList {QStringLiteral("-oL"), QStringLiteral("smbclient")}
                   + m_scene->smbArguments(QStringLiteral("vms")));
    QVERIFY(host.waitForStarted());
    host.write("open \"web/" + disk.toUtf8() + "\"\n");
    QByteArray said;
    QTRY_VERIFY_WITH_TIMEOUT((said += host.readAll()).contains("fnum"), RestoreScene::limit);
    const auto before = m_scene->fetched(QStringLiteral("vms"), QStringLiteral("web"));
    QVERIFY(!machine().isNull());
    m_scene->workbench().actions().find(QStringLiteral("restore"))->trigger();
    clickNext();
    clickNext();
    choose("replaceKeepingOld");
    clickNext();
    QTRY_VERIFY_WITH_TIMEOUT(m_scene->assistant()->plan().has_value(), RestoreScene::limit);
    QCOMPARE(m_scene->assistant()->plan()->problems.size(), 1);
    QVERIFY2(m_scene->shownText().contains(QStringLiteral("web seems to be running")),
             qPrintable(m_scene->shownText()));
    QVERIFY(!RestoreScene::button(m_scene->assistant(), QStringLiteral("Restore")));
    host.write("quit\n");
    QVERIFY(host.waitForFinished());
    QCOMPARE(m_scene->fetched(QStringLiteral("vms"), QStringLiteral("web")), before);
    QTest::mouseClick(RestoreScene::button(m_scene->assistant(), QStringLiteral("Look Again")), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(RestoreScene::button(m_scene->assistant(), QStringLiteral("Restore")),
                             RestoreScene::limit);
}

void TestConsoleRestore::copiesToThisComputer()
{
    const QTemporaryDir target;
    QVERIFY(!machine().isNull());
    m_scene->workbench().actions().find(QStringLiteral("restore.to-folder"))->trigger();
    QVERIFY(m_scene->assistant());
    clickNext();
    m_scene->assistant()->findChild<QLineEdit *>(QStringLiteral("localFolder"))->setText(target.path());
    clickNext();
    clickNext();
    OPEN_REVIEW();
    runToTheEnd();
    QMap<QString, QByteArray> now;
    for (const QString &name : RestoreScene::filesBelow(target.filePath(QStringLiteral("web")))) {
        QFile file(target.filePath(QStringLiteral("web/") + name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        now.insert(name, file.readAll());
    }
    QCOMPARE(now, inCopy());
}

void TestConsoleRestore::aRestoreGoesOnWithoutTheConsole()
{
    QVERIFY(!machine().isNull());
    RestoreWish wish;
    wish.objects = m_scene->workbench().selection().objects();
    wish.where = RestoreWish::Where::Share;
    wish.target = m_scene->share(QStringLiteral("other"));
    Q_EMIT m_scene->workbench().restoreWanted(wish);
    for (int step = 0; step < 3; ++step)
        clickNext();
    OPEN_REVIEW();
    QTest::mouseClick(RestoreScene::button(m_scene->assistant(), QStringLiteral("Restore")), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(m_scene->assistant()->job(), RestoreScene::limit);
    RunningJob *job = m_scene->assistant()->job();
    QTRY_VERIFY_WITH_TIMEOUT(!job->job().isNull(), RestoreScene::limit);
    const QUuid id = job->job();
    QVERIFY(!job->hasEnded());
    QVERIFY(RestoreScene::button(m_scene->assistant(), QStringLiteral("job continues")));
    m_scene->close();
    m_scene->open(); // the next console
    const auto outcome = [&]() -> std::optional<RunResult::Outcome> {
        for (const JobView &view : m_scene->workbench().journal().jobs()) {
            if (view.record.id == id)
                return view.record.outcome;
        }
        return std::nullopt;
    };
    QTRY_COMPARE_WITH_TIMEOUT(outcome(), std::optional(RunResult::Outcome::Done), RestoreScene::limit);
    QVERIFY(!JobRunner::eventsOf(id).isEmpty());
    QCOMPARE(m_scene->fetched(QStringLiteral("other"), QStringLiteral("web")), inCopy());
}

void TestConsoleRestore::deletesTheSetAtLast()
{
    m_scene->workbench().selection().set({copyId()});
    QAction *remove = m_scene->workbench().actions().find(QStringLiteral("copies.delete"));
    QVERIFY(remove->isEnabled());
    QVERIFY(Actions::isDestructive(remove));
    remove->trigger();
    auto *dialog = m_scene->window().findChild<ConfirmDialog *>();
    QVERIFY(dialog);
    QVERIFY(!RestoreScene::button(dialog, QStringLiteral("Delete"))); // it is the last copy: its name is typed
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), QStringLiteral("vms"));
    QTest::mouseClick(RestoreScene::button(dialog, QStringLiteral("Delete")), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(m_scene->workbench().copies().rows().isEmpty(), RestoreScene::limit);
    QCOMPARE(m_scene->lab().setStatuses(RestoreScene::svm()), QStringList());
    QVERIFY(!m_scene->smbclient(m_scene->exposed(), QStringLiteral("ls")).output.contains(QStringLiteral("web")));
}

QTEST_MAIN(TestConsoleRestore)
#include "tst_consolerestore.moc"
