// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

// VHD files that something is wrong with: remarks, refusals, and what a check finds.

#include "vhdscene.h"

#include <QtTest>

using namespace Penumbra;
using namespace Penumbra::Vm;

Q_DECLARE_METATYPE(Change)

namespace {

std::optional<Failure> failureOfReading(const RandomAccessFile &file)
{
    try {
        readVhd(file);
    } catch (const Error &error) {
        return error.failure();
    }
    return std::nullopt;
}

} // namespace

class TestVhdDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void remarksTellWhatIsWrong_data();
    void remarksTellWhatIsWrong();
    void damagedDisksAreRefused_data();
    void damagedDisksAreRefused();
    void checksFindWhatIsBroken_data();
    void checksFindWhatIsBroken();
    void checksKeepAHundredErrors();
    void checksCanBeCancelled();
    void everyByteOfTheStructuresMayBeWrong();
};

void TestVhdDamage::remarksTellWhatIsWrong_data()
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

void TestVhdDamage::remarksTellWhatIsWrong()
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

void TestVhdDamage::damagedDisksAreRefused_data()
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

void TestVhdDamage::damagedDisksAreRefused()
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

void TestVhdDamage::checksFindWhatIsBroken_data()
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

void TestVhdDamage::checksFindWhatIsBroken()
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

void TestVhdDamage::checksKeepAHundredErrors()
{
    MemoryFile file = VhdWriter::write(specOf(Vhd::DynamicType, 2 * GiB));
    for (quint64 block = 0; block < 150; ++block)
        setEntry(file, block, 0x7fffffff);
    const DiskCheck check = checkVhd(file, {});
    QCOMPARE(check.errors.size(), 100);
    QCOMPARE(check.errorCount, 150ull);
    QCOMPARE(check.blocks, 1024ull);
}

void TestVhdDamage::checksCanBeCancelled()
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
void TestVhdDamage::everyByteOfTheStructuresMayBeWrong()
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

QTEST_GUILESS_MAIN(TestVhdDamage)
#include "tst_vhddamage.moc"
