// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/namespacelayout.h"
#include "storage/junctions.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <random>

using namespace Penumbra;
using namespace Penumbra::Console;

namespace {

Storage::Volume volume(const QString &name, const QString &junctionPath)
{
    Storage::Volume made;
    made.id = QStringLiteral("id-") + name;
    made.svm = QStringLiteral("svm");
    made.name = name;
    made.junctionPath = junctionPath;
    made.isRoot = junctionPath == QLatin1String("/");
    made.size = quint64(1) << 40;
    made.used = quint64(1) << 38;
    return made;
}

Storage::Share share(const QString &name, const QString &path)
{
    Storage::Share made;
    made.id = QStringLiteral("svm/") + name;
    made.svm = QStringLiteral("svm");
    made.name = name;
    made.path = path;
    return made;
}

Storage::Inventory emptyInventory()
{
    Storage::Inventory inventory;
    inventory.kind = Storage::SystemKind::Ontap;
    Storage::Svm svm;
    svm.id = svm.name = QStringLiteral("svm");
    inventory.svms.append(svm);
    return inventory;
}

/// Volumes mounted at random on each other, shares at random in them.
Storage::Inventory randomInventory(quint32 seed, int volumes, int shares)
{
    QRandomGenerator random(seed);
    Storage::Inventory inventory = emptyInventory();
    QStringList paths {QString()};
    inventory.volumes.append(volume(QStringLiteral("root"), QStringLiteral("/")));
    for (int i = 1; i < volumes; ++i) {
        const QString name = QStringLiteral("volume_%1_").arg(i) + QString(random.bounded(60), QLatin1Char('w'));
        const bool mounted = random.bounded(12) != 0;
        if (mounted)
            paths += paths.at(random.bounded(paths.size())) + QLatin1Char('/') + name;
        inventory.volumes.append(volume(name, mounted ? paths.last() : QString()));
    }
    for (int i = 0; i < shares; ++i) {
        const QString path = paths.at(random.bounded(paths.size())) + QStringLiteral("/d%1").arg(random.bounded(9));
        inventory.shares.append(share(QStringLiteral("share%1").arg(i), random.bounded(20) ? path : QString()));
    }
    Storage::resolveJunctions(inventory);
    return inventory;
}

TextMeasure measure()
{
    return TextMeasure::fromFonts(MapFonts::fromFont(QFont(QStringLiteral("DejaVu Sans"), 9), 96));
}

NamespaceLayout layoutOf(const Storage::Inventory &inventory, const LayoutOptions &options = {})
{
    MapFactsByObject facts;
    const NamespaceForest forest = namespaceForest(inventory, QStringLiteral("svm"));
    for (int i = 0; i < forest.shares.size(); ++i)
        facts.insert(forest.shareObject(i), {i % 5000, MapBadge::Risk, 1});
    return layoutNamespace(forest, facts, measure(), options);
}

/// A pair of rectangles that overlap, found by a sweep from left to right.
QString overlapOf(QList<QRectF> rects)
{
    std::sort(rects.begin(), rects.end(), [](const QRectF &a, const QRectF &b) { return a.left() < b.left(); });
    QList<QRectF> open;
    for (const QRectF &rect : std::as_const(rects)) {
        open.removeIf([&rect](const QRectF &other) { return other.right() <= rect.left(); });
        for (const QRectF &other : std::as_const(open)) {
            if (other.intersects(rect))
                return QDebug::toString(rect) + QStringLiteral(" overlaps ") + QDebug::toString(other);
        }
        open.append(rect);
    }
    return {};
}

QList<QRectF> labelRects(const NamespaceLayout &layout)
{
    QList<QRectF> rects;
    for (const MapLabel &label : layout.labels())
        rects.append(label.rect);
    return rects;
}

QList<QRectF> boxRects(const NamespaceLayout &layout)
{
    QList<QRectF> rects;
    for (const MapBox &box : layout.boxes)
        rects.append(box.rect);
    return rects;
}

} // namespace

class TestNamespaceLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingOverlaps_data();
    void nothingOverlaps();
    void labelsFitOrAreElided();
    void theOrderOfTheInventoryDoesNotMatter();
    void theDocumentationsExample();
    void ringsOfParentsEnd();
    void theMirroredMapIsTheSameMirrored();
    void factsMoveNothing();
    void aNewVolumeMovesOnlyItsLane();
};

void TestNamespaceLayout::nothingOverlaps_data()
{
    QTest::addColumn<int>("volumes");
    QTest::addColumn<int>("shares");
    QTest::addColumn<bool>("mirrored");
    for (const bool mirrored : {false, true}) {
        for (const int volumes : {1, 2, 7, 40, 200})
            QTest::addRow("%d volumes, mirrored %d", volumes, int(mirrored)) << volumes << volumes * 5 << mirrored;
    }
}

void TestNamespaceLayout::nothingOverlaps()
{
    QFETCH(int, volumes);
    QFETCH(int, shares);
    QFETCH(bool, mirrored);
    for (quint32 seed = 1; seed <= 5; ++seed) {
        const NamespaceLayout layout =
            layoutOf(randomInventory(seed, volumes, shares), {mirrored ? Qt::RightToLeft : Qt::LeftToRight, {}});
        QCOMPARE(layout.boxes.size(), volumes);
        QCOMPARE(layout.tags.size(), shares);
        QCOMPARE(overlapOf(labelRects(layout)), QString());
        QCOMPARE(overlapOf(boxRects(layout)), QString());
        for (const QRectF &rect : labelRects(layout))
            QVERIFY(layout.bounds.contains(rect));
    }
}

void TestNamespaceLayout::labelsFitOrAreElided()
{
    const TextMeasure widths = measure();
    for (const MapLabel &label : layoutOf(randomInventory(3, 60, 300)).labels()) {
        QVERIFY2(widths.width(label.text, label.font) <= label.rect.width(), qPrintable(label.full));
        QCOMPARE(label.text.contains(QChar(0x2026)), label.isElided());
    }
}

void TestNamespaceLayout::theOrderOfTheInventoryDoesNotMatter()
{
    Storage::Inventory inventory = randomInventory(4, 50, 200);
    const NamespaceLayout before = layoutOf(inventory);
    std::mt19937 random(7);
    std::shuffle(inventory.volumes.begin(), inventory.volumes.end(), random);
    std::shuffle(inventory.shares.begin(), inventory.shares.end(), random);
    const NamespaceLayout after = layoutOf(inventory);
    QCOMPARE(after.boxes, before.boxes);
    QCOMPARE(after.tags, before.tags);
    QCOMPARE(after.connectors, before.connectors);
}

void TestNamespaceLayout::theDocumentationsExample()
{
    Storage::Inventory inventory = emptyInventory();
    inventory.volumes = {volume(QStringLiteral("vs1_root"), QStringLiteral("/")),
                         volume(QStringLiteral("vm_vol1"), QStringLiteral("/hyperv/vm1"))};
    inventory.shares = {share(QStringLiteral("share1"), QStringLiteral("/hyperv/vm1/dir1/vmdir"))};
    Storage::resolveJunctions(inventory);
    const NamespaceLayout layout = layoutOf(inventory);
    QCOMPARE(layout.connectors.size(), 1);
    QCOMPARE(layout.boxes.at(1).path.text, QStringLiteral("/hyperv/vm1"));
    QCOMPARE(layout.tags.at(0).path.text, QStringLiteral("dir1/vmdir"));
    QVERIFY(layout.boxes.at(1).rect.contains(layout.tags.at(0).rect));
    QVERIFY(layout.groups.isEmpty());
}

void TestNamespaceLayout::ringsOfParentsEnd()
{
    Storage::Inventory inventory = emptyInventory();
    inventory.volumes = {volume(QStringLiteral("a"), QStringLiteral("/a")),
                         volume(QStringLiteral("b"), QStringLiteral("/b")),
                         volume(QStringLiteral("self"), QStringLiteral("/self"))};
    inventory.volumes[0].parent = inventory.volumes[1].id;
    inventory.volumes[1].parent = inventory.volumes[0].id;
    inventory.volumes[2].parent = inventory.volumes[2].id;
    const NamespaceLayout layout = layoutOf(inventory);
    QCOMPARE(layout.boxes.size(), 3);
    QCOMPARE(layout.connectors.size(), 1);
}

void TestNamespaceLayout::theMirroredMapIsTheSameMirrored()
{
    const Storage::Inventory inventory = randomInventory(5, 30, 100);
    const NamespaceLayout plain = layoutOf(inventory);
    const NamespaceLayout mirrored = layoutOf(inventory, {Qt::RightToLeft, {}});
    QCOMPARE(mirrored.bounds, plain.bounds);
    for (int i = 0; i < plain.boxes.size(); ++i)
        QCOMPARE(mirrored.boxes.at(i).rect.right(), plain.bounds.width() - plain.boxes.at(i).rect.left());
}

void TestNamespaceLayout::factsMoveNothing()
{
    const NamespaceForest forest = namespaceForest(randomInventory(6, 30, 100), QStringLiteral("svm"));
    const NamespaceLayout without = layoutNamespace(forest, {}, measure());
    MapFactsByObject facts;
    for (int i = 0; i < forest.shares.size(); ++i)
        facts.insert(forest.shareObject(i), {12'345, MapBadge::Blocks, 9});
    const NamespaceLayout with = layoutNamespace(forest, facts, measure());
    QCOMPARE(boxRects(with), boxRects(without));
    for (int i = 0; i < with.tags.size(); ++i)
        QCOMPARE(with.tags.at(i).rect, without.tags.at(i).rect);
}

void TestNamespaceLayout::aNewVolumeMovesOnlyItsLane()
{
    Storage::Inventory inventory = emptyInventory();
    inventory.volumes.append(volume(QStringLiteral("root"), QStringLiteral("/")));
    for (int i = 0; i < 40; ++i) {
        const QString name = QStringLiteral("v%1").arg(i, 2, 10, QLatin1Char('0'));
        inventory.volumes.append(volume(name, QLatin1Char('/') + name));
    }
    Storage::resolveJunctions(inventory);
    const NamespaceLayout before = layoutOf(inventory);
    inventory.volumes.append(volume(QStringLiteral("v10a"), QStringLiteral("/v10a")));
    Storage::resolveJunctions(inventory);
    const NamespaceLayout after = layoutOf(inventory, {Qt::LeftToRight, before.lanes});
    int moved = 0;
    for (const MapBox &box : before.boxes) {
        const MapObject object = before.forest.volumeObject(box.volume);
        moved += after.rectOf(object) == box.rect ? 0 : 1;
    }
    QVERIFY2(moved < 12, qPrintable(QString::number(moved)));
}

QTEST_MAIN(TestNamespaceLayout)
#include "tst_namespacelayout.moc"
