// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/failure.h"
#include "core/smbname.h"
#include "vm/filetree.h"

#include <QTest>

using namespace Penumbra;
using namespace Penumbra::Vm;

class TestFileTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entriesKeepWhatWasAdded();
    void childrenAreInTheOrderTheyWereAdded();
    void namesAreFoundAsAServerComparesThem_data();
    void namesAreFoundAsAServerComparesThem();
    void largeDirectoriesAreSearchedToo();
    void pathsLeadUpButNotOut();
};

void TestFileTree::entriesKeepWhatWasAdded()
{
    FileTree tree;
    const auto folder = tree.add(FileTree::root, u"Prüfstand", EntryKind::Directory);
    const auto disk = tree.add(folder, u"disk.vhdx", EntryKind::File, 1ULL << 45, 1'700'000'000'000, 0x20);
    tree.setHardLinks(disk, 300);
    QCOMPARE(tree.count(), 3U);
    QCOMPARE(tree.path(disk), QStringLiteral("Prüfstand\\disk.vhdx"));
    QCOMPARE(tree.name(disk), QStringLiteral("disk.vhdx"));
    QCOMPARE(tree.size(disk), 1ULL << 45);
    QCOMPARE(tree.modified(disk), 1'700'000'000'000);
    QCOMPARE(tree.attributes(disk), 0x20U);
    QCOMPARE(tree.hardLinks(disk), 255U);
    QCOMPARE(tree.hardLinks(folder), 1U);
    QCOMPARE(tree.depth(FileTree::root), 0);
    QCOMPARE(tree.depth(disk), 2);
    QVERIFY(tree.isDirectory(folder));
    tree.setKind(disk, EntryKind::Fifo);
    QCOMPARE(tree.kind(disk), EntryKind::Fifo);
    QVERIFY_THROWS_EXCEPTION(Error, tree.add(folder, QString(70'000, QLatin1Char('a')), EntryKind::File));
}

void TestFileTree::childrenAreInTheOrderTheyWereAdded()
{
    FileTree tree;
    const auto first = tree.add(FileTree::root, u"b", EntryKind::Directory);
    tree.add(first, u"x", EntryKind::File);
    const auto second = tree.add(FileTree::root, u"a", EntryKind::File);
    QCOMPARE(tree.children(FileTree::root), (QList<FileTree::Index> {first, second}));
    QCOMPARE(tree.nextSibling(second), FileTree::none);
    QCOMPARE(tree.firstChild(second), FileTree::none);
}

void TestFileTree::namesAreFoundAsAServerComparesThem_data()
{
    QTest::addColumn<QString>("there");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<bool>("same");
    QTest::newRow("case") << QStringLiteral("Disk.VHDX") << QStringLiteral("disk.vhdx") << true;
    QTest::newRow("umlaut") << QStringLiteral("Prüfstand") << QStringLiteral("PRÜFSTAND") << true;
    QTest::newRow("Greek sigma") << QStringLiteral("ΟΔΟΣ") << QStringLiteral("οδος") << true;
    QTest::newRow("sharp s is one letter") << QStringLiteral("straße") << QStringLiteral("STRASSE") << false;
    QTest::newRow("composed and decomposed") << QStringLiteral("\u00fc") << QStringLiteral("u\u0308") << false;
    QTest::newRow("Deseret: outside of the basic plane")
        << QStringLiteral("\U00010400") << QStringLiteral("\U00010428") << false;
    QTest::newRow("other") << QStringLiteral("a") << QStringLiteral("ab") << false;
}

void TestFileTree::namesAreFoundAsAServerComparesThem()
{
    QFETCH(QString, there);
    QFETCH(QString, wanted);
    QFETCH(bool, same);
    FileTree tree;
    const auto entry = tree.add(FileTree::root, there, EntryKind::File);
    QCOMPARE(tree.child(FileTree::root, wanted), same ? entry : FileTree::none);
    QCOMPARE(foldedName(there) == foldedName(wanted), same);
}

void TestFileTree::largeDirectoriesAreSearchedToo()
{
    FileTree tree;
    for (int i = 0; i < 20'000; ++i)
        tree.add(FileTree::root, QStringLiteral("File %1").arg(i), EntryKind::File);
    for (const int i : {0, 31, 32, 33, 19'999})
        QCOMPARE(tree.child(FileTree::root, QStringLiteral("fILE %1").arg(i)), FileTree::Index(i + 1));
    QCOMPARE(tree.child(FileTree::root, u"file 20000"), FileTree::none);
    const auto late = tree.add(FileTree::root, u"file 20000", EntryKind::File);
    QCOMPARE(tree.child(FileTree::root, u"FILE 20000"), late);
}

void TestFileTree::pathsLeadUpButNotOut()
{
    FileTree tree;
    const auto a = tree.add(FileTree::root, u"a", EntryKind::Directory);
    const auto b = tree.add(FileTree::root, u"b", EntryKind::Directory);
    const auto file = tree.add(b, u"f", EntryKind::File);
    QCOMPARE(tree.find(a, u"..\\B/./F"), file);
    QCOMPARE(tree.find(a, u""), a);
    QCOMPARE(tree.find(a, u"..\\..\\b"), FileTree::none);
    QCOMPARE(tree.find(a, u"c\\d"), FileTree::none);
}

QTEST_APPLESS_MAIN(TestFileTree)
#include "tst_filetree.moc"
