// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/failure.h"
#include "vhdxscene.h"
#include "vm/checksum.h"
#include "vm/sparsefile.h"
#include "vm/vhdxblocks.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace Penumbra;
using namespace Penumbra::Vm;

namespace {

/// What libvhdi reads from a disk, and its parents, through vhdimount; nothing where there is no FUSE.
std::optional<QByteArray> contentByLibvhdi(const QString &disk)
{
    const QTemporaryDir mountPoint;
    if (run(QStringLiteral("vhdimount"), {disk, mountPoint.path()}).code != 0)
        return std::nullopt;
    // One file per disk of the chain; the last one is the newest state.
    const QStringList names = QDir(mountPoint.path()).entryList(QDir::Files, QDir::Name);
    const QByteArray content = names.isEmpty() ? QByteArray() : contentsOf(mountPoint.filePath(names.last()));
    if (run(QStringLiteral("umount"), {mountPoint.path()}).code != 0)
        run(QStringLiteral("fusermount"), {QStringLiteral("-u"), mountPoint.path()});
    return content;
}

/// A chain's content by its sector bitmaps; the first disk is the base.
QByteArray readChain(const QStringList &paths, quint64 size)
{
    QByteArray content(qsizetype(size), '\0');
    for (const QString &path : paths) {
        const SparseFile file(path, SparseFile::Mode::ReadOnly);
        const VhdxReader reader(file);
        VhdxBlocks map(reader);
        const quint64 sector = reader.geometry().sectorSize;
        for (quint64 at = 0; at < size; at += sector) {
            if (const auto place = map.fileOffset(at))
                content.replace(qsizetype(at), qsizetype(sector), file.read(*place, qsizetype(sector)));
        }
    }
    return content;
}

std::optional<FailureKind> failureOfWriting(const QString &path, const VhdxSpec &spec)
{
    try {
        writeVhdx(path, spec);
    } catch (const Error &error) {
        return error.kind();
    }
    return std::nullopt;
}

} // namespace

class TestVhdxWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void checksumsAreTheKnownOnes();
    void otherProgramsReadEveryByte_data();
    void otherProgramsReadEveryByte();
    void largeDisksAreRightAndSmall_data();
    void largeDisksAreRightAndSmall();
    void vhdiinfoReadsWhatWasAsked_data();
    void vhdiinfoReadsWhatWasAsked();
    void differencingDisksHoldTheirSectorsOnly_data();
    void differencingDisksHoldTheirSectorsOnly();
    void libvhdiReadsChains_data();
    void libvhdiReadsChains();
    void sameSpecSameBytes();
    void refusesWhatTheFormatForbids_data();
    void refusesWhatTheFormatForbids();
    void leavesAnotherFileAlone();
    void leavesNothingWhenItFails();
    void damagedFilesAreRefused_data();
    void damagedFilesAreRefused();

private:
    QString path(const QString &name) const { return m_directory->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_directory;
};

void TestVhdxWriter::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(m_directory->isValid());
}

void TestVhdxWriter::checksumsAreTheKnownOnes()
{
    QCOMPARE(crc32c("123456789"), 0xe3069283u);
    QCOMPARE(crc32("123456789"), 0xcbf43926u);
}

void TestVhdxWriter::otherProgramsReadEveryByte_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<quint64>("size");
    QTest::addColumn<quint32>("blockSize");
    QTest::addColumn<quint32>("sectorSize");

    for (const Kind kind : {Kind::Fixed, Kind::Dynamic}) {
        const char *const name = kind == Kind::Fixed ? "fixed" : "dynamic";
        const auto row = [&](quint64 size, quint64 blockSize, quint32 sectorSize) {
            QTest::addRow("%s, %llu bytes, blocks of %llu MiB, sectors of %u", name, size, blockSize / MiB, sectorSize)
                << kind << size << quint32(blockSize) << sectorSize;
        };
        row(1 * MiB, 1 * MiB, 512);
        row(1 * MiB, 256 * MiB, 512);
        row(3 * MiB + 512, 1 * MiB, 512);
        row(77 * 512, 2 * MiB, 512);
        row(37 * MiB + 1536, 2 * MiB, 512);
        row(64 * MiB, 32 * MiB, 512);
        row(64 * MiB, 2 * MiB, 4096);
        row(5 * MiB + 4096, 1 * MiB, 4096);
    }
}

void TestVhdxWriter::otherProgramsReadEveryByte()
{
    QFETCH(const Kind, kind);
    QFETCH(const quint64, size);
    QFETCH(const quint32, blockSize);
    QFETCH(const quint32, sectorSize);
    VhdxSpec spec = specOf(kind, size, blockSize, sectorSize);
    spec.extents = contentOf(spec);
    const QString disk = path(QStringLiteral("disk.vhdx"));
    writeVhdx(disk, spec);

    const QByteArray expected = overlay(QByteArray(qsizetype(size), '\0'), spec.extents);
    QVERIFY(readChain({disk}, size) == expected);
    if (sectorSize == 512) { // all that qemu-img knows
        const Output check = run(QStringLiteral("qemu-img"), {QStringLiteral("check"), disk});
        QVERIFY2(check.code == 0 && check.text.contains("No errors were found"), check.text);
        QVERIFY(rawOf(disk) == expected);
    } else {
        const Output info = run(QStringLiteral("vhdiinfo"), {disk});
        QVERIFY2(info.code == 0 && info.text.contains("Bytes per sector\t: 4096"), info.text);
        if (const auto content = contentByLibvhdi(disk))
            QVERIFY(*content == expected);
    }
    struct stat status
    {
    };
    QCOMPARE(::stat(QFile::encodeName(disk).constData(), &status), 0);
    QVERIFY2(status.st_blocks * 512 < 200 * 1024, QByteArray::number(qint64(status.st_blocks * 512)));
    QCOMPARE(uint(status.st_mode & 07777), 0644u);
}

void TestVhdxWriter::largeDisksAreRightAndSmall_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<quint64>("size");
    QTest::addColumn<quint32>("blockSize");

    QTest::newRow("dynamic, 127 GiB") << Kind::Dynamic << 127 * GiB << quint32(32 * MiB);
    QTest::newRow("dynamic, 2 TiB") << Kind::Dynamic << 2 * TiB << quint32(2 * MiB);
    QTest::newRow("dynamic, 2 TiB and a sector, small blocks") << Kind::Dynamic << 2 * TiB + 512 << quint32(1 * MiB);
    QTest::newRow("dynamic, 64 TiB, the limit") << Kind::Dynamic << 64 * TiB << quint32(256 * MiB);
    QTest::newRow("fixed, 127 GiB") << Kind::Fixed << 127 * GiB << quint32(2 * MiB);
    QTest::newRow("fixed, 2 TiB") << Kind::Fixed << 2 * TiB << quint32(32 * MiB);
}

void TestVhdxWriter::largeDisksAreRightAndSmall()
{
    QFETCH(const Kind, kind);
    QFETCH(const quint64, size);
    QFETCH(const quint32, blockSize);
    VhdxSpec spec = specOf(kind, size, blockSize);
    spec.extents = contentOf(spec);
    spec.extents.append({size / 2 / MiB * MiB + 512, noise(4096, 4)});
    const QString disk = path(QStringLiteral("disk.vhdx"));
    writeVhdx(disk, spec);

    const Output check = run(QStringLiteral("qemu-img"), {QStringLiteral("check"), disk});
    QVERIFY2(check.code == 0 && check.text.contains("No errors were found"), check.text);
    const Output info =
        run(QStringLiteral("qemu-img"), {QStringLiteral("info"), QStringLiteral("--output=json"), disk});
    const QJsonObject facts = QJsonDocument::fromJson(info.text).object();
    QCOMPARE(quint64(facts.value(QLatin1String("virtual-size")).toDouble()), size);
    QCOMPARE(quint32(facts.value(QLatin1String("cluster-size")).toDouble()), blockSize);
    QVERIFY2(facts.value(QLatin1String("actual-size")).toDouble() < 4e6, info.text);
    for (const DiskExtent &extent : std::as_const(spec.extents)) {
        const QString part = path(QStringLiteral("part"));
        const QString sectors = QString::number(extent.data.size() / 512);
        const Output copy =
            run(QStringLiteral("qemu-img"),
                {QStringLiteral("dd"), QStringLiteral("-f"), QStringLiteral("vhdx"), QStringLiteral("-O"),
                 QStringLiteral("raw"), QStringLiteral("bs=512"), QStringLiteral("skip=%1").arg(extent.offset / 512),
                 QStringLiteral("count=%1").arg(extent.offset / 512 + quint64(extent.data.size()) / 512),
                 QStringLiteral("if=") + disk, QStringLiteral("of=") + part});
        QVERIFY2(copy.code == 0, copy.text);
        QVERIFY2(contentsOf(part) == extent.data, sectors.toUtf8());
        QFile::remove(part);
    }
}

void TestVhdxWriter::vhdiinfoReadsWhatWasAsked_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QByteArrayList>("lines");

    QTest::newRow("fixed") << Kind::Fixed << QByteArrayList {"Disk type\t\t: Fixed"};
    QTest::newRow("dynamic") << Kind::Dynamic << QByteArrayList {"Disk type\t\t: Dynamic"};
    QTest::newRow("differencing") << Kind::Differencing
                                  << QByteArrayList {"Disk type\t\t: Differential",
                                                     "Identifier\t\t: 0badcafe-24c8-49a6-a959-5e4bf1288bfb",
                                                     "Parent identifier\t: 83ed0ec3-24c8-49a6-a959-5e4bf1288bfb",
                                                     "Parent filename\t\t: \\\\?\\UNC\\server\\share\\base.vhdx"};
}

void TestVhdxWriter::vhdiinfoReadsWhatWasAsked()
{
    QFETCH(const Kind, kind);
    QFETCH(const QByteArrayList, lines);
    VhdxSpec spec = specOf(kind, 40 * MiB);
    spec.extents = contentOf(spec);
    const QString disk = path(QStringLiteral("disk.vhdx"));
    writeVhdx(disk, spec);

    const Output info = run(QStringLiteral("vhdiinfo"), {disk});
    QVERIFY2(info.code == 0, info.text);
    QVERIFY2(info.text.contains("(41943040 bytes)"), info.text);
    for (const QByteArray &line : lines)
        QVERIFY2(info.text.contains(line), info.text);
}

void TestVhdxWriter::differencingDisksHoldTheirSectorsOnly_data()
{
    QTest::addColumn<quint64>("blockSize");
    QTest::addColumn<quint32>("sectorSize");

    QTest::newRow("1 MiB, 512") << quint64(1 * MiB) << 512u;
    QTest::newRow("2 MiB, 512") << quint64(2 * MiB) << 512u;
    QTest::newRow("2 MiB, 4096") << quint64(2 * MiB) << 4096u;
    QTest::newRow("256 MiB, 512") << quint64(256 * MiB) << 512u;
}

void TestVhdxWriter::differencingDisksHoldTheirSectorsOnly()
{
    QFETCH(const quint64, blockSize);
    QFETCH(const quint32, sectorSize);
    const quint64 size = 9 * MiB + sectorSize;
    VhdxSpec base = specOf(Kind::Dynamic, size, quint32(blockSize), sectorSize);
    base.extents = {{0, noise(qsizetype(size), 7)}};
    VhdxSpec child = specOf(Kind::Differencing, size, quint32(blockSize), sectorSize);
    // A lone sector; a whole block in two parts (for small blocks); zeros that hide the parent's data; the last sector.
    child.extents = {{5 * sectorSize, noise(sectorSize, 8)},
                     {4 * MiB, noise(MiB, 9)},
                     {5 * MiB, noise(MiB, 10)},
                     {7 * MiB + sectorSize, QByteArray(qsizetype(3 * sectorSize), '\0')},
                     {size - sectorSize, noise(sectorSize, 11)}};
    writeVhdx(path(QStringLiteral("base.vhdx")), base);
    writeVhdx(path(QStringLiteral("child.avhdx")), child);

    const QByteArray expected = overlay(base.extents.first().data, child.extents);
    QVERIFY(readChain({path(QStringLiteral("base.vhdx")), path(QStringLiteral("child.avhdx"))}, size) == expected);
    const SparseFile file(path(QStringLiteral("child.avhdx")), SparseFile::Mode::ReadOnly);
    const VhdxReader reader(file);
    VhdxBlocks map(reader);
    QVERIFY(reader.isDifferencing());
    QVERIFY(map.fileOffset(5 * sectorSize));
    QVERIFY(!map.fileOffset(4 * sectorSize));
    QVERIFY(!map.fileOffset(6 * sectorSize));
    QVERIFY(map.fileOffset(4 * MiB));
    QVERIFY(map.fileOffset(size - 1));
    QVERIFY(!map.fileOffset(size));
}

void TestVhdxWriter::libvhdiReadsChains_data()
{
    QTest::addColumn<quint32>("sectorSize");
    QTest::newRow("512") << 512u;
    QTest::newRow("4096") << 4096u;
}

void TestVhdxWriter::libvhdiReadsChains()
{
    QFETCH(const quint32, sectorSize);
    constexpr quint64 size = 12 * MiB;
    VhdxSpec base = specOf(Kind::Dynamic, size, 2 * MiB, sectorSize);
    base.extents = {{0, noise(qsizetype(8 * MiB), 12)}};
    VhdxSpec child = specOf(Kind::Differencing, size, 2 * MiB, sectorSize);
    child.extents = {
        {sectorSize, noise(sectorSize, 13)}, {4 * MiB, noise(2 * MiB, 14)}, {6 * MiB + 8 * KiB, noise(16 * KiB, 15)}};
    writeVhdx(path(QStringLiteral("base.vhdx")), base);
    writeVhdx(path(QStringLiteral("child.avhdx")), child);
    const auto content = contentByLibvhdi(path(QStringLiteral("child.avhdx")));
    if (!content)
        QSKIP("vhdimount does not work here: it needs FUSE");
    QVERIFY(*content == overlay(overlay(QByteArray(qsizetype(size), '\0'), base.extents), child.extents));
}

void TestVhdxWriter::sameSpecSameBytes()
{
    VhdxSpec spec = specOf(Kind::Differencing, 40 * MiB);
    spec.extents = contentOf(spec);
    writeVhdx(path(QStringLiteral("one")), spec);
    std::reverse(spec.extents.begin(), spec.extents.end());
    writeVhdx(path(QStringLiteral("two")), spec);
    const QByteArray one = contentsOf(path(QStringLiteral("one")));
    QVERIFY(!one.isEmpty());
    QVERIFY(one == contentsOf(path(QStringLiteral("two"))));
}

void TestVhdxWriter::refusesWhatTheFormatForbids_data()
{
    QTest::addColumn<VhdxSpec>("spec");

    const auto row = [](const char *name, Kind kind, auto change) {
        VhdxSpec spec = specOf(kind, 8 * MiB);
        change(spec);
        QTest::newRow(name) << spec;
    };
    row("no size", Kind::Dynamic, [](VhdxSpec &spec) { spec.virtualSize = 0; });
    row("a part of a sector", Kind::Dynamic, [](VhdxSpec &spec) { spec.virtualSize += 511; });
    row("above 64 TiB", Kind::Dynamic, [](VhdxSpec &spec) { spec.virtualSize = 64 * TiB + 512; });
    row("small blocks", Kind::Dynamic, [](VhdxSpec &spec) { spec.blockSize = 512 * KiB; });
    row("large blocks", Kind::Dynamic, [](VhdxSpec &spec) { spec.blockSize = 512 * MiB; });
    row("odd blocks", Kind::Dynamic, [](VhdxSpec &spec) { spec.blockSize = 3 * MiB; });
    row("logical sectors", Kind::Dynamic, [](VhdxSpec &spec) { spec.logicalSectorSize = 1024; });
    row("physical sectors", Kind::Dynamic, [](VhdxSpec &spec) { spec.physicalSectorSize = 520; });
    row("no disk id", Kind::Dynamic, [](VhdxSpec &spec) { spec.virtualDiskId = {}; });
    row("no data id", Kind::Dynamic, [](VhdxSpec &spec) { spec.dataWriteId = {}; });
    row("no file id", Kind::Dynamic, [](VhdxSpec &spec) { spec.fileWriteId = {}; });
    row("no parent path", Kind::Differencing, [](VhdxSpec &spec) { spec.parentPath.clear(); });
    row("long parent path", Kind::Differencing, [](VhdxSpec &spec) { spec.parentPath = QString(40'000, u'a'); });
    row("no parent id", Kind::Differencing, [](VhdxSpec &spec) { spec.parentDataWriteId = {}; });
    row("beyond the end", Kind::Dynamic, [](VhdxSpec &spec) { spec.extents = {{8 * MiB - 1, QByteArray("ab")}}; });
    row("offset near 2^64", Kind::Dynamic, [](VhdxSpec &spec) { spec.extents = {{~quint64(0), QByteArray("ab")}}; });
    row("overlapping", Kind::Dynamic, [](VhdxSpec &spec) {
        spec.extents = {{10, QByteArray("ab")}, {11, QByteArray("c")}};
    });
    row("half a sector of a child", Kind::Differencing, [](VhdxSpec &spec) {
        spec.extents = {{512, QByteArray(256, 'a')}};
    });
}

void TestVhdxWriter::refusesWhatTheFormatForbids()
{
    QFETCH(const VhdxSpec, spec);
    const QString disk = path(QStringLiteral("disk.vhdx"));
    QCOMPARE(failureOfWriting(disk, spec), FailureKind::InvalidInput);
    QVERIFY(!QFile::exists(disk));
}

void TestVhdxWriter::leavesAnotherFileAlone()
{
    QFile file(path(QStringLiteral("disk.vhdx")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
    file.close();
    QCOMPARE(failureOfWriting(file.fileName(), specOf(Kind::Dynamic, MiB)), FailureKind::AlreadyExists);
    QCOMPARE(contentsOf(file.fileName()), QByteArray("mine"));
    QCOMPARE(failureOfWriting(path(QStringLiteral("nowhere/disk.vhdx")), specOf(Kind::Dynamic, MiB)),
             FailureKind::NotFound);
}

void TestVhdxWriter::leavesNothingWhenItFails()
{
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    rlimit small = before;
    small.rlim_cur = MiB;
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    const QString disk = path(QStringLiteral("disk.vhdx"));
    const auto failure = failureOfWriting(disk, specOf(Kind::Dynamic, 8 * MiB));
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
    QCOMPARE(failure, FailureKind::SystemError);
    QVERIFY(!QFile::exists(disk));
}

void TestVhdxWriter::damagedFilesAreRefused_data()
{
    QTest::addColumn<QList<quint64>>("offsets"); // a byte is changed at each
    QTest::addColumn<std::optional<FailureKind>>("expected");

    using Offsets = QList<quint64>;
    const std::optional<FailureKind> damaged = FailureKind::InvalidInput;
    QTest::newRow("signature") << Offsets {0} << damaged;
    QTest::newRow("one header") << Offsets {64 * KiB + 20} << std::optional<FailureKind>();
    QTest::newRow("both headers") << Offsets {64 * KiB + 20, 128 * KiB + 20} << damaged;
    QTest::newRow("one region table") << Offsets {192 * KiB + 40} << std::optional<FailureKind>();
    QTest::newRow("both region tables") << Offsets {192 * KiB + 40, 256 * KiB + 40} << damaged;
    QTest::newRow("metadata signature") << Offsets {2 * MiB} << damaged;
    QTest::newRow("metadata item's name, which is required and unknown now")
        << Offsets {2 * MiB + 32} << std::optional(FailureKind::NotSupported);
    QTest::newRow("metadata item's offset") << Offsets {2 * MiB + 32 + 19} << damaged;
    QTest::newRow("block size") << Offsets {2 * MiB + 64 * KiB} << damaged;
    QTest::newRow("place of a block") << Offsets {3 * MiB + 7} << damaged;
}

void TestVhdxWriter::damagedFilesAreRefused()
{
    QFETCH(const QList<quint64>, offsets);
    QFETCH(const std::optional<FailureKind>, expected);
    VhdxSpec spec = specOf(Kind::Dynamic, 8 * MiB);
    spec.extents = contentOf(spec);
    const QString disk = path(QStringLiteral("disk.vhdx"));
    writeVhdx(disk, spec);
    {
        SparseFile file(disk, SparseFile::Mode::ReadWrite);
        for (const quint64 offset : offsets)
            file.write(offset, QByteArray(1, char(file.read(offset, 1).at(0) ^ 0x55)));
    }
    std::optional<FailureKind> seen;
    try {
        const SparseFile file(disk, SparseFile::Mode::ReadOnly);
        const VhdxReader reader(file);
        QVERIFY(VhdxBlocks(reader).fileOffset(0));
    } catch (const Error &error) {
        seen = error.kind();
    }
    QVERIFY2(seen == expected, seen ? qPrintable(failureKindName(*seen)) : "nothing was seen");
}

QTEST_GUILESS_MAIN(TestVhdxWriter)
#include "tst_vhdxwriter.moc"
