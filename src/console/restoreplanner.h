// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/jobsignin.h"
#include "console/restorecommand.h"
#include "console/restoreplan.h"

#include <QFutureWatcher>

#include <memory>

class QProcess;

namespace Penumbra::Console {

/// Has penumbractl say what a restore would do (--dry-run). It is no job: it ends with this object and is in no journal.
class RestorePlanner : public QObject
{
    Q_OBJECT

public:
    explicit RestorePlanner(Workbench &workbench, QObject *parent = nullptr);
    ~RestorePlanner() override;

    /// Plans; what was being planned is given up. The answer comes later.
    void plan(const RestoreWish &wish);
    void cancel();
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void planned(const Penumbra::Console::RestorePlan &plan);
    void failed(const Penumbra::Failure &failure);

private:
    struct Answer
    {
        std::optional<RestorePlan> plan;
        Failure failure;
    };
    void start(const RestoreCommand &command, const JobSignIn &signIn);
    void read();
    static Answer answerIn(const QByteArray &output, const QByteArray &errors);
    void fail(const Failure &failure);

    Workbench &m_workbench;
    std::unique_ptr<QProcess> m_process;
    QFutureWatcher<Answer> m_reading;
    quint64 m_round = 0; ///< which plan is wanted
    quint64 m_readRound = 0; ///< which plan is being read
    bool m_running = false;
};

} // namespace Penumbra::Console
