// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A restore that fails, is cancelled or crashes before or after each of its changes, and what recovery makes of it.

#include "core/sidename.h"
#include "memorystore.h"
#include "restore/makeplan.h"
#include "restore/recoverrestores.h"
#include "restore/runrestore.h"
#include "support/taskrunner.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Penumbra;
using namespace Penumbra::Restore;
using Penumbra::Test::MemoryStore;

namespace {

const QString copyOf = QStringLiteral("share@{1d74c4fb-2bbb-4318-90c5-22866c393dce}");
const QStringList files {QStringLiteral("config.txt"), QStringLiteral("a.vhdx"), QStringLiteral("b.vhdx"),
                         QStringLiteral("disks/c.vhdx")};

class Quiet : public RestoreObserver
{
public:
    void stepChanged(const Step &step, StepEvent event, const QCborMap &) override
    {
        if (event == StepEvent::Began && onBegan)
            onBegan(step.id);
        if (event == StepEvent::Began)
            began.append(step.id);
    }
    void stepProgress(const Step &step, qint64 done, qint64 total) override
    {
        progress[step.id] = qMakePair(done, total);
    }
    void fileBegan(const PlannedFile &) override { ++begunFiles; }
    void fileDone(const PlannedFile &, const Copied &) override { ++doneFiles; }

    std::function<void(QString)> onBegan;
    QStringList began;
    QMap<QString, QPair<qint64, qint64>> progress;
    int begunFiles = 0;
    int doneFiles = 0;
};

/// Where journals of tests are: in memory where that is possible, because each write waits for the disk.
QString fastDirectory()
{
    return QFileInfo(QStringLiteral("/dev/shm")).isWritable() ? QStringLiteral("/dev/shm/penumbra-XXXXXX")
                                                              : QDir::tempPath() + QStringLiteral("/penumbra-XXXXXX");
}

/// One restore of a machine of four files over an older one, with a journal of its own.
struct Scene
{
    QTemporaryDir directory {fastDirectory()};
    std::unique_ptr<Journal> journal = std::make_unique<Journal>(directory.filePath(QStringLiteral("journal.sqlite")));
    std::shared_ptr<MemoryStore> store = std::make_shared<MemoryStore>();
    Conflict conflict = Conflict::Replace;
    bool hasOld = true;
    QUuid job;
    Quiet observer;
    CancelSource cancel;

    explicit Scene(Conflict theConflict = Conflict::Replace, bool withOld = true)
        : conflict(theConflict)
        , hasOld(withOld)
    {
        store->addFolder(QStringLiteral("share"));
        for (const QString &file : files) {
            store->addFile(copyOf + QStringLiteral("/vm1/") + file, QStringLiteral("new"));
            if (hasOld)
                store->addFile(QStringLiteral("share/vm1/") + file, QStringLiteral("old"));
        }
        if (hasOld)
            store->addFile(QStringLiteral("share/vm1/later.avhdx"), QStringLiteral("later"));
        job = journal->beginJob(QString::fromLatin1(restoreKind), QStringLiteral("restore"));
    }

    RestoreResult run()
    {
        Request request;
        request.sources = {Source {MemoryStore::at(copyOf + QStringLiteral("/vm1")), {}}};
        request.conflict = conflict;
        request.now = QDateTime(QDate(2026, 11, 25), QTime(9, 14), Qt::UTC);
        const auto plan = std::make_shared<const Plan>(await(makePlan(request, store, {})));
        const RunOptions options {2};
        return await(runRestore(plan, options, store, journal.get(), job, &observer, cancel.token()));
    }

    /// "old" or "new" when the machine is it with all its files, "gone" when nothing is there, else what it is.
    QString machine() const
    {
        QStringList contents;
        for (const QString &file : files)
            contents.append(store->content(QStringLiteral("share/vm1/") + file));
        contents.removeDuplicates();
        return contents.size() > 1       ? contents.join(QLatin1Char(' '))
            : contents.first().isEmpty() ? QStringLiteral("gone")
                                         : contents.first();
    }
    /// Likewise of the one that KeepBoth makes.
    QString second() const
    {
        QStringList contents;
        for (const QString &file : files)
            contents.append(store->content(QStringLiteral("share/vm1 (restored 2026-11-25 09.14)/") + file));
        contents.removeDuplicates();
        return contents.join(QLatin1Char(' '));
    }
    /// What lies beside targets: "new" and "old".
    QStringList remainders() const
    {
        QStringList kinds;
        for (const QString &path : store->paths(QStringLiteral("share"))) {
            for (const QString &name : path.split(QLatin1Char('\\'))) {
                if (const auto side = SideName::parse(name))
                    kinds.append(side->kind == SideKind::New ? QStringLiteral("new") : QStringLiteral("old"));
            }
        }
        kinds.removeDuplicates();
        return kinds;
    }
};

/// What a crash leaves: the journal as it was on disk, and the files.
struct Wreck
{
    QTemporaryDir directory {fastDirectory()};
    std::shared_ptr<MemoryStore> store;

    Wreck(const QString &journal, const MemoryStore &left)
        : store(std::make_shared<MemoryStore>(left))
    {
        for (const char *suffix : {"", "-wal", "-shm"})
            QFile::copy(journal + QLatin1String(suffix), path() + QLatin1String(suffix));
        store->held.clear();
        store->onMoment = {};
    }
    QString path() const { return directory.filePath(QStringLiteral("journal.sqlite")); }
};

/// Throws at and after a moment, as if there were no process any more; keeps what there was.
struct Crash
{
    static std::unique_ptr<Wreck> during(int moment, const QString &journal, const std::shared_ptr<MemoryStore> &store,
                                         const std::function<void()> &action)
    {
        std::unique_ptr<Wreck> wreck;
        store->moments = 0;
        store->onMoment = [&](int now) {
            if (now == moment)
                wreck = std::make_unique<Wreck>(journal, *store);
            if (now >= moment)
                throw Error(FailureKind::HelperDied, QStringLiteral("crash"));
        };
        action();
        store->onMoment = {};
        return wreck;
    }
};

/// Recovers a wreck, crashing at a moment of the recovery; -1: not. Gives the next wreck, or nothing when it ended.
std::unique_ptr<Wreck> recover(Wreck &wreck, int crashAt, QString *outcome)
{
    Journal journal(wreck.path());
    for (const JobRecord &job : journal.jobs()) {
        if (job.finished.isNull()) // its process is this one, which lives
            journal.finishJob(job.id, RunResult::Outcome::Failed);
    }
    return Crash::during(crashAt < 0 ? 1'000'000 : crashAt, wreck.path(), wreck.store, [&] {
        for (const RecoveredRestore &recovered : await(recoverRestores(&journal, wreck.store, {}, {})))
            *outcome = recoveredName(recovered.result);
    });
}

} // namespace

class TestRestoreRun : public QObject
{
    Q_OBJECT

    static void addConflicts()
    {
        QTest::addColumn<int>("conflict");
        QTest::addColumn<bool>("hasOld");
        QTest::newRow("replace") << int(Conflict::Replace) << true;
        QTest::newRow("replace, keeping old") << int(Conflict::ReplaceKeepingOld) << true;
        QTest::newRow("keep both") << int(Conflict::KeepBoth) << true;
        QTest::newRow("nothing there") << int(Conflict::Refuse) << false;
    }

    /// The promise: everything old or everything new, and nothing left beside it but a set-aside that was asked for.
    static void checkWhole(const Scene &scene, const char *when, int moment)
    {
        const QByteArray at = QByteArray(when) + ' ' + QByteArray::number(moment);
        const QString machine = scene.machine();
        if (scene.conflict == Conflict::KeepBoth) {
            QVERIFY2(machine == QStringLiteral("old"), at + ": " + qPrintable(machine));
            QVERIFY2(scene.second().isEmpty() || scene.second() == QStringLiteral("new"), at);
        } else {
            const QString before = scene.hasOld ? QStringLiteral("old") : QStringLiteral("gone");
            QVERIFY2(machine == before || machine == QStringLiteral("new"), at + ": " + qPrintable(machine));
        }
        const bool keeps = scene.conflict == Conflict::ReplaceKeepingOld && machine == QStringLiteral("new");
        QVERIFY2(scene.remainders() == (keeps ? QStringList(QStringLiteral("old")) : QStringList()),
                 at + ": " + qPrintable(scene.remainders().join(QLatin1Char(' '))));
        if (scene.hasOld)
            QCOMPARE(scene.store->content(QStringLiteral("share/vm1/later.avhdx")), QStringLiteral("later"));
    }

private Q_SLOTS:
    void restoresInPlace_data() { addConflicts(); }
    void restoresInPlace()
    {
        QFETCH(int, conflict);
        QFETCH(bool, hasOld);
        Scene scene(Conflict(conflict), hasOld);
        const RestoreResult result = scene.run();
        QCOMPARE(result.run.outcome, RunResult::Outcome::Done);
        QCOMPARE(scene.observer.began,
                 QStringList({QStringLiteral("hold"), QStringLiteral("folders"), QStringLiteral("copy"),
                              QStringLiteral("place"), QStringLiteral("finish")}));
        QCOMPARE(scene.observer.doneFiles, 4);
        const auto bytes = scene.observer.progress.value(QStringLiteral("copy"));
        QCOMPARE(bytes.first, bytes.second);
        checkWhole(scene, "end", 0);
        QCOMPARE(scene.conflict == Conflict::KeepBoth ? scene.second() : scene.machine(), QStringLiteral("new"));
        const bool keeps = scene.conflict == Conflict::ReplaceKeepingOld;
        QCOMPARE(storedRestores(*scene.journal).size(), keeps ? 1 : 0);
        QCOMPARE(unfinishedRestores(*scene.journal).size(), 0);
        QVERIFY(scene.store->held.isEmpty());
    }

    void setAsideIsDiscardedWhenAsked()
    {
        Scene scene(Conflict::ReplaceKeepingOld);
        scene.run();
        const QString id = storedRestores(*scene.journal).first().record.id;
        QVERIFY(!storedRestores(*scene.journal).first().isUnfinished());
        await(discardOld(scene.journal.get(), id, scene.store, {}));
        QCOMPARE(scene.remainders(), QStringList());
        QCOMPARE(scene.machine(), QStringLiteral("new"));
        QCOMPARE(storedRestores(*scene.journal).size(), 0);
    }

    void setAsideThatIsTheLastOneStays()
    {
        Scene scene(Conflict::ReplaceKeepingOld);
        scene.run();
        const QString id = storedRestores(*scene.journal).first().record.id;
        QVERIFY(scene.store->remove(QStringLiteral("share/vm1/a.vhdx")));
        QVERIFY_EXCEPTION_THROWN(await(discardOld(scene.journal.get(), id, scene.store, {})), Error);
        QVERIFY(!scene.store->content(QStringLiteral("share/vm1/a.vhdx.penumbra-old-") + id).isEmpty());
    }

    void failureAtAnyMomentIsUndone_data() { addConflicts(); }
    void failureAtAnyMomentIsUndone()
    {
        QFETCH(int, conflict);
        QFETCH(bool, hasOld);
        int failed = 0;
        for (int moment = 0;; ++moment) {
            Scene scene(Conflict(conflict), hasOld);
            scene.store->onMoment = [moment](int now) {
                if (now == moment)
                    throw Error(FailureKind::ConnectionLost, QStringLiteral("do"));
            };
            const RestoreResult result = scene.run();
            if (scene.store->moments <= moment)
                break;
            const bool done = result.run.outcome == RunResult::Outcome::Done;
            failed += done ? 0 : 1;
            QCOMPARE(result.run.undoFailures.size(), 0);
            if (result.leftBehind.isEmpty()) {
                checkWhole(scene, "moment", moment);
                QCOMPARE(unfinishedRestores(*scene.journal).size(), 0);
            } else {
                QCOMPARE(scene.machine(), QStringLiteral("new")); // only a set-aside is left, and the journal knows
                QCOMPARE(storedRestores(*scene.journal).size(), 1);
            }
            if (!done && scene.hasOld)
                QCOMPARE(scene.machine(), QStringLiteral("old"));
            QVERIFY(scene.store->held.isEmpty());
        }
        QVERIFY(failed > 10);
    }

    void cancelInEachStepIsUndone_data()
    {
        QTest::addColumn<QString>("step");
        for (const char *step : {"hold", "folders", "copy", "place", "finish"})
            QTest::newRow(step) << QString::fromLatin1(step);
    }
    void cancelInEachStepIsUndone()
    {
        QFETCH(QString, step);
        Scene scene(Conflict::Replace);
        scene.observer.onBegan = [&](const QString &began) {
            if (began == step)
                scene.cancel.cancel();
        };
        const RestoreResult result = scene.run();
        QCOMPARE(result.run.outcome, RunResult::Outcome::Cancelled);
        checkWhole(scene, "cancelled", 0);
        QCOMPARE(scene.machine(), QStringLiteral("old"));
        QCOMPARE(storedRestores(*scene.journal).size(), 0);
    }

    void crashAtAnyMomentIsRecovered_data() { addConflicts(); }
    void crashAtAnyMomentIsRecovered()
    {
        QFETCH(int, conflict);
        QFETCH(bool, hasOld);
        QMap<QString, int> outcomes;
        for (int moment = 0;; ++moment) {
            Scene scene(Conflict(conflict), hasOld);
            const auto wreck = Crash::during(moment, scene.journal->path(), scene.store, [&scene] { scene.run(); });
            if (!wreck)
                break;
            QString outcome;
            QVERIFY(!recover(*wreck, -1, &outcome));
            scene.store = wreck->store;
            checkWhole(scene, "crash at", moment);
            ++outcomes[outcome];
            const Journal after(wreck->path());
            QCOMPARE(unfinishedRestores(after).size(), 0);
        }
        QVERIFY(outcomes.value(QStringLiteral("undone")) > 0);
        QVERIFY(outcomes.value(QStringLiteral("finished")) > 0);
    }

    void crashOfTheRecoveryIsRecovered_data() { addConflicts(); }
    void crashOfTheRecoveryIsRecovered()
    {
        QFETCH(int, conflict);
        QFETCH(bool, hasOld);
        int twice = 0;
        for (int moment = 3;; moment += 3) {
            bool ended = false;
            for (int second = 0; !ended; ++second) {
                Scene scene(Conflict(conflict), hasOld);
                const auto wreck = Crash::during(moment, scene.journal->path(), scene.store, [&scene] { scene.run(); });
                if (!wreck) {
                    QVERIFY(twice > 10);
                    return;
                }
                QString outcome;
                const auto again = recover(*wreck, second, &outcome);
                ended = !again;
                if (ended)
                    break;
                ++twice;
                QVERIFY(!recover(*again, -1, &outcome));
                scene.store = again->store;
                checkWhole(scene, "second crash at", moment * 1000 + second);
            }
        }
    }

    void damagedCopyIsNoticedAndUndone()
    {
        Scene scene(Conflict::Replace);
        scene.store->damage = QStringLiteral(" broken");
        const RestoreResult result = scene.run();
        QCOMPARE(result.run.outcome, RunResult::Outcome::Failed);
        QCOMPARE(result.run.failure->kind, FailureKind::InvalidInput);
        checkWhole(scene, "damaged", 0);
        QCOMPARE(scene.machine(), QStringLiteral("old"));
    }

    void openTargetStopsEverythingBeforeItIsWritten()
    {
        Scene scene(Conflict::Replace);
        const QStringList before = scene.store->paths(QStringLiteral("share"));
        scene.store->open = {MemoryStore::at(QStringLiteral("share/vm1/b.vhdx")).key()};
        const RestoreResult result = scene.run();
        QCOMPARE(result.run.failure->kind, FailureKind::SharingViolation);
        QCOMPARE(scene.store->paths(QStringLiteral("share")), before);
        QVERIFY(!scene.observer.began.contains(QStringLiteral("folders")));
        QVERIFY(scene.store->held.isEmpty());
    }

    void journalThatIsLostAtTheEndTakesNothingBack()
    {
        Scene scene(Conflict::Replace);
        QVERIFY(scene.store->remove(QStringLiteral("share/vm1/b.vhdx"))); // one of its files was not there before
        bool finishing = false;
        scene.observer.onBegan = [&finishing](const QString &step) { finishing = step == QStringLiteral("finish"); };
        scene.store->onMoment = [&](int) {
            if (!finishing)
                return;
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("destroyer"));
            database.setDatabaseName(scene.journal->path());
            QVERIFY(database.open());
            QSqlQuery(database).exec(QStringLiteral("DROP TABLE resources"));
            finishing = false;
        };
        const RestoreResult result = scene.run();
        QSqlDatabase::removeDatabase(QStringLiteral("destroyer"));
        QCOMPARE(result.run.outcome, RunResult::Outcome::Failed);
        QCOMPARE(result.run.failure->kind, FailureKind::JournalUnavailable);
        QCOMPARE(result.run.undoFailures.value(0).kind, FailureKind::LeftBehind);
        QCOMPARE(scene.machine(), QStringLiteral("new"));
    }

    void foreignFileInTheWayIsNeverTouched()
    {
        Scene scene(Conflict::Refuse, false);
        scene.observer.onBegan = [&](const QString &step) {
            if (step == QStringLiteral("place"))
                scene.store->addFile(QStringLiteral("share/vm1/mine.txt"), QStringLiteral("mine"));
        };
        const RestoreResult result = scene.run();
        QCOMPARE(result.run.outcome, RunResult::Outcome::Failed);
        QCOMPARE(result.run.failure->kind, FailureKind::AlreadyExists);
        QCOMPARE(scene.store->content(QStringLiteral("share/vm1/mine.txt")), QStringLiteral("mine"));
        QCOMPARE(scene.remainders(), QStringList());
    }

    void lostTemporaryFileMakesRecoveryGoBack()
    {
        for (int moment = 0;; ++moment) {
            Scene scene(Conflict::Replace);
            const auto wreck = Crash::during(moment, scene.journal->path(), scene.store, [&scene] { scene.run(); });
            QVERIFY(wreck);
            const Journal journal(wreck->path());
            const auto stored = storedRestores(journal);
            if (stored.isEmpty() || stored.first().record.state != RestoreState::Placing)
                continue;
            const Place lost = stored.first().record.units.last().temporary;
            QVERIFY(wreck->store->remove(QStringLiteral("share/")
                                         + QString(lost.unc->path()).replace(QLatin1Char('\\'), QLatin1Char('/'))));
            QString outcome;
            QVERIFY(!recover(*wreck, -1, &outcome));
            QCOMPARE(outcome, QStringLiteral("undone"));
            scene.store = wreck->store;
            QCOMPARE(scene.machine(), QStringLiteral("old"));
            QCOMPARE(scene.remainders(), QStringList());
            return;
        }
    }

    void restoreThatRunsIsLeftAlone()
    {
        Scene scene(Conflict::Replace);
        bool looked = false;
        scene.observer.onBegan = [&](const QString &step) {
            if (step != QStringLiteral("place"))
                return;
            looked = true;
            QCOMPARE(storedRestores(*scene.journal).size(), 1);
            QVERIFY(storedRestores(*scene.journal).first().jobRunning);
            QVERIFY(storedRestores(*scene.journal).first().isUnfinished());
            QCOMPARE(unfinishedRestores(*scene.journal).size(), 0);
        };
        QCOMPARE(scene.run().run.outcome, RunResult::Outcome::Done);
        QVERIFY(looked);
    }

    void secondRestoreToTheSameFilesIsRefused()
    {
        Scene scene(Conflict::Replace);
        bool looked = false;
        scene.observer.onBegan = [&](const QString &step) {
            if (step != QStringLiteral("place"))
                return;
            looked = true;
            Record other = storedRestores(*scene.journal).first().record;
            try {
                refuseIfUnfinished(*scene.journal, other);
                QFAIL("not refused");
            } catch (const Error &error) {
                QCOMPARE(error.kind(), FailureKind::ServerLocked);
            }
            other.units.first().target = MemoryStore::at(QStringLiteral("share/vm1")); // above them
            other.units.resize(1);
            QVERIFY_EXCEPTION_THROWN(refuseIfUnfinished(*scene.journal, other), Error);
            other.units.first().target = MemoryStore::at(QStringLiteral("share/vm10"));
            refuseIfUnfinished(*scene.journal, other);
        };
        QCOMPARE(scene.run().run.outcome, RunResult::Outcome::Done);
        QVERIFY(looked);
    }

    void recordsSurviveTheJournal()
    {
        Scene scene(Conflict::ReplaceKeepingOld);
        scene.run();
        const Record record = storedRestores(*scene.journal).first().record;
        QCOMPARE(record.units.size(), 4);
        QVERIFY(record.units.first().hasOld);
        QCOMPARE(Record::fromCbor(record.toCbor()).toCbor(), record.toCbor());
    }
};

QTEST_GUILESS_MAIN(TestRestoreRun)
#include "tst_restorerun.moc"
