// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/singleinstance.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Penumbra::Console;

/// This program is also its own second start: with arguments it tries to be the first and says whether it is.
class TestSingleInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aSecondStartHandsOverItsArguments();
    void anEndedFirstLeavesTheWayFree();

private:
    QTemporaryDir m_runtime;
};

void TestSingleInstance::initTestCase()
{
    qputenv("XDG_RUNTIME_DIR", m_runtime.path().toUtf8());
    QCOMPARE(::chmod(m_runtime.path().toUtf8().constData(), 0700), 0);
}

void TestSingleInstance::aSecondStartHandsOverItsArguments()
{
    SingleInstance first;
    QSignalSpy again(&first, &SingleInstance::startedAgain);
    QVERIFY(first.take({}));
    QProcess second;
    second.start(QCoreApplication::applicationFilePath(),
                 {QStringLiteral("--second"), QStringLiteral("--lab"), QStringLiteral("/a folder/ä")});
    QTRY_COMPARE(again.count(), 1);
    QCOMPARE(again.constFirst().constFirst().toStringList(),
             (QStringList {QStringLiteral("--lab"), QStringLiteral("/a folder/ä")}));
    QVERIFY(second.state() == QProcess::NotRunning || second.waitForFinished());
    QCOMPARE(second.exitCode(), 7);
}

void TestSingleInstance::anEndedFirstLeavesTheWayFree()
{
    {
        SingleInstance first;
        QVERIFY(first.take({}));
    }
    SingleInstance next;
    QVERIFY(next.take({}));
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--second")) {
        SingleInstance second;
        return second.take(arguments.mid(2)) ? 0 : 7;
    }
    TestSingleInstance test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_singleinstance.moc"
