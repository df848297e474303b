// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/jobsignin.h"
#include "console/leftovers.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace Penumbra::Console {

class JobProgress;

/// Lists what jobs that ended early left and what cleaning up does, and runs `penumbractl recover` with the sign-ins of the servers.
class CleanUpDialog : public QDialog
{
    Q_OBJECT

public:
    explicit CleanUpDialog(Workbench &workbench, QWidget *parent = nullptr);

    /// Shows one above a window.
    static void open(Workbench &workbench, QWidget *parent);

private:
    void showLeftOvers();
    void begin();
    void follow(RunningJob *job);
    void showResult(const RunningJob &job);

    Workbench &m_workbench;
    QList<JobServer> m_servers; ///< whose sign-ins are known
    QStringList m_unknown; ///< servers that belong to no known storage system
    QStackedWidget *m_stack;
    QListWidget *m_list;
    QLabel *m_note;
    QLabel *m_result;
    JobProgress *m_progress;
    QPushButton *m_clean;
    QPushButton *m_close;
};

/// Adds the action "clean-up", which can be chosen while there is something to clean up.
void addCleanUpAction(Workbench &workbench, QWidget *parent);

} // namespace Penumbra::Console
