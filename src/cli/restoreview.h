// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/jobview.h"
#include "cli/serveroptions.h"
#include "restore/recoverrestores.h"
#include "restore/runrestore.h"
#include "restore/smbstore.h"

namespace Penumbra::Cli {

/// Shows a restore's steps, bytes and files as they happen: as a set's, and an event or a line per file.
class RestoreView : public Restore::RestoreObserver
{
    Q_DECLARE_TR_FUNCTIONS(RestoreView)

public:
    explicit RestoreView(Output &output);
    void stepChanged(const Step &step, StepEvent event, const QCborMap &data) override;
    void stepProgress(const Step &step, qint64 done, qint64 total) override;
    void fileBegan(const Restore::PlannedFile &file) override;
    void fileDone(const Restore::PlannedFile &file, const Restore::Copied &copied) override;

private:
    Output &m_output;
    JobView m_steps;
    QString m_file; ///< the one that began last
};

/// Prints a plan: its items, files, room, notes; the problems as failures.
void showPlan(const Restore::Plan &plan, Output &output);

/// Prints how a restore ended, and gives the exit code.
int reportRestore(const Restore::Plan &plan, const Restore::RestoreResult &result, Output &output);

/// Prints a restore of the journal: what must not be started, or what is set aside.
void showRestore(const Restore::StoredRestore &stored, Output &output);

/// Prints what became of restores that crashed jobs left, and gives the exit code.
int reportRecovered(const QList<Restore::RecoveredRestore> &results, Output &output);

/// The names of the servers that restores touch.
QStringList serversOf(const QList<Restore::StoredRestore> &restores);

/// The files of all places, with the sign-ins of a maker, which must outlive it. What was allowed has been asked before.
Restore::FileStore::Pointer storeFor(const AgentMaker *maker);

} // namespace Penumbra::Cli
