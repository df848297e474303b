// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/jobboard.h"
#include "console/page.h"
#include "console/rowmodel.h"

#include <QPointer>

class QFrame;
class QPushButton;

namespace Penumbra::Console {

class JobProgress;
class TableView;
class WarningBox;

/// Running and past jobs, whoever started them, with the selected one below; and what jobs that ended early left.
class JobsPage : public Page
{
    Q_OBJECT

public:
    explicit JobsPage(Workbench &workbench, QWidget *parent = nullptr);

    bool followsSelection() const override { return false; }
    /// Selects a job.
    void reveal(const ObjectId &object) override;
    void refresh() override;
    /// How a job stands: "running: commit", "failed, something is left".
    static QString stateText(const JobRow &row);

private:
    QWidget *makeBanner();
    QWidget *makeTools();
    void showRows();
    void showSelected();
    QString selectedKey() const;

    RowModel<JobRow> m_model;
    TableView *m_table;
    JobProgress *m_progress;
    QFrame *m_banner = nullptr;
    WarningBox *m_left = nullptr;
    QPushButton *m_cancel = nullptr;
    std::pair<qsizetype, int> m_fitted {0, 0}; ///< jobs, and how many of them ran, when columns were fitted last
    QString m_shown; ///< key of the job that is shown below
    QPointer<RunningJob> m_followed; ///< likewise, when it is of this console
    QPointer<RunningJob> m_new; ///< a job of this console that was just started, until it is selected
    QString m_wanted; ///< key of a job to select once it is there
};

} // namespace Penumbra::Console
