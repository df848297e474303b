// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "vm/diskchains.h"

#include <QSet>

namespace Penumbra::Vm {

/// A configuration's file, read or not.
struct ConfigurationFile
{
    Place place; ///< canonical
    QUuid id; ///< the configuration's, else that in the file's name
    bool checkpoint = false;
    const MachineConfiguration *configuration = nullptr; ///< null: it could not be read
    Failure failure; ///< why
};

/// Collects one machine's files, each once, and what is wrong with them. Files are given by their canonical places, and are shown in the
/// machine's own share where that shows them.
class MachineBuilder
{
public:
    MachineBuilder(const ShareIndex &index, const DiskChains &chains, const ConfigurationFile &file);

    void addCheckpoint(const ConfigurationFile &checkpoint);
    /// A file that Hyper-V names after the machine's GUID or a checkpoint's.
    void addStateFile(const Place &file, bool ofCheckpoint);
    /// Looks for everything the configurations name. Call it last.
    void collect();

    const Machine &machine() const { return m_machine; }
    Machine &machine() { return m_machine; }
    /// The disks it writes to, as often as it names them.
    const QList<Place> &drives() const { return m_drives; }
    /// Everything it has, by Place::key().
    const QSet<quint64> &owned() const { return m_owned; }
    Place shown(const Place &place) const;

private:
    int chooseShare() const;
    Place directoryOf(const Place &file) const;
    Destination follow(const QString &path, const ConfigurationFile &naming) const;
    bool addPresent(FileRole role, const Place &place, const QString &namedBy);
    void addAbsent(FileRole role, const Destination &destination, const QString &namedBy);
    void addNamed(FileRole role, const QString &path, const ConfigurationFile &naming);
    void addDisk(FileRole role, const Place &disk, const QString &namedBy);
    void addDisks(FileRole role, const ConfigurationFile &naming, QList<Place> *named);
    void addChain(FileRole role, const Place &disk);
    void addStates(const ConfigurationFile &naming);
    void addImages(const ConfigurationFile &naming);
    void addOwnFolder(const ConfigurationFile &naming);
    void addLostCheckpoints();
    void addProblem(MachineProblem problem);
    QString shownPath(const Place &place) const { return m_index.unc(shown(place)); }

    const ShareIndex &m_index;
    const DiskChains &m_chains;
    ConfigurationFile m_file;
    QList<ConfigurationFile> m_checkpoints;
    QSet<QUuid> m_checkpointIds;
    Machine m_machine;
    QList<Place> m_drives;
    QSet<quint64> m_owned;
    QSet<quint64> m_followed; ///< disks whose chain was followed
    QSet<QString> m_absent; ///< folded paths
};

} // namespace Penumbra::Vm
