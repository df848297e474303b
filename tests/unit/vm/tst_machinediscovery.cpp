// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "machinescene.h"

#include <QTest>

using namespace Penumbra;
using namespace Penumbra::Test;
using namespace Penumbra::Vm;

class TestMachineDiscovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsAMachineInItsFolders();
    void findsAMachineInOneFlatFolder();
    void findsAMachineInSeveralShares();
    void pathsMeanTheSameFile_data();
    void pathsMeanTheSameFile();
    void oneFileInTwoSharesIsOneFile();
    void aRelativePathLeavesTheShareWhereItIsKnown();
    void aTemplateBelongsToItsChildren();
    void copiesKeepTheirOwnCheckpoints();
    void reports_data();
    void reports();
    void reportsWhatBelongsToNone();
    void whatWasNotSeenIsNotMissing();
    void manyDisksTakeLinearTime();
};

void TestMachineDiscovery::findsAMachineInItsFolders()
{
    const MachineScene scene(QStringLiteral(R"(
        vms web/Virtual Machines/{1}.xml       : machine 1 web; disk //FILES/vms/web/Virtual Hard Disks/a.avhdx; list 2; memory //FILES/vms/web/Virtual Machines/{1}/{1}.bin
        vms web/Virtual Machines/{1}/{1}.bin   :
        vms web/Virtual Machines/{1}/{1}.vsv   :
        vms web/Virtual Machines/{1}/note.txt  :
        vms web/Virtual Machines/{1}.slp       :
        vms web/Virtual Machines/{1}.vmgs      :
        vms web/Snapshots/{2}.xml              : checkpoint 2 of 1; disk //FILES/vms/web/Virtual Hard Disks/a.vhdx
        vms web/Snapshots/{2}/{2}.vsv          :
        vms web/Virtual Hard Disks/a.vhdx      : disk 20
        vms web/Virtual Hard Disks/a.vhdx.rct  :
        vms web/Virtual Hard Disks/a.avhdx     : differs 21 from 20; relative ./a.vhdx
        vms web/Virtual Hard Disks/stale.vhdx  : disk 30
        vms web/readme.txt                     :
    )"));
    const QStringList expected {
        QStringLiteral("checkpoint-configuration vms/web/Snapshots/{2}.xml"),
        QStringLiteral("configuration vms/web/Virtual Machines/{1}.xml"),
        QStringLiteral("disk vms/web/Virtual Hard Disks/a.avhdx"),
        QStringLiteral("guest-state vms/web/Virtual Machines/{1}.vmgs"),
        QStringLiteral("other vms/web/Virtual Hard Disks/a.vhdx.rct"),
        QStringLiteral("other vms/web/Virtual Machines/{1}/note.txt"),
        QStringLiteral("parent-disk vms/web/Virtual Hard Disks/a.vhdx"),
        QStringLiteral("saved-state vms/web/Snapshots/{2}/{2}.vsv"),
        QStringLiteral("saved-state vms/web/Virtual Machines/{1}/{1}.bin"),
        QStringLiteral("saved-state vms/web/Virtual Machines/{1}/{1}.vsv"),
        QStringLiteral("smart-paging vms/web/Virtual Machines/{1}.slp"),
    };
    QCOMPARE(scene.filesOf(QStringLiteral("web")), expected);
    QCOMPARE(scene.problemsOf(QStringLiteral("web")), QStringList());
    QCOMPARE(scene.withoutMachine(), QStringList {QStringLiteral("vms/web/Virtual Hard Disks/stale.vhdx")});
    const Machine machine = scene.discover().machines.constFirst();
    QCOMPARE(machine.checkpoints, 1);
    QVERIFY(machine.saved);
    QCOMPARE(machine.share, 0);
    QCOMPARE(machine.files.constFirst().role, FileRole::Configuration);
}

void TestMachineDiscovery::findsAMachineInOneFlatFolder()
{
    const MachineScene scene(QStringLiteral(R"(
        vms {1}.vmcx    : machine 1 web; disk //FILES/vms/a.avhdx
        vms {1}.vmrs    :
        vms {2}.vmcx    : checkpoint 2 of 1; disk //FILES/vms/a.vhdx; disk //FILES/vms/detached.vhdx
        vms {3}.vmcx    : machine 3 db; disk //FILES/vms/c.vhdx
        vms a.vhdx      : disk 20
        vms a.avhdx     : differs 21 from 20; relative ./a.vhdx
        vms c.vhdx      : disk 22
        vms detached.vhdx : disk 23
    )"));
    QCOMPARE(scene.filesOf(QStringLiteral("web")),
             QStringList({QStringLiteral("checkpoint-configuration vms/{2}.vmcx"),
                          QStringLiteral("checkpoint-disk vms/detached.vhdx"),
                          QStringLiteral("configuration vms/{1}.vmcx"), QStringLiteral("disk vms/a.avhdx"),
                          QStringLiteral("parent-disk vms/a.vhdx"), QStringLiteral("runtime-state vms/{1}.vmrs")}));
    QCOMPARE(scene.filesOf(QStringLiteral("db")),
             QStringList({QStringLiteral("configuration vms/{3}.vmcx"), QStringLiteral("disk vms/c.vhdx")}));
    QCOMPARE(scene.withoutMachine(), QStringList());
}

void TestMachineDiscovery::findsAMachineInSeveralShares()
{
    const MachineScene scene(QStringLiteral(R"(
        conf {1}.xml     : machine 1 web; disk //FILES/disks/a.avhdx; disk C:/ClusterStorage/Volume1/b.vhdx; list 2
        snap {2}.xml     : checkpoint 2 of 1; disk //FILES/disks/a.vhdx
        disks a.vhdx     : disk 20
        disks a.avhdx    : differs 21 from 20; relative ./a.vhdx
    )"));
    QCOMPARE(scene.filesOf(QStringLiteral("web")),
             QStringList({QStringLiteral("checkpoint-configuration snap/{2}.xml"),
                          QStringLiteral("configuration conf/{1}.xml"),
                          QStringLiteral("disk C:/ClusterStorage/Volume1/b.vhdx elsewhere"),
                          QStringLiteral("disk disks/a.avhdx"), QStringLiteral("parent-disk disks/a.vhdx")}));
    QCOMPARE(scene.problemsOf(QStringLiteral("web")), QStringList());
    QCOMPARE(scene.withoutMachine(), QStringList());
}

void TestMachineDiscovery::pathsMeanTheSameFile_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("UNC") << QStringLiteral("//FILES/vms/web/a.vhdx");
    QTest::newRow("other case") << QStringLiteral("//files/VMS/Web/A.VHDX");
    QTest::newRow("alias") << QStringLiteral("//files.lab.test/vms/web/a.vhdx");
    QTest::newRow("long UNC") << QStringLiteral("//?/UNC/FILES/vms/web/a.vhdx");
    QTest::newRow("with dots") << QStringLiteral("//FILES/vms/../web/./b/../a.vhdx");
    QTest::newRow("relative to the folder") << QStringLiteral("a.vhdx");
    QTest::newRow("relative to the file") << QStringLiteral("../a.vhdx");
}

void TestMachineDiscovery::pathsMeanTheSameFile()
{
    QFETCH(QString, path);
    const MachineScene scene(QStringLiteral(R"(
        vms web/Virtual Machines/{1}.xml : machine 1 web; disk %1
        vms web/a.vhdx                   : disk 20
    )")
                                 .arg(path));
    QCOMPARE(scene.filesOf(QStringLiteral("web")),
             QStringList({QStringLiteral("configuration vms/web/Virtual Machines/{1}.xml"),
                          QStringLiteral("disk vms/web/a.vhdx")}));
    QCOMPARE(scene.withoutMachine(), QStringList());
}

void TestMachineDiscovery::oneFileInTwoSharesIsOneFile()
{
    const MachineScene scene(QStringLiteral(R"(
        all                : lies at /vol
        part               : lies at /vol/dir
        all dir/{1}.xml    : machine 1 web; disk //FILES/part/a.vhdx
        all dir/a.vhdx     : disk 20; dirty
        all dir/loose.vhdx : disk 30
        part {1}.xml       : machine 1 web; disk //FILES/part/a.vhdx
        part a.vhdx        : disk 20; dirty
        part loose.vhdx    : disk 30
    )"));
    QCOMPARE(scene.discover().machines.size(), 1);
    QCOMPARE(scene.filesOf(QStringLiteral("web")),
             QStringList({QStringLiteral("configuration part/{1}.xml"), QStringLiteral("disk part/a.vhdx")}));
    QCOMPARE(scene.problemsOf(QStringLiteral("web")), QStringList {QStringLiteral("log-dirty part/a.vhdx")});
    QCOMPARE(scene.withoutMachine(),
             QStringList({QStringLiteral("all/dir/loose.vhdx"), QStringLiteral("part/loose.vhdx")}));
}

void TestMachineDiscovery::aRelativePathLeavesTheShareWhereItIsKnown()
{
    const QString drawing = QStringLiteral(R"(
        children web/{1}.xml : machine 1 web; disk //FILES/children/web/a.vhdx
        children web/a.vhdx  : differs 21 from 20; relative ../../golden/base.vhdx; absolute //FILES/golden/base.vhdx
        golden base.vhdx     : disk 20
    )");
    const QString known = QStringLiteral("children : lies at /vol/children\ngolden : lies at /vol/golden\n");
    for (const QString &places : {QString(), known}) {
        const MachineScene scene(places + drawing);
        QCOMPARE(
            scene.filesOf(QStringLiteral("web")),
            QStringList({QStringLiteral("configuration children/web/{1}.xml"),
                         QStringLiteral("disk children/web/a.vhdx"), QStringLiteral("parent-disk golden/base.vhdx")}));
        QCOMPARE(scene.problemsOf(QStringLiteral("web")), QStringList());
    }
}

void TestMachineDiscovery::aTemplateBelongsToItsChildren()
{
    const MachineScene scene(QStringLiteral(R"(
        vms base.vhdx      : disk 20
        vms one/{1}.xml    : machine 1 one; disk //FILES/vms/one/a.vhdx
        vms one/a.vhdx     : differs 21 from 20; relative ../base.vhdx
        vms two/{2}.xml    : machine 2 two; disk //FILES/vms/two/a.vhdx
        vms two/a.vhdx     : differs 22 from 20; relative ../base.vhdx
    )"));
    for (const QString &name : {QStringLiteral("one"), QStringLiteral("two")}) {
        QVERIFY(scene.filesOf(name).contains(QStringLiteral("parent-disk vms/base.vhdx")));
        QCOMPARE(scene.problemsOf(name), QStringList());
    }
    QCOMPARE(scene.withoutMachine(), QStringList());
}

void TestMachineDiscovery::copiesKeepTheirOwnCheckpoints()
{
    const MachineScene scene(QStringLiteral(R"(
        vms old/Virtual Machines/{1}.xml     : machine 1 old; list 2
        vms old/Snapshots/{2}.xml            : checkpoint 2 of 1
        vms old/Virtual Machines/{1}/{1}.vsv :
        vms new/Virtual Machines/{1}.xml     : machine 1 new; list 2
        vms new/Snapshots/{2}.xml            : checkpoint 2 of 1
        vms new/Virtual Machines/{1}/{1}.vsv :
    )"));
    for (const QString &name : {QStringLiteral("old"), QStringLiteral("new")}) {
        QCOMPARE(scene.filesOf(name),
                 QStringList({QStringLiteral("checkpoint-configuration vms/%1/Snapshots/{2}.xml").arg(name),
                              QStringLiteral("configuration vms/%1/Virtual Machines/{1}.xml").arg(name),
                              QStringLiteral("saved-state vms/%1/Virtual Machines/{1}/{1}.vsv").arg(name)}));
    }
}

void TestMachineDiscovery::reports_data()
{
    QTest::addColumn<QString>("drawing");
    QTest::addColumn<QStringList>("problems");
    const auto row = [](const char *name, const char *drawing, const QStringList &problems) {
        QTest::newRow(name) << QString::fromLatin1(drawing) << problems;
    };
    row("disk missing", "", {QStringLiteral("disk-missing vms/a.vhdx, vms/{1}.xml")});
    row("disk unreadable", "vms a.vhdx : broken", {QStringLiteral("disk-unreadable vms/a.vhdx")});
    row("log dirty", "vms a.vhdx : disk 20; dirty", {QStringLiteral("log-dirty vms/a.vhdx")});
    row("parent missing", "vms a.vhdx : differs 21 from 20; relative ./gone.vhdx",
        {QStringLiteral("parent-missing vms/a.vhdx, vms/gone.vhdx")});
    row("parent of another identity", "vms a.vhdx : differs 21 from 20; relative ./b.vhdx\n vms b.vhdx : disk 99",
        {QStringLiteral("parent-mismatch vms/a.vhdx, vms/b.vhdx")});
    row("parent of another format", "vms a.vhdx : differs 21 from 20; relative ./b.vhd\n vms b.vhd : disk 20; vhd",
        {QStringLiteral("parent-mismatch vms/a.vhdx, vms/b.vhd")});
    row("parent with other sectors",
        "vms a.vhdx : differs 21 from 20; relative ./b.vhdx\n vms b.vhdx : disk 20; sectors 4096",
        {QStringLiteral("parent-mismatch vms/a.vhdx, vms/b.vhdx")});
    row("VHD parent of another size",
        "vms a.vhdx : differs 21 from 20; vhd; size 2048; relative ./b.vhd\n vms b.vhd : disk 20; vhd; size 1024",
        {QStringLiteral("parent-mismatch vms/a.vhdx, vms/b.vhd")});
    row("VHDX that was made larger than its parent",
        "vms a.vhdx : differs 21 from 20; size 2048; relative ./b.vhdx\n vms b.vhdx : disk 20; size 1024", {});
    row("the right one behind a wrong one",
        "vms a.vhdx : differs 21 from 20; relative ./b.vhdx; absolute //FILES/vms/c/b.vhdx\n"
        "vms b.vhdx : disk 99\n vms c/b.vhdx : disk 20",
        {QStringLiteral("parent-absolute vms/a.vhdx, vms/c/b.vhdx")});
    row("parent by its absolute path",
        "vms a.vhdx : differs 21 from 20; relative ./b.vhdx; absolute //?/UNC/FILES/vms/c/b.vhdx\n"
        "vms c/b.vhdx : disk 20",
        {QStringLiteral("parent-absolute vms/a.vhdx, vms/c/b.vhdx")});
    row("its own parent", "vms a.vhdx : differs 20 from 20; relative ./a.vhdx",
        {QStringLiteral("parent-loop vms/a.vhdx, vms/a.vhdx")});
    row("loop behind it",
        "vms a.vhdx : differs 21 from 20; relative ./b.vhdx\n"
        "vms b.vhdx : differs 20 from 22; relative ./c.vhdx\n vms c.vhdx : differs 22 from 20; relative ./b.vhdx",
        {QStringLiteral("parent-loop vms/c.vhdx, vms/b.vhdx")});
    row("shared", "vms a.vhdx : disk 20\n vms x/{3}.xml : machine 3 other; disk //FILES/vms/a.vhdx",
        {QStringLiteral("disk-shared vms/a.vhdx, other")});
    row("checkpoint unreadable", "vms a.vhdx : disk 20\n vms Snapshots/{2}.xml : broken",
        {QStringLiteral("configuration-unreadable vms/Snapshots/{2}.xml")});
    row("nothing", "vms a.vhdx : disk 20", {});
}

void TestMachineDiscovery::reports()
{
    QFETCH(QString, drawing);
    QFETCH(QStringList, problems);
    const MachineScene scene(QStringLiteral("vms {1}.xml : machine 1 web; disk //FILES/vms/a.vhdx\n") + drawing);
    QCOMPARE(scene.problemsOf(QStringLiteral("web")), problems);
    QCOMPARE(MachineScene::problemsOf(scene.discover().problems), QStringList());
}

void TestMachineDiscovery::reportsWhatBelongsToNone()
{
    const MachineScene scene(QStringLiteral(R"(
        vms a.vhdx                      : differs 21 from 20; relative ./b.vhdx
        vms b.vhdx                      : differs 20 from 21; relative ./a.vhdx
        vms c.vhdx                      : broken
        vms {7}.xml                     : broken
        vms {8}.vsv                     :
        vms picture.xml                 :
        vms x/Virtual Machines/{9}.vmcx : broken
    )"));
    const Discovery found = scene.discover();
    QCOMPARE(MachineScene::problemsOf(found.problems),
             QStringList(
                 {QStringLiteral("disk-unreadable vms/c.vhdx"), QStringLiteral("parent-loop vms/b.vhdx, vms/a.vhdx")}));
    QCOMPARE(scene.withoutMachine(),
             QStringList({QStringLiteral("vms/a.vhdx"), QStringLiteral("vms/b.vhdx"), QStringLiteral("vms/c.vhdx"),
                          QStringLiteral("vms/{7}.xml"), QStringLiteral("vms/{8}.vsv")}));
    QCOMPARE(found.machines.size(), 1);
    QCOMPARE(found.machines.constFirst().id, QUuid(QStringLiteral("00000009-0000-0000-0000-000000000000")));
    QCOMPARE(MachineScene::problemsOf(found.machines.constFirst().problems),
             QStringList {QStringLiteral("configuration-unreadable vms/x/Virtual Machines/{9}.vmcx")});
}

void TestMachineDiscovery::whatWasNotSeenIsNotMissing()
{
    const MachineScene scene(QStringLiteral(R"(
        vms {1}.xml  : machine 1 web; disk //FILES/vms/locked/a.vhdx; disk //OTHER/vms/b.vhdx; disk //FILES/none/c.vhdx
        vms locked/  : unseen
    )"));
    QCOMPARE(scene.filesOf(QStringLiteral("web")),
             QStringList(
                 {QStringLiteral("configuration vms/{1}.xml"), QStringLiteral("disk //OTHER/vms/b.vhdx elsewhere"),
                  QStringLiteral("disk none/c.vhdx elsewhere"), QStringLiteral("disk vms/locked/a.vhdx elsewhere")}));
    QCOMPARE(scene.problemsOf(QStringLiteral("web")), QStringList());
}

/// A chain of thousands, each of them named by a drive of a machine: a quadratic walk would take minutes.
void TestMachineDiscovery::manyDisksTakeLinearTime()
{
    constexpr int count = 4'000;
    QString drawing;
    QString drives;
    const auto path = [](int number) { return QStringLiteral("%1/%2.vhdx").arg(number / 100).arg(number); };
    for (int i = 1; i <= count; ++i) {
        drawing += QStringLiteral("vms %1 : differs %2 from %3; relative ../%4\n")
                       .arg(path(i), QString::number(i), QString::number(i - 1), path(i - 1));
        drives += QStringLiteral("; disk //FILES/vms/") + path(i);
    }
    const MachineScene scene(drawing + QStringLiteral("vms 0/0.vhdx : disk 0\n vms {1}.xml : machine 1 web") + drives);
    const Discovery found = scene.discover();
    QCOMPARE(found.machines.constFirst().files.size(), count + 2);
    QCOMPARE(found.withoutMachine.constFirst().size(), 0);
}

QTEST_GUILESS_MAIN(TestMachineDiscovery)
#include "tst_machinediscovery.moc"
