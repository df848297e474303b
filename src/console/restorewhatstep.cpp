// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/restorewhatstep.h"

#include "console/icons.h"
#include "console/inventorymodel.h"
#include "console/restoreassistant.h"
#include "console/restorerules.h"
#include "console/tableview.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace Penumbra::Console {

namespace {

constexpr int rowsShown = 4; // of the list, beside the choice
constexpr int rowsOfBrowser = 12;

} // namespace

RestoreWhatStep::RestoreWhatStep(Workbench &workbench, RestoreAssistant &assistant, const ObjectId &about,
                                 QWidget *parent)
    : AssistantStep(tr("What"), tr("What shall come back?"), parent)
    , m_workbench(workbench)
    , m_assistant(assistant)
    , m_list(new QListWidget(this))
    , m_verdict(new QLabel(this))
    , m_remove(new QPushButton(tr("Remo&ve"), this))
    , m_more(new QPushButton(tr("Choose From a &Copy"), this))
    , m_choice(new QWidget(this))
    , m_copies(new QComboBox(m_choice))
    , m_browser(new CopyBrowser(workbench, QStringLiteral("restore"), m_choice))
    , m_add(new QPushButton(tr("&Add Selected"), m_choice))
    , m_none(new QLabel(m_choice))
{
    m_list->setAccessibleName(tr("What is restored"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_remove->setAutoDefault(false);
    m_more->setAutoDefault(false);
    m_more->setCheckable(true);
    m_add->setAutoDefault(false);
    for (QLabel *label : {m_verdict, m_none}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_none->setText(
        tr("No copy is known whose inside can be reached. Make a shadow copy first, or connect to the storage "
           "system that has one."));
    m_copies->setAccessibleName(tr("Copy"));
    m_copies->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *copyLabel = new QLabel(tr("C&opy:"), m_choice);
    copyLabel->setBuddy(m_copies);
    m_browser->setMinimumHeight(rowsOfBrowser * fontMetrics().height());

    auto *from = new QHBoxLayout;
    from->addWidget(copyLabel);
    from->addWidget(m_copies, 1);
    auto *choice = new QVBoxLayout(m_choice);
    choice->setContentsMargins({});
    choice->addLayout(from);
    choice->addWidget(m_none);
    choice->addWidget(m_browser, 1);
    choice->addWidget(m_add, 0, Qt::AlignRight);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_more);
    buttons->addStretch();
    buttons->addWidget(m_remove);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_list, 1);
    layout->addWidget(m_verdict);
    layout->addLayout(buttons);
    layout->addWidget(m_choice, 3);

    connect(m_remove, &QPushButton::clicked, this, &RestoreWhatStep::removeSelected);
    connect(m_more, &QPushButton::toggled, this, &RestoreWhatStep::showChoice);
    connect(m_add, &QPushButton::clicked, this, &RestoreWhatStep::addSelected);
    connect(m_copies, &QComboBox::currentIndexChanged, this, &RestoreWhatStep::openCopy);
    connect(m_list, &QListWidget::itemSelectionChanged, this,
            [this] { m_remove->setEnabled(!m_list->selectedItems().isEmpty()); });
    connect(m_browser, &CopyBrowser::selectionChanged, this, [this] {
        m_add->setEnabled(!m_browser->selectedObjects().isEmpty());
        Q_EMIT changed();
    });
    connect(&assistant, &RestoreAssistant::wishChanged, this, &RestoreWhatStep::showList);
    connect(&workbench.copies(), &CopyStore::changed, this, &RestoreWhatStep::showCopies);
    const bool isAsking = assistant.wish().isEmpty();
    m_more->setChecked(isAsking);
    m_choice->setVisible(isAsking);
    showList();
    showCopies();
    if (isAsking)
        offer(about);
    setFirst(isAsking ? static_cast<QWidget *>(m_copies) : m_list);
}

bool RestoreWhatStep::isComplete() const
{
    return judgeSources(m_workbench, chosen()).allowed;
}

bool RestoreWhatStep::leave()
{
    m_assistant.setWish(chosen());
    return true;
}

/// What was added; as long as nothing was, what is selected.
RestoreWish RestoreWhatStep::chosen() const
{
    RestoreWish wish = m_assistant.wish();
    if (wish.isEmpty() && m_choice->isVisibleTo(this))
        wish.objects = m_browser->selectedObjects();
    return wish;
}

/// Opens the newest copy of its share, with the machine.
void RestoreWhatStep::offer(const ObjectId &about)
{
    const ObjectId share = about.shareId();
    QList<CopyRow> rows = m_workbench.copies().rows() + previousVersionRows(m_workbench.systems().systems());
    rows.removeIf([&](const CopyRow &row) { return share.isNull() || row.origin != share || !m_ids.contains(row.id); });
    const auto newest = std::max_element(rows.cbegin(), rows.cend(), [](const CopyRow &one, const CopyRow &other) {
        return one.created < other.created;
    });
    if (newest == rows.cend())
        return;
    m_copies->setCurrentIndex(int(m_ids.indexOf(newest->id)));
    if (about.kind == ObjectKind::Machine)
        m_browser->showMachine(about);
}

void RestoreWhatStep::showList()
{
    const RestoreWish &wish = m_assistant.wish();
    m_list->clear();
    for (const ObjectId &object : wish.objects) {
        const std::optional<Restore::Place> place = m_workbench.copies().placeOf(object);
        auto *item = new QListWidgetItem(icon(iconNameOf(object.kind)),
                                         tr("%1 (in %2)", "machine or file, copy")
                                             .arg(m_workbench.nameOf(object), m_workbench.nameOf(copyOf(object))),
                                         m_list);
        if (object == copyOf(object))
            item->setText(tr("everything in %1", "copy").arg(m_workbench.nameOf(object)));
        item->setToolTip(place ? place->toString() : QString());
    }
    for (const QString &file : wish.localFiles) {
        const bool isFolder = QFileInfo(file).isDir();
        new QListWidgetItem(icon(iconNameOf(isFolder ? ObjectKind::Folder : ObjectKind::File)), file, m_list);
    }
    m_remove->setEnabled(false);
    m_list->setVisible(!wish.isEmpty());
    m_remove->setVisible(!wish.isEmpty());
    m_list->setMaximumHeight(m_choice->isVisibleTo(this) ? rowsShown * 2 * fontMetrics().height() : QWIDGETSIZE_MAX);
    const RestoreVerdict verdict = judgeSources(m_workbench, wish);
    m_verdict->setText(wish.isEmpty() ? tr("Select machines, folders or files in a copy. Add them to collect several.")
                                      : verdict.text);
    m_verdict->setVisible(!m_verdict->text().isEmpty());
    Q_EMIT changed();
}

void RestoreWhatStep::showCopies()
{
    const ObjectId shown = m_ids.value(m_copies->currentIndex());
    QList<CopyRow> rows = m_workbench.copies().rows();
    rows += previousVersionRows(m_workbench.systems().systems());
    const QSignalBlocker blocker(m_copies);
    m_copies->clear();
    m_ids.clear();
    for (const CopyRow &row : std::as_const(rows)) {
        if (!row.isBrowsable())
            continue;
        m_ids.append(row.id);
        m_copies->addItem(icon(iconNameOf(row.id.kind)),
                          tr("%1 on %2", "copy, server").arg(m_workbench.nameOf(row.id), row.server));
    }
    m_copies->setCurrentIndex(qMax<int>(0, int(m_ids.indexOf(shown))));
    const bool any = !m_ids.isEmpty();
    m_none->setVisible(!any);
    m_browser->setVisible(any);
    m_add->setVisible(any);
    m_copies->setEnabled(any);
    if (m_choice->isVisibleTo(this))
        openCopy();
}

void RestoreWhatStep::showChoice(bool shown)
{
    m_choice->setVisible(shown);
    showList();
    if (shown)
        openCopy();
}

void RestoreWhatStep::openCopy()
{
    const ObjectId copy = m_ids.value(m_copies->currentIndex());
    if (!copy.isNull() && copy != m_browser->root())
        m_browser->browse(copy);
    m_add->setEnabled(!m_browser->selectedObjects().isEmpty());
}

void RestoreWhatStep::addSelected()
{
    RestoreWish wish = m_assistant.wish();
    const QList<ObjectId> selected = m_browser->selectedObjects();
    for (const ObjectId &object : selected) {
        if (!wish.objects.contains(object))
            wish.objects.append(object);
    }
    m_assistant.setWish(wish);
}

void RestoreWhatStep::removeSelected()
{
    RestoreWish wish = m_assistant.wish();
    for (int row = m_list->count() - 1; row >= 0; --row) {
        if (!m_list->item(row)->isSelected())
            continue;
        if (row < wish.objects.size())
            wish.objects.removeAt(row);
        else
            wish.localFiles.removeAt(row - wish.objects.size());
    }
    m_assistant.setWish(wish);
}

} // namespace Penumbra::Console
