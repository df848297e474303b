// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Passwords in a desktop's keychain: a real secret service on a private bus, unlocked without a desktop.

#include "controlprogram.h"

#include "cli/exitcode.h"

#include <QDirIterator>

#include <sys/prctl.h>

using namespace Penumbra;
using namespace Penumbra::Test;

namespace {

constexpr int limit = 20'000; // milliseconds

/// A session bus with GNOME Keyring on it, both children of this process, with everything in a directory of its own.
class PrivateKeychain
{
public:
    bool start()
    {
        for (const char *name : {"HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR"})
            m_environment.insert(QLatin1String(name), m_directory.path());
        run(m_bus, QStringLiteral("dbus-daemon"),
            {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        m_environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QString::fromUtf8(lineOf(m_bus)));
        run(m_keyring, QStringLiteral("gnome-keyring-daemon"),
            {QStringLiteral("--unlock"), QStringLiteral("--foreground"), QStringLiteral("--components=secrets")});
        m_keyring.write("key of the keyring");
        m_keyring.closeWriteChannel();
        // It makes and unlocks its keyring before it takes its name.
        return QTest::qWaitFor([this] { return isOnTheBus(); }, limit);
    }
    ~PrivateKeychain()
    {
        for (QProcess *process : {&m_keyring, &m_bus}) {
            process->kill();
            process->waitForFinished(limit);
        }
    }
    const QProcessEnvironment &environment() const { return m_environment; }
    QString directory() const { return m_directory.path(); }

private:
    void run(QProcess &process, const QString &program, const QStringList &arguments)
    {
        process.setProcessEnvironment(m_environment);
        process.setStandardErrorFile(QProcess::nullDevice());
        process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
        process.start(program, arguments);
    }
    bool isOnTheBus() const
    {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.start(QStringLiteral("dbus-send"),
                      {QStringLiteral("--session"), QStringLiteral("--print-reply=literal"),
                       QStringLiteral("--dest=org.freedesktop.DBus"), QStringLiteral("/"),
                       QStringLiteral("org.freedesktop.DBus.NameHasOwner"),
                       QStringLiteral("string:org.freedesktop.secrets")});
        return process.waitForFinished(limit) && process.readAll().contains("true");
    }
    static QByteArray lineOf(QProcess &process)
    {
        while (!process.canReadLine()) {
            if (!process.waitForReadyRead(limit))
                return {};
        }
        return process.readLine().trimmed();
    }

    QTemporaryDir m_directory;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
    QProcess m_bus;
    QProcess m_keyring;
};

} // namespace

class TestPenumbractlKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void storesUsesAndForgets();
    void entriesBelongToOneServerAndUser();
    void keepsTheEntryEncrypted();
    void aSystemThatIsNotAddedLeavesNoPassword();

private:
    std::unique_ptr<ControlProgram> start(const QStringList &arguments, const QString &password = {}) const;
    std::unique_ptr<ControlProgram> store(const QString &server, const QString &user, const QString &password) const;
    std::unique_ptr<ControlProgram> list(const QString &user) const;

    std::unique_ptr<PrivateSamba> m_samba;
    PrivateKeychain m_keychain;
    QTemporaryDir m_state;
};

void TestPenumbractlKeychain::initTestCase()
{
    m_samba = std::make_unique<PrivateSamba>();
    QVERIFY(m_keychain.start());
}

std::unique_ptr<ControlProgram> TestPenumbractlKeychain::start(const QStringList &arguments,
                                                               const QString &password) const
{
    QProcessEnvironment environment = controlEnvironment(m_state, m_keychain.environment());
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"),
                       m_keychain.environment().value(QStringLiteral("DBUS_SESSION_BUS_ADDRESS")));
    return std::make_unique<ControlProgram>(arguments, environment, password);
}

std::unique_ptr<ControlProgram> TestPenumbractlKeychain::store(const QString &server, const QString &user,
                                                               const QString &password) const
{
    return start({QStringLiteral("password"), QStringLiteral("store"), server, QStringLiteral("--user"), user},
                 password);
}

std::unique_ptr<ControlProgram> TestPenumbractlKeychain::list(const QString &user) const
{
    return start({QStringLiteral("share"), QStringLiteral("list"), m_samba->address(), QStringLiteral("--user"), user,
                  QStringLiteral("--keychain"), QStringLiteral("--port"), QString::number(m_samba->port())});
}

void TestPenumbractlKeychain::storesUsesAndForgets()
{
    const QString user = m_samba->user();
    const auto before = list(user);
    QVERIFY2(before->exitCode() == Cli::Refused, before->everything().constData());
    QCOMPARE(before->errorLines().size(), 1);

    const auto stored = store(m_samba->address(), user, m_samba->password());
    QVERIFY2(stored->exitCode() == Cli::Ok, stored->everything().constData());
    const auto used = list(user);
    QVERIFY2(used->exitCode() == Cli::Ok, used->everything().constData());
    QVERIFY(used->output().contains("share"));

    const auto wrong = store(m_samba->address(), user, QStringLiteral("wrong")); // replaces it
    QCOMPARE(wrong->exitCode(), int(Cli::Ok));
    QCOMPARE(list(user)->exitCode(), int(Cli::Refused));

    const auto forgotten = start(
        {QStringLiteral("password"), QStringLiteral("forget"), m_samba->address(), QStringLiteral("--user"), user});
    QVERIFY2(forgotten->exitCode() == Cli::Ok, forgotten->everything().constData());
    const auto after = list(user);
    QCOMPARE(after->exitCode(), int(Cli::Refused));
    QVERIFY2(after->errorLines().value(0).contains(user + QLatin1Char('@') + m_samba->address()),
             after->errors().constData());
}

void TestPenumbractlKeychain::entriesBelongToOneServerAndUser()
{
    QCOMPARE(store(QStringLiteral("127.0.0.3"), m_samba->user(), m_samba->password())->exitCode(), int(Cli::Ok));
    QCOMPARE(store(m_samba->address(), QStringLiteral("somebody"), m_samba->password())->exitCode(), int(Cli::Ok));
    QCOMPARE(list(m_samba->user())->exitCode(), int(Cli::Refused));
}

void TestPenumbractlKeychain::keepsTheEntryEncrypted()
{
    QCOMPARE(store(QStringLiteral("files1"), QStringLiteral("alice"), m_samba->password())->exitCode(), int(Cli::Ok));
    int files = 0;
    QDirIterator iterator(m_keychain.directory(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (iterator.hasNext()) {
        QFile file(iterator.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(m_samba->password().toUtf8()), qPrintable(file.fileName()));
        ++files;
    }
    QVERIFY(files > 0);
}

void TestPenumbractlKeychain::aSystemThatIsNotAddedLeavesNoPassword()
{
    const QString system = QStringLiteral("system");
    const QStringList add {system,
                           QStringLiteral("add"),
                           m_samba->address(),
                           QStringLiteral("--kind"),
                           QStringLiteral("smb"),
                           QStringLiteral("--port"),
                           QString::number(m_samba->port()),
                           QStringLiteral("--user"),
                           m_samba->user(),
                           QStringLiteral("--keychain"),
                           QStringLiteral("--name"),
                           QStringLiteral("taken")};
    const auto added = start(add, m_samba->password());
    QVERIFY2(added->exitCode() == Cli::Ok, added->everything().constData());
    QCOMPARE(list(m_samba->user())->exitCode(), int(Cli::Ok));

    const auto moved = start(
        {system, QStringLiteral("set"), QStringLiteral("taken"), QStringLiteral("--host"), QStringLiteral("files1")});
    QVERIFY2(moved->exitCode() == Cli::Ok, moved->everything().constData());
    QVERIFY2(moved->errors().contains("password store files1 --user")
                 && moved->errors().contains("password forget " + m_samba->address().toUtf8()),
             moved->everything().constData());

    const auto forgotten = start({QStringLiteral("password"), QStringLiteral("forget"), m_samba->address(),
                                  QStringLiteral("--user"), m_samba->user()});
    QCOMPARE(forgotten->exitCode(), int(Cli::Ok));
    const auto refused = start(add, m_samba->password());
    QVERIFY2(refused->exitCode() == Cli::Failed, refused->everything().constData());
    QVERIFY2(refused->errors().contains("choose another one with --name"), refused->everything().constData());
    QCOMPARE(list(m_samba->user())->exitCode(), int(Cli::Refused)); // no password was kept
}

QTEST_GUILESS_MAIN(TestPenumbractlKeychain)
#include "tst_penumbractlkeychain.moc"
