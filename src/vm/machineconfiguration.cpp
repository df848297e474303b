// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vm/machineconfiguration.h"

#include "core/failure.h"
#include "vm/configurationmeaning.h"
#include "vm/configurationstore.h"
#include "vm/configurationxml.h"
#include "vm/diskpathsearch.h"
#include "vm/strictmap.h"

#include <QCborArray>

#include <algorithm>

namespace Penumbra::Vm {

namespace {

constexpr quint64 startSize = 512; // bytes

const QStringList &formatNames()
{
    static const QStringList names {QStringLiteral("xml"), QStringLiteral("vmcx")};
    return names;
}

QStringList guidTexts(const QList<QUuid> &guids)
{
    QStringList texts;
    for (const QUuid &guid : guids)
        texts.append(StrictMap::guidText(guid));
    return texts;
}

[[noreturn]] void refuse(const RandomAccessFile &file, const QString &why)
{
    throw Error(FailureKind::InvalidInput, QStringLiteral("read configuration"), file.name(), {}, why);
}

MachineConfiguration readXml(const RandomAccessFile &file)
{
    if (file.size() > largestConfiguration)
        refuse(file, QStringLiteral("it is larger than %1 bytes").arg(largestConfiguration));
    const QByteArray bytes = file.read(0, qsizetype(file.size()));
    return interpret(readConfigurationXml(bytes, file.name()), MachineConfiguration::Format::Xml, file.name());
}

/// Adds disks that stand in the file as text: rather one too many than a machine without its disk.
void addFoundDisks(MachineConfiguration &configuration, const QStringList &found)
{
    const auto has = [](const QStringList &list, const QString &path) {
        return list.contains(path, Qt::CaseInsensitive);
    };
    for (const QString &path : found) {
        if (!has(configuration.disks, path) && !has(configuration.otherFiles, path))
            configuration.disks.append(path);
    }
    configuration.remarks.append(QStringLiteral(
        "disks were searched for as text in the file: some may be missing, others not be its own any more"));
}

MachineConfiguration readStore(const RandomAccessFile &file)
{
    const ConfigurationTree tree = readConfigurationStore(file);
    if (tree.isComplete())
        return interpret(tree, MachineConfiguration::Format::Vmcx, file.name());
    const QStringList found = searchDiskPaths(file);
    MachineConfiguration configuration;
    if (isConfiguration(tree)) {
        configuration = interpret(tree, MachineConfiguration::Format::Vmcx, file.name());
    } else if (found.isEmpty()) {
        refuse(file, tree.remarks().join(QStringLiteral("; ")));
    } else {
        configuration.format = MachineConfiguration::Format::Vmcx;
        configuration.checkpoint = isInCheckpointFolder(file.name());
        configuration.id = idFromName(file.name());
        configuration.partial = true;
        configuration.remarks = tree.remarks();
    }
    addFoundDisks(configuration, found);
    return configuration;
}

} // namespace

QCborMap MachineConfiguration::toCbor() const
{
    return {{QStringLiteral("format"), formatNames()[qsizetype(format)]},
            {QStringLiteral("id"), StrictMap::guidText(id)},
            {QStringLiteral("machine-id"), StrictMap::guidText(machineId)},
            {QStringLiteral("checkpoint"), checkpoint},
            {QStringLiteral("name"), name},
            {QStringLiteral("version"), version},
            {QStringLiteral("generation"), generation},
            {QStringLiteral("disks"), QCborArray::fromStringList(disks)},
            {QStringLiteral("other-files"), QCborArray::fromStringList(otherFiles)},
            {QStringLiteral("memory-file"), memoryFile},
            {QStringLiteral("state-file"), stateFile},
            {QStringLiteral("data-root"), dataRoot},
            {QStringLiteral("checkpoint-root"), checkpointRoot},
            {QStringLiteral("paging-root"), pagingRoot},
            {QStringLiteral("checkpoints"), QCborArray::fromStringList(guidTexts(checkpoints))},
            {QStringLiteral("parent-checkpoint"), StrictMap::guidText(parentCheckpoint)},
            {QStringLiteral("partial"), partial},
            {QStringLiteral("remarks"), QCborArray::fromStringList(remarks)}};
}

MachineConfiguration MachineConfiguration::fromCbor(const QCborMap &map)
{
    StrictMap fields(map, QStringLiteral("a machine's configuration"));
    MachineConfiguration configuration;
    configuration.format = fields.choice<Format>(QStringLiteral("format"), formatNames());
    configuration.id = fields.guid(QStringLiteral("id"));
    configuration.machineId = fields.guid(QStringLiteral("machine-id"));
    configuration.checkpoint = fields.flag(QStringLiteral("checkpoint"));
    configuration.name = fields.text(QStringLiteral("name"));
    configuration.version = fields.text(QStringLiteral("version"));
    configuration.generation = int(fields.number(QStringLiteral("generation"), 2));
    configuration.disks = fields.texts(QStringLiteral("disks"));
    configuration.otherFiles = fields.texts(QStringLiteral("other-files"));
    configuration.memoryFile = fields.text(QStringLiteral("memory-file"));
    configuration.stateFile = fields.text(QStringLiteral("state-file"));
    configuration.dataRoot = fields.text(QStringLiteral("data-root"));
    configuration.checkpointRoot = fields.text(QStringLiteral("checkpoint-root"));
    configuration.pagingRoot = fields.text(QStringLiteral("paging-root"));
    configuration.checkpoints = fields.guids(QStringLiteral("checkpoints"));
    configuration.parentCheckpoint = fields.guid(QStringLiteral("parent-checkpoint"));
    configuration.partial = fields.flag(QStringLiteral("partial"));
    configuration.remarks = fields.texts(QStringLiteral("remarks"));
    fields.end();
    return configuration;
}

MachineConfiguration readMachineConfiguration(const RandomAccessFile &file)
{
    const quint64 size = file.size();
    if (size == 0)
        refuse(file, QStringLiteral("the file is empty"));
    if (isConfigurationStore(file))
        return readStore(file);
    if (mayBeXml(file.read(0, qsizetype(std::min(size, startSize)))))
        return readXml(file);
    refuse(file, QStringLiteral("it is no machine's configuration"));
}

} // namespace Penumbra::Vm
