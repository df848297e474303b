// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/jobstory.h"
#include "console/workbench.h"

class QWidget;

namespace Penumbra::Console {

/// What cancelling a job means now, and what it costs.
struct CancelWords
{
    QString question;
    QString price;
    QString button; ///< with a mnemonic; empty: it cannot be cancelled any more
};
CancelWords cancelWords(const JobStory &story, const QString &title);

/// Asks before a job is cancelled, naming the price, which follows the job while the question is open; goes away when the job ends. key: of
/// the job's row on the board.
void askToCancel(Workbench &workbench, const QString &key, QWidget *parent);

} // namespace Penumbra::Console
