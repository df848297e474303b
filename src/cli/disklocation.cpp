// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/disklocation.h"

#include "core/failure.h"
#include "core/smbname.h"

#include <QDir>
#include <QFileInfo>

namespace Penumbra::Cli {

namespace {

QStringList componentsOf(QString path)
{
    return path.replace(QLatin1Char('/'), QLatin1Char('\\')).split(QLatin1Char('\\'), Qt::SkipEmptyParts);
}

/// A relative path applied to a folder's components; nothing when it leads out of the top.
std::optional<QStringList> follow(QStringList folder, const QString &relative)
{
    for (const QString &component : componentsOf(relative)) {
        if (component == QLatin1String("."))
            continue;
        if (component != QLatin1String(".."))
            folder.append(component);
        else if (folder.isEmpty())
            return std::nullopt;
        else
            folder.removeLast();
    }
    return folder;
}

std::optional<UncPath> uncOf(const UncPath &child, const QString &share, const QStringList &components)
{
    try {
        return UncPath(child.server(), share, components.join(QLatin1Char('\\')));
    } catch (const Error &) { // a name that no file can have
        return std::nullopt;
    }
}

/// A file of this computer by components that were written on Windows, where case does not count.
QString localOf(const QStringList &components)
{
    QString path = QStringLiteral("/");
    for (const QString &component : components) {
        QString next = QDir(path).filePath(component);
        if (!QFileInfo::exists(next)) {
            const QString folded = foldedName(component);
            for (const QString &name : QDir(path).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
                if (foldedName(name) == folded)
                    next = QDir(path).filePath(name);
            }
        }
        path = next;
    }
    return path;
}

std::optional<DiskLocation> relativeTo(const DiskLocation &child, const QString &relative)
{
    QStringList folder =
        child.unc ? componentsOf(child.unc->path()) : child.local.split(QLatin1Char('/'), Qt::SkipEmptyParts);
    if (!folder.isEmpty())
        folder.removeLast();
    const auto components = follow(folder, relative);
    if (!components)
        return std::nullopt;
    if (!child.unc)
        return DiskLocation {{}, child.port, localOf(*components)};
    const auto unc = uncOf(*child.unc, child.unc->share(), *components);
    return unc ? std::optional(DiskLocation {unc, child.port, {}}) : std::nullopt;
}

/// \\server\share\..., \\?\UNC\server\share\...
std::optional<DiskLocation> absoluteFrom(const DiskLocation &child, const QString &path)
{
    if (!child.unc || !path.startsWith(QLatin1String("\\\\")))
        return std::nullopt;
    QStringList components = componentsOf(path);
    if (components.value(0) == QLatin1String("?")) {
        if (components.value(1).compare(QLatin1String("UNC"), Qt::CaseInsensitive) != 0)
            return std::nullopt;
        components = components.mid(2);
    }
    if (components.size() < 3 || foldedName(components[0]) != foldedName(child.unc->server()))
        return std::nullopt;
    const auto unc = uncOf(*child.unc, components[1], components.mid(2));
    return unc ? std::optional(DiskLocation {unc, child.port, {}}) : std::nullopt;
}

} // namespace

DiskLocation DiskLocation::parse(const QString &text, quint16 presetPort)
{
    DiskLocation location;
    location.port = presetPort;
    const bool isUnc = text.startsWith(QLatin1String("\\\\")) || text.startsWith(QLatin1String("//"))
        || text.startsWith(QLatin1String("smb:"), Qt::CaseInsensitive);
    if (!isUnc) {
        location.local = QFileInfo(text).absoluteFilePath();
        return location;
    }
    quint16 port = 0;
    location.unc = UncPath::parse(text, &port);
    if (location.unc->path().isEmpty())
        throw Error(FailureKind::InvalidInput, QStringLiteral("read path"), text, {},
                    QStringLiteral("it names a share; name a file in it"));
    if (port)
        location.port = port;
    return location;
}

QString DiskLocation::key() const
{
    return unc ? QStringLiteral("%1 %2").arg(port).arg(foldedName(unc->toString())) : local;
}

QList<ParentCandidate> parentCandidates(const DiskLocation &child, const Vm::ParentLocation &parent)
{
    QList<ParentCandidate> candidates;
    if (!parent.relativePath.isEmpty())
        candidates.append({parent.relativePath, false, relativeTo(child, parent.relativePath)});
    if (!parent.absolutePath.isEmpty())
        candidates.append({parent.absolutePath, true, absoluteFrom(child, parent.absolutePath)});
    if (!parent.volumePath.isEmpty())
        candidates.append({parent.volumePath, true, std::nullopt});
    return candidates;
}

} // namespace Penumbra::Cli
