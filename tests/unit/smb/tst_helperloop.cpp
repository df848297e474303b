// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The inside of penumbra-smb, fed by hand: nonsense ends it with an error, or is answered with one; it never crashes nor hangs.

#include "core/failure.h"
#include "smb/helperloop.h"

#include <QCborArray>
#include <QRandomGenerator>
#include <QtTest>

#include <csignal>

#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Penumbra;
using namespace Penumbra::Smb;

namespace {

struct Outcome
{
    QList<QCborMap> answers;
    std::optional<Failure> error; ///< what run() threw
};

/// Lets a loop serve these bytes and nothing after them.
Outcome serve(const QByteArray &input)
{
    int in[2];
    int out[2];
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, in) != 0
        || socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, out) != 0)
        qFatal("no sockets");
    if (::write(in[0], input.constData(), size_t(input.size())) != input.size())
        qFatal("the input is larger than a socket's buffer");
    ::close(in[0]);
    Outcome outcome;
    try {
        HelperLoop(in[1], out[1]).run();
    } catch (const Error &error) {
        outcome.error = error.failure();
    }
    ::close(in[1]);
    ::close(out[1]);
    FrameReader reader;
    QByteArray bytes(65536, Qt::Uninitialized);
    for (ssize_t count = 0; (count = ::read(out[0], bytes.data(), size_t(bytes.size()))) > 0;)
        reader.append(bytes.left(count));
    ::close(out[0]);
    while (const auto map = reader.next())
        outcome.answers.append(*map);
    return outcome;
}

QByteArray hello(int version = protocolVersion)
{
    return toFrame({{QStringLiteral("id"), 7},
                    {QStringLiteral("op"), QStringLiteral("hello")},
                    {QStringLiteral("args"), QCborMap {{QStringLiteral("version"), version}}}});
}

QByteArray request(const QString &operation, const QCborValue &arguments = QCborMap())
{
    return toFrame({{QStringLiteral("id"), 8}, {QStringLiteral("op"), operation}, {QStringLiteral("args"), arguments}});
}

FailureKind failureKind(const QCborMap &answer)
{
    return Failure::fromCbor(answer[QStringLiteral("failure")].toMap()).kind;
}

/// A port nobody listens on.
int closedPort()
{
    const int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    const bool ok = bind(fd, reinterpret_cast<sockaddr *>(&address), size) == 0
        && getsockname(fd, reinterpret_cast<sockaddr *>(&address), &size) == 0;
    ::close(fd);
    return ok ? ntohs(address.sin_port) : 0;
}

} // namespace

class TestHelperLoop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { std::signal(SIGPIPE, SIG_IGN); }
    void greetsAndEndsWithItsInput();
    void endsWithoutAGreeting();
    void refusesAStrangeGreeting_data();
    void refusesAStrangeGreeting();
    void endsOnGarbageInTheStream_data();
    void endsOnGarbageInTheStream();
    void randomBytesEndIt();
    void requestsWithoutConnectionFail_data();
    void requestsWithoutConnectionFail();
    void aClosedPortFailsTheConnection();
    void cancellationsOfNothingAreIgnored();
    void endsWhenNobodyReads();
};

void TestHelperLoop::greetsAndEndsWithItsInput()
{
    const Outcome outcome = serve(hello());
    QVERIFY(!outcome.error);
    QCOMPARE(outcome.answers.size(), 1);
    QCOMPARE(outcome.answers[0][QStringLiteral("id")].toInteger(), 7);
    QCOMPARE(outcome.answers[0][QStringLiteral("result")].toMap()[QStringLiteral("version")].toInteger(),
             protocolVersion);
}

void TestHelperLoop::endsWithoutAGreeting()
{
    QVERIFY(!serve({}).error);
    QVERIFY(!serve(hello().chopped(1)).error);
}

void TestHelperLoop::refusesAStrangeGreeting_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("another version") << hello(protocolVersion + 1);
    QTest::newRow("no greeting") << request(QStringLiteral("stat"));
    QTest::newRow("an empty map") << toFrame({});
    QTest::newRow("arguments that are none")
        << toFrame({{QStringLiteral("op"), QStringLiteral("hello")}, {QStringLiteral("args"), QStringLiteral("1")}});
    QTest::newRow("text") << QByteArray("SMB hello there, this is text");
}

void TestHelperLoop::refusesAStrangeGreeting()
{
    QFETCH(QByteArray, bytes);
    const Outcome outcome = serve(bytes + request(QStringLiteral("stat")));
    QVERIFY(outcome.error);
    QCOMPARE(outcome.error->kind, FailureKind::ProtocolError);
    QCOMPARE(outcome.answers, QList<QCborMap>());
}

void TestHelperLoop::endsOnGarbageInTheStream_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a frame too large") << QByteArray("\xff\xff\xff\x7f");
    QTest::newRow("a frame of nothing") << QByteArray(4, '\0');
    QTest::newRow("no map") << QByteArray("\x01\0\0\0\x01", 5);
}

void TestHelperLoop::endsOnGarbageInTheStream()
{
    QFETCH(QByteArray, bytes);
    const Outcome outcome =
        serve(hello() + request(QStringLiteral("nonsense")) + bytes + request(QStringLiteral("nonsense")));
    QVERIFY(outcome.error);
    QCOMPARE(outcome.error->kind, FailureKind::ProtocolError);
    QCOMPARE(outcome.answers.size(), 2); // what came before the garbage was served
}

void TestHelperLoop::randomBytesEndIt()
{
    const quint32 seed = 20261123; // fixed: a failure here is a failure everywhere
    qInfo() << "seed" << seed;
    QRandomGenerator random(seed);
    for (int i = 0; i < 500; ++i) {
        QByteArray bytes(4 + random.bounded(200), Qt::Uninitialized);
        for (char &byte : bytes)
            byte = char(random.generate());
        if (random.bounded(2))
            bytes[1] = bytes[2] = bytes[3] = '\0'; // a plausible length
        const Outcome outcome = serve(hello() + bytes);
        QVERIFY(!outcome.error || outcome.error->kind == FailureKind::ProtocolError);
        QVERIFY(!outcome.answers.isEmpty());
    }
}

void TestHelperLoop::requestsWithoutConnectionFail_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<FailureKind>("kind");
    const QStringList withPaths {QStringLiteral("list"),     QStringLiteral("copy"),  QStringLiteral("stat"),
                                 QStringLiteral("open"),     QStringLiteral("mkdir"), QStringLiteral("rename"),
                                 QStringLiteral("remove"),   QStringLiteral("rmdir"), QStringLiteral("diskinfo"),
                                 QStringLiteral("diskcheck")};
    const QStringList others {
        QStringLiteral("fsrvp"), QStringLiteral("srvs"),  QStringLiteral("read"),     QStringLiteral("write"),
        QStringLiteral("close"), QStringLiteral("hello"), QStringLiteral("nonsense"), QString()};
    for (const QString &operation : withPaths + others)
        QTest::newRow(qPrintable(operation)) << operation << FailureKind::ProtocolError;
    // Without a server there is nothing to look up.
    QTest::newRow("connect") << QStringLiteral("connect") << FailureKind(0);
}

void TestHelperLoop::requestsWithoutConnectionFail()
{
    QFETCH(QString, operation);
    QFETCH(FailureKind, kind);
    const QCborMap path {{QStringLiteral("server"), QStringLiteral("127.0.0.1")},
                         {QStringLiteral("share"), QStringLiteral("x")}};
    const QCborMap proper {{QStringLiteral("path"), path}, {QStringLiteral("to"), path}, {QStringLiteral("length"), 1}};
    const QList<QCborValue> strange {
        QCborMap(),
        QStringLiteral("text"),
        QCborArray {1},
        QCborValue(),
        QCborMap {{QStringLiteral("path"), QStringLiteral("text")}, {QStringLiteral("to"), 5}},
        QCborMap {{QStringLiteral("opnum"), 99}, {QStringLiteral("in"), 5}, {QStringLiteral("length"), -1}},
        QCborMap {{QStringLiteral("handle"), qint64(1) << 40}, {QStringLiteral("length"), qint64(1) << 40}}};
    const QList<QCborValue> all = QList<QCborValue> {proper} + strange;
    QByteArray input = hello();
    for (const QCborValue &arguments : all)
        input += request(operation, arguments);
    const Outcome outcome = serve(input + request(QStringLiteral("nonsense")));
    QVERIFY(!outcome.error);
    QCOMPARE(outcome.answers.size(), all.size() + 2); // it served on after each
    for (qsizetype i = 1; i < outcome.answers.size(); ++i) {
        QCOMPARE(outcome.answers[i][QStringLiteral("id")].toInteger(), 8);
        QVERIFY(outcome.answers[i].contains(QStringLiteral("failure")));
    }
    if (kind != FailureKind(0))
        QCOMPARE(failureKind(outcome.answers[1]), kind);
}

void TestHelperLoop::aClosedPortFailsTheConnection()
{
    const QCborMap arguments {{QStringLiteral("server"), QStringLiteral("127.0.0.1")},
                              {QStringLiteral("port"), closedPort()},
                              {QStringLiteral("user"), QStringLiteral("a")},
                              {QStringLiteral("password"), QByteArray("topsecret")},
                              {QStringLiteral("timeout"), 10'000}};
    const Outcome outcome =
        serve(hello() + request(QStringLiteral("connect"), arguments) + request(QStringLiteral("fsrvp")));
    QVERIFY(!outcome.error);
    QCOMPARE(outcome.answers.size(), 3);
    QCOMPARE(failureKind(outcome.answers[1]), FailureKind::Unreachable);
    QCOMPARE(failureKind(outcome.answers[2]), FailureKind::ProtocolError);
    for (const QCborMap &answer : outcome.answers)
        QVERIFY(!answer.toCborValue().toCbor().contains("topsecret"));
}

void TestHelperLoop::cancellationsOfNothingAreIgnored()
{
    const QByteArray cancel = toFrame({{QStringLiteral("cancel"), 8}});
    const Outcome outcome = serve(hello() + cancel + cancel + request(QStringLiteral("nonsense")) + cancel);
    QVERIFY(!outcome.error);
    QCOMPARE(outcome.answers.size(), 2);
}

void TestHelperLoop::endsWhenNobodyReads()
{
    int in[2];
    int out[2];
    QCOMPARE(socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, in), 0);
    QCOMPARE(socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, out), 0);
    ::close(out[0]);
    const QByteArray bytes = hello();
    QCOMPARE(::write(in[0], bytes.constData(), size_t(bytes.size())), ssize_t(bytes.size()));
    // Its input stays open: it must end because nobody listens.
    QVERIFY_EXCEPTION_THROWN(HelperLoop(in[1], out[1]).run(), Error);
    for (const int fd : {in[0], in[1], out[1]})
        ::close(fd);
}

QTEST_GUILESS_MAIN(TestHelperLoop)
#include "tst_helperloop.moc"
