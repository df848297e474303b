// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/failure.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <optional>

/// What there is on a storage system. Every type is a value with an id that is unique in its kind and survives a refresh, so that
/// a refresh is a difference (difference.h). An empty optional: the system did not say, or the account may not know.
namespace Penumbra::Storage {

enum class SystemKind : quint8 {
    Ontap, ///< by its REST API
    Smb, ///< any file server, by SMB and RPC alone
};
QString systemKindName(SystemKind kind); ///< "ontap", "smb"

struct Svm
{
    QString id; ///< ONTAP: UUID; plain SMB: the server's name in lower case
    QString name;
    bool running = true;
    QString smbServer; ///< its name on the network; empty: has no SMB server
    QString domain; ///< Active Directory domain; empty: none or unknown
    QString host; ///< the name or address Penumbra connects to
    quint16 port = 445; ///< of SMB
    QStringList addresses; ///< IP addresses of its interfaces
    QStringList aliases; ///< other names it is known by
    std::optional<bool> shadowCopy; ///< the service makes shadow copies
    std::optional<int> shadowCopyDepth; ///< levels of directories; 0: all
    std::optional<quint32> fsrvpVersion; ///< highest MS-FSRVP version; 0: no agent
    bool operator==(const Svm &) const = default;
};

struct Volume
{
    QString id;
    QString svm; ///< id
    QString name;
    QString junctionPath; ///< empty: not mounted, or unknown
    QString parent; ///< id of the volume on which it is mounted
    bool isRoot = false; ///< the SVM's root volume
    QString state; ///< "online"
    QString type; ///< "rw", "dp"
    QString securityStyle;
    std::optional<quint64> size; ///< bytes
    std::optional<quint64> used; ///< bytes
    QString snapshotPolicy;
    bool operator==(const Volume &) const = default;
};

struct Share
{
    QString id; ///< SVM's id, '/', name in lower case
    QString svm; ///< id
    QString name;
    QString path; ///< in the SVM's namespace; plain SMB: on the server's disk, or empty
    QString comment;
    bool hidden = false; ///< its name ends with $, or it is not browsable
    QString volume; ///< id of the volume it lies in; empty: unknown
    QString pathInVolume; ///< without leading slash; empty: the volume's root (when volume is known)
    QStringList volumesBelow; ///< ids of volumes mounted somewhere below it
    std::optional<bool> continuouslyAvailable;
    std::optional<bool> encrypted;
    std::optional<bool> showsPreviousVersions;
    std::optional<bool> showsSnapshots;
    std::optional<bool> shadowCopySupported; ///< IsPathSupported
    std::optional<bool> shadowCopied; ///< IsPathShadowCopied
    QString exposedFrom; ///< the share's name, when this is an exposed share (name@{id}); empty: an ordinary one
    QUuid shadowCopy; ///< its ID, likewise
    bool operator==(const Share &) const = default;
};

struct Snapshot
{
    QString id;
    QString volume; ///< id
    QString name;
    QDateTime created; ///< UTC
    QString comment;
    std::optional<quint64> size; ///< bytes
    QStringList owners; ///< busy when not empty
    QString state;
    QDateTime expires; ///< not deletable before; invalid: none
    bool operator==(const Snapshot &) const = default;
};

/// A shadow copy the system lists (ONTAP), or that an exposed share tells of.
struct ShadowCopy
{
    QString id; ///< ShadowCopyId of MS-FSRVP, as text
    QString set; ///< id of its set; empty: unknown
    QString svm; ///< id
    QString share; ///< name
    QString volume; ///< id; empty: unknown
    std::optional<bool> keepsSnapshots;
    bool operator==(const ShadowCopy &) const = default;
};

/// What could not be found out, and why: a right that is missing, a server that does not answer.
struct InventoryNote
{
    QString id; ///< what it is about: "volumes", "shares of vs1"
    Failure failure;
    bool operator==(const InventoryNote &) const = default;
};

/// Everything known about one storage system at one time.
struct Inventory
{
    QUuid system; ///< KnownSystem::id; null: not a known one
    SystemKind kind = SystemKind::Smb;
    QString name; ///< the cluster's or server's own
    QString version; ///< of its software, where it says it
    QDateTime asOf; ///< UTC
    QList<Svm> svms;
    QList<Volume> volumes;
    QList<Share> shares;
    QList<Snapshot> snapshots;
    QList<ShadowCopy> shadowCopies;
    QList<InventoryNote> notes;

    const Svm *svm(const QString &id) const;
    const Volume *volume(const QString &id) const;
    /// By the SVM's id and the share's name, without regard to case.
    const Share *share(const QString &svm, const QString &name) const;
    /// Whether a name or address means this SVM: its name, SMB server, FQDN, alias or address; without regard to case or a final dot.
    static bool isNamed(const Svm &svm, const QString &server);
};

/// Fills in volume, pathInVolume and volumesBelow of all shares and the parents of volumes from junction paths: a share lies in the
/// mounted volume of its SVM whose junction path is the longest prefix, by whole components, names compared exactly as the namespace does.
void resolveJunctions(Inventory &inventory);

} // namespace Penumbra::Storage
