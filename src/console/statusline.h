// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/workbench.h"

#include <QStatusBar>

class QLabel;
class QProgressBar;
class QPushButton;

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
    QString jobText(const RunningJob &job) const;

    Workbench &m_workbench;
    QLabel *m_connection;
    QLabel *m_protection;
    QLabel *m_changes;
    QLabel *m_work;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
};

} // namespace Penumbra::Console
