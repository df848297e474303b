// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/machinenames.h"

#include <QCoreApplication>

namespace Penumbra::Console {

MachineNames::MachineNames(const ShareSurvey &survey)
{
    for (const Vm::Machine &machine : survey.machines)
        ++m_counts[machine.name.toCaseFolded()];
    m_counts.removeIf([](QHash<QString, int>::iterator count) { return *count < 2; });
}

QString MachineNames::of(const QString &name, const QString &configuration) const
{
    if (m_counts.isEmpty() || !m_counts.contains(name.toCaseFolded()))
        return name;
    QString folder = configuration.section(QLatin1Char('\\'), 4, -2); // without server and share
    const QString last = folder.section(QLatin1Char('\\'), -1);
    if (last.compare(QLatin1String("Virtual Machines"), Qt::CaseInsensitive) == 0)
        folder = folder.section(QLatin1Char('\\'), 0, -2);
    return folder.isEmpty()
        ? name
        : QCoreApplication::translate("MachineNames", "%1 in %2", "machine, its folder").arg(name, folder);
}

} // namespace Penumbra::Console
