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
    bool continuouslyAvailable = false;
    /// A folder whose @GMT-YYYY.MM.DD-HH.MM.SS entries are the share's previous versions; empty: none.
    QString previousVersions;
    QMap<QString, Permission> permissions; ///< by account; empty: everyone has full control
};

struct FrontOptions
{
    QString address;
    quint16 port = 0; ///< must not be 0
    QString netbiosName;
    QString domain;
    bool encryptionRequired = true;
    QString directory; ///< for Samba's private files; on any disk
    QString runtimeDirectory; ///< for sockets; at most 50 bytes long
    QList<Account> accounts;
    QList<FrontShare> shares;
};

/// One private Samba as an ordinary user's processes: smbd in a process group of its own, samba-dcerpcd with srvsvc and
/// lsarpc in another, without its own FSRVP service. Whoever listens on pipeSocket() serves the pipe FssagentRpc.
class SmbFront : public QObject
{
    Q_OBJECT
public:
    /// All accounts have that password.
    SmbFront(const FrontOptions &options, const Secret &password);
    ~SmbFront() override; ///< kills what still runs

    /// Throws Error(NotSupported) naming the package to install when a program is missing, Error(SystemError) when
    /// Samba ends at once.
    Task<> start();
    /// Ends all its processes and waits for them.
    Task<> stop();

    /// The level of named_pipe_auth_req that this Samba release speaks is decided by the pipe's server per connection.
    QString pipeSocket() const;

    /// Shares that come and go at run time. When the task ends, a new connection and an old one see it.
    /// The ACL is that of the share `like`, as it is now.
    struct ExposedShare
    {
        FrontShare share;
        QString like;
    };
    Task<> addShares(QList<ExposedShare> shares);
    /// Ends the connections to them.
    Task<> setReadOnly(QStringList names);
    Task<> removeShares(QStringList names);
    Task<QStringList> runtimeShares();

    /// Stops every smbd process for the instant of a snapshot (SIGSTOP); thaw() lets them go on. Neither blocks long:
    /// freeze() returns when all of them have stopped.
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
