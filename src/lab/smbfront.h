// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secret.h"
#include "core/task.h"
#include "lab/description.h"

#include <QObject>

#include <memory>

namespace Penumbra::Lab {

/// A share as smbd serves it.
struct FrontShare
{
    QString name;
    QString path; ///< on disk
    QString comment;
    bool browsable = true;
    bool readOnly = false;
    bool continuouslyAvailable = false; ///< for others to know: Samba on a single machine never says so
    /// Symbolic links that lead out of the share are followed; without it "msdfs:HOST\SHARE" links are reparse points.
    bool followLinks = false;
    /// A folder whose @GMT-YYYY.MM.DD-HH.MM.SS entries are the share's previous versions, now and at any later time;
    /// empty: none. The entries are folders that look like the share, or symbolic links to such folders anywhere. Samba
    /// 4.17 lets a client that may write in the share overwrite files in there (it makes and removes none): whoever makes
    /// them takes the write permission off the files. That holds for an ordinary user's Samba, not for root's.
    QString previousVersions;
    /// By account; empty: everyone has full control. Of a share in FrontOptions they count until it has permissions of
    /// its own in the directory: what an administrator changes there afterwards stays.
    QMap<QString, Permission> permissions;
};

struct FrontOptions
{
    QString address;
    quint16 port = 0; ///< must not be 0
    QString netbiosName;
    QString domain;
    QString realm; ///< with keytab: Kerberos tickets are taken, too
    QString keytab;
    bool encryptionRequired = true; ///< false: for clients that ask for it
    QString directory; ///< for Samba's private files; on any disk
    QString runtimeDirectory; ///< for sockets and locks; at most 50 bytes long
    QList<Account> accounts;
    QList<FrontShare> shares;
};

/// One private Samba as an ordinary user's processes: smbd in a process group of its own, samba-dcerpcd with srvsvc and
/// lsarpc in another, without its own FSRVP service. Whoever listens on pipeSocket() serves the pipe FssagentRpc.
///
/// Each account is one of its own to Samba, with a SID and permissions on shares, though all have the number of the user
/// who runs the lab. So files belong to all of them, and each may use NetrShareSetInfo. The processes end when the thread
/// that called start() ends, and with the whole lab, even a killed one. The object must outlive its tasks.
class SmbFront : public QObject
{
    Q_OBJECT
public:
    /// All accounts have that password.
    SmbFront(const FrontOptions &options, const Secret &password);
    ~SmbFront() override; ///< kills what still runs

    /// Throws Error(NotSupported) naming the package to install when a program is missing, Error(InvalidInput) for names
    /// that Samba cannot have, Error(SystemError) when the port is taken or Samba ends at once. Makes this process the
    /// one that orphans are left to (PR_SET_CHILD_SUBREAPER). pipeSocket() can be listened on from then on.
    Task<> start();
    /// Ends all its processes, frozen ones as well, waits for them and removes their sockets.
    Task<> stop();

    /// The level of named_pipe_auth_req that this Samba release speaks is decided by the pipe's server per connection.
    QString pipeSocket() const;

    /// Shares that come and go at run time. When the task ends, a new connection and an old one see it.
    /// The ACL is that of the share `like`, as it is now; share.permissions do not count.
    struct ExposedShare
    {
        FrontShare share;
        QString like;
    };
    /// All or none. Throws Error(AlreadyExists).
    Task<> addShares(QList<ExposedShare> shares);
    /// Ends the connections to them, which clients then make anew. Throws Error(NotFound), with none of them changed.
    Task<> setReadOnly(QStringList names);
    /// Ends the connections to them. Those that are not there do not matter.
    Task<> removeShares(QStringList names);
    /// Those that were added and not removed, in earlier runs with that directory, too.
    Task<QStringList> runtimeShares();

    /// Stops every smbd process for the instant of a snapshot (SIGSTOP); thaw() lets them go on. Neither blocks long:
    /// freeze() returns when all of them have stopped, within milliseconds, or throws Error(TimedOut) after a second. Shares
    /// cannot be sealed or removed meanwhile.
    void freeze();
    void thaw();

    /// Faults: SIGKILL to all its processes; start() works again afterwards.
    void kill();
    bool isRunning() const;
    QList<qint64> processes() const;

Q_SIGNALS:
    /// smbd or samba-dcerpcd ended by itself.
    void ended(const QString &reason);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Penumbra::Lab
