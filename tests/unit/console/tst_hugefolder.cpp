// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A folder of 100,000 entries: keys are answered by paint while its rows arrive, while they are put in order, and afterwards.

#include "console/folderlister.h"
#include "console/foldermodel.h"
#include "console/tableview.h"

#include <QPaintEvent>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <random>

using namespace Penumbra;
using namespace Penumbra::Console;

namespace {

constexpr int entryCount = 100'000;
constexpr int patience = 30'000; // ms; how fast it is tests/bench/bench-console tells

/// Sees when a view was painted.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(QAbstractItemView &view)
        : m_view(view)
    {
        view.viewport()->installEventFilter(this);
    }
    /// Presses a key while everything else goes on. False: the current row changed and was not painted.
    bool press(Qt::Key key, const QString &text = {})
    {
        const QPersistentModelIndex before = m_view.currentIndex();
        m_painted = false;
        QTest::sendKeyEvent(QTest::Click, &m_view, key, text, Qt::NoModifier);
        QCoreApplication::processEvents();
        return m_view.currentIndex() == before || QTest::qWaitFor([this] { return m_painted; }, patience);
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_painted = m_painted || event->type() == QEvent::Paint;
        return false;
    }

private:
    QAbstractItemView &m_view;
    bool m_painted = false;
};

QList<Smb::FileInfo> shuffledEntries()
{
    QList<Smb::FileInfo> infos;
    for (int i = 0; i < entryCount; ++i) {
        Smb::FileInfo info;
        info.name = QStringLiteral("A file with a name of some length %1.vhdx").arg(i);
        info.size = i;
        info.modified = 1'700'000'000'000 + i;
        infos.append(info);
    }
    std::shuffle(infos.begin(), infos.end(), std::mt19937(7));
    return infos;
}

} // namespace

class TestHugeFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysAreAnsweredByPaint();
};

void TestHugeFolder::keysAreAnsweredByPaint()
{
    const QTemporaryDir home;
    for (const char *variable : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"})
        qputenv(variable, home.filePath(QString::fromLatin1(variable)).toUtf8());
    Workbench workbench;
    FolderModel model;
    TableView view(workbench, QStringLiteral("huge"), &model);
    view.resize(1200, 800);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    model.open(ObjectId::ofShare(QUuid::createUuid(), QStringLiteral("svm"), QStringLiteral("svm/vms")), {});
    PaintWatch keys(view);

    // As the lister hands them on.
    const QList<Smb::FileInfo> entries = shuffledEntries();
    for (qsizetype first = 0; first < entries.size(); first += FolderLister::portion) {
        model.append(entries.mid(first, FolderLister::portion));
        QVERIFY(keys.press(first % (2 * FolderLister::portion) == 0 ? Qt::Key_PageDown : Qt::Key_Down));
    }
    model.finish();
    bool up = false;
    while (model.isArranging()) {
        QVERIFY(keys.press(up ? Qt::Key_PageUp : Qt::Key_PageDown));
        up = !up;
    }
    QCOMPARE(model.rowCount(), entryCount);
    QTRY_COMPARE(model.row(model.index(2, 0)).size, 2);
    for (const Qt::Key key : {Qt::Key_End, Qt::Key_PageUp, Qt::Key_PageUp, Qt::Key_Up, Qt::Key_Home, Qt::Key_PageDown})
        QVERIFY(keys.press(key));
    model.sort(FolderModel::Size, Qt::DescendingOrder);
    while (model.isArranging()) {
        QVERIFY(keys.press(up ? Qt::Key_PageUp : Qt::Key_PageDown));
        up = !up;
    }
    for (const Qt::Key key : {Qt::Key_Home, Qt::Key_PageDown, Qt::Key_Down})
        QVERIFY(keys.press(key));

    // Rows are what is selected: Home and End go to the first and the last, and letters find names from any cell.
    QVERIFY(keys.press(Qt::Key_End));
    QCOMPARE(view.currentIndex().row(), entryCount - 1);
    QVERIFY(keys.press(Qt::Key_Home));
    QCOMPARE(view.currentIndex().row(), 0);
    view.setCurrentIndex(model.index(0, FolderModel::Size));
    QVERIFY(keys.press(Qt::Key_A, QStringLiteral("a")));
    QCOMPARE(view.currentIndex().row(), 1);
}

QTEST_MAIN(TestHugeFolder)
#include "tst_hugefolder.moc"
