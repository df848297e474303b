// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Configurations as XML, and how a configuration travels from the helper to the engine. The binary format has tests of its own.

#include "support/memoryfile.h"
#include "vm/machineconfiguration.h"

#include <QCborArray>
#include <QStringEncoder>
#include <QtTest>

using namespace Penumbra;
using namespace Penumbra::Vm;

namespace {

const QUuid machineId(QStringLiteral("{3e9a0c6e-5f2b-4f0e-9a56-2f54f3f6a101}"));
const QUuid checkpointId(QStringLiteral("{7b1f4d52-0a0d-4a5e-8f63-c1d2e3f40512}"));
const QUuid otherCheckpoint(QStringLiteral("{c4b6a8f0-93f1-4c1c-9d0a-5b6c7d8e9f03}"));

QString value(const QString &name, const QString &type, const QString &text)
{
    return QStringLiteral("<%1 type=\"%2\">%3</%1>\r\n").arg(name, type, text);
}

QString drive(int slot, const QString &type, const QString &path)
{
    const QString inside = value(QStringLiteral("pathname"), QStringLiteral("string"), path)
        + value(QStringLiteral("type"), QStringLiteral("string"), type);
    return QStringLiteral("<drive%1>%2</drive%1>").arg(slot).arg(inside);
}

QString element(const char *name, const QString &content)
{
    return QStringLiteral("<%1>%2</%1>").arg(QLatin1String(name), content);
}

QString properties(const QString &more = {})
{
    return element("properties",
                   QStringLiteral("<global_id type=\"string\">3E9A0C6E-5F2B-4F0E-9A56-2F54F3F6A101</global_id>"
                                  "<name type=\"string\">web &amp; mail</name>"
                                  "<type_id type=\"string\">Virtual Machines</type_id>"
                                  "<subtype type=\"integer\">1</subtype>"
                                  "<version type=\"integer\">1280</version>")
                       + more);
}

QString sample()
{
    const QString drives = drive(0, QStringLiteral("VHD"), QStringLiteral("\\\\files1\\vm\\web\\system.vhdx"))
        + drive(1, QStringLiteral("ISO"), QStringLiteral("C:\\setup.iso"))
        + drive(2, QStringLiteral("NONE"), QStringLiteral("\\\\files1\\vm\\web\\removed.vhdx"))
        + drive(3, QStringLiteral("PASSTHROUGH"), QStringLiteral("\\\\.\\PHYSICALDRIVE2"))
        + drive(4, QStringLiteral("VHD"), QString())
        + drive(5, QStringLiteral("VHD"), QStringLiteral("\\\\FILES1\\vm\\web\\SYSTEM.vhdx"))
        + drive(6, QStringLiteral("VHDX"), QStringLiteral("D:\\data.AVHDX"));
    const QString list =
        QStringLiteral("<snapshot001><guid type=\"string\">%1</guid></snapshot001>"
                       "<snapshot002><guid type=\"string\">%2</guid></snapshot002>"
                       "<size type=\"integer\">2</size>")
            .arg(checkpointId.toString(QUuid::WithoutBraces).toUpper(), otherCheckpoint.toString(QUuid::WithBraces));
    return QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-16\" standalone=\"yes\"?>\r\n")
        + element("configuration",
                  element("_83f8638b-8dca-4152-9eda-2ca8b33039b4_", element("controller0", drives))
                      + element("global_settings",
                                value(QStringLiteral("data_root"), QStringLiteral("string"),
                                      QStringLiteral("\\\\files1\\vm\\web"))
                                    + value(QStringLiteral("slp_data_root"), QStringLiteral("string"),
                                            QStringLiteral("\\\\files1\\paging"))
                                    + element("snapshots",
                                              value(QStringLiteral("data_root"), QStringLiteral("string"),
                                                    QStringLiteral("\\\\files1\\vm\\cp"))
                                                  + element("list", list)))
                      + properties(QStringLiteral("<parent_snapshot type=\"string\">%1</parent_snapshot>")
                                       .arg(otherCheckpoint.toString()))
                      + element("savedstate",
                                value(QStringLiteral("memlocation"), QStringLiteral("string"),
                                      QStringLiteral("\\\\files1\\vm\\web\\a.bin"))
                                    + value(QStringLiteral("vsvlocation"), QStringLiteral("string"),
                                            QStringLiteral("\\\\files1\\vm\\web\\a.vsv"))));
}

QByteArray utf16(const QString &text)
{
    return QByteArray("\xff\xfe", 2) + QByteArray(QStringEncoder(QStringEncoder::Utf16LE).encode(text));
}

MachineConfiguration read(const QByteArray &bytes, const QString &name = QStringLiteral("machine.xml"))
{
    return readMachineConfiguration(MemoryFile(name, bytes));
}

MachineConfiguration full()
{
    MachineConfiguration configuration = read(utf16(sample()));
    configuration.checkpoint = true;
    configuration.machineId = machineId;
    configuration.partial = true;
    configuration.remarks = {QStringLiteral("something")};
    return configuration;
}

} // namespace

class TestMachineConfiguration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheFileSaysIsRead();
    void encodingsAreRecognised_data();
    void encodingsAreRecognised();
    void checkpointsAreToldFromMachines();
    void nameAndFolderSayWhatTheFileDoesNot();
    void whatIsNoConfigurationIsRefused_data();
    void whatIsNoConfigurationIsRefused();
    void cutShortAnywhereIsRefused();
    void valuesThatAreTooLongAreLeftOut();
    void cborKeepsEverything();
    void otherCborIsRefused_data();
    void otherCborIsRefused();
};

void TestMachineConfiguration::whatTheFileSaysIsRead()
{
    const MachineConfiguration configuration = read(utf16(sample()));
    MachineConfiguration expected;
    expected.format = MachineConfiguration::Format::Xml;
    expected.id = machineId;
    expected.name = QStringLiteral("web & mail");
    expected.version = QStringLiteral("5.0");
    expected.generation = 2;
    expected.disks = {QStringLiteral("\\\\files1\\vm\\web\\system.vhdx"), QStringLiteral("D:\\data.AVHDX")};
    expected.otherFiles = {QStringLiteral("C:\\setup.iso")};
    expected.memoryFile = QStringLiteral("\\\\files1\\vm\\web\\a.bin");
    expected.stateFile = QStringLiteral("\\\\files1\\vm\\web\\a.vsv");
    expected.dataRoot = QStringLiteral("\\\\files1\\vm\\web");
    expected.checkpointRoot = QStringLiteral("\\\\files1\\vm\\cp");
    expected.pagingRoot = QStringLiteral("\\\\files1\\paging");
    expected.checkpoints = {checkpointId, otherCheckpoint};
    expected.parentCheckpoint = otherCheckpoint;
    QCOMPARE(configuration.disks, expected.disks);
    QCOMPARE(configuration.remarks, expected.remarks);
    QCOMPARE(configuration, expected);
}

void TestMachineConfiguration::encodingsAreRecognised_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray little(QStringEncoder(QStringEncoder::Utf16LE).encode(sample()));
    const QByteArray big(QStringEncoder(QStringEncoder::Utf16BE).encode(sample()));
    QTest::newRow("UTF-16 big endian") << QByteArray("\xfe\xff", 2) + big;
    QTest::newRow("UTF-16 without mark") << little;
    QTest::newRow("UTF-16 big endian without mark") << big;
    QTest::newRow("UTF-8, though it says UTF-16") << sample().toUtf8();
    QTest::newRow("UTF-8 with mark") << QByteArray("\xef\xbb\xbf") + sample().toUtf8();
}

void TestMachineConfiguration::encodingsAreRecognised()
{
    QFETCH(const QByteArray, bytes);
    QCOMPARE(read(bytes), read(utf16(sample())));
}

void TestMachineConfiguration::checkpointsAreToldFromMachines()
{
    QString text = sample();
    text.replace(QStringLiteral("Virtual Machines"), QStringLiteral("Snapshots"));
    text.replace(QStringLiteral("<properties>"),
                 QStringLiteral(
                     "<settings><global><logical_id type=\"string\">{%1}</logical_id></global></settings><properties>")
                     .arg(checkpointId.toString(QUuid::WithoutBraces)));
    const MachineConfiguration configuration = read(utf16(text));
    QVERIFY(configuration.checkpoint);
    QCOMPARE(configuration.machineId, checkpointId);
    QVERIFY(!read(utf16(sample())).checkpoint);
}

void TestMachineConfiguration::nameAndFolderSayWhatTheFileDoesNot()
{
    const QByteArray bytes = "<configuration><properties/></configuration>";
    const QString id = checkpointId.toString(QUuid::WithoutBraces).toUpper();
    const MachineConfiguration machine = read(bytes, QStringLiteral("/srv/Virtual Machines/%1.xml").arg(id));
    QCOMPARE(machine.id, checkpointId);
    QVERIFY(!machine.checkpoint);
    const MachineConfiguration checkpoint = read(bytes, QStringLiteral("\\\\a\\b\\snapshots\\%1.XML").arg(id));
    QCOMPARE(checkpoint.id, checkpointId);
    QVERIFY(checkpoint.checkpoint);
    QVERIFY(read(bytes).id.isNull());
    QVERIFY(read(utf16(sample()), QStringLiteral("%1.xml").arg(id)).id == machineId);
}

void TestMachineConfiguration::whatIsNoConfigurationIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("zeros") << QByteArray(5000, '\0');
    QTest::newRow("text") << QByteArray("configuration");
    QTest::newRow("other XML") << QByteArray("<settings><properties/></settings>");
    QTest::newRow("a program's settings") << QByteArray("<configuration><appSettings/></configuration>");
    QTest::newRow("two roots") << QByteArray("<configuration><properties/></configuration><configuration/>");
    QTest::newRow("no UTF-8") << QByteArray("<configuration><properties>\xff\xfe</properties></configuration>");
    QTest::newRow("half a character") << utf16(QStringLiteral("<configuration><properties/></configuration>")) + ' ';
    QTest::newRow("document type") << QByteArray(
        "<?xml version=\"1.0\"?><!DOCTYPE configuration [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>"
        "<configuration><properties><name>&b;</name></properties></configuration>");
    QTest::newRow("unknown entity") << QByteArray("<configuration><properties>&a;</properties></configuration>");
    QTest::newRow("deep") << "<configuration><properties/>" + QByteArray("<a>").repeated(1000)
            + QByteArray("</a>").repeated(1000) + "</configuration>";
    QTest::newRow("many values") << "<configuration><properties/>" + QByteArray("<a/>").repeated(200'000)
            + "</configuration>";
    QByteArray attributes;
    for (int i = 0; i < 200'000; ++i)
        attributes += " a" + QByteArray::number(i) + "='>'";
    QTest::newRow("many attributes") << "<configuration><properties" + attributes + "/></configuration>";
    QByteArray drives;
    for (int i = 0; i < 5000; ++i)
        drives += "<d><pathname>" + QByteArray::number(i) + ".vhdx</pathname></d>";
    QTest::newRow("many disks") << "<configuration><properties/>" + drives + "</configuration>";
}

void TestMachineConfiguration::whatIsNoConfigurationIsRefused()
{
    QFETCH(const QByteArray, bytes);
    try {
        read(bytes);
        QFAIL("it was read");
    } catch (const Error &error) {
        QCOMPARE(error.kind(), FailureKind::InvalidInput);
        QCOMPARE(error.failure().object, QStringLiteral("machine.xml"));
        QVERIFY(!error.failure().detail.isEmpty());
    }
}

void TestMachineConfiguration::cutShortAnywhereIsRefused()
{
    const QByteArray whole = sample().toUtf8();
    for (qsizetype length = 1; length < whole.size(); ++length)
        QVERIFY_EXCEPTION_THROWN(read(whole.first(length)), Error);
}

void TestMachineConfiguration::valuesThatAreTooLongAreLeftOut()
{
    QString text = sample();
    text.replace(QStringLiteral("web &amp; mail"), QString(40'000, QLatin1Char('x')));
    const MachineConfiguration configuration = read(utf16(text));
    QCOMPARE(configuration.name, QString());
    QCOMPARE(configuration.remarks.size(), 1);
    QCOMPARE(configuration.id, machineId);
}

void TestMachineConfiguration::cborKeepsEverything()
{
    const MachineConfiguration configuration = full();
    QCOMPARE(MachineConfiguration::fromCbor(configuration.toCbor()), configuration);
    QCOMPARE(MachineConfiguration::fromCbor(MachineConfiguration().toCbor()), MachineConfiguration());
}

void TestMachineConfiguration::otherCborIsRefused_data()
{
    QTest::addColumn<QCborMap>("map");
    const QCborMap map = full().toCbor();
    for (const auto &entry : map) {
        QCborMap without = map;
        without.remove(entry.first.toString());
        QTest::addRow("without %s", qPrintable(entry.first.toString())) << without;
        QCborMap other = map;
        other[entry.first.toString()] = QCborValue(1.5);
        QTest::addRow("%s of another kind", qPrintable(entry.first.toString())) << other;
    }
    const auto changed = [&map](const QString &key, const QCborValue &value) {
        QCborMap other = map;
        other[key] = value;
        return other;
    };
    QTest::newRow("one more") << changed(QStringLiteral("more"), 1);
    QTest::newRow("format") << changed(QStringLiteral("format"), QStringLiteral("json"));
    QTest::newRow("generation") << changed(QStringLiteral("generation"), 3);
    QTest::newRow("ID") << changed(QStringLiteral("id"), QStringLiteral("3e9a0c6e"));
    QTest::newRow("checkpoints") << changed(QStringLiteral("checkpoints"), QCborArray {QStringLiteral("x")});
    QTest::newRow("disks") << changed(QStringLiteral("disks"), QCborArray {1});
}

void TestMachineConfiguration::otherCborIsRefused()
{
    QFETCH(const QCborMap, map);
    try {
        MachineConfiguration::fromCbor(map);
        QFAIL("it was read");
    } catch (const Error &error) {
        QCOMPARE(error.kind(), FailureKind::ProtocolError);
    }
}

QTEST_GUILESS_MAIN(TestMachineConfiguration)
#include "tst_machineconfiguration.moc"
