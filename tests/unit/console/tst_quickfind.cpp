// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/mainwindow.h"
#include "console/quickfind.h"

#include <QDir>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Penumbra;
using namespace Penumbra::Console;

class TestQuickFind : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyActionIsFoundByItsText();
    void objectsAreFoundByNameAndPlace();
    void whatBeginsWithTheTextComesFirst();
    void enterChoosesAndEscapeCloses();
    void whatCannotBeDoneNowIsNotRun();

private:
    Storage::KnownSystem addSystem(Workbench &workbench, const QStringList &shares) const;

    QTemporaryDir m_home;
};

void TestQuickFind::initTestCase()
{
    QVERIFY(m_home.isValid());
    for (const char *variable : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"}) {
        const QString folder = m_home.filePath(QString::fromLatin1(variable));
        QVERIFY(QDir().mkpath(folder));
        qputenv(variable, folder.toUtf8());
    }
}

Storage::KnownSystem TestQuickFind::addSystem(Workbench &workbench, const QStringList &shares) const
{
    Storage::KnownSystem system;
    system.id = QUuid::createUuid();
    system.name = QStringLiteral("files %1").arg(system.id.toString(QUuid::WithoutBraces));
    system.host = QStringLiteral("server.example");
    Storage::Inventory inventory;
    inventory.asOf = QDateTime::currentDateTimeUtc();
    Storage::Svm svm;
    svm.id = svm.name = svm.host = system.host;
    inventory.svms = {svm};
    for (const QString &name : shares) {
        Storage::Share share;
        share.id = name;
        share.name = name;
        share.svm = svm.id;
        inventory.shares.append(share);
    }
    workbench.systems().add(system, {}, inventory, false);
    return system;
}

void TestQuickFind::everyActionIsFoundByItsText()
{
    Workbench workbench;
    const MainWindow window(workbench);
    const QList<QAction *> actions = workbench.actions().all();
    QVERIFY(actions.size() > 10);
    for (QAction *action : actions) {
        const QString text = action->text().remove(QLatin1Char('&')).remove(QLatin1String("..."));
        const QList<QuickFind::Hit> hits = QuickFind::find(workbench, text.toLower());
        QVERIFY2(std::any_of(hits.cbegin(), hits.cend(),
                             [action](const QuickFind::Hit &hit) { return hit.action == action; }),
                 qPrintable(text));
    }
}

void TestQuickFind::objectsAreFoundByNameAndPlace()
{
    Workbench workbench;
    const MainWindow window(workbench);
    const Storage::KnownSystem system = addSystem(workbench, {QStringLiteral("zebra1"), QStringLiteral("zebra2")});
    QCOMPARE(QuickFind::find(workbench, QStringLiteral("zebra")).size(), 2);
    const QList<QuickFind::Hit> hits = QuickFind::find(workbench, QStringLiteral("ZEBRA2 server.example"));
    QCOMPARE(hits.size(), 1);
    QCOMPARE(hits.constFirst().object,
             ObjectId::ofShare(system.id, QStringLiteral("server.example"), QStringLiteral("zebra2")));
    QVERIFY(QuickFind::find(workbench, QStringLiteral("no such thing")).isEmpty());
    workbench.systems().remove(system.id);
    QVERIFY(QuickFind::find(workbench, QStringLiteral("zebra")).isEmpty());
}

void TestQuickFind::whatBeginsWithTheTextComesFirst()
{
    Workbench workbench;
    const MainWindow window(workbench);
    const Storage::KnownSystem system =
        addSystem(workbench, {QStringLiteral("my-xyz"), QStringLiteral("xyz-more"), QStringLiteral("xyz")});
    const QList<QuickFind::Hit> hits = QuickFind::find(workbench, QStringLiteral("xyz"));
    QStringList names;
    for (const QuickFind::Hit &hit : hits)
        names.append(hit.text);
    QCOMPARE(names, (QStringList {QStringLiteral("xyz"), QStringLiteral("xyz-more"), QStringLiteral("my-xyz")}));
    workbench.systems().remove(system.id);
}

void TestQuickFind::enterChoosesAndEscapeCloses()
{
    Workbench workbench;
    MainWindow window(workbench);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const Storage::KnownSystem system = addSystem(workbench, {QStringLiteral("zebra")});
    auto *find = window.findChild<QuickFind *>();
    QVERIFY(find);
    workbench.actions().find(QStringLiteral("find"))->trigger();
    QVERIFY(find->isVisible());
    auto *field = find->findChild<QLineEdit *>();
    QTest::keyClicks(field, QStringLiteral("zebra"));
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(!find->isVisible());
    QCOMPARE(workbench.selection().current().share, QStringLiteral("zebra"));
    find->open();
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!find->isVisible());
    workbench.systems().remove(system.id);
}

void TestQuickFind::whatCannotBeDoneNowIsNotRun()
{
    Workbench workbench;
    MainWindow window(workbench);
    window.show();
    QAction *remove = workbench.actions().find(QStringLiteral("system.remove"));
    QVERIFY(remove);
    QVERIFY(!remove->isEnabled()); // nothing is selected
    QVERIFY(Actions::isDestructive(remove));
    const QSignalSpy triggered(remove, &QAction::triggered);
    auto *find = window.findChild<QuickFind *>();
    find->open();
    auto *field = find->findChild<QLineEdit *>();
    QTest::keyClicks(field, QStringLiteral("Forget Storage System"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(triggered.count(), 0);
}

QTEST_MAIN(TestQuickFind)
#include "tst_quickfind.moc"
