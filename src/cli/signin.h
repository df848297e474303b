// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/task.h"
#include "smb/session.h"

#include <QCommandLineParser>
#include <QMap>

namespace Penumbra::Cli {

/// The options every command that signs in has: --user, --domain, --password-fd, --keychain, --kerberos.
void addSignInOptions(QCommandLineParser &parser);

/// What those options say.
struct SignInChoice
{
    QString user;
    QString domain;
    int passwordFd = -1; ///< -1: none
    bool keychain = false;
    bool kerberos = false;
    /// An account of one server: --user SERVER=NAME, --password-fd SERVER=N.
    struct Own
    {
        QString user;
        QString domain;
        int passwordFd = -1; ///< -1: none
    };
    QMap<QString, Own> own; ///< by the server's name, case folded

    /// DOMAIN\NAME, or NAME alone.
    QString account() const { return domain.isEmpty() ? user : domain + QLatin1Char('\\') + user; }
    /// What --keychain says: the password is in the keychain, or it is to be put there.
    enum class Keychain { Holds, Receives };
    /// Throws Error(InvalidInput) for options that contradict each other or a password in --user.
    static SignInChoice fromOptions(const QCommandLineParser &parser, Keychain meaning = Keychain::Holds);

    /// Whether the server has an account of its own.
    bool hasOwn(const QString &server) const { return own.contains(server.toCaseFolded()); }
    /// What is chosen for one server: its own account, else that of all.
    SignInChoice of(const QString &server) const;
};

/// The credentials the operator chose: the ticket he has, a password from a descriptor (its first line), from the keychain, or
/// asked for at the terminal without echo. Throws Error: AnonymousRefused (no user), InvalidInput, KeychainUnavailable.
Task<Smb::Credentials> credentialsFor(SignInChoice choice, QString server);

/// Reads a password from a descriptor or, with -1, from the terminal.
Secret readPassword(int fd, const QString &prompt);

/// Puts a password for an account at a server into the desktop's keychain; an empty one removes the entry.
Task<> storePassword(QString account, QString server, Secret password);

} // namespace Penumbra::Cli
