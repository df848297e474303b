// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/serverlock.h"

#include "../../support/taskrunner.h"
#include "childprocess.h"
#include "core/failure.h"
#include "journal/owner.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QSocketNotifier>
#include <QTemporaryDir>
#include <QTest>

#include <cstddef>
#include <cstdio>
#include <cstring>
#include <memory>
#include <vector>

#include <fcntl.h>
#include <signal.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Penumbra;

namespace {

constexpr milliseconds aWhile {30'000};

void print(const QByteArray &line)
{
    std::puts(line.constData());
    std::fflush(stdout);
}

/// Returns when something arrives on standard input or it is closed.
Task<> untilTold()
{
    const auto told = std::make_shared<Completion<void>>();
    QSocketNotifier notifier(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&notifier, &QSocketNotifier::activated, &notifier, [told] { told->setValue(); });
    co_await told->future();
}

/// Takes the keys, says so, and keeps them until told otherwise.
Task<int> hold(QStringList keys)
{
    const ServerLock lock = co_await ServerLock::acquire(keys, "backup of \"vm 1\"", deadlineIn(aWhile), CancelToken());
    print("held");
    co_await untilTold();
    co_return 0;
}

/// Holds the keys with a child process of its own, whose number it says.
Task<int> holdWithChild(QStringList keys)
{
    const ServerLock lock = co_await ServerLock::acquire(keys, "parent", deadlineIn(aWhile), CancelToken());
    qint64 pid = 0;
    QProcess::startDetached("sleep", {"120"}, {}, &pid);
    print(QByteArray::number(pid));
    co_await untilTold();
    co_return 0;
}

/// Takes and frees the keys many times; while it has them it is alone, or gives 4.
Task<int> takeTurns(QStringList keys, QString witness)
{
    for (int i = 0; i < 40; ++i) {
        const ServerLock lock = co_await ServerLock::acquire(keys, "turns", deadlineIn(aWhile), CancelToken());
        const int file = open(QFile::encodeName(witness).constData(), O_CREAT | O_EXCL | O_WRONLY, 0600);
        if (file < 0)
            co_return 4;
        close(file);
        unlink(QFile::encodeName(witness).constData());
    }
    co_return 0;
}

int child(const QStringList &arguments)
{
    const QStringList rest = arguments.mid(1);
    try {
        if (arguments[0] == "hold")
            return await(hold(rest));
        if (arguments[0] == "hold-with-child")
            return await(holdWithChild(rest));
        return await(takeTurns(rest.mid(1), rest[0]));
    } catch (const std::exception &error) {
        print(error.what());
        return 3;
    }
}

/// The failure of trying to take keys.
Failure failureOfTaking(const QStringList &keys, milliseconds limit, const CancelToken &cancel = {},
                        const std::function<void(LockHolder)> &onWaiting = {})
{
    try {
        await(ServerLock::acquire(keys, "test", deadlineIn(limit), cancel, onWaiting));
    } catch (const Error &error) {
        return error.failure();
    }
    return {FailureKind::InvalidInput, "it was taken", {}, {}, {}};
}

bool isFree(const QString &key)
{
    return !await(ServerLock::tryHolder(key));
}

/// What an onWaiting callback hears: every holder once with its words.
struct Heard
{
    QList<LockHolder> holders;
    std::function<void(LockHolder)> callback(std::function<void()> onWords = {})
    {
        return [this, onWords](const LockHolder &holder) {
            holders.append(holder);
            if (!holder.jobTitle.isEmpty() && onWords)
                onWords();
        };
    }
};

} // namespace

class TestServerLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isHeldUntilItGoes();
    void moves();
    void namesTheHolderAtTheDeadline();
    void aKilledHolderFreesAtOnce();
    void aChildOfTheHolderDoesNotInheritIt();
    void twoKeysInAnyOrderDoNotDeadlock();
    void onlyOneHoldsIt();
    void givesBackWhatItHadWhenItFails();
    void stopsWaitingWhenCancelled();
    void worksAcrossUsers();
    void waitsForTheNextHolderToo();
    void makesAStrangersWordsHarmless();
    void aFloodDoesNotHideTheEnd();
    void aNameWithoutListenerEndsAtTheDeadline();
    void takesLongKeys();
    void oneKeyPerAddress_data();
    void oneKeyPerAddress();
    void namesAndAddressesShareAKey();
    void refusesUnknownHosts();

private:
    QString key(const QString &suffix = {}) const { return m_key + suffix; }

    QString m_key;
    int m_count = 0;
};

void TestServerLock::init()
{
    m_key = QStringLiteral("test-%1-%2").arg(QCoreApplication::applicationPid()).arg(++m_count);
}

void TestServerLock::isHeldUntilItGoes()
{
    QVERIFY(isFree(key()));
    {
        const ServerLock lock = await(ServerLock::acquire({key()}, "my job", deadlineIn(aWhile), {}));
        QVERIFY(lock.isHeld());
        const std::optional<LockHolder> holder = await(ServerLock::tryHolder(key()));
        QVERIFY(holder);
        QCOMPARE(holder->pid, QCoreApplication::applicationPid());
        QCOMPARE(holder->uid, qint64(geteuid()));
        QCOMPARE(holder->userName, userName(geteuid()));
        QCOMPARE(holder->jobTitle, "my job");
        QCOMPARE(holder->key, key());
        // Not even this process takes it twice.
        QCOMPARE(failureOfTaking({key()}, milliseconds(20)).kind, FailureKind::ServerLocked);
    }
    QVERIFY(isFree(key()));
}

void TestServerLock::moves()
{
    ServerLock lock;
    QVERIFY(!lock.isHeld());
    lock = await(ServerLock::acquire({key("a"), key("b")}, "t", deadlineIn(aWhile), {}));
    ServerLock other = std::move(lock);
    QVERIFY(!isFree(key("a")) && !isFree(key("b")));
    other = await(ServerLock::acquire({key("c")}, "t", deadlineIn(aWhile), {}));
    QVERIFY(isFree(key("a")) && isFree(key("b")) && !isFree(key("c")));
    other.release();
    QVERIFY(isFree(key("c")) && !other.isHeld());
}

void TestServerLock::namesTheHolderAtTheDeadline()
{
    ChildProcess holder({"hold", key()});
    QCOMPARE(holder.line(), "held");
    Heard heard;
    const Failure failure = failureOfTaking({key()}, milliseconds(300), {}, heard.callback());
    QCOMPARE(failure.kind, FailureKind::ServerLocked);
    QCOMPARE(failure.object, key());
    QCOMPARE(failure.detail,
             QStringLiteral("held by user %1 (uid %2), process %3, job \"backup of \"vm 1\"\"")
                 .arg(userName(geteuid()))
                 .arg(geteuid())
                 .arg(holder.pid()));
    QCOMPARE(heard.holders.constLast().pid, holder.pid());
    QCOMPARE(heard.holders.constLast().jobTitle, "backup of \"vm 1\"");
    // A holder that is stopped cannot say its job, but the kernel still says who it is.
    ::kill(pid_t(holder.pid()), SIGSTOP);
    QVERIFY(failureOfTaking({key()}, milliseconds(50)).detail.contains(QString::number(holder.pid())));
    ::kill(pid_t(holder.pid()), SIGCONT);
    holder.say("release");
    QCOMPARE(holder.finish(), 0);
    QVERIFY(isFree(key()));
}

void TestServerLock::aKilledHolderFreesAtOnce()
{
    for (int i = 0; i < 10; ++i) {
        ChildProcess holder({"hold", key()});
        QCOMPARE(holder.line(), "held");
        const qint64 pid = holder.pid();
        Heard heard;
        const ServerLock lock =
            await(ServerLock::acquire({key()}, "test", deadlineIn(aWhile), {},
                                      heard.callback([&holder] { ::kill(pid_t(holder.pid()), SIGKILL); })));
        QVERIFY(lock.isHeld());
        QCOMPARE(heard.holders.constLast().pid, pid);
    }
}

void TestServerLock::aChildOfTheHolderDoesNotInheritIt()
{
    ChildProcess holder({"hold-with-child", key()});
    const pid_t grandchild = holder.line().toInt();
    QVERIFY(grandchild > 1);
    holder.kill();
    const bool isAlone = isFree(key());
    QCOMPARE(::kill(grandchild, SIGKILL), 0);
    QVERIFY(isAlone);
}

void TestServerLock::twoKeysInAnyOrderDoNotDeadlock()
{
    QTemporaryDir directory;
    const QString witness = directory.filePath("witness");
    ChildProcess first({"turns", witness, key("a"), key("b")});
    ChildProcess second({"turns", witness, key("b"), key("a")});
    QCOMPARE(first.finish(), 0);
    QCOMPARE(second.finish(), 0);
}

void TestServerLock::onlyOneHoldsIt()
{
    QTemporaryDir directory;
    const QString witness = directory.filePath("witness");
    std::vector<std::unique_ptr<ChildProcess>> children;
    for (int i = 0; i < 6; ++i)
        children.push_back(std::make_unique<ChildProcess>(QStringList {"turns", witness, key()}));
    for (const auto &one : children)
        QCOMPARE(one->finish(), 0);
    QVERIFY(isFree(key()));
}

void TestServerLock::givesBackWhatItHadWhenItFails()
{
    const ServerLock other = await(ServerLock::acquire({key("b")}, "t", deadlineIn(aWhile), {}));
    QCOMPARE(failureOfTaking({key("b"), key("a")}, milliseconds(50)).kind, FailureKind::ServerLocked);
    QVERIFY(isFree(key("a")));
}

void TestServerLock::stopsWaitingWhenCancelled()
{
    const ServerLock other = await(ServerLock::acquire({key()}, "t", deadlineIn(aWhile), {}));
    CancelSource source;
    Heard heard;
    const Failure failure =
        failureOfTaking({key()}, aWhile, source.token(), heard.callback([&source] { source.cancel(); }));
    QCOMPARE(failure.kind, FailureKind::Cancelled);
    QCOMPARE(failureOfTaking({key("free")}, aWhile, source.token()).kind, FailureKind::Cancelled);
    QVERIFY(isFree(key("free")));
}

void TestServerLock::worksAcrossUsers()
{
    // As root the holder is somebody else; otherwise at least another process of this user.
    const bool root = geteuid() == 0;
    const qint64 uid = root ? 65534 : geteuid();
    ChildProcess holder({"hold", key()}, root);
    QCOMPARE(holder.line(), "held");
    QCOMPARE(await(ServerLock::tryHolder(key()))->uid, uid);
    QVERIFY(failureOfTaking({key()}, milliseconds(100)).detail.contains(userName(uid)));

    // And the other way round: the other user waits for us.
    ServerLock mine = await(ServerLock::acquire({key("mine")}, "t", deadlineIn(aWhile), {}));
    ChildProcess waiter({"hold", key("mine")}, root);
    QSignalSpy output(&waiter.process(), &QProcess::readyReadStandardOutput);
    QVERIFY(!output.wait(200));
    mine.release();
    QCOMPARE(waiter.line(), "held");
    QCOMPARE(await(ServerLock::tryHolder(key("mine")))->uid, uid);
}

void TestServerLock::waitsForTheNextHolderToo()
{
    ChildProcess first({"hold", key()});
    QCOMPARE(first.line(), "held");
    const qint64 firstPid = first.pid();
    ChildProcess second({"hold", key()});
    QList<qint64> holders;
    const auto onWaiting = [&](const LockHolder &holder) {
        if (holder.jobTitle.isEmpty())
            return;
        holders.append(holder.pid);
        ::kill(pid_t(holder.pid), SIGKILL);
    };
    const ServerLock lock = await(ServerLock::acquire({key()}, "t", deadlineIn(aWhile), {}, onWaiting));
    QVERIFY(lock.isHeld());
    QCOMPARE(holders.constFirst(), firstPid);
}

void TestServerLock::makesAStrangersWordsHarmless()
{
    const QList<std::pair<QByteArray, QString>> words = {
        {"{\"job\":\"a\\u001b[31mred\\u0007\\nnext\\u202e\"}\n", "a[31mrednext"},
        {"{\"job\":\"" + QByteArray(500, 'x') + "\"}\n", QString(200, 'x')},
        {"{\"job\":[1,2]}\n", ""},
        {"not json\n", ""},
        {"\n\n\n", ""},
        {QByteArray(5000, 'y'), ""},
    };
    for (qsizetype i = 0; i < words.size(); ++i) {
        QLocalServer stranger;
        stranger.setSocketOptions(QLocalServer::AbstractNamespaceOption);
        QVERIFY(stranger.listen(QStringLiteral("penumbra/lock/") + key(QString::number(i))));
        connect(&stranger, &QLocalServer::newConnection, &stranger,
                [&] { stranger.nextPendingConnection()->write(words[i].first); });
        const Failure failure = failureOfTaking({key(QString::number(i))}, milliseconds(100));
        QCOMPARE(failure.kind, FailureKind::ServerLocked);
        QCOMPARE(failure.detail.section(", job ", 1),
                 words[i].second.isEmpty() ? QString() : '"' + words[i].second + '"');
    }
}

void TestServerLock::aFloodDoesNotHideTheEnd()
{
    auto stranger = std::make_unique<QLocalServer>();
    stranger->setSocketOptions(QLocalServer::AbstractNamespaceOption);
    QVERIFY(stranger->listen(QStringLiteral("penumbra/lock/") + key()));
    connect(stranger.get(), &QLocalServer::newConnection, stranger.get(), [&] {
        QLocalSocket *waiter = stranger->nextPendingConnection();
        waiter->write("{\"job\":\"flood\"}\n" + QByteArray(1'000'000, 'x'));
        connect(waiter, &QLocalSocket::bytesWritten, waiter, [&stranger, waiter] {
            if (waiter->bytesToWrite() == 0)
                stranger.release()->deleteLater();
        });
    });
    const ServerLock lock = await(ServerLock::acquire({key()}, "t", deadlineIn(aWhile), {}));
    QVERIFY(lock.isHeld());
}

void TestServerLock::aNameWithoutListenerEndsAtTheDeadline()
{
    // Somebody who has the name but does not listen.
    sockaddr_un address {};
    address.sun_family = AF_UNIX;
    const QByteArray name = "penumbra/lock/" + key().toUtf8();
    memcpy(address.sun_path + 1, name.constData(), size_t(name.size()));
    const int squatter = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const socklen_t size = socklen_t(offsetof(sockaddr_un, sun_path) + 1 + size_t(name.size()));
    QCOMPARE(bind(squatter, reinterpret_cast<sockaddr *>(&address), size), 0);
    const Failure failure = failureOfTaking({key()}, milliseconds(100));
    QCOMPARE(failure.kind, FailureKind::ServerLocked);
    QVERIFY(failure.detail.contains("did not answer"));
    close(squatter);
    QVERIFY(await(ServerLock::acquire({key()}, "t", deadlineIn(aWhile), {})).isHeld());
}

void TestServerLock::takesLongKeys()
{
    const QString first = QString(300, 'k') + "1";
    const QString second = QString(300, 'k') + "2";
    const ServerLock lock = await(ServerLock::acquire({first, first}, "t", deadlineIn(aWhile), {}));
    QVERIFY(!isFree(first));
    QVERIFY(isFree(second));
}

void TestServerLock::oneKeyPerAddress_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<quint16>("port");
    QTest::addColumn<QString>("expected");
    QTest::newRow("IPv4") << "192.0.2.7" << quint16(0) << "192.0.2.7:445";
    QTest::newRow("port") << "192.0.2.7" << quint16(1445) << "192.0.2.7:1445";
    QTest::newRow("IPv6") << "2001:DB8:0:0::7" << quint16(0) << "2001:db8::7:445";
    QTest::newRow("IPv4 in IPv6") << "::ffff:192.0.2.7" << quint16(0) << "192.0.2.7:445";
}

void TestServerLock::oneKeyPerAddress()
{
    QFETCH(QString, host);
    QFETCH(quint16, port);
    QFETCH(QString, expected);
    QCOMPARE(await(lockKeys(host, port, deadlineIn(aWhile), {})), QStringList {expected});
}

void TestServerLock::namesAndAddressesShareAKey()
{
    const QStringList byName = await(lockKeys("localhost", 445, deadlineIn(aWhile), {}));
    QVERIFY(byName.contains("127.0.0.1:445") || byName.contains("::1:445"));
}

void TestServerLock::refusesUnknownHosts()
{
    const auto failureOf = [](const QString &host, milliseconds limit, const CancelToken &cancel) {
        try {
            await(lockKeys(host, 0, deadlineIn(limit), cancel));
        } catch (const Error &error) {
            return error.kind();
        }
        return FailureKind::InvalidInput;
    };
    QCOMPARE(failureOf("no-such-host.invalid", aWhile, {}), FailureKind::UnknownHost);
    CancelSource source;
    source.cancel();
    QCOMPARE(failureOf("localhost", aWhile, source.token()), FailureKind::Cancelled);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc > 2 && argv[1][0] != '-' && QStringList({"hold", "hold-with-child", "turns"}).contains(QString(argv[1])))
        return child(application.arguments().mid(1));
    TestServerLock test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_serverlock.moc"
