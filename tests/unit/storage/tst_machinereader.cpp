// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/machinereader.h"
#include "support/taskrunner.h"

#include <QTcpServer>
#include <QTest>

using namespace Penumbra;
using namespace Penumbra::Storage;
using Vm::EntryKind;
using Vm::FileTree;
using Vm::MachineFile;

namespace {

const QString server = QStringLiteral("127.0.0.1");

/// A share with one configuration and one disk, and what reading them is to give.
struct Scene
{
    std::shared_ptr<ShareScan> scan = std::make_shared<ShareScan>();
    ReadOptions options;
    Vm::MachineConfiguration configuration;

    Scene()
    {
        scan->share = UncPath(server, QStringLiteral("vms"));
        const FileTree::Index folder = scan->tree.add(FileTree::root, u"Virtual Machines", EntryKind::Directory);
        scan->tree.add(folder, u"11111111-2222-3333-4444-555555555555.xml", EntryKind::File);
        scan->tree.add(FileTree::root, u"disk.vhdx", EntryKind::File);
        configuration.id = QUuid::fromString(u"11111111-2222-3333-4444-555555555555");
        configuration.name = QStringLiteral("vm");
        options.isThisServer = [](const QString &name) { return name == server; };
        options.connect.endpoint.server = server;
        options.connect.endpoint.port = closedPort();
        options.connect.credentials.user = QStringLiteral("user");
        QByteArray password("password");
        options.connect.credentials.password = Secret::take(password);
        options.reconnectFor = milliseconds(300);
    }

    void know(ReadFiles::Content content, const QString &path, const ReadFiles::Answer &answer) const
    {
        options.known->answers.insert(ReadFiles::key(content, scan->share, path), answer);
    }

    Vm::Discovery read(CancelToken cancel = {}) const { return await(readMachines({{scan, {}}}, options, {}, cancel)); }

    static quint16 closedPort()
    {
        QTcpServer taken;
        taken.listen(QHostAddress(server));
        return taken.serverPort();
    }
};

const QString configurationPath = QStringLiteral("Virtual Machines\\11111111-2222-3333-4444-555555555555.xml");

} // namespace

class TestMachineReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsKnownIsNotReadAgain()
    {
        Scene scene;
        scene.configuration.disks = {QStringLiteral("disk.vhdx")};
        scene.know(ReadFiles::Content::Configuration, configurationPath, scene.configuration);
        scene.know(ReadFiles::Content::Disk, QStringLiteral("disk.vhdx"), Vm::DiskInfo());
        const Vm::Discovery discovery = scene.read();
        QVERIFY(!scene.options.known->lost);
        QCOMPARE(discovery.machines.size(), 1);
        QCOMPARE(discovery.machines[0].files.size(), 2);
        QVERIFY(discovery.machines[0].problems.isEmpty());
    }

    void fileThatCannotBeAskedForIsMissing()
    {
        Scene scene;
        scene.configuration.disks = {QStringLiteral("\\\\127.0.0.1\\other\\bad|name.vhdx")};
        scene.know(ReadFiles::Content::Configuration, configurationPath, scene.configuration);
        scene.know(ReadFiles::Content::Disk, QStringLiteral("disk.vhdx"), Vm::DiskInfo());
        const Vm::Discovery discovery = scene.read();
        QVERIFY(!scene.options.known->lost);
        QCOMPARE(discovery.machines.size(), 1);
        const MachineFile disk = discovery.machines[0].files.constLast();
        QCOMPARE(disk.role, Vm::FileRole::Disk);
        QCOMPARE(int(disk.state), int(MachineFile::State::Missing));
    }

    void lostServerLeavesAFailurePerFile()
    {
        Scene scene;
        const Vm::Discovery discovery = scene.read();
        QVERIFY(scene.options.known->lost);
        QVERIFY(scene.options.known->answers.isEmpty()); // it may be otherwise the next time
        QCOMPARE(discovery.machines.size(), 1);
        QCOMPARE(discovery.machines[0].problems.size(), 1);
        QCOMPARE(discovery.problems.size(), 1);
        for (const Vm::MachineProblem &problem : discovery.machines[0].problems + discovery.problems)
            QCOMPARE(failureKindName(problem.failure.kind), failureKindName(scene.options.known->lost->kind));
    }

    void lostServerDoesNotHideWhatIsKnown()
    {
        Scene scene;
        scene.configuration.disks = {QStringLiteral("disk.vhdx")};
        scene.know(ReadFiles::Content::Configuration, configurationPath, scene.configuration);
        const Vm::Discovery discovery = scene.read();
        QVERIFY(scene.options.known->lost);
        QCOMPARE(discovery.machines.value(0).name, QStringLiteral("vm"));
        QCOMPARE(discovery.machines.value(0).files.size(), 2);
    }

    void waitingForALostServerIsCancelled()
    {
        Scene scene;
        scene.options.reconnectFor = std::chrono::minutes(2);
        CancelSource stop;
        QTimer::singleShot(100, this, [&stop] { stop.cancel(); });
        std::optional<FailureKind> kind;
        try {
            scene.read(stop.token());
        } catch (const Error &error) {
            kind = error.failure().kind;
        }
        QVERIFY2(!scene.options.known->lost, scene.options.known->lost ? Error(*scene.options.known->lost).what() : "");
        QCOMPARE(kind ? failureKindName(*kind) : QString(), failureKindName(FailureKind::Cancelled));
    }
};

QTEST_GUILESS_MAIN(TestMachineReader)
#include "tst_machinereader.moc"
