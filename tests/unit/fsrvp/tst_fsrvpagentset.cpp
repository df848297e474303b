// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/failure.h"
#include "fsrvp/agentset.h"
#include "fsrvp/constants.h"

#include <QCborArray>
#include <QCborValue>
#include <QRandomGenerator>
#include <QtTest>

using namespace Penumbra;
using namespace Penumbra::Fsrvp;

namespace {

AgentSet example()
{
    const QUuid id(0x00112233, 0x4455, 0x6677, 0x88, 0x99, 0xaa, 0xbb, 0xcc, 0xdd, 0xee, 0xff);
    AgentMapping plain {QStringLiteral("\\\\Server\\VMs\\"), QStringLiteral("vms"), id, {}, false};
    AgentMapping exposed = plain;
    exposed.share = QStringLiteral("geh\u00e4use$");
    exposed.shadowCopyShareName = QStringLiteral("geh\u00e4use$@{}$");
    exposed.isExposed = true;
    const AgentCopy first {id, QStringLiteral("v1"), 133'000'000'000'000'001, {plain, exposed}};
    const AgentCopy second {QUuid(), QString(), -1, {}};
    return {id, AgentSetStatus::CreationInProgress, CTX_NAS_ROLLBACK | ATTR_AUTO_RECOVERY, {first, second}};
}

/// What a store on disk does to it.
QCborMap throughBytes(const QCborMap &map)
{
    return QCborValue::fromCbor(QCborValue(map).toCbor()).toMap();
}

FailureKind failureOfReading(const QCborMap &map)
{
    try {
        AgentSet::fromCbor(map);
    } catch (const Error &error) {
        return error.kind();
    }
    return FailureKind::Last;
}

/// The example with one value of the set, its first copy or that copy's first mapping replaced.
QCborMap with(const QString &place, const QString &key, const QCborValue &value)
{
    QCborMap set = example().toCbor();
    QCborArray copies = set.value(QLatin1String("copies")).toArray();
    QCborMap copy = copies.at(0).toMap();
    QCborArray mappings = copy.value(QLatin1String("mappings")).toArray();
    QCborMap mapping = mappings.at(0).toMap();
    QCborMap &changed = place == QLatin1String("set") ? set : place == QLatin1String("copy") ? copy : mapping;
    if (value.isUndefined())
        changed.remove(key);
    else
        changed[key] = value;
    if (place == QLatin1String("mapping")) {
        mappings[0] = mapping;
        copy[QLatin1String("mappings")] = mappings;
    }
    if (place != QLatin1String("set")) {
        copies[0] = copy;
        set[QLatin1String("copies")] = copies;
    }
    return set;
}

} // namespace

class TestFsrvpAgentSet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everythingSurvivesCbor();
    void everyStatusSurvivesCbor();
    void whatDoesNotBelongIsRefused_data();
    void whatDoesNotBelongIsRefused();
    void randomBytesAreRefusedOrReadExactly();
    void attributesDecide();
};

void TestFsrvpAgentSet::everythingSurvivesCbor()
{
    const AgentSet set = example();
    QVERIFY(AgentSet::fromCbor(throughBytes(set.toCbor())) == set);
    QVERIFY(AgentSet::fromCbor(throughBytes(AgentSet().toCbor())) == AgentSet());
}

void TestFsrvpAgentSet::everyStatusSurvivesCbor()
{
    const QStringList names {
        QStringLiteral("Started"),   QStringLiteral("Added"),   QStringLiteral("CreationInProgress"),
        QStringLiteral("Committed"), QStringLiteral("Exposed"), QStringLiteral("Recovered")};
    for (int i = 0; i < names.size(); ++i) {
        AgentSet set = example();
        set.status = AgentSetStatus(i);
        QCOMPARE(agentSetStatusName(set.status), names[i]);
        QVERIFY(AgentSet::fromCbor(throughBytes(set.toCbor())) == set);
    }
}

void TestFsrvpAgentSet::whatDoesNotBelongIsRefused_data()
{
    QTest::addColumn<QCborMap>("map");
    QTest::newRow("nothing") << QCborMap();
    const QMap<QString, QStringList> keys {
        {QStringLiteral("set"),
         {QStringLiteral("context"), QStringLiteral("copies"), QStringLiteral("id"), QStringLiteral("status")}},
        {QStringLiteral("copy"),
         {QStringLiteral("creationTime"), QStringLiteral("id"), QStringLiteral("mappings"), QStringLiteral("volume")}},
        {QStringLiteral("mapping"),
         {QStringLiteral("clientShadowCopyId"), QStringLiteral("exposed"), QStringLiteral("exposedAs"),
          QStringLiteral("share"), QStringLiteral("shareNameUnc")}},
    };
    for (auto place = keys.cbegin(); place != keys.cend(); ++place) {
        for (const QString &key : *place) {
            const auto row = [&](const char *what, const QCborValue &value) {
                QTest::addRow("%s %s %s", qPrintable(place.key()), qPrintable(key), what)
                    << with(place.key(), key, value);
            };
            row("missing", QCborValue(QCborValue::Undefined));
            row("null", QCborValue(nullptr));
            row("a double", QCborValue(1.5));
            row("bytes", QCborValue(QByteArray("x")));
            row("an array of rubbish", QCborArray {1, QStringLiteral("x"), QCborMap()});
        }
        QTest::addRow("%s with a key too many", qPrintable(place.key()))
            << with(place.key(), QStringLiteral("more"), QCborValue(1));
    }
    QTest::newRow("unknown status") << with(QStringLiteral("set"), QStringLiteral("status"), QStringLiteral("started"));
    QTest::newRow("context too big") << with(QStringLiteral("set"), QStringLiteral("context"), qint64(0x100000000));
    QTest::newRow("context negative") << with(QStringLiteral("set"), QStringLiteral("context"), -1);
    QTest::newRow("id in braces") << with(QStringLiteral("set"), QStringLiteral("id"),
                                          QStringLiteral("{00112233-4455-6677-8899-aabbccddeeff}"));
    QTest::newRow("id is no id") << with(QStringLiteral("copy"), QStringLiteral("id"), QStringLiteral("x"));
    QTest::newRow("a number for a truth") << with(QStringLiteral("mapping"), QStringLiteral("exposed"), 1);
}

void TestFsrvpAgentSet::whatDoesNotBelongIsRefused()
{
    QFETCH(QCborMap, map);
    QCOMPARE(failureOfReading(map), FailureKind::InvalidInput);
    QCOMPARE(failureOfReading(throughBytes(map)), FailureKind::InvalidInput);
}

void TestFsrvpAgentSet::randomBytesAreRefusedOrReadExactly()
{
    QRandomGenerator random(3);
    const QByteArray good = QCborValue(example().toCbor()).toCbor();
    int refused = 0;
    for (int i = 0; i < 20'000; ++i) {
        QByteArray bytes = good;
        for (int changes = random.bounded(1, 4); changes > 0; --changes)
            bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
        if (random.bounded(4) == 0)
            bytes.truncate(random.bounded(int(bytes.size())));
        QCborParserError broken;
        const QCborMap map = QCborValue::fromCbor(bytes, &broken).toMap();
        if (broken.error != QCborError::NoError)
            continue; // Qt 6.4 reads half a map then, which must not be touched
        try {
            QVERIFY(AgentSet::fromCbor(map).toCbor() == map);
        } catch (const Error &error) {
            QCOMPARE(error.kind(), FailureKind::InvalidInput);
            ++refused;
        }
    }
    QVERIFY2(refused > 1'000, qPrintable(QString::number(refused)));
}

void TestFsrvpAgentSet::attributesDecide()
{
    AgentSet set;
    for (const quint32 context : {CTX_BACKUP, CTX_FILE_SHARE_BACKUP, CTX_NAS_ROLLBACK, CTX_APP_ROLLBACK}) {
        set.context = context;
        QCOMPARE(set.isPersistent(), context == CTX_NAS_ROLLBACK || context == CTX_APP_ROLLBACK);
        QVERIFY(!set.isWritable());
        set.context = context | ATTR_AUTO_RECOVERY;
        QVERIFY(set.isWritable());
        set.context = context | ATTR_NO_AUTO_RECOVERY;
        QVERIFY(!set.isWritable());
    }
}

QTEST_GUILESS_MAIN(TestFsrvpAgentSet)
#include "tst_fsrvpagentset.moc"
