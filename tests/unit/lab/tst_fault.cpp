// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/failure.h"
#include "fsrvp/constants.h"
#include "lab/fault.h"

#include <QTest>

using namespace Penumbra;
using namespace Penumbra::Lab;

namespace {

Fault makeFault(const QString &svm, Fault::Action action, const QString &call = {}, int times = 0)
{
    Fault fault;
    fault.svm = svm;
    fault.action = action;
    fault.call = call;
    if (action == Fault::Action::Refuse || action == Fault::Action::FailCommit)
        fault.status = Fsrvp::FSRVP_E_BAD_STATE;
    fault.milliseconds = action == Fault::Action::Delay || action == Fault::Action::DelayCommit ? 700 : 0;
    fault.times = times;
    return fault;
}

const QString anyCall = QStringLiteral("*");
const QString setContext = QStringLiteral("SetContext");

} // namespace

class TestFault : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void survivesJson();
    void hasDefaults();
    void spellsCallsAsTheSpecificationDoes();
    void readsStatuses_data();
    void readsStatuses();
    void printsWhatOneTypes();
    void refusesWhatMakesNoSense_data();
    void refusesWhatMakesNoSense();
    void isTakenAsOftenAsItSays();
    void staysUntilCleared();
    void fitsItsSvmAndCall();
    void fitsRestPaths();
    void keepsCommitsApartFromCalls();
    void clearsOneSvm();
};

void TestFault::survivesJson()
{
    for (int i = 0; i < Fault::actionCount; ++i) {
        const auto action = Fault::Action(i);
        const bool aboutCall = action <= Fault::Action::Garbage;
        Fault fault = makeFault(QStringLiteral("vs1"), action, aboutCall ? setContext : QString());
        fault.times = fault.stays() ? 3 : 0;
        QCOMPARE(Fault::fromJson(fault.toJson()), fault);
    }
    Fault rest = makeFault(QStringLiteral("*"), Fault::Action::Refuse, QStringLiteral("GET /api/cluster"));
    rest.status = 503;
    QCOMPARE(Fault::fromJson(rest.toJson()), rest);
}

void TestFault::hasDefaults()
{
    const Fault refuse = Fault::fromJson({{QStringLiteral("action"), QStringLiteral("refuse")}});
    QCOMPARE(refuse.svm, QStringLiteral("*"));
    QCOMPARE(refuse.call, anyCall);
    QCOMPARE(refuse.status, quint32(Fsrvp::FSRVP_E_BAD_STATE));
    QCOMPARE(refuse.times, 0);
    const Fault rest = Fault::fromJson(
        {{QStringLiteral("action"), QStringLiteral("refuse")}, {QStringLiteral("call"), QStringLiteral("get /api/*")}});
    QCOMPARE(rest.status, 500U);
    QCOMPARE(rest.call, QStringLiteral("GET /api/*"));
    const Fault delay = Fault::fromJson({{QStringLiteral("action"), QStringLiteral("delay-commit")}});
    QCOMPARE(delay.milliseconds, 5000);
    QVERIFY(delay.call.isEmpty());
}

void TestFault::spellsCallsAsTheSpecificationDoes()
{
    QCOMPARE(fsrvpCallNames().size(), 13);
    const Fault fault = Fault::fromJson({{QStringLiteral("action"), QStringLiteral("drop")},
                                         {QStringLiteral("call"), QStringLiteral("preparesHADOWcopySet")}});
    QCOMPARE(fault.call, QStringLiteral("PrepareShadowCopySet"));
}

void TestFault::readsStatuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("status");
    QTest::newRow("name") << "FSRVP_E_BAD_STATE" << qint64(0x80042301);
    QTest::newRow("lower case") << "e_accessdenied" << qint64(0x80070005);
    QTest::newRow("passed through") << "VSS_E_INSUFFICIENT_STORAGE" << qint64(0x8004231F);
    QTest::newRow("wait") << "FSRVP_E_WAIT_TIMEOUT" << qint64(0x102);
    QTest::newRow("all ones") << "FSRVP_E_WAIT_FAILED" << qint64(0xFFFFFFFF);
    QTest::newRow("zero") << "ZERO" << qint64(0);
    QTest::newRow("hexadecimal") << "0x80041234" << qint64(0x80041234);
    QTest::newRow("decimal") << "258" << qint64(258);
    QTest::newRow("unknown name") << "E_NO_SUCH" << qint64(-1);
    QTest::newRow("too large") << "0x180041234" << qint64(-1);
    QTest::newRow("negative") << "-1" << qint64(-1);
    QTest::newRow("empty") << "" << qint64(-1);
}

void TestFault::readsStatuses()
{
    QFETCH(QString, text);
    QFETCH(qint64, status);
    const auto parsed = parseStatus(text);
    QCOMPARE(parsed ? qint64(*parsed) : -1, status);
    if (parsed)
        QCOMPARE(parseStatus(printStatus(*parsed)), parsed);
}

void TestFault::printsWhatOneTypes()
{
    QCOMPARE(makeFault(QStringLiteral("vs1"), Fault::Action::Refuse, setContext, 2).toString(),
             QStringLiteral("vs1 refuse SetContext --status FSRVP_E_BAD_STATE --times 2"));
    QCOMPARE(makeFault(QStringLiteral("vs1"), Fault::Action::Delay, anyCall).toString(),
             QStringLiteral("vs1 delay * --ms 700"));
    QCOMPARE(makeFault(QStringLiteral("*"), Fault::Action::Drop, QStringLiteral("GET /api/cluster")).toString(),
             QStringLiteral("* drop \"GET /api/cluster\""));
    QCOMPARE(makeFault(QStringLiteral("vs2"), Fault::Action::KillSmbd).toString(), QStringLiteral("vs2 kill-smbd"));
}

void TestFault::refusesWhatMakesNoSense_data()
{
    QTest::addColumn<QJsonObject>("json");
    QTest::addColumn<QString>("member");
    const auto row = [](const char *name, const QJsonObject &json, const char *member) {
        QTest::newRow(name) << json << QString::fromLatin1(member);
    };
    const QString action = QStringLiteral("action");
    const QString call = QStringLiteral("call");
    const QString svm = QStringLiteral("svm");
    const QString status = QStringLiteral("status");
    const QString drop = QStringLiteral("drop");
    const QString refuse = QStringLiteral("refuse");
    const QString rest = QStringLiteral("GET /api/cluster");
    row("no action", {}, "faults[0].action");
    row("unknown action", {{action, QStringLiteral("explode")}}, "faults[0].action");
    row("empty SVM", {{action, drop}, {svm, QString()}}, "faults[0].svm");
    row("unknown call", {{action, drop}, {call, QStringLiteral("SetContexts")}}, "faults[0].call");
    row("unknown method", {{action, drop}, {call, QStringLiteral("FETCH /api/cluster")}}, "faults[0].call");
    row("path outside the API", {{action, drop}, {call, QStringLiteral("GET /etc")}}, "faults[0].call");
    row("REST call of an SVM", {{action, drop}, {call, rest}, {svm, QStringLiteral("vs1")}}, "faults[0].svm");
    row("HTTP status of success", {{action, refuse}, {call, rest}, {status, 200}}, "faults[0].status");
    row("unknown status", {{action, refuse}, {status, QStringLiteral("E_WHAT")}}, "faults[0].status");
    row("no delay", {{action, QStringLiteral("delay")}, {QStringLiteral("milliseconds"), 0}}, "faults[0].milliseconds");
    row("negative times", {{action, drop}, {QStringLiteral("times"), -1}}, "faults[0].times");
    row("status of a drop", {{action, drop}, {status, 5}}, "faults[0].status");
    row("call of a kill", {{action, QStringLiteral("kill-smbd")}, {call, setContext}}, "faults[0].call");
    row("times of a kill", {{action, QStringLiteral("kill-smbd")}, {QStringLiteral("times"), 1}}, "faults[0].times");
}

void TestFault::refusesWhatMakesNoSense()
{
    QFETCH(QJsonObject, json);
    QFETCH(QString, member);
    try {
        Fault::fromJson(json, QStringLiteral("faults[0]"));
        QFAIL("it was accepted");
    } catch (const Error &error) {
        QCOMPARE(error.kind(), FailureKind::InvalidInput);
        QCOMPARE(error.failure().object, member);
        QVERIFY(!error.failure().detail.isEmpty());
    }
}

void TestFault::isTakenAsOftenAsItSays()
{
    FaultTable table;
    table.add(makeFault(QStringLiteral("vs1"), Fault::Action::Refuse, setContext, 2));
    table.add(makeFault(QStringLiteral("vs1"), Fault::Action::Drop, anyCall, 1));
    QCOMPARE(table.takeCall(QStringLiteral("vs1"), setContext)->times, 2);
    QCOMPARE(table.list().first().times, 1);
    QCOMPARE(table.takeCall(QStringLiteral("vs1"), setContext)->action, Fault::Action::Refuse);
    QCOMPARE(table.takeCall(QStringLiteral("vs1"), setContext)->action, Fault::Action::Drop);
    QVERIFY(!table.takeCall(QStringLiteral("vs1"), setContext));
    QVERIFY(table.list().isEmpty());
}

void TestFault::staysUntilCleared()
{
    FaultTable table;
    table.add(makeFault(QStringLiteral("vs1"), Fault::Action::Garbage, anyCall));
    for (int i = 0; i < 100; ++i)
        QVERIFY(table.takeCall(QStringLiteral("vs1"), setContext));
    table.clear();
    QVERIFY(!table.takeCall(QStringLiteral("vs1"), setContext));
}

void TestFault::fitsItsSvmAndCall()
{
    FaultTable table;
    table.add(makeFault(QStringLiteral("vs1"), Fault::Action::Refuse, setContext));
    QVERIFY(!table.takeCall(QStringLiteral("vs2"), setContext));
    QVERIFY(!table.takeCall(QStringLiteral("vs1"), QStringLiteral("GetShareMapping")));
    QVERIFY(!table.takeRest(QStringLiteral("GET"), QStringLiteral("/api/cluster")));
    table.add(makeFault(QStringLiteral("*"), Fault::Action::Refuse, anyCall));
    QVERIFY(table.takeCall(QStringLiteral("vs2"), QStringLiteral("GetShareMapping")));
    QVERIFY(!table.takeRest(QStringLiteral("GET"), QStringLiteral("/api/cluster")));
}

void TestFault::fitsRestPaths()
{
    FaultTable table;
    table.add(makeFault(QStringLiteral("*"), Fault::Action::Refuse, QStringLiteral("GET /api/storage/volumes")));
    table.add(makeFault(QStringLiteral("*"), Fault::Action::Drop, QStringLiteral("POST /api/storage/*")));
    const QString volumes = QStringLiteral("/api/storage/volumes");
    QCOMPARE(table.takeRest(QStringLiteral("GET"), volumes)->action, Fault::Action::Refuse);
    QVERIFY(!table.takeRest(QStringLiteral("GET"), volumes + QStringLiteral("/1")));
    QVERIFY(!table.takeRest(QStringLiteral("PATCH"), volumes));
    QCOMPARE(table.takeRest(QStringLiteral("POST"), volumes)->action, Fault::Action::Drop);
    QVERIFY(!table.takeRest(QStringLiteral("POST"), QStringLiteral("/api/cluster")));
    QVERIFY(!table.takeRest(QStringLiteral("POST"), QStringLiteral("/api/storages")));
    QVERIFY(!table.takeCall(QStringLiteral("vs1"), setContext));
}

void TestFault::keepsCommitsApartFromCalls()
{
    FaultTable table;
    table.add(makeFault(QStringLiteral("vs1"), Fault::Action::FailCommit, {}, 1));
    table.add(makeFault(QStringLiteral("*"), Fault::Action::DelayCommit));
    QVERIFY(!table.takeCall(QStringLiteral("vs1"), QStringLiteral("CommitShadowCopySet")));
    QCOMPARE(table.takeCommit(QStringLiteral("vs1"))->action, Fault::Action::FailCommit);
    QCOMPARE(table.takeCommit(QStringLiteral("vs1"))->action, Fault::Action::DelayCommit);
    QVERIFY(table.takeCommit(QStringLiteral("vs9")));
}

void TestFault::clearsOneSvm()
{
    FaultTable table;
    table.add(makeFault(QStringLiteral("vs1"), Fault::Action::Drop, anyCall));
    table.add(makeFault(QStringLiteral("vs2"), Fault::Action::Drop, anyCall));
    table.clear(QStringLiteral("vs1"));
    QCOMPARE(table.list().size(), 1);
    QCOMPARE(table.list().first().svm, QStringLiteral("vs2"));
    table.clear(QStringLiteral("*"));
    QVERIFY(table.list().isEmpty());
}

QTEST_GUILESS_MAIN(TestFault)
#include "tst_fault.moc"
