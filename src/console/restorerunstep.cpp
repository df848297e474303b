// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/restorerunstep.h"

#include "console/jobprogress.h"
#include "console/restoreassistant.h"
#include "console/warningbox.h"
#include "core/failuretext.h"
#include "restore/record.h"

#include <QBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

namespace Penumbra::Console {

namespace {

/// The last event of that name; empty when none came.
QJsonObject lastEvent(const RunningJob &job, QLatin1String name)
{
    for (auto event = job.events().crbegin(); event != job.events().crend(); ++event) {
        if ((*event)[QLatin1String("event")].toString() == name)
            return *event;
    }
    return {};
}

} // namespace

RestoreRunStep::RestoreRunStep(Workbench &workbench, RestoreAssistant &assistant, QWidget *parent)
    : AssistantStep(tr("Run"), tr("The restore runs."), parent)
    , m_assistant(assistant)
    , m_progress(new JobProgress(workbench, this))
    , m_cancel(new QPushButton(tr("&Cancel Job..."), this))
{
    m_cancel->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_progress, 1);
    layout->addWidget(m_cancel, 0, Qt::AlignLeft);
    connect(&assistant, &RestoreAssistant::jobStarted, this, &RestoreRunStep::follow);
    connect(m_cancel, &QPushButton::clicked, this, &RestoreRunStep::askToCancel);
    setFirst(m_progress);
}

void RestoreRunStep::follow(RunningJob *job)
{
    m_progress->follow(job);
    m_cancel->setEnabled(!job->hasEnded());
    connect(job, &RunningJob::event, this, [this](const QJsonObject &event) {
        if (event[QLatin1String("event")].toString() == QLatin1String("plan"))
            m_assistant.setItems(RestorePlan::itemsIn(event));
    });
    connect(job, &RunningJob::ended, this, [this] {
        m_cancel->setEnabled(false);
        Q_EMIT changed();
        if (m_assistant.step() == this)
            m_assistant.next();
    });
    Q_EMIT changed();
}

bool RestoreRunStep::isComplete() const
{
    return m_assistant.job() && m_assistant.job()->hasEnded();
}

QString RestoreRunStep::closeText() const
{
    return isComplete() ? tr("Close") : tr("Close (job continues)");
}

void RestoreRunStep::askToCancel()
{
    auto *box =
        new QMessageBox(QMessageBox::Question, tr("Restore"), tr("Cancel this restore?"), QMessageBox::NoButton, this);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(
        tr("What was written so far is removed, and everything is put back as it was before. What was "
           "copied has to be copied again next time."));
    QPushButton *cancel = box->addButton(tr("&Cancel Job"), QMessageBox::DestructiveRole);
    QPushButton *go = box->addButton(tr("&Go On"), QMessageBox::RejectRole);
    box->setDefaultButton(go);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box, &QMessageBox::buttonClicked, this, [this, cancel](const QAbstractButton *button) {
        if (button == cancel && m_assistant.job())
            m_assistant.job()->cancel();
    });
    box->open();
}

RestoreResultStep::RestoreResultStep(Workbench &workbench, RestoreAssistant &assistant, QWidget *parent)
    : AssistantStep(tr("Result"), tr("What became of it."), parent)
    , m_workbench(workbench)
    , m_assistant(assistant)
    , m_text(new QLabel(this))
    , m_warning(new WarningBox(this))
    , m_showJob(new QPushButton(tr("Show in &Jobs"), this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setAccessibleName(tr("Result"));
    m_showJob->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_text);
    layout->addWidget(m_warning);
    layout->addWidget(m_showJob, 0, Qt::AlignLeft);
    layout->addStretch();
    connect(m_showJob, &QPushButton::clicked, this,
            [this] { Q_EMIT pageWanted(QStringLiteral("jobs"), ObjectId::ofJob(m_assistant.job()->job())); });
}

void RestoreResultStep::enter(bool)
{
    const RunningJob *job = m_assistant.job();
    m_text->setText(resultText());
    const bool hasFailed = job && job->failure() && job->failure()->kind != FailureKind::Cancelled;
    m_warning->setText(isDone()        ? copyWarning(m_assistant.items())
                           : hasFailed ? explainLine(*job->failure())
                                       : QString());
    m_showJob->setVisible(job && !job->job().isNull()
                          && m_workbench.actions().find(QStringLiteral("page.jobs")) != nullptr);
}

QString RestoreResultStep::closeText() const
{
    return tr("Close");
}

bool RestoreResultStep::isDone() const
{
    const RunningJob *job = m_assistant.job();
    return job
        && lastEvent(*job, QLatin1String("result"))[QLatin1String("outcome")].toString() == QLatin1String("done");
}

QString RestoreResultStep::resultText() const
{
    const RunningJob *job = m_assistant.job();
    if (!job)
        return {};
    const QJsonObject result = lastEvent(*job, QLatin1String("result"));
    const QString outcome = result[QLatin1String("outcome")].toString();
    const QString state = result[QLatin1String("state")].toString();
    const bool isUnfinished =
        !result[QLatin1String("undo-failures")].toArray().isEmpty() && outcome != QLatin1String("done");
    if (isUnfinished)
        return tr("The restore is unfinished: do not start what it is about. Choose Clean Up After Jobs when the "
                  "server can be "
                  "reached; that finishes it or takes it back.");
    if (outcome == QLatin1String("cancelled"))
        return tr("Cancelled. Everything is as it was before.");
    if (outcome != QLatin1String("done"))
        return tr("It was not restored. Everything is as it was before.");
    QStringList lines {tr("Everything is in place.")};
    for (const RestorePlan::Item &item : m_assistant.items().mid(0, 10))
        lines.append(item.target);
    lines.append(tr("Crash-consistent: the machines were not prepared when the copy was made."));
    if (state == Restore::restoreStateName(Restore::RestoreState::Kept))
        lines.append(
            tr("What was there before is set aside beside it. Discard it on the page Shadow Copies when you do not "
               "need it any more."));
    if (!result[QLatin1String("left")].toArray().isEmpty())
        lines.append(tr("Not all that was replaced could be removed. Choose Clean Up After Jobs."));
    return lines.join(QLatin1Char('\n'));
}

} // namespace Penumbra::Console
