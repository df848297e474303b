// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/restoreconflictsstep.h"

#include "console/restoreassistant.h"
#include "console/restorerules.h"
#include "core/failuretext.h"
#include "ui_restoreconflictsstep.h"

#include <QFileInfo>

#include <algorithm>

namespace Penumbra::Console {

using Restore::Conflict;

RestoreConflictsStep::RestoreConflictsStep(Workbench &workbench, RestoreAssistant &assistant, QWidget *parent)
    : AssistantStep(tr("Conflicts"), tr("What happens if something is there already?"), parent)
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
    connect(m_ui->newName, &QLineEdit::textChanged, this, [this] {
        m_ui->existing->hide(); // it was about another name
        takeWish();
    });
    setFirst(m_ui->keepBoth);
}

RestoreConflictsStep::~RestoreConflictsStep() = default;

bool RestoreConflictsStep::isComplete() const
{
    return nameProblem().isEmpty();
}

void RestoreConflictsStep::enter(bool)
{
    m_ui->existing->setText(existingText());
    m_ui->existing->setVisible(!m_ui->existing->text().isEmpty());
    // Of several things, and of everything in a share, each keeps its own name.
    RestoreWish wish = m_assistant.wish();
    const ObjectId object = wish.objects.value(0);
    const bool isSpread = object.kind == ObjectKind::Machine && wish.where == RestoreWish::Where::Original
        && !hasOwnFolder(m_workbench, object);
    const bool isWholeCopy = !object.isNull() && copyOf(object) == object;
    m_ui->nameFields->setVisible(wish.count() == 1 && !isWholeCopy && !isSpread);
    m_ui->newNameLabel->setText(isFile() ? tr("File na&me (optional):") : tr("Folder na&me (optional):"));
    m_ui->running->setVisible(wish.where != RestoreWish::Where::Local);
    // From here on the new name stays what is shown.
    wish.namedAt = QDateTime::currentDateTimeUtc();
    m_assistant.setWish(wish);
    takeWish();
}

/// Whether anything is there, when the plan of this wish was seen already.
QString RestoreConflictsStep::existingText() const
{
    const std::optional<RestorePlan> &plan = m_assistant.plan();
    if (!plan)
        return {};
    const bool isRefused = std::any_of(plan->problems.cbegin(), plan->problems.cend(), [](const Failure &problem) {
        return problem.kind == FailureKind::AlreadyExists;
    });
    const bool isRenamed = std::any_of(plan->items.cbegin(), plan->items.cend(),
                                       [](const RestorePlan::Item &item) { return item.renamed; });
    return isRefused || isRenamed || plan->replaced() > 0 ? tr("Something is there already.")
                                                          : tr("Nothing is there, as far as was seen.");
}

bool RestoreConflictsStep::isFile() const
{
    const RestoreWish &wish = m_assistant.wish();
    return wish.objects.isEmpty() ? QFileInfo(wish.localFiles.value(0)).isFile()
                                  : wish.objects.constFirst().kind == ObjectKind::File;
}

QString RestoreConflictsStep::ownName() const
{
    const RestoreWish &wish = m_assistant.wish();
    return wish.objects.isEmpty() ? QFileInfo(wish.localFiles.value(0)).fileName()
                                  : nameInTarget(m_workbench, wish.objects.constFirst());
}

QString RestoreConflictsStep::nameProblem() const
{
    const QString name = m_assistant.wish().newName;
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
    // What is replaced is what has the name, so there it has no other.
    const bool canBeNamed = m_ui->keepBoth->isChecked() || m_ui->refuse->isChecked();
    m_ui->newName->setEnabled(canBeNamed);
    m_ui->newNameLabel->setEnabled(canBeNamed);
    wish.newName = canBeNamed && m_ui->nameFields->isVisibleTo(this) ? m_ui->newName->text() : QString();
    m_assistant.setWish(wish);
    showNames();
}

void RestoreConflictsStep::showNames()
{
    const RestoreWish &wish = m_assistant.wish();
    const QString own = ownName();
    m_ui->newName->setPlaceholderText(own);
    const QString name = wish.newName.isEmpty() ? own : wish.newName;
    const QString renamed = Restore::restoredName(name, isFile(), wish.namedAt);
    const bool isMachine = wish.objects.value(0).kind == ObjectKind::Machine;
    m_ui->keepBothText->setText(
        isMachine
            ? tr("Where %1 is there already, the folder becomes \"%2\"; the machine in it keeps its name and its ID. "
                 "Nothing that is there is touched.")
                  .arg(name, renamed)
            : tr("Where %1 is there already, it becomes \"%2\". Nothing that is there is touched.").arg(name, renamed));
    const QString problem = nameProblem();
    m_ui->nameProblem->setText(problem);
    m_ui->nameProblem->setVisible(!problem.isEmpty());
    Q_EMIT changed();
}

} // namespace Penumbra::Console
