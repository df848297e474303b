// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/jobstory.h"

#include <QString>

/// What people read about jobs, in the language that is installed.
namespace Penumbra::Console {

/// "00:42", "1:02:03": minutes and seconds, with hours where there are any.
QString durationText(qint64 milliseconds);

/// "a, b, c and 17 more".
QString namesText(const QStringList &names);

/// What a job is called, from its title in the journal: "Shadow copies of share1, share2", "Restore of web".
QString jobTitle(const QString &kind, const QString &title);
/// "Shadow copy set", "Restore"; empty for what no journal knows.
QString jobKindText(const QString &kind);

/// "Prepare"; a restore's phases are called after what it does in them.
QString phaseTitle(JobStory::Kind kind, const QString &phase);
/// "done", "skipped, no writer".
QString phaseStateText(JobStory::PhaseState state);
/// What a step does, in plain words: "Make the copies, all at one instant".
QString stepText(const QString &name);
/// The calls of the protocol that the step makes: "CommitShadowCopySet"; empty: none.
QString stepCalls(const QString &name);
QString stepStateText(const StoryStep &step);
/// "waiting", "exposed as vms@{...}", "failed: ...".
QString shareStateText(const StoryShare &share);
QString fileStateText(const StoryFile &file);
/// The sentence of a notice.
QString noticeText(const StoryNotice &notice);

/// The notices that matter, one a line: what it waits for now, shares that went into a further set.
QString noticesText(const JobStory &story);

/// "recover, step 8 of 12": where a job that runs is.
QString stageText(const JobStory &story);
/// One or two sentences: what the job does now, or how it ended.
QString stateText(const JobStory &story);
/// Why it failed and what was left behind, each with what to do; empty: nothing of that. A cancelled job has not failed.
QString failuresText(const JobStory &story);
/// Every event on a line of its own, with times in UTC, protocol names and statuses: to be copied.
QString logText(const JobStory &story);

} // namespace Penumbra::Console
