// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/facttext.h"
#include "console/rowmodel.h"
#include "console/tableview.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QTemporaryDir>
#include <QTest>

using namespace Penumbra;
using namespace Penumbra::Console;

namespace {

const QString shortText = QStringLiteral("risk");
const QString longPath = QStringLiteral("\\\\files1\\vms\\") + QString(300, QLatin1Char('x')) + QStringLiteral(".vhdx");

QList<Column<QString>> columns()
{
    return {{QStringLiteral("Severity"), [](const QString &) { return QVariant(shortText); }},
            {QStringLiteral("Path"), [](const QString &path) { return QVariant(path); }},
            {QStringLiteral("Target"), [](const QString &path) { return QVariant(path); }}};
}

} // namespace

/// Nothing that was looked at in pictures alone: what tables and texts do with the room they have.
class TestTableView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void columnsShareTheRoom();
    void anOperatorsWidthsStay();
    void aFactBreaksAnywhereAndIsCopiedWhole_data();
    void aFactBreaksAnywhereAndIsCopiedWhole();

private:
    QTemporaryDir m_home;
};

void TestTableView::initTestCase()
{
    for (const char *variable : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"})
        qputenv(variable, m_home.filePath(QString::fromLatin1(variable)).toUtf8());
}

void TestTableView::columnsShareTheRoom()
{
    Workbench workbench;
    RowModel<QString> model(columns(), [](const QString &row) { return row; });
    TableView view(workbench, QStringLiteral("share-room"), &model);
    view.resize(600, 300);
    view.show();
    model.setRows({longPath});
    const QHeaderView *header = view.horizontalHeader();
    const int narrow = view.columnWidth(0);
    QVERIFY(narrow >= view.fontMetrics().horizontalAdvance(QStringLiteral("Severity")));
    QVERIFY2(header->length() <= view.viewport()->width(), "no scroll bar while all columns can be read");
    QVERIFY(qAbs(view.columnWidth(1) - view.columnWidth(2)) <= 2); // the widest give alike
    const int before = view.columnWidth(1);
    view.resize(1200, 300);
    QTRY_VERIFY(view.columnWidth(1) > before + 200);
    QCOMPARE(view.columnWidth(0), narrow);
    view.resize(150, 300); // all of them narrow would tell nothing
    QTRY_VERIFY(header->length() > view.viewport()->width());
}

void TestTableView::anOperatorsWidthsStay()
{
    Workbench workbench;
    RowModel<QString> model(columns(), [](const QString &row) { return row; });
    TableView view(workbench, QStringLiteral("widths-stay"), &model);
    view.resize(900, 300);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    model.setRows({longPath});
    QWidget *handles = view.horizontalHeader()->viewport();
    const int edge = view.horizontalHeader()->sectionViewportPosition(1);
    const int middle = handles->height() / 2;
    QTest::mouseMove(handles, {edge, middle});
    QTest::mousePress(handles, Qt::LeftButton, {}, {edge, middle});
    QTest::mouseMove(handles, {edge + 60, middle});
    QTest::mouseRelease(handles, Qt::LeftButton, {}, {edge + 60, middle});
    const int chosen = view.columnWidth(0);
    QVERIFY(chosen >= edge + 50);
    view.resize(1300, 300);
    QCoreApplication::processEvents();
    QCOMPARE(view.columnWidth(0), chosen);
}

void TestTableView::aFactBreaksAnywhereAndIsCopiedWhole_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("path") << longPath;
    QTest::newRow("GUID") << QStringLiteral("share1@{bfce4362-5e18-4d19-86d9-9a83392fbf18}");
    QTest::newRow("sentence") << QStringLiteral("crash-consistent: the machines were not prepared, ") + longPath;
}

void TestTableView::aFactBreaksAnywhereAndIsCopiedWhole()
{
    QFETCH(const QString, text);
    FactText fact(text);
    const int width = 120;
    QVERIFY(fact.heightForWidth(width) > fact.heightForWidth(10'000));
    fact.resize(width, fact.heightForWidth(width));
    fact.show();
    QVERIFY2(fact.document()->size().width() <= width, "nothing is cut off at the side");
    fact.selectAll();
    fact.copy();
    QCOMPARE(QApplication::clipboard()->text(), text);
}

QTEST_MAIN(TestTableView)
#include "tst_tableview.moc"
