// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/inventory.h"

#include <QMap>

namespace Penumbra::Storage {

/// As whom Penumbra signs in, without the password.
struct SignInName
{
    QString user;
    QString domain;
    enum class Source : quint8 { Ask, Keychain, Kerberos } source = Source::Ask;
    bool operator==(const SignInName &) const = default;
};

/// [DOMAIN\]NAME: how people, the keychain and the sign-in call an account.
QString accountText(const SignInName &name);
/// The account in such a text; without a domain it gets that one.
SignInName accountFrom(const QString &text, const QString &domain = {});

/// A storage system the operator has made known. Kept in the configuration; holds no secret.
struct KnownSystem
{
    QUuid id;
    QString name; ///< what the operator calls it; unique without regard to case, no slash
    SystemKind kind = SystemKind::Smb;
    QString
        host; ///< ONTAP: management address; plain SMB: the server. A name, an IPv4 or an IPv6 address without brackets
    quint16 port = 0; ///< 0: the kind's usual one
    SignInName management; ///< ONTAP only
    SignInName smb;
    QByteArray certificate; ///< SHA-256 of the certificate accepted although nothing vouches for it; empty: none
    QMap<QString, QString>
        hosts; ///< by SVM's name: the name or address to reach its SMB server by, where it shall be another
    QStringList aliases; ///< plain SMB: further names of the server
    bool readOnly = true; ///< Penumbra changes nothing there
    bool operator==(const KnownSystem &) const = default;
};

/// The known systems of this user: one JSON file (mode 0600) under the configuration folder, written whole and atomically, so that
/// two programs can use it at once.
class KnownSystems
{
public:
    /// The default file: penumbra/systems.json in QStandardPaths::GenericConfigLocation.
    static QString defaultPath();
    explicit KnownSystems(const QString &path = defaultPath());

    /// By name. Empty when there is no file. Throws Error: InvalidInput naming file and member when it cannot be understood (it is left
    /// alone), AccessDenied, SystemError.
    QList<KnownSystem> list() const;
    /// By name or host, without regard to case. Throws Error(NotFound).
    KnownSystem find(const QString &nameOrHost) const;
    /// Whose name, host, alias or SVM host this server is; nothing when none's is.
    std::optional<KnownSystem> ownerOf(const QString &server) const;
    /// All of them, in the order of list().
    QList<KnownSystem> ownersOf(const QString &server) const;
    /// Throws what add() would throw for it now.
    void requireAddable(const KnownSystem &system) const;
    /// Throws Error: AlreadyExists for a name that is taken, InvalidInput for what no system can be.
    void add(const KnownSystem &system);
    void change(const KnownSystem &system); ///< by id. Throws Error(NotFound)
    void remove(const QUuid &id); ///< Throws Error(NotFound)

private:
    QString m_path;
};

} // namespace Penumbra::Storage
