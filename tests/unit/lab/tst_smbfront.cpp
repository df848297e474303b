// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The reference server's SMB front, looked at with Samba's own clients.

#include "core/failure.h"
#include "lab/sambaconfig.h"
#include "lab/sambaprograms.h"
#include "lab/smbfront.h"
#include "sambaclients.h"
#include "support/taskrunner.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <iostream>

#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Penumbra;
using namespace Penumbra::Lab;
using namespace Penumbra::Test;

namespace {

const QStringList accountNames {QStringLiteral("labadmin"), QStringLiteral("writer"), QStringLiteral("reader"),
                                QStringLiteral("stranger")};
const QString temporary = QStringLiteral("/tmp/pf-XXXXXX"); // short, for sockets
const QString oldVersion = QStringLiteral("@GMT-2026.01.02-03.04.05");

void writeText(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        throw std::runtime_error(qPrintable(path));
}

QByteArray randomPassword()
{
    QByteArray bytes;
    for (int i = 0; i < 3; ++i)
        bytes += QByteArray::number(QRandomGenerator::system()->generate64(), 36);
    return bytes;
}

/// A front with two shares on an address of its own: "open" for everyone and "guarded" for some.
struct Scene
{
    explicit Scene(bool encryption = false, const QString &folder = {})
        : own(folder.isEmpty() ? std::make_unique<QTemporaryDir>(temporary) : nullptr)
        , root(own ? own->path() : folder)
    {
        static int number = 0;
        options.address = QStringLiteral("127.9.3.%1").arg(10 + ++number % 200);
        QTcpServer probe;
        probe.listen(QHostAddress(options.address));
        options.port = probe.serverPort();
        options.netbiosName = QStringLiteral("VS%1").arg(number);
        options.domain = QStringLiteral("LAB");
        options.encryptionRequired = encryption;
        options.directory = root
            + QStringLiteral("/samba in a folder with a long name, as people have them in their homes,")
            + QStringLiteral(" longer than the name of a socket may be");
        options.runtimeDirectory = root + QStringLiteral("/run");
        for (const QString &name : accountNames) {
            options.accounts.append({name, {}});
            accountFile(root, name, text);
        }
        FrontShare guarded = share(QStringLiteral("guarded"));
        guarded.permissions = {{accountNames[0], Permission::FullControl},
                               {accountNames[1], Permission::Change},
                               {accountNames[2], Permission::Read}};
        options.shares = {share(QStringLiteral("open")), guarded};
        QByteArray bytes(text.constData(), text.size());
        front = std::make_unique<SmbFront>(options, Secret::take(bytes));
    }

    QString volume(const QString &name) const { return root + QStringLiteral("/volumes/") + name; }

    FrontShare share(const QString &name) const
    {
        QDir().mkpath(volume(name));
        FrontShare made;
        made.name = name;
        made.path = volume(name);
        return made;
    }

    SmbFront::ExposedShare exposed(const QString &name, const QString &like) const { return {share(name), like}; }

    Target as(const QString &account) const
    {
        return {options.address, options.port, root + QStringLiteral("/account-") + account};
    }
    Target admin() const { return as(accountNames[0]); }

    std::unique_ptr<QTemporaryDir> own; ///< unless somebody else has made it
    QString root;
    QByteArray text = randomPassword();
    FrontOptions options;
    std::unique_ptr<SmbFront> front;
};

template<typename Function>
std::optional<Failure> failureFrom(Function function)
{
    try {
        function();
    } catch (const Error &error) {
        return error.failure();
    }
    return std::nullopt;
}

QString kindOf(const std::optional<Failure> &failure)
{
    return failure ? failureKindName(failure->kind) : QString();
}

/// Whether a process runs, or has ended without anybody noticing.
bool runs(qint64 process)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray line = file.readAll();
    return !line.mid(line.lastIndexOf(')') + 2).startsWith('Z');
}

QStringList socketsBelow(const QString &folder)
{
    QStringList found;
    QDirIterator entries(folder, QDir::System | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (entries.hasNext())
        found += entries.next();
    return found;
}

} // namespace

class TestSmbFront : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsSoonAndListsItsShares();
    void permissionsOfSharesBind_data();
    void permissionsOfSharesBind();
    void exposedSharesAreSeenAtOnce();
    void sharesAreAddedAllOrNone();
    void sealedShareRefusesWritesOfOpenConnections();
    void removedSharesEndTheirConnections();
    void exposedShareHasThePermissionsOfTheMoment();
    void previousVersionsAreListedAndRead();
    void junctionsAreReparsePoints();
    void linksAreFollowedWhereWanted();
    void streamsAreKept();
    void freezeHoldsClientsUntilThaw();
    void killedFrontStartsAgainWithItsShares();
    void changedPermissionsOutliveARestart();
    void stopLeavesNothing();
    void stopEndsAFrozenFront();
    void nothingOutlivesAKilledLab_data();
    void nothingOutlivesAKilledLab();
    void saysWhenAProcessEndsByItself_data();
    void saysWhenAProcessEndsByItself();
    void takenPortIsASystemError();
    void encryptionIsRequired();
    void encryptionIsOnlyOffered();
    void pipesOfOthersGoToTheirSocket();
    void severalFrontsRunAtOnce();
    void aHundredSharesComeAndGo();
    void passwordIsNowhere();
    void missingProgramsNameTheirPackage_data();
    void missingProgramsNameTheirPackage();
    void impossibleNamesAreRefused_data();
    void impossibleNamesAreRefused();
    void oddNamesWork();
};

void TestSmbFront::startsSoonAndListsItsShares()
{
    Scene scene;
    QElapsedTimer timer;
    timer.start();
    await(scene.front->start());
    qInfo("ready after %lld ms", timer.elapsed());
    QVERIFY(timer.elapsed() < 5000);
    QVERIFY(scene.front->isRunning());
    writeText(scene.volume(QStringLiteral("open")) + QStringLiteral("/a.txt"), "hello");
    QVERIFY(smbclient(scene.admin(), QStringLiteral("open"), QStringLiteral("ls")).contains(QLatin1String("a.txt")));
    const QString listed = rpcclient(scene.admin(), QStringLiteral("netshareenumall"));
    QVERIFY2(listed.contains(QLatin1String("netname: open")), qPrintable(listed));
    QVERIFY2(listed.contains(QLatin1String("netname: guarded")), qPrintable(listed));
    const QString who = rpcclient(scene.as(accountNames[1]), QStringLiteral("getusername"));
    QVERIFY2(who.contains(QLatin1String("Account Name: writer")), qPrintable(who));
    await(scene.front->stop());
}

void TestSmbFront::permissionsOfSharesBind_data()
{
    QTest::addColumn<bool>("reads");
    QTest::addColumn<bool>("writes");
    QTest::newRow("labadmin") << true << true;
    QTest::newRow("writer") << true << true;
    QTest::newRow("reader") << true << false;
    QTest::newRow("stranger") << false << false;
}

void TestSmbFront::permissionsOfSharesBind()
{
    static Scene scene;
    if (!scene.front->isRunning())
        await(scene.front->start());
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    QFETCH(bool, reads);
    QFETCH(bool, writes);
    writeText(scene.volume(QStringLiteral("guarded")) + QStringLiteral("/kept"), "kept");
    const Target target = scene.as(name);
    // Samba would remember whose number it is: that of the one who came last.
    for (const Target &client : {target, scene.as(accountNames[3])})
        smbclient(client, QStringLiteral("open"), QStringLiteral("ls"));
    const QString read = smbclient(target, QStringLiteral("guarded"), QStringLiteral("get kept -"));
    QVERIFY2(read.startsWith(QLatin1String("kept")) == reads, qPrintable(read));
    QVERIFY2(read.contains(QLatin1String("ACCESS_DENIED")) != reads, qPrintable(read));
    const QString wrote = smbclient(target, QStringLiteral("guarded"),
                                    QStringLiteral("put %1 kept; mkdir of-%2").arg(target.account, name));
    QVERIFY2(QFileInfo(scene.volume(QStringLiteral("guarded/of-")) + name).isDir() == writes, qPrintable(wrote));
    QVERIFY2(wrote.contains(QLatin1String("ACCESS_DENIED")) != writes, qPrintable(wrote));
    // What an account has made belongs to all of them.
    const QString open = smbclient(target, QStringLiteral("open"), QStringLiteral("put %1 shared").arg(target.account));
    QVERIFY2(open.contains(QLatin1String("putting file")), qPrintable(open));
    if (name == QLatin1String("stranger"))
        await(scene.front->stop());
}

void TestSmbFront::exposedSharesAreSeenAtOnce()
{
    Scene scene;
    await(scene.front->start());
    Session old(scene.admin(), QStringLiteral("open"));
    QVERIFY(old.run(QStringLiteral("tcon open@one")).contains(QLatin1String("BAD_NETWORK_NAME")));
    await(scene.front->addShares({scene.exposed(QStringLiteral("open@one"), QStringLiteral("open")),
                                  scene.exposed(QStringLiteral("open@two"), QStringLiteral("open")),
                                  scene.exposed(QStringLiteral("open@three"), QStringLiteral("open"))}));
    for (const char *name : {"one", "two", "three"}) {
        const QString share = QStringLiteral("open@") + QLatin1String(name);
        writeText(scene.volume(share) + QStringLiteral("/in-") + QLatin1String(name), "x");
        const QString connected = old.run(QStringLiteral("tcon ") + share);
        QVERIFY2(!connected.contains(QLatin1String("NT_STATUS")), qPrintable(connected));
        QVERIFY(old.run(QStringLiteral("ls")).contains(QStringLiteral("in-") + QLatin1String(name)));
        QVERIFY(smbclient(scene.admin(), share, QStringLiteral("ls")).contains(QLatin1String("in-")));
        QVERIFY(
            rpcclient(scene.admin(), QStringLiteral("netshareenumall")).contains(QStringLiteral("netname: ") + share));
    }
    QCOMPARE(await(scene.front->runtimeShares()).size(), 3);
    await(scene.front->stop());
}

void TestSmbFront::sharesAreAddedAllOrNone()
{
    Scene scene;
    await(scene.front->start());
    const auto first = scene.exposed(QStringLiteral("first"), QStringLiteral("guarded"));
    await(scene.front->addShares({first}));
    const auto failure = failureFrom([&] {
        await(scene.front->addShares({scene.exposed(QStringLiteral("second"), QStringLiteral("open")), first}));
    });
    QCOMPARE(kindOf(failure), QStringLiteral("already-exists"));
    QCOMPARE(failure->object, QStringLiteral("first"));
    QCOMPARE(await(scene.front->runtimeShares()), QStringList {QStringLiteral("first")});
    const QString refused = smbclient(scene.as(accountNames[3]), QStringLiteral("first"), QStringLiteral("ls"));
    QVERIFY2(refused.contains(QLatin1String("ACCESS_DENIED")), qPrintable(refused));
    QCOMPARE(kindOf(failureFrom([&] { await(scene.front->setReadOnly({QStringLiteral("second")})); })),
             QStringLiteral("not-found"));
    await(scene.front->stop());
}

void TestSmbFront::sealedShareRefusesWritesOfOpenConnections()
{
    Scene scene;
    await(scene.front->start());
    const QString share = QStringLiteral("open@sealed");
    await(scene.front->addShares({scene.exposed(share, QStringLiteral("open"))}));
    Session old(scene.admin(), share);
    const QString put = QStringLiteral("put %1 ").arg(scene.admin().account);
    QVERIFY(old.run(put + QStringLiteral("before")).contains(QLatin1String("putting file")));
    // One that has been there, and one that has not.
    Session leaver(scene.admin(), share);
    leaver.run(QStringLiteral("tdis"));
    Session bystander(scene.admin(), QStringLiteral("open"));

    await(scene.front->setReadOnly({share}));
    old.run(put + QStringLiteral("after"));
    QVERIFY(!QFile::exists(scene.volume(share) + QStringLiteral("/after")));
    // Once more through the same session, connected anew.
    const QString connected = old.run(QStringLiteral("tcon ") + share);
    QVERIFY2(!connected.contains(QLatin1String("NT_STATUS")), qPrintable(connected));
    const QString refused = old.run(put + QStringLiteral("again"));
    QVERIFY2(refused.contains(QLatin1String("MEDIA_WRITE_PROTECTED"))
                 || refused.contains(QLatin1String("ACCESS_DENIED")),
             qPrintable(refused));
    QVERIFY(old.run(QStringLiteral("ls")).contains(QLatin1String("before")));
    leaver.run(QStringLiteral("tcon ") + share);
    leaver.run(put + QStringLiteral("returned"));
    smbclient(scene.admin(), share, put + QStringLiteral("new"));
    QCOMPARE(QDir(scene.volume(share)).entryList(QDir::Files), QStringList {QStringLiteral("before")});
    QVERIFY(bystander.run(put + QStringLiteral("mine")).contains(QLatin1String("putting file")));
    await(scene.front->stop());
}

void TestSmbFront::removedSharesEndTheirConnections()
{
    Scene scene;
    await(scene.front->start());
    const QString share = QStringLiteral("open@gone");
    await(scene.front->addShares({scene.exposed(share, QStringLiteral("guarded"))}));
    QVERIFY(rpcclient(scene.admin(), QStringLiteral("netshareenumall")).contains(share));
    Session old(scene.admin(), share);
    await(scene.front->removeShares({share, QStringLiteral("never there")}));
    QVERIFY(old.run(QStringLiteral("ls")).contains(QLatin1String("NT_STATUS")));
    QVERIFY(old.run(QStringLiteral("tcon ") + share).contains(QLatin1String("BAD_NETWORK_NAME")));
    QVERIFY(smbclient(scene.admin(), share, QStringLiteral("ls")).contains(QLatin1String("BAD_NETWORK_NAME")));
    QVERIFY(!rpcclient(scene.admin(), QStringLiteral("netshareenumall")).contains(share));
    QCOMPARE(await(scene.front->runtimeShares()), QStringList());
    // Its permissions have gone with it: everyone's are the default.
    await(scene.front->addShares({scene.exposed(share, QStringLiteral("open"))}));
    const QString open = smbclient(scene.as(accountNames[3]), share, QStringLiteral("ls"));
    QVERIFY2(!open.contains(QLatin1String("NT_STATUS")), qPrintable(open));
    await(scene.front->stop());
}

namespace {

/// NetrShareSetInfo, level 502, with another security descriptor ([MS-SRVS] 2.2.4.26).
const char setSecurity[] = R"(
import sys
from samba import credentials, param
from samba.dcerpc import security, srvsvc
address, port, account, share, sddl = sys.argv[1:]
known = dict(line.rstrip("\n").split("=", 1) for line in open(account))
settings = param.LoadParm()
settings.load_default()
settings.set("smb ports", port)
who = credentials.Credentials()
who.guess(settings)
who.set_username(known["username"])
who.set_password(known["password"])
connection = srvsvc.srvsvc(f"ncacn_np:{address}[sign]", settings, who)
info = connection.NetShareGetInfo(None, share, 502)
info.sd_buf.sd = security.descriptor.from_sddl(sddl, security.dom_sid("S-1-5-21-1-2-3"))
connection.NetShareSetInfo(None, share, 502, info, None)
print("changed")
)";

QString setShareSecurity(const Scene &scene, const QString &share, const QString &sddl)
{
    return run(QStringLiteral("/usr/bin/python3"),
               {QStringLiteral("-c"), QString::fromLatin1(setSecurity), scene.options.address,
                QString::number(scene.options.port), scene.admin().account, share, sddl});
}

} // namespace

void TestSmbFront::exposedShareHasThePermissionsOfTheMoment()
{
    Scene scene;
    await(scene.front->start());
    const QString first = QStringLiteral("guarded@first");
    const QString second = QStringLiteral("guarded@second");
    await(scene.front->addShares({scene.exposed(first, QStringLiteral("guarded"))}));
    const QString changed = setShareSecurity(scene, QStringLiteral("guarded"), QStringLiteral("D:(A;;0x1200a9;;;WD)"));
    QVERIFY2(changed.contains(QLatin1String("changed")), qPrintable(changed));
    await(scene.front->addShares({scene.exposed(second, QStringLiteral("guarded"))}));

    const Target stranger = scene.as(accountNames[3]);
    QVERIFY(smbclient(stranger, first, QStringLiteral("ls")).contains(QLatin1String("ACCESS_DENIED")));
    QVERIFY(!smbclient(stranger, second, QStringLiteral("ls")).contains(QLatin1String("NT_STATUS")));
    QVERIFY(!smbclient(scene.admin(), first, QStringLiteral("mkdir a")).contains(QLatin1String("NT_STATUS")));
    QVERIFY(smbclient(scene.admin(), second, QStringLiteral("mkdir a")).contains(QLatin1String("ACCESS_DENIED")));
    await(scene.front->stop());
}

void TestSmbFront::previousVersionsAreListedAndRead()
{
    Scene scene;
    const QString versions = scene.root + QStringLiteral("/versions");
    const QString snapshot = scene.root + QStringLiteral("/snapshots/one");
    scene.options.shares[0].previousVersions = versions;
    QByteArray bytes(scene.text.constData(), scene.text.size());
    SmbFront front(scene.options, Secret::take(bytes));
    await(front.start());
    const QString live = scene.volume(QStringLiteral("open"));
    writeText(live + QStringLiteral("/a/file"), "new content");
    writeText(snapshot + QStringLiteral("/a/file"), "old");
    writeText(snapshot + QStringLiteral("/a/gone"), "gone");
    QVERIFY(QDir().mkpath(versions));
    QVERIFY(QFile::link(snapshot, versions + QLatin1Char('/') + oldVersion));

    const Target admin = scene.admin();
    const QString share = QStringLiteral("open");
    const QString listed = smbclient(admin, share, QStringLiteral("allinfo a/file"));
    QVERIFY2(listed.contains(oldVersion), qPrintable(listed));
    const QString folder = smbclient(admin, share, QStringLiteral("ls %1/a/*").arg(oldVersion));
    QVERIFY2(folder.contains(QLatin1String("gone")), qPrintable(folder));
    const QString old = smbclient(admin, share, QStringLiteral("get %1/a/file -").arg(oldVersion));
    QVERIFY2(old.startsWith(QLatin1String("old")), qPrintable(old));
    QVERIFY(smbclient(admin, share, QStringLiteral("get a/file -")).startsWith(QLatin1String("new content")));
    // Nothing can be made there or removed from there.
    smbclient(admin, share, QStringLiteral("put %1 %2/a/new; rm %2/a/file; mkdir %2/b").arg(admin.account, oldVersion));
    QCOMPARE(QDir(snapshot).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList {QStringLiteral("a")});
    QCOMPARE(QDir(snapshot + QStringLiteral("/a")).entryList(QDir::Files),
             (QStringList {QStringLiteral("file"), QStringLiteral("gone")}));
    // What is there can be written, by a defect of shadow_copy2 (see smbfront.h), unless nobody may.
    if (geteuid() != 0) {
        QVERIFY(QFile::setPermissions(snapshot + QStringLiteral("/a/file"), QFile::ReadOwner));
        smbclient(admin, share, QStringLiteral("put %1 %2/a/file").arg(admin.account, oldVersion));
        QCOMPARE(QFileInfo(snapshot + QStringLiteral("/a/file")).size(), qint64(3));
    }
    await(front.stop());
}

void TestSmbFront::junctionsAreReparsePoints()
{
    Scene scene;
    await(scene.front->start());
    const QString live = scene.volume(QStringLiteral("open"));
    QDir().mkpath(live + QStringLiteral("/plain"));
    QVERIFY(QFile::link(QStringLiteral("msdfs:VS1\\other"), live + QStringLiteral("/junction")));
    const QString listed = smbclient(scene.admin(), QStringLiteral("open"), QStringLiteral("ls"));
    static const QRegularExpression junction(QStringLiteral("junction +Dr "));
    static const QRegularExpression plain(QStringLiteral("plain +D "));
    QVERIFY2(junction.match(listed).hasMatch(), qPrintable(listed));
    QVERIFY2(plain.match(listed).hasMatch(), qPrintable(listed));
    await(scene.front->stop());
}

void TestSmbFront::linksAreFollowedWhereWanted()
{
    Scene scene;
    await(scene.front->start());
    SmbFront::ExposedShare follows = scene.exposed(QStringLiteral("follows"), QStringLiteral("open"));
    SmbFront::ExposedShare stays = follows;
    follows.share.followLinks = true;
    stays.share.name = QStringLiteral("stays");
    await(scene.front->addShares({follows, stays}));
    writeText(scene.root + QStringLiteral("/elsewhere/file"), "from elsewhere");
    QVERIFY(QFile::link(scene.root + QStringLiteral("/elsewhere"), follows.share.path + QStringLiteral("/link")));
    const QString command = QStringLiteral("get link/file -");
    const QString read = smbclient(scene.admin(), QStringLiteral("follows"), command);
    QVERIFY2(read.startsWith(QLatin1String("from elsewhere")), qPrintable(read));
    const QString refused = smbclient(scene.admin(), QStringLiteral("stays"), command);
    QVERIFY2(refused.contains(QLatin1String("NT_STATUS")), qPrintable(refused));
    await(scene.front->stop());
}

void TestSmbFront::streamsAreKept()
{
    Scene scene;
    await(scene.front->start());
    const QString command = QStringLiteral("put %1 file; put %1 file:more; allinfo file").arg(scene.admin().account);
    const QString info = smbclient(scene.admin(), QStringLiteral("open"), command);
    QVERIFY2(info.contains(QLatin1String("[:more:$DATA]")), qPrintable(info));
    await(scene.front->stop());
}

void TestSmbFront::freezeHoldsClientsUntilThaw()
{
    Scene scene;
    await(scene.front->start());
    Session client(scene.admin(), QStringLiteral("open"));
    QElapsedTimer timer;
    timer.start();
    scene.front->freeze();
    qInfo("frozen after %lld us", timer.nsecsElapsed() / 1000);
    client.begin(QStringLiteral("mkdir late"));
    QVERIFY(!client.answers(milliseconds(200)));
    QVERIFY(!QFile::exists(scene.volume(QStringLiteral("open/late"))));
    scene.front->thaw();
    QVERIFY(client.answers(milliseconds(5000)));
    QVERIFY(QFile::exists(scene.volume(QStringLiteral("open/late"))));
    await(scene.front->stop());
}

void TestSmbFront::killedFrontStartsAgainWithItsShares()
{
    Scene scene;
    await(scene.front->start());
    const QString share = QStringLiteral("guarded@kept");
    await(scene.front->addShares({scene.exposed(share, QStringLiteral("guarded"))}));
    const QList<qint64> before = scene.front->processes();
    QVERIFY(before.size() >= 4);
    scene.front->kill();
    for (const qint64 process : before)
        QVERIFY(!runs(process));
    QVERIFY(!scene.front->isRunning());
    QCOMPARE(kindOf(failureFrom([&] { await(scene.front->runtimeShares()); })), QStringLiteral("connection-lost"));

    // As a process that begins anew does.
    QByteArray bytes(scene.text.constData(), scene.text.size());
    SmbFront next(scene.options, Secret::take(bytes));
    await(next.start());
    QCOMPARE(await(next.runtimeShares()), QStringList {share});
    QVERIFY(!smbclient(scene.admin(), share, QStringLiteral("mkdir a")).contains(QLatin1String("NT_STATUS")));
    QVERIFY(smbclient(scene.as(accountNames[3]), share, QStringLiteral("ls")).contains(QLatin1String("ACCESS_DENIED")));
    // What the first process of smbd has known from its start can be sealed as well.
    await(next.setReadOnly({share}));
    QVERIFY(smbclient(scene.admin(), share, QStringLiteral("mkdir b")).contains(QLatin1String("NT_STATUS")));
    await(next.removeShares({share}));
    QVERIFY(smbclient(scene.admin(), share, QStringLiteral("ls")).contains(QLatin1String("BAD_NETWORK_NAME")));
    await(next.stop());

    await(scene.front->start());
    QVERIFY(
        !smbclient(scene.admin(), QStringLiteral("open"), QStringLiteral("ls")).contains(QLatin1String("NT_STATUS")));
    await(scene.front->stop());
}

void TestSmbFront::changedPermissionsOutliveARestart()
{
    Scene scene;
    await(scene.front->start());
    QVERIFY(setShareSecurity(scene, QStringLiteral("guarded"), QStringLiteral("D:(A;;0x1200a9;;;WD)"))
                .contains(QLatin1String("changed")));
    await(scene.front->stop());
    await(scene.front->start());
    const QString listed = smbclient(scene.as(accountNames[3]), QStringLiteral("guarded"), QStringLiteral("ls"));
    QVERIFY2(!listed.contains(QLatin1String("NT_STATUS")), qPrintable(listed));
    await(scene.front->stop());
}

void TestSmbFront::stopLeavesNothing()
{
    Scene scene;
    await(scene.front->start());
    Session client(scene.admin(), QStringLiteral("open"));
    rpcclient(scene.admin(), QStringLiteral("netshareenumall"));
    const QList<qint64> before = scene.front->processes();
    QVERIFY(!socketsBelow(scene.root).isEmpty());
    QElapsedTimer timer;
    timer.start();
    await(scene.front->stop());
    qInfo("ended after %lld ms", timer.elapsed());
    for (const qint64 process : before)
        QVERIFY(!QFile::exists(QStringLiteral("/proc/%1").arg(process)));
    QCOMPARE(socketsBelow(scene.root).join(QLatin1Char('\n')), QString());
    QCOMPARE(scene.front->processes(), QList<qint64>());
    QVERIFY(smbclient(scene.admin(), QStringLiteral("open"), QStringLiteral("ls")).contains(QLatin1String("REFUSED")));
}

void TestSmbFront::stopEndsAFrozenFront()
{
    Scene scene;
    await(scene.front->start());
    Session client(scene.admin(), QStringLiteral("open"));
    const QList<qint64> before = scene.front->processes();
    scene.front->freeze();
    await(scene.front->stop());
    for (const qint64 process : before)
        QVERIFY(!QFile::exists(QStringLiteral("/proc/%1").arg(process)));
}

void TestSmbFront::nothingOutlivesAKilledLab_data()
{
    QTest::addColumn<bool>("frozen");
    QTest::newRow("running") << false;
    QTest::newRow("frozen") << true;
}

void TestSmbFront::nothingOutlivesAKilledLab()
{
    QFETCH(bool, frozen);
    prctl(PR_SET_CHILD_SUBREAPER, 1); // as a console that has started the lab: nobody wakes what is frozen then
    QTemporaryDir folder(temporary);
    QProcess lab;
    lab.start(QCoreApplication::applicationFilePath(),
              {QStringLiteral("--lab"), folder.path(), QString::number(int(frozen))});
    QVERIFY(lab.waitForReadyRead(20'000));
    QList<qint64> processes;
    for (const QByteArray &word : lab.readLine().split(' ')) {
        if (runs(word.toLongLong())) // smbd has processes that come and go
            processes.append(word.toLongLong());
    }
    QVERIFY(processes.size() >= 5); // a client's among them
    ::kill(pid_t(lab.processId()), SIGKILL);
    QVERIFY(lab.waitForFinished());
    for (const qint64 process : processes)
        QTRY_VERIFY(!runs(process));
}

void TestSmbFront::saysWhenAProcessEndsByItself_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("smbd") << "smbd";
    QTest::newRow("samba-dcerpcd") << "samba-dcerpcd";
    QTest::newRow("penumbra-lab-shares") << "penumbra-lab-sh";
}

void TestSmbFront::saysWhenAProcessEndsByItself()
{
    QFETCH(QString, name);
    Scene scene;
    await(scene.front->start());
    QSignalSpy spy(scene.front.get(), &SmbFront::ended);
    const QList<qint64> before = scene.front->processes();
    qint64 victim = 0;
    for (const qint64 process : before) {
        QFile file(QStringLiteral("/proc/%1/comm").arg(process));
        if ((victim == 0 || process < victim) && file.open(QIODevice::ReadOnly)
            && QString::fromUtf8(file.readAll()).trimmed() == name)
            victim = process;
    }
    QVERIFY(victim != 0);
    ::kill(pid_t(victim), SIGKILL);
    QTRY_COMPARE(spy.size(), 1);
    QCOMPARE(spy[0][0].toString(), QString::fromLatin1(QTest::currentDataTag()) + QStringLiteral(" ended: signal 9"));
    QVERIFY(!scene.front->isRunning());
    for (const qint64 process : before)
        QTRY_VERIFY(!runs(process));
    await(scene.front->start());
    await(scene.front->stop());
    QCOMPARE(spy.size(), 1);
}

void TestSmbFront::takenPortIsASystemError()
{
    Scene scene;
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress(scene.options.address), scene.options.port));
    const auto failure = failureFrom([&] { await(scene.front->start()); });
    QCOMPARE(kindOf(failure), QStringLiteral("system-error"));
    QCOMPARE(failure->object, QStringLiteral("%1:%2").arg(scene.options.address).arg(scene.options.port));
    QCOMPARE(scene.front->processes(), QList<qint64>());
}

void TestSmbFront::encryptionIsRequired()
{
    Scene scene(true);
    await(scene.front->start());
    const QString refused = smbclient(scene.admin(), QStringLiteral("open"), QStringLiteral("ls"),
                                      {QStringLiteral("-m"), QStringLiteral("SMB2_10")});
    QVERIFY2(refused.contains(QLatin1String("ACCESS_DENIED")), qPrintable(refused));
    const QString allowed = smbclient(scene.admin(), QStringLiteral("open"), QStringLiteral("ls"));
    QVERIFY2(!allowed.contains(QLatin1String("NT_STATUS")), qPrintable(allowed));
    await(scene.front->stop());
}

void TestSmbFront::encryptionIsOnlyOffered()
{
    Scene scene;
    await(scene.front->start());
    for (const QStringList &arguments : {QStringList {QStringLiteral("-m"), QStringLiteral("SMB2_10")},
                                         QStringList {QStringLiteral("--client-protection=encrypt")}}) {
        const QString allowed = smbclient(scene.admin(), QStringLiteral("open"), QStringLiteral("ls"), arguments);
        QVERIFY2(!allowed.contains(QLatin1String("NT_STATUS")), qPrintable(allowed));
    }
    await(scene.front->stop());
}

void TestSmbFront::pipesOfOthersGoToTheirSocket()
{
    Scene scene;
    await(scene.front->start());
    const QByteArray path = QFile::encodeName(scene.front->pipeSocket());
    sockaddr_un name {};
    name.sun_family = AF_UNIX;
    QVERIFY(size_t(path.size()) < sizeof name.sun_path);
    memcpy(name.sun_path, path.constData(), size_t(path.size()));
    const int listener = ::socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    QCOMPARE(::bind(listener, reinterpret_cast<const sockaddr *>(&name), sizeof name), 0);
    QCOMPARE(::listen(listener, 5), 0);
    QProcess client;
    client.start(QStringLiteral("rpcclient"),
                 scene.admin().arguments()
                     + QStringList {QStringLiteral("ncacn_np:%1[sign]").arg(scene.options.address),
                                    QStringLiteral("-c"), QStringLiteral("fss_get_sup_version")});
    int connection = -1;
    QTRY_VERIFY(connection >= 0 || (connection = ::accept(listener, nullptr, nullptr)) >= 0);
    ::close(connection);
    ::close(listener);
    client.kill();
    client.waitForFinished();
    await(scene.front->stop());
    QVERIFY(QFile::exists(scene.front->pipeSocket())); // its server's, not Samba's
}

void TestSmbFront::severalFrontsRunAtOnce()
{
    Scene first;
    Scene second;
    QElapsedTimer timer;
    timer.start();
    int ready = 0;
    for (Scene *scene : {&first, &second})
        start(
            [](SmbFront *front, int *count) -> Task<> {
                co_await front->start();
                ++*count;
            }(scene->front.get(), &ready),
            this, [](std::exception_ptr) { QFAIL("a front does not start"); });
    QTRY_COMPARE(ready, 2);
    qInfo("two are ready after %lld ms", timer.elapsed());
    await(first.front->addShares({first.exposed(QStringLiteral("mine"), QStringLiteral("open"))}));
    QVERIFY(
        !smbclient(first.admin(), QStringLiteral("mine"), QStringLiteral("ls")).contains(QLatin1String("NT_STATUS")));
    QVERIFY(smbclient(second.admin(), QStringLiteral("mine"), QStringLiteral("ls"))
                .contains(QLatin1String("BAD_NETWORK_NAME")));
    await(first.front->stop());
    QVERIFY(
        !smbclient(second.admin(), QStringLiteral("open"), QStringLiteral("ls")).contains(QLatin1String("NT_STATUS")));
    await(second.front->stop());
}

void TestSmbFront::aHundredSharesComeAndGo()
{
    Scene scene;
    await(scene.front->start());
    QList<SmbFront::ExposedShare> shares;
    QStringList names;
    for (int i = 0; i < 100; ++i) {
        shares.append(scene.exposed(QStringLiteral("open@%1").arg(i), QStringLiteral("guarded")));
        names.append(shares.last().share.name);
    }
    Session client(scene.admin(), QStringLiteral("open"));
    await(scene.front->runtimeShares());
    const auto measure = [](const char *what, Task<> task) {
        QElapsedTimer timer;
        timer.start();
        await(std::move(task));
        qInfo("%s: %.1f ms", what, double(timer.nsecsElapsed()) / 1e6);
    };
    measure("one share", scene.front->addShares({scene.exposed(QStringLiteral("single"), QStringLiteral("guarded"))}));
    measure("100 shares", scene.front->addShares(shares));
    measure("one sealed", scene.front->setReadOnly({QStringLiteral("single")}));
    measure("100 sealed", scene.front->setReadOnly(names));
    measure("one removed", scene.front->removeShares({QStringLiteral("single")}));
    measure("100 removed", scene.front->removeShares(names));
    QCOMPARE(await(scene.front->runtimeShares()), QStringList());
    await(scene.front->stop());
}

void TestSmbFront::passwordIsNowhere()
{
    Scene scene;
    await(scene.front->start());
    smbclient(scene.admin(), QStringLiteral("open"), QStringLiteral("ls"));
    int seen = 0;
    for (const qint64 process : scene.front->processes()) {
        for (const char *name : {"cmdline", "environ"}) {
            QFile file(QStringLiteral("/proc/%1/%2").arg(process).arg(QLatin1String(name)));
            if (!file.open(QIODevice::ReadOnly)) // the one that served the client may have ended
                continue;
            QVERIFY(!file.readAll().contains(scene.text));
            ++seen;
        }
    }
    QVERIFY(seen > 4);
    int files = 0;
    QDirIterator entries(scene.options.directory, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        QFile file(entries.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        QVERIFY2(!file.readAll().contains(scene.text), qPrintable(file.fileName()));
        ++files;
    }
    QVERIFY(files > 10);
    await(scene.front->stop());
}

void TestSmbFront::missingProgramsNameTheirPackage_data()
{
    QTest::addColumn<QString>("package");
    QTest::newRow("smbd") << "samba";
    QTest::newRow("pdbedit") << "samba-common-bin";
    QTest::newRow("samba-dcerpcd") << "samba-common-bin";
    QTest::newRow("shadow_copy2.so") << "samba-vfs-modules";
    QTest::newRow("streams_xattr.so") << "samba-vfs-modules";
    QTest::newRow("libnss_wrapper.so") << "libnss-wrapper";
    QTest::newRow("none") << QString();
}

void TestSmbFront::missingProgramsNameTheirPackage()
{
    const QString missing = QString::fromLatin1(QTest::currentDataTag());
    QFETCH(QString, package);
    QTemporaryDir root;
    for (const char *path :
         {"usr/sbin/smbd", "usr/bin/pdbedit", "usr/libexec/samba/samba-dcerpcd", "usr/lib/samba/vfs/shadow_copy2.so",
          "usr/lib/samba/vfs/streams_xattr.so", "usr/lib/libnss_wrapper.so"}) {
        const QString name = QString::fromLatin1(path);
        if (!name.endsWith(QLatin1Char('/') + missing))
            writeText(root.filePath(name), "x");
    }
    const auto failure = failureFrom([&] { SambaPrograms::locate(root.path()); });
    QCOMPARE(kindOf(failure), package.isEmpty() ? QString() : QStringLiteral("not-supported"));
    if (failure) {
        QCOMPARE(failure->object, missing);
        QVERIFY(failure->detail.endsWith(QStringLiteral("package ") + package));
    }
}

void TestSmbFront::impossibleNamesAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("comment");
    QTest::addColumn<QString>("account");
    QTest::newRow("section") << "a]b"
                             << ""
                             << "x";
    QTest::newRow("line") << "a\nb"
                          << ""
                          << "x";
    QTest::newRow("reserved") << "Global"
                              << ""
                              << "x";
    QTest::newRow("empty") << ""
                           << ""
                           << "x";
    QTest::newRow("comment of two lines") << "a"
                                          << "fine\n[more]"
                                          << "x";
    QTest::newRow("substitution") << "a"
                                  << "100%"
                                  << "x";
    QTest::newRow("continued line") << "a"
                                    << "x\\"
                                    << "x";
    QTest::newRow("account of two fields") << "a"
                                           << ""
                                           << "x:y";
    QTest::newRow("account of two lines") << "a"
                                          << ""
                                          << "x\ny";
    QTest::newRow("the owner") << "a"
                               << ""
                               << "penumbra-lab";
}

void TestSmbFront::impossibleNamesAreRefused()
{
    QFETCH(QString, name);
    QFETCH(QString, comment);
    QFETCH(QString, account);
    Scene scene;
    scene.options.accounts = {{account, {}}};
    scene.options.shares[0].name = name;
    scene.options.shares[0].comment = comment;
    SmbFront front(scene.options, Secret());
    QCOMPARE(kindOf(failureFrom([&] { await(front.start()); })), QStringLiteral("invalid-input"));
    QCOMPARE(front.processes(), QList<qint64>());
}

void TestSmbFront::oddNamesWork()
{
    Scene scene;
    const QString name = QStringLiteral("Büro – äöü 1$");
    const QString exposed = QStringLiteral("share1@{6F0B7A52-51F0-4F0E-8D63-0C7E5A2F9011}");
    FrontShare share = scene.share(QStringLiteral("odd folder – ü"));
    share.name = name;
    share.comment = QStringLiteral("Größe 5\"; # und \\ mehr");
    share.permissions = {{accountNames[0], Permission::FullControl}};
    scene.options.shares.append(share);
    QByteArray bytes(scene.text.constData(), scene.text.size());
    SmbFront front(scene.options, Secret::take(bytes));
    await(front.start());
    writeText(share.path + QStringLiteral("/a.txt"), "x");
    QVERIFY(smbclient(scene.admin(), name, QStringLiteral("ls")).contains(QLatin1String("a.txt")));
    QVERIFY(smbclient(scene.as(accountNames[1]), name, QStringLiteral("ls")).contains(QLatin1String("ACCESS_DENIED")));
    FrontShare copy = share;
    copy.name = exposed;
    await(front.addShares({{copy, name}}));
    QVERIFY(smbclient(scene.admin(), exposed, QStringLiteral("ls")).contains(QLatin1String("a.txt")));
    QVERIFY(
        smbclient(scene.as(accountNames[1]), exposed, QStringLiteral("ls")).contains(QLatin1String("ACCESS_DENIED")));
    const QString listed = rpcclient(scene.admin(), QStringLiteral("netshareenumall"));
    QVERIFY2(listed.contains(share.comment), qPrintable(listed));
    await(front.removeShares({exposed}));
    QCOMPARE(await(front.runtimeShares()), QStringList());
    await(front.stop());
}

/// A lab that somebody will kill: says which processes it has, with a client among them.
int runLab(const QString &folder, bool frozen)
{
    Scene scene(false, folder);
    await(scene.front->start());
    Session client(scene.admin(), QStringLiteral("open"));
    rpcclient(scene.admin(), QStringLiteral("netshareenumall"));
    const QList<qint64> processes = scene.front->processes();
    if (frozen)
        scene.front->freeze();
    for (qsizetype i = 0; i < processes.size(); ++i)
        std::cout << (i > 0 ? " " : "") << processes[i];
    std::cout << std::endl;
    pause();
    return 0;
}

int main(int count, char **arguments)
{
    QCoreApplication application(count, arguments);
    const QStringList words = application.arguments();
    if (words.size() == 4 && words[1] == QLatin1String("--lab"))
        return runLab(words[2], words[3] == QLatin1String("1"));
    TestSmbFront test;
    return QTest::qExec(&test, count, arguments);
}

#include "tst_smbfront.moc"
