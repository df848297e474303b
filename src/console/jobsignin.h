// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/workbench.h"
#include "smb/session.h"

#include <functional>
#include <optional>

namespace Penumbra::Console {

/// What a penumbractl job signs in to file servers with: an account for each server, and its password by a descriptor.
struct JobSignIn
{
    QStringList arguments;
    QList<std::pair<QString, Secret>> secrets;

    /// Adds it to what shall be started.
    void addTo(JobRequest &request) const
    {
        request.arguments += arguments;
        request.secrets += secrets;
    }
};

/// A file server and the known storage system that it belongs to.
struct JobServer
{
    QString server; ///< as it stands in the job's arguments or in the journal; empty: whatever servers the job has
    QUuid system;
    bool operator==(const JobServer &) const = default;
};

/// The known storage system that a file server belongs to, as far as the console knows it; null: none.
QUuid systemOf(Workbench &workbench, const Smb::Endpoint &endpoint);

/// All servers of these systems, for a job that says by itself which of them it needs.
QList<JobServer> serversOf(const Workbench &workbench, const QList<QUuid> &systems);

/// Finds accounts and passwords for servers; the operator is asked for what nobody knows. The handler is called later, once, and not at all
/// when the receiver is gone. Nothing and the failure when the operator gave up or a password cannot be had.
using JobSignInHandler = std::function<void(const std::optional<JobSignIn> &signIn, const Failure &failure)>;
void signInFor(Workbench &workbench, const QList<JobServer> &servers, QObject *receiver, JobSignInHandler handler);

/// A sign-in was refused: the passwords of these servers are asked for anew next time.
void refuseSignIn(Workbench &workbench, const QList<JobServer> &servers, const Failure &failure);

} // namespace Penumbra::Console
