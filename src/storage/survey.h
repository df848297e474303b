// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/provider.h"
#include "storage/scan.h"
#include "vm/machine.h"

#include <functional>
#include <memory>
#include <optional>

namespace Penumbra::Storage {

/// A share to look into.
struct SurveyTarget
{
    std::shared_ptr<const Inventory> inventory;
    Provider::Pointer provider;
    Svm svm;
    Share share;
    UncPath unc; ///< by the host Penumbra connects to
};

struct SurveyProgress
{
    enum class Phase : quint8 { Scan, Machines } phase = Phase::Scan;
    UncPath share; ///< that is scanned; of the SVM's first share while machines are read
    qint64 done = 0; ///< entries seen, or files looked into
    qint64 total = 0; ///< files to look into; 0: unknown
    bool finished = false; ///< of this share, or of the machines of this SVM
};
using SurveyHandler = std::function<void(const SurveyProgress &)>;

/// One share of a survey.
struct SurveyedShare
{
    Share share;
    UncPath unc;
    bool wanted = false; ///< else only reached by a machine of a wanted one
    std::shared_ptr<const ShareScan> scan; ///< null: it could not be looked at
    Failure failure; ///< likewise
};

/// What was seen of one SVM: the wanted shares, those that their machines reach, and the machines on all of them.
struct Survey
{
    std::shared_ptr<const Inventory> inventory;
    Provider::Pointer provider;
    Svm svm;
    QList<SurveyedShare> shares; ///< wanted ones in the order asked for, then the others
    Vm::Discovery discovery; ///< its indices of shares are those of scanned()
    std::optional<Failure> lost; ///< the server went away while disks and configurations were read

    QList<const SurveyedShare *> scanned() const; ///< those with a scan
    QList<const SurveyedShare *> wanted() const; ///< those asked for, with or without one
    /// The share's place in the namespace (/hyperv/vm1); empty: unknown, as over plain SMB, which tells a path on the server's disk at most.
    QString namespacePath(const Share &share) const;
    /// Whether the machine's configuration lies in a share that was wanted.
    bool isWanted(const Vm::Machine &machine) const;
};

/// Scans shares and reads the machines on them, several SVMs side by side; the result is in the order of the targets. Of each SVM, shares
/// that the machines of the wanted ones reach are looked at, too. A share that cannot be looked at is a failure in the result; when the
/// server cannot be reached or refuses the sign-in, its other shares are not tried. What was scanned stays when the server is lost
/// afterwards. Throws Error(Cancelled).
Task<QList<std::shared_ptr<const Survey>>> surveyShares(QList<SurveyTarget> targets, SurveyHandler onProgress,
                                                        CancelToken cancel);

} // namespace Penumbra::Storage
