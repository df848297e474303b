// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/failure.h"
#include "lab/content.h"
#include "lab/workload.h"
#include "lab/workloadjournal.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <sys/resource.h>

using namespace Penumbra;
using namespace Penumbra::Lab;

namespace {

constexpr quint64 MiB = 1024 * 1024;
constexpr int fast = 5000; ///< writes per second

MachineDescription machineOf(const char *name)
{
    MachineDescription machine;
    machine.name = QString::fromUtf8(name);
    return machine;
}

DiskDescription diskOf(const char *name, quint64 size, quint64 data = 0, int checkpoints = 0, bool busy = false)
{
    DiskDescription disk;
    disk.name = QString::fromUtf8(name);
    disk.size = size;
    disk.data = data;
    disk.checkpoints = checkpoints;
    disk.busy = busy;
    return disk;
}

std::optional<FailureKind> failureOfStart(Workload &workload, const QStringList &paths)
{
    try {
        workload.start(paths);
    } catch (const Error &error) {
        return error.kind();
    }
    return std::nullopt;
}

} // namespace

class TestWorkload : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void copiesMadeWhilePausedAreConsistent();
    void aCopyMadeWhileWritingIsTorn();
    void aFileCopiedWhileItIsWrittenIsTorn();
    void comparesRecords_data();
    void comparesRecords();
    void damagedJournalsAreTorn_data();
    void damagedJournalsAreTorn();
    void aPauseStopsEveryWrite();
    void goesOnWhereItStopped();
    void goesOnInTheMiddleOfARound();
    void otherPathsBeginAnew();
    void virtualDisksStaySound();
    void refusesADiskWithoutAJournal();
    void aFailedWriteIsTriedAgain();

private:
    QString path(const QString &name) const { return m_directory->filePath(name); }
    /// Folders to write into.
    QStringList folders(int count) const;
    /// Copies a path as it is now.
    QString copy(const QString &path, int number = 0) const;
    bool runUntil(const Workload &workload, qint64 moreWrites) const
    {
        const qint64 goal = workload.writes() + moreWrites;
        return QTest::qWaitFor([&] { return workload.writes() >= goal; }, 20'000);
    }

    std::unique_ptr<QTemporaryDir> m_directory;
};

void TestWorkload::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(m_directory->isValid());
}

QStringList TestWorkload::folders(int count) const
{
    QStringList made;
    for (int i = 0; i < count; ++i) {
        made += path(QStringLiteral("folder %1").arg(i));
        QDir().mkpath(made.last());
    }
    return made;
}

QString TestWorkload::copy(const QString &original, int number) const
{
    const QString target = QStringLiteral("%1 copy %2").arg(original).arg(number);
    if (QFileInfo(original).isDir()) {
        QDir().mkpath(target);
        QFile::copy(original + QStringLiteral("/workload.journal"), target + QStringLiteral("/workload.journal"));
    } else {
        QFile::copy(original, target);
    }
    return target;
}

void TestWorkload::copiesMadeWhilePausedAreConsistent()
{
    const QStringList paths = folders(3);
    Workload workload;
    workload.start(paths, fast);
    bool sawTheMiddleOfARound = false;
    for (int round = 0; round < 60; ++round) {
        QVERIFY(runUntil(workload, 1 + round % 4));
        workload.pause();
        QStringList copies;
        for (const QString &original : paths)
            copies.prepend(copy(original, round)); // any order
        workload.resume();
        const WorkloadCheck check = Workload::check(copies);
        QVERIFY2(check.consistent, qPrintable(check.detail));
        QVERIFY(Workload::check({copies.at(0), copies.at(2)}).consistent);
        sawTheMiddleOfARound = sawTheMiddleOfARound || check.numbers.first() != check.numbers.last();
    }
    QVERIFY(sawTheMiddleOfARound);
    workload.stop();
    QVERIFY(Workload::check(paths).numbers.first() > Workload::journalSlots / 4);
}

void TestWorkload::aCopyMadeWhileWritingIsTorn()
{
    const QStringList paths = folders(2);
    Workload workload;
    workload.start(paths, fast);
    QVERIFY(runUntil(workload, 10));
    workload.pause();
    const QString first = copy(paths.at(0));
    workload.resume();
    QVERIFY(runUntil(workload, 6));
    workload.pause();
    const QString second = copy(paths.at(1));
    const WorkloadCheck check = Workload::check({first, second});
    QVERIFY(!check.consistent);
    QVERIFY2(check.detail.contains(first) && check.detail.contains(second), qPrintable(check.detail));
    QVERIFY(check.numbers.at(1) > check.numbers.at(0));
}

void TestWorkload::aFileCopiedWhileItIsWrittenIsTorn()
{
    const QStringList paths = folders(1);
    Workload workload;
    workload.start(paths, fast);
    QVERIFY(runUntil(workload, qint64(Workload::journalSlots)));
    workload.pause();
    const QString target = copy(paths.at(0));
    workload.resume();
    QVERIFY(runUntil(workload, qint64(Workload::journalSlots)));
    workload.pause();
    // Every record is another one now; the half with the last one comes from now, the other one from then.
    constexpr quint64 half = Workload::journalSize / 2;
    const quint64 last = Workload::check(paths).numbers.first() % Workload::journalSlots * Workload::recordSize;
    const quint64 start = last / half * half;
    const QString name = QStringLiteral("/workload.journal");
    const Vm::SparseFile now(paths.at(0) + name, Vm::SparseFile::Mode::ReadOnly);
    Vm::SparseFile(target + name, Vm::SparseFile::Mode::ReadWrite).write(start, now.read(start, half));
    QVERIFY(Workload::check(paths).consistent);
    const WorkloadCheck check = Workload::check({target});
    QVERIFY(!check.consistent);
    QVERIFY2(check.detail.contains(QLatin1String("is missing though")), qPrintable(check.detail));
}

void TestWorkload::comparesRecords_data()
{
    QTest::addColumn<QList<quint64>>("numbers"); // of the last record by position
    QTest::addColumn<bool>("consistent");

    using Numbers = QList<quint64>;
    QTest::newRow("nothing yet") << Numbers {0, 0, 0} << true;
    QTest::newRow("the very first") << Numbers {1, 0, 0} << true;
    QTest::newRow("equal") << Numbers {70, 70, 70} << true;
    QTest::newRow("in a round") << Numbers {71, 71, 70} << true;
    QTest::newRow("a later one has more") << Numbers {70, 71, 71} << false;
    QTest::newRow("the last one has more") << Numbers {70, 70, 71} << false;
    QTest::newRow("two behind") << Numbers {72, 70, 70} << false;
    QTest::newRow("two behind in steps") << Numbers {72, 71, 70} << false;
    QTest::newRow("one is empty") << Numbers {5, 0, 5} << false;
}

void TestWorkload::comparesRecords()
{
    QFETCH(const QList<quint64>, numbers);
    QFETCH(const bool, consistent);
    const QStringList paths = folders(int(numbers.size()));
    const QUuid run = QUuid::createUuid();
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        WorkloadJournal journal(paths.at(i), Vm::SparseFile::Mode::ReadWrite);
        for (quint64 number = 1; number <= numbers.at(i); ++number)
            journal.write({run, quint32(i), quint32(numbers.size()), number});
    }
    const WorkloadCheck check = Workload::check(paths);
    QCOMPARE(check.numbers, numbers);
    QVERIFY2(check.consistent == consistent, qPrintable(check.detail));
    QCOMPARE(check.detail.isEmpty(), consistent);
}

void TestWorkload::damagedJournalsAreTorn_data()
{
    QTest::addColumn<QString>("damage");
    for (const char *damage : {"half a record", "another run", "twice the same disk", "a lost record", "an old record"})
        QTest::newRow(damage) << QString::fromLatin1(damage);
}

void TestWorkload::damagedJournalsAreTorn()
{
    QFETCH(const QString, damage);
    const QStringList paths = folders(2);
    const QUuid run = QUuid::createUuid();
    for (quint32 i = 0; i < 2; ++i) {
        WorkloadJournal journal(paths.at(i), Vm::SparseFile::Mode::ReadWrite);
        for (quint64 number = 1; number <= 100; ++number)
            journal.write({run, i, 2, number});
    }
    QVERIFY(Workload::check(paths).consistent);
    WorkloadJournal second(paths.at(1), Vm::SparseFile::Mode::ReadWrite);
    Vm::SparseFile file(paths.at(1) + QStringLiteral("/workload.journal"), Vm::SparseFile::Mode::ReadWrite);
    constexpr quint64 slot90 = 90 % Workload::journalSlots * Workload::recordSize;
    if (damage == QLatin1String("half a record")) {
        file.write(slot90 + Workload::recordSize / 2, QByteArray(Workload::recordSize / 2, 'x'));
    } else if (damage == QLatin1String("a lost record")) {
        file.write(slot90, QByteArray(Workload::recordSize, '\0'));
    } else if (damage == QLatin1String("an old record")) {
        second.write({run, 1, 2, 90 - Workload::journalSlots});
    } else {
        second.erase();
        const bool other = damage == QLatin1String("another run");
        for (quint64 number = 1; number <= 100; ++number)
            second.write({other ? QUuid::createUuid() : run, other ? 1u : 0u, 2, number});
    }
    QVERIFY(!Workload::check(paths).consistent);
}

void TestWorkload::aPauseStopsEveryWrite()
{
    const QStringList paths = folders(2);
    Workload workload;
    workload.start(paths, fast);
    QVERIFY(runUntil(workload, 5));
    workload.pause();
    workload.pause();
    workload.resume(); // one of two
    const qint64 writes = workload.writes();
    const auto numbers = Workload::check(paths).numbers;
    QCOMPARE(quint64(writes), numbers.at(0) + numbers.at(1));
    QVERIFY(!QTest::qWaitFor([&] { return workload.writes() != writes; }, 50));
    QCOMPARE(Workload::check(paths).numbers, numbers);
    workload.resume();
    QVERIFY(runUntil(workload, 5));
}

void TestWorkload::goesOnWhereItStopped()
{
    const QStringList paths = folders(3);
    quint64 last = 0;
    for (int round = 0; round < 10; ++round) {
        Workload workload;
        workload.start(paths, fast);
        QVERIFY(workload.isRunning());
        QVERIFY(runUntil(workload, 4 + round));
        workload.stop();
        QVERIFY(!workload.isRunning());
        const WorkloadCheck check = Workload::check(paths);
        QVERIFY2(check.consistent, qPrintable(check.detail));
        QVERIFY(check.numbers.first() > last);
        last = check.numbers.first();
    }
}

/// As after a crash between two writes.
void TestWorkload::goesOnInTheMiddleOfARound()
{
    const QStringList paths = folders(3);
    const QUuid run = QUuid::createUuid();
    const QList<quint64> numbers {8, 8, 7};
    for (qsizetype i = 0; i < 3; ++i) {
        WorkloadJournal journal(paths.at(i), Vm::SparseFile::Mode::ReadWrite);
        for (quint64 number = 1; number <= numbers.at(i); ++number)
            journal.write({run, quint32(i), 3, number});
    }
    Workload workload;
    workload.start(paths, 1); // the first write is due at once
    QVERIFY(runUntil(workload, 1));
    workload.stop();
    QCOMPARE(workload.writes(), 1);
    QCOMPARE(Workload::check(paths).numbers, (QList<quint64> {8, 8, 8}));
}

void TestWorkload::otherPathsBeginAnew()
{
    const QStringList paths = folders(3);
    Workload workload;
    workload.start(paths.mid(0, 2), fast);
    QVERIFY(runUntil(workload, 20));
    QCOMPARE(failureOfStart(workload, paths), FailureKind::AlreadyExists);
    workload.stop();
    workload.start(paths, 1);
    QVERIFY(runUntil(workload, 1));
    workload.stop();
    QCOMPARE(Workload::check(paths).numbers, (QList<quint64> {1, 0, 0}));
}

void TestWorkload::virtualDisksStaySound()
{
    Description description;
    SvmDescription svm;
    VolumeDescription volume;
    MachineDescription machine = machineOf("busy");
    machine.disks = {diskOf("fixed", 8 * MiB, 0, 0, true), diskOf("dynamic", 100 * MiB, 4 * MiB, 0, true),
                     diskOf("chain", 100 * MiB, 0, 2, true)};
    machine.disks[0].kind = DiskKind::Fixed;
    volume.machines = {machine};
    fillVolume(description, svm, volume, m_directory->path());
    QStringList paths = busyDisks(description, svm, volume);
    for (QString &disk : paths)
        disk = path(disk);

    Workload workload;
    workload.start(paths, fast);
    QVERIFY(runUntil(workload, qint64(3 * Workload::journalSlots + 10)));
    workload.stop();
    const WorkloadCheck check = Workload::check(paths);
    QVERIFY2(check.consistent, qPrintable(check.detail));
    QVERIFY(check.numbers.last() > Workload::journalSlots);
    for (const QString &disk : std::as_const(paths)) {
        QProcess program;
        if (disk.endsWith(QLatin1String(".avhdx")))
            program.start(QStringLiteral("vhdiinfo"), {disk});
        else
            program.start(QStringLiteral("qemu-img"), {QStringLiteral("check"), disk});
        QVERIFY(program.waitForFinished());
        QVERIFY2(program.exitCode() == 0, program.readAllStandardError());
    }
    // A guest sees the records at the place where its journal is.
    const QString raw = path(QStringLiteral("raw"));
    QCOMPARE(
        QProcess::execute(QStringLiteral("qemu-img"),
                          {QStringLiteral("convert"), QStringLiteral("-O"), QStringLiteral("raw"), paths.at(1), raw}),
        0);
    const Vm::SparseFile file(raw, Vm::SparseFile::Mode::ReadOnly);
    for (quint64 slot = 0; slot < Workload::journalSlots; ++slot)
        QCOMPARE(file.read(Workload::journalOffset + slot * Workload::recordSize, 8), QByteArray("PENUMBRA"));
}

void TestWorkload::refusesADiskWithoutAJournal()
{
    Description description;
    SvmDescription svm;
    VolumeDescription volume;
    MachineDescription machine = machineOf("idle");
    machine.disks = {diskOf("disk", 100'000 * MiB, 0, 1)};
    volume.machines = {machine};
    fillVolume(description, svm, volume, m_directory->path());
    Workload workload;
    const QDir disks(path(QStringLiteral("idle/Virtual Hard Disks")));
    const QString disk = disks.filePath(disks.entryList({QStringLiteral("*.avhdx")}).value(0));
    QCOMPARE(failureOfStart(workload, {disk}), FailureKind::InvalidInput);
    QCOMPARE(failureOfStart(workload, folders(1) + QStringList {disk}), FailureKind::InvalidInput);
    QCOMPARE(failureOfStart(workload, {path(QStringLiteral("nothing.vhdx"))}), FailureKind::NotFound);
    QCOMPARE(failureOfStart(workload, {}), FailureKind::InvalidInput);
    QVERIFY(!workload.isRunning());
}

void TestWorkload::aFailedWriteIsTriedAgain()
{
    const QStringList paths = folders(2);
    std::signal(SIGXFSZ, SIG_IGN);
    Workload workload;
    workload.start(paths, fast);
    QVERIFY(runUntil(workload, 5));
    rlimit before {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    rlimit none = before;
    none.rlim_cur = 0;
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &none), 0);
    const bool failed = QTest::qWaitFor([&] { return !workload.lastError().isEmpty(); }, 20'000);
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
    QVERIFY(failed);
    QVERIFY(runUntil(workload, 5));
    QVERIFY(workload.lastError().isEmpty());
    workload.stop();
    const WorkloadCheck check = Workload::check(paths);
    QVERIFY2(check.consistent, qPrintable(check.detail));
}

QTEST_GUILESS_MAIN(TestWorkload)
#include "tst_workload.moc"
