// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/guid.h"
#include "shadow/createsets.h"

#include <QCborArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace Penumbra;
using namespace Penumbra::Shadow;

namespace {

ShadowCopySet fullSet()
{
    ShadowCopySet set;
    set.endpoint = {QStringLiteral("files1.lab.test"), 1445};
    set.id = QUuid::createUuid();
    set.context = Fsrvp::CTX_NAS_ROLLBACK | Fsrvp::ATTR_AUTO_RECOVERY;
    set.state = SetState::Recovered;
    set.keep = true;
    set.copies.append(ShadowCopy {UncPath(QStringLiteral("files1.lab.test"), QStringLiteral("vm ü$")),
                                  QUuid::createUuid(), QStringLiteral("vm ü$@{x}$"),
                                  QDateTime(QDate(2026, 2, 3), QTime(4, 5, 6, 7), Qt::UTC)});
    set.copies.append(
        ShadowCopy {UncPath(QStringLiteral("files1.lab.test"), QStringLiteral("logs")), QUuid::createUuid(), {}, {}});
    return set;
}

using Shares = QList<std::pair<UncPath, quint16>>;

Shares sharesOf(const QStringList &texts, quint16 port = 445)
{
    Shares shares;
    for (const QString &text : texts)
        shares.append({UncPath::parse(text), port});
    return shares;
}

QStringList namesOf(const QList<UncPath> &shares)
{
    QStringList names;
    for (const UncPath &share : shares)
        names.append(share.shareName());
    return names;
}

} // namespace

class TestShadowCopySet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackFromTheJournal();
    void everyStateComesBack();
    void survivesJson();
    void incompleteEntriesAreRefused_data();
    void incompleteEntriesAreRefused();
    void groupsSharesByServerInOrder();
    void keepsServersOfTwoDomainsApart();
    void takesAShareOnce_data();
    void takesAShareOnce();
    void keepsPortsApart();
    void refusesNoShares();
    void contexts_data();
    void contexts();
};

void TestShadowCopySet::comesBackFromTheJournal()
{
    const ShadowCopySet set = fullSet();
    QVERIFY(ShadowCopySet::fromCbor(set.toCbor()) == set);
    ShadowCopySet young;
    young.endpoint = {QStringLiteral("10.0.0.1"), 445};
    young.id = QUuid::createUuid();
    QVERIFY(ShadowCopySet::fromCbor(young.toCbor()) == young);
    QVERIFY(!(young == set));
}

void TestShadowCopySet::everyStateComesBack()
{
    QStringList names;
    for (int state = int(SetState::Started); state <= int(SetState::Removed); ++state) {
        ShadowCopySet set = fullSet();
        set.state = SetState(state);
        QCOMPARE(int(ShadowCopySet::fromCbor(set.toCbor()).state), state);
        names.append(setStateName(SetState(state)));
    }
    QCOMPARE(names.removeDuplicates(), 0);
}

void TestShadowCopySet::survivesJson()
{
    // The journal and --json keep it as JSON.
    const ShadowCopySet set = fullSet();
    const QByteArray json = QJsonDocument(set.toCbor().toJsonObject()).toJson();
    QVERIFY(ShadowCopySet::fromCbor(QCborMap::fromJsonObject(QJsonDocument::fromJson(json).object())) == set);
}

void TestShadowCopySet::incompleteEntriesAreRefused_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QCborValue>("value");
    QTest::newRow("no ID") << QStringLiteral("id") << QCborValue();
    QTest::newRow("an ID that is none") << QStringLiteral("id") << QCborValue(QStringLiteral("x"));
    QTest::newRow("no server") << QStringLiteral("server") << QCborValue();
    QTest::newRow("no state") << QStringLiteral("state") << QCborValue();
    QTest::newRow("a state of a newer version") << QStringLiteral("state") << QCborValue(QStringLiteral("sealed"));
    QTest::newRow("a copy without share") << QStringLiteral("copies") << QCborValue(QCborArray {QCborMap {}});
    QTest::newRow("a copy that is none") << QStringLiteral("copies") << QCborValue(QCborArray {5});
}

void TestShadowCopySet::incompleteEntriesAreRefused()
{
    QFETCH(QString, key);
    QFETCH(QCborValue, value);
    QCborMap map = fullSet().toCbor();
    map[key] = value;
    QVERIFY_EXCEPTION_THROWN(ShadowCopySet::fromCbor(map), Error);
}

void TestShadowCopySet::groupsSharesByServerInOrder()
{
    const SharesByServer grouped = groupShares(sharesOf(
        {QStringLiteral("\\\\b\\two"), QStringLiteral("\\\\a\\one"), QStringLiteral("\\\\B.lab.test\\three")}));
    QCOMPARE(grouped.listedTwice, QStringList());
    QCOMPARE(grouped.servers.size(), 2);
    QCOMPARE(grouped.servers[0].first, (Smb::Endpoint {QStringLiteral("b"), 445}));
    QCOMPARE(namesOf(grouped.servers[0].second),
             QStringList({QStringLiteral("\\\\b\\two"), QStringLiteral("\\\\B.lab.test\\three")}));
    QCOMPARE(grouped.servers[1].first.server, QStringLiteral("a"));
}

void TestShadowCopySet::keepsServersOfTwoDomainsApart()
{
    const SharesByServer grouped =
        groupShares(sharesOf({QStringLiteral("\\\\nas.berlin.test\\vms"), QStringLiteral("\\\\nas.munich.test\\vms")}));
    QCOMPARE(grouped.listedTwice, QStringList());
    QCOMPARE(grouped.servers.size(), 2);
}

void TestShadowCopySet::takesAShareOnce_data()
{
    QTest::addColumn<QString>("second");
    QTest::addColumn<bool>("same");
    QTest::newRow("the same") << QStringLiteral("\\\\files1\\vms") << true;
    QTest::newRow("other case") << QStringLiteral("\\\\FILES1\\VMs") << true;
    QTest::newRow("slashes") << QStringLiteral("//files1/vms/") << true;
    QTest::newRow("with its domain") << QStringLiteral("\\\\files1.lab.test\\vms") << true;
    QTest::newRow("another share") << QStringLiteral("\\\\files1\\vms$") << false;
    QTest::newRow("another server") << QStringLiteral("\\\\files2\\vms") << false;
}

void TestShadowCopySet::takesAShareOnce()
{
    QFETCH(QString, second);
    QFETCH(bool, same);
    const SharesByServer grouped = groupShares(sharesOf({QStringLiteral("\\\\files1\\vms"), second}));
    qsizetype count = 0;
    for (const auto &[endpoint, shares] : grouped.servers)
        count += shares.size();
    QCOMPARE(count, same ? 1 : 2);
    QCOMPARE(grouped.listedTwice.size(), same ? 1 : 0);
}

void TestShadowCopySet::keepsPortsApart()
{
    const QStringList one {QStringLiteral("\\\\127.0.0.1\\vms")};
    const SharesByServer grouped =
        groupShares(sharesOf(one, 1445) + sharesOf(one, 2445) + sharesOf({QStringLiteral("\\\\127.0.0.2\\vms")}, 1445));
    QCOMPARE(grouped.servers.size(), 3);
    QCOMPARE(grouped.listedTwice, QStringList());
}

void TestShadowCopySet::refusesNoShares()
{
    try {
        groupShares({});
        QFAIL("no exception");
    } catch (const Error &error) {
        QCOMPARE(error.kind(), FailureKind::InvalidInput);
    }
}

void TestShadowCopySet::contexts_data()
{
    QTest::addColumn<CreateOptions>("options");
    QTest::addColumn<quint32>("context");
    const auto row = [](const char *name, quint32 base, std::optional<bool> recovery, bool keep, quint32 context) {
        CreateOptions options;
        options.context = base;
        options.autoRecovery = recovery;
        options.keep = keep;
        QTest::newRow(name) << options << context;
    };
    // [MS-FSRVP] 2.2.2.1 and 2.2.2.2
    row("backup", Fsrvp::CTX_BACKUP, {}, false, 0x00000000);
    row("file share backup", Fsrvp::CTX_FILE_SHARE_BACKUP, {}, false, 0x00000010);
    row("backup, kept", Fsrvp::CTX_BACKUP, {}, true, 0x00000009); // CTX_APP_ROLLBACK
    row("file share backup, kept", Fsrvp::CTX_FILE_SHARE_BACKUP, {}, true, 0x00000019); // CTX_NAS_ROLLBACK
    row("NAS rollback", Fsrvp::CTX_NAS_ROLLBACK, {}, false, 0x00000019);
    row("application rollback, kept", Fsrvp::CTX_APP_ROLLBACK, {}, true, 0x00000009);
    row("automatic recovery", Fsrvp::CTX_FILE_SHARE_BACKUP, true, false, 0x00400010);
    row("no automatic recovery", Fsrvp::CTX_FILE_SHARE_BACKUP, false, false, 0x00000012);
    row("everything", Fsrvp::CTX_BACKUP, true, true, 0x00400009);
}

void TestShadowCopySet::contexts()
{
    QFETCH(CreateOptions, options);
    QFETCH(quint32, context);
    QCOMPARE(contextOf(options), context);
}

QTEST_GUILESS_MAIN(TestShadowCopySet)
#include "tst_shadowcopyset.moc"
