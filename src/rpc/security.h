// SPDX-FileCopyrightText: 2026 The Penumbra developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secret.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace Penumbra::Rpc {

/// Security providers, by their values in the sec_trailer ([MS-RPCE] 2.2.1.1.7).
enum class Mechanism : quint8 { Spnego = 9, Ntlmssp = 10, Kerberos = 16 };

/// Authentication levels ([MS-RPCE] 2.2.1.1.8). Those below packet integrity are for acceptors only: they tell such a
/// client that it may not, which takes a connection. Initiators never go there.
enum class ProtectionLevel : quint8 { Connect = 2, Call = 3, Packet = 4, Integrity = 5, Privacy = 6 };

/// Who signs in. Without a password (useKerberosTicket) the caller's Kerberos ticket is used.
struct InitiatorCredentials
{
    QString user;
    QString domain; ///< may be empty
    Secret password;
    bool useKerberosTicket = false;
    QString serverName; ///< the server's name for the Kerberos service principal host/NAME (or cifs/NAME)
};

/// What an acceptor knows. NTLM: a file of gss-ntlmssp's format, mode 0600, one line per account: DOMAIN:user:password,
/// or user:0:LM hash:NT hash:, which any domain fits. Kerberos: a keytab.
struct AcceptorCredentials
{
    QString ntlmAccountsFile;
    QString keytab;
};

/// One side of one security context on one connection: the token exchange, then protection of PDUs.
/// Sans I/O; the PDU layer calls it. All functions throw Error: SignInFailed, NoTicket, TicketExpired,
/// AccessDenied, ProtocolError (a signature that does not verify).
class SecurityContext
{
public:
    static std::unique_ptr<SecurityContext> initiator(Mechanism mechanism, ProtectionLevel level,
                                                      const InitiatorCredentials &credentials);
    static std::unique_ptr<SecurityContext> acceptor(Mechanism mechanism, ProtectionLevel level,
                                                     const AcceptorCredentials &credentials);
    virtual ~SecurityContext() = default;

    virtual Mechanism mechanism() const = 0;
    virtual ProtectionLevel level() const = 0;
    /// Takes the peer's token (empty at the initiator's first call), returns ours (may be empty).
    virtual QByteArray exchange(const QByteArray &token) = 0;
    virtual bool isComplete() const = 0;
    /// Acceptor, once complete: the client as DOMAIN\user or user@REALM.
    virtual QString peerName() const = 0;

    /// Bytes of auth_value for a PDU whose stub (with padding) has this size.
    virtual qsizetype signatureSize(qsizetype stubSize) = 0;
    /// Protects a whole PDU in place: [0, stubOffset) header, [stubOffset, stubOffset+stubSize) stub and
    /// padding (encrypted at privacy), then the 8-byte sec_trailer; returns the auth_value.
    virtual QByteArray protect(QByteArray &pdu, qsizetype stubOffset, qsizetype stubSize) = 0;
    /// The reverse: verifies (and decrypts in place) a PDU without its auth_value.
    virtual void unprotect(QByteArray &pdu, qsizetype stubOffset, qsizetype stubSize, const QByteArray &authValue) = 0;
};

} // namespace Penumbra::Rpc
