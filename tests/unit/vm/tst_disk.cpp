// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What disks of all formats have in common: how they are told apart, and how they travel from the helper to the engine.

#include "support/vhdwriter.h"
#include "vm/disk.h"
#include "vm/vhdx.h"

#include <QCborArray>
#include <QTemporaryDir>
#include <QtTest>

using namespace Penumbra;
using namespace Penumbra::Vm;

namespace {

constexpr quint64 MiB = 1024 * 1024;
const QUuid someId(QStringLiteral("{af924fd6-bcf6-4909-82cd-d51f609dfab6}"));

MemoryFile vhd(const QString &name)
{
    VhdSpec spec;
    spec.type = Vhd::FixedType;
    spec.virtualSize = 4 * MiB;
    spec.id = someId;
    return VhdWriter::write(spec, name);
}

MemoryFile vhdx(const QString &name)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("disk.vhdx"));
    VhdxSpec spec;
    spec.virtualSize = 2 * MiB;
    spec.virtualDiskId = someId;
    spec.dataWriteId = QUuid::createUuid();
    spec.fileWriteId = QUuid::createUuid();
    writeVhdx(path, spec);
    QFile file(path);
    return MemoryFile(name, file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
}

/// All tables of a VHDX at the start of a VHD, as a guest could write them there.
MemoryFile vhdWithVhdxInside(const QString &name)
{
    MemoryFile file = vhd(name);
    const MemoryFile inner = vhdx(name);
    const QByteArray content = inner.read(0, qsizetype(std::min(inner.size(), 4 * MiB)));
    file.write(0, content);
    return file;
}

DiskInfo sample()
{
    DiskInfo info;
    info.format = DiskFormat::Vhd;
    info.kind = DiskKind::Differencing;
    info.fileSize = 1;
    info.virtualSize = 64ull << 40;
    info.blockSize = 2;
    info.logicalSectorSize = 4096;
    info.physicalSectorSize = 3;
    info.diskId = someId;
    info.dataWriteId = QUuid::createUuid();
    info.parent = {QStringLiteral("..\\a"), QStringLiteral("C:\\ä"), QStringLiteral("v"), someId, QUuid::createUuid()};
    info.logDirty = true;
    info.creator = QStringLiteral("me");
    info.remarks = {QStringLiteral("one"), QStringLiteral("two")};
    return info;
}

template<typename Type>
std::optional<FailureKind> failureOfTaking(const QCborMap &map)
{
    try {
        Type::fromCbor(map);
    } catch (const Error &error) {
        return error.kind();
    }
    return std::nullopt;
}

std::optional<Failure> failureOfReading(const RandomAccessFile &file)
{
    try {
        readDisk(file);
    } catch (const Error &error) {
        return error.failure();
    }
    return std::nullopt;
}

} // namespace

class TestDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contentTellsTheFormat_data();
    void contentTellsTheFormat();
    void aGuestCannotTurnADiskIntoAnother();
    void whatIsNoDiskIsRefused_data();
    void whatIsNoDiskIsRefused();
    void setsNameTheirDisk_data();
    void setsNameTheirDisk();
    void setsHaveNoMap();
    void cborKeepsEverything();
    void cborIsStrict_data();
    void cborIsStrict();
};

void TestDisk::contentTellsTheFormat_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"a.vhd", "a.vhdx", "a.avhdx", "a", "a.raw"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestDisk::contentTellsTheFormat()
{
    QFETCH(const QString, name);
    QCOMPARE(readDisk(vhd(name)).format, DiskFormat::Vhd);
    QCOMPARE(readDisk(vhdx(name)).format, DiskFormat::Vhdx);
    QCOMPARE(checkDisk(vhd(name)).info.format, DiskFormat::Vhd);
    QCOMPARE(checkDisk(vhdx(name)).info.format, DiskFormat::Vhdx);
}

void TestDisk::aGuestCannotTurnADiskIntoAnother()
{
    QCOMPARE(readDisk(vhdWithVhdxInside(QStringLiteral("a.vhd"))).format, DiskFormat::Vhd);
    QCOMPARE(readDisk(vhdWithVhdxInside(QStringLiteral("a.AVHD"))).format, DiskFormat::Vhd);
    // The other way round: a VHDX that ends in a block whose last sector is like a footer.
    QCOMPARE(readDisk(vhdWithVhdxInside(QStringLiteral("a.vhdx"))).format, DiskFormat::Vhdx);
    const auto failure = failureOfReading(vhdWithVhdxInside(QStringLiteral("a")));
    QVERIFY(failure);
    QCOMPARE(failure->kind, FailureKind::InvalidInput);
    QVERIFY(failure->detail.contains(QLatin1String(".vhdx or .vhd")));
}

void TestDisk::whatIsNoDiskIsRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a byte") << QByteArray("x");
    QTest::newRow("part of a signature") << QByteArray("vhdxfil");
    QTest::newRow("a signature alone") << QByteArray("vhdxfile");
    QTest::newRow("a cookie alone") << QByteArray("conectix");
    QTest::newRow("zeros") << QByteArray(2 * MiB, '\0');
    QTest::newRow("511 bytes") << QByteArray("conectix").leftJustified(511, '\0');
    QTest::newRow("512 bytes") << QByteArray("conectix").leftJustified(512, '\0');
}

void TestDisk::whatIsNoDiskIsRefused()
{
    QFETCH(const QByteArray, content);
    const auto failure = failureOfReading(MemoryFile(QStringLiteral("a.vhdx"), content));
    QVERIFY(failure);
    QCOMPARE(failure->kind, FailureKind::InvalidInput);
    QVERIFY(!failure->detail.isEmpty());
}

void TestDisk::setsNameTheirDisk_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<qsizetype>("place");
    QTest::addColumn<QString>("relative");
    QTest::addColumn<QString>("absolute");
    const QString one = QStringLiteral("data_0A.avhdx");
    const QString rooted = QStringLiteral("C:\\vm\\data.AVHDX");
    QTest::newRow("one") << QStringList {one} << qsizetype(1000) << one << QString();
    QTest::newRow("one at an odd place") << QStringList {one} << qsizetype(1001) << one << QString();
    QTest::newRow("one twice") << QStringList {one, one} << qsizetype(1000) << one << QString();
    QTest::newRow("rooted") << QStringList {rooted} << qsizetype(1000) << QString() << rooted;
    QTest::newRow("two") << QStringList {one, rooted} << qsizetype(1000) << QString() << QString();
    QTest::newRow("none") << QStringList {QStringLiteral(".avhdx")} << qsizetype(1000) << QString() << QString();
}

void TestDisk::setsNameTheirDisk()
{
    QFETCH(const QStringList, names);
    QFETCH(const qsizetype, place);
    QFETCH(const QString, relative);
    QFETCH(const QString, absolute);
    MemoryFile file(QStringLiteral("a.VHDS"), 260 * 1024);
    const QString text = names.join(QChar(u'\0'));
    file.write(quint64(place), QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2));
    const DiskInfo info = readDisk(file);
    QCOMPARE(info.format, DiskFormat::VhdSet);
    QCOMPARE(info.parent.relativePath, relative);
    QCOMPARE(info.parent.absolutePath, absolute);
    QVERIFY(info.parent.linkage.isNull());
    QVERIFY(info.remarks[0].contains(QLatin1String("not publicly documented")));
    for (const QString &name : names) {
        if (name.size() > 6)
            QVERIFY(info.remarks.contains(QStringLiteral("it names ") + name));
    }
}

void TestDisk::setsHaveNoMap()
{
    const MemoryFile file(QStringLiteral("a.vhds"), 260 * 1024);
    QCOMPARE(checkDisk(file).errorCount, 0ull);
    try {
        mapDisk(file, [](const DiskRun &) { return true; });
        QFAIL("it has a map");
    } catch (const Error &error) {
        QCOMPARE(error.kind(), FailureKind::NotSupported);
    }
    QVERIFY(failureOfReading(MemoryFile(QStringLiteral("a.vhds"))));
}

void TestDisk::cborKeepsEverything()
{
    const DiskInfo info = sample();
    QCOMPARE(DiskInfo::fromCbor(info.toCbor()), info);
    const DiskCheck check {info, 5, 6, {QStringLiteral("wrong")}, 7};
    QCOMPARE(DiskCheck::fromCbor(check.toCbor()), check);
    QCborMap damaged = check.toCbor();
    damaged[QStringLiteral("info")] = QCborMap();
    QCOMPARE(failureOfTaking<DiskCheck>(damaged), FailureKind::ProtocolError);
}

void TestDisk::cborIsStrict_data()
{
    QTest::addColumn<QString>("key");
    const QCborMap map = sample().toCbor();
    for (const QCborValue &key : map.keys())
        QTest::newRow(qPrintable(key.toString())) << key.toString();
}

void TestDisk::cborIsStrict()
{
    QFETCH(const QString, key);
    const QCborMap good = sample().toCbor();
    const auto with = [&](const QCborValue &value) {
        QCborMap map = good;
        map[key] = value;
        return map;
    };
    const auto kindOf = failureOfTaking<DiskInfo>;
    QCOMPARE(kindOf(good), std::nullopt);
    QCborMap without = good;
    without.remove(key);
    for (const QCborMap &map : {without, with(QCborValue::Null), with(-1), with(1.5), with(QCborMap {{1, 2}}),
                                with(QCborArray {1}), with(QByteArray("x"))})
        QCOMPARE(kindOf(map), FailureKind::ProtocolError);
    if (key != QLatin1String("creator"))
        QCOMPARE(kindOf(with(QStringLiteral("nonsense"))), FailureKind::ProtocolError);
    QCborMap more = good;
    more[QStringLiteral("more")] = 1;
    QCOMPARE(kindOf(more), FailureKind::ProtocolError);
    QCOMPARE(kindOf({}), FailureKind::ProtocolError);
}

QTEST_GUILESS_MAIN(TestDisk)
#include "tst_disk.moc"
