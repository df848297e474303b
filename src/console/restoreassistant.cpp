// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/restoreassistant.h"

#include "console/copystore.h"
#include "console/jobsignin.h"
#include "console/restorecommand.h"
#include "console/restoreconflictsstep.h"
#include "console/restorereviewstep.h"
#include "console/restorerules.h"
#include "console/restorerunstep.h"
#include "console/restorewhatstep.h"
#include "console/restorewherestep.h"

#include <algorithm>

namespace Penumbra::Console {

RestoreAssistant::RestoreAssistant(Workbench &workbench, const RestoreWish &wish, QWidget *parent,
                                   const ObjectId &about)
    : Assistant(workbench, tr("Restore"), parent)
    , m_wish(wish)
{
    setObjectName(QStringLiteral("restoreAssistant"));
    addStep(new RestoreWhatStep(workbench, *this, about));
    addStep(new RestoreWhereStep(workbench, *this));
    addStep(new RestoreConflictsStep(workbench, *this));
    addStep(new RestoreReviewStep(workbench, *this));
    addStep(new RestoreRunStep(workbench, *this));
    addStep(new RestoreResultStep(workbench, *this));
}

void RestoreAssistant::setWish(const RestoreWish &wish)
{
    if (wish == m_wish)
        return;
    m_wish = wish;
    m_plan.reset();
    Q_EMIT wishChanged();
}

void RestoreAssistant::startJob()
{
    if (m_starting || m_job)
        return;
    showFailure(std::nullopt);
    RestoreCommand command;
    try {
        command = restoreCommand(workbench(), m_wish);
    } catch (const Error &error) {
        showFailure(error.failure()); // what was to come back has gone meanwhile
        return;
    }
    m_starting = true;
    signInFor(workbench(), serversOf(workbench(), command.systems), this,
              [this, command](const std::optional<JobSignIn> &signIn, const Failure &failure) {
                  m_starting = false;
                  if (!signIn) {
                      showFailure(failure);
                      return;
                  }
                  try {
                      m_job = workbench().jobs().start(
                          {command.arguments + signIn->arguments, signIn->secrets, command.title});
                      next();
                      Q_EMIT jobStarted(m_job);
                  } catch (const Error &error) {
                      showFailure(error.failure());
                  }
              });
}

AssistantEntry restoreAssistantEntry(Workbench &)
{
    AssistantEntry entry;
    entry.action.id = QStringLiteral("restore");
    entry.action.text = RestoreAssistant::tr("&Restore...");
    entry.action.hint = RestoreAssistant::tr("Bring machines, folders and files back from a copy");
    entry.action.icon = QStringLiteral("penumbra-restore");
    entry.action.shortcut = QKeySequence(Qt::CTRL | Qt::Key_R);
    entry.action.menu = ActionSpec::Menu::Restore;
    entry.action.onToolbar = true;
    // With nothing that lies in a copy it asks for a copy, so it can always be opened.
    entry.action.appliesTo = [](const QList<ObjectId> &) { return true; };
    entry.make = [](Workbench &workbench, const QList<ObjectId> &objects, QWidget *parent) -> QDialog * {
        RestoreWish wish;
        std::copy_if(objects.cbegin(), objects.cend(), std::back_inserter(wish.objects),
                     [](const ObjectId &id) { return !copyOf(id).isNull(); });
        return new RestoreAssistant(workbench, wish, parent, objects.value(0));
    };
    return entry;
}

} // namespace Penumbra::Console
