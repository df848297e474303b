// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Configurations in the binary format of Windows Server 2016 and later, whole and damaged.

#include "support/storewriter.h"
#include "vm/machineconfiguration.h"

#include <QtTest>

using namespace Penumbra;
using namespace Penumbra::Vm;

namespace {

const QString machineId = QStringLiteral("3E9A0C6E-5F2B-4F0E-9A56-2F54F3F6A101");
const QString checkpointId = QStringLiteral("7B1F4D52-0A0D-4A5E-8F63-C1D2E3F40512");
const QString systemDisk = QStringLiteral("\\\\files1\\vm\\web\\system.vhdx");
const QString dataDisk = QStringLiteral("D:\\web\\data.avhdx");

StoreWriter sample()
{
    StoreWriter store;
    const QString controller = QStringLiteral("d422512d-2bf2-4752-809d-7b82b5fcb1b4");
    store.tableSize = 300; // several tables
    store.text(QStringLiteral("configuration/properties/global_id"), machineId);
    store.text(QStringLiteral("configuration/properties/name"), QStringLiteral("web"));
    store.integer(QStringLiteral("configuration/properties/subtype"), 1);
    store.integer(QStringLiteral("configuration/properties/version"), 2304);
    store.drive(controller, 0, QStringLiteral("VHD"), systemDisk);
    store.drive(controller, 1, QStringLiteral("ISO"), QStringLiteral("C:\\setup.iso"));
    store.drive(controller, 2, QStringLiteral("VHD"), dataDisk);
    store.boolean(QStringLiteral("configuration/settings/stopped_at_host_shutdown"), true);
    store.text(QStringLiteral("configuration/global_settings/data_root"), QStringLiteral("\\\\files1\\vm\\web"));
    return store;
}

MachineConfiguration expected()
{
    MachineConfiguration configuration;
    configuration.format = MachineConfiguration::Format::Vmcx;
    configuration.id = QUuid(machineId);
    configuration.name = QStringLiteral("web");
    configuration.version = QStringLiteral("9.0");
    configuration.generation = 2;
    configuration.disks = {systemDisk, dataDisk};
    configuration.otherFiles = {QStringLiteral("C:\\setup.iso")};
    configuration.dataRoot = QStringLiteral("\\\\files1\\vm\\web");
    return configuration;
}

MemoryFile changed(MemoryFile file, quint64 offset, const QByteArray &bytes)
{
    file.write(offset, bytes);
    return file;
}

QByteArray utf16(const QString &text)
{
    return QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
}

constexpr quint64 firstObject = 0x2000 + 8; ///< in the table of objects
constexpr quint64 firstTable = 0x8000;

} // namespace

class TestConfigurationStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheFileSaysIsRead();
    void theNewerHeaderCounts_data();
    void theNewerHeaderCounts();
    void longTextsAreFound();
    void aLogWithChangesIsSaid();
    void damageIsSaidAndDisksAreSearched_data();
    void damageIsSaidAndDisksAreSearched();
    void aFileOfAnotherVersionIsSearched();
    void whatNamesNoDiskIsRefused();
    void searchFindsPathsAmongOtherBytes();
    void circlesAndFloodsEnd();
    void everyByteMayBeWrong();
    void everyLengthMayBeTheLast();
};

void TestConfigurationStore::whatTheFileSaysIsRead()
{
    const MachineConfiguration configuration = readMachineConfiguration(sample().file(QStringLiteral("a.vmcx")));
    QCOMPARE(configuration.remarks, QStringList());
    QCOMPARE(configuration.disks, expected().disks);
    QCOMPARE(configuration, expected());
}

void TestConfigurationStore::theNewerHeaderCounts_data()
{
    QTest::addColumn<int>("sequenceNumber");
    QTest::newRow("second") << 7;
    QTest::newRow("wrapped around") << 0;
}

void TestConfigurationStore::theNewerHeaderCounts()
{
    QFETCH(const int, sequenceNumber);
    StoreWriter store = sample();
    store.sequenceNumber = quint16(sequenceNumber);
    MemoryFile file = store.file(QStringLiteral("a.vmcx"));
    QCOMPARE(readMachineConfiguration(file), expected());
    const QByteArray first = file.read(0, Store::headerSize);
    file.write(0, file.read(Store::headerOffsets[1], Store::headerSize));
    file.write(Store::headerOffsets[1], first);
    QCOMPARE(readMachineConfiguration(file), expected());
    file.write(0, QByteArray(Store::headerSize, '\0'));
    QCOMPARE(readMachineConfiguration(file), expected());
}

void TestConfigurationStore::longTextsAreFound()
{
    const QString longPath =
        QStringLiteral("\\\\files1\\vm\\") + QString(3000, QLatin1Char('x')) + QStringLiteral(".vhdx");
    StoreWriter store = sample();
    store.drive(QStringLiteral("other"), 0, QStringLiteral("VHD"), longPath);
    const MachineConfiguration configuration = readMachineConfiguration(store.file(QStringLiteral("a.vmcx")));
    QVERIFY(configuration.disks.contains(longPath));
    QVERIFY(!configuration.partial);

    StoreWriter wrong = sample();
    wrong.objectOffset = 4096;
    wrong.drive(QStringLiteral("other"), 0, QStringLiteral("VHD"), longPath);
    const MachineConfiguration other = readMachineConfiguration(wrong.file(QStringLiteral("a.vmcx")));
    QVERIFY(other.partial);
    QCOMPARE(other.disks, expected().disks);

    StoreWriter tooLong = sample();
    tooLong.text(QStringLiteral("configuration/properties/notes"), QString(100'000, QLatin1Char('x')));
    const MachineConfiguration noted = readMachineConfiguration(tooLong.file(QStringLiteral("a.vmcx")));
    QCOMPARE(noted.disks, expected().disks);
    QVERIFY(noted.remarks.value(0).contains(QLatin1String("notes")));
}

void TestConfigurationStore::aLogWithChangesIsSaid()
{
    StoreWriter store = sample();
    store.logEntries = 2;
    const MachineConfiguration configuration = readMachineConfiguration(store.file(QStringLiteral("a.vmcx")));
    QVERIFY(configuration.partial);
    QCOMPARE(configuration.disks, expected().disks);
    QVERIFY(configuration.remarks.value(0).contains(QLatin1String("log")));
}

void TestConfigurationStore::damageIsSaidAndDisksAreSearched_data()
{
    QTest::addColumn<quint64>("offset");
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray all(4, '\xff');
    QTest::newRow("log's signature") << quint64(0x6000) << all;
    QTest::newRow("object table's signature") << quint64(0x2000) << all;
    QTest::newRow("object table's count") << quint64(0x2004) << all;
    QTest::newRow("object table's place") << quint64(Store::FileHeaderSize) << QByteArray(4, '\0');
    QTest::newRow("table's offset") << firstObject + Store::ObjectOffset << all;
    QTest::newRow("table's length") << firstObject + Store::ObjectLength << all;
    QTest::newRow("table's short length") << firstObject + Store::ObjectLength << QByteArray("\x09\0\0\0", 4);
    QTest::newRow("table's signature") << firstTable << all;
    QTest::newRow("table's index") << firstTable + Store::TableIndex << QByteArray(2, '\0');
    QTest::newRow("entry's size") << firstTable + 10 + Store::EntrySize << all;
    QTest::newRow("entry's small size") << firstTable + 10 + Store::EntrySize << QByteArray("\x14\0\0\0", 4);
    QTest::newRow("entry without name") << firstTable + 10 + Store::DataOffset << QByteArray(1, '\0');
    QTest::newRow("entry's long name") << firstTable + 10 + Store::DataOffset << QByteArray(1, '\xff');
    QTest::newRow("entry's parent") << firstTable + 10 + Store::ParentTable << all;
}

void TestConfigurationStore::damageIsSaidAndDisksAreSearched()
{
    QFETCH(const quint64, offset);
    QFETCH(const QByteArray, bytes);
    const QString name = QStringLiteral("\\\\files1\\vm\\Snapshots\\%1.vmcx").arg(checkpointId);
    const MemoryFile file = changed(sample().file(name), offset, bytes);
    const MachineConfiguration configuration = readMachineConfiguration(file);
    QVERIFY(configuration.partial);
    QVERIFY(configuration.remarks.size() >= 2);
    QCOMPARE(configuration.format, MachineConfiguration::Format::Vmcx);
    for (const QString &disk : {systemDisk, dataDisk})
        QCOMPARE(configuration.disks.count(disk), 1);
    QVERIFY(configuration.checkpoint);
    QVERIFY(!configuration.id.isNull());
}

void TestConfigurationStore::aFileOfAnotherVersionIsSearched()
{
    StoreWriter store = sample();
    store.version = 0x500;
    const MachineConfiguration configuration =
        readMachineConfiguration(store.file(QStringLiteral("/vm/%1.vmcx").arg(machineId)));
    QVERIFY(configuration.partial);
    QCOMPARE(configuration.id, QUuid(machineId));
    QCOMPARE(configuration.disks, expected().disks);
    QCOMPARE(configuration.name, QString());
    QVERIFY(configuration.remarks.value(0).contains(QLatin1String("0x500")));
}

void TestConfigurationStore::whatNamesNoDiskIsRefused()
{
    MemoryFile file(QStringLiteral("a.vmcx"), quint64(100'000));
    file.write(0, StoreWriter::number(Store::headerSignature));
    QVERIFY_EXCEPTION_THROWN(readMachineConfiguration(file), Error);
    StoreWriter store;
    store.text(QStringLiteral("savedstate/x"), QStringLiteral("y"));
    QVERIFY_EXCEPTION_THROWN(readMachineConfiguration(store.file(QStringLiteral("a.vmrs"))), Error);
}

void TestConfigurationStore::searchFindsPathsAmongOtherBytes()
{
    MemoryFile file(QStringLiteral("a.vmcx"), quint64(100'000));
    file.write(0, StoreWriter::number(Store::headerSignature));
    file.write(3001, utf16(QStringLiteral("x\"C:\\odd.vhd\"")));
    file.write(4000,
               utf16(QStringLiteral("junkE:\\even.AVHD|\\\\a\\b\\set.vhds|relative.vhdx|F:\\no.vhdx.txt|G:\\x.iso")));
    file.write(99'980, utf16(QStringLiteral("H:\\e.vhdx")).first(18));
    const MachineConfiguration configuration = readMachineConfiguration(file);
    QStringList disks = configuration.disks;
    disks.sort();
    const QStringList found {QStringLiteral("C:\\odd.vhd"), QStringLiteral("E:\\even.AVHD"),
                             QStringLiteral("H:\\e.vhdx"), QStringLiteral("\\\\a\\b\\set.vhds")};
    QCOMPARE(disks, found);
}

void TestConfigurationStore::circlesAndFloodsEnd()
{
    StoreWriter circle = sample();
    circle.tableSize = 4096;
    circle.raw(StoreWriter::entry(Store::Inner, 0, {4000, 10}, "lost", QByteArray(12, '\0')));
    QVERIFY(readMachineConfiguration(circle.file(QStringLiteral("a.vmcx"))).partial);

    StoreWriter deep;
    QString path = QStringLiteral("configuration/properties");
    for (int i = 0; i < 100; ++i)
        path += QStringLiteral("/a");
    deep.integer(path, 1);
    QVERIFY_EXCEPTION_THROWN(readMachineConfiguration(deep.file(QStringLiteral("a.vmcx"))), Error);

    StoreWriter flood = sample();
    flood.tableSize = 8 * 1024 * 1024;
    for (int i = 0; i < 120'000; ++i)
        flood.raw(StoreWriter::entry(Store::Integer, 0, {0, 0}, "a", StoreWriter::number(qint64(i))));
    const MachineConfiguration flooded = readMachineConfiguration(flood.file(QStringLiteral("a.vmcx")));
    QVERIFY(flooded.partial);
    QCOMPARE(flooded.disks, expected().disks);

    // A table of objects that names itself, and one table of values many times over.
    MemoryFile file = sample().file(QStringLiteral("a.vmcx"));
    QByteArray objects;
    for (int i = 0; i < 800; ++i)
        objects += QByteArray(1, char(i % 2 ? Store::KeyTable : Store::ObjectTable)) + QByteArray(4, '\0')
            + StoreWriter::number(quint64(i % 2 ? firstTable : 0x2000)) + StoreWriter::number(quint32(300)) + char(1);
    file.write(0x2000, StoreWriter::number(Store::objectTableSignature) + StoreWriter::number(quint32(800)) + objects);
    QVERIFY(!readMachineConfiguration(file).disks.isEmpty());
}

void TestConfigurationStore::everyByteMayBeWrong()
{
    const MemoryFile whole = sample().file(QStringLiteral("a.vmcx"));
    const auto tryWith = [&whole](quint64 offset, char byte) {
        try {
            const MachineConfiguration configuration =
                readMachineConfiguration(changed(whole, offset, QByteArray(1, byte)));
            return MachineConfiguration::fromCbor(configuration.toCbor()) == configuration;
        } catch (const Error &error) {
            return error.kind() == FailureKind::InvalidInput;
        }
    };
    for (quint64 offset = 0; offset < whole.size(); ++offset) {
        if (whole.read(offset, 1) == QByteArray(1, '\0') && offset % 8 != 0)
            continue; // mostly room that nobody uses
        for (const char byte : {'\0', '\x01', '\x7f', '\xff'})
            QVERIFY2(tryWith(offset, byte), qPrintable(QString::number(offset)));
    }
}

void TestConfigurationStore::everyLengthMayBeTheLast()
{
    const QByteArray whole = [] {
        const MemoryFile file = sample().file(QStringLiteral("a.vmcx"));
        return file.read(0, qsizetype(file.size()));
    }();
    for (qsizetype length = 1; length < whole.size(); length += length < 100 ? 1 : 37) {
        try {
            QVERIFY(readMachineConfiguration(MemoryFile(QStringLiteral("a.vmcx"), whole.first(length))).partial);
        } catch (const Error &error) {
            QCOMPARE(error.kind(), FailureKind::InvalidInput);
        }
    }
}

QTEST_GUILESS_MAIN(TestConfigurationStore)
#include "tst_configurationstore.moc"
