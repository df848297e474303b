// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/failure.h"
#include "lab/control.h"

#include <QFuture>
#include <QLocalSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QtConcurrent>

#include <sys/stat.h>
#include <unistd.h>

using namespace Penumbra;
using namespace Penumbra::Lab;

namespace {

constexpr std::chrono::seconds patience {20};
constexpr int longWait = 20'000; // milliseconds

/// What a blocking client has got: it runs on another thread.
struct Result
{
    QJsonObject answer;
    std::optional<Failure> failure;
};

QFuture<Result> ask(const QString &path, const QJsonObject &request, std::chrono::milliseconds limit = patience)
{
    return QtConcurrent::run([=] {
        Result result;
        try {
            result.answer = askLab(path, request, limit);
        } catch (const Error &error) {
            result.failure = error.failure();
        }
        return result;
    });
}

Result finish(QFuture<Result> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, longWait))
        return {{}, Failure {FailureKind::TimedOut, {}, {}, {}, {}}};
    return future.result();
}

const QString numberMember = QStringLiteral("number");

/// Says the number back, one larger; refuses numbers above ten.
Task<QJsonObject> increase(QJsonObject request)
{
    const int number = request[numberMember].toInt();
    if (number > 10)
        throw Error(FailureKind::FsrvpBadState, QStringLiteral("count"), QString::number(number),
                    QStringLiteral("TOO_MUCH"), QStringLiteral("give less"));
    co_return QJsonObject {{numberMember, number + 1}};
}

Task<QJsonObject> whenDone(std::shared_ptr<Completion<void>> completion)
{
    co_await completion->future();
    co_return QJsonObject {{QStringLiteral("done"), true}};
}

} // namespace

class TestControl : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void answersSeveralClients();
    void carriesFailuresWhole();
    void answersOneRequestAfterTheOther();
    void saysWhenTheLastAnswerIsWritten();
    void survivesAClientThatLeaves();
    void survivesItsOwnEndBeforeTheAnswer();
    void refusesWhatIsNoRequest();
    void boundsTheLengthOfARequest();
    void isForThisUserOnly();
    void tellsAClientThatNobodyListens();
    void tellsAClientThatTheLabEnded();
    void letsAClientGiveUp();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestControl::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("control"));
}

void TestControl::answersSeveralClients()
{
    ControlServer server(increase);
    server.listen(m_path);
    QList<QFuture<Result>> futures;
    for (int i = 0; i < 8; ++i)
        futures += ask(m_path, {{numberMember, i}});
    for (int i = 0; i < 8; ++i)
        QCOMPARE(finish(futures[i]).answer[numberMember].toInt(), i + 1);
    QCOMPARE(server.pending(), 0);
}

void TestControl::carriesFailuresWhole()
{
    ControlServer server(increase);
    server.listen(m_path);
    const Result result = finish(ask(m_path, {{numberMember, 11}}));
    const Failure expected {FailureKind::FsrvpBadState, QStringLiteral("count"), QStringLiteral("11"),
                            QStringLiteral("TOO_MUCH"), QStringLiteral("give less")};
    QVERIFY(result.failure);
    QCOMPARE(*result.failure, expected);
}

void TestControl::answersOneRequestAfterTheOther()
{
    QList<std::shared_ptr<Completion<void>>> waiting;
    ControlServer server([&waiting](QJsonObject request) {
        if (request.contains(numberMember))
            return increase(request);
        waiting += std::make_shared<Completion<void>>();
        return whenDone(waiting.last());
    });
    server.listen(m_path);
    QLocalSocket client;
    client.connectToServer(m_path);
    client.write("{\"wait\":true}\n");
    QVERIFY(QTest::qWaitFor([&] { return waiting.size() == 1; }, longWait));
    client.write("{\"number\":1}\n");
    client.flush();
    QCOMPARE(finish(ask(m_path, {{numberMember, 4}})).answer[numberMember].toInt(), 5); // others are not held up
    QCOMPARE(client.bytesAvailable(), 0);
    waiting[0]->setValue();
    QByteArray answers;
    QVERIFY(QTest::qWaitFor([&] { return (answers += client.readAll()).count('\n') == 2; }, longWait));
    QCOMPARE(answers, QByteArray("{\"done\":true}\n{\"number\":2}\n"));
}

void TestControl::saysWhenTheLastAnswerIsWritten()
{
    const auto completion = std::make_shared<Completion<void>>();
    ControlServer server([completion](QJsonObject) { return whenDone(completion); });
    int idle = 0;
    server.idle = [&] { ++idle; };
    server.listen(m_path);
    const auto first = ask(m_path, {});
    const auto second = ask(m_path, {});
    QVERIFY(QTest::qWaitFor([&] { return server.pending() == 2; }, longWait));
    QCOMPARE(idle, 0);
    completion->setValue();
    QVERIFY(finish(first).answer[QLatin1String("done")].toBool());
    QVERIFY(finish(second).answer[QLatin1String("done")].toBool());
    QCOMPARE(idle, 1);
}

void TestControl::survivesAClientThatLeaves()
{
    const auto completion = std::make_shared<Completion<void>>();
    ControlServer server([completion](QJsonObject request) {
        return request.contains(numberMember) ? increase(request) : whenDone(completion);
    });
    server.listen(m_path);
    {
        QLocalSocket client;
        client.connectToServer(m_path);
        client.write("{}\n");
        QVERIFY(QTest::qWaitFor([&] { return server.pending() == 1; }, longWait));
    }
    completion->setValue();
    QVERIFY(QTest::qWaitFor([&] { return server.pending() == 0; }, longWait));
    QCOMPARE(finish(ask(m_path, {{numberMember, 1}})).answer[numberMember].toInt(), 2);
}

void TestControl::survivesItsOwnEndBeforeTheAnswer()
{
    const auto completion = std::make_shared<Completion<void>>();
    auto server = std::make_unique<ControlServer>([completion](QJsonObject) { return whenDone(completion); });
    server->listen(m_path);
    const auto future = ask(m_path, {});
    QVERIFY(QTest::qWaitFor([&] { return server->pending() == 1; }, longWait));
    server.reset();
    completion->setValue();
    QCOMPARE(finish(future).failure->kind, FailureKind::ConnectionLost);
}

void TestControl::refusesWhatIsNoRequest()
{
    ControlServer server(increase);
    server.listen(m_path);
    QLocalSocket client;
    client.connectToServer(m_path);
    client.write("hello\n[1]\n\n{\"number\":1}\n");
    QByteArray answers;
    QVERIFY(QTest::qWaitFor([&] { return (answers += client.readAll()).count('\n') == 4; }, longWait));
    const QList<QByteArray> lines = answers.split('\n');
    for (int i = 0; i < 3; ++i)
        QVERIFY(lines[i].contains("invalid-input"));
    QCOMPARE(lines[3], QByteArray("{\"number\":2}"));
}

void TestControl::boundsTheLengthOfARequest()
{
    ControlServer server(increase);
    server.listen(m_path);
    QLocalSocket client;
    client.connectToServer(m_path);
    client.write(QByteArray(1024 * 1024, 'x'));
    QVERIFY(QTest::qWaitFor([&] { return client.state() == QLocalSocket::UnconnectedState; }, longWait));
    QCOMPARE(finish(ask(m_path, {{numberMember, 1}})).answer[numberMember].toInt(), 2);
}

void TestControl::isForThisUserOnly()
{
    ControlServer server(increase);
    server.listen(m_path);
    struct stat status = {};
    QCOMPARE(::stat(QFile::encodeName(m_path).constData(), &status), 0);
    QCOMPARE(int(status.st_mode) & 077, 0);
    if (::geteuid() != 0)
        QSKIP("another user is tried by root only");
    // As the socket stands, the kernel keeps others out; the server does, too, when the folder is open to all.
    QCOMPARE(::chmod(QFile::encodeName(m_path).constData(), 0777), 0);
    QCOMPARE(::chmod(QFile::encodeName(m_folder->path()).constData(), 0755), 0);
    constexpr uid_t nobody = 65534;
    QCOMPARE(::seteuid(nobody), 0); // the credentials of the connection are those of this instant
    QLocalSocket client;
    client.connectToServer(m_path);
    const bool isConnected = client.waitForConnected(longWait);
    QCOMPARE(::seteuid(0), 0);
    QVERIFY(isConnected);
    client.write("{\"number\":1}\n");
    QVERIFY(QTest::qWaitFor([&] { return client.state() == QLocalSocket::UnconnectedState; }, longWait));
    QCOMPARE(client.bytesAvailable(), 0);
}

void TestControl::tellsAClientThatNobodyListens()
{
    QCOMPARE(finish(ask(m_path, {})).failure->kind, FailureKind::NotFound);
    const QString longPath = m_folder->filePath(QString(200, QLatin1Char('p')));
    QCOMPARE(finish(ask(longPath, {})).failure->kind, FailureKind::InvalidInput);
}

void TestControl::tellsAClientThatTheLabEnded()
{
    QLocalServer server;
    QVERIFY(server.listen(m_path));
    connect(&server, &QLocalServer::newConnection, this, [&] {
        QLocalSocket *socket = server.nextPendingConnection();
        socket->write("{\"half\":");
        socket->flush();
        socket->disconnectFromServer();
    });
    QCOMPARE(finish(ask(m_path, {})).failure->kind, FailureKind::ConnectionLost);
}

void TestControl::letsAClientGiveUp()
{
    const auto completion = std::make_shared<Completion<void>>();
    ControlServer server([completion](QJsonObject) { return whenDone(completion); });
    server.listen(m_path);
    QCOMPARE(finish(ask(m_path, {}, std::chrono::milliseconds(50))).failure->kind, FailureKind::TimedOut);
    completion->setValue();
    QVERIFY(QTest::qWaitFor([&] { return server.pending() == 0; }, longWait));
}

QTEST_GUILESS_MAIN(TestControl)
#include "tst_control.moc"
