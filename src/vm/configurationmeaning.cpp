// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vm/configurationmeaning.h"

#include "core/failure.h"

#include <QSet>

#include <algorithm>

namespace Penumbra::Vm {

namespace {

using Node = ConfigurationTree::Node;

constexpr qsizetype mostFiles = 2048; ///< a machine has some 260 slots for drives
constexpr qsizetype mostCheckpoints = 2048; ///< Hyper-V allows 50
constexpr qsizetype mostText = 1024 * 1024; ///< characters of all paths together

[[noreturn]] void refuse(const QString &file, const QString &why)
{
    throw Error(FailureKind::InvalidInput, QStringLiteral("read configuration"), file, {}, why);
}

/// Each once, letter case aside, in the order they come.
class PathList
{
public:
    explicit PathList(const QString &file)
        : m_file(file)
    {
    }
    void add(const QString &path)
    {
        const QString key = path.toCaseFolded();
        if (m_known.contains(key))
            return;
        m_known.insert(key);
        m_paths.append(path);
        m_text += path.size();
        if (m_paths.size() > mostFiles || m_text > mostText)
            refuse(m_file, QStringLiteral("it names an unreasonable number of files"));
    }
    const QStringList &paths() const { return m_paths; }

private:
    QString m_file;
    QSet<QString> m_known;
    QStringList m_paths;
    qsizetype m_text = 0;
};

QStringList components(const QString &file)
{
    QString path = file;
    return path.replace(QLatin1Char('\\'), QLatin1Char('/')).split(QLatin1Char('/'), Qt::SkipEmptyParts);
}

/// "5.0" is 1280: the major number's byte is the second.
QString versionText(const QString &number)
{
    bool valid = false;
    const uint version = number.trimmed().toUInt(&valid);
    return valid && version > 0 ? QStringLiteral("%1.%2").arg(version >> 8).arg(version & 0xff) : QString();
}

int generationOf(const QString &subtype)
{
    if (subtype.trimmed() == QLatin1String("0"))
        return 1;
    return subtype.trimmed() == QLatin1String("1") ? 2 : 0;
}

/// A drive of any controller: what has a path to a file.
void readDrive(const ConfigurationTree &tree, Node drive, PathList &disks, PathList &others)
{
    const Node pathNode = tree.child(drive, QLatin1String("pathname"));
    if (pathNode < 0 || tree.text(pathNode).trimmed().isEmpty())
        return;
    const QString path = tree.text(pathNode);
    const Node typeNode = tree.child(drive, QLatin1String("type"));
    const QString type = typeNode < 0 ? QString() : tree.text(typeNode).trimmed().toUpper();
    if (type == QLatin1String("NONE") || type.startsWith(QLatin1String("PASSTHROUGH"))
        || path.startsWith(QLatin1String("\\\\.\\")))
        return;
    const bool disk = type == QLatin1String("VHD") || hasDiskExtension(path);
    (disk ? disks : others).add(path);
}

void readDrives(const ConfigurationTree &tree, MachineConfiguration &configuration, const QString &file)
{
    PathList disks(file);
    PathList others(file);
    QList<Node> open = tree.children(ConfigurationTree::root);
    std::reverse(open.begin(), open.end());
    while (!open.isEmpty()) {
        const Node node = open.takeLast();
        readDrive(tree, node, disks, others);
        const QList<Node> &children = tree.children(node);
        std::copy(children.rbegin(), children.rend(), std::back_inserter(open));
    }
    configuration.disks = disks.paths();
    configuration.otherFiles = others.paths();
}

QList<QUuid> readCheckpoints(const ConfigurationTree &tree, const QString &file)
{
    QList<QUuid> checkpoints;
    QSet<QUuid> known;
    const Node list = tree.find(QLatin1String("global_settings/snapshots/list"));
    if (list < 0)
        return checkpoints;
    for (const Node entry : tree.children(list)) {
        const Node guid = tree.child(entry, QLatin1String("guid"));
        const QUuid id(guid < 0 ? QString() : tree.text(guid).trimmed());
        if (id.isNull() || known.contains(id))
            continue;
        known.insert(id);
        checkpoints.append(id);
        if (checkpoints.size() > mostCheckpoints)
            refuse(file, QStringLiteral("it names more than %1 checkpoints").arg(mostCheckpoints));
    }
    return checkpoints;
}

bool isCheckpoint(const ConfigurationTree &tree, const QString &file)
{
    const QString type = tree.textAt(QLatin1String("properties/type_id")).trimmed();
    if (type.isEmpty())
        return isInCheckpointFolder(file);
    return type.startsWith(QLatin1String("Snapshot"), Qt::CaseInsensitive);
}

} // namespace

bool isConfiguration(const ConfigurationTree &tree)
{
    return tree.find(QLatin1String("properties")) >= 0 || tree.find(QLatin1String("settings")) >= 0
        || tree.find(QLatin1String("manifest")) >= 0 || tree.find(QLatin1String("global_settings")) >= 0;
}

QUuid idFromName(const QString &file)
{
    const QStringList parts = components(file);
    return parts.isEmpty() ? QUuid() : QUuid(parts.last().section(QLatin1Char('.'), 0, 0));
}

bool isInCheckpointFolder(const QString &file)
{
    const QStringList parts = components(file);
    return parts.size() > 1 && parts[parts.size() - 2].compare(QLatin1String("Snapshots"), Qt::CaseInsensitive) == 0;
}

bool hasDiskExtension(QStringView path)
{
    const auto extensions = {".vhd", ".vhdx", ".avhd", ".avhdx", ".vhds"};
    return std::any_of(extensions.begin(), extensions.end(), [path](const char *extension) {
        return path.endsWith(QLatin1String(extension), Qt::CaseInsensitive);
    });
}

MachineConfiguration interpret(const ConfigurationTree &tree, MachineConfiguration::Format format, const QString &file)
{
    if (!isConfiguration(tree))
        refuse(file, QStringLiteral("it has none of the values that a machine's configuration has"));
    const auto text = [&tree](const char *path) { return tree.textAt(QLatin1String(path)); };
    MachineConfiguration configuration;
    configuration.format = format;
    configuration.checkpoint = isCheckpoint(tree, file);
    configuration.id = QUuid(text("properties/global_id").trimmed());
    if (configuration.id.isNull())
        configuration.id = idFromName(file);
    if (configuration.checkpoint)
        configuration.machineId = QUuid(text("settings/global/logical_id").trimmed());
    configuration.name = text("properties/name");
    configuration.version = versionText(text("properties/version"));
    configuration.generation = generationOf(text("properties/subtype"));
    configuration.memoryFile = text("savedstate/memlocation");
    configuration.stateFile = text("savedstate/vsvlocation");
    configuration.dataRoot = text("global_settings/data_root");
    configuration.checkpointRoot = text("global_settings/snapshots/data_root");
    configuration.pagingRoot = text("global_settings/slp_data_root");
    configuration.parentCheckpoint = QUuid(text("properties/parent_snapshot").trimmed());
    configuration.checkpoints = readCheckpoints(tree, file);
    readDrives(tree, configuration, file);
    configuration.partial = !tree.isComplete() || tree.isOutdated();
    configuration.remarks = tree.remarks();
    return configuration;
}

} // namespace Penumbra::Vm
