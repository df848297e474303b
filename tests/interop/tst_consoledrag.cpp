// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Real pointer events: xdotool moves the pointer of an X server of its own, with a window manager, and drags out of a copy: onto a share of the
// inventory, and into the window of another process.

#include "restorescene.h"

#include "console/foldermodel.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QMessageBox>
#include <QMimeData>
#include <QScreen>
#include <QToolButton>

#include <iostream>

#include <fcntl.h>
#include <unistd.h>

using namespace Penumbra;
using namespace Penumbra::Console;
using namespace Penumbra::Test;

namespace {

/// An X server and a window manager for this process.
class PrivateScreen
{
public:
    /// Before the application object. Whether it runs.
    bool start()
    {
        int ends[2] = {-1, -1};
        if (::pipe(ends) != 0)
            return false;
        ::fcntl(ends[0], F_SETFD, FD_CLOEXEC);
        m_server.setChildProcessModifier([end = ends[1]] { ::fcntl(end, F_SETFD, 0); });
        m_server.start(QStringLiteral("Xvfb"),
                       {QStringLiteral("-displayfd"), QString::number(ends[1]), QStringLiteral("-screen"),
                        QStringLiteral("0"), QStringLiteral("2560x1600x24"), QStringLiteral("-nolisten"),
                        QStringLiteral("tcp")});
        const bool started = m_server.waitForStarted();
        ::close(ends[1]);
        QByteArray number;
        char digit = 0;
        while (started && ::read(ends[0], &digit, 1) == 1 && digit != '\n')
            number.append(digit);
        ::close(ends[0]);
        if (number.isEmpty())
            return false;
        qputenv("DISPLAY", ":" + number);
        qputenv("QT_QPA_PLATFORM", "xcb");
        qunsetenv("WAYLAND_DISPLAY");
        m_manager.start(QStringLiteral("openbox"), {QStringLiteral("--sm-disable")});
        return m_manager.waitForStarted();
    }
    ~PrivateScreen()
    {
        for (QProcess *process : {&m_manager, &m_server}) {
            process->terminate();
            if (!process->waitForFinished(5'000))
                process->kill();
            process->waitForFinished();
        }
    }

private:
    QProcess m_server;
    QProcess m_manager;
};

/// A window of another process that takes whatever is dropped on it, and writes its formats and text.
class Receiver : public QLabel
{
public:
    Receiver()
        : QLabel(QStringLiteral("drop here"))
    {
        setAcceptDrops(true);
        setAlignment(Qt::AlignCenter);
        setWindowTitle(QStringLiteral("receiver"));
        setGeometry(1600, 900, 500, 400);
    }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override { event->acceptProposedAction(); }
    void dropEvent(QDropEvent *event) override
    {
        event->acceptProposedAction();
        const QJsonObject got {{QStringLiteral("formats"), QJsonArray::fromStringList(event->mimeData()->formats())},
                               {QStringLiteral("text"), event->mimeData()->text()}};
        std::cout << QJsonDocument(got).toJson(QJsonDocument::Compact).constData() << std::endl;
    }
    void showEvent(QShowEvent *event) override
    {
        QLabel::showEvent(event);
        std::cout << "{}" << std::endl;
    }
};

} // namespace

class TestConsoleDrag : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void aMachineIsDraggedOntoAShareAndRestored();
    void aFileIsNotDroppedIntoARoot();
    void anotherProgramGetsTheNamesOnly();

private:
    /// Presses at the first point, goes to the second in small steps and, after resting there, lets go; both on the screen.
    void drag(const QPoint &from, const QPoint &to);
    QPoint centerOf(const QAbstractItemView *view, const QModelIndex &index) const
    {
        return view->viewport()->mapToGlobal(view->visualRect(index).center());
    }
    QModelIndex shareIndex(const QString &name);
    TableView *machines();

    std::unique_ptr<RestoreScene> m_scene;
    InventoryView *m_tree = nullptr;
    QString m_verdict; ///< what the tree said last while something was over it
};

void TestConsoleDrag::initTestCase()
{
    m_scene = std::make_unique<RestoreScene>(QStringLiteral("127.0.46.2"));
    QCOMPARE(m_scene->prepare(), QByteArray());
}

void TestConsoleDrag::init()
{
    m_scene->open();
    m_scene->window().setGeometry(40, 60, 1300, 800);
    QTRY_VERIFY_WITH_TIMEOUT(m_scene->isReady(), RestoreScene::limit);
    QVERIFY(QTest::qWaitForWindowActive(&m_scene->window()));
    QVERIFY(m_scene->window().showPage(QStringLiteral("shadow-copies")));
    m_tree = m_scene->window().findChild<InventoryView *>();
    QTRY_VERIFY(m_tree->inventory().indexOf(m_scene->share(QStringLiteral("other"))).isValid());
    m_tree->expandAll();
    m_scene->page()->reveal(m_scene->workbench().copies().rows().constFirst().id);
    m_verdict.clear();
}

void TestConsoleDrag::cleanup()
{
    m_scene->close();
}

void TestConsoleDrag::drag(const QPoint &from, const QPoint &to)
{
    QStringList words {QStringLiteral("mousemove"), QString::number(from.x()), QString::number(from.y()),
                       QStringLiteral("sleep"),     QStringLiteral("0.2"),     QStringLiteral("mousedown"),
                       QStringLiteral("1")};
    constexpr int steps = 20;
    for (int step = 1; step <= steps; ++step) {
        const QPoint at = from + (to - from) * step / steps;
        words += {QStringLiteral("mousemove"), QString::number(at.x()), QString::number(at.y()),
                  QStringLiteral("sleep"), QStringLiteral("0.03")};
    }
    words +=
        {QStringLiteral("mousemove"), QString::number(to.x() + 1), QString::number(to.y()), QStringLiteral("sleep"),
         QStringLiteral("0.5"),       QStringLiteral("mouseup"),   QStringLiteral("1")};
    QProcess pointer; // QDrag runs an event loop of its own, so nothing may wait here without one
    QTimer watch;
    connect(&watch, &QTimer::timeout, this, [this] {
        if (!m_tree->verdict().isEmpty())
            m_verdict = m_tree->verdict();
    });
    watch.start(20);
    pointer.start(QStringLiteral("xdotool"), words);
    QTRY_VERIFY_WITH_TIMEOUT(pointer.state() == QProcess::NotRunning, RestoreScene::limit);
    QCOMPARE(pointer.exitCode(), 0);
}

QModelIndex TestConsoleDrag::shareIndex(const QString &name)
{
    const QModelIndex index = m_tree->inventory().indexOf(m_scene->share(name));
    m_tree->scrollTo(index);
    return index;
}

TableView *TestConsoleDrag::machines()
{
    CopyBrowser *browser = m_scene->page()->browser();
    browser->machineButton()->click();
    TableView *table = browser->machineTable();
    return QTest::qWaitFor([table] { return table->model()->rowCount() == 1; }, RestoreScene::limit) ? table : nullptr;
}

void TestConsoleDrag::aMachineIsDraggedOntoAShareAndRestored()
{
    TableView *table = machines();
    QVERIFY(table);
    drag(centerOf(table, table->model()->index(0, 0)), centerOf(m_tree, shareIndex(QStringLiteral("other"))));
    QVERIFY2(m_verdict.contains(QStringLiteral("web")) && m_verdict.contains(QStringLiteral("other")),
             qPrintable(m_verdict));
    QTRY_VERIFY(m_scene->assistant());
    RestoreAssistant *assistant = m_scene->assistant();
    QCOMPARE(assistant->wish().target, m_scene->share(QStringLiteral("other")));
    QCOMPARE(assistant->wish().objects.size(), 1);
    QVERIFY(m_scene->workbench().jobs().jobs().isEmpty()); // it only opened
    for (int step = 0; step < 3; ++step)
        QTest::mouseClick(RestoreScene::button(assistant, QStringLiteral("Next")), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(RestoreScene::button(assistant, QStringLiteral("Restore")), RestoreScene::limit);
    QTest::mouseClick(RestoreScene::button(assistant, QStringLiteral("Restore")), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(assistant->job() && assistant->job()->hasEnded(), RestoreScene::limit);
    QCOMPARE(assistant->job()->exitCode(), 0);
    QCOMPARE(m_scene->fetched(QStringLiteral("other"), QStringLiteral("web")),
             m_scene->fetched(m_scene->exposed(), QStringLiteral("web")));
}

void TestConsoleDrag::aFileIsNotDroppedIntoARoot()
{
    CopyBrowser *browser = m_scene->page()->browser();
    QTRY_VERIFY_WITH_TIMEOUT(browser->folderModel().indexOf(QStringLiteral("web")).isValid(), RestoreScene::limit);
    const QString disk =
        RestoreScene::filesBelow(m_scene->folder(QStringLiteral("vms/web"))).filter(QStringLiteral("disk0")).value(0);
    QString folder = QStringLiteral("web/") + disk.section(QLatin1Char('/'), 0, -2);
    browser->browse(browser->root(), folder.replace(QLatin1Char('/'), QLatin1Char('\\')));
    const auto firstFile = [browser] {
        FolderModel &model = browser->folderModel();
        for (int row = 0; row < model.rowCount(); ++row) {
            if (!model.row(model.index(row, 0)).isFolder)
                return model.index(row, 0);
        }
        return QModelIndex();
    };
    QTRY_VERIFY_WITH_TIMEOUT(firstFile().isValid(), RestoreScene::limit);
    drag(centerOf(browser->folderTable(), firstFile()), centerOf(m_tree, shareIndex(QStringLiteral("other"))));
    QVERIFY2(m_verdict.contains(QStringLiteral("root-content")), qPrintable(m_verdict));
    QVERIFY(!m_scene->assistant());
}

void TestConsoleDrag::anotherProgramGetsTheNamesOnly()
{
    QProcess receiver;
    receiver.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--receive")});
    QByteArray got;
    QTRY_VERIFY_WITH_TIMEOUT((got += receiver.readAllStandardOutput()).contains('\n'), RestoreScene::limit);
    CopyBrowser *browser = m_scene->page()->browser();
    QTRY_VERIFY_WITH_TIMEOUT(browser->folderModel().indexOf(QStringLiteral("web")).isValid(), RestoreScene::limit);
    m_scene->window().activateWindow();
    drag(centerOf(browser->folderTable(), browser->folderModel().indexOf(QStringLiteral("web"))), {1850, 1100});
    QTRY_COMPARE_WITH_TIMEOUT((got += receiver.readAllStandardOutput()).count('\n'), 2, RestoreScene::limit);
    const QJsonObject dropped = QJsonDocument::fromJson(got.split('\n').at(1)).object();
    QVERIFY2(dropped[u"text"].toString().endsWith(QStringLiteral("\\web")), got);
    QVERIFY(!dropped[u"formats"].toArray().contains(QStringLiteral("text/uri-list"))); // no file is promised
    QMessageBox *box = nullptr;
    QTRY_VERIFY(box = m_scene->window().findChild<QMessageBox *>());
    QTest::mouseClick(RestoreScene::button(box, QStringLiteral("Copy to Folder")), Qt::LeftButton);
    QTRY_VERIFY(m_scene->assistant());
    QCOMPARE(m_scene->assistant()->wish().where, RestoreWish::Where::Local);
    receiver.kill();
    receiver.waitForFinished();
}

int main(int argc, char *argv[])
{
    if (argc > 1 && qstrcmp(argv[1], "--receive") == 0) {
        QApplication application(argc, argv);
        Receiver receiver;
        receiver.show();
        return QApplication::exec();
    }
    PrivateScreen screen;
    if (!screen.start()) {
        std::cerr << "Xvfb or openbox is missing: ./run setup installs them" << std::endl;
        return 1;
    }
    QApplication application(argc, argv);
    QApplication::setStyle(QStringLiteral("Fusion"));
    TestConsoleDrag test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_consoledrag.moc"
