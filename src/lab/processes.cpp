// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/processes.h"

#include <QDir>
#include <QFile>

#include <cstdio>

namespace Penumbra::Lab {

QList<ProcessEntry> processesInGroup(pid_t group)
{
    QList<ProcessEntry> found;
    for (const QString &name : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        bool isNumber = false;
        ProcessEntry entry;
        entry.id = name.toInt(&isNumber);
        QFile file(QStringLiteral("/proc/%1/stat").arg(name));
        if (!isNumber || !file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray line = file.readAll();
        pid_t itsGroup = 0;
        // The program's name, in parentheses, may hold anything.
        const char *rest = line.constData() + line.lastIndexOf(')') + 1;
        if (std::sscanf(rest, " %c %d %d", &entry.state, &entry.parent, &itsGroup) == 3 && itsGroup == group)
            found.append(entry);
    }
    return found;
}

} // namespace Penumbra::Lab
