// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/inventorymodel.h"
#include "console/rowmodel.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
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

QTEST_MAIN(TestModels)
#include "tst_inventorymodel.moc"
