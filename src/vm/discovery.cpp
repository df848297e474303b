// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vm/machinebuilder.h"
#include "vm/machinefiles.h"
#include "vm/ownerindex.h"

#include <algorithm>

namespace Penumbra::Vm {

namespace {

/// One run of discoverMachines().
class Discoverer
{
public:
    Discoverer(const QList<ShareFiles> &shares, const std::function<bool(const QString &)> &isThisServer)
        : m_index(shares, isThisServer)
        , m_chains(m_index)
        , m_owners(m_index)
    {
    }

    Discovery run();

private:
    void readConfigurations();
    void classify();
    bool isMachine(const ConfigurationFile &file) const;
    void makeMachines();
    int machineOf(const ConfigurationFile &checkpoint) const;
    void giveCheckpoints();
    void giveStateFiles();
    void findSharedDisks();
    void reportLoose();
    void reportLooseDisk(const Place &disk);
    Place directoryOf(const Place &file) const { return {file.share, m_index.tree(file).parent(file.entry)}; }
    Place homeOf(const Place &file) const;

    template<typename Function>
    void forFiles(Function function) const
    {
        for (int share = 0; share < m_index.shares().size(); ++share) {
            const FileTree &tree = *m_index.shares().at(share).tree;
            for (FileTree::Index entry = FileTree::root + 1; entry < tree.count(); ++entry) {
                if (tree.kind(entry) == EntryKind::File)
                    function(Place {share, entry}, tree.name(entry));
            }
        }
    }

    ShareIndex m_index;
    DiskChains m_chains;
    OwnerIndex m_owners;
    std::vector<ConfigurationFile> m_files;
    std::vector<MachineBuilder> m_machines;
    QHash<quint64, QList<int>> m_homes; ///< machines by their folder
    QSet<quint64> m_owned;
    QSet<quint64> m_sound; ///< disks whose chains were followed
    Discovery m_result;
};

void Discoverer::readConfigurations()
{
    QHash<quint64, std::size_t> known;
    for (int share = 0; share < m_index.shares().size(); ++share) {
        const auto &configurations = m_index.shares().at(share).configurations;
        QList<FileTree::Index> entries = configurations.keys();
        std::sort(entries.begin(), entries.end());
        for (const FileTree::Index entry : std::as_const(entries)) {
            const auto &read = *configurations.constFind(entry);
            ConfigurationFile file;
            file.place = m_index.canonical({share, entry});
            file.configuration = std::get_if<MachineConfiguration>(&read);
            if (const Failure *const failure = std::get_if<Failure>(&read))
                file.failure = *failure;
            const auto before = known.constFind(file.place.key());
            if (before == known.constEnd()) {
                known.insert(file.place.key(), m_files.size());
                m_files.push_back(file);
            } else if (!m_files[*before].configuration) {
                m_files[*before] = file; // readable through this share only
            }
        }
    }
}

void Discoverer::classify()
{
    QSet<QUuid> listed;
    for (ConfigurationFile &file : m_files) {
        if (file.configuration)
            file.id = file.configuration->id;
        if (file.id.isNull())
            file.id = guidInName(m_index.tree(file.place).name(file.place.entry));
        if (!file.configuration)
            continue;
        for (const QUuid &id : file.configuration->checkpoints) {
            if (id != file.id)
                listed.insert(id);
        }
    }
    for (ConfigurationFile &file : m_files) {
        const MachineConfiguration *const read = file.configuration;
        const QString folder = m_index.tree(file.place).name(directoryOf(file.place).entry);
        file.checkpoint = folder.compare(QLatin1String("Snapshots"), Qt::CaseInsensitive) == 0
            || listed.contains(file.id)
            || (read
                && (read->checkpoint
                    || (!read->machineId.isNull() && !file.id.isNull() && read->machineId != file.id)));
    }
}

/// One that cannot be read is taken for a machine's where Hyper-V has those.
bool Discoverer::isMachine(const ConfigurationFile &file) const
{
    if (file.checkpoint || file.configuration)
        return !file.checkpoint;
    const FileTree &tree = m_index.tree(file.place);
    return tree.name(file.place.entry).endsWith(QLatin1String(".vmcx"), Qt::CaseInsensitive)
        || isConfigurationFolder(tree.name(tree.parent(file.place.entry)));
}

Place Discoverer::homeOf(const Place &file) const
{
    Place directory = directoryOf(file);
    const FileTree &tree = m_index.tree(directory);
    if (directory.entry != FileTree::root && isConfigurationFolder(tree.name(directory.entry)))
        directory.entry = tree.parent(directory.entry);
    return directory;
}

void Discoverer::makeMachines()
{
    for (const ConfigurationFile &file : m_files) {
        if (!isMachine(file))
            continue;
        const int machine = int(m_machines.size());
        m_machines.emplace_back(m_index, m_chains, file);
        const Place directory = directoryOf(file.place);
        m_owners.add(file.id, directory, machine);
        if (file.configuration) {
            for (const QUuid &id : file.configuration->checkpoints)
                m_owners.add(id, directory, machine);
        }
        m_homes[homeOf(file.place).key()].append(machine);
    }
}

int Discoverer::machineOf(const ConfigurationFile &checkpoint) const
{
    const Place directory = directoryOf(checkpoint.place);
    int machine = -1;
    if (checkpoint.configuration)
        machine = m_owners.nearest(checkpoint.configuration->machineId, directory);
    if (machine < 0)
        machine = m_owners.nearest(checkpoint.id, directory);
    const QList<int> neighbours = m_homes.value(homeOf(checkpoint.place).key());
    return machine < 0 && neighbours.size() == 1 ? neighbours.constFirst() : machine;
}

void Discoverer::giveCheckpoints()
{
    for (const ConfigurationFile &file : m_files) {
        const int machine = file.checkpoint ? machineOf(file) : -1;
        if (machine < 0)
            continue;
        m_machines[std::size_t(machine)].addCheckpoint(file);
        m_owners.add(file.id, directoryOf(file.place), machine);
    }
}

void Discoverer::giveStateFiles()
{
    forFiles([this](const Place &file, const QString &name) {
        if (!stateFileRole(name))
            return;
        const QUuid id = guidInName(name);
        const Place place = m_index.canonical(file);
        const int machine = place == file ? m_owners.nearest(id, directoryOf(place)) : -1;
        if (machine < 0)
            return;
        MachineBuilder &builder = m_machines[std::size_t(machine)];
        builder.addStateFile(place, id != builder.machine().id);
    });
}

void Discoverer::findSharedDisks()
{
    struct Writer
    {
        int machine = -1;
        bool told = false;
    };
    QHash<quint64, Writer> writers;
    const auto tell = [this](int machine, const Place &disk, int other) {
        const Machine &its = m_machines[std::size_t(other)].machine();
        MachineBuilder &builder = m_machines[std::size_t(machine)];
        const Place place = builder.shown(disk);
        MachineProblem problem;
        problem.kind = MachineProblem::Kind::DiskShared;
        problem.share = place.share;
        problem.entry = place.entry;
        problem.path = m_index.unc(place);
        problem.other = its.name.isEmpty() ? its.configuration : its.name;
        builder.machine().problems.append(problem);
    };
    for (int machine = 0; machine < int(m_machines.size()); ++machine) {
        QSet<quint64> mine;
        for (const Place &disk : m_machines[std::size_t(machine)].drives()) {
            if (mine.contains(disk.key()))
                continue;
            mine.insert(disk.key());
            Writer &writer = writers[disk.key()];
            if (writer.machine < 0) {
                writer.machine = machine;
                continue;
            }
            tell(machine, disk, writer.machine);
            if (!std::exchange(writer.told, true))
                tell(writer.machine, disk, machine);
        }
    }
}

void Discoverer::reportLooseDisk(const Place &disk)
{
    m_result.problems += m_chains.problemsOf(disk);
    QSet<quint64> walked;
    Place at = disk;
    while (!m_sound.contains(at.key())) {
        m_sound.insert(at.key());
        walked.insert(at.key());
        const ParentLink &link = m_chains.parentOf(at);
        if (link.kind != ParentLink::Kind::Found)
            return;
        if (walked.contains(link.parent.key())) {
            MachineProblem problem;
            problem.kind = MachineProblem::Kind::ParentLoop;
            problem.share = at.share;
            problem.entry = at.entry;
            problem.path = m_index.unc(at);
            problem.other = m_index.unc(link.parent);
            m_result.problems.append(problem);
            return;
        }
        at = link.parent;
    }
}

void Discoverer::reportLoose()
{
    m_result.withoutMachine.resize(m_index.shares().size());
    forFiles([this](const Place &file, const QString &name) {
        const bool isDisk = looksLikeDisk(name);
        if (!isDisk && !stateFileRole(name) && !looksLikeConfiguration(m_index.tree(file), file.entry))
            return;
        const Place place = m_index.canonical(file);
        if (m_owned.contains(place.key()))
            return;
        m_result.withoutMachine[file.share].append(file.entry);
        if (isDisk && place == file)
            reportLooseDisk(place);
    });
    for (const ConfigurationFile &file : m_files) {
        if (file.configuration || m_owned.contains(file.place.key()))
            continue;
        // A .xml with a GUID as name may be anybody's.
        const QString folder = m_index.tree(file.place).name(directoryOf(file.place).entry);
        if (file.failure.kind == FailureKind::InvalidInput && !isConfigurationFolder(folder))
            continue;
        MachineProblem problem;
        problem.kind = MachineProblem::Kind::ConfigurationUnreadable;
        problem.share = file.place.share;
        problem.entry = file.place.entry;
        problem.path = m_index.unc(file.place);
        problem.failure = file.failure;
        m_result.problems.append(problem);
    }
}

Discovery Discoverer::run()
{
    readConfigurations();
    classify();
    makeMachines();
    giveCheckpoints();
    giveStateFiles();
    for (MachineBuilder &builder : m_machines) {
        builder.collect();
        m_owned += builder.owned();
    }
    findSharedDisks();
    reportLoose();
    for (MachineBuilder &builder : m_machines)
        m_result.machines.append(std::move(builder.machine()));
    std::stable_sort(m_result.machines.begin(), m_result.machines.end(), [](const Machine &left, const Machine &right) {
        if (const int order = left.name.compare(right.name, Qt::CaseInsensitive); order != 0)
            return order < 0;
        return left.id != right.id ? left.id < right.id : left.configuration < right.configuration;
    });
    return m_result;
}

} // namespace

Discovery discoverMachines(const QList<ShareFiles> &shares, const std::function<bool(const QString &)> &isThisServer)
{
    return Discoverer(shares, isThisServer).run();
}

} // namespace Penumbra::Vm
