// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/restoreconflictsstep.h"

#include "console/restoreassistant.h"
#include "core/failuretext.h"
#include "ui_restoreconflictsstep.h"

#include <QFileInfo>

namespace Penumbra::Console {

using Restore::Conflict;

RestoreConflictsStep::RestoreConflictsStep(Workbench &workbench, RestoreAssistant &assistant, QWidget *parent)
    : AssistantStep(tr("Conflicts"), tr("What happens to what is there already?"), parent)
    , m_workbench(workbench)
    , m_assistant(assistant)
    , m_ui(std::make_unique<Ui::RestoreConflictsStep>())
{
    m_ui->setupUi(this);
    const Conflict conflict = assistant.wish().conflict;
    m_ui->keepBoth->setChecked(conflict == Conflict::KeepBoth);
    m_ui->refuse->setChecked(conflict == Conflict::Refuse);
    m_ui->replaceKeepingOld->setChecked(conflict == Conflict::ReplaceKeepingOld);
    m_ui->replace->setChecked(conflict == Conflict::Replace);
    m_ui->newName->setText(assistant.wish().newName);
    for (QRadioButton *choice : {m_ui->keepBoth, m_ui->refuse, m_ui->replaceKeepingOld, m_ui->replace})
        connect(choice, &QRadioButton::toggled, this, &RestoreConflictsStep::takeWish);
    connect(m_ui->newName, &QLineEdit::textChanged, this, &RestoreConflictsStep::takeWish);
    setFirst(m_ui->keepBoth);
}

RestoreConflictsStep::~RestoreConflictsStep() = default;

bool RestoreConflictsStep::isComplete() const
{
    return nameProblem().isEmpty();
}

void RestoreConflictsStep::enter(bool)
{
    // Of several things, and of everything in a share, each keeps its own name.
    const RestoreWish &wish = m_assistant.wish();
    const bool isWholeCopy = wish.objects.size() == 1 && copyOf(wish.objects.constFirst()) == wish.objects.constFirst();
    const bool canBeNamed = wish.count() == 1 && !isWholeCopy;
    if (!canBeNamed)
        m_ui->newName->clear();
    m_ui->nameFields->setVisible(canBeNamed);
    takeWish();
}

QString RestoreConflictsStep::ownName() const
{
    const RestoreWish &wish = m_assistant.wish();
    return wish.objects.isEmpty() ? QFileInfo(wish.localFiles.value(0)).fileName()
                                  : m_workbench.nameOf(wish.objects.constFirst());
}

QString RestoreConflictsStep::nameProblem() const
{
    const QString name = m_ui->newName->text();
    if (name.isEmpty())
        return {};
    try {
        Restore::checkName(name, m_assistant.wish().where == RestoreWish::Where::Local);
        return {};
    } catch (const Error &error) {
        return explainLine(error.failure());
    }
}

void RestoreConflictsStep::takeWish()
{
    RestoreWish wish = m_assistant.wish();
    wish.conflict = m_ui->refuse->isChecked()  ? Conflict::Refuse
        : m_ui->replaceKeepingOld->isChecked() ? Conflict::ReplaceKeepingOld
        : m_ui->replace->isChecked()           ? Conflict::Replace
                                               : Conflict::KeepBoth;
    wish.newName = m_ui->newName->text();
    m_assistant.setWish(wish);
    showNames();
}

void RestoreConflictsStep::showNames()
{
    const RestoreWish &wish = m_assistant.wish();
    const QString own = ownName();
    m_ui->newName->setPlaceholderText(tr("its own: %1").arg(own));
    const bool isFile = wish.objects.isEmpty() ? QFileInfo(wish.localFiles.value(0)).isFile()
                                               : wish.objects.constFirst().kind == ObjectKind::File;
    const QString name = wish.newName.isEmpty() ? own : wish.newName;
    m_ui->keepBothText->setText(tr("Where %1 is there already, it becomes \"%2\". Nothing that is there is touched.")
                                    .arg(name, Restore::restoredName(name, isFile, QDateTime::currentDateTimeUtc())));
    const QString problem = nameProblem();
    m_ui->nameProblem->setText(problem);
    m_ui->nameProblem->setVisible(!problem.isEmpty());
    Q_EMIT changed();
}

} // namespace Penumbra::Console
