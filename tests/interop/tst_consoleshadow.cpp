// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The Shadow copy assistant and the Jobs page with real widgets on a reference server: sets made, cancelled in each phase, broken off, and
// found again by the next console.

#include "controlprogram.h"
#include "support/modelwatch.h"
#include "support/privatelab.h"

#include "cli/exitcode.h"
#include "console/assistant.h"
#include "console/cleanupdialog.h"
#include "console/copybrowser.h"
#include "console/jobboard.h"
#include "console/jobprogress.h"
#include "console/jobspage.h"
#include "console/labprogram.h"
#include "console/mainwindow.h"
#include "console/shadowassistant.h"
#include "console/shadowcopiespage.h"
#include "console/tableview.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

#include <csignal>

using namespace Penumbra;
using namespace Penumbra::Console;
using namespace Penumbra::Test;

namespace {

constexpr int limit = 120'000; // milliseconds
const QString svm = QStringLiteral("files");

/// A button by its text, mnemonics aside; null when there is none to be seen.
QPushButton *button(const QWidget *in, const QString &text)
{
    const QList<QPushButton *> buttons = in->findChildren<QPushButton *>();
    for (QPushButton *each : buttons) {
        if (each->isVisible() && each->text().remove(QLatin1Char('&')) == text)
            return each;
    }
    return nullptr;
}

void click(QWidget *widget)
{
    if (!widget)
        qFatal("there is no such widget");
    QTest::mouseClick(widget, Qt::LeftButton, {}, widget->rect().center());
}

/// All that is to be read in a window.
QString textOf(const QWidget *window)
{
    QStringList texts;
    const QList<QLabel *> labels = window->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts.join(QLatin1Char('\n'));
}

/// A console: what its process would have.
class Desk
{
public:
    Desk()
        : window(workbench)
    {
        workbench.systems().load();
        window.resize(1280, 800);
        watchModels(window);
        window.show();
    }

    /// Signs in to the lab; gives the system's ID.
    QUuid open(const PrivateLab &lab)
    {
        const LabStatus status = LabStatus::fromJson(lab.status());
        LabProgram::open(workbench, status);
        QUuid id;
        const auto isThere = [this, &status, &id] {
            const QList<SystemView> systems = workbench.systems().systems();
            for (const SystemView &view : systems) {
                if (view.system.host == status.host && view.state == SystemView::State::Current)
                    id = view.system.id;
            }
            return !id.isNull();
        };
        if (!QTest::qWaitFor(isThere, limit))
            qFatal("the lab does not open");
        return id;
    }

    ObjectId share(const QString &name) const
    {
        const QList<SystemView> systems = const_cast<Workbench &>(workbench).systems().systems();
        for (const SystemView &view : systems) {
            for (const Storage::Share &each : view.inventory.shares) {
                if (each.name == name)
                    return ObjectId::ofShare(view.system.id, each.svm, each.id);
            }
        }
        return {};
    }

    ShadowAssistant *assistant(const QStringList &shares)
    {
        QList<ObjectId> objects;
        for (const QString &name : shares)
            objects.append(share(name));
        if (!window.openAssistant(QStringLiteral("shadow-copy"), objects))
            return nullptr;
        const QList<ShadowAssistant *> all = window.findChildren<ShadowAssistant *>();
        return all.isEmpty() ? nullptr : all.constLast();
    }

    Workbench workbench;
    MainWindow window;
};

QString stepOf(const Assistant *assistant)
{
    return assistant->step()->title();
}

/// Presses the button that goes on, once it can be pressed; whether the assistant is at that step then.
bool goOn(const Assistant *assistant, const QString &text, const QString &step)
{
    const auto isReady = [=] { return button(assistant, text) && button(assistant, text)->isEnabled(); };
    if (!QTest::qWaitFor(isReady, limit))
        return false;
    click(button(assistant, text));
    return QTest::qWaitFor([=] { return stepOf(assistant) == step; }, limit);
}

/// Through what, check and how to the review, to delete the copies at the end.
bool toReview(const Assistant *assistant)
{
    if (!goOn(assistant, QStringLiteral("Next"), QStringLiteral("Check"))
        || !goOn(assistant, QStringLiteral("Next"), QStringLiteral("How")))
        return false;
    assistant->findChild<QRadioButton *>(QStringLiteral("deleteAtEnd"))->click();
    return goOn(assistant, QStringLiteral("Next"), QStringLiteral("Review"));
}

bool begin(const Assistant *assistant)
{
    return toReview(assistant) && goOn(assistant, QStringLiteral("Make Shadow Copies"), QStringLiteral("Run"));
}

bool isAt(const Assistant *assistant, const QString &step)
{
    return QTest::qWaitFor([=] { return stepOf(assistant) == step; }, limit);
}

/// The question whether to cancel a job; null when it does not come.
QMessageBox *cancelQuestion(const QWidget *window)
{
    QMessageBox *box = nullptr;
    const auto isThere = [&] {
        const QList<QMessageBox *> boxes = window->findChildren<QMessageBox *>(QStringLiteral("cancelJob"));
        box = boxes.isEmpty() ? nullptr : boxes.constLast();
        return box && box->isVisible();
    };
    return QTest::qWaitFor(isThere, limit) ? box : nullptr;
}

} // namespace

class TestConsoleShadow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aKeptSetIsSeenByOthers();
    void withNothingSelectedTheAssistantAsks();
    void oneJobSignsInToTwoSystems();
    void aReadOnlySystemIsOfferedToBeAllowed();
    void aSetIsCancelledInEachPhase_data();
    void aSetIsCancelledInEachPhase();
    void aJobOfATerminalIsShownAndCancelled();
    void theServerDiesInMidJob();
    void aWrongPasswordIsAskedForAgain();
    void theNextConsoleFollowsARunningJob();
    void aKilledJobIsCleanedUp();

private:
    void fault(const QStringList &words) const { m_lab->run(QStringList {QStringLiteral("fault"), svm} + words); }
    QStringList left() const { return m_lab->setStatuses(svm) + m_lab->copiesOnDisk(svm); }
    QString accountFile() const;
    QString listing(const QString &share) const;

    std::unique_ptr<PrivateLab> m_lab;
    std::unique_ptr<QTemporaryDir> m_home;
};

void TestConsoleShadow::initTestCase()
{
    m_lab = std::make_unique<PrivateLab>(labDescription(QStringLiteral("127.0.41.1")));
    m_lab->start();
}

void TestConsoleShadow::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    const QProcessEnvironment environment = controlEnvironment(*m_home);
    for (const QString &name : environment.keys())
        qputenv(name.toUtf8().constData(), environment.value(name).toUtf8());
    for (const char *variable : {"XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
        qputenv(variable, m_home->path().toUtf8());
}

void TestConsoleShadow::cleanup()
{
    m_lab->run({QStringLiteral("fault"), QStringLiteral("--clear")});
    QTRY_COMPARE_WITH_TIMEOUT(left(), QStringList(), limit);
}

QString TestConsoleShadow::accountFile() const
{
    const QString path = m_home->filePath(QStringLiteral("account"));
    QFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        file.write("username = backupadmin\npassword = " + m_lab->password().toUtf8() + '\n');
    }
    return path;
}

QString TestConsoleShadow::listing(const QString &share) const
{
    return runProgram(QStringLiteral("smbclient"),
                      {QStringLiteral("-p"), QString::number(m_lab->port(svm)), QStringLiteral("-A"), accountFile(),
                       QStringLiteral("//%1/%2").arg(m_lab->address(svm), share), QStringLiteral("-c"),
                       QStringLiteral("recurse; ls")})
        .output;
}

void TestConsoleShadow::aKeptSetIsSeenByOthers()
{
    Desk desk;
    desk.open(*m_lab);
    auto *page = qobject_cast<JobsPage *>(desk.window.page(QStringLiteral("jobs")));
    QVERIFY(page);
    auto *table = page->findChild<QTableView *>();
    const QAbstractItemModelTester tester(table->model());
    QVERIFY(desk.window.showPage(QStringLiteral("jobs")));

    ShadowAssistant *assistant = desk.assistant({QStringLiteral("fsrvp_share"), QStringLiteral("other")});
    QVERIFY(assistant);
    QVERIFY(goOn(assistant, QStringLiteral("Next"), QStringLiteral("Check")));
    QVERIFY(goOn(assistant, QStringLiteral("Next"), QStringLiteral("How")));
    QVERIFY(assistant->findChild<QRadioButton *>(QStringLiteral("keep"))->isChecked()); // who just goes on has a backup
    QVERIFY(goOn(assistant, QStringLiteral("Next"), QStringLiteral("Review")));
    const QString review = textOf(assistant);
    QVERIFY2(review.contains(QStringLiteral("fsrvp_share, other")), qPrintable(review));
    QVERIFY2(review.contains(QStringLiteral("Crash-consistent")), qPrintable(review));
    QVERIFY2(review.contains(QStringLiteral("kept until somebody deletes them")), qPrintable(review));
    // Enter begins nothing.
    QTest::keyClick(assistant, Qt::Key_Return);
    QCOMPARE(stepOf(assistant), QStringLiteral("Review"));
    QVERIFY(goOn(assistant, QStringLiteral("Make Shadow Copies"), QStringLiteral("Run")));
    QVERIFY(isAt(assistant, QStringLiteral("Result")));

    auto *copies = assistant->findChild<QListWidget *>(QStringLiteral("copies"));
    QVERIFY(copies);
    QVERIFY2(copies->isVisible(), qPrintable(textOf(assistant)));
    QCOMPARE(copies->count(), 2);
    QCOMPARE(m_lab->setStatuses(svm), QStringList(QStringLiteral("Recovered")));
    for (int row = 0; row < copies->count(); ++row) {
        const QString exposed = copies->item(row)->data(Qt::UserRole).toString().section(QLatin1Char('\\'), 3);
        const QString seen = listing(exposed);
        QVERIFY2(seen.contains(QStringLiteral("disk0.vhdx")), qPrintable(exposed + QLatin1Char('\n') + seen));
    }
    QTRY_VERIFY(!desk.workbench.board().rows().isEmpty()
                && desk.workbench.board().rows().constFirst().state == JobRow::State::Done);
    QCOMPARE(desk.workbench.board().rows().constFirst().startedBy, QStringLiteral("console"));
    QVERIFY(desk.workbench.board().leftOvers().isEmpty());
    QCOMPARE(table->model()->rowCount(), 1);
    const JobStory &story = page->findChild<JobProgress *>()->story();
    QCOMPARE(story.outcome(), JobStory::Outcome::Done);
    QCOMPARE(story.phaseState(QStringLiteral("recover")), JobStory::PhaseState::Skipped);
    QVERIFY(story.isKept());

    // From the result back to what was done, and into the copies: the assistant gives way.
    QVERIFY(!button(assistant, QStringLiteral("Finish"))); // one button closes
    QVERIFY(goOn(assistant, QStringLiteral("Back"), QStringLiteral("Run")));
    QVERIFY(goOn(assistant, QStringLiteral("Next"), QStringLiteral("Result")));
    desk.workbench.selection().set({desk.share(QStringLiteral("second"))});
    QTRY_COMPARE(desk.workbench.copies().rows().size(), 2);
    const QPointer<ShadowAssistant> closes(assistant);
    click(button(assistant, QStringLiteral("Look Into the Copies")));
    QTRY_VERIFY(!closes);
    const auto *copiesPage = qobject_cast<ShadowCopiesPage *>(desk.window.page(QStringLiteral("shadow-copies")));
    QVERIFY(copiesPage->isVisible());
    QCOMPARE(copiesPage->table()->selectedObjects().size(), 1);
    QCOMPARE(copiesPage->browser()->root(), copiesPage->table()->selectedObjects().constFirst());

    const QList<Resource> sets = desk.workbench.journal().resources();
    QCOMPARE(sets.size(), 1);
    JobRequest remove {
        {QStringLiteral("shadow"), QStringLiteral("delete"), sets.constFirst().id}, {}, QStringLiteral("remove")};
    const QUuid system = desk.workbench.systems().systems().constFirst().system.id;
    bool signedIn = false;
    signInFor(desk.workbench, {{m_lab->address(svm), system}}, &desk.window,
              [&](const std::optional<JobSignIn> &signIn, const Failure &) {
                  signedIn = signIn.has_value();
                  if (signIn)
                      signIn->addTo(remove);
              });
    QTRY_VERIFY(signedIn);
    const RunningJob *job = desk.workbench.jobs().start(remove);
    QTRY_VERIFY_WITH_TIMEOUT(job->hasEnded(), limit);
    QCOMPARE(job->exitCode(), int(Cli::Ok));
}

void TestConsoleShadow::withNothingSelectedTheAssistantAsks()
{
    Desk desk;
    desk.open(*m_lab);
    ShadowAssistant *assistant = desk.assistant({});
    QVERIFY(assistant);
    QTRY_VERIFY(button(assistant, QStringLiteral("Next")));
    QVERIFY(!button(assistant, QStringLiteral("Next"))->isEnabled());
    auto *tree = assistant->findChild<QTreeWidget *>();
    tree->setFocus();
    for (QTreeWidgetItemIterator it(tree); *it; ++it) {
        if ((*it)->text(0) == QLatin1String("second"))
            tree->setCurrentItem(*it);
    }
    QTest::keyClick(tree, Qt::Key_Space);
    QTRY_VERIFY(button(assistant, QStringLiteral("Next"))->isEnabled());
    QVERIFY(textOf(assistant).contains(QStringLiteral("1 share")));
    QVERIFY(begin(assistant));
    QVERIFY(isAt(assistant, QStringLiteral("Result")));
    QVERIFY2(textOf(assistant).contains(QStringLiteral("nothing is left on the servers")),
             qPrintable(textOf(assistant)));
    const QPointer<ShadowAssistant> closes(assistant);
    click(button(assistant, QStringLiteral("Show in Jobs")));
    QTRY_VERIFY(!closes);
    const auto *jobs = desk.window.page(QStringLiteral("jobs"));
    QVERIFY(jobs->isVisible());
    QCOMPARE(jobs->findChild<TableView *>()->selectedObjects(),
             QList<ObjectId> {ObjectId::ofJob(desk.workbench.jobs().jobs().constLast()->job())});
}

void TestConsoleShadow::oneJobSignsInToTwoSystems()
{
    PrivateLab other(labDescription(QStringLiteral("127.0.42.1"))); // its password is another one
    other.start();
    Desk desk;
    const QList<QUuid> systems {desk.open(*m_lab), desk.open(other)};
    QList<ObjectId> objects;
    for (const QUuid &system : systems) {
        for (const Storage::Share &share : desk.workbench.systems().system(system)->inventory.shares) {
            if (share.name == QLatin1String("other"))
                objects.append(ObjectId::ofShare(system, share.svm, share.id));
        }
    }
    QCOMPARE(objects.size(), 2);
    QVERIFY(desk.window.openAssistant(QStringLiteral("shadow-copy"), objects));
    const auto *assistant = desk.window.findChild<ShadowAssistant *>();
    QVERIFY(toReview(assistant));
    QVERIFY(textOf(assistant).contains(QStringLiteral("on each of 2 servers")));
    QVERIFY(goOn(assistant, QStringLiteral("Make Shadow Copies"), QStringLiteral("Run")));
    QVERIFY(isAt(assistant, QStringLiteral("Result")));
    QVERIFY2(textOf(assistant).contains(QStringLiteral("nothing is left on the servers")),
             qPrintable(textOf(assistant)));
    QCOMPARE(assistant->findChild<JobProgress *>()->story().shares().size(), 2);
    QCOMPARE(other.setStatuses(svm), QStringList());
}

void TestConsoleShadow::aReadOnlySystemIsOfferedToBeAllowed()
{
    Desk desk;
    const QUuid id = desk.open(*m_lab);
    Storage::KnownSystem system = desk.workbench.systems().system(id)->system;
    system.readOnly = true;
    desk.workbench.systems().change(system);
    ShadowAssistant *assistant = desk.assistant({QStringLiteral("other")});
    QVERIFY(goOn(assistant, QStringLiteral("Next"), QStringLiteral("Check")));
    QTRY_VERIFY_WITH_TIMEOUT(button(assistant, QStringLiteral("Allow Changes...")), limit);
    QVERIFY(textOf(assistant).contains(QStringLiteral("read-only for Penumbra")));
    QTRY_VERIFY_WITH_TIMEOUT(button(assistant, QStringLiteral("Look Again"))->isEnabled(), limit);
    QVERIFY(!button(assistant, QStringLiteral("Next"))->isEnabled());
    click(button(assistant, QStringLiteral("Allow Changes...")));
    const auto *box = assistant->findChild<QMessageBox *>();
    QVERIFY(box);
    click(button(box, QStringLiteral("Allow Changes")));
    QTRY_VERIFY(button(assistant, QStringLiteral("Next"))->isEnabled());
    QVERIFY(!desk.workbench.systems().system(id)->system.readOnly);
    assistant->close();
}

void TestConsoleShadow::aSetIsCancelledInEachPhase_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<QString>("phase");
    QTest::addColumn<QString>("price");
    QTest::newRow("before") << QStringLiteral("IsPathSupported") << QStringLiteral("before")
                            << QStringLiteral("costs nothing");
    QTest::newRow("prepare") << QStringLiteral("AddToShadowCopySet") << QStringLiteral("prepare")
                             << QStringLiteral("30 minutes");
    QTest::newRow("create") << QStringLiteral("CommitShadowCopySet") << QStringLiteral("create")
                            << QStringLiteral("30 minutes");
    QTest::newRow("expose") << QStringLiteral("ExposeShadowCopySet") << QStringLiteral("expose")
                            << QStringLiteral("30 minutes");
    QTest::newRow("complete") << QStringLiteral("RecoveryCompleteShadowCopySet") << QStringLiteral("complete")
                              << QStringLiteral("at once");
    QTest::newRow("after") << QStringLiteral("DeleteShareMapping") << QStringLiteral("after")
                           << QStringLiteral("in any case");
}

void TestConsoleShadow::aSetIsCancelledInEachPhase()
{
    QFETCH(QString, call);
    QFETCH(QString, phase);
    QFETCH(QString, price);
    Desk desk;
    desk.open(*m_lab);
    ShadowAssistant *assistant = desk.assistant({QStringLiteral("fsrvp_share"), QStringLiteral("other")});
    QVERIFY(toReview(assistant));
    // Looking at the shares calls IsPathSupported, too.
    fault({QStringLiteral("delay"), call, QStringLiteral("--ms"), QStringLiteral("3000"), QStringLiteral("--times"),
           QStringLiteral("1")});
    QVERIFY(goOn(assistant, QStringLiteral("Make Shadow Copies"), QStringLiteral("Run")));
    const JobStory &story = assistant->findChild<JobProgress *>()->story();
    QTRY_COMPARE_WITH_TIMEOUT(story.phase(), phase, limit);
    if (phase == QLatin1String("after"))
        QTRY_VERIFY_WITH_TIMEOUT(story.current() && story.current()->name == QLatin1String("delete"), limit);
    QTRY_COMPARE(story.phaseState(phase), JobStory::PhaseState::Running);
    QVERIFY(button(assistant, QStringLiteral("Close (job continues)")));
    click(button(assistant, QStringLiteral("Cancel Job...")));
    QMessageBox *box = cancelQuestion(assistant);
    QVERIFY(box);
    QTRY_VERIFY2(box->informativeText().contains(price), qPrintable(box->informativeText()));
    QPushButton *cancel = nullptr;
    const QList<QAbstractButton *> buttons = box->buttons();
    for (QAbstractButton *each : buttons) {
        if (box->buttonRole(each) == QMessageBox::DestructiveRole)
            cancel = qobject_cast<QPushButton *>(each);
    }
    QVERIFY(cancel);
    click(cancel);
    QVERIFY(isAt(assistant, QStringLiteral("Result")));
    const RunningJob *job = desk.workbench.jobs().jobs().constLast();
    QVERIFY(job->hasEnded());
    QVERIFY2(job->exitCode() == Cli::Cancelled || phase == QLatin1String("after"),
             qPrintable(QString::number(job->exitCode())));
    QCOMPARE(left(), QStringList());
    QVERIFY2(textOf(assistant).contains(QStringLiteral("left on the servers")), qPrintable(textOf(assistant)));
    QVERIFY(button(assistant, QStringLiteral("Close")));
}

void TestConsoleShadow::aJobOfATerminalIsShownAndCancelled()
{
    Desk desk;
    desk.open(*m_lab);
    QVERIFY(desk.window.showPage(QStringLiteral("jobs")));
    fault({QStringLiteral("delay"), QStringLiteral("CommitShadowCopySet"), QStringLiteral("--ms"),
           QStringLiteral("4000"), QStringLiteral("--times"), QStringLiteral("1")});
    ControlProgram program({QStringLiteral("shadow"), QStringLiteral("create"), QStringLiteral("--allow-changes"),
                            QStringLiteral("//%1/other").arg(m_lab->address(svm)), QStringLiteral("--port"),
                            QString::number(m_lab->port(svm)), QStringLiteral("-U"), QStringLiteral("backupadmin")},
                           controlEnvironment(*m_home), m_lab->password());
    const JobBoard &board = desk.workbench.board();
    const auto isCommitting = [&board] {
        const JobRow *row = board.newest();
        return row && row->step.startsWith(QStringLiteral("create"));
    };
    QTRY_VERIFY_WITH_TIMEOUT(isCommitting(), limit);
    QCOMPARE(board.newest()->startedBy, QStringLiteral("command line"));
    QCOMPARE(board.newest()->title, QStringLiteral("Shadow copies of other"));
    const Page *page = desk.window.page(QStringLiteral("jobs"));
    QTRY_VERIFY(button(page, QStringLiteral("Cancel Job..."))->isEnabled());
    const JobStory &story = page->findChild<JobProgress *>()->story();
    QTRY_COMPARE(story.phaseState(QStringLiteral("prepare")), JobStory::PhaseState::Done);
    click(button(page, QStringLiteral("Cancel Job...")));
    QMessageBox *box = cancelQuestion(&desk.window);
    QVERIFY(box);
    QTRY_VERIFY(button(box, QStringLiteral("Abort the Set")));
    QVERIFY(box->informativeText().contains(QStringLiteral("30 minutes")));
    click(button(box, QStringLiteral("Abort the Set")));
    QCOMPARE(program.exitCode(), int(Cli::Cancelled));
    QTRY_COMPARE(board.rows().constFirst().state, JobRow::State::Cancelled);
    QTRY_COMPARE(story.outcome(), JobStory::Outcome::Cancelled);
    QTRY_VERIFY2(textOf(page).contains(QStringLiteral("Nothing is left on the servers")), qPrintable(textOf(page)));
}

void TestConsoleShadow::theServerDiesInMidJob()
{
    Desk desk;
    desk.open(*m_lab);
    ShadowAssistant *assistant = desk.assistant({QStringLiteral("other")});
    fault({QStringLiteral("delay"), QStringLiteral("ExposeShadowCopySet"), QStringLiteral("--ms"),
           QStringLiteral("4000"), QStringLiteral("--times"), QStringLiteral("1")});
    QVERIFY(begin(assistant));
    const JobStory &story = assistant->findChild<JobProgress *>()->story();
    QTRY_COMPARE_WITH_TIMEOUT(story.phase(), QStringLiteral("expose"), limit);
    fault({QStringLiteral("kill-smbd")});
    QVERIFY(isAt(assistant, QStringLiteral("Result")));
    const QString text = textOf(assistant);
    QVERIFY2(text.contains(QStringLiteral("Something was left on a server")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("was lost")) || text.contains(QStringLiteral("does not answer")),
             qPrintable(text));
    fault({QStringLiteral("start-smbd")});
    QTRY_VERIFY_WITH_TIMEOUT(!desk.workbench.board().leftOvers().isEmpty(), limit);
    QTRY_VERIFY(button(assistant, QStringLiteral("Clean Up...")));
    click(button(assistant, QStringLiteral("Clean Up...")));
    auto *dialog = assistant->findChild<CleanUpDialog *>();
    QVERIFY(dialog);
    click(button(dialog, QStringLiteral("Clean Up")));
    QTRY_VERIFY2_WITH_TIMEOUT(textOf(dialog).contains(QStringLiteral("gone from")), qPrintable(textOf(dialog)), limit);
    QTRY_VERIFY(desk.workbench.board().leftOvers().isEmpty());
}

void TestConsoleShadow::aWrongPasswordIsAskedForAgain()
{
    Desk desk;
    const QUuid id = desk.open(*m_lab);
    int asked = 0;
    QString reason;
    desk.workbench.signIn().setAsker(
        [&](const SignInQuestion &question, const std::function<void(SignInAnswer)> &answer) {
            ++asked;
            reason = question.failure ? question.failure->status + question.failure->object : QString();
            QByteArray password = m_lab->password().toUtf8();
            const SignInAnswer given {Secret::take(password), false};
            QMetaObject::invokeMethod(
                &desk.window, [answer, given] { answer(given); }, Qt::QueuedConnection);
        });
    ShadowAssistant *assistant = desk.assistant({QStringLiteral("other")});
    QVERIFY(toReview(assistant));
    QByteArray wrong = "wrong";
    Storage::KnownSystem system = desk.workbench.systems().system(id)->system;
    desk.workbench.signIn().remember(system, {{}, Secret::take(wrong)});
    QVERIFY(goOn(assistant, QStringLiteral("Make Shadow Copies"), QStringLiteral("Run")));
    QVERIFY(isAt(assistant, QStringLiteral("Result")));
    QVERIFY2(textOf(assistant).contains(QStringLiteral("did not accept the sign-in")), qPrintable(textOf(assistant)));
    QVERIFY2(textOf(assistant).contains(QStringLiteral("Check user name, domain and password")),
             qPrintable(textOf(assistant)));
    QVERIFY(goOn(assistant, QStringLiteral("Try Again..."), QStringLiteral("Review")));
    QVERIFY(goOn(assistant, QStringLiteral("Make Shadow Copies"), QStringLiteral("Run")));
    QVERIFY(isAt(assistant, QStringLiteral("Result")));
    QCOMPARE(asked, 1);
    QVERIFY(!reason.isEmpty());
    QVERIFY2(textOf(assistant).contains(QStringLiteral("nothing is left on the servers")),
             qPrintable(textOf(assistant)));
}

void TestConsoleShadow::theNextConsoleFollowsARunningJob()
{
    fault({QStringLiteral("delay"), QStringLiteral("CommitShadowCopySet"), QStringLiteral("--ms"),
           QStringLiteral("5000"), QStringLiteral("--times"), QStringLiteral("1")});
    {
        Desk desk;
        desk.open(*m_lab);
        ShadowAssistant *assistant = desk.assistant({QStringLiteral("other")});
        QVERIFY(begin(assistant));
        const JobStory &story = assistant->findChild<JobProgress *>()->story();
        QTRY_COMPARE_WITH_TIMEOUT(story.phase(), QStringLiteral("create"), limit);
    }
    Desk desk; // the job has not noticed anything
    QVERIFY(desk.window.showPage(QStringLiteral("jobs")));
    const JobBoard &board = desk.workbench.board();
    QTRY_VERIFY(board.newest());
    QCOMPARE(board.newest()->startedBy, QStringLiteral("console"));
    const JobStory &story = desk.window.page(QStringLiteral("jobs"))->findChild<JobProgress *>()->story();
    QTRY_COMPARE(story.phaseState(QStringLiteral("create")), JobStory::PhaseState::Running);
    QTRY_COMPARE_WITH_TIMEOUT(story.outcome(), JobStory::Outcome::Done, limit);
    QTRY_COMPARE(board.rows().constFirst().state, JobRow::State::Done);
    QVERIFY(board.leftOvers().isEmpty());
}

void TestConsoleShadow::aKilledJobIsCleanedUp()
{
    fault({QStringLiteral("delay"), QStringLiteral("ExposeShadowCopySet"), QStringLiteral("--ms"),
           QStringLiteral("3000"), QStringLiteral("--times"), QStringLiteral("1")});
    {
        Desk desk;
        desk.open(*m_lab);
        ShadowAssistant *assistant = desk.assistant({QStringLiteral("other")});
        QVERIFY(begin(assistant));
        const JobStory &story = assistant->findChild<JobProgress *>()->story();
        QTRY_COMPARE_WITH_TIMEOUT(story.phase(), QStringLiteral("expose"), limit);
        QCOMPARE(::kill(pid_t(desk.workbench.jobs().jobs().constLast()->processId()), SIGKILL), 0);
        QVERIFY(isAt(assistant, QStringLiteral("Result")));
        QVERIFY2(textOf(assistant).contains(QStringLiteral("ended early")), qPrintable(textOf(assistant)));
    }
    Desk desk;
    QStringList notices;
    QObject::connect(&desk.workbench, &Workbench::noticeWanted, &desk.window,
                     [&notices](const QString &title, const QString &text) { notices += title + text; });
    desk.open(*m_lab);
    QVERIFY(desk.window.showPage(QStringLiteral("jobs")));
    const Page *page = desk.window.page(QStringLiteral("jobs"));
    QTRY_VERIFY(button(page, QStringLiteral("Clean Up...")));
    QVERIFY2(notices.join(QString()).contains(QStringLiteral("left over")), qPrintable(notices.join(QString())));
    QCOMPARE(desk.workbench.board().rows().constFirst().state, JobRow::State::Crashed);
    click(button(page, QStringLiteral("Clean Up...")));
    auto *dialog = desk.window.findChild<CleanUpDialog *>();
    QVERIFY(dialog);
    QVERIFY(button(dialog, QStringLiteral("Clean Up"))->isEnabled());
    click(button(dialog, QStringLiteral("Clean Up")));
    QTRY_VERIFY2_WITH_TIMEOUT(textOf(dialog).contains(QStringLiteral("gone from")), qPrintable(textOf(dialog)), limit);
    QTRY_VERIFY(desk.workbench.board().leftOvers().isEmpty());
    QTRY_COMPARE(desk.workbench.board().rows().constLast().state, JobRow::State::Failed);
    QTRY_VERIFY(!button(page, QStringLiteral("Clean Up...")));
}

QTEST_MAIN(TestConsoleShadow)
#include "tst_consoleshadow.moc"
