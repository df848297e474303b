// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secret.h"
#include "smb/smbhelper.h"
#include "storage/knownsystem.h"
#include "storage/servercertificate.h"
#include "vm/filetree.h"

#include <functional>
#include <memory>

namespace Penumbra::Storage {

/// The passwords a provider signs in with; an absent one (Kerberos) stays empty.
struct SystemSecrets
{
    Secret management;
    Secret smb;
};

/// Tells how far a refresh is: the inventory as known so far, complete parts only. Comes on the engine's thread.
using InventoryHandler = std::function<void(const Inventory &)>;

/// What a directory holds according to the server itself, not to an SMB client: the oracle for file types.
struct OracleEntry
{
    QString name;
    Vm::EntryKind kind = Vm::EntryKind::Other;
    quint32 hardLinks = 1;
};

class FileOracle
{
public:
    virtual ~FileOracle() = default;
    /// What the report calls it: "ONTAP file listing".
    virtual QString name() const = 0;
    /// The entries of a directory, given from the share's root with backslashes. wait is for all of them, pieceLimit for each request that
    /// it takes. Throws Error.
    virtual Task<QList<OracleEntry>> list(QString directory, milliseconds pieceLimit, Smb::Wait wait) = 0;
};

/// One storage system's inventory. All of it throws Error; cancelling ends it within 200 ms.
class Provider
{
public:
    using Pointer = std::shared_ptr<Provider>;
    virtual ~Provider() = default;

    /// Finds out what there is. previous: what was known before; over plain SMB, what costs a call per share (FSRVP capabilities, its path)
    /// is asked again only for shares that are new or changed, unless everything is set; snapshots are asked of every volume each time. A right that is missing becomes a note,
    /// never a failure; a system that cannot be reached or refuses the sign-in is a failure.
    virtual Task<Inventory> refresh(Inventory previous, bool everything, InventoryHandler onPart, Smb::Wait wait) = 0;

    /// The oracle for the files below a share; null when the system has none (plain SMB).
    virtual std::shared_ptr<FileOracle> fileOracle(const Inventory &inventory, const Share &share) = 0;

    /// How to connect to an SVM's SMB server, read-only.
    Smb::ConnectOptions connectOptions(const Svm &svm) const;

    /// Told of every session to an SVM (by its id) that is made with connectOptions(); on the engine's thread.
    using SessionHandler = std::function<void(const QString &svm, const Smb::Capabilities &session)>;
    void setSessionHandler(SessionHandler handler) { m_onSession = std::move(handler); }

protected:
    /// The account to sign in with.
    virtual Smb::Credentials smbCredentials() const = 0;

private:
    SessionHandler m_onSession;
};

/// The account of a system for SMB.
Smb::Credentials smbCredentialsOf(const KnownSystem &system, const Secret &password);

/// Throws Error(InvalidInput) when a system needs what it has not (an account).
Provider::Pointer makeProvider(const KnownSystem &system, const SystemSecrets &secrets);

/// What answers at an address: an ONTAP REST API at the port (0: 443), or SMB (0: 445).
struct Probe
{
    SystemKind kind = SystemKind::Smb;
    quint16 port = 0;
    QString name; ///< what it calls itself, as far as it says so without a sign-in
    std::optional<ServerCertificate> untrusted; ///< what it presented, when nothing vouches for it
};
/// Tries both side by side. Throws Error: UnknownHost, Unreachable, TimedOut.
Task<Probe> probe(QString host, quint16 port, Smb::Wait wait);

} // namespace Penumbra::Storage
