// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The Jobs page, what it says of one job, and cleaning up, on a journal that the test writes; no server is asked.

#include "console/cleanupdialog.h"
#include "console/jobboard.h"
#include "console/jobprogress.h"
#include "console/jobspage.h"
#include "console/shadowassistant.h"
#include "console/statusline.h"

#include <QAbstractItemModelTester>
#include <QCborArray>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

using namespace Penumbra;
using namespace Penumbra::Console;

namespace {

const QString kind = QStringLiteral("shadow-copy-set");

QString textOf(const QWidget *in)
{
    QStringList texts;
    const QList<QLabel *> labels = in->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisibleTo(in))
            texts.append(label->text());
    }
    return texts.join(QLatin1Char('\n'));
}

QPushButton *button(const QWidget *in, const QString &text)
{
    const QList<QPushButton *> buttons = in->findChildren<QPushButton *>();
    for (QPushButton *each : buttons) {
        if (each->text().remove(QLatin1Char('&')) == text)
            return each;
    }
    return nullptr;
}

Step step(const QString &id, const QString &phase)
{
    Step made;
    made.id = id;
    made.phase = phase;
    return made;
}

const QCborMap &intent()
{
    static const QCborMap map {{QStringLiteral("server"), QStringLiteral("files1")},
                               {QStringLiteral("shares"), QCborArray {QStringLiteral("\\\\files1\\vms")}}};
    return map;
}

} // namespace

class TestJobsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void withoutJobsItSaysWhatWouldBeThere();
    void aJobOfAnotherProcessIsFollowedToItsEnd();
    void theStatusBarLeadsToTheJob();
    void whatIsLeftIsShownAndNeedsAKnownServer();
    void theAssistantAsksWhatToCopy();
    void jobsAreFilteredAndRevealed();

private:
    std::unique_ptr<QTemporaryDir> m_home;
};

void TestJobsPage::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    QVERIFY(m_home->isValid());
    for (const char *variable :
         {"PENUMBRA_STATE_DIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"}) {
        const QString folder = m_home->filePath(QString::fromLatin1(variable));
        QVERIFY(QDir().mkpath(folder));
        qputenv(variable, folder.toUtf8());
    }
}

void TestJobsPage::withoutJobsItSaysWhatWouldBeThere()
{
    Workbench workbench;
    JobsPage page(workbench);
    page.show();
    QVERIFY(textOf(&page).contains(QStringLiteral("No job is known")));
    QVERIFY(!workbench.actions().find(QStringLiteral("clean-up"))->isEnabled());
}

void TestJobsPage::aJobOfAnotherProcessIsFollowedToItsEnd()
{
    Journal journal; // as another process would have it: this one lives, so the job runs
    const QUuid job = journal.beginJob(kind, QStringLiteral("shadow create //files1/vms"));
    journal.write(job, step(QStringLiteral("connect files1"), QStringLiteral("before")), StepEvent::Began, intent());
    Workbench workbench;
    JobsPage page(workbench);
    page.resize(800, 600);
    page.show();
    auto *table = page.findChild<QTableView *>();
    const QAbstractItemModelTester tester(table->model());
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QTRY_VERIFY(workbench.board().newest());
    QCOMPARE(workbench.board().running(), 1);
    auto *progress = page.findChild<JobProgress *>();
    QTRY_COMPARE(progress->story().steps().size(), 1);
    QTRY_VERIFY(textOf(progress).contains(QStringLiteral("Step 1 of 12: sign in to the server.")));
    QVERIFY(textOf(progress).contains(QStringLiteral("Shadow copies of vms")));
    QVERIFY(button(&page, QStringLiteral("Cancel Job..."))->isEnabled());

    journal.write(job, step(QStringLiteral("connect files1"), QStringLiteral("before")), StepEvent::Done, {});
    journal.write(job, step(QStringLiteral("check files1"), QStringLiteral("before")), StepEvent::Began, intent());
    QTRY_COMPARE(progress->story().steps().size(), 2);
    const Failure failure {
        FailureKind::FsrvpNotSupported, QStringLiteral("IsPathSupported"), QStringLiteral("\\\\files1\\vms"), {}, {}};
    journal.write(job, step(QStringLiteral("check files1"), QStringLiteral("before")), StepEvent::Failed,
                  failure.toCbor());
    journal.finishJob(job, RunResult::Outcome::Failed, failure);
    QTRY_COMPARE(progress->story().outcome(), JobStory::Outcome::Failed);
    QTRY_VERIFY(textOf(progress).contains(QStringLiteral("can make no shadow copy of this share")));
    QTRY_COMPARE(workbench.board().rows().constFirst().state, JobRow::State::Failed);
    QVERIFY(!button(&page, QStringLiteral("Cancel Job..."))->isEnabled());
    auto *tabs = progress->findChild<QTabWidget *>();
    tabs->setCurrentIndex(tabs->count() - 1);
    QTRY_VERIFY(progress->findChild<QPlainTextEdit *>()->toPlainText().contains(QStringLiteral("[IsPathSupported]")));
}

void TestJobsPage::theStatusBarLeadsToTheJob()
{
    Journal journal;
    const QUuid job = journal.beginJob(kind, QStringLiteral("shadow create //files1/vms"));
    journal.write(job, step(QStringLiteral("connect files1"), QStringLiteral("before")), StepEvent::Began, intent());
    Workbench workbench;
    StatusLine line(workbench);
    line.show();
    const auto jobButton = [&line]() -> QToolButton * {
        const QList<QToolButton *> buttons = line.findChildren<QToolButton *>();
        for (QToolButton *each : buttons) {
            if (each->isVisible() && each->text().contains(QStringLiteral("Shadow copies of vms")))
                return each;
        }
        return nullptr;
    };
    QTRY_VERIFY(jobButton() && jobButton()->text().contains(QStringLiteral("before, step 1 of 12")));
    QSignalSpy wanted(&workbench, &Workbench::pageWanted);
    QTest::mouseClick(jobButton(), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted[0][0].toString(), QStringLiteral("jobs"));
    QCOMPARE(wanted[0][1].value<ObjectId>(), ObjectId::ofJob(job));
    journal.finishJob(job, RunResult::Outcome::Done);
    QTRY_VERIFY(!jobButton());
}

void TestJobsPage::whatIsLeftIsShownAndNeedsAKnownServer()
{
    {
        Journal journal;
        Resource set;
        set.kind = kind;
        set.id = QStringLiteral("09b33b8d-11c7-4494-a4a5-dbbaea5ab30f");
        set.server = QStringLiteral("files1");
        set.state = QStringLiteral("exposed");
        set.data = {
            {QStringLiteral("server"), QStringLiteral("files1")},
            {QStringLiteral("port"), 445},
            {QStringLiteral("id"), set.id},
            {QStringLiteral("state"), set.state},
            {QStringLiteral("copies"),
             QCborArray {QCborMap {{QStringLiteral("share"), QStringLiteral("\\\\files1\\vms")},
                                   {QStringLiteral("id"), QStringLiteral("1d74c4fb-2bbb-4318-90c5-22866c393dce")}}}}};
        journal.putResource(set);
    }
    Workbench workbench;
    JobsPage page(workbench);
    page.show();
    StatusLine line(workbench);
    QSignalSpy notices(&workbench, &Workbench::noticeWanted);
    QTRY_VERIFY(textOf(&page).contains(QStringLiteral("A shadow copy set of vms on files1")));
    QTRY_COMPARE(notices.count(), 1);
    QAction *action = workbench.actions().find(QStringLiteral("clean-up"));
    QVERIFY(action && action->isEnabled());

    CleanUpDialog dialog(workbench);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QCOMPARE(dialog.findChild<QListWidget *>()->count(), 1);
    QVERIFY2(textOf(&dialog).contains(QStringLiteral("Connect it first")), qPrintable(textOf(&dialog)));
    QVERIFY(!button(&dialog, QStringLiteral("Clean Up"))->isEnabled());
    Journal().removeResource(kind, QStringLiteral("09b33b8d-11c7-4494-a4a5-dbbaea5ab30f"));
    QTRY_VERIFY(textOf(&dialog).contains(QStringLiteral("Nothing is left over")));
    QTRY_VERIFY(!action->isEnabled());
}

void TestJobsPage::theAssistantAsksWhatToCopy()
{
    Workbench workbench;
    Storage::KnownSystem system;
    system.id = QUuid::createUuid();
    system.name = system.host = QStringLiteral("server.example");
    system.kind = Storage::SystemKind::Smb;
    Storage::Inventory inventory;
    inventory.name = system.name;
    inventory.asOf = QDateTime::currentDateTimeUtc();
    Storage::Svm svm;
    svm.id = svm.name = svm.host = system.host;
    inventory.svms = {svm};
    for (const char *name : {"vms", "logs", "ipc$"}) {
        Storage::Share share;
        share.id = share.name = QString::fromLatin1(name);
        share.svm = svm.id;
        inventory.shares.append(share);
    }
    workbench.systems().add(system, {}, inventory, false);
    ShadowAssistant assistant(workbench, {});
    assistant.setAttribute(Qt::WA_DeleteOnClose, false);
    assistant.show();
    auto *tree = assistant.findChild<QTreeWidget *>();
    QStringList shares;
    for (QTreeWidgetItemIterator it(tree); *it; ++it)
        shares.append((*it)->text(0));
    QCOMPARE(shares, QStringList({QStringLiteral("server.example"), QStringLiteral("logs"), QStringLiteral("vms")}));
    QVERIFY(!button(&assistant, QStringLiteral("Next"))->isEnabled());
    tree->topLevelItem(0)->setCheckState(0, Qt::Checked); // all of it
    QVERIFY(button(&assistant, QStringLiteral("Next"))->isEnabled());
    QVERIFY(textOf(&assistant).contains(QStringLiteral("2 share")));
    QLineEdit *filter = nullptr;
    const QList<QLineEdit *> edits = assistant.findChildren<QLineEdit *>();
    for (QLineEdit *edit : edits) {
        if (edit->accessibleName() == QLatin1String("Filter of the shares"))
            filter = edit;
    }
    QVERIFY(filter);
    QTest::keyClicks(filter, QStringLiteral("log"));
    QVERIFY(!tree->topLevelItem(0)->child(0)->isHidden());
    QVERIFY(tree->topLevelItem(0)->child(1)->isHidden());
    QVERIFY(!tree->topLevelItem(0)->isHidden());
    filter->clear();
    tree->topLevelItem(0)->setCheckState(0, Qt::Unchecked);
    QVERIFY(!button(&assistant, QStringLiteral("Next"))->isEnabled());
}

void TestJobsPage::jobsAreFilteredAndRevealed()
{
    QUuid wanted;
    {
        Journal journal;
        for (const char *name : {"vms", "logs", "databases"}) {
            const QUuid job =
                journal.beginJob(kind, QStringLiteral("shadow create //files1/") + QString::fromLatin1(name));
            journal.finishJob(job, RunResult::Outcome::Done);
            if (name == QByteArrayView("logs"))
                wanted = job;
        }
    }
    Workbench workbench;
    JobsPage page(workbench);
    page.show();
    auto *table = page.findChild<QTableView *>();
    const QAbstractItemModelTester tester(table->model());
    page.reveal(ObjectId::ofJob(wanted));
    QTRY_COMPARE(table->model()->rowCount(), 3);
    QTRY_COMPARE(table->currentIndex().siblingAtColumn(1).data().toString(), QStringLiteral("Shadow copies of logs"));
    page.findChild<QLineEdit *>()->setText(QStringLiteral("databases"));
    QCOMPARE(table->model()->rowCount(), 1);
    page.findChild<QLineEdit *>()->clear();
    QCOMPARE(table->model()->rowCount(), 3);
}

QTEST_MAIN(TestJobsPage)
#include "tst_jobspage.moc"
