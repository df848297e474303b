// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Two penumbractl processes on one server at once, as two users where the test may change its user.

#include "scene.h"

#include <QJsonDocument>
#include <QTest>

#include <csignal>

#include <pwd.h>

using namespace Penumbra;
using namespace Penumbra::Test;

namespace {

constexpr int patience = 30'000; // milliseconds
const QString waiting = QStringLiteral("waiting-for-lock");

/// A user other than root, so that two people share the computer; this one when the test is not root's.
const passwd *secondUser()
{
    return geteuid() == 0 ? getpwnam("nobody") : getpwuid(geteuid());
}

/// A penumbractl process that prints JSON, with a journal of its own.
class Control
{
public:
    Control(const PrivateSamba &samba, const passwd *user)
        : m_samba(samba)
        , m_user(user)
    {
        if (geteuid() == 0 && chown(m_state.path().toLocal8Bit().constData(), user->pw_uid, user->pw_gid) != 0)
            throw std::runtime_error("the state directory cannot be given away");
    }

    void start(const QStringList &arguments)
    {
        m_said.clear();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("PENUMBRA_STATE_DIR"), m_state.path());
        environment.insert(QStringLiteral("HOME"), m_state.path());
        m_process.setProcessEnvironment(environment);
        m_process.setWorkingDirectory(m_state.path());
        if (m_user->pw_uid != geteuid()) {
            m_process.setChildProcessModifier([uid = m_user->pw_uid, gid = m_user->pw_gid] {
                if (setgid(gid) != 0 || setuid(uid) != 0)
                    _exit(126);
            });
        }
        const QStringList server {QStringLiteral("--port"), QString::number(m_samba.port()), QStringLiteral("--user"),
                                  m_samba.user(),           QStringLiteral("--password-fd"), QStringLiteral("0"),
                                  QStringLiteral("--json")};
        m_process.start(QStringLiteral(PENUMBRA_BIN_DIR "/penumbractl"), arguments + server);
        m_process.write(m_samba.password().toUtf8() + '\n');
    }
    void create(const QString &share)
    {
        start({QStringLiteral("shadow"), QStringLiteral("create"), QStringLiteral("--allow-changes"),
               QStringLiteral("//%1/%2").arg(m_samba.address(), share)});
    }

    /// The events so far with these members.
    QList<QJsonObject> events(const QJsonObject &wanted)
    {
        m_said += m_process.readAllStandardOutput();
        QList<QJsonObject> found;
        for (const QByteArray &line : m_said.split('\n')) {
            const QJsonObject event = QJsonDocument::fromJson(line).object();
            bool fits = !event.isEmpty();
            for (auto it = wanted.begin(); it != wanted.end(); ++it)
                fits = fits && event[it.key()] == it.value();
            if (fits)
                found.append(event);
        }
        return found;
    }
    /// When a step began, ISO 8601; empty when it has not.
    QString began(const QString &step)
    {
        for (const QJsonObject &event : events({{QStringLiteral("event"), QStringLiteral("step")},
                                                {QStringLiteral("state"), QStringLiteral("began")}})) {
            if (event[QStringLiteral("step")].toString().section(QLatin1Char(' '), 0, 0) == step)
                return event[QStringLiteral("at")].toString();
        }
        return {};
    }
    bool hasBegun(const QString &step) { return !began(step).isEmpty(); }
    /// The texts of the notices of that name.
    QStringList notices(const QString &name)
    {
        QStringList texts;
        for (const QJsonObject &event :
             events({{QStringLiteral("event"), QStringLiteral("notice")}, {QStringLiteral("notice"), name}}))
            texts.append(event[QStringLiteral("sentence")].toString());
        return texts;
    }
    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    int exitCode() const { return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1; }
    qint64 processId() const { return m_process.processId(); }
    void signal(int number) { ::kill(pid_t(processId()), number); }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished(patience);
    }
    /// Everything it said, for messages.
    QByteArray said()
    {
        m_said += m_process.readAllStandardOutput();
        return m_said + m_process.readAllStandardError();
    }

private:
    const PrivateSamba &m_samba;
    const passwd *m_user;
    QTemporaryDir m_state;
    QProcess m_process;
    QByteArray m_said;
};

} // namespace

class TestShadowRaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void secondJobWaitsAndIsToldForWhom();
    void killedJobHoldsNobodyUp();
    void patienceEndsWithTheHoldersName();

private:
    /// Until the first commits and the second waits for its lock.
    void letSecondWait(Control &first, Control &second);

    std::unique_ptr<PrivateSamba> m_samba;
};

void TestShadowRaces::initTestCase()
{
    QVERIFY(secondUser());
    PrivateSamba::Options options;
    options.shares = {QStringLiteral("vms"), QStringLiteral("logs")};
    m_samba = std::make_unique<PrivateSamba>(options);
}

void TestShadowRaces::cleanup()
{
    m_samba->setSnapshotDelay(milliseconds(0));
    QCOMPARE(m_samba->snapshots(), QStringList());
    QCOMPARE(m_samba->exposedShares(), QStringList());
}

void TestShadowRaces::letSecondWait(Control &first, Control &second)
{
    // Samba's only worker answers nobody while it commits: the second has to get past its first calls before that, while
    // the first is stopped with the lock in its hands.
    first.create(QStringLiteral("vms"));
    QTRY_VERIFY2_WITH_TIMEOUT(first.hasBegun(QStringLiteral("start")), first.said().constData(), patience);
    first.signal(SIGSTOP);
    second.create(QStringLiteral("logs"));
    QTRY_VERIFY2_WITH_TIMEOUT(!second.notices(waiting).isEmpty(), second.said().constData(), patience);
    first.signal(SIGCONT);
    QTRY_VERIFY2_WITH_TIMEOUT(first.hasBegun(QStringLiteral("commit")), first.said().constData(), patience);
}

void TestShadowRaces::secondJobWaitsAndIsToldForWhom()
{
    m_samba->setSnapshotDelay(milliseconds(1000));
    Control first(*m_samba, getpwuid(geteuid()));
    Control second(*m_samba, secondUser());
    letSecondWait(first, second);
    if (QTest::currentTestFailed())
        return;
    const QString title = QStringLiteral("shadow create //%1/vms").arg(m_samba->address());
    QTRY_VERIFY2_WITH_TIMEOUT(second.notices(waiting).last().contains(title), second.said().constData(), patience);
    const QString told = second.notices(waiting).last();
    QVERIFY2(told.contains(QStringLiteral("user %1 ").arg(userName(geteuid()))), qPrintable(told));
    QVERIFY2(told.contains(QStringLiteral("process %1").arg(first.processId())), qPrintable(told));

    QTRY_VERIFY_WITH_TIMEOUT(!first.isRunning(), patience);
    QVERIFY2(first.exitCode() == 0, first.said().constData());
    QTRY_VERIFY_WITH_TIMEOUT(!second.isRunning(), patience);
    QVERIFY2(second.exitCode() == 0, second.said().constData());
    QVERIFY2(second.began(QStringLiteral("start")) >= first.began(QStringLiteral("unlock")),
             (first.said() + second.said()).constData());
}

void TestShadowRaces::killedJobHoldsNobodyUp()
{
    m_samba->setSnapshotDelay(milliseconds(1000));
    Control first(*m_samba, getpwuid(geteuid()));
    Control second(*m_samba, secondUser());
    letSecondWait(first, second);
    if (QTest::currentTestFailed())
        return;
    const QList<qint64> helpers = helpersOf(first.processId());
    QVERIFY(!helpers.isEmpty());
    first.kill();
    for (const qint64 helper : helpers)
        QVERIFY(endsWithin(helper, milliseconds(5000)));

    // It has the lock now. Samba lets no set begin while the dead job's is unfinished, so that has to go first.
    QTRY_VERIFY2_WITH_TIMEOUT(second.hasBegun(QStringLiteral("start")), second.said().constData(), patience);
    first.start({QStringLiteral("recover")});
    QTRY_VERIFY_WITH_TIMEOUT(!first.isRunning(), patience);
    QVERIFY2(first.exitCode() == 0, first.said().constData());
    const QJsonObject removed {{QStringLiteral("event"), QStringLiteral("recovered")},
                               {QStringLiteral("result"), QStringLiteral("removed")}};
    QVERIFY2(first.events(removed).size() == 1, first.said().constData());

    QTRY_VERIFY_WITH_TIMEOUT(!second.isRunning(), patience);
    QVERIFY2(second.exitCode() == 0, second.said().constData());
}

void TestShadowRaces::patienceEndsWithTheHoldersName()
{
    m_samba->setSnapshotDelay(milliseconds(1000)); // else the first may have let go before it is stopped
    Control first(*m_samba, getpwuid(geteuid()));
    Control second(*m_samba, secondUser());
    first.create(QStringLiteral("vms"));
    QTRY_VERIFY2_WITH_TIMEOUT(first.hasBegun(QStringLiteral("start")), first.said().constData(), patience);
    first.signal(SIGSTOP);
    second.start({QStringLiteral("shadow"), QStringLiteral("create"), QStringLiteral("--allow-changes"),
                  QStringLiteral("--wait"), QStringLiteral("1"), QStringLiteral("//%1/logs").arg(m_samba->address())});
    QTRY_VERIFY2_WITH_TIMEOUT(!second.isRunning(), second.said().constData(), patience);
    QVERIFY2(second.exitCode() == 7, second.said().constData());
    const QList<QJsonObject> errors = second.events({{QStringLiteral("event"), QStringLiteral("error")}});
    QVERIFY2(errors.size() == 1, second.said().constData());
    QCOMPARE(errors.first()[QStringLiteral("kind")].toString(), QStringLiteral("server-locked"));
    QVERIFY2(errors.first()[QStringLiteral("detail")].toString().contains(QString::number(first.processId())),
             second.said().constData());
    first.signal(SIGCONT);
    QTRY_VERIFY_WITH_TIMEOUT(!first.isRunning(), patience);
    QVERIFY2(first.exitCode() == 0, first.said().constData());
}

QTEST_GUILESS_MAIN(TestShadowRaces)
#include "tst_shadowraces.moc"
