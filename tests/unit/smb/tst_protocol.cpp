// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "unit/fsrvp/codecs.h"

#include "fsrvp/calls.h"
#include "smb/callcoder.h"
#include "smb/protocol.h"
#include "smb/wire.h"
#include "srvs/calls.h"

using namespace Penumbra;
using namespace Penumbra::Smb;
using namespace Penumbra::Test;

namespace {

const QCborMap one {{QStringLiteral("id"), 1}, {QStringLiteral("op"), QStringLiteral("list")}};
const QCborMap two {{QStringLiteral("id"), 2}, {QStringLiteral("data"), QByteArray(3000, 'x')}};

QList<QCborMap> mapsOf(FrameReader &reader)
{
    QList<QCborMap> maps;
    while (const auto map = reader.next())
        maps.append(*map);
    return maps;
}

QByteArray framed(quint32 size, const QByteArray &body)
{
    QByteArray frame(4, Qt::Uninitialized);
    qToLittleEndian(size, frame.data());
    return frame + body;
}

QByteArray framed(const QByteArray &body)
{
    return framed(quint32(body.size()), body);
}

/// What a helper would read that was sent these values.
template<typename Message>
Message sent(Message message)
{
    CallWriter writer;
    message.code(writer);
    const QByteArray frame = toFrame({{QStringLiteral("in"), writer.array()}});
    FrameReader reader;
    reader.append(frame);
    CallReader call((*reader.next())[QStringLiteral("in")].toArray());
    Message result;
    result.code(call);
    return result;
}

template<typename Message>
void goThrough(QRandomGenerator &random)
{
    for (int i = 0; i < 50; ++i) {
        Message message;
        Filler filler(random);
        message.code(filler);
        QCOMPARE(valuesOf(sent(message)), valuesOf(message));
    }
}

template<typename... Calls>
void goThroughAll(const std::tuple<Calls...> *, QRandomGenerator &random)
{
    (goThrough<typename Calls::In>(random), ...);
    (goThrough<typename Calls::Out>(random), ...);
}

/// Every value replaced by every kind of value, and every length cut: values or ProtocolError.
template<typename Message>
void spoil(QRandomGenerator &random)
{
    Message message;
    Filler filler(random);
    message.code(filler);
    CallWriter writer;
    message.code(writer);
    const QCborArray good = writer.array();
    const QList<QCborValue> kinds {QCborValue(),
                                   QCborValue(QCborValue::Null),
                                   -1,
                                   qint64(1) << 40,
                                   1.5,
                                   QStringLiteral("text"),
                                   QByteArray("bytes"),
                                   true,
                                   QCborArray {1},
                                   QCborMap {{1, 2}},
                                   QCborValue(QUuid::createUuid())};
    QList<QCborArray> bad;
    for (qsizetype i = 0; i < good.size(); ++i) {
        QCborArray shorter;
        for (qsizetype j = 0; j < i; ++j)
            shorter.append(good[j]);
        bad.append(shorter);
        for (const QCborValue &kind : kinds) {
            QCborArray changed = good;
            changed[i] = kind;
            bad.append(changed);
        }
    }
    for (const QCborArray &array : bad) {
        try {
            CallReader reader(array);
            Message result;
            result.code(reader);
        } catch (const Error &error) {
            QCOMPARE(error.kind(), FailureKind::ProtocolError);
        }
    }
    if (!good.isEmpty()) {
        Message result;
        CallReader reader(bad.first()); // holds nothing
        QVERIFY_EXCEPTION_THROWN(result.code(reader), Error);
    }
}

template<typename... Calls>
void spoilAll(const std::tuple<Calls...> *, QRandomGenerator &random)
{
    (spoil<typename Calls::In>(random), ...);
    (spoil<typename Calls::Out>(random), ...);
}

} // namespace

class TestProtocol : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void framesMaySplitAnywhere();
    void framesArriveTogether();
    void framesOfTheLargestSizePass();
    void nonsenseIsRefused_data();
    void nonsenseIsRefused();
    void flippedBitsGiveMapsOrErrors();
    void everyCallGoesThrough();
    void sharesGoThrough();
    void spoiledCallsAreRefused();
    void sessionValuesGoThrough();
    void missingSessionValuesAreEmpty();
};

void TestProtocol::framesMaySplitAnywhere()
{
    const QByteArray stream = toFrame(one) + toFrame(two);
    for (qsizetype cut = 0; cut <= stream.size(); ++cut) {
        FrameReader reader;
        reader.append(stream.left(cut));
        QList<QCborMap> maps = mapsOf(reader);
        reader.append(stream.mid(cut));
        maps += mapsOf(reader);
        QCOMPARE(maps, (QList<QCborMap> {one, two}));
    }
}

void TestProtocol::framesArriveTogether()
{
    FrameReader reader;
    QCOMPARE(mapsOf(reader), QList<QCborMap>());
    reader.append(toFrame(one) + toFrame(two) + toFrame({}) + toFrame(one));
    QCOMPARE(mapsOf(reader), (QList<QCborMap> {one, two, QCborMap(), one}));
}

void TestProtocol::framesOfTheLargestSizePass()
{
    // {"d": h'...'}: 1 for the map, 2 for the key, 5 for the length
    const QCborMap largest {{QStringLiteral("d"), QByteArray(largestFrame - 8, 'x')}};
    const QByteArray frame = toFrame(largest);
    QCOMPARE(frame.size(), largestFrame + 4);
    FrameReader reader;
    reader.append(frame);
    QCOMPARE(mapsOf(reader).size(), 1);
    const QCborMap larger {{QStringLiteral("d"), QByteArray(largestFrame - 7, 'x')}};
    QVERIFY_EXCEPTION_THROWN(toFrame(larger), Error);
}

void TestProtocol::nonsenseIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("too large") << framed(largestFrame + 1, {});
    QTest::newRow("text") << QByteArray("GET / HTTP/1.1\r\n");
    QTest::newRow("all ones") << QByteArray(8, '\xff');
    QTest::newRow("empty body") << framed(0, {});
    QTest::newRow("no map") << framed(QByteArray("\x01"));
    QTest::newRow("array") << framed(QByteArray("\x80"));
    QTest::newRow("map without its pairs") << framed(QByteArray("\xa2"));
    QTest::newRow("map of a claimed 2^63 pairs") << framed(QByteArray::fromHex("bb8000000000000000"));
    QTest::newRow("bytes of a claimed 2^62") << framed(QByteArray::fromHex("a1617a5b4000000000000000"));
    QTest::newRow("text that is no UTF-8") << framed(QByteArray::fromHex("a161ff01"));
    QTest::newRow("100,000 arrays in each other")
        << framed(QByteArray("\xa1\x61z") + QByteArray(100'000, '\x81') + '\x01');
}

void TestProtocol::nonsenseIsRefused()
{
    QFETCH(QByteArray, bytes);
    FrameReader reader;
    reader.append(toFrame(one) + bytes);
    QCOMPARE(reader.next(), one);
    try {
        reader.next();
        QFAIL("no exception");
    } catch (const Error &error) {
        QCOMPARE(error.kind(), FailureKind::ProtocolError);
    }
}

void TestProtocol::flippedBitsGiveMapsOrErrors()
{
    const QByteArray good =
        toFrame({{QStringLiteral("id"), 1},
                 {QStringLiteral("in"), QCborArray {1, true, QCborValue(QUuid::createUuid()), QStringLiteral("ä")}}});
    for (qsizetype bit = 0; bit < good.size() * 8; ++bit) {
        QByteArray bytes = good;
        bytes[bit / 8] = char(bytes[bit / 8] ^ (1 << (bit % 8)));
        FrameReader reader;
        reader.append(bytes);
        try {
            mapsOf(reader);
        } catch (const Error &error) {
            QCOMPARE(error.kind(), FailureKind::ProtocolError);
        }
    }
}

void TestProtocol::everyCallGoesThrough()
{
    const quint32 seed = 20261123; // fixed: a failure here is a failure everywhere
    qInfo() << "seed" << seed;
    QRandomGenerator random(seed);
    goThroughAll(static_cast<Fsrvp::AllCalls *>(nullptr), random);
    goThrough<Srvs::NetrShareGetInfo::In>(random);
}

void TestProtocol::sharesGoThrough()
{
    Srvs::NetrShareEnum::Out all;
    QCOMPARE(valuesOf(sent(all)), valuesOf(all)); // null
    all.container.shares.emplace();
    QCOMPARE(valuesOf(sent(all)), valuesOf(all)); // empty
    Srvs::ShareInfo share;
    share.name = QStringLiteral("ümlaut$");
    share.type = Srvs::STYPE_SPECIAL | Srvs::STYPE_IPC;
    all.container.shares->push_back(share);
    share.remark = QString();
    all.container.shares->push_back(share);
    all.result = Srvs::ERROR_MORE_DATA;
    QCOMPARE(valuesOf(sent(all)), valuesOf(all));
    QCOMPARE(sent(all).container.shares->at(1).remark, std::optional<QString>(QString()));
    QCOMPARE(sent(all).container.shares->at(0).remark, std::optional<QString>());

    Srvs::NetrShareGetInfo::Out info;
    QCOMPARE(valuesOf(sent(info)), valuesOf(info));
    info.info = share;
    QCOMPARE(valuesOf(sent(info)), valuesOf(info));
    info.level = 2;
    info.info->path = QStringLiteral("C:\\d");
    QCOMPARE(valuesOf(sent(info)), valuesOf(info));
}

void TestProtocol::spoiledCallsAreRefused()
{
    QRandomGenerator random(1);
    spoilAll(static_cast<Fsrvp::AllCalls *>(nullptr), random);
    spoil<Srvs::NetrShareGetInfo::Out>(random);
}

void TestProtocol::sessionValuesGoThrough()
{
    FileInfo file;
    file.name = QStringLiteral("ä\"b");
    file.isDirectory = true;
    file.size = qint64(1) << 53;
    file.attributes = 0xFFFFFFFF;
    file.modified = -1;
    const FileInfo back = fileInfoFromCbor(toCbor(file));
    QCOMPARE(back.name, file.name);
    QCOMPARE(back.isDirectory, file.isDirectory);
    QCOMPARE(back.size, file.size);
    QCOMPARE(back.attributes, file.attributes);
    QCOMPARE(back.modified, file.modified);

    // Each capability by itself: none may be taken for another.
    bool Capabilities::*const members[] = {&Capabilities::isSigned,        &Capabilities::encrypted,
                                           &Capabilities::flush,           &Capabilities::replacingRename,
                                           &Capabilities::copyWithinShare, &Capabilities::copyAcrossShares,
                                           &Capabilities::previousVersions};
    for (const auto set : members) {
        Capabilities capabilities;
        capabilities.*set = true;
        const Capabilities got = capabilitiesFromCbor(toCbor(capabilities));
        for (const auto member : members)
            QCOMPARE(got.*member, member == set);
    }
}

void TestProtocol::missingSessionValuesAreEmpty()
{
    const QCborMap wrong {
        {QStringLiteral("name"), 5}, {QStringLiteral("size"), QStringLiteral("x")}, {QStringLiteral("signed"), 1}};
    for (const QCborMap &map : {QCborMap(), wrong}) {
        QCOMPARE(fileInfoFromCbor(map).name, QString());
        QCOMPARE(fileInfoFromCbor(map).size, 0);
        QVERIFY(!capabilitiesFromCbor(map).isSigned); // nothing is good that nobody said
    }
}

QTEST_GUILESS_MAIN(TestProtocol)
#include "tst_protocol.moc"
