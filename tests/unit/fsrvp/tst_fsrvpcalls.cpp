// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Every call's bytes, worked out by hand from the IDL of [MS-FSRVP] appendix A, [C706] chapter 14 and [MS-RPCE] 2.2.5, and read
// by Samba's ndrdump.

#include "codecs.h"

#include "fsrvp/calls.h"

using namespace Penumbra;
using namespace Penumbra::Fsrvp;
using namespace Penumbra::Test;
using Rpc::NdrSyntax;

Q_DECLARE_METATYPE(Penumbra::Rpc::NdrSyntax)

namespace {

// {00112233-4455-6677-8899-aabbccddeeff} and {ffeeddcc-bbaa-9988-7766-554433221100}
const QUuid first(0x00112233, 0x4455, 0x6677, 0x88, 0x99, 0xaa, 0xbb, 0xcc, 0xdd, 0xee, 0xff);
const QUuid second(0xffeeddcc, 0xbbaa, 0x9988, 0x77, 0x66, 0x55, 0x44, 0x33, 0x22, 0x11, 0x00);
#define FIRST "33221100 5544 7766 8899aabbccddeeff "
#define SECOND "ccddeeff aabb 8899 7766554433221100 "
// \\s\v\ with its NUL: 7 characters
#define SHARE_TEXT "5c00 5c00 7300 5c00 7600 5c00 0000 "
#define SHARE32 "07000000 00000000 07000000 " SHARE_TEXT
#define SHARE64 "0700000000000000 0000000000000000 0700000000000000 " SHARE_TEXT
const QString share = QStringLiteral("\\\\s\\v\\");
const QString firstText = QStringLiteral("00112233-4455-6677-8899-aabbccddeeff");
const QString secondText = QStringLiteral("ffeeddcc-bbaa-9988-7766-554433221100");
const QString shareReading = QStringLiteral("ShareName : '\\\\s\\v\\'");

QString reading(const char *field, const QString &value)
{
    return QLatin1String(field) + QStringLiteral(" : ") + value;
}

StatusOut status(quint32 result)
{
    return StatusOut {result};
}

QList<Vector> vectors()
{
    const ShareMapping mapping {first, second, share, QStringLiteral("\\\\s\\w"), 0x0102030405060708};
    const QString badState = QStringLiteral("result : 0x80042301 (2147754753)");
    return {
        vector("GetSupportedVersion in", 0, "in", "", "", {}, GetSupportedVersion::In {}),
        vector("GetSupportedVersion out", 0, "out", "01000000 02000000 00000000", "01000000 02000000 00000000",
               {QStringLiteral("MinVersion : 0x00000001 (1)"), QStringLiteral("MaxVersion : 0x00000002 (2)")},
               GetSupportedVersion::Out {1, 2, 0}),
        vector("SetContext in", 1, "in", "10004000", "10004000", {QStringLiteral("Context : 0x00400010 (4194320)")},
               SetContext::In {CTX_FILE_SHARE_BACKUP | ATTR_AUTO_RECOVERY}),
        vector("SetContext out", 1, "out", "16230480", "16230480", {QStringLiteral("result : 0x80042316 (2147754774)")},
               status(FSRVP_E_SHADOW_COPY_SET_IN_PROGRESS)),
        vector("StartShadowCopySet in", 2, "in", FIRST, FIRST, {reading("ClientShadowCopySetId", firstText)},
               StartShadowCopySet::In {first}),
        vector("StartShadowCopySet out", 2, "out", SECOND "00000000", SECOND "00000000",
               {reading("pShadowCopySetId", secondText)}, StartShadowCopySet::Out {second, 0}),
        vector("AddToShadowCopySet in", 3, "in", FIRST SECOND SHARE32, FIRST SECOND SHARE64,
               {reading("ClientShadowCopyId", firstText), reading("ShadowCopySetId", secondText), shareReading},
               AddToShadowCopySet::In {first, second, share}),
        vector("AddToShadowCopySet out", 3, "out", FIRST "0d230480", FIRST "0d230480",
               {reading("pShadowCopyId", firstText)}, AddToShadowCopySet::Out {first, FSRVP_E_OBJECT_ALREADY_EXISTS}),
        vector("CommitShadowCopySet in", 4, "in", FIRST "60ea0000", FIRST "60ea0000",
               {reading("ShadowCopySetId", firstText), QStringLiteral("TimeOutInMilliseconds : 0x0000ea60 (60000)")},
               CommitShadowCopySet::In {first, 60'000}),
        vector("CommitShadowCopySet out", 4, "out", "02010000", "02010000",
               {QStringLiteral("result : 0x00000102 (258)")}, status(FSRVP_E_WAIT_TIMEOUT)),
        vector("ExposeShadowCopySet in", 5, "in", FIRST "40771b00", FIRST "40771b00",
               {reading("ShadowCopySetId", firstText), QStringLiteral("TimeOutInMilliseconds : 0x001b7740 (1800000)")},
               ExposeShadowCopySet::In {first, 1'800'000}),
        vector("ExposeShadowCopySet out", 5, "out", "ffffffff", "ffffffff",
               {QStringLiteral("result : 0xffffffff (4294967295)")}, status(FSRVP_E_WAIT_FAILED)),
        vector("RecoveryCompleteShadowCopySet in", 6, "in", FIRST, FIRST, {reading("ShadowCopySetId", firstText)},
               RecoveryCompleteShadowCopySet::In {first}),
        vector("RecoveryCompleteShadowCopySet out", 6, "out", "01230480", "01230480", {badState},
               status(FSRVP_E_BAD_STATE)),
        vector("AbortShadowCopySet in", 7, "in", SECOND, SECOND, {reading("ShadowCopySetId", secondText)},
               AbortShadowCopySet::In {second}),
        vector("AbortShadowCopySet out", 7, "out", "00000000", "00000000", {QStringLiteral("result : 0x00000000 (0)")},
               status(ZERO)),
        vector("IsPathSupported in", 8, "in", SHARE32, SHARE64, {shareReading}, IsPathSupported::In {share}),
        // BOOL, then a [string] LPWSTR *: a unique pointer whose target follows at once
        vector("IsPathSupported out", 8, "out",
               "01000000 00000200 03000000 00000000 03000000 4600 5300 0000 0000 00000000",
               "01000000 00000000 0000020000000000 0300000000000000 0000000000000000 0300000000000000 4600 5300 0000 "
               "0000 00000000",
               {QStringLiteral("SupportedByThisProvider : 0x00000001 (1)"), QStringLiteral("OwnerMachineName : 'FS'")},
               IsPathSupported::Out {true, QStringLiteral("FS"), 0}),
        vector("IsPathSupported out, no owner", 8, "out", "00000000 00000000 0c230480",
               "00000000 00000000 0000000000000000 0c230480",
               {QStringLiteral("SupportedByThisProvider : 0x00000000 (0)"), QStringLiteral("OwnerMachineName : NULL")},
               IsPathSupported::Out {false, {}, FSRVP_E_NOT_SUPPORTED}),
        vector("IsPathShadowCopied in", 9, "in", SHARE32, SHARE64, {shareReading}, IsPathShadowCopied::In {share}),
        vector("IsPathShadowCopied out", 9, "out", "01000000 03000000 00000000", "01000000 03000000 00000000",
               {QStringLiteral("ShadowCopyPresent : 0x00000001 (1)"), QStringLiteral("ShadowCopyCompatibility : 3")},
               IsPathShadowCopied::Out {true, DISABLE_DEFRAG | DISABLE_CONTENTINDEX, 0}),
        // the level after the string: two bytes of padding in either syntax
        vector("GetShareMapping in", 10, "in", FIRST SECOND SHARE32 "0000 01000000",
               FIRST SECOND SHARE64 "0000 01000000",
               {reading("ShadowCopyId", firstText), reading("ShadowCopySetId", secondText), shareReading,
                QStringLiteral("Level : 0x00000001 (1)")},
               GetShareMapping::In {first, second, share, 1}),
        // A union: discriminant, then (NDR64: aligned to its widest arm) a unique pointer. The structure holds a hyper, so
        // it is aligned to 8; its strings come after it.
        vector("GetShareMapping out", 10, "out",
               "01000000 00000200 " FIRST SECOND "04000200 08000200 0807060504030201 " SHARE32
               "0000 06000000 00000000 06000000 5c00 5c00 7300 5c00 7700 0000 00000000",
               "01000000 00000000 0000020000000000 " FIRST SECOND
               "0400020000000000 0800020000000000 0807060504030201 " SHARE64
               "0000 0600000000000000 0000000000000000 0600000000000000 5c00 5c00 7300 5c00 7700 0000 00000000",
               {reading("ShadowCopySetId", firstText), reading("ShadowCopyId", secondText),
                QStringLiteral("ShareNameUNC : '\\\\s\\v\\'"), QStringLiteral("ShadowCopyShareName : '\\\\s\\w'")},
               GetShareMapping::Out {1, mapping, 0}),
        vector("GetShareMapping out, nothing", 10, "out", "01000000 00000000 01230480",
               "01000000 00000000 0000000000000000 01230480", {badState},
               GetShareMapping::Out {1, {}, FSRVP_E_BAD_STATE}),
        vector("DeleteShareMapping in", 11, "in", FIRST SECOND SHARE32, FIRST SECOND SHARE64,
               {reading("ShadowCopySetId", firstText), reading("ShadowCopyId", secondText), shareReading},
               DeleteShareMapping::In {first, second, share}),
        vector("DeleteShareMapping out", 11, "out", "08230480", "08230480",
               {QStringLiteral("result : 0x80042308 (2147754760)")}, status(FSRVP_E_OBJECT_NOT_FOUND)),
        vector("PrepareShadowCopySet in", 12, "in", SECOND "40771b00", SECOND "40771b00",
               {reading("ShadowCopySetId", secondText), QStringLiteral("TimeOutInMilliseconds : 0x001b7740 (1800000)")},
               PrepareShadowCopySet::In {second, 1'800'000}),
        vector("PrepareShadowCopySet out", 12, "out", "01250480", "01250480",
               {QStringLiteral("result : 0x80042501 (2147755265)")}, status(FSRVP_E_SHADOWCOPYSET_ID_MISMATCH)),
    };
}

template<typename Message>
void goThroughBothSyntaxes(QRandomGenerator &random)
{
    for (const NdrSyntax syntax : {NdrSyntax::Ndr32, NdrSyntax::Ndr64}) {
        for (int i = 0; i < 100; ++i) {
            Message message;
            Filler filler(random);
            message.code(filler);
            QCOMPARE(valuesOf(decoded<Message>(encoded(message, syntax), syntax)), valuesOf(message));
        }
    }
}

template<typename... Calls>
void goThroughAll(const std::tuple<Calls...> *, QRandomGenerator &random)
{
    (goThroughBothSyntaxes<typename Calls::In>(random), ...);
    (goThroughBothSyntaxes<typename Calls::Out>(random), ...);
}

template<typename... Calls>
QList<int> opnums(const std::tuple<Calls...> *)
{
    return {Calls::opnum...};
}

} // namespace

class TestFsrvpCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytesAreThoseOfTheSpecification_data();
    void bytesAreThoseOfTheSpecification();
    void sambaReadsTheSame_data() { bytesAreThoseOfTheSpecification_data(); }
    void sambaReadsTheSame();
    void truncatedMessagesAreRefused_data() { bytesAreThoseOfTheSpecification_data(); }
    void truncatedMessagesAreRefused();
    void flippedBitsDoNoHarm_data() { bytesAreThoseOfTheSpecification_data(); }
    void flippedBitsDoNoHarm();
    void randomValuesComeBack();
    void everyCallHasItsOpnumAndAVector();
    void unknownLevelsHoldNoMapping();
    void onlyZeroIsSuccess();
};

void TestFsrvpCalls::bytesAreThoseOfTheSpecification_data()
{
    QTest::addColumn<Vector>("vector");
    QTest::addColumn<NdrSyntax>("syntax");
    for (const Vector &vector : vectors()) {
        QTest::newRow(vector.name + ", NDR") << vector << NdrSyntax::Ndr32;
        QTest::newRow(vector.name + ", NDR64") << vector << NdrSyntax::Ndr64;
    }
}

void TestFsrvpCalls::bytesAreThoseOfTheSpecification()
{
    QFETCH(Vector, vector);
    QFETCH(NdrSyntax, syntax);
    QCOMPARE(vector.encode(syntax).toHex(' '), vector.bytes(syntax).toHex(' '));
    QCOMPARE(vector.recode(vector.bytes(syntax), syntax).toHex(' '), vector.bytes(syntax).toHex(' '));
}

void TestFsrvpCalls::sambaReadsTheSame()
{
    QFETCH(Vector, vector);
    QFETCH(NdrSyntax, syntax);
    // Its level is the response's discriminant too.
    const bool needsRequest = vector.opnum == GetShareMapping::opnum && vector.direction == QByteArray("out");
    const QByteArray request =
        needsRequest ? encoded(GetShareMapping::In {first, second, share, 1}, syntax) : QByteArray();
    const QString text = ndrdump("FileServerVssAgent", vector, syntax, request);
    QVERIFY(!text.isEmpty());
    for (const QString &line : vector.readings)
        QVERIFY2(text.contains(line), qPrintable(line + QStringLiteral(" is not in:\n") + text));
}

void TestFsrvpCalls::truncatedMessagesAreRefused()
{
    QFETCH(Vector, vector);
    QFETCH(NdrSyntax, syntax);
    const QByteArray bytes = vector.bytes(syntax);
    for (qsizetype size = 0; size < bytes.size(); ++size)
        QVERIFY2(isRefused(vector, bytes.left(size), syntax), qPrintable(QString::number(size)));
}

void TestFsrvpCalls::flippedBitsDoNoHarm()
{
    QFETCH(Vector, vector);
    QFETCH(NdrSyntax, syntax);
    for (qsizetype bit = 0; bit < vector.bytes(syntax).size() * 8; ++bit) {
        QByteArray bytes = vector.bytes(syntax);
        bytes[bit / 8] = char(bytes[bit / 8] ^ (1 << (bit % 8)));
        QVERIFY2(survives(vector, bytes, syntax), qPrintable(QString::number(bit)));
    }
}

void TestFsrvpCalls::randomValuesComeBack()
{
    const quint32 seed = 20261123; // fixed: a failure here is a failure everywhere
    qInfo() << "seed" << seed;
    QRandomGenerator random(seed);
    goThroughAll(static_cast<AllCalls *>(nullptr), random);
}

void TestFsrvpCalls::everyCallHasItsOpnumAndAVector()
{
    QCOMPARE(opnums(static_cast<AllCalls *>(nullptr)), QList<int>({0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12}));
    QSet<QString> seen;
    for (const Vector &vector : vectors())
        seen.insert(QString::number(vector.opnum) + QLatin1String(vector.direction));
    QCOMPARE(seen.size(), 26);
    QCOMPARE(interface.uuid, QUuid(QStringLiteral("{a8e0653c-2744-4389-a61d-7373df8b2292}")));
    QCOMPARE(interface.major, quint16(1));
    QCOMPARE(interface.minor, quint16(0));
}

void TestFsrvpCalls::unknownLevelsHoldNoMapping()
{
    const auto out = decoded<GetShareMapping::Out>(fromHex("07000000 57000780"), NdrSyntax::Ndr32);
    QVERIFY(!out.mapping.has_value());
    QCOMPARE(out.result, quint32(E_INVALIDARG));
}

void TestFsrvpCalls::onlyZeroIsSuccess()
{
    throwUnlessZero<SetContext>(0, {});
    for (const quint32 code :
         {1u, quint32(FSRVP_E_WAIT_TIMEOUT), quint32(FSRVP_E_WAIT_FAILED), quint32(FSRVP_E_BAD_STATE)}) {
        try {
            throwUnlessZero<SetContext>(code, QStringLiteral("files1"));
            QFAIL("no exception");
        } catch (const Error &error) {
            QCOMPARE(error.kind(), failureKindOf(code));
            QCOMPARE(error.failure().action, QStringLiteral("SetContext"));
            QCOMPARE(error.failure().object, QStringLiteral("files1"));
            QCOMPARE(error.failure().status, statusName(code));
        }
    }
}

QTEST_GUILESS_MAIN(TestFsrvpCalls)
#include "tst_fsrvpcalls.moc"
