// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/vhdwriter.h"
#include "vm/sparsefile.h"
#include "vm/vhddisk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace Penumbra;
using namespace Penumbra::Vm;

namespace {

constexpr quint64 KiB = 1024;
constexpr quint64 MiB = 1024 * KiB;
constexpr quint64 GiB = 1024 * MiB;
using Place = DiskRun::Place;

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

QList<DiskRun> mapOf(const RandomAccessFile &file)
{
    QList<DiskRun> runs;
    mapVhd(file, [&](const DiskRun &run) {
        runs.append(run);
        return true;
    });
    return runs;
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

QByteArray sectors(int count, char byte)
{
    return QByteArray(count * 512, byte);
}

VhdSpec specOf(Vhd::Type type, quint64 size = 5 * MiB + 512)
{
    VhdSpec spec;
    spec.type = type;
    spec.virtualSize = size;
    spec.id = QUuid(QStringLiteral("{af924fd6-bcf6-4909-82cd-d51f609dfab6}"));
    if (type == Vhd::DifferencingType) {
        spec.parentId = QUuid(QStringLiteral("{34e2c8dd-b235-48ee-b0e4-24b1e3567e8b}"));
        spec.parentName = QStringLiteral("base.vhd");
        spec.parentRelative = QStringLiteral("..\\Größe\\base.vhd");
        spec.parentAbsolute = QStringLiteral("\\\\server\\share\\Größe\\base.vhd");
    }
    return spec;
}

/// Bytes of a file changed; a checksum is set right again where its place is given.
void change(MemoryFile &file, quint64 structure, qsizetype length, qsizetype checksumField, qsizetype field,
            const QByteArray &bytes)
{
    QByteArray whole = file.read(structure, length);
    whole.replace(field, bytes.size(), bytes);
    if (checksumField >= 0)
        qToBigEndian<quint32>(Vhd::checksum(whole, checksumField), whole.data() + checksumField);
    file.write(structure, whole);
}

void changeHeader(MemoryFile &file, qsizetype field, const QByteArray &bytes)
{
    change(file, Vhd::footerSize, Vhd::headerSize, Vhd::HeaderChecksum, field, bytes);
}

void changeFooters(MemoryFile &file, qsizetype field, const QByteArray &bytes)
{
    change(file, file.size() - Vhd::footerSize, Vhd::footerSize, Vhd::FooterChecksum, field, bytes);
    if (file.read(0, 8) == Vhd::footerCookie)
        change(file, 0, Vhd::footerSize, Vhd::FooterChecksum, field, bytes);
}

std::optional<Failure> failureOfReading(const RandomAccessFile &file)
{
    try {
        readVhd(file);
    } catch (const Error &error) {
        return error.failure();
    }
    return std::nullopt;
}

constexpr quint64 tableOffset = 1536;

void setEntry(MemoryFile &file, quint64 block, quint32 sector)
{
    QByteArray entry(4, '\0');
    qToBigEndian<quint32>(sector, entry.data());
    file.write(tableOffset + block * 4, entry);
}

} // namespace

Q_DECLARE_METATYPE(std::function<void(MemoryFile &)>)
using Change = std::function<void(MemoryFile &)>;

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
    void remarksTellWhatIsWrong_data();
    void remarksTellWhatIsWrong();
    void damagedDisksAreRefused_data();
    void damagedDisksAreRefused();
    void checksFindWhatIsBroken_data();
    void checksFindWhatIsBroken();
    void checksKeepAHundredErrors();
    void checksCanBeCancelled();
    void everyByteOfTheStructuresMayBeWrong();

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

void TestVhd::remarksTellWhatIsWrong_data()
{
    QTest::addColumn<Vhd::Type>("type");
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("remark");
    const auto row = [](const char *name, Vhd::Type type, const Change &change, const char *remark) {
        QTest::newRow(name) << type << change << QString::fromLatin1(remark);
    };
    row(
        "footer lost", Vhd::DynamicType, [](MemoryFile &file) { file.resize(file.size() - 512); },
        "the footer at the end is missing; its copy at the start was used");
    row(
        "footer damaged", Vhd::DynamicType, [](MemoryFile &file) { file.write(file.size() - 100, "x"); },
        "the footer's checksum is wrong; its copy at the start was used");
    row(
        "copy damaged", Vhd::DifferencingType, [](MemoryFile &file) { file.write(100, "x"); },
        "the copy of the footer at the start is damaged");
    row(
        "copy gone", Vhd::DynamicType, [](MemoryFile &file) { file.write(0, QByteArray(512, '\0')); },
        "the copy of the footer at the start is damaged");
    row(
        "copy of another disk", Vhd::DynamicType,
        [](MemoryFile &file) {
            change(file, 0, Vhd::footerSize, Vhd::FooterChecksum, Vhd::UniqueId, "another identity");
        },
        "the copy of the footer at the start differs from the footer");
    row(
        "saved state", Vhd::FixedType,
        [](MemoryFile &file) { changeFooters(file, Vhd::SavedState, QByteArray(1, '\1')); },
        "the disk belongs to a machine in saved state");
    row(
        "temporary", Vhd::FixedType,
        [](MemoryFile &file) { changeFooters(file, Vhd::Features, QByteArray("\0\0\0\3", 4)); },
        "the disk is marked as temporary: it may be deleted at any time");
    row(
        "geometry", Vhd::FixedType,
        [](MemoryFile &file) { changeFooters(file, Vhd::DiskGeometry, QByteArray("\0\3\4\x11", 4)); },
        "the geometry of 3 cylinders, 4 heads and 17 sectors stands for 104448 bytes: programs that go by it see a "
        "disk of "
        "another size");
    row(
        "bytes before the footer", Vhd::FixedType,
        [](MemoryFile &file) {
            const QByteArray footer = file.read(file.size() - 512, 512);
            file.write(file.size() + 1024, footer);
        },
        "1536 bytes between the disk's content and the footer belong to nothing");
    row(
        "parent's path too long", Vhd::DifferencingType,
        [](MemoryFile &file) {
            changeHeader(file, qsizetype(Vhd::ParentLocators) + Vhd::PlatformDataLength, QByteArray("\0\1\0\2", 4));
        },
        "a path of the parent lies outside the file, or is too long");
    row(
        "parent's path outside", Vhd::DifferencingType,
        [](MemoryFile &file) {
            changeHeader(file, qsizetype(Vhd::ParentLocators) + Vhd::PlatformDataOffset, QByteArray(8, '\xff'));
        },
        "a path of the parent lies outside the file, or is too long");
}

void TestVhd::remarksTellWhatIsWrong()
{
    QFETCH(const Vhd::Type, type);
    QFETCH(const Change, change);
    QFETCH(const QString, remark);
    VhdSpec spec = specOf(type);
    spec.extents = {{0, sectors(1, 'a')}, {5 * MiB, sectors(1, 'a')}};
    MemoryFile file = VhdWriter::write(spec);
    change(file);
    const DiskInfo info = readVhd(file);
    QCOMPARE(info.remarks, QStringList(remark));
    QCOMPARE(info.virtualSize, spec.virtualSize);
    QCOMPARE(info.diskId, spec.id);
}

void TestVhd::damagedDisksAreRefused_data()
{
    QTest::addColumn<Vhd::Type>("type");
    QTest::addColumn<Change>("change");
    QTest::addColumn<FailureKind>("kind");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, Vhd::Type type, const Change &change, const char *detail,
                        FailureKind kind = FailureKind::InvalidInput) {
        QTest::newRow(name) << type << change << kind << QString::fromLatin1(detail);
    };
    const auto footers = [](qsizetype field, const QByteArray &bytes) {
        return Change([=](MemoryFile &file) { changeFooters(file, field, bytes); });
    };
    const auto header = [](qsizetype field, const QByteArray &bytes) {
        return Change([=](MemoryFile &file) { changeHeader(file, field, bytes); });
    };
    row(
        "empty", Vhd::FixedType, [](MemoryFile &file) { file.resize(0); }, "it is shorter than a footer");
    row(
        "zeros", Vhd::FixedType, [](MemoryFile &file) { file.write(file.size(), QByteArray(512, '\0')); },
        "it has no footer");
    row(
        "footer damaged", Vhd::FixedType, [](MemoryFile &file) { file.write(file.size() - 90, "x"); },
        "the footer's checksum is wrong");
    row(
        "a guest's footer at the start", Vhd::FixedType,
        [](MemoryFile &file) {
            file.write(0, VhdWriter::footer(specOf(Vhd::FixedType, 512)));
            file.write(file.size() - 90, "x");
        },
        "the footer's checksum is wrong");
    row(
        "both footers damaged", Vhd::DynamicType,
        [](MemoryFile &file) {
            file.resize(file.size() - 512);
            file.write(100, "x");
        },
        "the footer at the end is missing, and its copy at the start is damaged");
    row("version", Vhd::FixedType, footers(Vhd::FileFormatVersion, QByteArray("\0\2\0\0", 4)),
        "its format has version 2", FailureKind::NotSupported);
    row("type", Vhd::FixedType, footers(Vhd::DiskType, QByteArray("\0\0\0\6", 4)), "its type is 6",
        FailureKind::NotSupported);
    row("no size", Vhd::DynamicType, footers(Vhd::CurrentSize, QByteArray(8, '\0')), "the size of its disk is 0 bytes");
    row("absurd size", Vhd::DynamicType, footers(Vhd::CurrentSize, QByteArray(8, '\xff')),
        "the size of its disk is 18446744073709551615 bytes");
    row(
        "fixed, cut in the middle", Vhd::FixedType,
        [](MemoryFile &file) { file.write(1 * MiB, file.read(file.size() - 512, 512)), file.resize(1 * MiB + 512); },
        "the file is cut short: 4194816 bytes of the disk are missing");
    row("header outside", Vhd::DynamicType, footers(Vhd::DataOffset, QByteArray(8, '\xfe')),
        "the dynamic disk header lies outside the file");
    row("header elsewhere", Vhd::DynamicType, footers(Vhd::DataOffset, QByteArray("\0\0\0\0\0\0\4\0", 8)),
        "the dynamic disk header is missing");
    row(
        "header damaged", Vhd::DynamicType, [](MemoryFile &file) { file.write(512 + 900, "x"); },
        "the dynamic disk header's checksum is wrong");
    row("header's version", Vhd::DynamicType, header(Vhd::HeaderVersion, QByteArray("\0\2\0\0", 4)),
        "its header has version 2", FailureKind::NotSupported);
    row("no block size", Vhd::DynamicType, header(Vhd::BlockSize, QByteArray(4, '\0')),
        "the size of its blocks is 0 bytes");
    row("odd block size", Vhd::DynamicType, header(Vhd::BlockSize, QByteArray("\0\x20\2\0", 4)),
        "the size of its blocks is 2097664 bytes");
    row("tiny blocks", Vhd::DynamicType, header(Vhd::BlockSize, QByteArray("\0\0\2\0", 4)),
        "the size of its blocks is 512 bytes", FailureKind::NotSupported);
    row("short table", Vhd::DynamicType, header(Vhd::MaxTableEntries, QByteArray("\0\0\0\2", 4)),
        "the block allocation table has 2 entries, the disk 3 blocks");
    row("long table", Vhd::DynamicType, header(Vhd::MaxTableEntries, QByteArray(4, '\xff')),
        "the block allocation table lies outside the file");
    row("table outside", Vhd::DynamicType, header(Vhd::TableOffset, QByteArray(8, '\xff')),
        "the block allocation table lies outside the file");
}

void TestVhd::damagedDisksAreRefused()
{
    QFETCH(const Vhd::Type, type);
    QFETCH(const Change, change);
    QFETCH(const FailureKind, kind);
    QFETCH(const QString, detail);
    MemoryFile file = VhdWriter::write(specOf(type));
    QVERIFY(!failureOfReading(file));
    change(file);
    const auto failure = failureOfReading(file);
    QVERIFY(failure);
    QCOMPARE(failure->detail, detail);
    QCOMPARE(failure->kind, kind);
    QCOMPARE(failure->object, QStringLiteral("test.vhd"));
}

void TestVhd::checksFindWhatIsBroken_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QStringList>("errors");
    // Blocks 0 and 1 are at sectors 8 and 8 + 4097; block 2 is not there.
    QTest::newRow("outside") << Change([](MemoryFile &file) { setEntry(file, 2, 8 + 2 * 4097); })
                             << QStringList {QStringLiteral("block 2 lies outside the file")};
    QTest::newRow("far outside") << Change([](MemoryFile &file) { setEntry(file, 2, 0xfffffffe); })
                                 << QStringList {QStringLiteral("block 2 lies outside the file")};
    QTest::newRow("the same place") << Change([](MemoryFile &file) { setEntry(file, 2, 8); })
                                    << QStringList {QStringLiteral("block 0 and block 2 overlap")};
    QTest::newRow("a sector of another") << Change([](MemoryFile &file) { setEntry(file, 2, 8 + 4096); })
                                         << QStringList {QStringLiteral("block 0 and block 2 overlap")};
    QTest::newRow("in the table") << Change([](MemoryFile &file) {
        setEntry(file, 0, 3);
        setEntry(file, 1, 0xffffffff);
    })
                                  << QStringList {QStringLiteral("block 0 and the block allocation table overlap"),
                                                  QStringLiteral("block 0 and a path of the parent overlap"),
                                                  QStringLiteral("block 0 and a path of the parent overlap")};
    QTest::newRow("table in the header")
        << Change([](MemoryFile &file) { changeHeader(file, Vhd::TableOffset, QByteArray("\0\0\0\0\0\0\5\xf4", 8)); })
        << QStringList {QStringLiteral("the dynamic disk header and the block allocation table overlap"),
                        QStringLiteral("block 0 and the copy of the footer overlap")};
    QTest::newRow("footer damaged") << Change([](MemoryFile &file) {
        file.write(file.size() - 90, "x");
    }) << QStringList {QStringLiteral("the footer's checksum is wrong; its copy at the start was used")};
}

void TestVhd::checksFindWhatIsBroken()
{
    QFETCH(const Change, change);
    QFETCH(const QStringList, errors);
    VhdSpec spec = specOf(Vhd::DifferencingType);
    spec.extents = {{0, sectors(1, 'a')}, {2 * MiB, sectors(1, 'a')}};
    MemoryFile file = VhdWriter::write(spec);
    QCOMPARE(checkVhd(file, {}).errors, QStringList());
    change(file);
    const DiskCheck check = checkVhd(file, {});
    QCOMPARE(check.errors.mid(0, errors.size()), errors);
    QCOMPARE(check.errorCount, quint64(check.errors.size()));
}

void TestVhd::checksKeepAHundredErrors()
{
    MemoryFile file = VhdWriter::write(specOf(Vhd::DynamicType, 2 * GiB));
    for (quint64 block = 0; block < 150; ++block)
        setEntry(file, block, 0x7fffffff);
    const DiskCheck check = checkVhd(file, {});
    QCOMPARE(check.errors.size(), 100);
    QCOMPARE(check.errorCount, 150ull);
    QCOMPARE(check.blocks, 1024ull);
}

void TestVhd::checksCanBeCancelled()
{
    const MemoryFile file = VhdWriter::write(specOf(Vhd::DynamicType, 20 * GiB));
    QList<quint64> seen;
    checkVhd(file, [&](quint64 done, quint64 total) {
        seen.append(done);
        return total == 10240;
    });
    QVERIFY(seen.size() > 2);
    QVERIFY(std::is_sorted(seen.begin(), seen.end()));
    QCOMPARE(seen.last(), 10240ull);
    try {
        checkVhd(file, [](quint64 done, quint64) { return done == 0; });
        QFAIL("it went on");
    } catch (const Error &error) {
        QCOMPARE(error.kind(), FailureKind::Cancelled);
    }
}

/// No byte of the tables makes a reader crash, hang or go outside the file: each one in turn is set to each of a few values.
void TestVhd::everyByteOfTheStructuresMayBeWrong()
{
    VhdSpec spec = specOf(Vhd::DifferencingType);
    spec.extents = {{0, sectors(1, 'a')}};
    const MemoryFile original = VhdWriter::write(spec);
    int read = 0;
    for (const char value : {'\0', '\1', '\x7f', '\xff'}) {
        for (qsizetype at = 0; at < Vhd::headerSize; ++at) {
            MemoryFile file = original;
            changeHeader(file, at, QByteArray(1, value));
            if (at < Vhd::footerSize)
                changeFooters(file, at, QByteArray(1, value));
            try {
                const DiskCheck check = checkVhd(file, {});
                mapOf(file);
                read += check.info.virtualSize > 0;
            } catch (const Error &error) {
                QVERIFY(error.kind() == FailureKind::InvalidInput || error.kind() == FailureKind::NotSupported);
            }
        }
    }
    QVERIFY(read > 1000); // most bytes are names and reserved
}

QTEST_GUILESS_MAIN(TestVhd)
#include "tst_vhd.moc"
