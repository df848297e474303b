// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/difference.h"
#include "storage/inventorycache.h"
#include "storage/inventorycbor.h"
#include "storage/sharenames.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QtTest>

using namespace Penumbra;
using namespace Penumbra::Storage;

namespace {

Volume volume(const QString &id, const QString &junction)
{
    Volume made;
    made.id = id;
    made.svm = QStringLiteral("svm");
    made.name = id;
    made.junctionPath = junction;
    return made;
}

Share share(const QString &name, const QString &path)
{
    Share made;
    made.svm = QStringLiteral("svm");
    made.name = name;
    made.path = path;
    readShareName(made);
    return made;
}

/// The documentation's example, with volumes around it.
Inventory example()
{
    Inventory inventory;
    inventory.system = QUuid::createUuid();
    inventory.asOf = QDateTime::fromString(QStringLiteral("2026-03-01T10:00:00.000Z"), Qt::ISODateWithMs);
    Svm svm;
    svm.id = QStringLiteral("svm");
    svm.name = QStringLiteral("vs1");
    svm.smbServer = QStringLiteral("VS1");
    svm.domain = QStringLiteral("lab.example");
    svm.host = QStringLiteral("fd00::1");
    svm.addresses = QStringList {QStringLiteral("fd00:0:0::1"), QStringLiteral("192.0.2.7")};
    svm.aliases = QStringList(QStringLiteral("files"));
    svm.shadowCopyDepth = 5;
    inventory.svms = {svm};
    inventory.volumes = {volume(QStringLiteral("root"), QStringLiteral("/")),
                         volume(QStringLiteral("vm_vol1"), QStringLiteral("/hyperv/vm1")),
                         volume(QStringLiteral("vm_vol10"), QStringLiteral("/hyperv/vm10")),
                         volume(QStringLiteral("nested"), QStringLiteral("/hyperv/vm1/dir1/disks")),
                         volume(QStringLiteral("spare"), {})};
    return inventory;
}

Share resolved(const QString &path)
{
    Inventory inventory = example();
    inventory.shares = {share(QStringLiteral("s"), path)};
    resolveJunctions(inventory);
    return inventory.shares.first();
}

} // namespace

class TestInventory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resolvesShares_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("volume");
        QTest::addColumn<QString>("inside");
        QTest::addColumn<QStringList>("below");
        const auto row = [](const char *name, const char *path, const char *volume, const char *inside,
                            const QStringList &below = {}) {
            QTest::newRow(name) << QString::fromLatin1(path) << QString::fromLatin1(volume)
                                << QString::fromLatin1(inside) << below;
        };
        const QString vm1 = QStringLiteral("vm_vol1");
        const QString vm10 = QStringLiteral("vm_vol10");
        const QString nested = QStringLiteral("nested");
        row("the documentation's", "/hyperv/vm1/dir1/vmdir", "vm_vol1", "dir1/vmdir");
        row("its volume's root", "/hyperv/vm1", "vm_vol1", "", {nested});
        row("a slash at the end", "/hyperv/vm1/", "vm_vol1", "", {nested});
        row("above a junction", "/hyperv/vm1/dir1", "vm_vol1", "dir1", {nested});
        row("in the nested volume", "/hyperv/vm1/dir1/disks/a", "nested", "a");
        row("a name that is longer", "/hyperv/vm10/a", "vm_vol10", "a");
        row("a name that is shorter", "/hyperv/vm", "root", "hyperv/vm");
        row("another case", "/hyperv/VM1/a", "root", "hyperv/VM1/a");
        row("the namespace's root", "/", "root", "", {vm1, vm10, nested});
        row("not absolute", "home/%w", "", "");
        row("leaves", "/hyperv/vm1/../vm10", "", "");
        row("empty", "", "", "");
    }
    void resolvesShares()
    {
        QFETCH(QString, path);
        const Share got = resolved(path);
        QTEST(got.volume, "volume");
        QTEST(got.pathInVolume, "inside");
        QTEST(got.volumesBelow, "below");
    }

    void resolvesParents()
    {
        Inventory inventory = example();
        resolveJunctions(inventory);
        QCOMPARE(inventory.volume(QStringLiteral("root"))->parent, QString());
        QCOMPARE(inventory.volume(QStringLiteral("vm_vol1"))->parent, QStringLiteral("root"));
        QCOMPARE(inventory.volume(QStringLiteral("nested"))->parent, QStringLiteral("vm_vol1"));
        QCOMPARE(inventory.volume(QStringLiteral("spare"))->parent, QString());
    }

    void leavesVolumesOfOtherSvmsAlone()
    {
        Inventory inventory = example();
        inventory.shares = {share(QStringLiteral("s"), QStringLiteral("/hyperv/vm1/a"))};
        inventory.shares.first().svm = QStringLiteral("other");
        resolveJunctions(inventory);
        QCOMPARE(inventory.shares.first().volume, QString());
    }

    void knowsAnSvmByAllItsNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("known");
        for (const char *name : {"vs1", "VS1", "vs1.lab.example", "VS1.LAB.example.", "files", "192.0.2.7", "fd00::1",
                                 "FD00:0:0:0::1", "[fd00::1]"})
            QTest::newRow(name) << QString::fromLatin1(name) << true;
        for (const char *name : {"", "vs", "vs1.other.example", "lab.example", "fd00::2", "192.0.2.77"})
            QTest::newRow(*name ? name : "empty") << QString::fromLatin1(name) << false;
    }
    void knowsAnSvmByAllItsNames()
    {
        QFETCH(QString, name);
        QTEST(Inventory::isNamed(example().svms.first(), name), "known");
    }

    void readsNamesOfExposedShares()
    {
        const QString id = QStringLiteral("f1c7b36b-ac20-43f3-a595-c36687218bfa");
        const Share plain = share(QStringLiteral("share1@{%1}").arg(id), {});
        QCOMPARE(plain.exposedFrom, QStringLiteral("share1"));
        QCOMPARE(plain.shadowCopy, QUuid(id));
        QVERIFY(!plain.hidden);
        const Share hidden = share(QStringLiteral("archive$@{%1}$").arg(id), {});
        QCOMPARE(hidden.exposedFrom, QStringLiteral("archive$"));
        QVERIFY(hidden.hidden);
        QVERIFY(share(QStringLiteral("a@b"), {}).exposedFrom.isEmpty());
    }

    void findsDifferences()
    {
        const Inventory before = example();
        Inventory after = before;
        after.volumes[1].used = 5;
        after.volumes.removeLast();
        after.volumes.append(volume(QStringLiteral("new"), {}));
        const Changes<Volume> changes = changesBetween(before.volumes, after.volumes);
        QCOMPARE(changes.added.size(), 1);
        QCOMPARE(changes.added.first().id, QStringLiteral("new"));
        QCOMPARE(changes.changed.size(), 1);
        QCOMPARE(changes.changed.first().id, QStringLiteral("vm_vol1"));
        QCOMPARE(changes.removed, QStringList(QStringLiteral("spare")));
        QVERIFY(changesBetween(before.volumes, before.volumes).isEmpty());
    }

    void keepsAnInventory()
    {
        QTemporaryDir folder;
        const InventoryCache cache(folder.path());
        Inventory inventory = example();
        inventory.shares = {share(QStringLiteral("share1"), QStringLiteral("/hyperv/vm1/dir1/vmdir"))};
        inventory.shares.first().continuouslyAvailable = true;
        inventory.notes = {{QStringLiteral("volumes"),
                            Failure {FailureKind::AccessDenied, QStringLiteral("list"), QStringLiteral("c1"), {}, {}}}};
        inventory.volumes.first().size = 1'000'000'000'000;
        resolveJunctions(inventory);
        cache.save(inventory);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
        const auto loaded = cache.load(inventory.system);
        QVERIFY(loaded.has_value());
        QVERIFY(toCbor(*loaded) == toCbor(inventory));
        QCOMPARE(loaded->shares, inventory.shares);
        QCOMPARE(loaded->volumes, inventory.volumes);
        QCOMPARE(loaded->svms, inventory.svms);
        QCOMPARE(loaded->notes, inventory.notes);
        cache.forget(inventory.system);
        QVERIFY(!cache.load(inventory.system));
    }

    void refusesABrokenCache()
    {
        QTemporaryDir folder;
        const InventoryCache cache(folder.path());
        const Inventory inventory = example();
        cache.save(inventory);
        QFile file(folder.filePath(QDir(folder.path()).entryList(QDir::Files).value(0)));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray good = file.readAll();
        file.close();
        for (qsizetype size = 0; size < good.size(); size += 7) {
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            file.write(good.left(size));
            file.close();
            QVERIFY2(!cache.load(inventory.system), qPrintable(QString::number(size)));
        }
        QCborMap map = toCbor(inventory);
        map.remove(QStringLiteral("asOf"));
        QVERIFY(!inventoryFromCbor(map));
    }
};

QTEST_GUILESS_MAIN(TestInventory)
#include "tst_inventory.moc"
