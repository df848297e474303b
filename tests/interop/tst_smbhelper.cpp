// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

// penumbra-smb from the engine's side, against a real server: signing in, files, and helpers that die.

#include "scene.h"
#include "smb/helperpool.h"
#include "smb/protocol.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTcpServer>
#include <QTest>

#include <csignal>

using namespace Penumbra;
using namespace Penumbra::Test;
using Smb::SmbHelper;

namespace {

constexpr milliseconds soon {20'000};
constexpr qint64 megabyte = 1024 * 1024;

/// A file of this size with holes; gives its path below the share.
QString sparseFile(const PrivateSamba &samba, const QString &share, const QString &name, qint64 size)
{
    QFile file(samba.sharePath(share) + QLatin1Char('/') + name);
    if (!file.open(QIODevice::WriteOnly) || !file.resize(size))
        throw std::runtime_error("no file of that size can be made");
    return name;
}

/// Clients' connections to a port of this computer: those that are there, or also those that were until a moment ago.
int connectionsTo(quint16 port, bool ended = false)
{
    QFile file(QStringLiteral("/proc/net/tcp"));
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("the connections of this computer cannot be read");
    const QByteArray wanted = ':' + QByteArray::number(port, 16).rightJustified(4, '0').toUpper();
    QSet<QByteArray> clients; // an ended one may be told from either side
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QList<QByteArray> fields = line.simplified().split(' ');
        const bool isListening = fields.value(3) == "0A";
        const bool isEstablished = fields.value(3) == "01";
        if (isListening || (!ended && !isEstablished))
            continue;
        if (fields.value(2).endsWith(wanted))
            clients.insert(fields.value(1));
        else if (fields.value(1).endsWith(wanted))
            clients.insert(fields.value(2));
    }
    return int(clients.size());
}

/// Runs a task that is expected to time out; its failure, and how far from the deadline it came.
template<typename Function>
std::pair<QString, qint64> overrun(milliseconds limit, Function function)
{
    QElapsedTimer timer;
    timer.start();
    const auto failure = failureFrom(function);
    return {kindOf(failure), qAbs(timer.elapsed() - limit.count())};
}

} // namespace

class TestSmbHelper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void encryptsWhenTheServerWantsIt();
    void goesOnWithoutEncryptionAndSaysSo();
    void smb20IsRefusedWhateverTheComputerSays();
    void wrongPasswordIsASignInFailure_data();
    void wrongPasswordIsASignInFailure();
    void theShareThatComesFirstNeedsNoSignInOfItsOwn();
    void aFirstShareThatIsNotThereFailsWhenItIsUsed();
    void unknownHost();
    void closedPortIsUnreachable();
    void anonymousIsRefusedBeforeAnythingIsSent();
    void silentServerTimesOut();

    void listsInBatches();
    void statsFilesAndDirectories();
    void readsAndWritesAnyRange();
    void makesAndRemovesDirectories();
    void renamesButNeverOver();
    void deletesFiles();
    void readOnlyHelperOnlyLooks();
    void copies_data();
    void copies();
    void cancelledCopyLeavesNoTarget_data();
    void cancelledCopyLeavesNoTarget();

    void killedHelperHarmsNoOther();
    void stoppedHelperTimesOut();
    void poolUsesAHelperAgain();
    void poolDropsADeadHelper();
    void helperDiesWithItsParent();

private:
    SmbHelper::Pointer connected() { return await(SmbHelper::connectTo(connectOptions(*m_samba), within(soon))); }
    UncPath at(const QString &path) const { return shareOf(*m_samba, QStringLiteral("vms"), path); }
    QString onDisk(const QString &path) const
    {
        return m_samba->sharePath(QStringLiteral("vms")) + QLatin1Char('/') + path;
    }

    std::unique_ptr<PrivateSamba> m_samba;
    SmbHelper::Pointer m_helper;
};

void TestSmbHelper::initTestCase()
{
    PrivateSamba::Options options;
    options.shares = {QStringLiteral("vms"), QStringLiteral("logs")};
    m_samba = std::make_unique<PrivateSamba>(options);
}

void TestSmbHelper::init()
{
    m_helper = connected();
}

void TestSmbHelper::cleanup()
{
    m_helper.reset();
    QCOMPARE(helpersOf(), QList<qint64>());
}

void TestSmbHelper::encryptsWhenTheServerWantsIt()
{
    PrivateSamba::Options options;
    options.encryption = QStringLiteral("required");
    const PrivateSamba samba(options);
    const auto helper = await(SmbHelper::connectTo(connectOptions(samba), within(soon)));
    QVERIFY(helper->capabilities().isSigned);
    QVERIFY(helper->capabilities().encrypted);
}

void TestSmbHelper::goesOnWithoutEncryptionAndSaysSo()
{
    PrivateSamba::Options options;
    options.shares = {QStringLiteral("vms")};
    options.encryption = QStringLiteral("off");
    const PrivateSamba samba(options);
    const auto helper = await(SmbHelper::connectTo(connectOptions(samba), within(soon)));
    QVERIFY(helper->capabilities().isSigned);
    QVERIFY(!helper->capabilities().encrypted);
    QVERIFY(
        await(helper->stat(shareOf(samba, QStringLiteral("vms"), QStringLiteral("vm1")), within(soon))).isDirectory);
}

void TestSmbHelper::smb20IsRefusedWhateverTheComputerSays()
{
    const QTemporaryDir home;
    QVERIFY(QDir(home.path()).mkdir(QStringLiteral(".smb")));
    QFile file(home.filePath(QStringLiteral(".smb/smb.conf")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[global]\nclient min protocol = NT1\nclient max protocol = SMB2_02\nclient signing = off\n");
    file.close();
    const QByteArray before = qgetenv("HOME");
    const auto restore = qScopeGuard([&before] { qputenv("HOME", before); });
    qputenv("HOME", home.path().toUtf8());

    const auto helper = await(SmbHelper::connectTo(connectOptions(*m_samba), within(soon)));
    QVERIFY(helper->capabilities().encrypted); // which no SMB 2 can be
    PrivateSamba::Options options;
    options.encryption = QStringLiteral("off");
    options.settings = {QStringLiteral("server min protocol=SMB2_02"), QStringLiteral("server max protocol=SMB2_02")};
    const PrivateSamba samba(options);
    const auto failure = failureFrom([&] { await(SmbHelper::connectTo(connectOptions(samba), within(soon))); });
    QCOMPARE(kindOf(failure), QStringLiteral("not-supported"));
    QVERIFY2(failure->detail.contains(QStringLiteral("SMB 2.1")), qPrintable(failure->detail));
}

void TestSmbHelper::wrongPasswordIsASignInFailure_data()
{
    QTest::addColumn<QString>("share");
    QTest::newRow("no share known") << QString();
    QTest::newRow("a share") << QStringLiteral("vms");
    QTest::newRow("a share that is not there") << QStringLiteral("no-such-share");
}

void TestSmbHelper::wrongPasswordIsASignInFailure()
{
    QFETCH(const QString, share);
    PrivateSamba::Options serverOptions;
    serverOptions.shares = {QStringLiteral("vms")};
    const PrivateSamba samba(serverOptions);
    Smb::ConnectOptions options = connectOptions(samba);
    options.share = share;
    QByteArray wrong("not the password");
    options.credentials.password = Secret::take(wrong);
    const auto failure = failureFrom([&] { await(SmbHelper::connectTo(options, within(soon))); });
    QCOMPARE(kindOf(failure), QStringLiteral("sign-in-failed"));
    QCOMPARE(failure->object, options.endpoint.toString());
    QCOMPARE(failure->detail, QStringLiteral("account ") + samba.user());
    // One to see whether the server is there, and one sign-in: each counts against the account.
    QCOMPARE(connectionsTo(samba.port(), true), 2);
}

void TestSmbHelper::theShareThatComesFirstNeedsNoSignInOfItsOwn()
{
    m_helper.reset();
    QTRY_COMPARE(connectionsTo(m_samba->port()), 0);
    Smb::ConnectOptions options = connectOptions(*m_samba);
    options.share = QStringLiteral("vms");
    const auto helper = await(SmbHelper::connectTo(options, within(soon)));
    QVERIFY(helper->capabilities().isSigned);
    QVERIFY(helper->capabilities().encrypted);
    const UncPath vms = shareOf(*m_samba, QStringLiteral("vms"), {});
    QVERIFY(await(helper->stat(vms, within(soon))).isDirectory);
    QCOMPARE(connectionsTo(m_samba->port()), 1);
    const UncPath logs = shareOf(*m_samba, QStringLiteral("logs"), {});
    QVERIFY(await(helper->stat(logs, within(soon))).isDirectory);
    QCOMPARE(connectionsTo(m_samba->port()), 2); // the library has one for each share
}

void TestSmbHelper::aFirstShareThatIsNotThereFailsWhenItIsUsed()
{
    Smb::ConnectOptions options = connectOptions(*m_samba);
    options.share = QStringLiteral("no-such-share");
    const auto helper = await(SmbHelper::connectTo(options, within(soon)));
    const UncPath wrong = shareOf(*m_samba, options.share, {});
    const auto failure = failureFrom([&] { await(helper->stat(wrong, within(soon))); });
    QVERIFY(failure);
    QCOMPARE(failure->object, wrong.toString());
    const UncPath vms = shareOf(*m_samba, QStringLiteral("vms"), {});
    QVERIFY(await(helper->stat(vms, within(soon))).isDirectory);
}

void TestSmbHelper::unknownHost()
{
    Smb::ConnectOptions options = connectOptions(*m_samba);
    options.endpoint.server = QStringLiteral("no-such-host.invalid");
    const auto failure = failureFrom([&] { await(SmbHelper::connectTo(options, within(soon))); });
    QCOMPARE(kindOf(failure), QStringLiteral("unknown-host"));
}

void TestSmbHelper::closedPortIsUnreachable()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress(m_samba->address())));
    const Smb::ConnectOptions options = connectOptions(*m_samba, server.serverPort());
    server.close();
    const auto failure = failureFrom([&] { await(SmbHelper::connectTo(options, within(soon))); });
    QCOMPARE(kindOf(failure), QStringLiteral("unreachable"));
}

void TestSmbHelper::anonymousIsRefusedBeforeAnythingIsSent()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress(m_samba->address())));
    Smb::ConnectOptions options = connectOptions(*m_samba, server.serverPort());
    options.credentials.user.clear();
    const auto failure = failureFrom([&] { await(SmbHelper::connectTo(options, within(soon))); });
    QCOMPARE(kindOf(failure), QStringLiteral("anonymous-refused"));
    QVERIFY(!server.hasPendingConnections());
}

void TestSmbHelper::silentServerTimesOut()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress(m_samba->address())));
    const Smb::ConnectOptions options = connectOptions(*m_samba, server.serverPort());
    constexpr milliseconds limit {1500};
    const auto [kind, distance] = overrun(limit, [&] { await(SmbHelper::connectTo(options, within(limit))); });
    QCOMPARE(kind, QStringLiteral("timed-out"));
    QVERIFY2(distance < 1000, qPrintable(QString::number(distance)));
}

void TestSmbHelper::listsInBatches()
{
    constexpr int count = 5000;
    QDir(onDisk({})).mkdir(QStringLiteral("many"));
    for (int i = 0; i < count; ++i) {
        QFile file(onDisk(QStringLiteral("many/%1").arg(i)));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    QSet<QString> names;
    int batches = 0;
    const auto collect = [&](const QList<Smb::FileInfo> &entries) {
        ++batches;
        QVERIFY(entries.size() <= 1000);
        for (const Smb::FileInfo &entry : entries)
            names.insert(entry.name);
    };
    await(m_helper->list(at(QStringLiteral("many")), collect, within(soon)));
    QCOMPARE(names.size(), count);
    QVERIFY(batches >= 5);
    QVERIFY(QDir(onDisk(QStringLiteral("many"))).removeRecursively());
    const auto failure = failureFrom([&] { await(m_helper->list(at(QStringLiteral("many")), collect, within(soon))); });
    QCOMPARE(kindOf(failure), QStringLiteral("not-found"));
}

void TestSmbHelper::statsFilesAndDirectories()
{
    sparseFile(*m_samba, QStringLiteral("vms"), QStringLiteral("größe.bin"), 5 * 1024 * megabyte);
    const Smb::FileInfo file = await(m_helper->stat(at(QStringLiteral("größe.bin")), within(soon)));
    QCOMPARE(file.name, QStringLiteral("größe.bin"));
    QCOMPARE(file.size, 5 * 1024 * megabyte);
    QVERIFY(!file.isDirectory);
    QVERIFY(qAbs(file.modified - QDateTime::currentMSecsSinceEpoch()) < 60'000);
    QVERIFY(await(m_helper->stat(at(QStringLiteral("vm1")), within(soon))).isDirectory);
    const auto missing = failureFrom([&] { await(m_helper->stat(at(QStringLiteral("nothing")), within(soon))); });
    QCOMPARE(kindOf(missing), QStringLiteral("not-found"));
    QVERIFY(QFile::remove(onDisk(QStringLiteral("größe.bin"))));
}

void TestSmbHelper::readsAndWritesAnyRange()
{
    constexpr qint64 size = 3 * megabyte;
    QRandomGenerator random(7);
    QByteArray model(size, '\0');
    const UncPath path = at(QStringLiteral("ranges.bin"));
    const int handle = await(m_helper->open(path, Smb::OpenMode::CreateNew, within(soon)));
    await(m_helper->write(handle, 0, model, within(soon)));
    for (int round = 0; round < 60; ++round) {
        const qint64 offset = random.bounded(size);
        const qint64 length = random.bounded(qMin(size - offset, 300'000LL)) + 1;
        QByteArray bytes(qsizetype(length), Qt::Uninitialized);
        for (char &byte : bytes)
            byte = char(random.generate());
        await(m_helper->write(handle, offset, bytes, within(soon)));
        model.replace(qsizetype(offset), bytes.size(), bytes);
        const qint64 from = random.bounded(size);
        const qint64 wanted = random.bounded(500'000);
        QVERIFY(await(m_helper->read(handle, from, wanted, within(soon)))
                == model.mid(qsizetype(from), qsizetype(wanted)));
    }
    QCOMPARE(await(m_helper->read(handle, model.size(), 10, within(soon))), QByteArray());
    const auto tooMuch = failureFrom([&] { await(m_helper->read(handle, 0, Smb::largestRange + 1, within(soon))); });
    QCOMPARE(kindOf(tooMuch), QStringLiteral("invalid-input"));
    await(m_helper->close(handle, within(soon)));
    const auto closed = failureFrom([&] { await(m_helper->read(handle, 0, 1, within(soon))); });
    QCOMPARE(kindOf(closed), QStringLiteral("invalid-input"));
    QFile file(onDisk(QStringLiteral("ranges.bin")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll() == model);
    const auto again = failureFrom([&] { await(m_helper->open(path, Smb::OpenMode::CreateNew, within(soon))); });
    QCOMPARE(kindOf(again), QStringLiteral("already-exists"));
}

void TestSmbHelper::makesAndRemovesDirectories()
{
    await(m_helper->makeDirectory(at(QStringLiteral("a directory")), within(soon)));
    QVERIFY(QDir(onDisk(QStringLiteral("a directory"))).exists());
    const auto again =
        failureFrom([&] { await(m_helper->makeDirectory(at(QStringLiteral("a directory")), within(soon))); });
    QCOMPARE(kindOf(again), QStringLiteral("already-exists"));
    const QString inside = sparseFile(*m_samba, QStringLiteral("vms"), QStringLiteral("a directory/file"), 1);
    const auto full =
        failureFrom([&] { await(m_helper->removeDirectory(at(QStringLiteral("a directory")), within(soon))); });
    QCOMPARE(kindOf(full), QStringLiteral("directory-not-empty"));
    await(m_helper->removeFile(at(inside), within(soon)));
    await(m_helper->removeDirectory(at(QStringLiteral("a directory")), within(soon)));
    QVERIFY(!QDir(onDisk(QStringLiteral("a directory"))).exists());
}

void TestSmbHelper::renamesButNeverOver()
{
    sparseFile(*m_samba, QStringLiteral("vms"), QStringLiteral("old"), 1);
    sparseFile(*m_samba, QStringLiteral("vms"), QStringLiteral("taken"), 2);
    const auto refused = failureFrom(
        [&] { await(m_helper->rename(at(QStringLiteral("old")), at(QStringLiteral("taken")), within(soon))); });
    QCOMPARE(kindOf(refused), QStringLiteral("already-exists"));
    QCOMPARE(QFileInfo(onDisk(QStringLiteral("old"))).size(), 1);
    QCOMPARE(QFileInfo(onDisk(QStringLiteral("taken"))).size(), 2);
    await(m_helper->rename(at(QStringLiteral("old")), at(QStringLiteral("new")), within(soon)));
    QVERIFY(!QFileInfo::exists(onDisk(QStringLiteral("old"))));
    QCOMPARE(QFileInfo(onDisk(QStringLiteral("new"))).size(), 1);
}

void TestSmbHelper::deletesFiles()
{
    sparseFile(*m_samba, QStringLiteral("vms"), QStringLiteral("unwanted"), 1);
    await(m_helper->removeFile(at(QStringLiteral("unwanted")), within(soon)));
    QVERIFY(!QFileInfo::exists(onDisk(QStringLiteral("unwanted"))));
    const auto gone = failureFrom([&] { await(m_helper->removeFile(at(QStringLiteral("unwanted")), within(soon))); });
    QCOMPARE(kindOf(gone), QStringLiteral("not-found"));
}

void TestSmbHelper::readOnlyHelperOnlyLooks()
{
    sparseFile(*m_samba, QStringLiteral("vms"), QStringLiteral("kept"), 3);
    Smb::ConnectOptions options = connectOptions(*m_samba);
    options.allowChanges = false;
    const SmbHelper::Pointer helper = await(SmbHelper::connectTo(options, within(soon)));
    const UncPath file = at(QStringLiteral("kept"));
    const UncPath other = at(QStringLiteral("not made"));

    int refused = 0;
    const auto isRefused = [&refused](const std::function<void()> &change) {
        refused += kindOf(failureFrom(change)) == QLatin1String("read-only-system") ? 1 : 0;
    };
    const Fsrvp::SetContext::In context {Fsrvp::CTX_FILE_SHARE_BACKUP};
    const QList<std::function<void()>> changes {
        [&] { await(helper->open(file, Smb::OpenMode::ReadWrite, within(soon))); },
        [&] { await(helper->open(other, Smb::OpenMode::CreateNew, within(soon))); },
        [&] { await(helper->makeDirectory(other, within(soon))); },
        [&] { await(helper->rename(file, other, within(soon))); },
        [&] { await(helper->removeFile(file, within(soon))); },
        [&] { await(helper->removeDirectory(file, within(soon))); },
        [&] {
            await(helper->copy(
                file, other, [](qint64, qint64) {}, within(soon)));
        },
        [&] { await(helper->fsrvp<Fsrvp::SetContext>(context, within(soon))); },
    };
    for (const auto &change : changes)
        isRefused(change);
    QCOMPARE(refused, int(changes.size()));
    QCOMPARE(QFileInfo(onDisk(QStringLiteral("kept"))).size(), 3);
    QVERIFY(!QFileInfo::exists(onDisk(QStringLiteral("not made"))));

    const int handle = await(helper->open(file, Smb::OpenMode::Read, within(soon)));
    isRefused([&] { await(helper->write(handle, 0, QByteArray("x"), within(soon))); });
    QCOMPARE(refused, int(changes.size()) + 1);
    QCOMPARE(await(helper->read(handle, 0, 3, within(soon))), QByteArray(3, '\0'));
    await(helper->close(handle, within(soon)));
    const Fsrvp::GetSupportedVersion::In nothing {};
    QCOMPARE(await(helper->fsrvp<Fsrvp::GetSupportedVersion>(nothing, within(soon))).maxVersion, 1U);
}

void TestSmbHelper::copies_data()
{
    QTest::addColumn<QString>("share");
    QTest::addColumn<qint64>("size");
    QTest::newRow("within a share") << QStringLiteral("vms") << 40 * megabyte;
    QTest::newRow("across shares") << QStringLiteral("logs") << 9 * megabyte + 1;
    QTest::newRow("an empty file") << QStringLiteral("vms") << 0LL;
    QTest::newRow("an empty file across shares") << QStringLiteral("logs") << 0LL;
}

void TestSmbHelper::copies()
{
    QFETCH(QString, share);
    QFETCH(qint64, size);
    QByteArray bytes(qsizetype(size), Qt::Uninitialized);
    QRandomGenerator random(11);
    for (char &byte : bytes)
        byte = char(random.generate());
    QFile source(onDisk(QStringLiteral("source")));
    QVERIFY(source.open(QIODevice::WriteOnly) && source.write(bytes) == size);
    source.close();
    qint64 last = 0;
    const auto progress = [&](qint64 done, qint64 total) {
        QVERIFY(done > last);
        QCOMPARE(total, size);
        last = done;
    };
    const UncPath target = shareOf(*m_samba, share, QStringLiteral("target"));
    await(m_helper->copy(at(QStringLiteral("source")), target, progress, within(soon)));
    QCOMPARE(last, size);
    QFile copy(m_samba->sharePath(share) + QStringLiteral("/target"));
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QVERIFY(copy.readAll() == bytes);
    const auto again =
        failureFrom([&] { await(m_helper->copy(at(QStringLiteral("source")), target, progress, within(soon))); });
    QCOMPARE(kindOf(again), QStringLiteral("already-exists"));
    QCOMPARE(copy.size(), size);
    QVERIFY(copy.remove());
}

void TestSmbHelper::cancelledCopyLeavesNoTarget_data()
{
    QTest::addColumn<QString>("share");
    QTest::newRow("within a share") << QStringLiteral("vms");
    QTest::newRow("across shares") << QStringLiteral("logs");
}

void TestSmbHelper::cancelledCopyLeavesNoTarget()
{
    QFETCH(QString, share);
    sparseFile(*m_samba, QStringLiteral("vms"), QStringLiteral("large"), 1024 * megabyte);
    CancelSource cancel;
    const auto progress = [&cancel](qint64, qint64) { cancel.cancel(); };
    const UncPath target = shareOf(*m_samba, share, QStringLiteral("half"));
    const auto failure = failureFrom(
        [&] { await(m_helper->copy(at(QStringLiteral("large")), target, progress, within(soon, cancel.token()))); });
    QCOMPARE(kindOf(failure), QStringLiteral("cancelled"));
    QVERIFY(!QFileInfo::exists(m_samba->sharePath(share) + QStringLiteral("/half")));
    // It was the helper who stopped, not the engine who killed it: the session goes on.
    QVERIFY(m_helper->isAlive());
    QCOMPARE(await(m_helper->stat(at(QStringLiteral("large")), within(soon))).size, 1024 * megabyte);
}

void TestSmbHelper::killedHelperHarmsNoOther()
{
    const SmbHelper::Pointer other = connected();
    sparseFile(*m_samba, QStringLiteral("vms"), QStringLiteral("large"), 1024 * megabyte);
    const auto progress = [&](qint64, qint64) { ::kill(pid_t(m_helper->processId()), SIGKILL); };
    const UncPath target = shareOf(*m_samba, QStringLiteral("logs"), QStringLiteral("killed"));
    const auto failure =
        failureFrom([&] { await(m_helper->copy(at(QStringLiteral("large")), target, progress, within(soon))); });
    QCOMPARE(kindOf(failure), QStringLiteral("helper-died"));
    QCOMPARE(failure->action, QStringLiteral("copy"));
    QVERIFY(!m_helper->isAlive());
    const auto later = failureFrom([&] { await(m_helper->stat(at({}), within(soon))); });
    QCOMPARE(kindOf(later), QStringLiteral("helper-died"));
    QVERIFY(other->isAlive());
    QVERIFY(await(other->stat(at(QStringLiteral("vm1")), within(soon))).isDirectory);
}

void TestSmbHelper::stoppedHelperTimesOut()
{
    const pid_t pid = pid_t(m_helper->processId());
    QCOMPARE(::kill(pid, SIGSTOP), 0);
    constexpr milliseconds limit {700};
    const auto [kind, distance] = overrun(limit, [&] { await(m_helper->stat(at({}), within(limit))); });
    QCOMPARE(kind, QStringLiteral("timed-out"));
    QVERIFY2(distance < 1000, qPrintable(QString::number(distance)));
    QVERIFY(!m_helper->isAlive());
    QTRY_VERIFY(helpersOf().isEmpty());
}

void TestSmbHelper::poolUsesAHelperAgain()
{
    const auto pool = Smb::HelperPool::create();
    const Smb::ConnectOptions options = connectOptions(*m_samba);
    SmbHelper::Pointer first = await(Smb::HelperPool::acquire(pool, options, within(soon)));
    const qint64 pid = first->processId();
    SmbHelper::Pointer second = await(Smb::HelperPool::acquire(pool, options, within(soon)));
    QVERIFY(second->processId() != pid);
    QCOMPARE(pool->idle(), 0);
    first.reset();
    QCOMPARE(pool->idle(), 1);
    first = await(Smb::HelperPool::acquire(pool, options, within(soon)));
    QCOMPARE(first->processId(), pid);
    QVERIFY(await(first->stat(at(QStringLiteral("vm1")), within(soon))).isDirectory);
}

void TestSmbHelper::poolDropsADeadHelper()
{
    const auto pool = Smb::HelperPool::create();
    const Smb::ConnectOptions options = connectOptions(*m_samba);
    SmbHelper::Pointer helper = await(Smb::HelperPool::acquire(pool, options, within(soon)));
    const qint64 pid = helper->processId();
    const SmbHelper *waiting = helper.get(); // lives on in the pool
    helper.reset();
    QCOMPARE(pool->idle(), 1);
    QCOMPARE(::kill(pid_t(pid), SIGKILL), 0);
    QTRY_VERIFY(!waiting->isAlive());
    helper = await(Smb::HelperPool::acquire(pool, options, within(soon)));
    QVERIFY(await(helper->stat(at(QStringLiteral("vm1")), within(soon))).isDirectory);
    QVERIFY(helper->processId() != pid);
}

void TestSmbHelper::helperDiesWithItsParent()
{
    m_samba->setSnapshotDelay(milliseconds(3000)); // so that the commit is still under way when the server is paused
    const QTemporaryDir state;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PENUMBRA_STATE_DIR"), state.path());
    QProcess parent;
    parent.setProcessEnvironment(environment);
    parent.start(QStringLiteral(PENUMBRA_BIN_DIR "/penumbractl"),
                 {QStringLiteral("shadow"), QStringLiteral("create"), QStringLiteral("--allow-changes"),
                  QStringLiteral("//%1/vms").arg(m_samba->address()), QStringLiteral("--port"),
                  QString::number(m_samba->port()), QStringLiteral("--user"), m_samba->user(),
                  QStringLiteral("--password-fd"), QStringLiteral("0"), QStringLiteral("--json")});
    parent.write(m_samba->password().toUtf8() + '\n');
    QByteArray said;
    QTRY_VERIFY_WITH_TIMEOUT((said += parent.readAllStandardOutput()).contains("\"state\":\"began\",\"step\":\"commit"),
                             20'000);
    m_samba->pause(); // so that it waits for an answer and does not see its input end
    const QList<qint64> helpers = helpersOf(parent.processId());
    QCOMPARE(helpers.size(), 1);
    parent.kill();
    QVERIFY(parent.waitForFinished(5000));
    const bool ended = endsWithin(helpers.first(), milliseconds(5000));
    m_samba->resume();
    m_samba->setSnapshotDelay(milliseconds(0));
    QVERIFY(ended);
}

QTEST_GUILESS_MAIN(TestSmbHelper)
#include "tst_smbhelper.moc"
