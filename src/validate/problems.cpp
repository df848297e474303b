// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "validate/problems.h"

namespace Penumbra::Validate {

void forProblems(const Subject &subject, const QList<Vm::MachineProblem::Kind> &kinds,
                 const std::function<void(const Vm::MachineProblem &, const Vm::Machine *)> &callback)
{
    for (const Vm::Machine *const machine : subject.machines) {
        const bool isHome = subject.isHome(*machine);
        const bool isGuest = !isHome && !subject.reported.contains(machine->share);
        for (const Vm::MachineProblem &problem : machine->problems) {
            if (kinds.contains(problem.kind) && (isHome || (isGuest && problem.share == subject.index)))
                callback(problem, machine);
        }
    }
    for (const Vm::MachineProblem &problem : subject.discovery->problems) {
        if (problem.share == subject.index && kinds.contains(problem.kind))
            callback(problem, nullptr);
    }
}

void ProblemRule::check(const Subject &subject, const FindingSink &sink) const
{
    QSet<QString> seen; // a file that two machines use has one problem, not two
    forProblems(subject, m_kinds, [&](const Vm::MachineProblem &problem, const Vm::Machine *machine) {
        const bool isHere = problem.share == subject.index && problem.entry != Vm::FileTree::none;
        const QString path = isHere ? subject.tree().path(problem.entry) : withoutServer(problem.path);
        const QString once = QString::number(int(problem.kind)) + path;
        if (seen.contains(once))
            return;
        seen.insert(once);
        Finding finding =
            machine ? about(subject, Severity::Risk, path, *machine) : about(subject, Severity::Risk, path);
        if (!isHere)
            finding.path = problem.path;
        explainProblem(finding, subject, problem);
        sink(std::move(finding));
    });
}

QString withoutServer(const QString &path)
{
    if (!path.startsWith(QLatin1String("\\\\")))
        return path;
    const qsizetype end = path.indexOf(QLatin1Char('\\'), 2);
    return end < 0 ? path : path.mid(end);
}

QString hostPath(const Subject &subject, const QString &path)
{
    const QString here = QStringLiteral("\\\\") + subject.places[subject.index].share.server() + QLatin1Char('\\');
    if (subject.svm->smbServer.isEmpty() || !path.startsWith(here, Qt::CaseInsensitive))
        return path;
    return QStringLiteral("\\\\") + subject.svm->smbServer + QLatin1Char('\\') + path.mid(here.size());
}

} // namespace Penumbra::Validate
