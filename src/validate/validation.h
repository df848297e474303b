// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/survey.h"
#include "validate/report.h"

namespace Penumbra::Validate {

/// Applies every rule to the wanted shares of surveys; a share that could not be looked at is a failure in the report. The event loop runs
/// between shares. Findings come unaccepted (applyAcknowledgements). Throws Error(Cancelled).
Task<Report> makeReport(QList<std::shared_ptr<const Storage::Survey>> surveys, CancelToken cancel);

/// surveyShares(), askShareSupport(), then makeReport(): what could not be found out becomes a note. Throws Error(Cancelled).
Task<Report> validateShares(QList<Storage::SurveyTarget> targets, Storage::SurveyHandler onProgress,
                            CancelToken cancel);

} // namespace Penumbra::Validate
