// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/provider.h"
#include "storage/scan.h"
#include "validate/report.h"

#include <memory>

namespace Penumbra::Validate {

/// A share to validate.
struct ValidationTarget
{
    std::shared_ptr<const Storage::Inventory> inventory;
    Storage::Provider::Pointer provider;
    Storage::Svm svm;
    Storage::Share share;
    UncPath unc; ///< by the host Penumbra connects to
};

struct ValidationProgress
{
    enum class Phase : quint8 { Scan, Machines } phase = Phase::Scan;
    UncPath share; ///< that is scanned; of the SVM's first share while machines are read
    qint64 done = 0; ///< entries seen, or files looked into
    qint64 total = 0; ///< files to look into; 0: unknown
    bool finished = false; ///< of this share, or of the machines of this SVM
};
using ValidationHandler = std::function<void(const ValidationProgress &)>;

/// Scans shares, reads the machines on them and applies every rule. Of each SVM, shares that the machines of the wanted ones reach are
/// looked at, too, but not reported. A share that cannot be looked at is a failure in the report; when the server cannot be reached or
/// refuses the sign-in, its other shares are not tried. Findings come unaccepted (applyAcknowledgements). Throws Error(Cancelled).
Task<Report> validateShares(QList<ValidationTarget> targets, ValidationHandler onProgress, CancelToken cancel);

} // namespace Penumbra::Validate
