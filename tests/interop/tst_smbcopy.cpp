// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Copies between shares of a real server and folders of this computer: what arrives, what is left, who is shut out.

#include "scene.h"
#include "smb/copypair.h"
#include "smb/localpath.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <csignal>

#include <sys/stat.h>

using namespace Penumbra;
using namespace Penumbra::Test;
using Smb::CopyMethod;
using Smb::CopyPair;
using Smb::CopyResult;
using Smb::SmbHelper;

namespace {

constexpr milliseconds soon {60'000};
constexpr qint64 megabyte = 1024 * 1024;
constexpr qint64 gigabyte = 1024 * megabyte;

QByteArray randomBytes(qint64 size, quint32 seed)
{
    QByteArray bytes(qsizetype(size), Qt::Uninitialized);
    QRandomGenerator random(seed);
    random.fillRange(reinterpret_cast<quint32 *>(bytes.data()), bytes.size() / qsizetype(sizeof(quint32)));
    return bytes;
}

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        throw std::runtime_error("a file cannot be written");
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no such file");
}

/// Runs a program; whether it ended with 0.
bool runs(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    const bool good = process.waitForFinished(120'000) && process.exitCode() == 0;
    if (!good)
        qWarning("%s: %s", qPrintable(program), process.readAll().constData());
    return good;
}

qint64 allocated(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? qint64(status.st_blocks) * 512 : -1;
}

} // namespace

class TestSmbCopy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void exclusiveOpenShutsOthersOutAndIsShutOut();
    void tellsTheRoomOfAShare();
    void resizesAndSetsTimeAndAttributes();
    void copiesWithinAShareOnTheServer();
    void movesBetweenShares();
    void movesToThisComputerAndBack();
    void copiesWithinAFolder();
    void usesAPairAgainAfterAFailure();
    void neverReplaces();
    void cancelsWithinASecond_data();
    void cancelsWithinASecond();
    void removesTheTargetWhenTheReaderDies();
    void endsWhenTheWriterDies();
    void movesImages_data();
    void movesImages();
    void sparseImageCostsWhatIsAllocated();
    void movesDamagedImageAsAWhole();
    void refusesPlacesThatAreNone();

private:
    UncPath at(const QString &share, const QString &path) const { return shareOf(*m_samba, share, path); }
    QString onDisk(const QString &share, const QString &path) const
    {
        return m_samba->sharePath(share) + QLatin1Char('/') + path;
    }
    CopyPair::Pointer pairOf(const Smb::ConnectOptions &from, const Smb::ConnectOptions &to) const
    {
        return await(CopyPair::connectTo(from, to, within(soon)));
    }
    CopyResult copied(const CopyPair::Pointer &pair, const UncPath &from, const UncPath &to) const
    {
        return await(pair->copy(from, to, {}, {}, within(soon)));
    }
    Smb::ConnectOptions server() const { return connectOptions(*m_samba); }
    Smb::ConnectOptions local() const { return Smb::ConnectOptions::onThisComputer(m_local->path(), true); }

    std::unique_ptr<PrivateSamba> m_samba;
    std::unique_ptr<QTemporaryDir> m_local;
};

void TestSmbCopy::initTestCase()
{
    PrivateSamba::Options options;
    options.shares = {QStringLiteral("vms"), QStringLiteral("other")};
    m_samba = std::make_unique<PrivateSamba>(options);
    m_local = std::make_unique<QTemporaryDir>();
    QVERIFY(m_local->isValid());
}

void TestSmbCopy::cleanup()
{
    for (const QString &directory :
         {m_samba->sharePath(QStringLiteral("vms")), m_samba->sharePath(QStringLiteral("other")), m_local->path()}) {
        const auto files = QDir(directory).entryInfoList(QDir::Files | QDir::Hidden);
        for (const QFileInfo &file : files)
            QFile::remove(file.filePath());
    }
}

void TestSmbCopy::exclusiveOpenShutsOthersOutAndIsShutOut()
{
    writeFile(onDisk(QStringLiteral("vms"), QStringLiteral("disk.vhdx")), "content");
    const UncPath path = at(QStringLiteral("vms"), QStringLiteral("disk.vhdx"));
    const auto one = await(SmbHelper::connectTo(server(), within(soon)));
    const auto two = await(SmbHelper::connectTo(server(), within(soon)));
    const int alone = await(one->openExclusively(path, Smb::OpenMode::ReadWrite, within(soon)));
    const auto shut = failureFrom([&] { await(two->open(path, Smb::OpenMode::Read, within(soon))); });
    QCOMPARE(kindOf(shut), QStringLiteral("sharing-violation"));
    await(one->close(alone, within(soon)));
    const int shared = await(two->open(path, Smb::OpenMode::Read, within(soon)));
    const auto refused =
        failureFrom([&] { await(one->openExclusively(path, Smb::OpenMode::ReadWrite, within(soon))); });
    QCOMPARE(kindOf(refused), QStringLiteral("sharing-violation"));
    await(two->close(shared, within(soon)));

    // What somebody else's client sees.
    const QString signIn = m_local->filePath(QStringLiteral("sign-in"));
    writeFile(signIn,
              QStringLiteral("username = %1\npassword = %2\n").arg(m_samba->user(), m_samba->password()).toUtf8());
    const auto get = [&] {
        QProcess client;
        client.start(QStringLiteral("smbclient"),
                     {QStringLiteral("--configfile=/dev/null"), QStringLiteral("-A"), signIn, QStringLiteral("-p"),
                      QString::number(m_samba->port()), QStringLiteral("//%1/vms").arg(m_samba->address()),
                      QStringLiteral("-c"), QStringLiteral("get disk.vhdx /dev/null")});
        client.setProcessChannelMode(QProcess::MergedChannels);
        return client.waitForFinished(20'000) ? client.readAll() : QByteArray("it did not end");
    };
    const int again = await(one->openExclusively(path, Smb::OpenMode::ReadWrite, within(soon)));
    QVERIFY(get().contains("NT_STATUS_SHARING_VIOLATION"));
    await(one->close(again, within(soon)));
    QVERIFY(!get().contains("NT_STATUS"));
    await(one->close(await(one->openExclusively(path, Smb::OpenMode::ReadWrite, within(soon))), within(soon)));

    const auto here = await(SmbHelper::connectTo(local(), within(soon)));
    const UncPath file = Smb::onThisComputer(QStringLiteral("disk.vhdx"));
    await(here->close(await(here->openExclusively(file, Smb::OpenMode::CreateNew, within(soon))), within(soon)));
    QProcess other;
    other.start(QStringLiteral("flock"),
                {m_local->filePath(QStringLiteral("disk.vhdx")), QStringLiteral("sh"), QStringLiteral("-c"),
                 QStringLiteral("echo locked; read line")});
    QVERIFY(other.waitForReadyRead(10'000));
    const auto locked =
        failureFrom([&] { await(here->openExclusively(file, Smb::OpenMode::ReadWrite, within(soon))); });
    QCOMPARE(kindOf(locked), QStringLiteral("sharing-violation"));
    other.closeWriteChannel();
    QVERIFY(other.waitForFinished(10'000));
    await(here->close(await(here->openExclusively(file, Smb::OpenMode::ReadWrite, within(soon))), within(soon)));
}

void TestSmbCopy::tellsTheRoomOfAShare()
{
    const auto helper = await(SmbHelper::connectTo(server(), within(soon)));
    const Smb::Space space = await(helper->space(at(QStringLiteral("vms"), {}), within(soon)));
    const auto here = await(SmbHelper::connectTo(
        Smb::ConnectOptions::onThisComputer(m_samba->sharePath(QStringLiteral("vms")), false), within(soon)));
    const Smb::Space expected = await(here->space(Smb::onThisComputer(), within(soon)));
    QCOMPARE(space.total, expected.total);
    QVERIFY(qAbs(space.available - expected.available) < gigabyte);
}

void TestSmbCopy::resizesAndSetsTimeAndAttributes()
{
    const auto helper = await(SmbHelper::connectTo(server(), within(soon)));
    const UncPath path = at(QStringLiteral("vms"), QStringLiteral("new"));
    const int handle = await(helper->open(path, Smb::OpenMode::CreateNew, within(soon)));
    await(helper->resize(handle, 5 * gigabyte, within(soon)));
    QCOMPARE(await(helper->size(handle, within(soon))), 5 * gigabyte);
    const auto flushed = failureFrom([&] { await(helper->flush(handle, within(soon))); });
    QCOMPARE(kindOf(flushed), QStringLiteral("not-supported"));
    await(helper->close(handle, within(soon)));
    constexpr qint64 then = 1'500'000'000'000;
    await(helper->setModified(path, then, within(soon)));
    QCOMPARE(await(helper->stat(path, within(soon))).modified, then);
    await(helper->setAttributes(path, 0x20 | 0x2, within(soon)));
    quint32 attributes = 0;
    const auto look = [&](const QList<Smb::FileInfo> &entries) {
        for (const Smb::FileInfo &entry : entries) {
            if (entry.name == QLatin1String("new"))
                attributes = entry.attributes;
        }
    };
    await(helper->list(at(QStringLiteral("vms"), {}), look, within(soon)));
    QCOMPARE(attributes & 0x2, 0x2u);
}

void TestSmbCopy::copiesWithinAShareOnTheServer()
{
    const QByteArray content = randomBytes(40 * megabyte + 17 * 4, 1);
    writeFile(onDisk(QStringLiteral("vms"), QStringLiteral("from")), content);
    const auto pair = pairOf(server(), server());
    QVERIFY(!pair->source());
    const CopyResult result = copied(pair, at(QStringLiteral("vms"), QStringLiteral("from")),
                                     at(QStringLiteral("vms"), QStringLiteral("to")));
    QCOMPARE(result.method, CopyMethod::InPlace);
    QCOMPARE(result.size, content.size());
    QVERIFY(contentOf(onDisk(QStringLiteral("vms"), QStringLiteral("to"))) == content);
}

void TestSmbCopy::movesBetweenShares()
{
    const QByteArray content = randomBytes(9 * megabyte + 4, 2) + QByteArray(megabyte, '\0') + randomBytes(100, 3);
    writeFile(onDisk(QStringLiteral("vms"), QStringLiteral("größe; 'a $b")), content);
    const auto pair = pairOf(server(), server());
    qint64 last = 0;
    qint64 total = 0;
    const auto watch = [&](qint64 done, qint64 of) {
        QVERIFY(done >= last);
        last = done;
        total = of;
    };
    const CopyResult result =
        await(pair->copy(at(QStringLiteral("vms"), QStringLiteral("größe; 'a $b")),
                         at(QStringLiteral("other"), QStringLiteral("to")), {}, watch, within(soon)));
    QCOMPARE(result.method, CopyMethod::Moved);
    QCOMPARE(result.size, content.size());
    QCOMPARE(result.bytesRead, content.size());
    QVERIFY(result.bytesWritten <= content.size() - megabyte + 128 * 1024);
    QCOMPARE(last, content.size());
    QCOMPARE(total, content.size());
    QVERIFY(!result.flushed);
    QVERIFY(contentOf(onDisk(QStringLiteral("other"), QStringLiteral("to"))) == content);
    // An empty file, and one of a slot exactly, by the same pair.
    for (const qint64 size : {qint64(0), 4 * megabyte}) {
        const QString name = QString::number(size);
        writeFile(onDisk(QStringLiteral("vms"), name), randomBytes(size, 4));
        copied(pair, at(QStringLiteral("vms"), name), at(QStringLiteral("other"), name));
        QVERIFY(contentOf(onDisk(QStringLiteral("other"), name)) == randomBytes(size, 4));
    }
}

void TestSmbCopy::movesToThisComputerAndBack()
{
    const QByteArray content = randomBytes(30 * megabyte, 5);
    writeFile(onDisk(QStringLiteral("vms"), QStringLiteral("from")), content);
    const auto down = pairOf(server(), local());
    const CopyResult result =
        copied(down, at(QStringLiteral("vms"), QStringLiteral("from")), Smb::onThisComputer(QStringLiteral("here")));
    QVERIFY(result.flushed);
    QVERIFY(contentOf(m_local->filePath(QStringLiteral("here"))) == content);
    const auto up = pairOf(local(), server());
    copied(up, Smb::onThisComputer(QStringLiteral("here")), at(QStringLiteral("other"), QStringLiteral("back")));
    QVERIFY(contentOf(onDisk(QStringLiteral("other"), QStringLiteral("back"))) == content);
}

void TestSmbCopy::copiesWithinAFolder()
{
    const QByteArray content = randomBytes(20 * megabyte, 6);
    writeFile(m_local->filePath(QStringLiteral("from")), content);
    const auto pair = pairOf(local(), local());
    const CopyResult result =
        copied(pair, Smb::onThisComputer(QStringLiteral("from")), Smb::onThisComputer(QStringLiteral("to")));
    QCOMPARE(result.method, CopyMethod::InPlace);
    QVERIFY(contentOf(m_local->filePath(QStringLiteral("to"))) == content);
}

void TestSmbCopy::usesAPairAgainAfterAFailure()
{
    writeFile(onDisk(QStringLiteral("vms"), QStringLiteral("there")), "content");
    const auto pair = pairOf(server(), server());
    const UncPath to = at(QStringLiteral("other"), QStringLiteral("to"));
    const auto missing = failureFrom([&] { copied(pair, at(QStringLiteral("vms"), QStringLiteral("nothing")), to); });
    QCOMPARE(kindOf(missing), QStringLiteral("not-found"));
    QVERIFY(!QFileInfo::exists(onDisk(QStringLiteral("other"), QStringLiteral("to"))));
    QVERIFY(pair->isAlive());
    copied(pair, at(QStringLiteral("vms"), QStringLiteral("there")), to);
    QCOMPARE(contentOf(onDisk(QStringLiteral("other"), QStringLiteral("to"))), QByteArray("content"));
}

void TestSmbCopy::neverReplaces()
{
    writeFile(onDisk(QStringLiteral("vms"), QStringLiteral("from")), "new");
    writeFile(onDisk(QStringLiteral("other"), QStringLiteral("taken")), "old");
    writeFile(onDisk(QStringLiteral("vms"), QStringLiteral("taken")), "old");
    const auto pair = pairOf(server(), server());
    for (const QString &share : {QStringLiteral("other"), QStringLiteral("vms")}) {
        const auto refused = failureFrom([&] {
            copied(pair, at(QStringLiteral("vms"), QStringLiteral("from")), at(share, QStringLiteral("taken")));
        });
        QCOMPARE(kindOf(refused), QStringLiteral("already-exists"));
        QCOMPARE(contentOf(onDisk(share, QStringLiteral("taken"))), QByteArray("old"));
    }
}

void TestSmbCopy::cancelsWithinASecond_data()
{
    QTest::addColumn<QString>("share");
    QTest::newRow("within a share") << QStringLiteral("vms");
    QTest::newRow("between shares") << QStringLiteral("other");
}

void TestSmbCopy::cancelsWithinASecond()
{
    QFETCH(QString, share);
    writeFile(onDisk(QStringLiteral("vms"), QStringLiteral("large")), randomBytes(600 * megabyte, 7));
    const auto pair = pairOf(server(), server());
    CancelSource cancel;
    QElapsedTimer since;
    const auto watch = [&](qint64 done, qint64) {
        if (done > 0 && !since.isValid()) {
            since.start();
            cancel.cancel();
        }
    };
    const auto failure = failureFrom([&] {
        await(pair->copy(at(QStringLiteral("vms"), QStringLiteral("large")), at(share, QStringLiteral("to")), {}, watch,
                         within(soon, cancel.token())));
    });
    QCOMPARE(kindOf(failure), QStringLiteral("cancelled"));
    QVERIFY2(since.elapsed() < 1000, qPrintable(QString::number(since.elapsed())));
    QVERIFY(!QFileInfo::exists(onDisk(share, QStringLiteral("to"))));
    QVERIFY(pair->isAlive());
}

void TestSmbCopy::removesTheTargetWhenTheReaderDies()
{
    writeFile(onDisk(QStringLiteral("vms"), QStringLiteral("large")), randomBytes(300 * megabyte, 8));
    const auto pair = pairOf(server(), local());
    bool killed = false;
    const auto watch = [&](qint64 done, qint64) {
        if (done > 0 && !std::exchange(killed, true))
            ::kill(pid_t(pair->source()->processId()), SIGKILL);
    };
    const auto failure = failureFrom([&] {
        await(pair->copy(at(QStringLiteral("vms"), QStringLiteral("large")), Smb::onThisComputer(QStringLiteral("to")),
                         {}, watch, within(soon)));
    });
    QCOMPARE(kindOf(failure), QStringLiteral("helper-died"));
    QVERIFY(!QFileInfo::exists(m_local->filePath(QStringLiteral("to"))));
    QVERIFY(!pair->isAlive());
}

void TestSmbCopy::endsWhenTheWriterDies()
{
    writeFile(onDisk(QStringLiteral("vms"), QStringLiteral("large")), randomBytes(300 * megabyte, 9));
    const auto pair = pairOf(server(), server());
    const UncPath to = at(QStringLiteral("other"), QStringLiteral("to"));
    bool killed = false;
    const auto watch = [&](qint64 done, qint64) {
        if (done > 0 && !std::exchange(killed, true))
            ::kill(pid_t(pair->target()->processId()), SIGKILL);
    };
    const auto failure = failureFrom(
        [&] { await(pair->copy(at(QStringLiteral("vms"), QStringLiteral("large")), to, {}, watch, within(soon))); });
    QCOMPARE(kindOf(failure), QStringLiteral("helper-died"));
    QVERIFY(!pair->isAlive());
    QVERIFY(pair->source()->isAlive()); // released, and good for requests
    await(pair->source()->stat(at(QStringLiteral("vms"), QStringLiteral("large")), within(soon)));
    // What is left is the caller's to remove.
    const auto fresh = await(SmbHelper::connectTo(server(), within(soon)));
    QVERIFY(QFileInfo::exists(onDisk(QStringLiteral("other"), QStringLiteral("to"))));
    await(fresh->removeFile(to, within(soon)));
    QVERIFY(!QFileInfo::exists(onDisk(QStringLiteral("other"), QStringLiteral("to"))));
}

void TestSmbCopy::movesImages_data()
{
    QTest::addColumn<QStringList>("make");
    QTest::newRow("dynamic VHDX") << QStringList {QStringLiteral("vhdx"), QStringLiteral("subformat=dynamic")};
    QTest::newRow("fixed VHDX") << QStringList {QStringLiteral("vhdx"), QStringLiteral("subformat=fixed")};
    QTest::newRow("dynamic VHD") << QStringList {QStringLiteral("vpc"), QStringLiteral("subformat=dynamic")};
    QTest::newRow("fixed VHD") << QStringList {QStringLiteral("vpc"), QStringLiteral("subformat=fixed")};
}

void TestSmbCopy::movesImages()
{
    QFETCH(QStringList, make);
    const QString raw = m_local->filePath(QStringLiteral("raw"));
    QFile disk(raw);
    QVERIFY(disk.open(QIODevice::WriteOnly) && disk.resize(200 * megabyte));
    for (const qint64 offset : {qint64(0), 33 * megabyte + 512, 150 * megabyte, 199 * megabyte}) {
        QVERIFY(disk.seek(offset));
        QVERIFY(disk.write(randomBytes(700'000, quint32(offset) + 1)) == 700'000);
    }
    disk.close();
    const QString image = onDisk(QStringLiteral("vms"), QStringLiteral("disk"));
    QVERIFY(runs(QStringLiteral("qemu-img"),
                 {QStringLiteral("convert"), QStringLiteral("-f"), QStringLiteral("raw"), QStringLiteral("-O"), make[0],
                  QStringLiteral("-o"), make[1], raw, image}));
    const auto pair = pairOf(server(), server());
    const CopyResult result = copied(pair, at(QStringLiteral("vms"), QStringLiteral("disk")),
                                     at(QStringLiteral("other"), QStringLiteral("disk")));
    const QString copy = onDisk(QStringLiteral("other"), QStringLiteral("disk"));
    QCOMPARE(result.wholeBecause, QString());
    QCOMPARE(QFileInfo(copy).size(), QFileInfo(image).size());
    QVERIFY(
        runs(QStringLiteral("qemu-img"),
             {QStringLiteral("compare"), QStringLiteral("-f"), make[0], QStringLiteral("-F"), make[0], image, copy}));
    QVERIFY(result.bytesWritten < 60 * megabyte);
    qInfo("%lld read, %lld written of %lld", result.bytesRead, result.bytesWritten, result.size);
}

void TestSmbCopy::sparseImageCostsWhatIsAllocated()
{
    const QString image = onDisk(QStringLiteral("vms"), QStringLiteral("disk.vhdx"));
    QVERIFY(runs(QStringLiteral("qemu-img"),
                 {QStringLiteral("create"), QStringLiteral("-q"), QStringLiteral("-f"), QStringLiteral("vhdx"),
                  QStringLiteral("-o"), QStringLiteral("block_size=1M"), image, QStringLiteral("10G")}));
    for (const char *place : {"0", "4G", "9G"})
        QVERIFY(runs(QStringLiteral("qemu-io"),
                     {QStringLiteral("-f"), QStringLiteral("vhdx"), QStringLiteral("-c"),
                      QStringLiteral("write -P 0x5a %1 8M").arg(QLatin1String(place)), image}));
    // Blocks that were freed leave such room in a file; here at its end.
    QVERIFY(QFile::resize(image, 10 * gigabyte));
    const auto pair = pairOf(server(), server());
    QElapsedTimer timer;
    timer.start();
    const CopyResult result = copied(pair, at(QStringLiteral("vms"), QStringLiteral("disk.vhdx")),
                                     at(QStringLiteral("other"), QStringLiteral("disk.vhdx")));
    const qint64 took = timer.elapsed();
    const QString copy = onDisk(QStringLiteral("other"), QStringLiteral("disk.vhdx"));
    QCOMPARE(result.wholeBecause, QString());
    QVERIFY2(took < 5000, qPrintable(QString::number(took)));
    QVERIFY(result.bytesRead < 64 * megabyte);
    QCOMPARE(QFileInfo(copy).size(), 10 * gigabyte);
    QVERIFY(allocated(copy) < 64 * megabyte);
    QVERIFY(runs(QStringLiteral("qemu-img"),
                 {QStringLiteral("compare"), QStringLiteral("-f"), QStringLiteral("vhdx"), QStringLiteral("-F"),
                  QStringLiteral("vhdx"), image, copy}));
}

void TestSmbCopy::movesDamagedImageAsAWhole()
{
    const QByteArray content = QByteArray("vhdxfile") + randomBytes(3 * megabyte, 10);
    writeFile(onDisk(QStringLiteral("vms"), QStringLiteral("bad.vhdx")), content);
    const auto pair = pairOf(server(), server());
    const CopyResult result = copied(pair, at(QStringLiteral("vms"), QStringLiteral("bad.vhdx")),
                                     at(QStringLiteral("other"), QStringLiteral("bad.vhdx")));
    QVERIFY(!result.wholeBecause.isEmpty());
    QVERIFY(contentOf(onDisk(QStringLiteral("other"), QStringLiteral("bad.vhdx"))) == content);
}

void TestSmbCopy::refusesPlacesThatAreNone()
{
    Smb::ConnectOptions readOnly = server();
    readOnly.allowChanges = false;
    QCOMPARE(kindOf(failureFrom([&] { pairOf(server(), readOnly); })), QStringLiteral("read-only-system"));
    Smb::ConnectOptions both = server();
    both.localFolder = m_local->path();
    QCOMPARE(kindOf(failureFrom([&] { await(SmbHelper::connectTo(both, within(soon))); })),
             QStringLiteral("invalid-input"));
    Smb::ConnectOptions neither = server();
    neither.endpoint.server = Smb::thisComputer();
    QCOMPARE(kindOf(failureFrom([&] { await(SmbHelper::connectTo(neither, within(soon))); })),
             QStringLiteral("invalid-input"));
    const auto nowhere = Smb::ConnectOptions::onThisComputer(m_local->filePath(QStringLiteral("nowhere")), true);
    QCOMPARE(kindOf(failureFrom([&] { await(SmbHelper::connectTo(nowhere, within(soon))); })),
             QStringLiteral("not-found"));
}

QTEST_GUILESS_MAIN(TestSmbCopy)
#include "tst_smbcopy.moc"
