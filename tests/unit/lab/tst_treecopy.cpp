// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/failure.h"
#include "lab/treecopy.h"
#include "treescene.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QtTest>

#include <csignal>
#include <cstdio>
#include <thread>

#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/statvfs.h>
#include <sys/un.h>

using namespace Penumbra;
using namespace Penumbra::Lab;

namespace {

const std::atomic_bool notCancelled {false};

std::optional<Failure> failureOf(const std::function<void()> &function)
{
    try {
        function();
    } catch (const Error &error) {
        return error.failure();
    }
    return {};
}

qsizetype openDescriptors()
{
    return QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::AllEntries | QDir::System).size();
}

/// Many small files in some folders.
void fill(const QString &root, int files, qsizetype size = 1000)
{
    for (int i = 0; i < files; ++i) {
        const QString folder = root + QStringLiteral("/folder%1").arg(i / 100);
        QDir().mkpath(folder);
        writeFile(folder + QStringLiteral("/file%1").arg(i), QByteArray(size, char('a' + i % 26)));
    }
}

/// What the killed child does: make and remove snapshots for ever.
int childMain(const QString &root)
{
    TreeSnapshots snapshots;
    for (;;) {
        const QList<TreeRequest> trees {{root + QStringLiteral("/one"), root + QStringLiteral("/copies/one"), 0, {}},
                                        {root + QStringLiteral("/two"), root + QStringLiteral("/copies/two"), 0, {}}};
        snapshots.create(trees, notCancelled);
        for (const TreeRequest &tree : trees)
            snapshots.remove(tree.target);
    }
}

} // namespace

class TestTreeCopy : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_source;
    QString m_target;
    TreeSnapshots m_snapshots;

    QString path(const QString &name) const { return m_directory->filePath(name); }
    QString source(const QString &name) const { return m_source + QLatin1Char('/') + name; }
    QString target(const QString &name) const { return m_target + QLatin1Char('/') + name; }

    void create(int depth = 0, const QStringList &files = {})
    {
        m_snapshots.create({{m_source, m_target, depth, files}}, notCancelled);
    }
    QStringList entries(const QString &folder) const
    {
        return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                                      QDir::Name);
    }
    /// Paths below the copy.
    QStringList copied() const
    {
        QStringList paths;
        for (const QByteArray &line : describe(m_target).keys()) {
            if (!line.isEmpty())
                paths += QFile::decodeName(line.mid(1));
        }
        return paths;
    }
    bool nothingIsLeft() const { return entries(m_directory->path()) == QStringList {QStringLiteral("source")}; }

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_source = path(QStringLiteral("source"));
        m_target = path(QStringLiteral("target"));
        QDir().mkpath(m_source);
    }

    void everythingIsKept()
    {
        QDir().mkpath(source(QStringLiteral("dir/deeper")));
        QDir().mkpath(source(QStringLiteral("empty")));
        writeFile(source(QStringLiteral("file")), "content");
        writeFile(source(QStringLiteral("nothing")), "");
        writeFile(source(QStringLiteral("dir/block")), QByteArray(65536, 'b'));
        writeFile(source(QStringLiteral("dir/large")), QByteArray(3'000'001, 'l'));
        writeFile(source(QStringLiteral("dir/deeper/.hidden ü\n")), "hidden");
        writeSparse(source(QStringLiteral("sparse")), 50'000'000, {0, 20'000'000, 49'995'904}, 4096);
        QCOMPARE(link(native(source(QStringLiteral("file"))).constData(),
                      native(source(QStringLiteral("dir/deeper/link"))).constData()),
                 0);
        QCOMPARE(symlink("../file", native(source(QStringLiteral("dir/symbolic"))).constData()), 0);
        QCOMPARE(symlink("/nowhere", native(source(QStringLiteral("dangling"))).constData()), 0);
        QCOMPARE(mkfifo(native(source(QStringLiteral("fifo"))).constData(), 0640), 0);
        QCOMPARE(mknod(native(source(QStringLiteral("socket"))).constData(), S_IFSOCK | 0600, 0), 0);
        QCOMPARE(setxattr(native(source(QStringLiteral("dir"))).constData(), "user.DOSATTRIB", "\0\1\2", 3, 0), 0);
        QCOMPARE(setxattr(native(source(QStringLiteral("file"))).constData(), "user.DosStream.a:$DATA", "", 0, 0), 0);
        for (int i = 0; i < 100; ++i) { // a long list of names
            const QByteArray name = "user." + QByteArray(30, 'n') + QByteArray::number(i);
            setxattr(native(source(QStringLiteral("nothing"))).constData(), name.constData(), "v", 1, 0);
        }
        chmod(native(source(QStringLiteral("file"))).constData(), 0444);
        chmod(native(source(QStringLiteral("dir/large"))).constData(), 04711);
        chmod(native(source(QStringLiteral("dir/deeper"))).constData(), 0555);
        const timespec times[] = {{1'000'000'000, 111'222'333}, {1'234'567'890, 123'456'789}};
        for (const char *name : {"", "dir", "dir/deeper", "file", "fifo", "dangling", "socket"})
            QCOMPARE(utimensat(AT_FDCWD, native(source(QString(name))).constData(), times, AT_SYMLINK_NOFOLLOW), 0);
        const qsizetype descriptors = openDescriptors();
        create();
        QCOMPARE(openDescriptors(), descriptors);
        QCOMPARE(describe(m_target), describe(m_source));
        QVERIFY(describe(m_target).size() == 15);
        QVERIFY(allocated(target(QStringLiteral("sparse"))) <= allocated(source(QStringLiteral("sparse"))));
        QVERIFY(allocated(target(QStringLiteral("sparse"))) < 1'000'000);
        m_snapshots.remove(m_target);
        QCOMPARE(openDescriptors(), descriptors);
        chmod(native(source(QStringLiteral("dir/deeper"))).constData(), 0755);
        QVERIFY(nothingIsLeft());
    }

    void holesStayHoles_data()
    {
        QTest::addColumn<qint64>("size");
        QTest::addColumn<QList<qint64>>("places");
        QTest::newRow("all hole") << (qint64(1) << 30) << QList<qint64> {};
        QTest::newRow("odd size") << ((qint64(1) << 30) + 17) << QList<qint64> {qint64(1) << 29};
        QTest::newRow("data at the end") << qint64(100'000'000) << QList<qint64> {100'000'000 - 4096};
        QTest::newRow("beyond 4 GiB") << 6 * (qint64(1) << 30) << QList<qint64> {qint64(5) << 30, qint64(4) << 30};
    }
    void holesStayHoles()
    {
        QFETCH(qint64, size);
        QFETCH(QList<qint64>, places);
        writeSparse(source(QStringLiteral("disk")), size, places, 4096);
        create();
        QCOMPARE(qint64(about(target(QStringLiteral("disk"))).st_size), size);
        QVERIFY(allocated(target(QStringLiteral("disk"))) <= 100'000);
        QFile copy(target(QStringLiteral("disk")));
        QVERIFY(copy.open(QIODevice::ReadOnly));
        for (const qint64 place : places) {
            copy.seek(place);
            QCOMPARE(copy.read(4096), QByteArray(4096, char(place / 4096 + 1)));
        }
    }

    void depthLimitsEntries_data()
    {
        QTest::addColumn<int>("depth");
        QTest::addColumn<QStringList>("expected");
        const QStringList all {"a", "a/b", "a/b/c", "a/b/c/f3", "a/b/f2", "a/f1", "f0"};
        QTest::newRow("1") << 1 << QStringList {"a", "f0"};
        QTest::newRow("2") << 2 << QStringList {"a", "a/b", "a/f1", "f0"};
        QTest::newRow("3") << 3 << QStringList {"a", "a/b", "a/b/c", "a/b/f2", "a/f1", "f0"};
        QTest::newRow("4") << 4 << all;
        QTest::newRow("all") << 0 << all;
    }
    void depthLimitsEntries()
    {
        QFETCH(int, depth);
        QFETCH(QStringList, expected);
        QDir().mkpath(source(QStringLiteral("a/b/c")));
        for (const char *file : {"f0", "a/f1", "a/b/f2", "a/b/c/f3"})
            writeFile(source(QString(file)), file);
        create(depth);
        QCOMPARE(copied(), expected);
    }

    void namedFilesOnly_data()
    {
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<int>("depth");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QStringList &files, const QStringList &expected, int depth = 0) {
            QTest::newRow(name) << files << depth << expected;
        };
        row("one", {"a/b/f2"}, {"a", "a/b", "a/b/f2"});
        row("two", {"f0", "a/f1"}, {"a", "a/f1", "f0"});
        row("leading slash", {"/a/f1"}, {"a", "a/f1"});
        row("missing", {"a/x", "b/f1", "f0", "f0/below"}, {"f0"});
        row("another case", {"A/f1", "F0"}, {});
        row("a folder alone", {"a/b"}, {"a", "a/b"});
        row("a folder and a file in it", {"a/b", "a/b/f2"}, {"a", "a/b", "a/b/f2"});
        row("out of the tree", {"../source/f0", "a/../f0", "./f0"}, {});
        row("through a link", {"link/f1", "link"}, {"link"});
        row("long", {QString(300, QLatin1Char('x')), "f0"}, {"f0"});
        row("too deep", {"a/b/f2", "f0"}, {"a", "a/b", "f0"}, 2);
        row("a snapshot in the making", {".penumbra-new-0123456789abcdef/x"}, {});
    }
    void namedFilesOnly()
    {
        QFETCH(QStringList, files);
        QFETCH(int, depth);
        QFETCH(QStringList, expected);
        QDir().mkpath(source(QStringLiteral("a/b")));
        QDir().mkpath(source(QStringLiteral(".penumbra-new-0123456789abcdef")));
        for (const char *file : {"f0", "a/f1", "a/b/f2", "a/b/other", ".penumbra-new-0123456789abcdef/x"})
            writeFile(source(QString(file)), file);
        QCOMPARE(symlink("a", native(source(QStringLiteral("link"))).constData()), 0);
        create(depth, files);
        QCOMPARE(copied(), expected);
    }

    void allOrNothing()
    {
        fill(m_source, 150);
        const auto request = [this](const char *name) { return TreeRequest {m_source, path(QString(name)), 0, {}}; };
        const auto exists = failureOf([&] {
            QDir().mkpath(path(QStringLiteral("there")));
            m_snapshots.create({request("one"), request("there")}, notCancelled);
        });
        QVERIFY(exists && exists->kind == FailureKind::AlreadyExists);
        QCOMPARE(exists->object, path(QStringLiteral("there")));
        QDir().rmdir(path(QStringLiteral("there")));
        QVERIFY(nothingIsLeft());
        // The second rename fails, after the first.
        const auto twice = failureOf([&] {
            m_snapshots.create({request("one"), request("two"), request("one")}, notCancelled);
        });
        QVERIFY(twice && twice->kind == FailureKind::AlreadyExists);
        QVERIFY(nothingIsLeft());
        const auto missing = failureOf([&] {
            m_snapshots.create({request("one"), {path(QStringLiteral("no")), path(QStringLiteral("two")), 0, {}}},
                               notCancelled);
        });
        QVERIFY(missing && missing->kind == FailureKind::NotFound);
        QCOMPARE(missing->object, path(QStringLiteral("no")));
        QVERIFY(nothingIsLeft());
        QVERIFY(failureOf([&] { m_snapshots.create({request("no/one")}, notCancelled); }));
        writeFile(path(QStringLiteral("file")), "x");
        const auto file = failureOf([&] {
            m_snapshots.create({{path(QStringLiteral("file")), m_target, 0, {}}}, notCancelled);
        });
        QVERIFY(file && file->kind == FailureKind::NotADirectory);
    }

    void snapshotsInTheirOwnSourceEnd()
    {
        fill(m_source, 10);
        const auto before = describe(m_source, false);
        m_snapshots.create({{m_source, source(QStringLiteral("snapshot")), 0, {}}}, notCancelled);
        QCOMPARE(describe(source(QStringLiteral("snapshot")), false), before);
    }

    void removingIsQuietAboutNothing()
    {
        m_snapshots.remove(path(QStringLiteral("nothing")));
        m_snapshots.remove(path(QStringLiteral("nothing/at/all")));
        m_snapshots.cleanUp(path(QStringLiteral("nothing")));
        QVERIFY(failureOf([this] { m_snapshots.remove(QStringLiteral("/")); }));
        QVERIFY(failureOf([this] { m_snapshots.remove(QStringLiteral(".")); }));
        writeFile(m_target, "a file");
        m_snapshots.remove(m_target);
        // A link goes, not what it leads to.
        QCOMPARE(symlink("source", native(m_target).constData()), 0);
        m_snapshots.remove(m_target);
        QVERIFY(nothingIsLeft());
    }

    void cleaningUpTakesOnlyWhatIsOurs()
    {
        for (const char *name : {".penumbra-new-0123456789abcdef/a/b", "one/.penumbra-old-fedcba9876543210", "one/two",
                                 ".penumbra-new-notours", "penumbra-new-0123456789abcdef"})
            QDir().mkpath(source(QString(name)));
        writeFile(source(QStringLiteral("one/two/.penumbra-new-00000000000000ff")), "half a file");
        chmod(native(source(QStringLiteral(".penumbra-new-0123456789abcdef/a"))).constData(), 0);
        QCOMPARE(symlink("..", native(source(QStringLiteral("one/up"))).constData()), 0);
        m_snapshots.cleanUp(m_source);
        QCOMPARE(entries(m_source), QStringList({".penumbra-new-notours", "one", "penumbra-new-0123456789abcdef"}));
        QCOMPARE(entries(source(QStringLiteral("one"))), QStringList({"two", "up"}));
        QCOMPARE(entries(source(QStringLiteral("one/two"))), QStringList());
    }

    void aKilledProcessLeavesWholesOrNothing()
    {
        fill(path(QStringLiteral("one")), 150);
        fill(path(QStringLiteral("two")), 150);
        const QString copies = path(QStringLiteral("copies"));
        QDir().mkpath(copies);
        const auto one = describe(path(QStringLiteral("one")));
        const auto two = describe(path(QStringLiteral("two")));
        QRandomGenerator random(5);
        int halves = 0;
        int wholes = 0;
        for (int turn = 0; turn < 60; ++turn) {
            QProcess child;
            child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--copy"), m_directory->path()});
            QVERIFY(child.waitForStarted());
            QTest::qWait(random.bounded(30, 90));
            child.kill();
            QVERIFY(child.waitForFinished());
            QCOMPARE(child.exitStatus(), QProcess::CrashExit);
            for (const QString &name : entries(copies)) {
                if (name == QLatin1String("one") || name == QLatin1String("two")) {
                    QCOMPARE(describe(copies + QLatin1Char('/') + name), name == QLatin1String("one") ? one : two);
                    ++wholes;
                } else {
                    QVERIFY2(TreeSnapshots::isTemporary(native(name)), qPrintable(name));
                    ++halves;
                }
            }
            m_snapshots.cleanUp(m_directory->path());
            for (const QString &name : entries(copies))
                m_snapshots.remove(copies + QLatin1Char('/') + name);
            QCOMPARE(entries(copies), QStringList());
        }
        qInfo("%d half-made or half-removed, %d whole", halves, wholes);
        QVERIFY(halves > 20);
    }

    void cancellingEndsSoonAndLeavesNothing()
    {
        fill(m_source, 2000, 5000);
        std::atomic_bool cancelled {false};
        std::thread canceller([&] {
            const QDir around(m_directory->path());
            while (around.entryList({QStringLiteral(".penumbra-new-*")}, QDir::Dirs | QDir::Hidden).isEmpty()) { }
            cancelled = true;
        });
        const auto failure = failureOf([&] { m_snapshots.create({{m_source, m_target, 0, {}}}, cancelled); });
        canceller.join();
        QVERIFY(failure && failure->kind == FailureKind::Cancelled);
        QVERIFY(nothingIsLeft());
        const auto again = failureOf([&] { m_snapshots.create({{m_source, m_target, 0, {}}}, cancelled); });
        QVERIFY(again && again->kind == FailureKind::Cancelled);
        QVERIFY(nothingIsLeft());
    }

    void filesOfAnySizeCanBeCancelled()
    {
        writeSparse(source(QStringLiteral("disk")), qint64(1) << 40, {0, qint64(1) << 39}, 1'000'000);
        std::atomic_bool cancelled {true};
        const auto failure = failureOf([&] { m_snapshots.create({{m_source, m_target, 0, {}}}, cancelled); });
        QVERIFY(failure && failure->kind == FailureKind::Cancelled);
        QCOMPARE(failure->object, source(QStringLiteral("disk")));
    }

    void limitsOfTheProcessAreAFullDisk()
    {
        writeFile(source(QStringLiteral("small")), "x");
        writeFile(source(QStringLiteral("too large")), QByteArray(300'000, 'x'));
        const auto ignored = std::signal(SIGXFSZ, SIG_IGN);
        rlimit before = {};
        getrlimit(RLIMIT_FSIZE, &before);
        rlimit limit = before;
        limit.rlim_cur = 100'000;
        setrlimit(RLIMIT_FSIZE, &limit);
        const auto failure = failureOf([this] { create(); });
        setrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, ignored);
        QVERIFY(failure);
        QCOMPARE(failureKindName(failure->kind), failureKindName(FailureKind::DiskFull));
        QCOMPARE(failure->object, source(QStringLiteral("too large")));
        QVERIFY(nothingIsLeft());
    }

    void aFullDiskLeavesNothing()
    {
        const QString disk = privateMounts(path(QStringLiteral("disk")));
        if (disk.isEmpty() || !QDir().mkpath(disk)
            || mount("none", native(disk).constData(), "tmpfs", 0, "size=4m") != 0)
            QSKIP("no right to mount a small file system; limitsOfTheProcessAreAFullDisk has the error");
        fill(m_source, 300, 20'000);
        for (const QStringList &trees : {QStringList {"one"}, QStringList {"small", "one"}}) {
            QList<TreeRequest> requests;
            for (const QString &name : trees)
                requests += {m_source, disk + QLatin1Char('/') + name, name == QLatin1String("small") ? 1 : 0, {}};
            const auto failure = failureOf([&] { m_snapshots.create(requests, notCancelled); });
            QVERIFY(failure);
            QCOMPARE(failureKindName(failure->kind), failureKindName(FailureKind::DiskFull));
            QVERIFY(failure->object.startsWith(m_source));
            QVERIFY2(failure->status.startsWith(QLatin1String("ENOSPC (")), qPrintable(failure->status));
            QCOMPARE(entries(disk), QStringList());
        }
        umount(native(disk).constData());
    }

    void whatVanishesOrChangesIsNamed_data()
    {
        QTest::addColumn<bool>("changes");
        QTest::newRow("vanishes") << false;
        QTest::newRow("changes") << true;
    }
    void whatVanishesOrChangesIsNamed()
    {
        QFETCH(bool, changes);
        for (int i = 0; i < 30; ++i)
            writeFile(source(QString::number(i)), "x");
        std::atomic_bool stop {false};
        const QByteArray inside = native(source(QStringLiteral("15")));
        const QByteArray outside = native(path(QStringLiteral("outside")));
        if (changes)
            QCOMPARE(mkdir(outside.constData(), 0755), 0);
        std::thread writer([&] {
            while (!stop) {
                // A file and a folder change places, or the file goes and comes back.
                if (changes)
                    renameat2(AT_FDCWD, inside.constData(), AT_FDCWD, outside.constData(), RENAME_EXCHANGE);
                else if (rename(inside.constData(), outside.constData()) == 0)
                    rename(outside.constData(), inside.constData());
            }
        });
        const QString wanted = changes ? QStringLiteral("became something else") : QStringLiteral("vanished");
        std::optional<Failure> seen;
        QDeadlineTimer deadline(20'000);
        while (!deadline.hasExpired() && !(seen && seen->detail.contains(wanted))) {
            if (const auto failure = failureOf([this] { create(); }))
                seen = failure;
            m_snapshots.remove(m_target);
        }
        stop = true;
        writer.join();
        QVERIFY(seen);
        QCOMPARE(seen->object, source(QStringLiteral("15")));
        QVERIFY2(seen->detail.contains(wanted), qPrintable(seen->detail));
        QVERIFY(!QFile::exists(m_target));
    }

    void unreadableEntriesAreNamed()
    {
        if (geteuid() == 0)
            QSKIP("root reads everything");
        writeFile(source(QStringLiteral("file")), "x");
        chmod(native(source(QStringLiteral("file"))).constData(), 0);
        const auto failure = failureOf([this] { create(); });
        QVERIFY(failure && failure->kind == FailureKind::AccessDenied);
        QCOMPARE(failure->object, source(QStringLiteral("file")));
        QVERIFY(nothingIsLeft());
    }

    void ownersAreKeptByRoot()
    {
        if (geteuid() != 0)
            QSKIP("only root can give files away");
        writeFile(source(QStringLiteral("file")), "x");
        QCOMPARE(chown(native(source(QStringLiteral("file"))).constData(), 1234, 5678), 0);
        chmod(native(source(QStringLiteral("file"))).constData(), 06755);
        create();
        const struct stat copy = about(target(QStringLiteral("file")));
        QCOMPARE(copy.st_uid, 1234u);
        QCOMPARE(copy.st_gid, 5678u);
        QCOMPARE(copy.st_mode & 07777, 06755u);
    }

    void blocksAreSharedWhereTheDiskCan()
    {
        const QString disk = privateMounts(path(QStringLiteral("disk")));
        if (disk.isEmpty() || !QDir().mkpath(disk))
            QSKIP("no right to mount a file system with shared blocks");
        // In memory: what else goes on on the disk would make it slow.
        const QTemporaryDir memory(QStringLiteral("/dev/shm/penumbra-XXXXXX"));
        const QString image =
            memory.isValid() ? memory.filePath(QStringLiteral("image")) : path(QStringLiteral("image"));
        writeSparse(image, 400 << 20, {}, 0);
        if (QProcess::execute(QStringLiteral("mkfs.xfs"), {"-q", "-m", "reflink=1", image}) != 0
            || QProcess::execute(QStringLiteral("mount"), {"-o", "loop", image, disk}) != 0)
            QSKIP("no xfs on a loop device here");
        const auto used = [&] {
            const int folder = open(native(disk).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
            syncfs(folder);
            ::close(folder);
            struct statvfs space = {};
            statvfs(native(disk).constData(), &space);
            return qint64(space.f_blocks - space.f_bfree) * qint64(space.f_frsize);
        };
        QDir().mkpath(disk + QStringLiteral("/source"));
        writeFile(disk + QStringLiteral("/source/disk"), QByteArray(32 << 20, 'd'));
        writeFile(disk + QStringLiteral("/source/odd"), QByteArray(1'000'001, 'o'));
        writeSparse(disk + QStringLiteral("/source/sparse"), 64 << 20, {1 << 25}, 4 << 20);
        fill(disk + QStringLiteral("/source"), 200, 32 << 10); // such small ones would not be copied in the kernel
        const qint64 before = used();
        m_snapshots.create({{disk + QStringLiteral("/source"), disk + QStringLiteral("/copy"), 0, {}}}, notCancelled);
        QCOMPARE(describe(disk + QStringLiteral("/copy")), describe(disk + QStringLiteral("/source")));
        QVERIFY2(used() - before < 2 << 20, qPrintable(QString::number(used() - before)));
        // A copy on another file system has to be made byte by byte.
        m_snapshots.create({{disk + QStringLiteral("/source"), m_target, 0, {}}}, notCancelled);
        QCOMPARE(describe(m_target), describe(disk + QStringLiteral("/source")));
        QVERIFY(allocated(m_target + QStringLiteral("/sparse")) < 8 << 20);
        QCOMPARE(umount(native(disk).constData()), 0);
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && QByteArray(argv[1]) == "--copy")
        return childMain(QString::fromLocal8Bit(argv[2]));
    TestTreeCopy test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_treecopy.moc"
