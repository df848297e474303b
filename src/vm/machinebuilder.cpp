// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vm/machinebuilder.h"

#include "core/smbname.h"
#include "vm/machinefiles.h"

#include <utility>

namespace Penumbra::Vm {

namespace {

QString upperGuid(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces).toUpper();
}

} // namespace

MachineBuilder::MachineBuilder(const ShareIndex &index, const DiskChains &chains, const ConfigurationFile &file)
    : m_index(index)
    , m_chains(chains)
    , m_file(file)
{
    m_machine.id = file.id;
    m_machine.share = file.place.share;
    if (const MachineConfiguration *const configuration = file.configuration) {
        m_machine.name = configuration->name;
        m_machine.version = configuration->version;
        m_machine.generation = configuration->generation;
        m_machine.saved = !configuration->memoryFile.isEmpty()
            || configuration->stateFile.endsWith(QLatin1String(".vsv"), Qt::CaseInsensitive);
        m_machine.share = chooseShare();
        for (const QUuid &id : configuration->checkpoints)
            m_checkpointIds.insert(id);
    }
    m_machine.configuration = shownPath(file.place);
    addPresent(FileRole::Configuration, file.place, {});
    if (!file.configuration) {
        MachineProblem problem;
        problem.kind = MachineProblem::Kind::ConfigurationUnreadable;
        problem.share = file.place.share;
        problem.entry = file.place.entry;
        problem.failure = file.failure;
        addProblem(problem);
    }
}

/// Where shares overlap, the one through which the host has its disks.
int MachineBuilder::chooseShare() const
{
    for (const QString &disk : m_file.configuration->disks) {
        const Destination destination = follow(disk, m_file);
        if (destination.kind != Destination::Kind::Found)
            continue;
        const Place there = m_index.in(destination.place.share, m_file.place);
        if (!there.isNull())
            return there.share;
    }
    return m_file.place.share;
}

Place MachineBuilder::shown(const Place &place) const
{
    const Place here = m_index.in(m_machine.share, place);
    return here.isNull() ? place : here;
}

Place MachineBuilder::directoryOf(const Place &file) const
{
    return {file.share, m_index.tree(file).parent(file.entry)};
}

/// A relative path starts at the configuration, or at the machine's folder above it.
Destination MachineBuilder::follow(const QString &path, const ConfigurationFile &naming) const
{
    const Place directory = directoryOf(naming.place);
    const FileTree &tree = m_index.tree(directory);
    const Destination first = m_index.follow(path, directory);
    if (first.kind == Destination::Kind::Found || directory.entry == FileTree::root
        || !isConfigurationFolder(tree.name(directory.entry)))
        return first;
    return m_index.follow(path, {directory.share, tree.parent(directory.entry)});
}

void MachineBuilder::addProblem(MachineProblem problem)
{
    if (problem.share >= 0) {
        const Place place = shown({problem.share, problem.entry});
        problem.share = place.share;
        problem.entry = place.entry;
        problem.path = m_index.unc(place);
    }
    m_machine.problems.append(problem);
}

/// False when the machine has it already.
bool MachineBuilder::addPresent(FileRole role, const Place &place, const QString &namedBy)
{
    if (m_owned.contains(place.key()))
        return false;
    m_owned.insert(place.key());
    const Place here = shown(place);
    m_machine.files.append({role, m_index.unc(here), here.share, here.entry, namedBy, MachineFile::State::Present});
    return true;
}

void MachineBuilder::addAbsent(FileRole role, const Destination &destination, const QString &namedBy)
{
    const QString key = foldedName(destination.path);
    if (m_absent.contains(key))
        return;
    m_absent.insert(key);
    MachineFile file;
    file.role = role;
    file.path = destination.path;
    file.namedBy = namedBy;
    file.state =
        destination.kind == Destination::Kind::Elsewhere ? MachineFile::State::Elsewhere : MachineFile::State::Missing;
    m_machine.files.append(file);
}

void MachineBuilder::addNamed(FileRole role, const QString &path, const ConfigurationFile &naming)
{
    const Destination destination = follow(path, naming);
    if (destination.kind == Destination::Kind::Found)
        addPresent(role, m_index.canonical(destination.place), shownPath(naming.place));
    else
        addAbsent(role, destination, shownPath(naming.place));
}

void MachineBuilder::addDisk(FileRole role, const Place &disk, const QString &namedBy)
{
    if (!addPresent(role, disk, namedBy))
        return;
    for (const MachineProblem &problem : m_chains.problemsOf(disk))
        addProblem(problem);
    // Beside it, what tracks its changes.
    const FileTree &tree = m_index.tree(disk);
    for (const char *const ending : {".rct", ".mrt"}) {
        const FileTree::Index beside =
            tree.child(tree.parent(disk.entry), tree.name(disk.entry) + QLatin1String(ending));
        if (beside != FileTree::none && tree.kind(beside) == EntryKind::File)
            addPresent(FileRole::Other, m_index.canonical({disk.share, beside}), shownPath(disk));
    }
}

void MachineBuilder::addDisks(FileRole role, const ConfigurationFile &naming, QList<Place> *named)
{
    const QString namedBy = shownPath(naming.place);
    for (const QString &path : naming.configuration->disks) {
        const Destination destination = follow(path, naming);
        const bool found = destination.kind == Destination::Kind::Found
            && !m_index.tree(destination.place).isDirectory(destination.place.entry);
        if (found) {
            const Place disk = m_index.canonical(destination.place);
            addDisk(role, disk, namedBy);
            named->append(disk);
            continue;
        }
        const bool known = m_absent.contains(foldedName(destination.path));
        addAbsent(role, destination, namedBy);
        if (known || destination.kind == Destination::Kind::Elsewhere)
            continue;
        MachineProblem problem;
        problem.kind = MachineProblem::Kind::DiskMissing;
        problem.path = destination.path;
        problem.other = namedBy;
        addProblem(problem);
    }
}

/// The ancestors of a disk, up to one whose own were followed already.
void MachineBuilder::addChain(FileRole role, const Place &disk)
{
    QSet<quint64> walked;
    Place at = disk;
    while (!m_followed.contains(at.key())) {
        m_followed.insert(at.key());
        walked.insert(at.key());
        const ParentLink &link = m_chains.parentOf(at);
        if (link.kind == ParentLink::Kind::None)
            return;
        if (link.kind != ParentLink::Kind::Found) {
            Destination destination = link.destination;
            destination.kind =
                link.kind == ParentLink::Kind::Elsewhere ? Destination::Kind::Elsewhere : Destination::Kind::Missing;
            addAbsent(role, destination, shownPath(at));
            return;
        }
        if (walked.contains(link.parent.key()) || walked.size() >= longestChain) {
            MachineProblem problem;
            problem.kind = MachineProblem::Kind::ParentLoop;
            problem.share = at.share;
            problem.entry = at.entry;
            problem.other = shownPath(link.parent);
            addProblem(problem);
            return;
        }
        addDisk(role, link.parent, shownPath(at));
        at = link.parent;
    }
}

void MachineBuilder::addCheckpoint(const ConfigurationFile &checkpoint)
{
    m_checkpoints.append(checkpoint);
    m_checkpointIds.insert(checkpoint.id);
    addPresent(FileRole::CheckpointConfiguration, checkpoint.place, m_machine.configuration);
    if (checkpoint.configuration)
        return;
    MachineProblem problem;
    problem.kind = MachineProblem::Kind::ConfigurationUnreadable;
    problem.share = checkpoint.place.share;
    problem.entry = checkpoint.place.entry;
    problem.failure = checkpoint.failure;
    addProblem(problem);
}

/// A host keeps room for the saved state of a running machine, too: only the configuration, where it can be read, tells.
void MachineBuilder::addStateFile(const Place &file, bool ofCheckpoint)
{
    const FileRole role = stateFileRole(m_index.tree(file).name(file.entry)).value_or(FileRole::Other);
    addPresent(role, file, m_machine.configuration);
    if (role == FileRole::SavedState && !ofCheckpoint && !m_file.configuration)
        m_machine.saved = true;
}

void MachineBuilder::addStates(const ConfigurationFile &naming)
{
    for (const QString &path : {naming.configuration->memoryFile, naming.configuration->stateFile}) {
        if (!path.isEmpty()) {
            const QString name = path.mid(path.lastIndexOf(QLatin1Char('\\')) + 1);
            addNamed(stateFileRole(name).value_or(FileRole::SavedState), path, naming);
        }
    }
}

/// An image elsewhere belongs to a library, not to the machine.
void MachineBuilder::addImages(const ConfigurationFile &naming)
{
    for (const QString &path : naming.configuration->otherFiles) {
        const Destination destination = follow(path, naming);
        if (destination.kind == Destination::Kind::Found
            && !m_index.tree(destination.place).isDirectory(destination.place.entry)
            && !m_index.in(m_machine.share, destination.place).isNull())
            addPresent(FileRole::Other, m_index.canonical(destination.place), shownPath(naming.place));
    }
}

/// The folder beside a configuration that has its GUID as name.
void MachineBuilder::addOwnFolder(const ConfigurationFile &naming)
{
    if (naming.id.isNull())
        return;
    const FileTree &tree = m_index.tree(naming.place);
    QList<FileTree::Index> folders {tree.child(tree.parent(naming.place.entry), upperGuid(naming.id))};
    if (folders.constFirst() == FileTree::none)
        return;
    while (!folders.isEmpty()) {
        const FileTree::Index folder = folders.takeLast();
        for (FileTree::Index at = tree.firstChild(folder); at != FileTree::none; at = tree.nextSibling(at)) {
            if (tree.isDirectory(at))
                folders.append(at);
            else if (tree.kind(at) == EntryKind::File && !looksLikeDisk(tree.name(at))
                     && !looksLikeConfiguration(tree, at))
                addPresent(stateFileRole(tree.name(at)).value_or(FileRole::Other),
                           m_index.canonical({naming.place.share, at}), shownPath(naming.place));
        }
    }
}

/// Checkpoints that the configuration lists and nothing was found of.
void MachineBuilder::addLostCheckpoints()
{
    QSet<QUuid> found;
    for (const ConfigurationFile &checkpoint : std::as_const(m_checkpoints))
        found.insert(checkpoint.id);
    const MachineConfiguration &configuration = *m_file.configuration;
    const QString root = configuration.checkpointRoot.isEmpty() ? configuration.dataRoot : configuration.checkpointRoot;
    const QString ending =
        configuration.format == MachineConfiguration::Format::Xml ? QStringLiteral(".xml") : QStringLiteral(".vmcx");
    for (const QUuid &id : configuration.checkpoints) {
        if (found.contains(id))
            continue;
        found.insert(id);
        QString path = QStringLiteral("Snapshots\\") + upperGuid(id) + ending;
        if (!root.isEmpty())
            path.prepend(root.endsWith(QLatin1Char('\\')) ? root : root + QLatin1Char('\\'));
        addNamed(FileRole::CheckpointConfiguration, path, m_file);
    }
}

void MachineBuilder::collect()
{
    if (m_file.configuration) {
        addLostCheckpoints();
        addDisks(FileRole::Disk, m_file, &m_drives);
        for (const Place &disk : std::as_const(m_drives))
            addChain(FileRole::ParentDisk, disk);
    }
    QList<Place> disks;
    for (const ConfigurationFile &checkpoint : std::as_const(m_checkpoints)) {
        if (checkpoint.configuration)
            addDisks(FileRole::CheckpointDisk, checkpoint, &disks);
    }
    for (const Place &disk : std::as_const(disks))
        addChain(FileRole::CheckpointDisk, disk);
    QList<ConfigurationFile> all = m_checkpoints;
    all.prepend(m_file);
    for (const ConfigurationFile &file : std::as_const(all)) {
        if (file.configuration) {
            addStates(file);
            addImages(file);
        }
        addOwnFolder(file);
    }
    m_machine.checkpoints = int(m_checkpointIds.size());
}

} // namespace Penumbra::Vm
