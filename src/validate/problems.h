// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "validate/rule.h"

namespace Penumbra::Validate {

/// Calls back for each problem that discovery met and that this share's report tells of: those of machines at home here, those of
/// files here whose machine is at home in a share without a report, and those of files here that belong to no machine (machine: null).
void forProblems(const Subject &subject, const QList<Vm::MachineProblem::Kind> &kinds,
                 const std::function<void(const Vm::MachineProblem &, const Vm::Machine *machine)> &callback);

/// A rule about one or several kinds of such problems.
class ProblemRule : public Rule
{
public:
    explicit ProblemRule(QList<Vm::MachineProblem::Kind> kinds)
        : m_kinds(std::move(kinds))
    {
    }
    void check(const Subject &subject, const FindingSink &sink) const override;

protected:
    /// Fills in severity, title, meaning, remedy and commands.
    virtual void explainProblem(Finding &finding, const Subject &subject, const Vm::MachineProblem &problem) const = 0;

private:
    QList<Vm::MachineProblem::Kind> m_kinds;
};

/// A path as part of a finding's identity: without the server's name or address.
QString withoutServer(const QString &path);

/// A path on this server by the name hosts know it by; others as they are.
QString hostPath(const Subject &subject, const QString &path);

} // namespace Penumbra::Validate
