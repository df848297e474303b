// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/assistant.h"

#include "console/warningbox.h"
#include "core/failuretext.h"

#include <QBoxLayout>
#include <QFocusEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace Penumbra::Console {

namespace {

constexpr QSize usualSize {900, 520}; // logical pixels; fits 960x540
constexpr int listWidth = 170;

} // namespace

AssistantStep::AssistantStep(const QString &title, const QString &question, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_question(question)
{
}

void AssistantStep::focusInEvent(QFocusEvent *event)
{
    if (m_first)
        m_first->setFocus(event->reason());
}

Assistant::Assistant(Workbench &workbench, const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_workbench(workbench)
    , m_list(new QListWidget(this))
    , m_question(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_failure(new WarningBox(this))
    , m_back(new QPushButton(tr("&Back"), this))
    , m_next(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(usualSize);
    m_back->setObjectName(QStringLiteral("back"));
    m_next->setObjectName(QStringLiteral("next"));
    m_close->setObjectName(QStringLiteral("close"));
    m_failure->label()->setObjectName(QStringLiteral("failure"));
    m_list->setFixedWidth(listWidth);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setAccessibleName(tr("Steps"));
    m_list->setWordWrap(true);
    m_question->setWordWrap(true);
    m_question->setTextFormat(Qt::PlainText);
    QFont bold = m_question->font();
    bold.setBold(true);
    m_question->setFont(bold);

    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    buttons->addWidget(m_close);
    auto *right = new QVBoxLayout;
    right->addWidget(m_question);
    right->addWidget(m_stack, 1);
    right->addWidget(m_failure);
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_list);
    middle->addLayout(right, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(middle, 1);
    layout->addLayout(buttons);

    connect(m_back, &QPushButton::clicked, this, &Assistant::back);
    connect(m_next, &QPushButton::clicked, this, &Assistant::goOn);
    connect(m_close, &QPushButton::clicked, this, &Assistant::close);
}

void Assistant::addStep(AssistantStep *step)
{
    if (step->layout())
        step->layout()->setContentsMargins({}); // one edge with the question
    auto *area = new QScrollArea(m_stack);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(step);
    m_stack->addWidget(area);
    m_steps.append(step);
    m_list->addItem(tr("%1. %2", "number of a step, its title").arg(m_steps.size()).arg(step->title()));
    connect(step, &AssistantStep::changed, this, &Assistant::update);
    connect(step, &AssistantStep::pageWanted, this, &Assistant::giveWayTo);
}

AssistantStep *Assistant::step() const
{
    return m_steps.value(m_current);
}

void Assistant::showEvent(QShowEvent *event)
{
    if (m_current < 0 && !m_steps.isEmpty())
        goTo(0, true);
    QDialog::showEvent(event);
}

void Assistant::goOn()
{
    AssistantStep *current = step();
    if (!current || !current->isComplete() || !current->leave())
        return;
    if (neighbour(1) >= 0)
        next();
    else
        accept();
}

/// The assistant stands before the main window: what shall be seen there needs it gone. It closes as its own button does.
void Assistant::giveWayTo(const QString &page, const ObjectId &object)
{
    QWidget *main = parentWidget() ? parentWidget()->window() : nullptr;
    Q_EMIT m_workbench.pageWanted(page, object);
    close();
    if (main) {
        main->raise();
        main->activateWindow();
    }
}

/// The next or the last step that is needed; -1: there is none.
int Assistant::neighbour(int by) const
{
    for (int index = m_current + by; index >= 0 && index < m_steps.size(); index += by) {
        if (m_steps[index]->isNeeded())
            return index;
    }
    return -1;
}

void Assistant::next()
{
    if (const int index = neighbour(1); index >= 0)
        goTo(index, true);
}

void Assistant::back()
{
    if (const int index = neighbour(-1); index >= 0)
        goTo(index, false);
}

void Assistant::goTo(int index, bool forward)
{
    m_current = index;
    showFailure(std::nullopt);
    m_stack->setCurrentIndex(index);
    for (int i = 0; i < m_list->count(); ++i) {
        QFont font = m_list->font();
        font.setBold(i == index);
        m_list->item(i)->setFont(font);
        m_list->item(i)->setFlags(i <= index && m_steps[i]->isNeeded() ? Qt::ItemIsEnabled : Qt::NoItemFlags);
    }
    step()->enter(forward);
    update();
    if (!step()->isAncestorOf(focusWidget())) // it may have chosen one of its widgets
        step()->setFocus(Qt::OtherFocusReason);
}

void Assistant::update()
{
    const AssistantStep *current = step();
    if (!current)
        return;
    const bool isLast = m_current + 1 == m_steps.size();
    const QString next = current->nextText();
    const QString close = current->closeText();
    m_question->setText(current->question());
    m_back->setVisible(m_current > 0);
    m_back->setEnabled(current->canGoBack());
    m_next->setText(!next.isEmpty() ? next : isLast ? tr("&Finish") : tr("&Next"));
    m_next->setEnabled(current->isComplete());
    m_next->setAutoDefault(current->nextByEnter());
    m_next->setDefault(current->nextByEnter());
    m_back->setAutoDefault(false);
    m_close->setAutoDefault(false);
    m_close->setText(!close.isEmpty() ? close : tr("Cancel"));
    m_close->setVisible(close.isEmpty() || close != next); // one button is enough where both do the same
}

void Assistant::showFailure(const std::optional<Failure> &failure)
{
    const FailureText text = failure ? explain(*failure) : FailureText();
    m_failure->setText(failure ? text.sentence + QLatin1Char('\n') + text.remedy : QString());
}

} // namespace Penumbra::Console
