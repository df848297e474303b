// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fsrvp/agentprofile.h"
#include "lab/fault.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <optional>

/// What a lab file says (resources/lab-schema.json, docs/REFERENCE-SERVER.md), as values.
namespace Penumbra::Lab {

enum class Group { Administrators, BackupOperators };

struct Account
{
    QString name;
    QList<Group> groups; ///< without any: every FSRVP call is refused
};

enum class Permission { Read, Change, FullControl };

struct ShareDescription
{
    QString name; ///< a name that ends with $ is not browsable
    QString path; ///< in the SVM's namespace, for example /hyperv/vm1/dir1/vmdir
    QString comment;
    bool continuouslyAvailable = true;
    bool showPreviousVersions = true;
    QMap<QString, Permission> permissions; ///< by account; empty: everyone has full control
};

enum class DiskKind { Fixed, Dynamic };

struct DiskDescription
{
    QString name; ///< without extension
    DiskKind kind = DiskKind::Dynamic;
    quint64 size = 0; ///< virtual bytes
    quint64 data = 0; ///< bytes of content, spread over the disk
    int checkpoints = 0; ///< length of the differencing chain (.avhdx) on top
    QString parent; ///< path in the volume of an existing disk: this one is differencing (.vhdx)
    bool busy = false; ///< the workload writes into it
    QString missingParent; ///< path in the volume where nothing is: this one is differencing and its parent lost
    bool parentMoved = false; ///< only the absolute path in this file leads to the parent
    bool dirtyLog = false; ///< the newest file of the disk is as a crash leaves it
};

struct MachineDescription
{
    QString name;
    QString folder; ///< in the volume, relative; the machine's own folder is below it
    QList<DiskDescription> disks;
    bool savedState = false;
};

/// A single entry, for what a machine does not have: stray files and violations of the directory-structure rules.
struct EntryDescription
{
    enum class Kind { Directory, File, Fifo, Socket, SymbolicLink, HardLink, Stream };
    Kind kind = Kind::File;
    QString path; ///< in the volume, relative; missing folders are made
    QString target; ///< links: where to, relative to the volume; streams: the stream's name
    quint64 size = 0;
};

struct VolumeDescription
{
    QString name;
    QString junctionPath; ///< empty: not mounted; "/": the root volume
    quint64 size = 0; ///< bytes, as reported
    QList<MachineDescription> machines;
    QList<EntryDescription> entries;
};

struct SvmDescription
{
    QString name;
    QString smbServer; ///< the SMB server's name, at most 15 characters
    QString address; ///< 127.0.0.0/8
    quint16 port = 0; ///< 0: any free one
    bool shadowCopy = true;
    int shadowCopyDirDepth = 5; ///< 0: unlimited
    bool junctionReparse = true;
    bool encryption = true; ///< required; false: offered only
    Fsrvp::AgentProfile profile;
    QList<VolumeDescription> volumes;
    QList<ShareDescription> shares;
};

struct Description
{
    QString name;
    QString cluster; ///< the cluster's name in REST
    QString domain; ///< the accounts' NetBIOS domain
    quint64 seed = 1;
    QString managementAddress;
    quint16 managementPort = 0; ///< 0: any free one
    QString realm; ///< Kerberos realm of the accounts; empty: no Kerberos
    QString keytab; ///< a file with the keys of cifs/NAME and host/NAME, NAME being what clients call each SMB server
    QList<Account> accounts;
    QList<SvmDescription> svms;
    QList<Fault> faults; ///< active from the start
};

/// Reads a lab file. Throws Error(InvalidInput) naming the member ("svms[1].shares[0].path") and what is wrong with it.
Description parseDescription(const QByteArray &json);
/// The lab that starts when no file is named.
QByteArray defaultDescription();

/// Where a path of the namespace lies: the volume whose junction path is the longest prefix, and the path inside it.
struct VolumePath
{
    QString volume;
    QString path; ///< relative, without leading slash; empty: the volume's root
};
std::optional<VolumePath> resolve(const SvmDescription &svm, const QString &namespacePath);
/// Junction paths of volumes mounted somewhere below that path (not at it).
QStringList junctionsBelow(const SvmDescription &svm, const QString &namespacePath);

/// Stable identities, so that a lab made twice from one file is the same: name-based UUIDs from the seed.
QUuid stableId(const Description &description, const QString &kind, const QString &name);

} // namespace Penumbra::Lab
