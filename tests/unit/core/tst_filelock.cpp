// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/failure.h"
#include "core/filelock.h"

#include <QTemporaryDir>
#include <QtTest>

#include <csignal>

#include <sys/wait.h>
#include <unistd.h>

using namespace Penumbra;

class TestFileLock : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void isHeldByOne();
    void isFreeWhenItsHolderWasKilled();
    void whatIsInTheFileMeansNothing();
    void cannotBeMade();

private:
    QString file() const { return m_folder->filePath(QStringLiteral("deeper/list.json")); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestFileLock::isHeldByOne()
{
    std::optional<FileLock> first(FileLock::beside(file()));
    FileLock second(file() + QStringLiteral(".lock"));
    QVERIFY(!second.tryLock());
    first.reset();
    QVERIFY(second.tryLock());
}

void TestFileLock::isFreeWhenItsHolderWasKilled()
{
    int ends[2];
    QVERIFY(pipe(ends) == 0);
    const pid_t child = fork();
    if (child == 0) {
        const FileLock lock = FileLock::beside(file());
        [[maybe_unused]] const ssize_t told = ::write(ends[1], "x", 1);
        for (;;)
            pause();
    }
    char told = 0;
    QCOMPARE(::read(ends[0], &told, 1), 1);
    FileLock own(file() + QStringLiteral(".lock"));
    QVERIFY(!own.tryLock());
    ::kill(child, SIGKILL);
    QCOMPARE(waitpid(child, nullptr, 0), child);
    QVERIFY(own.tryLock());
    ::close(ends[0]);
    ::close(ends[1]);
}

void TestFileLock::whatIsInTheFileMeansNothing()
{
    { // as a program leaves it that is killed right after it has made the file, and one that writes its ID into it
        const FileLock made = FileLock::beside(file());
    }
    QFile left(file() + QStringLiteral(".lock"));
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.write("1\nsystemd\nelsewhere\n");
    left.close();
    FileLock lock(left.fileName());
    QVERIFY(lock.tryLock());
}

void TestFileLock::cannotBeMade()
{
    QFile inTheWay(m_folder->filePath(QStringLiteral("deeper")));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    try {
        FileLock::beside(file());
        QFAIL("nothing thrown");
    } catch (const Error &error) {
        QCOMPARE(error.kind(), FailureKind::AccessDenied);
    }
}

QTEST_GUILESS_MAIN(TestFileLock)
#include "tst_filelock.moc"
