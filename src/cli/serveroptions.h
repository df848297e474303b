// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"
#include "cli/signin.h"
#include "shadow/agent.h"

#include <QMap>

#include <optional>

namespace Penumbra::Cli {

/// --port, the sign-in options, --rpc-security, --rpc-protection, --accept-owner and the time limits.
void addServerOptions(QCommandLineParser &parser);

/// --allow-changes, for commands that change something on a server.
void addChangeOption(QCommandLineParser &parser);

/// The time limits of the options. Throws Error(InvalidInput).
Fsrvp::Timeouts timeoutsOf(const QCommandLineParser &options);

/// A duration in seconds; the default where the option is not set. Throws Error(InvalidInput).
milliseconds secondsOption(const QCommandLineParser &options, const QString &name, milliseconds preset);

/// The port of --port; 445 where it is not set. Throws Error(InvalidInput).
quint16 portOption(const QCommandLineParser &options);

/// The shares of the arguments with their ports (the UNC's own, else --port's). Throws Error(InvalidInput).
QList<std::pair<UncPath, quint16>> shareArguments(const CommandContext &context);

/// Makes agents for servers from the command line's options. The password is got once and used for all of them but those that have an account
/// of their own.
class AgentMaker
{
public:
    AgentMaker(const QCommandLineParser &options, Shadow::JobObserver *observer);
    /// Gets the credentials for the servers that will be asked for; each name once from the keychain.
    Task<> signIn(QStringList servers);
    enum class Access {
        Look,
        Change, ///< what the operator has to allow: requireChanges()
        Finish, ///< what a job began that was allowed to
    };
    /// Throws Error(ReadOnlySystem), see requireChanges().
    Shadow::Agent::Pointer agentFor(const Smb::Endpoint &endpoint, Access access = Access::Look) const;
    /// Throws Error(ReadOnlySystem) unless the operator allowed changes: by --allow-changes, or for the known storage system that the
    /// server belongs to.
    void requireChanges(const Smb::Endpoint &endpoint) const;

private:
    SignInChoice m_choice;
    Fsrvp::Timeouts m_timeouts;
    Rpc::Mechanism m_mechanism = Rpc::Mechanism::Spnego;
    Rpc::ProtectionLevel m_protection = Rpc::ProtectionLevel::Privacy;
    QStringList m_acceptedOwners;
    bool m_allowChanges = false;
    Shadow::JobObserver *m_observer;
    std::optional<Smb::Credentials> m_shared; ///< of the servers without an account of their own
    QMap<QString, Smb::Credentials> m_credentials; ///< by the server's name
};

} // namespace Penumbra::Cli
