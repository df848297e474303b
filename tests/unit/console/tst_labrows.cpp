// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/labrows.h"

#include <QAbstractItemModelTester>
#include <QJsonDocument>
#include <QTest>

using namespace Penumbra::Console;

/// What a reference server tells, as rows.
class TestLabRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsServersSetsAndFaults();
    void nothingIsNoRow();
    void changesAreADifference();
};

namespace {

QJsonObject status()
{
    return QJsonDocument::fromJson(R"({
        "svms": [
            {"name": "vs1", "smbServer": "VS1", "address": "127.0.0.1", "port": 4450, "profile": "ontap",
             "smbd": true, "agent": true, "shares": [{"name": "a"}, {"name": "b"}],
             "sets": [{"id": "S", "status": "Exposed", "copies": [
                 {"volume": "v", "shares": [{"share": "a", "exposed": "a@{C}"}]}]}]},
            {"name": "vs2", "smbServer": "VS2", "address": "127.0.0.2", "port": 445, "profile": "samba",
             "smbd": true, "agent": false, "shares": [], "sets": []}],
        "faults": [{"svm": "*", "action": "refuse", "call": "SetContext", "status": "E_ACCESSDENIED", "times": 2},
                   {"svm": "vs1", "action": "delay", "call": "*", "milliseconds": 5000}]})")
        .object();
}

} // namespace

void TestLabRows::readsServersSetsAndFaults()
{
    const QList<LabServer> servers = LabServer::fromStatus(status());
    QCOMPARE(servers.size(), 2);
    QCOMPARE(servers[0].endpoint, QStringLiteral("127.0.0.1:4450"));
    QCOMPARE(servers[0].shares, QStringLiteral("a, b"));
    QCOMPARE(servers[0].state, QStringLiteral("runs"));
    QCOMPARE(servers[1].state, QStringLiteral("Remote VSS does not run"));
    const QList<LabSet> sets = LabSet::fromStatus(status());
    QCOMPARE(sets,
             (QList<LabSet> {{QStringLiteral("vs1"), QStringLiteral("S"), QStringLiteral("Exposed"),
                              QStringLiteral("a"), QStringLiteral("a@{C}")}}));
    const QList<LabFault> faults = LabFault::fromStatus(status());
    QCOMPARE(faults.size(), 2);
    QVERIFY(faults[0].details.startsWith(QLatin1String("E_ACCESSDENIED, 2 ")));
    QVERIFY(!faultText(faults[0].action).isEmpty());
}

void TestLabRows::nothingIsNoRow()
{
    QVERIFY(LabServer::fromStatus({}).isEmpty());
    QVERIFY(LabSet::fromStatus({}).isEmpty());
    QVERIFY(LabFault::fromStatus({}).isEmpty());
}

void TestLabRows::changesAreADifference()
{
    RowModel<LabServer> model(LabServer::columns(), [](const LabServer &row) { return row.name; });
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(LabServer::fromStatus(status()));
    const QPersistentModelIndex second = model.indexOf(QStringLiteral("vs2"));
    QList<LabServer> rows = LabServer::fromStatus(status());
    rows[1].state = QStringLiteral("runs");
    rows.removeFirst();
    model.setRows(rows);
    QVERIFY(second.isValid());
    QCOMPARE(second.row(), 0);
}

QTEST_GUILESS_MAIN(TestLabRows)
#include "tst_labrows.moc"
