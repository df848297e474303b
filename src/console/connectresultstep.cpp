// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/connectresultstep.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLabel>

namespace Penumbra::Console {

ConnectResultStep::ConnectResultStep(Assistant &assistant, Workbench &workbench, ConnectDraft &draft, QWidget *parent)
    : AssistantStep(tr("Result"), tr("The storage system is known now."), parent)
    , m_assistant(assistant)
    , m_workbench(workbench)
    , m_draft(draft)
    , m_added(new QLabel(this))
    , m_state(new QLabel(this))
    , m_allow(new QCheckBox(tr("&Allow changes on it"), this))
    , m_next(new QLabel(tr("Validation is the next step: it looks at the shares, finds the machines on them, and says "
                           "what stands in the way of shadow copies. It changes nothing."),
                        this))
{
    for (QLabel *label : {m_added, m_state, m_next}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_added);
    layout->addSpacing(fontMetrics().height());
    layout->addWidget(m_state);
    layout->addWidget(m_allow);
    layout->addSpacing(fontMetrics().height());
    layout->addWidget(m_next);
    layout->addStretch();
    connect(m_allow, &QCheckBox::clicked, this, &ConnectResultStep::allowChanges);
    connect(&workbench.systems(), &SystemStore::changed, this, &ConnectResultStep::showState);
}

void ConnectResultStep::enter(bool)
{
    m_added->setText(m_draft.keepPasswords
                         ? tr("%1 is in the inventory, its passwords are in the keychain.").arg(m_draft.system.name)
                         : tr("%1 is in the inventory.").arg(m_draft.system.name));
    m_allow->setFocus();
    showState();
}

void ConnectResultStep::showState()
{
    const SystemView *view = m_workbench.systems().system(m_draft.system.id);
    if (!m_draft.added || !view)
        return;
    m_allow->setChecked(!view->system.readOnly);
    m_state->setText(view->system.readOnly
                         ? tr("It is read-only: Penumbra looks, and changes nothing there. To make shadow copies and "
                              "restore, allow it here, or later in the File menu.")
                         : tr("Changes are allowed: Penumbra may make and remove shadow copies there and restore. Each "
                              "such action still shows what it will do first."));
}

void ConnectResultStep::allowChanges(bool allowed)
{
    const SystemView *view = m_workbench.systems().system(m_draft.system.id);
    if (!view)
        return;
    Storage::KnownSystem system = view->system;
    system.readOnly = !allowed;
    try {
        m_workbench.systems().change(system);
        m_assistant.showFailure(std::nullopt);
    } catch (const Error &error) {
        showState();
        m_assistant.showFailure(error.failure());
    }
}

QString ConnectResultStep::nextText() const
{
    return tr("&Validate Now");
}

bool ConnectResultStep::leave()
{
    const ObjectId system = ObjectId::ofSystem(m_draft.system.id);
    m_workbench.validate({system});
    m_workbench.selection().set({system});
    Q_EMIT m_workbench.pageWanted(QStringLiteral("validation"), {});
    return true;
}

} // namespace Penumbra::Console
