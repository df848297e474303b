// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/tableview.h"

#include "console/objectdelegate.h"
#include "console/objectdrag.h"
#include "console/roles.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QMimeData>
#include <QResizeEvent>
#include <QSaveFile>
#include <QScopedValueRollback>

#include <algorithm>
#include <numeric>

namespace Penumbra::Console {

namespace {

constexpr int narrowest = 20; // characters of a column with much in it, rather than a scroll bar
constexpr int widest = 28; // characters of such a column where there is a scroll bar

QColor between(const QColor &one, const QColor &other)
{
    return QColor::fromRgbF((3 * one.redF() + other.redF()) / 4, (3 * one.greenF() + other.greenF()) / 4,
                            (3 * one.blueF() + other.blueF()) / 4);
}

/// A cell of a CSV file. One that a spreadsheet would take for a formula gets an apostrophe before it.
QString csvCell(QString text)
{
    static const QString formulas = QStringLiteral("=+-@\t\r");
    if (!text.isEmpty() && formulas.contains(text.front()))
        text.prepend(QLatin1Char('\''));
    text.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return QLatin1Char('"') + text + QLatin1Char('"');
}

} // namespace

TableView::TableView(Workbench &workbench, const QString &key, RowModelBase *model, QWidget *parent)
    : QTableView(parent)
    , m_workbench(workbench)
    , m_key(QStringLiteral("table/") + key)
    , m_model(model)
{
    setModel(model);
    setItemDelegate(new ObjectDelegate(this));
    setSortingEnabled(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + fontMetrics().height() / 2);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, [this] {
        if (m_isNew && !m_wanted.isEmpty())
            fitColumns();
    });
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { chooseColumns(horizontalHeader()->mapToGlobal(at)); });
    // A row that is selected already sets the window's selection again, which may be another one by now.
    connect(this, &QAbstractItemView::pressed, this, &TableView::tellSelection);
    connect(&workbench.selection(), &Selection::changed, this, [this](const QList<ObjectId> &objects) {
        if (!m_setsSelection || m_isTelling)
            return;
        m_isActedOn = objects == selectedObjects();
        viewport()->update();
    });
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this] {
        if (QGuiApplication::mouseButtons() != Qt::NoButton && horizontalHeader()->underMouse())
            m_isNew = false; // the operator's own widths stay
    });
    const QByteArray state = workbench.preferences().state(m_key);
    m_isFitted = !state.isEmpty() && horizontalHeader()->restoreState(state);
    m_isNew = !m_isFitted;
    if (m_isNew) {
        sortByColumn(0, Qt::AscendingOrder);
        connect(model, &RowModelBase::counted, this, &TableView::fitColumns);
        fitColumns();
    }
}

TableView::~TableView()
{
    if (m_isFitted)
        m_workbench.preferences().setState(m_key, horizontalHeader()->saveState());
}

/// The first time by itself, as soon as there is something.
void TableView::fitColumns()
{
    if (m_model->rowCount() == 0)
        return;
    disconnect(m_model, &RowModelBase::counted, this, &TableView::fitColumns);
    m_isFitted = true;
    m_wanted.clear();
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_wanted.append(qMax(sizeHintForColumn(column), headerWidth(column)));
    shareRoom();
}

/// Qt has room for the order's arrow in every column.
int TableView::headerWidth(int column) const
{
    if (column == horizontalHeader()->sortIndicatorSection())
        return horizontalHeader()->sectionSizeHint(column);
    const QString title = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    const int margin = style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, horizontalHeader());
    return horizontalHeader()->fontMetrics().horizontalAdvance(title) + 2 * margin + 1;
}

void TableView::shareRoom()
{
    const QList<int> columns = shownColumns();
    if (columns.isEmpty())
        return;
    const auto taken = [this, &columns](int most) {
        return std::accumulate(columns.cbegin(), columns.cend(), 0,
                               [this, most](int sum, int column) { return sum + qMin(m_wanted[column], most); });
    };
    const int character = fontMetrics().averageCharWidth();
    int most = *std::max_element(m_wanted.cbegin(), m_wanted.cend());
    while (most > narrowest * character && taken(most) > viewport()->width())
        --most;
    if (taken(most) > viewport()->width())
        most = widest * character;
    for (const int column : columns)
        setColumnWidth(column, qMin(m_wanted[column], most));
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (m_isNew && !m_wanted.isEmpty() && event->size().width() != event->oldSize().width())
        shareRoom();
}

void TableView::initViewItemOption(QStyleOptionViewItem *option) const
{
    QTableView::initViewItemOption(option);
    if (m_isActedOn)
        return;
    option->palette.setColor(QPalette::Highlight,
                             between(palette().color(QPalette::Base), palette().color(QPalette::Highlight)));
    option->palette.setColor(QPalette::HighlightedText, palette().color(QPalette::Text));
}

QList<ObjectId> TableView::selectedObjects() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QList<ObjectId> objects;
    for (const QModelIndex &row : std::as_const(rows)) {
        const ObjectId object = row.data(ObjectRole).value<ObjectId>();
        if (!object.isNull())
            objects.append(object);
    }
    return objects;
}

bool TableView::revealObject(const ObjectId &object)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, horizontalHeader()->logicalIndex(0));
        if (index.data(ObjectRole).value<ObjectId>() == object) {
            setCurrentIndex(index);
            scrollTo(index);
            return true;
        }
    }
    return false;
}

void TableView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    tellSelection();
}

void TableView::tellSelection()
{
    if (!m_setsSelection || !selectionModel()->hasSelection())
        return;
    const QScopedValueRollback telling(m_isTelling, true);
    if (!std::exchange(m_isActedOn, true))
        viewport()->update();
    m_workbench.selection().set(selectedObjects());
}

QList<int> TableView::shownColumns() const
{
    QList<int> columns;
    for (int place = 0; place < m_model->columnCount(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        if (!isColumnHidden(column))
            columns.append(column);
    }
    return columns;
}

QString TableView::rowsText() const
{
    const QList<int> columns = shownColumns();
    const bool all = !selectionModel()->hasSelection();
    QStringList lines;
    QStringList cells;
    for (const int column : columns)
        cells.append(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    lines.append(cells.join(QLatin1Char('\t')));
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!all && !selectionModel()->isRowSelected(row))
            continue;
        cells.clear();
        for (const int column : columns)
            cells.append(m_model->index(row, column).data().toString());
        lines.append(cells.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QByteArray TableView::csv() const
{
    const QList<int> columns = shownColumns();
    QString text;
    QStringList cells;
    for (const int column : columns)
        cells.append(csvCell(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()));
    text = cells.join(QLatin1Char(',')) + QStringLiteral("\r\n");
    for (int row = 0; row < m_model->rowCount(); ++row) {
        cells.clear();
        for (const int column : columns)
            cells.append(csvCell(m_model->index(row, column).data().toString()));
        text += cells.join(QLatin1Char(',')) + QStringLiteral("\r\n");
    }
    return text.toUtf8();
}

void TableView::copyRows()
{
    QMimeData *copied = mimeDataOf(m_workbench, selectedObjects()); // so that Restore Here can take it
    copied->setText(rowsText());
    QGuiApplication::clipboard()->setMimeData(copied);
}

void TableView::startDrag(Qt::DropActions)
{
    dragObjects(m_workbench, selectedObjects(), this);
}

void TableView::exportRows()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Export table"),
                                                      m_key.section(QLatin1Char('/'), 1) + QStringLiteral(".csv"),
                                                      tr("Comma-separated values (*.csv)"));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    const QByteArray bytes = csv();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        Q_EMIT m_workbench.failureShown(
            Failure {FailureKind::SystemError, QStringLiteral("write"), path, file.errorString(), {}});
}

void TableView::chooseColumns(const QPoint &at)
{
    QMenu menu(this);
    for (int place = 0; place < m_model->columnCount(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        QAction *action = menu.addAction(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(isColumnHidden(column) || shownColumns().size() > 1);
        connect(action, &QAction::toggled, this, [this, column](bool shown) { setColumnHidden(column, !shown); });
    }
    menu.exec(at);
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyRows();
        return;
    }
    QTableView::keyPressEvent(event);
}

QModelIndex TableView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (action == MoveHome || action == MoveEnd)
        modifiers |= Qt::ControlModifier;
    return QTableView::moveCursor(action, modifiers);
}

void TableView::keyboardSearch(const QString &text)
{
    const QList<int> columns = shownColumns();
    const QModelIndex current = currentIndex();
    if (current.isValid() && !columns.isEmpty() && current.column() != columns.constFirst())
        selectionModel()->setCurrentIndex(current.siblingAtColumn(columns.constFirst()), QItemSelectionModel::NoUpdate);
    QTableView::keyboardSearch(text);
}

void TableView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    const QList<ObjectId> objects = selectedObjects();
    if (!objects.isEmpty() && m_setsSelection) {
        menu.addActions(m_workbench.actions().forObjects(objects));
        menu.addSeparator();
    }
    menu.addAction(tr("&Copy"), QKeySequence::Copy, this, &TableView::copyRows);
    menu.addAction(tr("&Export..."), this, &TableView::exportRows);
    menu.addAction(tr("C&olumns..."), this, [this, at = event->globalPos()] { chooseColumns(at); });
    menu.exec(event->globalPos());
}

} // namespace Penumbra::Console
