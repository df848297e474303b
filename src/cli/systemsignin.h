// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/signin.h"
#include "storage/provider.h"

#include <QMap>

namespace Penumbra::Cli {

/// Which accounts of a system a command needs.
enum class NeededAccounts { Management, All };

/// Gets passwords for storage systems as the command line and what is known of them say; each is read or asked for once.
class SystemSignIn
{
public:
    /// Throws Error(InvalidInput) for options that contradict each other.
    explicit SystemSignIn(const QCommandLineParser &options,
                          SignInChoice::Keychain meaning = SignInChoice::Keychain::Holds);

    const SignInChoice &choice() const { return m_choice; }

    /// The system with the accounts, the source of passwords and the certificate that the command line gives. Throws Error(InvalidInput).
    Storage::KnownSystem asAsked(Storage::KnownSystem system) const;

    /// Throws Error: InvalidInput, AnonymousRefused, KeychainUnavailable, Cancelled.
    Task<Storage::SystemSecrets> secretsFor(Storage::KnownSystem system, NeededAccounts needed);

private:
    Task<Secret> passwordOf(Storage::SignInName account, QString host);
    Secret fromDescriptor(int fd);

    SignInChoice m_choice;
    int m_managementFd = -1;
    QByteArray m_certificate;
    QMap<int, Secret> m_read; ///< by descriptor
    QMap<QString, Secret> m_asked; ///< by account and host
};

/// Reads --accept-certificate; empty where it is not set. Throws Error(InvalidInput).
QByteArray certificateOption(const QCommandLineParser &options);

/// Reads an option that is the number of an open descriptor; -1 where it is not set. Throws Error(InvalidInput).
int descriptorOption(const QCommandLineParser &options, const QString &name);

} // namespace Penumbra::Cli
