// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "loopback.h"
#include "rpc/fragments.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace Penumbra;
using namespace Penumbra::Rpc;

namespace {

BindBody bindBody()
{
    BindBody body;
    const SyntaxId interface {
        testInterface.uuid, 1, 0
    };
    body.contexts = {{0, interface, {transferSyntax(NdrSyntax::Ndr32)}},
                     {1, interface, {transferSyntax(NdrSyntax::Ndr64)}}};
    return body;
}

/// One PDU of every type.
QList<QByteArray> specimens()
{
    const SecTrailer trailer {9, 5, 0, 1};
    const auto header = [](PduType type) {
        PduHeader result;
        result.type = type;
        result.callId = 1;
        return result;
    };
    BindAckBody ack;
    ack.secondaryAddress = QByteArray("\\PIPE\\x\0", 8);
    ack.results = {{BindAckBody::ProviderRejection, BindAckBody::TransferSyntaxesNotSupported, {}},
                   {BindAckBody::Acceptance, 0, transferSyntax(NdrSyntax::Ndr64)}};
    return {encodePdu(header(PduType::Bind), encodeBody(bindBody()), &trailer, "token"),
            encodePdu(header(PduType::BindAck), encodeBody(ack), &trailer, "token"),
            encodePdu(header(PduType::BindNak), encodeBody(BindNakBody {8})),
            encodePdu(header(PduType::AlterContext), encodeBody(bindBody()), &trailer, "token"),
            encodePdu(header(PduType::AlterContextResp), encodeBody(ack)),
            encodePdu(header(PduType::Auth3), QByteArray(4, '\0'), &trailer, "token"),
            encodePdu(header(PduType::Request), encodeBody(CallBody {4, 1, 2}) + "stub", &trailer, "0123456789abcdef"),
            encodePdu(header(PduType::Response), encodeBody(CallBody {4, 1, 0}) + "stub"),
            encodePdu(header(PduType::Fault), encodeBody(FaultBody {{0, 1, 0}, 5}))};
}

/// Everything a PDU can be read as.
void readAll(const QByteArray &bytes)
{
    failureKindOf([&] {
        const Pdu pdu = Pdu::decode(bytes);
        failureKindOf([&] { pdu.body<BindBody>(); });
        failureKindOf([&] { pdu.body<BindAckBody>(); });
        failureKindOf([&] { pdu.body<BindNakBody>(); });
        failureKindOf([&] { pdu.body<CallBody>(); });
        failureKindOf([&] { pdu.body<FaultBody>(); });
    });
}

/// What a server answers to bytes of any kind: nothing, or PDUs.
void feed(ServerConnection &server, const QByteArray &bytes)
{
    server.feed(bytes);
    while (const auto request = server.takeRequest())
        server.respond(request->stub);
    server.takeOutput();
}

} // namespace

class TestRpcPdu : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encodesBind()
    {
        PduHeader header;
        header.type = PduType::Bind;
        header.flags |= PFC_SUPPORT_HEADER_SIGN;
        header.callId = 1;
        const SecTrailer trailer {9, 6, 0, 1};
        QCOMPARE(encodePdu(header, encodeBody(bindBody()), &trailer, "token").toHex(),
                 "05000b07100000008100050001000000" // header: 0x81 bytes, 5 of token
                 "d016d01600000000"
                 "02000000"
                 "00000100"
                 "3c65e0a844278943a61d7373df8b2292"
                 "01000000"
                 "045d888aeb1cc9119fe808002b104860"
                 "02000000"
                 "01000100"
                 "3c65e0a844278943a61d7373df8b2292"
                 "01000000"
                 "33057171babe37498319b5dbef9ccc36"
                 "01000000"
                 "0906000001000000"
                 "746f6b656e");
    }

    void encodesFaultsAndNaks()
    {
        PduHeader header;
        header.type = PduType::Fault;
        header.callId = 7;
        QCOMPARE(encodePdu(header, encodeBody(FaultBody {{0, 1, 0}, 0x1c010002})).toHex(),
                 "05000303100000002000000007000000"
                 "0000000001000000"
                 "0200011c00000000");
        header.type = PduType::BindNak;
        QCOMPARE(encodePdu(header, encodeBody(BindNakBody {8})).toHex(),
                 "05000d03100000001500000007000000"
                 "0800010500");
    }

    void readsBackWhatItWrote()
    {
        for (const QByteArray &bytes : specimens()) {
            const Pdu pdu = Pdu::decode(bytes);
            QCOMPARE(pdu.bytes + pdu.authValue, bytes);
            QCOMPARE(pdu.hasTrailer, !pdu.authValue.isEmpty());
        }
        const auto bind = Pdu::decode(specimens().first()).body<BindBody>();
        QCOMPARE(bind.contexts.size(), 2);
        QVERIFY(bind.contexts[1].transferSyntaxes.first() == transferSyntax(NdrSyntax::Ndr64));
        const auto ack = Pdu::decode(specimens().at(1)).body<BindAckBody>();
        QCOMPARE(ack.secondaryAddress.size(), 8);
        QCOMPARE(ack.results[0].reason, BindAckBody::TransferSyntaxesNotSupported);
        QCOMPARE(Pdu::decode(specimens().last()).body<FaultBody>().status, 5);
    }

    void survivesTruncatedPdus()
    {
        for (const QByteArray &bytes : specimens()) {
            for (qsizetype size = 0; size < bytes.size(); ++size) {
                QVERIFY(failureKindOf([&] { Pdu::decode(bytes.first(size)); }) == FailureKind::ProtocolError);
                // The same with a length that fits.
                QByteArray shorter = bytes.first(size);
                if (size >= pduHeaderSize)
                    qToLittleEndian(quint16(size), shorter.data() + 8);
                readAll(shorter);
            }
        }
    }

    void survivesChangedPdus()
    {
        QRandomGenerator random(11);
        for (const QByteArray &bytes : specimens()) {
            for (qsizetype bit = 0; bit < bytes.size() * 8; ++bit) {
                QByteArray changed = bytes;
                changed[bit / 8] = char(changed[bit / 8] ^ (1 << (bit % 8)));
                readAll(changed);
            }
            for (int round = 0; round < 3000; ++round) {
                QByteArray changed = bytes;
                for (int i = random.bounded(6); i >= 0; --i)
                    changed[random.bounded(int(changed.size()))] = char(random.bounded(3) ? random.generate() : 0xff);
                qToLittleEndian(quint16(changed.size()), changed.data() + 8);
                readAll(changed);
            }
        }
    }

    void refusesLengthsThatLie()
    {
        const QByteArray whole = specimens().at(6);
        const auto with16 = [&](qsizetype at, quint16 value) {
            QByteArray bytes = whole;
            qToLittleEndian(value, bytes.data() + at);
            return failureKindOf([&] { Pdu::decode(bytes); });
        };
        for (const int fragment : {0, 15, 16, 24, int(whole.size()) - 1, int(whole.size()) + 1, 0xffff})
            QVERIFY(with16(8, quint16(fragment)) == FailureKind::ProtocolError);
        for (const int auth : {int(whole.size()) - 23, int(whole.size()), 0xffff})
            QVERIFY(with16(10, quint16(auth)) == FailureKind::ProtocolError);
        QByteArray padded = whole;
        padded[padded.size() - 16 - 6] = char(200); // auth_pad_length
        QVERIFY(failureKindOf([&] { Pdu::decode(padded); }) == FailureKind::ProtocolError);
    }

    void splitsAndJoinsStubs()
    {
        QRandomGenerator random(3);
        for (const qsizetype size : {0, 1, 1400, 1408, 1409, 5816, 5817, 100'000}) {
            QByteArray stub(size, Qt::Uninitialized);
            for (char &byte : stub)
                byte = char(random.generate());
            for (const qsizetype limit : {1432, 5840}) {
                const auto fragments = encodeFragments(PduType::Response, 9, {0, 1, 0}, stub, limit, {});
                StubAssembler assembler;
                for (const QByteArray &fragment : fragments) {
                    QVERIFY(fragment.size() <= limit);
                    QVERIFY(!assembler.isComplete());
                    const Pdu pdu = Pdu::decode(fragment);
                    assembler.add(pdu.header, pdu.bytes.sliced(callStubOffset));
                }
                QVERIFY(assembler.isComplete());
                QCOMPARE(assembler.take(), stub);
            }
        }
    }

    void refusesFragmentsOutOfOrder()
    {
        const auto header = [](quint8 flags, quint32 callId = 1) {
            PduHeader result;
            result.flags = flags;
            result.callId = callId;
            return result;
        };
        using Fragments = QList<std::pair<PduHeader, QByteArray>>;
        const QList<Fragments> wrong {
            {{header(0), "a"}},
            {{header(PFC_LAST_FRAG), "a"}},
            {{header(PFC_FIRST_FRAG), "a"}, {header(PFC_FIRST_FRAG), "b"}},
            {{header(PFC_WHOLE), "a"}, {header(PFC_LAST_FRAG), "b"}},
            {{header(PFC_FIRST_FRAG), "a"}, {header(PFC_LAST_FRAG, 2), "b"}},
            {{header(PFC_FIRST_FRAG), {}}},
            {{header(PFC_FIRST_FRAG), QByteArray(largestStub, 'x')}, {header(PFC_LAST_FRAG), "b"}},
        };
        for (const Fragments &fragments : wrong) {
            QVERIFY(failureKindOf([&] {
                        StubAssembler assembler;
                        for (const auto &[pduHeader, stub] : fragments)
                            assembler.add(pduHeader, stub);
                    })
                    == FailureKind::ProtocolError);
        }
        QVERIFY(
            failureKindOf([] { encodeFragments(PduType::Request, 1, {}, QByteArray(largestStub + 1, 'x'), 5840, {}); })
            == FailureKind::InvalidInput);
    }

    void serverSurvivesAnything()
    {
        QRandomGenerator random(5);
        QByteArray plainBind = encodePdu(
            [] {
                PduHeader header;
                header.type = PduType::Bind;
                return header;
            }(),
            encodeBody(bindBody()));
        for (int round = 0; round < 20'000; ++round) {
            ServerConnection server({testInterface}, {}, "\\PIPE\\test");
            if (random.bounded(4))
                feed(server, plainBind);
            for (int i = 0; i < 3 && !server.isClosed(); ++i) {
                QByteArray bytes = specimens().at(random.bounded(9));
                for (int change = random.bounded(4); change > 0; --change)
                    bytes[random.bounded(int(bytes.size()))] = char(random.bounded(3) ? random.generate() : 0xff);
                if (random.bounded(2) && bytes.size() > 10)
                    qToLittleEndian(quint16(bytes.size()), bytes.data() + 8);
                feed(server, bytes);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestRpcPdu)
#include "tst_rpcpdu.moc"
