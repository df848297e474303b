// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/failure.h"
#include "fakesmbd.h"
#include "lab/pipehello.h"
#include "lab/pipeserver.h"
#include "rpc/faults.h"
#include "rpc/fragments.h"
#include "rpc/pdu.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QtTest>

#include <sys/resource.h>
#include <sys/stat.h>

using namespace Penumbra;
using namespace Penumbra::Lab;
using namespace Penumbra::Rpc;

namespace {

const Interface testInterface {QUuid("{a8e0653c-2744-4389-a61d-7373df8b2292}"), 1, 0, "Test"};

QByteArray bind()
{
    BindBody body;
    body.contexts = {{0, {testInterface.uuid, 1, 0}, {transferSyntax(NdrSyntax::Ndr32)}}};
    PduHeader header;
    header.type = PduType::Bind;
    header.callId = 1;
    return encodePdu(header, encodeBody(body));
}

/// A request in messages.
QByteArray request(const QByteArray &stub, quint32 callId = 2)
{
    QByteArray messages;
    for (const QByteArray &pdu : encodeFragments(PduType::Request, callId, {0, 0, 3}, stub, preferredFragmentSize, {}))
        messages += message(pdu);
    return messages;
}

PduType typeOf(const QByteArray &pdu)
{
    return PduHeader::decode(pdu).type;
}

QByteArray stubOf(const QByteArray &pdu)
{
    return pdu.mid(callStubOffset);
}

PipeAnswer stub(const QByteArray &bytes)
{
    return {PipeAnswer::Kind::Stub, bytes, 0};
}

std::optional<Failure> failureOf(const std::function<void()> &function)
{
    try {
        function();
    } catch (const Error &error) {
        return error.failure();
    }
    return {};
}

} // namespace

class TestPipeServer : public QObject
{
    Q_OBJECT

    struct Waiting
    {
        PipeRequest request;
        PipeServer::Reply reply;
    };

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<PipeServer> m_server;
    QList<Waiting> m_waiting; ///< requests the handler keeps
    bool m_echo = true; ///< answers at once

    QString path() const { return m_directory->filePath(QStringLiteral("np/fssagentrpc")); }

    /// A client that has been let in and has bound.
    std::unique_ptr<FakeSmbd> bound()
    {
        auto smbd = std::make_unique<FakeSmbd>(path());
        smbd->write(pipeHello(7) + message(bind()));
        smbd->read(pipeHelloAnswerSize);
        smbd->readMessage();
        return smbd;
    }

    bool everybodyLeft()
    {
        return FakeSmbd::waitFor([this] { return m_server->connections() == 0; });
    }

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_waiting.clear();
        m_echo = true;
        m_server =
            std::make_unique<PipeServer>(QStringLiteral("FssagentRpc"), QList<Interface> {testInterface},
                                         AcceptorCredentials {}, [this](const PipeRequest &asked, const auto &reply) {
                                             if (m_echo)
                                                 reply(stub(asked.request.stub));
                                             else
                                                 m_waiting += Waiting {asked, reply};
                                         });
        m_server->listen(path());
    }
    void cleanup() { m_server.reset(); }

    void everyKnownLevelIsLetIn_data()
    {
        QTest::addColumn<quint32>("level");
        for (quint32 level = 4; level <= 8; ++level)
            QTest::addRow("%u", level) << level;
    }
    void everyKnownLevelIsLetIn()
    {
        QFETCH(quint32, level);
        m_echo = false;
        FakeSmbd smbd(path());
        smbd.write(pipeHello(level, "laptop", "192.0.2.17") + message(bind()) + request("hello"));
        QByteArray expected = QByteArray::fromHex("000000204e50414d0700000007000000"
                                                  "0200ff0500000000001000000000000000000000");
        expected[8] = expected[12] = char(level);
        QCOMPARE(smbd.read(pipeHelloAnswerSize), expected);
        const QByteArray ack = smbd.readMessage();
        QCOMPARE(typeOf(ack), PduType::BindAck);
        QVERIFY(ack.contains("\\PIPE\\FssagentRpc"));
        QVERIFY(FakeSmbd::waitFor([this] { return m_waiting.size() == 1; }));
        QCOMPARE(m_waiting.first().request.clientAddress, QStringLiteral("192.0.2.17"));
        QCOMPARE(m_waiting.first().request.request.stub, "hello");
        QVERIFY(!m_waiting.first().request.request.authenticated);
        m_waiting.first().reply(stub("world"));
        QCOMPARE(stubOf(smbd.readMessage()), "world");
    }

    void namesAreReadAndMayBeMissing()
    {
        const PipeHello hello = PipeHello::decode(pipeHello(6, "laptop", "192.0.2.17"));
        QCOMPARE(hello.level, 6u);
        QCOMPARE(hello.clientName, QStringLiteral("laptop"));
        QCOMPARE(hello.clientAddress, QStringLiteral("192.0.2.17"));
        QCOMPARE(PipeHello::decode(pipeHello(4, "laptop", QByteArray())).clientAddress, QString());
        QCOMPARE(PipeHello::decode(pipeHello(8, "", "::1")).clientAddress, QStringLiteral("::1"));
    }

    void bytesMayComeOneByOne()
    {
        FakeSmbd smbd(path());
        for (const char byte : pipeHello(7) + message(bind()) + request(QByteArray(7000, 'a'))) {
            smbd.write(QByteArray(1, byte));
            QCoreApplication::processEvents();
        }
        smbd.read(pipeHelloAnswerSize);
        QCOMPARE(typeOf(smbd.readMessage()), PduType::BindAck);
        const QByteArray first = smbd.readMessage();
        QCOMPARE(stubOf(first) + stubOf(smbd.readMessage()), QByteArray(7000, 'a'));
    }

    void messagesAndPdusNeedNotFit()
    {
        FakeSmbd smbd(path());
        QByteArray content = bind();
        for (const QByteArray &pdu :
             encodeFragments(PduType::Request, 2, {0, 0, 3}, QByteArray(20'000, 'a'), preferredFragmentSize, {}))
            content += pdu;
        smbd.write(pipeHello(7) + message({}));
        for (qsizetype at = 0, size = 1; at < content.size(); at += size, size = size * 3 % 997)
            smbd.write(message(content.mid(at, size)));
        smbd.read(pipeHelloAnswerSize);
        QCOMPARE(typeOf(smbd.readMessage()), PduType::BindAck);
        QByteArray answer;
        while (answer.size() < 20'000) {
            const QByteArray pdu = smbd.readMessage(); // one each
            QCOMPARE(PduHeader::decode(pdu).fragmentLength, pdu.size());
            answer += stubOf(pdu);
        }
        QCOMPARE(answer, QByteArray(20'000, 'a'));
    }

    void unknownLevelsAreRefusedAloud_data()
    {
        QTest::addColumn<quint32>("level");
        for (const quint32 level : {0u, 3u, 9u, 0x07000000u})
            QTest::addRow("%u", level) << level;
    }
    void unknownLevelsAreRefusedAloud()
    {
        QFETCH(quint32, level);
        const QSignalSpy unsupported(m_server.get(), &PipeServer::unsupported);
        FakeSmbd smbd(path());
        smbd.write(pipeHello(level));
        QVERIFY(smbd.waitClosed());
        QCOMPARE(smbd.available(), 0);
        QCOMPARE(unsupported.size(), 1);
        const QString reason = unsupported.first().first().toString();
        QVERIFY2(reason.contains(QStringLiteral("level %1;").arg(level)), qPrintable(reason));
        QVERIFY(everybodyLeft());
    }

    void wrongHellosAreRefusedQuietly_data()
    {
        QTest::addColumn<QByteArray>("hello");
        const QByteArray good = pipeHello(7);
        QTest::newRow("magic") << QByteArray(good).replace("NPAM", "NPAX");
        QTest::newRow("no magic at once") << QByteArray("\0\0\0\0X", 5);
        QTest::newRow("a PDU") << bind();
        QTest::newRow("huge length") << "\xff\xff\xff\xff" + good.mid(4);
        QTest::newRow("a byte too long") << QByteArray("\0\x10\0\0", 4) + good.mid(4);
        QTest::newRow("short length") << QByteArray("\0\0\0\7", 4) + good.mid(4);
        QTest::newRow("nothing but the level") << QByteArray("\0\0\0\10", 4) + good.mid(4);
        QTest::newRow("two levels") << QByteArray(good).replace(12, 1, "\6");
        QTest::newRow("cut in a name") << QByteArray("\0\0\0\x44", 4) + good.mid(4, 0x44);
        QTest::newRow("name too long") << QByteArray(good).replace(48, 12,
                                                                   QByteArray::fromHex("ffffff7f00000000ffffff7f"));
        QTest::newRow("name longer than its array") << QByteArray(good).replace(56, 1, "\4");
        QTest::newRow("name at an offset") << QByteArray(good).replace(52, 1, "\1");
        QTest::newRow("empty name") << QByteArray(good).replace(56, 1, QByteArray(1, '\0'));
        QTest::newRow("name without end") << QByteArray(good).replace(62, 1, "x");
    }
    void wrongHellosAreRefusedQuietly()
    {
        QFETCH(QByteArray, hello);
        const QSignalSpy unsupported(m_server.get(), &PipeServer::unsupported);
        FakeSmbd smbd(path());
        smbd.write(hello);
        QVERIFY(smbd.waitClosed());
        QCOMPARE(smbd.available(), 0);
        QCOMPARE(unsupported.size(), 0);
        QVERIFY(everybodyLeft());
    }

    void changedHellosDoNoHarm()
    {
        QRandomGenerator random(3);
        const QByteArray good = pipeHello(7);
        for (int turn = 0; turn < 20'000; ++turn) {
            QByteArray bad = turn % 2 ? good : pipeHello(4 + quint32(turn / 2) % 5);
            for (int i = random.bounded(1, 5); i > 0; --i)
                bad[qsizetype(random.bounded(120))] = char(random.generate());
            try {
                PipeHello::decode(bad);
            } catch (const Error &) {
            }
        }
    }

    void randomBytesBehindTheHelloDoNoHarm()
    {
        QRandomGenerator random(4);
        for (int turn = 0; turn < 200; ++turn) {
            QByteArray bytes(random.bounded(1, 5000), '\0');
            for (char &byte : bytes)
                byte = char(random.generate());
            FakeSmbd smbd(path());
            smbd.write(turn % 2 ? pipeHello(7) + bytes : pipeHello(7) + message(bind()) + bytes);
            QVERIFY(smbd.read(pipeHelloAnswerSize).size() == pipeHelloAnswerSize);
            QVERIFY(turn % 2 ? true : typeOf(smbd.readMessage()) == PduType::BindAck);
        }
        QVERIFY(everybodyLeft());
        const auto smbd = bound();
        smbd->write(request("still there"));
        QCOMPARE(stubOf(smbd->readMessage()), "still there");
    }

    void oneRequestAtATimeInOrder()
    {
        m_echo = false;
        const auto smbd = bound();
        QByteArray many;
        for (quint32 id = 2; id < 200; ++id)
            many += request(QByteArray(5000, char(id)), id);
        smbd->write(many); // far more than waits in a connection
        for (quint32 id = 2; id < 200; ++id) {
            QVERIFY(FakeSmbd::waitFor([this] { return !m_waiting.isEmpty(); }));
            QCoreApplication::processEvents();
            QCOMPARE(m_waiting.size(), 1);
            const Waiting waiting = m_waiting.takeFirst();
            QCOMPARE(waiting.request.request.stub, QByteArray(5000, char(id)));
            waiting.reply(stub("done"));
            QCOMPARE(PduHeader::decode(smbd->readMessage()).callId, id);
        }
    }

    void clientsThatDoNotReadStopBeingServed()
    {
        int handled = 0;
        PipeServer server(QStringLiteral("test"), {testInterface}, {}, [&](const PipeRequest &, const auto &reply) {
            ++handled;
            reply(stub(QByteArray(100'000, 'x')));
        });
        server.listen(m_directory->filePath(QStringLiteral("np/other")));
        FakeSmbd smbd(m_directory->filePath(QStringLiteral("np/other")));
        smbd.write(pipeHello(7) + message(bind()));
        smbd.read(pipeHelloAnswerSize);
        smbd.readMessage();
        smbd.limitReading(1);
        constexpr int asked = 1000;
        for (quint32 id = 0; id < asked; ++id)
            smbd.write(request("x", id));
        int before = -1;
        while (before != handled) { // until nothing moves any more
            before = handled;
            QTest::qWait(100);
        }
        QVERIFY2(handled > 0 && handled < 20, qPrintable(QString::number(handled)));
        smbd.limitReading(0);
        QVERIFY(FakeSmbd::waitFor([&] {
            smbd.readAll();
            return handled == asked;
        }));
    }

    void answersMayComeLateAndOnce()
    {
        m_echo = false;
        const auto first = bound();
        const auto second = bound();
        first->write(request("one"));
        QVERIFY(FakeSmbd::waitFor([this] { return m_waiting.size() == 1; }));
        second->write(request("two"));
        QVERIFY(FakeSmbd::waitFor([this] { return m_waiting.size() == 2; }));
        m_waiting.at(1).reply(stub("two!"));
        m_waiting.at(1).reply(stub("again"));
        QCOMPARE(stubOf(second->readMessage()), "two!");
        m_waiting.at(0).reply(stub("one!"));
        QCOMPARE(stubOf(first->readMessage()), "one!");
        second->write(request("three", 3));
        QVERIFY(FakeSmbd::waitFor([this] { return m_waiting.size() == 3; }));
        m_waiting.at(1).reply(stub("too late"));
        m_waiting.at(2).reply(stub("three!"));
        QCOMPARE(stubOf(second->readMessage()), "three!");
    }

    void answersToClientsThatLeftAreLost()
    {
        m_echo = false;
        const auto smbd = bound();
        smbd->write(request("hello"));
        QVERIFY(FakeSmbd::waitFor([this] { return m_waiting.size() == 1; }));
        smbd->close();
        QVERIFY(everybodyLeft());
        m_waiting.first().reply(stub("world"));
    }

    void answersAfterTheServerLeftAreLost()
    {
        m_echo = false;
        const auto smbd = bound();
        smbd->write(request("hello"));
        QVERIFY(FakeSmbd::waitFor([this] { return m_waiting.size() == 1; }));
        m_server->close();
        QCOMPARE(m_server->connections(), 0);
        m_waiting.first().reply(stub("world"));
        QVERIFY(smbd->waitClosed());
        QCOMPARE(smbd->available(), 0);
        m_server.reset();
        m_waiting.first().reply(stub("world"));
    }

    void theHandlerMayCloseTheServer()
    {
        PipeServer *closing = nullptr;
        PipeServer server(QStringLiteral("test"), {testInterface}, {}, [&](const PipeRequest &, const auto &reply) {
            closing->close();
            reply(stub("nobody hears"));
        });
        closing = &server;
        const QString socket = m_directory->filePath(QStringLiteral("np/other"));
        server.listen(socket);
        FakeSmbd smbd(socket);
        smbd.write(pipeHello(7) + message(bind()) + request("x", 2) + request("y", 3));
        QVERIFY(smbd.waitClosed());
        QVERIFY(!QFile::exists(socket));
    }

    void faultsGarbageAndDrops()
    {
        m_echo = false;
        const auto answer = [this](const PipeAnswer &with) {
            const auto smbd = bound();
            m_waiting.clear();
            smbd->write(request("hello"));
            FakeSmbd::waitFor([this] { return m_waiting.size() == 1; });
            m_waiting.first().reply(with);
            return std::pair(smbd->readMessage(), with.kind == PipeAnswer::Kind::Fault || smbd->waitClosed());
        };
        auto [pdu, ended] = answer({PipeAnswer::Kind::Fault, {}, nca_s_op_rng_error});
        QCOMPARE(Pdu::decode(pdu).body<FaultBody>().status, nca_s_op_rng_error);
        std::tie(pdu, ended) = answer({PipeAnswer::Kind::Garbage, "not a PDU", 0});
        QCOMPARE(pdu, "not a PDU");
        QVERIFY(ended);
        std::tie(pdu, ended) = answer({PipeAnswer::Kind::Garbage, QByteArray(70'000, '\5'), 0});
        QCOMPARE(pdu, QByteArray(0x0505, '\5'));
        std::tie(pdu, ended) = answer({PipeAnswer::Kind::Drop, "unused", 0});
        QCOMPARE(pdu, "");
        QVERIFY(ended);
        std::tie(pdu, ended) = answer({PipeAnswer::Kind::Stub, QByteArray(17 * 1024 * 1024, 'x'), 0});
        QCOMPARE(pdu, "");
        QVERIFY(ended);
    }

    void refusalsReachTheClientBeforeTheEnd()
    {
        FakeSmbd smbd(path());
        smbd.write(pipeHello(7) + request("before bind"));
        smbd.read(pipeHelloAnswerSize);
        QCOMPARE(typeOf(smbd.readMessage()), PduType::BindNak);
        QVERIFY(smbd.waitClosed());
    }

    void connectionsAreCounted()
    {
        std::vector<std::unique_ptr<FakeSmbd>> clients;
        for (int i = 0; i < PipeServer::mostConnections; ++i)
            clients.push_back(bound());
        QCOMPARE(m_server->connections(), PipeServer::mostConnections);
        FakeSmbd another(path());
        QVERIFY(another.waitClosed());
        clients.pop_back();
        QVERIFY(FakeSmbd::waitFor([this] { return m_server->connections() < PipeServer::mostConnections; }));
        const auto next = bound();
        next->write(request("welcome"));
        QCOMPARE(stubOf(next->readMessage()), "welcome");
    }

    void aMomentWithoutDescriptorsIsSurvived()
    {
        rlimit before = {};
        getrlimit(RLIMIT_NOFILE, &before);
        FakeSmbd waiting(path()); // in the queue
        const int next = dup(0);
        ::close(next);
        rlimit none = before;
        none.rlim_cur = rlim_t(next);
        setrlimit(RLIMIT_NOFILE, &none);
        QTest::qWait(50);
        QCOMPARE(m_server->connections(), 0);
        setrlimit(RLIMIT_NOFILE, &before);
        waiting.write(pipeHello(7));
        QCOMPARE(waiting.read(pipeHelloAnswerSize).size(), pipeHelloAnswerSize);
    }

    void otherUsersAreKeptOut()
    {
        struct stat about = {};
        const QByteArray folder = QFile::encodeName(m_directory->filePath(QStringLiteral("np")));
        QCOMPARE(stat(folder.constData(), &about), 0);
        QCOMPARE(about.st_mode & 07777, 0700u);
        m_server->close();
        chmod(folder.constData(), 0755);
        const auto open = failureOf([this] { m_server->listen(path()); });
        QVERIFY(open && open->kind == FailureKind::SystemError);
        QCOMPARE(open->object, m_directory->filePath(QStringLiteral("np")));
        if (geteuid() != 0)
            QSKIP("only root can become another user");
        chmod(folder.constData(), 0700);
        m_server->listen(path());
        // The folder no longer stops anybody, so that the socket has to.
        chmod(folder.constData(), 0755);
        chmod(QFile::encodeName(path()).constData(), 0777);
        chmod(QFile::encodeName(m_directory->path()).constData(), 0755);
        QVERIFY(seteuid(65534) == 0);
        FakeSmbd stranger(path());
        QVERIFY(seteuid(0) == 0);
        stranger.write(pipeHello(7));
        QVERIFY(stranger.waitClosed());
        QCOMPARE(stranger.available(), 0);
    }

    void socketsComeAndGo()
    {
        QVERIFY(QFile::exists(path()));
        m_server->close();
        QVERIFY(!QFile::exists(path()));
        QFile left(path());
        QVERIFY(left.open(QIODevice::WriteOnly));
        m_server->listen(path());
        m_server->listen(path());
        const auto smbd = bound();
        smbd->write(request("again"));
        QCOMPARE(stubOf(smbd->readMessage()), "again");
        const QString longPath = m_directory->filePath(QStringLiteral("np/") + QString(120, QLatin1Char('x')));
        const auto tooLong = failureOf([&] { m_server->listen(longPath); });
        QVERIFY(tooLong && tooLong->kind == FailureKind::SystemError);
        const auto nowhere = failureOf([&] { m_server->listen(QStringLiteral("/nowhere/np/fssagentrpc")); });
        QVERIFY(nowhere && nowhere->kind == FailureKind::SystemError);
    }
};

QTEST_GUILESS_MAIN(TestPipeServer)
#include "tst_pipeserver.moc"
