// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What of a virtual disk's file has to be copied: with zeros instead of the rest it is the same disk.

#include "core/failure.h"
#include "support/vhdwriter.h"
#include "vhdxscene.h"
#include "vm/disk.h"
#include "vm/fileranges.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Penumbra;
using namespace Penumbra::Vm;

namespace {

constexpr quint64 mebibyte = 1024 * 1024;

/// The file with nothing but its meaningful ranges.
MemoryFile stripped(const MemoryFile &file)
{
    MemoryFile copy(file.name(), file.size());
    const FileRanges ranges = meaningfulRanges(file);
    for (FileRange range = ranges.next(0); range.length > 0; range = ranges.next(range.end()))
        copy.write(range.offset, file.read(range.offset, qsizetype(range.length)));
    return copy;
}

/// Every run of the disk, and what lies there in this file.
QList<std::pair<DiskRun, QByteArray>> diskOf(const RandomAccessFile &file)
{
    QList<std::pair<DiskRun, QByteArray>> runs;
    mapDisk(file, [&](const DiskRun &run) {
        const bool here = run.place == DiskRun::Place::File && run.fileOffset + run.length <= file.size();
        runs.append({run, here ? file.read(run.fileOffset, qsizetype(run.length)) : QByteArray()});
        return true;
    });
    return runs;
}

QList<DiskExtent> someContent()
{
    return {{0, QByteArray(4096, 'a')},
            {5 * mebibyte, QByteArray(8192, 'b')},
            {17 * mebibyte + 4096, QByteArray(4096, 'c')}};
}

MemoryFile vhdx(VhdxSpec::Kind kind, bool dirty)
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("disk.vhdx"));
    VhdxSpec spec = specOf(kind, 20 * mebibyte, mebibyte);
    spec.extents = someContent();
    if (dirty)
        spec.dirtyLogId = QUuid(QStringLiteral("{12345678-1111-2222-3333-444444444444}"));
    writeVhdx(path, spec);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("no disk");
    return MemoryFile(path, file.readAll());
}

} // namespace

class TestFileRanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsRunsAndJoinsThem();
    void keepsWholeFiles();
    void strippedVhdxIsTheSameDisk_data();
    void strippedVhdxIsTheSameDisk();
    void strippedVhdIsTheSameDisk_data();
    void strippedVhdIsTheSameDisk();
    void refusesWhatCannotBeTrusted();
};

void TestFileRanges::keepsRunsAndJoinsThem()
{
    FileRanges ranges(10'500, 1000);
    QCOMPARE(ranges.next(0), FileRange());
    ranges.add(1500, 600); // units 1 and 2
    ranges.add(3000, 1);
    ranges.add(9999, 5000); // to the end
    ranges.add(20'000, 5);
    QCOMPARE(ranges.next(0), (FileRange {1000, 3000}));
    QCOMPARE(ranges.next(2500), (FileRange {2500, 1500}));
    QCOMPARE(ranges.next(4000), (FileRange {9000, 1500}));
    QCOMPARE(ranges.next(10'500), FileRange());
    QCOMPARE(ranges.bytes(), 4500u);
}

void TestFileRanges::keepsWholeFiles()
{
    QCOMPARE(FileRanges::whole(0).next(0), FileRange());
    QCOMPARE(FileRanges::whole(7).next(0), (FileRange {0, 7}));
    VhdSpec spec;
    spec.type = Vhd::FixedType;
    spec.virtualSize = 3 * mebibyte;
    const MemoryFile fixed = VhdWriter::write(spec);
    QCOMPARE(meaningfulRanges(fixed).bytes(), fixed.size());
}

void TestFileRanges::strippedVhdxIsTheSameDisk_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("dirty");
    for (const bool dirty : {false, true}) {
        const char *const log = dirty ? "dirty" : "clean";
        QTest::addRow("fixed, %s", log) << int(VhdxSpec::Kind::Fixed) << dirty;
        QTest::addRow("dynamic, %s", log) << int(VhdxSpec::Kind::Dynamic) << dirty;
        QTest::addRow("differencing, %s", log) << int(VhdxSpec::Kind::Differencing) << dirty;
    }
}

void TestFileRanges::strippedVhdxIsTheSameDisk()
{
    QFETCH(int, kind);
    QFETCH(bool, dirty);
    MemoryFile file = vhdx(VhdxSpec::Kind(kind), dirty);
    // Room that belongs to nothing, as freed blocks leave it.
    const quint64 end = (file.size() + mebibyte - 1) / mebibyte * mebibyte;
    if (!dirty)
        file.write(end, QByteArray(3 * mebibyte, 'x'));
    const MemoryFile copy = stripped(file);
    QCOMPARE(copy.size(), file.size());
    QVERIFY(readDisk(copy) == readDisk(file));
    QVERIFY(checkDisk(copy) == checkDisk(file));
    QVERIFY(diskOf(copy) == diskOf(file));
    if (!dirty)
        QCOMPARE(copy.read(end, 3 * mebibyte), QByteArray(3 * mebibyte, '\0'));
}

void TestFileRanges::strippedVhdIsTheSameDisk_data()
{
    QTest::addColumn<int>("type");
    QTest::newRow("fixed") << int(Vhd::FixedType);
    QTest::newRow("dynamic") << int(Vhd::DynamicType);
    QTest::newRow("differencing") << int(Vhd::DifferencingType);
}

void TestFileRanges::strippedVhdIsTheSameDisk()
{
    QFETCH(int, type);
    VhdSpec spec;
    spec.type = Vhd::Type(type);
    spec.virtualSize = 20 * mebibyte;
    spec.extents = someContent();
    spec.id = QUuid(QStringLiteral("{af924fd6-bcf6-4909-82cd-d51f609dfab6}"));
    spec.parentId = QUuid(QStringLiteral("{bf924fd6-bcf6-4909-82cd-d51f609dfab6}"));
    spec.parentRelative = QStringLiteral(".\\base.vhd");
    const MemoryFile file = VhdWriter::write(spec);
    const MemoryFile copy = stripped(file);
    QVERIFY(readDisk(copy) == readDisk(file));
    QVERIFY(checkDisk(copy) == checkDisk(file));
    QVERIFY(diskOf(copy) == diskOf(file));
}

void TestFileRanges::refusesWhatCannotBeTrusted()
{
    QVERIFY_EXCEPTION_THROWN(meaningfulRanges(MemoryFile(QStringLiteral("text"), QByteArray(5000, 'x'))), Error);
    QVERIFY_EXCEPTION_THROWN(
        meaningfulRanges(MemoryFile(QStringLiteral("a.vhdx"), QByteArray("vhdxfile") + QByteArray(mebibyte, 'x'))),
        Error);
}

QTEST_GUILESS_MAIN(TestFileRanges)
#include "tst_fileranges.moc"
