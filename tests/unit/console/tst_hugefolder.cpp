// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A folder of 100,000 entries: keys are answered by paint while its rows arrive, while they are put in order, and afterwards.

#include "console/folderlister.h"
#include "console/foldermodel.h"
#include "console/tableview.h"

#include <QElapsedTimer>
#include <QPaintEvent>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <random>

using namespace Penumbra;
using namespace Penumbra::Console;

namespace {

constexpr int entryCount = 100'000;
#ifdef PENUMBRA_SANITIZE
constexpr qint64 limit = 1'500; // ms; sanitizers make everything many times slower
#else
constexpr qint64 limit = 100; // ms
#endif

/// Sees when a widget was painted.
class PaintClock : public QObject
{
public:
    explicit PaintClock(QWidget *widget) { widget->installEventFilter(this); }
    /// Presses a key and gives how long it took until the widget had been painted; -1: it was not within a second.
    qint64 press(QWidget *view, Qt::Key key)
    {
        m_painted = false;
        QElapsedTimer timer;
        timer.start();
        QCoreApplication::postEvent(view, new QKeyEvent(QEvent::KeyPress, key, Qt::NoModifier));
        QCoreApplication::postEvent(view, new QKeyEvent(QEvent::KeyRelease, key, Qt::NoModifier));
        while (!m_painted && timer.elapsed() < 10 * limit)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
        return m_painted ? timer.elapsed() : -1;
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_painted = m_painted || event->type() == QEvent::Paint;
        return false;
    }

private:
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
    PaintClock clock(view.viewport());
    qint64 slowest = 0;
    const auto press = [&](Qt::Key key) {
        const QModelIndex before = view.currentIndex();
        const qint64 took = clock.press(&view, key);
        QVERIFY2(took >= 0 || view.currentIndex() == before, "a key press was not painted");
        slowest = qMax(slowest, took);
    };

    // As the lister hands them on.
    const QList<Smb::FileInfo> entries = shuffledEntries();
    for (qsizetype first = 0; first < entries.size(); first += FolderLister::portion) {
        model.append(entries.mid(first, FolderLister::portion));
        press(first % (2 * FolderLister::portion) == 0 ? Qt::Key_PageDown : Qt::Key_Down);
    }
    model.finish();
    bool up = false;
    while (model.isArranging()) {
        press(up ? Qt::Key_PageUp : Qt::Key_PageDown);
        up = !up;
    }
    QCOMPARE(model.rowCount(), entryCount);
    QCOMPARE(model.row(model.index(2, 0)).size, 2);
    for (const Qt::Key key : {Qt::Key_End, Qt::Key_PageUp, Qt::Key_PageUp, Qt::Key_Up, Qt::Key_Home, Qt::Key_PageDown})
        press(key);
    model.sort(FolderModel::Size, Qt::DescendingOrder);
    while (model.isArranging()) {
        press(up ? Qt::Key_PageUp : Qt::Key_PageDown);
        up = !up;
    }
    for (const Qt::Key key : {Qt::Key_Home, Qt::Key_PageDown, Qt::Key_Down})
        press(key);
    qInfo("the slowest key press took %lld ms", slowest);
    QVERIFY2(slowest <= limit, qPrintable(QString::number(slowest)));
}

QTEST_MAIN(TestHugeFolder)
#include "tst_hugefolder.moc"
