// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/namespacemap.h"
#include "validate/report.h"

namespace Penumbra::Console {

MapBadge badgeOf(Validate::Severity severity);

/// What a validation says about the shares of one SVM, and about its volumes by the shares in them: a volume has the gravest badge of
/// its shares, and is clean only when all of them were looked at. Accepted findings count for nothing. A share that could not be
/// looked at stays unknown.
MapFactsByObject factsFromReport(const Validate::Report &report, const Storage::Inventory &inventory,
                                 const QString &svm);

} // namespace Penumbra::Console
