// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/connectwords.h"
#include "console/inventorymodel.h"
#include "console/inventorytree.h"
#include "console/machinespage.h"
#include "console/statusline.h"
#include "console/workbench.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Penumbra;
using namespace Penumbra::Console;

namespace {

Storage::KnownSystem systemCalled(const QString &name, const QString &host)
{
    Storage::KnownSystem system = Storage::newSystem(host, Storage::SystemKind::Smb, 0);
    system.name = name;
    return system;
}

Storage::Inventory inventoryOf(const Storage::KnownSystem &system)
{
    Storage::Inventory inventory;
    inventory.system = system.id;
    inventory.name = system.name;
    inventory.asOf = QDateTime::currentDateTimeUtc();
    Storage::Svm svm;
    svm.id = svm.name = svm.host = system.host;
    inventory.svms = {svm};
    Storage::Share share;
    share.svm = svm.id;
    share.name = QStringLiteral("vms");
    share.id = svm.id + QStringLiteral("/vms");
    inventory.shares = {share};
    return inventory;
}

QString textOf(const QStatusBar &bar)
{
    QStringList texts;
    for (const QLabel *label : bar.findChildren<QLabel *>()) {
        if (!label->isHidden() && !label->text().isEmpty())
            texts.append(label->text());
    }
    return texts.join(QLatin1Char('|'));
}

} // namespace

/// Known systems as they come and go, in this program and in others.
class TestSystemStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatAnotherProgramChangesIsADifference();
    void anUnreadableFileIsSaidOnce();
    void referenceServersCountInNoTotal();
    void theStatusBarClaimsOnlyWhatIsKnown();

private:
    std::unique_ptr<QTemporaryDir> m_home;
};

void TestSystemStore::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    for (const char *variable :
         {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "PENUMBRA_STATE_DIR"}) {
        const QString folder = m_home->filePath(QString::fromLatin1(variable));
        QVERIFY(QDir().mkpath(folder));
        qputenv(variable, folder.toUtf8());
    }
}

void TestSystemStore::whatAnotherProgramChangesIsADifference()
{
    Workbench bench;
    SystemStore &store = bench.systems();
    QSignalSpy added(&store, &SystemStore::added);
    QSignalSpy removed(&store, &SystemStore::removed);
    store.load();
    InventoryModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const auto follow = [&] { model.setNodes(inventoryNodes(store, bench.surveys())); };

    Storage::KnownSystem first = systemCalled(QStringLiteral("first"), QStringLiteral("192.0.2.1"));
    Storage::KnownSystems().add(first); // as penumbractl does
    QTRY_COMPARE(added.count(), 1);
    Storage::KnownSystems().add(systemCalled(QStringLiteral("second"), QStringLiteral("192.0.2.2")));
    QTRY_COMPARE(added.count(), 2);
    follow();
    QCOMPARE(model.rowCount(), 2);
    const QPersistentModelIndex kept = model.indexOf(ObjectId::ofSystem(first.id));
    QVERIFY(kept.isValid());

    first.readOnly = false;
    first.name = QStringLiteral("renamed");
    Storage::KnownSystems().change(first);
    QTRY_COMPARE(store.system(first.id)->system, first);
    follow();
    QCOMPARE(kept.data().toString(), first.name);
    QVERIFY(kept.data(OpenRole).toBool());

    Storage::KnownSystems().remove(first.id);
    QTRY_COMPARE(removed.count(), 1);
    QVERIFY(!store.system(first.id));
    follow();
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(resets.count(), 0);
}

void TestSystemStore::anUnreadableFileIsSaidOnce()
{
    Workbench bench;
    QSignalSpy failed(&bench.systems(), &SystemStore::failed);
    bench.systems().load();
    const Storage::KnownSystem system = systemCalled(QStringLiteral("first"), QStringLiteral("192.0.2.1"));
    Storage::KnownSystems().add(system);
    QTRY_VERIFY(bench.systems().system(system.id));
    QFile file(Storage::KnownSystems::defaultPath());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no JSON");
    file.close();
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(file.open(QIODevice::Append));
    file.write(" at all");
    file.close();
    QVERIFY(bench.systems().system(system.id)); // what was known stays
    QVERIFY(file.remove());
    Storage::KnownSystems().add(system);
    QTRY_VERIFY(bench.systems().system(system.id));
    QCOMPARE(failed.count(), 1);
}

void TestSystemStore::referenceServersCountInNoTotal()
{
    Workbench bench;
    SystemStore &store = bench.systems();
    const Storage::KnownSystem lab = systemCalled(QStringLiteral("lab"), QStringLiteral("127.0.0.1"));
    store.add(lab, {}, inventoryOf(lab), true);
    const ObjectId labId = ObjectId::ofSystem(lab.id);
    QVERIFY(store.hasOnlyLabs());
    QVERIFY(store.counts(labId, {})); // there is nothing else to be told from
    const Storage::KnownSystem files = systemCalled(QStringLiteral("files"), QStringLiteral("192.0.2.1"));
    store.add(files, {}, inventoryOf(files), false);
    QVERIFY(!store.hasOnlyLabs());
    QVERIFY(!store.counts(labId, {}));
    QVERIFY(store.counts(labId, {labId})); // asked for by name
    QVERIFY(store.counts(ObjectId::ofSystem(files.id), {}));
    const StatusLine line(bench);
    QVERIFY2(textOf(line).startsWith(QLatin1String("1 storage system")), qPrintable(textOf(line)));
}

void TestSystemStore::theStatusBarClaimsOnlyWhatIsKnown()
{
    Workbench bench;
    SystemStore &store = bench.systems();
    const Storage::KnownSystem files = systemCalled(QStringLiteral("files"), QStringLiteral("192.0.2.1"));
    const StatusLine line(bench);
    store.add(files, {}, inventoryOf(files), false);
    QTRY_COMPARE(store.system(files.id)->state, SystemView::State::Failed); // nobody has signed in
    QVERIFY2(textOf(line).contains(QLatin1String("not connected")), qPrintable(textOf(line)));
    QVERIFY2(textOf(line).contains(QLatin1String("read-only")), qPrintable(textOf(line)));
    QVERIFY2(!textOf(line).contains(QLatin1String("signed")), qPrintable(textOf(line)));
    Smb::Capabilities session;
    session.isSigned = true;
    QCOMPARE(protectionText(session), QStringLiteral("signed, not encrypted"));
    store.setSessions(files.id, {{files.host, session}});
    QCOMPARE(store.system(files.id)->sessions.size(), 1);
    // A connection that is gone protects nothing any more.
    QVERIFY2(!textOf(line).contains(QLatin1String("signed")), qPrintable(textOf(line)));
}

QTEST_MAIN(TestSystemStore)
#include "tst_systemstore.moc"
