// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/namespaceview.h"
#include "console/namespacewords.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <cmath>

namespace Penumbra::Console {

namespace {

constexpr qreal zoomStep = 1.25;
constexpr int revealMargin = 24;

} // namespace

NamespaceView::NamespaceView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_fonts(MapFonts::fromFont(font(), logicalDpiY()))
    , m_style(MapStyle::fromPalette(palette()))
{
    setAccessibleName(tr("Namespace map"));
    setAccessibleDescription(
        tr("Volumes at their junction paths, with their shares. The inventory lists the same objects."));
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    setFrameShape(QFrame::NoFrame);
}

void NamespaceView::setNamespace(const NamespaceForest &forest, const MapFactsByObject &facts)
{
    const bool another = forest.svm.id != m_forest.svm.id || m_map.boxes.isEmpty();
    m_forest = forest;
    m_facts = facts;
    if (another) {
        m_map = {};
        m_marks = {};
        m_fitted = true;
    }
    layOut();
}

void NamespaceView::layOut()
{
    // What is selected and seen, else what is in the middle, stays where it is on the screen.
    const QRect seen = viewport()->rect();
    MapObject anchor = m_marks.selected;
    if (!viewRect(anchor).intersects(seen))
        anchor = m_map.objectAt(toMap(seen.center()));
    const QPoint before = viewRect(anchor).topLeft();
    m_map = layoutNamespace(m_forest, m_facts, TextMeasure::fromFonts(m_fonts), {layoutDirection(), m_map.lanes});
    if (!m_map.places.contains(m_marks.selected))
        m_marks.selected = {};
    m_marks.hovered = {};
    updateScrollBars();
    if (!m_fitted && m_map.places.contains(anchor))
        moveMap(before - viewRect(anchor).topLeft());
    viewport()->update();
}

void NamespaceView::updateScrollBars()
{
    const QSize room = viewport()->size();
    if (m_fitted && !m_map.bounds.isEmpty()) {
        const QSize most = maximumViewportSize();
        const qreal whole = std::min(most.width() / m_map.bounds.width(), most.height() / m_map.bounds.height());
        const qreal zoom = std::clamp(whole, leastZoom, 1.0);
        if (zoom != m_zoom) {
            m_zoom = zoom;
            Q_EMIT zoomChanged(zoom);
        }
    }
    // Room that bars take now does not count: what is fitted needs none.
    const QSizeF all = m_fitted ? QSizeF() : m_map.bounds.size() * m_zoom;
    horizontalScrollBar()->setPageStep(room.width());
    horizontalScrollBar()->setRange(0, std::max(0, int(std::ceil(all.width())) - room.width()));
    horizontalScrollBar()->setSingleStep(40);
    verticalScrollBar()->setPageStep(room.height());
    verticalScrollBar()->setRange(0, std::max(0, int(std::ceil(all.height())) - room.height()));
    verticalScrollBar()->setSingleStep(40);
}

int NamespaceView::scrolledAcross() const
{
    const QScrollBar *bar = horizontalScrollBar();
    return isRightToLeft() ? bar->maximum() - bar->value() : bar->value();
}

void NamespaceView::scrollAcross(int value)
{
    horizontalScrollBar()->setValue(isRightToLeft() ? horizontalScrollBar()->maximum() - value : value);
}

QPoint NamespaceView::origin() const
{
    const QSizeF free = QSizeF(viewport()->size()) - m_map.bounds.size() * m_zoom;
    return {free.width() > 0 ? int(free.width() / 2) : -scrolledAcross(),
            free.height() > 0 ? int(free.height() / 2) : -verticalScrollBar()->value()};
}

QPointF NamespaceView::toMap(const QPointF &inViewport) const
{
    return (inViewport - origin()) / m_zoom;
}

QRect NamespaceView::viewRect(const MapObject &object) const
{
    const QRectF rect = m_map.rectOf(object);
    if (rect.isEmpty())
        return {};
    return QRectF(rect.topLeft() * m_zoom + origin(), rect.size() * m_zoom).toAlignedRect();
}

void NamespaceView::moveMap(const QPoint &by)
{
    scrollAcross(scrolledAcross() - by.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - by.y());
    viewport()->update();
}

void NamespaceView::setZoom(qreal zoom)
{
    const QRect selected = viewRect(m_marks.selected);
    const bool isSeen = selected.intersects(viewport()->rect());
    zoomAt(zoom, isSeen ? selected.center() : viewport()->rect().center());
}

void NamespaceView::zoomIn()
{
    setZoom(m_zoom * zoomStep);
}

void NamespaceView::zoomOut()
{
    setZoom(m_zoom / zoomStep);
}

void NamespaceView::zoomAt(qreal zoom, const QPointF &inViewport)
{
    const QPointF point = toMap(inViewport);
    const qreal bounded = std::clamp(zoom, leastZoom, mostZoom);
    m_fitted = false;
    if (bounded != m_zoom) {
        m_zoom = bounded;
        updateScrollBars();
        const QPointF now = point * m_zoom + origin();
        moveMap((inViewport - now).toPoint());
        Q_EMIT zoomChanged(m_zoom);
    }
    viewport()->update();
}

void NamespaceView::fit()
{
    m_fitted = true;
    updateScrollBars();
    viewport()->update();
}

void NamespaceView::select(const MapObject &object)
{
    m_marks.selected = m_map.places.contains(object) ? object : MapObject();
    reveal(m_marks.selected);
    viewport()->update();
}

void NamespaceView::reveal(const MapObject &object)
{
    QRect rect = viewRect(object);
    if (const MapBox *box = m_map.box(object)) // its head is enough
        rect.setHeight(std::min(rect.height(), int(std::ceil(box->head.height() * m_zoom))));
    if (rect.isEmpty())
        return;
    const QRect room = viewport()->rect().adjusted(revealMargin, revealMargin, -revealMargin, -revealMargin);
    QPoint by;
    if (rect.right() > room.right())
        by.rx() = room.right() - rect.right();
    if (rect.left() + by.x() < room.left())
        by.rx() = room.left() - rect.left();
    if (rect.bottom() > room.bottom())
        by.ry() = room.bottom() - rect.bottom();
    if (rect.top() + by.y() < room.top())
        by.ry() = room.top() - rect.top();
    moveMap(by);
}

void NamespaceView::choose(const MapObject &object)
{
    if (object == m_marks.selected)
        return;
    m_marks.selected = object;
    viewport()->update();
    Q_EMIT selectedByUser(object);
}

void NamespaceView::setHovered(const MapObject &object)
{
    if (object == m_marks.hovered)
        return;
    viewport()->update(viewRect(m_marks.hovered).adjusted(-2, -2, 2, 2));
    m_marks.hovered = object;
    viewport()->update(viewRect(object).adjusted(-2, -2, 2, 2));
}

void NamespaceView::setDropJudge(DropJudge judge)
{
    m_judge = std::move(judge);
    setAcceptDrops(bool(m_judge));
}

bool NamespaceView::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ToolTip: {
        const auto *help = static_cast<QHelpEvent *>(event);
        const MapObject object = m_map.objectAt(toMap(help->pos()));
        QToolTip::showText(help->globalPos(), NamespaceWords::toolTip(m_map, object), viewport(), viewRect(object));
        return true;
    }
    case QEvent::Leave:
        setHovered({});
        break;
    case QEvent::NativeGesture: {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() != Qt::ZoomNativeGesture)
            break;
        zoomAt(m_zoom * (1 + gesture->value()), gesture->position());
        return true;
    }
    default:
        break;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void NamespaceView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), m_style.canvas);
    painter.translate(origin());
    painter.scale(m_zoom, m_zoom);
    const QRectF visible(toMap(event->rect().topLeft()), QSizeF(event->rect().size()) / m_zoom);
    MapMarks marks = m_marks;
    marks.focused = hasFocus();
    NamespacePainter(m_map, m_style, m_fonts).paint(painter, visible, m_zoom, marks);
}

void NamespaceView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBars();
}

void NamespaceView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    switch (event->type()) {
    case QEvent::FontChange:
        m_fonts = MapFonts::fromFont(font(), logicalDpiY());
        layOut();
        break;
    case QEvent::PaletteChange:
        m_style = MapStyle::fromPalette(palette());
        viewport()->update();
        break;
    case QEvent::LayoutDirectionChange:
    case QEvent::LanguageChange:
    case QEvent::LocaleChange:
        layOut();
        break;
    default:
        break;
    }
}

void NamespaceView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void NamespaceView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace Penumbra::Console
