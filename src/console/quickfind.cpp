// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/quickfind.h"

#include "console/icons.h"
#include "console/inventorymodel.h"
#include "console/inventorytree.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPointer>
#include <QStandardItemModel>

#include <algorithm>

namespace Penumbra::Console {

namespace {

constexpr QSize usualSize {560, 380};
constexpr int fromTop = 48;

/// How well a text matches: 0 not at all.
int rankOf(const QString &name, const QString &more, const QString &wanted)
{
    const QStringList words = wanted.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const QString all = name + QLatin1Char(' ') + more;
    for (const QString &word : words) {
        if (!all.contains(word, Qt::CaseInsensitive))
            return 0;
    }
    if (name.compare(wanted, Qt::CaseInsensitive) == 0)
        return 4;
    if (name.startsWith(wanted, Qt::CaseInsensitive))
        return 3;
    return name.contains(wanted, Qt::CaseInsensitive) ? 2 : 1;
}

using Ranked = std::pair<int, QuickFind::Hit>;

void addObjects(Workbench &workbench, const QList<InventoryNode> &nodes, const QString &wanted, QList<Ranked> &hits)
{
    for (const InventoryNode &node : nodes) {
        const bool isGroup = node.id.kind == ObjectKind::Shares || node.id.kind == ObjectKind::Volumes;
        const int rank = isGroup ? 0 : rankOf(node.name, node.detail, wanted);
        if (rank > 0)
            hits.append({rank,
                         {node.name, workbench.pathOf(node.id), badgedIcon(iconNameOf(node.id.kind), node.badge),
                          node.id, nullptr}});
        addObjects(workbench, node.children, wanted, hits);
    }
}

} // namespace

QList<QuickFind::Hit> QuickFind::find(Workbench &workbench, const QString &text)
{
    const QString wanted = text.simplified();
    QList<Ranked> ranked;
    const QList<QAction *> actions = workbench.actions().all();
    for (QAction *action : actions) {
        const int rank = action->isVisible() ? rankOf(Actions::plainText(action), action->toolTip(), wanted) : 0;
        if (rank > 0)
            ranked.append({rank, {Actions::plainText(action), action->toolTip(), action->icon(), {}, action}});
    }
    if (!wanted.isEmpty())
        addObjects(workbench, inventoryNodes(workbench.systems(), workbench.surveys()), wanted, ranked);
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const Ranked &left, const Ranked &right) { return left.first > right.first; });
    QList<Hit> hits;
    for (const auto &[rank, hit] : std::as_const(ranked)) {
        if (hits.size() < mostHits)
            hits.append(hit);
    }
    return hits;
}

QuickFind::QuickFind(Workbench &workbench, QWidget *window)
    : QFrame(window)
    , m_workbench(workbench)
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("quickFind"));
    setFrameShape(QFrame::StyledPanel);
    setFrameShadow(QFrame::Raised);
    setAutoFillBackground(true);
    m_field->setPlaceholderText(tr("Find an object or an action"));
    m_field->setAccessibleName(tr("Find an object or an action"));
    m_field->setClearButtonEnabled(true);
    m_list->setModel(m_model);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAccessibleName(tr("What was found"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    connect(m_field, &QLineEdit::textChanged, this, &QuickFind::show);
    connect(m_field, &QLineEdit::returnPressed, this, &QuickFind::choose);
    connect(m_list, &QListView::clicked, this, &QuickFind::choose);
    m_field->installEventFilter(this);
    window->installEventFilter(this);
    hide();
}

void QuickFind::open()
{
    m_field->clear();
    show({});
    place();
    QFrame::show();
    raise();
    m_field->setFocus();
}

void QuickFind::place()
{
    const QWidget *window = parentWidget();
    const int width = qMin(usualSize.width(), window->width() - 2 * fromTop);
    const int height = qMin(usualSize.height(), window->height() - 2 * fromTop);
    setGeometry((window->width() - width) / 2, fromTop, width, height);
}

void QuickFind::show(const QString &text)
{
    m_hits = find(m_workbench, text);
    m_model->clear();
    for (const Hit &hit : std::as_const(m_hits)) {
        const QString shortcut = hit.action ? hit.action->shortcut().toString(QKeySequence::NativeText) : QString();
        QString line = hit.text;
        if (!hit.detail.isEmpty() && hit.detail != hit.text)
            line += QStringLiteral("   –   ") + hit.detail;
        if (!shortcut.isEmpty())
            line += QStringLiteral("   (%1)").arg(shortcut);
        auto *item = new QStandardItem(hit.icon, line.simplified());
        item->setEnabled(!hit.action || hit.action->isEnabled());
        m_model->appendRow(item);
    }
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0, 0));
}

void QuickFind::choose()
{
    const int row = m_list->currentIndex().row();
    if (row < 0 || row >= m_hits.size())
        return;
    const Hit hit = m_hits[row];
    if (hit.action && !hit.action->isEnabled())
        return;
    hide();
    if (!hit.action)
        Q_EMIT objectChosen(hit.object);
    else if (hit.action->menu())
        hit.action->menu()->popup(parentWidget()->mapToGlobal(geometry().topLeft()));
    else
        hit.action->trigger();
}

bool QuickFind::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget()) {
        if (event->type() == QEvent::Resize)
            place();
        return false;
    }
    if (event->type() == QEvent::FocusOut && isVisible() && !isActiveWindow())
        return false;
    if (event->type() == QEvent::FocusOut)
        hide();
    if (event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<QKeyEvent *>(event)->key();
    const int rows = m_model->rowCount();
    int row = m_list->currentIndex().row();
    switch (key) {
    case Qt::Key_Escape:
        hide();
        parentWidget()->setFocus();
        return true;
    case Qt::Key_Down:
        row = qMin(row + 1, rows - 1);
        break;
    case Qt::Key_Up:
        row = qMax(row - 1, 0);
        break;
    case Qt::Key_PageDown:
        row = qMin(row + 8, rows - 1);
        break;
    case Qt::Key_PageUp:
        row = qMax(row - 8, 0);
        break;
    default:
        return false;
    }
    m_list->setCurrentIndex(m_model->index(row, 0));
    return true;
}

} // namespace Penumbra::Console
