// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/survey.h"

namespace Penumbra::Storage {

/// Surveys whose wanted shares know whether the server makes shadow copies of them, and what could not be found out.
struct SupportedSurveys
{
    QList<std::shared_ptr<const Survey>> surveys;
    QList<InventoryNote> notes;
};

/// Asks the SMB servers whether they make shadow copies of the wanted shares (IsPathSupported, [MS-FSRVP] 3.1.4.9) that were looked at and
/// of which nobody has said so: a REST API does not tell. One sign-in per SVM, after the survey has shown that it succeeds. A right that
/// is missing or a server that fails becomes a note. Throws Error(Cancelled).
Task<SupportedSurveys> askShareSupport(QList<std::shared_ptr<const Survey>> surveys, CancelToken cancel);

} // namespace Penumbra::Storage
