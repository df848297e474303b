// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "loopback.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace Penumbra;
using namespace Penumbra::Rpc;

namespace {

/// A message with every kind of value, in an order that needs every kind of padding.
struct Everything
{
    quint8 byte = 0;
    quint16 word = 0;
    quint8 odd = 0;
    quint32 number = 0;
    bool flag = false;
    qint64 time = 0;
    QUuid id;
    quint64 count = 0;
    QString text;
    std::optional<QString> maybe;
    std::optional<quint32> referred;

    bool operator==(const Everything &) const = default;
    template<typename C>
    void code(C &c)
    {
        c.u8(byte);
        c.u16(word);
        c.u8(odd);
        c.u32(number);
        c.boolean(flag);
        c.u8(odd);
        c.i64(time);
        c.u8(odd);
        c.guid(id);
        c.size3264(count);
        c.string(text);
        c.uniqueString(maybe);
        c.alignPointer();
        if (c.pointer(referred.has_value())) {
            quint32 value = referred.value_or(0);
            c.u32(value);
            referred = value;
        }
    }
};

QString randomText(QRandomGenerator &random)
{
    QString text;
    const int length = random.bounded(40);
    for (int i = 0; i < length; ++i) {
        const char32_t character =
            random.bounded(10) == 0 ? 0x10000 + random.bounded(0x100000) : 1 + random.bounded(0xd7ff);
        text += QString::fromUcs4(&character, 1);
    }
    return text;
}

template<typename Function>
QByteArray encoded(NdrSyntax syntax, Function function)
{
    NdrEncoder encoder(syntax);
    function(encoder);
    return encoder.bytes().toHex();
}

FailureKind decodeFailure(const QByteArray &hex, NdrSyntax syntax)
{
    return failureKindOf([&] {
               NdrDecoder decoder(QByteArray::fromHex(hex), syntax);
               QString text;
               decoder.string(text);
           })
        .value_or(FailureKind::Cancelled);
}

} // namespace

class TestNdr : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void alignsEachTypeToItsSize()
    {
        const auto code = [](NdrEncoder &c) {
            c.u8(1);
            c.u16(0x0302);
            c.u8(4);
            c.u32(0x08070605);
            c.u8(9);
            c.u64(0x1817161514131211);
            c.u8(0x20);
            c.size3264(0x24232221);
        };
        QCOMPARE(encoded(NdrSyntax::Ndr32, code),
                 "01000203040000000506070809000000"
                 "1112131415161718"
                 "2000000021222324");
        QCOMPARE(encoded(NdrSyntax::Ndr64, code),
                 "01000203040000000506070809000000"
                 "1112131415161718"
                 "20000000000000002122232400000000");
    }

    void encodesGuids()
    {
        const auto code = [](NdrEncoder &c) {
            c.u8(0xff);
            c.guid(QUuid("{00112233-4455-6677-8899-aabbccddeeff}"));
        };
        QCOMPARE(encoded(NdrSyntax::Ndr32, code),
                 "ff0000003322110055447766"
                 "8899aabbccddeeff");
    }

    void encodesStrings()
    {
        const auto code = [](NdrEncoder &c) {
            c.string(QStringLiteral("aé"));
            c.uniqueString(QStringLiteral("b"));
            c.uniqueString(std::nullopt);
        };
        QCOMPARE(encoded(NdrSyntax::Ndr32, code),
                 "030000000000000003000000"
                 "6100e9000000"
                 "0000" // the string, padding
                 "00000200"
                 "020000000000000002000000"
                 "62000000"
                 "00000000");
        QCOMPARE(encoded(NdrSyntax::Ndr64, code),
                 "030000000000000000000000000000000300000000000000"
                 "6100e9000000"
                 "0000"
                 "0000020000000000"
                 "020000000000000000000000000000000200000000000000"
                 "62000000"
                 "00000000"
                 "0000000000000000");
    }

    void encodesPointers()
    {
        const auto code = [](NdrEncoder &c) {
            c.u8(1);
            c.pointer(true);
            c.pointer(false);
            c.pointer(true);
        };
        QCOMPARE(encoded(NdrSyntax::Ndr32, code),
                 "01000000"
                 "00000200"
                 "00000000"
                 "04000200");
        QCOMPARE(encoded(NdrSyntax::Ndr64, code),
                 "0100000000000000"
                 "0000020000000000"
                 "0000000000000000"
                 "0400020000000000");
    }

    void readsBackWhatItWrote()
    {
        QRandomGenerator random(20261123);
        for (int round = 0; round < 2000; ++round) {
            Everything in {quint8(random.generate()),
                           quint16(random.generate()),
                           quint8(random.generate()),
                           random.generate(),
                           random.bounded(2) == 1,
                           qint64(random.generate64()),
                           QUuid::createUuid(),
                           random.generate(),
                           randomText(random),
                           {},
                           {}};
            if (random.bounded(2))
                in.maybe = randomText(random);
            if (random.bounded(2))
                in.referred = random.generate();
            for (const NdrSyntax syntax : {NdrSyntax::Ndr32, NdrSyntax::Ndr64}) {
                NdrEncoder encoder(syntax);
                in.code(encoder);
                NdrDecoder decoder(encoder.bytes(), syntax);
                Everything out;
                out.code(decoder);
                QVERIFY(out == in);
                QCOMPARE(decoder.remaining(), 0);
            }
        }
    }

    void survivesEveryTruncationAndChange()
    {
        QRandomGenerator random(7);
        Everything in {1, 2, 3, 4, true, 5, QUuid::createUuid(), 6, QStringLiteral("text"), QStringLiteral("more"), 7};
        for (const NdrSyntax syntax : {NdrSyntax::Ndr32, NdrSyntax::Ndr64}) {
            NdrEncoder encoder(syntax);
            in.code(encoder);
            const QByteArray whole = encoder.bytes();
            const auto decode = [&](const QByteArray &bytes) {
                return failureKindOf([&] {
                    NdrDecoder decoder(bytes, syntax);
                    Everything out;
                    out.code(decoder);
                });
            };
            for (qsizetype size = 0; size < whole.size(); ++size)
                QVERIFY(decode(whole.first(size)) == FailureKind::ProtocolError);
            for (int round = 0; round < 20'000; ++round) {
                QByteArray changed = whole;
                const int changes = 1 + random.bounded(4);
                for (int i = 0; i < changes; ++i)
                    changed[random.bounded(int(changed.size()))] =
                        char(random.bounded(4) == 0 ? 0xff : random.generate());
                const auto kind = decode(changed);
                QVERIFY(!kind || kind == FailureKind::ProtocolError);
            }
        }
    }

    void refusesStringsThatLie_data()
    {
        QTest::addColumn<QByteArray>("hex");
        QTest::newRow("offset") << QByteArray("020000000100000001000000"
                                              "0000");
        QTest::newRow("empty") << QByteArray("010000000000000000000000");
        QTest::newRow("more than the maximum") << QByteArray("010000000000000002000000"
                                                             "61000000");
        QTest::newRow("more than there is") << QByteArray("030000000000000003000000"
                                                          "61000000");
        QTest::newRow("huge") << QByteArray("ffffffff00000000ffffffff"
                                            "61000000");
        QTest::newRow("no NUL") << QByteArray("020000000000000002000000"
                                              "61006200");
        QTest::newRow("NUL inside") << QByteArray("030000000000000003000000"
                                                  "610000000000");
        QTest::newRow("high surrogate alone") << QByteArray("020000000000000002000000"
                                                            "00d80000");
        QTest::newRow("low surrogate alone") << QByteArray("020000000000000002000000"
                                                           "00dc0000");
        QTest::newRow("surrogates reversed") << QByteArray("030000000000000003000000"
                                                           "00dc00d80000");
    }
    void refusesStringsThatLie()
    {
        QFETCH(QByteArray, hex);
        QCOMPARE(decodeFailure(hex, NdrSyntax::Ndr32), FailureKind::ProtocolError);
    }

    void refusesCountsOf64BitsThatWrap()
    {
        QCOMPARE(decodeFailure("ffffffffffffffff0000000000000000ffffffffffffffff61000000", NdrSyntax::Ndr64),
                 FailureKind::ProtocolError);
        QCOMPARE(decodeFailure("0100000000000080000000000000000001000000000000806100", NdrSyntax::Ndr64),
                 FailureKind::ProtocolError);
    }

    void limitsStrings()
    {
        const QString longest(NdrDecoder::maxStringLength - 1, QLatin1Char('x'));
        NdrEncoder encoder(NdrSyntax::Ndr32);
        encoder.string(longest);
        NdrDecoder decoder(encoder.bytes(), NdrSyntax::Ndr32);
        QString out;
        decoder.string(out);
        QCOMPARE(out, longest);
        for (const QString &bad : {longest + QLatin1Char('x'), QString(QChar(0)), QString(QChar(0xd800))}) {
            NdrEncoder refusing(NdrSyntax::Ndr32);
            QVERIFY(failureKindOf([&] { refusing.string(bad); }) == FailureKind::InvalidInput);
        }
        NdrEncoder refusing(NdrSyntax::Ndr32);
        QVERIFY(failureKindOf([&] { refusing.size3264(0x100000000); }) == FailureKind::InvalidInput);
    }
};

QTEST_GUILESS_MAIN(TestNdr)
#include "tst_ndr.moc"
