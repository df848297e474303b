// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

// VHD files seen beside qemu and libvhdi: what is in them, and where. Broken ones: tst_vhddamage.cpp.

#include "vhdscene.h"

#include "vm/sparsefile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace Penumbra;
using namespace Penumbra::Vm;

namespace {

QByteArray runProgram(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(program, arguments);
    if (!process.waitForFinished(40'000)) {
        process.kill();
        process.waitForFinished();
    }
    const QByteArray errors = process.readAllStandardError();
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        qWarning() << program << arguments << errors;
    return process.readAllStandardOutput();
}

/// The same of qemu-img, joined as ours is: it gives each block alone, and looks for holes inside them.
QList<DiskRun> mapByQemu(const QString &path)
{
    const QByteArray text = runProgram(
        QStringLiteral("qemu-img"),
        {QStringLiteral("map"), QStringLiteral("-f"), QStringLiteral("vpc"), QStringLiteral("--output=json"), path});
    QList<DiskRun> runs;
    for (const QJsonValue &value : QJsonDocument::fromJson(text).array()) {
        const QJsonObject object = value.toObject();
        const bool inFile = object.contains(QStringLiteral("offset"));
        const DiskRun run {quint64(object[QStringLiteral("start")].toInteger()),
                           quint64(object[QStringLiteral("length")].toInteger()), inFile ? Place::File : Place::Zero,
                           quint64(object[QStringLiteral("offset")].toInteger())};
        DiskRun *const last = runs.isEmpty() ? nullptr : &runs.last();
        if (last && last->place == run.place
            && (run.place == Place::Zero || last->fileOffset + last->length == run.fileOffset))
            last->length += run.length;
        else
            runs.append(run);
    }
    return runs;
}

QString vhdiinfoField(const QByteArray &text, const QString &field)
{
    for (const QString &line : QString::fromUtf8(text).split(QLatin1Char('\n'))) {
        if (line.section(QLatin1Char(':'), 0, 0).trimmed() == field)
            return line.section(QLatin1Char(':'), 1).trimmed();
    }
    return {};
}

} // namespace

class TestVhd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void otherProgramsSayTheSame_data();
    void otherProgramsSayTheSame();
    void contentIsWhereTheMapSays();
    void differencingDisksNameTheirParent();
    void libvhdiReadsOurDifferencingDisk();
    void parentPathsHaveAnOrder_data();
    void parentPathsHaveAnOrder();
    void bitmapsSayWhatIsTheParents();
    void aMapCanBeStopped();
    void oldFootersAreRead();

private:
    QTemporaryDir m_directory;
};

void TestVhd::otherProgramsSayTheSame_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<quint64>("size");
    QTest::addColumn<QStringList>("writes");
    const QStringList some {QStringLiteral("write -P 1 0 512"), QStringLiteral("write -P 2 1M 3M")};
    QTest::newRow("dynamic, empty") << QStringLiteral("subformat=dynamic") << 100 * MiB << QStringList();
    QTest::newRow("dynamic, written out of order")
        << QStringLiteral("subformat=dynamic") << 100 * MiB
        << QStringList {QStringLiteral("write -P 1 50M 5M"), QStringLiteral("write -P 2 0 64k"),
                        QStringLiteral("write -P 3 99M 512")};
    QTest::newRow("dynamic, small") << QStringLiteral("subformat=dynamic,force_size=on") << 3 * MiB + 512
                                    << QStringList {QStringLiteral("write -P 1 3M 512")};
    QTest::newRow("dynamic, 127 GiB") << QStringLiteral("subformat=dynamic") << 127 * GiB << some;
    QTest::newRow("dynamic, 500 GiB") << QStringLiteral("subformat=dynamic,force_size=on") << 500 * GiB << some;
    QTest::newRow("dynamic, 2040 GiB") << QStringLiteral("subformat=dynamic,force_size=on")
                                       << 2040
            * GiB << QStringList {QStringLiteral("write -P 1 2039G 4M"), QStringLiteral("write -P 1 1T 4M")};
    QTest::newRow("fixed") << QStringLiteral("subformat=fixed") << 10 * MiB << some;
    QTest::newRow("fixed, exact size") << QStringLiteral("subformat=fixed,force_size=on") << 10 * MiB << some;
    QTest::newRow("fixed, 300 GiB") << QStringLiteral("subformat=fixed,force_size=on") << 300 * GiB << some;
}

void TestVhd::otherProgramsSayTheSame()
{
    QFETCH(const QString, options);
    QFETCH(const quint64, size);
    QFETCH(const QStringList, writes);
    const QString path = m_directory.filePath(QStringLiteral("disk.vhd"));
    runProgram(QStringLiteral("qemu-img"),
               {QStringLiteral("create"), QStringLiteral("-q"), QStringLiteral("-f"), QStringLiteral("vpc"),
                QStringLiteral("-o"), options, path, QString::number(size)});
    for (const QString &write : writes)
        runProgram(QStringLiteral("qemu-io"),
                   {QStringLiteral("-f"), QStringLiteral("vpc"), QStringLiteral("-c"), write, path});

    const SparseFile file(path, SparseFile::Mode::ReadOnly);
    const DiskInfo info = readVhd(file);
    QCOMPARE(info.format, DiskFormat::Vhd);
    QCOMPARE(info.remarks, QStringList());
    QCOMPARE(info.creator,
             options.contains(QLatin1String("force_size")) ? QStringLiteral("qem2 5.3") : QStringLiteral("qemu 5.3"));
    QCOMPARE(info.fileSize, file.size());
    QCOMPARE(info.kind, options.contains(QLatin1String("fixed")) ? DiskKind::Fixed : DiskKind::Dynamic);
    const QJsonObject qemu =
        QJsonDocument::fromJson(runProgram(QStringLiteral("qemu-img"),
                                           {QStringLiteral("info"), QStringLiteral("-f"), QStringLiteral("vpc"),
                                            QStringLiteral("--output=json"), path}))
            .object();
    QCOMPARE(info.virtualSize, quint64(qemu[QStringLiteral("virtual-size")].toInteger()));
    QCOMPARE(info.blockSize, quint32(qemu[QStringLiteral("cluster-size")].toInteger()));
    const QByteArray libvhdi = runProgram(QStringLiteral("vhdiinfo"), {path});
    QCOMPARE(info.diskId.toString(QUuid::WithoutBraces), vhdiinfoField(libvhdi, QStringLiteral("Identifier")));
    QVERIFY(vhdiinfoField(libvhdi, QStringLiteral("Media size"))
                .contains(QStringLiteral("%1 bytes").arg(info.virtualSize)));

    const QList<DiskRun> runs = mapOf(file);
    QCOMPARE(runs, mapByQemu(path));
    const DiskCheck check = checkVhd(file, {});
    QCOMPARE(check.errors, QStringList());
    quint64 allocated = 0;
    for (const DiskRun &run : runs)
        allocated += run.place == Place::File ? run.length : 0;
    QCOMPARE(check.allocatedBytes, allocated);
    QCOMPARE(check.info, info);
    QFile::remove(path);
}

void TestVhd::contentIsWhereTheMapSays()
{
    VhdSpec spec = specOf(Vhd::DynamicType);
    spec.extents = {{4 * MiB + 512, sectors(3, 'a')}, {0, sectors(1, 'b')}, {5 * MiB, sectors(1, 'c')}};
    const MemoryFile file = VhdWriter::write(spec);
    QByteArray content;
    for (const DiskRun &run : mapOf(file)) {
        QCOMPARE(run.offset, quint64(content.size()));
        content += run.place == Place::File ? file.read(run.fileOffset, qsizetype(run.length))
                                            : QByteArray(qsizetype(run.length), '\0');
    }
    QByteArray expected(qsizetype(spec.virtualSize), '\0');
    for (const DiskExtent &extent : spec.extents)
        expected.replace(qsizetype(extent.offset), extent.data.size(), extent.data);
    QVERIFY(content == expected);
}

void TestVhd::differencingDisksNameTheirParent()
{
    const VhdSpec spec = specOf(Vhd::DifferencingType);
    const DiskInfo info = readVhd(VhdWriter::write(spec));
    QCOMPARE(info.kind, DiskKind::Differencing);
    QCOMPARE(info.parent.linkage, spec.parentId);
    QCOMPARE(info.parent.relativePath, spec.parentRelative);
    QCOMPARE(info.parent.absolutePath, spec.parentAbsolute);
    QCOMPARE(info.parent.volumePath, QString());
    QCOMPARE(info.diskId, spec.id);
    QCOMPARE(info.dataWriteId, spec.id);
    QCOMPARE(info.creator, QStringLiteral("win 6.3"));
    QCOMPARE(info.remarks, QStringList());
}

void TestVhd::libvhdiReadsOurDifferencingDisk()
{
    const VhdSpec spec = specOf(Vhd::DifferencingType);
    const MemoryFile file = VhdWriter::write(spec);
    const QString path = m_directory.filePath(QStringLiteral("child.vhd"));
    QFile out(path);
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(file.read(0, qsizetype(file.size())));
    out.close();
    const QByteArray text = runProgram(QStringLiteral("vhdiinfo"), {path});
    const DiskInfo info = readVhd(SparseFile(path, SparseFile::Mode::ReadOnly));
    QCOMPARE(vhdiinfoField(text, QStringLiteral("Disk type")), QStringLiteral("Differential"));
    QCOMPARE(info.diskId.toString(QUuid::WithoutBraces), vhdiinfoField(text, QStringLiteral("Identifier")));
    QCOMPARE(info.parent.linkage.toString(QUuid::WithoutBraces),
             vhdiinfoField(text, QStringLiteral("Parent identifier")));
    QVERIFY2(text.contains("base.vhd"), text);
}

void TestVhd::parentPathsHaveAnOrder_data()
{
    QTest::addColumn<QString>("relative");
    QTest::addColumn<QString>("absolute");
    QTest::addColumn<QString>("name");
    QTest::addColumn<ParentLocation>("expected");
    const QString relative = QStringLiteral(".\\p.vhd");
    const QString absolute = QStringLiteral("D:\\vm\\p.vhd");
    const QString volume = QStringLiteral("\\\\?\\Volume{b035d2c9-5c4b-4b3e-9a3e-7a1d4a0d0f11}\\p.vhd");
    QTest::newRow("all") << relative << absolute << QStringLiteral("p.vhd")
                         << ParentLocation {relative, absolute, {}, {}, {}};
    QTest::newRow("a volume") << QString() << volume << QStringLiteral("p.vhd")
                              << ParentLocation {{}, {}, volume, {}, {}};
    QTest::newRow("the header's name") << QString() << QString() << QStringLiteral("p.vhd")
                                       << ParentLocation {QStringLiteral("p.vhd"), {}, {}, {}, {}};
    QTest::newRow("the header's path") << QString() << QString() << absolute
                                       << ParentLocation {{}, absolute, {}, {}, {}};
}

void TestVhd::parentPathsHaveAnOrder()
{
    QFETCH(const QString, relative);
    QFETCH(const QString, absolute);
    QFETCH(const QString, name);
    QFETCH(ParentLocation, expected);
    VhdSpec spec = specOf(Vhd::DifferencingType);
    spec.parentRelative = relative;
    spec.parentAbsolute = absolute;
    spec.parentName = name;
    expected.linkage = spec.parentId;
    QCOMPARE(readVhd(VhdWriter::write(spec)).parent, expected);
}

void TestVhd::bitmapsSayWhatIsTheParents()
{
    VhdSpec spec = specOf(Vhd::DifferencingType, 4 * MiB + 1024);
    spec.extents = {{512, sectors(7, 'a')}, {2 * MiB + 9 * 512, sectors(1, 'b')}, {4 * MiB, sectors(2, 'c')}};
    const MemoryFile file = VhdWriter::write(spec);
    const quint64 first = tableOffset + 512 + 2 * VhdWriter::locatorRoom + 512;
    const quint64 step = 512 + 2 * MiB;
    const QList<DiskRun> expected {{0, 512, Place::Parent, 0},
                                   {512, 7 * 512, Place::File, first + 512},
                                   {8 * 512, 2 * MiB + 512, Place::Parent, 0},
                                   {2 * MiB + 9 * 512, 512, Place::File, first + step + 9 * 512},
                                   {2 * MiB + 10 * 512, 2 * MiB - 10 * 512, Place::Parent, 0},
                                   {4 * MiB, 1024, Place::File, first + 2 * step}};
    QCOMPARE(mapOf(file), expected);
    const DiskCheck check = checkVhd(file, {});
    QCOMPARE(check.errors, QStringList());
    QCOMPARE(check.allocatedBytes, 10 * 512ull);
    QCOMPARE(check.blocks, 3ull);
}

void TestVhd::aMapCanBeStopped()
{
    VhdSpec spec = specOf(Vhd::DynamicType);
    spec.extents = {{2 * MiB, sectors(1, 'a')}};
    int runs = 0;
    mapVhd(VhdWriter::write(spec), [&](const DiskRun &) { return ++runs < 2; });
    QCOMPARE(runs, 2);
}

void TestVhd::oldFootersAreRead()
{
    MemoryFile file = VhdWriter::write(specOf(Vhd::FixedType, 1 * MiB));
    file.resize(file.size() - 1);
    const DiskInfo info = readVhd(file);
    QCOMPARE(info.virtualSize, 1 * MiB);
    QCOMPARE(info.remarks.size(), 1);
    QVERIFY(info.remarks[0].contains(QLatin1String("511")));
    QVERIFY(isVhd(file));
}

QTEST_GUILESS_MAIN(TestVhd)
#include "tst_vhd.moc"
