// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/failure.h"
#include "vhdxscene.h"
#include "vm/disk.h"
#include "vm/sparsefile.h"
#include "vm/vhdxblocks.h"
#include "vm/vhdxdisk.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace Penumbra;
using namespace Penumbra::Vm;

namespace {

using Damage = std::function<void(SparseFile &)>;

SparseFile readOnly(const QString &path)
{
    return {path, SparseFile::Mode::ReadOnly};
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

quint64 bytesInFile(const QList<DiskRun> &runs)
{
    quint64 bytes = 0;
    for (const DiskRun &run : runs)
        bytes += run.place == DiskRun::Place::File ? run.length : 0;
    return bytes;
}

/// Where runs leave a gap, overlap, or are not joined; -1: nowhere.
qint64 firstDisorder(const QList<DiskRun> &runs, quint64 size)
{
    quint64 at = 0;
    for (qsizetype i = 0; i < runs.size(); ++i) {
        const bool joinable = i > 0 && runs[i].place == runs[i - 1].place
            && (runs[i].place != DiskRun::Place::File
                || runs[i].fileOffset == runs[i - 1].fileOffset + runs[i - 1].length);
        if (runs[i].offset != at || runs[i].length == 0 || joinable)
            return qint64(at);
        at += runs[i].length;
    }
    return at == size ? -1 : qint64(at);
}

/// The part of a disk as its runs say; only for disks without a parent.
QByteArray partOf(const RandomAccessFile &file, const QList<DiskRun> &runs, quint64 offset, quint64 length)
{
    QByteArray part(qsizetype(length), '\0');
    for (const DiskRun &run : runs) {
        const quint64 from = std::max(offset, run.offset);
        const quint64 to = std::min(offset + length, run.offset + run.length);
        if (from < to && run.place == DiskRun::Place::File)
            part.replace(qsizetype(from - offset), qsizetype(to - from),
                         file.read(run.fileOffset + from - run.offset, qsizetype(to - from)));
    }
    return part;
}

/// Counts what is read.
class CountingFile : public RandomAccessFile
{
public:
    explicit CountingFile(const RandomAccessFile &file)
        : m_file(file)
    {
    }
    QString name() const override { return m_file.name(); }
    quint64 size() const override { return m_file.size(); }
    QByteArray read(quint64 offset, qsizetype length) const override
    {
        largest = std::max(largest, length);
        total += length;
        ++reads;
        return m_file.read(offset, length);
    }

    mutable qsizetype largest = 0;
    mutable qsizetype total = 0;
    mutable int reads = 0;

private:
    const RandomAccessFile &m_file;
};

Damage flip(QList<quint64> offsets)
{
    return [offsets](SparseFile &file) {
        for (const quint64 offset : offsets)
            file.write(offset, QByteArray(1, char(file.read(offset, 1).at(0) ^ 0x55)));
    };
}

Damage overwrite(quint64 offset, const QByteArray &bytes)
{
    return [=](SparseFile &file) { file.write(offset, bytes); };
}

template<typename T>
QByteArray integer(T value)
{
    QByteArray bytes(sizeof value, Qt::Uninitialized);
    qToLittleEndian<T>(value, bytes.data());
    return bytes;
}

void seal(SparseFile &file, quint64 offset, qsizetype length)
{
    const QByteArray structure = file.read(offset, length);
    file.write(offset + Vhdx::Checksum, integer(Vhdx::structureChecksum(structure)));
}

/// Changes a field of both headers, or both region tables, and corrects the checksums.
Damage inHeaders(qsizetype field, const QByteArray &bytes)
{
    return [=](SparseFile &file) {
        for (const quint64 offset : Vhdx::headerOffsets) {
            file.write(offset + quint64(field), bytes);
            seal(file, offset, Vhdx::headerSize);
        }
    };
}

Damage inRegions(qsizetype field, const QByteArray &bytes)
{
    return [=](SparseFile &file) {
        for (const quint64 offset : Vhdx::regionTableOffsets) {
            file.write(offset + quint64(field), bytes);
            seal(file, offset, Vhdx::regionTableSize);
        }
    };
}

// Where the writer puts what it writes.
constexpr quint64 metadata = 2 * MiB;
constexpr quint64 items = metadata + 64 * KiB;
constexpr quint64 table = 3 * MiB;
constexpr quint64 firstBlock = 4 * MiB;
constexpr qsizetype batField = Vhdx::regionEntryOffset;
constexpr qsizetype metadataField = Vhdx::regionEntryOffset + Vhdx::regionEntrySize;
constexpr quint64 metadataEntry(quint64 number)
{
    return metadata + (number + 1) * 32;
}

} // namespace

class TestVhdx : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsWhatQemuWrites_data();
    void readsWhatQemuWrites();
    void saysWhatVhdiinfoSays_data();
    void saysWhatVhdiinfoSays();
    void differencingDisksNameTheirParent();
    void unknownParentKeysAreARemark();
    void mapsDifferencingDisks_data();
    void mapsDifferencingDisks();
    void readsLittleOfLargeDisks();
    void stopsWhenAsked();
    void refusesDamagedFiles_data();
    void refusesDamagedFiles();
    void remarksOnWhatIsReadable_data();
    void remarksOnWhatIsReadable();
    void findsBrokenTables_data();
    void findsBrokenTables();
    void namesAHundredErrorsAndCountsAll();
    void takesTheNewerHeader();
    void copiesOfOneHeaderAreUsable();

private:
    QString path(const QString &name) const { return m_directory->filePath(name); }
    QString makeDisk(VhdxSpec spec, const Damage &damage = {});

    std::unique_ptr<QTemporaryDir> m_directory;
};

void TestVhdx::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(m_directory->isValid());
}

QString TestVhdx::makeDisk(VhdxSpec spec, const Damage &damage)
{
    if (spec.extents.isEmpty())
        spec.extents = contentOf(spec);
    const QString disk = path(QStringLiteral("disk.vhdx"));
    writeVhdx(disk, spec);
    if (damage) {
        SparseFile file(disk, SparseFile::Mode::ReadWrite);
        damage(file);
    }
    return disk;
}

void TestVhdx::readsWhatQemuWrites_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<quint64>("blockSize");
    QTest::addColumn<quint64>("size");

    for (const quint64 block : {1, 2, 8, 32, 256}) {
        for (const quint64 size : {1 * MiB, 37 * MiB + 512, 100 * MiB, 5 * GiB}) {
            for (const char *format : {"fixed", "dynamic"})
                QTest::addRow("%s, blocks of %llu MiB, %llu bytes", format, block, size)
                    << QString::fromLatin1(format) << block * MiB << size;
        }
    }
    QTest::newRow("dynamic, 2 TiB") << QStringLiteral("dynamic") << 2 * MiB << 2 * TiB;
    QTest::newRow("dynamic, 64 TiB") << QStringLiteral("dynamic") << 32 * MiB << 64 * TiB;
    QTest::newRow("dynamic, 64 TiB, large blocks") << QStringLiteral("dynamic") << 256 * MiB << 64 * TiB;
}

void TestVhdx::readsWhatQemuWrites()
{
    QFETCH(const QString, format);
    QFETCH(const quint64, blockSize);
    QFETCH(const quint64, size);
    const QString disk = path(QStringLiteral("disk.vhdx"));
    const Output made =
        run(QStringLiteral("qemu-img"),
            {QStringLiteral("create"), QStringLiteral("-f"), QStringLiteral("vhdx"), QStringLiteral("-o"),
             QStringLiteral("subformat=%1,block_size=%2,block_state_zero=off").arg(format).arg(blockSize), disk,
             QString::number(size)});
    QVERIFY2(made.code == 0, made.text);
    const quint64 middle = size / 2 / MiB * MiB;
    QStringList writes;
    for (const auto &[pattern, offset, length] :
         {std::tuple(1, quint64(0), 64 * KiB), std::tuple(2, middle, 512 * KiB), std::tuple(3, size - 512, 512ULL)})
        writes += {QStringLiteral("-c"), QStringLiteral("write -P %1 %2 %3").arg(pattern).arg(offset).arg(length)};
    const Output written = run(QStringLiteral("qemu-io"), writes + QStringList {disk});
    QVERIFY2(written.code == 0, written.text);

    const Output told =
        run(QStringLiteral("qemu-img"), {QStringLiteral("info"), QStringLiteral("--output=json"), disk});
    const QJsonObject facts = QJsonDocument::fromJson(told.text).object();
    const SparseFile file = readOnly(disk);
    const DiskInfo info = readDisk(file);
    QCOMPARE(info.format, DiskFormat::Vhdx);
    QCOMPARE(info.kind, format == QLatin1String("fixed") ? DiskKind::Fixed : DiskKind::Dynamic);
    QCOMPARE(info.virtualSize, quint64(facts.value(QLatin1String("virtual-size")).toDouble()));
    QCOMPARE(info.virtualSize, size);
    QCOMPARE(info.blockSize, quint32(facts.value(QLatin1String("cluster-size")).toDouble()));
    QCOMPARE(info.logicalSectorSize, 512u);
    QCOMPARE(info.fileSize, file.size());
    QVERIFY2(info.creator.startsWith(QLatin1String("QEMU v")), qPrintable(info.creator));
    QVERIFY(!info.logDirty);
    QCOMPARE(info.remarks, QStringList());

    const DiskCheck check = checkDisk(file);
    QCOMPARE(check.errors, QStringList());
    QCOMPARE(check.blocks, (size + blockSize - 1) / blockSize);
    const QList<DiskRun> runs = runsOf(file);
    QCOMPARE(firstDisorder(runs, size), -1);
    QCOMPARE(check.allocatedBytes, bytesInFile(runs));
    if (size <= 100 * MiB) {
        QVERIFY(partOf(file, runs, 0, size) == rawOf(disk));
    } else {
        QCOMPARE(partOf(file, runs, 0, 64 * KiB), QByteArray(64 * KiB, '\1'));
        QVERIFY(partOf(file, runs, middle - 64 * KiB, 640 * KiB)
                == QByteArray(64 * KiB, '\0') + QByteArray(512 * KiB, '\2') + QByteArray(64 * KiB, '\0'));
        QCOMPARE(partOf(file, runs, size - 1024, 1024), QByteArray(512, '\0') + QByteArray(512, '\3'));
    }
    const bool fixed = info.kind == DiskKind::Fixed;
    QVERIFY(fixed ? bytesInFile(runs) == size : bytesInFile(runs) <= 4 * blockSize);
    const Output seen = run(QStringLiteral("vhdiinfo"), {disk});
    QVERIFY2(seen.code == 0 && seen.text.contains("(" + QByteArray::number(size) + " bytes)"), seen.text);
}

void TestVhdx::saysWhatVhdiinfoSays_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<quint32>("sectorSize");
    QTest::addColumn<quint64>("blockSize");

    for (const quint32 sector : {512u, 4096u}) {
        for (const quint64 block : {1 * MiB, 32 * MiB}) {
            QTest::addRow("fixed, %u, %llu", sector, block) << Kind::Fixed << sector << block;
            QTest::addRow("dynamic, %u, %llu", sector, block) << Kind::Dynamic << sector << block;
            QTest::addRow("differencing, %u, %llu", sector, block) << Kind::Differencing << sector << block;
        }
    }
}

void TestVhdx::saysWhatVhdiinfoSays()
{
    QFETCH(const Kind, kind);
    QFETCH(const quint32, sectorSize);
    QFETCH(const quint64, blockSize);
    const VhdxSpec spec = specOf(kind, 77 * MiB + sectorSize, quint32(blockSize), sectorSize);
    const QString disk = makeDisk(spec);
    const Output seen = run(QStringLiteral("vhdiinfo"), {disk});
    QVERIFY2(seen.code == 0, seen.text);
    const DiskInfo info = readDisk(readOnly(disk));
    const char *const kinds[] = {"Fixed", "Dynamic", "Differential"};
    QByteArrayList lines {QByteArray("Disk type\t\t: ") + kinds[int(info.kind)],
                          "(" + QByteArray::number(info.virtualSize) + " bytes)",
                          "Bytes per sector\t: " + QByteArray::number(info.logicalSectorSize),
                          "Identifier\t\t: " + info.dataWriteId.toByteArray(QUuid::WithoutBraces)};
    if (info.kind == DiskKind::Differencing)
        lines += {"Parent identifier\t: " + info.parent.linkage.toByteArray(QUuid::WithoutBraces),
                  "Parent filename\t\t: " + info.parent.absolutePath.toUtf8()};
    for (const QByteArray &line : std::as_const(lines))
        QVERIFY2(seen.text.contains(line), line + " is not in\n" + seen.text);
    QCOMPARE(info.diskId, spec.virtualDiskId);
    QCOMPARE(info.physicalSectorSize, 4096u);
    QCOMPARE(info.blockSize, quint32(blockSize));
    QCOMPARE(info.creator, QStringLiteral("Penumbra"));
    QCOMPARE(info.remarks, QStringList());
    QCOMPARE(checkDisk(readOnly(disk)).errors, QStringList());
}

void TestVhdx::differencingDisksNameTheirParent()
{
    VhdxSpec spec = specOf(Kind::Differencing, 8 * MiB);
    spec.parentPath = QStringLiteral("..\\Grundlagen für \U0001F4BE\\base.vhdx");
    const ParentLocation parent = readDisk(readOnly(makeDisk(spec))).parent;
    QCOMPARE(parent.relativePath, spec.parentPath);
    QCOMPARE(parent.absolutePath, spec.parentAbsolutePath);
    QCOMPARE(parent.volumePath, QString());
    QCOMPARE(parent.linkage, spec.parentDataWriteId);
    QVERIFY(parent.linkage2.isNull());
}

void TestVhdx::unknownParentKeysAreARemark()
{
    const QString path = makeDisk(specOf(Kind::Differencing, 8 * MiB), [](SparseFile &file) {
        const quint64 locator = items + 40;
        const QByteArray key = file.read(locator + 44, 4); // of the third entry
        file.write(locator + qFromLittleEndian<quint32>(key.constData()), QByteArrayLiteral("X"));
    });
    const DiskInfo info = readDisk(readOnly(path));
    QCOMPARE(info.parent.relativePath, QStringLiteral(".\\base.vhdx"));
    QCOMPARE(info.parent.absolutePath, QString());
    QCOMPARE(info.remarks, {QStringLiteral("the parent locator has 1 unknown entries")});
}

void TestVhdx::mapsDifferencingDisks_data()
{
    QTest::addColumn<quint64>("blockSize");
    QTest::addColumn<quint32>("sectorSize");

    QTest::newRow("1 MiB, 512") << 1 * MiB << 512u;
    QTest::newRow("2 MiB, 4096") << 2 * MiB << 4096u;
    QTest::newRow("256 MiB, 512") << 256 * MiB << 512u;
}

void TestVhdx::mapsDifferencingDisks()
{
    QFETCH(const quint64, blockSize);
    QFETCH(const quint32, sectorSize);
    VhdxSpec spec = specOf(Kind::Differencing, 9 * MiB + sectorSize, quint32(blockSize), sectorSize);
    spec.extents = {{5 * sectorSize, noise(sectorSize, 1)},
                    {4 * MiB, noise(MiB, 2)},
                    {5 * MiB, noise(MiB, 3)},
                    {7 * MiB + sectorSize, noise(qsizetype(3 * sectorSize), 4)},
                    {9 * MiB, noise(sectorSize, 5)}};
    const SparseFile file = readOnly(makeDisk(spec));
    const QList<DiskRun> runs = runsOf(file);
    QCOMPARE(firstDisorder(runs, spec.virtualSize), -1);
    QByteArray expected(qsizetype(spec.virtualSize), '\0');
    QByteArray seen(qsizetype(spec.virtualSize), '\0');
    quint64 bytes = 0;
    for (const DiskExtent &extent : std::as_const(spec.extents)) {
        expected.replace(qsizetype(extent.offset), extent.data.size(), extent.data);
        bytes += quint64(extent.data.size());
    }
    for (const DiskRun &run : runs) {
        QVERIFY(run.place != DiskRun::Place::Zero);
        if (run.place == DiskRun::Place::File)
            seen.replace(qsizetype(run.offset), qsizetype(run.length),
                         file.read(run.fileOffset, qsizetype(run.length)));
    }
    QVERIFY(seen == expected);
    QCOMPARE(bytesInFile(runs), bytes);
    const DiskCheck check = checkDisk(file);
    QCOMPARE(check.errors, QStringList());
    QCOMPARE(check.allocatedBytes, bytes);
}

/// 64 TiB of blocks of 1 MiB have a table of 512 MiB.
void TestVhdx::readsLittleOfLargeDisks()
{
    VhdxSpec spec = specOf(Kind::Differencing, 64 * TiB, 1 * MiB);
    spec.extents = {{0, noise(512, 1)}, {40 * TiB, noise(2 * MiB, 2)}, {64 * TiB - 512, noise(512, 3)}};
    const SparseFile file = readOnly(makeDisk(spec));
    const CountingFile info(file);
    QCOMPARE(readVhdx(info).virtualSize, 64 * TiB);
    QVERIFY2(info.total < qsizetype(300 * KiB) && info.reads <= 4, QByteArray::number(info.total));
    const CountingFile map(file);
    const QList<DiskRun> runs = runsOf(map);
    QCOMPARE(runs.size(), 5);
    QCOMPARE(bytesInFile(runs), 2 * MiB + 1024);
    QVERIFY2(map.largest <= qsizetype(MiB), QByteArray::number(map.largest));
    const CountingFile checked(file);
    const DiskCheck check = checkDisk(checked);
    QCOMPARE(check.errors, QStringList());
    QCOMPARE(check.blocks, 64 * TiB / MiB);
    QVERIFY2(checked.largest <= qsizetype(MiB), QByteArray::number(checked.largest));
}

void TestVhdx::stopsWhenAsked()
{
    const SparseFile file = readOnly(makeDisk(specOf(Kind::Dynamic, 40 * MiB)));
    int runs = 0;
    mapDisk(file, [&](const DiskRun &) { return ++runs < 2; });
    QCOMPARE(runs, 2);
    QList<quint64> seen;
    checkDisk(file, [&](quint64 done, quint64 total) {
        seen += {done, total};
        return true;
    });
    QCOMPARE(seen, QList<quint64>({0, 20, 20, 20}));
    try {
        checkDisk(file, [](quint64, quint64) { return false; });
        QFAIL("it went on");
    } catch (const Error &error) {
        QCOMPARE(error.kind(), FailureKind::Cancelled);
    }
}

void TestVhdx::refusesDamagedFiles_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Damage>("damage");
    QTest::addColumn<FailureKind>("failure");
    QTest::addColumn<QString>("detail");

    const auto bad = [](const char *name, const Damage &damage, const char *detail, Kind kind = Kind::Dynamic) {
        QTest::newRow(name) << kind << damage << FailureKind::InvalidInput << QString::fromLatin1(detail);
    };
    const auto unknown = [](const char *name, const Damage &damage, const char *detail) {
        QTest::newRow(name) << Kind::Dynamic << damage << FailureKind::NotSupported << QString::fromLatin1(detail);
    };
    const QByteArray odd(16, 'Z');

    bad("signature", flip({0}), "no virtual disk");
    bad(
        "cut short in the headers", [](SparseFile &file) { file.resize(100 * KiB); }, "cut short");
    bad("both headers", flip({64 * KiB + 20, 128 * KiB + 20}), "both its headers are damaged");
    bad(
        "equal sequence numbers",
        [odd](SparseFile &file) {
            file.write(64 * KiB + Vhdx::DataWriteGuid, odd);
            inHeaders(Vhdx::SequenceNumber, integer<quint64>(5))(file);
        },
        "headers differ but have the same sequence number");
    unknown("version", inHeaders(Vhdx::Version, integer<quint16>(2)), "version 2");
    bad("both region tables", flip({192 * KiB + 40, 256 * KiB + 40}), "both its region tables are damaged");
    bad("too many regions", inRegions(8, integer<quint32>(2048)), "both its region tables are damaged");
    unknown("unknown region", inRegions(batField, odd), "needs the region");
    bad("BAT outside", inRegions(batField + 16, integer<quint64>(1 * TiB)), "block allocation table lies outside");
    bad("BAT in the header", inRegions(batField + 16, integer<quint64>(0)), "block allocation table lies outside");
    bad("BAT at 2^64", inRegions(batField + 16, integer<quint64>(~quint64(0))), "block allocation table lies outside");
    bad("BAT too short", inRegions(batField + 24, integer<quint32>(0)), "block allocation table is too short");
    bad("metadata too short", inRegions(metadataField + 24, integer<quint32>(0)), "metadata region is too short");
    bad("two metadata regions", inRegions(batField, Vhdx::guidBytes(Vhdx::metadataRegion)), "is there twice");
    bad("metadata table", flip({metadata}), "metadata table is damaged");
    bad("too many items", overwrite(metadata + 10, integer<quint16>(2048)), "metadata table is damaged");
    unknown("unknown item", overwrite(metadataEntry(2), odd), "needs the metadata item");
    bad("item in the table", overwrite(metadataEntry(0) + 16, integer<quint32>(64)), "outside its region");
    bad("item outside", overwrite(metadataEntry(0) + 16, integer<quint32>(0xfffffff0)), "outside its region");
    bad("long item", overwrite(metadataEntry(0) + 20, integer<quint32>(0xffffffff)), "outside its region");
    bad("short item", overwrite(metadataEntry(1) + 20, integer<quint32>(4)), "missing or too short");
    bad("item is a user's", overwrite(metadataEntry(1) + 24, integer<quint32>(Vhdx::IsUser)), "missing or too short");
    bad("two sizes", overwrite(metadataEntry(2), Vhdx::guidBytes(Vhdx::virtualDiskSizeItem)), "twice");
    bad("block size", overwrite(items, integer<quint32>(3 * MiB)), "outside the format's limits");
    bad("no block size", overwrite(items, integer<quint32>(0)), "outside the format's limits");
    bad("disk size", overwrite(items + 8, integer<quint64>(64 * TiB + 512)), "outside the format's limits");
    bad("no disk size", overwrite(items + 8, integer<quint64>(0)), "outside the format's limits");
    bad("table for a larger disk", overwrite(items + 8, integer<quint64>(64 * TiB)), "is too short");
    bad("logical sectors", overwrite(items + 32, integer<quint32>(1024)), "outside the format's limits");
    bad("physical sectors", overwrite(items + 36, integer<quint32>(1)), "outside the format's limits");
    bad("parent without locator", overwrite(items + 4, integer<quint32>(Vhdx::HasParent)), "missing or too short");
    // The locator follows 40 bytes of items; its entries have 12 bytes each.
    const quint64 locator = items + 40;
    QTest::newRow("type of the parent") << Kind::Differencing << overwrite(locator, odd) << FailureKind::NotSupported
                                        << QStringLiteral("unknown type");
    bad("pairs", overwrite(locator + 18, integer<quint16>(0xffff)), "cut short", Kind::Differencing);
    bad("key outside", overwrite(locator + 20, integer<quint32>(0xffffff00)), "lies outside it", Kind::Differencing);
    bad("value outside", overwrite(locator + 24, integer<quint32>(1 << 20)), "lies outside it", Kind::Differencing);
    bad("no key", overwrite(locator + 28, integer<quint16>(0)), "lies outside it", Kind::Differencing);
    bad("odd value", overwrite(locator + 30, integer<quint16>(77)), "lies outside it", Kind::Differencing);
    bad(
        "same keys", [locator](SparseFile &file) { file.write(locator + 32, file.read(locator + 20, 12)); },
        "two entries of the same name", Kind::Differencing);
    bad(
        "too many pairs",
        [locator](SparseFile &file) {
            file.write(metadataEntry(5) + 20, integer<quint32>(64 * KiB));
            file.write(locator + 18, integer<quint16>(65));
        },
        "parent locator has 65 entries", Kind::Differencing);
    bad(
        "too much text",
        [locator](SparseFile &file) {
            file.write(metadataEntry(5) + 20, integer<quint32>(64 * KiB));
            file.write(locator + 1024, QByteArray(40'000, 'x'));
            for (const quint64 entry : {locator + 32, locator + 44}) { // two paths that share their text
                file.write(entry + 4, integer<quint32>(1024));
                file.write(entry + 10, integer<quint16>(40'000));
            }
        },
        "parent locator has more than 64 KiB of text", Kind::Differencing);
    bad("no linkage", overwrite(locator + 18, integer<quint16>(0)), "which disk the parent is", Kind::Differencing);
    bad("log without a sequence", inHeaders(Vhdx::LogGuid, odd), "not empty but damaged");
    bad(
        "dirty log outside",
        [odd](SparseFile &file) {
            inHeaders(Vhdx::LogGuid, odd)(file);
            inHeaders(Vhdx::LogOffset, integer<quint64>(1 * TiB))(file);
        },
        "log lies outside");
    unknown(
        "log version",
        [odd](SparseFile &file) {
            inHeaders(Vhdx::LogGuid, odd)(file);
            inHeaders(Vhdx::LogVersion, integer<quint16>(1))(file);
        },
        "log has version 1");
    unknown(
        "long log",
        [odd](SparseFile &file) {
            file.resize(1 * GiB);
            inHeaders(Vhdx::LogGuid, odd)(file);
            inHeaders(Vhdx::LogLength, integer<quint32>(100 * MiB))(file);
        },
        "log has 104857600 bytes");
}

void TestVhdx::refusesDamagedFiles()
{
    QFETCH(const Kind, kind);
    QFETCH(const Damage, damage);
    QFETCH(const FailureKind, failure);
    QFETCH(const QString, detail);
    const SparseFile file = readOnly(makeDisk(specOf(kind, 8 * MiB), damage));
    const std::function<void()> calls[] = {[&] { readDisk(file); }, [&] { checkDisk(file); }, [&] { runsOf(file); }};
    for (const auto &call : calls) {
        try {
            call();
            QFAIL("it was read");
        } catch (const Error &error) {
            QCOMPARE(failureKindName(error.kind()), failureKindName(failure));
            QVERIFY2(error.failure().detail.contains(detail), error.what());
            QCOMPARE(error.failure().object, file.name());
        }
    }
}

void TestVhdx::remarksOnWhatIsReadable_data()
{
    QTest::addColumn<Damage>("damage");
    QTest::addColumn<QString>("remark");
    QTest::addColumn<bool>("atOnce"); // by readDisk(), too

    const auto row = [](const char *name, const Damage &damage, const char *remark, bool atOnce = true) {
        QTest::newRow(name) << damage << QString::fromLatin1(remark) << atOnce;
    };
    row("first header", flip({64 * KiB + 20}), "the first header is damaged");
    row("second header", flip({128 * KiB + 4000}), "the second header is damaged");
    row("first region table", flip({192 * KiB + 40}), "the first region table is damaged");
    row("second region table", flip({256 * KiB + 40}), "the second region table is damaged", false);
    row(
        "differing region tables",
        [](SparseFile &file) {
            file.write(256 * KiB + 28 + batField, integer<quint32>(0));
            seal(file, 256 * KiB, Vhdx::regionTableSize);
        },
        "the two region tables differ", false);
    row("clean log outside", inHeaders(Vhdx::LogOffset, integer<quint64>(1 * TiB)), "the place of the log is wrong");
    row("overlapping items", overwrite(metadataEntry(2) + 16, integer<quint32>(64 * KiB + 8)), " overlap");
}

void TestVhdx::remarksOnWhatIsReadable()
{
    QFETCH(const Damage, damage);
    QFETCH(const QString, remark);
    QFETCH(const bool, atOnce);
    const VhdxSpec spec = specOf(Kind::Dynamic, 2 * GiB);
    const SparseFile file = readOnly(makeDisk(spec, damage));
    const auto says = [&](const QStringList &texts) { return texts.size() == 1 && texts.first().contains(remark); };
    const DiskInfo info = readDisk(file);
    QVERIFY2(atOnce ? says(info.remarks) : info.remarks.isEmpty(), qPrintable(info.remarks.join(u'|')));
    QCOMPARE(info.virtualSize, spec.virtualSize);
    const DiskCheck check = checkDisk(file);
    QVERIFY2(says(check.info.remarks), qPrintable(check.info.remarks.join(u'|')));
    QVERIFY2(check.errors.first().contains(remark), qPrintable(check.errors.join(u'|')));
}

void TestVhdx::findsBrokenTables_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Damage>("damage");
    QTest::addColumn<QStringList>("errors");

    // Blocks 0, 1 and 3 of 2 MiB have content; a differencing disk's bitmap lies before them.
    const auto row = [](const char *name, Kind kind, const Damage &damage, const QStringList &errors) {
        QTest::newRow(name) << kind << damage << errors;
    };
    const auto entry = [](quint64 index, quint64 value) { return overwrite(table + 8 * index, integer(value)); };
    const auto present = [](quint64 place) { return place | Vhdx::PAYLOAD_BLOCK_FULLY_PRESENT; };
    constexpr quint64 bitmap = 2048; // its index in the table: the chunk ratio of blocks of 2 MiB

    row("nothing", Kind::Dynamic, {}, {});
    row("nothing either", Kind::Differencing, {}, {});
    row("block outside", Kind::Dynamic, entry(0, present(1 * GiB)), {QStringLiteral("block 0 lies outside the file")});
    row("block at the file's end", Kind::Dynamic, [](SparseFile &file) { file.resize(file.size() - 1); },
        {QStringLiteral("block 3 lies outside the file")});
    row("block in the header", Kind::Dynamic, entry(1, present(0)),
        {QStringLiteral("block 1 lies where the headers are")});
    row("block at 2^64", Kind::Dynamic, entry(1, present(~quint64(0) << 20)),
        {QStringLiteral("block 1 lies outside the file")});
    row("two blocks", Kind::Dynamic, entry(0, present(firstBlock + 2 * MiB)),
        {QStringLiteral("block 0 and block 1 lie at the same place")});
    row("halves of two blocks", Kind::Dynamic, entry(0, present(firstBlock + 1 * MiB)),
        {QStringLiteral("block 0 and block 1 lie at the same place")});
    row("block in the log", Kind::Dynamic, entry(0, present(1 * MiB)),
        {QStringLiteral("the metadata region and block 0 lie at the same place")});
    row("block in the table", Kind::Dynamic, entry(3, present(3 * MiB)),
        {QStringLiteral("the block allocation table and block 3 lie at the same place")});
    row("reserved bits", Kind::Dynamic, entry(2, 1 << 10),
        {QStringLiteral("the entry of block 2 has bits set that have to be zero")});
    row("unknown state", Kind::Dynamic, entry(2, 5), {QStringLiteral("block 2 has the state 5, which does not exist")});
    row("trimmed blocks", Kind::Dynamic, entry(0, Vhdx::PAYLOAD_BLOCK_UNMAPPED | (firstBlock + 2 * MiB)), {});
    row("partial block without a parent", Kind::Dynamic, entry(0, firstBlock | Vhdx::PAYLOAD_BLOCK_PARTIALLY_PRESENT),
        {QStringLiteral("block 0 is partially present, but the disk has no parent")});
    row("bitmap without a parent", Kind::Dynamic, entry(bitmap, (64 * MiB) | Vhdx::SB_BLOCK_PRESENT),
        {QStringLiteral("sector bitmap 0 lies outside the file"),
         QStringLiteral("sector bitmap 0 is there, but the disk has no parent")});
    row("missing bitmap", Kind::Differencing, entry(bitmap, 0),
        {QStringLiteral("sector bitmap 0 is missing, but a block needs it")});
    row("bitmap outside", Kind::Differencing, entry(bitmap, (1 * GiB) | Vhdx::SB_BLOCK_PRESENT),
        {QStringLiteral("sector bitmap 0 lies outside the file")});
    row("bitmap in a block", Kind::Differencing, entry(bitmap, (firstBlock + 2 * MiB) | Vhdx::SB_BLOCK_PRESENT),
        {QStringLiteral("block 0 and sector bitmap 0 lie at the same place")});
    row("bitmap in a later block", Kind::Differencing, entry(bitmap, (firstBlock + 3 * MiB) | Vhdx::SB_BLOCK_PRESENT),
        {QStringLiteral("block 1 and sector bitmap 0 lie at the same place")});
    row("state of a bitmap", Kind::Differencing, entry(bitmap, 3),
        {QStringLiteral("sector bitmap 0 has the state 3, which does not exist")});
    row("log in the metadata", Kind::Dynamic, inHeaders(Vhdx::LogOffset, integer<quint64>(2 * MiB)),
        {QStringLiteral("the metadata region and the log lie at the same place")});
    row("odd region", Kind::Dynamic, inRegions(batField + 24, integer<quint32>(MiB - 5)),
        {QStringLiteral("the block allocation table is not made of whole MiB")});
}

void TestVhdx::findsBrokenTables()
{
    QFETCH(const Kind, kind);
    QFETCH(const Damage, damage);
    QFETCH(const QStringList, errors);
    VhdxSpec spec = specOf(kind, 9 * GiB);
    spec.extents = {{0, noise(512, 1)}, {3 * MiB, noise(512, 2)}, {7 * MiB, noise(512, 3)}};
    const DiskCheck check = checkDisk(readOnly(makeDisk(spec, damage)));
    QCOMPARE(check.errors, errors);
    QCOMPARE(check.errorCount, quint64(errors.size()));
}

void TestVhdx::namesAHundredErrorsAndCountsAll()
{
    const SparseFile file = readOnly(makeDisk(specOf(Kind::Dynamic, 8 * GiB, 1 * MiB), [](SparseFile &damaged) {
        for (quint64 block = 0; block < 500; ++block)
            damaged.write(table + 8 * block, integer<quint64>((4 * MiB) | Vhdx::PAYLOAD_BLOCK_FULLY_PRESENT));
    }));
    const DiskCheck check = checkDisk(file);
    QCOMPARE(check.errors.size(), 100);
    QCOMPARE(check.errors.last(), QStringLiteral("block 0 and block 100 lie at the same place"));
    QCOMPARE(check.errorCount, 499u);
}

void TestVhdx::takesTheNewerHeader()
{
    for (const quint64 newer : {0, 1}) {
        m_directory = std::make_unique<QTemporaryDir>();
        const QByteArray id(16, char('a' + newer));
        const QString disk = makeDisk(specOf(Kind::Dynamic, 8 * MiB), [&](SparseFile &file) {
            file.write(Vhdx::headerOffsets[newer] + Vhdx::DataWriteGuid, id);
            file.write(Vhdx::headerOffsets[newer] + Vhdx::SequenceNumber, integer<quint64>(quint64(1) << 63));
            seal(file, Vhdx::headerOffsets[newer], Vhdx::headerSize);
        });
        QCOMPARE(readDisk(readOnly(disk)).dataWriteId, Vhdx::guidAt(id.constData()));
    }
}

/// Some converters write one header twice.
void TestVhdx::copiesOfOneHeaderAreUsable()
{
    const QString disk = makeDisk(specOf(Kind::Dynamic, 8 * MiB), inHeaders(Vhdx::SequenceNumber, integer<quint64>(5)));
    const QStringList remark {QStringLiteral("both headers have the same sequence number")};
    QCOMPARE(readDisk(readOnly(disk)).remarks, remark);
    const Output check = run(QStringLiteral("qemu-img"), {QStringLiteral("check"), disk});
    QVERIFY2(check.code == 0, check.text);
}

QTEST_GUILESS_MAIN(TestVhdx)
#include "tst_vhdx.moc"
