// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/statusline.h"

#include "console/connectwords.h"
#include "console/jobboard.h"
#include "console/jobwords.h"
#include "core/failuretext.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

#include <chrono>

#include <algorithm>

namespace Penumbra::Console {

namespace {

constexpr int progressWidth = 140;
constexpr int jobBarWidth = 80;
constexpr int wholeWay = 1'000; // JobRow::thousandth
constexpr std::chrono::seconds tickInterval {1};

QString stateText(SystemView::State state)
{
    switch (state) {
    case SystemView::State::Unknown:
        return StatusLine::tr("not asked yet");
    case SystemView::State::Refreshing:
        return StatusLine::tr("refreshing");
    case SystemView::State::Current:
        return StatusLine::tr("connected");
    case SystemView::State::Failed:
        break;
    }
    return StatusLine::tr("not connected");
}

/// How the SMB connections of an SVM are protected, without one those of the whole system; empty: nobody knows. Only what holds for all of
/// them is claimed.
QString systemProtection(const SystemView &view, const QString &svm)
{
    QList<Smb::Capabilities> sessions = view.sessions.values();
    if (!svm.isEmpty())
        sessions = view.sessions.contains(svm) ? QList<Smb::Capabilities> {view.sessions.value(svm)}
                                               : QList<Smb::Capabilities>();
    if (sessions.isEmpty())
        return {};
    Smb::Capabilities all;
    all.isSigned = std::all_of(sessions.cbegin(), sessions.cend(), [](const auto &each) { return each.isSigned; });
    all.encrypted = std::all_of(sessions.cbegin(), sessions.cend(), [](const auto &each) { return each.encrypted; });
    return protectionText(all);
}

} // namespace

StatusLine::StatusLine(Workbench &workbench, QWidget *parent)
    : QStatusBar(parent)
    , m_workbench(workbench)
    , m_connection(new QLabel(this))
    , m_left(new QToolButton(this))
    , m_job(new QToolButton(this))
    , m_jobBar(new QProgressBar(this))
    , m_protection(new QLabel(this))
    , m_changes(new QLabel(this))
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
    for (QToolButton *button : {m_left, m_job}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        addPermanentWidget(button);
    }
    m_left->setIcon(style()->standardIcon(QStyle::SP_MessageBoxWarning));
    m_left->setToolTip(tr("Jobs ended early and left something; show what, and clean it up"));
    m_job->setToolTip(tr("Show this job"));
    m_jobBar->setFixedWidth(jobBarWidth);
    m_jobBar->setTextVisible(false);
    m_jobBar->setRange(0, wholeWay);
    m_jobBar->setAccessibleName(tr("Progress of the job"));
    addPermanentWidget(m_jobBar);
    for (QLabel *label : {m_protection, m_changes})
        label->setTextFormat(Qt::PlainText);
    m_protection->setAccessibleName(tr("Protection of the connection"));
    m_changes->setAccessibleName(tr("Whether changes are allowed"));
    const int space = fontMetrics().averageCharWidth();
    for (QLabel *label : {m_protection, m_changes})
        label->setContentsMargins(2 * space, 0, 0, 0);
    // One widget for the status bar, which hides it while it shows a message; what is in it comes and goes by itself.
    auto *about = new QWidget(this);
    auto *parts = new QHBoxLayout(about);
    parts->setContentsMargins(4, 0, 0, 0);
    parts->setSpacing(0);
    parts->addWidget(m_connection);
    parts->addWidget(m_protection);
    parts->addWidget(m_changes, 1);
    addWidget(about, 1);
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
    connect(&workbench.board(), &JobBoard::changed, this, &StatusLine::showJobs);
    connect(&workbench.board(), &JobBoard::changed, this, &StatusLine::showLeftOvers);
    connect(m_job, &QToolButton::clicked, this, [this] {
        const JobRow *row = m_workbench.board().newest();
        Q_EMIT m_workbench.pageWanted(QStringLiteral("jobs"), row ? ObjectId::ofJob(row->job) : ObjectId());
    });
    connect(m_left, &QToolButton::clicked, this,
            [this] { Q_EMIT m_workbench.pageWanted(QStringLiteral("jobs"), ObjectId()); });
    m_clock.setInterval(tickInterval);
    connect(&m_clock, &QTimer::timeout, this, &StatusLine::showJobs);
    showJobs();
    showLeftOvers();
    showConnection();
    showWork();
}

void StatusLine::showConnection()
{
    const SystemStore &store = m_workbench.systems();
    const QList<SystemView> systems = store.systems();
    const ObjectId selected = m_workbench.selection().current();
    const SystemView *view = store.system(selected.system);
    if (!view && systems.size() == 1)
        view = &systems.constFirst();
    if (view) {
        showSystem(*view, selected.svm);
        return;
    }
    const auto counted = std::count_if(systems.cbegin(), systems.cend(), [&store](const SystemView &each) {
        return store.counts(ObjectId::ofSystem(each.system.id), {});
    });
    m_connection->setText(counted > 0 ? tr("%Ln storage system(s)", nullptr, int(counted))
                                      : tr("No storage system is known"));
    m_connection->setToolTip({});
    m_protection->hide();
    m_changes->hide();
}

void StatusLine::showSystem(const SystemView &view, const QString &svm)
{
    const QString name = view.isLab ? tr("%1 (reference server)").arg(view.system.name) : view.system.name;
    m_connection->setText(tr("%1: %2", "system, state").arg(name, stateText(view.state)));
    m_connection->setToolTip(view.failure ? explainLine(*view.failure) : QString());
    const QString protection = systemProtection(view, svm);
    const bool isAsked = view.state != SystemView::State::Failed && view.state != SystemView::State::Unknown;
    m_protection->setText(tr("| %1", "how the connection is protected").arg(protection));
    m_protection->setToolTip(tr("What the newest SMB connections say of themselves"));
    m_protection->setVisible(isAsked && !protection.isEmpty());
    m_changes->setText(view.system.readOnly ? tr("| read-only") : tr("| changes allowed"));
    m_changes->setToolTip(view.system.readOnly
                              ? tr("Penumbra changes nothing on this storage system")
                              : tr("Penumbra may make shadow copies and restore on this storage system"));
    m_changes->show();
}

/// "1 job: Shadow copies of share1 (recover, step 8 of 12, 00:42)"
void StatusLine::showJobs()
{
    const JobBoard &board = m_workbench.board();
    const JobRow *row = board.newest();
    m_job->setVisible(row != nullptr);
    m_jobBar->setVisible(row != nullptr);
    if (!row) {
        m_clock.stop();
        return;
    }
    const QString time = durationText(row->started.msecsTo(QDateTime::currentDateTimeUtc()));
    const QString count = tr("%Ln job(s)", nullptr, board.running());
    m_job->setText(tr("%1: %2 (%3, %4)", "number of jobs; of the newest: title, step, time")
                       .arg(count, row->title, row->step, time)
                       .replace(QLatin1Char('&'), QStringLiteral("&&")));
    m_jobBar->setValue(row->thousandth);
    if (!m_clock.isActive())
        m_clock.start();
}

void StatusLine::showLeftOvers()
{
    const QList<LeftOver> left = m_workbench.board().leftOvers();
    m_left->setVisible(!left.isEmpty());
    m_left->setText(tr("%Ln thing(s) left over", nullptr, int(left.size())));
    if (left.isEmpty() || std::exchange(m_leftTold, true))
        return;
    Q_EMIT m_workbench.noticeWanted(tr("Something was left over"), leftOverText(left.constFirst()));
}

void StatusLine::showWork()
{
    QStringList texts;
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
