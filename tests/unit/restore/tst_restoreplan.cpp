// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sidename.h"
#include "memorystore.h"
#include "restore/makeplan.h"
#include "support/taskrunner.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Penumbra;
using namespace Penumbra::Restore;
using Penumbra::Test::MemoryStore;

namespace {

const QString copyOf = QStringLiteral("share@{1d74c4fb-2bbb-4318-90c5-22866c393dce}");
const QDateTime now(QDate(2026, 11, 25), QTime(9, 14), Qt::UTC);

struct Scene
{
    std::shared_ptr<MemoryStore> store = std::make_shared<MemoryStore>();
    Request request;

    Scene()
    {
        request.now = now;
        request.sources = {Source {MemoryStore::at(copyOf + QStringLiteral("/vm1")), {}}};
        for (const char *file : {"config.txt", "a.vhdx", "disks/b.vhdx"})
            store->addFile(QStringLiteral("%1/vm1/%2").arg(copyOf, QLatin1String(file)), QStringLiteral("new"), 100, 5);
        store->addFolder(QStringLiteral("share"));
        store->addFolder(QStringLiteral("other"));
    }
    /// The machine as it is now.
    void addOld(qint64 modified = 1)
    {
        for (const char *file : {"config.txt", "a.vhdx", "disks/b.vhdx", "disks/later.avhdx"})
            store->addFile(QStringLiteral("share/vm1/") + QLatin1String(file), QStringLiteral("old"), 70, modified);
    }
    Plan plan(Conflict conflict, const QString &target = {})
    {
        request.conflict = conflict;
        if (!target.isEmpty())
            request.target = MemoryStore::at(target);
        return await(makePlan(request, store, {}));
    }
};

QStringList targetsOf(const Plan &plan)
{
    QStringList targets;
    for (const PlannedFile &file : plan.files)
        targets.append(file.target.unc->share() + QLatin1Char('\\') + file.target.unc->path());
    targets.sort();
    return targets;
}

QStringList kindsOf(const QList<Failure> &failures)
{
    QStringList kinds;
    for (const Failure &failure : failures)
        kinds.append(failureKindName(failure.kind));
    return kinds;
}

QStringList notesOf(const Plan &plan)
{
    QStringList notes;
    for (const Note &note : plan.notes)
        notes.append(planNoteName(note.note));
    return notes;
}

FailureKind refusal(const std::function<void()> &function)
{
    try {
        function();
    } catch (const Error &error) {
        return error.kind();
    }
    return FailureKind::Last;
}

} // namespace

class TestRestorePlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sideNamesAreReadAsTheyWereWritten()
    {
        const SideName fresh {SideKind::New, QStringLiteral("disk.vhdx"), QStringLiteral("1a2b3c4d")};
        QCOMPARE(fresh.toString(), QStringLiteral("disk.vhdx.penumbra-new-1a2b3c4d"));
        QCOMPARE(SideName::parse(fresh.toString()), std::optional(fresh));
        const SideName old {SideKind::Old, QStringLiteral("x"), QStringLiteral("00000000")};
        QCOMPARE(SideName::parse(old.toString()), std::optional(old));
        for (const char *name :
             {"disk.vhdx", ".penumbra-new-1a2b3c4d", "a.penumbra-new-1a2b3c4", "a.penumbra-tmp-1a2b3c4d"})
            QVERIFY(!SideName::parse(QString::fromLatin1(name)));
    }

    void longSideNamesStayWithinTheLimitAndApart()
    {
        const SideName name {SideKind::New, QString(120, QChar(0x6F22)), QStringLiteral("1a2b3c4d")};
        QVERIFY(name.toString(1).toUtf8().size() <= 255);
        QVERIFY(name.toString(1) != name.toString(2));
        QVERIFY(SideName::parse(name.toString(1)));
    }

    void originalsOfCopiesAreKnown()
    {
        const auto original = [](const QString &path) {
            const auto place = originalOf(Place::parse(path, 445));
            return place ? place->toString() : QString();
        };
        QCOMPARE(original(QStringLiteral("//s/share@{1d74c4fb-2bbb-4318-90c5-22866c393dce}/vm1")),
                 QStringLiteral("\\\\s\\share\\vm1"));
        QCOMPARE(original(QStringLiteral("//s/share$@{1d74c4fb-2bbb-4318-90c5-22866c393dce}$/vm1")),
                 QStringLiteral("\\\\s\\share$\\vm1"));
        QCOMPARE(original(QStringLiteral("//s/share/@GMT-2026.11.23-02.00.00/vm1/a.vhdx")),
                 QStringLiteral("\\\\s\\share\\vm1\\a.vhdx"));
        QCOMPARE(original(QStringLiteral("//s/share/vm1")), QString());
        QCOMPARE(original(QStringLiteral("/tmp/vm1")), QString());
    }

    void namesCannotLeaveTheirFolder_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("parent") << QStringLiteral("..");
        QTest::newRow("itself") << QStringLiteral(".");
        QTest::newRow("nothing") << QString();
        QTest::newRow("slash") << QStringLiteral("a/../../b");
        QTest::newRow("backslash") << QStringLiteral("..\\b");
        QTest::newRow("stream") << QStringLiteral("a:b");
        QTest::newRow("null") << QString(QChar(0));
        QTest::newRow("new line") << QStringLiteral("a\nb");
        QTest::newRow("too long") << QString(256, QLatin1Char('a'));
    }
    void namesCannotLeaveTheirFolder()
    {
        QFETCH(QString, name);
        for (const QString &folder : {QStringLiteral("//s/share/x"), QStringLiteral("/tmp/x")})
            QCOMPARE(refusal([&] { Place::parse(folder, 445).child(name); }), FailureKind::InvalidInput);
    }

    void nameThatWindowsWouldCutIsRefusedOnShares()
    {
        QCOMPARE(refusal([] { MemoryStore::at(QStringLiteral("share")).child(QStringLiteral("a.vhdx.")); }),
                 FailureKind::InvalidInput);
        QCOMPARE(Place::parse(QStringLiteral("/tmp"), 445).child(QStringLiteral("a.")).local,
                 QStringLiteral("/tmp/a."));
    }

    void localPlacesAreGivenWithoutLinks()
    {
        QTemporaryDir directory;
        QVERIFY(QDir(directory.path()).mkdir(QStringLiteral("real")));
        QVERIFY(QFile::link(directory.filePath(QStringLiteral("real")), directory.filePath(QStringLiteral("link"))));
        QCOMPARE(Place::parse(directory.filePath(QStringLiteral("link/not/there")), 445).local,
                 QDir(directory.path()).canonicalPath() + QStringLiteral("/real/not/there"));
    }

    void hostileNamesBecomeProblems()
    {
        Scene scene;
        scene.store->addHostileName(copyOf + QStringLiteral("/vm1"), QStringLiteral("..\\..\\evil"));
        scene.store->addHostileName(copyOf + QStringLiteral("/vm1/disks"), QStringLiteral("../evil"));
        scene.store->addLink(copyOf + QStringLiteral("/vm1/link"));
        const Plan plan = scene.plan(Conflict::KeepBoth, QStringLiteral("other"));
        QCOMPARE(plan.problems.size(), 3);
        QCOMPARE(targetsOf(plan).filter(QStringLiteral("evil")).size(), 0);
        for (const PlannedFile &file : plan.files)
            QVERIFY(file.target.isWithin(MemoryStore::at(QStringLiteral("other"))));
    }

    void namesThatFallTogetherAreAProblem()
    {
        Wish wish;
        wish.target = MemoryStore::at(QStringLiteral("share"));
        wish.id = QStringLiteral("1a2b3c4d");
        SourceItem item;
        item.name = QStringLiteral("vm1");
        item.source = Place::parse(QStringLiteral("/tmp/vm1"), 445);
        for (const char *name : {"a.vhdx", "A.VHDX"}) {
            SourceEntry entry;
            entry.path = {QString::fromLatin1(name)};
            entry.source = item.source.child(entry.path);
            item.entries.append(entry);
        }
        wish.items = {item};
        const Plan plan = buildPlan(wish, {destinationOf(wish, item)}, {});
        QCOMPARE(kindsOf(plan.problems), QStringList(QStringLiteral("already-exists")));
    }

    void whatIsNotThereIsBroughtByOneRename()
    {
        Scene scene;
        const Plan plan = scene.plan(Conflict::KeepBoth);
        QCOMPARE(plan.problems.size(), 0);
        QCOMPARE(targetsOf(plan),
                 QStringList({QStringLiteral("share\\vm1\\a.vhdx"), QStringLiteral("share\\vm1\\config.txt"),
                              QStringLiteral("share\\vm1\\disks\\b.vhdx")}));
        QCOMPARE(plan.units.size(), 1);
        QVERIFY(plan.units[0].isDirectory && !plan.units[0].hasOld);
        QCOMPARE(plan.units[0].temporary.name(), QStringLiteral("vm1.penumbra-new-") + plan.id);
        QCOMPARE(plan.directories.size(), 2);
        QVERIFY(!plan.items[0].renamed && !plan.items[0].elsewhere);
    }

    void keepBothGivesANewName()
    {
        Scene scene;
        scene.addOld();
        const Plan plan = scene.plan(Conflict::KeepBoth);
        QCOMPARE(plan.problems.size(), 0);
        QCOMPARE(plan.items[0].target.name(), QStringLiteral("vm1 (restored 2026-11-25 09.14)"));
        QVERIFY(plan.items[0].renamed);
        scene.store->addFolder(QStringLiteral("share/vm1 (restored 2026-11-25 09.14)"));
        QCOMPARE(scene.plan(Conflict::KeepBoth).items[0].target.name(),
                 QStringLiteral("vm1 (restored 2026-11-25 09.14 2)"));
    }

    void keepBothOfAFileKeepsItsExtension()
    {
        Scene scene;
        scene.addOld();
        scene.request.sources = {Source {MemoryStore::at(copyOf + QStringLiteral("/vm1/a.vhdx")), {}}};
        const Plan plan = scene.plan(Conflict::KeepBoth);
        QCOMPARE(targetsOf(plan), QStringList(QStringLiteral("share\\vm1\\a (restored 2026-11-25 09.14).vhdx")));
    }

    void refuseRefusesEachFileThatIsThere()
    {
        Scene scene;
        scene.addOld();
        QCOMPARE(kindsOf(scene.plan(Conflict::Refuse).problems), QStringList(3, QStringLiteral("already-exists")));
    }

    void replaceSetsAsideFileByFileAndSaysWhatStays()
    {
        Scene scene;
        scene.addOld(9);
        const Plan plan = scene.plan(Conflict::ReplaceKeepingOld);
        QCOMPARE(plan.problems.size(), 0);
        QCOMPARE(plan.units.size(), 3);
        for (const Unit &unit : plan.units) {
            QVERIFY(unit.hasOld && !unit.isDirectory);
            QCOMPARE(unit.old.name(), unit.target.name() + QStringLiteral(".penumbra-old-") + plan.id);
        }
        for (const PlannedFile &file : plan.files)
            QCOMPARE(file.existing, Existing::Newer);
        QCOMPARE(notesOf(plan),
                 QStringList({QStringLiteral("crash-consistent"), QStringLiteral("files-stay"),
                              QStringLiteral("running-unknown")}));
        QCOMPARE(plan.notes[1].arguments.value(1), QStringLiteral("1"));
        QCOMPARE(plan.spaces[0].old, 210);
    }

    void folderInTheWayOfAFileIsAProblem()
    {
        Scene scene;
        scene.store->addFolder(QStringLiteral("share/vm1/a.vhdx"));
        QCOMPARE(kindsOf(scene.plan(Conflict::Replace).problems), QStringList(QStringLiteral("is-a-directory")));
    }

    void linkAtTheTargetIsAProblem()
    {
        Scene scene;
        scene.addOld();
        scene.store->addLink(QStringLiteral("share/vm1/a.vhdx"));
        QCOMPARE(kindsOf(scene.plan(Conflict::Replace).problems), QStringList(QStringLiteral("invalid-input")));
    }

    void disksCountByTheirContentUnlessTheServerCopies()
    {
        Scene scene;
        const Plan through = scene.plan(Conflict::KeepBoth, QStringLiteral("other"));
        QCOMPARE(through.totalSize(), 300);
        QCOMPARE(through.totalBytes(), 200); // two disks, half of each
        QCOMPARE(through.files[0].method, Method::ThroughHere);
        scene.store->addFile(QStringLiteral("share/@GMT-2026.11.23-02.00.00/vm2/a.vhdx"), QStringLiteral("new"));
        scene.request.sources = {Source {MemoryStore::at(QStringLiteral("share/@GMT-2026.11.23-02.00.00/vm2")), {}}};
        scene.request.target.reset();
        const Plan onServer = scene.plan(Conflict::KeepBoth);
        QCOMPARE(onServer.files[0].method, Method::OnServer);
        QCOMPARE(onServer.totalBytes(), 100);
        QCOMPARE(onServer.movedBytes(), 0);
    }

    void tooLittleSpaceIsAProblem()
    {
        Scene scene;
        scene.store->space = 199;
        const Plan plan = scene.plan(Conflict::KeepBoth, QStringLiteral("other"));
        QCOMPARE(kindsOf(plan.problems), QStringList(QStringLiteral("disk-full")));
        QCOMPARE(plan.spaces[0].needed, 200);
        scene.store->space = 200;
        QCOMPARE(scene.plan(Conflict::KeepBoth, QStringLiteral("other")).problems.size(), 0);
        scene.store->space = -1; // the server does not say
        QCOMPARE(scene.plan(Conflict::KeepBoth, QStringLiteral("other")).problems.size(), 0);
    }

    void openTargetsAreMachinesThatSeemToRun()
    {
        Scene scene;
        scene.addOld();
        const QString configuration = QStringLiteral("/vm1/Virtual Machines/7a0c3b52-55a4-4b0f-9d6e-0f5d3a1c2b4e.vmcx");
        scene.store->addFile(copyOf + configuration, QStringLiteral("new"));
        scene.store->open = {MemoryStore::at(QStringLiteral("share/vm1/a.vhdx")).key()};
        scene.request.probeRunning = true;
        const Plan plan = scene.plan(Conflict::Replace);
        QCOMPARE(kindsOf(plan.problems), QStringList(QStringLiteral("sharing-violation")));
        QVERIFY(plan.problems[0].detail.startsWith(QStringLiteral("vm-web01 seems to be running")));
        QVERIFY(scene.store->held.isEmpty());
    }

    void missingTargetFoldersAreMadeWithTheItem()
    {
        Scene scene;
        const Plan plan = scene.plan(Conflict::KeepBoth, QStringLiteral("other/not/there"));
        QCOMPARE(plan.problems.size(), 0);
        QCOMPARE(plan.units.size(), 1);
        QCOMPARE(plan.units[0].target.unc->path(), QStringLiteral("not"));
        QCOMPARE(plan.directories.size(), 4); // not, there, vm1, disks
    }

    void machineIsFoundWhereverItsFilesLie_data()
    {
        QTest::addColumn<QString>("source");
        QTest::newRow("exposed share") << copyOf;
        QTest::newRow("previous version") << QStringLiteral("share/@GMT-2026.11.23-02.00.00");
    }
    void machineIsFoundWhereverItsFilesLie()
    {
        QFETCH(QString, source);
        Scene scene;
        const QUuid id = QUuid::createUuid();
        const QString configuration =
            QStringLiteral("/conf/Virtual Machines/%1.xml").arg(id.toString(QUuid::WithoutBraces));
        Vm::MachineConfiguration said;
        said.id = id;
        said.name = QStringLiteral("db/02"); // no name of a folder
        said.disks = {QStringLiteral("\\\\FILES1\\share\\disks\\db.vhdx"), QStringLiteral("C:\\local\\swap.vhdx")};
        scene.store->addFile(source + configuration, QStringLiteral("new"));
        scene.store->addFile(source + QStringLiteral("/disks/db.vhdx"), QStringLiteral("new"));
        scene.store->addFile(source + QStringLiteral("/disks/other.vhdx"), QStringLiteral("new"));
        scene.store->configurations.insert(MemoryStore::at(source + configuration).key(), said);
        scene.request.sources = {Source {MemoryStore::at(source), id}};

        const Plan back = scene.plan(Conflict::KeepBoth);
        QCOMPARE(back.problems.size(), 0);
        QCOMPARE(
            targetsOf(back),
            QStringList({QStringLiteral("share\\conf\\Virtual Machines\\%1.xml").arg(id.toString(QUuid::WithoutBraces)),
                         QStringLiteral("share\\disks\\db.vhdx")}));
        QCOMPARE(back.items[0].machines, QList<MachineRef>({MachineRef {id, QStringLiteral("db/02")}}));
        QVERIFY(notesOf(back).contains(QStringLiteral("not-in-copy")));

        scene.store->addFile(QStringLiteral("share/disks/db.vhdx"), QStringLiteral("old"));
        const QString name = id.toString(QUuid::WithoutBraces) + QStringLiteral(" (restored 2026-11-25 09.14)");
        QCOMPARE(targetsOf(scene.plan(Conflict::KeepBoth)).last(),
                 QStringLiteral("share\\%1\\disks\\db.vhdx").arg(name));
        QCOMPARE(scene.plan(Conflict::Replace).units.size(), 2);
        scene.request.sources[0].machine = QUuid::createUuid();
        QCOMPARE(refusal([&] { scene.plan(Conflict::KeepBoth); }), FailureKind::NotFound);
    }

    void wholeShareGoesBackIntoItsShare()
    {
        Scene scene;
        scene.addOld();
        scene.request.sources = {Source {MemoryStore::at(copyOf), {}}};
        QCOMPARE(targetsOf(scene.plan(Conflict::Replace)).first(), QStringLiteral("share\\vm1\\a.vhdx"));
        QCOMPARE(targetsOf(scene.plan(Conflict::KeepBoth)).first(),
                 QStringLiteral("share\\share (restored 2026-11-25 09.14)\\vm1\\a.vhdx"));
    }

    void sourcesOfOneNameAreKeptApart()
    {
        Scene scene;
        scene.store->addFile(QStringLiteral("third/vm1/a.vhdx"), QStringLiteral("new"));
        scene.request.sources.append(Source {MemoryStore::at(QStringLiteral("third/vm1")), {}});
        const Plan plan = scene.plan(Conflict::KeepBoth, QStringLiteral("other"));
        QCOMPARE(plan.problems.size(), 0);
        QCOMPARE(plan.items[0].target.name(), QStringLiteral("vm1"));
        QCOMPARE(plan.items[1].target.name(), QStringLiteral("vm1 (restored 2026-11-25 09.14)"));
    }

    void whatCannotBePlannedIsRefused()
    {
        Scene scene;
        scene.request.sources = {Source {MemoryStore::at(QStringLiteral("share/nothing")), {}}};
        QCOMPARE(refusal([&] { scene.plan(Conflict::KeepBoth, QStringLiteral("other")); }), FailureKind::NotFound);
        scene.addOld();
        scene.request.target.reset();
        scene.request.sources = {Source {MemoryStore::at(QStringLiteral("share/vm1")), {}}};
        QCOMPARE(refusal([&] { scene.plan(Conflict::KeepBoth); }), FailureKind::InvalidInput); // no copy: no original
        scene.request.newName = QStringLiteral("..");
        QCOMPARE(refusal([&] { scene.plan(Conflict::KeepBoth, QStringLiteral("other")); }), FailureKind::InvalidInput);
    }

    void copyOntoItselfIsAProblem()
    {
        Scene scene;
        scene.addOld();
        scene.request.sources = {Source {MemoryStore::at(QStringLiteral("share/vm1")), {}}};
        QVERIFY(!scene.plan(Conflict::Replace, QStringLiteral("share")).problems.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRestorePlan)
#include "tst_restoreplan.moc"
