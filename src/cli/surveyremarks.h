// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/output.h"
#include "cli/targets.h"
#include "storage/survey.h"

namespace Penumbra::Cli {

/// The shares as a survey takes them.
QList<Storage::SurveyTarget> surveyTargets(const QList<ShareTarget> &shares);

/// Tells how far a survey is, at most every two seconds but always when a part is done. The output must outlive it.
Storage::SurveyHandler surveyRemarks(Output *output);

} // namespace Penumbra::Cli
