// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/failure.h"
#include "lab/labdirectory.h"

#include <QDir>
#include <QHostAddress>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Penumbra;
using namespace Penumbra::Lab;

namespace {

const QByteArray smallLab = R"({
  "name": "small", "management": {"address": "127.9.6.9"}, "accounts": [{"name": "operator"}],
  "svms": [{"name": "vs1", "smbServer": "VS1", "address": "127.9.6.1",
            "volumes": [{"name": "root", "junctionPath": "/"}]},
           {"name": "vs2", "smbServer": "VS2", "address": "127.9.6.2", "port": 21500,
            "volumes": [{"name": "root", "junctionPath": "/"}]}]
})";

int modeOf(const QString &path)
{
    struct stat status = {};
    constexpr int permissionBits = 0777;
    return ::lstat(QFile::encodeName(path).constData(), &status) == 0 ? int(status.st_mode) & permissionBits : -1;
}

template<typename Work>
std::optional<Failure> failureIn(Work work)
{
    try {
        work();
        return std::nullopt;
    } catch (const Error &error) {
        return error.failure();
    }
}

void writeText(const QString &path, const QByteArray &text = "x")
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

QStringList allEntries(const QString &path)
{
    return QDir(path).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

} // namespace

class TestLabDirectory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void makesAPrivateFolder();
    void keepsDescriptionPasswordAndPorts();
    void usesTheDefaultLabWhenNoneIsNamed();
    void refusesAnotherDescription();
    void refusesAFolderThatIsNotALabs();
    void refusesAFileAndAMissingLab();
    void isTakenOnce();
    void sharesTheLockWithForkedProcesses();
    void waitsUntilTheLabHasEnded();
    void isOneLabHoweverItIsReached();
    void saysWhenAPortIsTaken();
    void makesAShortRuntimeFolder();
    void fallsBackWhenTheRuntimePathIsTooLong();
    void removesRuntimeFoldersOfDeadLabs();
    void leavesRuntimeFoldersOfOthers();
    void removesDataWhateverItsModes();
    void leavesNoTrace();
    void leavesWhatIsNotItsOwn();
    void followsNoLinksWhenItRemoves();

private:
    QString lab(const QString &name = QStringLiteral("lab")) const { return m_folder->filePath(name); }
    QString runtime() const { return m_runtime->path(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QTemporaryDir> m_runtime;
};

void TestLabDirectory::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_runtime = std::make_unique<QTemporaryDir>(QStringLiteral("/tmp/rt-XXXXXX"));
    qputenv("XDG_RUNTIME_DIR", m_runtime->path().toLocal8Bit());
}

void TestLabDirectory::makesAPrivateFolder()
{
    QVERIFY(QDir().mkpath(lab()));
    const LabDirectory directory = LabDirectory::take(lab(QStringLiteral("deep/down/lab")), smallLab);
    QCOMPARE(modeOf(directory.path()), 0700);
    QCOMPARE(modeOf(directory.passwordFile()), 0600);
    QCOMPARE(modeOf(directory.path() + QStringLiteral("/state.json")), 0600);
    QCOMPARE(modeOf(directory.path() + QStringLiteral("/lab.json")), 0600);
    QCOMPARE(modeOf(directory.dataDirectory()), 0700);
    QCOMPARE(modeOf(directory.runtimeDirectory()), 0700);
    LabDirectory::take(lab(), smallLab);
    QCOMPARE(modeOf(lab()), 0700);
    qputenv("XDG_STATE_HOME", "/somewhere");
    QCOMPARE(LabDirectory::defaultPath(), QStringLiteral("/somewhere/penumbra/lab"));
    qunsetenv("XDG_STATE_HOME");
    QCOMPARE(LabDirectory::defaultPath(), QDir::homePath() + QStringLiteral("/.local/state/penumbra/lab"));
}

void TestLabDirectory::keepsDescriptionPasswordAndPorts()
{
    QString password;
    Description first;
    {
        LabDirectory directory = LabDirectory::take(lab(), smallLab);
        password = QString::fromLatin1(directory.password().constData());
        first = directory.description();
    }
    static const QRegularExpression form(QStringLiteral("\\A[A-Za-z0-9]{24}\\z"));
    QVERIFY(form.match(password).hasMatch());
    QVERIFY(first.managementPort != 0 && first.svms[0].port != 0);
    QCOMPARE(first.svms[1].port, 21500);
    LabDirectory again = LabDirectory::take(lab());
    QCOMPARE(QString::fromLatin1(again.password().constData()), password);
    const Description second = again.description();
    QCOMPARE(second.managementPort, first.managementPort);
    QCOMPARE(second.svms[0].port, first.svms[0].port);
    LabDirectory other = LabDirectory::take(lab(QStringLiteral("other")), smallLab);
    QVERIFY(QString::fromLatin1(other.password().constData()) != password);
}

void TestLabDirectory::usesTheDefaultLabWhenNoneIsNamed()
{
    LabDirectory directory = LabDirectory::take(lab());
    QCOMPARE(directory.description().svms.size(), 4);
}

void TestLabDirectory::refusesAnotherDescription()
{
    LabDirectory::take(lab(), smallLab);
    LabDirectory::take(lab(), QJsonDocument::fromJson(smallLab).toJson()); // the same in other words
    const auto failure = failureIn([&] { LabDirectory::take(lab(), defaultDescription()); });
    QVERIFY(failure);
    QCOMPARE(failure->kind, FailureKind::InvalidInput);
    LabDirectory::take(lab());
}

void TestLabDirectory::refusesAFolderThatIsNotALabs()
{
    QVERIFY(QDir().mkpath(lab()));
    writeText(lab() + QStringLiteral("/.hidden"));
    const auto failure = failureIn([&] { LabDirectory::take(lab(), smallLab); });
    QVERIFY(failure);
    QCOMPARE(failure->kind, FailureKind::AlreadyExists);
    QVERIFY(failure->detail.contains(QStringLiteral("choose an empty folder")));
    QCOMPARE(allEntries(lab()), QStringList {QStringLiteral(".hidden")});
}

void TestLabDirectory::refusesAFileAndAMissingLab()
{
    writeText(lab());
    QCOMPARE(failureIn([&] { LabDirectory::take(lab(), smallLab); })->kind, FailureKind::NotADirectory);
    QCOMPARE(failureIn([&] { LabDirectory::look(lab()); })->kind, FailureKind::NotFound);
    QCOMPARE(failureIn([&] { LabDirectory::takeEnded(lab(QStringLiteral("none"))); })->kind, FailureKind::NotFound);
    QVERIFY(!QFile::exists(lab(QStringLiteral("none"))));
}

void TestLabDirectory::isTakenOnce()
{
    {
        LabDirectory directory = LabDirectory::take(lab(), smallLab);
        directory.setGuardian(4711);
        const auto failure = failureIn([&] { LabDirectory::take(lab(), smallLab); });
        QVERIFY(failure);
        QCOMPARE(failure->kind, FailureKind::ServerLocked);
        QVERIFY2(failure->detail.contains(QStringLiteral("4711")), qPrintable(failure->detail));
        QVERIFY(LabDirectory::look(lab()).isRunning());
        QCOMPARE(LabDirectory::look(lab()).guardian(), 4711);
        QCOMPARE(failureIn([&] { LabDirectory::takeEnded(lab()); })->kind, FailureKind::ServerLocked);
    }
    QVERIFY(!LabDirectory::look(lab()).isRunning());
    LabDirectory::takeEnded(lab());
}

void TestLabDirectory::sharesTheLockWithForkedProcesses()
{
    auto directory = std::make_unique<LabDirectory>(LabDirectory::take(lab(), smallLab));
    int release[2];
    QCOMPARE(::pipe(release), 0);
    const pid_t child = ::fork();
    if (child == 0) {
        ::close(release[1]);
        char byte = 0;
        [[maybe_unused]] const ssize_t size = ::read(release[0], &byte, 1); // until its end
        ::_exit(0);
    }
    ::close(release[0]);
    directory.reset();
    QVERIFY(LabDirectory::look(lab()).isRunning());
    ::close(release[1]);
    ::waitpid(child, nullptr, 0);
    QVERIFY(!LabDirectory::look(lab()).isRunning());
}

void TestLabDirectory::waitsUntilTheLabHasEnded()
{
    const LabDirectory directory = LabDirectory::take(lab(), smallLab);
    const LabDirectory watcher = LabDirectory::look(lab());
    QVERIFY(watcher.isRunning(std::chrono::milliseconds(20)));
    const pid_t child = ::fork();
    if (child == 0) {
        // The child's copy of the lock outlives the parent's until it ends.
        ::usleep(50'000);
        ::_exit(0);
    }
    {
        LabDirectory gone = std::move(const_cast<LabDirectory &>(directory));
    }
    QVERIFY(!watcher.isRunning(std::chrono::seconds(20)));
    ::waitpid(child, nullptr, 0);
}

void TestLabDirectory::isOneLabHoweverItIsReached()
{
    QVERIFY(QDir().mkpath(lab()));
    QVERIFY(QFile::link(lab(), lab(QStringLiteral("alias"))));
    const LabDirectory directory = LabDirectory::take(lab(QStringLiteral("alias")), smallLab);
    QCOMPARE(directory.path(), QFileInfo(lab()).canonicalFilePath());
    QCOMPARE(failureIn([&] { LabDirectory::take(lab(), smallLab); })->kind, FailureKind::ServerLocked);
}

void TestLabDirectory::saysWhenAPortIsTaken()
{
    LabDirectory directory = LabDirectory::take(lab(), smallLab);
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress(QStringLiteral("127.9.6.2")), 21500));
    const auto failure = failureIn([&] { directory.description(); });
    QVERIFY(failure);
    QCOMPARE(failure->object, QStringLiteral("127.9.6.2:21500"));
    server.close();
    QCOMPARE(directory.description().svms[1].port, 21500);
}

void TestLabDirectory::makesAShortRuntimeFolder()
{
    const LabDirectory directory = LabDirectory::take(lab(), smallLab);
    QVERIFY(directory.runtimeDirectory().startsWith(runtime() + QStringLiteral("/penumbra-lab-")));
    QVERIFY(directory.runtimeDirectory().toLocal8Bit().size() <= 40);
    QCOMPARE(LabDirectory::look(lab()).runtimeDirectory(), directory.runtimeDirectory());
}

void TestLabDirectory::fallsBackWhenTheRuntimePathIsTooLong()
{
    const QString longPath = m_folder->filePath(QString(60, QLatin1Char('r')));
    QVERIFY(QDir().mkpath(longPath));
    qputenv("XDG_RUNTIME_DIR", longPath.toLocal8Bit());
    LabDirectory directory = LabDirectory::take(lab(), smallLab);
    QVERIFY(directory.runtimeDirectory().startsWith(QStringLiteral("/tmp/penumbra-lab-")));
    const QString folder = directory.runtimeDirectory();
    directory.removeRuntimeDirectory();
    QVERIFY(!QFile::exists(folder));
    QVERIFY(directory.runtimeDirectory().isEmpty());
}

void TestLabDirectory::removesRuntimeFoldersOfDeadLabs()
{
    const LabDirectory running = LabDirectory::take(lab(QStringLiteral("running")), smallLab);
    const QString ended = LabDirectory::take(lab(), smallLab).runtimeDirectory();
    writeText(ended + QStringLiteral("/socket"));
    QString vanished = LabDirectory::take(lab(QStringLiteral("vanished")), smallLab).runtimeDirectory();
    QVERIFY(QDir(lab(QStringLiteral("vanished"))).removeRecursively());
    const LabDirectory third = LabDirectory::take(lab(QStringLiteral("third")), smallLab);
    QVERIFY(!QFile::exists(ended));
    QVERIFY(!QFile::exists(vanished));
    QVERIFY(QFile::exists(running.runtimeDirectory()));
    QVERIFY(QFile::exists(third.runtimeDirectory()));
}

void TestLabDirectory::leavesRuntimeFoldersOfOthers()
{
    const QString foreign = runtime() + QStringLiteral("/penumbra-lab-aBcDeF");
    QVERIFY(QDir().mkpath(foreign)); // without a link to its lab
    QVERIFY(QFile::link(lab(), runtime() + QStringLiteral("/penumbra-lab-123456")));
    LabDirectory::take(lab(), smallLab);
    LabDirectory::take(lab(QStringLiteral("other")), smallLab);
    QVERIFY(QFile::exists(foreign));
    QVERIFY(QFileInfo(runtime() + QStringLiteral("/penumbra-lab-123456")).isSymLink());
}

void TestLabDirectory::removesDataWhateverItsModes()
{
    LabDirectory directory = LabDirectory::take(lab(), smallLab);
    const QString locked = directory.dataDirectory() + QStringLiteral("/a/b");
    QVERIFY(QDir().mkpath(locked));
    writeText(locked + QStringLiteral("/file"));
    ::chmod(QFile::encodeName(locked).constData(), 0);
    ::chmod(QFile::encodeName(directory.dataDirectory() + QStringLiteral("/a")).constData(), 0500);
    directory.removeData();
    QCOMPARE(allEntries(directory.dataDirectory()), QStringList());
    QCOMPARE(directory.description().name, QStringLiteral("small"));
}

void TestLabDirectory::leavesNoTrace()
{
    {
        LabDirectory directory = LabDirectory::take(lab(), smallLab);
        directory.description();
        writeText(directory.dataDirectory() + QStringLiteral("/file"));
        writeText(directory.logFile());
        directory.removeAll();
    }
    QCOMPARE(allEntries(m_folder->path()), QStringList());
    QCOMPARE(allEntries(runtime()), QStringList());
}

void TestLabDirectory::leavesWhatIsNotItsOwn()
{
    LabDirectory directory = LabDirectory::take(lab(), smallLab);
    writeText(lab() + QStringLiteral("/thesis.txt"));
    directory.removeAll();
    QCOMPARE(allEntries(lab()), QStringList {QStringLiteral("thesis.txt")});
}

void TestLabDirectory::followsNoLinksWhenItRemoves()
{
    const QString treasure = lab(QStringLiteral("treasure"));
    QVERIFY(QDir().mkpath(treasure));
    writeText(treasure + QStringLiteral("/gold"));
    LabDirectory directory = LabDirectory::take(lab(), smallLab);
    QVERIFY(QFile::link(treasure, directory.dataDirectory() + QStringLiteral("/link")));
    directory.removeAll();
    QVERIFY(QFile::exists(treasure + QStringLiteral("/gold")));
    QVERIFY(!QFile::exists(lab()));
}

QTEST_GUILESS_MAIN(TestLabDirectory)
#include "tst_labdirectory.moc"
