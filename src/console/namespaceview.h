// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/namespacelayout.h"
#include "console/namespacepainter.h"

#include <QAbstractScrollArea>

#include <functional>

class QMimeData;

namespace Penumbra::Console {

/// What dropping something on an object would mean.
struct MapDropMeaning
{
    bool allowed = false;
    QString text; ///< what would happen, or why it cannot be; a sentence for people
};

/// The map of one SVM's namespace: looks, selects, zooms, pans.
///
/// Pointer: click selects, double click activates, drag pans, wheel scrolls, Ctrl+wheel zooms at the pointer. Keyboard: arrows along
/// the tree (right goes in, left goes out; the other way round when mirrored), Home, End, Enter activates, Ctrl+arrows and Page Up and
/// Down pan, + - 0 zoom, F fits. It has no accessible items; the inventory tree is its accessible form.
class NamespaceView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    using DropJudge = std::function<MapDropMeaning(const QMimeData &data, const MapObject &target)>;

    explicit NamespaceView(QWidget *parent = nullptr);

    /// Shows a namespace. What was selected stays so while it exists, and what is looked at stays where it is.
    void setNamespace(const NamespaceForest &forest, const MapFactsByObject &facts);
    const NamespaceLayout &map() const { return m_map; }

    const MapObject &selected() const { return m_marks.selected; }
    /// Selects from elsewhere: brings the object into view and emits nothing. An object that is not on the map selects none.
    void select(const MapObject &object);

    qreal zoom() const { return m_zoom; } ///< 1: 100 %
    void setZoom(qreal zoom);
    void zoomIn();
    void zoomOut();
    /// Shows the whole map, and keeps doing so when the size changes, until the operator zooms.
    void fit();
    bool isFitted() const { return m_fitted; }

    /// Where in the viewport an object is; null: not on the map.
    QRect viewRect(const MapObject &object) const;

    /// Lets objects be drop targets; judge says for each what a drop would mean. None: nothing can be dropped.
    void setDropJudge(DropJudge judge);

    static constexpr qreal leastZoom = 0.02;
    static constexpr qreal mostZoom = 4;

Q_SIGNALS:
    void selectedByUser(const MapObject &object);
    void activated(const MapObject &object);
    void contextMenuWanted(const MapObject &object, const QPoint &globalPosition);
    void zoomChanged(qreal zoom);
    void dropped(const QMimeData *data, const MapObject &target); ///< only where the judge allowed it

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void layOut();
    void updateScrollBars();
    QPoint origin() const; ///< of the map in the viewport
    QPointF toMap(const QPointF &inViewport) const;
    int scrolledAcross() const;
    void scrollAcross(int value);
    void zoomAt(qreal zoom, const QPointF &inViewport);
    void moveMap(const QPoint &by);
    void reveal(const MapObject &object);
    void choose(const MapObject &object); ///< by the operator
    void setHovered(const MapObject &object);
    bool stepByKey(const QKeyEvent &event);
    bool panByKey(const QKeyEvent &event);
    bool zoomByKey(const QKeyEvent &event);
    void showMeaning(QDragMoveEvent *event);
    void endDrag();

    NamespaceForest m_forest;
    MapFactsByObject m_facts;
    MapFonts m_fonts;
    MapStyle m_style;
    NamespaceLayout m_map;
    MapMarks m_marks;
    qreal m_zoom = 1;
    bool m_fitted = true;
    QPoint m_pressed;
    QPoint m_last;
    bool m_panning = false;
    DropJudge m_judge;
};

} // namespace Penumbra::Console
