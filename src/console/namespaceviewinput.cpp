// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What pointer, keyboard and drags do on the map.

#include "console/namespacenavigation.h"
#include "console/namespaceview.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDragEnterEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

namespace Penumbra::Console {

namespace {

constexpr qreal zoomByWheel = 1.0015; ///< for each eighth of a degree
constexpr int panStep = 80;

} // namespace

void NamespaceView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = m_last = event->position().toPoint();
    m_panning = event->button() == Qt::MiddleButton;
    if (event->button() == Qt::LeftButton || event->button() == Qt::RightButton)
        choose(m_map.objectAt(toMap(event->position())));
    if (m_panning)
        viewport()->setCursor(Qt::ClosedHandCursor);
}

void NamespaceView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint now = event->position().toPoint();
    if (event->buttons().testFlag(Qt::LeftButton) && !m_panning
        && (now - m_pressed).manhattanLength() >= QApplication::startDragDistance()) {
        m_panning = true;
        viewport()->setCursor(Qt::ClosedHandCursor);
    }
    if (m_panning)
        moveMap(now - m_last);
    m_last = now;
    setHovered(m_panning ? MapObject() : m_map.objectAt(toMap(event->position())));
}

void NamespaceView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->buttons() == Qt::NoButton && m_panning) {
        m_panning = false;
        viewport()->unsetCursor();
    }
}

void NamespaceView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const MapObject object = m_map.objectAt(toMap(event->position()));
    if (event->button() == Qt::LeftButton && !object.isNull())
        Q_EMIT activated(object);
}

void NamespaceView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    zoomAt(m_zoom * std::pow(zoomByWheel, event->angleDelta().y()), event->position());
    event->accept();
}

void NamespaceView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const QRect rect = viewRect(m_marks.selected) & viewport()->rect();
        Q_EMIT contextMenuWanted(m_marks.selected,
                                 viewport()->mapToGlobal(rect.isEmpty() ? viewport()->rect().center() : rect.center()));
        return;
    }
    Q_EMIT contextMenuWanted(m_map.objectAt(toMap(event->pos())), event->globalPos());
}

bool NamespaceView::zoomByKey(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomIn();
        return true;
    case Qt::Key_Minus:
        zoomOut();
        return true;
    case Qt::Key_0:
        setZoom(1);
        return true;
    case Qt::Key_F:
        fit();
        return event.modifiers() == Qt::NoModifier;
    default:
        return false;
    }
}

bool NamespaceView::panByKey(const QKeyEvent &event)
{
    const bool control = event.modifiers().testFlag(Qt::ControlModifier);
    const int page = viewport()->height() - panStep;
    switch (event.key()) {
    case Qt::Key_PageUp:
        moveMap({0, page});
        return true;
    case Qt::Key_PageDown:
        moveMap({0, -page});
        return true;
    case Qt::Key_Left:
        moveMap({control ? panStep : 0, 0});
        return control;
    case Qt::Key_Right:
        moveMap({control ? -panStep : 0, 0});
        return control;
    case Qt::Key_Up:
        moveMap({0, control ? panStep : 0});
        return control;
    case Qt::Key_Down:
        moveMap({0, control ? -panStep : 0});
        return control;
    default:
        return false;
    }
}

bool NamespaceView::stepByKey(const QKeyEvent &event)
{
    static const QHash<int, MapStep> steps {{Qt::Key_Up, MapStep::Up},      {Qt::Key_Down, MapStep::Down},
                                            {Qt::Key_Left, MapStep::Out},   {Qt::Key_Right, MapStep::In},
                                            {Qt::Key_Home, MapStep::First}, {Qt::Key_End, MapStep::Last}};
    int key = event.key();
    if (isRightToLeft() && (key == Qt::Key_Left || key == Qt::Key_Right))
        key = key == Qt::Key_Left ? Qt::Key_Right : Qt::Key_Left;
    if (!steps.contains(key))
        return false;
    choose(stepFrom(m_map, m_marks.selected, steps.value(key)));
    reveal(m_marks.selected);
    return true;
}

void NamespaceView::keyPressEvent(QKeyEvent *event)
{
    if (zoomByKey(*event) || panByKey(*event) || stepByKey(*event))
        return;
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enters && !m_marks.selected.isNull())
        Q_EMIT activated(m_marks.selected);
    else if (event->key() == Qt::Key_Escape && !m_marks.selected.isNull())
        choose({});
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void NamespaceView::showMeaning(QDragMoveEvent *event)
{
    const MapObject target = m_map.objectAt(toMap(event->position()));
    const MapDropMeaning meaning = target.isNull() ? MapDropMeaning() : m_judge(*event->mimeData(), target);
    m_marks.dropTarget = target;
    m_marks.dropAllowed = meaning.allowed;
    // Not accepted as such, so that the pointer says so; but asked again when it moves on.
    event->setAccepted(meaning.allowed);
    QToolTip::showText(viewport()->mapToGlobal(event->position().toPoint()), meaning.text, viewport());
    viewport()->update();
}

void NamespaceView::dragEnterEvent(QDragEnterEvent *event)
{
    event->accept(); // to hear where it moves
}

void NamespaceView::dragMoveEvent(QDragMoveEvent *event)
{
    if (m_judge)
        showMeaning(event);
    else
        event->ignore();
}

void NamespaceView::endDrag()
{
    m_marks.dropTarget = {};
    QToolTip::hideText();
    viewport()->update();
}

void NamespaceView::dragLeaveEvent(QDragLeaveEvent *)
{
    endDrag();
}

void NamespaceView::dropEvent(QDropEvent *event)
{
    const MapObject target = m_map.objectAt(toMap(event->position()));
    endDrag();
    if (!m_judge || target.isNull() || !m_judge(*event->mimeData(), target).allowed) {
        event->ignore();
        return;
    }
    event->setDropAction(Qt::CopyAction);
    event->accept();
    Q_EMIT dropped(event->mimeData(), target);
}

} // namespace Penumbra::Console
