// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/page.h"

#include "console/icons.h"
#include "console/tableview.h"

#include <QBoxLayout>
#include <QFocusEvent>
#include <QGraphicsOpacityEffect>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>

#include <chrono>

namespace Penumbra::Console {

namespace {

constexpr std::chrono::seconds clockInterval {30};
constexpr int hintWidth = 480; // pixels at 100 %
constexpr int minutesWithoutInterval = 60;

} // namespace

Page::Page(Workbench &workbench, const QString &id, const QString &title, const QString &iconName, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_id(id)
    , m_title(title)
    , m_iconName(iconName)
    , m_scopeLabel(new QLabel(this))
    , m_showAll(new QToolButton(this))
    , m_ageLabel(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_clock(new QTimer(this))
{
    setObjectName(id);
    m_scopeLabel->setTextFormat(Qt::PlainText); // names come from servers
    m_scopeLabel->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_scopeLabel->setAccessibleName(tr("What is shown"));
    m_showAll->setText(tr("Show &all"));
    m_showAll->setAutoRaise(true);
    m_showAll->setFocusPolicy(Qt::TabFocus);
    m_showAll->setToolTip(tr("Show everything, not only what is selected"));
    m_ageLabel->setTextFormat(Qt::PlainText);
    m_ageLabel->setAccessibleName(tr("Age of what is shown"));
    connect(m_showAll, &QToolButton::clicked, &workbench.selection(), &Selection::clear);
    auto *header = new QHBoxLayout;
    header->addWidget(m_scopeLabel, 1);
    header->addWidget(m_showAll);
    header->addWidget(m_ageLabel);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(header);
    layout->addWidget(m_stack, 1);
    connect(m_clock, &QTimer::timeout, this, &Page::showAge);
    m_clock->start(clockInterval);
    m_showAll->hide();
    showScope();
}

void Page::setContent(QWidget *content)
{
    m_content = content;
    m_stack->addWidget(content);
    m_stack->setCurrentWidget(content);
}

void Page::focusInEvent(QFocusEvent *event)
{
    if (m_first)
        m_first->setFocus(event->reason());
}

void Page::setScope(const QList<ObjectId> &selection)
{
    if (!followsSelection() || !isNarrowedBy(selection))
        return;
    QList<ObjectId> scope;
    for (const ObjectId &id : selection) {
        const ObjectId origin = m_workbench.copies().originOf(id);
        if (!origin.isNull() && !scope.contains(origin))
            scope.append(origin);
    }
    if (scope == m_scope)
        return;
    m_scope = scope;
    m_count.clear();
    scopeChanged();
    showScope();
}

void Page::reveal(const ObjectId &) { }

void Page::setInspected(TableView *table)
{
    m_inspected = table;
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &Page::inspectedChanged);
}

QList<ObjectId> Page::inspected() const
{
    return m_inspected ? m_inspected->selectedObjects() : QList<ObjectId>();
}

void Page::setShown(const ObjectId &shown)
{
    m_shown = shown;
    showScope();
}

void Page::setCount(const QString &count)
{
    m_count = count;
    showScope();
}

void Page::showScope()
{
    const QList<ObjectId> shown = m_shown.isNull() ? m_scope : QList<ObjectId> {m_shown};
    QString text;
    if (!followsSelection())
        text = m_title;
    else if (shown.isEmpty())
        text = tr("Everything");
    else if (shown.size() == 1)
        text = m_workbench.pathOf(shown.constFirst());
    else
        text = tr("%1 and %Ln more", nullptr, int(shown.size()) - 1).arg(m_workbench.pathOf(shown.constFirst()));
    if (!shown.isEmpty() && m_workbench.systems().isLab(shown.constFirst()))
        text = tr("%1 (reference server)").arg(text);
    if (!m_count.isEmpty())
        text = tr("%1, %2", "scope, count").arg(text, m_count);
    m_scopeLabel->setText(text);
    m_scopeLabel->setToolTip(text);
    m_showAll->setVisible(followsSelection() && !m_scope.isEmpty() && m_shown.isNull());
}

void Page::setAsOf(const QDateTime &asOf)
{
    m_asOf = asOf;
    showAge();
}

void Page::showAge()
{
    if (!m_asOf.isValid()) {
        m_ageLabel->clear();
        return;
    }
    const QDateTime local = m_asOf.toLocalTime();
    const bool today = local.date() == QDate::currentDate();
    const QLocale locale;
    const QString time =
        today ? locale.toString(local.time(), QLocale::ShortFormat) : locale.toString(local, QLocale::ShortFormat);
    const int minutes = m_workbench.preferences().refreshInterval();
    const qint64 limit = qint64(minutes > 0 ? 2 * minutes : minutesWithoutInterval) * 60;
    const bool stale = m_asOf.secsTo(QDateTime::currentDateTimeUtc()) > limit;
    m_ageLabel->setText(stale ? tr("as of %1, may have changed").arg(time) : tr("as of %1").arg(time));
    m_ageLabel->setToolTip(tr("%1, %2").arg(locale.toString(local, QLocale::LongFormat), local.timeZoneAbbreviation()));
    m_ageLabel->setEnabled(!stale);
}

void Page::showHint(const QString &text, const QList<QAction *> &actions)
{
    if (!m_hint) {
        m_hint = new QWidget(m_stack);
        m_hintText = new QLabel(m_hint);
        m_hintText->setTextFormat(Qt::PlainText);
        m_hintText->setWordWrap(true);
        m_hintText->setAlignment(Qt::AlignCenter);
        m_hintText->setFixedWidth(hintWidth);
        auto *buttons = new QHBoxLayout;
        buttons->addStretch();
        buttons->addStretch();
        auto *layout = new QVBoxLayout(m_hint);
        layout->addStretch(2);
        layout->addWidget(m_hintText, 0, Qt::AlignHCenter);
        layout->addLayout(buttons);
        layout->addStretch(3);
        m_stack->addWidget(m_hint);
    }
    auto *buttons = qobject_cast<QHBoxLayout *>(m_hint->layout()->itemAt(2)->layout());
    qDeleteAll(std::exchange(m_hintButtons, {}));
    for (QAction *action : actions) {
        if (!action)
            continue;
        auto *button = new QPushButton(action->icon(), action->text(), m_hint);
        button->setToolTip(action->toolTip());
        button->setEnabled(action->isEnabled());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, [button, action] { button->setEnabled(action->isEnabled()); });
        buttons->insertWidget(buttons->count() - 1, button);
        m_hintButtons.append(button);
    }
    m_hintText->setText(text);
    m_hintText->setFixedHeight(m_hintText->heightForWidth(hintWidth));
    m_stack->setCurrentWidget(m_hint);
}

void Page::showContent()
{
    if (m_content)
        m_stack->setCurrentWidget(m_content);
}

} // namespace Penumbra::Console
