// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The bytes of NetrShareEnum and NetrShareGetInfo, worked out by hand from [MS-SRVS] appendix A, [C706] chapter 14 and
// [MS-RPCE] 2.2.5, and read by Samba's ndrdump.

#include "unit/fsrvp/codecs.h"

#include "srvs/calls.h"

using namespace Penumbra;
using namespace Penumbra::Srvs;
using namespace Penumbra::Test;
using Rpc::NdrSyntax;

Q_DECLARE_METATYPE(Penumbra::Rpc::NdrSyntax)

namespace {

// \\s with its NUL: 4 characters; v$, 3; x, 2; C:\d, 5
#define SERVER32 "00000200 04000000 00000000 04000000 5c00 5c00 7300 0000 "
#define SERVER64 "0000020000000000 0400000000000000 0000000000000000 0400000000000000 5c00 5c00 7300 0000 "

ShareInfo shareInfo(const std::optional<QString> &name, quint32 type, const std::optional<QString> &remark)
{
    ShareInfo info;
    info.name = name;
    info.type = type;
    info.remark = remark;
    return info;
}

NetrShareEnum::In enumIn()
{
    NetrShareEnum::In in;
    in.serverName = QStringLiteral("\\\\s");
    in.resumeHandle = 5;
    return in;
}

NetrShareEnum::Out enumOut()
{
    NetrShareEnum::Out out;
    out.container.shares = std::vector<ShareInfo> {shareInfo(QStringLiteral("v$"), STYPE_SPECIAL, QStringLiteral("x")),
                                                   shareInfo(QStringLiteral("p"), STYPE_PRINTQ, std::nullopt)};
    out.totalEntries = 2;
    return out;
}

NetrShareGetInfo::Out infoOut(quint32 level)
{
    NetrShareGetInfo::Out out;
    out.level = level;
    out.info = shareInfo(QStringLiteral("v$"), STYPE_DISKTREE, QStringLiteral("x"));
    if (level == 2)
        out.info->path = QStringLiteral("C:\\d");
    return out;
}

NetrShareEnum::Out noContainer()
{
    NetrShareEnum::Out out;
    out.result = ERROR_ACCESS_DENIED;
    return out;
}

NetrShareGetInfo::Out noInfo()
{
    NetrShareGetInfo::Out out;
    out.result = NERR_NetNameNotFound;
    return out;
}

QList<Vector> vectors()
{
    return {
        // InfoStruct: level, then a union (discriminant, pointer to the container: count, null array)
        vector(
            "NetrShareEnum in", 15, "in",
            SERVER32 "01000000 01000000 04000200 00000000 00000000 ffffffff 08000200 05000000",
            SERVER64
            "01000000 00000000 01000000 00000000 0400020000000000 00000000 00000000 0000000000000000 ffffffff 00000000 "
            "0800020000000000 05000000",
            {QStringLiteral("server_unc : '\\\\s'"), QStringLiteral("level : 0x00000001 (1)"),
             QStringLiteral("max_buffer : 0xffffffff (4294967295)"), QStringLiteral("resume_handle : 0x00000005 (5)")},
            enumIn()),
        vector(
            "NetrShareEnum out", 15, "out",
            "01000000 01000000 00000200 02000000 04000200 02000000 " // count, array, its conformance
            "08000200 00000080 0c000200 10000200 01000000 00000000 "
            "03000000 00000000 03000000 7600 2400 0000 0000 "
            "02000000 00000000 02000000 7800 0000 "
            "02000000 00000000 02000000 7000 0000 02000000 14000200 00000000 00000000",
            "01000000 00000000 01000000 00000000 0000020000000000 02000000 00000000 0400020000000000 0200000000000000 "
            "0800020000000000 00000080 00000000 0c00020000000000 1000020000000000 01000000 00000000 0000000000000000 "
            "0300000000000000 0000000000000000 0300000000000000 7600 2400 0000 0000 "
            "0200000000000000 0000000000000000 0200000000000000 7800 0000 00000000 "
            "0200000000000000 0000000000000000 0200000000000000 7000 0000 02000000 1400020000000000 00000000 00000000",
            {QStringLiteral("name : 'v$'"), QStringLiteral("comment : 'x'"), QStringLiteral("name : 'p'"),
             QStringLiteral("comment : NULL"), QStringLiteral("totalentries : 0x00000002 (2)"),
             QStringLiteral("count : 0x00000002 (2)")},
            enumOut()),
        vector("NetrShareEnum out, refused", 15, "out",
               "01000000 01000000 00000200 00000000 00000000 00000000 04000200 00000000 05000000",
               "01000000 00000000 01000000 00000000 0000020000000000 00000000 00000000 0000000000000000 00000000 "
               "00000000 0400020000000000 00000000 "
               "05000000",
               {QStringLiteral("result : WERR_ACCESS_DENIED")}, noContainer()),
        vector("NetrShareGetInfo in", 16, "in", SERVER32 "03000000 00000000 03000000 7600 2400 0000 0000 02000000",
               SERVER64 "0300000000000000 0000000000000000 0300000000000000 7600 2400 0000 0000 02000000",
               {QStringLiteral("server_unc : '\\\\s'"), QStringLiteral("share_name : 'v$'"),
                QStringLiteral("level : 0x00000002 (2)")},
               NetrShareGetInfo::In {QStringLiteral("\\\\s"), QStringLiteral("v$"), 2}),
        vector("NetrShareGetInfo out, level 1", 16, "out",
               "01000000 00000200 04000200 00000000 08000200 03000000 00000000 03000000 7600 2400 0000 0000 02000000 "
               "00000000 02000000 7800 0000 "
               "00000000",
               "01000000 00000000 0000020000000000 0400020000000000 00000000 00000000 0800020000000000 "
               "0300000000000000 0000000000000000 0300000000000000 7600 2400 0000 0000 0200000000000000 "
               "0000000000000000 0200000000000000 7800 0000 "
               "00000000",
               {QStringLiteral("name : 'v$'"), QStringLiteral("comment : 'x'")}, infoOut(1)),
        // level 2 has permissions, max_users, current_users, path, password between remark and the targets
        vector("NetrShareGetInfo out, level 2", 16, "out",
               "02000000 00000200 04000200 00000000 08000200 00000000 00000000 00000000 0c000200 00000000 "
               "03000000 00000000 03000000 7600 2400 0000 0000 02000000 00000000 02000000 7800 0000 "
               "05000000 00000000 05000000 4300 3a00 5c00 6400 0000 0000 00000000",
               "02000000 00000000 0000020000000000 0400020000000000 00000000 00000000 0800020000000000 00000000 "
               "00000000 00000000 00000000 "
               "0c00020000000000 0000000000000000 "
               "0300000000000000 0000000000000000 0300000000000000 7600 2400 0000 0000 0200000000000000 "
               "0000000000000000 0200000000000000 7800 0000 "
               "00000000 0500000000000000 0000000000000000 0500000000000000 4300 3a00 5c00 6400 0000 0000 00000000",
               {QStringLiteral("name : 'v$'"), QStringLiteral("path : 'C:\\d'"), QStringLiteral("password : NULL")},
               infoOut(2)),
        vector("NetrShareGetInfo out, nothing", 16, "out", "01000000 00000000 06090000",
               "01000000 00000000 0000000000000000 06090000", {QStringLiteral("result : WERR_NERR_NETNAMENOTFOUND")},
               noInfo()),
    };
}

std::optional<QString> randomText(QRandomGenerator &random)
{
    Filler filler(random);
    std::optional<QString> text;
    filler.uniqueString(text);
    return text;
}

} // namespace

class TestSrvsCalls : public QObject
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
    void randomListsComeBack();
    void claimedCountsCostNoMemory();
    void levelsNotAskedForAreRefused();
    void aMissingContainerIsAnEmptyList();
    void statusesHaveKinds_data();
    void statusesHaveKinds();
};

void TestSrvsCalls::bytesAreThoseOfTheSpecification_data()
{
    QTest::addColumn<Vector>("vector");
    QTest::addColumn<NdrSyntax>("syntax");
    for (const Vector &vector : vectors()) {
        QTest::newRow(vector.name + " NDR") << vector << NdrSyntax::Ndr32;
        QTest::newRow(vector.name + " NDR64") << vector << NdrSyntax::Ndr64;
    }
}

void TestSrvsCalls::bytesAreThoseOfTheSpecification()
{
    QFETCH(Vector, vector);
    QFETCH(NdrSyntax, syntax);
    QCOMPARE(vector.encode(syntax).toHex(' '), vector.bytes(syntax).toHex(' '));
    QCOMPARE(vector.recode(vector.bytes(syntax), syntax).toHex(' '), vector.bytes(syntax).toHex(' '));
}

void TestSrvsCalls::sambaReadsTheSame()
{
    QFETCH(Vector, vector);
    QFETCH(NdrSyntax, syntax);
    // Its level is the response's discriminant too.
    const bool needsRequest = vector.opnum == NetrShareGetInfo::opnum && vector.direction == QByteArray("out");
    const NetrShareGetInfo::In request {std::nullopt, QStringLiteral("v$"), quint32(vector.ndr32[0])};
    const QString text = ndrdump("srvsvc", vector, syntax, needsRequest ? encoded(request, syntax) : QByteArray());
    QVERIFY(!text.isEmpty());
    for (const QString &line : vector.readings)
        QVERIFY2(text.contains(line), qPrintable(line + QStringLiteral(" is not in:\n") + text));
}

void TestSrvsCalls::truncatedMessagesAreRefused()
{
    QFETCH(Vector, vector);
    QFETCH(NdrSyntax, syntax);
    const QByteArray bytes = vector.bytes(syntax);
    for (qsizetype size = 0; size < bytes.size(); ++size)
        QVERIFY2(isRefused(vector, bytes.left(size), syntax), qPrintable(QString::number(size)));
}

void TestSrvsCalls::flippedBitsDoNoHarm()
{
    QFETCH(Vector, vector);
    QFETCH(NdrSyntax, syntax);
    for (qsizetype bit = 0; bit < vector.bytes(syntax).size() * 8; ++bit) {
        QByteArray bytes = vector.bytes(syntax);
        bytes[bit / 8] = char(bytes[bit / 8] ^ (1 << (bit % 8)));
        QVERIFY2(survives(vector, bytes, syntax), qPrintable(QString::number(bit)));
    }
}

void TestSrvsCalls::randomListsComeBack()
{
    const quint32 seed = 20261123; // fixed: a failure here is a failure everywhere
    qInfo() << "seed" << seed;
    QRandomGenerator random(seed);
    for (const NdrSyntax syntax : {NdrSyntax::Ndr32, NdrSyntax::Ndr64}) {
        for (int i = 0; i < 100; ++i) {
            NetrShareEnum::Out out;
            out.container.shares.emplace();
            const int count = random.bounded(20);
            for (int entry = 0; entry < count; ++entry)
                out.container.shares->push_back(shareInfo(randomText(random), random.generate(), randomText(random)));
            out.totalEntries = random.generate();
            out.resumeHandle = random.generate();
            out.result = random.bounded(2) ? ERROR_MORE_DATA : NERR_Success;
            QCOMPARE(valuesOf(decoded<NetrShareEnum::Out>(encoded(out, syntax), syntax)), valuesOf(out));

            NetrShareGetInfo::Out info;
            info.level = 1 + quint32(random.bounded(2));
            info.info = shareInfo(randomText(random), random.generate(), randomText(random));
            if (info.level == 2)
                info.info->path = randomText(random);
            QCOMPARE(valuesOf(decoded<NetrShareGetInfo::Out>(encoded(info, syntax), syntax)), valuesOf(info));
        }
    }
}

void TestSrvsCalls::claimedCountsCostNoMemory()
{
    // Within the limit, but with nothing behind it; then beyond the limit; then two counts that differ.
    for (const char *counts : {"40420f00 04000200 40420f00", "41420f00 04000200 41420f00", "ffffffff 04000200 ffffffff",
                               "01000000 04000200 02000000"}) {
        const QByteArray bytes = fromHex("01000000 01000000 00000200 ") + fromHex(counts);
        QVERIFY_EXCEPTION_THROWN(decoded<NetrShareEnum::Out>(bytes, NdrSyntax::Ndr32), Error);
    }
}

void TestSrvsCalls::levelsNotAskedForAreRefused()
{
    QVERIFY_EXCEPTION_THROWN(
        decoded<NetrShareEnum::Out>(fromHex("02000000 02000000 00000200 00000000 00000000 00000000 00000000 00000000"),
                                    NdrSyntax::Ndr32),
        Error);
    const auto out = decoded<NetrShareGetInfo::Out>(fromHex("f7010000 7c000000"), NdrSyntax::Ndr32); // level 503
    QVERIFY(!out.info.has_value());
    QCOMPARE(out.result, quint32(ERROR_INVALID_LEVEL));
}

void TestSrvsCalls::aMissingContainerIsAnEmptyList()
{
    const auto out =
        decoded<NetrShareEnum::Out>(fromHex("01000000 01000000 00000000 00000000 00000000 05000000"), NdrSyntax::Ndr32);
    QVERIFY(!out.container.shares.has_value());
    QCOMPARE(out.result, quint32(ERROR_ACCESS_DENIED));
}

void TestSrvsCalls::statusesHaveKinds_data()
{
    QTest::addColumn<quint32>("status");
    QTest::addColumn<FailureKind>("kind");
    QTest::addColumn<QString>("name");
    QTest::newRow("access denied") << quint32(5) << FailureKind::AccessDenied
                                   << QStringLiteral("ERROR_ACCESS_DENIED (5)");
    QTest::newRow("invalid name") << quint32(123) << FailureKind::ShareNotFound
                                  << QStringLiteral("ERROR_INVALID_NAME (123)");
    QTest::newRow("no such share") << quint32(2310) << FailureKind::ShareNotFound
                                   << QStringLiteral("NERR_NetNameNotFound (2310)");
    QTest::newRow("level") << quint32(124) << FailureKind::NotSupported << QStringLiteral("ERROR_INVALID_LEVEL (124)");
    QTest::newRow("another") << quint32(1722) << FailureKind::RpcFault << QStringLiteral("1722");
}

void TestSrvsCalls::statusesHaveKinds()
{
    QFETCH(quint32, status);
    QFETCH(FailureKind, kind);
    QFETCH(QString, name);
    throwUnlessSuccess("check", NERR_Success, {});
    throwUnlessSuccess("check", ERROR_MORE_DATA, {});
    try {
        throwUnlessSuccess("check", status, QStringLiteral("\\\\s\\v"));
        QFAIL("no exception");
    } catch (const Error &error) {
        QCOMPARE(int(error.kind()), int(kind));
        QCOMPARE(error.failure().status, name);
        QCOMPARE(error.failure().object, QStringLiteral("\\\\s\\v"));
    }
}

QTEST_GUILESS_MAIN(TestSrvsCalls)
#include "tst_srvscalls.moc"
