// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/shadowcopiespage.h"

#include "console/copybrowser.h"
#include "console/copyfacts.h"
#include "console/icons.h"
#include "console/inventorymodel.h"
#include "console/restoreremainders.h"
#include "console/tableview.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QSplitter>
#include <QToolButton>

#include <algorithm>

namespace Penumbra::Console {

using Maker = CopyRow::Maker;

namespace {

enum Kinds : int { Copies, PreviousVersions, Both };

QString timeText(const QDateTime &time)
{
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::ShortFormat)
                          : ShadowCopiesPage::tr("unknown", "time");
}

QList<Column<CopyRow>> copyColumns()
{
    const auto name = [](const CopyRow &row) {
        return row.share.isEmpty() ? ShadowCopiesPage::tr("(no copy yet)") : row.share;
    };
    return {{ShadowCopiesPage::tr("Copy of"),
             [name](const CopyRow &row) { return QVariant(name(row)); },
             {},
             [](const CopyRow &row, int role) {
                 if (role != Qt::DecorationRole)
                     return QVariant();
                 return QVariant(badgedIcon(iconNameOf(row.id.kind), row.isLeftOver ? Badge::Risk : Badge::None));
             }},
            {ShadowCopiesPage::tr("Made", "when"), [](const CopyRow &row) { return QVariant(timeText(row.created)); },
             [](const CopyRow &row) { return row.created.isValid() ? QVariant(row.created) : QVariant(); }},
            {ShadowCopiesPage::tr("State"), [](const CopyRow &row) { return QVariant(copyStateText(row)); }},
            {ShadowCopiesPage::tr("Made by"), [](const CopyRow &row) { return QVariant(copyMakerText(row)); }},
            {ShadowCopiesPage::tr("Server"), [](const CopyRow &row) { return QVariant(row.server); }},
            {ShadowCopiesPage::tr("Exposed as"),
             [](const CopyRow &row) {
                 if (row.maker == Maker::Storage)
                     return QVariant(row.id.item);
                 if (row.exposed.isEmpty())
                     return QVariant(row.maker == Maker::Ours ? ShadowCopiesPage::tr("not exposed")
                                                              : ShadowCopiesPage::tr("unknown", "exposed share"));
                 return QVariant(row.exposed);
             }},
            {ShadowCopiesPage::tr("Set"), [](const CopyRow &row) {
                 if (row.maker == Maker::Storage)
                     return QVariant();
                 return QVariant(row.set.isNull() ? ShadowCopiesPage::tr("unknown", "set") : row.set.item);
             }}};
}

QVariant copyData(const CopyRow &row, int role)
{
    if (role == ObjectRole)
        return QVariant::fromValue(row.id);
    if (role == LabRole)
        return row.isLab;
    return {};
}

} // namespace

ShadowCopiesPage::ShadowCopiesPage(Workbench &workbench, QWidget *parent)
    : Page(workbench, QStringLiteral("shadow-copies"), tr("Shadow Copies"), QStringLiteral("penumbra-shadow-copy"),
           parent)
    , m_model(
          copyColumns(), [](const CopyRow &row) { return row.id; }, copyData)
    , m_table(new TableView(workbench, QStringLiteral("shadow-copies"), &m_model, this))
    , m_browser(new CopyBrowser(workbench, QStringLiteral("copy"), this))
    , m_restores(new RestoreRemainders(workbench, this))
    , m_kinds(new QComboBox(this))
    , m_filter(new QLineEdit(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
{
    m_table->setAccessibleName(tr("Shadow copies"));
    m_table->setSetsSelection(true);
    m_table->setDragEnabled(true);
    m_browser->setSetsSelection(true);
    m_kinds->addItems({tr("Shadow copies"), tr("Previous versions"), tr("Both", "copies and previous versions")});
    m_kinds->setAccessibleName(tr("Which copies are shown"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter copies"));
    m_filter->setClearButtonEnabled(true);
    auto *upper = new QWidget(m_splitter);
    auto *upperLayout = new QVBoxLayout(upper);
    upperLayout->setContentsMargins({});
    upperLayout->addWidget(makeBar());
    upperLayout->addWidget(m_restores);
    upperLayout->addWidget(m_table, 1);
    m_splitter->addWidget(upper);
    m_splitter->addWidget(m_browser);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setSizes({2 * fontMetrics().height() * 5, 3 * fontMetrics().height() * 5});
    m_splitter->restoreState(workbench.preferences().state(QStringLiteral("shadow-copies/splitter")));
    setContent(m_splitter);
    setFirst(m_table);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) { m_model.setFilter(text); });
    connect(m_kinds, &QComboBox::currentIndexChanged, this, &ShadowCopiesPage::show);
    connect(&workbench.copies(), &CopyStore::changed, this, &ShadowCopiesPage::show);
    connect(&workbench.systems(), &SystemStore::inventoryChanged, this, &ShadowCopiesPage::show);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ShadowCopiesPage::browseSelected);
    connect(m_table, &QAbstractItemView::activated, this, [this] { m_browser->setFocus(); });
    show();
}

ShadowCopiesPage::~ShadowCopiesPage()
{
    workbench().preferences().setState(QStringLiteral("shadow-copies/splitter"), m_splitter->saveState());
}

/// What is shown, and what can be done with it.
QWidget *ShadowCopiesPage::makeBar()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins({});
    layout->addWidget(m_kinds);
    auto *menu = new QMenu(bar);
    for (const QString &id :
         {QStringLiteral("copies.look"), QStringLiteral("restore"), QStringLiteral("restore.to-folder"),
          QStringLiteral("copies.complete"), QStringLiteral("copies.abort"), QStringLiteral("copies.delete"),
          QStringLiteral("clean-up")}) {
        if (QAction *action = workbench().actions().find(id))
            menu->addAction(action);
    }
    auto *button = new QToolButton(bar);
    button->setText(tr("A&ctions"));
    button->setToolTip(tr("What can be done with the selected copy"));
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::TabFocus);
    button->setEnabled(!menu->isEmpty());
    layout->addWidget(button);
    layout->addStretch();
    m_filter->setMaximumWidth(fontMetrics().averageCharWidth() * 24);
    layout->addWidget(m_filter);
    return bar;
}

bool ShadowCopiesPage::isNarrowedBy(const QList<ObjectId> &scope) const
{
    return std::none_of(scope.cbegin(), scope.cend(), [](const ObjectId &id) { return isInCopy(id); });
}

bool ShadowCopiesPage::isInScope(const CopyRow &row) const
{
    return scope().isEmpty() || std::any_of(scope().cbegin(), scope().cend(), [&](const ObjectId &id) {
               const ObjectId share = id.shareId();
               if (!share.isNull())
                   return row.origin == share;
               if (id.kind == ObjectKind::Volume)
                   return workbench().systems().sharesOf(id).contains(row.origin);
               return id.contains(row.id) || id.contains(row.set);
           });
}

void ShadowCopiesPage::show()
{
    const int kinds = m_kinds->currentIndex();
    const QList<SystemView> systems = workbench().systems().systems();
    QList<CopyRow> all = kinds == PreviousVersions ? QList<CopyRow>() : workbench().copies().rows();
    if (kinds != Copies)
        all += previousVersionRows(systems);
    QList<CopyRow> rows;
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(rows),
                 [this](const CopyRow &row) { return isInScope(row); });
    m_model.setRows(rows);
    const auto made =
        std::count_if(rows.cbegin(), rows.cend(), [](const CopyRow &row) { return row.created.isValid(); });
    const std::pair<qsizetype, qsizetype> counts {rows.size(), made};
    if (m_table->isNew() && std::exchange(m_fitted, counts) != counts)
        m_table->fitColumns(); // a set that is being made has no time yet, which would leave no room for one
    setAsOf(workbench().copies().asOf());
    const bool nothing = rows.isEmpty() && kinds == Copies && workbench().copies().restores().isEmpty()
        && previousVersionRows(systems).isEmpty();
    if (nothing) {
        setCount({});
        QList<QAction *> actions;
        if (QAction *make = workbench().actions().find(QStringLiteral("shadow-copy")))
            actions.append(make);
        showHint(scope().isEmpty() ? tr(
                     "No shadow copy is known. The journal of this computer knows those made from here; other ones are "
                     "seen where a server exposes or lists them.")
                                   : tr("No shadow copy of what is selected is known."),
                 actions);
        return;
    }
    const int previous =
        int(std::count_if(rows.cbegin(), rows.cend(), [](const CopyRow &row) { return row.maker == Maker::Storage; }));
    const int copies = int(rows.size()) - previous;
    const QString copyCount = tr("%Ln shadow copy/copies", nullptr, copies);
    const QString previousCount = tr("%Ln previous version(s)", nullptr, previous);
    setCount(kinds == Copies                 ? copyCount
                 : kinds == PreviousVersions ? previousCount
                                             : tr("%1 and %2", "counts").arg(copyCount, previousCount));
    showContent();
    if (m_browser->root().isNull() && !m_table->selectionModel()->hasSelection())
        m_browser->clear(rows.isEmpty() ? tr("Nothing of this kind is known here.")
                                        : tr("Select a copy, and what is inside will be here."));
}

void ShadowCopiesPage::browseSelected()
{
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    if (selected.size() != 1) {
        m_browser->clear(selected.isEmpty() ? tr("Select a copy, and what is inside will be here.")
                                            : tr("Select one copy to look inside."));
        return;
    }
    const CopyRow &row = m_model.row(selected.constFirst());
    if (row.isBrowsable())
        m_browser->browse(row.id);
    else if (row.id.system.isNull())
        m_browser->clear(
            tr("Its server %1 belongs to no storage system that is known here. Connect to it to look inside.")
                .arg(row.server));
    else if (row.maker == Maker::Ours)
        m_browser->clear(tr("It is not exposed, so nobody can look inside."));
    else
        m_browser->clear(
            tr("The server lists it, but not under which name it is exposed: only who made it can look inside."));
}

void ShadowCopiesPage::scopeChanged()
{
    show();
}

void ShadowCopiesPage::reveal(const ObjectId &object)
{
    const ObjectId copy = copyOf(object);
    const ObjectId wanted = copy.isNull() ? object : copy;
    if (copy.kind == ObjectKind::Snapshot && m_kinds->currentIndex() == Copies)
        m_kinds->setCurrentIndex(PreviousVersions);
    else if (copy.kind == ObjectKind::ShadowCopy && m_kinds->currentIndex() == PreviousVersions)
        m_kinds->setCurrentIndex(Copies);
    if (!m_table->revealObject(wanted)) { // the filter or what else is selected leaves it out
        m_filter->clear();
        workbench().selection().clear();
        m_table->revealObject(wanted);
    }
    if (object.kind == ObjectKind::Folder || object.kind == ObjectKind::File) {
        QString path = copy.kind == ObjectKind::Snapshot ? object.path.section(QLatin1Char('\\'), 1) : object.path;
        if (object.kind == ObjectKind::File)
            path = path.section(QLatin1Char('\\'), 0, -2);
        m_browser->browse(copy, path);
    }
    m_browser->setFocus();
}

void ShadowCopiesPage::refresh()
{
    m_browser->refresh();
}

} // namespace Penumbra::Console
