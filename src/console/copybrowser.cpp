// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/copybrowser.h"

#include "console/icons.h"
#include "console/inventorymodel.h"
#include "console/tableview.h"
#include "core/failuretext.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>

namespace Penumbra::Console {

namespace {

QList<Column<CopyMachineRow>> machineColumns()
{
    return {{CopyBrowser::tr("Machine"),
             [](const CopyMachineRow &row) { return QVariant(row.name); },
             {},
             [](const CopyMachineRow &, int role) {
                 return role == Qt::DecorationRole ? QVariant(icon(iconNameOf(ObjectKind::Machine))) : QVariant();
             }},
            {CopyBrowser::tr("Configuration"), [](const CopyMachineRow &row) { return QVariant(row.configuration); }},
            {CopyBrowser::tr("Configuration changed"),
             [](const CopyMachineRow &row) {
                 return QVariant(QLocale().toString(row.modified.toLocalTime(), QLocale::ShortFormat));
             },
             [](const CopyMachineRow &row) { return QVariant(row.modified); }},
            {CopyBrowser::tr("ID"), [](const CopyMachineRow &row) { return QVariant(row.id.item); }}};
}

QToolButton *toolButton(const QString &text, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setText(text);
    button->setIcon(icon(name));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

CopyBrowser::CopyBrowser(Workbench &workbench, const QString &key, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_machines(
          machineColumns(), [](const CopyMachineRow &row) { return row.id; },
          [](const CopyMachineRow &row, int role) {
              return role == ObjectRole ? QVariant::fromValue(row.id) : QVariant();
          })
    , m_lister(workbench.engine())
    , m_bar(new QWidget(this))
    , m_up(toolButton(tr("Up"), QStringLiteral("go-up"), this))
    , m_where(new QLabel(this))
    , m_fileButton(toolButton(tr("F&iles"), QStringLiteral("folder"), this))
    , m_machineButton(toolButton(tr("&Machines"), QStringLiteral("penumbra-machine"), this))
    , m_filter(new QLineEdit(this))
    , m_stack(new QStackedWidget(this))
    , m_files(new TableView(workbench, key + QStringLiteral("-files"), &m_folder, this))
    , m_machineTable(new TableView(workbench, key + QStringLiteral("-machines"), &m_machines, this))
    , m_hintPage(new QWidget(this))
    , m_hint(new QLabel(m_hintPage))
    , m_solve(new QPushButton(m_hintPage))
    , m_count(new QLabel(this))
{
    m_up->setToolTip(tr("The folder above (Backspace)"));
    m_up->setAccessibleName(tr("The folder above"));
    m_where->setTextFormat(Qt::PlainText);
    m_where->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_where->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_where->setAccessibleName(tr("Open folder"));
    auto *views = new QButtonGroup(this);
    for (QToolButton *button : {m_fileButton, m_machineButton}) {
        button->setCheckable(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        views->addButton(button);
    }
    m_fileButton->setToolTip(tr("Show folders and files"));
    m_machineButton->setToolTip(tr("Look for machines everywhere in it"));
    m_fileButton->setChecked(true);
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter by name"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(fontMetrics().averageCharWidth() * 24);
    m_files->setAccessibleName(tr("Folders and files"));
    m_files->setDragEnabled(true);
    m_machineTable->setAccessibleName(tr("Machines in the copy"));
    m_machineTable->setDragEnabled(true);
    m_hint->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setAccessibleName(tr("How much is listed"));

    auto *hint = new QVBoxLayout(m_hintPage);
    hint->addStretch();
    hint->addWidget(m_hint);
    hint->addWidget(m_solve, 0, Qt::AlignCenter);
    hint->addStretch();
    for (QWidget *page : {static_cast<QWidget *>(m_files), static_cast<QWidget *>(m_machineTable), m_hintPage})
        m_stack->addWidget(page);
    auto *top = new QHBoxLayout(m_bar);
    top->setContentsMargins({});
    top->addWidget(m_up);
    top->addWidget(m_where, 1);
    top->addWidget(m_fileButton);
    top->addWidget(m_machineButton);
    top->addWidget(m_filter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_bar);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_count);
    setFocusProxy(m_files);

    connect(m_up, &QToolButton::clicked, this, &CopyBrowser::goUp);
    for (const QKeySequence &keys : {QKeySequence(Qt::Key_Backspace), QKeySequence(Qt::ALT | Qt::Key_Up)}) {
        auto *shortcut = new QShortcut(keys, m_files);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, &CopyBrowser::goUp);
    }
    connect(m_files, &QAbstractItemView::activated, this, &CopyBrowser::openIndex);
    connect(m_machineButton, &QToolButton::toggled, this, &CopyBrowser::showMachines);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_folder.setFilter(text);
        m_machines.setFilter(text);
    });
    connect(&m_lister, &FolderLister::entries, &m_folder, &FolderModel::append);
    connect(&m_lister, &FolderLister::finished, this, &CopyBrowser::listed);
    connect(&m_lister, &FolderLister::failed, this, &CopyBrowser::fail);
    connect(&m_folder, &RowModelBase::counted, this, &CopyBrowser::showCount);
    connect(&m_machines, &RowModelBase::counted, this, [this] {
        selectWanted();
        showCount();
    });
    connect(m_solve, &QPushButton::clicked, this, &CopyBrowser::solve);
    for (TableView *table : {m_files, m_machineTable})
        connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CopyBrowser::selectionChanged);
    connect(&workbench.systems(), &SystemStore::changed, this, [this](const QUuid &system) {
        const SystemView *view = m_workbench.systems().system(system);
        if (m_needsSignIn && view && system == root().system && view->state == SystemView::State::Current)
            refresh();
    });
    clear(tr("Select a copy, and what is inside will be here."));
}

CopyBrowser::~CopyBrowser()
{
    m_workbench.engine().cancel(m_search);
}

void CopyBrowser::setSetsSelection(bool sets)
{
    m_files->setSetsSelection(sets);
    m_machineTable->setSetsSelection(sets);
}

void CopyBrowser::setShowsMachines(bool shows)
{
    m_fileButton->setVisible(shows);
    m_machineButton->setVisible(shows);
}

ObjectId CopyBrowser::folder() const
{
    return path().isEmpty() ? root() : childOf(root(), path(), true);
}

QList<ObjectId> CopyBrowser::selectedObjects() const
{
    if (m_stack->currentWidget() == m_files)
        return m_files->selectedObjects();
    return m_stack->currentWidget() == m_machineTable ? m_machineTable->selectedObjects() : QList<ObjectId>();
}

void CopyBrowser::browse(const ObjectId &root, const QString &path)
{
    if (root == this->root() && path == this->path() && m_stack->currentWidget() != m_hintPage)
        return;
    if (root != this->root()) {
        m_machines.setRows({});
        m_machinesOf = {};
        m_filter->clear();
    }
    m_folder.open(root, path);
    open(path);
    if (m_machineButton->isChecked())
        findMachines();
}

void CopyBrowser::showMachine(const ObjectId &machine)
{
    m_wantedMachine = machine;
    m_machineButton->setChecked(true);
    selectWanted();
}

void CopyBrowser::selectWanted()
{
    if (m_wantedMachine.isNull())
        return;
    ObjectId found;
    const QList<CopyMachineRow> rows = m_machines.rows();
    for (const CopyMachineRow &row : rows) {
        const bool isIt = QUuid::fromString(row.id.item) == QUuid::fromString(m_wantedMachine.item);
        if (isIt && (found.isNull() || row.configuration.endsWith(m_wantedMachine.path, Qt::CaseInsensitive)))
            found = row.id;
    }
    if (found.isNull())
        return;
    m_wantedMachine = {};
    m_machineTable->revealObject(found);
}

void CopyBrowser::clear(const QString &hint)
{
    m_lister.cancel();
    m_folder.open({}, {});
    m_needsSignIn = false;
    m_hint->setText(hint);
    m_solve->hide();
    m_stack->setCurrentWidget(m_hintPage);
    showWhere();
    showCount();
}

void CopyBrowser::open(const QString &path, const QString &current)
{
    m_current = current;
    m_needsSignIn = false;
    if (path != m_folder.path())
        m_folder.open(root(), path);
    m_folder.begin();
    m_stack->setCurrentWidget(m_machineButton->isChecked() ? m_machineTable : m_files);
    showWhere();
    Q_EMIT moved();
    const std::optional<Restore::Place> place = m_workbench.copies().placeOf(folder());
    if (!place) {
        clear(tr("It cannot be reached: its server belongs to no storage system that is known here."));
        return;
    }
    m_lister.list(root().svmId(), *place);
    showCount();
}

void CopyBrowser::refresh()
{
    if (root().isNull())
        return;
    const QModelIndex current = m_files->currentIndex();
    open(path(), current.isValid() ? m_folder.row(current).name : QString());
    if (m_machineButton->isChecked()) {
        m_machinesOf = {};
        findMachines();
    }
}

void CopyBrowser::openIndex(const QModelIndex &index)
{
    const ObjectId object = m_folder.objectOf(index);
    if (object.kind != ObjectKind::Folder)
        return;
    const QString name = m_folder.row(index).name;
    open(path().isEmpty() ? name : path() + QLatin1Char('\\') + name);
}

void CopyBrowser::goUp()
{
    if (!path().isEmpty())
        open(path().section(QLatin1Char('\\'), 0, -2), path().section(QLatin1Char('\\'), -1));
}

void CopyBrowser::listed()
{
    m_folder.finish();
    const QModelIndex wanted = m_current.isEmpty() ? QModelIndex() : m_folder.indexOf(m_current);
    if (wanted.isValid()) {
        m_files->setCurrentIndex(wanted);
        m_files->scrollTo(wanted);
    } else if (!m_files->currentIndex().isValid() && m_folder.rowCount() > 0) {
        m_files->selectionModel()->setCurrentIndex(m_folder.index(0, 0), QItemSelectionModel::NoUpdate);
    }
    m_current.clear();
    showCount();
}

void CopyBrowser::fail(const Failure &failure)
{
    if (failure.kind == FailureKind::Cancelled)
        return;
    const FailureText text = explain(failure);
    m_needsSignIn = failure.kind == FailureKind::AnonymousRefused;
    m_hint->setText(text.sentence + QLatin1Char('\n') + text.remedy);
    m_solve->setText(m_needsSignIn ? tr("&Sign In...") : tr("&Try Again"));
    m_solve->show();
    m_stack->setCurrentWidget(m_hintPage);
    showCount();
}

void CopyBrowser::solve()
{
    if (m_needsSignIn)
        m_workbench.systems().refresh(root().system, false);
    else
        refresh();
}

void CopyBrowser::showMachines(bool shown)
{
    if (root().isNull())
        return;
    m_stack->setCurrentWidget(shown ? m_machineTable : m_files);
    showWhere();
    if (shown)
        findMachines();
    showCount();
    Q_EMIT selectionChanged();
}

void CopyBrowser::findMachines()
{
    if (m_machinesOf == root())
        return;
    m_machinesOf = root();
    m_workbench.engine().cancel(m_search);
    const std::optional<Restore::Place> place = m_workbench.copies().placeOf(root());
    if (!place)
        return;
    m_search = m_workbench.engine().run<QList<Restore::FoundMachine>>(
        this,
        [svm = root().svmId(), place = *place](EngineState::Pointer state, CancelToken cancel) {
            return machinesBelow(state, svm, place, cancel);
        },
        [this, of = root()](const QList<Restore::FoundMachine> &found) {
            m_search = 0;
            if (of == m_machinesOf)
                takeMachines(found);
        },
        [this, of = root()](const Failure &failure) {
            if (of != m_machinesOf)
                return;
            m_search = 0;
            m_machinesOf = {};
            fail(failure);
        });
    showCount();
}

void CopyBrowser::takeMachines(const QList<Restore::FoundMachine> &found)
{
    QList<CopyMachineRow> rows;
    for (const Restore::FoundMachine &machine : found) {
        CopyMachineRow row;
        row.configuration = machine.configuration.unc->path();
        row.id = ObjectId::ofMachine(root().shareId(), machine.machine.id, row.configuration);
        row.name = machine.machine.name;
        row.modified = QDateTime::fromMSecsSinceEpoch(machine.modified, Qt::UTC);
        rows.append(row);
    }
    m_workbench.copies().setMachines(root(), found);
    m_machines.setRows(rows);
    showCount();
}

void CopyBrowser::showWhere()
{
    const bool machines = m_machineButton->isChecked();
    m_bar->setVisible(!root().isNull());
    m_up->setEnabled(!path().isEmpty() && !machines);
    QString text = root().isNull() ? QString() : m_workbench.nameOf(root());
    const QStringList names = machines ? QStringList() : path().split(QLatin1Char('\\'), Qt::SkipEmptyParts);
    for (const QString &name : names)
        text = tr("%1 › %2", "folder, what is in it").arg(text, name);
    m_where->setText(text);
    const std::optional<Restore::Place> place = m_workbench.copies().placeOf(folder());
    m_where->setToolTip(place ? place->toString() : QString());
}

void CopyBrowser::showCount()
{
    if (root().isNull() || m_stack->currentWidget() == m_hintPage) {
        m_count->clear();
        return;
    }
    if (m_stack->currentWidget() == m_machineTable) {
        m_count->setText(m_search ? tr("Looking for machines...")
                                  : tr("%Ln machine(s)", nullptr, int(m_machines.total())));
        return;
    }
    const QString count = tr("%Ln item(s)", nullptr, int(m_folder.total()));
    if (m_lister.isRunning())
        m_count->setText(tr("%1 so far...", "number of entries").arg(count));
    else if (m_folder.total() == 0)
        m_count->setText(tr("This folder is empty."));
    else if (m_folder.rowCount() != m_folder.total())
        m_count->setText(tr("%1, %Ln shown", "number of entries", m_folder.rowCount()).arg(count));
    else
        m_count->setText(count);
}

} // namespace Penumbra::Console
