// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "validate/fold.h"
#include "validate/quote.h"
#include "validate/rules.h"

#include <QTest>

using namespace Penumbra;
using namespace Penumbra::Validate;
using Vm::EntryKind;

namespace {

/// A share with a tree drawn line by line, on an ONTAP system.
struct Scene
{
    Storage::Inventory inventory;
    Storage::Svm svm;
    Storage::Share share;
    Storage::ShareScan scan;
    Vm::FileTree other;
    Vm::Discovery discovery;

    Scene()
    {
        inventory.kind = Storage::SystemKind::Ontap;
        inventory.name = QStringLiteral("cluster1");
        svm = {};
        svm.id = QStringLiteral("svm");
        svm.name = QStringLiteral("vs3");
        svm.smbServer = QStringLiteral("FILES3");
        svm.shadowCopy = true;
        svm.shadowCopyDepth = 5;
        share.name = QStringLiteral("vms");
        share.path = QStringLiteral("/broken/vms");
        share.volume = QStringLiteral("volume");
        share.pathInVolume = QStringLiteral("vms");
        share.continuouslyAvailable = true;
        share.shadowCopySupported = true;
        scan.share = UncPath(QStringLiteral("127.0.0.1"), QStringLiteral("vms"));
    }

    /// Adds an entry and the folders above it.
    Vm::FileTree::Index add(const QString &path, EntryKind kind = EntryKind::File)
    {
        Vm::FileTree::Index at = Vm::FileTree::root;
        const QStringList names = path.split(QLatin1Char('\\'));
        for (const QString &folder : names.mid(0, names.size() - 1)) {
            const Vm::FileTree::Index known = scan.tree.child(at, folder);
            at = known != Vm::FileTree::none ? known : scan.tree.add(at, folder, EntryKind::Directory);
        }
        return scan.tree.add(at, names.constLast(), kind);
    }

    Vm::MachineFile file(Vm::FileRole role, const QString &path)
    {
        return {
            role, scan.share.toString() + QLatin1Char('\\') + path, 0, add(path), {}, Vm::MachineFile::State::Present};
    }

    Vm::Machine &machine(const QString &name)
    {
        Vm::Machine made;
        made.id = QUuid::createUuidV5(QUuid(), name);
        made.name = name;
        made.share = 0;
        made.files.append(file(Vm::FileRole::Configuration, name + QStringLiteral("\\configuration.xml")));
        made.configuration = made.files.constFirst().path;
        discovery.machines.append(made);
        return discovery.machines.last();
    }

    QList<Finding> check(const std::unique_ptr<Rule> &rule, const QSet<int> &reported = {0, 1}, int index = 0)
    {
        Subject subject;
        subject.inventory = &inventory;
        subject.svm = &svm;
        subject.share = &share;
        subject.scan = &scan;
        subject.discovery = &discovery;
        subject.volume = inventory.volume(share.volume);
        subject.places = {
            {scan.share, share.path, &scan.tree},
            {UncPath(QStringLiteral("127.0.0.1"), QStringLiteral("other")), QStringLiteral("/broken/other"), &other}};
        subject.index = index;
        subject.machines = machinesByPlace(subject.places, discovery)[index];
        subject.reported = reported;
        QList<Finding> findings;
        rule->check(subject, [&](const Finding &finding) { findings.append(finding); });
        return findings;
    }
};

Vm::MachineProblem problem(Vm::MachineProblem::Kind kind, FailureKind why = FailureKind::InvalidInput)
{
    Vm::MachineProblem made;
    made.kind = kind;
    made.path = QStringLiteral("\\\\127.0.0.1\\vms\\vm\\child.vhdx");
    made.other = QStringLiteral("\\\\127.0.0.1\\vms\\base.vhdx");
    made.failure.kind = why;
    return made;
}

} // namespace

class TestValidateRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void remaindersOfRestoresAreAdvice()
    {
        Scene scene;
        scene.add(QStringLiteral("vm\\disk.vhdx.penumbra-old-1a2b3c4d"));
        scene.add(QStringLiteral("vm.penumbra-new-1a2b3c4d"), EntryKind::Directory);
        scene.add(QStringLiteral("vm\\disk.vhdx"));
        scene.add(QStringLiteral("vm\\notes-penumbra-old-1a2b3c4d.txt"));
        const QList<Finding> findings = scene.check(makeRestoreRemainderRule());
        QCOMPARE(findings.size(), 2);
        QCOMPARE(findings[0].key.path, QStringLiteral("vm\\disk.vhdx.penumbra-old-1a2b3c4d"));
        QVERIFY(findings[0].remedy.contains(QStringLiteral("restore discard 1a2b3c4d")));
        QCOMPARE(findings[1].key.path, QStringLiteral("vm.penumbra-new-1a2b3c4d"));
        QVERIFY(findings[1].remedy.contains(QStringLiteral("penumbractl recover")));
        for (const Finding &finding : findings)
            QCOMPARE(finding.severity, Severity::Advice);
    }

    void remaindersOfRestoresAreNoStrays()
    {
        Scene scene;
        scene.add(QStringLiteral("disk.vhdx.penumbra-old-1a2b3c4d"));
        scene.add(QStringLiteral("vm.penumbra-new-1a2b3c4d\\notes.txt"));
        QCOMPARE(scene.check(makeRootContentRule()).size(), 0);
    }

    void foldersOfMachinesAreNoStrays()
    {
        Scene scene;
        scene.machine(QStringLiteral("vm"));
        scene.add(QStringLiteral("vm\\notes.txt"));
        scene.add(QStringLiteral("attic\\old.vhdx")); // no machine's, but it is a disk
        scene.add(QStringLiteral("empty"), EntryKind::Directory);
        scene.add(QStringLiteral("loose.vhdx"));
        QCOMPARE(scene.check(makeRootContentRule()).size(), 0);
    }

    void filesThatMachinesNameAreNoStrays()
    {
        Scene scene;
        Vm::Machine &machine = scene.machine(QStringLiteral("vm"));
        machine.files.append(scene.file(Vm::FileRole::Other, QStringLiteral("install.iso")));
        machine.files.append(scene.file(Vm::FileRole::Other, QStringLiteral("images\\tools.iso")));
        QCOMPARE(scene.check(makeRootContentRule()).size(), 0);
    }

    void strayFileIsAdvice()
    {
        Scene scene;
        scene.machine(QStringLiteral("vm"));
        scene.add(QStringLiteral("readme.txt"));
        const QList<Finding> findings = scene.check(makeRootContentRule());
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings[0].severity, Severity::Advice);
        QCOMPARE(findings[0].key.rule, QStringLiteral("root-content"));
        QCOMPARE(findings[0].key.path, QStringLiteral("readme.txt"));
        QCOMPARE(findings[0].title, QStringLiteral("Stray file in the share's root"));
        QVERIFY(findings[0].commands[0].text.contains(QStringLiteral("'\\\\FILES3\\vms\\readme.txt'")));
    }

    void strayFolderIsOneFinding()
    {
        Scene scene;
        scene.machine(QStringLiteral("vm"));
        scene.add(QStringLiteral("papers\\2025\\one.txt"));
        scene.add(QStringLiteral("papers\\two.txt"));
        const QList<Finding> findings = scene.check(makeRootContentRule());
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings[0].key.path, QStringLiteral("papers"));
        QCOMPARE(findings[0].title, QStringLiteral("Stray folder in the share's root"));
    }

    void manyStraysAreGrouped()
    {
        Scene scene;
        for (int i = 0; i < 1'000; ++i) {
            scene.add(QStringLiteral("note %1.txt").arg(i));
            scene.add(QStringLiteral("papers %1\\note.txt").arg(i));
        }
        const QList<Finding> findings = scene.check(makeRootContentRule());
        QCOMPARE(findings.size(), 2);
        QCOMPARE(findings[0].key.path, QStringLiteral("*files"));
        QCOMPARE(findings[0].files.size() + findings[0].moreFiles, 1'000);
        QCOMPARE(findings[1].key.path, QStringLiteral("*folders"));
        QCOMPARE(findings[1].files.size() + findings[1].moreFiles, 1'000);
    }

    void foldersThatWereNotSeenAreNoStrays()
    {
        Scene scene;
        scene.add(QStringLiteral("secret"), EntryKind::Directory);
        scene.scan.gaps = {{QStringLiteral("secret"), Storage::ScanGap::Cause::Refused, {}}};
        QCOMPARE(scene.check(makeRootContentRule()).size(), 0);
        // Half of it was seen: a machine may lie in the other half.
        scene.scan.gaps = {{QStringLiteral("half\\inner"), Storage::ScanGap::Cause::Refused, {}}};
        scene.add(QStringLiteral("half\\note.txt"));
        scene.add(QStringLiteral("half\\inner"), EntryKind::Directory);
        QCOMPARE(scene.check(makeRootContentRule()).size(), 0);
    }

    void diskOfMachineWithoutReportHasItsProblem()
    {
        Scene scene;
        Vm::Machine &machine = scene.machine(QStringLiteral("vm"));
        Vm::MachineProblem damaged = problem(Vm::MachineProblem::Kind::DiskUnreadable);
        damaged.share = 1;
        damaged.entry = scene.other.add(Vm::FileTree::root, u"disk.vhdx", EntryKind::File);
        machine.files.append({Vm::FileRole::Disk,
                              QStringLiteral("\\\\127.0.0.1\\other\\disk.vhdx"),
                              1,
                              damaged.entry,
                              {},
                              Vm::MachineFile::State::Present});
        machine.problems.append(damaged);
        QCOMPARE(scene.check(makeDiskReadableRule(), {0, 1}, 0).size(), 1);
        QCOMPARE(scene.check(makeDiskReadableRule(), {0, 1}, 1).size(),
                 0); // it is in the report of the machine's share
        const QList<Finding> findings = scene.check(makeDiskReadableRule(), {1}, 1);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings[0].machineName, QStringLiteral("vm"));
    }

    void machinesBelongToEachShareThatShowsThem()
    {
        Vm::FileTree outer;
        const auto folder = outer.add(Vm::FileTree::root, u"a", EntryKind::Directory);
        const auto inFolder = outer.add(folder, u"vm.xml", EntryKind::File);
        const auto outside = outer.add(Vm::FileTree::root, u"vm.xml", EntryKind::File);
        Vm::FileTree inner;
        const auto inInner = inner.add(Vm::FileTree::root, u"vm.xml", EntryKind::File);
        const QString host = QStringLiteral("127.0.0.1");
        const QList<Place> places {{UncPath(host, QStringLiteral("outer")), QStringLiteral("/v"), &outer},
                                   {UncPath(host, QStringLiteral("inner")), QStringLiteral("/v/a"), &inner},
                                   {UncPath(host, QStringLiteral("other")), QStringLiteral("/w"), &outer}};
        const auto machineWith = [](int share, Vm::FileTree::Index entry) {
            Vm::Machine machine;
            machine.share = share;
            machine.files.append({Vm::FileRole::Configuration, {}, share, entry, {}, Vm::MachineFile::State::Present});
            return machine;
        };
        Vm::Discovery discovery;
        discovery.machines = {machineWith(0, inFolder), machineWith(0, outside), machineWith(1, inInner)};
        const auto machines = machinesByPlace(places, discovery);
        const Vm::Machine *const all = discovery.machines.constData();
        QCOMPARE(machines[0], (QList<const Vm::Machine *> {all, all + 1, all + 2}));
        QCOMPARE(machines[1], (QList<const Vm::Machine *> {all, all + 2}));
        QVERIFY(machines[2].isEmpty());
    }

    void cleanShareHasNoFinding()
    {
        Scene scene;
        scene.machine(QStringLiteral("vm"));
        for (const auto &make : {makeShadowServiceRule, makeShareSupportRule, makeMountedVolumeRule, makeVolumeRootRule,
                                 makeAvailabilityRule, makeFileKindRule, makeDepthRule, makeScanGapRule,
                                 makeRestoreRemainderRule, makeOneShareRule, makeDiskChainRule, makeDiskReadableRule,
                                 makeConfigurationRule, makeParentPathRule, makeDiskLogRule, makeSharedDiskRule})
            QCOMPARE(scene.check(make()).size(), 0);
    }

    void eachKindOfEntryIsFoundOnce_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("title");
        QTest::newRow("link") << int(EntryKind::SymbolicLink) << QStringLiteral("Symbolic link");
        QTest::newRow("reparse point") << int(EntryKind::ReparsePoint) << QStringLiteral("Reparse point");
        QTest::newRow("junction") << int(EntryKind::Junction) << QStringLiteral("Junction");
        QTest::newRow("fifo") << int(EntryKind::Fifo) << QStringLiteral("FIFO");
        QTest::newRow("socket") << int(EntryKind::Socket) << QStringLiteral("Socket");
        QTest::newRow("device") << int(EntryKind::Device) << QStringLiteral("Device");
        QTest::newRow("stream") << int(EntryKind::Stream) << QStringLiteral("Named stream");
    }

    void eachKindOfEntryIsFoundOnce()
    {
        QFETCH(int, kind);
        QFETCH(QString, title);
        Scene scene;
        scene.add(QStringLiteral("vm\\disk.vhdx"));
        scene.add(QStringLiteral("vm\\thing:x"), EntryKind(kind));
        const QList<Finding> findings = scene.check(makeFileKindRule());
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings[0].title, title);
        QCOMPARE(findings[0].severity, Severity::Blocks);
        QCOMPARE(findings[0].path, QStringLiteral("\\\\127.0.0.1\\vms\\vm\\thing:x"));
    }

    void secondNameOfFileBlocks()
    {
        Scene scene;
        scene.scan.tree.setHardLinks(scene.add(QStringLiteral("vm\\disk.vhdx")), 2);
        QCOMPARE(scene.check(makeFileKindRule()).size(), 1);
    }

    void mountedVolumeIsToldOfOnce()
    {
        Scene scene;
        Storage::Volume volume;
        volume.id = QStringLiteral("nested");
        volume.name = QStringLiteral("nested");
        volume.junctionPath = QStringLiteral("/broken/vms/nested");
        scene.inventory.volumes = {volume};
        scene.share.volumesBelow = {volume.id};
        scene.share.shadowCopySupported = false;
        scene.add(QStringLiteral("nested"), EntryKind::Junction);
        const QList<Finding> findings = scene.check(makeMountedVolumeRule());
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings[0].path, QStringLiteral("\\\\127.0.0.1\\vms\\nested"));
        QCOMPARE(findings[0].commands[0].text, QStringLiteral("volume unmount -vserver \"vs3\" -volume \"nested\""));
        QCOMPARE(scene.check(makeFileKindRule()).size(), 0);
        QCOMPARE(scene.check(makeShareSupportRule()).size(), 0);
    }

    void manyEntriesMakeFewFindings()
    {
        Scene scene;
        for (int i = 0; i < 20'000; ++i)
            scene.add(QStringLiteral("d%1\\link%2").arg(i % 100).arg(i), EntryKind::SymbolicLink);
        const QList<Finding> findings = scene.check(makeFileKindRule());
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings[0].files.size() + findings[0].moreFiles, 20'000);
    }

    void depthCountsFilesBelowTheLastLevel()
    {
        Scene scene;
        scene.add(QStringLiteral("1\\2\\3\\4\\file"));
        QCOMPARE(scene.check(makeDepthRule()).size(), 0);
        scene.add(QStringLiteral("1\\2\\3\\4\\5\\file"));
        scene.add(QStringLiteral("1\\2\\3\\4\\5\\6\\file"));
        const QList<Finding> findings = scene.check(makeDepthRule());
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings[0].severity, Severity::DataMissing);
        QCOMPARE(findings[0].path, QStringLiteral("\\\\127.0.0.1\\vms\\1\\2\\3\\4\\5"));
        QVERIFY(findings[0].commands[1].text.endsWith(QStringLiteral("-shadowcopy-dir-depth 7")));
        scene.svm.shadowCopyDepth = 0;
        QCOMPARE(scene.check(makeDepthRule()).size(), 0);
        scene.svm.shadowCopyDepth.reset();
        QCOMPARE(scene.check(makeDepthRule())[0].severity, Severity::Advice);
        QVERIFY(!scene.check(makeDepthRule())[0].meaning.contains(QStringLiteral("only if the server is ONTAP")));
        scene.inventory.kind = Storage::SystemKind::Smb;
        const Finding guessed = scene.check(makeDepthRule())[0];
        QCOMPARE(guessed.severity, Severity::Advice);
        QVERIFY2(guessed.meaning.contains(QStringLiteral("only if the server is ONTAP")), qPrintable(guessed.meaning));
        QVERIFY2(guessed.remedy.startsWith(QStringLiteral("If it is ONTAP")), qPrintable(guessed.remedy));
        QVERIFY(guessed.commands.isEmpty());
    }

    void deepMachineIsOneFinding()
    {
        Scene scene;
        Vm::Machine &machine = scene.machine(QStringLiteral("vm"));
        machine.files.append(scene.file(Vm::FileRole::Disk, QStringLiteral("1\\2\\3\\4\\5\\a.vhdx")));
        machine.files.append(scene.file(Vm::FileRole::Disk, QStringLiteral("1\\2\\3\\4\\6\\b.vhdx")));
        const QList<Finding> findings = scene.check(makeDepthRule());
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings[0].machineName, QStringLiteral("vm"));
        QCOMPARE(findings[0].path, QStringLiteral("\\\\127.0.0.1\\vms\\1\\2\\3\\4"));
    }

    void serverSideRules()
    {
        Scene scene;
        scene.svm.shadowCopy = false;
        scene.share.shadowCopySupported = false;
        QCOMPARE(scene.check(makeShadowServiceRule()).value(0).severity, Severity::Blocks);
        QCOMPARE(scene.check(makeShareSupportRule()).size(), 0);
        scene.svm.shadowCopy = true;
        QCOMPARE(scene.check(makeShareSupportRule()).size(), 1);
        scene.svm.fsrvpVersion = 0;
        QCOMPARE(scene.check(makeShadowServiceRule()).size(), 1);
        scene.share.continuouslyAvailable = false;
        QCOMPARE(scene.check(makeAvailabilityRule()).value(0).severity, Severity::Risk);
        scene.share.continuouslyAvailable.reset();
        QCOMPARE(scene.check(makeAvailabilityRule()).size(), 0);
    }

    void volumeRootBlocksOnlyWhereForbidden()
    {
        Scene scene;
        scene.share.pathInVolume.clear();
        QCOMPARE(scene.check(makeVolumeRootRule()).value(0).severity, Severity::Risk);
        scene.share.shadowCopySupported = false;
        QCOMPARE(scene.check(makeVolumeRootRule()).value(0).severity, Severity::Blocks);
        QCOMPARE(scene.check(makeShareSupportRule()).size(), 0);
        scene.share.volume.clear();
        QCOMPARE(scene.check(makeVolumeRootRule()).size(), 0);
    }

    void filesInAnotherShareAreMissing()
    {
        Scene scene;
        Vm::Machine &machine = scene.machine(QStringLiteral("vm"));
        const Vm::FileTree::Index disk = scene.other.add(Vm::FileTree::root, u"disk.vhdx", EntryKind::File);
        machine.files.append({Vm::FileRole::Disk,
                              QStringLiteral("\\\\127.0.0.1\\other\\disk.vhdx"),
                              1,
                              disk,
                              {},
                              Vm::MachineFile::State::Present});
        const QList<Finding> findings = scene.check(makeOneShareRule());
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings[0].severity, Severity::DataMissing);
        QCOMPARE(findings[0].path, QStringLiteral("\\\\127.0.0.1\\other\\disk.vhdx"));
        QVERIFY(findings[0].commands[0].text.contains(QStringLiteral("Move-VMStorage")));
        QCOMPARE(scene.check(makeOneShareRule(), {0, 1}, 1).size(), 0);
        QCOMPARE(scene.check(makeOneShareRule(), {1}, 1).size(), 1);
    }

    void problemsHaveTheirSeverity_data()
    {
        using Kind = Vm::MachineProblem::Kind;
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("why");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<int>("severity");
        const auto row = [](const char *name, Kind kind, FailureKind why, const char *rule, Severity severity) {
            QTest::newRow(name) << int(kind) << int(why) << QString::fromLatin1(rule) << int(severity);
        };
        const FailureKind damaged = FailureKind::InvalidInput;
        row("disk missing", Kind::DiskMissing, damaged, "disk-chain", Severity::DataMissing);
        row("parent missing", Kind::ParentMissing, damaged, "disk-chain", Severity::DataMissing);
        row("parent changed", Kind::ParentMismatch, damaged, "disk-chain", Severity::DataMissing);
        row("loop", Kind::ParentLoop, damaged, "disk-chain", Severity::DataMissing);
        row("damaged disk", Kind::DiskUnreadable, damaged, "disk-readable", Severity::DataMissing);
        row("disk in use", Kind::DiskUnreadable, FailureKind::SharingViolation, "disk-readable", Severity::Advice);
        row("disk refused", Kind::DiskUnreadable, FailureKind::AccessDenied, "disk-readable", Severity::Risk);
        row("configuration", Kind::ConfigurationUnreadable, damaged, "configuration", Severity::DataMissing);
        row("absolute parent", Kind::ParentAbsolute, damaged, "parent-path", Severity::Risk);
        row("dirty log", Kind::LogDirty, damaged, "disk-log", Severity::Risk);
        row("shared disk", Kind::DiskShared, damaged, "shared-disk", Severity::Risk);
    }

    void problemsHaveTheirSeverity()
    {
        QFETCH(int, kind);
        QFETCH(int, why);
        QFETCH(QString, rule);
        QFETCH(int, severity);
        Scene scene;
        scene.machine(QStringLiteral("vm")).problems.append(problem(Vm::MachineProblem::Kind(kind), FailureKind(why)));
        int found = 0;
        for (const auto &make : {makeDiskChainRule, makeDiskReadableRule, makeConfigurationRule, makeParentPathRule,
                                 makeDiskLogRule, makeSharedDiskRule}) {
            for (const Finding &finding : scene.check(make())) {
                ++found;
                QCOMPARE(finding.key.rule, rule);
                QCOMPARE(int(finding.severity), severity);
                QVERIFY(!finding.meaning.isEmpty() && !finding.remedy.isEmpty());
            }
        }
        QCOMPARE(found, 1);
    }

    void gapsAreFindings()
    {
        Scene scene;
        scene.scan.gaps = {{QStringLiteral("secret"), Storage::ScanGap::Cause::Refused, {}}};
        QCOMPARE(scene.check(makeScanGapRule()).value(0).severity, Severity::DataMissing);
        scene.scan.gaps[0].cause = Storage::ScanGap::Cause::Vanished;
        QCOMPARE(scene.check(makeScanGapRule()).value(0).severity, Severity::Advice);
        for (int i = 0; i < 1'000; ++i)
            scene.scan.gaps.append({QString::number(i), Storage::ScanGap::Cause::Vanished, {}});
        QCOMPARE(scene.check(makeScanGapRule()).size(), 1);
    }

    void commandsQuoteHostileNames()
    {
        using Shell = RemedyCommand::Shell;
        const QString pattern = QStringLiteral("x %1");
        QCOMPARE(commandOf(Shell::Ontap, pattern, {QStringLiteral("a\"; b\\")})->text,
                 QStringLiteral("x \"a\\\"; b\\\\\""));
        QCOMPARE(commandOf(Shell::PowerShell, pattern, {QStringLiteral("a'; $(b)")})->text,
                 QStringLiteral("x 'a''; $(b)'"));
        const QString typographic = QStringLiteral("a") + QChar(0x2019);
        QCOMPARE(commandOf(Shell::PowerShell, pattern, {typographic})->text,
                 QStringLiteral("x 'a") + QString(2, QChar(0x2019)) + QLatin1Char('\''));
        QVERIFY(!commandOf(Shell::PowerShell, pattern, {QStringLiteral("a\nb")}));
        QVERIFY(!commandOf(Shell::PowerShell, pattern, {QString(QChar(0x202E))}));
        QCOMPARE(commandOf(Shell::Ontap, pattern, {QStringLiteral("%1")})->text, QStringLiteral("x \"%1\""));
    }

    void idStaysWhenOnlyTheAddressChanges()
    {
        Scene scene;
        scene.add(QStringLiteral("Link"), EntryKind::SymbolicLink);
        const Finding before = scene.check(makeFileKindRule()).value(0);
        scene.scan.share = UncPath(QStringLiteral("192.0.2.1"), QStringLiteral("vms"));
        const Finding after = scene.check(makeFileKindRule()).value(0);
        QVERIFY(before.path != after.path);
        QCOMPARE(before.key.id(), after.key.id());
        QCOMPARE(before.key.id().size(), 12);
    }
};

QTEST_GUILESS_MAIN(TestValidateRules)
#include "tst_validaterules.moc"
