// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Scans of shares of a real server, compared with what is on its disk: whole trees, odd names, and what goes wrong on the way.

#include "core/pause.h"
#include "relay.h"
#include "scene.h"
#include "storage/scan.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QTest>

#include <csignal>

#include <sys/stat.h>

using namespace Penumbra;
using namespace Penumbra::Test;
using Storage::ScanGap;
using Storage::ScanOptions;
using Storage::ShareScan;
using Vm::EntryKind;
using Vm::FileTree;

using ScanPointer = std::shared_ptr<const ShareScan>;

namespace {

constexpr std::chrono::minutes patience {3};

/// Each entry as "path", with a slash after that of a directory and a size after that of a file; sorted.
QStringList entriesOf(const FileTree &tree)
{
    QStringList lines;
    for (FileTree::Index at = 1; at < tree.count(); ++at)
        lines.append(tree.path(at)
                     + (tree.isDirectory(at) ? QStringLiteral("\\") : QStringLiteral(" %1").arg(tree.size(at))));
    lines.sort();
    return lines;
}

QStringList entriesOnDisk(const QString &directory)
{
    QStringList lines;
    QDirIterator iterator(directory, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                          QDirIterator::Subdirectories);
    while (iterator.hasNext()) {
        iterator.next();
        const QString path = iterator.filePath().mid(directory.size() + 1).replace(u'/', u'\\');
        lines.append(path
                     + (iterator.fileInfo().isDir() ? QStringLiteral("\\")
                                                    : QStringLiteral(" %1").arg(iterator.fileInfo().size())));
    }
    lines.sort();
    return lines;
}

void makeFile(const QString &path, qint64 size = 0)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.resize(size))
        throw std::runtime_error(qPrintable(path));
}

void makeDirectory(const QString &path)
{
    if (!QDir().mkpath(path))
        throw std::runtime_error(qPrintable(path));
}

/// Hosts, machines and their folders, with a few files in each: 5 directories and 5 files for each machine.
void makeMachines(const QString &root, int hosts, int machinesOfEach)
{
    for (int host = 0; host < hosts; ++host) {
        for (int machine = 0; machine < machinesOfEach; ++machine) {
            const QString path = QStringLiteral("%1/host %2/machine %3").arg(root).arg(host).arg(machine);
            for (const char *folder : {"disks", "checkpoints", "configuration", "configuration/state"}) {
                makeDirectory(path + QLatin1Char('/') + QLatin1String(folder));
                makeFile(path + QLatin1Char('/') + QLatin1String(folder) + QStringLiteral("/one.vhdx"), machine);
            }
            makeFile(path + QStringLiteral("/notes.txt"), host);
        }
    }
}

QStringList gapsOf(const ShareScan &scan, ScanGap::Cause cause)
{
    QStringList paths;
    for (const ScanGap &gap : scan.gaps) {
        if (gap.cause == cause)
            paths.append(gap.path);
    }
    return paths;
}

/// All gaps on one line, for messages.
QString explained(const ShareScan &scan)
{
    QStringList lines;
    for (const ScanGap &gap : scan.gaps)
        lines.append(QStringLiteral("%1 (%2): %3")
                         .arg(gap.path)
                         .arg(int(gap.cause))
                         .arg(QString::fromUtf8(Error(gap.failure).what())));
    return lines.join(QStringLiteral("; "));
}

class FakeOracle : public Storage::FileOracle
{
public:
    QString name() const override { return QStringLiteral("fake listing"); }
    Task<QList<Storage::OracleEntry>> list(QString directory, milliseconds, Smb::Wait) override
    {
        asked.append(directory);
        const CancelToken never;
        co_await pause(milliseconds(0), never); // not in the caller's stack
        if (failing.contains(directory) || failing.contains(QStringLiteral("*")))
            throw Error(FailureKind::Unreachable, QStringLiteral("list"), directory);
        const QList<Storage::OracleEntry> entries = known.value(directory);
        co_return entries;
    }
    QMap<QString, QList<Storage::OracleEntry>> known;
    QStringList failing;
    QStringList asked;
};

} // namespace

class TestScan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void seesEverything();
    void seesNamesOfAllKinds();
    void seesALargeDirectory();
    void emptyShare();
    void missingShareIsAFailure();
    void wrongPasswordIsAFailure();
    void refusedDirectoryIsAGap();
    void removedDirectoriesAreGaps();
    void linkThatLeadsBackIsAGap();
    void endsAtTheMostEntries();
    void goesNoDeeperThanAllowed();
    void keepsNoMoreGapsThanAllowed();

    void killedHelperLosesNothing_data();
    void killedHelperLosesNothing();
    void killedHelperInALargeDirectory_data();
    void killedHelperInALargeDirectory();
    void lostServerSaysWhatIsMissing();
    void serverThatComesBackLosesNothing();
    void silentServerIsGivenUp();
    void cancelEndsItAtOnce();
    void tellsProgress();

    void oracleDecidesKinds();
    void oracleFailureIsAGap();
    void oracleThatIsGoneIsNotAskedForEver();

private:
    QString onDisk() const { return m_samba->sharePath(m_share); }
    ScanOptions options(quint16 port = 0) const
    {
        ScanOptions options;
        options.connect = connectOptions(*m_samba, port);
        return options;
    }
    ScanPointer scan(const ScanOptions &options, CancelToken cancel = {}) const
    {
        return await(Storage::scanShare(shareOf(*m_samba, m_share), options, {}, std::move(cancel)), patience);
    }
    /// What the server sends for a whole scan.
    qint64 answerOfAScan() const
    {
        Relay relay(m_samba->address(), m_samba->port(), 0);
        scan(options(relay.serverPort()));
        return relay.answered();
    }

    std::unique_ptr<PrivateSamba> m_samba;
    QString m_share = QStringLiteral("vms");
    int m_number = 0;
};

void TestScan::initTestCase()
{
    PrivateSamba::Options options;
    options.shares = {m_share};
    if (geteuid() == 0)
        options.unprivilegedUsers = {QStringLiteral("viewer")};
    options.fsrvp = false;
    m_samba = std::make_unique<PrivateSamba>(options);
}

void TestScan::init()
{
    for (const QFileInfo &entry :
         QDir(onDisk()).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
        if (entry.isDir() && !entry.isSymLink())
            QDir(entry.filePath()).removeRecursively();
        else
            QFile::remove(entry.filePath());
    }
}

void TestScan::cleanup()
{
    QCOMPARE(helpersOf(), QList<qint64>());
}

void TestScan::seesEverything()
{
    makeMachines(onDisk(), 10, 20);
    const ScanPointer result = scan(options());
    QCOMPARE(entriesOf(result->tree), entriesOnDisk(onDisk()));
    QVERIFY2(result->gaps.isEmpty(), qPrintable(explained(*result)));
    QCOMPARE(result->restarts, 0);
    QCOMPARE(result->oracle, QStringLiteral("SMB attributes"));
    QVERIFY(result->began.isValid() && result->began <= result->ended);
}

void TestScan::seesNamesOfAllKinds()
{
    const QStringList names {QStringLiteral("Größe"),     QStringLiteral("u\u0308ber"),  QStringLiteral("über"),
                             QStringLiteral("日本語"),    QStringLiteral("😀"),           QStringLiteral("README"),
                             QStringLiteral("Readme"),    QStringLiteral(".hidden"),     QStringLiteral("100% #1 &c"),
                             QStringLiteral("a;b,c=[d]"), QString(240, QLatin1Char('x'))};
    for (const QString &name : names) {
        makeDirectory(onDisk() + QLatin1Char('/') + name);
        makeFile(onDisk() + QLatin1Char('/') + name + QLatin1Char('/') + name + QStringLiteral(".vhdx"), 7);
    }
    const ScanPointer result = scan(options());
    QVERIFY2(result->gaps.isEmpty(), qPrintable(explained(*result)));
    QCOMPARE(entriesOf(result->tree), entriesOnDisk(onDisk()));
}

void TestScan::seesALargeDirectory()
{
    for (int i = 0; i < 50'000; ++i)
        makeFile(QStringLiteral("%1/disk %2.vhdx").arg(onDisk()).arg(i));
    const ScanPointer result = scan(options());
    QVERIFY2(result->gaps.isEmpty(), qPrintable(explained(*result)));
    QCOMPARE(result->tree.count(), 50'001U);
    QVERIFY(entriesOf(result->tree) == entriesOnDisk(onDisk()));
}

void TestScan::emptyShare()
{
    const ScanPointer result = scan(options());
    QCOMPARE(result->tree.count(), 1U);
    QVERIFY(result->gaps.isEmpty());
}

void TestScan::missingShareIsAFailure()
{
    const UncPath share = shareOf(*m_samba, QStringLiteral("nothing"));
    const auto failure = failureFrom([&] { await(Storage::scanShare(share, options(), {}, {})); });
    QCOMPARE(kindOf(failure), QStringLiteral("share-not-found"));
}

void TestScan::wrongPasswordIsAFailure()
{
    ScanOptions wrong = options();
    QByteArray password("not the password");
    wrong.connect.credentials.password = Secret::take(password);
    QCOMPARE(kindOf(failureFrom([&] { scan(wrong); })), QStringLiteral("sign-in-failed"));
}

void TestScan::refusedDirectoryIsAGap()
{
    makeMachines(onDisk(), 2, 2);
    const QString closed = onDisk() + QStringLiteral("/host 0/machine 1");
    QVERIFY(chmod(qPrintable(closed), 0) == 0);
    ScanOptions viewer = options();
    if (geteuid() == 0)
        viewer.connect.credentials.user = QStringLiteral("viewer");
    const ScanPointer result = scan(viewer);
    chmod(qPrintable(closed), 0755);
    QCOMPARE(gapsOf(*result, ScanGap::Cause::Refused), QStringList {QStringLiteral("host 0\\machine 1")});
    QCOMPARE(result->gaps.size(), 1);
    QCOMPARE(result->tree.count(), 1U + 2 + 4 + 3 * (4 + 5));
}

void TestScan::removedDirectoriesAreGaps()
{
    makeMachines(onDisk(), 20, 10);
    const qint64 all = answerOfAScan();
    Relay relay(m_samba->address(), m_samba->port(), 0);
    relay.onBytes(all / 2, [this] {
        for (int host = 0; host < 20; ++host)
            QDir(QStringLiteral("%1/host %2").arg(onDisk()).arg(host)).removeRecursively();
    });
    const ScanPointer result = scan(options(relay.serverPort()));
    QCOMPARE(gapsOf(*result, ScanGap::Cause::Vanished).size(), result->gaps.size());
    QVERIFY(!result->gaps.isEmpty());
    for (const ScanGap &gap : result->gaps)
        QCOMPARE(result->tree.firstChild(result->tree.find(FileTree::root, gap.path)), FileTree::none);
}

void TestScan::endsAtTheMostEntries()
{
    makeMachines(onDisk(), 10, 20);
    for (int i = 0; i < 5'000; ++i)
        makeFile(QStringLiteral("%1/host 3/disk %2.vhdx").arg(onDisk()).arg(i));
    for (const qint64 most : {5, 300, 2'000}) {
        ScanOptions few = options();
        few.mostEntries = most;
        const ScanPointer result = scan(few);
        QCOMPARE(qint64(result->tree.count()), most + 1);
        QCOMPARE(gapsOf(*result, ScanGap::Cause::Limit), QStringList(QString()));
    }
    ScanOptions enough = options();
    enough.mostEntries = entriesOnDisk(onDisk()).size();
    const ScanPointer result = scan(enough);
    QVERIFY2(result->gaps.isEmpty(), qPrintable(explained(*result)));
}

void TestScan::goesNoDeeperThanAllowed()
{
    makeFile(onDisk() + QStringLiteral("/here"));
    makeDirectory(onDisk() + QStringLiteral("/a/b/c/d"));
    ScanOptions shallow = options();
    shallow.deepest = 2;
    const ScanPointer result = scan(shallow);
    QCOMPARE(gapsOf(*result, ScanGap::Cause::Limit), QStringList(QStringLiteral("a\\b\\c")));
    QCOMPARE(result->gaps.size(), 1);
    QCOMPARE(result->tree.count(), 5U); // with the root; d was not seen
}

void TestScan::keepsNoMoreGapsThanAllowed()
{
    for (int i = 0; i < 20; ++i)
        makeDirectory(QStringLiteral("%1/a/b %2").arg(onDisk()).arg(i));
    ScanOptions shallow = options();
    shallow.deepest = 1;
    shallow.mostGaps = 7;
    const ScanPointer result = scan(shallow);
    QCOMPARE(result->gaps.size(), 8);
    QCOMPARE(result->gaps.first().path, QString()); // says that there were others
    QVERIFY2(result->gaps.first().failure.detail.contains(QStringLiteral("more than 7 folders")),
             qPrintable(explained(*result)));
    QCOMPARE(result->tree.count(), 22U);
}

void TestScan::linkThatLeadsBackIsAGap()
{
    makeDirectory(onDisk() + QStringLiteral("/a/b"));
    QVERIFY(QFile::link(onDisk() + QStringLiteral("/a"), onDisk() + QStringLiteral("/a/b/back")));
    const ScanPointer result = scan(options());
    QCOMPARE(result->gaps.size(), 1);
    QCOMPARE(result->gaps.first().path, QStringLiteral("a\\b\\back\\b\\back"));
    QCOMPARE(result->gaps.first().cause, ScanGap::Cause::Failed);
}

void TestScan::killedHelperLosesNothing_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<bool>("all");
    for (const int percent : {20, 50, 90}) {
        QTest::addRow("one, after %d %%", percent) << percent << false;
        QTest::addRow("all, after %d %%", percent) << percent << true;
    }
}

void TestScan::killedHelperLosesNothing()
{
    QFETCH(const int, percent);
    QFETCH(const bool, all);
    makeMachines(onDisk(), 10, 20);
    const qint64 answer = answerOfAScan();
    Relay relay(m_samba->address(), m_samba->port(), 0);
    relay.onBytes(answer * percent / 100, [all] {
        const QList<qint64> helpers = helpersOf();
        for (const qint64 helper : all ? helpers : helpers.first(1))
            ::kill(pid_t(helper), SIGKILL);
    });
    const ScanPointer result = scan(options(relay.serverPort()));
    QVERIFY(result->restarts > 0);
    QVERIFY2(result->gaps.isEmpty(), qPrintable(explained(*result)));
    QCOMPARE(entriesOf(result->tree), entriesOnDisk(onDisk()));
}

void TestScan::killedHelperInALargeDirectory_data()
{
    QTest::addColumn<int>("permille");
    for (const int permille : {950, 999})
        QTest::addRow("after %d per mille", permille) << permille;
}

void TestScan::killedHelperInALargeDirectory()
{
    QFETCH(const int, permille);
    for (int i = 0; i < 40'000; ++i)
        makeFile(QStringLiteral("%1/disk %2.vhdx").arg(onDisk()).arg(i));
    const qint64 answer = answerOfAScan();
    Relay relay(m_samba->address(), m_samba->port(), 0);
    relay.onBytes(answer * permille / 1000, [] { ::kill(pid_t(helpersOf().first()), SIGKILL); });
    const ScanPointer result = scan(options(relay.serverPort()));
    QVERIFY(result->restarts > 0);
    QVERIFY2(result->gaps.isEmpty(), qPrintable(explained(*result)));
    QVERIFY(entriesOf(result->tree) == entriesOnDisk(onDisk()));
}

void TestScan::lostServerSaysWhatIsMissing()
{
    makeMachines(onDisk(), 10, 20);
    const qint64 answer = answerOfAScan();
    Relay relay(m_samba->address(), m_samba->port(), 0);
    relay.onBytes(answer / 2, [&] {
        relay.close();
        m_samba->killSmbd();
    });
    ScanOptions impatient = options(relay.serverPort());
    impatient.reconnectFor = milliseconds(300);
    const ScanPointer result = scan(impatient);
    m_samba->startSmbd();

    const QStringList lost = gapsOf(*result, ScanGap::Cause::Lost);
    QVERIFY(!lost.isEmpty());
    QCOMPARE(lost.size(), result->gaps.size());
    // What is not in the result lies below a gap, and nothing that lies below one is in it.
    const auto isBelowGap = [&](const QString &entry) {
        return std::any_of(lost.begin(), lost.end(),
                           [&](const QString &gap) { return entry.startsWith(gap + u'\\') && entry != gap + u'\\'; });
    };
    QStringList expected = entriesOnDisk(onDisk());
    expected.removeIf(isBelowGap);
    QCOMPARE(entriesOf(result->tree), expected);
}

void TestScan::serverThatComesBackLosesNothing()
{
    makeMachines(onDisk(), 10, 20);
    const qint64 answer = answerOfAScan();
    Relay relay(m_samba->address(), m_samba->port(), 0);
    relay.onBytes(answer / 2, [&] {
        m_samba->killSmbd();
        m_samba->startSmbd();
    });
    const ScanPointer result = scan(options(relay.serverPort()));
    QVERIFY2(result->gaps.isEmpty(), qPrintable(explained(*result)));
    QCOMPARE(entriesOf(result->tree), entriesOnDisk(onDisk()));
}

void TestScan::silentServerIsGivenUp()
{
    makeMachines(onDisk(), 10, 20);
    const qint64 answer = answerOfAScan();
    Relay relay(m_samba->address(), m_samba->port(), 0);
    relay.onBytes(answer / 2, [&] { relay.hold(); });
    ScanOptions impatient = options(relay.serverPort());
    impatient.reconnectFor = milliseconds(300);
    impatient.listLimit = milliseconds(300);
    const ScanPointer result = scan(impatient);
    QVERIFY(!gapsOf(*result, ScanGap::Cause::Lost).isEmpty());
}

void TestScan::cancelEndsItAtOnce()
{
    makeMachines(onDisk(), 10, 20);
    const qint64 answer = answerOfAScan();
    Relay relay(m_samba->address(), m_samba->port(), 0);
    CancelSource source;
    QElapsedTimer timer;
    relay.onBytes(answer / 2, [&] {
        relay.hold(); // the helpers wait for an answer
        timer.start();
        QTimer::singleShot(0, &relay, [&] { source.cancel(); });
    });
    const auto failure = failureFrom([&] { scan(options(relay.serverPort()), source.token()); });
    QCOMPARE(kindOf(failure), QStringLiteral("cancelled"));
    QVERIFY2(timer.elapsed() < Smb::cancelGrace.count() / 2, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(helpersOf(), QList<qint64>());
}

void TestScan::tellsProgress()
{
    makeMachines(onDisk(), 10, 20);
    Storage::ScanProgress last;
    int count = 0;
    QElapsedTimer timer;
    timer.start();
    const auto onProgress = [&](const Storage::ScanProgress &progress) {
        QVERIFY(progress.entries >= last.entries && progress.directories >= last.directories);
        QVERIFY(progress.sessions <= 16);
        last = progress;
        ++count;
    };
    await(Storage::scanShare(shareOf(*m_samba, m_share), options(), onProgress, {}), patience);
    QVERIFY(count <= timer.elapsed() / 100 + 1);
}

void TestScan::oracleDecidesKinds()
{
    for (const char *name : {"dir", "mounted", "link"}) {
        makeDirectory(onDisk() + QLatin1Char('/') + QLatin1String(name));
        makeFile(onDisk() + QLatin1Char('/') + QLatin1String(name) + QStringLiteral("/inside"));
    }
    makeFile(onDisk() + QStringLiteral("/pipe"));
    makeFile(onDisk() + QStringLiteral("/disk.vhdx"));
    const auto oracle = std::make_shared<FakeOracle>();
    oracle->known[QString()] = {{QStringLiteral("."), EntryKind::Directory, 1},
                                {QStringLiteral("dir"), EntryKind::Directory, 2},
                                {QStringLiteral("mounted"), EntryKind::Junction, 1},
                                {QStringLiteral("LINK"), EntryKind::SymbolicLink, 1},
                                {QStringLiteral("pipe"), EntryKind::Fifo, 1},
                                {QStringLiteral("disk.vhdx"), EntryKind::File, 3},
                                {QStringLiteral("disk.vhdx:note"), EntryKind::Stream, 1}};
    ScanOptions asking = options();
    asking.oracle = oracle;
    const ScanPointer result = scan(asking);
    QVERIFY2(result->gaps.isEmpty(), qPrintable(explained(*result)));
    QCOMPARE(result->oracle, QStringLiteral("fake listing"));
    const FileTree &tree = result->tree;
    const auto kindAt = [&](const char *path) {
        return tree.kind(tree.find(FileTree::root, QString::fromLatin1(path)));
    };
    QCOMPARE(kindAt("dir"), EntryKind::Directory);
    QCOMPARE(kindAt("mounted"), EntryKind::Junction);
    QCOMPARE(kindAt("link"), EntryKind::SymbolicLink);
    QCOMPARE(kindAt("pipe"), EntryKind::Fifo);
    QCOMPARE(kindAt("disk.vhdx"), EntryKind::File);
    QCOMPARE(kindAt("disk.vhdx:note"), EntryKind::Stream);
    QCOMPARE(tree.hardLinks(tree.find(FileTree::root, u"disk.vhdx")), 3U);
    QCOMPARE(tree.find(FileTree::root, u"mounted\\inside"), FileTree::none);
    QCOMPARE(tree.find(FileTree::root, u"link\\inside"), FileTree::none);
    QVERIFY(tree.find(FileTree::root, u"dir\\inside") != FileTree::none);
    QCOMPARE(tree.count(), 1U + 6 + 1);
    QCOMPARE(oracle->asked, QStringList({QString(), QStringLiteral("dir")}));
}

void TestScan::oracleFailureIsAGap()
{
    makeMachines(onDisk(), 2, 3);
    const auto oracle = std::make_shared<FakeOracle>();
    oracle->failing = {QStringLiteral("host 1")};
    ScanOptions asking = options();
    asking.oracle = oracle;
    const ScanPointer result = scan(asking);
    QCOMPARE(gapsOf(*result, ScanGap::Cause::OracleFailed), QStringList {QStringLiteral("host 1")});
    QCOMPARE(result->gaps.size(), 1);
    QCOMPARE(entriesOf(result->tree), entriesOnDisk(onDisk()));
}

void TestScan::oracleThatIsGoneIsNotAskedForEver()
{
    makeMachines(onDisk(), 5, 20);
    const auto oracle = std::make_shared<FakeOracle>();
    oracle->failing = {QStringLiteral("*")};
    ScanOptions asking = options();
    asking.oracle = oracle;
    const ScanPointer result = scan(asking);
    QCOMPARE(entriesOf(result->tree), entriesOnDisk(onDisk()));
    QCOMPARE(gapsOf(*result, ScanGap::Cause::OracleFailed).size(), 1 + 5 + 100 * 5);
    QVERIFY(oracle->asked.size() < 100);
}

QTEST_GUILESS_MAIN(TestScan)
#include "tst_scan.moc"
