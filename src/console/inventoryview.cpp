// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/inventoryview.h"

#include "console/icons.h"
#include "console/inventorytree.h"
#include "console/objectdelegate.h"
#include "console/objectdrag.h"
#include "console/restorerules.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDragMoveEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QStatusTipEvent>
#include <QTimer>
#include <QToolTip>

#include <algorithm>

namespace Penumbra::Console {

namespace {

constexpr int interval = 100; // ms between two updates: at most ten a second
constexpr int levelsOpen = 2; // systems and SVMs are open when they first appear
constexpr int expandDelay = 700; // ms that a drag rests on something before it opens

RestoreWish wishFor(const QMimeData *data, const ObjectId &target)
{
    RestoreWish wish = wishIn(data);
    wish.where = RestoreWish::Where::Share;
    wish.target = target;
    return wish;
}

/// Says at the side what an object is: of a reference server (a mark on each), or open to changes.
class InventoryDelegate : public ObjectDelegate
{
public:
    using ObjectDelegate::ObjectDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        ObjectDelegate::paint(painter, option, index);
        const bool isLab = index.data(LabRole).toBool();
        const int space = option.fontMetrics.averageCharWidth();
        const bool selected = option.state & QStyle::State_Selected;
        QRect room = option.rect.adjusted(0, 0, -space, 0);
        const int name = option.fontMetrics.horizontalAdvance(index.data().toString()) + option.decorationSize.width();
        const int size = option.fontMetrics.height();
        if (isLab && name + size + 4 * space < room.width()) {
            const QRect place(room.right() - size, room.top(), size, room.height());
            icon(QStringLiteral("penumbra-lab"))
                .paint(painter, place, Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Disabled);
            room.setRight(place.left() - space);
        }
        QFont font = option.font;
        font.setItalic(true);
        const QFontMetrics metrics(font);
        const QStringList texts =
            index.parent().isValid() ? QStringList() : sideTexts(isLab, index.data(OpenRole).toBool());
        const auto fits = [&](const QString &text) {
            return name + metrics.horizontalAdvance(text) + 4 * space < room.width();
        };
        const auto text = std::find_if(texts.cbegin(), texts.cend(), fits);
        if (text != texts.cend()) {
            painter->save();
            painter->setFont(font);
            painter->setPen(option.palette.color(selected ? QPalette::HighlightedText : QPalette::PlaceholderText));
            painter->drawText(room, int(Qt::AlignVCenter | Qt::AlignRight), *text);
            painter->restore();
        }
    }

private:
    /// The longest first; what fits is shown. That changes are allowed says more than the tint does.
    static QStringList sideTexts(bool isLab, bool isOpen)
    {
        QStringList texts;
        if (isLab && isOpen)
            texts.append(InventoryView::tr("reference server, changes allowed"));
        if (isOpen)
            texts +=
                {InventoryView::tr("changes allowed"), InventoryView::tr("writable", "where there is little room")};
        else if (isLab)
            texts.append(InventoryView::tr("reference server"));
        return texts;
    }
};

} // namespace

InventoryView::InventoryView(Workbench &workbench, QWidget *parent)
    : QTreeView(parent)
    , m_workbench(workbench)
{
    setModel(&m_model);
    setItemDelegate(new InventoryDelegate(this));
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDefaultDropAction(Qt::CopyAction);
    setDragDropOverwriteMode(true); // onto things, never between them
    setAutoExpandDelay(expandDelay);
    setAccessibleName(tr("Inventory"));
    m_model.setDropJudge([this](const QMimeData *dragged, const ObjectId &target) {
        return judgeRestore(m_workbench, wishFor(dragged, target)).allowed;
    });
    connect(&m_model, &InventoryModel::dropped, this, [this](const QMimeData *dragged, const ObjectId &target) {
        RestoreWish wish = wishFor(dragged, target);
        wish.target = targetFolderOf(target);
        // The drag ends first; it only opens the assistant.
        QMetaObject::invokeMethod(
            &m_workbench, [bench = &m_workbench, wish] { Q_EMIT bench->restoreWanted(wish); }, Qt::QueuedConnection);
    });
    const SystemStore &systems = workbench.systems();
    for (const auto signal :
         {&SystemStore::added, &SystemStore::changed, &SystemStore::inventoryChanged, &SystemStore::removed})
        connect(&systems, signal, this, &InventoryView::scheduleUpdate);
    connect(&workbench.surveys(), &SurveyStore::surveyed, this, &InventoryView::scheduleUpdate);
    connect(&workbench.selection(), &Selection::changed, this, &InventoryView::followSelection);
    updateNodes();
}

void InventoryView::scheduleUpdate()
{
    if (!std::exchange(m_scheduled, true))
        QTimer::singleShot(interval, this, &InventoryView::updateNodes);
}

void InventoryView::updateNodes()
{
    m_scheduled = false;
    m_model.setNodes(inventoryNodes(m_workbench.systems(), m_workbench.surveys()));
    openNew({}, 0);
    followSelection(m_workbench.selection().objects()); // what was selected elsewhere may be here only now
}

void InventoryView::openNew(const QModelIndex &above, int level)
{
    for (int row = 0; level < levelsOpen && row < m_model.rowCount(above); ++row) {
        const QModelIndex index = m_model.index(row, 0, above);
        const ObjectId object = InventoryModel::objectOf(index);
        if (m_model.rowCount(index) == 0)
            continue; // there is nothing to open yet
        if (!m_opened.contains(object))
            expand(index);
        m_opened.insert(object);
        openNew(index, level + 1);
    }
}

void InventoryView::reveal(const ObjectId &object)
{
    const QModelIndex index = m_model.indexOf(object);
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
}

void InventoryView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    if (m_following)
        return;
    QList<ObjectId> objects;
    const QModelIndexList indexes = selectionModel()->selectedIndexes();
    for (const QModelIndex &index : indexes)
        objects.append(InventoryModel::objectOf(index));
    m_workbench.selection().set(objects);
}

void InventoryView::followSelection(const QList<ObjectId> &objects)
{
    QItemSelection wanted;
    for (const ObjectId &object : objects) {
        const QModelIndex index = m_model.indexOf(object);
        if (index.isValid())
            wanted.select(index, index);
    }
    m_following = true;
    selectionModel()->select(wanted, QItemSelectionModel::ClearAndSelect);
    if (!wanted.isEmpty() && !hasFocus()) {
        const QModelIndex first = wanted.constFirst().topLeft();
        selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
        scrollTo(first);
    }
    m_following = false;
}

void InventoryView::startDrag(Qt::DropActions)
{
    QList<ObjectId> objects;
    const QModelIndexList indexes = selectionModel()->selectedIndexes();
    for (const QModelIndex &index : indexes) {
        if (index.flags() & Qt::ItemIsDragEnabled)
            objects.append(InventoryModel::objectOf(index));
    }
    dragObjects(m_workbench, objects, this);
}

void InventoryView::dragMoveEvent(QDragMoveEvent *event)
{
    QTreeView::dragMoveEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (!index.isValid()) {
        event->ignore();
        showVerdict({}, {});
        return;
    }
    const RestoreVerdict verdict =
        judgeRestore(m_workbench, wishFor(event->mimeData(), InventoryModel::objectOf(index)));
    if (verdict.allowed) {
        event->setDropAction(Qt::CopyAction);
        event->accept();
    } else {
        event->ignore();
    }
    showVerdict(verdict.text, visualRect(index));
}

/// What would happen, or why not, over the row at that place: at the pointer, until it leaves the row, and in the status bar.
void InventoryView::showVerdict(const QString &text, const QRect &place)
{
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(QCursor::pos(), text.toHtmlEscaped(), viewport(), place);
    if (text == m_verdict)
        return;
    m_verdict = text;
    QStatusTipEvent tip(text);
    QCoreApplication::sendEvent(this, &tip);
}

void InventoryView::dragLeaveEvent(QDragLeaveEvent *event)
{
    QTreeView::dragLeaveEvent(event);
    showVerdict({}, {});
}

void InventoryView::dropEvent(QDropEvent *event)
{
    showVerdict({}, {});
    event->setDropAction(Qt::CopyAction);
    QTreeView::dropEvent(event);
}

void InventoryView::contextMenuEvent(QContextMenuEvent *event)
{
    const QList<QAction *> actions = m_workbench.actions().forObjects(m_workbench.selection().objects());
    if (actions.isEmpty())
        return;
    QMenu menu(this);
    menu.addActions(actions);
    menu.exec(event->globalPos());
}

} // namespace Penumbra::Console
