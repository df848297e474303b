// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/shadowrunsteps.h"

#include "console/cleanupdialog.h"
#include "console/jobboard.h"
#include "console/jobcancel.h"
#include "console/jobprogress.h"
#include "console/jobwords.h"
#include "console/warningbox.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

namespace Penumbra::Console {

namespace {

constexpr int mostCopiesShown = 8; // lines, without scrolling

QLabel *textLabel(const QString &accessibleName, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText); // names come from servers
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setAccessibleName(accessibleName);
    return label;
}

QPushButton *plainButton(const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setAutoDefault(false);
    return button;
}

} // namespace

ShadowReviewStep::ShadowReviewStep(Workbench &workbench, ShadowPlan &plan, QWidget *parent)
    : AssistantStep(tr("Review", "step of an assistant"), tr("This will be done:"), parent)
    , m_workbench(workbench)
    , m_plan(plan)
    , m_text(textLabel(tr("What will be done"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_text);
    layout->addStretch();
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setFocusPolicy(Qt::StrongFocus); // so that it is read out, and no button has the focus
    setFirst(m_text);
}

void ShadowReviewStep::enter(bool)
{
    m_text->setText(sentencesOf(m_plan, plannedShares(m_workbench, m_plan.shares)).join(QStringLiteral("\n\n")));
}

bool ShadowReviewStep::leave()
{
    m_isStarting = true;
    Q_EMIT failed(std::nullopt);
    Q_EMIT changed();
    const QList<PlannedShare> shares = plannedShares(m_workbench, m_plan.shares);
    const auto handler = [this, shares](const std::optional<JobSignIn> &signIn, const Failure &failure) {
        m_isStarting = false;
        Q_EMIT changed();
        try {
            if (!signIn)
                throw Error(failure);
            JobRequest request = requestOf(m_plan, shares);
            signIn->addTo(request);
            Q_EMIT began(m_workbench.jobs().start(request), shares);
        } catch (const Error &error) {
            if (error.kind() != FailureKind::Cancelled)
                Q_EMIT failed(error.failure());
        }
    };
    signInFor(m_workbench, serversOf(shares), this, handler);
    return false;
}

ShadowRunStep::ShadowRunStep(Workbench &workbench, QWidget *parent)
    : AssistantStep(tr("Run", "step of an assistant"), tr("The shadow copies are being made."), parent)
    , m_workbench(workbench)
    , m_progress(new JobProgress(workbench, this))
    , m_cancel(plainButton(tr("&Cancel Job..."), this))
{
    m_cancel->setToolTip(tr("Ask the job to end; what that costs is told first"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_progress, 1);
    layout->addWidget(m_cancel, 0, Qt::AlignLeft);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_job)
            askToCancel(m_workbench, JobBoard::keyOf(*m_job), window());
    });
}

QString ShadowRunStep::question() const
{
    return isComplete() ? tr("This was done:") : AssistantStep::question();
}

void ShadowRunStep::follow(RunningJob *job)
{
    m_job = job;
    m_cancel->setEnabled(true);
    m_progress->follow(job);
    connect(job, &RunningJob::ended, this, [this] {
        m_cancel->setEnabled(false);
        Q_EMIT changed();
        Q_EMIT ended();
    });
}

ShadowResultStep::ShadowResultStep(Workbench &workbench, JobProgress *progress, QWidget *parent)
    : AssistantStep(tr("Result", "step of an assistant"), tr("This is the result:"), parent)
    , m_workbench(workbench)
    , m_progress(progress)
    , m_outcome(textLabel(tr("Result"), this))
    , m_failure(new WarningBox(this))
    , m_copies(new QListWidget(this))
    , m_copy(plainButton(tr("C&opy Paths"), this))
    , m_next(textLabel(tr("What to do next"), this))
    , m_again(plainButton(tr("&Try Again..."), this))
    , m_cleanUp(plainButton(tr("Clean &Up..."), this))
    , m_jobs(plainButton(tr("Show in &Jobs"), this))
    , m_open(plainButton(tr("&Look Into the Copies"), this))
{
    m_copies->setObjectName(QStringLiteral("copies"));
    m_copies->setAccessibleName(tr("Copies that exist now"));
    m_copies->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_copies->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_again, m_cleanUp, m_open, m_copy, m_jobs})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_outcome);
    layout->addWidget(m_failure);
    layout->addWidget(m_copies);
    layout->addWidget(m_next);
    layout->addLayout(buttons);
    layout->addStretch();
    connect(m_again, &QPushButton::clicked, this, &ShadowResultStep::tryAgain);
    connect(progress, &JobProgress::changed, this, [this] {
        if (isVisible())
            enter(true); // what was left has been cleaned up
    });
    connect(m_cleanUp, &QPushButton::clicked, this, [this] { CleanUpDialog::open(m_workbench, window()); });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QStringList paths;
        for (int row = 0; row < m_copies->count(); ++row)
            paths.append(m_copies->item(row)->data(Qt::UserRole).toString());
        QGuiApplication::clipboard()->setText(paths.join(QLatin1Char('\n')));
    });
    connect(m_jobs, &QPushButton::clicked, this,
            [this] { Q_EMIT pageWanted(QStringLiteral("jobs"), m_job ? ObjectId::ofJob(m_job->job()) : ObjectId()); });
    connect(m_open, &QPushButton::clicked, this,
            [this] { Q_EMIT pageWanted(QStringLiteral("shadow-copies"), firstCopy()); });
}

void ShadowResultStep::enter(bool)
{
    const JobStory &story = m_progress->story();
    const QString notices = noticesText(story);
    m_outcome->setText(notices.isEmpty() ? stateText(story) : stateText(story) + QLatin1Char('\n') + notices);
    m_failure->setText(failuresText(story));
    showCopies();
    showNext();
}

void ShadowResultStep::showCopies()
{
    m_copies->clear();
    const QList<StoryShare> shares = m_progress->story().shares();
    for (const StoryShare &share : shares) {
        if (share.exposed.isEmpty())
            continue;
        const QString path =
            QStringLiteral("\\\\%1\\%2").arg(share.share.section(QLatin1Char('\\'), 2, 2), share.exposed);
        const QString made = QLocale().toString(share.created.toLocalTime(), QLocale::ShortFormat);
        auto *item = new QListWidgetItem(
            share.created.isValid() ? tr("%1, made %2", "path, time").arg(path, made) : path, m_copies);
        item->setData(Qt::UserRole, path);
    }
    const int lines = qBound(2, m_copies->count() + 1, mostCopiesShown);
    m_copies->setFixedHeight(lines * (m_copies->fontMetrics().lineSpacing() + 4));
    m_copies->setVisible(m_copies->count() > 0);
    m_copy->setVisible(m_copies->count() > 0);
}

/// The first copy that was made and still is there; null: none, or it is not known yet.
ObjectId ShadowResultStep::firstCopy() const
{
    const QList<StoryShare> shares = m_progress->story().shares();
    for (const StoryShare &share : shares) {
        for (const CopyRow &row : m_workbench.copies().rows()) {
            if (!share.exposed.isEmpty() && row.exposed.compare(share.exposed, Qt::CaseInsensitive) == 0)
                return row.id;
        }
    }
    return {};
}

void ShadowResultStep::showNext()
{
    const JobStory &story = m_progress->story();
    const bool hasCopies = m_copies->count() > 0;
    const bool canOpen = m_workbench.actions().find(QStringLiteral("page.shadow-copies")) != nullptr;
    const bool isLeft = story.isCrashed() || !story.leftBehind().isEmpty();
    m_open->setVisible(hasCopies && canOpen);
    m_cleanUp->setVisible(isLeft);
    m_again->setVisible(!isLeft && story.outcome() != JobStory::Outcome::Done);
    if (hasCopies)
        m_next->setText(
            canOpen ? tr("What was made is on the page Shadow Copies: look inside there, bring machines back from "
                         "it, and delete it when nobody needs it any more.")
                    : tr("What was made can be reached under these paths. It stays until it is deleted."));
    else if (isLeft)
        m_next->setText(tr("Clean up when the server can be reached; until then Penumbra remembers what is left."));
    else if (story.outcome() == JobStory::Outcome::Done)
        m_next->setText(
            tr("These shares can be copied. To have copies that stay, run the assistant again and keep them."));
    else
        m_next->setText(tr("When the reason is mended, try again."));
}

} // namespace Penumbra::Console
