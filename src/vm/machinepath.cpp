// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vm/machinepath.h"

namespace Penumbra::Vm {

namespace {

constexpr qsizetype longestPath = 32'767; ///< characters, of any path in Windows

QStringList namesOf(const QString &text)
{
    QStringList names = text.split(QLatin1Char('\\'), Qt::SkipEmptyParts);
    names.removeAll(QStringLiteral("."));
    return names;
}

QStringList withoutDots(const QStringList &names)
{
    QStringList result;
    for (const QString &name : names) {
        if (name != QLatin1String(".."))
            result.append(name);
        else if (!result.isEmpty())
            result.removeLast();
    }
    return result;
}

} // namespace

MachinePath MachinePath::parse(const QString &text)
{
    MachinePath path;
    if (text.isEmpty() || text.size() > longestPath)
        return path;
    QString rest = text;
    rest.replace(QLatin1Char('/'), QLatin1Char('\\'));
    const bool literal = rest.startsWith(QLatin1String("\\\\?\\")) || rest.startsWith(QLatin1String("\\\\.\\"));
    if (literal && rest.mid(4, 4).compare(QLatin1String("UNC\\"), Qt::CaseInsensitive) == 0) {
        rest = QStringLiteral("\\\\") + rest.mid(8);
    } else if (literal || (rest.size() >= 2 && rest.at(1) == QLatin1Char(':') && rest.at(0).isLetter())) {
        path.kind = Kind::Host;
        return path;
    }
    QStringList names = namesOf(rest);
    if (rest.startsWith(QLatin1String("\\\\"))) {
        if (names.size() < 2)
            return path;
        path.kind = Kind::Unc;
        path.server = names.takeFirst();
        path.share = names.takeFirst();
        path.components = withoutDots(names);
    } else if (rest.startsWith(QLatin1Char('\\'))) {
        path.kind = Kind::Host; // from the root of whatever drive is the current one
    } else if (!names.isEmpty()) {
        path.kind = Kind::Relative;
        path.components = names;
    }
    return path;
}

} // namespace Penumbra::Vm
