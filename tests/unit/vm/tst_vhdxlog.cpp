// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/failure.h"
#include "support/memoryfile.h"
#include "vhdxscene.h"
#include "vm/disk.h"
#include "vm/sparsefile.h"
#include "vm/vhdxlog.h"
#include "vm/vhdxlogwriter.h"

#include <QtTest>

using namespace Penumbra;
using namespace Penumbra::Vm;
using namespace Penumbra::Vm::Vhdx;

namespace {

constexpr quint64 logOffset = MiB; // where the writer puts the log, which has 1 MiB
constexpr quint64 logSectors = MiB / logSectorSize;
constexpr quint64 table = 3 * MiB;
/// A page that belongs to the block allocation table's region but not to the table: nobody minds what is in it.
constexpr quint64 scratch = table + 512 * KiB;
const QUuid logId(QStringLiteral("{6c6f6721-0000-4000-8000-000000000001}"));
const QUuid otherId(QStringLiteral("{6c6f6721-0000-4000-8000-000000000002}"));

QByteArray page(char byte)
{
    return QByteArray(logSectorSize, byte);
}

LogUpdate data(quint64 offset, char byte)
{
    return {offset, page(byte), 0};
}

LogUpdate zeros(quint64 offset, quint64 length)
{
    return {offset, {}, length};
}

/// An entry, and where in the log it lies; all in sectors.
struct Placed
{
    quint64 at = 0;
    quint64 sequence = 1;
    quint64 tail = 0;
    QList<LogUpdate> updates;
    QUuid id = logId;
    quint64 flushed = 0; ///< bytes
    quint64 last = 0; ///< bytes
    int flip = -1; ///< a byte of the encoded entry that is changed
};

void setLogId(WritableFile &file, const QUuid &id)
{
    for (const quint64 offset : headerOffsets) {
        QByteArray header = file.read(offset, headerSize);
        header.replace(LogGuid, 16, guidBytes(id));
        qToLittleEndian<quint32>(structureChecksum(header), header.data() + Checksum);
        file.write(offset, header);
    }
}

void place(WritableFile &file, const Placed &placed)
{
    QByteArray bytes = encodeLogEntry(
        {placed.id, placed.sequence, placed.tail * logSectorSize, placed.flushed, placed.last, placed.updates});
    if (placed.flip >= 0)
        bytes[placed.flip] = char(bytes.at(placed.flip) ^ 0x55);
    for (qsizetype sector = 0; sector * logSectorSize < bytes.size(); ++sector)
        file.write(logOffset + (placed.at + quint64(sector)) % logSectors * logSectorSize,
                   bytes.mid(sector * logSectorSize, logSectorSize));
}

QByteArray allOf(const RandomAccessFile &file)
{
    return file.read(0, qsizetype(file.size()));
}

/// Without the headers, whose IDs and sequence numbers a replay changes.
QByteArray bodyOf(const RandomAccessFile &file)
{
    return file.read(192 * KiB, qsizetype(file.size() - 192 * KiB));
}

QList<DiskRun> runsOf(const RandomAccessFile &file)
{
    QList<DiskRun> runs;
    mapDisk(file, [&](const DiskRun &run) {
        runs.append(run);
        return true;
    });
    return runs;
}

/// What was flushed stays; of what was not, a crash leaves what the test says.
class CrashingFile : public WritableFile
{
public:
    enum class Crash { KeepsAll, LosesAll, KeepsEverySecond, TearsTheLast };

    CrashingFile(WritableFile &file, int operations, Crash crash)
        : m_file(file)
        , m_left(operations)
        , m_crash(crash)
    {
    }

    bool crashed() const { return m_left < 0; }
    QString name() const override { return m_file.name(); }
    quint64 size() const override { return std::max(m_file.size(), m_size); }
    QByteArray read(quint64 offset, qsizetype length) const override { return m_file.read(offset, length); }
    void write(quint64 offset, QByteArrayView bytes) override
    {
        m_pending.append({offset, bytes.toByteArray()});
        count();
    }
    void resize(quint64 size) override
    {
        m_size = size;
        count();
    }
    void flush() override
    {
        if (m_size > m_file.size())
            m_file.resize(m_size);
        for (const auto &[offset, bytes] : std::as_const(m_pending))
            m_file.write(offset, bytes);
        m_pending.clear();
        count();
    }

private:
    void count()
    {
        if (--m_left >= 0)
            return;
        const bool keeps = m_crash == Crash::KeepsAll || m_crash == Crash::TearsTheLast;
        if (keeps && m_size > m_file.size())
            m_file.resize(m_size);
        for (qsizetype i = 0; i < m_pending.size(); ++i) {
            const bool last = i + 1 == m_pending.size();
            const auto &[offset, bytes] = m_pending.at(i);
            if (m_crash == Crash::KeepsEverySecond ? i % 2 == 1 : keeps)
                m_file.write(offset, m_crash == Crash::TearsTheLast && last ? bytes.first(512) : bytes);
        }
        throw Error(FailureKind::ConnectionLost, QStringLiteral("write"), name());
    }

    WritableFile &m_file;
    QList<std::pair<quint64, QByteArray>> m_pending;
    quint64 m_size = 0;
    int m_left = 0;
    Crash m_crash = Crash::KeepsAll;
};

} // namespace

class TestVhdxLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void dirtyDisksAreSeenAsTheyWillBe_data();
    void dirtyDisksAreSeenAsTheyWillBe();
    void replaysAsQemuDoes_data();
    void replaysAsQemuDoes();
    void replaysWhatQemuLeaves_data();
    void replaysWhatQemuLeaves();
    void findsTheActiveSequence_data();
    void findsTheActiveSequence();
    void takesPiecesInTheirOrder();
    void growsTheFile();
    void seesTablesThatTheLogChanges();
    void refusesLogsThatCannotBeReplayed_data();
    void refusesLogsThatCannotBeReplayed();
    void damageAnywhereInAnEntryIsNoticed();
    void survivesCrashes_data();
    void survivesCrashes();
    void leavesCleanFilesAlone();
    void leavesOtherFilesAlone();
    void newIdsShowThatTheFileChanged();
    void anyBytesAreReadOrRefused_data();
    void anyBytesAreReadOrRefused();

private:
    QString path(const QString &name) const { return m_directory->filePath(name); }
    QString makeDisk(VhdxSpec spec, const QString &name, bool dirty);
    std::unique_ptr<MemoryFile> memoryDisk(const QList<Placed> &log, const VhdxSpec &spec = specOf(Kind::Dynamic, MiB));

    std::unique_ptr<QTemporaryDir> m_directory;
};

void TestVhdxLog::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(m_directory->isValid());
}

QString TestVhdxLog::makeDisk(VhdxSpec spec, const QString &name, bool dirty)
{
    if (spec.extents.isEmpty())
        spec.extents = contentOf(spec);
    spec.dirtyLogId = dirty ? logId : QUuid();
    writeVhdx(path(name), spec);
    return path(name);
}

std::unique_ptr<MemoryFile> TestVhdxLog::memoryDisk(const QList<Placed> &log, const VhdxSpec &spec)
{
    const QString disk = makeDisk(spec, QStringLiteral("for-memory.vhdx"), false);
    auto file = std::make_unique<MemoryFile>(QStringLiteral("memory.vhdx"), contentsOf(disk));
    QFile::remove(disk);
    file->write(scratch, page('S'));
    if (!log.isEmpty())
        setLogId(*file, logId);
    for (const Placed &entry : log)
        place(*file, entry);
    return file;
}

void TestVhdxLog::dirtyDisksAreSeenAsTheyWillBe_data()
{
    QTest::addColumn<VhdxSpec>("spec");

    for (const quint32 sector : {512u, 4096u}) {
        for (const Kind kind : {Kind::Fixed, Kind::Dynamic, Kind::Differencing}) {
            for (const quint64 size : {9 * MiB, 5 * GiB})
                QTest::addRow("%d, sectors of %u, %llu bytes", int(kind), sector, size)
                    << specOf(kind, size, 2 * MiB, sector);
        }
    }
    VhdxSpec large = specOf(Kind::Dynamic, 4 * TiB, MiB);
    for (quint64 offset = 0; offset < large.virtualSize; offset += 8 * GiB)
        large.extents.append({offset, noise(512, offset)});
    QTest::newRow("more pages than go into the log") << large;
}

void TestVhdxLog::dirtyDisksAreSeenAsTheyWillBe()
{
    QFETCH(const VhdxSpec, spec);
    const SparseFile clean(makeDisk(spec, QStringLiteral("clean.vhdx"), false), SparseFile::Mode::ReadOnly);
    SparseFile dirty(makeDisk(spec, QStringLiteral("dirty.vhdx"), true), SparseFile::Mode::ReadWrite);
    QVERIFY(dirty.size() <= clean.size());
    DiskInfo info = readDisk(dirty);
    QVERIFY(info.logDirty);
    info.logDirty = false;
    info.fileSize = clean.size();
    QVERIFY(info == readDisk(clean));
    QVERIFY(runsOf(dirty) == runsOf(clean));
    const DiskCheck check = checkDisk(dirty);
    QCOMPARE(check.errors, QStringList());
    QCOMPARE(check.allocatedBytes, checkDisk(clean).allocatedBytes);

    const LogReplay replay = replayLog(dirty);
    QVERIFY(replay.wasDirty);
    QCOMPARE(replay.entries, 3u);
    QVERIFY(replay.bytesWritten > 3 * quint64(headerSize));
    QVERIFY(readDisk(dirty) == readDisk(clean));
    QCOMPARE(dirty.size(), clean.size());
    if (clean.size() > 100 * MiB)
        return;
    // All but the headers and the log.
    for (const auto &[from, to] : {std::pair(quint64(192 * KiB), logOffset), {2 * MiB, clean.size()}})
        QVERIFY(dirty.read(from, qsizetype(to - from)) == clean.read(from, qsizetype(to - from)));
}

void TestVhdxLog::replaysAsQemuDoes_data()
{
    QTest::addColumn<VhdxSpec>("spec");

    for (const Kind kind : {Kind::Fixed, Kind::Dynamic}) {
        for (const quint64 block : {1, 2, 32}) {
            for (const quint64 size : {1 * MiB, 70 * MiB + 512})
                QTest::addRow("%d, blocks of %llu MiB, %llu bytes", int(kind), block, size)
                    << specOf(kind, size, quint32(block * MiB));
        }
    }
}

void TestVhdxLog::replaysAsQemuDoes()
{
    QFETCH(const VhdxSpec, spec);
    const QString ours = makeDisk(spec, QStringLiteral("ours.vhdx"), true);
    const QString theirs = path(QStringLiteral("theirs.vhdx"));
    QVERIFY(QFile::copy(ours, theirs));
    {
        SparseFile file(ours, SparseFile::Mode::ReadWrite);
        QVERIFY(replayLog(file).wasDirty);
    }
    const Output check =
        run(QStringLiteral("qemu-img"), {QStringLiteral("check"), QStringLiteral("-r"), QStringLiteral("all"), theirs});
    QVERIFY2(check.code == 0, check.text);
    const Output compare = run(QStringLiteral("qemu-img"), {QStringLiteral("compare"), ours, theirs});
    QVERIFY2(compare.code == 0 && compare.text.contains("Images are identical"), compare.text);
    const QByteArray content = rawOf(ours);
    QVERIFY(content == rawOf(theirs));
    VhdxSpec expected = spec;
    QVERIFY(content == overlay(QByteArray(qsizetype(spec.virtualSize), '\0'), contentOf(expected)));
    QVERIFY(!readDisk(SparseFile(theirs, SparseFile::Mode::ReadOnly)).logDirty);
}

void TestVhdxLog::replaysWhatQemuLeaves_data()
{
    QTest::addColumn<QString>("size");
    QTest::addColumn<QStringList>("writes");
    QTest::addColumn<quint64>("failing"); // offset of the write that fails

    QTest::newRow("one block") << QStringLiteral("64M") << QStringList {QStringLiteral("-P 7 1M 3M")} << 3 * MiB;
    QTest::newRow("many blocks") << QStringLiteral("64M") << QStringList {QStringLiteral("-P 7 0 20M")} << 3 * MiB;
    QTest::newRow("two pages of the table")
        << QStringLiteral("64G") << QStringList {QStringLiteral("-P 6 40G 3M"), QStringLiteral("-P 7 1M 3M")}
        << 3 * MiB;
    QTest::newRow("another page of the table")
        << QStringLiteral("64G") << QStringList {QStringLiteral("-P 6 0 3M"), QStringLiteral("-P 7 1G 3M")}
        << 3 * MiB + 2 * 4096;
}

/// qemu's write into the block allocation table fails, and it is killed: it wrote its log, and the headers say so.
void TestVhdxLog::replaysWhatQemuLeaves()
{
    QFETCH(const QString, size);
    QFETCH(const QStringList, writes);
    QFETCH(const quint64, failing);
    const QString disk = path(QStringLiteral("disk.vhdx"));
    const Output made = run(QStringLiteral("qemu-img"),
                            {QStringLiteral("create"), QStringLiteral("-f"), QStringLiteral("vhdx"),
                             QStringLiteral("-o"), QStringLiteral("block_size=1M,log_size=2M"), disk, size});
    QVERIFY2(made.code == 0, made.text);
    QStringList arguments;
    for (const QString &write : writes)
        arguments += {QStringLiteral("-c"), QStringLiteral("write ") + write};
    arguments += {QStringLiteral("-c"), QStringLiteral("abort"),
                  QStringLiteral(R"(json:{"driver": "vhdx", "file": {"driver": "blkdebug",
                                    "image": {"driver": "file", "filename": "%1"},
                                    "inject-error": [{"event": "none", "iotype": "write", "sector": %2}]}})")
                      .arg(disk)
                      .arg(failing / 512)};
    run(QStringLiteral("qemu-io"), arguments);

    const QString theirs = path(QStringLiteral("theirs.vhdx"));
    QVERIFY(QFile::copy(disk, theirs));
    const Output check =
        run(QStringLiteral("qemu-img"), {QStringLiteral("check"), QStringLiteral("-r"), QStringLiteral("all"), theirs});
    QVERIFY2(check.code == 0, check.text);
    SparseFile ours(disk, SparseFile::Mode::ReadWrite);
    QVERIFY(readDisk(ours).logDirty);
    const QList<DiskRun> runs = runsOf(ours);
    QVERIFY(runs == runsOf(SparseFile(theirs, SparseFile::Mode::ReadOnly)));
    QVERIFY(replayLog(ours).wasDirty);
    QVERIFY(runsOf(ours) == runs);
    QCOMPARE(checkDisk(ours).errors, QStringList());
    const Output compare = run(QStringLiteral("qemu-img"), {QStringLiteral("compare"), disk, theirs});
    QVERIFY2(compare.code == 0 && compare.text.contains("Images are identical"), compare.text);
}

void TestVhdxLog::findsTheActiveSequence_data()
{
    QTest::addColumn<QList<Placed>>("log");
    QTest::addColumn<char>("expected"); // what is in the scratch page
    QTest::addColumn<quint64>("entries");
    QTest::addColumn<bool>("qemuToo"); // qemu 7.2 looks at no tail, and takes no more than 126 descriptors

    const auto row = [](const char *name, const QList<Placed> &log, char expected, quint64 entries,
                        bool qemuToo = true) { QTest::newRow(name) << log << expected << entries << qemuToo; };
    const auto write = [](quint64 at, quint64 sequence, quint64 tail, char byte) {
        return Placed {at, sequence, tail, {data(scratch, byte)}}; // two sectors
    };
    QList<LogUpdate> many;
    for (int i = 0; i < 200; ++i)
        many.append(data(scratch, char('a' + i % 26)));
    many.append(data(scratch, 'Z'));

    row("one entry", {write(0, 1, 0, 'A')}, 'A', 1);
    row("an entry anywhere", {write(77, 5, 77, 'A')}, 'A', 1);
    row("the later one wins", {write(0, 1, 0, 'A'), write(2, 2, 0, 'B')}, 'B', 2);
    row("what lies before the tail is left alone", {Placed {0, 1, 0, {data(scratch + 4096, 'X')}}, write(2, 2, 2, 'B')},
        'B', 1, false);
    row("an older sequence elsewhere", {write(0, 9, 0, 'A'), write(100, 3, 100, 'B')}, 'A', 1);
    row("an older sequence before", {write(0, 3, 0, 'B'), write(100, 9, 100, 'A')}, 'A', 1);
    row("a newer one of another log", {write(0, 1, 0, 'A'), Placed {2, 2, 0, {data(scratch, 'B')}, otherId}}, 'A', 1);
    row("a gap in the numbers", {write(0, 1, 0, 'A'), write(2, 3, 0, 'B')}, 'A', 1, false);
    row("a torn head", {write(0, 1, 0, 'A'), Placed {2, 2, 0, {data(scratch, 'B')}, logId, 0, 0, 5000}}, 'A', 1);
    row("a head without its tail", {write(0, 1, 0, 'A'), write(10, 4, 50, 'B')}, 'A', 1, false);
    row("over the end", {write(logSectors - 3, 1, logSectors - 3, 'A'), write(logSectors - 1, 2, logSectors - 3, 'B')},
        'B', 2);
    row("over the end, begun in the middle",
        {write(logSectors - 2, 1, logSectors - 2, 'A'), write(0, 2, logSectors - 2, 'B'),
         write(2, 3, logSectors - 2, 'C')},
        'C', 3);
    row("an empty entry", {write(0, 1, 0, 'A'), Placed {2, 2, 0, {}}}, 'A', 2);
    row("zeros", {Placed {0, 1, 0, {zeros(scratch - 4096, 3 * 4096)}}}, '\0', 1);
    row("zeros, then data", {Placed {0, 1, 0, {zeros(scratch, 4096), data(scratch, 'A')}}}, 'A', 1);
    row("data, then zeros", {Placed {0, 1, 0, {data(scratch, 'A'), zeros(scratch, 8192)}}}, '\0', 1);
    row("no zeros at all", {Placed {0, 1, 0, {data(scratch, 'A'), zeros(scratch, 0)}}}, 'A', 1);
    row("many descriptors", {Placed {3, 7, 3, many}}, 'Z', 1, false);
    row("the largest numbers", {write(0, ~quint64(0) - 1, 0, 'A'), write(2, ~quint64(0), 0, 'B')}, 'B', 2);

    QList<Placed> full;
    for (quint64 at = 0; at < logSectors; at += 2)
        full.append(write(at, at / 2 + 1, 0, char(at % 100)));
    row("a full log", full, char((logSectors - 2) % 100), logSectors / 2);
}

void TestVhdxLog::findsTheActiveSequence()
{
    QFETCH(const QList<Placed>, log);
    QFETCH(const char, expected);
    QFETCH(const quint64, entries);
    QFETCH(const bool, qemuToo);
    const auto file = memoryDisk(log);
    const QByteArray before = allOf(*file);
    if (qemuToo) {
        const QString copy = path(QStringLiteral("copy.vhdx"));
        SparseFile theirs(copy, SparseFile::Mode::Create);
        theirs.write(0, before);
        const Output check = run(QStringLiteral("qemu-img"),
                                 {QStringLiteral("check"), QStringLiteral("-r"), QStringLiteral("all"), copy});
        QVERIFY2(check.code == 0, check.text);
        QCOMPARE(theirs.read(scratch, logSectorSize), page(expected));
    }
    QVERIFY(readDisk(*file).logDirty);
    QCOMPARE(checkDisk(*file).errors, QStringList());
    QVERIFY(allOf(*file) == before);
    const LogReplay replay = replayLog(*file);
    QVERIFY(replay.wasDirty);
    QCOMPARE(replay.entries, entries);
    QCOMPARE(file->read(scratch, logSectorSize), page(expected));
    QCOMPARE(file->read(scratch + 4096, logSectorSize), page('\0'));
    QVERIFY(!readDisk(*file).logDirty);
}

void TestVhdxLog::takesPiecesInTheirOrder()
{
    const auto file = memoryDisk({Placed {0,
                                          1,
                                          0,
                                          {data(scratch, 'A'), data(scratch + 4096, 'B'), data(scratch + 8192, 'C'),
                                           zeros(scratch + 4096, 4096)}},
                                  Placed {4, 2, 0, {zeros(scratch, 8 * 4096), data(scratch + 5 * 4096, 'D')}},
                                  Placed {6, 3, 0, {data(scratch + 8192, 'E')}}});
    replayLog(*file);
    const QByteArray expected = page('\0') + page('\0') + page('E') + page('\0') + page('\0') + page('D') + page('\0');
    QVERIFY(file->read(scratch, expected.size()) == expected);
}

void TestVhdxLog::growsTheFile()
{
    const auto plain = memoryDisk({});
    const quint64 size = plain->size();
    const auto byEntry = memoryDisk({Placed {0, 1, 0, {data(scratch, 'A')}, logId, size, size + 5 * MiB}});
    replayLog(*byEntry);
    QCOMPARE(byEntry->size(), size + 5 * MiB);
    const auto byData = memoryDisk({Placed {0, 1, 0, {data(size + 3 * MiB, 'A'), zeros(size, 4096)}}});
    replayLog(*byData);
    QCOMPARE(byData->size(), size + 3 * MiB + 4096);
    QVERIFY(byData->read(size, qsizetype(3 * MiB)) == QByteArray(qsizetype(3 * MiB), '\0'));
    QCOMPARE(byData->read(size + 3 * MiB, 4096), page('A'));
}

/// The log moves the block allocation table, and makes the disk larger.
void TestVhdxLog::seesTablesThatTheLogChanges()
{
    const auto file = memoryDisk({});
    const quint64 moved = file->size();
    const QList<DiskRun> runs = runsOf(*file);
    QByteArray regions = file->read(regionTableOffsets[0], regionTableSize);
    qToLittleEndian<quint64>(moved, regions.data() + regionEntryOffset + 16);
    qToLittleEndian<quint32>(structureChecksum(regions), regions.data() + Checksum);
    QByteArray sizes = file->read(2 * MiB + 64 * KiB, logSectorSize);
    qToLittleEndian<quint64>(2 * MiB, sizes.data() + 8);
    const QByteArray entries = file->read(table, logSectorSize);
    const QList<LogUpdate> updates {{regionTableOffsets[0], regions.first(logSectorSize), 0},
                                    {regionTableOffsets[1], regions.first(logSectorSize), 0},
                                    {2 * MiB + 64 * KiB, sizes, 0},
                                    {moved, entries, 0},
                                    zeros(table, 4096)};
    setLogId(*file, logId);
    place(*file, Placed {0, 1, 0, updates, logId, moved, moved + MiB});
    const DiskInfo info = readDisk(*file);
    QCOMPARE(info.virtualSize, 2 * MiB);
    QCOMPARE(info.fileSize, moved);
    QCOMPARE(checkDisk(*file).errors, QStringList());
    QVERIFY(runsOf(*file).first() != runs.first());
    const QList<DiskRun> expected = runsOf(*file);
    replayLog(*file);
    QVERIFY(runsOf(*file) == expected);
    QCOMPARE(readDisk(*file).virtualSize, 2 * MiB);
    QCOMPARE(file->read(table, logSectorSize), page('\0'));
}

void TestVhdxLog::refusesLogsThatCannotBeReplayed_data()
{
    QTest::addColumn<QList<Placed>>("log");
    QTest::addColumn<QString>("detail");

    const auto row = [](const char *name, const Placed &entry, const char *detail) {
        QTest::newRow(name) << QList<Placed> {entry} << QString::fromLatin1(detail);
    };
    const QList<LogUpdate> some {data(scratch, 'A')};
    row("no entry of this log", {0, 1, 0, some, otherId}, "not empty but damaged");
    row("number zero", {0, 0, 0, some}, "not empty but damaged");
    row("no tail", {0, 1, 8, some}, "not empty but damaged");
    row("tail outside", {0, 1, logSectors, some}, "not empty but damaged");
    row("odd place", {0, 1, 0, {data(scratch + 512, 'A')}}, "not empty but damaged");
    row("odd length", {0, 1, 0, {zeros(scratch, 512)}}, "not empty but damaged");
    row("file cut short", {0, 1, 0, some, logId, GiB, GiB}, "cut short");
    row("far too long", {0, 1, 0, some, logId, 0, ~quint64(0) - 4095}, "longer than a virtual disk can be");
    row("data far away", {0, 1, 0, {data(quint64(1) << 60, 'A')}}, "beyond the end");
    row("zeros far away", {0, 1, 0, {zeros(scratch, ~quint64(0) - 4095)}}, "beyond the end");
    row("the file's signature", {0, 1, 0, {data(0, 'A')}}, "changes the headers or the log itself");
    row("a header", {0, 1, 0, {data(64 * KiB, 'A')}}, "changes the headers or the log itself");
    row("the log", {0, 1, 0, {data(logOffset + 8192, 'A')}}, "changes the headers or the log itself");
    row("zeros over the log", {0, 1, 0, {zeros(256 * KiB, MiB)}}, "changes the headers or the log itself");
}

void TestVhdxLog::refusesLogsThatCannotBeReplayed()
{
    QFETCH(const QList<Placed>, log);
    QFETCH(const QString, detail);
    const auto file = memoryDisk(log);
    const QByteArray before = allOf(*file);
    const std::function<void()> calls[] = {[&] { readDisk(*file); }, [&] { replayLog(*file); }};
    for (const auto &call : calls) {
        try {
            call();
            QFAIL("it was taken");
        } catch (const Error &error) {
            QCOMPARE(error.kind(), FailureKind::InvalidInput);
            QVERIFY2(error.failure().detail.contains(detail), error.what());
        }
    }
    QVERIFY(allOf(*file) == before);
}

void TestVhdxLog::damageAnywhereInAnEntryIsNoticed()
{
    Placed entry {0, 1, 0, {data(scratch, 'A'), zeros(scratch + 4096, 4096)}};
    const int length = 2 * int(logSectorSize);
    for (int at = 0; at < length; at += at < 200 ? 1 : 97) {
        entry.flip = at;
        const auto file = std::make_unique<MemoryFile>(*memoryDisk({entry}));
        QVERIFY_EXCEPTION_THROWN(readDisk(*file), Error);
    }
}

void TestVhdxLog::survivesCrashes_data()
{
    QTest::addColumn<CrashingFile::Crash>("crash");
    QTest::newRow("everything stays") << CrashingFile::Crash::KeepsAll;
    QTest::newRow("nothing stays that was not flushed") << CrashingFile::Crash::LosesAll;
    QTest::newRow("some of it stays") << CrashingFile::Crash::KeepsEverySecond;
    QTest::newRow("the last write is torn") << CrashingFile::Crash::TearsTheLast;
}

void TestVhdxLog::survivesCrashes()
{
    QFETCH(const CrashingFile::Crash, crash);
    VhdxSpec spec = specOf(Kind::Differencing, 9 * MiB);
    spec.dirtyLogId = logId;
    spec.extents = contentOf(spec);
    const QString disk = path(QStringLiteral("disk.vhdx"));
    writeVhdx(disk, spec);
    const QByteArray content = contentsOf(disk);

    MemoryFile whole(QStringLiteral("memory.vhdx"), content);
    replayLog(whole);
    const QByteArray expected = bodyOf(whole);
    const QList<DiskRun> runs = runsOf(whole);
    int operations = 0;
    for (bool crashed = true; crashed; ++operations) {
        MemoryFile file(QStringLiteral("memory.vhdx"), content);
        CrashingFile crashing(file, operations, crash);
        try {
            replayLog(crashing);
        } catch (const Error &error) {
            QCOMPARE(error.kind(), FailureKind::ConnectionLost);
        }
        crashed = crashing.crashed();
        QVERIFY2(runsOf(file) == runs, QByteArray::number(operations));
        replayLog(file);
        QVERIFY2(!readDisk(file).logDirty, QByteArray::number(operations));
        QVERIFY2(bodyOf(file) == expected, QByteArray::number(operations));
    }
    QVERIFY2(operations > 10, QByteArray::number(operations));
}

void TestVhdxLog::leavesCleanFilesAlone()
{
    const auto file = memoryDisk({Placed {0, 1, 0, {data(scratch, 'A')}}});
    replayLog(*file);
    const QByteArray once = allOf(*file);
    const LogReplay again = replayLog(*file);
    QVERIFY(!again.wasDirty);
    QCOMPARE(again.entries, 0u);
    QCOMPARE(again.bytesWritten, 0u);
    QVERIFY(allOf(*file) == once);

    // Nor does the log come back when one of the headers is lost.
    for (const quint64 offset : headerOffsets) {
        MemoryFile damaged = *file;
        damaged.write(offset, "lost");
        QVERIFY(!readDisk(damaged).logDirty);
    }
}

void TestVhdxLog::leavesOtherFilesAlone()
{
    MemoryFile file(QStringLiteral("memory.vhdx"), QByteArray(qsizetype(2 * MiB), 'x'));
    QVERIFY_EXCEPTION_THROWN(replayLog(file), Error);
    QVERIFY(allOf(file) == QByteArray(qsizetype(2 * MiB), 'x'));
}

void TestVhdxLog::newIdsShowThatTheFileChanged()
{
    const auto file = memoryDisk({Placed {0, 1, 0, {data(scratch, 'A')}}});
    const QByteArray before = file->read(headerOffsets[0], headerSize);
    replayLog(*file);
    for (const quint64 offset : headerOffsets) {
        const QByteArray after = file->read(offset, headerSize);
        QCOMPARE(integerAt<quint32>(after, Checksum), structureChecksum(after));
        QVERIFY(guidAt(after.constData() + FileWriteGuid) != guidAt(before.constData() + FileWriteGuid));
        // What the guest sees did not change.
        QCOMPARE(guidAt(after.constData() + DataWriteGuid), guidAt(before.constData() + DataWriteGuid));
        QVERIFY(guidAt(after.constData() + LogGuid).isNull());
    }
}

void TestVhdxLog::anyBytesAreReadOrRefused_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("dirty");
    QTest::newRow("dynamic") << Kind::Dynamic << false;
    QTest::newRow("dynamic, dirty") << Kind::Dynamic << true;
    QTest::newRow("differencing") << Kind::Differencing << false;
    QTest::newRow("differencing, dirty") << Kind::Differencing << true;
}

/// Bytes are changed where the structures are, and checksums corrected, so that what is behind them is reached, too.
void TestVhdxLog::anyBytesAreReadOrRefused()
{
    QFETCH(const Kind, kind);
    QFETCH(const bool, dirty);
    const MemoryFile whole(QStringLiteral("memory.vhdx"),
                           contentsOf(makeDisk(specOf(kind, 9 * MiB), QStringLiteral("disk.vhdx"), dirty)));
    std::mt19937_64 random(77);
    const auto below = [&random](quint64 limit) { return random() % limit; };
    const auto seal = [](MemoryFile &file, quint64 offset, qsizetype length) {
        QByteArray checksum(4, '\0');
        qToLittleEndian<quint32>(structureChecksum(file.read(offset, length)), checksum.data());
        file.write(offset + Checksum, checksum);
    };
    const std::pair<quint64, quint64> places[] = {{headerOffsets[0], 80},      {headerOffsets[1], 80},
                                                  {regionTableOffsets[0], 80}, {2 * MiB, 256},
                                                  {2 * MiB + 64 * KiB, 400},   {table, 80},
                                                  {table + 2048 * 8, 8},       {2 * MiB - 2 * 4096, 2 * 4096},
                                                  {logOffset, 3 * 4096},       {2 * MiB - 2 * 4096, 96}};
    const auto sealLog = [](MemoryFile &file) {
        const QByteArray log = file.read(logOffset, qsizetype(MiB));
        const QByteArray ring = log + log;
        for (qsizetype at = 0; at < log.size(); at += logSectorSize) {
            const QByteArray entry = ring.mid(at, std::min<quint32>(integerAt<quint32>(log, at + EntryLength), MiB));
            if (!entry.startsWith(logEntrySignature))
                continue;
            QByteArray checksum(4, '\0');
            qToLittleEndian<quint32>(structureChecksum(entry), checksum.data());
            file.write(logOffset + quint64(at) + Checksum, checksum);
        }
    };
    constexpr int rounds = 1000;
    int refused = 0;
    for (int round = 0; round < rounds; ++round) {
        MemoryFile file = whole;
        for (quint64 changes = 1 + below(4); changes > 0; --changes) {
            const auto &[offset, length] = places[below(std::size(places))];
            const char extreme[] = {'\0', '\xff', '\x7f', '\x80', char(below(256))};
            file.write(offset + below(length), QByteArray(qsizetype(1 + below(4)), extreme[below(5)]));
        }
        for (const quint64 offset : headerOffsets)
            seal(file, offset, headerSize);
        seal(file, regionTableOffsets[0], regionTableSize);
        if (dirty && round % 2)
            sealLog(file);
        const std::function<void()> calls[] = {[&] { readDisk(file); }, [&] { checkDisk(file); }, [&] { runsOf(file); },
                                               [&] { replayLog(file); }};
        for (const auto &call : calls) {
            try {
                call();
            } catch (const Error &error) {
                QVERIFY2(error.kind() == FailureKind::InvalidInput || error.kind() == FailureKind::NotSupported,
                         error.what());
                ++refused;
            }
        }
    }
    QVERIFY2(refused > rounds / 2, QByteArray::number(refused));
}

QTEST_GUILESS_MAIN(TestVhdxLog)
#include "tst_vhdxlog.moc"
