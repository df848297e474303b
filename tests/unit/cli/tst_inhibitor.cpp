// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What keeps the computer awake while a job runs, against a login service of its own on a private bus.

#include "cli/inhibitor.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusContext>
#include <QDBusMessage>
#include <QProcess>
#include <QTest>

#include <csignal>

#include <fcntl.h>
#include <poll.h>
#include <sys/prctl.h>
#include <unistd.h>

using namespace Penumbra::Cli;

namespace {

constexpr int limit = 20'000; // milliseconds

/// org.freedesktop.login1 as far as it is needed: hands out one end of a pipe and sees when it is closed.
class LoginService : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    ~LoginService() override
    {
        if (m_reader >= 0)
            ::close(m_reader);
    }

    QStringList arguments;
    bool refuses = false;

    bool isReleased() const
    {
        pollfd entry {m_reader, POLLIN, 0};
        return ::poll(&entry, 1, 0) == 1 && (entry.revents & POLLHUP) != 0;
    }

public Q_SLOTS:
    QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &who, const QString &why, const QString &mode)
    {
        arguments = {what, who, why, mode};
        if (refuses) {
            sendErrorReply(QDBusError::AccessDenied, QStringLiteral("not you"));
            return {};
        }
        int ends[2];
        if (::pipe2(ends, O_CLOEXEC) != 0)
            return {};
        m_reader = ends[0];
        const QDBusUnixFileDescriptor given(ends[1]); // a copy
        ::close(ends[1]);
        return given;
    }

private:
    int m_reader = -1;
};

} // namespace

class TestInhibitor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void holdsUntilItGoes();
    void aRefusalIsNoFailure();
    void aJobThatIsOverBeforeTheAnswerHoldsNothing();

private:
    std::unique_ptr<QDBusConnection> serve(LoginService &login);

    QProcess m_bus;
};

void TestInhibitor::initTestCase()
{
    m_bus.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
    m_bus.start(QStringLiteral("dbus-daemon"),
                {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    QVERIFY(m_bus.waitForReadyRead(limit));
    // The library asks for the system bus by this name.
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", m_bus.readLine().trimmed());
    QVERIFY(QDBusConnection::systemBus().isConnected());
}

void TestInhibitor::cleanupTestCase()
{
    m_bus.kill();
    m_bus.waitForFinished(limit);
}

std::unique_ptr<QDBusConnection> TestInhibitor::serve(LoginService &login)
{
    auto bus = std::make_unique<QDBusConnection>(QDBusConnection::connectToBus(
        qEnvironmentVariable("DBUS_SYSTEM_BUS_ADDRESS"), QString::fromLatin1(QTest::currentTestFunction())));
    bus->registerObject(QStringLiteral("/org/freedesktop/login1"), &login, QDBusConnection::ExportAllSlots);
    if (!bus->registerService(QStringLiteral("org.freedesktop.login1")))
        return {};
    return bus;
}

void TestInhibitor::holdsUntilItGoes()
{
    LoginService login;
    const auto bus = serve(login);
    QVERIFY(bus);
    {
        const Inhibitor inhibitor(QStringLiteral("a set is open"));
        QTRY_COMPARE(login.arguments,
                     QStringList({QStringLiteral("sleep:shutdown"), QStringLiteral("Penumbra"),
                                  QStringLiteral("a set is open"), QStringLiteral("block")}));
        // The bus answers in order: after this the inhibitor has what it was given.
        QVERIFY(
            QDBusConnection::systemBus().interface()->isServiceRegistered(QStringLiteral("org.freedesktop.login1")));
        QCoreApplication::processEvents();
        QVERIFY(!login.isReleased());
    }
    QTRY_VERIFY(login.isReleased());
    QVERIFY(bus->unregisterService(QStringLiteral("org.freedesktop.login1")));
}

void TestInhibitor::aRefusalIsNoFailure()
{
    LoginService login;
    login.refuses = true;
    const auto bus = serve(login);
    QVERIFY(bus);
    const Inhibitor inhibitor(QStringLiteral("a set is open"));
    QTRY_COMPARE(login.arguments.size(), 4);
    QVERIFY(bus->unregisterService(QStringLiteral("org.freedesktop.login1")));
}

void TestInhibitor::aJobThatIsOverBeforeTheAnswerHoldsNothing()
{
    LoginService login;
    const auto bus = serve(login);
    QVERIFY(bus);
    {
        const Inhibitor inhibitor(QStringLiteral("a set is open"));
    }
    QTRY_COMPARE(login.arguments.size(), 4);
    QTRY_VERIFY(login.isReleased());
    QVERIFY(bus->unregisterService(QStringLiteral("org.freedesktop.login1")));
}

QTEST_GUILESS_MAIN(TestInhibitor)
#include "tst_inhibitor.moc"
