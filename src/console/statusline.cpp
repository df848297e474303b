// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/statusline.h"

#include "core/failuretext.h"

#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

namespace Penumbra::Console {

namespace {

constexpr int progressWidth = 140;

} // namespace

StatusLine::StatusLine(Workbench &workbench, QWidget *parent)
    : QStatusBar(parent)
    , m_workbench(workbench)
    , m_connection(new QLabel(this))
    , m_work(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cance&l"), this))
{
    m_connection->setTextFormat(Qt::PlainText);
    m_connection->setAccessibleName(tr("Connection"));
    m_work->setTextFormat(Qt::PlainText);
    m_work->setAccessibleName(tr("What runs"));
    m_progress->setFixedWidth(progressWidth);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_cancel->setToolTip(tr("Stop looking at the shares"));
    addWidget(m_connection, 1);
    addPermanentWidget(m_work);
    addPermanentWidget(m_progress);
    addPermanentWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, &workbench.surveys(), &SurveyStore::cancel);
    for (const auto signal : {&SystemStore::changed, &SystemStore::added, &SystemStore::removed})
        connect(&workbench.systems(), signal, this, [this] {
            showConnection();
            showWork();
        });
    connect(&workbench.selection(), &Selection::changed, this, &StatusLine::showConnection);
    const SurveyStore &surveys = workbench.surveys();
    connect(&surveys, &SurveyStore::started, this, &StatusLine::showWork);
    connect(&surveys, &SurveyStore::stageChanged, this, &StatusLine::showWork);
    connect(&surveys, &SurveyStore::finished, this, &StatusLine::showWork);
    connect(&workbench.journal(), &JobFeed::changed, this, &StatusLine::showWork);
    connect(&workbench.jobs(), &JobRunner::started, this, [this](RunningJob *job) {
        connect(job, &RunningJob::event, this, &StatusLine::showWork);
        showWork();
    });
    connect(&workbench.jobs(), &JobRunner::ended, this, &StatusLine::showWork);
    showConnection();
    showWork();
}

void StatusLine::showConnection()
{
    const SystemView *view = m_workbench.systems().system(m_workbench.selection().current().system);
    if (!view) {
        const qsizetype count = m_workbench.systems().systems().size();
        m_connection->setText(count > 0 ? tr("%Ln storage system(s)", nullptr, int(count))
                                        : tr("No storage system is known"));
        m_connection->setToolTip({});
        return;
    }
    QString state;
    switch (view->state) {
    case SystemView::State::Unknown:
        state = tr("not asked yet");
        break;
    case SystemView::State::Refreshing:
        state = tr("refreshing");
        break;
    case SystemView::State::Current:
        state = tr("connected");
        break;
    case SystemView::State::Failed:
        state = tr("not connected");
        break;
    }
    const QString changes = view->system.readOnly ? tr("read-only") : tr("changes allowed");
    m_connection->setText(tr("%1: %2, %3", "system, state, changes").arg(view->system.name, state, changes));
    m_connection->setToolTip(view->failure ? explainLine(*view->failure) : QString());
}

QString StatusLine::jobText(const RunningJob &job) const
{
    QString step;
    for (auto it = job.events().crbegin(); it != job.events().crend() && step.isEmpty(); ++it) {
        if ((*it)[QLatin1String("event")].toString() == QLatin1String("step"))
            step = (*it)[QLatin1String("step")].toString();
    }
    return step.isEmpty() ? job.title() : tr("%1 (%2)", "job, step").arg(job.title(), step);
}

void StatusLine::showWork()
{
    QStringList texts;
    const RunningJob *newest = nullptr;
    int running = 0;
    for (const RunningJob *job : m_workbench.jobs().jobs()) {
        if (!job->hasEnded())
            newest = job;
    }
    for (const JobView &job : m_workbench.journal().jobs())
        running += job.isRunning;
    if (running > 0 || newest) {
        const QString count = tr("%Ln job(s)", nullptr, qMax(running, 1));
        texts.append(newest ? tr("%1: %2", "number of jobs, the newest").arg(count, jobText(*newest)) : count);
    }
    const SurveyStore &surveys = m_workbench.surveys();
    m_progress->setVisible(surveys.isRunning());
    m_cancel->setVisible(surveys.isRunning());
    if (surveys.isRunning()) {
        const SurveyStage &stage = surveys.stage();
        m_progress->setRange(0, int(qMin<qint64>(stage.total, std::numeric_limits<int>::max())));
        m_progress->setValue(int(qMin<qint64>(stage.done, m_progress->maximum())));
        const QString done = QLocale().toString(stage.done);
        if (stage.name.isEmpty())
            texts.append(tr("looking at %Ln share(s)", nullptr, int(surveys.wanted())));
        else
            texts.append(stage.readsMachines ? tr("reading machines on %1: %2").arg(stage.name, done)
                                             : tr("scanning %1: %2 entries").arg(stage.name, done));
    }
    int refreshing = 0;
    const QList<SystemView> systems = m_workbench.systems().systems();
    for (const SystemView &view : systems)
        refreshing += view.state == SystemView::State::Refreshing;
    if (refreshing > 0)
        texts.append(tr("refreshing %Ln storage system(s)", nullptr, refreshing));
    m_work->setText(texts.join(QStringLiteral(" | ")));
}

} // namespace Penumbra::Console
