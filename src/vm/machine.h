// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/failure.h"
#include "core/uncpath.h"
#include "vm/disk.h"
#include "vm/filetree.h"
#include "vm/machineconfiguration.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <variant>

namespace Penumbra::Vm {

/// What a file is to a machine.
enum class FileRole : quint8 {
    Configuration,
    Disk, ///< the disk a drive of the machine names
    ParentDisk, ///< an ancestor of a disk in its chain
    CheckpointConfiguration,
    CheckpointDisk, ///< the disk a checkpoint names, when it is no drive's and in no drive's chain; its ancestors too
    SavedState, ///< .bin, .vsv
    RuntimeState, ///< .vmrs
    GuestState, ///< .vmgs
    SmartPaging, ///< .slp
    Other, ///< in a folder that is the machine's own
};
QString fileRoleName(FileRole role); ///< "parent-disk"

/// One file of a machine, there or not.
struct MachineFile
{
    FileRole role = FileRole::Disk;
    QString path; ///< UNC where it is known, else as the naming file says it
    int share = -1; ///< index of the share in which it was found; -1: in none
    FileTree::Index entry = FileTree::none; ///< in that share's tree
    QString namedBy; ///< path of the file that names this one; empty for the configuration itself
    /// Elsewhere: on another server, another share that was not looked at, or a host's own disk: whether it is there is not known.
    enum class State : quint8 { Present, Missing, Elsewhere } state = State::Present;
};

/// Something wrong with a machine's files that discovery met.
struct MachineProblem
{
    enum class Kind : quint8 {
        ConfigurationUnreadable,
        DiskUnreadable, ///< damaged, or not readable: failure
        DiskMissing,
        ParentMissing, ///< chain broken
        ParentMismatch, ///< a file is there, but its identity is not the one the child wants, or its format or sizes (failure)
        ParentLoop,
        ParentAbsolute, ///< found only by its absolute path, in another folder tree than the relative path says
        LogDirty,
        DiskShared, ///< two machines write to one disk
    };
    Kind kind = Kind::DiskUnreadable;
    int share = -1; ///< where the file in question lies
    FileTree::Index entry = FileTree::none;
    QString path; ///< of the file in question
    QString other; ///< the second file: the missing parent as named, the other machine
    Failure
        failure; ///< for the unreadable ones; ParentMismatch: InvalidInput with the reason, unless it is the identity
};
QString problemKindName(MachineProblem::Kind kind); ///< "parent-missing"

struct Machine
{
    QUuid id;
    QString name;
    int share = -1; ///< where its configuration lies
    QString configuration; ///< UNC
    QString version;
    int generation = 0;
    bool saved = false; ///< has a saved state
    int checkpoints = 0;
    QList<MachineFile> files; ///< each once, configuration first
    QList<MachineProblem> problems;
};

/// What discovery is told about one share of one server.
struct ShareFiles
{
    UncPath share;
    QString
        namespacePath; ///< where the share lies in its SVM's namespace (/hyperv/vm1); empty: unknown. Shares may overlap
    const FileTree *tree = nullptr; ///< must outlive the call
    /// Directories whose content is not, or not all, in the tree: whether a file is there is not known. The root's stands for all.
    QSet<FileTree::Index> unseen;
    /// What was asked for by its path and is not there, though a directory above it is unseen: paths in the tree, folded (core/smbname.h).
    QSet<QString> absent;
    QHash<FileTree::Index, std::variant<DiskInfo, Failure>> disks;
    QHash<FileTree::Index, std::variant<MachineConfiguration, Failure>> configurations;
};

struct Discovery
{
    QList<Machine> machines; ///< by name, then ID
    /// Per share, in the order given: disks and configurations and saved states that belong to no machine. (Files of other kinds are not
    /// listed.)
    QList<QList<FileTree::Index>> withoutMachine;
    /// Problems of files that belong to no machine.
    QList<MachineProblem> problems;
};

/// Whether a file's name says that readDisk(), or readMachineConfiguration(), should look into it. A .xml counts only in a folder
/// where configurations lie ("Virtual Machines", "Snapshots") or when its name is a GUID.
bool looksLikeDisk(QStringView name);
bool looksLikeConfiguration(const FileTree &tree, FileTree::Index entry);
/// Whether it is one of the files Hyper-V makes at all: disk, configuration, saved state, paging, guest state.
bool looksLikeMachineFile(const FileTree &tree, FileTree::Index entry);

/// Puts machines together from what lies in shares of one server. isThisServer says whether a name or address in a path means that
/// server. Pure: reads nothing. Machines are identified by GUID; one with two configurations (a copy) appears twice.
Discovery discoverMachines(const QList<ShareFiles> &shares, const std::function<bool(const QString &)> &isThisServer);

} // namespace Penumbra::Vm
