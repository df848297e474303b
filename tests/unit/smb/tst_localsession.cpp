// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A folder of this computer as a session: nothing leads out of it.

#include "core/failure.h"
#include "smb/localpath.h"
#include "smb/localsession.h"

#include <QTemporaryDir>
#include <QtTest>

#include <functional>

#include <sys/stat.h>
#include <unistd.h>

using namespace Penumbra;
using namespace Penumbra::Smb;

namespace {

QString kindFrom(const std::function<void()> &action)
{
    try {
        action();
    } catch (const Error &error) {
        return failureKindName(error.kind());
    }
    return QStringLiteral("none");
}

} // namespace

class TestLocalSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void refusesNamesThatLeadOut_data();
    void refusesNamesThatLeadOut();
    void takesOddNames_data();
    void takesOddNames();
    void followsNoSymbolicLink();
    void opensOnlyRegularFiles();
    void renamesButNeverOver();
    void copiesAndLeavesNothingWhenStopped();
    void refusesWhatIsNoPathOfThisComputer();

private:
    std::unique_ptr<QTemporaryDir> m_outside;
    std::unique_ptr<LocalSession> m_session;
    QString m_root;
};

void TestLocalSession::init()
{
    m_outside = std::make_unique<QTemporaryDir>();
    m_root = m_outside->filePath(QStringLiteral("root"));
    QVERIFY(QDir().mkdir(m_root));
    QFile secret(m_outside->filePath(QStringLiteral("secret")));
    QVERIFY(secret.open(QIODevice::WriteOnly) && secret.write("secret") == 6);
    m_session = std::make_unique<LocalSession>(m_root);
}

void TestLocalSession::refusesNamesThatLeadOut_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("up") << QStringLiteral("..");
    QTest::newRow("up and down") << QStringLiteral("../secret");
    QTest::newRow("up in the middle") << QStringLiteral("a\\..\\..\\secret");
    QTest::newRow("dot") << QStringLiteral("./secret");
    QTest::newRow("NUL") << QStringLiteral("a") + QChar(u'\0') + QStringLiteral("b");
    QTest::newRow("stream") << QStringLiteral("a:b");
    QTest::newRow("too long") << QString(256, QLatin1Char('x'));
    QTest::newRow("empty") << QString();
    QTest::newRow("only slashes") << QStringLiteral("\\//");
}

void TestLocalSession::refusesNamesThatLeadOut()
{
    QFETCH(QString, path);
    const auto create = [&] { m_session->open(onThisComputer(path), OpenMode::CreateNew, Sharing::Nobody); };
    const QString kind = kindFrom(create);
    QVERIFY2(kind == QLatin1String("invalid-input") || kind == QLatin1String("already-exists")
                 || kind == QLatin1String("is-a-directory"),
             qPrintable(kind));
    QCOMPARE(QDir(m_outside->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList({QStringLiteral("root"), QStringLiteral("secret")}));
    QVERIFY(QDir(m_root).isEmpty());
}

void TestLocalSession::takesOddNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("shell") << QStringLiteral("$(reboot); `x` & 'y' -rf");
    QTest::newRow("dash") << QStringLiteral("-f");
    QTest::newRow("dots") << QStringLiteral("...");
    QTest::newRow("space at the end") << QStringLiteral("a ");
    QTest::newRow("percent") << QStringLiteral("%2e%2e%2f");
    QTest::newRow("far away") << QStringLiteral("仮想マシン größe");
    QTest::newRow("tilde") << QStringLiteral("~");
}

void TestLocalSession::takesOddNames()
{
    QFETCH(QString, name);
    const int handle = m_session->open(onThisComputer(name), OpenMode::CreateNew, Sharing::Nobody);
    m_session->write(handle, 3, "abc");
    m_session->close(handle);
    QCOMPARE(QDir(m_root).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList(name));
    QCOMPARE(m_session->stat(onThisComputer(name)).size, 6);
    m_session->removeFile(onThisComputer(name));
    QVERIFY(QDir(m_root).isEmpty());
}

void TestLocalSession::followsNoSymbolicLink()
{
    QVERIFY(QFile::link(m_outside->path(), m_root + QStringLiteral("/out")));
    QVERIFY(QFile::link(m_outside->filePath(QStringLiteral("secret")), m_root + QStringLiteral("/file")));
    QVERIFY(QFile::link(m_outside->filePath(QStringLiteral("made")), m_root + QStringLiteral("/dangling")));
    const UncPath through = onThisComputer(QStringLiteral("out/secret"));
    const UncPath file = onThisComputer(QStringLiteral("file"));
    QCOMPARE(kindFrom([&] { m_session->open(through, OpenMode::Read, Sharing::Everybody); }),
             QStringLiteral("access-denied"));
    QCOMPARE(kindFrom([&] { m_session->open(file, OpenMode::ReadWrite, Sharing::Everybody); }),
             QStringLiteral("access-denied"));
    QVERIFY(kindFrom([&] {
                m_session->open(onThisComputer(QStringLiteral("dangling")), OpenMode::CreateNew, Sharing::Everybody);
            })
            != QLatin1String("none"));
    QVERIFY(!QFile::exists(m_outside->filePath(QStringLiteral("made"))));
    QCOMPARE(kindFrom([&] { m_session->removeFile(through); }), QStringLiteral("access-denied"));
    QCOMPARE(kindFrom([&] { m_session->makeDirectory(onThisComputer(QStringLiteral("out/made"))); }),
             QStringLiteral("access-denied"));
    QCOMPARE(kindFrom([&] { m_session->rename(through, onThisComputer(QStringLiteral("mine"))); }),
             QStringLiteral("access-denied"));
    QCOMPARE(
        kindFrom([&] { m_session->list(onThisComputer(QStringLiteral("out")), [](const auto &) { return true; }); }),
        QStringLiteral("access-denied"));
    m_session->removeFile(file); // the link itself
    QVERIFY(QFile::exists(m_outside->filePath(QStringLiteral("secret"))));
}

void TestLocalSession::opensOnlyRegularFiles()
{
    QCOMPARE(mkfifo(QFile::encodeName(m_root + QStringLiteral("/pipe")).constData(), 0600), 0);
    QVERIFY(QDir(m_root).mkdir(QStringLiteral("directory")));
    QCOMPARE(
        kindFrom([&] { m_session->open(onThisComputer(QStringLiteral("pipe")), OpenMode::Read, Sharing::Everybody); }),
        QStringLiteral("not-supported"));
    QCOMPARE(kindFrom([&] {
                 m_session->open(onThisComputer(QStringLiteral("directory")), OpenMode::Read, Sharing::Everybody);
             }),
             QStringLiteral("is-a-directory"));
}

void TestLocalSession::renamesButNeverOver()
{
    for (const char *name : {"old", "taken"})
        m_session->close(m_session->open(onThisComputer(QLatin1String(name)), OpenMode::CreateNew, Sharing::Nobody));
    const UncPath old = onThisComputer(QStringLiteral("old"));
    QCOMPARE(kindFrom([&] { m_session->rename(old, onThisComputer(QStringLiteral("taken"))); }),
             QStringLiteral("already-exists"));
    m_session->rename(old, onThisComputer(QStringLiteral("new")));
    QCOMPARE(QDir(m_root).entryList(QDir::Files), QStringList({QStringLiteral("new"), QStringLiteral("taken")}));
}

void TestLocalSession::copiesAndLeavesNothingWhenStopped()
{
    const UncPath from = onThisComputer(QStringLiteral("from"));
    const UncPath to = onThisComputer(QStringLiteral("to"));
    const int handle = m_session->open(from, OpenMode::CreateNew, Sharing::Nobody);
    m_session->resize(handle, 1 << 30);
    m_session->write(handle, 1 << 20, "content");
    m_session->close(handle);
    QCOMPARE(kindFrom([&] { m_session->copy(from, to, [](qint64, qint64) { return false; }); }),
             QStringLiteral("cancelled"));
    QVERIFY(!QFile::exists(m_root + QStringLiteral("/to")));
    m_session->copy(from, to, [](qint64, qint64) { return true; });
    QCOMPARE(m_session->stat(to).size, 1 << 30);
    struct stat status = {};
    QCOMPARE(::stat(QFile::encodeName(m_root + QStringLiteral("/to")).constData(), &status), 0);
    QVERIFY(status.st_blocks * 512 < 1 << 20);
    const int copy = m_session->open(to, OpenMode::Read, Sharing::Nobody);
    QCOMPARE(m_session->read(copy, 1 << 20, 7), QByteArray("content"));
}

void TestLocalSession::refusesWhatIsNoPathOfThisComputer()
{
    QCOMPARE(kindFrom([&] { m_session->stat(UncPath(QStringLiteral("server"), QStringLiteral("folder"))); }),
             QStringLiteral("invalid-input"));
    QCOMPARE(kindFrom([] { LocalSession(QStringLiteral("relative")); }), QStringLiteral("invalid-input"));
    QCOMPARE(kindFrom([this] { LocalSession(m_root + QStringLiteral("/nothing")); }), QStringLiteral("not-found"));
}

QTEST_GUILESS_MAIN(TestLocalSession)
#include "tst_localsession.moc"
