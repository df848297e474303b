// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/assistant.h"
#include "console/shadowplan.h"

#include <QPointer>

class QLabel;
class QListWidget;
class QPushButton;

namespace Penumbra::Console {

class JobProgress;

/// What will be done, as sentences, and the button that begins it.
class ShadowReviewStep : public AssistantStep
{
    Q_OBJECT

public:
    ShadowReviewStep(Workbench &workbench, ShadowPlan &plan, QWidget *parent = nullptr);

    bool isComplete() const override { return !m_isStarting; }
    void enter(bool forward) override;
    bool leave() override;
    QString nextText() const override { return tr("&Make Shadow Copies"); }
    bool nextByEnter() const override { return false; }

Q_SIGNALS:
    /// The job runs.
    void began(Penumbra::Console::RunningJob *job, const QList<Penumbra::Console::PlannedShare> &shares);
    /// It could not be started; nothing: an earlier failure is over.
    void failed(const std::optional<Penumbra::Failure> &failure);

private:
    Workbench &m_workbench;
    ShadowPlan &m_plan;
    QLabel *m_text;
    bool m_isStarting = false;
};

/// The job while it runs.
class ShadowRunStep : public AssistantStep
{
    Q_OBJECT

public:
    explicit ShadowRunStep(Workbench &workbench, QWidget *parent = nullptr);

    void follow(RunningJob *job);
    JobProgress *progress() const { return m_progress; }

    bool isComplete() const override { return m_job && m_job->hasEnded(); }
    bool canGoBack() const override { return false; }
    QString question() const override;
    QString closeText() const override { return isComplete() ? tr("&Close") : tr("C&lose (job continues)"); }

Q_SIGNALS:
    void ended();

private:
    Workbench &m_workbench;
    QPointer<RunningJob> m_job;
    JobProgress *m_progress;
    QPushButton *m_cancel;
};

/// What there is now, where, and what to do next; or what failed, and what to do.
class ShadowResultStep : public AssistantStep
{
    Q_OBJECT

public:
    ShadowResultStep(Workbench &workbench, JobProgress *progress, QWidget *parent = nullptr);

    /// The job that it is the result of.
    void setJob(RunningJob *job) { m_job = job; }

    void enter(bool forward) override;
    QString nextText() const override { return closeText(); }
    QString closeText() const override { return tr("&Close"); }

Q_SIGNALS:
    /// Once more, from the review on.
    void tryAgain();

private:
    void showCopies();
    void showNext();
    ObjectId firstCopy() const;

    Workbench &m_workbench;
    QPointer<RunningJob> m_job;
    JobProgress *m_progress;
    QLabel *m_outcome;
    WarningBox *m_failure;
    QListWidget *m_copies;
    QPushButton *m_copy;
    QLabel *m_next;
    QPushButton *m_again;
    QPushButton *m_cleanUp;
    QPushButton *m_jobs;
    QPushButton *m_open;
};

} // namespace Penumbra::Console
