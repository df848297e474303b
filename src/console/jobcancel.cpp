// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/jobcancel.h"

#include "console/jobboard.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace Penumbra::Console {

namespace {

struct JobCancel
{
    Q_DECLARE_TR_FUNCTIONS(JobCancel)
};

CancelWords restoreWords(const JobStory &story, const QString &title)
{
    const bool isOver = story.phase() == QLatin1String("after");
    if (isOver)
        return {JobCancel::tr("%1 cannot be cancelled any more.").arg(title),
                JobCancel::tr("Everything is in place already; what was set aside is being removed."),
                {}};
    return {JobCancel::tr("Cancel this job: %1?").arg(title),
            JobCancel::tr("What was written is removed, and everything is put back as it was."),
            JobCancel::tr("&Cancel Job")};
}

CancelWords setWords(const JobStory &story, const QString &title)
{
    const QString question = JobCancel::tr("Cancel this job: %1?").arg(title);
    if (story.isExposed()) {
        const QString what = story.isKept()
            ? JobCancel::tr(
                "The copies exist already. They are completed, then deleted, although they were to be kept. "
                "That way Windows servers accept new shadow copy sets at once.")
            : JobCancel::tr(
                "The copies exist already. They are completed, then deleted, as at the end of the job. That "
                "way Windows servers accept new shadow copy sets at once.");
        return {question, what, JobCancel::tr("&Finish, Then Delete")};
    }
    if (story.wouldAbort())
        return {question,
                JobCancel::tr("The set is aborted and what was made is removed. Windows servers then refuse new shadow "
                              "copy sets for 30 minutes."),
                JobCancel::tr("&Abort the Set")};
    if (story.phase() == QLatin1String("after"))
        return {question, JobCancel::tr("The copies are being deleted; that is done in any case."),
                JobCancel::tr("&Cancel Job")};
    return {question, JobCancel::tr("Nothing has been made on the servers yet. Cancelling costs nothing."),
            JobCancel::tr("&Cancel Job")};
}

} // namespace

CancelWords cancelWords(const JobStory &story, const QString &title)
{
    if (story.isCancelling())
        return {JobCancel::tr("%1 is being cancelled already.").arg(title),
                JobCancel::tr("What was begun is being undone. That cannot be stopped."),
                {}};
    if (story.kind() == JobStory::Kind::Restore)
        return restoreWords(story, title);
    if (story.kind() == JobStory::Kind::ShadowCopySet)
        return setWords(story, title);
    return {JobCancel::tr("Cancel this job: %1?").arg(title),
            JobCancel::tr("It stops where it is. What it has not done yet stays to be done."),
            JobCancel::tr("&Cancel Job")};
}

void askToCancel(Workbench &workbench, const QString &key, QWidget *parent)
{
    JobBoard &board = workbench.board();
    RunningJob *own = board.own(key);
    const JobRow *row = board.row(key);
    if (own ? own->hasEnded() : !row || row->state != JobRow::State::Running)
        return;
    auto *box = new QMessageBox(QMessageBox::Question, QStringLiteral("Penumbra"), {}, QMessageBox::NoButton, parent);
    box->setObjectName(QStringLiteral("cancelJob"));
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *cancel = box->addButton(JobCancel::tr("&Cancel Job"), QMessageBox::DestructiveRole);
    QPushButton *goOn = box->addButton(JobCancel::tr("&Keep Running"), QMessageBox::RejectRole);
    box->setDefaultButton(goOn);
    box->setEscapeButton(goOn);
    auto *watch = new JobWatch(workbench, box);
    own ? watch->follow(own) : watch->show(row->job);
    const QString title = own ? own->title() : row->title;
    const auto show = [watch, title, box, cancel] {
        const JobStory &story = watch->story();
        if (story.outcome() != JobStory::Outcome::Running || story.isCrashed()) {
            box->close(); // it has ended meanwhile
            return;
        }
        cancel->setEnabled(watch->isLoaded());
        if (!watch->isLoaded()) {
            box->setText(JobCancel::tr("Cancel this job: %1?").arg(title));
            box->setInformativeText(JobCancel::tr("Reading how far the job is..."));
            return;
        }
        const CancelWords words = cancelWords(story, title);
        box->setText(words.question);
        box->setInformativeText(words.price);
        cancel->setVisible(!words.button.isEmpty());
        cancel->setText(words.button);
    };
    const QPointer<RunningJob> job(own);
    QObject::connect(box, &QMessageBox::buttonClicked, box,
                     [&workbench, key, title, job, cancel](const QAbstractButton *button) {
                         if (button != cancel)
                             return;
                         if (job)
                             job->cancel();
                         else if (!workbench.board().cancel(key))
                             Q_EMIT workbench.failureShown(
                                 Failure {FailureKind::AccessDenied,
                                          QStringLiteral("cancel job"),
                                          title,
                                          {},
                                          QStringLiteral("it runs on another computer or as another user")});
                     });
    show();
    box->open();
    QObject::connect(watch, &JobWatch::changed, box, show);
}

} // namespace Penumbra::Console
