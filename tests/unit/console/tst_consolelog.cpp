// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/logmodel.h"

#include <QAbstractItemModelTester>
#include <QLoggingCategory>
#include <QTest>
#include <QThread>

#include <memory>

using namespace Penumbra::Console;

class TestConsoleLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secretsAreMadeUnreadable_data();
    void secretsAreMadeUnreadable();
    void messagesOfAnyThreadArrive();
    void onlyTheLatestAreKept();
    void theHandlerBeforeItGoesOn();
};

namespace {

int handled = 0;

void countMessages(QtMsgType, const QMessageLogContext &, const QString &)
{
    ++handled;
}

QString newestOf(const LogModel &log)
{
    return log.rows().isEmpty() ? QString() : log.rows().constLast().text;
}

} // namespace

void TestConsoleLog::secretsAreMadeUnreadable_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *text, const char *shown) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(shown);
    };
    row("password=hunter2 next", "password=••• next");
    row("\"password\": \"two words\"", "\"password\": •••");
    row("Authorization: Basic YWRtaW46cHc=", "Authorization: •••");
    row("Authorization: Negotiate YII", "Authorization: •••");
    row("connect to smb://user:hunter2@server/share", "connect to smb://user:•••@server/share");
    row("the password was refused", "the password was refused");
    row("share1: 12 entries seen", "share1: 12 entries seen");
}

void TestConsoleLog::secretsAreMadeUnreadable()
{
    QFETCH(const QString, text);
    QFETCH(const QString, shown);
    QCOMPARE(redacted(text), shown);
}

void TestConsoleLog::messagesOfAnyThreadArrive()
{
    const QtMessageHandler before = qInstallMessageHandler(countMessages);
    {
        LogModel log;
        QAbstractItemModelTester tester(&log, QAbstractItemModelTester::FailureReportingMode::Fatal);
        log.install();
        static const QLoggingCategory category("storage");
        qCWarning(category, "password=%s", "hunter2");
        QTRY_COMPARE(newestOf(log), QStringLiteral("password=•••"));
        QCOMPARE(log.rows().constLast().category, QStringLiteral("storage"));
        QCOMPARE(log.rows().constLast().level, QtWarningMsg);
        const std::unique_ptr<QThread> thread(QThread::create([] { qInfo("from elsewhere"); }));
        thread->start();
        QVERIFY(thread->wait());
        QTRY_COMPARE(newestOf(log), QStringLiteral("from elsewhere"));
        log.setFilter(QStringLiteral("ELSE"));
        QCOMPARE(log.rowCount(), 1);
    }
    qInstallMessageHandler(before);
}

void TestConsoleLog::onlyTheLatestAreKept()
{
    const QtMessageHandler before = qInstallMessageHandler(countMessages);
    {
        LogModel log;
        log.install();
        for (qsizetype i = 1; i <= LogModel::mostLines + 10; ++i)
            qInfo("line %lld", qlonglong(i));
        QTRY_COMPARE(log.total(), LogModel::mostLines);
        QCOMPARE(log.rows().constFirst().text, QStringLiteral("line 11"));
    }
    qInstallMessageHandler(before);
}

void TestConsoleLog::theHandlerBeforeItGoesOn()
{
    const QtMessageHandler before = qInstallMessageHandler(countMessages);
    handled = 0;
    {
        LogModel log;
        log.install();
        qInfo("one");
    }
    qInfo("two");
    QCOMPARE(handled, 2);
    QVERIFY(qInstallMessageHandler(before) == &countMessages);
}

QTEST_GUILESS_MAIN(TestConsoleLog)
#include "tst_consolelog.moc"
