// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/jobwatch.h"
#include "console/rowmodel.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QTabWidget;

namespace Penumbra::Console {

class PhaseStepper;
class TableView;
class WarningBox;

/// One step as the table shows it.
struct StepRow
{
    JobStory::Kind kind = JobStory::Kind::Unknown; ///< of the job
    StoryStep step;
    qint64 time = 0; ///< ms that it took, or has taken so far
    bool operator==(const StepRow &) const = default;
};

/// One job, live or past, whoever started it: its phases, each share or file, its steps with times, how it ended and, if it failed, why and
/// what to do; everything that happened, to be copied.
///
///     auto *progress = new JobProgress(workbench, this);
///     progress->follow(workbench.jobs().start(request));
class JobProgress : public QWidget
{
    Q_OBJECT

public:
    explicit JobProgress(Workbench &workbench, QWidget *parent = nullptr);
    ~JobProgress() override;

    /// A job of this console: its events, then its end.
    void follow(RunningJob *job);
    /// Any job: from the journal, plus its event file while there is one.
    void show(const QUuid &job);
    void clear();

    const JobStory &story() const { return m_watch.story(); }
    /// Whether the title is shown; a window that already says it leaves it out.
    void setTitleVisible(bool visible);

    using QWidget::show;

Q_SIGNALS:
    /// The story has gone on; at most ten times a second.
    void changed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeTables(Workbench &workbench);
    QWidget *makeDetails();
    void showStory();
    void showTime();
    void showTables();
    void fitTables();
    void keepHeight();
    void showTab(QWidget *tab, const QString &title, bool visible, int place);

    JobWatch m_watch;
    RowModel<StoryShare> m_shares;
    RowModel<StoryFile> m_files;
    RowModel<StepRow> m_steps;
    QLabel *m_title;
    QLabel *m_time;
    PhaseStepper *m_stepper;
    QLabel *m_state;
    QLabel *m_notices;
    QProgressBar *m_bar;
    WarningBox *m_failure;
    QTabWidget *m_tabs;
    TableView *m_shareTable = nullptr;
    TableView *m_fileTable = nullptr;
    TableView *m_stepTable = nullptr;
    QWidget *m_details = nullptr;
    QPlainTextEdit *m_log = nullptr;
    int m_fitted = -1; ///< the stage that columns were fitted at
    qsizetype m_logged = -1; ///< events in the log
    QTimer m_clock;
};

} // namespace Penumbra::Console
