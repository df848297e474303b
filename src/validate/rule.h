// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/inventory.h"
#include "storage/scan.h"
#include "validate/finding.h"
#include "vm/machine.h"

#include <QSet>

#include <functional>
#include <memory>
#include <vector>

namespace Penumbra::Validate {

/// A share that discovery was told about.
struct Place
{
    UncPath share;
    QString namespacePath; ///< empty: unknown
    const Vm::FileTree *tree = nullptr;
};

/// Per place, in the order given: the machines that concern it.
QList<QList<const Vm::Machine *>> machinesByPlace(const QList<Place> &places, const Vm::Discovery &discovery);

/// One share with everything that is known about it. Pointers outlive the check.
struct Subject
{
    const Storage::Inventory *inventory = nullptr;
    const Storage::Svm *svm = nullptr;
    const Storage::Share *share = nullptr;
    const Storage::Volume *volume = nullptr; ///< null: unknown
    const Storage::ShareScan *scan = nullptr;
    const Vm::Discovery *discovery = nullptr;
    /// All shares that discovery was told about.
    QList<Place> places;
    int index = 0; ///< of this share among the places
    /// The machines of discovery, in its order, that are at home in this share, have a file in it or a problem with one (machinesByPlace()).
    QList<const Vm::Machine *> machines;
    QSet<int> reported; ///< indices of the shares that are in the report

    const Vm::FileTree &tree() const { return scan->tree; }
    bool isOntap() const { return inventory->kind == Storage::SystemKind::Ontap; }
    /// Where a machine's file lies in this share, from its root; nothing when it lies elsewhere. A share that overlaps counts.
    std::optional<QString> pathHere(const Vm::MachineFile &file) const;
    bool isHere(const Vm::MachineFile &file) const;
    /// Whether the machine's configuration lies in this share.
    bool isHome(const Vm::Machine &machine) const;
    /// The entry of a machine's file in this share's tree; none when it lies elsewhere.
    Vm::FileTree::Index entryHere(const Vm::MachineFile &file) const;
    /// UNC path of what lies in this share, by the name or address Penumbra connects to.
    QString unc(const QString &path) const;
    /// Likewise by the server's name on the network, where it is known: as hosts of machines know it.
    QString hostUnc(const QString &path) const;
};

struct RuleInfo
{
    QString id; ///< stays the same: "file-kinds"
    QString title;
    QString wants; ///< what has to be so
    QString source; ///< where it comes from
};

using FindingSink = std::function<void(Finding)>;

/// One rule of what shadow copies need.
class Rule
{
public:
    virtual ~Rule() = default;
    virtual RuleInfo info() const = 0;
    /// Gives every violation of it by the subject to the sink.
    virtual void check(const Subject &subject, const FindingSink &sink) const = 0;

protected:
    /// A finding of this rule about what lies in the share. path: from its root.
    Finding about(const Subject &subject, Severity severity, const QString &path) const;
    /// Likewise about a machine.
    Finding about(const Subject &subject, Severity severity, const QString &path, const Vm::Machine &machine) const;
};

using Rules = std::vector<std::unique_ptr<Rule>>;

/// Every rule, in the order of docs/VALIDATION.md.
Rules allRules();

/// What all rules find about a subject, sorted.
QList<Finding> findingsOf(const Subject &subject, const Rules &rules);

} // namespace Penumbra::Validate
