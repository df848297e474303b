// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Where a password must not be while penumbractl makes a set: arguments, environments, files, output, core files, and memory
// that other processes of the same user can read.

#include "controlprogram.h"
#include "scene.h"

#include "cli/exitcode.h"

#include <QDirIterator>

#include <sys/stat.h>

using namespace Penumbra;
using namespace Penumbra::Test;

namespace {

constexpr gid_t anotherGroup = 65534;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A password in the spellings it could leak in.
QList<QByteArray> spellingsOf(const QString &password)
{
    const QByteArray utf8 = password.toUtf8();
    return {utf8, QByteArray(reinterpret_cast<const char *>(password.utf16()), password.size() * 2),
            utf8.toBase64(QByteArray::OmitTrailingEquals).chopped(1), utf8.toHex(), utf8.toPercentEncoding()};
}

bool holds(const QByteArray &bytes, const QString &password)
{
    const QList<QByteArray> spellings = spellingsOf(password);
    return std::any_of(spellings.begin(), spellings.end(),
                       [&](const QByteArray &spelling) { return bytes.contains(spelling); });
}

/// Processes with the password among their arguments or in their environment.
QStringList processesThatShow(const QString &password)
{
    QStringList found;
    for (const QString &entry : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        if (entry.toLongLong() == 0)
            continue;
        for (const char *file : {"cmdline", "environ"}) {
            const QString path = QStringLiteral("/proc/%1/%2").arg(entry, QLatin1String(file));
            if (holds(contentOf(path), password))
                found.append(path);
        }
    }
    return found;
}

/// Files below a directory with the password in their name or content.
QStringList filesThatHold(const QString &directory, const QString &password)
{
    QStringList found;
    QDirIterator files(directory, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (holds(contentOf(path) + path.toUtf8(), password))
            found.append(path);
    }
    return found;
}

/// The kernel gives the files of a process that is not dumpable to root, user and group; else they are its own (proc(5)).
bool isDumpable(qint64 pid)
{
    struct stat status
    {
    };
    if (::stat(QStringLiteral("/proc/%1/environ").arg(pid).toLatin1().constData(), &status) != 0)
        qFatal("no such process");
    return status.st_gid != 0;
}

/// "0 0" for a process that writes no core file.
QByteArray coreLimit(qint64 pid)
{
    for (const QByteArray &line : contentOf(QStringLiteral("/proc/%1/limits").arg(pid)).split('\n')) {
        if (line.startsWith("Max core file size"))
            return line.mid(18).simplified().replace(" bytes", "");
    }
    return {};
}

} // namespace

class TestSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theSearchFindsWhatItLooksFor();
    void passwordsAreNowhere_data();
    void passwordsAreNowhere();

private:
    std::unique_ptr<PrivateSamba> m_samba;
};

void TestSecrets::initTestCase()
{
    m_samba = std::make_unique<PrivateSamba>();
}

void TestSecrets::theSearchFindsWhatItLooksFor()
{
    const QString password = QUuid::createUuid().toString(QUuid::Id128);
    const auto found = [&](const QStringList &arguments, const QString &variable) {
        QProcess process;
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("X"), variable);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral("/bin/cat"), arguments);
        if (!process.waitForStarted())
            qFatal("no cat");
        // Until its exec its arguments are still those of this process.
        const bool there = QTest::qWaitFor(
            [&] { return contentOf(QStringLiteral("/proc/%1/cmdline").arg(process.processId())).contains("cat"); },
            20'000);
        const QStringList shown = there ? processesThatShow(password) : QStringList();
        process.closeWriteChannel();
        process.waitForFinished();
        return shown.size();
    };
    QCOMPARE(found({}, QString()), 0);
    QCOMPARE(found({QStringLiteral("-"), QStringLiteral("/nonexistent/") + password}, QString()), 1);
    QCOMPARE(found({}, password), 1);
    QCOMPARE(found({}, QString::fromLatin1(password.toLatin1().toBase64())), 1);

    QTemporaryDir directory;
    QFile file(directory.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("x" + password.toUtf8());
    file.close();
    QCOMPARE(filesThatHold(directory.path(), password), QStringList(file.fileName()));

    QVERIFY(getegid() == 0 || isDumpable(getpid()));
    QVERIFY(coreLimit(getpid()).size() > 2);
}

void TestSecrets::passwordsAreNowhere_data()
{
    QTest::addColumn<bool>("json");
    QTest::newRow("text") << false;
    QTest::newRow("JSON") << true;
}

void TestSecrets::passwordsAreNowhere()
{
    QFETCH(bool, json);
    const QString password = m_samba->password();
    const QTemporaryDir home;
    QProcessEnvironment environment = controlEnvironment(home);
    for (const char *name : {"HOME", "TMPDIR", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"})
        environment.insert(QLatin1String(name), home.path());
    QStringList arguments {QStringLiteral("shadow"),          QStringLiteral("create"),
                           QStringLiteral("--allow-changes"), m_samba->shareUnc(QStringLiteral("share")),
                           QStringLiteral("--user"),          m_samba->user(),
                           QStringLiteral("--port"),          QString::number(m_samba->port())};
    if (json)
        arguments.append(QStringLiteral("--json"));
    m_samba->setSnapshotDelay(milliseconds(2000));
    ControlProgram program(arguments, environment, password, [] {
        // Root's own group would not tell who owns the files of a process.
        if (getegid() == 0) [[maybe_unused]]
            const int done = setresgid(anotherGroup, anotherGroup, anotherGroup);
    });
    QTRY_VERIFY_WITH_TIMEOUT(makesSnapshot(*m_samba), 20'000);

    QCOMPARE(processesThatShow(password), QStringList());
    QCOMPARE(filesThatHold(home.path(), password), QStringList());
    const QList<qint64> helpers = helpersOf(program.processId());
    QVERIFY(!helpers.isEmpty());
    for (const qint64 pid : helpers + QList<qint64> {program.processId()}) {
#ifdef PENUMBRA_SANITIZE // the leak check has to attach to the process
        QVERIFY(isDumpable(pid));
#else
        QVERIFY(!isDumpable(pid));
#endif
        QCOMPARE(coreLimit(pid), QByteArray("0 0"));
    }
    // Nor has the helper any other environment than it needs.
    for (const qint64 pid : helpers) {
        if (geteuid() == 0)
            QVERIFY(!contentOf(QStringLiteral("/proc/%1/environ").arg(pid)).contains("PENUMBRA_STATE_DIR"));
    }
    QVERIFY(program.isRunning()); // all that was seen while it worked

    QVERIFY2(program.exitCode() == Cli::Ok, program.everything().constData());
    m_samba->setSnapshotDelay(milliseconds(0));
    QVERIFY(!holds(program.everything(), password));
    QCOMPARE(filesThatHold(home.path(), password), QStringList());
    QVERIFY(QFile::exists(home.filePath(QStringLiteral("journal.sqlite")))); // it was there to be searched
}

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
