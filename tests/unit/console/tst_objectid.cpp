// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/objectid.h"

#include <QCborArray>
#include <QCborValue>
#include <QMimeData>
#include <QSet>
#include <QTest>

using namespace Penumbra::Console;

class TestObjectId : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survivesCbor();
    void refusesWhatIsNoIdentity_data();
    void refusesWhatIsNoIdentity();
    void carriesIdentitiesInMimeData();
    void containsWhatLiesInIt();
    void tellsObjectsApart();

private:
    const QUuid m_system = QUuid::createUuid();
    const ObjectId m_share = ObjectId::ofShare(m_system, QStringLiteral("svm"), QStringLiteral("svm/share1"));
    const ObjectId m_machine = ObjectId::ofMachine(m_share, QUuid::createUuid(), QStringLiteral("a\\b.vmcx"));
};

void TestObjectId::survivesCbor()
{
    for (const ObjectId &id : {ObjectId::ofSystem(m_system), m_share, m_machine, ObjectId::ofJob(QUuid::createUuid()),
                               ObjectId::ofVolumes(m_system, QStringLiteral("svm"))})
        QCOMPARE(ObjectId::fromCbor(id.toCbor()), id);
}

void TestObjectId::refusesWhatIsNoIdentity_data()
{
    QTest::addColumn<QCborArray>("array");
    QTest::newRow("empty") << QCborArray();
    QTest::newRow("no kind") << QCborArray {0, "", "", "", "", ""};
    QTest::newRow("unknown kind") << QCborArray {99, "", "", "", "", ""};
    QTest::newRow("too short") << QCborArray {1, "", "", "", ""};
    QTest::newRow("no text") << QCborArray {1, "", 5, "", "", ""};
}

void TestObjectId::refusesWhatIsNoIdentity()
{
    QFETCH(const QCborArray, array);
    QVERIFY(ObjectId::fromCbor(array).isNull());
}

void TestObjectId::carriesIdentitiesInMimeData()
{
    QMimeData data;
    putObjects(data, {m_share, m_machine}, {QStringLiteral("share1"), QStringLiteral("vm1")});
    QCOMPARE(objectsIn(&data), (QList<ObjectId> {m_share, m_machine}));
    QCOMPARE(data.text(), QStringLiteral("share1\nvm1"));
    QMimeData foreign;
    foreign.setText(QStringLiteral("share1"));
    QVERIFY(objectsIn(&foreign).isEmpty());
    foreign.setData(objectMimeType(), QByteArray("\xff\x00garbage", 9));
    QVERIFY(objectsIn(&foreign).isEmpty());
    QVERIFY(objectsIn(nullptr).isEmpty());
}

void TestObjectId::containsWhatLiesInIt()
{
    const ObjectId system = ObjectId::ofSystem(m_system);
    const ObjectId svm = ObjectId::ofSvm(m_system, QStringLiteral("svm"));
    const ObjectId volume = ObjectId::ofVolume(m_system, QStringLiteral("svm"), QStringLiteral("v1"));
    QVERIFY(system.contains(m_machine));
    QVERIFY(svm.contains(m_share));
    QVERIFY(svm.contains(volume));
    QVERIFY(m_share.contains(m_machine));
    QVERIFY(ObjectId::ofShares(m_system, QStringLiteral("svm")).contains(m_share));
    QVERIFY(ObjectId::ofVolumes(m_system, QStringLiteral("svm")).contains(volume));
    QVERIFY(!ObjectId::ofVolumes(m_system, QStringLiteral("svm")).contains(m_share));
    QVERIFY(!m_machine.contains(m_share));
    QVERIFY(!ObjectId::ofSystem(QUuid::createUuid()).contains(m_share));
    QVERIFY(!ObjectId().contains(m_share));
    QCOMPARE(m_machine.shareId(), m_share);
    QCOMPARE(m_machine.svmId(), svm);
    QVERIFY(svm.shareId().isNull());
}

void TestObjectId::tellsObjectsApart()
{
    QSet<ObjectId> ids {m_share, m_machine, ObjectId::ofSystem(m_system),
                        ObjectId::ofSvm(m_system, QStringLiteral("svm"))};
    QCOMPARE(ids.size(), 4);
    ids.insert(ObjectId::ofShare(m_system, QStringLiteral("svm"), QStringLiteral("svm/share1")));
    QCOMPARE(ids.size(), 4);
}

QTEST_GUILESS_MAIN(TestObjectId)
#include "tst_objectid.moc"
