// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/connecting.h"
#include "support/taskrunner.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Penumbra;
using namespace Penumbra::Storage;

class TestConnecting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAccountsAsPeopleWriteThem_data();
    void readsAccountsAsPeopleWriteThem();
    void aNewSystemIsReadOnly();
    void theSameServerIsKnownOnce();
    void aClusterThatShowsNothingIsRefusedByTheAccountsName();
    void onlyWhatRunsOnThisComputerIsAReferenceServer();
    void triesSvmsThatCanBeSignedInTo();
    void anSvmWithoutAHostIsAFailureNotAnError();
};

namespace {

InventoryNote refused(const char *about)
{
    return {QString::fromLatin1(about), {FailureKind::AccessDenied, QStringLiteral("list"), {}, {}, {}}};
}

} // namespace

void TestConnecting::readsAccountsAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("user");
    QTest::newRow("alone") << QStringLiteral("admin") << QString() << QStringLiteral("admin");
    QTest::newRow("with a domain") << QStringLiteral("LAB\\backup") << QStringLiteral("LAB")
                                   << QStringLiteral("backup");
    QTest::newRow("with a realm") << QStringLiteral("backup@lab.test") << QString()
                                  << QStringLiteral("backup@lab.test");
}

void TestConnecting::readsAccountsAsPeopleWriteThem()
{
    QFETCH(QString, text);
    QFETCH(QString, domain);
    QFETCH(QString, user);
    const SignInName name = accountFrom(text);
    QCOMPARE(name.domain, domain);
    QCOMPARE(name.user, user);
    QCOMPARE(accountText(name), text);
    QCOMPARE(accountFrom(QStringLiteral("backup"), QStringLiteral("LAB")).domain, QStringLiteral("LAB"));
}

void TestConnecting::aNewSystemIsReadOnly()
{
    const KnownSystem system = newSystem(QStringLiteral("files1"), SystemKind::Smb, 0);
    QVERIFY(system.readOnly);
    QVERIFY(!system.id.isNull());
    QCOMPARE(system.name, QStringLiteral("files1"));
}

void TestConnecting::theSameServerIsKnownOnce()
{
    const QTemporaryDir folder;
    KnownSystems known(folder.filePath(QStringLiteral("systems.json")));
    KnownSystem system = newSystem(QStringLiteral("files1"), SystemKind::Smb, 0);
    system.name = QStringLiteral("first");
    known.add(system);
    try {
        requireNew(known, newSystem(QStringLiteral("FILES1."), SystemKind::Smb, 0));
        QFAIL("an error was expected");
    } catch (const Error &error) {
        QCOMPARE(error.kind(), FailureKind::AlreadyExists);
        QVERIFY(error.failure().detail.contains(QLatin1String("first")));
    }
    requireNew(known, newSystem(QStringLiteral("files1"), SystemKind::Ontap, 0));
    requireNew(known, newSystem(QStringLiteral("files1"), SystemKind::Smb, 4450));
    QVERIFY_EXCEPTION_THROWN(requireNew(known, newSystem(QStringLiteral("first"), SystemKind::Smb, 0)), Error);
}

void TestConnecting::aClusterThatShowsNothingIsRefusedByTheAccountsName()
{
    KnownSystem system = newSystem(QStringLiteral("cluster1"), SystemKind::Ontap, 0);
    system.management.user = QStringLiteral("viewer");
    Inventory inventory;
    inventory.notes = {refused("SVMs"), refused("volumes")};
    requireSomethingToSee(system, inventory);
    inventory.notes.append(refused("shares"));
    try {
        requireSomethingToSee(system, inventory);
        QFAIL("an error was expected");
    } catch (const Error &error) {
        QCOMPARE(error.kind(), FailureKind::AccessDenied);
        QVERIFY(error.failure().detail.contains(QLatin1String("viewer")));
    }
}

void TestConnecting::onlyWhatRunsOnThisComputerIsAReferenceServer()
{
    Inventory inventory;
    inventory.version = QStringLiteral("Penumbra lab 1.0 (the API of NetApp Release 9.11.1)");
    QVERIFY(isReferenceServer(newSystem(QStringLiteral("127.0.10.254"), SystemKind::Ontap, 0), inventory));
    QVERIFY(!isReferenceServer(newSystem(QStringLiteral("192.0.2.1"), SystemKind::Ontap, 0), inventory));
    QVERIFY(!isReferenceServer(newSystem(QStringLiteral("cluster1"), SystemKind::Ontap, 0), inventory));
    inventory.version = QStringLiteral("NetApp Release 9.11.1");
    QVERIFY(!isReferenceServer(newSystem(QStringLiteral("127.0.10.254"), SystemKind::Ontap, 0), inventory));
}

void TestConnecting::triesSvmsThatCanBeSignedInTo()
{
    Inventory inventory;
    Svm running;
    running.id = QStringLiteral("1");
    running.host = QStringLiteral("192.0.2.1");
    Svm stopped = running;
    stopped.id = QStringLiteral("2");
    stopped.running = false;
    Svm without;
    without.id = QStringLiteral("3");
    inventory.svms = {stopped, running, without};
    QCOMPARE(svmsToTry(inventory), QList<Svm> {running});
}

void TestConnecting::anSvmWithoutAHostIsAFailureNotAnError()
{
    KnownSystem system = newSystem(QStringLiteral("files1"), SystemKind::Smb, 0);
    system.smb.user = QStringLiteral("backup");
    Svm svm;
    svm.id = svm.name = QStringLiteral("vs1");
    svm.smbServer = QStringLiteral("VS1");
    Inventory inventory;
    inventory.svms = {svm};
    const Smb::Wait wait {deadlineIn(milliseconds(1'000)), {}};
    const SvmAccess access = await(trySvm(makeProvider(system, {}), inventory, svm, wait));
    QVERIFY(!access.session);
    QCOMPARE(access.failures.size(), 1);
    QCOMPARE(access.failures.constFirst().object, QStringLiteral("vs1"));
}

QTEST_GUILESS_MAIN(TestConnecting)
#include "tst_connecting.moc"
