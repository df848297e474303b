// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/shadowwhatstep.h"

#include "console/icons.h"
#include "console/rowmodelbase.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

#include <algorithm>

namespace Penumbra::Console {

namespace {

constexpr Qt::ItemFlags groupFlags =
    Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsAutoTristate;
constexpr Qt::ItemFlags shareFlags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable;

ObjectId objectOf(const QTreeWidgetItem *item)
{
    return item->data(0, ObjectRole).value<ObjectId>();
}

/// Every share item below, shown or not.
template<typename Function>
void forEachShare(QTreeWidget *tree, Function function)
{
    for (QTreeWidgetItemIterator it(tree); *it; ++it) {
        if (objectOf(*it).kind == ObjectKind::Share)
            function(*it);
    }
}

} // namespace

ShadowWhatStep::ShadowWhatStep(Workbench &workbench, ShadowPlan &plan, QWidget *parent)
    : AssistantStep(tr("What", "step of an assistant"), tr("Which shares shall be copied?"), parent)
    , m_workbench(workbench)
    , m_plan(plan)
    , m_filter(new QLineEdit(this))
    , m_tree(new QTreeWidget(this))
    , m_count(new QLabel(this))
{
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter of the shares"));
    m_filter->setClearButtonEnabled(true);
    m_tree->setHeaderLabels({tr("Share"), tr("Machines"), tr("Remark")});
    m_tree->setAccessibleName(tr("Shares to copy"));
    m_tree->setUniformRowHeights(true);
    m_tree->setRootIsDecorated(true);
    m_count->setAccessibleName(tr("How many shares are chosen"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_filter);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_count);
    setFirst(m_tree);
    fill();
    connect(m_filter, &QLineEdit::textChanged, this, &ShadowWhatStep::filter);
    connect(m_tree, &QTreeWidget::itemChanged, this, &ShadowWhatStep::take);
    connect(&workbench.systems(), &SystemStore::inventoryChanged, this, &ShadowWhatStep::fill);
    connect(&workbench.systems(), &SystemStore::changed, this, &ShadowWhatStep::fill);
    connect(&workbench.systems(), &SystemStore::removed, this, &ShadowWhatStep::fill);
    connect(&workbench.surveys(), &SurveyStore::surveyed, this, &ShadowWhatStep::fill);
}

void ShadowWhatStep::fill()
{
    const QSignalBlocker blocker(m_tree);
    const ObjectId current = m_tree->currentItem() ? objectOf(m_tree->currentItem()) : ObjectId();
    m_tree->clear();
    const QList<SystemView> systems = m_workbench.systems().systems();
    for (const SystemView &view : systems)
        fillSystem(view);
    m_tree->expandAll();
    for (QTreeWidgetItemIterator it(m_tree); *it; ++it) {
        if (objectOf(*it) == current)
            m_tree->setCurrentItem(*it);
    }
    if (!m_tree->currentItem())
        m_tree->setCurrentItem(firstChosen());
    m_tree->header()->resizeSections(QHeaderView::ResizeToContents);
    const int gap = 2 * m_tree->fontMetrics().averageCharWidth();
    for (int column = 0; column < 2; ++column)
        m_tree->header()->resizeSection(column, m_tree->header()->sectionSize(column) + gap);
    filter(m_filter->text());
    take();
}

/// Where the eye shall be: the first share that is ticked, else the top.
QTreeWidgetItem *ShadowWhatStep::firstChosen() const
{
    for (QTreeWidgetItemIterator it(m_tree); *it; ++it) {
        if (m_plan.shares.contains(objectOf(*it)))
            return *it;
    }
    return m_tree->topLevelItem(0);
}

void ShadowWhatStep::fillSystem(const SystemView &view)
{
    auto *top = new QTreeWidgetItem(m_tree, {view.system.name});
    top->setFlags(groupFlags);
    top->setIcon(0, icon(view.isLab ? QStringLiteral("penumbra-lab") : QStringLiteral("penumbra-system")));
    top->setData(0, ObjectRole, QVariant::fromValue(ObjectId::ofSystem(view.system.id)));
    if (view.system.readOnly)
        top->setText(2, tr("read-only: changes are not allowed yet"));
    else if (view.isLab)
        top->setText(2, tr("reference server"));
    const QCollator collator = nameCollator();
    const bool hasSvms = view.system.kind == Storage::SystemKind::Ontap;
    for (const Storage::Svm &svm : view.inventory.svms) {
        QTreeWidgetItem *parent = top;
        if (hasSvms) {
            parent = new QTreeWidgetItem(top, {svm.name});
            parent->setFlags(groupFlags);
            parent->setIcon(0, icon(QStringLiteral("penumbra-svm")));
            parent->setData(0, ObjectRole, QVariant::fromValue(ObjectId::ofSvm(view.system.id, svm.id)));
            if (svm.shadowCopy == false)
                parent->setText(2, tr("makes no shadow copies: they are switched off"));
        }
        QList<Storage::Share> shares = view.inventory.shares;
        shares.removeIf([&svm](const Storage::Share &share) { return share.svm != svm.id || !isOrdinary(share); });
        std::sort(shares.begin(), shares.end(), [&collator](const Storage::Share &left, const Storage::Share &right) {
            return collator.compare(left.name, right.name) < 0;
        });
        for (const Storage::Share &share : std::as_const(shares)) {
            const ObjectId id = ObjectId::ofShare(view.system.id, svm.id, share.id);
            auto *item = new QTreeWidgetItem(parent, {share.name});
            item->setFlags(shareFlags);
            item->setIcon(0, icon(QStringLiteral("penumbra-share")));
            item->setData(0, ObjectRole, QVariant::fromValue(id));
            item->setCheckState(0, m_plan.shares.contains(id) ? Qt::Checked : Qt::Unchecked);
            const ShareSurvey *survey = m_workbench.surveys().survey(id);
            item->setText(1, survey ? QLocale().toString(survey->report.machines.size()) : tr("not looked at"));
            item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
            if (share.shadowCopySupported == false)
                item->setText(2, tr("the server can make no shadow copy of it"));
        }
        if (hasSvms && parent->childCount() == 0)
            delete parent;
    }
    if (top->childCount() == 0)
        top->setText(2, tr("no shares are known here"));
}

void ShadowWhatStep::filter(const QString &text)
{
    const QSignalBlocker blocker(m_tree);
    for (QTreeWidgetItemIterator it(m_tree); *it; ++it) {
        (*it)->setHidden(!text.isEmpty());
        // A tick on a group would reach shares that nobody sees.
        if (objectOf(*it).kind != ObjectKind::Share)
            (*it)->setFlags(text.isEmpty() ? groupFlags : groupFlags & ~Qt::ItemIsUserCheckable);
    }
    if (text.isEmpty())
        return;
    forEachShare(m_tree, [&text](QTreeWidgetItem *item) {
        QString path;
        for (const QTreeWidgetItem *each = item; each; each = each->parent())
            path += each->text(0) + QLatin1Char(' ');
        if (!path.contains(text, Qt::CaseInsensitive))
            return;
        for (QTreeWidgetItem *each = item; each; each = each->parent())
            each->setHidden(false);
    });
}

void ShadowWhatStep::take()
{
    m_plan.shares.clear();
    forEachShare(m_tree, [this](const QTreeWidgetItem *item) {
        if (item->checkState(0) == Qt::Checked)
            m_plan.shares.append(objectOf(item));
    });
    m_count->setText(m_plan.shares.isEmpty() ? tr("Tick the shares whose machines shall be in the copies.")
                                             : tr("%Ln share(s) chosen", nullptr, int(m_plan.shares.size())));
    Q_EMIT changed();
}

} // namespace Penumbra::Console
