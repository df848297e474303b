// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/workbench.h"

#include <QStatusBar>
#include <QTimer>

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace Penumbra::Console {

/// The status bar: how the selected system is connected, and what runs.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(Workbench &workbench, QWidget *parent = nullptr);

private:
    void showConnection();
    void showSystem(const SystemView &view, const QString &svm);
    void showWork();
    void showJobs();
    void showLeftOvers();

    Workbench &m_workbench;
    QLabel *m_connection;
    QToolButton *m_left; ///< what jobs that ended early left
    QToolButton *m_job; ///< the newest job that runs
    QProgressBar *m_jobBar;
    QTimer m_clock; ///< its time goes on
    bool m_leftTold = false;
    QLabel *m_protection;
    QLabel *m_changes;
    QLabel *m_work;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
};

} // namespace Penumbra::Console
