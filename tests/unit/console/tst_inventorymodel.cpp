// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/inventorymodel.h"
#include "console/rowmodel.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace Penumbra::Console;

namespace {

const QUuid storageSystem = QUuid::createUuid();

InventoryNode shareNode(const QString &name)
{
    InventoryNode node;
    node.id = ObjectId::ofShare(storageSystem, QStringLiteral("svm"), name);
    node.name = name;
    return node;
}

InventoryNode systemNode(const QList<InventoryNode> &shares)
{
    InventoryNode node;
    node.id = ObjectId::ofSystem(storageSystem);
    node.name = QStringLiteral("cluster1");
    node.children = shares;
    return node;
}

struct Line
{
    QString name;
    int size = 0;
    bool operator==(const Line &) const = default;
};

RowModel<Line> *lineModel(QObject *parent)
{
    return new RowModel<Line>(
        {{QStringLiteral("Name"), [](const Line &line) { return QVariant(line.name); }},
         {QStringLiteral("Size"), [](const Line &line) { return QVariant(line.size); }}},
        [](const Line &line) { return line.name; }, {}, parent);
}

QStringList namesOf(const QAbstractItemModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.index(row, 0).data().toString());
    return names;
}

} // namespace

class TestModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inventoryKeepsIndicesAcrossARefresh();
    void draggedObjectsAreReadAgain();
    void identitySurvivesCbor();
    void nonsenseIsNoIdentity();
    void rowsSortAndFilterAndKeepIndices();
    void manyScatteredRowsGoAndComeBack();
    void whatComesWhileManyRowsAreSortedIsNotLost();
};

void TestModels::inventoryKeepsIndicesAcrossARefresh()
{
    InventoryModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setNodes({systemNode({shareNode(QStringLiteral("a")), shareNode(QStringLiteral("c"))})});
    const ObjectId c = ObjectId::ofShare(storageSystem, QStringLiteral("svm"), QStringLiteral("c"));
    const QPersistentModelIndex kept = model.indexOf(c);
    QVERIFY(kept.isValid());
    model.setNodes({systemNode({shareNode(QStringLiteral("b")), shareNode(QStringLiteral("c"))})});
    QVERIFY(kept.isValid());
    QCOMPARE(kept.row(), 1);
    QCOMPARE(InventoryModel::objectOf(kept), c);
    QVERIFY(!model.indexOf(ObjectId::ofShare(storageSystem, QStringLiteral("svm"), QStringLiteral("a"))).isValid());
    model.setNodes({});
    QVERIFY(!kept.isValid());
    QCOMPARE(model.rowCount(), 0);
}

void TestModels::draggedObjectsAreReadAgain()
{
    InventoryModel model;
    model.setNodes({systemNode({shareNode(QStringLiteral("a"))})});
    const ObjectId a = ObjectId::ofShare(storageSystem, QStringLiteral("svm"), QStringLiteral("a"));
    const std::unique_ptr<QMimeData> data(model.mimeData({model.indexOf(a)}));
    QVERIFY(data);
    QCOMPARE(objectsIn(data.get()), QList<ObjectId> {a});
    QVERIFY(objectsIn(nullptr).isEmpty());
}

void TestModels::identitySurvivesCbor()
{
    const ObjectId share = ObjectId::ofShare(storageSystem, QStringLiteral("svm"), QStringLiteral("a"));
    const ObjectId machine = ObjectId::ofMachine(share, QUuid::createUuid(), QStringLiteral("vm\\vm.vmcx"));
    QCOMPARE(ObjectId::fromCbor(machine.toCbor()), machine);
    QCOMPARE(machine.shareId(), share);
    QVERIFY(share.contains(machine));
    QVERIFY(!machine.contains(share));
}

void TestModels::nonsenseIsNoIdentity()
{
    QVERIFY(ObjectId::fromCbor({}).isNull());
    QVERIFY(ObjectId::fromCbor({QStringLiteral("x"), 7}).isNull());
    QMimeData data;
    data.setData(objectMimeType(), QByteArray("\x9f\xff\xff", 3));
    QVERIFY(objectsIn(&data).isEmpty());
}

void TestModels::rowsSortAndFilterAndKeepIndices()
{
    RowModel<Line> &model = *lineModel(this);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows({{QStringLiteral("vm10"), 1}, {QStringLiteral("vm2"), 3}, {QStringLiteral("db"), 2}});
    const QPersistentModelIndex kept = model.indexOf(QStringLiteral("vm2"));
    model.sort(0);
    QCOMPARE(namesOf(model), QStringList({QStringLiteral("db"), QStringLiteral("vm2"), QStringLiteral("vm10")}));
    QCOMPARE(kept.row(), 1);
    model.sort(1, Qt::DescendingOrder);
    QCOMPARE(namesOf(model), QStringList({QStringLiteral("vm2"), QStringLiteral("db"), QStringLiteral("vm10")}));
    model.setFilter(QStringLiteral("vm"));
    QCOMPARE(namesOf(model), QStringList({QStringLiteral("vm2"), QStringLiteral("vm10")}));
    QVERIFY(kept.isValid());
    model.setRows({{QStringLiteral("vm2"), 0}, {QStringLiteral("vm3"), 9}});
    QCOMPARE(namesOf(model), QStringList({QStringLiteral("vm3"), QStringLiteral("vm2")}));
    QCOMPARE(model.total(), 2);
}

/// Every third of many rows goes and comes back: few signals, and what stays keeps its index.
void TestModels::manyScatteredRowsGoAndComeBack()
{
    constexpr int count = 60'000;
    RowModel<Line> &model = *lineModel(this);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(count, [] {
        QList<Line> lines;
        for (int i = 0; i < count; ++i)
            lines.append({QStringLiteral("vm%1").arg(i), i % 3});
        return lines;
    });
    QTRY_COMPARE(model.rowCount(), count);
    const QStringList all = namesOf(model);
    const QPersistentModelIndex kept = model.indexOf(QStringLiteral("vm30001"));
    const QPersistentModelIndex goes = model.indexOf(QStringLiteral("vm30000"));
    QCOMPARE(kept.row(), 30'001);

    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.setCondition([](const Line &line) { return line.size != 0; });
    QTRY_COMPARE(model.rowCount(), count / 3 * 2);
    QCOMPARE(removed.count(), 1);
    QCOMPARE(kept.data().toString(), QStringLiteral("vm30001"));
    QCOMPARE(kept.row(), 20'000);
    QVERIFY(!goes.isValid());
    model.setCondition({});
    QTRY_COMPARE(model.rowCount(), count);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(namesOf(model), all);
    QCOMPARE(kept.row(), 30'001);
}

void TestModels::whatComesWhileManyRowsAreSortedIsNotLost()
{
    RowModel<Line> &model = *lineModel(this);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto lines = [](int count) {
        QList<Line> made;
        for (int i = count; i > 0; --i)
            made.append({QStringLiteral("vm%1").arg(i), i});
        return made;
    };
    model.setRows(lines(20'000));
    model.setFilter(QStringLiteral("vm1"));
    model.setRows(lines(20'002));
    model.setFilter(QStringLiteral("vm2000"));
    model.sort(1);
    QTRY_COMPARE(namesOf(model),
                 QStringList({QStringLiteral("vm2000"), QStringLiteral("vm20000"), QStringLiteral("vm20001"),
                              QStringLiteral("vm20002")}));
    QCOMPARE(model.total(), 20'002);
    model.setRows({});
    QTRY_COMPARE(model.total(), 0);
    QCOMPARE(model.rowCount(), 0);
}

QTEST_MAIN(TestModels)
#include "tst_inventorymodel.moc"
