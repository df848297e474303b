// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/namespaceexport.h"
#include "console/namespaceview.h"
#include "core/failure.h"
#include "storage/junctions.h"

#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>
#include <QXmlStreamReader>

using namespace Penumbra;
using namespace Penumbra::Console;

namespace {

const MapObject root {MapObject::Kind::Volume, QStringLiteral("v1")};
const MapObject volume {MapObject::Kind::Volume, QStringLiteral("v2")};
const MapObject share {MapObject::Kind::Share, QStringLiteral("svm/share1")};

/// The documentation's example.
NamespaceForest example()
{
    Storage::Inventory inventory;
    Storage::Svm svm;
    svm.id = svm.name = QStringLiteral("svm");
    inventory.svms = {svm};
    for (const auto &[id, name, path] :
         {std::tuple("v1", "vs1_root", "/"), std::tuple("v2", "vm_vol1", "/hyperv/vm1")}) {
        Storage::Volume each;
        each.id = QString::fromLatin1(id);
        each.svm = svm.id;
        each.name = QString::fromLatin1(name);
        each.junctionPath = QString::fromLatin1(path);
        each.isRoot = each.junctionPath == QLatin1String("/");
        each.size = quint64(1) << 40;
        each.used = quint64(1) << 38;
        inventory.volumes.append(each);
    }
    Storage::Share each;
    each.id = share.id;
    each.svm = svm.id;
    each.name = QStringLiteral("share1");
    each.path = QStringLiteral("/hyperv/vm1/dir1/vmdir");
    inventory.shares = {each};
    Storage::resolveJunctions(inventory);
    return namespaceForest(inventory, svm.id);
}

} // namespace

class TestNamespaceView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_view.reset(); }
    void arrowsFollowTheTree();
    void enterActivates();
    void aClickSelects();
    void selectingFromElsewhereIsSilent();
    void controlAndWheelZoomAtThePointer();
    void keysZoomAndFit();
    void aRefreshKeepsTheSelection();
    void everyPaletteIsDrawn();
    void exportsAreWhole();
    void anExportThatCannotBeWrittenNamesTheFile();

private:
    std::unique_ptr<NamespaceView> m_view;
};

void TestNamespaceView::init()
{
    m_view = std::make_unique<NamespaceView>();
    m_view->resize(640, 480);
    m_view->setNamespace(example(), {});
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TestNamespaceView::arrowsFollowTheTree()
{
    QSignalSpy chosen(m_view.get(), &NamespaceView::selectedByUser);
    const std::pair<Qt::Key, MapObject> steps[] = {
        {Qt::Key_Down, root}, {Qt::Key_Right, volume}, {Qt::Key_Right, share}, {Qt::Key_Left, volume},
        {Qt::Key_Left, root}, {Qt::Key_End, share},    {Qt::Key_Up, volume},   {Qt::Key_Home, root}};
    for (const auto &[key, expected] : steps) {
        QTest::keyClick(m_view.get(), key);
        QCOMPARE(m_view->selected(), expected);
    }
    QCOMPARE(chosen.size(), 8);
}

void TestNamespaceView::enterActivates()
{
    QSignalSpy activated(m_view.get(), &NamespaceView::activated);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(activated.size(), 0);
    m_view->select(share);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
}

void TestNamespaceView::aClickSelects()
{
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, m_view->viewRect(share).center());
    QCOMPARE(m_view->selected(), share);
}

void TestNamespaceView::selectingFromElsewhereIsSilent()
{
    QSignalSpy chosen(m_view.get(), &NamespaceView::selectedByUser);
    m_view->select(volume);
    QCOMPARE(m_view->selected(), volume);
    m_view->select({MapObject::Kind::Volume, QStringLiteral("gone")});
    QVERIFY(m_view->selected().isNull());
    QCOMPARE(chosen.size(), 0);
}

void TestNamespaceView::controlAndWheelZoomAtThePointer()
{
    m_view->resize(200, 150);
    m_view->setZoom(2);
    const QPointF at = QRectF(m_view->viewport()->rect()).center();
    const QPoint before = m_view->viewRect(root).topLeft();
    QWheelEvent wheel(at, m_view->viewport()->mapToGlobal(at), {}, {0, 120}, Qt::NoButton, Qt::ControlModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(m_view->viewport(), &wheel);
    QVERIFY(m_view->zoom() > 2);
    const QPointF expected = at + (QPointF(before) - at) * (m_view->zoom() / 2);
    QVERIFY((m_view->viewRect(root).topLeft() - expected).manhattanLength() < 4);
}

void TestNamespaceView::keysZoomAndFit()
{
    QTest::keyClick(m_view.get(), Qt::Key_Plus);
    QVERIFY(m_view->zoom() > 1 && !m_view->isFitted());
    QTest::keyClick(m_view.get(), Qt::Key_0);
    QCOMPARE(m_view->zoom(), 1.0);
    QTest::keyClick(m_view.get(), Qt::Key_F);
    QVERIFY(m_view->isFitted());
    m_view->resize(300, 90);
    QVERIFY(!m_view->verticalScrollBar()->isVisible() && !m_view->horizontalScrollBar()->isVisible());
    QVERIFY(m_view->viewport()->rect().contains(m_view->viewRect(volume)));
}

void TestNamespaceView::aRefreshKeepsTheSelection()
{
    m_view->select(share);
    m_view->setNamespace(example(), {{share, {3, MapBadge::Blocks, 2}}});
    QCOMPARE(m_view->selected(), share);
}

void TestNamespaceView::everyPaletteIsDrawn()
{
    for (const QColor &base : {QColor(Qt::white), QColor(Qt::black), QColor(0x2a, 0x2e, 0x32)}) {
        QPalette palette;
        palette.setColor(QPalette::Base, base);
        palette.setColor(QPalette::Text, base == QColor(Qt::white) ? Qt::black : Qt::white);
        const MapStyle style = MapStyle::fromPalette(palette);
        for (const MapBadge badge : {MapBadge::Unknown, MapBadge::Clean, MapBadge::Advice, MapBadge::Risk,
                                     MapBadge::DataMissing, MapBadge::Blocks})
            QVERIFY(contrastRatio(style.badge(badge), style.head) >= 4.5);
        QVERIFY(contrastRatio(style.dimText, style.head) >= 4.5);
        m_view->setPalette(palette);
        QCOMPARE(m_view->grab().toImage().pixelColor(1, 1), base);
    }
}

void TestNamespaceView::exportsAreWhole()
{
    const QTemporaryDir folder;
    const MapFonts fonts = MapFonts::fromFont(m_view->font(), 96);
    const QString png = folder.filePath(QStringLiteral("map.png"));
    exportMap(m_view->map(), fonts, MapFormat::Png, png);
    QCOMPARE(QImage(png).size(), (m_view->map().bounds.size() * 2).toSize());

    const QString pdf = folder.filePath(QStringLiteral("map.pdf"));
    exportMap(m_view->map(), fonts, MapFormat::Pdf, pdf);
    QFile pdfFile(pdf);
    QVERIFY(pdfFile.open(QIODevice::ReadOnly));
    QVERIFY(pdfFile.readAll().startsWith("%PDF-"));
    QProcess pdfReader;
    pdfReader.start(QStringLiteral("pdftotext"), {pdf, QStringLiteral("-")});
    QVERIFY(pdfReader.waitForFinished());
    QVERIFY(pdfReader.readAllStandardOutput().contains("share1"));
    QProcess pdfInfo;
    pdfInfo.start(QStringLiteral("pdfinfo"), {pdf});
    QVERIFY(pdfInfo.waitForFinished());
    const QByteArray info = pdfInfo.readAllStandardOutput();
    QVERIFY2(info.contains("Pages:           1\n"), info.constData());

    const QString svg = folder.filePath(QStringLiteral("map.svg"));
    exportMap(m_view->map(), fonts, MapFormat::Svg, svg);
    QFile svgFile(svg);
    QVERIFY(svgFile.open(QIODevice::ReadOnly));
    QXmlStreamReader reader(&svgFile);
    QString text;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters)
            text += reader.text();
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QVERIFY(text.contains(QLatin1String("share1")));
    QVERIFY(text.contains(QLatin1String("/hyperv/vm1/dir1/vmdir")));
    QSvgRenderer renderer(svg);
    QVERIFY(renderer.isValid());
    QImage drawn(renderer.defaultSize(), QImage::Format_RGB32);
    drawn.fill(Qt::magenta);
    QPainter painter(&drawn);
    renderer.render(&painter);
    painter.end();
    QVERIFY(drawn.pixelColor(drawn.rect().center()) != QColor(Qt::magenta));
}

void TestNamespaceView::anExportThatCannotBeWrittenNamesTheFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("missing/map.svg"));
    try {
        exportMap(m_view->map(), MapFonts::fromFont(m_view->font(), 96), MapFormat::Svg, path);
        QFAIL("an error was expected");
    } catch (const Error &error) {
        QCOMPARE(error.failure().object, path);
    }
}

QTEST_MAIN(TestNamespaceView)
#include "tst_namespaceview.moc"
